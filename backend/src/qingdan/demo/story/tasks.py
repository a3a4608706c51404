"""The work of the year: which task goes where under which item, who accepts it, and when it is done."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Any, Final

from qingdan.admission.items.content import is_promised
from qingdan.admission.items.rules import Category, Frequency, Per
from qingdan.demo.plan import COMMUNITIES_WITH_ACCOUNTS
from qingdan.demo.story.acts import Act, ActKind, Actor
from qingdan.demo.story.days import StoryDays
from qingdan.demo.story.gate import GatePlan, PlannedApplication
from qingdan.demo.story.standing import Listed, Standings
from qingdan.organization.contract.roles import Role

K = ActKind
_OTHERS: Final = 2
_DAYS_BETWEEN: Final = {Per.DAY: 45, Per.WEEK: 45, Per.MONTH: 45, Per.QUARTER: 95, Per.YEAR: 170, Per.ON_DEMAND: 90}
#: Tasks that are open today at the communities with accounts: sent so many working days ago, due so many days from
#: today, and whether they were accepted.
_OPEN_TODAY: Final = (
    ("W22", 6, 0, True, "低保对象季度复核：入户联系"),
    ("W13", 13, -2, True, "新入住人员居住证申领提醒"),
    ("W42", 2, 6, False, "防范非法传销宣传周"),
    ("W35", 1, 3, False, "流浪犬出没点位排摸"),
)
_MEANS_MISSING: Final = frozenset({("W19", "s1c2"), ("W08", "s4c1")})
_NOTES: Final = ("", "", "", "已办结。", "住户配合较好。", "两户未遇，已电话联系。", "材料已交部门。")


@dataclass(frozen=True, slots=True)
class Part:
    """One community's part: when it is accepted and completed (None while it is not), with how many hours."""

    community: str
    accepted_on: date | None
    completed_on: date | None
    hours: float


@dataclass(frozen=True, slots=True)
class PlannedTask:
    """One task under an item in the version that stood on the list on the day."""

    key: str
    item: str
    listed: Listed
    title: str
    sent_on: date
    due_on: date
    parts: tuple[Part, ...]


def plan_means(gate: GatePlan, days: StoryDays, random: Random) -> dict[tuple[str, str], date]:
    """Return when each community confirmed the powers and people that came with an item."""
    found: dict[tuple[str, str], date] = {}
    for application in gate.listed():
        if not _means_of(application):
            continue
        for unit in application.scope:
            day = days.later(gate.listed_on(application), random.randint(2, 8))
            if (application.key, unit.key) not in _MEANS_MISSING and days.has(day):
                found[application.key, unit.key] = day
    return found


def means_acts(standings: Standings, days: StoryDays, random: Random) -> Iterator[Act]:
    """Return the communities' own words that powers and people arrived."""
    applications = {one.key: one for one in standings.gate.listed()}
    for (item, community), day in standings.means.items():
        body = {"community_id": community, "means": _means_of(applications[item]), "received_on": day}
        yield Act(days.moment(day, random, 0, 2), K.CONFIRM_MEANS, item, Actor(community, Role.CLERK), body)


def plan_tasks(standings: Standings, days: StoryDays, random: Random) -> list[PlannedTask]:
    """Return the tasks of the history, only where the item was in force and as often as it allows."""
    writer = _Writer(standings, days, random)
    tasks = [task for item in standings.items for task in writer.of_item(item)]
    tasks += writer.open_today()
    return sorted(tasks, key=lambda task: (task.sent_on, task.key))


def task_acts(tasks: Sequence[PlannedTask], days: StoryDays, random: Random) -> Iterator[Act]:
    """Return sending, acceptance and completion of every task."""
    for task in tasks:
        application = task.listed.application
        body = {
            "item_id": task.item,
            "item_version": task.listed.version,
            "community_ids": [part.community for part in task.parts],
            "due_on": task.due_on,
            "title": task.title,
            "description": application.item.description,
            "deliverables": application.body["deliverables"],
        }
        sender = Actor(application.department, Role.DEPARTMENT_CLERK)
        yield Act(days.moment(task.sent_on, random, 3, 4), K.SEND_TASK, task.key, sender, body)
        for part in task.parts:
            yield from _part_acts(task, part, days, random)


def _part_acts(task: PlannedTask, part: Part, days: StoryDays, random: Random) -> Iterator[Act]:
    subject, clerk = f"{task.key}/{part.community}", Actor(part.community, Role.CLERK)
    if part.accepted_on is None:
        return
    yield Act(days.moment(part.accepted_on, random, 0, 3), K.ACCEPT_TASK, subject, clerk)
    if part.completed_on is not None:
        said: dict[str, Any] = {"hours_spent": part.hours, "note": random.choice(_NOTES)}
        yield Act(days.moment(part.completed_on, random, 2, 3), K.COMPLETE_TASK, subject, clerk, said)


