"""The hottest routes: they hand PostgreSQL's own JSON through."""

from typing import Annotated
from uuid import UUID

from fastapi import Query
from starlette.responses import Response

from qingdan.kernel.routing import HotRouter, IfMatch
from qingdan.stamping.access import RequestsApprove, RequestsPrepare, RequestsRead, Stamping
from qingdan.stamping.requests.list_schemas import RequestPage, RequestQuery
from qingdan.stamping.requests.schemas import (
    CountQuery,
    RequestCounts,
    RequestDetail,
    SubmittedRequest,
    TransitionalApproval,
)
from qingdan.stamping.requests.service import hot, listing

router = HotRouter(prefix="/stamp-requests", tag="stamp-requests")


@router.get("", response_model=RequestPage, summary="List requests, newest first")
async def list_stamp_requests(
    stamping: Stamping, reach: RequestsRead, query: Annotated[RequestQuery, Query()]
) -> Response:
    """List the requests within your reach, newest first, with the acts open to you on each (CRT-5, CRT-6).

    Names are masked (CRT-12). A community outside your reach is 404. By days of the seal it is ordered by that day, by
    the beginning of a certificate's number by that number, the highest first.
    """
    return _json(await listing.list_requests(stamping, reach, query))


@router.get("/counts", response_model=RequestCounts, summary="Count what waits in each state")
async def count_stamp_requests(
    stamping: Stamping, reach: RequestsRead, query: Annotated[CountQuery, Query()]
) -> Response:
    """Count the requests within your reach, or of one community, that are not finished, by state (CRT-5, R10, R22)."""
    return _json(await listing.count_requests(stamping, reach, query.community_id))


@router.get("/{request_id}", response_model=RequestDetail, summary="Read a request")
async def get_stamp_request(stamping: Stamping, reach: RequestsRead, request_id: UUID) -> Response:
    """Read a request, masked (CRT-12), with the acts open to you (CRT-5, CRT-6)."""
    return _json(await hot.get_request(stamping, reach, request_id))


@router.post("/{request_id}/submission", response_model=SubmittedRequest, summary="Submit a request")
async def submit_stamp_request(
    stamping: Stamping, reach: RequestsPrepare, version: IfMatch, request_id: UUID
) -> Response:
    """Submit a draft or a returned request; refused with every gap at once (CRT-5, R1–R6, R10, R12–R14, R77).

    Documents may be brought later: what is not on file yet, and keeps it from approval, stands in `gaps` (CRT-7).
    """
    return _json(await hot.submit_request(stamping, reach.principal, request_id, version))


@router.post("/{request_id}/approval", response_model=RequestDetail, summary="Approve a request")
async def approve_stamp_request(
    stamping: Stamping, reach: RequestsApprove, version: IfMatch, request_id: UUID
) -> Response:
    """Approve a verified request: another person than who applied (CRT-6), all documents on file (CRT-7).

    What has a file takes its number, gapless per community and year; an uploaded form is fixed (CRT-8).
    Rules: R7, R8, R11, R16, R74, R79, R81.
    """
    return _json(await hot.approve_request(stamping, reach.principal, request_id, version))


@router.post("/{request_id}/transitional-approval", response_model=RequestDetail, summary="Approve a transitional case")
async def approve_transitional_case(
    stamping: Stamping, reach: RequestsApprove, version: IfMatch, request_id: UUID, body: TransitionalApproval
) -> Response:
    """Approve, as the director, what must not be issued, on the path that the district switched on (R5).

    The asking body and its written demand are on file, it was verified, and the director confirms that it lies
    within the duties and says only verified facts. Whether the path is on today is computed here, never sent.
    Everything else is as with any approval.
    """
    confirms = body.within_duties and body.only_verified_facts
    return _json(await hot.approve_request(stamping, reach.principal, request_id, version, transitional=confirms))


def _json(body: bytes) -> Response:
    return Response(body, media_type="application/json", headers={"Cache-Control": "no-store"})
