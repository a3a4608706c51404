"""The routes of seals, and the public notices of lost ones."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query

from qingdan.kernel.identity import OpenToAll
from qingdan.kernel.pagination import After, Limit
from qingdan.kernel.routing import IfMatch, ServiceRoute
from qingdan.stamping.access import SealsAppoint, SealsRead, SealsStop, SealsSupervise, Stamping
from qingdan.stamping.seals.rules import SealAct, SealState
from qingdan.stamping.seals.schemas import (
    CertificateInput,
    Drawing,
    Election,
    KeepersInput,
    LossRecord,
    NewDrawing,
    NewSeal,
    SealDetail,
    SealEnding,
    SealFilter,
    SealNoticeList,
    SealPage,
    SealReason,
    SealReplacement,
)
from qingdan.stamping.seals.service import certificates, keeping, making, reading

router = APIRouter(prefix="/seals", tags=["seals"], route_class=ServiceRoute)
drawings = APIRouter(prefix="/seal-drawings", tags=["seals"], route_class=ServiceRoute)
notices = APIRouter(prefix="/seal-notices", tags=["seals"], route_class=ServiceRoute)


SealUnit = Annotated[UUID | None, Query(description="Only seals of this community, or of this subdistrict's.")]
SealDue = Annotated[
    bool, Query(description="Only seals with which something is due, a year of the register to be closed included.")
]


@router.get("", summary="List seals")
async def list_seals(
    stamping: Stamping,
    reach: SealsRead,
    state: SealState | None = None,
    unit_id: SealUnit = None,
    due: SealDue = False,  # noqa: FBT002 -- a parameter of the query
    after: After = None,
    limit: Limit = 100,
) -> SealPage:
    """List the seals within your reach with state and keepers (CRT-13, R85, R86, R87, R88, R91)."""
    wanted = SealFilter(state=state, unit_id=unit_id, due=due)
    return await reading.list_seals(stamping, reach, wanted, after, limit)


@router.post("", status_code=201, summary="Make a seal")
async def make_seal(stamping: Stamping, reach: SealsAppoint, request: NewSeal) -> SealDetail:
    """Make a community's seal with its keeper and deputy (CRT-13, R74, R75, R81, R90); demo keys say so (R97)."""
    return await making.make_seal(stamping, reach, request)


@router.get("/{seal_id}", summary="Read a seal")
async def get_seal(stamping: Stamping, reach: SealsRead, seal_id: UUID) -> SealDetail:
    """Read a seal with its picture and what happened to it (CRT-13)."""
    return await reading.get_seal(stamping, reach, seal_id)


@router.post("/{seal_id}/keepers", summary="Hand a seal over")
async def appoint_keepers(
    stamping: Stamping, reach: SealsAppoint, version: IfMatch, seal_id: UUID, request: KeepersInput
) -> SealDetail:
    """Appoint another keeper and deputy; the hand-over is recorded (CRT-13, R74, R75, R85).

    A seal that was taken out comes back first (R80).
    """
    return await keeping.appoint_keepers(stamping, reach, seal_id, version, request)


@router.put("/{seal_id}/certificate", summary="Bring in a seal's certificate")
async def bring_certificate(
    stamping: Stamping, reach: SealsAppoint, version: IfMatch, seal_id: UUID, request: CertificateInput
) -> SealDetail:
    """Check a licensed authority's certificate and let the seal sign with it from now on (R91, R92, R93, R97).

    Key, usage, validity and chain are checked; the private key is encrypted and never shown again.
    """
    return await certificates.bring_certificate(stamping, reach, seal_id, version, request)


@router.post("/{seal_id}/suspension", summary="Suspend a seal")
async def suspend_seal(
    stamping: Stamping, reach: SealsStop, version: IfMatch, seal_id: UUID, request: SealReason
) -> SealDetail:
    """Stop the use of a seal for a time; it stamps nothing until it is resumed (CRT-13)."""
    return await keeping.change_state(stamping, reach, seal_id, version, SealAct.SUSPENSION, request.reason)


@router.post("/{seal_id}/resumption", summary="Resume a seal")
async def resume_seal(
    stamping: Stamping, reach: SealsStop, version: IfMatch, seal_id: UUID, request: SealReason
) -> SealDetail:
    """Take a suspended seal back into use (CRT-13)."""
    return await keeping.change_state(stamping, reach, seal_id, version, SealAct.RESUMPTION, request.reason)


