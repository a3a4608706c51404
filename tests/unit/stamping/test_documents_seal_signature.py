"""The use of an electronic seal after GB/T 38540-2020: R91–R97, CRT-8."""

# mypy: allow-untyped-calls
# (the ASN.1 library annotates nothing)

from dataclasses import replace
from datetime import UTC, timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from qingdan.stamping.documents import seal_verifying
from qingdan.stamping.documents.authority import KeyMaterial, is_demonstration
from qingdan.stamping.documents.checks import Outcome, all_pass
from qingdan.stamping.documents.fingerprints import sm3_of
from qingdan.stamping.documents.revocation import RevocationLists
from qingdan.stamping.documents.seal_signing import DemoSealSigner, make_seal_data
from qingdan.stamping.documents.seal_structures import (
    CERTIFICATE_HASHES,
    CertificateHashes,
    Seal,
    SealSignature,
    loaded,
)
from qingdan.stamping.documents.seal_verifying import (
    ALL_SEAL_CHECKS,
    DOCUMENT,
    FORMAT,
    LEGAL_EFFECT,
    LISTED,
    MAKER,
    REVOCATION,
    SIGNATURE,
    TIME,
    TRUST,
    VALIDITY,
    document_beginning,
    verify_seal_signature,
)
from qingdan.stamping.documents.signing import SignerUnusable
from qingdan.stamping.documents.sm2_certificates import (
    create_demo_sm2_authority,
    der_of,
    is_issued_by,
    issue_sm2_certificate,
    read_private_key,
    sm2_signature_over,
)
from support.certificates import sm2_revocations
from support.papers import (
    COMMUNITY,
    NUMBER,
    SIGNED_AT,
    seal_order,
    seal_signature,
    sealed_certificate,
    sm2_authority,
    sm2_signer_material,
)

DOCUMENT_SM3 = sm3_of(sealed_certificate().unsigned)
PASSING = {FORMAT, MAKER, LISTED, SIGNATURE, DOCUMENT, VALIDITY, TRUST}


def outcomes(der: bytes, *roots: bytes, sm3: str = DOCUMENT_SM3) -> dict[str, Outcome]:
    trusted = roots or (sm2_authority().root.certificate_pem,)
    return {check.name: check.outcome for check in verify_seal_signature(der, sm3, trusted)}


def parsed() -> Any:  # noqa: ANN401  # asn1crypto is untyped
    return SealSignature.load(seal_signature())


def signed_again(signature: Any) -> bytes:  # noqa: ANN401  # as above
    """Sign what was changed with the signer's own key, as a dishonest signer could."""
    to_sign = signature["to_sign"].dump(force=True)
    signature["signature"] = sm2_signature_over(to_sign, read_private_key(sm2_signer_material().private_key_pem))
    der: bytes = signature.dump(force=True)
    return der


def sign_with(seal: bytes, material: KeyMaterial, **moment: float) -> bytes:
    signer = DemoSealSigner(seal, material, sm2_authority().root.certificate_pem)
    return signer.sign(b"document", number=NUMBER, signed_at=SIGNED_AT + timedelta(**moment))


def test_a_seal_signature_passes_each_check_that_can_pass() -> None:
    """R94, R96, R97: no revocation list, no time stamp, a demonstration: never valid as a whole."""
    checks = verify_seal_signature(seal_signature(), DOCUMENT_SM3, [sm2_authority().root.certificate_pem])
    assert tuple(check.name for check in checks) == ALL_SEAL_CHECKS
    assert {check.name for check in checks if check.outcome is Outcome.PASS} == PASSING
    found = {check.name: check.outcome for check in checks}
    assert (found[REVOCATION], found[TIME], found[LEGAL_EFFECT]) == (
        Outcome.NOT_CHECKED,
        Outcome.NOT_CHECKED,
        Outcome.FAIL,
    )
    assert not all_pass(checks)


def test_r93_a_seal_in_earnest_is_looked_up_in_the_lists_and_a_demonstration_is_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """R93, R94, R97: signer and maker both; a list that names one of them fails the check by its name."""
    root, lists = sm2_authority().root, RevocationLists(tmp_path)

    def found() -> Outcome:
        checks = verify_seal_signature(seal_signature(), DOCUMENT_SM3, [root.certificate_pem], lists)
        return {check.name: check.outcome for check in checks}[REVOCATION]

    (tmp_path / "root.crl").write_bytes(sm2_revocations(root))
    assert found() is Outcome.NOT_CHECKED
    monkeypatch.setattr(seal_verifying, "is_demonstration", lambda _: False)
    assert found() is Outcome.PASS
    maker = x509.load_pem_x509_certificate(sm2_authority().maker.certificate_pem).serial_number
    (tmp_path / "root.crl").write_bytes(sm2_revocations(root, maker))
    assert found() is Outcome.FAIL
    (tmp_path / "root.crl").unlink()
    assert found() is Outcome.NOT_CHECKED


