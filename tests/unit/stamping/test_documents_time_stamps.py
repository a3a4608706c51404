"""Signatures with a time stamp (PAdES B-T, RFC 3161) and what happens when the service fails: R96, CRT-10."""

from datetime import timedelta

import pytest

from qingdan.stamping.documents.appearance import SealOnPage
from qingdan.stamping.documents.checks import Outcome
from qingdan.stamping.documents.rendering import render_certificate
from qingdan.stamping.documents.seal_image import SealDesign, draw_seal
from qingdan.stamping.documents.signing import SignatureLevel, SignedPdf, SoftwareSigner
from qingdan.stamping.documents.time_stamps import TimeStampService
from qingdan.stamping.documents.verifying import INTEGRITY, TIME, verify_document
from support.papers import CERTIFICATE, COMMUNITY, SIGNED_AT, authority, signer_material, typesetter
from support.time_stamping import TimeStampResponder, time_stamp_responder


def sign(service: TimeStampService | None) -> SignedPdf:
    rendered = render_certificate(typesetter(), CERTIFICATE)
    seal = SealOnPage(draw_seal(SealDesign(COMMUNITY, demo=True)), rendered.seal_place)
    signer = SoftwareSigner(signer_material(), time_stamps=service)
    return signer.sign(rendered.pdf, seal, reason="用印登记第1号", signed_at=SIGNED_AT)


def checks(pdf: bytes, responder: TimeStampResponder | None = None) -> dict[str, Outcome]:
    roots = [responder.root_pem] if responder else []
    return {check.name: check.outcome for check in verify_document(pdf, [authority().certificate_pem], roots)}


def test_with_a_service_the_signature_proves_its_time() -> None:
    """R96: B-T; the check passes for who trusts the service, and is "not proven" for who does not."""
    with time_stamp_responder() as responder:
        signed = sign(TimeStampService(responder.url))
    assert (signed.level, signed.time_stamp_problem, responder.asked) == (SignatureLevel.WITH_TIME, "", 1)
    trusted = checks(signed.content, responder)
    assert (trusted[TIME], trusted[INTEGRITY]) == (Outcome.PASS, Outcome.PASS)
    assert checks(signed.content)[TIME] is Outcome.NOT_CHECKED


def test_without_a_service_the_signature_is_made_as_before() -> None:
    """R96: B-B, and the time is not proven."""
    signed = sign(None)
    assert (signed.level, signed.time_stamp_problem) == (SignatureLevel.WITHOUT_TIME, "")
    assert checks(signed.content)[TIME] is Outcome.NOT_CHECKED


@pytest.mark.parametrize(
    ("fault", "problem"),
    [
        ("unavailable", "HTTP 503"),
        ("html", "not a time stamp reply"),
        ("refusal", "refused by the service"),
        ("noise", "unreadable reply"),
        ("another digest", "a time stamp of something else"),
    ],
)
def test_a_service_that_fails_is_named_and_never_stops_the_seal(fault: str, problem: str) -> None:
    """R96, CRT-10: the file is B-B, whole and valid; the answer says why there is no stamp."""
    with time_stamp_responder(fault) as responder:
        signed = sign(TimeStampService(responder.url))
    assert (signed.level, signed.time_stamp_problem) == (SignatureLevel.WITHOUT_TIME, problem)
    assert checks(signed.content)[INTEGRITY] is Outcome.PASS


def test_a_service_that_is_not_there_never_stops_the_seal() -> None:
    """R96: nobody listens at the address."""
    with time_stamp_responder() as responder:
        gone = responder.url
    signed = sign(TimeStampService(gone, timeout_seconds=1))
    assert (signed.level, signed.time_stamp_problem) == (SignatureLevel.WITHOUT_TIME, "ConnectError")


def test_a_time_stamp_outside_the_certificates_validity_fails() -> None:
    """R96: what counts is the proven time, not the claimed one."""
    with time_stamp_responder() as responder:
        responder.stamped_at = SIGNED_AT + timedelta(days=365 * 3 + 2)
        signed = sign(TimeStampService(responder.url))
    assert checks(signed.content, responder)[TIME] is Outcome.FAIL


def test_a_stamped_signature_still_shows_one_changed_byte() -> None:
    """R95: in the document and in the seal."""
    with time_stamp_responder() as responder:
        content = sign(TimeStampService(responder.url)).content
    for position in range(100, content.rindex(b"/Contents"), 4999):
        changed = content[:position] + bytes([content[position] ^ 1]) + content[position + 1 :]
        assert checks(changed, responder)[INTEGRITY] is Outcome.FAIL, position
