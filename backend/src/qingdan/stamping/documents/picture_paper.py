"""A photo or a scan of a form, set on one A4 page; the same picture always gives the same file (CRT-4, CRT-8)."""

import struct
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import typst

from qingdan.kernel.typesetting import FONT_FOLDER, PDF_STANDARD, UNDATED

MOST_PIXELS: Final = 50_000_000
#: What stays free at the foot of the page: room for the strip by which the paper is verified (R99).
FOOT_MM: Final = 28
#: The picture is measured as it is shown: a camera writes down how it was held; then it is turned as people say.
_TEMPLATE: Final = """#context {{
  let turned = {turned}deg
  let wide = measure(image("{name}")).width
  let shown = measure(rotate(turned, reflow: true, image("{name}")))
  let flipped = shown.width > shown.height
  let (width, height) = if flipped {{ (297mm, 210mm) }} else {{ (210mm, 297mm) }}
  let scale = calc.min(width / shown.width, (height - {foot}mm) / shown.height)
  page(paper: "a4", flipped: flipped, margin: (x: 0pt, top: 0pt, bottom: {foot}mm),
    align(center + horizon, rotate(turned, reflow: true, image("{name}", width: scale * wide))))
}}
"""
_EXTENSIONS: Final = {"image/jpeg": "jpg", "image/png": "png"}
#: The markers that begin a JPEG frame: all of C0 to CF but the tables among them.
_FRAMES: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_PNG_HEADER: Final = struct.Struct(">8s4x4sII")
_FRAME_HEADER: Final = struct.Struct(">xHH")
_SEGMENT_HEADER: Final = struct.Struct(">BBH")


class UnreadablePicture(ValueError):  # it reads as what happened
    """The bytes are no picture that can be drawn."""


class HugePicture(ValueError):  # as above
    """The picture has more dots than are drawn here, however small the file is."""


def picture_paper(content: bytes, media_type: str, turned: int = 0) -> bytes:
    """Return an A4 PDF, upright or lying as the picture is, that shows the whole picture as large as it fits.

    `turned` are degrees clockwise, quarters of a turn, beyond what the camera wrote down. The size is read before
    anything is unpacked. Processor work: call it from a worker thread. Raises UnreadablePicture, HugePicture.
    """
    width, height = picture_size(content, media_type)
    if width * height > MOST_PIXELS:
        raise HugePicture
    name = f"picture.{_EXTENSIONS[media_type]}"
    with tempfile.TemporaryDirectory(prefix="qingdan-form-") as place:
        folder = Path(place)
        source = folder / "form.typ"
        source.write_text(_TEMPLATE.format(name=name, turned=turned, foot=FOOT_MM))
        (folder / name).write_bytes(content)
        try:
            return _set(source)
        except typst.TypstError as error:
            raise UnreadablePicture(str(error)) from error


def picture_size(content: bytes, media_type: str) -> tuple[int, int]:
    """Return a picture's width and height in dots, by its header alone. Raises UnreadablePicture."""
    try:
        width, height = _png_size(content) if media_type == "image/png" else _jpeg_size(content)
    except (struct.error, IndexError) as error:
        raise UnreadablePicture("cut off") from error
    if width < 1 or height < 1:
        raise UnreadablePicture("without dots")
    return width, height


def _png_size(content: bytes) -> tuple[int, int]:
    _, kind, width, height = _PNG_HEADER.unpack_from(content)
    if kind != b"IHDR":
        raise UnreadablePicture("no header")
    return width, height


def _jpeg_size(content: bytes) -> tuple[int, int]:
    place = 2
    while True:
        mark, marker, length = _SEGMENT_HEADER.unpack_from(content, place)
        if mark != 0xFF:  # noqa: PLR2004 -- what every marker begins with
            raise UnreadablePicture("no marker")
        if marker in _FRAMES:
            height, width = _FRAME_HEADER.unpack_from(content, place + _SEGMENT_HEADER.size)
            return width, height
        place += 2 + length


def _set(source: Path) -> bytes:
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[FONT_FOLDER])
    compiler = typst.Compiler(input=source, root=source.parent, font_paths=fonts, ignore_system_fonts=True)
    dated = datetime(UNDATED.year, UNDATED.month, UNDATED.day, tzinfo=UTC)
    pdf = compiler.compile(format="pdf", pdf_standards=PDF_STANDARD, timestamp=dated)
    if not isinstance(pdf, bytes):
        raise UnreadablePicture("no single document")
    return pdf
