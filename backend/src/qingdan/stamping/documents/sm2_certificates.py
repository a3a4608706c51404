"""SM2 keys and certificates (GM/T 0015): reading them, and a demonstration authority that says what it is (R97)."""

# mypy: allow-untyped-calls
# (the ASN.1 library annotates nothing)

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from hashlib import sha1
from typing import Final

from asn1crypto import core, pem
from asn1crypto import x509 as asn1_x509
from cryptography import x509

from qingdan.stamping.documents import sm2
from qingdan.stamping.documents.authority import AUTHORITY_YEARS, DEMO_UNIT, SEAL_YEARS, KeyMaterial
from qingdan.stamping.documents.seal_structures import (
    EC_PUBLIC_KEY,
    SM2_CURVE,
    SM2_WITH_SM3,
    Sm2Certificate,
    Sm2PrivateKey,
    Sm2PrivateKeyInfo,
    Sm2SignatureValue,
    Sm2TbsCertificate,
    loaded,
)

_SERIAL_BITS: Final = 120
_LONGEST_NAME: Final = 64
_USAGE_OF_AUTHORITY: Final = {"key_cert_sign", "crl_sign"}
_USAGE_OF_SIGNER: Final = {"digital_signature", "non_repudiation"}


@dataclass(frozen=True)
class Sm2Authority:
    """A demonstration root, and the maker of seals that it certified (制章者)."""

    root: KeyMaterial
    maker: KeyMaterial


def create_demo_sm2_authority(now: datetime) -> Sm2Authority:
    """Return a new demonstration root with its maker of seals (R97)."""
    key, name = sm2.new_private_key(), _name("清单演示国密根证书（演示）")
    tbs = _tbs(name, name, key, now, AUTHORITY_YEARS, authority_key=sm2.public_key_of(key))
    root = _material(_certified(tbs, key), key)
    return Sm2Authority(root, issue_sm2_certificate(root, "清单演示电子印章制作（演示）", now, AUTHORITY_YEARS))


def issue_sm2_certificate(issuer: KeyMaterial, subject: str, now: datetime, years: int = SEAL_YEARS) -> KeyMaterial:
    """Return a new SM2 signing key for `subject`, certified by a demonstration root (R97)."""
    issuer_key = read_private_key(issuer.private_key_pem)
    issuer_name = loaded(Sm2Certificate, der_of(issuer.certificate_pem))["tbs_certificate"]["subject"]
    key = sm2.new_private_key()
    tbs = _tbs(_name(subject), issuer_name, key, now, years, authority_key=sm2.public_key_of(issuer_key))
    return _material(_certified(tbs, issuer_key), key)


def der_of(certificate_pem: bytes) -> bytes:
    """Return the DER inside a PEM."""
    found: bytes = pem.unarmor(certificate_pem)[2]
    return found


def read_private_key(private_key_pem: bytes) -> int:
    """Return the number in a PKCS #8 private key; ValueError unless it is one of SM2."""
    info = loaded(Sm2PrivateKeyInfo, der_of(private_key_pem))
    if info["algorithm"]["parameters"].native != SM2_CURVE:
        raise ValueError("not an SM2 key")
    inner = loaded(Sm2PrivateKey, info["private_key"].native)
    return int.from_bytes(inner["private_key"].native, "big")


def public_key_in(certificate_der: bytes) -> sm2.Affine:
    """Return the public key of a certificate; ValueError unless it is one of SM2."""
    info = loaded(Sm2Certificate, certificate_der)["tbs_certificate"]["subject_public_key_info"]
    if [info["algorithm"][part].native for part in ("algorithm", "parameters")] != [EC_PUBLIC_KEY, SM2_CURVE]:
        raise ValueError("not an SM2 certificate")
    return sm2.decode_point(info["public_key"].native)


@lru_cache(maxsize=512)
def is_issued_by(certificate_der: bytes, issuer_der: bytes) -> bool:
    """Tell whether a certificate bears its issuer's name and SM2 signature, and the issuer may certify (R93)."""
    certificate, issuer = (loaded(Sm2Certificate, der) for der in (certificate_der, issuer_der))
    tbs = certificate["tbs_certificate"]
    algorithms = {tbs["signature"]["algorithm"].native, certificate["signature_algorithm"]["algorithm"].native}
    if algorithms != {SM2_WITH_SM3} or tbs["issuer"].dump() != issuer["tbs_certificate"]["subject"].dump():
        return False
    extensions = x509.load_der_x509_certificate(issuer_der).extensions
    if not extensions.get_extension_for_class(x509.KeyUsage).value.key_cert_sign:
        return False
    return sm2_signature_holds(tbs.dump(), certificate["signature_value"].native, public_key_in(issuer_der))


