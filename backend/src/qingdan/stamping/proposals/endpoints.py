"""The routes of proposed types: who may propose them, who decides (R9)."""

from uuid import UUID

from fastapi import APIRouter

from qingdan.kernel.pagination import After, Limit
from qingdan.kernel.routing import IfMatch, ServiceRoute
from qingdan.stamping.access import CatalogueAdopt, CataloguePropose, CatalogueRead, Stamping
from qingdan.stamping.proposals import service
from qingdan.stamping.proposals.schemas import (
    DecisionInput,
    EndingInput,
    OpinionInput,
    ProposalAnswer,
    ProposalContent,
    ProposalPage,
    PublicationInput,
    WithdrawalInput,
)

router = APIRouter(prefix="/type-proposals", tags=["type-proposals"], route_class=ServiceRoute)


@router.get("", summary="List the proposed types")
async def list_type_proposals(
    stamping: Stamping, reach: CatalogueRead, after: After = None, limit: Limit = 50
) -> ProposalPage:
    """List what bodies asked for beyond the national list, newest first, and where each stands (R9)."""
    return await service.list_proposals(stamping, reach, after, limit)


@router.post("", status_code=201, summary="Begin a proposal")
async def draft_type_proposal(stamping: Stamping, reach: CataloguePropose, request: ProposalContent) -> ProposalAnswer:
    """Begin a proposal at the written request of the asking body; `problems` names every gap (R2, R9, CRT-1a)."""
    return await service.draft_proposal(stamping, reach, request)


@router.get("/{proposal_id}", summary="Read a proposal")
async def get_type_proposal(stamping: Stamping, reach: CatalogueRead, proposal_id: UUID) -> ProposalAnswer:
    """Read a proposal: the definition and what it lacks, the opinions, the decision (R2, R9)."""
    return await service.get_proposal(stamping, reach, proposal_id)


@router.put("/{proposal_id}", summary="Change a proposal")
async def change_type_proposal(
    stamping: Stamping, reach: CataloguePropose, version: IfMatch, proposal_id: UUID, request: ProposalContent
) -> ProposalAnswer:
    """Write a draft anew; the answer says what it still lacks (R2, R9)."""
    return await service.change_proposal(stamping, reach, proposal_id, version, request)


@router.post("/{proposal_id}/submission", summary="Lay a proposal before the departments")
async def submit_type_proposal(
    stamping: Stamping, reach: CataloguePropose, version: IfMatch, proposal_id: UUID
) -> ProposalAnswer:
    """Lay a proposal without gaps before the five departments; from here on it stays as it is (R2, R9, CRT-1a)."""
    return await service.submit_proposal(stamping, reach, proposal_id, version)


@router.post("/{proposal_id}/opinions", status_code=201, summary="Record a department's opinion")
async def record_type_opinion(
    stamping: Stamping, reach: CataloguePropose, version: IfMatch, proposal_id: UUID, request: OpinionInput
) -> ProposalAnswer:
    """Record what one of the five departments wrote, with the number of its letter; it stays (R9)."""
    return await service.record_opinion(stamping, reach, proposal_id, version, request)


@router.post("/{proposal_id}/decision", summary="Decide on a proposal")
async def decide_type_proposal(
    stamping: Stamping, reach: CatalogueAdopt, version: IfMatch, proposal_id: UUID, request: DecisionInput
) -> ProposalAnswer:
    """Adopt or refuse as district civil affairs, once all five opinions are on record (R9)."""
    return await service.decide_proposal(stamping, reach, proposal_id, version, request)


@router.post("/{proposal_id}/publication", summary="Publish an adopted type")
async def publish_type_proposal(
    stamping: Stamping, reach: CatalogueAdopt, version: IfMatch, proposal_id: UUID, request: PublicationInput
) -> ProposalAnswer:
    """Publish the type from a day on: it gets its code, the district's list a new edition (R2, R9, R19, CRT-1a)."""
    return await service.publish_proposal(stamping, reach, proposal_id, version, request)


@router.post("/{proposal_id}/withdrawal", summary="Withdraw a proposal")
async def withdraw_type_proposal(
    stamping: Stamping, reach: CataloguePropose, version: IfMatch, proposal_id: UUID, request: WithdrawalInput
) -> ProposalAnswer:
    """Let a proposal that is not published go no further, and say why (R9)."""
    return await service.withdraw_proposal(stamping, reach, proposal_id, version, request)


@router.post("/{proposal_id}/ending", summary="Take a published type off the list")
async def end_proposed_type(
    stamping: Stamping, reach: CatalogueAdopt, version: IfMatch, proposal_id: UUID, request: EndingInput
) -> ProposalAnswer:
    """Take the type off the list from a day on, today at the earliest; papers issued before stay good (R1, R9, R19)."""
    return await service.end_proposed_type(stamping, reach, proposal_id, version, request)
