"""What a form says of itself as an archive file, and whether that stays true once a seal stands on it (CRT-10).

The strip is set as PDF/A-2b with fonts and colours of its own; the seal is drawn in red, green and blue and lets the
text under it show. PDF/A-1 knows no such ink, level A wants every mark in the structure of the text, and colours need
a profile of their kind. Whoever opens a file that claims more than it holds is misled, so the claim goes.
"""

# mypy: allow-untyped-calls
# (the PDF library annotates only a part of what it offers)

import re
from typing import Final

from pyhanko.pdf_utils import generic

from qingdan.stamping.documents.increments import ArchiveWriter
from qingdan.stamping.documents.sheets import value_of

_NAMESPACE: Final = "http://www.aiim.org/pdfa/ns/id/"
_PREFIX: Final = re.compile(rf"xmlns:([\w.-]+)\s*=\s*[\"']{re.escape(_NAMESPACE)}[\"']")
_PARTS: Final = frozenset({"2", "3"})
_LEVELS: Final = frozenset({"B", "U"})
_COLOURS: Final = 3


def claim_stays_true(part: str, level: str, profile_colours: int | None) -> bool:
    """Tell whether a file may go on calling itself PDF/A of a part and level once strip and seal are on it.

    `profile_colours` are those of the profile it is meant to be printed by, None without one.
    """
    return part in _PARTS and level.upper() in _LEVELS and profile_colours == _COLOURS


def withdraw_archive_claim(writer: ArchiveWriter) -> None:
    """Take back the claim to be PDF/A from a file's metadata if it would not stay true; leave anything else in it."""
    stream = value_of(writer.root, "/Metadata")
    if not isinstance(stream, generic.StreamObject):
        return
    try:
        text = stream.data.decode("utf-8")
    except (UnicodeDecodeError, ValueError):
        text = ""
    claimed = _NAMESPACE in text
    if not claimed and _NAMESPACE.encode() not in stream.data.replace(b"\0", b""):
        return
    prefixes = _PREFIX.findall(text)
    said = {name: _said(text, prefixes, name) for name in ("part", "conformance")}
    if claim_stays_true(said["part"], said["conformance"], _profile_colours(writer.root)):
        return
    if claimed and prefixes:
        plain = generic.StreamObject(stream_data=_without(text, prefixes).encode())
        plain[generic.NameObject("/Type")] = generic.NameObject("/Metadata")
        plain[generic.NameObject("/Subtype")] = generic.NameObject("/XML")
        writer.root[generic.NameObject("/Metadata")] = writer.add_object(plain)
    else:
        del writer.root["/Metadata"]
    writer.update_root()


def _said(text: str, prefixes: list[str], name: str) -> str:
    for prefix in prefixes:
        found = re.search(rf"{re.escape(prefix)}:{name}\s*(?:=\s*[\"']|>)\s*(\w+)", text)
        if found:
            return found[1]
    return ""


def _without(text: str, prefixes: list[str]) -> str:
    """Return metadata without what it says in one name space, written as elements or as attributes."""
    for prefix in map(re.escape, prefixes):
        text = re.sub(rf"<{prefix}:(\w+)\b[^<>]*>[^<>]*</{prefix}:\1\s*>", "", text)
        text = re.sub(rf"<{prefix}:\w+\b[^<>]*/>", "", text)
        text = re.sub(rf"\s{prefix}:\w+\s*=\s*(\"[^\"]*\"|'[^']*')", "", text)
    return text


def _profile_colours(root: generic.DictionaryObject) -> int | None:
    for intent in value_of(root, "/OutputIntents") or ():
        one = intent.get_object() if isinstance(intent, generic.IndirectObject) else intent
        profile = value_of(one, "/DestOutputProfile") if str(value_of(one, "/S")) == "/GTS_PDFA1" else None
        if isinstance(profile, generic.StreamObject):
            return int(value_of(profile, "/N") or 0)
    return None
