"""The form that somebody else made and asks to be stamped."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, File, UploadFile

from qingdan.kernel.routing import IfMatch, ServiceRoute
from qingdan.stamping.access import RequestsPrepare, Stamping
from qingdan.stamping.requests.schemas import FormOrientation, RequestDetail
from qingdan.stamping.requests.service import forms

router = APIRouter(prefix="/stamp-requests/{request_id}/form", tags=["stamp-requests"], route_class=ServiceRoute)


@router.put("", summary="Upload the form to be stamped")
async def put_form(
    stamping: Stamping,
    reach: RequestsPrepare,
    version: IfMatch,
    request_id: UUID,
    file: Annotated[UploadFile, File(description="PDF, JPEG or PNG, told by content; at most 30 pages.")],
) -> RequestDetail:
    """Upload the form of a draft or a returned `external_form` request, in the place of an earlier one (CRT-4).

    A picture is set on an A4 page, turned as the camera says it was held; its foot stays free. Scripts, actions,
    attachments, encryption, earlier signatures and blank forms are refused with every reason (CRT-7, CRT-8, R77). From
    approval on it can't be replaced.
    """
    return await forms.put_form(stamping, reach.principal, request_id, version, await file.read())


@router.put("/orientation", summary="Turn the photo of a form")
async def turn_form(
    stamping: Stamping, reach: RequestsPrepare, version: IfMatch, request_id: UUID, request: FormOrientation
) -> RequestDetail:
    """Turn the photo that a draft's or a returned request's form was made of, in quarters, clockwise (CRT-4).

    Counted from how the camera says it was held; the page is set anew, and the seal's place stays in millimetres.
    A PDF shows its pages as its maker turned them.
    """
    return await forms.turn_form(stamping, reach.principal, request_id, version, request.turned)


@router.delete("", summary="Give the form back")
async def remove_form(stamping: Stamping, reach: RequestsPrepare, version: IfMatch, request_id: UUID) -> RequestDetail:
    """Remove the form from a draft or a returned request (CRT-7)."""
    return await forms.remove_form(stamping, reach.principal, request_id, version)
