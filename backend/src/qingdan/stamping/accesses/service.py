"""Writing down every look at personal data, and reading what was written down.

A look is a row of its own and not an audit event: it has a community, so that the head reads those of the own one, and
a purpose, without which nothing is shown. What changes stands in the audit trail; what was seen stands here.
"""

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Final
from uuid import UUID

from qingdan.kernel.clock import BUSINESS_ZONE, day_begins
from qingdan.kernel.errors import FieldError, Invalid, NotFound, refuse_if
from qingdan.kernel.identity_numbers import mask_identity_number, normalize_resident_identity_number
from qingdan.kernel.ids import uuid7
from qingdan.kernel.pagination import KeysetPage, decode_moment_cursor, encode_moment_cursor, keyset_page
from qingdan.kernel.principal import Principal, Reach
from qingdan.kernel.request_context import current_request
from qingdan.kernel.transaction import Transaction
from qingdan.kernel.workbooks import CSV_MARK, csv_line
from qingdan.stamping.accesses import repository
from qingdan.stamping.accesses.repository import WantedLooks
from qingdan.stamping.accesses.rules import Purpose, Seen, judge_purpose
from qingdan.stamping.accesses.schemas import (
    AccessExport,
    AccessFilter,
    AccessQuery,
    Looker,
    LookerList,
    PersonalAccess,
    ResidentAccesses,
    ResidentAccessQuery,
)
from qingdan.stamping.accesses.tables import PersonalAccessTable
from qingdan.stamping.accesses.words import PURPOSE_WORDS, SEEN_WORDS
from qingdan.stamping.blind_index import number_indexes, proxy_number_indexes, require_number
from qingdan.stamping.resources import Resources

MOST_LISTED: Final = 1000
_MOST_PEOPLE: Final = 500
#: Rows of a table that are read at once.
_BATCH: Final = 500
_TABLES: Final = {"stamp_request_list": "用印申请清单", "personal_access_list": "个人信息访问记录"}
_HEAD: Final = ("时间", "查看人", "社区", "看了什么", "哪一件", "用途", "用途说明")


@dataclass(frozen=True, slots=True)
class Subject:
    """What was looked at, and where it happened; the title names no resident."""

    kind: str
    id: UUID
    title: str
    community_id: UUID
    subdistrict_id: UUID | None


@dataclass(frozen=True, slots=True)
class Look:
    """What somebody sees and what for, after the purpose was judged."""

    seen: Seen
    purpose: Purpose
    note: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class TakenAway:
    """How much of a community stood in a table that somebody took away."""

    community_id: UUID
    subdistrict_id: UUID | None
    lines: int


async def record_looks(transaction: Transaction, principal: Principal, subjects: Sequence[Subject], look: Look) -> None:
    """Write down a look at each subject in the caller's transaction (CRT-12, R121)."""
    request = current_request()
    await repository.add_accesses(
        transaction.session,
        [
            PersonalAccessTable(
                district_id=transaction.district_id,
                id=uuid7(),
                occurred_at=transaction.now,
                person_id=principal.person_id,
                person_name=principal.name,
                community_id=subject.community_id,
                subdistrict_id=subject.subdistrict_id,
                subject_kind=subject.kind,
                subject_id=subject.id,
                subject_title=subject.title,
                seen=look.seen.value,
                detail=look.detail,
                purpose=look.purpose.value,
                purpose_note=look.note,
                request_id=request.request_id if request else None,
                source=request.source if request else None,
            )
            for subject in subjects
        ],
    )


async def record_list(
    transaction: Transaction, principal: Principal, kind: str, lists: Sequence[TakenAway], look: Look
) -> None:
    """Write down that a table was taken away: one look for each community in it, with how many lines (R121)."""
    subjects = [
        Subject(kind, one.community_id, f"{_TABLES[kind]}（{one.lines} 件）", one.community_id, one.subdistrict_id)
        for one in lists
    ]
    await record_looks(transaction, principal, subjects, look)


async def list_accesses(resources: Resources, reach: Reach, query: AccessQuery) -> KeysetPage[PersonalAccess]:
    """Return the looks within reach, newest first (CRT-12, R121). Raises Invalid."""
    after = decode_moment_cursor(query.after)
    wanted = _wanted(query, "#/query", query.subject_id)
    async with resources.database.read(reach.principal) as transaction:
        rows = await repository.page_accesses(transaction.session, reach, wanted, after, query.limit + 1)
    items = [PersonalAccess.model_validate(dict(row)) for row in rows]
    return keyset_page(items, query.limit, lambda item: encode_moment_cursor(item.occurred_at, item.id))


async def list_lookers(resources: Resources, reach: Reach) -> LookerList:
    """Return who looked at residents' data within reach, by name (CRT-12, R121)."""
    async with resources.database.read(reach.principal) as transaction:
        rows = await repository.people_who_looked(transaction.session, reach, _MOST_PEOPLE)
    return LookerList(items=sorted((Looker.model_validate(dict(row)) for row in rows), key=lambda one: one.name))


