"""Signing and verifying: R91–R97, CRT-8, CRT-10."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509

from qingdan.stamping.documents.appearance import SealOnPage
from qingdan.stamping.documents.authority import create_demo_authority, is_demonstration, issue_seal_certificate
from qingdan.stamping.documents.checks import Outcome, all_pass
from qingdan.stamping.documents.rendering import render_certificate
from qingdan.stamping.documents.seal_image import SealDesign, draw_seal
from qingdan.stamping.documents.signing import SignerUnusable, SoftwareSigner
from qingdan.stamping.documents.verifying import (
    ALL_CHECKS,
    COVERAGE,
    INTEGRITY,
    LEGAL_EFFECT,
    REVOCATION,
    TIME,
    TRUST,
    verify_document,
)
from support.papers import CERTIFICATE, COMMUNITY, SIGNED_AT, sealed, sealed_certificate, signer, typesetter

# Every position near the signature, and a prime stride over the rest, so that each part of the file is met.
STRIDE = 997


def outcomes(pdf: bytes, *roots: bytes) -> dict[str, Outcome]:
    return {check.name: check.outcome for check in verify_document(pdf, roots)}


def test_signed_certificate_passes_each_check_that_can_pass() -> None:
    """R93–R97: no time is proven, nobody keeps lists for a demonstration, and that has no legal effect: not valid."""
    sample = sealed_certificate()
    checks = verify_document(sample.signed, [sample.authority.certificate_pem])
    assert tuple(check.name for check in checks) == ALL_CHECKS
    found = {check.name: check.outcome for check in checks}
    assert (found.pop(TIME), found.pop(REVOCATION)) == (Outcome.NOT_CHECKED, Outcome.NOT_CHECKED)
    assert found.pop(LEGAL_EFFECT) is Outcome.FAIL
    assert set(found.values()) == {Outcome.PASS}
    assert not all_pass(checks)


def test_what_is_not_checked_never_counts_as_a_pass() -> None:
    """R94."""
    sample = sealed_certificate()
    found = outcomes(sample.signed)
    assert found[TRUST] is Outcome.NOT_CHECKED
    assert not all_pass([])
    checks = [replace(check, outcome=Outcome.PASS) for check in verify_document(sample.signed, [])]
    assert all_pass(checks)
    assert not all_pass([*checks[1:], replace(checks[0], outcome=Outcome.NOT_CHECKED)])


def test_certificate_of_a_foreign_authority_is_not_trusted() -> None:
    """R93, R94."""
    stranger = create_demo_authority(SIGNED_AT)
    found = outcomes(sealed_certificate().signed, stranger.certificate_pem)
    assert found[TRUST] is Outcome.FAIL
    assert found[INTEGRITY] is Outcome.PASS


def test_signing_keeps_the_unsigned_document_byte_for_byte() -> None:
    """CRT-8: what was fixed before is what is signed."""
    sample = sealed_certificate()
    assert sample.signed.startswith(sample.unsigned)


def changed_at(pdf: bytes, position: int) -> bytes:
    return pdf[:position] + bytes([pdf[position] ^ 0x01]) + pdf[position + 1 :]


@pytest.mark.parametrize("offset", range(0, STRIDE, 250))
def test_one_changed_byte_anywhere_fails(offset: int) -> None:
    """R95: in the document, in the seal, in the structure and in the padding of the signature."""
    signed = sealed_certificate().signed
    for position in range(offset, len(signed), STRIDE):
        assert outcomes(changed_at(signed, position))[INTEGRITY] is Outcome.FAIL, position


def test_one_changed_byte_of_the_signature_itself_fails() -> None:
    """R95: the fields of the container that no signature covers, and every thirteenth byte of the rest."""
    signed = sealed_certificate().signed
    start = signed.rindex(b"/Contents")
    end = signed.index(b">", start) + 2
    positions = {*range(start, start + 110), *range(start, end, 13)}
    passed = [
        position
        for position in sorted(positions)
        if outcomes(changed_at(signed, position))[INTEGRITY] is not Outcome.FAIL
    ]
    assert passed == []


def test_bytes_added_after_signing_fail_the_coverage() -> None:
    """R94, R95."""
    found = outcomes(sealed_certificate().signed + b"\n%added\n")
    assert Outcome.FAIL in (found[COVERAGE], found[INTEGRITY])


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7\n", b"\x00" * 64, "不是文件".encode()])
def test_whatever_is_uploaded_gets_an_answer(content: bytes) -> None:
    """CRT-11: unknown bytes fail, they never raise."""
    found = outcomes(content)
    assert found.pop(INTEGRITY) is Outcome.FAIL
    assert set(found.values()) == {Outcome.NOT_CHECKED}


def test_unsigned_document_fails() -> None:
    """R94."""
    assert outcomes(sealed_certificate().unsigned)[INTEGRITY] is Outcome.FAIL


@pytest.mark.parametrize("moment", [SIGNED_AT - timedelta(days=1), SIGNED_AT + timedelta(days=365 * 3 + 1)])
def test_signing_outside_the_certificate_validity_is_refused(moment: datetime) -> None:
    """R93, R96."""
    rendered = render_certificate(typesetter(), CERTIFICATE)
    seal = SealOnPage(draw_seal(SealDesign(COMMUNITY, demo=True)), rendered.seal_place)
    with pytest.raises(SignerUnusable, match="有效期"):
        signer().sign(rendered.pdf, seal, reason="用印", signed_at=moment)


def test_authority_certificate_cannot_sign_documents() -> None:
    """R93: key usage."""
    rendered = render_certificate(typesetter(), CERTIFICATE)
    seal = SealOnPage(draw_seal(SealDesign(COMMUNITY, demo=True)), rendered.seal_place)
    with pytest.raises(SignerUnusable, match="用途"):
        SoftwareSigner(sealed_certificate().authority).sign(rendered.pdf, seal, reason="用印", signed_at=SIGNED_AT)


def test_demo_certificate_refuses_a_seal_that_hides_it() -> None:
    """R97."""
    with pytest.raises(SignerUnusable, match="演示"):
        sealed(render_certificate(typesetter(), CERTIFICATE), demo=False)


def test_demo_authority_and_what_it_issues_say_so() -> None:
    """R97."""
    authority = create_demo_authority(SIGNED_AT)
    leaf = issue_seal_certificate(authority, COMMUNITY, SIGNED_AT)
    for material in (authority, leaf):
        certificate = x509.load_pem_x509_certificate(material.certificate_pem)
        assert is_demonstration(certificate)
        assert "演示" in certificate.subject.rfc4514_string()
    facts = SoftwareSigner(leaf).facts
    assert facts.demo
    assert COMMUNITY in facts.subject
    assert facts.valid_from < datetime(2026, 8, 1, 2, 0, tzinfo=UTC) < facts.valid_until


def test_certificate_of_a_very_long_unit_name_can_be_issued() -> None:
    """R97: X.520 ends a name at 64 characters."""
    leaf = issue_seal_certificate(create_demo_authority(SIGNED_AT), COMMUNITY * 6, SIGNED_AT)
    assert SoftwareSigner(leaf).facts.demo
