"""Looking at what a request says of people: who may, for which purpose, and that it is written down."""

from datetime import datetime

from qingdan.kernel.errors import Forbidden, NotFound, refuse_if
from qingdan.kernel.principal import Principal, Reach
from qingdan.kernel.transaction import Transaction
from qingdan.stamping.accesses.rules import Seen, judge_purpose, purpose_of
from qingdan.stamping.accesses.schemas import StatedPurpose
from qingdan.stamping.accesses.service import Look, Subject, record_looks
from qingdan.stamping.requests.actors import actor_at, covers, require_reader
from qingdan.stamping.requests.records import RequestRecord
from qingdan.stamping.requests.rules import FINISHED_STATES


async def look_at(
    transaction: Transaction, reach: Reach, record: RequestRecord, stated: StatedPurpose, seen: Seen, detail: str = ""
) -> None:
    """Write down a look at a request in the caller's transaction, after asking right and purpose (CRT-12, R121).

    Raises NotFound and Forbidden outside the reach, Refused without a purpose.
    """
    principal = reach.principal
    if not covers(reach, record):
        require_reader(record, principal, transaction.now)
        raise Forbidden
    look = judged(stated, seen, detail, handles=handles(record, principal, transaction.now))
    await record_looks(transaction, principal, [subject_of(record)], look)


def judged(stated: StatedPurpose, seen: Seen, detail: str = "", *, handles: bool) -> Look:
    """Return the look with its purpose; Refused when there is none, or not a good one (R121)."""
    purpose = purpose_of(stated.purpose, handles=handles)
    refuse_if(judge_purpose(purpose, stated.purpose_note, handles=handles))
    if purpose is None:
        raise NotFound
    return Look(seen, purpose, stated.purpose_note, detail)


def handles(record: RequestRecord, principal: Principal, now: datetime) -> bool:
    """Tell whether somebody takes part in a request that is not finished."""
    if record.state in FINISHED_STATES:
        return False
    return bool(actor_at(principal, record.community_id, record.subdistrict_id, now).permissions)


def subject_of(record: RequestRecord) -> Subject:
    """Return what is looked at."""
    title = f"{record.title} {record.certificate_number or ''}".strip()
    return Subject("stamp_request", record.id, title, record.community_id, record.subdistrict_id)
