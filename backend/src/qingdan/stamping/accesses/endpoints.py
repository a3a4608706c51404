"""The routes of looks at personal data."""

from typing import Annotated

from fastapi import APIRouter, Query
from starlette.responses import StreamingResponse

from qingdan.kernel.pagination import KeysetPage
from qingdan.kernel.routing import ServiceRoute
from qingdan.kernel.workbooks import CSV_ANSWER, as_download
from qingdan.stamping.access import AccessesRead, Stamping
from qingdan.stamping.accesses import service
from qingdan.stamping.accesses.schemas import (
    AccessExport,
    AccessQuery,
    LookerList,
    PersonalAccess,
    ResidentAccesses,
    ResidentAccessQuery,
)

router = APIRouter(prefix="/personal-accesses", tags=["personal-accesses"], route_class=ServiceRoute)


@router.get("", summary="Read who looked at residents' data")
async def list_personal_accesses(
    stamping: Stamping, reach: AccessesRead, query: Annotated[AccessQuery, Query()]
) -> KeysetPage[PersonalAccess]:
    """Read every look at personal data within your reach, newest first; nobody can change it (CRT-12, R121).

    By person, kind, community and days.
    """
    return await service.list_accesses(stamping, reach, query)


@router.get("/people", summary="Read who ever looked at residents' data")
async def list_lookers(stamping: Stamping, reach: AccessesRead) -> LookerList:
    """Read who looked at residents' data within your reach, to ask for the looks of one (CRT-12, R121)."""
    return await service.list_lookers(stamping, reach)


@router.post(
    "/exports", summary="Take the looks away as a table", response_class=StreamingResponse, responses=CSV_ANSWER
)
async def export_personal_accesses(stamping: Stamping, reach: AccessesRead, request: AccessExport) -> StreamingResponse:
    """Take what the list shows away as a table, for a purpose (CRT-12, R121).

    It is streamed line by line; that it was taken, and of which communities, is written down before the first line.
    """
    lines = await service.export_accesses(stamping, reach, request)
    headers = {**as_download("个人信息访问记录.csv"), "Cache-Control": "no-store"}
    return StreamingResponse(lines, media_type="text/csv", headers=headers)


@router.post("/searches", summary="Read who looked at one resident's data")
async def search_personal_accesses(
    stamping: Stamping, reach: AccessesRead, request: ResidentAccessQuery
) -> ResidentAccesses:
    """Answer a resident who asks who saw their data: by the identity number, through its blind index (CRT-12, R121).

    Asking is written down as well.
    """
    return await service.list_accesses_of_resident(stamping, reach, request)
