"""Use cases of the audit trail."""

from uuid import UUID

from qingdan.kernel.database import Database
from qingdan.kernel.pagination import KeysetPage, encode_cursor, keyset_page
from qingdan.kernel.principal import Reach
from qingdan.organization.audit import repository
from qingdan.organization.audit.schemas import AuditEvent


async def list_events(
    database: Database, reach: Reach, after: UUID | None, subject_id: str | None, limit: int
) -> KeysetPage[AuditEvent]:
    """Return what was done in this service's part of the district, newest first."""
    async with database.read(reach.principal) as transaction:
        events = await repository.newest_events(
            transaction.session, transaction.district_id, after, subject_id, limit + 1
        )
    return keyset_page(events, limit, lambda event: encode_cursor(str(event.id)))
