"""Reading a PDF that somebody else made, far enough to say what is in it; nothing in it is run or obeyed (CRT-7)."""

# mypy: allow-untyped-calls
# (the PDF library annotates only a part of what it offers)

import re
import zlib
from collections.abc import Iterator
from io import BytesIO
from itertools import islice
from typing import Any, Final

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.reader import PdfFileReader

from qingdan.stamping.documents.appearance import FIELD_NAME
from qingdan.stamping.documents.increments import ArchiveWriter
from qingdan.stamping.documents.rules import MOST_PAGES, FormContent
from qingdan.stamping.documents.sheets import pages_of, sheet_of, value_of
from qingdan.stamping.documents.verification_strip import require_drawable

_MOST_OBJECTS: Final = 100_000
#: What the tables and object streams of a file may unpack to; pictures and text stay packed while it is read.
_MOST_UNPACKED: Final = 40 * 1024 * 1024
_MOST_STREAMS: Final = 20_000
_PACKED: Final = re.compile(rb"stream\r?\n")
#: What every stream has that holds tables or objects, whatever it calls itself.
_STRUCTURE: Final = re.compile(rb"/(ObjStm|XRef|First|W)\b")
_SPELT: Final = re.compile(rb"#([0-9A-Fa-f]{2})")
#: Ways of packing that no program uses for these; packed twice, a little is a lot.
_UNUSUAL: Final = re.compile(rb"/(ASCIIHexDecode|ASCII85Decode|LZWDecode|RunLengthDecode|AHx|A85|LZW|RL|Crypt)\b")
_FLATE: Final = re.compile(rb"/(FlateDecode|Fl)\b")
_DICTIONARY_BYTES: Final = 2048

_SCRIPTS: Final = frozenset({"/JS", "/JavaScript", "/XFA"})
_ATTACHMENTS: Final = frozenset({"/EmbeddedFiles", "/EmbeddedFile", "/EF", "/AF", "/RichMedia", "/RichMediaContent"})
#: Going somewhere in the file and opening an address are all that a click may do.
_HARMLESS: Final = frozenset({"/GoTo", "/URI", "/Named"})
_ACTING: Final = frozenset(
    {
        *("/Launch", "/SubmitForm", "/ResetForm", "/ImportData", "/GoToR", "/GoToE", "/Rendition", "/Movie", "/Sound"),
        *("/Hide", "/SetOCGState", "/Trans", "/GoTo3DView", "/RichMediaExecute", "/JavaScript", "/Thread"),
    }
)


class UnreadableForm(ValueError):  # it reads as what happened
    """The bytes are no PDF that can be read and signed: damaged, encrypted, or far larger unpacked than it looks."""


class EncryptedForm(UnreadableForm):
    """The PDF is encrypted or asks for a password."""


def read_form(content: bytes) -> FormContent:
    """Return what a PDF holds (CRT-7). Processor work: call it from a worker thread. Raises UnreadableForm.

    No more than one page beyond the limit is looked at.
    """
    _refuse_bombs(content)
    try:
        reader = PdfFileReader(BytesIO(content))
        _refuse_encrypted(reader)
        _refuse_heavy_metadata(reader)
        found = _content(reader)
        # It must take a strip and a signature later; what can't is refused now.
        require_drawable(ArchiveWriter(BytesIO(content)), min(len(found.sheets), MOST_PAGES))
    except UnreadableForm:
        raise
    except Exception as error:  # parsers of damaged files raise whatever the damage led them to
        raise UnreadableForm(type(error).__name__) from error
    return found


def _refuse_encrypted(reader: PdfFileReader) -> None:
    if "/Encrypt" in reader.trailer_view:
        raise EncryptedForm("encrypted")


def _content(reader: PdfFileReader) -> FormContent:
    pages = list(islice(pages_of(reader), MOST_PAGES + 1))
    objects = list(_objects(reader.root))
    keys = {key for one in objects for key in one}
    fields = [one for one in objects if "/FT" in one]
    texts = [one for one in fields if str(one["/FT"]) == "/Tx"]
    return FormContent(
        sheets=tuple(sheet_of(page).size for page in pages),
        has_scripts=bool(keys & _SCRIPTS),
        has_actions="/AA" in keys or _opens_with_an_action(reader) or any(_acts(one) for one in objects),
        has_attachments=bool(keys & _ATTACHMENTS),
        has_signatures=any(str(one["/FT"]) == "/Sig" or str(value_of(one, "/T")) == FIELD_NAME for one in fields),
        is_blank=bool(pages)
        and (all(_is_empty(page) for page in pages) or (bool(texts) and all(_is_unfilled(one) for one in texts))),
    )


