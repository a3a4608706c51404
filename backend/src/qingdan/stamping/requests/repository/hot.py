"""The hottest statements of requests: one round trip each, JSON made by PostgreSQL, handed through as bytes.

Reads run inside `Database.fetch_bytes`, which names the district as `scope.district`; writes run inside
`Database.hot_transaction` and change, audit and announce in one statement. Lists read a few index entries per
unit and status, so that their cost does not grow with the table; they count nothing.
"""

# ruff: noqa: S608  statements are put together from constants of this package; values are always bound

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any, Final
from uuid import UUID

import asyncpg

from qingdan.kernel.database import Database
from qingdan.kernel.errors import NotFound
from qingdan.kernel.ids import uuid7
from qingdan.kernel.principal import Reach
from qingdan.kernel.request_context import current_request
from qingdan.stamping.catalogue.repository import (
    LOCAL_LIST,
    TEMPLATE_IN_FORCE,
    entries_from_json,
    own_type_from_json,
)
from qingdan.stamping.catalogue.rules import CertificateType, LayerEntry
from qingdan.stamping.requests.actors import OfferedActions
from qingdan.stamping.requests.records import RequestRecord
from qingdan.stamping.requests.repository.ordinary import KnownRequest, known_request
from qingdan.stamping.requests.repository.projection import (
    FACTS,
    REFUTED,
    detail_of,
    second_approval_open,
    summary,
)
from qingdan.stamping.requests.rules import RequestState

#: Before the first page: later than anything.
_LAST: Final = (datetime(9999, 1, 1, tzinfo=UTC), UUID(int=2**128 - 1))

_NEWEST: Final = (
    " CROSS JOIN unnest($8::text[]) AS wanted(status) CROSS JOIN LATERAL (SELECT s.id, s.received_at"
    " FROM stamp_request s WHERE s.district_id = scope.district {condition} {{filters}} AND s.status = wanted.status"
    " AND (s.received_at, s.id) < ($9, $10) ORDER BY s.received_at DESC, s.id DESC LIMIT $11) AS one"
)
#: The newest of any status stand next to each other in an index of their own: one walk instead of one per status.
_NEWEST_OF_ANY: Final = (
    " CROSS JOIN LATERAL (SELECT s.id, s.received_at FROM stamp_request s WHERE s.district_id = scope.district"
    " {condition} {{filters}} AND s.status = ANY($8::text[]) AND (s.received_at, s.id) < ($9, $10)"
    " ORDER BY s.received_at DESC, s.id DESC LIMIT $11) AS one"
)
_ANY_OF_COMMUNITIES: Final = "SELECT one.id, one.received_at FROM unnest($12::uuid[]) AS unit(id)" + (
    _NEWEST_OF_ANY.format(condition="AND s.community_id = unit.id")
)
_OF_COMMUNITIES: Final = "SELECT one.id, one.received_at FROM unnest($12::uuid[]) AS unit(id)" + _NEWEST.format(
    condition="AND s.community_id = unit.id"
)
_OF_SUBDISTRICTS: Final = "SELECT one.id, one.received_at FROM unnest({units}::uuid[]) AS unit(id)" + _NEWEST.format(
    condition="AND s.subdistrict_id = unit.id {community}"
)
#: Where a filter goes, if there is one.
_FILTERS: Final = "{filters}"
_ONE_COMMUNITY: Final = "AND ($13::uuid IS NULL OR s.community_id = $13)"
_EVERYWHERE: Final = {
    "district": "SELECT one.id, one.received_at FROM (SELECT 1) AS unit" + _NEWEST.format(condition=""),
    "communities": _OF_COMMUNITIES,
    "any of communities": _ANY_OF_COMMUNITIES,
    "subdistricts": _OF_SUBDISTRICTS.format(units="$12", community=_ONE_COMMUNITY, filters=_FILTERS),
    "both": f"{_OF_COMMUNITIES} UNION {_OF_SUBDISTRICTS.format(units='$13', community='', filters=_FILTERS)}",
}
#: Rights as bits, whether the caller applied or approved, whether it was refuted, the status: the key of the acts.
_RIGHTS: Final = (
    "$3::int | coalesce(($5::int[])[array_position($4::uuid[], r.community_id)], 0)"
    " | coalesce(($5::int[])[array_position($4::uuid[], r.subdistrict_id)], 0)"
)
_ACTIONS: Final = (
    f"coalesce($2::jsonb -> concat({_RIGHTS}, (r.applied_by = $6)::int, (r.approved_by IS NOT DISTINCT FROM $6)::int,"
    f" ({REFUTED})::int, {second_approval_open('r')}::int, r.status), '[]'::jsonb) AS allowed_actions"
)
#: The kernel's cursor over two parts, made by the statement itself.
_CURSOR: Final = (
    "translate(encode(convert_to((extract(epoch FROM page.received_at) * 1000000)::bigint::text || E'\\x1f'"
    " || page.id::text, 'UTF8'), 'base64'), E'+/=\\n', '-_')"
)
_LIST: Final = (
    "WITH page AS MATERIALIZED (SELECT newest.id, newest.received_at, row_number() OVER (ORDER BY newest.received_at"
    " DESC, newest.id DESC) AS place FROM ({source}) AS newest ORDER BY place LIMIT $11)"
    " SELECT convert_to(json_build_object('items', coalesce((SELECT json_agg(item) FROM (SELECT "
    f"{summary('$7::date')}, {_ACTIONS}"
    " FROM page JOIN stamp_request r ON r.district_id = scope.district AND r.id = page.id WHERE page.place < $11"
    " ORDER BY page.place) AS item), '[]'::json), 'next', (SELECT "
    + _CURSOR
    + " FROM page WHERE page.place = $11 - 1 AND EXISTS (SELECT FROM page more WHERE more.place = $11)))::text, 'UTF8')"
)
#: The first parameter behind those of the scope.
_BEHIND: Final = {"district": 12, "communities": 13, "any of communities": 13, "subdistricts": 14, "both": 14}

