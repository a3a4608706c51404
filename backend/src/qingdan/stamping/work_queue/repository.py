"""What waits, read in a few index entries per unit and status."""

# ruff: noqa: S608  statements are put together from constants of this module; values are always bound

from collections.abc import Mapping, Sequence
from typing import Any, Final

from sqlalchemy import bindparam, text
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.dialects.postgresql import UUID as SQL_UUID
from sqlalchemy.ext.asyncio import AsyncSession

from qingdan.kernel.principal import Reach
from qingdan.stamping.requests.repository.projection import second_approval_open
from qingdan.stamping.requests.rules import RequestState

_OLDEST: Final = (
    "SELECT r.id, r.title, r.applicant_masked, r.status, r.due_on, r.community_id, r.subdistrict_id,"
    " r.community_name, r.applied_by, r.approved_by, r.received_at,"
    f" {second_approval_open('r')} AS second_approval_open FROM stamp_request r"
    " WHERE r.district_id = :district_id AND r.status = :status {condition}"
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
#: Only what lies outside the published range and was not approved again (R79).
_AGAIN: Final = f"AND {second_approval_open('r')}"
_IDS: Final = ARRAY(SQL_UUID(as_uuid=True))


async def waiting(
    session: AsyncSession, reach: Reach, state: RequestState, limit: int, *, again: bool = False
) -> Sequence[Mapping[Any, Any]]:
    """Return the requests in one state that have waited longest within a reach; `again`: for the subdistrict (R79)."""
    values: dict[str, object] = {"district_id": reach.district_id, "status": state.value, "limit": limit}
    statement = text(_statement("district", again=again))
    if not reach.whole_district:
        statement = text(_statement("units", again=again)).bindparams(
            bindparam("communities", type_=_IDS), bindparam("subdistricts", type_=_IDS)
        )
        values |= {"communities": list(reach.community_ids), "subdistricts": list(reach.subdistrict_ids)}
    return (await session.execute(statement, values)).mappings().all()


def _statement(source: str, *, again: bool) -> str:
    return _BY_REACH[source].format(condition=_AGAIN if again else "")
