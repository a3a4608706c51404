"""What goes over the wire about requests."""

from datetime import date, datetime
from typing import Annotated, Final, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from qingdan.kernel.problems import ProblemReason
from qingdan.kernel.schemas import OptionalLongText, OptionalText, RequestModel, ShortText
from qingdan.stamping.catalogue.rules import AskingBodyKind
from qingdan.stamping.documents.rules import StripEdge
from qingdan.stamping.requests.rules import (
    Action,
    IdentityDocument,
    Medium,
    RequestKind,
    RequestState,
    VerificationMethod,
)
from qingdan.stamping.requests.second_approvals import SecondApprovalAnswer

TypeCode = Annotated[str, StringConstraints(max_length=20, pattern=r"^[A-Za-z0-9-]+$")]
Key = Annotated[str, StringConstraints(min_length=1, max_length=60, pattern=r"^[a-z0-9_]+$")]
_MOST_COPIES: Final = 20
_COMMUNITY_EXAMPLE: Final = "018f3f5e-0000-7000-8000-000000000003"


class Applicant(RequestModel):
    """Who asks for the paper; sealed at rest, masked in every answer (CRT-12)."""

    name: OptionalText = ""
    identity_number: OptionalText = Field(default="", description="18 characters (GB 11643), or empty.")
    phone: OptionalText = ""


class AskingBodyInput(RequestModel):
    """The body that demanded the paper, as told at the counter (CRT-3)."""

    name: ShortText
    kind: AskingBodyKind


class Proxy(RequestModel):
    """Somebody who comes for the resident, and what they showed (R12)."""

    name: ShortText
    identity_number: OptionalText = Field(
        default="", description="18 characters (GB 11643), or empty; by it the proxy is found (CRT-12)."
    )
    identity_checked: bool
    principal_identity_seen: bool
    written_mandate: bool


class ResolutionInput(RequestModel):
    """The residents' decision behind a paper of public interest (R7)."""

    held_on: date
    vote_recorded: bool
    head_signed: bool


class RiskRecordsInput(RequestModel):
    """What a type with legal risk needs on file (R8)."""

    investigation: bool = False
    consultation: bool = False
    risk_note: bool = False


class Imprint(RequestModel):
    """Where the middle of the seal goes on a form that somebody else made, as the page is shown (CRT-4)."""

    page: int = Field(strict=True, ge=1, le=200, description="From 1.")
    x_mm: float = Field(ge=0, le=2000, description="Millimetres from the left edge.")
    y_mm: float = Field(ge=0, le=2000, description="Millimetres from the top edge.")


class FormOrientation(RequestModel):
    """How a photographed form is turned on its page."""

    model_config = ConfigDict(json_schema_extra={"example": {"turned": 90}})

    turned: Literal[0, 90, 180, 270] = Field(description="Degrees clockwise, from how the camera was held.")


class TransitionalClaim(RequestModel):
    """What the counter says of a type that must not be issued; the district's switch is never sent (R5)."""

    within_duties: bool = Field(description="What is to be stamped lies within the community's duties.")


class TransitionalApproval(RequestModel):
    """The director's own word on a transitional case (R5)."""

    model_config = ConfigDict(json_schema_extra={"example": {"within_duties": True, "only_verified_facts": True}})

    within_duties: bool = Field(description="It lies within the community's duties.")
    only_verified_facts: bool = Field(description="The paper says nothing more than what was verified.")


