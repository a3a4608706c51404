"""Every statement on off-list demands."""

from collections.abc import Mapping
from uuid import UUID

from sqlalchemy import ColumnElement, RowMapping, and_, false, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from qingdan.admission.demands.rules import DemandState
from qingdan.admission.demands.tables import DemandTable
from qingdan.admission.tables_base import table_of
from qingdan.kernel.principal import Reach

_DEMAND = table_of(DemandTable)
_D = _DEMAND.c
#: What a department gets to see: nothing before the community has refused.
_ANSWERED = (DemandState.REFUSED, DemandState.WITHDRAWN, DemandState.TURNED_INTO_APPLICATION)


async def add_demand(session: AsyncSession, row: DemandTable) -> None:
    """Write a demand."""
    await session.execute(insert(_DEMAND).values(**row.model_dump()))


async def get_demand(session: AsyncSession, reach: Reach, demand_id: UUID, *, lock: bool = False) -> RowMapping | None:
    """Return a demand within a reach, or None; locked until the end of the transaction when asked."""
    statement = select(_DEMAND).where(_D.district_id == reach.district_id, _D.id == demand_id, _seen_by(reach))
    if lock:
        statement = statement.with_for_update()
    return (await session.execute(statement)).mappings().one_or_none()


async def change_demand(
    session: AsyncSession, district_id: UUID, demand_id: UUID, values: Mapping[str, object]
) -> None:
    """Write changed columns of a demand that the caller has locked."""
    await session.execute(
        update(_DEMAND)
        .where(_D.district_id == district_id, _D.id == demand_id)
        .values(**values, version=_D.version + 1)
    )


async def demands_page(
    session: AsyncSession,
    reach: Reach,
    *,
    equal: Mapping[str, object],
    after: UUID | None,
    limit: int,
) -> list[RowMapping]:
    """Return up to `limit + 1` demands within a reach, newest first."""
    statement = select(_DEMAND).where(_D.district_id == reach.district_id, _seen_by(reach))
    for name, value in equal.items():
        if value is not None:
            statement = statement.where(_D[name] == value)
    if after is not None:
        statement = statement.where(_D.id < after)
    return list((await session.execute(statement.order_by(_D.id.desc()).limit(limit + 1))).mappings())


def _seen_by(reach: Reach) -> ColumnElement[bool]:
    if reach.whole_district:
        return _D.id.is_not(None)
    places: list[ColumnElement[bool]] = []
    if reach.community_ids:
        places.append(_D.community_id.in_(reach.community_ids))
    if reach.subdistrict_ids:
        places.append(_D.subdistrict_id.in_(reach.subdistrict_ids))
    if reach.department_ids:
        places.append(and_(_D.department_id.in_(reach.department_ids), _D.state.in_(_ANSWERED)))
    return or_(false(), *places)
