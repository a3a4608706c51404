"""Many past requests at once, for demonstrations and load: judged by the rules of real use, chained by real hashes.

Nothing is rendered: what was stamped in such a past was stamped on paper (`register_only`), so that no file is missing;
certificates come as far as approval. Rows go in by sets, entries onto the head of each register, numbers from the
counters, so that real work goes on where the past ends.
"""

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Final
from uuid import UUID

from qingdan.kernel.clock import business_date
from qingdan.kernel.errors import refuse_if
from qingdan.kernel.ids import uuid7
from qingdan.kernel.parameters.rules import ParameterRow
from qingdan.kernel.transaction import Transaction
from qingdan.stamping.catalogue.national import national_catalogue
from qingdan.stamping.catalogue.repository import layer_entries
from qingdan.stamping.catalogue.rules import AskingBodyKind, LayerEntry
from qingdan.stamping.issuance import repository
from qingdan.stamping.issuance.entries import details_of
from qingdan.stamping.policies.rules import StampingPolicy, parameters_on
from qingdan.stamping.register.repository import Head, Lineage, entry_columns, lock_head, move_head
from qingdan.stamping.register.service import seal_details
from qingdan.stamping.requests.masking import mask_name
from qingdan.stamping.requests.records import (
    COLUMNS,
    PARTICULARS,
    VERIFICATION,
    Particulars,
    Personal,
    RequestRecord,
    VerificationRecord,
    facts_of,
    seal_personal,
)
from qingdan.stamping.requests.rules import (
    Actor,
    IdentityCheck,
    IdentityDocument,
    Medium,
    Permission,
    RequestKind,
    RequestState,
    VerificationMethod,
    judge_approval,
    judge_content,
)
from qingdan.stamping.resources import Resources
from qingdan.stamping.seals.rules import EntryContent, EntryKind, RegisterEntry, details_digest, entry_hash

CHUNK: Final = 2000
_STAMPED: Final = frozenset({RequestState.STAMPED, RequestState.DELIVERED})
_APPROVED: Final = _STAMPED | {RequestState.APPROVED}
_SUBMITTED: Final = _APPROVED | {RequestState.SUBMITTED, RequestState.VERIFIED}
_VALIDITY: Final = timedelta(days=90)
#: What a row has only after real work.
_NO_PAPER: Final[dict[str, Any]] = dict.fromkeys(
    (
        *("document_sha256", "document_sm3", "register_year", "register_number", "signed_sha256"),
        *("erased_on", "template_number", "replaces_id"),
    )
)
#: How often a request was written on its way.
_VERSIONS: Final[Mapping[RequestState, int]] = {
    RequestState.SUBMITTED: 2,
    RequestState.VERIFIED: 3,
    RequestState.APPROVED: 4,
    RequestState.STAMPED: 5,
    RequestState.DELIVERED: 6,
}


@dataclass(frozen=True, slots=True)
class Staff:
    """One person of a community."""

    id: UUID
    name: str


@dataclass(frozen=True, slots=True)
class Counter:
    """A community in the past: where it lies, its seal, its three people."""

    community_id: UUID
    subdistrict_id: UUID | None
    community_name: str
    number_prefix: str
    seal_id: UUID
    clerk: Staff
    head: Staff
    keeper: Staff


@dataclass(frozen=True, slots=True)
class PastRequest:
    """One request of the past and how far it came, all on the day it was filed."""

    counter: Counter
    state: RequestState
    filed_at: datetime
    applicant_name: str
    purpose: str
    asking_body_name: str
    asking_body_kind: AskingBodyKind
    document_title: str = ""
    type_code: str | None = None
    values: Mapping[str, str] | None = None
    evidence_seen: frozenset[str] = frozenset()


@dataclass
class _Chunk:
    """The rows of one transaction, and where registers and counters stand meanwhile."""

    resources: Resources
    transaction: Transaction
    layers: tuple[LayerEntry, ...]
    parameters: tuple[ParameterRow, ...]
    heads: dict[UUID, Head]
    counters: dict[str, int]
    requests: list[dict[str, Any]]
    entries: list[dict[str, Any]]
    details: list[dict[str, Any]]


async def load_history(resources: Resources, district_id: UUID, past: Iterable[PastRequest]) -> int:
    """Load past requests in the order of their times; return how many. Raises Refused for what no rule allows.

    Rules: CRT-5, CRT-9, R83; a stamped one is of kind `register_only`.
    """
    loaded = 0
    batch: list[PastRequest] = []
    for request in past:
        batch.append(request)
        if len(batch) == CHUNK:
            await _load(resources, district_id, batch)
            loaded, batch = loaded + len(batch), []
    if batch:
        await _load(resources, district_id, batch)
    return loaded + len(batch)


