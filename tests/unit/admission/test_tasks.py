"""ADM-9, R24, R54, R73, R103, FEE-6: a task goes to a community only under an item in force there."""

from dataclasses import replace
from datetime import date
from itertools import product

import pytest

from qingdan.admission.funding.rules import Instalment
from qingdan.admission.items.rules import (
    Category,
    CommunityMeans,
    Deliverable,
    DeliverableKind,
    Frequency,
    ItemFacts,
    Per,
    item_status,
)
from qingdan.admission.tasks.rules import (
    TRANSITIONS,
    AssignmentState,
    TaskFacts,
    TaskItem,
    TaskJudgement,
    judge_assignment_step,
    judge_task,
    used_in_span,
)
from qingdan.kernel.errors import Conflict
from qingdan.kernel.states import advance
from support.admission_examples import CALENDAR, ITEM, PARAMETERS, codes, rules

FIRST, SECOND = "130702001001", "130702001002"
DAY = date(2026, 6, 1)


def task_item(facts: ItemFacts = ITEM, day: date = DAY) -> TaskItem:
    return TaskItem(
        version=3,
        title="反电信网络诈骗宣传",
        department_id="D13",
        category=Category.ASSIST,
        frequency=Frequency(1, Per.QUARTER),
        deliverables=(Deliverable(DeliverableKind.MEETING, "宣传会", 2),),
        status=item_status(facts, day, CALENDAR, 10),
    )


TASK = TaskFacts(
    item=task_item(),
    item_version=3,
    sender_department_ids=frozenset({"D13"}),
    community_codes=(FIRST, SECOND),
    due_on=date(2026, 6, 4),
    deliverables=(Deliverable(DeliverableKind.MEETING, "宣传会", 2),),
    sent_on={},
    today=DAY,
)


def judge(facts: TaskFacts) -> TaskJudgement:
    return judge_task(facts, PARAMETERS, CALENDAR)


def test_adm_9_a_task_within_its_item_is_sent_to_every_community() -> None:
    found = judge(TASK)
    assert found.allowed
    assert found.communities == {FIRST: (), SECOND: ()}
    assert found.reasons_for(FIRST) == ()


def test_r24_a_task_without_a_listed_item_is_off_the_list_for_every_community() -> None:
    found = judge(replace(TASK, item=None, item_version=None))
    assert not found.allowed
    for code in (FIRST, SECOND):
        assert rules(found.reasons_for(code)) == {"R24"}


@pytest.mark.parametrize("version", [None, 2, 4])
def test_r73_a_new_task_follows_the_version_on_the_list_today(version: int | None) -> None:
    assert rules(judge(replace(TASK, item_version=version)).general) == {"R73"}


def test_adm_9_only_the_items_own_department_sends_and_only_to_somebody() -> None:
    found = judge(replace(TASK, sender_department_ids=frozenset({"D14"}), community_codes=()))
    assert codes(found.general) == {"not-the-items-department", "no-communities"}


def test_adm_9_a_community_outside_the_scope_is_refused_alone() -> None:
    found = judge(replace(TASK, community_codes=(FIRST, "130702009009")))
    assert found.communities[FIRST] == ()
    assert codes(found.communities["130702009009"]) == {"out-of-scope"}
    assert not found.allowed


def test_r103_a_task_leaves_three_working_days_unless_it_is_an_emergency() -> None:
    short = replace(TASK, due_on=date(2026, 6, 3))
    (reason,) = judge(short).general
    assert (reason.rule, reason.pointer) == ("R103", "/due_on")
    assert "2026年6月4日" in reason.detail
    assert judge(replace(short, item=replace(task_item(), category=Category.EMERGENCY))).allowed


def test_r103_without_a_lead_time_a_task_may_be_due_on_a_free_day_but_not_in_the_past() -> None:
    sunday = date(2026, 6, 7)
    none = replace(PARAMETERS, task_lead_days_working=0)
    facts = replace(TASK, today=sunday, due_on=sunday)
    assert judge_task(facts, none, CALENDAR).allowed
    past = replace(facts, due_on=date(2026, 6, 6))
    assert rules(judge_task(past, none, CALENDAR).general) == {"R103"}


def test_fee_6_unfunded_item_cannot_be_dispatched_to_the_community_that_was_not_paid() -> None:
    late = CommunityMeans(FIRST, instalments=(Instalment(FIRST, 0, date(2026, 5, 6), 100),))
    item = task_item(replace(ITEM, communities=(late, CommunityMeans(SECOND))))
    found = judge(replace(TASK, item=item))
    assert rules(found.communities[FIRST]) == {"FEE-6"}
    assert found.communities[SECOND] == ()


