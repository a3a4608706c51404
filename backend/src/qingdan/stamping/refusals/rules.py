"""What a notice is about, when something is on no list, and the months that refusals are counted by."""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final, Self

from qingdan.kernel.calendar import add_months
from qingdan.kernel.decisions import Decision, Reason
from qingdan.stamping.catalogue.rules import CertificateType, RegistryFact, judge_registry_facts

_MONTH: Final = re.compile(r"(\d{4})-(0[1-9]|1[0-2])")


class RefusalSubject(StrEnum):
    """What a notice is about."""

    TYPE = "type"
    REGISTRY_FACT = "registry_fact"
    UNLISTED = "unlisted"
    REQUEST = "request"


def judge_unlisted(named: CertificateType | None, facts: frozenset[RegistryFact]) -> Decision:
    """Say why something can't be refused as being on no list: it is on one, and has an answer of its own (R1, R13).

    `named` is the type that the words name, `facts` those that a document proves by itself.
    """
    reasons = judge_registry_facts(facts)
    if named is not None:
        reasons += (
            Reason(
                "R1",
                "is-on-the-list",
                f"目录中有这一项：“{named.name}”。请按“{named.name}”办理或出具告知书。",
                f"The catalogue has it: “{named.name_en}”. File it, or refuse it, as that.",
                "/unlisted_title",
            ),
        )
    return reasons


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
