"""Voiding a stamped paper."""

from uuid import UUID

from qingdan.kernel.audit_trail import PERSON_NAME
from qingdan.kernel.errors import NotFound, refuse_if
from qingdan.kernel.principal import Principal
from qingdan.stamping.contract.events import DOCUMENT_VOIDED
from qingdan.stamping.issuance.entries import lineage_of, use_of
from qingdan.stamping.issuance.schemas import VoidingInput
from qingdan.stamping.register.service import record_use
from qingdan.stamping.requests.actors import require_actor
from qingdan.stamping.requests.records import facts_of
from qingdan.stamping.requests.repository import ordinary
from qingdan.stamping.requests.rules import Action, RequestState, Voiding, judge_voiding
from qingdan.stamping.requests.schemas import RequestDetail
from qingdan.stamping.requests.service.answers import answer
from qingdan.stamping.resources import Resources
from qingdan.stamping.seals.repository import seal_by_id
from qingdan.stamping.seals.rules import EntryKind


async def void_document(
    resources: Resources, principal: Principal, request_id: UUID, expected: int, request: VoidingInput
) -> RequestDetail:
    """Void a stamped paper: its entry stays, another names it (CRT-9, R84). Raises Refused, StaleVersion."""
    voiding = Voiding(request.reason, request.original_returned, request.loss_declared)
    async with resources.database.begin(principal) as transaction:
        known = await ordinary.lock(transaction.session, principal.district_id, request_id)
        record = known.record
        actor = require_actor(Action.VOIDING, record, principal, transaction.now)
        ordinary.require_version(record, expected)
        personal = record.open_personal(resources.cipher)
        policy = (await resources.policies.within(transaction)).requests
        refuse_if(judge_voiding(facts_of(record, personal, known.entries), voiding, actor, policy))
        if record.seal_id is None:
            raise NotFound
        seal = await seal_by_id(transaction.session, record.district_id, record.seal_id)
        use = use_of(record, personal, principal, EntryKind.VOIDING, {"reason": request.reason})
        entry = await record_use(resources, transaction, lineage_of(seal), seal.id, use)
        values: dict[str, object] = {"status": RequestState.VOIDED.value, "reason": request.reason}
        await ordinary.change(transaction.session, record, values, transaction.now)
        place = {"year": entry.content.year, "number": entry.content.number}
        await transaction.audit("document.voided", "stamp_request", request_id, {**place, PERSON_NAME: principal.name})
        subject = {"request_id": str(request_id), "community_id": str(record.community_id)}
        await transaction.emit(DOCUMENT_VOIDED, {**subject, "certificate_number": record.certificate_number})
        return transaction.answer(await answer(resources, transaction, request_id))
