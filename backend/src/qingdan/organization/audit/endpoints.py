"""The routes of the audit trail."""

from typing import Annotated

from fastapi import APIRouter, Query

from qingdan.kernel.audit_trail import AuditEvent, TrailQuery
from qingdan.kernel.pagination import After, KeysetPage, Limit, decode_id_cursor
from qingdan.kernel.routing import ServiceRoute
from qingdan.kernel.schemas import OptionalText
from qingdan.organization.audit import service
from qingdan.organization.permissions import AuditRead, Organization

router = APIRouter(prefix="/audit-events", tags=["audit"], route_class=ServiceRoute)


@router.get("", summary="Read the audit trail")
async def list_events(
    organization: Organization,
    reach: AuditRead,
    subject_id: Annotated[OptionalText | None, Query(description="Only what was done to this unit or person.")] = None,
    after: After = None,
    limit: Limit = 50,
) -> KeysetPage[AuditEvent]:
    """Read who did what to which unit, person or grant, newest first; nobody can change it."""
    query = TrailQuery(None, subject_id, decode_id_cursor(after), limit)
    return await service.list_events(organization.database, reach, query)
