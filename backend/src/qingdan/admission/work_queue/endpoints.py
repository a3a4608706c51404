"""The route of the first screen."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request

from qingdan.admission.work_queue.schemas import WorkQueue
from qingdan.admission.work_queue.service import WorkQueueService
from qingdan.kernel.identity import CurrentPrincipal
from qingdan.kernel.routing import ServiceRoute

router = APIRouter(prefix="/work-queue", tags=["work-queue"], route_class=ServiceRoute)


def _service(request: Request) -> WorkQueueService:
    service: WorkQueueService = request.app.state.work_queue
    return service


@router.get("", summary="等我办的 · What waits for me")
async def get_work_queue(
    principal: CurrentPrincipal, service: Annotated[WorkQueueService, Depends(_service)]
) -> WorkQueue:
    """At most four figures, and what is due first, over all roles of the caller (ADM-5, ADM-9, ADM-10, FEE-6)."""
    return await service.waiting_for(principal)
