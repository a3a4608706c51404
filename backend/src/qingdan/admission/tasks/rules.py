"""ADM-9: whether a task may go to each community it names, and the way of one assignment."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from qingdan.admission.items.rules import (
    Category,
    Deliverable,
    DeliverableKind,
    Frequency,
    ItemStatus,
    Per,
    span_of,
)
from qingdan.admission.parameters.rules import AdmissionParameters
from qingdan.kernel.calendar import WorkingCalendar, format_day
from qingdan.kernel.decisions import Decision, Reason


class AssignmentState(StrEnum):
    """One community's part of a task."""

    SENT = "sent"
    ACCEPTED = "accepted"
    COMPLETED = "completed"


TRANSITIONS: Mapping[AssignmentState, frozenset[AssignmentState]] = {
    AssignmentState.SENT: frozenset({AssignmentState.ACCEPTED}),
    AssignmentState.ACCEPTED: frozenset({AssignmentState.COMPLETED}),
    AssignmentState.COMPLETED: frozenset(),
}

NOT_THE_ITEMS_DEPARTMENT = Reason(
    "ADM-9",
    "not-the-items-department",
    "只有本事项的申请部门可以据此下派任务。",
    "Only the item's own department sends tasks under it.",
    "/item_id",
)
NO_LISTED_ITEM = Reason(
    "R24",
    "no-listed-item",
    "任务未对应准入清单上的事项，属清单外要求，社区可以拒绝；如确需下派，请先申请准入。",
    "The task names no item of the list: it is off the list and the community may refuse; apply first.",
    "/item_id",
)
NO_COMMUNITIES = Reason(
    "ADM-9", "no-communities", "须选择至少一个社区。", "Name at least one community.", "/community_ids"
)
OUT_OF_SCOPE = Reason(
    "ADM-9",
    "out-of-scope",
    "本社区不在该事项的准入范围内；扩大范围须办理变更申请并相应增加经费。",
    "The community is outside the item's scope; widening it needs a change application with its money.",
    "/community_ids",
)


@dataclass(frozen=True, slots=True)
class TaskItem:
    """The item that a task names, in the version that stands on the list today."""

    version: int
    title: str
    department_id: str
    category: Category
    frequency: Frequency
    deliverables: tuple[Deliverable, ...]
    status: ItemStatus


@dataclass(frozen=True, slots=True)
class TaskFacts:
    """A task somebody wants to send today.

    `item` is None when the list has no such item; `sent_on` holds the days on which tasks under this item went
    to each community before. Communities are named by code throughout.
    """

    item: TaskItem | None
    item_version: int | None
    sender_department_ids: frozenset[str]
    community_codes: tuple[str, ...]
    due_on: date
    deliverables: tuple[Deliverable, ...]
    sent_on: Mapping[str, Sequence[date]]
    today: date


@dataclass(frozen=True, slots=True)
class TaskJudgement:
    """The answer: what stands against the task as such, and against each community by code."""

    general: Decision
    communities: Mapping[str, Decision]

    @property
    def allowed(self) -> bool:
        """Tell whether the task may go to every community it names."""
        return not self.general and not any(self.communities.values())

    def reasons_for(self, code: str) -> Decision:
        """Give everything that stands against sending it to one community."""
        return (*self.general, *self.communities[code])


def judge_task(facts: TaskFacts, parameters: AdmissionParameters, calendar: WorkingCalendar) -> TaskJudgement:
    """ADM-9, R24, R54, R73, R103, FEE-6: judge a task as a whole and for each community, with every reason.

    The item stands on the list in the version named and is the sender's; it is in force in each community;
    its frequency there is not used up; the deliverables were admitted; the due date leaves the lead time.
    """
    item = facts.item
    if item is None:
        return TaskJudgement((NO_LISTED_ITEM,), dict.fromkeys(facts.community_codes, ()))
    general = (
        *_sender_gaps(facts, item),
        *_deliverable_gaps(facts.deliverables, item.deliverables),
        *_lead_time_gaps(facts, item, parameters, calendar),
    )
    return TaskJudgement(general, {code: tuple(_community_gaps(facts, item, code)) for code in facts.community_codes})


