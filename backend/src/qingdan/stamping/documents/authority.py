"""Certificates for seals: a demonstration authority that says what it is, and the keys it issues (R97).

A district in earnest replaces this by its licensed certificate authority; only the PEM files differ.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

# The organizational unit that marks a certificate and all it issues as a demonstration.
DEMO_UNIT: Final = "演示专用，不具有法律效力"
AUTHORITY_YEARS: Final = 10
SEAL_YEARS: Final = 3
# X.520 allows 64 characters in a name; the library counts the bytes of a common name.
_LONGEST_NAME: Final = 64


@dataclass(frozen=True)
class KeyMaterial:
    """A certificate and its private key, both PEM. The caller stores them and guards the key."""

    certificate_pem: bytes
    private_key_pem: bytes


def create_demo_authority(now: datetime) -> KeyMaterial:
    """Return the key and self-signed certificate of a new demonstration authority (R97)."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = _name("清单演示根证书（演示）")
    certificate = (
        _builder(name, name, key.public_key(), now, AUTHORITY_YEARS)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(signs_certificates=True), critical=True)
        .sign(key, hashes.SHA256())
    )
    return _material(certificate, key)


def issue_seal_certificate(authority: KeyMaterial, unit_name: str, now: datetime) -> KeyMaterial:
    """Return a new signing key for the seal of `unit_name`, certified by the demonstration authority (R97)."""
    issuer = x509.load_pem_x509_certificate(authority.certificate_pem)
    issuer_key = serialization.load_pem_private_key(authority.private_key_pem, password=None)
    if not isinstance(issuer_key, ec.EllipticCurvePrivateKey):
        raise TypeError("the demonstration authority signs with an elliptic curve key")
    key = ec.generate_private_key(ec.SECP256R1())
    identifier = x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key())
    certificate = (
        _builder(_name(unit_name), issuer.subject, key.public_key(), now, SEAL_YEARS)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(signs_certificates=False), critical=True)
        .add_extension(identifier, critical=False)
        .sign(issuer_key, hashes.SHA256())
    )
    return _material(certificate, key)


def is_demonstration(certificate: x509.Certificate) -> bool:
    """Tell whether the certificate or its issuer is marked as a demonstration (R97)."""
    names = (certificate.subject, certificate.issuer)
    units = (unit for name in names for unit in name.get_attributes_for_oid(NameOID.ORGANIZATIONAL_UNIT_NAME))
    return any(unit.value == DEMO_UNIT for unit in units)


def _name(name: str) -> x509.Name:
    return x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, "CN"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, name[:_LONGEST_NAME]),
            x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, DEMO_UNIT),
            x509.NameAttribute(NameOID.COMMON_NAME, _shortened(name)),
        ]
    )


def _shortened(name: str) -> str:
    return name.encode()[:_LONGEST_NAME].decode(errors="ignore")


def _builder(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePublicKey, now: datetime, years: int
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(minutes=5))
        .not_valid_after(now + timedelta(days=365 * years))
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
    )


def _usage(*, signs_certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs_certificates,
        content_commitment=not signs_certificates,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        encipher_only=False,
        decipher_only=False,
    )


def _material(certificate: x509.Certificate, key: ec.EllipticCurvePrivateKey) -> KeyMaterial:
    return KeyMaterial(
        certificate.public_bytes(serialization.Encoding.PEM),
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        ),
    )
