"""Filing, changing, verifying, sending back, delivering."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query

from qingdan.kernel.routing import IfMatch, ServiceRoute
from qingdan.stamping.access import (
    ApplicantsUnmask,
    RequestsDeliver,
    RequestsPrepare,
    RequestsReturn,
    RequestsSecondApprove,
    RequestsVerify,
    Stamping,
)
from qingdan.stamping.accesses.schemas import StatedPurpose
from qingdan.stamping.requests.act_schemas import DeliveryInput, ReasonInput, VerificationInput
from qingdan.stamping.requests.schemas import (
    ApplicantAnswer,
    NewRequest,
    RequestContent,
    RequestDetail,
)
from qingdan.stamping.requests.second_approvals import SecondApprovalInput
from qingdan.stamping.requests.service import acts, filing, reading

router = APIRouter(prefix="/stamp-requests", tags=["stamp-requests"], route_class=ServiceRoute)


@router.post("", status_code=201, summary="File a request")
async def file_stamp_request(stamping: Stamping, reach: RequestsPrepare, request: NewRequest) -> RequestDetail:
    """File a draft at one of your communities; gaps are named when it is submitted (CRT-4, CRT-5).

    With `replaces` it takes the place of a voided certificate of the same community and type, once (R84).
    What names people is sealed at rest and masked in answers (CRT-12).
    """
    return await filing.file_request(stamping, reach.principal, request)


@router.put("/{request_id}", summary="Change a draft or a returned request")
async def update_stamp_request(
    stamping: Stamping, reach: RequestsPrepare, version: IfMatch, request_id: UUID, request: RequestContent
) -> RequestDetail:
    """Replace what a draft or a returned request says (CRT-5)."""
    return await filing.update_request(stamping, reach.principal, request_id, version, request)


@router.get("/{request_id}/applicant", summary="Show what a request says of people")
async def show_applicant(
    stamping: Stamping, reach: ApplicantsUnmask, request_id: UUID, stated: Annotated[StatedPurpose, Query()]
) -> ApplicantAnswer:
    """Show names, numbers and values in full, for a purpose; who looked, and for what, is written down (CRT-12, R121).

    Whoever handles an unfinished request need not name one: the work itself is the purpose.
    """
    return await reading.show_applicant(stamping, reach, request_id, stated)


@router.post("/{request_id}/verification", summary="Record a verification")
async def verify_stamp_request(
    stamping: Stamping, reach: RequestsVerify, version: IfMatch, request_id: UUID, request: VerificationInput
) -> RequestDetail:
    """Record what was checked, how, and with what result (CRT-5, R11)."""
    return await acts.verify_request(stamping, reach.principal, request_id, version, request)


@router.post("/{request_id}/return", summary="Send a request back")
async def return_stamp_request(
    stamping: Stamping, reach: RequestsReturn, version: IfMatch, request_id: UUID, request: ReasonInput
) -> RequestDetail:
    """Send a request back with a reason; an approved one is stopped by the keeper (CRT-5, R82).

    What waits for its second approval may be sent back by the subdistrict too (R79).
    """
    return await acts.return_request(stamping, reach.principal, request_id, version, request)


@router.post("/{request_id}/second-approval", summary="Approve a use outside the published range")
async def approve_stamp_request_again(
    stamping: Stamping, reach: RequestsSecondApprove, version: IfMatch, request_id: UUID, request: SecondApprovalInput
) -> RequestDetail:
    """Approve, as the subdistrict, what the head approved and what lies outside the published range of use (R79).

    Until then nothing is stamped. Whoever applied or approved cannot; who says no sends the request back.
    """
    return await acts.approve_again(stamping, reach.principal, request_id, version, request)


@router.post("/{request_id}/withdrawal", summary="Take a request back")
async def withdraw_stamp_request(
    stamping: Stamping, reach: RequestsPrepare, version: IfMatch, request_id: UUID, request: ReasonInput
) -> RequestDetail:
    """Take a request back before it is stamped (CRT-5)."""
    return await acts.withdraw_request(stamping, reach.principal, request_id, version, request)


@router.post("/{request_id}/delivery", summary="Hand the paper over")
async def deliver_document(
    stamping: Stamping, reach: RequestsDeliver, version: IfMatch, request_id: UUID, request: DeliveryInput
) -> RequestDetail:
    """Hand a stamped paper to the applicant or the recorded proxy (CRT-5, R12)."""
    return await acts.deliver_document(stamping, reach.principal, request_id, version, request)
