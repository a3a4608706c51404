"""Effective dating: what holds from a day until a day, and what held on any day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Protocol, TypeVar

from qingdan.kernel.decisions import ALLOWED, Decision, Reason


@dataclass(frozen=True, slots=True)
class Validity:
    """A half-open period of business dates: `start` is the first day, `end` the first day after; None is open."""

    start: date
    end: date | None = None

    def holds_on(self, day: date) -> bool:
        """Tell whether the period contains the day."""
        return self.start <= day and (self.end is None or day < self.end)

    def overlaps(self, other: "Validity") -> bool:
        """Tell whether the two periods share a day."""
        return (other.end is None or self.start < other.end) and (self.end is None or other.start < self.end)

    def contains(self, other: "Validity") -> bool:
        """Tell whether every day of the other period lies in this one."""
        within_end = self.end is None or (other.end is not None and other.end <= self.end)
        return self.start <= other.start and within_end


class Dated(Protocol):
    """Anything that holds for a period."""

    @property
    def validity(self) -> Validity:
        """The period for which it holds."""


D = TypeVar("D", bound=Dated)


def as_of(records: Iterable[D], day: date) -> tuple[D, ...]:
    """Return the records that hold on the day, in the order given (ORG-3)."""
    return tuple(record for record in records if record.validity.holds_on(day))


def one_as_of(records: Iterable[D], day: date) -> D | None:
    """Return the one record that holds on the day, or None (ORG-3).

    Raises ValueError when several hold: the records overlap, which check_no_overlap should have refused.
    """
    found = as_of(records, day)
    if len(found) > 1:
        raise ValueError(f"{len(found)} records hold on {day}")
    return found[0] if found else None


def split(validity: Validity, day: date) -> tuple[Validity, Validity]:
    """Return the part before the day and the part from the day on (ORG-3: nothing is overwritten).

    Raises ValueError when the day does not lie inside the period: one part would be empty.
    """
    if day <= validity.start or not validity.holds_on(day):
        raise ValueError(f"{day} does not split {validity}")
    return Validity(validity.start, day), Validity(day, validity.end)


def check_validity(validity: Validity) -> Decision:
    """ORG-3: a period has at least one day."""
    if validity.end is None or validity.start < validity.end:
        return ALLOWED
    return (
        Reason(
            "ORG-3",
            "period-empty",
            f"截止日期（{validity.end}）必须晚于起始日期（{validity.start}）。",
            f"The end ({validity.end}) must come after the start ({validity.start}).",
            "/valid_until",
        ),
    )


def check_no_overlap(new: Validity, existing: Iterable[Validity]) -> Decision:
    """ORG-3: of one unit, link or figure only one record holds on a day; every overlap is named."""
    return tuple(
        Reason(
            "ORG-3",
            "period-overlaps",
            f"与已有记录（{_days(other)[0]}）的有效期重叠。",
            f"The period overlaps a record that holds {_days(other)[1]}.",
            "/valid_from",
        )
        for other in existing
        if new.overlaps(other)
    )


def check_correction(reason_given: str, *, changed: bool) -> Decision:
    """ORG-3: a correction of a mistake is no change in the world; it says what was wrong and does change something.

    The record it replaces stays readable with the day of the correction.
    """
    problems: list[Reason] = []
    if not reason_given.strip():
        problems.append(
            Reason(
                "ORG-3",
                "correction-without-reason",
                "更正必须写明原记录错在哪里。",
                "A correction says what was wrong.",
                "/reason",
            )
        )
    if not changed:
        problems.append(
            Reason("ORG-3", "correction-without-change", "更正前后内容相同。", "The correction changes nothing.")
        )
    return tuple(problems)


def _days(validity: Validity) -> tuple[str, str]:
    if validity.end is None:
        return f"{validity.start} 起", f"from {validity.start}"
    return f"{validity.start} 至 {validity.end} 前", f"from {validity.start} until before {validity.end}"
