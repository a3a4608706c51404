"""The routes of papers: preview, stamping, the signed file, voiding."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query
from starlette.responses import Response

from qingdan.kernel.routing import IfMatch, ServiceRoute
from qingdan.stamping.access import DocumentsOpen, DocumentsPreview, RequestsStamp, Stamping
from qingdan.stamping.accesses.schemas import StatedPurpose
from qingdan.stamping.issuance.schemas import PreviewQuery, StampingInput, VoidingInput
from qingdan.stamping.issuance.service import opening, overlays, preparing, voiding
from qingdan.stamping.issuance.service import stamping as use
from qingdan.stamping.requests.schemas import RequestDetail

router = APIRouter(prefix="/stamp-requests/{request_id}", tags=["documents"], route_class=ServiceRoute)

Stated = Annotated[StatedPurpose, Query()]

_PDF: dict[int | str, dict[str, object]] = {
    200: {"content": {"application/pdf": {"schema": {"type": "string", "format": "binary"}}}}
}


_DER: dict[int | str, dict[str, object]] = {
    200: {"content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}}
}


@router.get("/preview.pdf", summary="Preview a paper", response_class=Response, responses=_PDF)
async def preview_document(
    stamping: Stamping,
    reach: DocumentsPreview,
    request_id: UUID,
    shown: Annotated[PreviewQuery, Query()],
) -> Response:
    """See the paper as it would look; from approval on the very document that will be stamped (CRT-8, CRT-10).

    A form that somebody else made shows the strip it will be verified by (R99): before approval without number and
    code, marked as a preview, as soon as the seal's place is chosen.

    Looking at it is written down with its purpose (CRT-12, R121). The subdistrict sees what waits for it (R79).
    """
    return _pdf(
        await preparing.preview(stamping, reach, request_id, shown, uploaded=shown.uploaded), f"preview-{request_id}"
    )


@router.post("/stamping", summary="Stamp a request")
async def stamp_request(
    stamping: Stamping, reach: RequestsStamp, version: IfMatch, request_id: UUID, request: StampingInput
) -> RequestDetail:
    """Stamp an approved request with the community's seal: signed file, register entry, status (CRT-8 to CRT-10).

    The keeper is neither the applicant nor the approver (CRT-6); the seal is in use and theirs (CRT-13). Whatever
    fails on the way can be repeated; nothing happens twice.
    """
    return await use.stamp_request(stamping, reach.principal, request_id, version, request)


@router.get("/document.pdf", summary="Open the stamped paper", response_class=Response, responses=_PDF)
async def open_document(stamping: Stamping, reach: DocumentsOpen, request_id: UUID, stated: Stated) -> Response:
    """Open the signed file, for a purpose: made once, kept, served as it is (CRT-10); the look is written down.

    Whoever still has to do something with the request need not name a purpose (CRT-12, R121).
    """
    content, number = await opening.open_document(stamping, reach, request_id, stated)
    return _pdf(content, number)


@router.get("/seal-signature.der", summary="Download the seal signature", response_class=Response, responses=_DER)
async def download_seal_signature(stamping: Stamping, reach: DocumentsOpen, request_id: UUID) -> Response:
    """Download the SM2/SM3 signature of the electronic seal (GB/T 38540-2020, SES_Signature in DER).

    It covers the first bytes of the signed file, the fixed document, as its property says (CRT-8, R91–R96).
    """
    content, number = await opening.open_seal_signature(stamping, reach, request_id)
    headers = {"Content-Disposition": f'attachment; filename="{number}.der"', "Cache-Control": "no-store"}
    return Response(content, media_type="application/octet-stream", headers=headers)


@router.get("/overlay.pdf", summary="Print the seal over a form's own sheet", response_class=Response, responses=_PDF)
async def open_overlay(stamping: Stamping, reach: RequestsStamp, request_id: UUID) -> Response:
    """Open, as the keeper, what is printed over the sheet of a stamped form: the seal, the number and the strip.

    One numbered page for each approved copy (CRT-4, CRT-8, R78); a demonstration seal says so (R97). Opening it is
    written down.
    """
    content, number = await overlays.open_overlay(stamping, reach.principal, request_id)
    return _pdf(content, f"overlay-{number}")


@router.post("/voiding", summary="Void a stamped paper")
async def void_document(
    stamping: Stamping, reach: RequestsStamp, version: IfMatch, request_id: UUID, request: VoidingInput
) -> RequestDetail:
    """Void a stamped paper with a reason; its entry stays and another one names it (CRT-9, R84)."""
    return await voiding.void_document(stamping, reach.principal, request_id, version, request)


def _pdf(content: bytes, name: str) -> Response:
    headers = {"Content-Disposition": f'inline; filename="{name}.pdf"', "Cache-Control": "no-store"}
    return Response(content, media_type="application/pdf", headers=headers)
