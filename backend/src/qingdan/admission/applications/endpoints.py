"""Routes of applications and the joint review."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Request

from qingdan.admission.access import (
    ApplicationsAccept,
    ApplicationsApply,
    ApplicationsCloseReview,
    ApplicationsDecide,
    ApplicationsRead,
    ApplicationsVote,
    OpinionsGive,
    ReviewMembersKeep,
    ReviewMembersRead,
)
from qingdan.admission.applications.procedure import Procedure
from qingdan.admission.applications.review import JointReview
from qingdan.admission.applications.rules import ApplicationState
from qingdan.admission.applications.schemas import (
    AllocationPreview,
    AllocationQuestion,
    ApplicationDetail,
    ApplicationDraft,
    ApplicationSummary,
    Completeness,
    DecisionMade,
    OpinionGiven,
    ReturnForSupplement,
    ReviewMemberChange,
    ReviewMemberList,
    StepList,
    VoteCast,
    WithdrawalOfApplication,
)
from qingdan.admission.applications.service import ApplicationService
from qingdan.kernel.pagination import After, KeysetPage, Limit
from qingdan.kernel.routing import IfMatch, ServiceRoute

router = APIRouter(prefix="/applications", tags=["applications"], route_class=ServiceRoute)
members_router = APIRouter(prefix="/review-members", tags=["review-members"], route_class=ServiceRoute)


def _applications(request: Request) -> ApplicationService:
    service: ApplicationService = request.app.state.applications
    return service


def _procedure(request: Request) -> Procedure:
    service: Procedure = request.app.state.procedure
    return service


def _review(request: Request) -> JointReview:
    service: JointReview = request.app.state.review
    return service


Service = Annotated[ApplicationService, Depends(_applications)]
Steps = Annotated[Procedure, Depends(_procedure)]
Review = Annotated[JointReview, Depends(_review)]
States = Annotated[list[ApplicationState], Query(alias="state", max_length=10, description="Any of these states.")]


@router.get("", summary="准入申请 · Applications that concern the caller")
async def list_applications(
    reach: ApplicationsRead,
    service: Service,
    query: Annotated[str, Query(max_length=100, description="Title or department: Chinese, pinyin, initials.")] = "",
    states: States = [],  # noqa: B006 -- FastAPI copies defaults
    department_id: UUID | None = None,
    after: After = None,
    limit: Limit = 50,
) -> KeysetPage[ApplicationSummary]:
    """A department sees its own, communities those accepted that aim at them, the district all but drafts (ADM-4)."""
    return await service.list_applications(
        reach, query=query, states=states, department_id=department_id, after=after, limit=limit
    )


@router.post("", status_code=201, summary="新建申请 · Write a draft")
async def create_application(reach: ApplicationsApply, service: Service, draft: ApplicationDraft) -> ApplicationDetail:
    """A department's draft; it may still lack anything but its category (ADM-3)."""
    return await service.create(reach, draft)


@router.post("/allocation-preview", summary="经费分配试算 · How would the money be divided?")
async def preview_allocation(
    reach: ApplicationsRead, service: Service, question: AllocationQuestion
) -> AllocationPreview:
    """The exact split to the fen by the figures of a day; nothing is saved (FEE-1, FEE-3)."""
    return await service.preview_allocation(reach, question)


@router.get("/{application_id}", summary="申请详情 · One application")
async def get_application(reach: ApplicationsRead, service: Service, application_id: UUID) -> ApplicationDetail:
    """Everything it says, where it stands, who said what, and what the caller may do (ADM-3, ADM-4)."""
    return await service.get(reach, application_id)


@router.put("/{application_id}", summary="修改申请 · Edit a draft or returned one")
async def edit_application(
    reach: ApplicationsApply, service: Service, application_id: UUID, draft: ApplicationDraft, version: IfMatch
) -> ApplicationDetail:
    """The department edits while it is a draft or returned; a stale version is refused and loses nothing (ADM-4)."""
    return await service.edit(reach, application_id, draft, version)


@router.get("/{application_id}/completeness", summary="完整性检查 · What is still missing?")
async def get_completeness(reach: ApplicationsRead, service: Service, application_id: UUID) -> Completeness:
    """Every gap at once, each with its field, and entries of the negative list (ADM-2, ADM-3, FEE-4, R49–R53)."""
    return await service.find_gaps(reach, application_id)


