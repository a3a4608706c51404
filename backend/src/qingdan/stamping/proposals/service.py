"""A type beyond the national list: drafted, reviewed by five departments, decided, published, ended (R9)."""

from collections.abc import Sequence
from datetime import date
from typing import Final
from uuid import UUID

from pydantic import JsonValue

from qingdan.kernel.decisions import Decision
from qingdan.kernel.errors import refuse_if
from qingdan.kernel.ids import uuid7
from qingdan.kernel.pagination import decode_id_cursor, encode_cursor
from qingdan.kernel.principal import Principal, Reach
from qingdan.kernel.problems import describe_reasons
from qingdan.kernel.transaction import Transaction
from qingdan.stamping.access import Permission, may
from qingdan.stamping.catalogue.own_types import adopt_type, end_type
from qingdan.stamping.catalogue.rules import CertificateType
from qingdan.stamping.proposals import repository
from qingdan.stamping.proposals.definitions import type_of_definition
from qingdan.stamping.proposals.rules import (
    AskingRequest,
    ProposalAct,
    ProposalState,
    judge_act,
    judge_decision,
    judge_definition,
    judge_opinion,
    judge_publication,
    judge_request,
    judge_separation,
    missing_opinions,
)
from qingdan.stamping.proposals.schemas import (
    DecisionInput,
    EndingInput,
    Opinion,
    OpinionInput,
    ProposalAnswer,
    ProposalContent,
    ProposalPage,
    ProposalSummary,
    PublicationInput,
    TypeDefinition,
    WithdrawalInput,
)
from qingdan.stamping.proposals.tables import TypeOpinionTable, TypeProposalTable
from qingdan.stamping.resources import Resources

_SUBJECT: Final = "type_proposal"
_NUMBERS: Final = "type-proposal"
_COLUMNS: Final = frozenset(TypeProposalTable.model_fields) - {"definition"}
_SUMMARY: Final = frozenset(ProposalSummary.model_fields) & _COLUMNS
_DETAIL: Final = frozenset(ProposalAnswer.model_fields) & _COLUMNS
_ACTS: Final = {
    **dict.fromkeys(
        (ProposalAct.UPDATE, ProposalAct.SUBMISSION, ProposalAct.OPINION, ProposalAct.WITHDRAWAL),
        Permission.CATALOGUE_PROPOSE,
    ),
    **dict.fromkeys((ProposalAct.DECISION, ProposalAct.PUBLICATION, ProposalAct.ENDING), Permission.CATALOGUE_ADOPT),
}


async def list_proposals(resources: Resources, reach: Reach, after: str | None, limit: int) -> ProposalPage:
    """Return the proposals of the caller's district, newest first (R9)."""
    before = decode_id_cursor(after)
    async with resources.database.read(reach.principal) as transaction:
        rows = await repository.page_of_proposals(transaction.session, reach.district_id, before, limit + 1)
        opinions = await repository.opinions_on(transaction.session, reach.district_id, [row.id for row in rows])
    items = [
        ProposalSummary.model_validate(
            _summary(row, [one for one in opinions if one.proposal_id == row.id], reach.principal)
        )
        for row in rows[:limit]
    ]
    return ProposalPage(items=items, next=encode_cursor(str(items[-1].id)) if len(rows) > limit else None)


async def get_proposal(resources: Resources, reach: Reach, proposal_id: UUID) -> ProposalAnswer:
    """Return one proposal with what it lacks and what was said of it (R2, R9). Raises NotFound."""
    async with resources.database.read(reach.principal) as transaction:
        row = await repository.require_proposal(transaction.session, reach.district_id, proposal_id)
        return await _answer(resources, transaction, row, reach.principal)


async def draft_proposal(resources: Resources, reach: Reach, content: ProposalContent) -> ProposalAnswer:
    """Begin a proposal, with whatever gaps (R9)."""
    principal = reach.principal
    async with resources.database.begin(principal) as transaction:
        now = transaction.now
        row = TypeProposalTable(
            **content.model_dump(mode="python", exclude={"definition"}),
            definition=content.definition.model_dump(mode="json"),
            district_id=reach.district_id,
            id=uuid7(),
            number=await transaction.next_number(_NUMBERS),
            version=1,
            status=ProposalState.DRAFT.value,
            created_by=principal.person_id,
            created_by_name=principal.name,
            created_at=now,
            changed_by_name=principal.name,
            changed_at=now,
            prepared_by=[principal.person_id],
        )
        await repository.write_proposal(transaction.session, row)
        await transaction.audit("type-proposal.drafted", _SUBJECT, row.id, _named(row))
        return transaction.answer(await _answer(resources, transaction, row, principal))


async def change_proposal(
    resources: Resources, reach: Reach, proposal_id: UUID, expected: int, content: ProposalContent
) -> ProposalAnswer:
    """Write a draft anew (R9). Raises NotFound, StaleVersion, Refused for what is no draft."""
    async with resources.database.begin(reach.principal) as transaction:
        row = await _lock(transaction, reach, proposal_id, expected, ProposalAct.UPDATE)
        for name, value in content.model_dump(mode="python", exclude={"definition"}).items():
            setattr(row, name, value)
        row.definition = content.definition.model_dump(mode="json")
        row.changed_by_name, row.changed_at = reach.principal.name, transaction.now
        _prepared(row, reach.person_id)
        return await _keep(resources, transaction, row, reach, "type-proposal.changed")


