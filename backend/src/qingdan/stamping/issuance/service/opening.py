"""Opening what was kept of a stamped paper: the signed file, and the seal signature beside it. Nothing is rendered."""

from uuid import UUID

from qingdan.kernel.errors import Forbidden, NotFound
from qingdan.kernel.principal import Reach
from qingdan.kernel.transaction import Transaction
from qingdan.stamping.accesses.rules import Seen
from qingdan.stamping.accesses.schemas import StatedPurpose
from qingdan.stamping.issuance import repository
from qingdan.stamping.requests.actors import covers, require_reader
from qingdan.stamping.requests.records import RequestRecord
from qingdan.stamping.requests.repository import ordinary
from qingdan.stamping.requests.viewing import look_at
from qingdan.stamping.resources import Resources


async def open_document(
    resources: Resources, reach: Reach, request_id: UUID, stated: StatedPurpose
) -> tuple[bytes, str]:
    """Return the signed file as it was kept, and its number; the look is written down (CRT-10, CRT-12, R121).

    Of a paper that only the physical seal finishes it is the fixed document, to be printed: nothing is signed (R23).
    """
    async with resources.database.begin(reach.principal) as transaction:
        record = (await ordinary.require(transaction.session, reach.district_id, request_id)).record
        await look_at(transaction, reach, record, stated, Seen.DOCUMENT)
        kept = record.signed_sha256 or (
            record.document_sha256 if record.register_number and record.needs_wet_seal else None
        )
        if kept is None:
            raise NotFound
    return await resources.objects.get(kept), record.certificate_number or ""


async def open_seal_signature(resources: Resources, reach: Reach, request_id: UUID) -> tuple[bytes, str]:
    """Return the DER of the seal signature and the paper's number; opening it is written down (CRT-12, R94)."""
    async with resources.database.begin(reach.principal) as transaction:
        record = await _readable(transaction, reach, request_id)
        kept = await repository.seal_signature_of(transaction.session, record)
        if kept is None:
            raise NotFound
        await transaction.audit("seal-signature.opened", "stamp_request", request_id)
    return await resources.objects.get(kept), record.certificate_number or ""


async def _readable(transaction: Transaction, reach: Reach, request_id: UUID) -> RequestRecord:
    record = (await ordinary.require(transaction.session, reach.district_id, request_id)).record
    if not covers(reach, record):
        require_reader(record, reach.principal, transaction.now)
        raise Forbidden
    return record
