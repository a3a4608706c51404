"""How a request is answered: what PostgreSQL writes, with the acts open to whoever asks."""

from uuid import UUID

from qingdan.kernel.transaction import Transaction
from qingdan.stamping.requests.actors import actor_at, open_actions
from qingdan.stamping.requests.repository import ordinary
from qingdan.stamping.requests.rules import Action, awaits_second_approval
from qingdan.stamping.requests.schemas import RequestDetail
from qingdan.stamping.requests.service.hot import completed, verification_link
from qingdan.stamping.resources import Resources


async def answer(resources: Resources, transaction: Transaction, request_id: UUID) -> RequestDetail:
    """Return a request as it now stands in the transaction. Raises NotFound."""
    session, district_id = transaction.session, transaction.district_id
    body = await ordinary.detail_json(session, district_id, request_id, transaction.today)
    record = (await ordinary.require(session, district_id, request_id)).record
    offered: tuple[Action, ...] = ()
    policy = (await resources.policies.within(transaction)).requests
    if transaction.principal is not None:
        actor = actor_at(transaction.principal, record.community_id, record.subdistrict_id, transaction.now)
        offered = open_actions(record.people, actor, policy)
    link = verification_link(resources, record.state, record.certificate_number)
    awaits = awaits_second_approval(record.people, policy)
    return RequestDetail.model_validate_json(completed(body.encode(), offered, link, awaits=awaits))
