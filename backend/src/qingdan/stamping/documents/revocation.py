"""Whether a certificate was revoked, by the lists that its authority signed (RFC 5280, R93, R94).

The lists lie in a folder that operations fill: a service on a closed network asks nobody, and what it answers does not
hang on a stranger's server. One way serves RSA, elliptic curves and SM2, of which the certificate libraries know the
first two alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from threading import Lock
from typing import Final

import structlog
from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding

from qingdan.stamping.documents.checks import NamedCheck, Outcome, Standing
from qingdan.stamping.documents.seal_structures import SM2_WITH_SM3
from qingdan.stamping.documents.sm2_certificates import public_key_in, sm2_signature_holds

_log = structlog.get_logger(__name__)
_PEM: Final = b"-----BEGIN"
_SUFFIXES: Final = frozenset({".crl", ".pem", ".der"})


@dataclass(frozen=True, slots=True)
class Revocation:
    """The standing of a chain, since when it is revoked, and the day of the list that says that it is good."""

    standing: Standing
    revoked_at: datetime | None = None
    as_of: datetime | None = None


NOT_ASKED: Final = Revocation(Standing.NOT_ASKED)
UNKNOWN: Final = Revocation(Standing.UNKNOWN)


class RevocationLists:
    """The lists in a folder, as PEM or DER; a file that is new or was replaced is read when it is next asked for."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = Lock()
        self._read: dict[Path, tuple[tuple[int, int], x509.CertificateRevocationList | None]] = {}

    def of_issuer(self, name: bytes) -> Sequence[x509.CertificateRevocationList]:
        """Return the lists that bear an issuer's name; OSError when the folder can't be read. Reads files."""
        with self._lock:
            present = [path for path in sorted(self._folder.iterdir()) if path.suffix.lower() in _SUFFIXES]
            self._read = {path: self._known(path) for path in present}
            lists = [found for _, found in self._read.values() if found is not None]
        return [one for one in lists if one.issuer.public_bytes() == name]

    def _known(self, path: Path) -> tuple[tuple[int, int], x509.CertificateRevocationList | None]:
        status = path.stat()
        stamp = status.st_mtime_ns, status.st_size
        before = self._read.get(path)
        return before if before is not None and before[0] == stamp else (stamp, _list_in(path))


def _list_in(path: Path) -> x509.CertificateRevocationList | None:
    content = path.read_bytes()
    try:
        if content.lstrip().startswith(_PEM):
            return x509.load_pem_x509_crl(content)
        return x509.load_der_x509_crl(content)
    except ValueError as error:
        # Half a file while it is copied, or none of ours: the certificates of its authority are unknown then.
        _log.error("revocation list unreadable", file=path.name, reason=str(error))
        return None


def revocation_of(chain: Sequence[bytes], lists: RevocationLists | None, now: datetime) -> Revocation:
    """Return what the lists say of a chain of DER certificates, leaf first and root last (R93).

    The worst link decides. A root answers for itself: nobody could revoke it but who trusts it. No chain is unknown, no
    lists are not asked. Reads files and is processor work: call it from a worker thread.
    """
    if lists is None:
        return NOT_ASKED
    if not chain:
        return UNKNOWN
    links = [
        _link(x509.load_der_x509_certificate(der), x509.load_der_x509_certificate(issuer), lists, now)
        for der, issuer in pairwise(chain)
    ]
    return worst_of(links)


def worst_of(found: Sequence[Revocation]) -> Revocation:
    """Return what holds for all of several certificates together; of none nothing is known."""
    for standing in (Standing.REVOKED, Standing.UNKNOWN, Standing.NOT_ASKED, Standing.GOOD):
        alike = [one for one in found if one.standing is standing]
        if alike:
            return min(alike, key=lambda one: one.revoked_at or one.as_of or datetime.max.replace(tzinfo=UTC))
    return UNKNOWN


def revocation_check(
    name: str, found: Revocation, *, signed_at: datetime | None, proven_at: datetime | None = None
) -> NamedCheck:
    """Say by name what revocation means for a signature (R93, R94, R96).

    What was signed before its certificate was revoked stays good only where a trusted time stamp proves the time.
    """
    if found.standing is Standing.NOT_ASKED:
        return NamedCheck(name, Outcome.NOT_CHECKED, "未查询证书吊销情况", "revocation was not asked for")
    if found.revoked_at is not None:
        return _revoked_check(name, found.revoked_at, signed_at, proven_at)
    if found.as_of is None:
        return NamedCheck(
            name,
            Outcome.NOT_CHECKED,
            "没有可用的吊销列表，无法确认证书未被吊销",
            "no list of the authority says whether the certificate was revoked",
        )
    day = f"{found.as_of:%Y-%m-%d}"
    return NamedCheck(name, Outcome.PASS, f"证书未被吊销（吊销列表：{day}）", f"not revoked by the list of {day}")


