"""Using the seal: sign outside the transaction, then register, file hash and status in one (see `preparing`)."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from pydantic import JsonValue
from sqlalchemy.ext.asyncio import AsyncSession

from qingdan.kernel.decisions import Decision
from qingdan.kernel.errors import AppError, Refused, refuse_if
from qingdan.kernel.principal import Principal
from qingdan.kernel.transaction import Transaction
from qingdan.stamping.contract.events import REQUEST_STAMPED
from qingdan.stamping.directories import District
from qingdan.stamping.issuance import repository
from qingdan.stamping.issuance.entries import lineage_of, use_of
from qingdan.stamping.issuance.paper import seal_kind_of
from qingdan.stamping.issuance.repository import SignedFile
from qingdan.stamping.issuance.schemas import StampingInput
from qingdan.stamping.issuance.service.preparing import fix, read_to_fix, why_no_seal
from qingdan.stamping.issuance.service.signing import Keys, forget, sign_document
from qingdan.stamping.register.service import record_use
from qingdan.stamping.requests.actors import require_actor
from qingdan.stamping.requests.records import RequestRecord
from qingdan.stamping.requests.repository import ordinary
from qingdan.stamping.requests.repository.ordinary import KnownRequest
from qingdan.stamping.requests.rules import (
    Action,
    Actor,
    Medium,
    RequestKind,
    RequestState,
    StampingAttempt,
    StampingPolicy,
    judge_actor,
    judge_range,
    judge_stamping,
    judge_step,
)
from qingdan.stamping.requests.schemas import RequestDetail
from qingdan.stamping.requests.service.answers import answer
from qingdan.stamping.resources import Resources
from qingdan.stamping.seals.repository import electronic_seal_of, find_seal_for, find_seal_maker
from qingdan.stamping.seals.rules import EntryContent, EntryKind, SealUse, may_stamp
from qingdan.stamping.seals.service.facts import seal_facts
from qingdan.stamping.seals.tables import SealTable


async def stamp_request(
    resources: Resources, principal: Principal, request_id: UUID, expected: int, request: StampingInput
) -> RequestDetail:
    """Stamp an approved request: one entry in the register, the signed file kept (CRT-6, CRT-8 to CRT-10, CRT-13).

    What fails on the way leaves the request approved, to be stamped again; nothing happens twice. For the record of
    a physical use there is no file, only the entry; a paper that must carry the physical seal is printed as it was
    fixed and not signed (R23). Raises Refused with every reason, StaleVersion.
    """
    district = await resources.districts.district(principal.district_id)
    async with resources.database.read(principal) as transaction:
        known = await ordinary.require(transaction.session, principal.district_id, request_id)
        actor = require_actor(Action.STAMPING, known.record, principal, transaction.now)
        ordinary.require_version(known.record, expected)
        people = known.record.people
        policy = (await resources.policies.within(transaction)).requests
        refuse_if(
            judge_step(Action.STAMPING, people.state)
            + judge_actor(Action.STAMPING, people, actor, policy)
            + judge_range(Action.STAMPING, people, policy)
        )
        seal = await _usable_seal(transaction.session, known.record)
        to_fix = await read_to_fix(transaction.session, known, seal)
        electronic = await electronic_seal_of(transaction.session, principal.district_id, seal.id)
        maker = await find_seal_maker(transaction.session, principal.district_id)
        now, today = transaction.now, transaction.today
    if known.record.kind == RequestKind.REGISTER_ONLY:
        return await _register(
            resources, principal, request_id, expected, _Signing(request, district, None, None, seal)
        )
    document = await fix(resources, principal, to_fix)
    attempt = _Attempt(request, document.sha256, now, today, district, policy, seal)
    refuse_if(_judge(resources, known, actor, seal, attempt))
    if known.record.needs_wet_seal:
        wet = _Signing(request, district, document.sha256, None, seal)
        return await _register(resources, principal, request_id, expected, wet)
    signed = await sign_document(resources, known.record, Keys(seal, electronic, maker), document)
    try:
        return await _register(
            resources, principal, request_id, expected, _Signing(request, district, document.sha256, signed, seal)
        )
    except AppError:
        # It was refused, so nobody will ever write these files down.
        await forget(resources, signed)
        raise


async def _register(
    resources: Resources,
    principal: Principal,
    request_id: UUID,
    expected: int,
    signing: "_Signing",
) -> RequestDetail:
    """Write entry, file and status in one transaction, after asking every rule again on locked rows."""
    signed = signing.signed
    async with resources.database.begin(principal) as transaction:
        session = transaction.session
        known = await ordinary.lock(session, principal.district_id, request_id)
        record = known.record
        actor = require_actor(Action.STAMPING, record, principal, transaction.now)
        ordinary.require_version(record, expected)
        seal = await _usable_seal(session, record, locked=True)
        policy = (await resources.policies.within(transaction)).requests
        attempt = _Attempt(
            *(signing.request, signing.document_sha256, transaction.now, transaction.today, signing.district, policy),
            signing.signer,
        )
        refuse_if(_judge(resources, known, actor, seal, attempt))
        personal = record.open_personal(resources.cipher)
        details = {"signed_sha256": signed.sha256} if signed else {}
        if signed and record.template_number is not None:
            details["template_number"] = str(record.template_number)
        if signed and signed.seal_signature:
            details["seal_signature_sha256"] = signed.seal_signature.sha256
        use = use_of(record, personal, principal, EntryKind.STAMPING, details)
        entry = await record_use(resources, transaction, lineage_of(seal), seal.id, use)
        await _note(transaction, record, seal, entry.content, signed)
        return transaction.answer(await answer(resources, transaction, request_id))


async def _note(
    transaction: Transaction, record: RequestRecord, seal: SealTable, content: EntryContent, signed: SignedFile | None
) -> None:
    """Write on the request what stands in the register, with the signed file, and tell of it."""
    principal = transaction.principal
    values: dict[str, object] = {
        "status": RequestState.STAMPED.value,
        "seal_id": seal.id,
        "register_year": content.year,
        "register_number": content.number,
        "signed_sha256": signed.sha256 if signed else None,
        "stamped_by": content.recorded_by,
        "stamped_by_name": principal.name if principal else "",
        "stamped_at": content.recorded_at,
    }
    await ordinary.change(transaction.session, record, values, transaction.now)
    if signed is not None:
        repository.add_signed(transaction.session, record, signed)
    subject = {"request_id": str(record.id), "community_id": str(record.community_id)}
    place: dict[str, JsonValue] = {"seal_id": str(seal.id), "year": content.year, "number": content.number}
    await transaction.audit("request.stamped", "stamp_request", record.id, {**place})
    await transaction.emit(REQUEST_STAMPED, {**subject, "certificate_type_code": record.type_code, **place})


@dataclass(frozen=True)
class _Signing:
    """What is to be registered: as asked for, in which district, of which document, signed how, by which seal.

    The record of a physical use has neither; a paper that only the physical seal finishes has no signed file (R23).
    """

    request: StampingInput
    district: District
    document_sha256: str | None
    signed: SignedFile | None
    signer: SealTable


@dataclass(frozen=True)
class _Attempt:
    request: StampingInput
    document_sha256: str | None
    now: datetime
    today: date
    district: District
    policy: StampingPolicy
    #: The seal as it was when the signature was made: what is registered must still be the same (R91, R92).
    signer: SealTable


def _judge(resources: Resources, known: KnownRequest, actor: Actor, seal: SealTable, attempt: _Attempt) -> Decision:
    """Ask the rules of requests and of seals at once (CRT-8, CRT-13)."""
    record = known.record
    facts = known.facts(record.open_personal(resources.cipher), attempt.today)
    use = SealUse(
        operator_id=actor.person_id,
        approver_id=record.approved_by,
        kind=seal_kind_of(record),
        signer=str(attempt.signer.id),
        certificate_fingerprint=attempt.signer.certificate_sha256,
    )
    stamping = StampingAttempt(
        copies=attempt.request.copies,
        medium=Medium(record.medium),
        document_sha256=attempt.document_sha256,
        approved_sha256=record.document_sha256 or attempt.document_sha256,
        wet_seal_used=attempt.request.wet_seal_used,
    )
    of_seal = may_stamp(seal_facts(seal, attempt.district), use, attempt.now, attempt.today)
    return judge_stamping(facts, stamping, actor, attempt.policy, of_seal)


async def _usable_seal(session: AsyncSession, record: RequestRecord, *, locked: bool = False) -> SealTable:
    kind = seal_kind_of(record).value
    seal = await find_seal_for(session, record.district_id, record.community_id, kind, locked=locked)
    if seal is None:
        raise Refused(await why_no_seal(session, record))
    return seal
