"""The hottest statements of requests: one round trip each, JSON made by PostgreSQL, handed through as bytes.

Reads run inside `Database.fetch_bytes`, which names the district as `scope.district`; writes run inside
`Database.hot_transaction` and change, audit and announce in one statement. Lists stand in `listing`.
"""

# ruff: noqa: S608  statements are put together from constants of this package; values are always bound

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
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
from qingdan.stamping.requests.records import RequestRecord
from qingdan.stamping.requests.repository.ordinary import KnownRequest, known_request
from qingdan.stamping.requests.repository.projection import (
    FACTS,
    REFUTED,
    detail_of,
    second_approval_open,
)

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
