"""Forms that somebody else made: one row for each request of that kind."""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from qingdan.stamping.requests.tables import ExternalFormTable


async def put_form(session: AsyncSession, row: ExternalFormTable) -> tuple[str, ...]:
    """Write a request's form in the place of the one it had; return the SHA-256 of that one's files."""
    given_up = await remove_form(session, row.district_id, row.request_id)
    session.add(row)
    await session.flush()
    return given_up


async def remove_form(session: AsyncSession, district_id: UUID, request_id: UUID) -> tuple[str, ...]:
    """Forget a request's form and return the SHA-256 of it and of its photo, if there are any."""
    found = await session.get(ExternalFormTable, (district_id, request_id))
    if found is None:
        return ()
    await session.delete(found)
    await session.flush()
    return (found.sha256,) if found.picture_sha256 is None else (found.sha256, found.picture_sha256)
