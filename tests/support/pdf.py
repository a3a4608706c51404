"""What ordinary programs say about a PDF: its signature, its text, and the codes on the rendered page."""

import subprocess
from pathlib import Path
from typing import Final

import zxingcpp
from PIL import Image

DOTS_PER_INCH: Final = 150


def said_by(*words: str | Path) -> str:
    """Run one of poppler's programs and return what it says."""
    command = [str(word) for word in words]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def signature_of(file: Path) -> str:
    """Return pdfsig's verdict."""
    return said_by("pdfsig", file)


def text_of(file: Path) -> str:
    """Return the text as pdftotext reads it, without any spaces: Chinese has none."""
    return "".join(said_by("pdftotext", "-layout", file, "-").split())


def first_page_of(file: Path, *, crop: bool = False) -> Image.Image:
    """Return the first page as a printer would set it, or as a reader shows it, cropped."""
    picture = file.with_suffix("")
    said_by(
        "pdftoppm",
        *(["-cropbox"] if crop else []),
        "-r",
        str(DOTS_PER_INCH),
        "-f",
        "1",
        "-l",
        "1",
        "-png",
        "-singlefile",
        file,
        picture,
    )
    return Image.open(picture.with_suffix(".png"))


def codes_on(page: Image.Image) -> list[str]:
    """Return what a reader of codes finds on a rendered page."""
    return [found.text for found in zxingcpp.read_barcodes(page.convert("L"))]


def with_one_byte_changed(file: Path) -> Path:
    """Return a copy that differs from a file in one byte of what is printed, a quarter into the file."""
    content = bytearray(file.read_bytes())
    content[len(content) // 4] ^= 1
    changed = file.with_name(f"changed-{file.name}")
    changed.write_bytes(content)
    return changed
