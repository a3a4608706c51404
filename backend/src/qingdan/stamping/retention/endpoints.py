"""The routes of retention."""

from typing import Annotated

from fastapi import APIRouter, Query
from starlette.responses import StreamingResponse

from qingdan.kernel.pagination import After, KeysetPage, Limit
from qingdan.kernel.routing import ServiceRoute
from qingdan.kernel.schemas import BusinessDay
from qingdan.kernel.workbooks import WORKBOOK_TYPE, as_download
from qingdan.stamping.access import RetentionManage, RetentionRead, Stamping
from qingdan.stamping.retention import listing, service
from qingdan.stamping.retention.schemas import (
    Appraisal,
    AppraisalInput,
    Destruction,
    DestructionInput,
    DestructionRecord,
    DueQuery,
    DueRecord,
    PeriodInput,
    PeriodList,
    RetentionPlan,
)
from qingdan.stamping.seals.rules import RecordClass

router = APIRouter(prefix="/retention", tags=["retention"], route_class=ServiceRoute)


@router.get("/plan", summary="What is due for destruction")
async def get_retention_plan(
    stamping: Stamping, reach: RetentionRead, closed_before: BusinessDay | None = None
) -> RetentionPlan:
    """Read what is due today, class by class and kind by kind, in numbers: no resident is named (R89, R124).

    With `closed_before` only what was closed before that day: what an appraisal up to it covers.
    """
    return await service.plan(stamping, reach.district_id, closed_before)


@router.get("/due/{record_class}", summary="List what is due of a class")
async def list_due_records(
    stamping: Stamping, reach: RetentionRead, record_class: RecordClass, query: Annotated[DueQuery, Query()]
) -> KeysetPage[DueRecord]:
    """List the records an appraisal of a class would cover, those closed first; no resident is named (R89, R122)."""
    return await listing.list_due(stamping, reach, record_class, query)


@router.get(
    "/due/{record_class}/export.xlsx",
    summary="Export what is due of a class",
    response_class=StreamingResponse,
    responses={200: {"content": {WORKBOOK_TYPE: {"schema": {"type": "string", "format": "binary"}}}}},
)
async def export_due_records(
    stamping: Stamping, reach: RetentionRead, record_class: RecordClass, closed_before: BusinessDay | None = None
) -> StreamingResponse:
    """Export the same list as a workbook, for the group that appraises (R89, R122)."""
    pieces = await listing.export_due(stamping, reach, record_class, closed_before)
    return StreamingResponse(pieces, media_type=WORKBOOK_TYPE, headers=as_download("到期档案.xlsx"))


@router.get("/periods", summary="How long what is kept")
async def list_retention_periods(stamping: Stamping, reach: RetentionRead) -> PeriodList:
    """Read every period with the day from which it holds (R89, R124)."""
    return await service.list_periods(stamping, reach)


@router.put("/periods/{record_class}", summary="Set how long a class is kept")
async def set_retention_period(
    stamping: Stamping, reach: RetentionManage, record_class: RecordClass, request: PeriodInput
) -> PeriodList:
    """Set a period from a day on, today at the earliest, by a document (R89, R124)."""
    return await service.set_period(stamping, reach, record_class, request)


@router.get("/appraisals", summary="List appraisals")
async def list_appraisals(
    stamping: Stamping, reach: RetentionRead, after: After = None, limit: Limit = 50
) -> KeysetPage[Appraisal]:
    """Read what was appraised before destruction, newest first (R89)."""
    return await service.list_appraisals(stamping, reach, after, limit)


@router.post("/appraisals", status_code=201, summary="Record an appraisal")
async def add_appraisal(stamping: Stamping, reach: RetentionManage, request: AppraisalInput) -> Appraisal:
    """Record why what is due can go, up to which day, and who approved it; it is never changed (R89)."""
    return await service.appraise(stamping, reach, request)


@router.get("/destructions", summary="List what was destroyed")
async def list_destructions(
    stamping: Stamping, reach: RetentionRead, after: After = None, limit: Limit = 50
) -> KeysetPage[DestructionRecord]:
    """Read what was destroyed, newest first: class, number, time, who approved, watched and did it (R89, R124)."""
    return await service.list_destructions(stamping, reach, after, limit)


@router.post("/destructions", status_code=201, summary="Destroy what is due")
async def destroy_due(stamping: Stamping, reach: RetentionManage, request: DestructionInput) -> Destruction:
    """Destroy one batch of what an appraisal covers and whose period is over; a record stays (R89, R124).

    Register entries stay provable. A file that another row still needs is never deleted. Call again while
    something remains.
    """
    operator = service.Operator(reach.principal.name, reach.principal)
    return await service.destroy(stamping, reach.district_id, operator, request)
