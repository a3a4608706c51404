"""Use cases of the audit trail: the auditor reads all of the district, others that of an application they may read."""

from uuid import UUID

from qingdan.admission.access import Permission, reach_for
from qingdan.admission.applications import repository as applications
from qingdan.admission.applications.service import ApplicationService, Gate
from qingdan.admission.audit.rules import TrailSubject
from qingdan.kernel.audit_trail import AuditEvent, TrailQuery, newest_events, trail_page
from qingdan.kernel.errors import Forbidden
from qingdan.kernel.pagination import KeysetPage
from qingdan.kernel.principal import Reach

TrailAsked = tuple[TrailSubject | None, UUID | None]


class TrailService:
    """Reads who did what, newest first."""

    def __init__(self, gate: Gate, written: ApplicationService) -> None:
        self._gate = gate
        self._written = written

    async def list_events(
        self, reach: Reach, asked: TrailAsked, before: UUID | None, limit: int
    ) -> KeysetPage[AuditEvent]:
        """Return what was done to an application, or for the auditor anything (ADM-4).

        Raises Forbidden for the whole trail without the right to it, NotFound for an application not to be read.
        """
        directory = await self._gate.organization.directory(reach.district_id)
        async with self._gate.database.read(reach.principal) as tx:
            whole = reach_for(reach.principal, Permission.AUDIT_READ, tx.now)
            audits = whole is not None and whole.whole_district
            names: dict[UUID, str] = {}
            kind, subject_id = asked
            if not audits and (kind is None or subject_id is None):
                raise Forbidden
            if kind is not None and subject_id is not None:
                if not audits:
                    await self._written.readable(tx, reach, subject_id, directory)
                steps = await applications.steps_of(tx.session, tx.district_id, subject_id)
                names = {step["person_id"]: step["person_name"] for step in steps}
            query = TrailQuery(kind and kind.value, str(subject_id) if subject_id else None, before, limit)
            events = await newest_events(tx.session, tx.district_id, query)
        return trail_page(events, limit, names, origin=audits)
