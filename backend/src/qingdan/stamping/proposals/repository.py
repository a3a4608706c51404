"""Proposed types and the opinions on them in the database."""

from collections.abc import Sequence
from typing import Any, Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from qingdan.kernel.errors import NotFound, StaleVersion
from qingdan.stamping.proposals.tables import TypeOpinionTable, TypeProposalTable

_PROPOSAL: Final[Any] = TypeProposalTable.__table__.c  # type: ignore[attr-defined]  # SQLModel does not declare it
_OPINION: Final[Any] = TypeOpinionTable.__table__.c  # type: ignore[attr-defined]  # as above


async def write_proposal(session: AsyncSession, row: TypeProposalTable) -> None:
    """Keep a proposal, a new one or one that was locked and changed."""
    session.add(row)
    await session.flush()


async def add_opinion(session: AsyncSession, row: TypeOpinionTable) -> None:
    """Put an opinion on record."""
    session.add(row)
    await session.flush()


async def page_of_proposals(
    session: AsyncSession, district_id: UUID, before: UUID | None, limit: int
) -> Sequence[TypeProposalTable]:
    """Return up to `limit` proposals of a district, newest first."""
    statement = select(TypeProposalTable).where(_PROPOSAL.district_id == district_id)
    if before is not None:
        statement = statement.where(_PROPOSAL.id < before)
    return (await session.execute(statement.order_by(_PROPOSAL.id.desc()).limit(limit))).scalars().all()


async def require_proposal(session: AsyncSession, district_id: UUID, proposal_id: UUID) -> TypeProposalTable:
    """Return one proposal; NotFound when there is none."""
    found = await session.get(TypeProposalTable, (district_id, proposal_id))
    if found is None:
        raise NotFound
    return found


async def lock_proposal(
    session: AsyncSession, district_id: UUID, proposal_id: UUID, expected: int
) -> TypeProposalTable:
    """Return one proposal that nobody else changes until the end; NotFound, StaleVersion."""
    found = await session.get(TypeProposalTable, (district_id, proposal_id), with_for_update=True)
    if found is None:
        raise NotFound
    if found.version != expected:
        raise StaleVersion(found.version)
    return found


async def opinions_on(
    session: AsyncSession, district_id: UUID, proposal_ids: Sequence[UUID]
) -> Sequence[TypeOpinionTable]:
    """Return what the departments said of proposals, as it came."""
    statement = select(TypeOpinionTable).where(
        _OPINION.district_id == district_id, _OPINION.proposal_id.in_(proposal_ids)
    )
    return (await session.execute(statement.order_by(_OPINION.id))).scalars().all()
