"""The versions of a district's own texts in the database."""

from collections.abc import Sequence
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncSession

from qingdan.kernel.errors import NotFound
from qingdan.stamping.catalogue.tables import CertificateTemplateTable

_TEMPLATE: Final[Any] = CertificateTemplateTable.__table__.c  # type: ignore[attr-defined]  # SQLModel does not declare it


async def write_template(session: AsyncSession, row: CertificateTemplateTable) -> None:
    """Write a version, a new one or one that was locked and changed."""
    session.add(row)
    await session.flush()


async def require_template(session: AsyncSession, district_id: UUID, template_id: UUID) -> CertificateTemplateTable:
    """Return one version; NotFound when there is none."""
    found = await session.get(CertificateTemplateTable, (district_id, template_id))
    if found is None:
        raise NotFound
    return found


async def versions_of(session: AsyncSession, district_id: UUID, type_code: str) -> Sequence[CertificateTemplateTable]:
    """Return all versions of a type's text, oldest first."""
    return (await session.execute(_of_type(district_id, type_code))).scalars().all()


async def lock_versions(session: AsyncSession, district_id: UUID, type_code: str) -> Sequence[CertificateTemplateTable]:
    """Return all versions of a type's text, oldest first; nobody else changes one until the end."""
    statement = _of_type(district_id, type_code).with_for_update().execution_options(populate_existing=True)
    return (await session.execute(statement)).scalars().all()


async def page_of_templates(
    session: AsyncSession, district_id: UUID, type_code: str | None, before: UUID | None, limit: int
) -> Sequence[CertificateTemplateTable]:
    """Return up to `limit` versions, newest first, of one type or of all."""
    statement = select(CertificateTemplateTable).where(_TEMPLATE.district_id == district_id)
    if type_code is not None:
        statement = statement.where(_TEMPLATE.type_code == type_code)
    if before is not None:
        statement = statement.where(_TEMPLATE.id < before)
    return (await session.execute(statement.order_by(_TEMPLATE.id.desc()).limit(limit))).scalars().all()


async def holding_on(session: AsyncSession, district_id: UUID, on: date) -> dict[str, int]:
    """Return the number of the version that holds on a day, by type; types with the national text are left out."""
    found = await session.execute(
        text(
            "SELECT DISTINCT ON (type_code) type_code, number FROM certificate_template"
            " WHERE district_id = :district_id AND status = 'published' AND in_force_from <= :on"
            " ORDER BY type_code, in_force_from DESC"
        ),
        {"district_id": district_id, "on": on},
    )
    return {row.type_code: row.number for row in found}


def _of_type(district_id: UUID, type_code: str) -> Any:  # noqa: ANN401 -- a SELECT of SQLModel's own kind
    statement = select(CertificateTemplateTable)
    return statement.where(_TEMPLATE.district_id == district_id, _TEMPLATE.type_code == type_code).order_by(
        _TEMPLATE.number
    )
