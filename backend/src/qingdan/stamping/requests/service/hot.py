"""Three use cases of the hot lane: get, submit, approve; lists stand in `listing`.

The facts come in one statement that locks the row, the same pure rules decide, one statement writes everything.
Nothing is rendered here: the number is taken at approval, the paper is prepared afterwards (issuance).
"""

import json
from dataclasses import replace
from datetime import date, datetime
from functools import lru_cache
from typing import Final
from uuid import UUID

import asyncpg
from pydantic import TypeAdapter

from qingdan.kernel.clock import business_date
from qingdan.kernel.decisions import ALLOWED, Decision
from qingdan.kernel.errors import refuse_if
from qingdan.kernel.ids import uuid7
from qingdan.kernel.principal import Principal, Reach
from qingdan.kernel.problems import ProblemReason, describe_reasons
from qingdan.stamping.catalogue.lookup import listed_on
from qingdan.stamping.catalogue.national import catalogue_with
from qingdan.stamping.catalogue.rules import working_days_of
from qingdan.stamping.contract.events import REQUEST_APPROVED, REQUEST_SUBMITTED
from qingdan.stamping.documents.check_code import check_code
from qingdan.stamping.printing import unprintable
from qingdan.stamping.requests.actors import actor_at, open_actions, require_actor
from qingdan.stamping.requests.records import RequestRecord, with_title
from qingdan.stamping.requests.repository import hot
from qingdan.stamping.requests.repository.hot import Write
from qingdan.stamping.requests.repository.ordinary import KnownRequest, require_version
from qingdan.stamping.requests.rules import (
    Action,
    Actor,
    RequestFacts,
    RequestKind,
    RequestPeople,
    RequestState,
    StampingPolicy,
    awaits_second_approval,
    confirmed_by_director,
    due_on,
    judge_approval,
    judge_evidence,
    judge_special_records,
    judge_submission,
)
from qingdan.stamping.resources import Resources

_GAPS: Final = TypeAdapter(list[ProblemReason])
#: What is verified by its number; the record of a physical use has no file to put one on.
_NUMBERED = frozenset({RequestKind.CERTIFICATE, RequestKind.EXTERNAL_FORM})
_WITH_PAPER = frozenset({RequestState.STAMPED, RequestState.DELIVERED, RequestState.VOIDED})


async def get_request(resources: Resources, reach: Reach, request_id: UUID) -> bytes:
    """Return a request as JSON, masked, with the acts open to the caller. Raises NotFound."""
    now = resources.database.clock()
    body, status, community_id, subdistrict_id, applied_by, approved_by, number, refuted, second = await hot.get_json(
        resources.database, reach, request_id, business_date(now)
    )
    people = RequestPeople(RequestState(status), applied_by, approved_by, second, refuted=refuted)
    policy = (await resources.policies.on(reach.district_id, business_date(now))).requests
    offered = open_actions(people, actor_at(reach.principal, community_id, subdistrict_id, now), policy)
    awaits = awaits_second_approval(people, policy)
    return completed(body, offered, verification_link(resources, people.state, number), awaits=awaits)


async def submit_request(resources: Resources, principal: Principal, request_id: UUID, expected: int) -> bytes:
    """Submit a draft or a returned request (CRT-5, CRT-6, R1–R6, R10, R12–R14). Raises Refused with every gap.

    What may still be brought does not hold it up; the answer names it, so that nobody learns of it at approval (CRT-7).
    """
    district = await resources.districts.district(principal.district_id)
    now = resources.database.clock()
    today = business_date(now)
    policy = (await resources.policies.on(principal.district_id, today)).requests
    async with resources.database.hot_transaction(principal.district_id) as connection:
        known = await hot.lock(connection, principal.district_id, request_id)
        record = known.record
        actor = require_actor(Action.SUBMISSION, record, principal, now)
        require_version(record, expected)
        facts = await _facts(resources, connection, known, today)
        refuse_if(judge_submission(facts, actor, policy, today) + _unprintable(resources, facts))
        due = due_on(_working_days(known, today, policy), today, district.calendar)
        write = _write(principal, now, "request.submitted", REQUEST_SUBMITTED, record)
        body = await hot.submit(connection, record, write, due, today)
        answer = _with_gaps(
            _after(body, resources, record, actor, policy, RequestState.SUBMITTED),
            judge_evidence(facts, today) + judge_special_records(facts, today),
        )
        await resources.database.finish_hot(connection, principal, write.event_id, answer)
    return answer


