"""Outings in the database."""

from collections.abc import Sequence
from typing import Any, Final
from uuid import UUID

from sqlalchemy import and_, select
from sqlalchemy.ext.asyncio import AsyncSession

from qingdan.kernel.errors import NotFound
from qingdan.kernel.principal import Reach
from qingdan.stamping.outings.tables import SealOutingTable
from qingdan.stamping.seals.repository import within
from qingdan.stamping.seals.tables import SealTable

_OUTING: Final[Any] = SealOutingTable.__table__.c  # type: ignore[attr-defined]  # SQLModel does not declare it

_SEAL: Final[Any] = SealTable.__table__.c  # type: ignore[attr-defined]  # the same


async def write_outing(session: AsyncSession, row: SealOutingTable) -> None:
    """Write an outing, a new one or one that was locked and changed."""
    session.add(row)
    await session.flush()


async def lock_outing(session: AsyncSession, reach: Reach, seal_id: UUID, outing_id: UUID) -> SealOutingTable:
    """Return a seal's outing within reach that nobody else changes until the end; NotFound otherwise."""
    wanted = (within(reach, _OUTING), _OUTING.id == outing_id, _OUTING.seal_id == seal_id)
    statement = select(SealOutingTable).where(*wanted).with_for_update()
    found: SealOutingTable | None = (await session.execute(statement)).scalar_one_or_none()
    if found is None:
        raise NotFound
    return found


async def outings_of(
    session: AsyncSession, district_id: UUID, seal_id: UUID, after: UUID | None, limit: int
) -> Sequence[SealOutingTable]:
    """Return up to `limit` outings of a seal, newest first."""
    statement = select(SealOutingTable).where(_OUTING.district_id == district_id, _OUTING.seal_id == seal_id)
    if after is not None:
        statement = statement.where(_OUTING.id < after)
    return (await session.execute(statement.order_by(_OUTING.id.desc()).limit(limit))).scalars().all()


async def open_outings(session: AsyncSession, reach: Reach, limit: int) -> Sequence[tuple[SealOutingTable, SealTable]]:
    """Return the outings within reach that nobody refused and that are not over, oldest first, with their seals."""
    statement = (
        select(SealOutingTable, SealTable)
        .join(SealTable, and_(_SEAL.district_id == _OUTING.district_id, _SEAL.id == _OUTING.seal_id))
        .where(within(reach, _OUTING), _OUTING.returned_at.is_(None), _OUTING.refused_at.is_(None))
        .order_by(_OUTING.id)
        .limit(limit)
    )
    return [(row[0], row[1]) for row in (await session.execute(statement)).all()]
