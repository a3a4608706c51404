"""Forms as other bodies make them: small PDFs with or without what a paper must not hold, and pictures."""

# mypy: allow-untyped-calls
# (the PDF library annotates only a part of what it offers)

import struct
import zlib
from collections.abc import Mapping
from io import BytesIO
from typing import Any, Final

from PIL import Image
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.writer import PageObject, PdfFileWriter

from qingdan.stamping.documents.increments import ArchiveWriter

Values = Mapping[str, Any]
Dictionary = generic.DictionaryObject
_LINES: Final = b"q 0.2 w 60 700 m 500 700 l 60 650 m 500 650 l S Q\n"
_A4: Final = (0.0, 0.0, 595.276, 841.89)


def dictionary(**values: object) -> Dictionary:
    """Return a dictionary of a PDF; texts that begin with a stroke are names."""
    return Dictionary({generic.NameObject(f"/{key}"): _value(one) for key, one in values.items()})


def form(
    pages: int = 1,
    *,
    drawn: bytes = _LINES,
    root: Values | None = None,
    page: Values | None = None,
    packed: bool = False,
    indirect: bool = False,
    box: tuple[float, ...] = _A4,
) -> bytes:
    """Return a PDF of so many pages; `root` and `page` are put into its catalogue and into each page.

    `indirect` lets the catalogue point to what is put into it.
    """
    writer = PdfFileWriter(stream_xrefs=packed)
    edges = generic.ArrayObject([generic.FloatObject(str(edge)) for edge in box])
    for _ in range(pages):
        contents = writer.add_object(generic.StreamObject(stream_data=drawn))
        one = PageObject(contents=contents, media_box=edges)
        one.update({generic.NameObject(key): _value(value) for key, value in (page or {}).items()})
        writer.insert_page(one)
    values = {key: _value(value) for key, value in (root or {}).items()}
    if indirect:
        values = {key: writer.add_object(value) for key, value in values.items()}
    writer.root.update({generic.NameObject(key): value for key, value in values.items()})
    made = BytesIO()
    writer.write(made)
    return made.getvalue()


def saying(content: bytes, said: str, encoding: str = "utf-8") -> bytes:
    """Return a PDF that says more of itself (XMP): attributes up to the first `>`, then elements."""
    writer = ArchiveWriter(BytesIO(content))
    text = f"<x:xmpmeta><rdf:RDF><rdf:Description {said}</rdf:Description></rdf:RDF></x:xmpmeta>"
    about = generic.StreamObject(dictionary(Type="/Metadata", Subtype="/XML"), stream_data=text.encode(encoding))
    writer.root[generic.NameObject("/Metadata")] = writer.add_object(about)
    writer.update_root()
    made = BytesIO()
    writer.write(made)
    return made.getvalue()


def field(kind: str, name: str, value: str = "") -> dict[str, object]:
    """Return a catalogue with one field of a fillable form."""
    one = dictionary(FT=kind, T=name, V=value)
    return {"/AcroForm": dictionary(Fields=generic.ArrayObject([one]))}


def picture(width: int = 900, height: int = 600, kind: str = "JPEG", turned: int = 1) -> bytes:
    """Return a photo with a dark corner at its upper left; `turned` is how the camera was held (EXIF)."""
    image = Image.new("RGB", (width, height), (240, 240, 240))
    image.paste((200, 0, 0), (0, 0, width // 3, height // 3))
    exif = Image.Exif()
    exif[0x0112] = turned
    made = BytesIO()
    image.save(made, kind, exif=exif.tobytes())
    return made.getvalue()


def bomb() -> bytes:
    """Return a small PNG that says it is a hundred thousand dots wide and high."""
    head = _chunk(b"IHDR", struct.pack(">IIBBBBB", 100_000, 100_000, 8, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + _chunk(b"IDAT", zlib.compress(bytes(1000))) + _chunk(b"IEND", b"")


def _chunk(kind: bytes, content: bytes) -> bytes:
    check = zlib.crc32(kind + content)
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", check)


def _value(value: object) -> object:
    if isinstance(value, str):
        return generic.NameObject(value) if value.startswith("/") else generic.TextStringObject(value)
    return generic.NumberObject(value) if isinstance(value, int) else value


#: What runs when the file is opened.
SCRIPT: Final = {"/OpenAction": dictionary(S="/JavaScript", JS="app.alert(1)")}