async def approve_request(
    resources: Resources, principal: Principal, request_id: UUID, expected: int, *, transitional: bool = False
) -> bytes:
    """Approve a verified request; what has a file takes its number, gapless per community and year, and is fixed.

    `transitional` is the director's own word on a transitional case, without which it is refused (R5).
    Rules: CRT-5 to CRT-8, R1, R5, R7, R8, R11, R16, R74, R81. Raises Refused with every reason.
    """
    now = resources.database.clock()
    today = business_date(now)
    policy = (await resources.policies.on(principal.district_id, today)).requests
    async with resources.database.hot_transaction(principal.district_id) as connection:
        known = await hot.lock(connection, principal.district_id, request_id)
        record = known.record
        actor = require_actor(Action.APPROVAL, record, principal, now)
        require_version(record, expected)
        facts = await _facts(resources, connection, known, today)
        judged = confirmed_by_director(facts) if transitional else facts
        refuse_if(judge_approval(judged, actor, policy, today) + _unprintable(resources, facts))
        write = _write(principal, now, "request.approved", REQUEST_APPROVED, record)
        if facts.transitional is not None:
            write = replace(write, detail='{"transitional":true}')
        numbered = record.kind in _NUMBERED and record.certificate_number is None
        body = await hot.approve(
            connection,
            record,
            write,
            approver_name=principal.name,
            today=today,
            counter=f"certificate/{record.number_prefix}/{today.year}" if numbered else None,
            number_prefix=f"{record.number_prefix}-{today.year}-",
        )
        answer = _after(body, resources, record, actor, policy, RequestState.APPROVED)
        await resources.database.finish_hot(connection, principal, write.event_id, answer)
    return answer


async def _facts(
    resources: Resources, connection: asyncpg.Connection, known: KnownRequest, today: date
) -> RequestFacts:
    """Return what the rules judge; for a paper without a type, with the type that its title names (R1, R3, R13)."""
    facts = known.facts(known.record.open_personal(resources.cipher), today)
    if known.record.type_code is not None:
        return facts
    entries, types = await hot.local_list(connection, known.record.district_id)
    return with_title(facts, entries, catalogue_with(listed_on(types, today)))


def _unprintable(resources: Resources, facts: RequestFacts) -> Decision:
    """CRT-10: what a paper of ours will say must be in the fonts; a draft may hold what is not."""
    if facts.kind is not RequestKind.CERTIFICATE:
        return ALLOWED
    texts = {f"/values/{key}": value for key, value in facts.values.items()} | {"/purpose": facts.purpose}
    if facts.asking_body is not None:
        texts["/asking_body/name"] = facts.asking_body.name
    return unprintable(resources.typesetter, texts)


def completed(body: bytes, offered: tuple[Action, ...], address: str | None, *, awaits: bool) -> bytes:
    """Add to a request's JSON object what is not in the database: the acts open, the address that verifies it.

    `awaits` says whether the subdistrict must approve it once more (R79).
    """
    link = json.dumps(address).encode() if address else b"null"
    second = b',"awaits_second_approval":true,' if awaits else b',"awaits_second_approval":false,'
    return b"".join(
        (body[:-1], second, b'"allowed_actions":', _as_json(offered), b',"verification_address":', link, b"}")
    )


def _with_gaps(body: bytes, gaps: Decision) -> bytes:
    """Add to a submitted request's JSON object what it still lacks before it can be approved (CRT-7, R7, R8)."""
    return b"".join((body[:-1], b',"gaps":', _GAPS.dump_json(describe_reasons(gaps)) if gaps else b"[]", b"}"))


@lru_cache(maxsize=256)
def _as_json(actions: tuple[Action, ...]) -> bytes:
    return json.dumps([action.value for action in actions]).encode()


def verification_link(resources: Resources, state: RequestState, number: str | None) -> str | None:
    """Return the address that the QR code of a stamped paper opens; None as long as there is none."""
    if number is None or state not in _WITH_PAPER:
        return None
    code = check_code(resources.keys.check_code, number)
    return f"{resources.settings.public_base_url.rstrip('/')}/verify/{number}?code={code}"


def _after(
    body: bytes, resources: Resources, record: RequestRecord, actor: Actor, policy: StampingPolicy, state: RequestState
) -> bytes:
    approved_by = actor.person_id if state is RequestState.APPROVED else record.approved_by
    people = replace(record.people, state=state, approved_by=approved_by)
    link = verification_link(resources, state, record.certificate_number)
    awaits = awaits_second_approval(people, policy)
    return completed(body, open_actions(people, actor, policy), link, awaits=awaits)


def _write(principal: Principal, now: datetime, action: str, event_kind: str, record: RequestRecord) -> Write:
    payload = {
        "request_id": str(record.id),
        "community_id": str(record.community_id),
        "certificate_type_code": record.type_code,
    }
    return Write(principal.person_id, now, action, "{}", uuid7(), event_kind, json.dumps(payload))


def _working_days(known: KnownRequest, today: date, policy: StampingPolicy) -> int:
    """R10: what has no type is simple; a complex type has the district's default or a limit of its own."""
    certificate_type = known.record.certificate_type
    if certificate_type is None:
        return 0
    return working_days_of(certificate_type, known.entries, today, default=policy.complex_working_days)
