"""What an uploaded file really is, by its first and last bytes and never by its name (CRT-7)."""

import re
from typing import Final

_ENDING_BYTES: Final = 2048
_PNG: Final = b"\x89PNG\r\n\x1a\n"
_PNG_END: Final = b"IEND\xaeB`\x82"
#: What makes a PDF act instead of being read; written plainly in any file that such a reader would obey.
_ACTIVE_PDF: Final = re.compile(rb"/(JavaScript|JS|Launch|EmbeddedFile|RichMedia|XFA)\b")


def media_type_of(content: bytes) -> str | None:
    """Return the media type of a PDF that only is read, a JPEG, PNG or WebP, whole; None for anything else."""
    found = whole_media_type_of(content)
    return None if found == "application/pdf" and _ACTIVE_PDF.search(content) else found


def whole_media_type_of(content: bytes) -> str | None:
    """Return the media type of a PDF, JPEG, PNG or WebP that is whole, whatever a PDF would do; None otherwise."""
    ending = content[-_ENDING_BYTES:]
    if content.startswith(b"%PDF-") and b"%%EOF" in ending:
        return "application/pdf"
    if content.startswith(b"\xff\xd8\xff") and b"\xff\xd9" in ending:
        return "image/jpeg"
    if content.startswith(_PNG) and _PNG_END in ending:
        return "image/png"
    if content.startswith(b"RIFF") and content[8:12] == b"WEBP" and _is_whole_riff(content):
        return "image/webp"
    return None


def _is_whole_riff(content: bytes) -> bool:
    """Tell whether the container ends where it says, leaving aside the byte that makes its length even."""
    return len(content) - 8 - int.from_bytes(content[4:8], "little") in {0, 1}
