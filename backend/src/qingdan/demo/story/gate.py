"""The gate's year: which application is written when, how far it comes, and when the list is published."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from random import Random
from typing import Any, Final

from qingdan.admission.items.rules import Category, Frequency, Per
from qingdan.admission.reference.catalogue import ReferenceItem, work_items
from qingdan.demo.plan import DistrictPlan, PlannedUnit
from qingdan.demo.story.contents import Money, Period, draft, period
from qingdan.demo.story.days import StoryDays
from qingdan.demo.story.extras import MATTERS


class Stage(StrEnum):
    """How far an application comes within the history."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    RETURNED = "returned"
    ACCEPTED = "accepted"
    HEARD = "heard"
    VOTED = "voted"
    REVIEWED = "reviewed"
    APPROVED = "approved"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    FORBIDDEN = "forbidden"


@dataclass(frozen=True, slots=True)
class PlannedApplication:
    """One application: what it says, on which working day it is sent in, how far it comes, and what is said of it."""

    key: str
    item: ReferenceItem
    scope: tuple[PlannedUnit, ...]
    when: Period
    body: Mapping[str, Any]
    sent_on: date
    stage: Stage
    said: str = ""
    supplemented: bool = False
    changes: str | None = None
    listed: int | None = None

    @property
    def department(self) -> str:
        """The key of the department that applies."""
        return str(self.item.department_code)


@dataclass(frozen=True, slots=True)
class GatePlan:
    """All applications of the story and the days on which the list is published."""

    applications: tuple[PlannedApplication, ...]
    published_on: tuple[date, ...] = field(default=())

    def listed(self) -> tuple[PlannedApplication, ...]:
        """Return the applications that a list takes up, in the order of the lists."""
        return tuple(
            sorted((one for one in self.applications if one.listed is not None), key=lambda one: one.listed or 0)
        )

    def listed_on(self, application: PlannedApplication) -> date:
        """Return the day on which a list took an application up."""
        if application.listed is None:
            message = f"no list takes {application.key} up"
            raise ValueError(message)
        return self.published_on[application.listed]


#: From the day of submission to the first list that may take an application up: review five days, publicity five.
DAYS_TO_LIST: Final = 12
_DAYS_TO_START: Final = 34
_FIRST_START: Final = 33
_FIRST_LIST: Final = 14
_LAST_LIST: Final = 9

_NO_ARTICLE: Final = frozenset({"W34", "W44", "W45", "W48", "W50", "W55"})
_SECOND_LIST: Final = ("W51", "W56", "W57", "W58", "W59", "W60")
_THIRD_LIST: Final = ("W25", "W32")
_CENSUS: Final = "W36"
_EVERYWHERE: Final = frozenset({"W14", "W22", "W27"})
_BY_QUARTER: Final = frozenset({"W09", "W22", "W31", "W52", "W54"})
_A_MONTH_LATER: Final = frozenset({"W10", "W20", "W38"})
_MONTHS: Final[Mapping[Category, int]] = {
    Category.STATUTORY: 36,
    Category.ASSIST: 24,
    Category.ENTRUSTED: 14,
    Category.TEMPORARY: 11,
}
_SHORT: Final = {"W61": 3}
_REVIEWED_EARLY: Final = {"W41": 7}
_CHEAP: Final = "W58"
_WAIVED: Final = "W33"
#: Matters that stand somewhere at the gate today: how many working days ago they came in, and how far they are.
_WAITING: Final = (
    ("E01", 4, Stage.DRAFT, ""),
    ("E02", 2, Stage.DRAFT, ""),
    ("E03", 2, Stage.SUBMITTED, ""),
    ("E04", 8, Stage.SUBMITTED, ""),
    ("E05", 1, Stage.SUBMITTED, ""),
    ("E06", 3, Stage.ACCEPTED, ""),
    ("E07", 6, Stage.HEARD, ""),
    ("E08", 7, Stage.VOTED, ""),
    ("E09", 8, Stage.REVIEWED, ""),
    ("E10", 10, Stage.REVIEWED, ""),
    ("E11", 8, Stage.APPROVED, ""),
    ("E12", 15, Stage.APPROVED, ""),
    ("E13", 20, Stage.REJECTED, "公益性岗位人员应由用人单位管理，不属社区职责；可改为按件购买服务后重新申请。"),
    ("E14", 18, Stage.FORBIDDEN, ""),
    ("E15", 12, Stage.FORBIDDEN, ""),
    ("E16", 9, Stage.WITHDRAWN, "由区校外培训机构治理专班自行巡查，不再申请。"),
    ("E17", 5, Stage.RETURNED, "请补充接种点现场秩序由谁负责，并写明每个社区预计的预约人数。"),
    ("W34", 5, Stage.DRAFT, ""),
    ("W44", 3, Stage.DRAFT, ""),
    ("W45", 3, Stage.DRAFT, ""),
    ("W48", 6, Stage.DRAFT, ""),
    ("W50", 7, Stage.DRAFT, ""),
    ("W55", 9, Stage.DRAFT, ""),
)


