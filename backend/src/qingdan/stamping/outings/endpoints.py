"""The routes of outings."""

from uuid import UUID

from fastapi import APIRouter

from qingdan.kernel.pagination import After, Limit
from qingdan.kernel.routing import IfMatch, ServiceRoute
from qingdan.stamping.access import RegistersRead, RequestsApprove, RequestsPrepare, RequestsStamp, Stamping
from qingdan.stamping.outings import service
from qingdan.stamping.outings.rules import OutingAct
from qingdan.stamping.outings.schemas import NewOuting, OutingAnswer, OutingPage, OutingReason, ReturnInput

router = APIRouter(prefix="/seals/{seal_id}/outings", tags=["seal-outings"], route_class=ServiceRoute)


@router.get("", summary="List a seal's outings")
async def list_seal_outings(
    stamping: Stamping, reach: RegistersRead, seal_id: UUID, after: After = None, limit: Limit = 50
) -> OutingPage:
    """List a seal's outings, newest first, with what is overdue (R80)."""
    return await service.list_outings(stamping, reach, seal_id, after, limit)


@router.post("", status_code=201, summary="Book an outing")
async def book_seal_outing(
    stamping: Stamping, reach: RequestsPrepare, seal_id: UUID, request: NewOuting
) -> OutingAnswer:
    """Ask to take a seal out of the office: two persons and a time of return (R80, CRT-13)."""
    return await service.book_outing(stamping, reach, seal_id, request)


@router.post("/{outing_id}/approval", summary="Approve an outing")
async def approve_seal_outing(
    stamping: Stamping, reach: RequestsApprove, version: IfMatch, seal_id: UUID, outing_id: UUID
) -> OutingAnswer:
    """Approve an outing that somebody else asked for (R80, CRT-6)."""
    return await service.take_step(stamping, reach, (seal_id, outing_id), version, OutingAct.APPROVAL)


@router.post("/{outing_id}/refusal", summary="Refuse an outing")
async def refuse_seal_outing(
    stamping: Stamping, reach: RequestsApprove, version: IfMatch, seal_id: UUID, outing_id: UUID, request: OutingReason
) -> OutingAnswer:
    """Refuse an outing, also an approved one as long as the seal has not left (R80)."""
    return await service.take_step(stamping, reach, (seal_id, outing_id), version, OutingAct.REFUSAL, request.reason)


@router.post("/{outing_id}/departure", summary="Let a seal go")
async def let_seal_go(
    stamping: Stamping, reach: RequestsStamp, version: IfMatch, seal_id: UUID, outing_id: UUID
) -> OutingAnswer:
    """Hand the seal, as its keeper, to those who carry it: approved, in use, not out already (R74, R80, CRT-13)."""
    return await service.take_step(stamping, reach, (seal_id, outing_id), version, OutingAct.DEPARTURE)


@router.post("/{outing_id}/return", summary="Take a seal back")
async def take_seal_back(
    stamping: Stamping, reach: RequestsStamp, version: IfMatch, seal_id: UUID, outing_id: UUID, request: ReturnInput
) -> OutingAnswer:
    """Take the seal back, as its keeper, in time or late (R74, R80)."""
    return await service.take_step(stamping, reach, (seal_id, outing_id), version, OutingAct.RETURN, request.note)
