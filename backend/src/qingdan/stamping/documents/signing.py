"""Signing a PDF: the port the stamping rooms use, and a signer that holds its key in memory.

The signature is PAdES B-B (ETSI EN 319 142-1) over the whole file; the seal's picture is its visible appearance, so
the seal stands on the paper once and a viewer shows whose it is when it is clicked (CRT-10).
"""

# mypy: allow-untyped-calls
# (the PDF, ASN.1 and font libraries annotate only a part of what they offer)

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from math import cos, radians, sin
from typing import Final, Protocol, cast

from asn1crypto import keys as asn1_keys
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import serialization
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.content import PdfContent, ResourceType
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.layout import AxisAlignment, BoxConstraints, Margins, SimpleBoxLayoutRule
from pyhanko.pdf_utils.writer import BasePdfFileWriter
from pyhanko.sign.fields import MDPPerm, SigFieldSpec, SigSeedSubFilter
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner
from pyhanko.sign.signers.pdf_signer import PdfSigningSession
from pyhanko.stamp import StaticContentStamp, StaticStampStyle
from pyhanko_certvalidator.registry import SimpleCertificateStore

from qingdan.stamping.documents.authority import KeyMaterial, is_demonstration
from qingdan.stamping.documents.outlines import POINTS_PER_MILLIMETRE
from qingdan.stamping.documents.rendering import SealPlace
from qingdan.stamping.documents.seal_image import SealImage
from qingdan.stamping.documents.sheets import Sheet, sheet_at

FIELD_NAME: Final = "Seal"
# Room for the signature container besides the certificates it carries, in bytes.
_CONTAINER_BYTES: Final = 2048


class SignerUnusable(RuntimeError):  # it reads as what happened
    """The signer's certificate does not allow a signature at this time (R93, R96)."""


@dataclass(frozen=True)
class SealOnPage:
    """The picture of the seal and where its middle goes."""

    image: SealImage
    place: SealPlace


@dataclass(frozen=True)
class SignerFacts:
    """What the stamping rules ask about a signer (R91–R93, R97)."""

    subject: str
    certificate_sha256: str
    valid_from: datetime
    valid_until: datetime
    demo: bool


class DocumentSigner(Protocol):
    """Whoever can sign a PDF with a seal: a key in memory here, a seal server or a cloud key elsewhere."""

    @property
    def facts(self) -> SignerFacts:
        """Return what the signer's certificate says."""
        ...

    def sign(self, pdf: bytes, seal: SealOnPage, *, reason: str, signed_at: datetime) -> bytes:
        """Return `pdf` with one signature over the whole file, seen as the seal.

        Processor work: call it from a worker thread. Raises SignerUnusable.
        """
        ...