def sm2_signature_holds(message: bytes, signature_der: bytes, public_key: sm2.Affine) -> bool:
    """Tell whether the DER of a signature holds over a message."""
    value = loaded(Sm2SignatureValue, signature_der)
    return sm2.verify(message, sm2.Signature(value["r"].native, value["s"].native), public_key)


def sm2_signature_over(message: bytes, private_key: int) -> bytes:
    """Return the DER of a new signature over a message."""
    made = sm2.sign(message, private_key)
    written: bytes = Sm2SignatureValue({"r": made.r, "s": made.s}).dump()
    return written


def _name(subject: str) -> asn1_x509.Name:
    built: asn1_x509.Name = asn1_x509.Name.build(
        {
            "country_name": "CN",
            "organization_name": subject[:_LONGEST_NAME],
            "organizational_unit_name": DEMO_UNIT,
            "common_name": subject.encode()[:_LONGEST_NAME].decode(errors="ignore"),
        }
    )
    return built


def _tbs(  # a certificate states all of these
    subject: asn1_x509.Name,
    issuer: asn1_x509.Name,
    key: int,
    now: datetime,
    years: int,
    *,
    authority_key: sm2.Affine,
) -> Sm2TbsCertificate:
    point = sm2.encode_point(sm2.public_key_of(key))
    begin = now.replace(microsecond=0) - timedelta(minutes=5)
    return Sm2TbsCertificate(
        {
            "version": "v3",
            "serial_number": 1 + secrets.randbits(_SERIAL_BITS),
            "signature": {"algorithm": SM2_WITH_SM3},
            "issuer": issuer,
            "validity": {
                "not_before": asn1_x509.Time({"utc_time": begin}),
                "not_after": asn1_x509.Time({"utc_time": begin + timedelta(days=365 * years)}),
            },
            "subject": subject,
            "subject_public_key_info": {
                "algorithm": {"algorithm": EC_PUBLIC_KEY, "parameters": SM2_CURVE},
                "public_key": point,
            },
            "extensions": _extensions(point, sm2.encode_point(authority_key), is_authority=subject == issuer),
        }
    )


def _extensions(point: bytes, authority_point: bytes, *, is_authority: bool) -> list[dict[str, object]]:
    usage = _USAGE_OF_AUTHORITY if is_authority else _USAGE_OF_SIGNER
    constraints = {"ca": True, "path_len_constraint": 0} if is_authority else {"ca": False}
    return [
        {"extn_id": "key_identifier", "critical": False, "extn_value": core.OctetString(_identifier(point))},
        {
            "extn_id": "authority_key_identifier",
            "critical": False,
            "extn_value": asn1_x509.AuthorityKeyIdentifier({"key_identifier": _identifier(authority_point)}),
        },
        {"extn_id": "basic_constraints", "critical": True, "extn_value": asn1_x509.BasicConstraints(constraints)},
        {"extn_id": "key_usage", "critical": True, "extn_value": asn1_x509.KeyUsage(usage)},
    ]


def _identifier(point: bytes) -> bytes:
    return sha1(point, usedforsecurity=False).digest()


def _certified(tbs: Sm2TbsCertificate, issuer_key: int) -> bytes:
    certificate = Sm2Certificate(
        {
            "tbs_certificate": tbs,
            "signature_algorithm": {"algorithm": SM2_WITH_SM3},
            "signature_value": sm2_signature_over(tbs.dump(), issuer_key),
        }
    )
    written: bytes = certificate.dump()
    return written


def _material(certificate_der: bytes, key: int) -> KeyMaterial:
    inner = Sm2PrivateKey(
        {
            "version": 1,
            "private_key": key.to_bytes(32, "big"),
            "public_key": sm2.encode_point(sm2.public_key_of(key)),
        }
    )
    info = Sm2PrivateKeyInfo(
        {
            "version": 0,
            "algorithm": {"algorithm": EC_PUBLIC_KEY, "parameters": SM2_CURVE},
            "private_key": inner.dump(),
        }
    )
    return KeyMaterial(pem.armor("CERTIFICATE", certificate_der), pem.armor("PRIVATE KEY", info.dump()))
