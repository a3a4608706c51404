"""Checkpoints in the database, and the hashes of the registers that they are made over."""

from collections.abc import Sequence
from typing import Any, Final
from uuid import UUID

from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncSession

from qingdan.kernel.errors import NotFound
from qingdan.stamping.checkpoints.rules import SealStatement
from qingdan.stamping.checkpoints.tables import CheckpointTable

_COLUMNS: Final[Any] = CheckpointTable.__table__.c  # type: ignore[attr-defined]  # SQLModel does not declare it


async def page(session: AsyncSession, district_id: UUID, before: int | None, limit: int) -> Sequence[CheckpointTable]:
    """Return checkpoints of a district, newest first."""
    statement = select(CheckpointTable).where(_COLUMNS.district_id == district_id)
    if before is not None:
        statement = statement.where(_COLUMNS.number < before)
    return (await session.execute(statement.order_by(_COLUMNS.number.desc()).limit(limit))).scalars().all()


async def newest(session: AsyncSession, district_id: UUID) -> CheckpointTable | None:
    """Return the newest checkpoint of a district, None before the first."""
    return next(iter(await page(session, district_id, None, 1)), None)


async def require(session: AsyncSession, district_id: UUID, number: int) -> CheckpointTable:
    """Return one checkpoint; NotFound when it was never made."""
    found = await session.get(CheckpointTable, (district_id, number))
    if found is None:
        raise NotFound
    return found


async def numbers_with_a_break(session: AsyncSession, district_id: UUID, seal_id: UUID) -> list[int]:
    """Return the checkpoints that found a seal's register not to continue the one before."""
    result = await session.execute(
        text(
            "SELECT number FROM checkpoint WHERE district_id = :district_id AND jsonb_array_length(breaks) > 0"
            " AND breaks @> CAST(:seal AS jsonb) ORDER BY number"
        ),
        {"district_id": district_id, "seal": f'["{seal_id}"]'},
    )
    return list(result.scalars())


async def newest_statement(session: AsyncSession, district_id: UUID, seal_id: UUID) -> tuple[int, int, str] | None:
    """Return number, size and root of the newest checkpoint that states something of a seal, None before any."""
    row = await newest(session, district_id)
    found = [one for one in statements_of(row) if one.seal_id == seal_id] if row else []
    return (row.number, found[0].size, found[0].root) if row and found else None


def add(session: AsyncSession, checkpoint: CheckpointTable) -> None:
    """Add a checkpoint."""
    session.add(checkpoint)


async def register_sizes(session: AsyncSession, district_id: UUID) -> list[tuple[UUID, int]]:
    """Return each seal's id and how many entries its register says it has, in the order of the ids."""
    result = await session.execute(
        text("SELECT seal_id, size FROM register_head WHERE district_id = :district_id ORDER BY seal_id"),
        {"district_id": district_id},
    )
    return [(row.seal_id, row.size) for row in result]


async def hashes_between(
    session: AsyncSession, district_id: UUID, seal_id: UUID, after: int, until: int
) -> Sequence[str]:
    """Return the hashes of the entries after one position and up to another, in their order."""
    result = await session.execute(
        text(
            "SELECT hash FROM register_entry WHERE district_id = :district_id AND seal_id = :seal_id"
            " AND position > :after AND position <= :until ORDER BY position"
        ),
        {"district_id": district_id, "seal_id": seal_id, "after": after, "until": until},
    )
    return result.scalars().all()


def statements_of(checkpoint: CheckpointTable) -> list[SealStatement]:
    """Return what a checkpoint states of each seal, in the order of their ids."""
    return [
        SealStatement(UUID(str(one["seal_id"])), int(str(one["size"])), str(one["last_hash"]), str(one["root"]))
        for one in checkpoint.seals
    ]
