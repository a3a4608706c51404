"""Use cases of the audit trail: the auditor reads all of the district, others that of a thing they may read."""

from uuid import UUID

from qingdan.kernel.audit_trail import AuditEvent, TrailQuery, newest_events, trail_page
from qingdan.kernel.errors import Forbidden, NotFound
from qingdan.kernel.pagination import KeysetPage
from qingdan.kernel.principal import Reach, reach_of
from qingdan.kernel.transaction import Transaction
from qingdan.stamping.access import ROLES, Permission
from qingdan.stamping.audit import repository
from qingdan.stamping.audit.rules import TrailSubject
from qingdan.stamping.refusals.repository import require_refusal
from qingdan.stamping.requests.actors import require_reader
from qingdan.stamping.requests.repository import ordinary
from qingdan.stamping.resources import Resources
from qingdan.stamping.seals.repository import require_seal

TrailAsked = tuple[TrailSubject | None, UUID | None]


async def list_events(
    resources: Resources,
    reach: Reach,
    asked: TrailAsked,
    before: UUID | None,
    limit: int,
) -> KeysetPage[AuditEvent]:
    """Return what was done to a request, seal or refusal, or for the auditor anything, newest first (CRT-12).

    Raises Forbidden for the whole trail without the right to it, NotFound for a thing that the caller may not read.
    """
    async with resources.database.read(reach.principal) as transaction:
        whole = reach_of(reach.principal, Permission.AUDIT_READ, ROLES, transaction.now)
        audits = whole is not None and whole.whole_district
        names: dict[UUID, str] = {}
        kind, subject_id = asked
        if not audits and (kind is None or subject_id is None):
            raise Forbidden
        if kind is not None and subject_id is not None:
            if not audits:
                await _require_readable(transaction, reach, kind, subject_id)
            names = await repository.names_on(transaction.session, reach.district_id, kind, subject_id)
        query = TrailQuery(kind and kind.value, str(subject_id) if subject_id else None, before, limit)
        events = await newest_events(transaction.session, reach.district_id, query)
    return trail_page(events, limit, names, origin=audits)


async def _require_readable(transaction: Transaction, reach: Reach, subject: TrailSubject, subject_id: UUID) -> None:
    session, principal = transaction.session, reach.principal
    if subject is TrailSubject.STAMP_REQUEST:
        known = await ordinary.require(session, reach.district_id, subject_id)
        require_reader(known.record, principal, transaction.now)
        return
    seal = subject is TrailSubject.SEAL
    permission = Permission.SEALS_READ if seal else Permission.REFUSALS_READ
    reading = reach_of(principal, permission, ROLES, transaction.now)
    if reading is None:
        raise NotFound
    if seal:
        await require_seal(session, reading, subject_id)
    else:
        await require_refusal(session, reading, subject_id)
