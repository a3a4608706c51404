"""Who did something to a thing, by the names that stand on the thing itself."""

from collections.abc import Mapping
from typing import Final
from uuid import UUID

from sqlalchemy import TextClause, text
from sqlalchemy.ext.asyncio import AsyncSession

from qingdan.stamping.audit.rules import TrailSubject

_KNOWN: Final[Mapping[TrailSubject, TextClause]] = {
    TrailSubject.STAMP_REQUEST: text(
        "SELECT p.id, p.name FROM stamp_request r, LATERAL (VALUES (r.applied_by, r.applied_by_name),"
        " (r.approved_by, r.approved_by_name), (r.stamped_by, r.stamped_by_name),"
        " ((r.verification ->> 'verified_by')::uuid, r.verification ->> 'verified_by_name')) AS p(id, name)"
        " WHERE r.district_id = :district_id AND r.id = :subject_id AND p.id IS NOT NULL AND p.name IS NOT NULL"
        # Who keeps the community's seal hands over, stops and voids; that stands nowhere on the request.
        " UNION ALL SELECT p.id, p.name FROM stamp_request r JOIN seal s ON s.district_id = r.district_id"
        " AND s.community_id = r.community_id, LATERAL (VALUES (s.deputy_id, s.deputy_name),"
        " (s.keeper_id, s.keeper_name)) AS p(id, name)"
        " WHERE r.district_id = :district_id AND r.id = :subject_id AND p.id IS NOT NULL AND p.name IS NOT NULL"
    ),
    TrailSubject.SEAL: text(
        "SELECT p.id, p.name FROM seal s, LATERAL (VALUES (s.deputy_id, s.deputy_name), (s.keeper_id, s.keeper_name))"
        " AS p(id, name) WHERE s.district_id = :district_id AND s.id = :subject_id AND p.id IS NOT NULL"
        " UNION ALL SELECT p.id, p.name FROM seal_outing o, LATERAL (VALUES (o.asked_by, o.asked_by_name),"
        " (o.approved_by, o.approved_by_name)) AS p(id, name)"
        " WHERE o.district_id = :district_id AND o.seal_id = :subject_id AND p.id IS NOT NULL"
        " UNION ALL (SELECT person_id, person_name FROM seal_event"
        " WHERE district_id = :district_id AND seal_id = :subject_id ORDER BY id)"
    ),
    TrailSubject.REFUSAL: text(
        "SELECT issued_by AS id, issued_by_name AS name FROM refusal"
        " WHERE district_id = :district_id AND id = :subject_id"
    ),
}


async def names_on(
    session: AsyncSession, district_id: UUID, subject: TrailSubject, subject_id: UUID
) -> dict[UUID, str]:
    """Return the names of the people that stand on a thing, by their ids."""
    result = await session.execute(_KNOWN[subject], {"district_id": district_id, "subject_id": subject_id})
    return {row.id: row.name for row in result if row.name}
