"""Every statement on applications, their targets, steps, opinions and votes."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, RowMapping, Table, and_, delete, false, func, insert, or_, select, update
from sqlalchemy.dialects.postgresql import insert as upsert
from sqlalchemy.ext.asyncio import AsyncSession

from qingdan.admission.applications.rules import ApplicationState
from qingdan.admission.applications.tables import (
    ApplicationStepTable,
    ApplicationTable,
    ApplicationTargetTable,
    OpinionTable,
    ReviewMemberTable,
    VoteTable,
)
from qingdan.admission.tables_base import table_of
from qingdan.kernel.principal import Reach

_APPLICATION = table_of(ApplicationTable)
_TARGET = table_of(ApplicationTargetTable)
_STEP = table_of(ApplicationStepTable)
_OPINION = table_of(OpinionTable)
_VOTE = table_of(VoteTable)
_MEMBER = table_of(ReviewMemberTable)
_A, _T = _APPLICATION.c, _TARGET.c


async def add_application(session: AsyncSession, row: ApplicationTable) -> None:
    """Write a new draft."""
    await session.execute(insert(_APPLICATION).values(**row.model_dump()))


async def get_application(
    session: AsyncSession, district_id: UUID, application_id: UUID, *, lock: bool = False
) -> RowMapping | None:
    """Return an application, or None; locked until the end of the transaction when asked."""
    statement = select(_APPLICATION).where(_A.district_id == district_id, _A.id == application_id)
    if lock:
        statement = statement.with_for_update()
    return (await session.execute(statement)).mappings().one_or_none()


async def change_application(
    session: AsyncSession, district_id: UUID, application_id: UUID, values: Mapping[str, object]
) -> None:
    """Write changed columns of an application that the caller has locked."""
    await session.execute(
        update(_APPLICATION).where(_A.district_id == district_id, _A.id == application_id).values(**values)
    )


async def replace_targets(
    session: AsyncSession, district_id: UUID, application_id: UUID, rows: Sequence[ApplicationTargetTable]
) -> None:
    """Write the communities an application aims at in place of those before."""
    await session.execute(delete(_TARGET).where(_T.district_id == district_id, _T.application_id == application_id))
    if rows:
        await session.execute(insert(_TARGET), [row.model_dump() for row in rows])


async def targets_of(session: AsyncSession, district_id: UUID, application_id: UUID) -> list[RowMapping]:
    """Return the communities an application aims at, by code."""
    statement = (
        select(_TARGET).where(_T.district_id == district_id, _T.application_id == application_id).order_by(_T.code)
    )
    return list((await session.execute(statement)).mappings())


async def target_counts(session: AsyncSession, district_id: UUID, application_ids: Sequence[UUID]) -> dict[UUID, int]:
    """Count the communities of some applications."""
    statement = (
        select(_T.application_id, func.count())
        .where(_T.district_id == district_id, _T.application_id.in_(application_ids))
        .group_by(_T.application_id)
    )
    return {row[0]: row[1] for row in await session.execute(statement)}


async def applications_page(
    session: AsyncSession,
    reach: Reach,
    *,
    legal: bool,
    query: str,
    states: Sequence[str],
    department_id: UUID | None,
    after: UUID | None,
    limit: int,
) -> list[RowMapping]:
    """Return up to `limit + 1` applications that a reach may see, newest first."""
    columns = [column for column in _A if column.name not in {"content", "search_text", "tally", "decision"}]
    statement = select(*columns).where(_A.district_id == reach.district_id, _seen_by(reach, legal=legal))
    if query:
        statement = statement.where(_A.search_text.contains(query, autoescape=True))
    if states:
        statement = statement.where(_A.state.in_(states))
    if department_id is not None:
        statement = statement.where(_A.department_id == department_id)
    if after is not None:
        statement = statement.where(_A.id < after)
    return list((await session.execute(statement.order_by(_A.id.desc()).limit(limit + 1))).mappings())


async def in_states(
    session: AsyncSession, district_id: UUID, states: Sequence[str], department_id: UUID | None = None
) -> list[RowMapping]:
    """Return the applications of a district (of one department) in some states, oldest first."""
    statement = select(_APPLICATION).where(_A.district_id == district_id, _A.state.in_(states))
    if department_id is not None:
        statement = statement.where(_A.department_id == department_id)
    return list((await session.execute(statement.order_by(_A.id))).mappings())


async def add_step(session: AsyncSession, row: ApplicationStepTable) -> None:
    """Write who did what and what they saw."""
    await session.execute(insert(_STEP).values(**row.model_dump()))


async def steps_of(session: AsyncSession, district_id: UUID, application_id: UUID) -> list[RowMapping]:
    """Return every step of an application, the first one first."""
    step = _STEP.c
    statement = (
        select(_STEP).where(step.district_id == district_id, step.application_id == application_id).order_by(step.id)
    )
    return list((await session.execute(statement)).mappings())


async def add_opinion(session: AsyncSession, row: OpinionTable) -> None:
    """Write an opinion."""
    await session.execute(insert(_OPINION).values(**row.model_dump()))


async def opinions_of(session: AsyncSession, district_id: UUID, application_id: UUID) -> list[RowMapping]:
    """Return the opinions on an application in the order they came."""
    return await _of_application(session, _OPINION, district_id, application_id, _OPINION.c.id)


async def add_vote(session: AsyncSession, row: VoteTable) -> None:
    """Write a vote."""
    await session.execute(insert(_VOTE).values(**row.model_dump()))


async def votes_of(session: AsyncSession, district_id: UUID, application_id: UUID) -> list[RowMapping]:
    """Return the votes on an application in the order they came."""
    return await _of_application(session, _VOTE, district_id, application_id, _VOTE.c.cast_at)


async def members_of(session: AsyncSession, district_id: UUID) -> list[RowMapping]:
    """Return the members of the joint review by name."""
    member = _MEMBER.c
    statement = select(_MEMBER).where(member.district_id == district_id).order_by(member.name, member.person_id)
    return list((await session.execute(statement)).mappings())


async def set_member(session: AsyncSession, row: ReviewMemberTable) -> None:
    """Write a member, or their new name and department."""
    statement = upsert(_MEMBER).values(**row.model_dump())
    await session.execute(
        statement.on_conflict_do_update(
            index_elements=["district_id", "person_id"],
            set_={name: statement.excluded[name] for name in ("name", "department_id", "department_name")},
        )
    )


async def remove_member(session: AsyncSession, district_id: UUID, person_id: UUID) -> bool:
    """Take somebody off the joint review; False when they were not on it."""
    member = _MEMBER.c
    result = await session.execute(
        delete(_MEMBER)
        .where(member.district_id == district_id, member.person_id == person_id)
        .returning(member.person_id)
    )
    return result.first() is not None


async def _of_application(
    session: AsyncSession,
    table: Table,
    district_id: UUID,
    application_id: UUID,
    order: ColumnElement[Any],
) -> list[RowMapping]:
    statement = (
        select(table)
        .where(table.c.district_id == district_id, table.c.application_id == application_id)
        .order_by(order)
    )
    return list((await session.execute(statement)).mappings())


def _seen_by(reach: Reach, *, legal: bool) -> ColumnElement[bool]:
    """Narrow to what may be seen: drafts by their department only, targets from the acceptance on."""
    seen: list[ColumnElement[bool]] = [_A.accepted_on.is_not(None)] if legal else []
    if reach.department_ids:
        seen.append(_A.department_id.in_(reach.department_ids))
    if reach.whole_district:
        seen.append(_A.state != ApplicationState.DRAFT)
    for level, units in (("community_id", reach.community_ids), ("subdistrict_id", reach.subdistrict_ids)):
        if units:
            aimed = select(_T.application_id).where(
                _T.district_id == _A.district_id, _T.application_id == _A.id, _T[level].in_(units)
            )
            seen.append(and_(_A.accepted_on.is_not(None), aimed.exists()))
    return or_(false(), *seen)
