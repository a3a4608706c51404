"""The route of the audit trail."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query

from qingdan.kernel.audit_trail import AuditEvent
from qingdan.kernel.pagination import After, KeysetPage, Limit, decode_id_cursor
from qingdan.kernel.routing import ServiceRoute
from qingdan.stamping.access import Stamping, TrailsRead
from qingdan.stamping.audit import service
from qingdan.stamping.audit.rules import TrailSubject

router = APIRouter(prefix="/audit-events", tags=["audit"], route_class=ServiceRoute)


@router.get("", summary="Read the audit trail")
async def list_events(
    stamping: Stamping,
    reach: TrailsRead,
    subject_kind: Annotated[TrailSubject | None, Query(description="Of which kind the thing is.")] = None,
    subject_id: Annotated[UUID | None, Query(description="Only what was done to this thing.")] = None,
    after: After = None,
    limit: Limit = 50,
) -> KeysetPage[AuditEvent]:
    """Read who did what to a thing that you may read, newest first; without a thing, for auditors, all of it (CRT-12).

    It names no resident; nobody can change it.
    """
    return await service.list_events(stamping, reach, (subject_kind, subject_id), decode_id_cursor(after), limit)
