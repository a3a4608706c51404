"""Steps of a request on the ordinary lane: verification, return, rejection, withdrawal, delivery."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from pydantic import JsonValue

from qingdan.kernel.audit_trail import PERSON_NAME
from qingdan.kernel.errors import refuse_if
from qingdan.kernel.principal import Principal
from qingdan.kernel.transaction import Transaction
from qingdan.stamping.contract.events import REQUEST_SECOND_APPROVED, USE_STOPPED
from qingdan.stamping.kept_objects.repository import note_removals
from qingdan.stamping.requests.act_schemas import DeliveryInput, ReasonInput, VerificationInput
from qingdan.stamping.requests.actors import require_actor
from qingdan.stamping.requests.masking import mask_name
from qingdan.stamping.requests.records import (
    PARTICULARS,
    VERIFICATION,
    Personal,
    RequestRecord,
    VerificationRecord,
    seal_personal,
    with_verification,
)
from qingdan.stamping.requests.repository import ordinary
from qingdan.stamping.requests.repository.ordinary import KnownRequest
from qingdan.stamping.requests.rules import (
    TARGETS,
    Action,
    Actor,
    SecondApproval,
    StampingPolicy,
    Verification,
    judge_delivery,
    judge_return,
    judge_second_approval,
    judge_verification,
    judge_withdrawal,
    recipient_name,
    return_goes_to_supervisor,
)
from qingdan.stamping.requests.schemas import RequestDetail
from qingdan.stamping.requests.second_approvals import SecondApprovalInput
from qingdan.stamping.requests.service.answers import answer
from qingdan.stamping.resources import Resources

#: What a returned request loses: it is verified, approved and prepared anew; its number it keeps.
_UNDONE: Mapping[str, None] = dict.fromkeys(
    (
        *("verification", "approved_by", "approved_by_name", "approved_at"),
        *("document_sha256", "document_sm3", "certificate_identifier", "seal_place"),
    )
)


async def verify_request(
    resources: Resources, principal: Principal, request_id: UUID, expected: int, record: VerificationInput
) -> RequestDetail:
    """Record what was checked, how and with what result (CRT-5, R11). Raises Refused, StaleVersion."""
    async with resources.database.begin(principal) as transaction:
        known, actor, policy = await taken(resources, transaction, principal, Action.VERIFICATION, request_id, expected)
        personal = known.record.open_personal(resources.cipher)
        checked = _verification(record, principal, personal, transaction.now)
        refuse_if(judge_verification(known.facts(personal, transaction.today), checked, actor, policy, transaction.now))
        plain = VerificationRecord(
            checked.method,
            checked.verified_by,
            principal.name,
            checked.verified_at,
            checked.confirmed,
            checked.covers,
        )
        sealed = seal_personal(
            resources.cipher, request_id, with_verification(personal, checked.note, checked.witnesses)
        )
        values: dict[str, object] = {
            "verification": VERIFICATION.dump_python(plain, mode="json"),
            "personal": sealed,
        }
        return await take_step(
            resources, transaction, known.record, Action.VERIFICATION, values, {"method": checked.method.value}
        )


async def return_request(
    resources: Resources, principal: Principal, request_id: UUID, expected: int, request: ReasonInput
) -> RequestDetail:
    """Send a request back with a reason; from `approved` it is the keeper's stop of a use (CRT-5, R82)."""
    async with resources.database.begin(principal) as transaction:
        known, actor, policy = await taken(resources, transaction, principal, Action.RETURN, request_id, expected)
        record = known.record
        facts = known.facts(record.open_personal(resources.cipher), transaction.today)
        refuse_if(judge_return(facts, request.reason, actor, policy))
        if return_goes_to_supervisor(record.state):
            await transaction.emit(
                USE_STOPPED, {"request_id": str(request_id), "community_id": str(record.community_id)}
            )
        detail: dict[str, JsonValue] = {"stopped": True} if return_goes_to_supervisor(record.state) else {}
        if record.document_sha256 is not None:
            # It is fixed anew with the next approval: its bytes go, unless they are the form's own.
            await note_removals(transaction.session, record.district_id, [record.document_sha256], transaction.now)
        values = {**_UNDONE, **_with_second_approval(record, None), "reason": request.reason}
        return await take_step(resources, transaction, record, Action.RETURN, values, detail)


