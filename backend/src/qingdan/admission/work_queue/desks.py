"""What each role finds on its desk: figures and things that wait, from narrow reads."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from qingdan.admission.access import Permission, reach_for
from qingdan.admission.applications.rules import ApplicationState, Milestones, OpinionKind, running_clock
from qingdan.admission.demands.rules import DemandState
from qingdan.admission.parameters.rules import AdmissionParameters
from qingdan.admission.tasks.rules import AssignmentState
from qingdan.admission.work_queue import repository
from qingdan.admission.work_queue.schemas import Figure, Waiting, WaitingKind
from qingdan.kernel.calendar import WorkingCalendar
from qingdan.kernel.principal import Principal, Reach
from qingdan.kernel.transaction import Transaction

Row = Mapping[Any, Any]
S = ApplicationState
MOST_ITEMS = 30
_MOST_COUNTED = 200
_TITLE_LENGTH = 60


@dataclass(frozen=True, slots=True)
class Desk:
    """Figures and things that wait, of one role."""

    figures: list[Figure] = field(default_factory=list)
    items: list[Waiting] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Sight:
    """What a desk is looked at with: the caller, the day, the numbers and the working days."""

    tx: Transaction
    principal: Principal
    parameters: AdmissionParameters
    calendar: WorkingCalendar
    justice: frozenset[UUID]

    @property
    def today(self) -> date:
        """The business date."""
        return self.tx.today

    def reach(self, permission: Permission) -> Reach | None:
        """Return where a permission of the caller holds."""
        return reach_for(self.principal, permission, self.tx.now)

    def of_application(self, row: Row, kind: WaitingKind, who: str | None = None) -> Waiting:
        """Return an application as a thing that waits, due when its clock runs out (ADM-5)."""
        milestones = Milestones(row["submitted_on"], row["accepted_on"], row["publicity_from"])
        clock = running_clock(S(row["state"]), milestones, self.parameters, self.calendar)
        return Waiting(
            kind=kind,
            id=row["id"],
            title=row["title"],
            who=who or row["department_name"],
            due_on=clock.due_on if clock else None,
            overdue=clock is not None and clock.is_overdue(self.today),
            link=f"/applications/{row['id']}",
        )


async def community_desk(sight: Sight, reach: Reach) -> Desk:
    """Return what waits at a community: tasks, money to confirm, demands to answer, opinions asked for."""
    session = sight.tx.session
    counts = await repository.count_parts(session, reach, sight.today)
    parts = await repository.open_parts(session, reach, MOST_ITEMS)
    money = await repository.unconfirmed(session, reach, _MOST_COUNTED)
    demands = await repository.demands_in(session, reach, DemandState.RECORDED, _MOST_COUNTED)
    opinions = await opinions_wanted(sight, OpinionKind.COMMUNITY, sorted(reach.community_ids))
    return Desk(
        figures=[
            Figure(key="tasks_to_accept", value=counts["to_accept"], link="/tasks?state=sent"),
            Figure(key="tasks_to_complete", value=counts["to_complete"], link="/tasks?state=accepted"),
            Figure(key="receipts_to_confirm", value=len(money), link="/appropriations?confirmed=false"),
            Figure(key="demands_to_answer", value=len(demands), link="/off-list-demands?state=recorded"),
        ],
        items=[
            *(_part(sight, row) for row in parts),
            *(_receipt(sight, row) for row in money[:MOST_ITEMS]),
            *(_demand(row, WaitingKind.DEMAND_TO_REFUSE, row["department_name"]) for row in demands[:MOST_ITEMS]),
            *opinions,
        ],
    )


async def department_desk(sight: Sight, reach: Reach) -> Desk:
    """Return what waits at a department: supplements, money that is late, refusals to answer."""
    session, own = sight.tx.session, sorted(reach.department_ids)
    returned = await repository.applications_in(session, reach.district_id, [S.RETURNED], own)
    late = await repository.late_items(session, reach, sight.today, MOST_ITEMS)
    refused = await repository.demands_in(session, reach, DemandState.REFUSED, _MOST_COUNTED)
    counts = await repository.count_parts(session, reach, sight.today)
    legal = sorted(reach.department_ids & sight.justice)
    opinions = await opinions_wanted(sight, OpinionKind.JUSTICE, legal) if legal else []
    return Desk(
        figures=[
            Figure(key="applications_returned", value=len(returned), link="/applications?state=returned"),
            Figure(key="communities_unpaid", value=sum(row["communities"] for row in late), link="/items"),
            Figure(key="demands_refused", value=len(refused), link="/off-list-demands?state=refused"),
            Figure(key="tasks_overdue", value=counts["overdue"], link="/tasks"),
        ],
        items=[
            *(sight.of_application(row, WaitingKind.SUPPLEMENT) for row in returned),
            *(_late(sight, row) for row in late),
            *(_demand(row, WaitingKind.DEMAND_TO_ANSWER, row["community_name"]) for row in refused[:MOST_ITEMS]),
            *opinions,
        ],
    )


async def office_desk(sight: Sight, reach: Reach) -> Desk:
    """Return what waits at the office: acceptances, reviews, publications, and what is overdue (ADM-5)."""
    states = [S.SUBMITTED, S.ACCEPTED, S.REVIEWED, S.APPROVED, S.APPROVED_WITH_CONDITIONS]
    rows = await repository.applications_in(sight.tx.session, reach.district_id, states)
    kinds = {
        S.SUBMITTED: WaitingKind.ACCEPTANCE,
        S.ACCEPTED: WaitingKind.REVIEW_CLOSURE,
        S.APPROVED: WaitingKind.PUBLICATION,
        S.APPROVED_WITH_CONDITIONS: WaitingKind.PUBLICATION,
    }
    items = [sight.of_application(row, kinds[S(row["state"])]) for row in rows if S(row["state"]) in kinds]
    clocks = [sight.of_application(row, WaitingKind.DECISION) for row in rows]
    return Desk(
        figures=[
            _count(items, WaitingKind.ACCEPTANCE, "to_accept", "/applications?state=submitted"),
            _count(items, WaitingKind.REVIEW_CLOSURE, "under_review", "/applications?state=accepted"),
            _count(items, WaitingKind.PUBLICATION, "to_publish", "/publications"),
            Figure(key="overdue", value=sum(clock.overdue for clock in clocks), link="/applications"),
        ],
        items=items,
    )


async def reviewer_desk(sight: Sight, reach: Reach) -> Desk:
    """Return the applications on which a member has not voted; never those of the own department (R55)."""
    rows = await repository.applications_in(sight.tx.session, reach.district_id, [S.ACCEPTED])
    ids = [row["id"] for row in rows]
    voted = await repository.voted_by(sight.tx.session, reach.district_id, ids, sight.principal.person_id)
    own = set(sight.principal.department_ids)
    items = [
        sight.of_application(row, WaitingKind.VOTE)
        for row in rows
        if row["id"] not in voted and row["department_id"] not in own
    ]
    return Desk([Figure(key="to_vote", value=len(items), link="/applications?state=accepted")], items)


async def decider_desk(sight: Sight, reach: Reach) -> Desk:
    """Return the reviewed applications that wait for a decision, but those the decider accepted (ADM-6)."""
    rows = await repository.applications_in(sight.tx.session, reach.district_id, [S.REVIEWED])
    items = [
        sight.of_application(row, WaitingKind.DECISION)
        for row in rows
        if row["acceptor_person_id"] != sight.principal.person_id
    ]
    return Desk([Figure(key="to_decide", value=len(items), link="/applications?state=reviewed")], items)


async def heard_desk(sight: Sight, reach: Reach) -> Desk:
    """Return the opinions asked of a subdistrict, and how its communities stand."""
    counts = await repository.count_parts(sight.tx.session, reach, sight.today)
    late = await repository.late_items(sight.tx.session, reach, sight.today, MOST_ITEMS)
    opinions = await opinions_wanted(sight, OpinionKind.SUBDISTRICT, sorted(reach.subdistrict_ids))
    return Desk(
        figures=[
            Figure(key="opinions_to_give", value=len(opinions), link="/applications?state=accepted"),
            Figure(key="tasks_overdue", value=counts["overdue"], link="/tasks"),
            Figure(key="communities_unpaid", value=sum(row["communities"] for row in late), link="/items"),
        ],
        items=[*opinions, *(_late(sight, row) for row in late)],
    )


async def watching_desk(sight: Sight, reach: Reach) -> Desk:
    """Return what finance and auditors look at: opinions on money, late money, refusals without an answer."""
    late = await repository.late_items(sight.tx.session, reach, sight.today, MOST_ITEMS)
    demands = sight.reach(Permission.DEMANDS_READ)
    refused = (
        await repository.demands_in(sight.tx.session, demands, DemandState.REFUSED, _MOST_COUNTED) if demands else []
    )
    gives = any(grant.role == "finance" for grant in sight.principal.grants)
    unit = sight.principal.department_ids or (sight.principal.district_id,)
    opinions = await opinions_wanted(sight, OpinionKind.FINANCE, [unit[0]]) if gives else []
    return Desk(
        figures=[
            Figure(key="opinions_to_give", value=len(opinions), link="/applications?state=accepted"),
            Figure(key="communities_unpaid", value=sum(row["communities"] for row in late), link="/items"),
            Figure(key="demands_refused", value=len(refused), link="/off-list-demands?state=refused"),
        ],
        items=[*opinions, *(_late(sight, row) for row in late)],
    )


async def opinions_wanted(sight: Sight, kind: OpinionKind, unit_ids: list[UUID]) -> list[Waiting]:
    """Return the applications under review on which none of these units has been heard (ADM-4, R56)."""
    session, district_id = sight.tx.session, sight.tx.district_id
    levels = {OpinionKind.COMMUNITY: "community_id", OpinionKind.SUBDISTRICT: "subdistrict_id"}
    if kind in levels:
        rows = await repository.aimed_at(session, district_id, levels[kind], unit_ids)
        pairs = [(row, row["unit_id"]) for row in rows]
    else:
        rows = await repository.applications_in(session, district_id, [S.ACCEPTED])
        pairs = [(row, unit_id) for row in rows for unit_id in unit_ids]
    heard = await repository.opinions_on(session, district_id, [row["id"] for row in rows])
    open_ = {row["id"]: row for row, unit_id in pairs if (row["id"], kind.value, unit_id) not in heard}
    return [sight.of_application(row, WaitingKind.OPINION) for row in list(open_.values())[:MOST_ITEMS]]


def _part(sight: Sight, row: Row) -> Waiting:
    sent = row["state"] == AssignmentState.SENT.value
    return Waiting(
        kind=WaitingKind.TASK_TO_ACCEPT if sent else WaitingKind.TASK_TO_COMPLETE,
        id=row["task_id"],
        title=row["title"],
        who=row["department_name"],
        due_on=row["due_on"],
        overdue=row["due_on"] < sight.today,
        link=f"/tasks/{row['task_id']}",
    )


def _receipt(sight: Sight, row: Row) -> Waiting:
    due_on = sight.calendar.add_working_days(row["appropriated_on"], sight.parameters.forwarding_days_working)
    return Waiting(
        kind=WaitingKind.RECEIPT,
        id=row["id"],
        title=row["item_title"],
        who=row["department_name"],
        due_on=due_on,
        overdue=due_on < sight.today,
        link=f"/communities/{row['community_id']}/funding",
    )


def _demand(row: Row, kind: WaitingKind, who: str) -> Waiting:
    return Waiting(
        kind=kind,
        id=row["id"],
        title=row["description"][:_TITLE_LENGTH],
        who=who,
        due_on=None,
        overdue=False,
        link=f"/off-list-demands/{row['id']}",
    )


def _late(sight: Sight, row: Row) -> Waiting:
    return Waiting(
        kind=WaitingKind.PAYMENT_LATE,
        id=row["item_id"],
        title=row["title"],
        who=f"{row['department_name']}（{row['communities']} 个社区）",
        due_on=row["due_on"],
        overdue=row["due_on"] < sight.today,
        link=f"/items/{row['item_id']}/funding",
    )


def _count(items: Iterable[Waiting], kind: WaitingKind, key: str, link: str) -> Figure:
    return Figure(key=key, value=sum(item.kind is kind for item in items), link=link)
