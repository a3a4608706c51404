"""The routes of the calendar."""

from datetime import date
from typing import Annotated

from fastapi import APIRouter, Query

from qingdan.kernel.identity import CurrentPrincipal
from qingdan.kernel.routing import ServiceRoute
from qingdan.organization.calendar import service
from qingdan.organization.calendar.schemas import CalendarDays, DayDecision
from qingdan.organization.contract.schemas import CalendarDay
from qingdan.organization.permissions import CalendarExtend, Organization

router = APIRouter(prefix="/calendar", tags=["calendar"], route_class=ServiceRoute)


@router.get("", summary="Read the calendar")
async def get_days(
    organization: Organization,
    principal: CurrentPrincipal,
    first: Annotated[date, Query(alias="from")],
    last: Annotated[date, Query(alias="to")],
) -> CalendarDays:
    """Read the holidays and make-up workdays of a period, both ends included (ADM-5)."""
    return await service.get_days(organization.database, principal, first, last)


@router.put("/{day}", summary="Decide a day")
async def decide_day(organization: Organization, reach: CalendarExtend, day: date, request: DayDecision) -> CalendarDay:
    """Say whether a day is worked in this district; every deadline counted in working days follows (ADM-5)."""
    return await service.decide_day(organization.database, reach, day, request)