async def approve_again(
    resources: Resources, principal: Principal, request_id: UUID, expected: int, request: SecondApprovalInput
) -> RequestDetail:
    """Approve, as the subdistrict, a use outside the published range, before it is stamped (R79).

    The request stays approved. Raises Refused for whoever had a hand in it before, and where no second approval is due.
    """
    async with resources.database.begin(principal) as transaction:
        action = Action.SECOND_APPROVAL
        known, actor, policy = await taken(resources, transaction, principal, action, request_id, expected)
        record = known.record
        facts = known.facts(record.open_personal(resources.cipher), transaction.today)
        refuse_if(judge_second_approval(facts, actor, policy))
        given = SecondApproval(principal.person_id, principal.name, transaction.now, request.opinion)
        await ordinary.change(transaction.session, record, _with_second_approval(record, given), transaction.now)
        await transaction.audit("request.second-approved", "stamp_request", record.id)
        payload = {"request_id": str(request_id), "community_id": str(record.community_id)}
        await transaction.emit(REQUEST_SECOND_APPROVED, {**payload, "certificate_type_code": record.type_code})
        return transaction.answer(await answer(resources, transaction, record.id))


def _with_second_approval(record: RequestRecord, given: SecondApproval | None) -> dict[str, object]:
    """Return the column that holds a second approval; a request that is returned loses it (R79)."""
    particulars = replace(record.particulars, second_approved=given)
    return {"particulars": PARTICULARS.dump_python(particulars, mode="json")}


async def withdraw_request(
    resources: Resources, principal: Principal, request_id: UUID, expected: int, request: ReasonInput
) -> RequestDetail:
    """Take a request back before it is stamped, with a reason (CRT-5)."""
    async with resources.database.begin(principal) as transaction:
        known, actor, policy = await taken(resources, transaction, principal, Action.WITHDRAWAL, request_id, expected)
        facts = known.facts(known.record.open_personal(resources.cipher), transaction.today)
        refuse_if(judge_withdrawal(facts, request.reason, actor, policy))
        return await take_step(resources, transaction, known.record, Action.WITHDRAWAL, {"reason": request.reason})


async def deliver_document(
    resources: Resources, principal: Principal, request_id: UUID, expected: int, request: DeliveryInput
) -> RequestDetail:
    """Hand a stamped paper to the applicant or the recorded proxy (CRT-5, R12, R23)."""
    async with resources.database.begin(principal) as transaction:
        known, actor, policy = await taken(resources, transaction, principal, Action.DELIVERY, request_id, expected)
        facts = known.facts(known.record.open_personal(resources.cipher), transaction.today)
        recipient = recipient_name(facts, request.taken_by) if request.taken_by else request.recipient or ""
        refuse_if(judge_delivery(facts, recipient, actor, policy))
        values: dict[str, object] = {
            "delivered_at": transaction.now,
            "recipient_masked": mask_name(recipient),
        }
        return await take_step(resources, transaction, known.record, Action.DELIVERY, values)


async def taken(
    resources: Resources,
    transaction: Transaction,
    principal: Principal,
    action: Action,
    request_id: UUID,
    expected: int,
) -> tuple[KnownRequest, Actor, StampingPolicy]:
    """Lock a request for an act: who may not see it gets NotFound, who may not act Forbidden, who is late 412."""
    known = await ordinary.lock(transaction.session, principal.district_id, request_id)
    actor = require_actor(action, known.record, principal, transaction.now)
    ordinary.require_version(known.record, expected)
    return known, actor, (await resources.policies.within(transaction)).requests


async def take_step(
    resources: Resources,
    transaction: Transaction,
    record: RequestRecord,
    action: Action,
    values: Mapping[str, object],
    detail: Mapping[str, JsonValue] | None = None,
) -> RequestDetail:
    """Write a step that the rules allowed, audit it, and answer."""
    target = TARGETS[action].value
    await ordinary.change(transaction.session, record, {**values, "status": target}, transaction.now)
    # Who sent back, rejected, took back or handed over stands nowhere on the request itself.
    by: dict[str, JsonValue] = {PERSON_NAME: transaction.principal.name} if transaction.principal else {}
    await transaction.audit(f"request.{target}", "stamp_request", record.id, {**(detail or {}), **by})
    return transaction.answer(await answer(resources, transaction, record.id))


def _verification(request: VerificationInput, principal: Principal, personal: Personal, now: datetime) -> Verification:
    filled = frozenset(key for key, value in personal.values.items() if value.strip())
    return Verification(
        method=request.method,
        verified_by=principal.person_id,
        verified_at=request.verified_at or now,
        confirmed=request.confirmed,
        note=request.note,
        witnesses=tuple(request.witnesses),
        covers=filled if request.covers is None else frozenset(request.covers),
    )
