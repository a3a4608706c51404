"""The routes of looks at personal data."""

from typing import Annotated

from fastapi import APIRouter, Query

from qingdan.kernel.pagination import KeysetPage
from qingdan.kernel.routing import ServiceRoute
from qingdan.stamping.access import AccessesRead, Stamping
from qingdan.stamping.accesses import service
from qingdan.stamping.accesses.schemas import AccessQuery, PersonalAccess, ResidentAccesses, ResidentAccessQuery

router = APIRouter(prefix="/personal-accesses", tags=["personal-accesses"], route_class=ServiceRoute)


@router.get("", summary="Read who looked at residents' data")
async def list_personal_accesses(
    stamping: Stamping, reach: AccessesRead, query: Annotated[AccessQuery, Query()]
) -> KeysetPage[PersonalAccess]:
    """Read every look at personal data within your reach, newest first; nobody can change it (CRT-12, R121)."""
    return await service.list_accesses(stamping, reach, query)


@router.post("/searches", summary="Read who looked at one resident's data")
async def search_personal_accesses(
    stamping: Stamping, reach: AccessesRead, request: ResidentAccessQuery
) -> ResidentAccesses:
    """Answer a resident who asks who saw their data: by the identity number, through its blind index (CRT-12, R121).

    Asking is written down as well.
    """
    return await service.list_accesses_of_resident(stamping, reach, request)
