"""FEE-1 to FEE-5, R53: plans are divided exactly, and lines that say too little are named."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import pairwise
from random import Random

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from qingdan.admission.funding.rules import (
    CommunityFigures,
    FundingBasis,
    FundingLine,
    LumpWeight,
    Schedule,
    allocate,
    funding_ratio,
    instalments,
    plan_gaps,
    shares,
)
from support.admission_examples import COMMUNITIES, LINE, codes

communities = st.dictionaries(
    st.integers(1, 999), st.tuples(st.integers(0, 6_000), st.integers(0, 20_000)), min_size=1, max_size=25
).map(
    lambda found: tuple(
        CommunityFigures(f"130702001{number:03d}", households, residents)
        for number, (households, residents) in found.items()
    )
)
due_dates = st.lists(st.dates(date(2026, 1, 1), date(2028, 12, 31)), min_size=1, max_size=12, unique=True)
lump_sums = st.builds(
    replace,
    st.just(replace(LINE, basis=FundingBasis.LUMP_SUM)),
    rate_fen=st.integers(0, 10**9),
    weight=st.sampled_from(LumpWeight),
    due_dates=due_dates.map(tuple),
)
any_lines = st.builds(
    replace,
    st.just(LINE),
    basis=st.sampled_from(FundingBasis),
    rate_fen=st.integers(0, 10**7),
    weight=st.sampled_from(LumpWeight),
    estimated_units=st.integers(1, 500),
    due_dates=due_dates.map(tuple),
)


@settings(max_examples=300, deadline=None)
@given(line=lump_sums, targets=communities)
def test_fee_3_a_lump_sum_adds_up_to_the_fen(line: FundingLine, targets: tuple[CommunityFigures, ...]) -> None:
    parts = allocate([line], targets)
    assert sum(parts.values()) == line.rate_fen
    assert all(part >= 0 for part in parts.values())


@settings(max_examples=400, deadline=None)
@given(line=lump_sums, targets=communities, low=st.integers(0, 10**7), width=st.integers(0, 10**8))
def test_fee_2_a_lump_sum_within_bounds_adds_up_and_respects_them(
    line: FundingLine, targets: tuple[CommunityFigures, ...], low: int, width: int
) -> None:
    bounded = replace(line, minimum_fen=low, maximum_fen=low + width)
    fits = low * len(targets) <= line.rate_fen <= (low + width) * len(targets)
    assert ("lump-sum-does-not-fit" in codes(plan_gaps([bounded], len(targets)))) != fits
    if not fits:
        with pytest.raises(ValueError, match="minimum and maximum"):
            allocate([bounded], targets)
        return
    parts = allocate([bounded], targets)
    assert sum(parts.values()) == line.rate_fen
    assert all(low <= part <= low + width for part in parts.values())


@settings(max_examples=300, deadline=None)
@given(targets=communities, weight=st.sampled_from(LumpWeight), data=st.data())
def test_fee_2_tight_bounds_are_met_whenever_they_can_be(
    targets: tuple[CommunityFigures, ...], weight: LumpWeight, data: st.DataObject
) -> None:
    low = data.draw(st.integers(0, 1_000))
    high = data.draw(st.integers(low, low + 50))
    total = data.draw(st.integers(low * len(targets), high * len(targets)))
    line = replace(
        LINE,
        basis=FundingBasis.LUMP_SUM,
        rate_fen=total,
        minimum_fen=low,
        maximum_fen=high,
        weight=weight,
    )
    parts = allocate([line], targets)
    assert sum(parts.values()) == total
    assert all(low <= part <= high for part in parts.values())


@settings(max_examples=200, deadline=None)
@given(lines=st.lists(any_lines, min_size=1, max_size=4), targets=communities, random=st.randoms())
def test_fee_3_the_same_input_gives_the_same_split_in_any_order(
    lines: list[FundingLine], targets: tuple[CommunityFigures, ...], random: Random
) -> None:
    shuffled = list(targets)
    random.shuffle(shuffled)
    assert list(allocate(lines, targets).items()) == list(allocate(lines, shuffled).items())
    assert shares(lines, targets) == shares(lines, shuffled)
    assert instalments(lines, targets) == instalments(lines, shuffled)
    turned = list(reversed(lines))
    assert allocate(lines, targets) == allocate(turned, targets)


@settings(max_examples=200, deadline=None)
@given(lines=st.lists(any_lines, min_size=1, max_size=4), targets=communities)
def test_fee_2_instalments_of_a_community_add_up_to_its_share(
    lines: list[FundingLine], targets: tuple[CommunityFigures, ...]
) -> None:
    totals = dict.fromkeys(allocate(lines, targets), 0)
    for part in instalments(lines, targets):
        assert part.amount_fen > 0
        assert part.due_on in lines[part.line].due_dates
        totals[part.code] += part.amount_fen
    assert totals == allocate(lines, targets)


@settings(max_examples=150, deadline=None)
@given(targets=communities, rate=st.integers(0, 10_000), low=st.integers(0, 10**6), width=st.integers(0, 10**6))
def test_fee_2_a_rate_times_households_is_bounded_per_community(
    targets: tuple[CommunityFigures, ...], rate: int, low: int, width: int
) -> None:
    line = replace(LINE, rate_fen=rate, minimum_fen=low, maximum_fen=low + width)
    households = {figures.code: figures.households for figures in targets}
    for code, part in allocate([line], targets).items():
        assert part == min(max(rate * households[code], low), low + width)


@settings(max_examples=150, deadline=None)
@given(targets=communities, total=st.integers(1, 10**9))
def test_fee_3_more_households_never_get_less(targets: tuple[CommunityFigures, ...], total: int) -> None:
    assume(any(figures.households for figures in targets))
    line = replace(LINE, basis=FundingBasis.LUMP_SUM, rate_fen=total, weight=LumpWeight.HOUSEHOLDS)
    parts = allocate([line], targets)
    ranked = sorted(targets, key=lambda figures: figures.households)
    for fewer, more in pairwise(ranked):
        if fewer.households < more.households:
            assert parts[fewer.code] <= parts[more.code]


def test_fee_2_org_5_each_basis_multiplies_the_figures_of_the_reference_day() -> None:
    first, second = (figures.code for figures in COMMUNITIES)
    rates = {
        FundingBasis.PER_COMMUNITY: {first: 250, second: 250},
        FundingBasis.PER_HOUSEHOLD: {first: 500_000, second: 250_250},
        FundingBasis.PER_CASE: {first: 2_500, second: 2_500},
        FundingBasis.PER_HOUR: {first: 2_500, second: 2_500},
        FundingBasis.LUMP_SUM: {first: 125, second: 125},
    }
    for basis, expected in rates.items():
        assert allocate([replace(LINE, basis=basis, estimated_units=10)], COMMUNITIES) == expected


def test_fee_2_a_spare_fen_falls_due_with_the_earlier_instalment() -> None:
    line = replace(LINE, basis=FundingBasis.PER_COMMUNITY, rate_fen=101)
    parts = instalments([line], COMMUNITIES[:1])
    assert [(part.due_on, part.amount_fen) for part in parts] == [(date(2026, 5, 1), 51), (date(2026, 8, 1), 50)]


def test_fee_3_nobody_to_pay_is_no_share_at_all() -> None:
    assert allocate([LINE], ()) == {}
    assert allocate([], COMMUNITIES) == dict.fromkeys((figures.code for figures in COMMUNITIES), 0)


def test_fee_2_a_sound_line_has_no_gap() -> None:
    assert plan_gaps([LINE], 2) == ()


@pytest.mark.parametrize(
    ("spoiled", "rule", "code", "pointer"),
    [
        (replace(LINE, rate_fen=-1), "FEE-1", "negative-rate", "/funding_lines/1/rate_fen"),
        (
            replace(LINE, basis=FundingBasis.PER_HOUR),
            "FEE-2",
            "missing-estimated-units",
            "/funding_lines/1/estimated_units",
        ),
        (
            replace(LINE, minimum_fen=5, maximum_fen=4),
            "FEE-2",
            "bounds-crossed",
            "/funding_lines/1/minimum_fen",
        ),
        (replace(LINE, minimum_fen=-5), "FEE-2", "bounds-crossed", "/funding_lines/1/minimum_fen"),
        (
            replace(LINE, basis=FundingBasis.LUMP_SUM, minimum_fen=200),
            "FEE-3",
            "lump-sum-does-not-fit",
            "/funding_lines/1/rate_fen",
        ),
        (replace(LINE, source=" "), "R53", "money-source-not-settled", "/funding_lines/1/source"),
        (replace(LINE, source="经费待定"), "R53", "money-source-not-settled", "/funding_lines/1/source"),
        (replace(LINE, source="To be agreed"), "R53", "money-source-not-settled", "/funding_lines/1/source"),
        (replace(LINE, due_dates=()), "R53", "due-dates-not-settled", "/funding_lines/1/due_dates"),
        (
            replace(LINE, due_dates=(date(2026, 5, 1),) * 2),
            "R53",
            "due-dates-not-settled",
            "/funding_lines/1/due_dates",
        ),
        (
            replace(LINE, schedule=Schedule.ONCE),
            "R53",
            "due-dates-not-settled",
            "/funding_lines/1/due_dates",
        ),
    ],
)
def test_fee_2_r53_a_line_that_says_too_little_is_named_with_its_place(
    spoiled: FundingLine, rule: str, code: str, pointer: str
) -> None:
    (reason,) = plan_gaps([LINE, spoiled], 2)
    assert (reason.rule, reason.code, reason.pointer) == (rule, code, pointer)


def test_fee_5_the_ratio_compares_money_with_hours_exactly() -> None:
    ratio = funding_ratio(79_999, Decimal("16.5"), 6_060)
    assert (ratio.standard_fen, ratio.percent) == (99_990, 80)
    assert not ratio.is_below(80)
    assert funding_ratio(79_991, Decimal("16.5"), 6_060).is_below(80)
    assert funding_ratio(5, Decimal(0), 6_000).percent is None
    assert not funding_ratio(0, Decimal(0), 6_000).is_below(80)
