"""Lists of requests that are asked for in a body: what names people never stands in an address."""

from fastapi import APIRouter
from starlette.responses import Response, StreamingResponse

from qingdan.kernel.routing import ServiceRoute
from qingdan.kernel.workbooks import CSV_ANSWER, as_download
from qingdan.stamping.access import RequestsRead, Stamping
from qingdan.stamping.requests.list_schemas import RequestExport, RequestPage, RequestSearch
from qingdan.stamping.requests.service import listing

router = APIRouter(prefix="/stamp-requests", tags=["stamp-requests"], route_class=ServiceRoute)


@router.post("/searches", response_model=RequestPage, summary="Find a person's requests")
async def search_stamp_requests(stamping: Stamping, reach: RequestsRead, request: RequestSearch) -> Response:
    """Find a community's requests of one person, by the whole name or identity number, and by what a list knows.

    Names are masked (CRT-12). Looking for an identity number takes a purpose and is written down (R121).
    """
    page = await listing.search_requests(stamping, reach, request)
    return Response(page, media_type="application/json", headers={"Cache-Control": "no-store"})


@router.post(
    "/exports", summary="Take requests away as a table", response_class=StreamingResponse, responses=CSV_ANSWER
)
async def export_stamp_requests(stamping: Stamping, reach: RequestsRead, request: RequestExport) -> StreamingResponse:
    """Take what the list shows away as a table, for a purpose, names masked (CRT-12, R121, R122).

    It is streamed; that it was taken, and of which communities how many, is written down before the first line.
    """
    lines = await listing.export_requests(stamping, reach, request)
    headers = {**as_download("用印申请.csv"), "Cache-Control": "no-store"}
    return StreamingResponse(lines, media_type="text/csv", headers=headers)
