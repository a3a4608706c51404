"""Files shown for a request."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, File, Form, Query, UploadFile
from starlette.responses import Response

from qingdan.kernel.routing import ServiceRoute
from qingdan.stamping.access import EvidenceOpen, RequestsPrepare, RequestsStamp, Stamping
from qingdan.stamping.accesses.schemas import StatedPurpose
from qingdan.stamping.requests.schemas import EvidenceAnswer, Key
from qingdan.stamping.requests.service import evidence

router = APIRouter(prefix="/stamp-requests/{request_id}/evidence", tags=["evidence"], route_class=ServiceRoute)

photos = APIRouter(prefix="/stamp-requests/{request_id}/imprint-photos", tags=["evidence"], route_class=ServiceRoute)


@router.post("", status_code=201, summary="Attach a file")
async def add_evidence(
    stamping: Stamping,
    reach: RequestsPrepare,
    request_id: UUID,
    document_key: Annotated[Key, Form(description="Which document of the type it is.", examples=["residence_paper"])],
    file: Annotated[UploadFile, File(description="PDF, JPEG, PNG or WebP, told by content.")],
) -> EvidenceAnswer:
    """Attach a file to a request that is not approved yet; its name is not kept, its kind is found out (CRT-7)."""
    content = await file.read()
    return await evidence.add_evidence(stamping, reach.principal, request_id, document_key, content)


@router.get(
    "/{evidence_id}",
    summary="Open a file",
    response_class=Response,
    responses={200: {"content": {"application/pdf": {}, "image/jpeg": {}, "image/png": {}, "image/webp": {}}}},
)
async def open_evidence(
    stamping: Stamping,
    reach: EvidenceOpen,
    request_id: UUID,
    evidence_id: UUID,
    stated: Annotated[StatedPurpose, Query()],
) -> Response:
    """Open a file, for a purpose; who opened it, and for what, is written down (CRT-7, CRT-12, R121)."""
    content, media_type = await evidence.open_evidence(stamping, reach, request_id, evidence_id, stated)
    return Response(content, media_type=media_type, headers={"Cache-Control": "no-store"})


@router.delete("/{evidence_id}", status_code=204, summary="Give a file back")
async def remove_evidence(stamping: Stamping, reach: RequestsPrepare, request_id: UUID, evidence_id: UUID) -> None:
    """Remove a file from a draft or a returned request (CRT-7)."""
    await evidence.remove_evidence(stamping, reach.principal, request_id, evidence_id)


@photos.post("", status_code=201, summary="Add a photo of the imprint")
async def add_imprint_photo(
    stamping: Stamping,
    reach: RequestsStamp,
    request_id: UUID,
    file: Annotated[UploadFile, File(description="JPEG, PNG or WebP, told by content.")],
) -> EvidenceAnswer:
    """Add, as the keeper, a photo of the imprint to a registered use of the physical seal; it stays (CRT-4, R76)."""
    return await evidence.add_imprint_photo(stamping, reach.principal, request_id, await file.read())
