"""By which number an entry of a register is looked for, as people write it."""

import re
from dataclasses import dataclass
from typing import Final

#: As the register numbers its entries, with the year before it or without; no certificate is numbered so shortly.
_ENTRY_NUMBER: Final = re.compile(r"(?:(\d{4})\s*[-/年]\s*第?)?\s*(\d{1,8})\s*号?", re.ASCII)


@dataclass(frozen=True, slots=True)
class WantedEntry:
    """An entry looked for: by its number, in one year or in any, or by the number of the certificate."""

    year: int | None = None
    number: int | None = None
    certificate_number: str | None = None


def wanted_entry(typed: str) -> WantedEntry:
    """Read what somebody looks for: `7`, `2026-7`, or the number on a paper (CRT-9)."""
    text = typed.strip()
    found = _ENTRY_NUMBER.fullmatch(text)
    if found is None:
        return WantedEntry(certificate_number=text)
    year, number = found.groups()
    return WantedEntry(year=int(year) if year else None, number=int(number))
