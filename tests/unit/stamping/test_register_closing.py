"""Closing a year: when it can be, and what it stops."""

import pytest

from qingdan.kernel.decisions import Decision
from qingdan.stamping.register.rules import closable_year, judge_closing, judge_entry_year
from qingdan.stamping.seals.rules import WantedEntry, wanted_entry


def codes_of(decision: Decision) -> set[str]:
    assert {reason.rule for reason in decision} <= {"R88"}
    return {reason.code for reason in decision}


def closing(
    year: int, closed: int = 2023, years: tuple[int, ...] = (2023, 2024, 2025, 2026), *, intact: bool = True
) -> set[str]:
    return codes_of(judge_closing(year, this_year=2026, closed_year=closed, years_with_entries=years, intact=intact))


@pytest.mark.parametrize(
    ("year", "closed", "expected"),
    [
        (2024, 2023, set()),
        (2025, 2024, set()),
        (2025, 2023, {"earlier-year-open"}),
        (2023, 2023, {"already-closed"}),
        (2020, 2023, {"already-closed"}),
        (2026, 2025, {"year-not-over"}),
        (2027, 2023, {"year-not-over", "earlier-year-open"}),
        (2022, 0, set()),
        (2023, 0, set()),
        (2024, 0, {"earlier-year-open"}),
    ],
)
def test_r88_a_year_is_closed_when_it_is_over_and_after_those_before(
    year: int, closed: int, expected: set[str]
) -> None:
    """R88: every reason is named."""
    assert closing(year, closed) == expected


def test_r88_a_year_without_entries_need_not_be_closed_first() -> None:
    """R88: a seal that was not used in a year, or not made yet."""
    assert closing(2025, 2023, (2023, 2025)) == set()
    assert closing(2025, 0, ()) == set()


def test_r88_a_touched_register_is_not_closed() -> None:
    """R88: what would be archived is not what was entered."""
    assert closing(2024, intact=False) == {"register-touched"}


def test_r88_nothing_is_entered_in_a_closed_year() -> None:
    """R88."""
    assert judge_entry_year(2026, 2025) == ()
    assert codes_of(judge_entry_year(2025, 2025)) == codes_of(judge_entry_year(2024, 2025)) == {"year-closed"}


@pytest.mark.parametrize(
    ("years", "closed", "expected"),
    [
        ((2023, 2024, 2025, 2026), 0, 2023),
        ((2023, 2024, 2025, 2026), 2023, 2024),
        ((2023, 2025, 2026), 2023, 2025),
        ((2026,), 0, None),
        ((2024, 2025), 2025, None),
        ((), 0, None),
    ],
)
def test_r88_the_earliest_open_year_with_entries_comes_next(
    years: tuple[int, ...], closed: int, expected: int | None
) -> None:
    """R88: what is offered is never refused."""
    assert closable_year(years, this_year=2026, closed_year=closed) == expected
    if expected is not None:
        assert closing(expected, closed, years) == set()


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("7", WantedEntry(number=7)),
        (" 0012 ", WantedEntry(number=12)),
        ("2026-7", WantedEntry(2026, 7)),
        ("2026年第7号", WantedEntry(2026, 7)),
        ("2026/7", WantedEntry(2026, 7)),
        ("7号", WantedEntry(number=7)),
        ("440304-001002-2026-000012", WantedEntry(certificate_number="440304-001002-2026-000012")),
        ("示例2026第12号", WantedEntry(certificate_number="示例2026第12号")),
        ("", WantedEntry(certificate_number="")),
    ],
)
def test_crt_9_what_is_looked_for_in_the_book_is_an_entry_or_a_paper(typed: str, expected: WantedEntry) -> None:
    """CRT-9: as the book writes its numbers, as people type them, as they stand on the paper."""
    assert wanted_entry(typed) == expected