def test_r54_an_item_whose_powers_did_not_arrive_cannot_be_dispatched() -> None:
    item = task_item(replace(ITEM, communities=(CommunityMeans(FIRST, powers_promised=True), CommunityMeans(SECOND))))
    assert rules(judge(replace(TASK, item=item)).communities[FIRST]) == {"R54"}


@pytest.mark.parametrize(("day", "code"), [(date(2026, 4, 1), "item-not-yet-valid"), (date(2027, 6, 1), "item-ended")])
def test_adm_9_an_item_that_is_not_in_force_cannot_be_dispatched(day: date, code: str) -> None:
    found = judge(replace(TASK, item=task_item(day=day), today=day, due_on=date(2027, 12, 31)))
    assert codes(found.communities[FIRST]) == codes(found.communities[SECOND]) == {code}


def test_adm_9_the_frequency_is_counted_per_community_and_span() -> None:
    sent = {FIRST: [date(2026, 5, 10)], SECOND: [date(2026, 3, 31)]}
    found = judge(replace(TASK, sent_on=sent))
    (reason,) = found.communities[FIRST]
    assert (reason.rule, reason.code) == ("ADM-9", "frequency-used-up")
    assert "2026年7月1日" in reason.detail
    assert found.communities[SECOND] == ()


@pytest.mark.parametrize(
    ("frequency", "used"),
    [
        (Frequency(1, Per.YEAR), 4),
        (Frequency(1, Per.QUARTER), 3),
        (Frequency(1, Per.MONTH), 2),
        (Frequency(1, Per.WEEK), 2),
        (Frequency(1, Per.DAY), 1),
        (Frequency(1, Per.ONCE), 5),
        (Frequency(1, Per.ON_DEMAND), 0),
    ],
)
def test_adm_9_each_frequency_counts_its_own_span(frequency: Frequency, used: int) -> None:
    sent = [date(2025, 6, 3), date(2026, 1, 2), date(2026, 5, 2), date(2026, 6, 1), date(2026, 6, 3)]
    assert used_in_span(frequency, sent, date(2026, 6, 3)) == used


def test_adm_9_once_is_used_up_for_good_and_on_demand_never() -> None:
    sent = {FIRST: [date(2024, 1, 1)], SECOND: [date(2024, 1, 1)]}
    once = replace(TASK, item=replace(task_item(), frequency=Frequency(1, Per.ONCE)), sent_on=sent)
    assert "重新申请" in judge(once).communities[FIRST][0].detail
    often = {FIRST: [DAY] * 99, SECOND: [DAY] * 99}
    on_demand = replace(TASK, item=replace(task_item(), frequency=Frequency(1, Per.ON_DEMAND)), sent_on=often)
    assert judge(on_demand).allowed


@pytest.mark.parametrize(
    "deliverables",
    [
        (Deliverable(DeliverableKind.MEETING, "宣传会", 3),),
        (Deliverable(DeliverableKind.LEDGER, "宣传会", 1),),
        (Deliverable(DeliverableKind.MEETING, "动员会", 1),),
        (Deliverable(DeliverableKind.MEETING, "宣传会", 2), Deliverable(DeliverableKind.MEETING, "宣传会", 1)),
    ],
)
def test_adm_9_only_admitted_deliverables_may_be_asked_for(deliverables: tuple[Deliverable, ...]) -> None:
    (reason,) = judge(replace(TASK, deliverables=deliverables)).general
    assert reason.code == "deliverable-not-admitted"
    assert reason.pointer == f"/deliverables/{len(deliverables) - 1}"


def test_adm_9_all_reasons_are_given_at_once() -> None:
    spoiled = replace(
        TASK,
        item_version=1,
        sender_department_ids=frozenset(),
        due_on=DAY,
        deliverables=(Deliverable(DeliverableKind.REPORT, "周报", 1),),
        sent_on={FIRST: [DAY]},
    )
    assert rules(judge(spoiled).reasons_for(FIRST)) == {"R73", "ADM-9", "R103"}
    assert len(judge(spoiled).reasons_for(FIRST)) == 5


@pytest.mark.parametrize(("current", "target"), list(product(AssignmentState, AssignmentState)))
def test_adm_9_an_assignment_is_accepted_then_completed(current: AssignmentState, target: AssignmentState) -> None:
    steps = {
        (AssignmentState.SENT, AssignmentState.ACCEPTED),
        (AssignmentState.ACCEPTED, AssignmentState.COMPLETED),
    }
    possible = (current, target) in steps
    assert (judge_assignment_step(current, target, actor_is_of_community=True) == ()) == possible
    assert "not-the-assigned-community" in codes(judge_assignment_step(current, target, actor_is_of_community=False))
    if possible:
        assert advance(TRANSITIONS, current, target) is target
    else:
        with pytest.raises(Conflict):
            advance(TRANSITIONS, current, target)
