"""Somebody else's form with its strip, as others read it: poppler's tools, qpdf and a QR reader. CRT-8, CRT-11, R99."""

# mypy: allow-untyped-calls
# (the PDF library annotates only a part of what it offers)

import shutil
import subprocess
from pathlib import Path
from typing import Any, Final

import pytest
from PIL import Image
from pyhanko.pdf_utils import generic

from qingdan.stamping.documents.picture_paper import picture_paper
from qingdan.stamping.documents.qr_payload import read_verification_address
from qingdan.stamping.documents.rules import SheetSize, StripBox, StripEdge, strip_box
from qingdan.stamping.documents.verification_strip import put_strip, render_strip
from support.forms import form, picture
from support.papers import QR_KEY, typesetter
from support.pdf import DOTS_PER_INCH, codes_on, first_page_of, text_of
from support.strips import A4, CODE, FACTS, NUMBER, PREVIEW, STRIP

LYING: Final = SheetSize(297.0, 210.0)
A5: Final = SheetSize(148.0, 210.0)
TO_MM: Final = 25.4 / DOTS_PER_INCH


def file_of(folder: Path, content: bytes, sheet: SheetSize, edge: StripEdge) -> tuple[Path, StripBox]:
    """Put the strip on a form and return the file, as a program checks it, and where the strip must be."""
    box = strip_box(edge, sheet)
    assert box is not None
    file = folder / "form.pdf"
    file.write_bytes(put_strip(content, render_strip(typesetter(), STRIP), 1, box))
    if shutil.which("qpdf"):
        subprocess.run(["qpdf", "--check", str(file)], check=True, capture_output=True)  # noqa: S607  # from the PATH
    return file, box


def frame_of(page: Image.Image) -> tuple[float, float, float, float]:
    """Return the edges of what is printed on an otherwise empty page, in millimetres."""
    left, top, right, bottom = page.convert("L").point(lambda level: 255 if level < 230 else 0).getbbox() or (
        0,
        0,
        0,
        0,
    )
    return left * TO_MM, top * TO_MM, right * TO_MM, bottom * TO_MM


def boxed(left: float, bottom: float, right: float, top: float) -> Any:  # noqa: ANN401 -- an array of the PDF library
    return generic.ArrayObject([generic.FloatObject(edge) for edge in (left, bottom, right, top)])


@pytest.mark.parametrize("turned", [0, 90, 180, 270])
@pytest.mark.parametrize("edge", StripEdge)
def test_crt_11_number_code_and_qr_code_are_read_wherever_the_strip_stands(
    edge: StripEdge, turned: int, tmp_path: Path
) -> None:
    """CRT-11, R99: from the print at 150 dots per inch, on a page however the file turns it; the code is signed."""
    sheet = A4 if turned % 180 == 0 else LYING
    # Nothing that is seen is drawn: what is seen is the strip.
    file, box = file_of(tmp_path, form(drawn=b"q 0 0 1 rg Q", page={"/Rotate": turned}), sheet, edge)
    text = text_of(file)
    for said in (f"编号{NUMBER}", f"校验码{CODE}", STRIP.verification_address, "演示印章，没有法律效力"):
        assert said in text
    page = first_page_of(file)
    assert (page.width * TO_MM, page.height * TO_MM) == pytest.approx((sheet.width_mm, sheet.height_mm), abs=0.3)
    expected = (box.left_mm, box.top_mm, box.left_mm + box.width_mm, box.top_mm + box.height_mm)
    assert frame_of(page) == pytest.approx(expected, abs=0.6)
    (code,) = codes_on(page)
    read = read_verification_address(code, {"present": QR_KEY.public_key()})
    assert (read.facts, read.check_code) == (FACTS, CODE)


