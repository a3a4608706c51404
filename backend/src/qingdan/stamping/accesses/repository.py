"""Looks at personal data in the database: added, and read by who answers for them."""

from collections.abc import Iterable, Sequence
from typing import Any, Final
from uuid import UUID

from sqlalchemy import or_, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from qingdan.kernel.principal import Reach
from qingdan.stamping.accesses.tables import PersonalAccessTable
from qingdan.stamping.seals.repository import within

_ACCESS: Final[Any] = PersonalAccessTable.__table__.c  # type: ignore[attr-defined]  # SQLModel does not declare it
_SUBJECTS: Final = text(
    "SELECT r.id, r.community_id, r.subdistrict_id, 'stamp_request' AS kind, r.title FROM request_key k"
    " JOIN stamp_request r ON r.district_id = k.district_id AND r.id = k.request_id"
    " WHERE k.district_id = :district_id AND k.blind_index = ANY(:blind_indexes)"
    " UNION ALL"
    " SELECT n.id, n.community_id, n.subdistrict_id, 'refusal', n.title FROM refusal_key k"
    " JOIN refusal n ON n.district_id = k.district_id AND n.id = k.refusal_id"
    " WHERE k.district_id = :district_id AND k.blind_index = ANY(:blind_indexes)"
)


async def add_accesses(session: AsyncSession, rows: Iterable[PersonalAccessTable]) -> None:
    """Write looks down; they go with the caller's transaction."""
    session.add_all(rows)
    await session.flush()


async def page_accesses(
    session: AsyncSession,
    reach: Reach,
    *,
    community_id: UUID | None,
    subject_id: UUID | None,
    before: UUID | None,
    limit: int,
) -> Sequence[PersonalAccessTable]:
    """Return up to `limit` looks within reach, newest first."""
    statement = select(PersonalAccessTable).where(within(reach, _ACCESS)).order_by(_ACCESS.id.desc()).limit(limit)
    if community_id is not None:
        statement = statement.where(_ACCESS.community_id == community_id)
    if subject_id is not None:
        statement = statement.where(_ACCESS.subject_id == subject_id)
    if before is not None:
        statement = statement.where(_ACCESS.id < before)
    return (await session.execute(statement)).scalars().all()


async def accesses_of(
    session: AsyncSession, reach: Reach, subject_ids: Sequence[UUID], limit: int
) -> Sequence[PersonalAccessTable]:
    """Return up to `limit` looks at these requests and notices within reach, newest first."""
    statement = (
        select(PersonalAccessTable)
        .where(within(reach, _ACCESS), or_(_ACCESS.subject_id.in_(subject_ids)))
        .order_by(_ACCESS.id.desc())
        .limit(limit)
    )
    return (await session.execute(statement)).scalars().all()


async def subjects_of(session: AsyncSession, district_id: UUID, blind_indexes: Sequence[bytes]) -> Sequence[Any]:
    """Return the requests and notices of one resident, with where they happened."""
    found = await session.execute(_SUBJECTS, {"district_id": district_id, "blind_indexes": list(blind_indexes)})
    return found.all()
