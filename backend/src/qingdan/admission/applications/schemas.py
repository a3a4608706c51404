"""Applications over the wire."""

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, JsonValue
from pydantic.config import JsonDict

from qingdan.admission.applications.rules import (
    ApplicationState,
    ClockKind,
    OpinionKind,
    Outcome,
    VoteChoice,
)
from qingdan.admission.items.content import FundingLineContent, ItemContent
from qingdan.admission.items.rules import Category, ItemKind
from qingdan.admission.items.schemas import NamedUnit
from qingdan.kernel.problems import ProblemReason
from qingdan.kernel.schemas import BusinessDay, LongText, OptionalLongText, RequestModel, ShortText

EXAMPLE: JsonDict = {
    "department_id": "0192f000-0000-7000-8000-000000000008",
    "kind": "work",
    "category": "assist",
    "title": "反电信网络诈骗宣传",
    "content": "入户、入群宣传防范电信网络诈骗。",
    "standard": "每季度覆盖全部楼栋一次。",
    "bases": [{"level": "law", "document": "反电信网络诈骗法", "article": "第八条"}],
    "why_community": "社区熟悉住户，部门无法逐户到达。",
    "community_ids": ["0192f000-0000-7000-8000-000000000101"],
    "valid_from": "2027-02-01",
    "valid_until": "2028-02-01",
    "review_on": "2028-01-10",
    "frequency": {"times": 1, "per": "quarter"},
    "hours_per_occurrence": 4,
    "verbs": ["inform", "mobilise"],
    "funding_lines": [
        {
            "basis": "per_household",
            "rate_fen": 250,
            "source": "2027 年部门预算 2080208",
            "schedule": "quarterly",
            "due_dates": ["2027-02-01", "2027-05-01"],
        }
    ],
    "checker": "区年度综合考核",
    "exit_condition": "期满退出",
    "powers": "无",
    "people": "无",
    "training": "开始前一次线上培训",
    "contact": "反诈中心值班电话",
}


class ApplicationDraft(ItemContent):
    """What a department writes; a draft may leave anything empty but the category."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    department_id: UUID
    community_ids: list[UUID] = Field(default=[], max_length=2000, description="The target communities.")
    changes_item_id: UUID | None = Field(default=None, description="The item this application would change.")

    def content_only(self) -> ItemContent:
        """Return what becomes the item, without whom it aims at."""
        return ItemContent.model_validate(self.model_dump(include=set(ItemContent.model_fields)))


class RunningClock(BaseModel):
    """What is being waited for and until when (ADM-5)."""

    kind: ClockKind
    due_on: date
    overdue: bool
    provisional: bool = Field(description="The holidays up to that day are not published yet.")


class ApplicationSummary(BaseModel):
    """One application in a list."""

    id: UUID
    number: str | None
    title: str
    kind: ItemKind
    category: Category
    state: ApplicationState
    department: NamedUnit
    applicant_name: str
    plan_total_fen: int
    communities: int
    submitted_on: date | None
    updated_at: datetime
    clock: RunningClock | None


class TargetShare(BaseModel):
    """One target community with its figures of the reference day and its share of the whole plan (FEE-3)."""

    community: NamedUnit
    code: str
    subdistrict_id: UUID | None
    households: int
    residents: int
    share_fen: int


class Ratio(BaseModel):
    """The plan beside hours times the hourly standard (FEE-5)."""

    total_fen: int
    standard_fen: int
    percent: int | None
    below_minimum: bool
    minimum_percent: int


class VoteTally(BaseModel):
    """What the votes come to."""

    members: int
    abstaining_by_rule: int
    eligible: int
    cast: int
    approve: int
    approve_with_conditions: int
    reject: int
    abstain: int
    needed_votes: int
    needed_approvals: int
    has_quorum: bool
    has_majority: bool


class Opinion(BaseModel):
    """What a unit said before the joint review."""

    kind: OpinionKind
    unit: NamedUnit
    person_name: str
    position: str
    text: str
    given_at: datetime


class Vote(BaseModel):
    """One member's vote."""

    person_name: str
    choice: VoteChoice
    reason: str
    cast_at: datetime


