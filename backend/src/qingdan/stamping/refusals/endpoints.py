"""The routes of refusal notices."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query
from starlette.responses import Response

from qingdan.kernel.pagination import After, Limit
from qingdan.kernel.routing import ServiceRoute
from qingdan.stamping.access import RefusalsIssue, RefusalsRead, Stamping
from qingdan.stamping.accesses.schemas import StatedPurpose
from qingdan.stamping.refusals import service
from qingdan.stamping.refusals.schemas import NewRefusal, Refusal, RefusalPage

router = APIRouter(prefix="/refusals", tags=["refusals"], route_class=ServiceRoute)

_PDF: dict[int | str, dict[str, object]] = {
    200: {"content": {"application/pdf": {"schema": {"type": "string", "format": "binary"}}}}
}


@router.post("", status_code=201, summary="Refuse a paper with a notice")
async def issue_refusal(stamping: Stamping, reach: RefusalsIssue, request: NewRefusal) -> Refusal:
    """Refuse what a community must not certify: a numbered notice says why and where to go (CRT-3, R3, R4, R13).

    The body that asked for the paper is recorded (R21); no evidence is kept (R125).
    """
    return await service.issue_refusal(stamping, reach.principal, request)


@router.get("", summary="List refusal notices")
async def list_refusals(
    stamping: Stamping,
    reach: RefusalsRead,
    community_id: UUID | None = None,
    after: After = None,
    limit: Limit = 50,
) -> RefusalPage:
    """List the notices within your reach, newest first; names are masked (CRT-3, CRT-12)."""
    return await service.list_refusals(stamping, reach, community_id, after, limit)


@router.get("/{refusal_id}", summary="Read a refusal notice")
async def get_refusal(stamping: Stamping, reach: RefusalsRead, refusal_id: UUID) -> Refusal:
    """Read what a notice says (CRT-3)."""
    return await service.get_refusal(stamping, reach, refusal_id)


@router.get("/{refusal_id}/notice.pdf", summary="Print a refusal notice", response_class=Response, responses=_PDF)
async def open_notice(
    stamping: Stamping, reach: RefusalsIssue, refusal_id: UUID, stated: Annotated[StatedPurpose, Query()]
) -> Response:
    """Open the printed notice: made once, kept, served as it is (CRT-3, R3); the look is written down (CRT-12, R121).

    After the day it was issued a purpose is needed.
    """
    content, number = await service.open_notice(stamping, reach, refusal_id, stated)
    headers = {"Content-Disposition": f'inline; filename="{number}.pdf"', "Cache-Control": "no-store"}
    return Response(content, media_type="application/pdf", headers=headers)