async def _load(resources: Resources, district_id: UUID, batch: Sequence[PastRequest]) -> None:
    async with resources.database.begin(district_id) as transaction:
        layers = await layer_entries(transaction.session)
        rows = await resources.policies.dated.rows(transaction)
        chunk = _Chunk(resources, transaction, layers, rows, {}, {}, [], [], [])
        for request in batch:
            await _take_places(chunk, request)
            _add(chunk, request, parameters_on(chunk.parameters, business_date(request.filed_at)).requests)
        session = transaction.session
        await repository.insert_rows(session, "stamp_request", chunk.requests)
        await repository.insert_rows(session, "register_entry", chunk.entries)
        await repository.insert_rows(session, "register_detail", chunk.details)
        for head in chunk.heads.values():
            await move_head(session, district_id, head)
        for name, value in chunk.counters.items():
            await repository.set_counter(session, district_id, name, value)
        await transaction.audit("history.loaded", "stamp_request", district_id, {"requests": len(batch)})


async def _take_places(chunk: _Chunk, request: PastRequest) -> None:
    """Read where the register and the counter of a request stand, once per chunk."""
    session, district_id = chunk.transaction.session, chunk.transaction.district_id
    if request.state in _STAMPED and request.counter.seal_id not in chunk.heads:
        chunk.heads[request.counter.seal_id] = await lock_head(session, district_id, request.counter.seal_id)
    if request.state is RequestState.APPROVED and (name := _counter(request)) not in chunk.counters:
        chunk.counters[name] = await repository.lock_counter(session, district_id, name)


def _add(chunk: _Chunk, past: PastRequest, policy: StampingPolicy) -> None:
    """Judge one request and add its rows."""
    district_id, request_id = chunk.transaction.district_id, uuid7()
    personal = Personal(applicant_name=past.applicant_name, values=dict(past.values or {}))
    record = _record(chunk, district_id, request_id, past, personal)
    _judge(chunk, past, record, personal, policy)
    entry = _entry(chunk, past, record, personal) if past.state in _STAMPED else None
    chunk.requests.append(_columns(past, record, personal, entry))


def _judge(chunk: _Chunk, past: PastRequest, record: RequestRecord, personal: Personal, policy: StampingPolicy) -> None:
    """Ask the rules what they would have said on the day (CRT-5 to CRT-7, R1–R16)."""
    entries = tuple(entry for entry in chunk.layers if entry.type_code == record.type_code)
    facts = facts_of(record, personal, entries)
    today = business_date(past.filed_at)
    if past.state in _APPROVED:
        verified = facts_of(replace(record, status=RequestState.VERIFIED.value, approved_by=None), personal, entries)
        head = Actor(past.counter.head.id, frozenset({Permission.APPROVE}), is_director=True)
        refuse_if(judge_approval(verified, head, policy, today))
    elif past.state in _SUBMITTED:
        refuse_if(judge_content(facts, today))


def _entry(chunk: _Chunk, past: PastRequest, record: RequestRecord, personal: Personal) -> RegisterEntry:
    """Chain the use of the seal onto its register (CRT-9, R83)."""
    head = chunk.heads[past.counter.seal_id]
    recorded_at = max(past.filed_at, head.recorded_at or past.filed_at)
    year = business_date(recorded_at).year
    salt, entry_id = os.urandom(16), uuid7()
    keeper = past.counter.keeper
    details = details_of(record, personal, keeper.name)
    content = EntryContent(
        seal_id=past.counter.seal_id,
        year=year,
        number=head.number + 1 if head.year == year else 1,
        kind=EntryKind.STAMPING,
        recorded_at=recorded_at,
        request_id=record.id,
        certificate_number=None,
        document_sha256=None,
        document_sm3=None,
        copies=record.copies,
        approved_by=past.counter.head.id,
        recorded_by=keeper.id,
        details_digest=details_digest(details, salt),
    )
    entry = RegisterEntry(content, head.hash, entry_hash(content, head.hash))
    lineage = Lineage(record.district_id, record.community_id, record.subdistrict_id)
    chunk.entries.append(entry_columns(lineage, entry_id, head.size + 1, entry))
    chunk.details.append(
        {
            "district_id": record.district_id,
            "entry_id": entry_id,
            "salt": salt,
            "details_encrypted": seal_details(chunk.resources, entry_id, details),
        }
    )
    chunk.heads[head.seal_id] = Head(head.seal_id, head.size + 1, year, content.number, entry.hash, recorded_at)
    return entry


