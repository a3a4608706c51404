"""The invented year on paper: the same for the same seed, sane in its dates, and within every rule."""

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from functools import cache

import pytest

from qingdan.admission.applications.facts import application_facts
from qingdan.admission.applications.rules import completeness, judge_forbidden
from qingdan.admission.applications.schemas import ApplicationDraft
from qingdan.admission.items.content import ItemContent
from qingdan.admission.items.rules import Category, Frequency, ItemState, Per
from qingdan.admission.parameters.rules import parameters_on
from qingdan.admission.reference.catalogue import default_parameters, forbidden_entries
from qingdan.admission.tasks.rules import TaskFacts, TaskItem, judge_task
from qingdan.demo.plan import COMMUNITIES_WITH_ACCOUNTS
from qingdan.demo.story.acts import ActKind, Actor
from qingdan.demo.story.certificates import Way
from qingdan.demo.story.demands import Ending
from qingdan.demo.story.gate import PlannedApplication, Stage
from qingdan.demo.story.money import figures_of
from qingdan.demo.story.story import WAITING_TIMES, Story, write_story
from qingdan.kernel.clock import BUSINESS_ZONE, business_date
from qingdan.kernel.ids import uuid7
from qingdan.organization.contract.roles import Role

K = ActKind
NOW = datetime(2026, 11, 24, 2, 30, tzinfo=UTC)
#: Days after holidays, on a weekend, at the turn of a month, and beyond the published calendar.
MOMENTS = (
    NOW,
    datetime(2026, 2, 27, 9, 0, tzinfo=UTC),
    datetime(2026, 5, 9, 16, 10, tzinfo=UTC),
    datetime(2026, 10, 8, 0, 40, tzinfo=UTC),
    datetime(2027, 3, 31, 3, 0, tzinfo=UTC),
)
#: Acts that are done at a counter or at home; all others are done in offices.
COUNTER = frozenset({K.FILE_REQUEST, K.ATTACH_EVIDENCE, K.SUBMIT_REQUEST, K.VERIFY_REQUEST, K.APPROVE_REQUEST})


@cache
def story(now: datetime = NOW, months: int = 12) -> Story:
    return write_story(7, now, months=months, scale=1.0)


def facts_of(application: PlannedApplication) -> ItemContent:
    """Return what the application says, as the service would read it."""
    ids = {"department_id": uuid7(), "community_ids": []}
    return ApplicationDraft.model_validate({**application.body, **ids}).content_only()


def test_the_same_seed_on_the_same_day_tells_the_same_story() -> None:
    again = write_story(7, NOW, months=12, scale=1.0)
    assert (again.gate_acts, again.counter_acts) == (story().gate_acts, story().counter_acts)
    other = write_story(8, NOW, months=12, scale=1.0)
    assert other.counter_acts != again.counter_acts


def test_another_hour_of_the_same_day_changes_only_the_minutes_of_that_day() -> None:
    later = write_story(7, NOW + timedelta(hours=9), months=12, scale=1.0)
    today = later.days.today

    def past(told: Story) -> list[object]:
        return [act for act in (*told.gate_acts, *told.counter_acts) if business_date(act.at) < today]

    assert past(later) == past(story())
    assert Counter(act.kind for act in later.counter_acts) == Counter(act.kind for act in story().counter_acts)


@pytest.mark.parametrize("now", MOMENTS)
@pytest.mark.parametrize("months", [2, 12])
def test_nothing_happens_in_the_future_or_before_the_history_and_offices_rest_on_free_days(
    now: datetime, months: int
) -> None:
    told = story(now, months)
    for stream in (told.gate_acts, told.counter_acts):
        moments = [act.at for act in stream]
        assert moments == sorted(moments)
        assert moments[-1] <= now
        assert business_date(moments[0]) == told.days.working[0]
    for act in (*told.gate_acts, *told.counter_acts):
        day = business_date(act.at)
        if act.kind is not K.SET_PARAMETER and act.kind not in COUNTER:
            assert day == told.days.today or told.days.calendar.is_working_day(day)
        if day < told.days.today:
            assert 8 <= act.at.astimezone(BUSINESS_ZONE).hour < 18


@pytest.mark.parametrize("now", MOMENTS)
@pytest.mark.parametrize("months", [2, 12])
def test_adm_3_what_comes_in_is_complete_on_the_day_of_submission(now: datetime, months: int) -> None:
    """ADM-2, ADM-3, R49, R52: nobody submits with gaps; only what is meant to be is on the negative list."""
    told = story(now, months)
    parameters = parameters_on([*default_parameters()], date(2027, 1, 1))
    for application in told.gate.applications:
        content = facts_of(application)
        facts = application_facts(content, uuid7(), figures_of(application.scope))
        gaps = completeness(facts, parameters, told.days.calendar, application.sent_on)
        forbidden = judge_forbidden(facts, forbidden_entries())
        if application.stage is Stage.DRAFT:
            assert gaps, application.key
        else:
            assert gaps == (), application.key
        assert bool(forbidden) == (application.stage is Stage.FORBIDDEN), application.key


