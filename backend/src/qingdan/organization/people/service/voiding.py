"""Voiding tokens: what changed of a person's rights counts at once, here and in the other services."""

from uuid import UUID

from qingdan.kernel.transaction import Transaction
from qingdan.organization.contract.events import GRANTS_CHANGED
from qingdan.organization.resources import Resources


async def void_tokens(organization: Resources, transaction: Transaction, person_id: UUID) -> None:
    """Void the access tokens that this person holds now (ORG-9).

    The caller has locked the person: whoever was signing in is done, whoever comes now waits and sees the change.
    So the moment is taken here, and not at the beginning of the transaction.
    """
    moment = organization.database.clock()
    await organization.revocations.revoke(transaction.session, person_id, moment)
    await transaction.emit(GRANTS_CHANGED, {"person_id": str(person_id), "not_before": moment.isoformat()})
