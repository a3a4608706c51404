"""Routes of off-list demands."""

from typing import Annotated
from urllib.parse import quote
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Request
from starlette.responses import Response

from qingdan.admission.access import DemandsAnswer, DemandsRead, DemandsRecord, DemandsRefuse
from qingdan.admission.demands.rules import DemandState
from qingdan.admission.demands.schemas import (
    CoverageFound,
    Demand,
    DemandRecorded,
    DepartmentsWithdrawal,
    EvidenceAdded,
    MatchList,
    RefusalMade,
    TurnedIntoApplication,
)
from qingdan.admission.demands.service import DemandService
from qingdan.kernel.pagination import After, KeysetPage, Limit
from qingdan.kernel.routing import ServiceRoute

router = APIRouter(prefix="/off-list-demands", tags=["off-list-demands"], route_class=ServiceRoute)


def _service(request: Request) -> DemandService:
    service: DemandService = request.app.state.demands
    return service


Service = Annotated[DemandService, Depends(_service)]


@router.post("", status_code=201, summary="登记清单外要求 · Record a demand")
async def record_demand(reach: DemandsRecord, service: Service, body: DemandRecorded) -> Demand:
    """Who asked and what; everything else may come later, so that it takes under a minute (ADM-10)."""
    return await service.record(reach, body)


@router.get("", summary="清单外要求 · Demands that concern the caller")
async def list_demands(
    reach: DemandsRead,
    service: Service,
    state: DemandState | None = None,
    community_id: UUID | None = None,
    department_id: UUID | None = None,
    after: After = None,
    limit: Limit = 50,
) -> KeysetPage[Demand]:
    """Newest first; a department sees a demand from the refusal on (ADM-10, R58)."""
    return await service.list_demands(
        reach, state=state, community_id=community_id, department_id=department_id, after=after, limit=limit
    )


@router.get("/matches", summary="是否已在清单上 · Does an item cover it?")
async def find_matches(
    reach: DemandsRecord,
    service: Service,
    text: Annotated[str, Query(min_length=2, max_length=1000, description="What was asked, in their own words.")],
    community_id: UUID | None = None,
) -> MatchList:
    """Items that may cover what was asked, best first, with what each is in this community today (ADM-10, ADM-8)."""
    return await service.find_matches(reach, text, community_id)


@router.get("/{demand_id}", summary="清单外要求详情 · One demand")
async def get_demand(reach: DemandsRead, service: Service, demand_id: UUID) -> Demand:
    """What was asked, how it ended, and what the caller may do (ADM-10, R59)."""
    return await service.get(reach, demand_id)


@router.post("/{demand_id}/evidence", status_code=201, summary="补充佐证 · Add a note")
async def add_evidence(reach: DemandsRecord, service: Service, demand_id: UUID, body: EvidenceAdded) -> Demand:
    """The community adds what it finds later (ADM-10)."""
    return await service.add_evidence(reach, demand_id, body)


@router.post("/{demand_id}/refusal", summary="拒绝 · Refuse")
async def refuse_demand(reach: DemandsRefuse, service: Service, demand_id: UUID, body: RefusalMade) -> Demand:
    """One click, no approval, no reason; the department gets a numbered notice (ADM-10, R58)."""
    return await service.refuse(reach, demand_id, body)


@router.post("/{demand_id}/coverage", summary="已在清单上 · An item covers it")
async def cover_demand(reach: DemandsRecord, service: Service, demand_id: UUID, body: CoverageFound) -> Demand:
    """The community closes it as covered by an item that is in force there (ADM-10)."""
    return await service.cover(reach, demand_id, body)


@router.post("/{demand_id}/withdrawal", summary="部门撤回 · The department withdraws")
async def withdraw_demand(
    reach: DemandsAnswer, service: Service, demand_id: UUID, body: DepartmentsWithdrawal
) -> Demand:
    """After a refusal the department withdraws, or applies, one of the two (R59)."""
    return await service.withdraw(reach, demand_id, body)


@router.post("/{demand_id}/application", status_code=201, summary="转为准入申请 · The department applies")
async def turn_demand_into_application(
    reach: DemandsAnswer, service: Service, demand_id: UUID, body: TurnedIntoApplication
) -> Demand:
    """Starts a draft application with what was asked; `application_id` leads to it (R59)."""
    return await service.turn_into_application(reach, demand_id, body)


@router.get(
    "/{demand_id}/notice.pdf",
    summary="不予承接告知书 · The notice",
    response_class=Response,
    responses={200: {"content": {"application/pdf": {"schema": {"type": "string", "format": "binary"}}}}},
)
async def get_notice(reach: DemandsRead, service: Service, demand_id: UUID) -> Response:
    """The numbered notice on paper; there is none before the refusal (ADM-10, R58)."""
    number, pdf = await service.notice(reach, demand_id)
    name = quote(f"清单外要求不予承接告知书{number}.pdf")
    return Response(
        pdf, media_type="application/pdf", headers={"Content-Disposition": f"inline; filename*=UTF-8''{name}"}
    )
