"""The seal's picture as the visible appearance of a PDF signature, and the field it stands in (CRT-10, R97)."""

# mypy: allow-untyped-calls
# (the PDF library annotates only a part of what it offers)

from dataclasses import dataclass
from math import cos, radians, sin
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
from qingdan.stamping.documents.sheets import Sheet

FIELD_NAME: Final = "Seal"


@dataclass(frozen=True)
class SealOnPage:
    """The picture of the seal and where its middle goes."""

    image: SealImage
    place: SealPlace


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


def seal_style(image: SealImage, sheet: Sheet) -> StaticStampStyle:
    """Return how the seal is drawn inside its field on a sheet: its whole size, upright, nothing behind it."""
    layout = SimpleBoxLayoutRule(AxisAlignment.ALIGN_MID, AxisAlignment.ALIGN_MID, Margins.uniform(0))
    content = _SealContent(image, sheet)
    return _SealStyle(border_width=0, background=content, background_layout=layout, background_opacity=1.0)


def seal_field(seal: SealOnPage, sheet: Sheet) -> SigFieldSpec:
    """Return the signature field that holds the seal on its sheet."""
    half = seal.image.design.diameter_mm / 2 * sheet.units_per_millimetre
    x, y = sheet.point(seal.place.x_mm, seal.place.y_mm)
    # pyHanko annotates whole points; a thousandth of a point keeps the seal where the template wants it.
    edges = tuple(round(edge, 3) for edge in (x - half, y - half, x + half, y + half))
    box = cast("tuple[int, int, int, int]", edges)
    return SigFieldSpec(FIELD_NAME, on_page=seal.place.page - 1, box=box, readable_field_name="电子印章")


def _upright(half: float, sheet: Sheet) -> bytes:
    """Return the operators that turn the seal around its middle, so that it stands upright on what is shown."""
    scale = sheet.units_per_millimetre / POINTS_PER_MILLIMETRE
    if sheet.rotation == 0 and scale == 1:
        return b""
    across, along = scale * cos(radians(sheet.rotation)), scale * sin(radians(sheet.rotation))
    middle = half / scale
    x, y = half - across * middle + along * middle, half - along * middle - across * middle
    return f"{across:.4f} {along:.4f} {-along:.4f} {across:.4f} {x:.3f} {y:.3f} cm\n".encode("ascii")
