"""What waits, read in a few index entries per unit and status."""

# ruff: noqa: S608  statements are put together from constants of this module; values are always bound

from collections.abc import Mapping, Sequence
from typing import Any, Final

from sqlalchemy import bindparam, text
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.dialects.postgresql import UUID as SQL_UUID
from sqlalchemy.ext.asyncio import AsyncSession

from qingdan.kernel.principal import Reach
from qingdan.stamping.requests.rules import RequestState

_OLDEST: Final = (
    "SELECT r.id, r.title, r.applicant_masked, r.status, r.due_on, r.community_id, r.subdistrict_id,"
    " r.community_name, r.applied_by, r.approved_by, r.received_at FROM stamp_request r"
    " WHERE r.district_id = :district_id AND r.status = :status"
)
_BY_REACH: Final = {
    "district": f"SELECT * FROM ({_OLDEST} ORDER BY r.received_at, r.id LIMIT :limit) one",
    "units": (
        f"SELECT one.* FROM unnest(:communities) AS unit(id) CROSS JOIN LATERAL ({_OLDEST} AND r.community_id = unit.id"
        " ORDER BY r.received_at, r.id LIMIT :limit) one UNION"
        f" SELECT one.* FROM unnest(:subdistricts) AS unit(id) CROSS JOIN LATERAL ({_OLDEST}"
        " AND r.subdistrict_id = unit.id ORDER BY r.received_at, r.id LIMIT :limit) one"
    ),
}
_IDS: Final = ARRAY(SQL_UUID(as_uuid=True))


async def waiting(session: AsyncSession, reach: Reach, state: RequestState, limit: int) -> Sequence[Mapping[Any, Any]]:
    """Return the requests in one state that have waited longest within a reach."""
    values: dict[str, object] = {"district_id": reach.district_id, "status": state.value, "limit": limit}
    statement = text(_BY_REACH["district"])
    if not reach.whole_district:
        statement = text(_BY_REACH["units"]).bindparams(
            bindparam("communities", type_=_IDS), bindparam("subdistricts", type_=_IDS)
        )
        values |= {"communities": list(reach.community_ids), "subdistricts": list(reach.subdistrict_ids)}
    return (await session.execute(statement, values)).mappings().all()
