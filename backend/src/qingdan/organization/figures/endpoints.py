"""The routes of figures."""

from datetime import date
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query

from qingdan.kernel.identity import CurrentPrincipal
from qingdan.kernel.routing import ServiceRoute
from qingdan.organization.figures import service
from qingdan.organization.figures.schemas import FiguresRecording, UnitFigures
from qingdan.organization.permissions import FiguresRecord, Organization

router = APIRouter(prefix="/units/{unit_id}/figures", tags=["figures"], route_class=ServiceRoute)


@router.get("", summary="Read a community's figures")
async def get_figures(
    organization: Organization,
    principal: CurrentPrincipal,
    unit_id: UUID,
    as_of: Annotated[date | None, Query(description="The day whose figures are in force; today when left out.")] = None,
) -> UnitFigures:
    """Read the figures in force on a day (ORG-5), what should be by them (ORG-6), and everything recorded."""
    return await service.get_figures(organization.database, principal, unit_id, as_of)


@router.post("", status_code=201, summary="Record a community's figures")
async def record_figures(
    organization: Organization, reach: FiguresRecord, unit_id: UUID, request: FiguresRecording
) -> UnitFigures:
    """Record figures that hold from a day on, or correct, with a reason, those of the same day (ORG-3, ORG-5)."""
    return await service.record_figures(organization.database, reach, unit_id, request)