class DecisionTaken(BaseModel):
    """What the district decided."""

    outcome: Outcome
    reason: str
    conditions: str
    ratio_reason: str
    waiver_granted: bool | None
    decided_on: date
    decider_name: str
    reasons: list[ProblemReason] = Field(description="Entries of the negative list that rejected it at once.")


class ApplicationDetail(ApplicationDraft):
    """An application with all that it says, where it stands, and what the caller may do."""

    model_config = ConfigDict(json_schema_serialization_defaults_required=True, json_schema_extra={"examples": []})

    id: UUID
    number: str | None
    version: int
    state: ApplicationState
    department: NamedUnit
    applicant_name: str
    targets: list[TargetShare]
    plan_total_fen: int
    ratio: Ratio
    needs_waiver: bool
    clock: RunningClock | None
    submitted_on: date | None
    accepted_on: date | None
    decided_on: date | None
    publicity_from: date | None
    item_id: UUID | None
    tally: VoteTally | None = Field(description="While under review what stands so far; afterwards the result.")
    opinions: list[Opinion]
    votes: list[Vote] = Field(description="Empty for the applying department and communities.")
    decision: DecisionTaken | None
    opinion_kinds: list[OpinionKind] = Field(description="The opinions the caller may still give.")
    allowed_actions: list[str]
    created_at: datetime
    updated_at: datetime


class Completeness(BaseModel):
    """What would stop a submission today: gaps to fill, and entries of the negative list (ADM-2, ADM-3)."""

    gaps: list[ProblemReason]
    forbidden: list[ProblemReason]


class AllocationQuestion(RequestModel):
    """A plan and communities to divide it among, before anything is saved."""

    lines: list[FundingLineContent] = Field(max_length=20)
    community_ids: list[UUID] = Field(min_length=1, max_length=2000)
    as_of: BusinessDay | None = Field(default=None, description="The day whose figures count; today when left out.")


class LineShare(BaseModel):
    """What one line gives one community."""

    line: int
    amount_fen: int


class CommunityShare(BaseModel):
    """What the whole plan gives one community, and line by line."""

    community_id: UUID
    community_name: str
    households: int
    amount_fen: int
    lines: list[LineShare]


class AllocationPreview(BaseModel):
    """The exact split, to the fen (FEE-3)."""

    shares: list[CommunityShare]
    total_fen: int


class ReturnForSupplement(RequestModel):
    """What is missing."""

    missing: LongText


class WithdrawalOfApplication(RequestModel):
    """Why it is withdrawn, if the department wants to say."""

    reason: OptionalLongText = ""


class OpinionPosition(StrEnum):
    """What an opinion comes to."""

    SUPPORT = "support"
    SUPPORT_WITH_CONDITIONS = "support_with_conditions"
    OPPOSE = "oppose"


class OpinionGiven(RequestModel):
    """An opinion of one kind, for one unit."""

    kind: OpinionKind
    unit_id: UUID | None = Field(default=None, description="Needed only by somebody who may speak for several units.")
    position: OpinionPosition
    text: LongText


class VoteCast(RequestModel):
    """A member's vote."""

    choice: VoteChoice
    reason: OptionalLongText = ""


class DecisionMade(RequestModel):
    """The district's decision."""

    outcome: Outcome
    reason: OptionalLongText = ""
    conditions: OptionalLongText = ""
    ratio_reason: OptionalLongText = Field(default="", description="Why too little money is accepted (FEE-5).")
    waiver_granted: bool | None = Field(default=None, description="The separate decision on a waiver (FEE-4).")


class Step(BaseModel):
    """Who did what when, and what they saw."""

    id: UUID
    kind: str
    person_name: str
    unit_name: str
    occurred_at: datetime
    seen_version: int
    seen_digest: str = Field(description="SHA-256 of the content that the person saw.")
    detail: dict[str, JsonValue]


class StepList(BaseModel):
    """The whole way of an application."""

    items: list[Step]


class ReviewMember(BaseModel):
    """A member of the joint review."""

    person_id: UUID
    name: str
    department: NamedUnit | None


class ReviewMemberList(BaseModel):
    """The joint review of the district."""

    items: list[ReviewMember]


class ReviewMemberChange(RequestModel):
    """Who the member is and where they come from; a member of the applying department abstains (R55)."""

    name: ShortText
    department_id: UUID | None = None
