"""Verifying the use of an electronic seal (GB/T 38540-2020, 7.3): named checks, each with its outcome (R91–R97)."""

# mypy: allow-untyped-calls
# (the ASN.1 library annotates nothing)

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any, Final

from cryptography import x509

from qingdan.stamping.documents.authority import is_demonstration
from qingdan.stamping.documents.checks import NamedCheck, Outcome
from qingdan.stamping.documents.fingerprints import sm3_of
from qingdan.stamping.documents.revocation import (
    NOT_ASKED,
    RevocationLists,
    revocation_check,
    revocation_of,
    worst_of,
)
from qingdan.stamping.documents.seal_structures import (
    CERTIFICATES,
    HEADER_ID,
    SM2_WITH_SM3,
    SM3,
    VERSION,
    SealSignature,
    loaded,
)
from qingdan.stamping.documents.sm2_certificates import (
    der_of,
    is_issued_by,
    public_key_in,
    sm2_signature_holds,
)

FORMAT: Final = "seal_format"
MAKER: Final = "seal_maker"
LISTED: Final = "seal_signer_listed"
SIGNATURE: Final = "seal_signature"
DOCUMENT: Final = "seal_document"
VALIDITY: Final = "seal_validity"
TRUST: Final = "seal_trust"
REVOCATION: Final = "seal_revocation"
TIME: Final = "seal_time"
LEGAL_EFFECT: Final = "seal_legal_effect"
ALL_SEAL_CHECKS: Final = (
    *(FORMAT, MAKER, LISTED, SIGNATURE, DOCUMENT, VALIDITY, TRUST, REVOCATION, TIME, LEGAL_EFFECT),
)


def verify_seal_signature(
    der: bytes, document_sm3: str, trusted_roots: Sequence[bytes], lists: RevocationLists | None = None
) -> list[NamedCheck]:
    """Return the named checks of a seal signature over the document with this SM3, against PEM roots (R94).

    Any bytes are accepted: what can't be read fails. Processor work: call it from a worker thread.
    """
    try:
        signature = loaded(SealSignature, der)
        return _checks(signature, document_sm3, [der_of(root) for root in trusted_roots], lists)
    except Exception as error:  # noqa: BLE001  # parsers of damaged data raise whatever the damage led them to
        what = type(error).__name__
        unreadable = NamedCheck(
            FORMAT, Outcome.FAIL, "电子签章数据损坏，无法识别", f"the seal signature can't be read ({what})"
        )
        rest = ALL_SEAL_CHECKS[1:]
        return [unreadable, *(NamedCheck(name, Outcome.NOT_CHECKED, "未检查", "not checked") for name in rest)]


def no_seal_signature(why: str, why_en: str) -> list[NamedCheck]:
    """Return the one check of a paper without a seal signature to look at: not checked, and why (R94)."""
    return [NamedCheck(SIGNATURE, Outcome.NOT_CHECKED, why, why_en)]


def document_beginning(pdf: bytes, size: int) -> str:
    """Return the SM3 of the fixed document that a signed PDF begins with; `size` is that document's."""
    return sm3_of(pdf[:size])


def _checks(
    signature: Any,  # noqa: ANN401  # asn1crypto is untyped
    document_sm3: str,
    roots: list[bytes],
    lists: RevocationLists | None,
) -> list[NamedCheck]:
    to_sign, seal = signature["to_sign"], signature["to_sign"]["eseal"]
    signer, maker = signature["cert"].native, seal["cert"].native
    certificates = [x509.load_der_x509_certificate(der) for der in (signer, maker)]
    signed = sm2_signature_holds(to_sign.dump(), signature["signature"].native, public_key_in(signer))
    made = sm2_signature_holds(seal["e_seal_info"].dump(), seal["signed_value"].native, public_key_in(maker))
    listed = _is_listed(seal["e_seal_info"]["property"], signer)
    same = to_sign["data_hash"].native.hex() == document_sm3
    return [
        _check(FORMAT, _is_version_four(signature), "数据格式符合第 4 版", "the data are of version 4"),
        _check(MAKER, made, "电子印章由制章者签名，未被改动", "the seal is as its maker signed it"),
        _check(LISTED, listed, "签章人在电子印章的名单内", "the signer stands in the seal's list"),
        _check(SIGNATURE, signed, "签章的 SM2 签名有效", "the SM2 signature holds"),
        _check(DOCUMENT, same, "与用印时的原文一致（SM3）", "the document is the one that was stamped (SM3)"),
        _validity(to_sign, seal["e_seal_info"]["property"], certificates),
        _trust(signer, maker, roots, to_sign["time_info"].native),
        _revocation((signer, maker), roots, lists, to_sign["time_info"].native),
        NamedCheck(TIME, Outcome.NOT_CHECKED, "没有可信时间戳，签章时间未得到证明", "the signing time is not proven"),
        _legal_effect(certificates),
    ]