@pytest.mark.parametrize("now", MOMENTS)
def test_adm_9_every_task_goes_only_where_its_item_is_in_force_and_not_used_up(now: datetime) -> None:
    """ADM-9, R73, R103, FEE-6: the story sends nothing that the rule would refuse."""
    told = story(now)
    parameters = parameters_on([*default_parameters()], date(2027, 1, 1))
    sent: dict[tuple[str, str], list[date]] = {}
    assert told.tasks
    for task in told.tasks:
        application = task.listed.application
        status = told.standings.status(task.item, task.sent_on)
        assert status is not None
        frequency = application.body["frequency"]
        content = facts_of(application)
        deliverables = tuple(entry.fact() for entry in content.deliverables)
        codes = tuple(part.community for part in task.parts)
        item = TaskItem(
            task.listed.version,
            content.title,
            application.department,
            content.category,
            Frequency(frequency["times"], Per(frequency["per"])),
            deliverables,
            status,
        )
        facts = TaskFacts(
            item,
            task.listed.version,
            frozenset({application.department}),
            codes,
            task.due_on,
            deliverables,
            {code: sent.get((task.item, code), []) for code in codes},
            task.sent_on,
        )
        judgement = judge_task(facts, parameters, told.days.calendar)
        assert judgement.allowed, (task.key, judgement)
        for code in codes:
            sent.setdefault((task.item, code), []).append(task.sent_on)


def test_adm_8_items_of_every_category_are_in_force_today_and_some_are_not() -> None:
    """ADM-8, R38, FEE-6: ended, suspended, not yet begun and unpaid items are there to be looked at."""
    told = story()
    states = {item: told.standings.status(item, told.days.today) for item in told.standings.items}
    counted = Counter(status.state for status in states.values() if status)
    assert counted[ItemState.IN_FORCE] >= 48
    assert {ItemState.ENDED, ItemState.SUSPENDED, ItemState.NOT_YET_IN_FORCE} <= counted.keys()
    today = told.days.today
    running = {
        one.item.category
        for one in told.gate.listed()
        if not one.changes and told.standings.in_force(one.key, "s1c1", today)
    }
    assert running == set(Category) - {Category.FORBIDDEN}
    late = [item for item in told.standings.items if _suspended_somewhere(told, item)]
    assert {"W31", "W52"} <= set(late)


def _suspended_somewhere(told: Story, item: str) -> bool:
    status = told.standings.status(item, told.days.today)
    return status is not None and any(
        reason.rule == "FEE-6" for here in status.communities.values() for reason in here.reasons
    )


def test_fee_8_no_community_is_paid_more_than_it_was_promised() -> None:
    told = story()
    paid: Counter[tuple[str, str]] = Counter()
    for payment in told.money.payments:
        paid[payment.item, payment.community] += payment.amount_fen
        assert payment.amount_fen > 0
        assert payment.received_on is None or payment.received_on >= payment.appropriated_on
    for key, amount in paid.items():
        assert amount <= sum(part.amount_fen for part in told.money.instalments[key])
    assert any(payment.received_on is None for payment in told.money.payments)


@pytest.mark.parametrize("months", [2, 12])
def test_something_waits_for_every_role_today(months: int) -> None:
    told = story(NOW, months)
    stages = Counter(application.stage for application in told.gate.applications)
    assert set(stages) == set(Stage)
    open_parts = [part for task in told.tasks for part in task.parts if part.completed_on is None]
    assert {part.community for part in open_parts} >= set(COMMUNITIES_WITH_ACCOUNTS)
    assert Ending.OPEN in {demand.ending for demand in told.demands}
    for community in COMMUNITIES_WITH_ACCOUNTS:
        ways = {request.way for request in told.counter.requests if request.community == community}
        assert {Way.DRAFT, Way.SUBMITTED, Way.VERIFIED, Way.APPROVED, Way.STAMPED, Way.RETURNED} <= ways


def test_the_demo_lets_a_journey_be_lived_through_in_one_day() -> None:
    """ADM-5: dated rows from today on, with their reason; before today the defaults held."""
    told = story()
    changed = [act for act in told.gate_acts if act.kind is K.SET_PARAMETER]
    assert {act.subject for act in changed} == set(WAITING_TIMES)
    assert {act.body["valid_from"] for act in changed} == {told.days.today}
    assert all(act.actor == Actor("district", Role.ADMINISTRATOR) and act.body["document"] for act in changed)


def test_the_scale_multiplies_the_requests_and_nothing_else() -> None:
    twice = write_story(7, NOW, months=12, scale=2.0)
    assert len(twice.counter.requests) > 1.8 * len(story().counter.requests) - 60
    assert twice.gate_acts == story().gate_acts


def test_crt_12_invented_residents_come_from_no_real_place() -> None:
    """CRT-12: identity numbers carry a region code that no district has."""
    for request in story().counter.requests:
        number = request.body.get("values", {}).get("holder_identity_number")
        assert number is None or number.startswith("320199")


def test_crt_12_invented_residents_are_found_by_the_number_that_their_paper_states() -> None:
    """CRT-12: whoever showed a card at the counter is written down with its number."""
    certificates = [request.body for request in story().counter.requests if request.body["kind"] == "certificate"]
    assert certificates
    for body in certificates:
        number = body["applicant"]["identity_number"]
        assert number.startswith("320199")
        assert body["values"].get("holder_identity_number", number) == number
