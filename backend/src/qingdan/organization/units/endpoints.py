"""The routes of units."""

from datetime import date
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query

from qingdan.kernel.identity import CurrentPrincipal
from qingdan.kernel.pagination import NumberedPage, PageNumber, PageSize
from qingdan.kernel.routing import IfMatch, ServiceRoute
from qingdan.kernel.schemas import OptionalText
from qingdan.organization.contract.unit_kinds import UnitKind
from qingdan.organization.permissions import Organization, UnitsReorganize
from qingdan.organization.units.schemas import (
    Unit,
    UnitClosure,
    UnitCreation,
    UnitDetail,
    UnitFilter,
    UnitHistory,
    UnitList,
    UnitMove,
    UnitParticulars,
    UnitRecoding,
    UnitRenaming,
)
from qingdan.organization.units.service import particulars, reading, recoding, reorganizing

router = APIRouter(prefix="/units", tags=["units"], route_class=ServiceRoute)

AsOf = Annotated[date | None, Query(description="The day the answer is about; today when left out (ORG-3).")]


@router.get("", summary="Find units")
async def list_units(
    organization: Organization,
    principal: CurrentPrincipal,
    query: Annotated[OptionalText, Query(description="Chinese, pinyin, initials or a code.")] = "",
    kind: UnitKind | None = None,
    parent_id: UUID | None = None,
    as_of: AsOf = None,
    page: PageNumber = 1,
    size: PageSize = 50,
) -> NumberedPage[Unit]:
    """List the units that match, as of a day (ORG-3): by part of the name, its pinyin or initials, or the code."""
    wanted = UnitFilter(query=query, kind=kind, parent_id=parent_id)
    return await reading.list_units(organization.database, principal, wanted, as_of, page, size)


@router.post("", status_code=201, summary="Create a unit")
async def create_unit(organization: Organization, reach: UnitsReorganize, request: UnitCreation) -> UnitDetail:
    """Create a unit from a day on, under a unit of the right kind, with its papers (ORG-1, ORG-2, ORG-4, R115)."""
    return await reorganizing.create_unit(organization.database, reach, request)


@router.get("/{unit_id}", summary="Read a unit")
async def get_unit(
    organization: Organization, principal: CurrentPrincipal, unit_id: UUID, as_of: AsOf = None
) -> UnitDetail:
    """Read a unit as of a day, with the way to it; without a day as it is or last was (ORG-3)."""
    return await reading.get_unit(organization.database, principal, unit_id, as_of)


@router.get("/{unit_id}/children", summary="List what stands under a unit")
async def get_children(
    organization: Organization, principal: CurrentPrincipal, unit_id: UUID, as_of: AsOf = None
) -> UnitList:
    """List the units that stood directly under a unit on a day (ORG-3)."""
    return await reading.get_children(organization.database, principal, unit_id, as_of)


@router.get("/{unit_id}/history", summary="Read a unit's history")
async def get_history(organization: Organization, principal: CurrentPrincipal, unit_id: UUID) -> UnitHistory:
    """Read every name, code and place a unit ever had, with legal basis and successors (ORG-3, ORG-4)."""
    return await reading.get_history(organization.database, principal, unit_id)


@router.post("/{unit_id}/renaming", summary="Rename a unit")
async def rename_unit(
    organization: Organization, reach: UnitsReorganize, version: IfMatch, unit_id: UUID, request: UnitRenaming
) -> UnitDetail:
    """Give a unit another name from a day on; it stays the same unit and keeps its past name (ORG-4, R119)."""
    return await reorganizing.rename_unit(organization.database, reach, unit_id, version, request)


@router.post("/{unit_id}/recoding", summary="Change a unit's code")
async def recode_unit(
    organization: Organization, reach: UnitsReorganize, version: IfMatch, unit_id: UUID, request: UnitRecoding
) -> UnitDetail:
    """Give a unit another code from a day on, and with it the units below; or correct a mistaken one.

    A code extends the parent's (ORG-2, R116) and is never one that another unit had (R117). From the first day of
    what holds now on it corrects a mistake and says what was wrong (ORG-3).
    """
    return await recoding.recode_unit(organization.database, reach, unit_id, version, request)


@router.post("/{unit_id}/move", summary="Move a unit")
async def move_unit(
    organization: Organization, reach: UnitsReorganize, version: IfMatch, unit_id: UUID, request: UnitMove
) -> UnitDetail:
    """Put a unit under another parent from a day on; its code follows the parent (ORG-1, ORG-2, ORG-4, R117)."""
    return await reorganizing.move_unit(organization.database, reach, unit_id, version, request)


@router.post("/{unit_id}/closure", summary="Close a unit")
async def close_unit(
    organization: Organization, reach: UnitsReorganize, version: IfMatch, unit_id: UUID, request: UnitClosure
) -> UnitDetail:
    """End a unit on a day and name who takes over; it stays readable (ORG-4, R115, R117)."""
    return await reorganizing.close_unit(organization.database, reach, unit_id, version, request)


@router.put("/{unit_id}/particulars", summary="Change a unit's particulars")
async def change_particulars(
    organization: Organization, reach: UnitsReorganize, version: IfMatch, unit_id: UUID, request: UnitParticulars
) -> UnitDetail:
    """Change credit code, urban-rural class, address and telephone of a unit; this is no dated operation.

    A credit code belongs to one legal body and its check character holds (ORG-2, R116). Papers that are made from
    now on name it (R98); those that are there keep theirs.
    """
    return await particulars.change_particulars(organization.database, reach, unit_id, version, request)