_PEOPLE_COLUMNS: Final = (
    "r.status, r.community_id, r.subdistrict_id, r.applied_by, r.approved_by, r.certificate_number, "
)
_PEOPLE: Final = f"{_PEOPLE_COLUMNS}{REFUTED}, {second_approval_open('r')}"
_BODY: Final = "convert_to(row_to_json(detail)::text, 'UTF8')"
_GET: Final = (
    f"SELECT ROW({_BODY}, {_PEOPLE}) FROM {detail_of('stamp_request', '$3::date')}"
    " WHERE r.district_id = scope.district AND r.id = $2"
    " AND ($4 OR r.community_id = ANY($5::uuid[]) OR r.subdistrict_id = ANY($6::uuid[]))"
)
_LOCK: Final = f"SELECT {FACTS} FROM stamp_request r WHERE r.district_id = $1 AND r.id = $2 FOR UPDATE OF r"
_RECORDED: Final = (
    " audited AS (INSERT INTO audit_event (district_id, id, occurred_at, person_id, action, subject_kind, subject_id,"
    " detail, request_id, source) SELECT changed.district_id, $4::uuid, $3::timestamptz, $5::uuid, $6::text,"
    " 'stamp_request', changed.id::text, $7::jsonb, $8::text, $9::text FROM changed),"
    " told AS (INSERT INTO event (district_id, id, kind, occurred_at, payload) SELECT changed.district_id, $10::uuid,"
    " $11::text, $3::timestamptz, $12::jsonb || jsonb_build_object('certificate_number', changed.certificate_number)"
    " FROM changed)"
)
_LOCKED: Final = "WHERE district_id = $1::uuid AND id = $2::uuid RETURNING *"
_SUBMIT: Final = (
    "WITH changed AS (UPDATE stamp_request SET status = 'submitted', version = version + 1, reason = '',"
    f" received_at = $3::timestamptz, submitted_at = $3::timestamptz, due_on = $13::date,"
    f" changed_at = $3::timestamptz {_LOCKED}),"
    f" {_RECORDED} SELECT {_BODY} FROM {detail_of('changed', '$14::date')}"
)
#: $15 names the counter, or is null when the request had its number before (a stopped use, approved anew). Where the
#: platform writes the paper the number of the text that holds today is fixed (CRT-10).
_APPROVE: Final = (
    "WITH taken AS (INSERT INTO counter (district_id, name, value) SELECT $1::uuid, $15::text, 1"
    " WHERE $15::text IS NOT NULL"
    " ON CONFLICT (district_id, name) DO UPDATE SET value = counter.value + 1 RETURNING value),"
    " changed AS (UPDATE stamp_request SET status = 'approved', version = version + 1, approved_by = $5::uuid,"
    " approved_by_name = $13::text, approved_at = $3::timestamptz, changed_at = $3::timestamptz,"
    " template_number = CASE WHEN kind = 'certificate' THEN"
    f" {TEMPLATE_IN_FORCE.format(row='stamp_request', today='$14::date')} END,"
    " certificate_number = coalesce(certificate_number,"
    " (SELECT $16::text || lpad(value::text, greatest(6, length(value::text)), '0') FROM taken))"
    f" {_LOCKED}), {_RECORDED} SELECT {_BODY} FROM {detail_of('changed', '$14::date')}"
)


@dataclass(frozen=True, slots=True)
class ListScope:
    """Which rows a list reads: those within a reach, of one community if one is named."""

    name: str
    community_ids: list[UUID]
    subdistrict_ids: list[UUID]
    community_id: UUID | None