def plan_gate(plan: DistrictPlan, days: StoryDays, random: Random) -> GatePlan:
    """Return the applications and publications of the history, in the order in which they come in."""
    writer = _Writer(plan, days, random)
    # A change can be asked for from the day after the first list on.
    second = max(_FIRST_LIST + DAYS_TO_LIST + 2, round(days.count * 0.55))
    third = max(second + 2, days.count - _LAST_LIST)
    applications = [
        *writer.first_wave(),
        *writer.second_wave(second - DAYS_TO_LIST - 1),
        *writer.third_wave(third - DAYS_TO_LIST - 1, days.day(third)),
        *writer.waiting(),
    ]
    published = tuple(days.day(number) for number in (_FIRST_LIST, second, third))
    return GatePlan(tuple(sorted(applications, key=lambda one: one.sent_on)), published)


class _Writer:
    """Writes applications: chooses whom they aim at and how they are paid."""

    def __init__(self, plan: DistrictPlan, days: StoryDays, random: Random) -> None:
        self._plan = plan
        self._days = days
        self._random = random
        self._items = {item.code: item for item in work_items()}
        self._communities = plan.units_of("community")

    def first_wave(self) -> Iterator[PlannedApplication]:
        """Write what the district begins with: the items that bring all that the gate asks for."""
        later = {*_NO_ARTICLE, *_SECOND_LIST, *_THIRD_LIST, _CENSUS}
        start = self._days.day(_FIRST_START)
        for number, item in enumerate(self._items.values()):
            if item.category is Category.FORBIDDEN or item.code in later:
                continue
            yield self._write(item, number % 3, self._period(item, start), Stage.APPROVED, listed=0)

    def second_wave(self, sent: int) -> Iterator[PlannedApplication]:
        """Write the bought services and surveys of the second list, a change, and one that is turned down."""
        start = self._days.later(self._days.day(sent), _DAYS_TO_START)
        for code in _SECOND_LIST:
            item = self._items[code]
            yield self._write(
                item, sent, self._period(item, start), Stage.APPROVED, supplemented=code == "W57", listed=1
            )
        changed = replace(self._items["W14"], frequency=Frequency(1, Per.MONTH))
        yield self._write(
            changed,
            sent,
            self._period(changed, start),
            Stage.APPROVED,
            changes="W14",
            listed=1,
            standard="每月一次，重点楼栋入户宣传。",
        )
        census = self._items[_CENSUS]
        reason = "下一次全国人口普查尚未部署，届时由区统计局另行申请。"
        yield self._write(census, sent, self._period(census, start), Stage.REJECTED, said=reason)

    def third_wave(self, sent: int, listed_on: date) -> Iterator[PlannedApplication]:
        """Write an emergency with its end, and one more item."""
        emergency, other = (self._items[code] for code in _THIRD_LIST)
        until = listed_on.fromordinal(listed_on.toordinal() + 30)
        yield self._write(
            emergency,
            sent,
            Period(listed_on, until, until),
            Stage.APPROVED,
            listed=2,
            emergency_type="公共安全：燃气管线抢修期间居民转移",
        )
        start = self._days.later(self._days.day(sent), _DAYS_TO_START)
        yield self._write(other, sent, self._period(other, start), Stage.APPROVED, listed=2)

    def waiting(self) -> Iterator[PlannedApplication]:
        """Write what stands at the gate today."""
        for code, ago, stage, said in _WAITING:
            item = MATTERS.get(code) or self._items[code]
            start = self._days.later(self._days.day(-ago), _DAYS_TO_START + ago)
            gaps: dict[str, Any] = {}
            if code.startswith("E") and stage is Stage.DRAFT:
                gaps = {"funding_lines": [], "checker": "", "training": "", "review_on": None}
            yield self._write(item, -ago, self._period(item, start), stage, said=said, **gaps)

    def _write(
        self,
        item: ReferenceItem,
        sent: int,
        when: Period,
        stage: Stage,
        *,
        said: str = "",
        supplemented: bool = False,
        changes: str | None = None,
        listed: int | None = None,
        **fields: Any,  # noqa: ANN401 -- any field of an application
    ) -> PlannedApplication:
        scope = self._scope(item)
        if item.code == _WAIVED:
            fields |= {"funding_lines": [], "waiver_reason": "宣传品由区卫健局直接配送，社区不发生支出。"}
        body = draft(item, scope, when, self._days.calendar, self._money(item), **fields)
        key = f"{item.code}+" if changes else item.code
        return PlannedApplication(
            key, item, scope, when, body, self._days.day(sent), stage, said, supplemented, changes, listed
        )

    def _period(self, item: ReferenceItem, start: date) -> Period:
        months = _SHORT.get(item.code, _MONTHS.get(item.category, 12))
        return period(start, months, _REVIEWED_EARLY.get(item.code, 11))

    def _scope(self, item: ReferenceItem) -> tuple[PlannedUnit, ...]:
        """Choose whom an item aims at: the whole district, or the first subdistrict and one or two more."""
        if item.category in {Category.STATUTORY, Category.EMERGENCY} or item.code in _EVERYWHERE:
            return self._communities
        wanted = {"s1", self._random.choice(("s2", "s4"))}
        if self._random.random() < 0.2:  # noqa: PLR2004 -- invented
            wanted.add(self._random.choice(("s3", "s5", "s6", "s7", "s8")))
        return tuple(unit for unit in self._communities if unit.parent in wanted)

    def _money(self, item: ReferenceItem) -> Money:
        percent = 62 if item.code == _CHEAP else self._random.choice((90, 100, 105, 110, 120))
        return Money(percent, item.code in _BY_QUARTER, int(item.code in _A_MONTH_LATER))
