"""Use cases of the audit trail."""

from qingdan.kernel.audit_trail import AuditEvent, TrailQuery, newest_events, people_in, trail_page
from qingdan.kernel.database import Database
from qingdan.kernel.pagination import KeysetPage
from qingdan.kernel.principal import Reach
from qingdan.organization.audit import repository


async def list_events(database: Database, reach: Reach, query: TrailQuery) -> KeysetPage[AuditEvent]:
    """Return what was done in this service's part of the district, newest first."""
    async with database.read(reach.principal) as transaction:
        session, district_id = transaction.session, transaction.district_id
        events = await newest_events(session, district_id, query)
        names = await repository.names_of(session, district_id, people_in(events))
    return trail_page(events, query.limit, names, origin=True)
