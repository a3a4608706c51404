"""The routes of what is known of one resident."""

from uuid import UUID

from fastapi import APIRouter
from starlette.responses import StreamingResponse

from qingdan.kernel.routing import ServiceRoute
from qingdan.stamping.access import ResidentsFind, Stamping
from qingdan.stamping.residents.schemas import (
    KnownResident,
    KnownResidentQuery,
    ResidentFile,
    ResidentQuery,
    TakenFacts,
)
from qingdan.stamping.residents.service import exporting, finding, offering

router = APIRouter(prefix="/residents", tags=["residents"], route_class=ServiceRoute)
facts = APIRouter(prefix="/stamp-requests/{request_id}", tags=["residents"], route_class=ServiceRoute)


@router.post("/searches", summary="Find everything about one resident")
async def search_resident(stamping: Stamping, reach: ResidentsFind, request: ResidentQuery) -> ResidentFile:
    """Find all requests, papers and notices of one resident at your community, masked, for a purpose (CRT-12, R121).

    By the identity number alone, through its blind index, also where they came as somebody's proxy (R12); that you
    looked is written down. What was recorded without a number is found by name or by its own number only:
    `POST /stamp-requests/searches`.
    """
    return await finding.find_resident(stamping, reach, request)


@router.post(
    "/exports",
    summary="Hand out everything about one resident",
    response_class=StreamingResponse,
    responses={200: {"content": {"application/zip": {"schema": {"type": "string", "format": "binary"}}}}},
)
async def export_resident(stamping: Stamping, reach: ResidentsFind, request: ResidentQuery) -> StreamingResponse:
    """Hand out everything known of one resident as one archive (CRT-12, R121).

    It holds all files, a workbook to read with who looked, and the same as a JSON document. Where they came as a
    proxy only the matter and their own part of it stand in it: the rest is the principal's (R12). It is streamed;
    that it was made is written down before the first byte.
    """
    content = await exporting.export_resident(stamping, reach, request)
    headers = {"Content-Disposition": 'attachment; filename="resident.zip"', "Cache-Control": "no-store"}
    return StreamingResponse(content, media_type="application/zip", headers=headers)


@router.post("/known", summary="What is known of who stands at the counter")
async def know_resident(stamping: Stamping, reach: ResidentsFind, request: KnownResidentQuery) -> KnownResident:
    """Offer what a resident gave before: a paper of this type and use to reprint, facts to take over (CRT-14, R20).

    Everything is masked; facts come in full when they are taken over.
    """
    return await offering.know_resident(stamping, reach, request)


@facts.get("/known-facts", summary="Take facts over from an earlier paper")
async def take_known_facts(stamping: Stamping, reach: ResidentsFind, request_id: UUID) -> TakenFacts:
    """Read the certified facts of an earlier paper in full, to put them into a new request; written down (CRT-14)."""
    return await offering.take_facts(stamping, reach, request_id)