async def submit_proposal(resources: Resources, reach: Reach, proposal_id: UUID, expected: int) -> ProposalAnswer:
    """Lay a proposal before the five departments (R2, R9, R14, CRT-1a).

    Raises NotFound, StaleVersion, Refused with every gap.
    """
    async with resources.database.begin(reach.principal) as transaction:
        row = await _lock(transaction, reach, proposal_id, expected, ProposalAct.SUBMISSION)
        refuse_if(_gaps(resources, row, transaction.today))
        row.status = ProposalState.UNDER_REVIEW.value
        row.submitted_by_name, row.submitted_at = reach.principal.name, transaction.now
        _prepared(row, reach.person_id)
        return await _keep(resources, transaction, row, reach, "type-proposal.submitted")


async def record_opinion(
    resources: Resources, reach: Reach, proposal_id: UUID, expected: int, request: OpinionInput
) -> ProposalAnswer:
    """Put what a department wrote on record; it stays (R9). Raises NotFound, StaleVersion, Refused."""
    principal = reach.principal
    async with resources.database.begin(principal) as transaction:
        row = await _lock(transaction, reach, proposal_id, expected, ProposalAct.OPINION)
        given = await repository.opinions_on(transaction.session, reach.district_id, [row.id])
        refuse_if(judge_opinion(request.department.value, (one.department for one in given)))
        opinion = TypeOpinionTable(
            **request.model_dump(mode="json"),
            district_id=reach.district_id,
            id=uuid7(),
            proposal_id=row.id,
            recorded_by=principal.person_id,
            recorded_by_name=principal.name,
            recorded_at=transaction.now,
        )
        await repository.add_opinion(transaction.session, opinion)
        said = {"department": opinion.department, "stance": opinion.stance, "document": opinion.document_number}
        return await _keep(resources, transaction, row, reach, "type-proposal.opinion-recorded", said)


async def decide_proposal(
    resources: Resources, reach: Reach, proposal_id: UUID, expected: int, request: DecisionInput
) -> ProposalAnswer:
    """Decide as district civil affairs, once all five departments have spoken; not who prepared it (R9).

    Raises NotFound, StaleVersion, Refused naming whose opinion is missing.
    """
    async with resources.database.begin(reach.principal) as transaction:
        row = await _lock(transaction, reach, proposal_id, expected, ProposalAct.DECISION)
        given = await repository.opinions_on(transaction.session, reach.district_id, [row.id])
        refuse_if(judge_separation(reach.person_id, _preparers(row, given)))
        refuse_if(judge_decision(one.department for one in given))
        row.status = ProposalState(request.outcome.value).value
        row.decided_by, row.decided_by_name = reach.person_id, reach.principal.name
        row.decided_at, row.decision_reason = transaction.now, request.reason
        row.decision_document = request.document_number
        return await _keep(resources, transaction, row, reach, "type-proposal.decided", {"outcome": row.status})


async def publish_proposal(
    resources: Resources, reach: Reach, proposal_id: UUID, expected: int, request: PublicationInput
) -> ProposalAnswer:
    """Publish an adopted type from a day on: it gets its code, the list a new edition (R2, R9, R19, CRT-1a).

    Raises NotFound, StaleVersion, Refused with every reason.
    """
    async with resources.database.begin(reach.principal) as transaction:
        row = await _lock(transaction, reach, proposal_id, expected, ProposalAct.PUBLICATION)
        given = await repository.opinions_on(transaction.session, reach.district_id, [row.id])
        gaps = _gaps(resources, row, transaction.today)
        departments = [one.department for one in given]
        refuse_if(judge_publication(departments, gaps, request.from_day, transaction.today))
        row.type_code = await adopt_type(transaction, _type(row, request.from_day))
        row.status, row.from_day = ProposalState.PUBLISHED.value, request.from_day
        row.published_by, row.published_by_name = reach.person_id, reach.principal.name
        row.published_at = transaction.now
        return await _keep(resources, transaction, row, reach, "type-proposal.published")


async def withdraw_proposal(
    resources: Resources, reach: Reach, proposal_id: UUID, expected: int, request: WithdrawalInput
) -> ProposalAnswer:
    """Let a proposal go no further, and say why (R9). Raises NotFound, StaleVersion, Refused."""
    async with resources.database.begin(reach.principal) as transaction:
        row = await _lock(transaction, reach, proposal_id, expected, ProposalAct.WITHDRAWAL)
        row.status, row.withdrawal_reason = ProposalState.WITHDRAWN.value, request.reason
        row.withdrawn_by_name, row.withdrawn_at = reach.principal.name, transaction.now
        return await _keep(resources, transaction, row, reach, "type-proposal.withdrawn")