@router.get("/{application_id}/steps", summary="办理过程 · Who did what, and what they saw")
async def list_steps(reach: ApplicationsRead, service: Service, application_id: UUID) -> StepList:
    """Each step with person, time, version and fingerprint of what was seen (ADM-4)."""
    return await service.list_steps(reach, application_id)


@router.post("/{application_id}/submission", summary="提交 · Submit")
async def submit_application(
    reach: ApplicationsApply, service: Steps, application_id: UUID, version: IfMatch
) -> ApplicationDetail:
    """Refused with every gap at once (ADM-3, R70); an entry of the negative list rejects it at once (ADM-2)."""
    return await service.submit(reach, application_id, version)


@router.post("/{application_id}/acceptance", summary="受理 · Accept for review")
async def accept_application(
    reach: ApplicationsAccept, service: Steps, application_id: UUID, version: IfMatch
) -> ApplicationDetail:
    """The office accepts what is complete, never for its own department (ADM-4, ADM-6)."""
    return await service.accept(reach, application_id, version)


@router.post("/{application_id}/return", summary="退回补正 · Return for supplement")
async def return_application(
    reach: ApplicationsAccept, service: Steps, application_id: UUID, body: ReturnForSupplement, version: IfMatch
) -> ApplicationDetail:
    """The office says what is missing; the department completes and submits again (ADM-4)."""
    return await service.send_back(reach, application_id, body, version)


@router.post("/{application_id}/withdrawal", summary="撤回 · Withdraw")
async def withdraw_application(
    reach: ApplicationsApply, service: Steps, application_id: UUID, body: WithdrawalOfApplication, version: IfMatch
) -> ApplicationDetail:
    """The department withdraws any time before the decision (ADM-4)."""
    return await service.withdraw(reach, application_id, body, version)


@router.post("/{application_id}/opinions", status_code=201, summary="提出意见 · Give an opinion")
async def give_opinion(
    reach: OpinionsGive, service: Review, application_id: UUID, body: OpinionGiven
) -> ApplicationDetail:
    """Communities, subdistricts, finance on the money, justice on the basis; once per person (ADM-4, R56)."""
    return await service.give_opinion(reach, application_id, body)


@router.post("/{application_id}/votes", status_code=201, summary="表决 · Vote")
async def vote_on_application(
    reach: ApplicationsVote, service: Review, application_id: UUID, body: VoteCast
) -> ApplicationDetail:
    """A member votes once; members of the applying department abstain by rule (ADM-6, R55)."""
    return await service.vote(reach, application_id, body)


@router.post("/{application_id}/review-closure", summary="结束评审 · Close the joint review")
async def close_review(
    reach: ApplicationsCloseReview, service: Steps, application_id: UUID, version: IfMatch
) -> ApplicationDetail:
    """The office closes the review once opinions and quorum are there; the result is written down (ADM-4, R56)."""
    return await service.close_review(reach, application_id, version)


@router.post("/{application_id}/decision", summary="决定 · Decide")
async def decide_application(
    reach: ApplicationsDecide, service: Steps, application_id: UUID, body: DecisionMade, version: IfMatch
) -> ApplicationDetail:
    """Another person than the one who accepted approves, approves with conditions or rejects (ADM-4, ADM-6, FEE-5)."""
    return await service.decide(reach, application_id, body, version)


@members_router.get("", summary="评审成员 · Members of the joint review")
async def list_review_members(reach: ReviewMembersRead, service: Review) -> ReviewMemberList:
    """Who votes, and the department for whose applications each abstains (ADM-6, R55)."""
    return await service.list_members(reach)


@members_router.put("/{person_id}", summary="设定评审成员 · Put somebody on the joint review")
async def set_review_member(
    reach: ReviewMembersKeep, service: Review, person_id: UUID, body: ReviewMemberChange
) -> ReviewMemberList:
    """The office keeps the roster; the vote itself needs the reviewer's role as well (ADM-4)."""
    return await service.set_member(reach, person_id, body)


@members_router.delete("/{person_id}", summary="移出评审成员 · Take somebody off the joint review")
async def remove_review_member(reach: ReviewMembersKeep, service: Review, person_id: UUID) -> ReviewMemberList:
    """The quorum is counted without them from now on; votes given stay in the record (ADM-4)."""
    return await service.remove_member(reach, person_id)