def _revoked_check(
    name: str, revoked_at: datetime, signed_at: datetime | None, proven_at: datetime | None
) -> NamedCheck:
    day = f"{revoked_at:%Y-%m-%d}"
    if proven_at is not None and proven_at < revoked_at:
        return NamedCheck(
            name,
            Outcome.PASS,
            f"证书于 {day} 被吊销，签名在此之前（时间戳证明）",
            f"revoked on {day}, proven by a time stamp to be later than the signature",
        )
    if signed_at is None or signed_at >= revoked_at:
        return NamedCheck(
            name,
            Outcome.FAIL,
            f"签名时证书已被吊销（{day}）",
            f"revoked on {day}, before the signature",
        )
    return NamedCheck(
        name,
        Outcome.NOT_CHECKED,
        f"证书于 {day} 被吊销，签名在此之前，但签名时间未得到证明",
        f"revoked on {day}; that the signature is older is stated, not proven",
    )


def _link(certificate: x509.Certificate, issuer: x509.Certificate, lists: RevocationLists, now: datetime) -> Revocation:
    usable = [one for one in lists.of_issuer(issuer.subject.public_bytes()) if _is_usable(one, certificate, issuer)]
    revoked = [at for one in usable if (at := _revoked_at(one, certificate)) is not None]
    if revoked:
        # Also by a list that has run out: what was revoked stays so.
        return Revocation(Standing.REVOKED, revoked_at=min(revoked))
    current = [one.last_update_utc for one in usable if _is_current(one, certificate, now)]
    return Revocation(Standing.GOOD, as_of=max(current)) if current else UNKNOWN


def _is_current(one: x509.CertificateRevocationList, certificate: x509.Certificate, now: datetime) -> bool:
    """Tell whether a list speaks today: until the next one, and of no certificate that had run out before it."""
    until = one.next_update_utc
    if until is None or not one.last_update_utc <= now <= until:
        return False
    return one.last_update_utc <= certificate.not_valid_after_utc


def _is_usable(one: x509.CertificateRevocationList, certificate: x509.Certificate, issuer: x509.Certificate) -> bool:
    return _may_sign_lists(issuer) and _covers(one, certificate) and _is_signed_by(one, issuer)


def _may_sign_lists(issuer: x509.Certificate) -> bool:
    try:
        return issuer.extensions.get_extension_for_class(x509.KeyUsage).value.crl_sign
    except x509.ExtensionNotFound:
        return False


def _covers(one: x509.CertificateRevocationList, certificate: x509.Certificate) -> bool:
    """Whether a list is a whole one and speaks of this certificate: authorities cut theirs by distribution points."""
    for extension in one.extensions:
        if isinstance(extension.value, x509.IssuingDistributionPoint):
            if not _is_point_of(extension.value, certificate):
                return False
        elif extension.critical:  # among them that of a list of changes alone
            return False
    return True


def _is_point_of(stated: x509.IssuingDistributionPoint, certificate: x509.Certificate) -> bool:
    if stated.indirect_crl or stated.only_contains_attribute_certs or stated.only_some_reasons:
        return False
    if stated.only_contains_ca_certs and not _is_authority(certificate):
        return False
    if stated.only_contains_user_certs and _is_authority(certificate):
        return False
    if stated.full_name is None:
        return stated.relative_name is None
    return any(name in stated.full_name for name in _points_of(certificate))


def _is_authority(certificate: x509.Certificate) -> bool:
    try:
        return certificate.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    except x509.ExtensionNotFound:
        return False


def _points_of(certificate: x509.Certificate) -> list[x509.GeneralName]:
    try:
        points = certificate.extensions.get_extension_for_class(x509.CRLDistributionPoints).value
    except x509.ExtensionNotFound:
        return []
    return [name for point in points for name in point.full_name or ()]


def _is_signed_by(one: x509.CertificateRevocationList, issuer: x509.Certificate) -> bool:
    try:
        if one.signature_algorithm_oid.dotted_string == SM2_WITH_SM3:
            point = public_key_in(issuer.public_bytes(Encoding.DER))
            return sm2_signature_holds(one.tbs_certlist_bytes, one.signature, point)
        key = issuer.public_key()
        return isinstance(key, rsa.RSAPublicKey | ec.EllipticCurvePublicKey) and one.is_signature_valid(key)
    except (InvalidSignature, UnsupportedAlgorithm, TypeError, ValueError):
        return False


def _revoked_at(one: x509.CertificateRevocationList, certificate: x509.Certificate) -> datetime | None:
    """Return since when a certificate is revoked: from when its key is doubted, where the list says so."""
    entry = one.get_revoked_certificate_by_serial_number(certificate.serial_number)
    if entry is None:
        return None
    revoked_at = entry.revocation_date_utc
    try:
        doubted = entry.extensions.get_extension_for_class(x509.InvalidityDate).value.invalidity_date_utc
    except x509.ExtensionNotFound:
        return revoked_at
    return min(revoked_at, doubted)
