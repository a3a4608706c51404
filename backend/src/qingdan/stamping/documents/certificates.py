"""Certificates that a licensed authority issued for a seal: read from a file, followed to a trusted root (R91, R93)."""

# mypy: allow-untyped-calls
# (the certificate libraries annotate only a part of what they offer)

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes
from cryptography.hazmat.primitives.serialization import pkcs12
from pyhanko_certvalidator import CertificateValidator, ValidationContext
from pyhanko_certvalidator.errors import PathError, ValidationError
from pyhanko_certvalidator.path import ValidationPath

from qingdan.stamping.documents.authority import KeyMaterial, is_demonstration
from qingdan.stamping.documents.tokens import TokenKey, Tokens

_CHALLENGE_BYTES: Final = 32
_LEAST_RSA_BITS: Final = 2048
_LEAST_CURVE_BITS: Final = 256


class CertificateUnreadable(ValueError):  # it reads as what happened
    """The bytes hold no certificate with a private key that the password opens."""


@dataclass(frozen=True)
class BroughtCertificate:
    """A certificate with its issuers, the root left out, and its key: in hand, or None when it stays on a token.

    The key is only ever handed on. `key_matches` says whether it is the certificate's own.
    """

    certificate: x509.Certificate
    key: PrivateKeyTypes | None
    issuers: tuple[x509.Certificate, ...]
    key_matches: bool

    @property
    def certificate_pem(self) -> str:
        """Return the certificate as PEM text."""
        return self.certificate.public_bytes(serialization.Encoding.PEM).decode()

    @property
    def material(self) -> KeyMaterial:
        """Return certificate and key as a signer takes them. ValueError when the key is not in hand."""
        if self.key is None:
            raise ValueError("the key stays on its token")
        key = self.key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        return KeyMaterial(self.certificate.public_bytes(serialization.Encoding.PEM), key)

    @property
    def chain_pem(self) -> str:
        """Return the issuers as one PEM text."""
        return "".join(issuer.public_bytes(serialization.Encoding.PEM).decode() for issuer in self.issuers)

    @property
    def key_is_strong(self) -> bool:
        """Whether the certified key is of a kind and length that signs for years."""
        key = self.certificate.public_key()
        if isinstance(key, rsa.RSAPublicKey):
            return key.key_size >= _LEAST_RSA_BITS
        return isinstance(key, ec.EllipticCurvePublicKey) and key.key_size >= _LEAST_CURVE_BITS

    @property
    def may_sign(self) -> bool:
        """Whether the certificate says that its key signs documents and certifies nobody."""
        try:
            usage = self.certificate.extensions.get_extension_for_class(x509.KeyUsage).value
        except x509.ExtensionNotFound:
            return False
        return (usage.digital_signature or usage.content_commitment) and not usage.key_cert_sign

    @property
    def demo(self) -> bool:
        """Whether a demonstration authority issued it (R97)."""
        return is_demonstration(self.certificate)

    async def path_to(self, roots: Sequence[bytes], now: datetime) -> tuple[bytes, ...]:
        """Return the chain (DER, leaf first) that holds at `now` and ends at a trusted root (PEM), or nothing."""
        return await _path(self.certificate, self.issuers, roots, now)


async def path_of(pem: str, chain_pem: str | None, roots: Sequence[bytes], now: datetime) -> tuple[bytes, ...]:
    """Return the chain of a certificate that was kept with its issuers, as `BroughtCertificate.path_to` does (R93)."""
    issuers = x509.load_pem_x509_certificates(chain_pem.encode()) if chain_pem else []
    return await _path(x509.load_pem_x509_certificate(pem.encode()), issuers, roots, now)


async def _path(
    certificate: x509.Certificate, issuers: Sequence[x509.Certificate], roots: Sequence[bytes], now: datetime
) -> tuple[bytes, ...]:
    context = ValidationContext(
        trust_roots=[_asn1(x509.load_pem_x509_certificate(root)) for root in roots],
        moment=now,
        allow_fetching=False,
        revocation_mode="soft-fail",
    )
    between = [_asn1(issuer) for issuer in issuers]
    validator = CertificateValidator(_asn1(certificate), between, validation_context=context)
    try:
        path = await validator.async_validate_path()
    except (PathError, ValidationError):
        return ()
    return path_as_der(path)


