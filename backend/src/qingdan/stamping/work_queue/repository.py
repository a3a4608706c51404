"""What waits, read in a few index entries per unit and status."""

# ruff: noqa: S608  statements are put together from constants of this module; values are always bound

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, and_, bindparam, or_, select, text
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.dialects.postgresql import UUID as SQL_UUID
from sqlalchemy.ext.asyncio import AsyncSession

from qingdan.kernel.ids import first_id_of
from qingdan.kernel.principal import Reach
from qingdan.stamping.contract.events import USE_STOPPED
from qingdan.stamping.requests.repository.projection import REFUTED, second_approval_open
from qingdan.stamping.requests.rules import RequestState
from qingdan.stamping.seals.repository import needs_something, open_year, within
from qingdan.stamping.seals.tables import SealTable

_OLDEST: Final = (
    "SELECT r.id, r.title, r.applicant_masked, r.status, r.due_on, r.community_id, r.subdistrict_id,"
    " r.community_name, r.applied_by, r.approved_by, r.received_at,"
    f" {REFUTED} AS refuted, {second_approval_open('r')} AS second_approval_open FROM stamp_request r"
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


#: R82: who stopped what is told of in an event, and nowhere else once the request went on.
_STOPPED: Final = (
    "SELECT DISTINCT ON (r.id) r.id, r.title, r.community_name, e.occurred_at FROM event e JOIN stamp_request r"
    " ON r.district_id = e.district_id AND r.id = (e.payload ->> 'request_id')::uuid"
    " WHERE e.district_id = :district_id AND e.kind = :kind AND e.id >= :first AND (:whole_district"
    " OR r.community_id = ANY(:communities) OR r.subdistrict_id = ANY(:subdistricts))"
    " ORDER BY r.id, e.occurred_at DESC LIMIT :limit"
)


async def stopped_since(
    session: AsyncSession, reach: Reach, since: datetime, limit: int
) -> Sequence[Mapping[Any, Any]]:
    """Return the requests within a reach whose approved use was stopped since a moment, each once (R82)."""
    statement = text(_STOPPED).bindparams(bindparam("communities", type_=_IDS), bindparam("subdistricts", type_=_IDS))
    values: dict[str, object] = {
        "district_id": reach.district_id,
        "kind": USE_STOPPED,
        "first": first_id_of(since),
        "whole_district": reach.whole_district,
        "communities": list(reach.community_ids),
        "subdistricts": list(reach.subdistrict_ids),
        "limit": limit,
    }
    return (await session.execute(statement, values)).mappings().all()


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


_SEAL: Final[Any] = SealTable.__table__.c  # type: ignore[attr-defined]  # SQLModel does not declare it
_OF_A_SEAL: Final = (
    *("id", "community_id", "subdistrict_id", "community_name", "name", "state", "kind", "keeper_id", "deputy_id"),
    *("election_on", "handed_over_on", "lost_on", "loss_recorded_on", "sealed_off_on", "replaced_by_id"),
)


async def waiting_seals(
    session: AsyncSession,
    doing: Sequence[Reach],
    closing: Sequence[Reach],
    communities: Collection[UUID],
    today: date,
    limit: int,
) -> Sequence[Mapping[Any, Any]]:
    """Return the seals with which something may wait, each with the earliest year of its register that is not closed.

    `doing` are the reaches in which seals themselves are cared for, `closing` those in which registers are closed:
    only there the register is looked at, one step in its index for each seal.
    """
    year = open_year(_SEAL, today)
    wanted: list[ColumnElement[bool]] = [
        and_(within(reach, _SEAL), needs_something(_SEAL, today, communities)) for reach in doing
    ]
    wanted += [and_(within(reach, _SEAL), year.is_not(None)) for reach in closing]
    statement = (
        select(*(_SEAL[name] for name in _OF_A_SEAL), year.label("closable_year"))
        .where(or_(*wanted))
        .order_by(_SEAL.election_on, _SEAL.lost_on, _SEAL.id)
        .limit(limit)
    )
    return (await session.execute(statement)).mappings().all()
