"""The strip by which a form that somebody else made is verified: number, check code, address, QR code (CRT-10, R99).

It is set like every paper of ours and drawn onto the page that the seal will stand on, as an addition to the file:
the form's own bytes stay in front as they were. The same form, strip and place give the same bytes (CRT-8).
"""

# mypy: allow-untyped-calls, disallow-subclassing-any = False
# (the PDF library annotates only a part of what it offers)

import re
import zlib
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from typing import Any, Final

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.reader import PdfFileReader

from qingdan.kernel.typesetting import Typesetter
from qingdan.stamping.documents.archive_claims import withdraw_archive_claim
from qingdan.stamping.documents.increments import ArchiveWriter, ended
from qingdan.stamping.documents.outlines import POINTS_PER_MILLIMETRE
from qingdan.stamping.documents.rendering import TEMPLATES, qr_svg
from qingdan.stamping.documents.rules import STRIP_HEIGHT_MM, STRIP_WIDTH_MM, StripBox
from qingdan.stamping.documents.sheets import Sheet, sheet_of, value_of

_TEMPLATE: Final = TEMPLATES / "strip.typ"
_IDENTITY_BYTES: Final = 16
#: What a page's drawing may unpack to while its brackets are counted; a larger one is taken to be in order.
_MOST_DRAWING: Final = 8 * 1024 * 1024
#: The brackets, and where begins what may hold a `q` that is none: texts, comments, pictures in line.
_BRACKETS: Final = re.compile(rb"\(|%[^\r\n]*|(?<![^\s\[\]<>()])(?:BI|[qQ])(?![^\s\[\]<>()/%])")
_IN_A_TEXT: Final = re.compile(rb"\\.|[()]", re.DOTALL)
_PICTURE_ENDS: Final = re.compile(rb"\sEI(?=\s|$)")


@dataclass(frozen=True)
class VerificationStrip:
    """What stands on the strip; without `qr_payload` it is a preview, and says so."""

    number: str
    check_code: str
    verification_address: str
    qr_payload: str | None
    demo: bool


class UndrawablePage(ValueError):  # it reads as what happened
    """A page is built in a way that nothing can be added to."""


def render_strip(typesetter: Typesetter, strip: VerificationStrip) -> bytes:
    """Return the strip as a PDF of its size (CRT-10, R99). Call it from a worker thread. Raises MissingGlyph."""
    return typesetter.compile(_TEMPLATE, strip_inputs(strip))


def strip_inputs(strip: VerificationStrip) -> dict[str, str]:
    """Return what the templates that show the strip are given."""
    return {
        "strip_width": f"{STRIP_WIDTH_MM}",
        "strip_height": f"{STRIP_HEIGHT_MM}",
        "number": strip.number,
        "check_code": strip.check_code,
        "verification_address": strip.verification_address,
        "preview": "true" if strip.qr_payload is None else "false",
        # The strip's own white is the code's margin.
        "qr": qr_svg(strip.qr_payload, error="l", border=0) if strip.qr_payload is not None else "",
        "demo": "true" if strip.demo else "false",
    }


def put_strip(form: bytes, strip: bytes, page: int, box: StripBox) -> bytes:
    """Return a form with a rendered strip on one of its pages, numbered from 1, where the box says.

    A claim to be PDF/A that would not be true any more is withdrawn. Processor work: call it from a worker thread.
    Raises UndrawablePage.
    """
    whole = ended(form)
    writer = _FormWriter(whole, sha256(b"\0".join((form, strip, repr((page, box)).encode()))).digest())
    drawing = writer.import_page_as_xobject(PdfFileReader(BytesIO(strip)))
    withdraw_archive_claim(writer)
    add_to_page(writer, page, drawing, box)
    made = BytesIO()
    writer.write(made)
    return made.getvalue()


def add_to_page(writer: ArchiveWriter, page: int, drawing: generic.IndirectObject, box: StripBox) -> None:
    """Let a page, numbered from 1, show a drawing of the strip's size in a box. Raises UndrawablePage."""
    reference, inherited = writer.find_page_for_modification(page - 1)
    one = reference.get_object()
    drawn = _contents_of(one)
    opened, closed = _brackets(drawn)
    resources = generic.DictionaryObject(_dictionary(inherited))
    drawings = generic.DictionaryObject(_dictionary(value_of(resources, "/XObject")))
    name = _free_name(drawings)
    drawings[name] = drawing
    resources[generic.NameObject("/XObject")] = drawings
    matrix = " ".join(f"{value:.5f}" for value in _matrix(sheet_of(one), box))
    before = b"q\n" * opened
    behind = b"\n" + b"Q\n" * closed + f"q {matrix} cm {name} Do Q\n".encode("ascii")
    parts = [
        writer.add_object(generic.StreamObject(stream_data=before)),
        *drawn,
        writer.add_object(generic.StreamObject(stream_data=behind)),
    ]
    one[generic.NameObject("/Contents")] = generic.ArrayObject(parts)
    one[generic.NameObject("/Resources")] = resources
    writer.mark_update(reference)


