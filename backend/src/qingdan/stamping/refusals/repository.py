"""Refusal notices in the database."""

from collections.abc import Sequence
from typing import Any, Final
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from qingdan.kernel.errors import NotFound
from qingdan.kernel.principal import Reach
from qingdan.stamping.refusals.tables import RefusalKeyTable, RefusalTable
from qingdan.stamping.seals.repository import within

_REFUSAL: Final[Any] = RefusalTable.__table__.c  # type: ignore[attr-defined]  # SQLModel does not declare it


async def add_refusal(session: AsyncSession, row: RefusalTable, blind_indexes: Sequence[bytes]) -> None:
    """Add a notice, to be found by these blind indexes."""
    session.add(row)
    await session.flush()
    for blind_index in sorted(set(blind_indexes)):
        session.add(RefusalKeyTable(district_id=row.district_id, blind_index=blind_index, refusal_id=row.id))


async def page_refusals(
    session: AsyncSession, reach: Reach, community_id: UUID | None, before: UUID | None, limit: int
) -> Sequence[RefusalTable]:
    """Return up to `limit` notices within reach, newest first."""
    statement = select(RefusalTable).where(within(reach, _REFUSAL)).order_by(_REFUSAL.id.desc()).limit(limit)
    if community_id is not None:
        statement = statement.where(_REFUSAL.community_id == community_id)
    if before is not None:
        statement = statement.where(_REFUSAL.id < before)
    return (await session.execute(statement)).scalars().all()


async def require_refusal(session: AsyncSession, reach: Reach, refusal_id: UUID) -> RefusalTable:
    """Return a notice within reach; NotFound otherwise."""
    statement = select(RefusalTable).where(within(reach, _REFUSAL), _REFUSAL.id == refusal_id)
    found: RefusalTable | None = (await session.execute(statement)).scalar_one_or_none()
    if found is None:
        raise NotFound
    return found


async def keep_notice(session: AsyncSession, district_id: UUID, refusal_id: UUID, sha256: str) -> None:
    """Write down the printed notice once; the first one counts."""
    await session.execute(
        update(RefusalTable)
        .where(_REFUSAL.district_id == district_id, _REFUSAL.id == refusal_id, _REFUSAL.notice_sha256.is_(None))
        .values(notice_sha256=sha256)
    )
