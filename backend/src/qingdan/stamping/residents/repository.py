"""What the database knows of one resident, found by blind indexes alone."""

# ruff: noqa: S608  statements are put together from constants of this package; values are always bound

from collections.abc import Sequence
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Row, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from qingdan.stamping.refusals.tables import RefusalTable
from qingdan.stamping.requests.repository.projection import second_approval_open, summary
from qingdan.stamping.requests.tables import EvidenceTable

#: More than anybody ever asked of one community.
MOST: Final = 1000
_REQUESTS: Final = (
    "SELECT row_to_json(found)::text AS body, found.id, found.title, found.community_id, state.subdistrict_id,"
    " state.status, state.applied_by, state.approved_by, state.type_code, state.purpose, state.valid_until,"
    " state.stamped_at, state.applicant_masked, state.phone_masked, state.verification,"
    f" state.certificate_number, state.erased_on, {second_approval_open('state')} AS second_approval_open"
    " FROM stamp_request state"
    f" CROSS JOIN LATERAL (SELECT {summary(':today')}"
    " FROM stamp_request r WHERE r.district_id = state.district_id AND r.id = state.id) AS found"
    " WHERE state.district_id = :district_id AND state.community_id = :community_id AND state.id IN"
    " (SELECT request_id FROM request_key k WHERE k.district_id = :district_id AND k.blind_index = ANY(:blind_indexes))"
    " ORDER BY state.received_at DESC, state.id DESC LIMIT :limit"
)
_REFUSAL: Final[Any] = RefusalTable.__table__.c  # type: ignore[attr-defined]  # SQLModel does not declare it
_EVIDENCE: Final[Any] = EvidenceTable.__table__.c  # type: ignore[attr-defined]  # the same


async def requests_of(
    session: AsyncSession, district_id: UUID, community_id: UUID, blind_indexes: Sequence[bytes], today: date
) -> Sequence[Row[Any]]:
    """Return the requests of one resident at a community, newest first: JSON and what rules depend on."""
    values = {"district_id": district_id, "community_id": community_id, "today": today, "limit": MOST}
    result = await session.execute(text(_REQUESTS), {**values, "blind_indexes": list(blind_indexes)})
    return result.all()


async def refusals_of(
    session: AsyncSession, district_id: UUID, community_id: UUID, blind_indexes: Sequence[bytes]
) -> Sequence[RefusalTable]:
    """Return the notices given to one resident at a community, newest first."""
    found = text("SELECT refusal_id FROM refusal_key WHERE district_id = :d AND blind_index = ANY(:keys)")
    ids = (await session.execute(found, {"d": district_id, "keys": list(blind_indexes)})).scalars().all()
    statement = (
        select(RefusalTable)
        .where(_REFUSAL.district_id == district_id, _REFUSAL.community_id == community_id, _REFUSAL.id.in_(ids))
        .order_by(_REFUSAL.id.desc())
        .limit(MOST)
    )
    return (await session.execute(statement)).scalars().all()


async def evidence_of(session: AsyncSession, district_id: UUID, request_id: UUID) -> Sequence[EvidenceTable]:
    """Return the files of one request in the order they came."""
    statement = (
        select(EvidenceTable)
        .where(_EVIDENCE.district_id == district_id, _EVIDENCE.request_id == request_id)
        .order_by(_EVIDENCE.id)
    )
    return (await session.execute(statement)).scalars().all()
