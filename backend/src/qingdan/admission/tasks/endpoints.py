"""Routes of tasks."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Request

from qingdan.admission.access import TasksCarryOut, TasksRead, TasksSend
from qingdan.admission.tasks.rules import AssignmentState
from qingdan.admission.tasks.schemas import (
    Completion,
    TaskDetail,
    TaskJudgement,
    TaskQuestion,
    TaskSent,
    TaskSummary,
)
from qingdan.admission.tasks.service import TaskService
from qingdan.kernel.pagination import After, KeysetPage, Limit
from qingdan.kernel.routing import ServiceRoute

router = APIRouter(prefix="/tasks", tags=["tasks"], route_class=ServiceRoute)


def _service(request: Request) -> TaskService:
    service: TaskService = request.app.state.tasks
    return service


Service = Annotated[TaskService, Depends(_service)]


@router.post("/check", summary="下派前检查 · May this be sent?")
async def check_task(reach: TasksSend, service: Service, question: TaskQuestion) -> TaskJudgement:
    """A dry run: every reason against the task and against each community, with its load (ADM-9, R68, R103, FEE-6)."""
    return await service.check(reach, question)


@router.post("", status_code=201, summary="下派任务 · Send a task")
async def send_task(reach: TasksSend, service: Service, body: TaskSent) -> TaskDetail:
    """Accepted for all communities it names or refused with every rule and name (ADM-9, R24, R54, R103, FEE-6)."""
    return await service.send(reach, body)


@router.get("", summary="任务 · Tasks that concern the caller")
async def list_tasks(
    reach: TasksRead,
    service: Service,
    item_id: UUID | None = None,
    community_id: UUID | None = None,
    state: AssignmentState | None = None,
    after: After = None,
    limit: Limit = 50,
) -> KeysetPage[TaskSummary]:
    """Newest first; `state` looks for tasks with a part in that state within the caller's reach (ADM-9)."""
    return await service.list_tasks(
        reach, item_id=item_id, community_id=community_id, state=state, after=after, limit=limit
    )


@router.get("/{task_id}", summary="任务详情 · One task")
async def get_task(reach: TasksRead, service: Service, task_id: UUID) -> TaskDetail:
    """The task with every community's part that the caller reaches (ADM-9)."""
    return await service.get(reach, task_id)


@router.post("/{task_id}/assignments/{community_id}/acceptance", summary="接收任务 · Accept")
async def accept_task(reach: TasksCarryOut, service: Service, task_id: UUID, community_id: UUID) -> TaskDetail:
    """Only the community itself accepts its part, once (ADM-9)."""
    return await service.accept(reach, task_id, community_id)


@router.post("/{task_id}/assignments/{community_id}/completion", summary="办结任务 · Complete")
async def complete_task(
    reach: TasksCarryOut, service: Service, task_id: UUID, community_id: UUID, body: Completion
) -> TaskDetail:
    """Only the community itself completes what it accepted, with the hours it took (ADM-9)."""
    return await service.complete(reach, task_id, community_id, body)
