"""The route of the audit trail."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Request

from qingdan.admission.access import ApplicationsRead
from qingdan.admission.audit.rules import TrailSubject
from qingdan.admission.audit.service import TrailService
from qingdan.kernel.audit_trail import AuditEvent
from qingdan.kernel.pagination import After, KeysetPage, Limit, decode_id_cursor
from qingdan.kernel.routing import ServiceRoute

router = APIRouter(prefix="/audit-events", tags=["audit"], route_class=ServiceRoute)


def _service(request: Request) -> TrailService:
    service: TrailService = request.app.state.trail
    return service


@router.get("", summary="办理记录 · Read the audit trail")
async def list_events(
    reach: ApplicationsRead,
    service: Annotated[TrailService, Depends(_service)],
    subject_kind: Annotated[TrailSubject | None, Query(description="Of which kind the thing is.")] = None,
    subject_id: Annotated[UUID | None, Query(description="Only what was done to this thing.")] = None,
    after: After = None,
    limit: Limit = 50,
) -> KeysetPage[AuditEvent]:
    """Read who did what to an application that you may read; without one, for auditors, all of it (ADM-4)."""
    return await service.list_events(reach, (subject_kind, subject_id), decode_id_cursor(after), limit)
