"""Every statement on what waits for whom; each one is a narrow read over an index."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import RowMapping, Select, and_, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from qingdan.admission.applications.rules import ApplicationState
from qingdan.admission.applications.tables import (
    ApplicationTable,
    ApplicationTargetTable,
    OpinionTable,
    VoteTable,
)
from qingdan.admission.demands.rules import DemandState
from qingdan.admission.demands.tables import DemandTable
from qingdan.admission.funding.tables import AppropriationTable, InstalmentTable, ReceiptTable
from qingdan.admission.items.tables import ItemTable, ItemVersionTable
from qingdan.admission.tables_base import table_of, within
from qingdan.admission.tasks.rules import AssignmentState
from qingdan.admission.tasks.tables import AssignmentTable, TaskTable
from qingdan.kernel.principal import Reach

_APPLICATION, _TARGET = table_of(ApplicationTable), table_of(ApplicationTargetTable)
_OPINION, _VOTE = table_of(OpinionTable), table_of(VoteTable)
_PART, _TASK = table_of(AssignmentTable), table_of(TaskTable)
_APPROPRIATION, _RECEIPT, _INSTALMENT = (
    table_of(AppropriationTable),
    table_of(ReceiptTable),
    table_of(InstalmentTable),
)
_DEMAND = table_of(DemandTable)
_ITEM, _VERSION = table_of(ItemTable), table_of(ItemVersionTable)
_OPEN_PARTS = (AssignmentState.SENT.value, AssignmentState.ACCEPTED.value)
_BRIEF = (
    *("id", "title", "number", "state", "department_id", "department_name", "submitted_on", "accepted_on"),
    *("publicity_from", "acceptor_person_id"),
)


async def applications_in(
    session: AsyncSession, district_id: UUID, states: Sequence[ApplicationState], department_ids: Sequence[UUID] = ()
) -> list[RowMapping]:
    """Return the applications of a district (of some departments) in some states, oldest first."""
    a = _APPLICATION.c
    statement = select(*(a[name] for name in _BRIEF)).where(a.district_id == district_id, a.state.in_(states))
    if department_ids:
        statement = statement.where(a.department_id.in_(department_ids))
    return list((await session.execute(statement.order_by(a.id).limit(200))).mappings())


async def aimed_at(session: AsyncSession, district_id: UUID, level: str, unit_ids: Sequence[UUID]) -> list[RowMapping]:
    """Return the applications under review that aim at some communities or subdistricts, with the unit."""
    a, t = _APPLICATION.c, _TARGET.c
    statement = (
        select(*(a[name] for name in _BRIEF), t[level].label("unit_id"))
        .select_from(_TARGET.join(_APPLICATION, and_(a.district_id == t.district_id, a.id == t.application_id)))
        .where(t.district_id == district_id, t[level].in_(unit_ids), a.state == ApplicationState.ACCEPTED)
        .distinct()
        .limit(200)
    )
    return list((await session.execute(statement)).mappings())


async def opinions_on(
    session: AsyncSession, district_id: UUID, application_ids: Sequence[UUID]
) -> set[tuple[UUID, str, UUID]]:
    """Return which units were heard: application, kind, unit."""
    o = _OPINION.c
    statement = select(o.application_id, o.kind, o.unit_id).where(
        o.district_id == district_id, o.application_id.in_(application_ids)
    )
    return {(row[0], row[1], row[2]) for row in await session.execute(statement)}


async def voted_by(
    session: AsyncSession, district_id: UUID, application_ids: Sequence[UUID], person_id: UUID
) -> set[UUID]:
    """Return the applications on which a person has voted."""
    v = _VOTE.c
    statement = select(v.application_id).where(
        v.district_id == district_id, v.application_id.in_(application_ids), v.person_id == person_id
    )
    return set((await session.execute(statement)).scalars())


async def open_parts(session: AsyncSession, reach: Reach, limit: int) -> list[RowMapping]:
    """Return the open parts of tasks within a reach, the most urgent first."""
    p, t = _PART.c, _TASK.c
    statement = (
        select(p.task_id, p.community_id, p.community_name, p.state, p.due_on, t.title, t.department_name)
        .select_from(_PART.join(_TASK, and_(t.district_id == p.district_id, t.id == p.task_id)))
        .where(within(reach, _PART), p.state.in_(_OPEN_PARTS))
        .order_by(p.due_on, p.task_id)
        .limit(limit)
    )
    return list((await session.execute(statement)).mappings())


async def count_parts(session: AsyncSession, reach: Reach, today: date) -> RowMapping:
    """Count the open parts of tasks within a reach: to accept, to complete, overdue."""
    p = _PART.c
    statement = select(
        func.count().filter(p.state == AssignmentState.SENT.value).label("to_accept"),
        func.count().filter(p.state == AssignmentState.ACCEPTED.value).label("to_complete"),
        func.count().filter(p.due_on < today).label("overdue"),
    ).where(within(reach, _PART), p.state.in_(_OPEN_PARTS))
    return (await session.execute(statement)).mappings().one()


async def unconfirmed(session: AsyncSession, reach: Reach, limit: int) -> list[RowMapping]:
    """Return the payments within a reach that no community has confirmed, oldest first."""
    a, r = _APPROPRIATION.c, _RECEIPT.c
    joined = _APPROPRIATION.outerjoin(_RECEIPT, and_(r.district_id == a.district_id, r.appropriation_id == a.id))
    statement = (
        select(a.id, a.item_id, a.item_title, a.community_id, a.department_name, a.appropriated_on, a.amount_fen)
        .select_from(joined)
        .where(within(reach, _APPROPRIATION), r.appropriation_id.is_(None))
        .order_by(a.id)
        .limit(limit)
    )
    return list((await session.execute(statement)).mappings())


async def demands_in(session: AsyncSession, reach: Reach, state: DemandState, limit: int) -> list[RowMapping]:
    """Return the demands within a reach in one state, oldest first."""
    d = _DEMAND.c
    names = ("id", "description", "community_name", "department_name", "asked_on", "refused_at", "notice_number")
    statement = (
        select(*(d[name] for name in names)).where(within(reach, _DEMAND), d.state == state).order_by(d.id).limit(limit)
    )
    return list((await session.execute(statement)).mappings())


async def late_items(session: AsyncSession, reach: Reach, today: date, limit: int) -> list[RowMapping]:
    """Return the items within a reach with money due and not confirmed: in how many communities, since when."""
    owed = _owed(reach, today).subquery()
    v, i = _VERSION.c, _ITEM.c
    statement = (
        select(
            owed.c.item_id,
            v.title,
            i.department_name,
            func.count().label("communities"),
            func.min(owed.c.due_on).label("due_on"),
        )
        .select_from(
            owed.join(_ITEM, i.id == owed.c.item_id).join(
                _VERSION,
                and_(v.district_id == i.district_id, v.item_id == i.id, v.version == i.current_version),
            )
        )
        .where(i.district_id == reach.district_id)
        .group_by(owed.c.item_id, v.title, i.department_name)
        .order_by(func.min(owed.c.due_on))
        .limit(limit)
    )
    return list((await session.execute(statement)).mappings())


def _owed(reach: Reach, today: date) -> Select[tuple[object, ...]]:
    """Select item and community pairs whose instalments due are not covered by receipts, and since when (FEE-6).

    What was received covers the instalments in the order they fall due; the first one left over is owed.
    """
    i, r = _INSTALMENT.c, _RECEIPT.c
    so_far = func.sum(i.amount_fen).over(partition_by=[i.item_id, i.community_id], order_by=[i.due_on, i.line])
    due = (
        select(i.item_id, i.community_id, i.due_on, so_far.label("fen"))
        .where(within(reach, _INSTALMENT), i.due_on <= today, i.superseded_on.is_(None))
        .subquery()
    )
    got = (
        select(r.item_id, r.community_id, func.sum(r.amount_fen).label("fen"))
        .where(within(reach, _RECEIPT))
        .group_by(r.item_id, r.community_id)
        .subquery()
    )
    return (
        select(due.c.item_id, due.c.community_id, func.min(due.c.due_on).label("due_on"))
        .select_from(due.outerjoin(got, and_(got.c.item_id == due.c.item_id, got.c.community_id == due.c.community_id)))
        .where(due.c.fen > func.coalesce(got.c.fen, 0))
        .group_by(due.c.item_id, due.c.community_id)
    )
