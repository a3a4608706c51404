"""A certificate authority of the tests: a root, an authority under it, and the certificates they issue."""

import base64
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID

PEM = serialization.Encoding.PEM
Key = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey


def make_key() -> Key:
    """Return a new key on a curve."""
    return ec.generate_private_key(ec.SECP256R1())


@dataclass
class Authority:
    """Whoever issues certificates; `issuer` is None for a root."""

    name: str
    issuer: "Authority | None" = None
    key: Key = field(default_factory=make_key)

    def __post_init__(self) -> None:
        """Have the authority's own certificate made."""
        above = self.issuer or self
        self.certificate = _issue(self.name, self.key, above.name, above.key, authority=True)

    @property
    def pem(self) -> bytes:
        """Return the authority's certificate."""
        return self.certificate.public_bytes(PEM)

    def issue(self, name: str, key: Key, *, signs: bool = True, days: tuple[int, int] = (-1, 365)) -> x509.Certificate:
        """Certify a key for a name; valid between two days counted from now."""
        return _issue(name, key, self.name, self.key, signs=signs, days=days)


def as_pkcs12(key: Key, certificate: x509.Certificate, issuers: list[x509.Certificate], password: str) -> str:
    """Return a PKCS#12 file in base64."""
    locked = serialization.BestAvailableEncryption(password.encode())
    content = pkcs12.serialize_key_and_certificates(b"seal", key, certificate, issuers, locked)
    return base64.b64encode(content).decode()


def as_pem(key: Key) -> str:
    """Return a private key as an unlocked PEM text."""
    form = serialization.PrivateFormat.PKCS8
    return key.private_bytes(PEM, form, serialization.NoEncryption()).decode()


def _issue(
    name: str,
    key: Key,
    issuer: str,
    issuer_key: Key,
    *,
    authority: bool = False,
    signs: bool = True,
    days: tuple[int, int] = (-1, 365),
) -> x509.Certificate:
    now = datetime.now(UTC)
    usage = dict.fromkeys(
        (
            *("digital_signature", "content_commitment", "key_encipherment", "data_encipherment", "key_agreement"),
            *("key_cert_sign", "crl_sign", "encipher_only", "decipher_only"),
        ),
        False,
    )
    usage["key_cert_sign" if authority else "digital_signature" if signs else "key_encipherment"] = True
    return (
        x509.CertificateBuilder()
        .subject_name(_name(name))
        .issuer_name(_name(issuer))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now + timedelta(days=days[0]))
        .not_valid_after(now + timedelta(days=days[1]))
        .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
        .add_extension(x509.KeyUsage(**usage), critical=True)
        .sign(issuer_key, hashes.SHA256())
    )


def _name(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
