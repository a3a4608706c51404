"""The words that applications, items and tasks share: kinds, categories, bases, frequencies, deliverables."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from qingdan.kernel.calendar import WorkingCalendar, add_months


class ItemKind(StrEnum):
    """ADM-1, R30: whatever a department may want from a community passes the same gate."""

    WORK = "work"
    ORGANIZATION = "organization"
    PLAQUE = "plaque"
    LEDGER = "ledger"
    REPORT = "report"
    SURVEY = "survey"
    INSPECTION = "inspection"
    ASSESSMENT = "assessment"
    CERTIFICATE = "certificate"
    SYSTEM = "system"
    CHANNEL = "channel"
    MEETING = "meeting"


class Category(StrEnum):
    """ADM-2: how work comes to a community, and so what it must bring with it."""

    STATUTORY = "statutory"
    ASSIST = "assist"
    ENTRUSTED = "entrusted"
    TEMPORARY = "temporary"
    EMERGENCY = "emergency"
    FORBIDDEN = "forbidden"

    @property
    def code(self) -> str:
        """The letter that the field uses: A1, A2, B1, B2, E, X."""
        return CATEGORY_CODES[self]


CATEGORY_CODES = {
    Category.STATUTORY: "A1",
    Category.ASSIST: "A2",
    Category.ENTRUSTED: "B1",
    Category.TEMPORARY: "B2",
    Category.EMERGENCY: "E",
    Category.FORBIDDEN: "X",
}

CATEGORIES_THAT_NEED_MONEY = frozenset({Category.ASSIST, Category.ENTRUSTED, Category.TEMPORARY})
"""FEE-4, R51: without a funding plan an item of these categories is incomplete."""


class BasisLevel(StrEnum):
    """What kind of document a basis is, from the strongest to the weakest."""

    LAW = "law"
    REGULATION = "regulation"
    RULE = "rule"
    CENTRAL_DOCUMENT = "central_document"
    POLICY_DOCUMENT = "policy_document"
    AGREEMENT = "agreement"
    NOTICE = "notice"


LEGAL_LEVELS = frozenset({BasisLevel.LAW, BasisLevel.REGULATION, BasisLevel.RULE})
"""R52: an item of category A2 rests on one of these, with its article."""

STATUTE_LEVELS = frozenset({BasisLevel.LAW, BasisLevel.REGULATION})
"""R41: a matching organization or plaque rests on one of these."""

CENTRAL_LEVELS = STATUTE_LEVELS | {BasisLevel.CENTRAL_DOCUMENT}
"""R37: a responsibility letter rests on one of these."""


@dataclass(frozen=True, slots=True)
class Basis:
    """One legal or policy basis; `article` is empty when the whole document is meant."""

    level: BasisLevel
    document: str
    article: str = ""


def names_central_basis(basis: Basis | None) -> bool:
    """R37: tell whether a responsibility letter rests on a named law, regulation or central document.

    It is named for the letter itself: that the work has a legal basis says nothing about the letter.
    """
    return basis is not None and basis.level in CENTRAL_LEVELS and bool(basis.document.strip())


class Per(StrEnum):
    """The span in which a frequency counts."""

    YEAR = "year"
    QUARTER = "quarter"
    MONTH = "month"
    WEEK = "week"
    DAY = "day"
    ON_DEMAND = "on_demand"
    ONCE = "once"


MONTHS_PER = {Per.YEAR: 12, Per.QUARTER: 3, Per.MONTH: 1}
DAYS_PER_WEEK = 7


@dataclass(frozen=True, slots=True)
class Frequency:
    """How often: `times` per span; with `once` in all, with `on_demand` an estimate per year, no limit."""

    times: int
    per: Per


class DeliverableKind(StrEnum):
    """What may come along with an item and burdens a community; none unless admitted."""

    LEDGER = "ledger"
    REPORT = "report"
    PLAQUE = "plaque"
    MEETING = "meeting"
    TRAINING = "training"
    SURVEY = "survey"
    SYSTEM = "system"
    CHANNEL = "channel"


@dataclass(frozen=True, slots=True)
class Deliverable:
    """So many of one kind under one title; `period` only for what recurs (month, quarter, year)."""

    kind: DeliverableKind
    title: str
    count: int = 1
    period: str | None = None


def span_of(day: date, per: Per) -> tuple[date, date] | None:
    """ADM-9: give the calendar span around `day` in which a frequency counts: first day, day after the last.

    None for `once` and `on_demand`, which know no span. Weeks begin on Monday.
    """
    if per is Per.DAY:
        return day, day + timedelta(days=1)
    if per is Per.WEEK:
        monday = day - timedelta(days=day.weekday())
        return monday, monday + timedelta(days=DAYS_PER_WEEK)
    months = MONTHS_PER.get(per)
    if months is None:
        return None
    first = date(day.year, (day.month - 1) // months * months + 1, 1)
    return first, add_months(first, months)


def occurrences(frequency: Frequency, valid_from: date, valid_until: date, calendar: WorkingCalendar) -> int:
    """FEE-5: count how often work falls due in one community from `valid_from` until before `valid_until`.

    A begun span counts whole; `day` counts working days; `on_demand` counts its yearly estimate.
    """
    if valid_until <= valid_from:
        return 0
    per = Per.YEAR if frequency.per is Per.ON_DEMAND else frequency.per
    if per is Per.ONCE:
        return frequency.times
    if per is Per.DAY:
        one_day = timedelta(days=1)
        worked = calendar.working_days_between(valid_from - one_day, valid_until - one_day)
        return frequency.times * worked
    if per is Per.WEEK:
        return frequency.times * -(-(valid_until - valid_from).days // DAYS_PER_WEEK)
    spans = 0
    while add_months(valid_from, spans * MONTHS_PER[per]) < valid_until:
        spans += 1
    return frequency.times * spans
