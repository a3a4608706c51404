"""What goes over the wire about proposed types."""

from datetime import date, datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from qingdan.kernel.problems import ProblemReason
from qingdan.kernel.schemas import (
    BusinessDay,
    LongText,
    OptionalLongText,
    OptionalText,
    RequestModel,
    ShortText,
)
from qingdan.stamping.catalogue.rules import AskingBodyKind, CertificateClass, Complexity, FieldType, SealKind
from qingdan.stamping.catalogue.schemas import AdditionalDocument, BasisInput, WorkingDays
from qingdan.stamping.proposals.rules import OpinionDepartment, Outcome, ProposalAct, ProposalState, Stance

Key = Annotated[str, StringConstraints(min_length=1, max_length=60, pattern=r"^[a-z][a-z0-9_]*$")]
#: A draft may have gaps of any kind; `problems` names them, and nothing with a gap goes on.
Line = Annotated[ShortText, StringConstraints(max_length=200)]


class FieldInput(RequestModel):
    """One value that the text needs."""

    key: Key
    label: ShortText
    label_en: OptionalText = ""
    type: FieldType = FieldType.TEXT
    required: bool = True
    options: list[Line] = Field(default=[], max_length=30)


class GuideInput(RequestModel):
    """The seven blocks people read (R2); conditions, materials and steps together are the fourth."""

    name_and_use: OptionalLongText = ""
    issuer: OptionalText = ""
    legal_basis: OptionalLongText = ""
    conditions: OptionalLongText = ""
    materials: list[Line] = Field(default=[], max_length=20)
    steps: list[Line] = Field(default=[], max_length=20)
    time_limit: OptionalText = ""
    requesting_body: OptionalText = ""
    form_sample: OptionalLongText = ""


class TextInput(RequestModel):
    """Title and text of the paper, with {placeholders} where the facts go."""

    title: Annotated[OptionalText, StringConstraints(max_length=40)] = ""
    body: Annotated[OptionalLongText, StringConstraints(max_length=2000)] = ""


class TypeDefinition(RequestModel):
    """A type as the national reference data has them; what is left out is a gap, not an error."""

    name: Annotated[OptionalText, StringConstraints(max_length=60)] = ""
    name_en: OptionalText = ""
    aliases: list[Line] = Field(default=[], max_length=20)
    certificate_class: Literal[CertificateClass.ISSUE, CertificateClass.ISSUE_WITH_BASIS] = CertificateClass.ISSUE
    seal: SealKind = SealKind.COMMITTEE
    complexity: Complexity = Complexity.SIMPLE
    working_days: WorkingDays | None = Field(
        default=None, description="A limit of its own for a complex type; null: the district's default (R10)."
    )
    personal_status_paper: bool = False
    legal_risk: bool = False
    public_interest: bool = False
    hukou_link_required: bool = False
    asking_body_kinds: list[AskingBodyKind] = Field(default=[], max_length=20)
    asking_bodies: list[Line] = Field(default=[], max_length=20)
    documents: list[AdditionalDocument] = Field(default=[], max_length=20)
    legal_basis: list[BasisInput] = Field(default=[], max_length=10)
    responsible_body: OptionalText = ""
    where_to_go: OptionalLongText = ""
    where_to_go_en: OptionalLongText = ""
    default_validity_days: Annotated[int, Field(strict=True, ge=1, le=3650)] | None = None
    guide: GuideInput = GuideInput()
    template: TextInput = TextInput()
    fields: list[FieldInput] = Field(default=[], max_length=30)


class ProposalContent(RequestModel):
    """Who asks for the certificate, by which letter, and what it would be (R9)."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {
                "asking_body_name": "示例区教育局",
                "asking_body_kind": "administrative_organ",
                "request_document_number": "示例教函〔2026〕15号",
                "requested_on": "2026-11-02",
                "definition": {"name": "老年大学学员居住证明"},
            }
        }
    )

    asking_body_name: OptionalText = ""
    asking_body_kind: AskingBodyKind = AskingBodyKind.ADMINISTRATIVE_ORGAN
    request_document_number: OptionalText = ""
    requested_on: BusinessDay | None = None
    definition: TypeDefinition = TypeDefinition()


class OpinionInput(RequestModel):
    """What a department says, by which letter."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {
                "department": "justice",
                "stance": "for",
                "words": "无不同意见。",
                "document_number": "示例司函〔2026〕8号",
            }
        }
    )

    department: OpinionDepartment
    stance: Stance
    words: LongText
    document_number: ShortText


class DecisionInput(RequestModel):
    """How civil affairs decides, why, by which document."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {"outcome": "adopted", "reason": "五部门均无不同意见。", "document_number": "示例民〔2026〕30号"}
        }
    )

    outcome: Outcome
    reason: LongText
    document_number: ShortText


class PublicationInput(RequestModel):
    """From which day communities issue it."""

    model_config = ConfigDict(json_schema_extra={"example": {"from_day": "2030-01-01"}})

    from_day: BusinessDay = Field(description="Today at the earliest.")


class WithdrawalInput(RequestModel):
    """Why a proposal goes no further."""

    model_config = ConfigDict(json_schema_extra={"example": {"reason": "索要单位来函撤回申请。"}})

    reason: LongText


class EndingInput(RequestModel):
    """From which day communities no longer issue it, by which document."""

    model_config = ConfigDict(
        json_schema_extra={"example": {"ends_on": "2031-01-01", "document_number": "示例民〔2030〕40号"}}
    )

    ends_on: BusinessDay = Field(description="The first day on which it no longer holds; today at the earliest.")
    document_number: ShortText


class Opinion(BaseModel):
    """What a department said, and who put it on record."""

    department: OpinionDepartment
    stance: Stance
    words: str
    document_number: str
    recorded_by_name: str
    recorded_at: datetime


class ProposalSummary(BaseModel):
    """A proposed type as a list shows it."""

    id: UUID
    number: int
    version: int = Field(description="For `If-Match`.")
    status: ProposalState
    name: str
    asking_body_name: str
    asking_body_kind: AskingBodyKind
    request_document_number: str
    requested_on: date | None
    missing_opinions: list[OpinionDepartment] = Field(description="Who has not spoken yet (R9).")
    type_code: str | None = Field(description="The code of the type once it is published.")
    from_day: date | None
    ends_on: date | None
    created_by_name: str
    created_at: datetime
    changed_by_name: str
    changed_at: datetime
    allowed_actions: list[ProposalAct]


class ProposalAnswer(ProposalSummary):
    """One proposed type: its definition and what it lacks, the opinions, the decision (R2, R9)."""

    definition: TypeDefinition
    problems: list[ProblemReason] = Field(description="What must be mended before it is reviewed; all of it.")
    barred_from_decision: list[ProblemReason] = Field(
        description="Why you do not decide it, though you hold the right: you had a hand in it (R9)."
    )
    opinions: list[Opinion]
    submitted_by_name: str
    submitted_at: datetime | None
    decided_by_name: str
    decided_at: datetime | None
    decision_reason: str
    decision_document: str
    published_by_name: str
    published_at: datetime | None
    end_document: str
    withdrawn_by_name: str
    withdrawn_at: datetime | None
    withdrawal_reason: str


class ProposalPage(BaseModel):
    """Proposals, newest first, and the cursor of what follows."""

    items: list[ProposalSummary]
    next: str | None = Field(description="Send as `after` to read on; null at the end.")