class RequestContent(RequestModel):
    """What a clerk types; a draft may have gaps, they are all named at submission."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {
                "certificate_type_code": "CT01",
                "applicant": {"name": "周小舟", "phone": "13800000000"},
                "identity_document": "identity_card",
                "purpose": "办理子女入学",
                "asking_body": {"name": "青槐小学", "kind": "school"},
                "values": {"holder_name": "周小舟", "address": "桃源里3栋501室", "verified_by_means": "走访"},
                "evidence_seen": ["residence_paper", "visit_or_register_note"],
            }
        }
    )

    kind: RequestKind = RequestKind.CERTIFICATE
    certificate_type_code: TypeCode | None = None
    document_title: OptionalText = Field(default="", description="What is stamped, when it is no certificate.")
    is_for_resident: bool = True
    applicant: Applicant = Applicant()
    identity_document: IdentityDocument | None = Field(
        default=None, description="By what the applicant's identity was checked; null as long as it was not (R12)."
    )
    proxy: Proxy | None = None
    values: dict[Key, OptionalLongText] = Field(default={}, max_length=40)
    purpose: OptionalText = ""
    asking_body: AskingBodyInput | None = None
    valid_until: date | None = Field(default=None, description="Left out: as long as the type says, from today.")
    copies: int = Field(default=1, strict=True, ge=1, le=_MOST_COPIES)
    medium: Medium = Medium.BOTH
    hukou_link: bool = False
    evidence_seen: list[Key] = Field(default=[], max_length=20, description="Documents that were looked at (CRT-7).")
    resolution: ResolutionInput | None = None
    risk_records: RiskRecordsInput = RiskRecordsInput()
    imprint: Imprint | None = Field(default=None, description="Of an external form: where the seal goes.")
    verification_strip: StripEdge | None = Field(
        default=None,
        description="Of an external form: where number, check code and QR code stand; null where there is room.",
    )
    transitional: TransitionalClaim | None = Field(
        default=None, description="Claims the transitional path for a type that must not be issued (R5)."
    )


class NewRequest(RequestContent):
    """A request to be filed at a community."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {
                "community_id": _COMMUNITY_EXAMPLE,
                "certificate_type_code": "CT01",
                "applicant": {"name": "周小舟", "phone": "13800000000"},
                "identity_document": "identity_card",
                "purpose": "办理子女入学",
                "asking_body": {"name": "青槐小学", "kind": "school"},
                "values": {"holder_name": "周小舟", "address": "桃源里3栋501室", "verified_by_means": "走访"},
                "evidence_seen": ["residence_paper", "visit_or_register_note"],
            }
        }
    )

    community_id: UUID
    replaces: UUID | None = Field(
        default=None,
        description="The voided certificate in whose place this one is made: of the same community and type, once.",
    )


class CountQuery(BaseModel):
    """Of which community requests are counted; of all within reach when none is named."""

    community_id: UUID | None = None


class RequestSummary(BaseModel):
    """A request as a list shows it."""

    id: UUID
    version: int
    status: RequestState
    kind: RequestKind
    certificate_type_code: str | None
    title: str
    community_id: UUID
    community_name: str
    applicant_name: str = Field(description="Masked (CRT-12).")
    purpose: str
    certificate_number: str | None
    applied_by_name: str
    received_at: datetime
    submitted_at: datetime | None
    due_on: date | None
    overdue: bool
    refuted: bool = Field(description="A check found it untrue: it can be rejected or sent back only (R11).")
    allowed_actions: list[Action]


class EvidenceAnswer(BaseModel):
    """One file shown for a request."""

    id: UUID
    document_key: str
    media_type: str
    size: int
    uploaded_at: datetime


class SheetAnswer(BaseModel):
    """A page as it is shown."""

    width_mm: float
    height_mm: float


class EarlierUse(BaseModel):
    """An entry under which the very same file was stamped before."""

    year: int
    number: int
    title: str
    stamped_at: datetime | None


class FormAnswer(BaseModel):
    """The form that somebody else made, as it is kept: always a PDF."""

    sha256: str
    media_type: str = Field(description="What was uploaded.")
    size: int
    sheets: list[SheetAnswer]
    uploaded_at: datetime
    turned: int | None = Field(description="Of a photo: by how many degrees clockwise; null where it can't be turned.")
    stamped_before: list[EarlierUse] = Field(
        description="Newest first: this very file was stamped in the community before."
    )


class VerificationAnswer(BaseModel):
    """How the facts were checked, without what names people."""

    method: VerificationMethod
    verified_by_name: str
    verified_at: datetime
    confirmed: bool
    covers: list[str]


class DestroyedBy(BaseModel):
    """The record by which what named people was destroyed (R89)."""

    id: UUID
    executed_at: datetime
    appraisal_document: str = Field(description="Of the appraisal behind it; empty where none was needed.")


class PaperLink(BaseModel):
    """A request that stands before or after another one."""

    id: UUID
    certificate_number: str | None = Field(description="Null before approval.")
    status: RequestState


class RejectionNotice(BaseModel):
    """The numbered notice that a refused request ended in; it is printed as any notice (R22)."""

    id: UUID
    number: str
    issued_on: date