async def end_proposed_type(
    resources: Resources, reach: Reach, proposal_id: UUID, expected: int, request: EndingInput
) -> ProposalAnswer:
    """Take a published type off the list from a day on, in a new edition (R1, R9, R19).

    Raises NotFound, StaleVersion, Refused.
    """
    async with resources.database.begin(reach.principal) as transaction:
        row = await _lock(transaction, reach, proposal_id, expected, ProposalAct.ENDING)
        await end_type(transaction, row.type_code or "", request.ends_on, request.document_number)
        row.ends_on, row.end_document = request.ends_on, request.document_number
        return await _keep(resources, transaction, row, reach, "type-proposal.ended")


async def _lock(
    transaction: Transaction, reach: Reach, proposal_id: UUID, expected: int, act: ProposalAct
) -> TypeProposalTable:
    row = await repository.lock_proposal(transaction.session, reach.district_id, proposal_id, expected)
    refuse_if(judge_act(act, ProposalState(row.status)))
    return row


def _prepared(row: TypeProposalTable, person_id: UUID) -> None:
    """Note that somebody had a hand in the draft (R9)."""
    if person_id not in row.prepared_by:
        row.prepared_by = [*row.prepared_by, person_id]


def _preparers(row: TypeProposalTable, opinions: Sequence[TypeOpinionTable]) -> frozenset[UUID]:
    """Return everybody who does not decide: who had a hand in the draft or recorded an opinion (R9)."""
    recorders = {one.recorded_by for one in opinions if one.recorded_by is not None}
    return frozenset(row.prepared_by) | recorders


def _barred(row: TypeProposalTable, opinions: Sequence[TypeOpinionTable], principal: Principal) -> Decision:
    """Return why somebody with the right does not decide what is under review (R9)."""
    state = ProposalState(row.status)
    if judge_act(ProposalAct.DECISION, state) or not may(principal, Permission.CATALOGUE_ADOPT):
        return ()
    return judge_separation(principal.person_id, _preparers(row, opinions))


async def _keep(
    resources: Resources,
    transaction: Transaction,
    row: TypeProposalTable,
    reach: Reach,
    action: str,
    detail: dict[str, str] | None = None,
) -> ProposalAnswer:
    """Write a changed proposal and who changed it, and answer with what it is now."""
    row.version += 1
    await repository.write_proposal(transaction.session, row)
    await transaction.audit(action, _SUBJECT, row.id, {**_named(row), **(detail or {})})
    return transaction.answer(await _answer(resources, transaction, row, reach.principal))


def _named(row: TypeProposalTable) -> dict[str, JsonValue]:
    named: dict[str, JsonValue] = {"number": row.number, "name": _definition(row).name}
    return {**named, "certificate_type_code": row.type_code} if row.type_code else named


def _definition(row: TypeProposalTable) -> TypeDefinition:
    return TypeDefinition.model_validate(row.definition)


def _type(row: TypeProposalTable, from_day: date) -> CertificateType:
    source = " ".join(filter(None, (row.asking_body_name, row.request_document_number, row.decision_document)))
    return type_of_definition(_definition(row), from_day, source)


def _gaps(resources: Resources, row: TypeProposalTable, today: date) -> Decision:
    """Return what the request and the definition lack; what no font draws can't be printed (R2, R9, CRT-10)."""
    certificate_type = _type(row, today)
    text = certificate_type.template
    missing = resources.typesetter.missing_characters(text.title + text.body) if text else ()
    asked = AskingRequest(row.asking_body_name, row.request_document_number, row.requested_on)
    return judge_request(asked, today) + judge_definition(certificate_type, today, missing)


def _summary(row: TypeProposalTable, opinions: Sequence[TypeOpinionTable], principal: Principal) -> dict[str, object]:
    state = ProposalState(row.status)
    acts = [act for act, needed in _ACTS.items() if not judge_act(act, state) and may(principal, needed)]
    if _barred(row, opinions, principal):
        acts.remove(ProposalAct.DECISION)
    return {
        **{name: getattr(row, name) for name in _SUMMARY},
        "name": _definition(row).name,
        "missing_opinions": missing_opinions(one.department for one in opinions),
        "allowed_actions": [act for act in acts if act is not ProposalAct.ENDING or row.ends_on is None],
    }


async def _answer(
    resources: Resources, transaction: Transaction, row: TypeProposalTable, principal: Principal
) -> ProposalAnswer:
    opinions = await repository.opinions_on(transaction.session, transaction.district_id, [row.id])
    open_for_gaps = row.status in {ProposalState.DRAFT, ProposalState.UNDER_REVIEW, ProposalState.ADOPTED}
    return ProposalAnswer.model_validate(
        {
            **_summary(row, opinions, principal),
            **{name: getattr(row, name) for name in _DETAIL},
            "definition": _definition(row),
            "problems": describe_reasons(_gaps(resources, row, transaction.today)) if open_for_gaps else [],
            "barred_from_decision": describe_reasons(_barred(row, opinions, principal)),
            "opinions": [Opinion.model_validate(one, from_attributes=True) for one in opinions],
        }
    )
