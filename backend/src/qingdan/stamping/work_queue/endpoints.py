"""The route of what waits."""

from fastapi import APIRouter

from qingdan.kernel.identity import CurrentPrincipal
from qingdan.kernel.routing import ServiceRoute
from qingdan.stamping.access import Stamping
from qingdan.stamping.work_queue import service
from qingdan.stamping.work_queue.schemas import WorkQueue

router = APIRouter(prefix="/work-queue", tags=["work-queue"], route_class=ServiceRoute)


@router.get("", summary="See what waits for you")
async def get_work_queue(stamping: Stamping, principal: CurrentPrincipal) -> WorkQueue:
    """See what waits for you, most urgent first; only acts open to you (CRT-5, CRT-6, R10, R80, R85 to R88)."""
    return await service.work_queue(stamping, principal)