class RequestDetail(RequestSummary):
    """A request with everything but what names people: that is shown by an act of its own (CRT-12)."""

    subdistrict_id: UUID | None
    is_for_resident: bool
    identity_number: str | None = Field(description="Masked.")
    phone: str | None = Field(description="Masked.")
    identity_document: IdentityDocument | None
    has_proxy: bool
    proxy_name: str | None = Field(description="Masked.")
    proxy_identity_number: str | None = Field(description="Masked; null where it was not given.")
    hukou_link: bool
    evidence_seen: list[str]
    resolution: ResolutionInput | None
    risk_records: RiskRecordsInput
    imprint: Imprint | None
    verification_strip: StripEdge | None = Field(description="Where it was chosen; null where there is room.")
    transitional: TransitionalClaim | None = Field(description="The transitional path as it was claimed (R5).")
    form: FormAnswer | None = Field(description="Of an external form, as soon as it was uploaded.")
    evidence: list[EvidenceAnswer]
    filled_fields: list[str]
    asking_body_name: str
    asking_body_kind: AskingBodyKind | None
    valid_until: date | None
    copies: int
    medium: Medium
    verification: VerificationAnswer | None
    applied_by: UUID
    approved_by: UUID | None
    approved_by_name: str | None
    approved_at: datetime | None
    awaits_second_approval: bool = Field(
        description="Outside the published range: the subdistrict must approve it as well before it is stamped (R79)."
    )
    second_approval: SecondApprovalAnswer | None = Field(description="The second approval, as soon as it was given.")
    template_number: int | None = Field(
        description="The district's own text it was approved with; null for the national text, or before approval."
    )
    document_sha256: str | None = Field(description="Fingerprint of the fixed document, taken before it is stamped.")
    document_sm3: str | None
    certificate_identifier: str | None = Field(description="Of the electronic certificate (GB/T 36904, R98).")
    seal_id: UUID | None
    register_year: int | None
    register_number: int | None
    signed_sha256: str | None = Field(description="Fingerprint of the signed file; null when there is none.")
    signature_level: str | None = Field(description="`B-T` with a time stamp, `B-B` without; null without a file.")
    time_stamp_problem: str | None = Field(description="Why there is no time stamp although a service is set.")
    seal_signature_sha256: str | None = Field(description="Of the SM2 seal signature beside the file, if there is one.")
    stamped_by_name: str | None
    stamped_at: datetime | None
    delivered_at: datetime | None
    recipient: str | None = Field(description="Masked.")
    reason: str = Field(description="Why it was returned, rejected, withdrawn or voided; empty otherwise.")
    where_to_go: str
    rejection_notice: RejectionNotice | None = Field(
        description="Of a rejected request: what the resident takes away; open it at `/refusals/{id}/notice.pdf` (R22)."
    )
    replaces: PaperLink | None = Field(description="The voided paper in whose place this one is made.")
    replaced_by: PaperLink | None = Field(description="Of a voided paper: what takes its place once it is stamped.")
    created_at: datetime
    erased_on: date | None = Field(description="The day on which what named people was destroyed; null as a rule.")
    destruction: DestroyedBy | None = Field(description="The record of that destruction; null as a rule.")
    verification_address: str | None = Field(description="What the QR code of the stamped paper opens.")


class SubmittedRequest(RequestDetail):
    """A request as it was submitted, with what keeps it from approval as long as nobody brings it."""

    gaps: list[ProblemReason] = Field(
        description="Documents not on file yet (CRT-7), records of R7 and R8; it is submitted all the same."
    )


class StateCount(BaseModel):
    """How many requests stand in one state."""

    status: RequestState
    count: int = Field(description="Counted up to one thousand.")


class RequestCounts(BaseModel):
    """How many requests wait in each state in which somebody still has to do something; empty states are left out."""

    items: list[StateCount]
    overdue: int = Field(description="Open after their day; counted up to one thousand (R10).")


class ApplicantAnswer(BaseModel):
    """What a request says of people, in full; reading it is written down (CRT-12)."""

    name: str
    identity_number: str
    phone: str
    values: dict[str, str]
    proxy: Proxy | None
    witnesses: list[str]
    verification_note: str