async def export_accesses(resources: Resources, reach: Reach, query: AccessExport) -> AsyncIterator[bytes]:
    """Return the looks within reach as lines of a table; that is written down before the first line (CRT-12, R121).

    Raises NotFound for a community outside the reach, Invalid, Refused without a purpose.
    """
    _refuse_foreign(reach, query.community_id)
    refuse_if(judge_purpose(query.purpose, query.purpose_note, handles=False))
    wanted = _wanted(query, "")
    look = Look(Seen.LIST, query.purpose or Purpose.OTHER, query.purpose_note)
    async with resources.database.begin(reach.principal) as transaction:
        counts = await repository.count_by_community(transaction.session, reach, wanted)
        lists = [TakenAway(one["community_id"], one["subdistrict_id"], one["count"]) for one in counts]
        await record_list(transaction, reach.principal, "personal_access_list", lists, look)
        now = transaction.now
    names = (await resources.districts.district(reach.district_id)).communities
    # What is looked at while the table is made, this very act included, stands in the next one.
    until = replace(wanted, before=min(wanted.before or now, now))
    return _lines(resources, reach, until, {unit_id: unit.name for unit_id, unit in names.items()})


async def _lines(
    resources: Resources, reach: Reach, wanted: WantedLooks, communities: Mapping[UUID, str]
) -> AsyncIterator[bytes]:
    yield CSV_MARK + csv_line(_HEAD)
    after: tuple[datetime, UUID] | None = None
    while True:
        async with resources.database.read(reach.principal) as transaction:
            rows = await repository.page_accesses(transaction.session, reach, wanted, after, _BATCH)
        if rows:
            yield b"".join(csv_line(_cells(row, communities)) for row in rows)
        if len(rows) < _BATCH:
            return
        after = rows[-1]["occurred_at"], rows[-1]["id"]


def _cells(row: Mapping[Any, Any], communities: Mapping[UUID, str]) -> tuple[object, ...]:
    return (
        row["occurred_at"].astimezone(BUSINESS_ZONE).strftime("%Y-%m-%d %H:%M:%S"),
        row["person_name"],
        communities.get(row["community_id"], ""),
        SEEN_WORDS[Seen(row["seen"])],
        row["subject_title"],
        PURPOSE_WORDS[Purpose(row["purpose"])],
        row["purpose_note"],
    )


def _wanted(query: AccessFilter, place: str, subject_id: UUID | None = None) -> WantedLooks:
    if query.first_day is not None and query.last_day is not None and query.last_day < query.first_day:
        wrong = FieldError(
            f"{place}/last_day", "days-wrong", "截止日期早于起始日期。", "The last day lies before the first."
        )
        raise Invalid([wrong])
    return WantedLooks(
        query.community_id,
        subject_id,
        query.person_id,
        query.seen.value if query.seen else None,
        day_begins(query.first_day) if query.first_day else None,
        day_begins(query.last_day + timedelta(days=1)) if query.last_day else None,
    )


def _refuse_foreign(reach: Reach, community_id: UUID | None) -> None:
    """Raise NotFound for a community that lies outside the reach for certain."""
    if community_id is None or reach.whole_district or reach.subdistrict_ids:
        return
    if community_id not in reach.community_ids:
        raise NotFound


async def list_accesses_of_resident(resources: Resources, reach: Reach, query: ResidentAccessQuery) -> ResidentAccesses:
    """Return every look at one resident's data within reach; asking is a look itself (CRT-12, R121).

    Raises NotFound for a community outside the reach, Refused without a purpose.
    """
    refuse_if(judge_purpose(query.purpose, query.purpose_note, handles=False))
    _refuse_foreign(reach, query.community_id)
    async with resources.database.begin(reach.principal) as transaction:
        number = require_number(query.identity_number, transaction.today)
        indexes = (*number_indexes(resources, number), *proxy_number_indexes(resources, number))
        found = await repository.subjects_of(transaction.session, reach.district_id, indexes)
        subjects = [
            Subject(row.kind, row.id, row.title, row.community_id, row.subdistrict_id)
            for row in found
            if query.community_id in {None, row.community_id}
            and reach.covers(community_id=row.community_id, subdistrict_id=row.subdistrict_id)
        ]
        rows = await repository.accesses_of(
            transaction.session, reach, [subject.id for subject in subjects], MOST_LISTED + 1
        )
        look = Look(Seen.ACCESSES, query.purpose, query.purpose_note)
        await record_looks(transaction, reach.principal, subjects, look)
        return transaction.answer(
            ResidentAccesses(
                identity_number=mask_identity_number(normalize_resident_identity_number(query.identity_number)),
                items=[PersonalAccess.model_validate(row, from_attributes=True) for row in rows[:MOST_LISTED]],
                complete=len(rows) <= MOST_LISTED,
                made_at=transaction.now,
            )
        )