def judge_assignment_step(state: AssignmentState, target: AssignmentState, *, actor_is_of_community: bool) -> Decision:
    """ADM-9: only the community itself accepts and completes its part, each once and in this order."""
    found: list[Reason] = []
    if not actor_is_of_community:
        found.append(
            Reason(
                "ADM-9",
                "not-the-assigned-community",
                "只有承接任务的社区可以接收和办结。",
                "Only the community it was sent to accepts and completes it.",
            )
        )
    if target not in TRANSITIONS[state]:
        found.append(
            Reason(
                "ADM-9",
                "assignment-step-impossible",
                "任务须先接收、后办结，且不能重复办理。",
                "A task is accepted first and completed then, each once.",
            )
        )
    return tuple(found)


def used_in_span(frequency: Frequency, sent_on: Iterable[date], today: date) -> int:
    """ADM-9: count the tasks sent in the frequency's current span; `once` counts all, `on_demand` none."""
    if frequency.per is Per.ON_DEMAND:
        return 0
    span = span_of(today, frequency.per)
    return sum(span is None or span[0] <= day < span[1] for day in sent_on)


def _sender_gaps(facts: TaskFacts, item: TaskItem) -> Iterable[Reason]:
    if not facts.community_codes:
        yield NO_COMMUNITIES
    if item.department_id not in facts.sender_department_ids:
        yield NOT_THE_ITEMS_DEPARTMENT
    if facts.item_version != item.version:
        yield Reason(
            rule="R73",
            code="item-version-outdated",
            detail=f"清单已更新，事项“{item.title}”现为第 {item.version} 版；新任务须按现行版本下派。",
            detail_en=f"The item now stands in version {item.version}; new tasks follow the current version.",
            pointer="/item_version",
        )


def _lead_time_gaps(
    facts: TaskFacts, item: TaskItem, parameters: AdmissionParameters, calendar: WorkingCalendar
) -> Iterable[Reason]:
    if item.category is Category.EMERGENCY:
        return
    # Without a lead time a task may be due today, whether today is worked or not.
    days = parameters.task_lead_days_working
    earliest = calendar.add_working_days(facts.today, days) if days else facts.today
    if facts.due_on < earliest:
        yield Reason(
            rule="R103",
            code="due-too-soon",
            detail=f"须给社区留出至少 {days} 个工作日，最早于{format_day(earliest)}到期；仅应急事项可缩短。",
            detail_en=f"A task leaves {days} working days: due on {earliest.isoformat()} at the earliest.",
            pointer="/due_on",
        )


def _deliverable_gaps(asked: Sequence[Deliverable], admitted: Sequence[Deliverable]) -> Iterable[Reason]:
    limits: dict[tuple[DeliverableKind, str], int] = {}
    for entry in admitted:
        key = (entry.kind, entry.title.strip())
        limits[key] = limits.get(key, 0) + entry.count
    for number, entry in enumerate(asked):
        key = (entry.kind, entry.title.strip())
        left = limits.get(key, 0)
        limits[key] = left - entry.count
        if entry.count > left:
            yield Reason(
                rule="ADM-9",
                code="deliverable-not-admitted",
                detail=f"“{entry.title}”超出准入时核定的台账、报表、会议等范围或数量，须先办理变更申请。",
                detail_en=f'"{entry.title}" goes beyond the deliverables admitted; apply for a change first.',
                pointer=f"/deliverables/{number}",
            )


def _community_gaps(facts: TaskFacts, item: TaskItem, code: str) -> Iterable[Reason]:
    status = item.status.in_community(code)
    if status is None:
        yield OUT_OF_SCOPE
        return
    yield from status.reasons
    used = used_in_span(item.frequency, facts.sent_on.get(code, ()), facts.today)
    if item.frequency.per is not Per.ON_DEMAND and used >= item.frequency.times:
        yield _used_up(item.frequency, used, facts.today)


def _used_up(frequency: Frequency, used: int, today: date) -> Reason:
    span = span_of(today, frequency.per)
    again = f"，{format_day(span[1])}起可再次下派" if span else "，如需再次下派须重新申请"
    again_en = f"again from {span[1].isoformat()}" if span else "apply anew to send more"
    return Reason(
        rule="ADM-9",
        code="frequency-used-up",
        detail=f"本事项在本社区核定 {frequency.times} 次，本期已下派 {used} 次{again}。",
        detail_en=f"{frequency.times} admitted, {used} sent here in this span; {again_en}.",
        pointer="/community_ids",
    )
