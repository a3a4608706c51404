"""Forms that somebody else made: one row for each request of that kind."""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from qingdan.stamping.requests.tables import ExternalFormTable


async def put_form(session: AsyncSession, row: ExternalFormTable) -> None:
    """Write a request's form in the place of the one it had."""
    await session.merge(row)
    await session.flush()


async def remove_form(session: AsyncSession, district_id: UUID, request_id: UUID) -> None:
    """Forget a request's form; nothing happens when it has none."""
    found = await session.get(ExternalFormTable, (district_id, request_id))
    if found is not None:
        await session.delete(found)
        await session.flush()
