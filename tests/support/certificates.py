"""A certificate authority of the tests: a root, an authority under it, and what they issue and revoke."""

# mypy: allow-untyped-calls
# (the ASN.1 library annotates nothing)

import base64
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from asn1crypto import core, crl
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID

from qingdan.stamping.documents.authority import KeyMaterial
from qingdan.stamping.documents.seal_structures import SM2_WITH_SM3
from qingdan.stamping.documents.sm2_certificates import der_of, read_private_key, sm2_signature_over

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

    def revocations(
        self,
        *revoked: x509.Certificate,
        days: tuple[int, int] = (-1, 1),
        revoked_days_ago: int = 2,
        extension: tuple[x509.ExtensionType, bool] | None = None,
    ) -> bytes:
        """Return a revocation list (PEM) that holds between two days counted from now."""
        now = datetime.now(UTC)
        built = (
            x509.CertificateRevocationListBuilder()
            .issuer_name(_name(self.name))
            .last_update(now + timedelta(days=days[0]))
            .next_update(now + timedelta(days=days[1]))
        )
        for one in revoked:
            entry = x509.RevokedCertificateBuilder().serial_number(one.serial_number)
            built = built.add_revoked_certificate(entry.revocation_date(now - timedelta(days=revoked_days_ago)).build())
        if extension is not None:
            built = built.add_extension(*extension)
        return built.sign(self.key, hashes.SHA256()).public_bytes(PEM)


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
    usage["crl_sign"] = authority
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


def sm2_revocations(authority: KeyMaterial, *revoked: int, key: KeyMaterial | None = None) -> bytes:
    """Return the list (DER) of an SM2 authority of the certificates with these numbers; `key` is a forger's."""
    now, algorithm = datetime.now(UTC), {"algorithm": SM2_WITH_SM3}
    entries = [
        {"user_certificate": number, "revocation_date": {"utc_time": now - timedelta(days=400)}} for number in revoked
    ]
    stated = {
        "version": "v2",
        "signature": algorithm,
        "issuer": asn1_x509.Certificate.load(der_of(authority.certificate_pem)).subject,
        "this_update": {"utc_time": now - timedelta(days=1)},
        "next_update": {"utc_time": now + timedelta(days=1)},
    }
    tbs = crl.TbsCertList({**stated, "revoked_certificates": entries} if entries else stated)
    signed = sm2_signature_over(tbs.dump(), read_private_key((key or authority).private_key_pem))
    whole = {"tbs_cert_list": tbs, "signature_algorithm": algorithm, "signature": core.OctetBitString(signed)}
    written: bytes = crl.CertificateList(whole).dump()
    return written
