"""Verifying a signed PDF without knowing where it comes from: named checks, each with its own outcome (R94–R97)."""

# mypy: allow-untyped-calls
# (the PDF, ASN.1 and font libraries annotate only a part of what they offer)

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from typing import Final

from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import serialization
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.settings import KeyUsageConstraints
from pyhanko.sign.validation.status import (
    PdfSignatureStatus,
    SignatureCoverageLevel,
    TimestampSignatureStatus,
)
from pyhanko_certvalidator import ValidationContext

from qingdan.stamping.documents.authority import is_demonstration
from qingdan.stamping.documents.certificates import path_as_der
from qingdan.stamping.documents.checks import NamedCheck, Outcome
from qingdan.stamping.documents.revocation import (
    NOT_ASKED,
    RevocationLists,
    revocation_check,
    revocation_of,
)

INTEGRITY: Final = "integrity"
COVERAGE: Final = "coverage"
CERTIFICATE: Final = "certificate"
TRUST: Final = "trust"
REVOCATION: Final = "revocation"
TIME: Final = "time"
LEGAL_EFFECT: Final = "legal_effect"
# An untrusted certificate is an answer here, no event: the library would log each with its stack.
logging.getLogger("pyhanko.sign.validation.generic_cms").setLevel(logging.CRITICAL)

#: Either usage lets a certificate sign; without one of them it leads to no trust (R93).
_SIGNING_USAGE: Final = KeyUsageConstraints(
    key_usage={"digital_signature", "non_repudiation"}, match_all_key_usages=False
)
ALL_CHECKS: Final = (INTEGRITY, COVERAGE, CERTIFICATE, TRUST, REVOCATION, TIME, LEGAL_EFFECT)


def verify_document(
    pdf: bytes,
    trusted_roots: Sequence[bytes],
    time_stamp_roots: Sequence[bytes] = (),
    lists: RevocationLists | None = None,
) -> list[NamedCheck]:
    """Return the named checks of `pdf` against PEM roots of signers and of time-stamp services (R93–R97).

    Any bytes are accepted: what can't be read fails. Processor work: call it from a worker thread.
    """
    try:
        signatures = PdfFileReader(BytesIO(pdf)).embedded_signatures
        if len(signatures) != 1:
            return _nothing_to_check(len(signatures))
        return _checks(signatures[0], pdf, _Against(trusted_roots, time_stamp_roots, lists))
    except Exception as error:  # noqa: BLE001  # parsers of damaged files raise whatever the damage led them to
        return _unreadable(type(error).__name__)


@dataclass(frozen=True)
class _Against:
    """What a signature is checked against: roots as PEM, and what authorities revoked."""

    roots: Sequence[bytes]
    time_stamp_roots: Sequence[bytes]
    lists: RevocationLists | None


def _checks(signature: EmbeddedPdfSignature, pdf: bytes, against: _Against) -> list[NamedCheck]:
    claimed_at = signature.self_reported_timestamp
    status = validate_pdf_signature(
        signature,
        signer_validation_context=_context(against.roots, claimed_at),
        ts_validation_context=_context(against.time_stamp_roots, claimed_at),
        key_usage_settings=_SIGNING_USAGE,
    )
    certificate = x509.load_der_x509_certificate(status.signing_cert.dump())
    return [
        _integrity(status, signature, pdf),
        _coverage(status),
        _certificate(certificate, claimed_at),
        _trust(status, known_roots=len(against.roots)),
        _revocation(status, against.lists, certificate),
        _time(certificate, claimed_at, status.timestamp_validity),
        _legal_effect(certificate),
    ]


def _integrity(status: PdfSignatureStatus, signature: EmbeddedPdfSignature, pdf: bytes) -> NamedCheck:
    if status.intact and status.valid and _container_is_untouched(signature, pdf):
        return NamedCheck(INTEGRITY, Outcome.PASS, "签名后内容未被改动", "the content is as it was signed")
    return NamedCheck(INTEGRITY, Outcome.FAIL, "签名后内容被改动过", "the content was changed after signing")


def _container_is_untouched(signature: EmbeddedPdfSignature, pdf: bytes) -> bool:
    """R95: the bytes a signature can't cover, its own container, hold nothing but the signature and zeros."""
    ranges = signature.byte_range
    gap = pdf[int(ranges[0]) + int(ranges[1]) : int(ranges[2])]
    content = bytes(signature.pkcs7_content)
    container = signature.signed_data.dump()
    start = content.find(container)
    written = (content.hex(), content.hex().upper())
    whole = gap[:1] == b"<" and gap[-1:] == b">" and gap[1:-1].decode("ascii", "replace") in written
    rest_is_empty = start > 0 and not any(content[start + len(container) :])
    return whole and rest_is_empty and _declarations_agree(signature)


def _declarations_agree(signature: EmbeddedPdfSignature) -> bool:
    """R95: the few fields of a CMS container that no signature covers say what RFC 5652 lets them say."""
    container, signer = signature.signed_data, signature.signer_info
    by_key = signer["sid"].name == "subject_key_identifier"
    version = "v3" if by_key else "v1"
    digests = list(container["digest_algorithms"])
    return (
        signer["version"].native == version
        and container["version"].native == version
        and signer["digest_algorithm"]["parameters"].native is None
        and [digest.dump() for digest in digests] == [signer["digest_algorithm"].dump()]
    )


def _coverage(status: PdfSignatureStatus) -> NamedCheck:
    if status.coverage is SignatureCoverageLevel.ENTIRE_FILE:
        return NamedCheck(COVERAGE, Outcome.PASS, "签名覆盖整个文件", "the signature covers the entire file")
    return NamedCheck(COVERAGE, Outcome.FAIL, "签名未覆盖整个文件", "the signature does not cover the entire file")


