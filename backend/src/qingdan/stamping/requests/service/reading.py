"""What names people, shown by an act that is written down; and requests as a list shows them."""

import json
from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import Row

from qingdan.kernel.principal import Reach
from qingdan.stamping.accesses.rules import Seen
from qingdan.stamping.accesses.schemas import StatedPurpose
from qingdan.stamping.requests.actors import open_actions
from qingdan.stamping.requests.records import Personal
from qingdan.stamping.requests.repository import ordinary
from qingdan.stamping.requests.rules import Actor, RequestPeople, RequestState, StampingPolicy
from qingdan.stamping.requests.schemas import ApplicantAnswer, Proxy, RequestSummary
from qingdan.stamping.requests.viewing import look_at
from qingdan.stamping.resources import Resources


async def show_applicant(
    resources: Resources, reach: Reach, request_id: UUID, stated: StatedPurpose
) -> ApplicantAnswer:
    """Return what a request says of people, in full; the look is written down with its purpose (CRT-12, R121)."""
    async with resources.database.begin(reach.principal) as transaction:
        record = (await ordinary.require(transaction.session, reach.district_id, request_id)).record
        await look_at(transaction, reach, record, stated, Seen.APPLICANT)
        personal = record.open_personal(resources.cipher)
    return applicant_of(personal)


def applicant_of(personal: Personal) -> ApplicantAnswer:
    """Return what a request says of people, in full: only for who was let look (CRT-12)."""
    proxy = personal.proxy
    return ApplicantAnswer(
        name=personal.applicant_name,
        identity_number=personal.identity_number,
        phone=personal.phone,
        values=dict(personal.values),
        proxy=Proxy(
            name=proxy.proxy_name,
            identity_number=proxy.proxy_identity_number,
            identity_checked=proxy.proxy_identity_checked,
            principal_identity_seen=proxy.principal_identity_seen,
            written_mandate=proxy.written_mandate,
        )
        if proxy
        else None,
        witnesses=list(personal.witnesses),
        verification_note=personal.verification_note,
    )


def summarized(rows: Iterable[Row[Any]], actor: Actor, policy: StampingPolicy) -> list[RequestSummary]:
    """Return requests as a list shows them, masked, with the acts open to somebody on each (CRT-5, CRT-12)."""
    items = []
    for row in rows:
        body, state = json.loads(row.body), RequestState(row.status)
        second, refuted = row.second_approval_open, body["refuted"]
        people = RequestPeople(state, row.applied_by, row.approved_by, second, refuted=refuted)
        offered = [action.value for action in open_actions(people, actor, policy)]
        items.append(RequestSummary.model_validate({**body, "allowed_actions": offered}))
    return items
