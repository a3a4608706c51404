"""Every statement on tasks and assignments."""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, RowMapping, and_, func, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from qingdan.admission.tables_base import table_of, within
from qingdan.admission.tasks.rules import AssignmentState
from qingdan.admission.tasks.tables import AssignmentTable, TaskTable
from qingdan.kernel.principal import Reach

_TASK = table_of(TaskTable)
_PART = table_of(AssignmentTable)
_T, _P = _TASK.c, _PART.c
_OPEN = (AssignmentState.SENT.value, AssignmentState.ACCEPTED.value)


async def add_task(session: AsyncSession, task: TaskTable, parts: Sequence[AssignmentTable]) -> None:
    """Write a task with one part per community."""
    await session.execute(insert(_TASK).values(**task.model_dump()))
    await session.execute(insert(_PART), [part.model_dump() for part in parts])


async def sent_days(
    session: AsyncSession, district_id: UUID, item_id: UUID, community_ids: Sequence[UUID], since: date | None
) -> list[tuple[str, date]]:
    """Return when tasks under an item went to some communities, from a day on, by code."""
    statement = select(_P.code, _P.sent_on).where(
        _P.district_id == district_id, _P.item_id == item_id, _P.community_id.in_(community_ids)
    )
    if since is not None:
        statement = statement.where(_P.sent_on >= since)
    return [(row[0], row[1]) for row in await session.execute(statement)]


async def loads(
    session: AsyncSession, district_id: UUID, community_ids: Sequence[UUID], until: date
) -> dict[UUID, tuple[int, int]]:
    """Count the open parts of some communities, and those due by a day."""
    statement = (
        select(_P.community_id, func.count(), func.count().filter(_P.due_on <= until))
        .where(_P.district_id == district_id, _P.community_id.in_(community_ids), _P.state.in_(_OPEN))
        .group_by(_P.community_id)
    )
    return {row[0]: (row[1], row[2]) for row in await session.execute(statement)}


async def tasks_page(
    session: AsyncSession,
    reach: Reach,
    *,
    item_id: UUID | None,
    community_id: UUID | None,
    state: str | None,
    after: UUID | None,
    limit: int,
) -> list[RowMapping]:
    """Return up to `limit + 1` tasks within a reach, newest first; `state` is that of a reached part."""
    statement = select(_TASK).where(_T.district_id == reach.district_id)
    wanted = within(reach, _PART)
    conditions = [column == value for column, value in ((_P.community_id, community_id), (_P.state, state)) if value]
    if not reach.whole_district or conditions:
        statement = statement.where(_has_part(and_(wanted, *conditions)))
    if item_id is not None:
        statement = statement.where(_T.item_id == item_id)
    if after is not None:
        statement = statement.where(_T.id < after)
    return list((await session.execute(statement.order_by(_T.id.desc()).limit(limit + 1))).mappings())


async def get_task(session: AsyncSession, reach: Reach, task_id: UUID) -> RowMapping | None:
    """Return a task of which a reach covers some part, or None."""
    statement = select(_TASK).where(
        _T.district_id == reach.district_id, _T.id == task_id, _has_part(within(reach, _PART))
    )
    return (await session.execute(statement)).mappings().one_or_none()


async def progress_of(
    session: AsyncSession, reach: Reach, task_ids: Sequence[UUID], today: date
) -> dict[UUID, RowMapping]:
    """Count the parts of some tasks within a reach by how far they have got."""
    columns = [func.count().filter(_P.state == state.value).label(state.value) for state in AssignmentState]
    late = func.count().filter(_P.state.in_(_OPEN), _P.due_on < today).label("overdue")
    statement = (
        select(_P.task_id, func.count().label("total"), *columns, late)
        .where(within(reach, _PART), _P.task_id.in_(task_ids))
        .group_by(_P.task_id)
    )
    return {row["task_id"]: row for row in (await session.execute(statement)).mappings()}


async def parts_of(
    session: AsyncSession, reach: Reach, task_ids: Sequence[UUID], community_ids: Sequence[UUID] | None = None
) -> list[RowMapping]:
    """Return the parts of some tasks within a reach (of some communities), by code."""
    statement = select(_PART).where(within(reach, _PART), _P.task_id.in_(task_ids))
    if community_ids is not None:
        statement = statement.where(_P.community_id.in_(community_ids))
    return list((await session.execute(statement.order_by(_P.code))).mappings())


async def lock_part(session: AsyncSession, reach: Reach, task_id: UUID, community_id: UUID) -> RowMapping | None:
    """Return one part within a reach, locked until the end of the transaction, or None."""
    statement = (
        select(_PART)
        .where(within(reach, _PART), _P.task_id == task_id, _P.community_id == community_id)
        .with_for_update()
    )
    return (await session.execute(statement)).mappings().one_or_none()


async def change_part(
    session: AsyncSession, district_id: UUID, task_id: UUID, community_id: UUID, values: Mapping[str, object]
) -> None:
    """Write changed columns of a part that the caller has locked."""
    await session.execute(
        update(_PART)
        .where(_P.district_id == district_id, _P.task_id == task_id, _P.community_id == community_id)
        .values(**values, version=_P.version + 1)
    )


def _has_part(condition: ColumnElement[bool]) -> ColumnElement[bool]:
    inner = select(_P.task_id).where(_P.district_id == _T.district_id, _P.task_id == _T.id, condition)
    return or_(inner.exists())