def test_what_is_signed_is_the_fixed_document_that_the_signed_file_begins_with() -> None:
    """CRT-8: the hash of the register; the property says which bytes it protects."""
    sample, to_sign = sealed_certificate(), parsed()["to_sign"]
    assert to_sign["data_hash"].native.hex() == document_beginning(sample.signed, len(sample.unsigned)) == DOCUMENT_SM3
    stated = f"application/pdf;bytes=0-{len(sample.unsigned) - 1};number={NUMBER}"
    assert to_sign["property_info"].native == stated
    assert to_sign["time_info"].native == SIGNED_AT.replace(tzinfo=UTC)


def without_mark(material: KeyMaterial) -> KeyMaterial:
    """Return a certificate whose names do not say that it is a demonstration; its signature no longer matters."""
    mark, other = "演示专用，不具有法律效力".encode(), "正式证书，具有法律效力吗".encode()
    der = der_of(material.certificate_pem)
    assert mark in der
    assert len(mark) == len(other)
    changed = x509.load_der_x509_certificate(der.replace(mark, other))
    return KeyMaterial(changed.public_bytes(Encoding.PEM), material.private_key_pem)


@pytest.mark.parametrize("offset", range(7))
def test_one_changed_byte_anywhere_fails(offset: int) -> None:
    """R95: in the seal, in a certificate, in a hash or a signature."""
    der = seal_signature()
    for position in range(offset, len(der), 7 * 5):
        changed = der[:position] + bytes([der[position] ^ 0x01]) + der[position + 1 :]
        found = outcomes(changed)
        assert any(found[name] is not Outcome.PASS for name in PASSING), position


def test_another_document_fails_at_the_document() -> None:
    """CRT-8, R95."""
    found = outcomes(seal_signature(), sm3=sm3_of(sealed_certificate().unsigned + b" "))
    assert {name for name in PASSING if found[name] is not Outcome.PASS} == {DOCUMENT}


@pytest.mark.parametrize("der", [b"", b"0\x00", b"\x30\x82" + b"\xff" * 40, "不是签章".encode()])
def test_whatever_is_given_gets_an_answer(der: bytes) -> None:
    """R94: damaged data fail, they never raise."""
    found = outcomes(der)
    assert found.pop(FORMAT) is Outcome.FAIL
    assert set(found.values()) == {Outcome.NOT_CHECKED}


def test_data_with_something_behind_them_are_not_read() -> None:
    """R95."""
    assert outcomes(seal_signature() + b"\x00")[FORMAT] is Outcome.FAIL


def test_an_authority_that_nobody_trusts_is_not_trusted() -> None:
    """R93."""
    stranger = create_demo_sm2_authority(SIGNED_AT)
    assert outcomes(seal_signature(), stranger.root.certificate_pem)[TRUST] is Outcome.FAIL
    checks = verify_seal_signature(seal_signature(), DOCUMENT_SM3, [])
    assert {check.name: check.outcome for check in checks}[TRUST] is Outcome.NOT_CHECKED


def test_a_seal_altered_after_its_maker_signed_it_fails_even_when_used_anew() -> None:
    """R91: whoever uses the seal can't lengthen its life or change its name."""
    signature = parsed()
    signature["to_sign"]["eseal"]["e_seal_info"]["property"]["name"] = "另一社区居民委员会"
    found = outcomes(signed_again(signature))
    assert (found[SIGNATURE], found[MAKER]) == (Outcome.PASS, Outcome.FAIL)


@pytest.mark.parametrize("days", [-1, 400])
def test_a_signing_time_outside_the_seals_validity_fails(days: int) -> None:
    """R96."""
    signature = parsed()
    signature["to_sign"]["time_info"] = SIGNED_AT + timedelta(days=days)
    found = outcomes(signed_again(signature))
    assert (found[SIGNATURE], found[VALIDITY]) == (Outcome.PASS, Outcome.FAIL)


def test_another_algorithm_or_version_fails_at_the_format() -> None:
    """R94: SM2 goes with SM3."""
    signature = parsed()
    signature["signature_alg_id"] = "1.2.840.10045.4.3.2"
    assert outcomes(signature.dump(force=True))[FORMAT] is Outcome.FAIL
    signature = parsed()
    signature["to_sign"]["version"] = 5
    assert outcomes(signed_again(signature))[FORMAT] is Outcome.FAIL


