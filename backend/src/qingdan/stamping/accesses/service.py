"""Writing down every look at personal data, and reading what was written down.

A look is a row of its own and not an audit event: it has a community, so that the head reads those of the own one, and
a purpose, without which nothing is shown. What changes stands in the audit trail; what was seen stands here.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from qingdan.kernel.errors import NotFound, refuse_if
from qingdan.kernel.identity_numbers import mask_identity_number, normalize_resident_identity_number
from qingdan.kernel.ids import uuid7
from qingdan.kernel.pagination import KeysetPage, decode_id_cursor, encode_cursor, keyset_page
from qingdan.kernel.principal import Principal, Reach
from qingdan.kernel.request_context import current_request
from qingdan.kernel.transaction import Transaction
from qingdan.stamping.accesses import repository
from qingdan.stamping.accesses.rules import Purpose, Seen, judge_purpose
from qingdan.stamping.accesses.schemas import (
    AccessQuery,
    PersonalAccess,
    ResidentAccesses,
    ResidentAccessQuery,
)
from qingdan.stamping.accesses.tables import PersonalAccessTable
from qingdan.stamping.blind_index import number_indexes, proxy_number_indexes, require_number
from qingdan.stamping.resources import Resources

MOST_LISTED: Final = 1000


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


async def list_accesses(resources: Resources, reach: Reach, query: AccessQuery) -> KeysetPage[PersonalAccess]:
    """Return the looks within reach, newest first (CRT-12, R121)."""
    async with resources.database.read(reach.principal) as transaction:
        rows = await repository.page_accesses(
            transaction.session,
            reach,
            community_id=query.community_id,
            subject_id=query.subject_id,
            before=decode_id_cursor(query.after),
            limit=query.limit + 1,
        )
    items = [PersonalAccess.model_validate(row, from_attributes=True) for row in rows]
    return keyset_page(items, query.limit, lambda item: encode_cursor(str(item.id)))


async def list_accesses_of_resident(resources: Resources, reach: Reach, query: ResidentAccessQuery) -> ResidentAccesses:
    """Return every look at one resident's data within reach; asking is a look itself (CRT-12, R121).

    Raises NotFound for a community outside the reach, Refused without a purpose.
    """
    refuse_if(judge_purpose(query.purpose, query.purpose_note, handles=False))
    if query.community_id is not None and not reach.whole_district and query.community_id not in reach.community_ids:
        raise NotFound
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