def _counter(past: PastRequest) -> str:
    return f"certificate/{past.counter.number_prefix}/{business_date(past.filed_at).year}"


def _record(chunk: _Chunk, district_id: UUID, request_id: UUID, past: PastRequest, personal: Personal) -> RequestRecord:
    """Return the request as its row says it, at the end of its way."""
    counter = past.counter
    kind = RequestKind.REGISTER_ONLY if past.state in _STAMPED or past.type_code is None else RequestKind.CERTIFICATE
    certificate_type = national_catalogue().find(past.type_code)
    day = business_date(past.filed_at)
    particulars = Particulars(
        identity=IdentityCheck(IdentityDocument.IDENTITY_CARD, counter.clerk.id, past.filed_at),
        evidence_seen=past.evidence_seen,
    )
    return RequestRecord(
        district_id=district_id,
        id=request_id,
        community_id=counter.community_id,
        subdistrict_id=counter.subdistrict_id,
        community_name=counter.community_name,
        number_prefix=counter.number_prefix,
        kind=kind.value,
        type_code=past.type_code,
        title=certificate_type.name if certificate_type else past.document_title,
        status=past.state.value,
        version=_VERSIONS.get(past.state, 1),
        received_at=past.filed_at,
        is_for_resident=past.type_code is not None,
        applicant_masked=mask_name(past.applicant_name),
        personal=seal_personal(chunk.resources.cipher, request_id, personal),
        purpose=past.purpose,
        asking_body_name=past.asking_body_name,
        asking_body_kind=past.asking_body_kind.value,
        valid_until=day + _VALIDITY,
        copies=1,
        medium=Medium.PAPER.value,
        particulars=particulars,
        applied_by=counter.clerk.id,
        applied_by_name=counter.clerk.name,
        seal_id=counter.seal_id if past.state in _STAMPED else None,
        **_NO_PAPER,
        **_steps(chunk, past, kind),
    )


def _steps(chunk: _Chunk, past: PastRequest, kind: RequestKind) -> dict[str, Any]:
    """Return what verification and approval left on the row; an approved certificate takes its number."""
    counter, approved = past.counter, past.state in _APPROVED
    number = None
    if past.state is RequestState.APPROVED and kind is RequestKind.CERTIFICATE:
        name = _counter(past)
        chunk.counters[name] += 1
        number = f"{counter.number_prefix}-{business_date(past.filed_at).year}-{chunk.counters[name]:06d}"
    return {
        "verification": _verification(past) if approved or past.state is RequestState.VERIFIED else None,
        "approved_by": counter.head.id if approved else None,
        "approved_by_name": counter.head.name if approved else None,
        "approved_at": past.filed_at if approved else None,
        "certificate_number": number,
    }


def _verification(past: PastRequest) -> VerificationRecord:
    filled = frozenset(key for key, value in (past.values or {}).items() if value)
    clerk = past.counter.clerk
    return VerificationRecord(VerificationMethod.ARCHIVE, clerk.id, clerk.name, past.filed_at, True, filled)


def _columns(
    past: PastRequest, record: RequestRecord, personal: Personal, entry: RegisterEntry | None
) -> dict[str, Any]:
    """Return all columns of the row."""
    keeper = past.counter.keeper
    submitted = past.state in _SUBMITTED
    stamped_at = entry.content.recorded_at if entry else None
    delivered = past.state is RequestState.DELIVERED
    return {
        **{name: getattr(record, name) for name in COLUMNS},
        "particulars": PARTICULARS.dump_python(record.particulars, mode="json"),
        "verification": VERIFICATION.dump_python(record.verification, mode="json") if record.verification else None,
        "submitted_at": past.filed_at if submitted else None,
        "due_on": business_date(past.filed_at) if submitted else None,
        "identity_number_masked": None,
        "phone_masked": None,
        "filled_fields": sorted(key for key, value in personal.values.items() if value),
        "seal_place": None,
        "register_year": entry.content.year if entry else None,
        "register_number": entry.content.number if entry else None,
        "stamped_by": keeper.id if entry else None,
        "stamped_by_name": keeper.name if entry else None,
        "stamped_at": stamped_at,
        "delivered_at": stamped_at if delivered else None,
        "recipient_masked": record.applicant_masked if delivered else None,
        "reason": "",
        "where_to_go": "",
        "created_at": past.filed_at,
        "changed_at": stamped_at or past.filed_at,
    }
