"""A funding plan: its lines, what is wrong with them, and the exact share of each community."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from qingdan.kernel.decisions import Decision, Reason
from qingdan.kernel.money import allocate_largest_remainder, format_yuan


class FundingBasis(StrEnum):
    """FEE-2: what a rate is multiplied with."""

    LUMP_SUM = "lump_sum"
    PER_COMMUNITY = "per_community"
    PER_HOUSEHOLD = "per_household"
    PER_CASE = "per_case"
    PER_HOUR = "per_hour"


class LumpWeight(StrEnum):
    """FEE-3: by what a lump sum is divided."""

    EQUAL = "equal"
    HOUSEHOLDS = "households"
    RESIDENTS = "residents"


class Schedule(StrEnum):
    """FEE-2: how a share falls due."""

    ONCE = "once"
    QUARTERLY = "quarterly"
    YEARLY = "yearly"


ESTIMATED_BASES = frozenset({FundingBasis.PER_CASE, FundingBasis.PER_HOUR})
UNSETTLED_WORDS = (
    *("待定", "待议", "面议", "另行商定", "另行协商", "协商确定", "协商解决", "视情况", "视财力", "暂不明确"),
    *("to be agreed", "to be determined", "tbd", "tba"),
)


@dataclass(frozen=True, slots=True)
class FundingLine:
    """FEE-2: one line of a plan.

    `rate_fen` is the whole lump sum, or the amount per community, household, case or hour, for the whole
    time that the line covers; `due_dates` divide each share. `minimum_fen` and `maximum_fen` bound the share
    of one community. `estimated_units` are the cases or hours expected in one community.
    """

    basis: FundingBasis
    rate_fen: int
    source: str
    schedule: Schedule
    due_dates: tuple[date, ...]
    minimum_fen: int | None = None
    maximum_fen: int | None = None
    weight: LumpWeight = LumpWeight.EQUAL
    estimated_units: int | None = None


@dataclass(frozen=True, slots=True)
class CommunityFigures:
    """ORG-5: what is counted in one community on the reference day; `code` is its statistical code."""

    code: str
    households: int
    residents: int = 0


@dataclass(frozen=True, slots=True)
class Share:
    """What one line gives one community; `line` is the line's place in the plan, from zero."""

    line: int
    code: str
    amount_fen: int


@dataclass(frozen=True, slots=True)
class Instalment:
    """The part of a share that falls due on one day."""

    code: str
    line: int
    due_on: date
    amount_fen: int


@dataclass(frozen=True, slots=True)
class FundingRatio:
    """FEE-5: the plan beside hours times the hourly standard; `percent` rounds down, None without hours."""

    total_fen: int
    standard_fen: int
    percent: int | None

    def is_below(self, minimum_percent: int) -> bool:
        """FEE-5: compare exactly with the threshold, without the rounding of `percent`."""
        return self.total_fen * 100 < self.standard_fen * minimum_percent


def allocate(lines: Sequence[FundingLine], communities: Sequence[CommunityFigures]) -> dict[str, int]:
    """FEE-1, FEE-3: give each community's share of the whole plan in fen, by code.

    ValueError when a line can't be divided within its minimum and maximum: `plan_gaps` says it beforehand.
    """
    totals = {figures.code: 0 for figures in sorted(communities, key=_code_of)}
    for share in shares(lines, communities):
        totals[share.code] += share.amount_fen
    return totals


def shares(lines: Sequence[FundingLine], communities: Sequence[CommunityFigures]) -> tuple[Share, ...]:
    """FEE-1, FEE-2, FEE-3: divide every line among the communities, exact to the fen.

    A rate times units is bounded afterwards (first the minimum, then the maximum). A lump sum is divided by
    weight *within* the bounds, so that its parts still add up to the fen.
    """
    return tuple(
        Share(number, code, amount)
        for number, line in enumerate(lines)
        for code, amount in _divide(line, communities).items()
    )


def instalments(lines: Sequence[FundingLine], communities: Sequence[CommunityFigures]) -> tuple[Instalment, ...]:
    """FEE-2, FEE-6: divide every share over the due dates of its line, spare fen to the earlier dates.

    Sorted by community, due date and line; parts of nothing are left out.
    """
    parts = (
        Instalment(share.code, share.line, date.fromisoformat(day), amount)
        for share in shares(lines, communities)
        for day, amount in allocate_largest_remainder(
            share.amount_fen, [(due.isoformat(), 1) for due in lines[share.line].due_dates]
        ).items()
        if amount
    )
    return tuple(sorted(parts, key=lambda part: (part.code, part.due_on, part.line)))


