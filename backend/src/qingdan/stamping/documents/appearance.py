"""The seal's picture as the visible appearance of a PDF signature, and the field it stands in (CRT-10, R97)."""

# mypy: allow-untyped-calls
# (the PDF library annotates only a part of what it offers)

from dataclasses import dataclass
from typing import Final, cast

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.content import PdfContent, ResourceType
from pyhanko.pdf_utils.layout import AxisAlignment, BoxConstraints, Margins, SimpleBoxLayoutRule
from pyhanko.pdf_utils.writer import BasePdfFileWriter
from pyhanko.sign.fields import SigFieldSpec
from pyhanko.stamp import StaticContentStamp, StaticStampStyle

from qingdan.stamping.documents.outlines import POINTS_PER_MILLIMETRE
from qingdan.stamping.documents.rendering import SealPlace
from qingdan.stamping.documents.seal_image import SealImage

FIELD_NAME: Final = "Seal"
A4_HEIGHT_MM: Final = 297.0


@dataclass(frozen=True)
class SealOnPage:
    """The picture of the seal and where its middle goes."""

    image: SealImage
    place: SealPlace


class _SealContent(PdfContent):
    """The seal as drawing operators: sharp at any size, nothing behind it."""

    def __init__(self, image: SealImage) -> None:
        self._operators = image.pdf_operators()
        size = image.design.diameter_mm * POINTS_PER_MILLIMETRE
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


def seal_style(image: SealImage) -> StaticStampStyle:
    """Return how the seal is drawn inside its field: its whole size, nothing behind it."""
    layout = SimpleBoxLayoutRule(AxisAlignment.ALIGN_MID, AxisAlignment.ALIGN_MID, Margins.uniform(0))
    return _SealStyle(border_width=0, background=_SealContent(image), background_layout=layout, background_opacity=1.0)


def seal_field(seal: SealOnPage) -> SigFieldSpec:
    """Return the signature field that holds the seal on its page."""
    half = seal.image.design.diameter_mm / 2
    left, bottom = seal.place.x_mm - half, A4_HEIGHT_MM - seal.place.y_mm - half
    edges = (left, bottom, left + 2 * half, bottom + 2 * half)
    # pyHanko annotates whole points; a thousandth of a point keeps the seal where the template wants it.
    box = cast("tuple[int, int, int, int]", tuple(round(edge * POINTS_PER_MILLIMETRE, 3) for edge in edges))
    return SigFieldSpec(FIELD_NAME, on_page=seal.place.page - 1, box=box, readable_field_name="电子印章")
