"""The number and the check code that a paper of ours carries in its signature, also when it was altered."""

import re
from dataclasses import dataclass
from typing import Final

from qingdan.stamping.documents.check_code import ALPHABET, LENGTH

NUMBER: Final = re.compile(r"[0-9A-Za-z]{1,12}-[0-9A-Za-z]{1,12}-[0-9]{4}-[0-9]{6,9}")
_STATED: Final = re.compile(rf"No\. ({NUMBER.pattern}) / ([{ALPHABET}]{{{LENGTH}}})".encode())
#: How the PDF writer spells these characters in a text.
_ESCAPES: Final = ((b"\\055", b"-"), (b"\\056", b"."), (b"\\057", b"/"))


@dataclass(frozen=True, slots=True)
class StatedPaper:
    """What a file says it is."""

    number: str
    check_code: str


def stated_papers(content: bytes) -> tuple[StatedPaper, ...]:
    """Return what the signatures in a file say, read from its bytes: a damaged file need not be parsed."""
    for escape, character in _ESCAPES:
        content = content.replace(escape, character)
    found = {(number.decode(), code.decode()) for number, code in _STATED.findall(content)}
    return tuple(StatedPaper(number, code) for number, code in sorted(found))