class SoftwareSigner:
    """A DocumentSigner whose key and certificate are PEM bytes held in memory; `chain` are its issuers but the root."""

    def __init__(self, material: KeyMaterial, chain: Sequence[bytes] = ()) -> None:
        certificate = x509.load_pem_x509_certificate(material.certificate_pem)
        key = serialization.load_pem_private_key(material.private_key_pem, password=None)
        issuers = [_asn1_certificate(x509.load_pem_x509_certificate(pem)) for pem in chain]
        store = SimpleCertificateStore.from_certs(issuers)
        key_info = key.private_bytes(
            serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        own = _asn1_certificate(certificate)
        self._signer = SimpleSigner(own, asn1_keys.PrivateKeyInfo.load(key_info), store, embed_roots=False)
        self._reserved = 2 * (_CONTAINER_BYTES + sum(len(bytes(one.dump())) for one in [own, *issuers]))
        self._usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
        self._facts = SignerFacts(
            subject=certificate.subject.rfc4514_string(),
            certificate_sha256=own.sha256.hex(),
            valid_from=certificate.not_valid_before_utc,
            valid_until=certificate.not_valid_after_utc,
            demo=is_demonstration(certificate),
        )

    @property
    def facts(self) -> SignerFacts:
        """Return what the signer's certificate says."""
        return self._facts

    def sign(self, pdf: bytes, seal: SealOnPage, *, reason: str, signed_at: datetime) -> bytes:
        """Sign as the port says (CRT-10, R93, R96); a demo signer draws demo seals only (R97)."""
        self._require_usable(seal, signed_at)
        writer = IncrementalPdfFileWriter(BytesIO(pdf))
        sheet = sheet_at(writer.prev, seal.place.page)
        metadata = PdfSignatureMetadata(
            field_name=FIELD_NAME,
            md_algorithm="sha256",
            subfilter=SigSeedSubFilter.PADES,
            reason=reason,
            name=seal.image.design.name,
            certify=True,
            docmdp_permissions=MDPPerm.NO_CHANGES,
        )
        signer = _PdfSignerAt(
            metadata,
            self._signer,
            stamp_style=_style(seal.image, sheet),
            new_field_spec=_field(seal, sheet),
        )
        signer.signed_at = signed_at
        signed = BytesIO()
        signer.sign_pdf(writer, output=signed, bytes_reserved=self._reserved)
        return signed.getvalue()

    def _require_usable(self, seal: SealOnPage, signed_at: datetime) -> None:
        if not self._facts.valid_from <= signed_at <= self._facts.valid_until:
            raise SignerUnusable("签名证书不在有效期内，不能用印（R93、R96）")
        if not (self._usage.digital_signature or self._usage.content_commitment):
            raise SignerUnusable("签名证书的用途不包括签名，不能用印（R93）")
        if self._facts.demo and not seal.image.design.demo:
            raise SignerUnusable("演示证书只能配合带演示字样的印章使用（R97）")


class _PdfSignerAt(PdfSigner):
    """A signer whose time is given by the caller instead of the machine's clock."""

    signed_at: datetime

    def init_signing_session(
        self,
        pdf_out: BasePdfFileWriter,
        existing_fields_only: bool = False,  # noqa: FBT001, FBT002  # pyHanko's form
    ) -> PdfSigningSession:
        session = super().init_signing_session(pdf_out, existing_fields_only=existing_fields_only)
        session.system_time = self.signed_at
        return session


class _SealContent(PdfContent):
    """The seal as drawing operators: sharp at any size, upright on a turned page, nothing behind it."""

    def __init__(self, image: SealImage, sheet: Sheet) -> None:
        size = image.design.diameter_mm * sheet.units_per_millimetre
        self._operators = b"q " + _upright(size / 2, sheet) + image.pdf_operators() + b" Q"
        super().__init__(box=BoxConstraints(width=size, height=size))
        ink = generic.DictionaryObject({generic.pdf_name("/BM"): generic.pdf_name("/Multiply")})
        self.set_resource(ResourceType.EXT_G_STATE, generic.pdf_name("/Ink"), ink)

    def render(self) -> bytes:
        """Return the operators; red ink lets the text under it show, as on paper."""
        return b"/Ink gs " + self._operators


class _SealStamp(StaticContentStamp):
    """The appearance stream, compressed: its outlines are a third of the file otherwise."""

    def as_form_xobject(self) -> generic.StreamObject:
        """Return the stream pyHanko refers to from the signature's widget."""
        stream = super().as_form_xobject()
        stream.compress()
        return stream


@dataclass(frozen=True)
class _SealStyle(StaticStampStyle):
    def create_stamp(self, writer: BasePdfFileWriter, box: BoxConstraints, text_params: dict[str, str]) -> _SealStamp:
        """Return the appearance for a signature box."""
        del text_params
        return _SealStamp(writer=writer, style=self, box=box)


def _upright(half: float, sheet: Sheet) -> bytes:
    """Return the operators that turn the seal around its middle, so that it stands upright on what is shown."""
    scale = sheet.units_per_millimetre / POINTS_PER_MILLIMETRE
    if sheet.rotation == 0 and scale == 1:
        return b""
    across, along = scale * cos(radians(sheet.rotation)), scale * sin(radians(sheet.rotation))
    middle = half / scale
    x, y = half - across * middle + along * middle, half - along * middle - across * middle
    return f"{across:.4f} {along:.4f} {-along:.4f} {across:.4f} {x:.3f} {y:.3f} cm\n".encode("ascii")


def _style(image: SealImage, sheet: Sheet) -> _SealStyle:
    layout = SimpleBoxLayoutRule(AxisAlignment.ALIGN_MID, AxisAlignment.ALIGN_MID, Margins.uniform(0))
    content = _SealContent(image, sheet)
    return _SealStyle(border_width=0, background=content, background_layout=layout, background_opacity=1.0)


def _field(seal: SealOnPage, sheet: Sheet) -> SigFieldSpec:
    half = seal.image.design.diameter_mm / 2 * sheet.units_per_millimetre
    x, y = sheet.point(seal.place.x_mm, seal.place.y_mm)
    # pyHanko annotates whole points; a thousandth of a point keeps the seal where the template wants it.
    edges = tuple(round(edge, 3) for edge in (x - half, y - half, x + half, y + half))
    box = cast("tuple[int, int, int, int]", edges)
    return SigFieldSpec(FIELD_NAME, on_page=seal.place.page - 1, box=box, readable_field_name="电子印章")


def _asn1_certificate(certificate: x509.Certificate) -> asn1_x509.Certificate:
    loaded: asn1_x509.Certificate = asn1_x509.Certificate.load(certificate.public_bytes(serialization.Encoding.DER))
    return loaded
