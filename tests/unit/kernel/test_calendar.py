"""ADM-5: clocks run in working days of the Chinese calendar, make-up working days included."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qingdan.kernel.calendar import (
    WorkingCalendar,
    add_months,
    chinese_exceptions,
    chinese_known_until,
    chinese_working_calendar,
    format_day,
)

CALENDAR = chinese_working_calendar(range(2024, 2028))
days = st.dates(date(2025, 1, 1), date(2026, 12, 31))


@pytest.mark.parametrize(
    "day",
    [
        *(date(2025, 1, 26), date(2025, 2, 8), date(2025, 4, 27), date(2025, 9, 28), date(2025, 10, 11)),
        *(date(2026, 1, 4), date(2026, 2, 14), date(2026, 2, 28), date(2026, 5, 9), date(2026, 9, 20)),
    ],
)
def test_adm_5_make_up_weekends_are_worked(day: date) -> None:
    assert day.weekday() >= 5
    assert CALENDAR.is_working_day(day)


@pytest.mark.parametrize(
    "day",
    [
        *(date(2025, 1, 28), date(2025, 5, 5), date(2025, 10, 8), date(2026, 1, 2), date(2026, 2, 23)),
        *(date(2026, 6, 19), date(2026, 9, 25), date(2026, 10, 7)),
    ],
)
def test_adm_5_statutory_holidays_on_weekdays_are_free(day: date) -> None:
    assert day.weekday() < 5
    assert not CALENDAR.is_working_day(day)


def test_adm_5_a_term_jumps_over_the_spring_festival_and_counts_the_make_up_saturdays() -> None:
    # Feb 13 is a Friday; Sat 14 is worked, 15 to 23 are free, 24 to 27 and Sat 28 are worked.
    assert CALENDAR.add_working_days(date(2026, 2, 13), 1) == date(2026, 2, 14)
    assert CALENDAR.add_working_days(date(2026, 2, 13), 2) == date(2026, 2, 24)
    assert CALENDAR.add_working_days(date(2026, 2, 13), 6) == date(2026, 2, 28)
    assert CALENDAR.add_working_days(date(2026, 2, 24), -1) == date(2026, 2, 14)


def test_adm_5_zero_working_days_means_the_day_itself_or_the_next_worked_one() -> None:
    assert CALENDAR.add_working_days(date(2026, 10, 9), 0) == date(2026, 10, 9)
    assert CALENDAR.add_working_days(date(2026, 10, 1), 0) == date(2026, 10, 8)


def test_adm_5_a_year_that_is_not_published_falls_back_to_weekends_and_says_so() -> None:
    late = chinese_known_until() + timedelta(days=300)
    assert chinese_exceptions([late.year]) == {}
    assert CALENDAR.is_provisional(late)
    assert not CALENDAR.is_provisional(date(2026, 5, 1))
    assert chinese_known_until() >= date(2026, 12, 31)
    assert CALENDAR.is_working_day(date(2040, 10, 1))
    assert not WorkingCalendar({}).is_provisional(late)


def test_adm_5_exceptions_hold_only_the_years_asked_for() -> None:
    assert {day.year for day in chinese_exceptions([2026])} == {2026}


@settings(max_examples=150, deadline=None)
@given(day=days, number=st.integers(-60, 60).filter(bool))
def test_adm_5_counting_is_the_inverse_of_adding(day: date, number: int) -> None:
    reached = CALENDAR.add_working_days(day, number)
    assert CALENDAR.is_working_day(reached)
    assert CALENDAR.working_days_between(day, reached) == number


@settings(max_examples=150, deadline=None)
@given(day=days, number=st.integers(-60, 59))
def test_adm_5_more_working_days_never_end_earlier(day: date, number: int) -> None:
    assert CALENDAR.add_working_days(day, number) <= CALENDAR.add_working_days(day, number + 1)


@settings(max_examples=150, deadline=None)
@given(start=days, end=days)
def test_adm_5_counting_agrees_with_a_plain_count(start: date, end: date) -> None:
    low, high = sorted((start, end))
    span = [low + timedelta(days=offset) for offset in range((high - low).days + 1)]
    worked = span[1:] if end >= start else span[:-1]
    expected = sum(CALENDAR.is_working_day(day) for day in worked)
    assert CALENDAR.working_days_between(start, end) == (expected if end >= start else -expected)


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2026, 11, 30), 1, date(2026, 12, 30)),
        (date(2026, 12, 31), 12, date(2027, 12, 31)),
        (date(2026, 12, 31), 36, date(2029, 12, 31)),
        (date(2026, 3, 31), -1, date(2026, 2, 28)),
        (date(2026, 1, 15), -1, date(2025, 12, 15)),
        (date(2026, 5, 5), 0, date(2026, 5, 5)),
    ],
)
def test_adm_5_months_keep_the_day_or_take_the_last_there_is(day: date, months: int, expected: date) -> None:
    assert add_months(day, months) == expected


def test_a_day_is_written_as_people_write_it() -> None:
    assert format_day(date(2026, 8, 1)) == "2026年8月1日"