@dataclass(frozen=True, slots=True)
class Write:
    """One step of a request on the hot lane: by whom, when, and what is recorded and told of it."""

    person_id: UUID
    now: datetime
    action: str
    detail: str
    event_id: UUID
    event_kind: str
    payload: str

    def arguments(self, record: RequestRecord) -> tuple[object, ...]:
        """Return $1 to $12 of a write."""
        request = current_request()
        return (
            *(record.district_id, record.id, self.now, uuid7(), self.person_id, self.action, self.detail),
            *((request.request_id, request.source) if request else (None, None)),
            *(self.event_id, self.event_kind, self.payload),
        )


def scope_of(reach: Reach, community_id: UUID | None) -> ListScope:
    """Return what a list reads; NotFound for a community that lies outside the reach for certain."""
    within = community_id is not None and (reach.whole_district or community_id in reach.community_ids)
    if community_id is not None and within:
        return ListScope("communities", [community_id], [], None)
    if community_id is not None and not reach.subdistrict_ids:
        raise NotFound
    communities = [] if community_id is not None else list(reach.community_ids)
    subdistricts = list(reach.subdistrict_ids)
    if reach.whole_district:
        return ListScope("district", [], [], None)
    name = "both" if communities and subdistricts else "subdistricts" if subdistricts else "communities"
    return ListScope(name, communities, subdistricts, community_id)


@lru_cache(maxsize=32)
def _list(scope: str, *, of_type: bool, overdue: bool) -> str:
    """Return the statement of a list; a filter that is not set stands nowhere in it, so that its index is used."""
    filters = f" AND s.type_code = ${_BEHIND[scope]}::text" * of_type + " AND s.due_on < $7::date" * overdue
    return _LIST.replace("{source}", _EVERYWHERE[scope]).replace("{filters}", filters)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which of the requests in scope a list shows: in these states, of one type, only those whose time is over."""

    statuses: list[str]
    type_code: str | None
    overdue: bool


async def list_json(
    database: Database,
    reach: Reach,
    scope: ListScope,
    offered: OfferedActions,
    *,
    today: date,
    wanted: Wanted,
    after: tuple[datetime, UUID] | None,
    limit: int,
) -> bytes:
    """Return one page of requests, newest first, with the acts open to the caller on each."""
    arguments: list[object] = [offered.table, offered.base, offered.units, offered.bits, reach.person_id, today]
    arguments += [wanted.statuses, *(after or _LAST), limit + 1]
    if scope.name in {"communities", "both"}:
        arguments.append(scope.community_ids)
    if scope.name in {"subdistricts", "both"}:
        arguments.append(scope.subdistrict_ids)
    if scope.name == "subdistricts":
        arguments.append(scope.community_id)
    if wanted.type_code is not None:
        arguments.append(wanted.type_code)
    of_any = scope.name == "communities" and len(wanted.statuses) == len(RequestState)
    name = "any of communities" if of_any and wanted.type_code is None else scope.name
    statement = _list(name, of_type=wanted.type_code is not None, overdue=wanted.overdue)
    return await database.fetch_bytes(statement, reach.district_id, *arguments) or b""


async def get_json(database: Database, reach: Reach, request_id: UUID, today: date) -> asyncpg.Record:
    """Return a request's JSON with its status, lineage and people; NotFound outside the reach."""
    found = await database.fetch_record(
        _GET,
        reach.district_id,
        request_id,
        today,
        reach.whole_district,
        list(reach.community_ids),
        list(reach.subdistrict_ids),
    )
    if found is None:
        raise NotFound
    return found


async def lock(connection: asyncpg.Connection, district_id: UUID, request_id: UUID) -> KnownRequest:
    """Return a request that nobody else changes until the end; NotFound when there is none."""
    row: Mapping[str, Any] | None = await connection.fetchrow(_LOCK, district_id, request_id)
    if row is None:
        raise NotFound
    return known_request(row)


async def local_list(
    connection: asyncpg.Connection, district_id: UUID
) -> tuple[tuple[LayerEntry, ...], tuple[CertificateType, ...]]:
    """Return what a district says of its list: entries of the layers, and its own types (CRT-2, R9)."""
    row: Mapping[str, Any] = await connection.fetchrow(LOCAL_LIST, district_id)
    read = (own_type_from_json(one) for one in row["types"])
    return entries_from_json(row["entries"]), tuple(one for one in read if one is not None)


async def submit(
    connection: asyncpg.Connection, record: RequestRecord, write: Write, due_on: date, today: date
) -> bytes:
    """Submit a locked request, audit it and tell of it; return its new JSON."""
    body: bytes = await connection.fetchval(_SUBMIT, *write.arguments(record), due_on, today)
    return body


async def approve(
    connection: asyncpg.Connection,
    record: RequestRecord,
    write: Write,
    *,
    approver_name: str,
    today: date,
    counter: str | None,
    number_prefix: str,
) -> bytes:
    """Approve a locked request; it takes the next number of `counter` unless that is None. Return its new JSON."""
    body: bytes = await connection.fetchval(
        _APPROVE, *write.arguments(record), approver_name, today, counter, number_prefix
    )
    return body