def path_as_der(path: ValidationPath) -> tuple[bytes, ...]:
    """Return the certificates of a path that was found, leaf first and root last."""
    return tuple(certificate.dump() for certificate in reversed(list(path.iter_certs(include_root=True))))


def read_pkcs12(content: bytes, password: str) -> BroughtCertificate:
    """Read a PKCS#12 file. Raises CertificateUnreadable. Processor work: call it from a worker thread."""
    try:
        found = pkcs12.load_pkcs12(content, password.encode() or None)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise CertificateUnreadable from error
    if found.cert is None or found.key is None:
        raise CertificateUnreadable
    return _brought(found.cert.certificate, found.key, [one.certificate for one in found.additional_certs])


def read_pem(certificates: str, key: str, password: str) -> BroughtCertificate:
    """Read PEM texts: the seal's own certificate first, its issuers after it. Raises CertificateUnreadable."""
    try:
        own, *others = x509.load_pem_x509_certificates(certificates.encode())
        opened = serialization.load_pem_private_key(key.encode(), password.encode() or None)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise CertificateUnreadable from error
    return _brought(own, opened, others)


def read_token(tokens: Tokens, key: TokenKey, certificates: str) -> BroughtCertificate:
    """Read the certificate of a key on a token: from PEM texts, or where there are none from the token itself.

    The token signs something of the moment, which proves that the key is there and whose it is. Raises
    CertificateUnreadable, TokenFailure. Waits for the device: call it from a worker thread.
    """
    try:
        if certificates.strip():
            own, *others = x509.load_pem_x509_certificates(certificates.encode())
        else:
            own, others = x509.load_der_x509_certificate(tokens.certificate(key)), []
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise CertificateUnreadable from error
    challenge = secrets.token_bytes(_CHALLENGE_BYTES)
    matches = _is_signed_by(own, challenge, tokens.sign(key, challenge))
    return BroughtCertificate(own, None, _issuers(own, others), matches)


def split_pem(text: str | None) -> tuple[bytes, ...]:
    """Return the certificates in a PEM text, one by one."""
    if not text:
        return ()
    return tuple(one.public_bytes(serialization.Encoding.PEM) for one in x509.load_pem_x509_certificates(text.encode()))


@dataclass(frozen=True)
class CertificateSummary:
    """What a certificate says of itself, as people read it."""

    subject: str
    issuer: str
    serial_number: str
    valid_from: datetime
    valid_until: datetime


def summarize(pem: str) -> CertificateSummary:
    """Return what a certificate (PEM) says of itself."""
    certificate = x509.load_pem_x509_certificate(pem.encode())
    return CertificateSummary(
        subject=certificate.subject.rfc4514_string(),
        issuer=certificate.issuer.rfc4514_string(),
        serial_number=f"{certificate.serial_number:X}",
        valid_from=certificate.not_valid_before_utc,
        valid_until=certificate.not_valid_after_utc,
    )


def _brought(own: x509.Certificate, key: PrivateKeyTypes, others: Sequence[x509.Certificate]) -> BroughtCertificate:
    form = (serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    matches = key.public_key().public_bytes(*form) == own.public_key().public_bytes(*form)
    return BroughtCertificate(own, key, _issuers(own, others), matches)


def _issuers(own: x509.Certificate, others: Sequence[x509.Certificate]) -> tuple[x509.Certificate, ...]:
    return tuple(one for one in others if one.subject != one.issuer and one != own)


def _is_signed_by(certificate: x509.Certificate, data: bytes, signature: bytes) -> bool:
    key = certificate.public_key()
    try:
        if isinstance(key, ec.EllipticCurvePublicKey):
            key.verify(signature, data, ec.ECDSA(hashes.SHA256()))
        elif isinstance(key, rsa.RSAPublicKey):
            key.verify(signature, data, padding.PKCS1v15(), hashes.SHA256())
        else:
            return False
    except InvalidSignature:
        return False
    return True


def _asn1(certificate: x509.Certificate) -> asn1_x509.Certificate:
    loaded: asn1_x509.Certificate = asn1_x509.Certificate.load(certificate.public_bytes(serialization.Encoding.DER))
    return loaded
