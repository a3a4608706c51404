"""Figures in force and the gap to what should be."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qingdan.organization.contract.unit_kinds import UnitKind
from qingdan.organization.figures.rules import (
    Figures,
    NormKey,
    Norms,
    check_branch_committee,
    check_figures,
    figures_on,
    gaps,
    premises_norm,
    proposed_party_organization,
    seats_norm,
    size_note,
    term_end,
    term_ends_soon,
    workers_norm,
)
from qingdan.organization.units.rules.validity import Validity

NORMS = Norms()
OLD = Figures(Validity(date(2025, 1, 1), date(2026, 1, 1)), households=1900, residents=5000)
NEW = Figures(
    Validity(date(2026, 1, 1)),
    households=2140,
    residents=6120,
    premises_area=350,
    seats=5,
    workers=4,
)


def test_a_formula_uses_the_figure_in_force_on_its_day() -> None:
    """ORG-5."""
    assert figures_on([OLD, NEW], date(2025, 12, 31)) is OLD
    assert figures_on([OLD, NEW], date(2026, 1, 1)) is NEW
    assert figures_on([OLD, NEW], date(2024, 12, 31)) is None


def test_figures_do_not_overlap_and_count_nothing_below_zero() -> None:
    """ORG-3, ORG-5."""
    assert check_figures(NEW, [OLD]) == ()
    wrong = replace(NEW, validity=Validity(date(2025, 6, 1)), households=-1, workers=-2)
    assert [(r.code, r.pointer) for r in check_figures(wrong, [OLD])] == [
        ("period-overlaps", "/valid_from"),
        ("figure-negative", "/households"),
        ("figure-negative", "/workers"),
    ]


@pytest.mark.parametrize(("households", "seats"), [(0, 3), (1999, 3), (2000, 5), (9000, 5)])
def test_the_committee_has_five_seats_from_two_thousand_households(households: int, seats: int) -> None:
    """ORG-6."""
    assert seats_norm(households, NORMS) == seats


@pytest.mark.parametrize(("households", "workers"), [(0, 0), (1, 1), (500, 1), (501, 2), (2140, 5)])
def test_there_is_one_social_worker_for_500_households(households: int, workers: int) -> None:
    """ORG-6: a begun 500 counts."""
    assert workers_norm(households, NORMS) == workers


@pytest.mark.parametrize(("households", "area"), [(0, 300), (1500, 300), (1501, 301), (2140, 428)])
def test_premises_are_20_square_metres_per_100_households_and_300_at_least(households: int, area: int) -> None:
    """ORG-6."""
    assert premises_norm(households, NORMS) == area


def test_the_gap_is_what_is_missing_and_never_below_zero() -> None:
    """ORG-6."""
    found = {gap.key: (gap.actual, gap.norm, gap.missing) for gap in gaps(NEW, NORMS)}
    assert found == {
        NormKey.SEATS: (5, 5, 0),
        NormKey.WORKERS: (4, 5, 1),
        NormKey.WORKERS_PER_RESIDENTS: (4, 12, 8),
        NormKey.PREMISES_AREA: (350, 428, 78),
    }


@given(st.integers(0, 100_000), st.integers(0, 100_000))
def test_more_households_never_need_less(one: int, other: int) -> None:
    """ORG-6."""
    least, most = sorted((one, other))
    for norm in (seats_norm, workers_norm, premises_norm):
        assert norm(least, NORMS) <= norm(most, NORMS)


def test_a_district_may_set_its_own_numbers() -> None:
    """ORG-6: the numbers are parameters."""
    assert workers_norm(2140, replace(NORMS, households_per_worker=300)) == 8


@pytest.mark.parametrize(("households", "noted"), [(999, True), (1000, False), (3000, False), (3001, True)])
def test_an_unusual_size_is_noted_and_blocks_nothing(households: int, noted: bool) -> None:  # noqa: FBT001  a column of the table above
    """ORG-6, R114: the answer is a note, and registering the figures stays allowed."""
    note = size_note(households, NORMS)
    assert (note is not None) is noted
    assert note is None or note.rule == "R114"
    assert check_figures(replace(NEW, households=households), []) == ()


@pytest.mark.parametrize(
    ("members", "proposed"),
    [
        (2, None),
        (3, UnitKind.BRANCH),
        (50, UnitKind.BRANCH),
        (51, UnitKind.GENERAL_BRANCH),
        (100, UnitKind.GENERAL_BRANCH),
        (101, UnitKind.COMMITTEE),
    ],
)
def test_the_party_organization_is_proposed_from_full_members(members: int, proposed: UnitKind | None) -> None:
    """ORG-6, R110, R111."""
    assert proposed_party_organization(members, NORMS) is proposed


@pytest.mark.parametrize(
    ("members", "seats", "codes"),
    [
        (6, 0, []),
        (6, 3, ["committee-too-early"]),
        (7, 0, ["committee-size"]),
        (7, 3, []),
        (40, 7, []),
        (40, 8, ["committee-size"]),
    ],
)
def test_a_branch_has_a_committee_from_seven_full_members(members: int, seats: int, codes: list[str]) -> None:
    """R112."""
    assert [reason.code for reason in check_branch_committee(members, seats, NORMS)] == codes


def test_a_term_lasts_five_years_and_warns_180_days_before() -> None:
    """ORG-6, R113."""
    elected = date(2021, 12, 20)
    assert term_end(elected, NORMS) == date(2026, 12, 20)
    assert not term_ends_soon(elected, date(2026, 6, 22), NORMS)
    assert term_ends_soon(elected, date(2026, 6, 23), NORMS)
    assert term_ends_soon(elected, date(2027, 1, 1), NORMS)


def test_a_term_begun_on_a_leap_day_ends_on_a_day_that_exists() -> None:
    """R113."""
    assert term_end(date(2024, 2, 29), NORMS) == date(2029, 3, 1)
