"""The routes of seals, and the public notices of lost ones."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query

from qingdan.kernel.identity import OpenToAll
from qingdan.kernel.pagination import After, Limit
from qingdan.kernel.routing import IfMatch, ServiceRoute
from qingdan.stamping.access import SealsAppoint, SealsRead, SealsStop, Stamping
from qingdan.stamping.seals import service
from qingdan.stamping.seals.rules import SealState
from qingdan.stamping.seals.schemas import (
    KeepersInput,
    NewSeal,
    SealDetail,
    SealNoticeList,
    SealPage,
    SealReason,
)

router = APIRouter(prefix="/seals", tags=["seals"], route_class=ServiceRoute)
notices = APIRouter(prefix="/seal-notices", tags=["seals"], route_class=ServiceRoute)


@router.get("", summary="List seals")
async def list_seals(
    stamping: Stamping, reach: SealsRead, state: SealState | None = None, after: After = None, limit: Limit = 100
) -> SealPage:
    """List the seals within your reach with state and keepers (CRT-13)."""
    return await service.list_seals(stamping, reach, state, after, limit)


@router.post("", status_code=201, summary="Make a seal")
async def make_seal(stamping: Stamping, reach: SealsAppoint, request: NewSeal) -> SealDetail:
    """Make a community's seal with its keeper and deputy (CRT-13, R74, R75, R81, R90); demo keys say so (R97)."""
    return await service.make_seal(stamping, reach, request)


@router.get("/{seal_id}", summary="Read a seal")
async def get_seal(stamping: Stamping, reach: SealsRead, seal_id: UUID) -> SealDetail:
    """Read a seal with its picture and what happened to it (CRT-13)."""
    return await service.get_seal(stamping, reach, seal_id)


@router.post("/{seal_id}/keepers", summary="Hand a seal over")
async def appoint_keepers(
    stamping: Stamping, reach: SealsAppoint, version: IfMatch, seal_id: UUID, request: KeepersInput
) -> SealDetail:
    """Appoint another keeper and deputy; the hand-over is recorded (CRT-13, R74, R75, R85)."""
    return await service.appoint_keepers(stamping, reach, seal_id, version, request)


@router.post("/{seal_id}/suspension", summary="Suspend a seal")
async def suspend_seal(
    stamping: Stamping, reach: SealsStop, version: IfMatch, seal_id: UUID, request: SealReason
) -> SealDetail:
    """Stop the use of a seal for a time; it stamps nothing until it is resumed (CRT-13)."""
    return await service.change_state(stamping, reach, seal_id, version, "suspension", request.reason)


@router.post("/{seal_id}/resumption", summary="Resume a seal")
async def resume_seal(
    stamping: Stamping, reach: SealsStop, version: IfMatch, seal_id: UUID, request: SealReason
) -> SealDetail:
    """Take a suspended seal back into use (CRT-13)."""
    return await service.change_state(stamping, reach, seal_id, version, "resumption", request.reason)


@router.post("/{seal_id}/loss", summary="Report the loss of a seal")
async def report_loss(
    stamping: Stamping, reach: SealsStop, version: IfMatch, seal_id: UUID, request: SealReason
) -> SealDetail:
    """Report a seal as lost: it stamps nothing any more and is announced to the public (CRT-13, R86)."""
    return await service.change_state(stamping, reach, seal_id, version, "loss", request.reason)


@router.post("/{seal_id}/electronic-seal", summary="Make the electronic seal anew")
async def renew_electronic_seal(
    stamping: Stamping, reach: SealsAppoint, version: IfMatch, seal_id: UUID, request: SealReason
) -> SealDetail:
    """Give a demonstration's seal new keys, certificates and a new electronic seal (GB/T 38540-2020; R91, R92, R97).

    A certificate that was replaced is not in the old electronic seal, and stamping is refused until it is made anew.
    """
    return await service.renew_electronic_seal(stamping, reach, seal_id, version, request.reason)


@notices.get("", summary="Read the notices of lost seals")
async def list_seal_notices(
    stamping: Stamping, _: OpenToAll, district_id: Annotated[UUID, Query(description="The district.")]
) -> SealNoticeList:
    """Read which seals of a district are announced as lost (CRT-13, R86)."""
    return await service.list_notices(stamping, district_id)