@pytest.mark.parametrize("moment", [{"days": -1}, {"days": 366}])
def test_a_seal_outside_its_validity_cannot_be_used(moment: dict[str, float]) -> None:
    """R91."""
    seal = make_seal_data(sm2_authority().maker, seal_order(), SIGNED_AT)
    with pytest.raises(SignerUnusable, match="R91"):
        sign_with(seal, sm2_signer_material(), **moment)


def test_a_renewed_certificate_needs_a_new_seal() -> None:
    """R92: refused with the reason; with a seal made anew it signs."""
    renewed = issue_sm2_certificate(sm2_authority().root, COMMUNITY, SIGNED_AT)
    with pytest.raises(SignerUnusable, match="重新制作"):
        sign_with(make_seal_data(sm2_authority().maker, seal_order(), SIGNED_AT), renewed)
    assert sign_with(make_seal_data(sm2_authority().maker, seal_order(renewed), SIGNED_AT), renewed)


def test_a_list_of_hashes_names_the_signer_as_well() -> None:
    """R92: certListType 2 of the standard; another certificate's hash does not count."""
    for certificate, expected in ((sm2_signer_material(), Outcome.PASS), (sm2_authority().maker, Outcome.FAIL)):
        signature = parsed()
        stated = signature["to_sign"]["eseal"]["e_seal_info"]["property"]
        stated["cert_list_type"] = CERTIFICATE_HASHES
        digest = bytes.fromhex(sm3_of(der_of(certificate.certificate_pem)))
        stated["cert_list"] = CertificateHashes([{"type": "SM3", "value": digest}])
        assert outcomes(signed_again(signature))[LISTED] is expected


def test_an_expired_or_unfit_certificate_cannot_sign() -> None:
    """R93, R96: out of date, or meant for certifying."""
    order = replace(seal_order(), valid_until=SIGNED_AT + timedelta(days=3650))
    with pytest.raises(SignerUnusable, match="有效期"):
        sign_with(make_seal_data(sm2_authority().maker, order, SIGNED_AT), sm2_signer_material(), days=365 * 3 + 1)
    root = sm2_authority().root
    with pytest.raises(SignerUnusable, match="用途"):
        sign_with(make_seal_data(sm2_authority().maker, seal_order(root), SIGNED_AT), root)


def test_all_sm2_certificates_of_the_demonstration_say_so_and_lead_to_its_root() -> None:
    """R93, R97."""
    authority = sm2_authority()
    root = der_of(authority.root.certificate_pem)
    for material in (authority.root, authority.maker, sm2_signer_material()):
        der = der_of(material.certificate_pem)
        assert is_demonstration(x509.load_der_x509_certificate(der))
        assert is_issued_by(der, root)
    assert not is_issued_by(der_of(sm2_signer_material().certificate_pem), der_of(authority.maker.certificate_pem))


def test_a_key_that_is_no_demonstrations_is_not_held_in_memory() -> None:
    """R93, R97: pure Python does not run in constant time; a real key stays in its device."""
    real = sm2_signer_material()
    certificate = without_mark(real)
    seal = make_seal_data(sm2_authority().maker, seal_order(certificate), SIGNED_AT)
    with pytest.raises(SignerUnusable, match="密码设备"):
        DemoSealSigner(seal, certificate, sm2_authority().root.certificate_pem)


def test_what_is_written_is_der_and_reads_back_the_same() -> None:
    """CRT-10: other programs read it strictly."""
    assert loaded(SealSignature, seal_signature()).dump(force=True) == seal_signature()


def test_a_seal_or_signer_of_a_stranger_cannot_be_used() -> None:
    """R91, R93: the maker's chain, the maker's signature, the signer's chain are asked before anything is signed."""
    stranger, own = create_demo_sm2_authority(SIGNED_AT), sm2_authority()
    with pytest.raises(SignerUnusable, match="制章者"):
        sign_with(make_seal_data(stranger.maker, seal_order(), SIGNED_AT), sm2_signer_material())
    foreign = issue_sm2_certificate(stranger.root, COMMUNITY, SIGNED_AT)
    with pytest.raises(SignerUnusable, match="签章人证书不是"):
        sign_with(make_seal_data(own.maker, seal_order(foreign), SIGNED_AT), foreign)
    seal = loaded(Seal, make_seal_data(own.maker, seal_order(), SIGNED_AT))
    seal["e_seal_info"]["property"]["name"] = "另一社区居民委员会"
    with pytest.raises(SignerUnusable, match="制作时不一致"):
        sign_with(seal.dump(force=True), sm2_signer_material())