def _means_of(application: PlannedApplication) -> str:
    if is_promised(str(application.body["powers"])):
        return "powers"
    return "people" if is_promised(str(application.body["people"])) else ""


class _Writer:
    def __init__(self, standings: Standings, days: StoryDays, random: Random) -> None:
        self._standings = standings
        self._days = days
        self._random = random
        self._sent: dict[tuple[str, str], list[date]] = {}

    def of_item(self, item: str) -> Iterator[PlannedTask]:
        """Write an item's tasks at even distances, in the first half of each span."""
        first = next(one for one in self._standings.gate.listed() if one.key == item)
        if first.item.category is Category.EMERGENCY:
            return
        frequency = first.item.frequency or Frequency(1, Per.ONCE)
        day = max(first.when.valid_from, self._days.working[0]) + timedelta(days=self._random.randint(1, 6))
        number = 0
        while day < self._days.today:
            on = self._days.calendar.add_working_days(day, 0)
            task = self._task(item, number, on)
            if task is not None:
                number += 1
                yield task
            if frequency.per is Per.ONCE and task is not None:
                return
            day += timedelta(days=_DAYS_BETWEEN.get(frequency.per, 60) + self._random.randint(0, 6))

    def open_today(self) -> Iterator[PlannedTask]:
        """Write what waits today for the communities that people look at first."""
        for item, ago, due_in, accepted, title in _OPEN_TODAY:
            on = self._days.day(-ago)
            due = self._days.today if due_in == 0 else self._days.calendar.add_working_days(self._days.today, due_in)
            listed = self._standings.listed(item, on) if item in self._standings.items else None
            open_to = self._open_to(item, on) if listed else []
            if listed is None or not open_to:
                continue
            when = self._days.later(on, 1) if accepted else None
            shown = [one for one in COMMUNITIES_WITH_ACCOUNTS if one in open_to]
            parts = [Part(one, when, None, 0) for one in shown]
            parts += [self._part(one, listed, on, due) for one in open_to if one not in shown][:_OTHERS]
            yield PlannedTask(f"{item}/open", item, listed, title, on, due, tuple(parts))

    def _task(self, item: str, number: int, on: date) -> PlannedTask | None:
        """Return a task on a day, to the communities with accounts and some others; None when it may go nowhere."""
        listed = self._standings.listed(item, on)
        if listed is None or not self._days.has(on):
            return None
        due = self._days.later(on, self._random.randint(5, 12))
        chosen = self._chosen(self._open_to(item, on))
        if not chosen:
            return None
        for community in chosen:
            self._sent.setdefault((item, community), []).append(on)
        title = f"{on.month}月{listed.application.item.title}"[:60]
        parts = tuple(self._part(one, listed, on, due) for one in chosen)
        return PlannedTask(f"{item}/{number + 1}", item, listed, title, on, due, parts)

    def _open_to(self, item: str, on: date) -> list[str]:
        """Return the communities in which the item is in force, since yesterday at least, and not used up."""
        listed, yesterday = self._standings.listed(item, on), on - timedelta(days=1)
        if listed is None:
            return []
        return [
            unit.key
            for unit in listed.application.scope
            if self._standings.in_force(item, unit.key, on)
            and self._standings.in_force(item, unit.key, yesterday)
            and self._may_go_again(item, unit.key, listed, on)
        ]

    def _may_go_again(self, item: str, community: str, listed: Listed, on: date) -> bool:
        """Keep one task a month at most, which is within every frequency but the yearly ones; those are counted."""
        said = listed.application.body["frequency"]
        times = int(said["times"])
        sent = self._sent.get((item, community), [])
        match Per(said["per"]):
            case Per.ONCE:
                return len(sent) < times
            case Per.YEAR:
                return sum(day.year == on.year for day in sent) < times
            case Per.QUARTER:
                return all((day.year, (day.month - 1) // 3) != (on.year, (on.month - 1) // 3) for day in sent)
            case _:
                return all((day.year, day.month) != (on.year, on.month) for day in sent)

    def _chosen(self, open_to: Sequence[str]) -> list[str]:
        shown = [one for one in open_to if one in COMMUNITIES_WITH_ACCOUNTS]
        others = [one for one in open_to if one not in COMMUNITIES_WITH_ACCOUNTS]
        picked = set(self._random.sample(others, min(_OTHERS, len(others))))
        return shown + [one for one in others if one in picked]

    def _part(self, community: str, listed: Listed, on: date, due: date) -> Part:
        """Return one community's part: accepted within two days, done mostly in time, and never after the present."""
        hours = round(float(listed.application.item.hours_per_occurrence or 1) * self._random.uniform(0.7, 1.4), 1)
        accepted = self._days.later(on, self._random.randint(1, 2))
        late = self._random.random() < 0.06  # noqa: PLR2004 -- invented
        done = self._days.later(due, 2) if late else self._days.later(accepted, self._random.randint(1, 4))
        if not self._days.has(accepted):
            return Part(community, None, None, hours)
        return Part(community, accepted, done if self._days.has(done) else None, hours)
