"""The data of an electronic seal and of its use, version 4 (GB/T 38540-2020), in ASN.1.

The standard's text is not free; names, order and types follow what is public about it: the open project ofdrw
(`ofdrw-gm`, package `ses.v4`), the OpenSSL templates of gm_0031_38540_verifier and a wiki page that quotes the field
tables (wiki.easyofd.cn). Not confirmed: the tags of the optional parts `extDatas` and `timeStamp` (ofdrw writes
[0] EXPLICIT, the templates none; we write neither part and read ofdrw's form), and how picture types are spelled.
"""

# mypy: allow-untyped-calls
# (the ASN.1 library annotates nothing)

from typing import Any, Final

from asn1crypto import core
from asn1crypto import x509 as asn1_x509

#: GB/T 33560: SM2 signature with SM3, SM2 keys, the curve, SM3.
SM2_WITH_SM3: Final = "1.2.156.10197.1.501"
SM2_CURVE: Final = "1.2.156.10197.1.301"
SM3: Final = "1.2.156.10197.1.401"
EC_PUBLIC_KEY: Final = "1.2.840.10045.2.1"
HEADER_ID: Final = "ES"
VERSION: Final = 4
#: certListType: certificates themselves, or their hashes.
CERTIFICATES: Final = 1
CERTIFICATE_HASHES: Final = 2


class Sm2SignatureValue(core.Sequence):
    """The two numbers of a signature (GB/T 35276, 7.3)."""

    _fields = [("r", core.Integer), ("s", core.Integer)]  # the library's form


class Header(core.Sequence):
    """SES_Header: the constant ES, the version, who made the software."""

    _fields = [  # as above
        ("id", core.IA5String),
        ("version", core.Integer),
        ("vid", core.IA5String),
    ]


class Certificates(core.SequenceOf):
    """CertInfoList: the certificates of those who may use the seal, each as DER."""

    _child_spec = core.OctetString


class CertificateHash(core.Sequence):
    """CertDigestObj: the hash of a certificate, with a type of one's own choice."""

    _fields = [("type", core.PrintableString), ("value", core.OctetString)]  # as above


class CertificateHashes(core.SequenceOf):
    """CertDigestList."""

    _child_spec = CertificateHash


class Property(core.Sequence):
    """SES_ESPropertyInfo: what the seal is called, who may use it, how long it is good."""

    _fields = [  # as above
        ("type", core.Integer),
        ("name", core.UTF8String),
        ("cert_list_type", core.Integer),
        ("cert_list", core.Any),
        ("create_date", core.GeneralizedTime),
        ("valid_start", core.GeneralizedTime),
        ("valid_end", core.GeneralizedTime),
    ]

    def _list(self) -> type[core.SequenceOf]:
        return Certificates if self["cert_list_type"].native == CERTIFICATES else CertificateHashes

    _spec_callbacks = {"cert_list": _list}  # type: ignore[assignment]  # the library's form; it annotates None


class Picture(core.Sequence):
    """SES_ESPictureInfo: the seal's picture and its size in millimetres."""

    _fields = [  # as above
        ("type", core.IA5String),
        ("data", core.OctetString),
        ("width", core.Integer),
        ("height", core.Integer),
    ]


class Extension(core.Sequence):
    """ExtData: what a maker adds."""

    _fields = [  # as above
        ("extn_id", core.ObjectIdentifier),
        ("critical", core.Boolean),
        ("extn_value", core.OctetString),
    ]


class Extensions(core.SequenceOf):
    """ExtensionDatas."""

    _child_spec = Extension


class SealInfo(core.Sequence):
    """SES_SealInfo: what the seal's maker signs."""

    _fields = [  # as above
        ("header", Header),
        ("es_id", core.IA5String),
        ("property", Property),
        ("picture", Picture),
        ("ext_datas", Extensions, {"explicit": 0, "optional": True}),
    ]


class Seal(core.Sequence):
    """SESeal: the seal with its maker's certificate and signature."""

    _fields = [  # as above
        ("e_seal_info", SealInfo),
        ("cert", core.OctetString),
        ("sign_alg_id", core.ObjectIdentifier),
        ("signed_value", core.OctetBitString),
    ]


class ToSign(core.Sequence):
    """TBS_Sign: what whoever uses the seal signs."""

    _fields = [  # as above
        ("version", core.Integer),
        ("eseal", Seal),
        ("time_info", core.GeneralizedTime),
        ("data_hash", core.OctetBitString),
        ("property_info", core.IA5String),
        ("ext_datas", Extensions, {"explicit": 0, "optional": True}),
    ]


class SealSignature(core.Sequence):
    """SES_Signature: one use of a seal."""

    _fields = [  # as above
        ("to_sign", ToSign),
        ("cert", core.OctetString),
        ("signature_alg_id", core.ObjectIdentifier),
        ("signature", core.OctetBitString),
        ("time_stamp", core.OctetBitString, {"explicit": 0, "optional": True}),
    ]


class Sm2SignatureAlgorithm(core.Sequence):
    """AlgorithmIdentifier of a signature: GM/T 0015 leaves the parameters out."""

    _fields = [("algorithm", core.ObjectIdentifier)]  # as above


class Sm2KeyAlgorithm(core.Sequence):
    """AlgorithmIdentifier of a key: an elliptic curve key on the SM2 curve."""

    _fields = [  # as above
        ("algorithm", core.ObjectIdentifier),
        ("parameters", core.ObjectIdentifier),
    ]


class Sm2PublicKeyInfo(core.Sequence):
    """SubjectPublicKeyInfo with an SM2 key."""

    _fields = [("algorithm", Sm2KeyAlgorithm), ("public_key", core.OctetBitString)]  # as above


class Sm2TbsCertificate(core.Sequence):
    """TBSCertificate (GM/T 0015): X.509 with SM2 identifiers."""

    _fields = [  # as above
        ("version", asn1_x509.Version, {"explicit": 0}),
        ("serial_number", core.Integer),
        ("signature", Sm2SignatureAlgorithm),
        ("issuer", asn1_x509.Name),
        ("validity", asn1_x509.Validity),
        ("subject", asn1_x509.Name),
        ("subject_public_key_info", Sm2PublicKeyInfo),
        ("extensions", asn1_x509.Extensions, {"explicit": 3, "optional": True}),
    ]


class Sm2Certificate(core.Sequence):
    """Certificate (GM/T 0015)."""

    _fields = [  # as above
        ("tbs_certificate", Sm2TbsCertificate),
        ("signature_algorithm", Sm2SignatureAlgorithm),
        ("signature_value", core.OctetBitString),
    ]


class Sm2PrivateKey(core.Sequence):
    """ECPrivateKey (RFC 5915); the curve stands outside."""

    _fields = [  # as above
        ("version", core.Integer),
        ("private_key", core.OctetString),
        ("public_key", core.OctetBitString, {"explicit": 1, "optional": True}),
    ]


class Sm2PrivateKeyInfo(core.Sequence):
    """PrivateKeyInfo (PKCS #8) with an SM2 key."""

    _fields = [  # as above
        ("version", core.Integer),
        ("algorithm", Sm2KeyAlgorithm),
        ("private_key", core.OctetString),
    ]


def loaded(kind: type[core.Sequence], der: bytes) -> Any:  # noqa: ANN401  # asn1crypto is untyped
    """Return `der` read as `kind`, strictly and down to every field; ValueError for anything else."""
    found = kind.load(der, strict=True)
    _ = found.native
    if found.dump(force=True) != der:
        raise ValueError("not written as DER")
    return found