@pytest.mark.parametrize(
    ("values", "sheet"),
    [
        ({"/CropBox": boxed(50, 100, 50 + 419.528, 100 + 595.276)}, A5),
        ({"/CropBox": boxed(50, 100, 50 + 419.528, 100 + 595.276), "/Rotate": 90}, SheetSize(210.0, 148.0)),
        ({"/MediaBox": boxed(-100, -200, 495.276, 641.89)}, A4),
        ({"/MediaBox": boxed(0, 0, 297.638, 420.945), "/UserUnit": 2}, A4),
        ({"/MediaBox": boxed(0, 0, 297.638, 419.528)}, SheetSize(105.0, 148.0)),
    ],
)
def test_r99_the_strip_stands_in_its_corner_of_what_is_seen(
    values: dict[str, Any], sheet: SheetSize, tmp_path: Path
) -> None:
    """R99: cropped, shifted, scaled and small pages; poppler's own margin of a pixel is allowed."""
    file, box = file_of(tmp_path, form(drawn=b"q 0 0 1 rg Q", page=values), sheet, StripEdge.BOTTOM_RIGHT)
    page = first_page_of(file, crop=True)
    scale = sheet.width_mm / page.width
    left, top, right, bottom = (edge / TO_MM * scale for edge in frame_of(page))
    expected = (box.left_mm, box.top_mm, box.left_mm + box.width_mm, box.top_mm + box.height_mm)
    assert (left, top, right, bottom) == pytest.approx(expected, abs=0.8)
    assert NUMBER in text_of(file)


@pytest.mark.parametrize("drawn", [b"q q 3 0 0 3 90 90 cm 1 0 0 rg", b"2 0 0 2 0 0 cm Q Q q 9 0 0 9 0 0 cm"])
def test_r99_a_sloppy_page_neither_moves_nor_colours_the_strip(drawn: bytes, tmp_path: Path) -> None:
    """R99: what the page left open is closed, what it closed too often was opened."""
    file, box = file_of(tmp_path, form(drawn=drawn), A4, StripEdge.TOP_LEFT)
    left, top, *_ = frame_of(first_page_of(file))
    assert (left, top) == pytest.approx((box.left_mm, box.top_mm), abs=0.6)


def test_crt_4_the_foot_of_a_photographed_form_is_free_for_the_strip(tmp_path: Path) -> None:
    """CRT-4, R99: a photo fills its page, but for the strip; turned by a quarter its dark corner turns with it."""
    for turned, sheet, corner in ((0, LYING, (0, 0)), (90, A4, (1, 0)), (180, LYING, (1, 1)), (270, A4, (0, 1))):
        content = picture_paper(picture(), "image/jpeg", turned)
        file = tmp_path / "photo.pdf"
        file.write_bytes(content)
        page = first_page_of(file)
        foot = page.crop((0, round((sheet.height_mm - 27) / TO_MM), page.width, page.height))
        assert foot.convert("L").getextrema() == (255, 255)
        found = [(x, y) for x in (0, 1) for y in (0, 1) if is_red(page, sheet, 0.12 + 0.76 * x, 0.12 + 0.62 * y)]
        assert found == [corner]
        file, _ = file_of(tmp_path, content, sheet, StripEdge.BOTTOM_LEFT)
        assert len(codes_on(first_page_of(file))) == 1


def is_red(page: Image.Image, sheet: SheetSize, across: float, along: float) -> bool:
    """Tell whether a page is red at a share of its sides."""
    dot = page.getpixel((int(across * sheet.width_mm / TO_MM), int(along * sheet.height_mm / TO_MM)))
    assert isinstance(dot, tuple)
    return dot[0] > 150 and dot[1] < 60


def test_crt_8_before_approval_the_strip_says_so_and_has_no_code(tmp_path: Path) -> None:
    """CRT-8: a preview can't be taken for a stamped form."""
    box = strip_box(StripEdge.LEFT, A4)
    assert box is not None
    file = tmp_path / "preview.pdf"
    file.write_bytes(put_strip(form(), render_strip(typesetter(), PREVIEW), 1, box))
    assert "预览，尚未批准" in text_of(file)
    assert "（预览，未编号）" in text_of(file)
    assert codes_on(first_page_of(file)) == []
