"""Using an electronic seal (GB/T 38540-2020): the port beside PAdES, and a signer for demonstration keys.

What is signed is the fixed document, not the signed PDF: the hash that the register holds is the one in the signature,
and the PDF begins with those very bytes (CRT-8). The structure lies beside the file.
"""

# mypy: allow-untyped-calls
# (the ASN.1 library annotates nothing)

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from typing import Final, Protocol

from cryptography import x509

from qingdan.stamping.documents.authority import KeyMaterial, is_demonstration
from qingdan.stamping.documents.fingerprints import sm3_of
from qingdan.stamping.documents.seal_structures import (
    CERTIFICATES,
    HEADER_ID,
    SM2_WITH_SM3,
    VERSION,
    Certificates,
    Seal,
    SealInfo,
    SealSignature,
    ToSign,
    loaded,
)
from qingdan.stamping.documents.signing import SignerUnusable
from qingdan.stamping.documents.sm2_certificates import (
    der_of,
    is_issued_by,
    public_key_in,
    read_private_key,
    sm2_signature_holds,
    sm2_signature_over,
)

#: Who made the software, in the header of a seal.
VENDOR: Final = "qingdan"
_OFFICIAL_SEAL: Final = 1


@dataclass(frozen=True)
class SealPicture:
    """The picture inside a seal: PNG bytes and its size on paper."""

    png: bytes
    width_mm: int
    height_mm: int


@dataclass(frozen=True)
class SealOrder:
    """What a seal is to say: its unique code, its legal name, its picture, who may use it and how long."""

    es_id: str
    name: str
    picture: SealPicture
    signer_certificates: tuple[bytes, ...]
    valid_from: datetime
    valid_until: datetime


class SealSigner(Protocol):
    """Whoever can use an electronic seal: demonstration keys here, a seal server or a card elsewhere."""

    def sign(self, document: bytes, *, number: str, signed_at: datetime) -> bytes:
        """Return the DER of SES_Signature over `document`, whose number is `number`.

        Processor work: call it from a worker thread. Raises SignerUnusable.
        """
        ...


def make_seal_data(maker: KeyMaterial, order: SealOrder, now: datetime) -> bytes:
    """Return the DER of SESeal: what a seal says, signed by its maker (R91)."""
    info = SealInfo(
        {
            "header": {"id": HEADER_ID, "version": VERSION, "vid": VENDOR},
            "es_id": order.es_id,
            "property": {
                "type": _OFFICIAL_SEAL,
                "name": order.name,
                "cert_list_type": CERTIFICATES,
                "cert_list": Certificates(list(order.signer_certificates)),
                "create_date": _whole_second(now),
                "valid_start": _whole_second(order.valid_from),
                "valid_end": _whole_second(order.valid_until),
            },
            "picture": {
                "type": "png",
                "data": order.picture.png,
                "width": order.picture.width_mm,
                "height": order.picture.height_mm,
            },
        }
    )
    seal = Seal(
        {
            "e_seal_info": info,
            "cert": der_of(maker.certificate_pem),
            "sign_alg_id": SM2_WITH_SM3,
            "signed_value": sm2_signature_over(info.dump(), read_private_key(maker.private_key_pem)),
        }
    )
    written: bytes = seal.dump()
    return written


def protected_range(document: bytes, number: str) -> str:
    """Return what a signature says it protects: the first bytes of the PDF with this number."""
    return f"application/pdf;bytes=0-{len(document) - 1};number={number}"


class DemoSealSigner:
    """A SealSigner with a demonstration's key in memory; it takes no other, since it does not run in constant time.

    `root` is the PEM certificate that the seal's maker and its signer must lead to.
    """

    def __init__(self, seal: bytes, material: KeyMaterial, root: bytes) -> None:
        self._seal = loaded(Seal, seal)
        self._root = der_of(root)
        self._certificate = der_of(material.certificate_pem)
        self._key = read_private_key(material.private_key_pem)
        if not is_demonstration(x509.load_der_x509_certificate(self._certificate)):
            raise SignerUnusable("正式的国密签章密钥必须保管在签章服务器或密码设备中（R93）")

    def sign(self, document: bytes, *, number: str, signed_at: datetime) -> bytes:
        """Sign as the port says, after asking whether seal and signer may (R91–R93, R96)."""
        self._require_usable(signed_at)
        to_sign = ToSign(
            {
                "version": VERSION,
                "eseal": self._seal,
                "time_info": _whole_second(signed_at),
                "data_hash": bytes.fromhex(sm3_of(document)),
                "property_info": protected_range(document, number),
            }
        )
        signature = SealSignature(
            {
                "to_sign": to_sign,
                "cert": self._certificate,
                "signature_alg_id": SM2_WITH_SM3,
                "signature": sm2_signature_over(to_sign.dump(), self._key),
            }
        )
        written: bytes = signature.dump()
        return written

    def _require_usable(self, signed_at: datetime) -> None:
        self._require_seal(signed_at)
        certificate = x509.load_der_x509_certificate(self._certificate)
        if not certificate.not_valid_before_utc <= signed_at <= certificate.not_valid_after_utc:
            raise SignerUnusable("签章人证书不在有效期内，不能用印（R93、R96）")
        if not certificate.extensions.get_extension_for_class(x509.KeyUsage).value.digital_signature:
            raise SignerUnusable("签章人证书的用途不包括签名，不能用印（R93）")
        if not is_issued_by(self._certificate, self._root):
            raise SignerUnusable("签章人证书不是由可信机构签发，不能用印（R93）")

    def _require_seal(self, signed_at: datetime) -> None:
        """Check the seal as its maker made it, before it is used (GB/T 38540-2020; R91, R92)."""
        maker, info = self._seal["cert"].native, self._seal["e_seal_info"]
        if not is_issued_by(maker, self._root):
            raise SignerUnusable("制章者证书不是由可信机构签发，不能用印（R93）")
        if not _is_made_by(maker, info.dump(), self._seal["signed_value"].native):
            raise SignerUnusable("电子印章与制作时不一致，不能用印（R91）")
        stated = info["property"]
        if not stated["valid_start"].native <= signed_at <= stated["valid_end"].native:
            raise SignerUnusable("电子印章不在有效期内，不能用印（R91）")
        if self._certificate not in stated["cert_list"].native:
            raise SignerUnusable("签章人证书已更换，不在电子印章的签章人名单内，须重新制作电子印章（R92）")


@lru_cache(maxsize=256)
def _is_made_by(maker: bytes, info: bytes, signature: bytes) -> bool:
    """Tell whether a seal is as its maker signed it; a seal is used often, its maker's signature checked once."""
    return sm2_signature_holds(info, signature, public_key_in(maker))


def _whole_second(moment: datetime) -> datetime:
    """GeneralizedTime in DER: seconds at most, in UTC."""
    return moment.astimezone(UTC).replace(microsecond=0)