def _objects(root: generic.DictionaryObject) -> Iterator[generic.DictionaryObject]:
    """Return every dictionary that can be reached from the root, each once."""
    seen: set[Any] = set()
    waiting: list[Any] = [root]
    while waiting:
        one = waiting.pop()
        if isinstance(one, generic.IndirectObject):
            if one.reference in seen:
                continue
            seen.add(one.reference)
            if len(seen) > _MOST_OBJECTS:
                raise UnreadableForm("too many objects")
            one = one.get_object()
        if isinstance(one, generic.DictionaryObject):
            yield one
            waiting.extend(dict.values(one))
        elif isinstance(one, generic.ArrayObject):
            waiting.extend(list.__iter__(one))


def _acts(one: generic.DictionaryObject) -> bool:
    return "/S" in one and str(one["/S"]) in _ACTING


def _opens_with_an_action(reader: PdfFileReader) -> bool:
    """Tell whether opening the file does more than show a page of it: a destination is no action."""
    opening = value_of(reader.root, "/OpenAction")
    return isinstance(opening, generic.DictionaryObject) and str(value_of(opening, "/S")) not in _HARMLESS


def _is_empty(page: generic.DictionaryObject) -> bool:
    """Tell whether nothing at all is drawn on a page."""
    contents = value_of(page, "/Contents")
    parts = [contents] if isinstance(contents, generic.StreamObject) else [*(contents or ())]
    parts = [part.get_object() if isinstance(part, generic.IndirectObject) else part for part in parts]
    return not value_of(page, "/Annots") and not any(_draws(part) for part in parts)


def _draws(part: object) -> bool:
    packed = bytes(getattr(part, "encoded_data", b""))
    try:
        return bool(zlib.decompressobj().decompress(packed, _DICTIONARY_BYTES).strip())
    except zlib.error:
        return bool(packed.strip())


def _is_unfilled(field: generic.DictionaryObject) -> bool:
    return not str(value_of(field, "/V") or "").strip()


def _refuse_bombs(content: bytes) -> None:
    """Refuse structure that unpacks to more than a reader should hold; it is unpacked piece by piece to find out."""
    room = _MOST_UNPACKED
    for number, found in enumerate(_PACKED.finditer(content)):
        if number > _MOST_STREAMS:
            raise UnreadableForm("too many streams")
        dictionary = _dictionary_before(content, found.start())
        if _STRUCTURE.search(dictionary):
            room -= _unpacked(memoryview(content)[found.end() :], dictionary, room)


def _dictionary_before(content: bytes, place: int) -> bytes:
    """Return what is said of the stream that begins here, its names spelt plainly."""
    first = max(0, place - _DICTIONARY_BYTES)
    start = max(first, content.rfind(b"obj", first, place))
    return _SPELT.sub(lambda spelt: bytes([int(spelt[1], 16)]), content[start:place])


def _refuse_heavy_metadata(reader: PdfFileReader) -> None:
    """Refuse what is said about the file when it unpacks to too much: it is read again when the file is signed."""
    stream = value_of(reader.root, "/Metadata")
    if isinstance(stream, generic.StreamObject):
        packing = str(value_of(stream, "/Filter")).encode()
        _unpacked(memoryview(bytes(stream.encoded_data)), packing, _MOST_UNPACKED)


def _unpacked(packed: memoryview, dictionary: bytes, room: int) -> int:
    """Return how much a stream unpacks to. Raises UnreadableForm beyond `room` and for what is packed unusually."""
    if _UNUSUAL.search(dictionary) or len(_FLATE.findall(dictionary)) > 1:
        raise UnreadableForm("packed unusually")
    try:
        size = len(zlib.decompressobj().decompress(packed, room + 1))
    except zlib.error:
        return 0
    if size > room:
        raise UnreadableForm("unpacks to too much")
    return size
