"""The routes of refusal notices."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query
from starlette.responses import Response, StreamingResponse

from qingdan.kernel.routing import IfMatch, ServiceRoute
from qingdan.kernel.workbooks import CSV_ANSWER
from qingdan.stamping.access import RefusalsCount, RefusalsIssue, RequestsApprove, Stamping
from qingdan.stamping.accesses.schemas import StatedPurpose
from qingdan.stamping.refusals.schemas import (
    CountQuery,
    ExportQuery,
    NewRefusal,
    Refusal,
    RefusalCountPage,
    RefusalPage,
    RefusalQuery,
)
from qingdan.stamping.refusals.service import counting, notices, rejecting
from qingdan.stamping.requests.act_schemas import RejectionInput
from qingdan.stamping.requests.schemas import RequestDetail

router = APIRouter(prefix="/refusals", tags=["refusals"], route_class=ServiceRoute)
#: The act on a request that ends in a notice; its document is the request's.
rejections = APIRouter(prefix="/stamp-requests", tags=["stamp-requests"], route_class=ServiceRoute)
counts = APIRouter(prefix="/refusal-counts", tags=["refusals"], route_class=ServiceRoute)

_PDF: dict[int | str, dict[str, object]] = {
    200: {"content": {"application/pdf": {"schema": {"type": "string", "format": "binary"}}}}
}


@router.post("", status_code=201, summary="Refuse a paper with a notice")
async def issue_refusal(stamping: Stamping, reach: RefusalsIssue, request: NewRefusal) -> Refusal:
    """Refuse what a community must not certify: a numbered notice says why and where to go (CRT-3, R3, R4, R13).

    A type, a fact that a document proves by itself, or with `unlisted_title` what stands on no list at all (CRT-2);
    then it says that the body that asks checks by itself, unless `instead` names somebody. That body is recorded by
    its name, and refused as a mere kind such as “bank” (R21); no evidence is kept (R125).
    """
    return await notices.issue_refusal(stamping, reach.principal, request)


@rejections.post("/{request_id}/rejection", summary="Refuse a request for good")
async def reject_stamp_request(
    stamping: Stamping, reach: RequestsApprove, version: IfMatch, request_id: UUID, request: RejectionInput
) -> RequestDetail:
    """Refuse a request, saying why and where to go instead (R4, R22).

    It ends in a numbered notice, `rejection_notice`, that the resident takes away; it is not among the counts by
    asking body, since the paper may be asked for (R21).
    """
    return await rejecting.reject_request(stamping, reach.principal, request_id, version, request)


@router.get("", summary="List refusal notices")
async def list_refusals(
    stamping: Stamping, reach: RefusalsCount, query: Annotated[RefusalQuery, Query()]
) -> RefusalPage:
    """List the notices within your reach, newest first, by type, asking body or month (CRT-3, CRT-12, R21).

    Names are masked; whoever only counts gets neither name nor purpose.
    """
    return await notices.list_refusals(stamping, reach, query)


@router.get("/{refusal_id}", summary="Read a refusal notice")
async def get_refusal(stamping: Stamping, reach: RefusalsCount, refusal_id: UUID) -> Refusal:
    """Read what a notice says (CRT-3)."""
    return await notices.get_refusal(stamping, reach, refusal_id)


@router.get("/{refusal_id}/notice.pdf", summary="Print a refusal notice", response_class=Response, responses=_PDF)
async def open_notice(
    stamping: Stamping, reach: RefusalsIssue, refusal_id: UUID, stated: Annotated[StatedPurpose, Query()]
) -> Response:
    """Open the printed notice: made once, kept, served as it is (CRT-3, R3); the look is written down (CRT-12, R121).

    After the day it was issued a purpose is needed.
    """
    content, number = await notices.open_notice(stamping, reach, refusal_id, stated)
    headers = {"Content-Disposition": f'inline; filename="{number}.pdf"', "Cache-Control": "no-store"}
    return Response(content, media_type="application/pdf", headers=headers)


@counts.get("", summary="Count refusals by asking body")
async def count_refusals(
    stamping: Stamping, reach: RefusalsCount, query: Annotated[CountQuery, Query()]
) -> RefusalCountPage:
    """Count the refused requests of a month by the body that asked, most first, beside the month before (R21).

    The same month and body as filters of `GET /refusals` give the notices behind a number.
    """
    return await counting.count_refusals(stamping, reach, query)


@counts.get(
    "/export.csv", summary="Export refusals by asking body", response_class=StreamingResponse, responses=CSV_ANSWER
)
async def export_counts(
    stamping: Stamping, reach: RefusalsCount, query: Annotated[ExportQuery, Query()]
) -> StreamingResponse:
    """Export the monthly counts by asking body, line by line (R21)."""
    lines = await counting.export_counts(stamping, reach, query)
    headers = {"Content-Disposition": 'attachment; filename="refusals.csv"', "Cache-Control": "no-store"}
    return StreamingResponse(lines, media_type="text/csv", headers=headers)