def _certificate(certificate: x509.Certificate, claimed_at: datetime | None) -> NamedCheck:
    usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    if not (usage.digital_signature or usage.content_commitment):
        return NamedCheck(CERTIFICATE, Outcome.FAIL, "证书不能用于签名", "the certificate is not meant for signing")
    if claimed_at is None:
        return NamedCheck(
            CERTIFICATE, Outcome.NOT_CHECKED, "未写明签名时间，无法核对证书有效期", "no signing time to check it at"
        )
    if not _in_validity(certificate, claimed_at):
        return NamedCheck(
            CERTIFICATE, Outcome.FAIL, "签名时证书不在有效期内", "the certificate was not valid at the signing time"
        )
    name = certificate.subject.rfc4514_string()
    return NamedCheck(CERTIFICATE, Outcome.PASS, f"签名人证书：{name}", f"signer's certificate: {name}")


def _trust(status: PdfSignatureStatus, *, known_roots: int) -> NamedCheck:
    if not known_roots:
        return NamedCheck(TRUST, Outcome.NOT_CHECKED, "没有可信的根证书可供核对", "no trusted root to check against")
    if status.trusted:
        return NamedCheck(TRUST, Outcome.PASS, "证书由可信机构签发", "the certificate leads to a trusted root")
    return NamedCheck(TRUST, Outcome.FAIL, "证书不是由可信机构签发", "the certificate leads to no trusted root")


def _revocation(status: PdfSignatureStatus, lists: RevocationLists | None, certificate: x509.Certificate) -> NamedCheck:
    """R93, R96: nobody keeps lists for a demonstration; of a chain that leads nowhere nothing is known."""
    path = path_as_der(status.validation_path) if status.trusted and status.validation_path else ()
    found = NOT_ASKED if is_demonstration(certificate) else revocation_of(path, lists, datetime.now(UTC))
    stamp = status.timestamp_validity
    proven = stamp.timestamp if stamp is not None and stamp.intact and stamp.valid and stamp.trusted else None
    return revocation_check(REVOCATION, found, signed_at=status.signer_reported_dt, proven_at=proven)


def _time(
    certificate: x509.Certificate, claimed_at: datetime | None, stamp: TimestampSignatureStatus | None
) -> NamedCheck:
    """R96: a time stamp proves when it was signed; without one, or one of a stranger, nothing does."""
    moment = stamp.timestamp if stamp is not None else claimed_at
    if stamp is not None and not (stamp.intact and stamp.valid):
        return NamedCheck(TIME, Outcome.FAIL, "时间戳与签名不符", "the time stamp does not belong to the signature")
    if moment is not None and not _in_validity(certificate, moment):
        return NamedCheck(
            TIME, Outcome.FAIL, "签名时间在证书有效期之外", "the signing time lies outside the certificate's validity"
        )
    if stamp is None:
        return NamedCheck(
            TIME,
            Outcome.NOT_CHECKED,
            "没有可信时间戳，签名时间未得到证明",
            "no trusted time stamp: the signing time is not proven",
        )
    if not stamp.trusted:
        return NamedCheck(
            TIME,
            Outcome.NOT_CHECKED,
            "时间戳不是由可信机构签发，签名时间未得到证明",
            "the time stamp leads to no trusted root: the signing time is not proven",
        )
    return NamedCheck(
        TIME,
        Outcome.PASS,
        f"时间戳证明签名时间：{stamp.timestamp:%Y-%m-%d %H:%M} UTC",
        f"a time stamp proves the signing time: {stamp.timestamp:%Y-%m-%d %H:%M} UTC",
    )


def _legal_effect(certificate: x509.Certificate) -> NamedCheck:
    if is_demonstration(certificate):
        return NamedCheck(
            LEGAL_EFFECT, Outcome.FAIL, "演示证书，不具有法律效力", "a demonstration certificate has no legal effect"
        )
    return NamedCheck(LEGAL_EFFECT, Outcome.PASS, "不是演示证书", "not a demonstration certificate")


def _context(roots: Sequence[bytes], moment: datetime | None) -> ValidationContext:
    return ValidationContext(
        trust_roots=[_asn1(x509.load_pem_x509_certificate(pem)) for pem in roots],
        moment=moment,
        allow_fetching=False,
        revocation_mode="soft-fail",
    )


def _in_validity(certificate: x509.Certificate, moment: datetime) -> bool:
    return certificate.not_valid_before_utc <= moment <= certificate.not_valid_after_utc


def _nothing_to_check(signatures: int) -> list[NamedCheck]:
    found = "文件没有电子签名" if signatures == 0 else f"文件有 {signatures} 个签名，应当只有一个"
    found_en = f"the file has {signatures} signatures, one was expected"
    return [NamedCheck(INTEGRITY, Outcome.FAIL, found, found_en), *_unchecked()]


def _unreadable(what: str) -> list[NamedCheck]:
    detail_en = f"the file can't be read as a signed PDF ({what})"
    return [NamedCheck(INTEGRITY, Outcome.FAIL, "文件损坏，或不是带签名的 PDF", detail_en), *_unchecked()]


def _unchecked() -> list[NamedCheck]:
    return [NamedCheck(name, Outcome.NOT_CHECKED, "未检查", "not checked") for name in ALL_CHECKS if name != INTEGRITY]


def _asn1(certificate: x509.Certificate) -> asn1_x509.Certificate:
    loaded: asn1_x509.Certificate = asn1_x509.Certificate.load(certificate.public_bytes(serialization.Encoding.DER))
    return loaded
