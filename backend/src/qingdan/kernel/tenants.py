"""The districts that an installation serves; each service keeps this short list in its own schema."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession


@dataclass(frozen=True, slots=True)
class Tenant:
    """One served district."""

    district_id: UUID
    code: str
    name: str


async def serve_district(session: AsyncSession, tenant: Tenant) -> None:
    """Note, in the caller's transaction, that this district is served, or what it is called now."""
    await session.execute(
        text(
            "INSERT INTO tenant (district_id, code, name) VALUES (:district_id, :code, :name)"
            " ON CONFLICT (district_id) DO UPDATE SET code = excluded.code, name = excluded.name"
        ),
        {"district_id": tenant.district_id, "code": tenant.code, "name": tenant.name},
    )


async def served_districts(session: AsyncSession) -> list[Tenant]:
    """Return all served districts by their codes."""
    result = await session.execute(text("SELECT district_id, code, name FROM tenant ORDER BY code, district_id"))
    return [Tenant(row.district_id, row.code, row.name) for row in result]


async def find_tenant(session: AsyncSession, district_id: UUID) -> Tenant | None:
    """Return one served district, or None."""
    result = await session.execute(
        text("SELECT district_id, code, name FROM tenant WHERE district_id = :district_id"),
        {"district_id": district_id},
    )
    row = result.one_or_none()
    return None if row is None else Tenant(row.district_id, row.code, row.name)
