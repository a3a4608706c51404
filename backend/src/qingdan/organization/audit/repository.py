"""Every statement of the audit trail besides the kernel's own."""

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession


async def names_of(session: AsyncSession, district_id: UUID, people: Collection[UUID]) -> dict[UUID, str]:
    """Return the names of people by their ids."""
    result = await session.execute(
        text("SELECT id, name FROM person WHERE district_id = :district_id AND id = ANY(:people)"),
        {"district_id": district_id, "people": list(people)},
    )
    return {row.id: row.name for row in result}