def funding_ratio(total_fen: int, hours: Decimal, hourly_standard_fen: int) -> FundingRatio:
    """FEE-5: compare a plan with the hours it asks for, at the district's hourly standard."""
    standard = int((hours * hourly_standard_fen).quantize(Decimal(1), rounding=ROUND_HALF_UP))
    return FundingRatio(total_fen, standard, total_fen * 100 // standard if standard else None)


def plan_gaps(lines: Sequence[FundingLine], number_of_communities: int) -> Decision:
    """FEE-2, FEE-3, R53: name everything missing or impossible in the lines, each with its pointer."""
    return tuple(
        reason
        for number, line in enumerate(lines)
        for check in (_amount_gaps, _bound_gaps, _source_gaps, _date_gaps)
        for reason in check(line, f"/funding_lines/{number}", number_of_communities)
    )


def _code_of(figures: CommunityFigures) -> str:
    return figures.code


def _divide(line: FundingLine, communities: Sequence[CommunityFigures]) -> dict[str, int]:
    ordered = sorted(communities, key=_code_of)
    if line.basis is FundingBasis.LUMP_SUM:
        return _divide_lump_sum(line, ordered)
    units: Callable[[CommunityFigures], int] = {
        FundingBasis.PER_COMMUNITY: lambda _: 1,
        FundingBasis.PER_HOUSEHOLD: lambda figures: figures.households,
    }.get(line.basis, lambda _: line.estimated_units or 0)
    return {figures.code: _bounded(line, line.rate_fen * units(figures)) for figures in ordered}


def _bounded(line: FundingLine, amount: int) -> int:
    raised = max(amount, line.minimum_fen or 0)
    return raised if line.maximum_fen is None else min(raised, line.maximum_fen)


def _divide_lump_sum(line: FundingLine, communities: Sequence[CommunityFigures]) -> dict[str, int]:
    """Divide by weight; whoever falls outside the bounds is set on the bound and the rest divided anew.

    Per round only the side that is wrong by more in sum is set (minimum side when the bounded parts would
    add up to too much, maximum side when to too little, both when they fit), so a solution is never lost.
    """
    weight_of: Mapping[LumpWeight, Callable[[CommunityFigures], int]] = {
        LumpWeight.EQUAL: lambda _: 1,
        LumpWeight.HOUSEHOLDS: lambda figures: figures.households,
        LumpWeight.RESIDENTS: lambda figures: figures.residents,
    }
    open_weights = {figures.code: weight_of[line.weight](figures) for figures in communities}
    if not _fits(line, len(open_weights)):
        raise ValueError("a lump sum can't be divided within its minimum and maximum")
    settled: dict[str, int] = {}
    while True:
        rest = line.rate_fen - sum(settled.values())
        parts = allocate_largest_remainder(rest, list(open_weights.items()))
        bounded = {code: _bounded(line, part) for code, part in parts.items()}
        excess = sum(bounded.values()) - rest
        if excess == 0:
            return dict(sorted((settled | bounded).items()))
        for code in [code for code, part in parts.items() if (bounded[code] - part) * excess > 0]:
            settled[code] = bounded[code]
            del open_weights[code]


def _fits(line: FundingLine, number: int) -> bool:
    if number == 0:
        return line.rate_fen == 0
    highest = line.rate_fen if line.maximum_fen is None else line.maximum_fen * number
    return (line.minimum_fen or 0) * number <= line.rate_fen <= highest


def _amount_gaps(line: FundingLine, pointer: str, _number: int) -> Decision:
    found: list[Reason] = []
    if line.rate_fen < 0:
        found.append(
            Reason(
                rule="FEE-1",
                code="negative-rate",
                detail="金额不能为负数。",
                detail_en="An amount can't be negative.",
                pointer=f"{pointer}/rate_fen",
            )
        )
    if line.basis in ESTIMATED_BASES and not line.estimated_units:
        found.append(
            Reason(
                rule="FEE-2",
                code="missing-estimated-units",
                detail="按件或按小时计费的，须填写每个社区预计的件数或小时数。",
                detail_en="A rate per case or hour needs the cases or hours expected in one community.",
                pointer=f"{pointer}/estimated_units",
            )
        )
    return tuple(found)


def _bound_gaps(line: FundingLine, pointer: str, number: int) -> Decision:
    low, high = line.minimum_fen, line.maximum_fen
    if (low is not None and low < 0) or (high is not None and high < (low or 0)):
        return (
            Reason(
                rule="FEE-2",
                code="bounds-crossed",
                detail="每个社区的最低额不能为负数，也不能高于最高额。",
                detail_en="The minimum per community can't be negative or above the maximum.",
                pointer=f"{pointer}/minimum_fen",
            ),
        )
    if line.basis is FundingBasis.LUMP_SUM and number and line.rate_fen >= 0 and not _fits(line, number):
        total = format_yuan(line.rate_fen)
        return (
            Reason(
                rule="FEE-3",
                code="lump-sum-does-not-fit",
                detail=f"总额{total}无法在 {number} 个社区之间按所填最低额、最高额分完，请调整总额或限额。",
                detail_en=f"{total} can't be divided among {number} communities within the bounds.",
                pointer=f"{pointer}/rate_fen",
            ),
        )
    return ()


def _source_gaps(line: FundingLine, pointer: str, _number: int) -> Decision:
    source = line.source.strip()
    if source and not any(word in source.lower() for word in UNSETTLED_WORDS):
        return ()
    return (
        Reason(
            rule="R53",
            code="money-source-not-settled",
            detail="须写明经费来源（预算科目）；“待定”“另行协商”不算经费安排。",
            detail_en='Name the source (budget line); "to be agreed" is not a money line.',
            pointer=f"{pointer}/source",
        ),
    )


def _date_gaps(line: FundingLine, pointer: str, _number: int) -> Decision:
    dates = line.due_dates
    repeated = len(set(dates)) != len(dates)
    if dates and not repeated and not (line.schedule is Schedule.ONCE and len(dates) > 1):
        return ()
    return (
        Reason(
            rule="R53",
            code="due-dates-not-settled",
            detail="须写明拨付日期：一次性拨付填一个日期，按季、按年拨付逐期填写，日期不得重复。",
            detail_en="Name the due dates: one when paid once, one per instalment otherwise, none twice.",
            pointer=f"{pointer}/due_dates",
        ),
    )
