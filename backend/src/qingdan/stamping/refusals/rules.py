"""Months that refusals are counted by, and what of a notice is for the eyes of whoever only counts."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Final, Self

from qingdan.kernel.calendar import add_months

_MONTH: Final = re.compile(r"(\d{4})-(0[1-9]|1[0-2])")


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """One month of the calendar, by its first day (R21)."""

    first: date

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read `2026-11`. Raises ValueError."""
        found = _MONTH.fullmatch(text)
        if found is None or not int(found[1]):
            message = f"not a month: {text!r}"
            raise ValueError(message)
        return cls(date(int(found[1]), int(found[2]), 1))

    @classmethod
    def of(cls, day: date) -> Self:
        """Return the month that a day lies in."""
        return cls(day.replace(day=1))

    @property
    def after(self) -> date:
        """The first day of the month that follows."""
        return add_months(self.first, 1)

    @property
    def before(self) -> "Month":
        """The month before."""
        return Month(add_months(self.first, -1))

    def __str__(self) -> str:
        """Write it as it is read."""
        return f"{self.first:%Y-%m}"