def require_drawable(writer: ArchiveWriter, pages: int) -> None:
    """Try whether a strip can be added to each of the first pages of a form; nothing is unpacked or written.

    Raises UndrawablePage, and whatever the library makes of a page that it can't read.
    """
    for page in range(pages):
        reference, inherited = writer.find_page_for_modification(page)
        _contents_of(reference.get_object())
        _dictionary(value_of(_dictionary(inherited), "/XObject"))


class _FormWriter(ArchiveWriter):
    """Adds to a form so that the same addition gives the same file: its identifier is made of what is added."""

    def __init__(self, form: bytes, identity: bytes) -> None:
        super().__init__(BytesIO(form))
        first, second = self._document_id
        if "/ID" not in self.prev.trailer:
            first = generic.ByteStringObject(identity[_IDENTITY_BYTES:])
        second = generic.ByteStringObject(identity[:_IDENTITY_BYTES])
        self._document_id = generic.ArrayObject([first, second])


def _matrix(sheet: Sheet, box: StripBox) -> tuple[float, ...]:
    """Return what turns the strip's own coordinates, in points, into those of the page, so that it stands in its box.

    Three of its corners are looked up on the page as it is shown, whatever the file turns or scales.
    """
    left, right = box.left_mm, box.left_mm + box.width_mm
    top, bottom = box.top_mm, box.top_mm + box.height_mm
    standing, lying = ((right, bottom), (right, top), (left, bottom)), ((left, bottom), (right, bottom), (left, top))
    origin, along, up = (sheet.point(*corner) for corner in (standing if box.standing else lying))
    width, height = STRIP_WIDTH_MM * POINTS_PER_MILLIMETRE, STRIP_HEIGHT_MM * POINTS_PER_MILLIMETRE
    return (
        *((end - start) / width for start, end in zip(origin, along, strict=True)),
        *((end - start) / height for start, end in zip(origin, up, strict=True)),
        *origin,
    )


def _contents_of(page: generic.DictionaryObject) -> list[generic.IndirectObject]:
    """Return the streams of a page as its file names them."""
    if "/Contents" not in page:
        return []
    named = page.raw_get("/Contents")
    found = named.get_object() if isinstance(named, generic.IndirectObject) else named
    parts = [named] if isinstance(found, generic.StreamObject) else list.__iter__(found or generic.ArrayObject())
    kept = [part for part in parts if isinstance(part, generic.IndirectObject)]
    if isinstance(found, generic.ArrayObject) and len(kept) != len(found):
        raise UndrawablePage("a page's drawing is no stream")
    return kept


def _dictionary(value: Any) -> generic.DictionaryObject:  # noqa: ANN401 -- whatever the file says
    found = value.get_object() if isinstance(value, generic.IndirectObject) else value
    if found is None:
        return generic.DictionaryObject()
    if not isinstance(found, generic.DictionaryObject):
        raise UndrawablePage("a page's resources are no dictionary")
    return found


def _free_name(drawings: generic.DictionaryObject) -> generic.NameObject:
    names = (generic.NameObject(f"/QingdanStrip{number}") for number in range(len(drawings) + 1))
    return next(name for name in names if name not in drawings)


def _brackets(parts: list[generic.IndirectObject]) -> tuple[int, int]:
    """Return how many states to save before a page's drawing and to restore behind it, so that none of its own is left.

    Sloppy files leave some open or close more than they opened; the strip must stand where the page's own corner is.
    """
    depth = lowest = place = 0
    drawn = _unpacked(parts)
    while found := _BRACKETS.search(drawn, place):
        place = found.end()
        match found[0]:
            case b"(":
                place = _end_of_text(drawn, place)
            case b"BI":
                ends = _PICTURE_ENDS.search(drawn, place)
                # What has no end swallows the rest, for every reader.
                place = ends.end() if ends else len(drawn)
            case b"q":
                depth += 1
            case b"Q":
                depth -= 1
                lowest = min(lowest, depth)
    opened = 1 - lowest
    return opened, opened + depth


def _end_of_text(drawn: bytes, place: int) -> int:
    """Return where a text ends that began before a place; brackets stand in it in pairs, or behind a stroke."""
    depth = 1
    while depth and (found := _IN_A_TEXT.search(drawn, place)):
        place = found.end()
        depth += {b"(": 1, b")": -1}.get(found[0], 0)
    return len(drawn) if depth else place


def _unpacked(parts: list[generic.IndirectObject]) -> bytes:
    """Return the drawing of a page; nothing of it when it is huge or packed in an unusual way."""
    room, drawn = _MOST_DRAWING, list[bytes]()
    for part in parts:
        stream = part.get_object()
        packing = value_of(stream, "/Filter")
        names = [str(one) for one in packing] if isinstance(packing, generic.ArrayObject) else [str(packing)]
        piece = bytes(stream.encoded_data)
        if names in (["/FlateDecode"], ["/Fl"]):
            try:
                piece = zlib.decompressobj().decompress(piece, room)
            except zlib.error:
                return b""
        elif packing is not None:
            return b""
        room -= len(piece)
        if room <= 0:
            return b""
        drawn.append(piece)
    return b"\n".join(drawn)
