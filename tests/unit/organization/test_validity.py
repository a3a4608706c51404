"""What holds from a day until a day."""

from dataclasses import dataclass
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qingdan.organization.units.rules.validity import (
    Validity,
    as_of,
    check_correction,
    check_no_overlap,
    check_validity,
    one_as_of,
    split,
)

DAY = date(2026, 3, 1)
DAYS = st.dates(date(2026, 1, 1), date(2026, 2, 28))
PERIODS = st.builds(
    lambda start, length: Validity(start, None if length is None else start + timedelta(days=length)),
    DAYS,
    st.none() | st.integers(1, 40),
)


@dataclass(frozen=True)
class Record:
    """Something dated."""

    name: str
    validity: Validity


def days_of(period: Validity) -> set[date]:
    """Return the days of the period within four months, counted one by one."""
    return {day for day in (date(2026, 1, 1) + timedelta(days=n) for n in range(120)) if period.holds_on(day)}


def test_the_first_day_is_in_and_the_end_is_out() -> None:
    """ORG-3: half-open."""
    period = Validity(DAY, DAY + timedelta(days=2))
    assert [period.holds_on(DAY + timedelta(days=n)) for n in (-1, 0, 1, 2)] == [False, True, True, False]


@given(PERIODS, PERIODS)
def test_overlap_means_a_day_in_common(one: Validity, other: Validity) -> None:
    """ORG-3."""
    assert one.overlaps(other) == bool(days_of(one) & days_of(other))
    assert one.overlaps(other) == other.overlaps(one)


@given(PERIODS, PERIODS)
def test_containing_means_every_day(one: Validity, other: Validity) -> None:
    """ORG-3."""
    assert one.contains(other) == (days_of(other) <= days_of(one))


@given(PERIODS, DAYS)
def test_splitting_loses_no_day_and_doubles_none(period: Validity, day: date) -> None:
    """ORG-3: nothing is overwritten."""
    if day > period.start and period.holds_on(day):
        before, after = split(period, day)
        assert days_of(before) | days_of(after) == days_of(period)
        assert not before.overlaps(after)
        assert after.start == day
    else:
        with pytest.raises(ValueError, match="does not split"):
            split(period, day)


def test_a_question_as_of_a_day_gets_what_held_then() -> None:
    """ORG-3."""
    old = Record("六合新村社区", Validity(date(2020, 1, 1), DAY))
    new = Record("六合社区", Validity(DAY))
    assert one_as_of([old, new], DAY - timedelta(days=1)) is old
    assert one_as_of([old, new], DAY) is new
    assert one_as_of([old, new], date(2019, 12, 31)) is None
    assert as_of([old, new], DAY) == (new,)


def test_two_records_for_one_day_are_a_fault_and_not_a_choice() -> None:
    """ORG-3."""
    with pytest.raises(ValueError, match="2 records"):
        one_as_of([Record("a", Validity(DAY)), Record("b", Validity(DAY))], DAY)


@pytest.mark.parametrize(
    ("end", "allowed"), [(None, True), (date(2026, 3, 2), True), (DAY, False), (date(2026, 2, 1), False)]
)
def test_a_period_has_at_least_one_day(end: date | None, allowed: bool) -> None:  # noqa: FBT001  a column of the table above
    """ORG-3."""
    assert (check_validity(Validity(DAY, end)) == ()) is allowed


def test_every_overlap_is_named() -> None:
    """ORG-3."""
    existing = [
        Validity(date(2025, 1, 1), date(2025, 6, 1)),
        Validity(date(2025, 6, 1), date(2026, 4, 1)),
        Validity(date(2026, 4, 1)),
    ]
    reasons = check_no_overlap(Validity(DAY), existing)
    assert [reason.code for reason in reasons] == ["period-overlaps"] * 2
    assert "2025-06-01" in reasons[0].detail


def test_a_correction_says_what_was_wrong_and_changes_something() -> None:
    """ORG-3: a correction is told apart from a change."""
    assert check_correction("录入时错写一字", changed=True) == ()
    assert [r.code for r in check_correction(" ", changed=False)] == [
        "correction-without-reason",
        "correction-without-change",
    ]