@router.post("/{seal_id}/loss", summary="Report the loss of a seal")
async def report_loss(
    stamping: Stamping, reach: SealsStop, version: IfMatch, seal_id: UUID, request: SealReason
) -> SealDetail:
    """Report a seal as lost: it stamps nothing any more and is announced to the public (CRT-13, R86)."""
    return await keeping.change_state(stamping, reach, seal_id, version, SealAct.LOSS, request.reason)


@router.post("/{seal_id}/loss-record", summary="Record a loss at the street")
async def record_loss(
    stamping: Stamping, reach: SealsSupervise, version: IfMatch, seal_id: UUID, request: LossRecord
) -> SealDetail:
    """Record the loss at the street: the seal is not replaced without it (R86)."""
    return await keeping.record_loss(stamping, reach, seal_id, version, request)


@router.post("/{seal_id}/replacement", status_code=201, summary="Replace a lost seal")
async def replace_seal(
    stamping: Stamping, reach: SealsAppoint, version: IfMatch, seal_id: UUID, request: SealReplacement
) -> SealDetail:
    """Make the new seal after the street's record and at least 30 days of public notice (R74, R75, R86).

    The answer is the new seal; the lost one stays among the public notices.
    """
    return await making.replace_seal(stamping, reach, seal_id, version, request)


@router.post("/{seal_id}/election", summary="Record an election")
async def record_election(
    stamping: Stamping, reach: SealsSupervise, version: IfMatch, seal_id: UUID, request: Election
) -> SealDetail:
    """Record that an election was held: the hand-over is due within 7 working days (R85).

    Until it is recorded the old keeper stamps or nobody.
    """
    return await keeping.record_election(stamping, reach, seal_id, version, request)


@router.post("/{seal_id}/retirement", summary="Retire a seal")
async def retire_seal(
    stamping: Stamping, reach: SealsAppoint, version: IfMatch, seal_id: UUID, request: SealReason
) -> SealDetail:
    """Take a seal out of use for good; a lost one that turned up is retired too (CRT-13, R86, R87)."""
    return await keeping.change_state(stamping, reach, seal_id, version, SealAct.RETIREMENT, request.reason)


@router.post("/{seal_id}/sealing-off", summary="Seal a retired seal off")
async def seal_off(
    stamping: Stamping, reach: SealsAppoint, version: IfMatch, seal_id: UUID, request: SealEnding
) -> SealDetail:
    """Record the sealing-off of a retired seal before two witnesses (R87)."""
    return await keeping.end_seal(stamping, reach, seal_id, version, SealAct.SEALING_OFF, request)


@router.post("/{seal_id}/destruction", summary="Destroy a retired seal")
async def destroy_seal(
    stamping: Stamping, reach: SealsAppoint, version: IfMatch, seal_id: UUID, request: SealEnding
) -> SealDetail:
    """Record the destruction of a retired seal before two witnesses; its private key goes with it (R87)."""
    return await keeping.end_seal(stamping, reach, seal_id, version, SealAct.DESTRUCTION, request)


@router.post("/{seal_id}/electronic-seal", summary="Make the electronic seal anew")
async def renew_electronic_seal(
    stamping: Stamping, reach: SealsAppoint, version: IfMatch, seal_id: UUID, request: SealReason
) -> SealDetail:
    """Give a demonstration's seal new keys, certificates and a new electronic seal (GB/T 38540-2020; R91, R92, R97).

    A certificate that was replaced is not in the old electronic seal, and stamping is refused until it is made anew.
    """
    return await keeping.renew_electronic_seal(stamping, reach, seal_id, version, request.reason)


@drawings.post("", summary="Draw a seal before it is made")
async def draw_seal(stamping: Stamping, reach: SealsAppoint, request: NewDrawing) -> Drawing:
    """Show how a seal would look, with what the norm says of its text (R90); nothing is kept."""
    return await making.draw(stamping, reach, request)


@notices.get("", summary="Read the notices of lost seals")
async def list_seal_notices(
    stamping: Stamping, _: OpenToAll, district_id: Annotated[UUID, Query(description="The district.")]
) -> SealNoticeList:
    """Read which seals of a district are announced as lost (CRT-13, R86)."""
    return await reading.list_notices(stamping, district_id)