def _check(name: str, holds: bool, detail: str, detail_en: str) -> NamedCheck:  # noqa: FBT001  # what is checked
    if holds:
        return NamedCheck(name, Outcome.PASS, detail, detail_en)
    return NamedCheck(name, Outcome.FAIL, f"不成立：{detail}", f"does not hold: {detail_en}")


def _is_version_four(signature: Any) -> bool:  # noqa: ANN401  # asn1crypto is untyped
    to_sign = signature["to_sign"]
    seal = to_sign["eseal"]
    header = seal["e_seal_info"]["header"]
    versions = {to_sign["version"].native, header["version"].native}
    algorithms = {signature["signature_alg_id"].dotted, seal["sign_alg_id"].dotted}
    return header["id"].native == HEADER_ID and versions == {VERSION} and algorithms == {SM2_WITH_SM3}


def _is_listed(stated: Any, signer: bytes) -> bool:  # noqa: ANN401  # asn1crypto is untyped
    """R92: the signer's certificate, or its SM3, stands in the list that the maker signed."""
    if stated["cert_list_type"].native == CERTIFICATES:
        return signer in stated["cert_list"].native
    digest = bytes.fromhex(sm3_of(signer))
    named = {"SM3", SM3}
    return any(one["value"] == digest and one["type"].upper() in named for one in stated["cert_list"].native)


def _validity(to_sign: Any, stated: Any, certificates: list[x509.Certificate]) -> NamedCheck:  # noqa: ANN401  # as above
    moment: datetime = to_sign["time_info"].native
    within = stated["valid_start"].native <= moment <= stated["valid_end"].native
    signer = certificates[0]
    certified = signer.not_valid_before_utc <= moment <= signer.not_valid_after_utc
    usage = signer.extensions.get_extension_for_class(x509.KeyUsage).value.digital_signature
    return _check(
        VALIDITY,
        within and certified and usage,
        "签章时电子印章和签章人证书均有效",
        "seal and signer's certificate were valid when it was used",
    )


def _trust(signer: bytes, maker: bytes, roots: list[bytes], moment: datetime) -> NamedCheck:
    if not roots:
        return NamedCheck(
            TRUST, Outcome.NOT_CHECKED, "没有可信的国密根证书可供核对", "no trusted root to check against"
        )
    good = [root for root in roots if _was_valid(x509.load_der_x509_certificate(root), moment)]
    led = all(any(is_issued_by(der, root) for root in good) for der in (signer, maker))
    return _check(TRUST, led, "签章人和制章者证书由可信机构签发", "both certificates lead to a trusted root")


def _revocation(
    stated: tuple[bytes, bytes], roots: list[bytes], lists: RevocationLists | None, signed_at: datetime
) -> NamedCheck:
    """R93: signer and maker, each under the root that issued it; of a demonstration nobody keeps lists (R97)."""
    if is_demonstration(x509.load_der_x509_certificate(stated[0])):
        return revocation_check(REVOCATION, NOT_ASKED, signed_at=signed_at)
    now = datetime.now(UTC)
    chains = [next(((der, root) for root in roots if is_issued_by(der, root)), ()) for der in stated]
    found = worst_of([revocation_of(chain, lists, now) for chain in chains])
    return revocation_check(REVOCATION, found, signed_at=signed_at)


def _was_valid(certificate: x509.Certificate, moment: datetime) -> bool:
    return certificate.not_valid_before_utc <= moment <= certificate.not_valid_after_utc


def _legal_effect(certificates: list[x509.Certificate]) -> NamedCheck:
    if any(is_demonstration(certificate) for certificate in certificates):
        return NamedCheck(
            LEGAL_EFFECT, Outcome.FAIL, "演示证书，不具有法律效力", "a demonstration certificate has no legal effect"
        )
    return NamedCheck(LEGAL_EFFECT, Outcome.PASS, "不是演示证书", "not a demonstration certificate")
