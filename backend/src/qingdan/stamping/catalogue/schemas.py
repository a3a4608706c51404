"""What goes over the wire about certificate types."""

from datetime import date, datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from qingdan.kernel.problems import ProblemReason
from qingdan.kernel.schemas import BusinessDay, LongText, OptionalText, RequestModel, ShortText
from qingdan.stamping.catalogue.rules import (
    AskingBodyKind,
    CertificateClass,
    Complexity,
    FieldType,
    Layer,
    Proof,
    Replacement,
    SealKind,
)

#: Nobody waits longer than a quarter for a paper.
WorkingDays = Annotated[int, Field(strict=True, ge=0, le=60)]


class BasisInput(RequestModel):
    """The document by which a list speaks."""

    document: ShortText
    number: OptionalText | None = None
    article: OptionalText | None = None
    source: OptionalText = ""


class AdditionalDocument(RequestModel):
    """A basis document that a lower layer asks for besides."""

    key: Annotated[str, StringConstraints(min_length=1, max_length=60, pattern=r"^[a-z0-9_]+$")]
    name: ShortText
    required: bool
    proof: Proof


class LayerEntryInput(RequestModel):
    """What the list of a province, city or district says of one type (CRT-2)."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {
                "layer": "district",
                "type_code": "CT01",
                "certificate_class": "issue",
                "document": {
                    "document": "示例区社区出具证明事项清单",
                    "number": "示例民〔2026〕1号",
                    "article": "第1项",
                },
                "valid_from": "2026-01-01",
            }
        }
    )

    layer: Layer
    type_code: Annotated[str, StringConstraints(max_length=20)]
    certificate_class: CertificateClass
    document: BasisInput
    valid_from: date
    valid_until: date | None = None
    additional_documents: list[AdditionalDocument] = Field(default=[], max_length=20)
    working_days: WorkingDays | None = Field(
        default=None, description="Within how many a complex type is answered; null leaves the limit as it is (R10)."
    )


class Basis(BaseModel):
    """A document that decides."""

    document: str
    number: str | None
    article: str | None


class RequiredDocument(BaseModel):
    """What the community must have on file, or have seen, before it certifies (CRT-7)."""

    key: str
    name: str
    required: bool
    proof: Proof


class ValueField(BaseModel):
    """One value that the text of the paper needs."""

    key: str
    label: str
    label_en: str
    type: FieldType
    required: bool
    options: list[str]


class GuideBlocks(BaseModel):
    """The seven blocks people read (R2); conditions, materials and steps together are the fourth."""

    name_and_use: str
    issuer: str
    legal_basis: str
    conditions: str
    materials: list[str]
    steps: list[str]
    time_limit: str
    requesting_body: str
    form_sample: str


class TransitionalPathAnswer(BaseModel):
    """The transitional path as it is on for a type that must not be issued (R5)."""

    valid_from: date
    valid_until: date = Field(description="The first day on which it is off again.")
    reason: str
    document: str


class CertificateTypeSummary(BaseModel):
    """A certificate type as a list shows it: may the community issue it, and where to go if not."""

    code: str
    name: str
    name_en: str
    matched: str = Field(description="The name by which the search found it.")
    certificate_class: CertificateClass = Field(description="The class that holds in the district (CRT-1).")
    issuable: bool
    transitional: bool = Field(description="Not to be issued, but the district has the transitional path on (R5).")
    complexity: Complexity
    working_days: int = Field(description="Within how many working days it is answered; 0: the same one (R10).")
    responsible_body: str
    where_to_go: str
    where_to_go_en: str


class RegistryFactAnswer(BaseModel):
    """A fact that an identity document proves by itself, so that nobody certifies it (R13)."""

    fact: str
    name: str
    name_en: str
    document: str
    document_en: str


class CertificateTypeList(BaseModel):
    """The types that answer a query, best first, and what needs no paper at all."""

    items: list[CertificateTypeSummary]
    registry_facts: list[RegistryFactAnswer]


class TitleAnswer(BaseModel):
    """What the title of a paper names that has no type of its own; refused at submission for these reasons."""

    certificate_type: CertificateTypeSummary | None = Field(description="The type that it names; null for none.")
    registry_facts: list[RegistryFactAnswer]
    reasons: list[ProblemReason] = Field(description="Empty for a title that names nothing of the catalogue.")


class CertificateTypeDetail(BaseModel):
    """One certificate type with everything people ask about it (CRT-1a, R2)."""

    code: str
    name: str
    name_en: str
    aliases: list[str]
    national_class: CertificateClass
    certificate_class: CertificateClass = Field(description="The class that holds in the district (CRT-1).")
    decided_by: Layer = Field(description="The layer that decided the class (CRT-2).")
    deciding_document: Basis | None
    issuable: bool = Field(description="Whether a request for it can be filed here and today.")
    transitional: TransitionalPathAnswer | None = Field(
        description="The transitional path, where the district has it on today; null as a rule (R5)."
    )
    reasons: list[ProblemReason] = Field(description="Why not, all of it; empty when it can (CRT-3).")
    responsible_body: str
    where_to_go: str
    where_to_go_en: str
    replacements: list[Replacement]
    complexity: Complexity
    working_days: int = Field(description="Within how many working days it is answered; 0: the same one (R10).")
    own_working_days: int | None = Field(description="Null where the district's default holds (R10).")
    seal: SealKind
    personal_status_paper: bool = Field(description="Paper and wet seal, never an electronic document only (R23).")
    legal_risk: bool
    public_interest: bool
    hukou_link_required: bool
    asking_body_kinds: list[AskingBodyKind]
    asking_bodies: list[str]
    documents: list[RequiredDocument]
    legal_basis: list[Basis]
    default_validity_days: int | None
    guide: GuideBlocks | None
    fields: list[ValueField]
    text_title: str | None
    text_body: str | None = Field(description="The text of the paper with {placeholders}.")
    valid_from: date
    valid_until: date | None


class EntryEnding(RequestModel):
    """From which day an entry no longer holds."""

    ends_on: BusinessDay = Field(description="The first day on which it no longer holds.")


class CatalogueEntry(BaseModel):
    """What the list of a lower layer says of one type, and whether it holds today (CRT-2)."""

    id: UUID
    layer: Layer
    type_code: str
    type_name: str
    certificate_class: CertificateClass
    document: Basis
    working_days: int | None = Field(description="The limit that it sets; null for none (R10).")
    valid_from: date
    valid_until: date | None
    state: Literal["in_force", "not_yet", "ended"]
    allowed_actions: list[Literal["end"]]


class CatalogueEntryList(BaseModel):
    """All entries of a district, by type."""

    items: list[CatalogueEntry]


class CatalogueChange(BaseModel):
    """What an edition changed for one type (R19)."""

    type_code: str
    type_name: str
    from_day: date
    before: CertificateClass | None = Field(description="Null for a type that is new on the list (R9).")
    after: CertificateClass | None = Field(description="Null for a type that leaves the list.")
    decided_by: Layer
    document: str
    days_before: int | None = Field(default=None, description="The limit of its own in working days; null: none (R10).")
    days_after: int | None = Field(default=None, description="The limit from then on.")


class CatalogueEdition(BaseModel):
    """One published edition of a district's catalogue (R19)."""

    number: int
    published_at: datetime
    published_by_name: str
    changes: list[CatalogueChange]


class BoardEntry(BaseModel):
    """One type as the public board shows it (R19)."""

    code: str
    name: str
    name_en: str
    certificate_class: CertificateClass
    issuable: bool
    transitional: bool = Field(description="Not to be issued, but the district has the transitional path on (R5).")
    decided_by: Layer
    deciding_document: Basis | None
    documents: list[str] = Field(description="What must be on file or be seen (CRT-7).")
    complexity: Complexity
    working_days: int = Field(description="Within how many working days it is answered; 0: the same one (R10).")
    responsible_body: str
    where_to_go: str
    where_to_go_en: str


class CatalogueBoard(BaseModel):
    """The whole catalogue as it holds in a district on a day, with its edition (R19)."""

    on: date
    edition: CatalogueEdition | None = Field(description="The newest edition; null for the national list alone.")
    items: list[BoardEntry]


class ImportProblem(BaseModel):
    """A row that can't be taken, and why."""

    row: int = Field(description="Row of the file; the head is row 1.")
    column: str
    rule: str | None
    detail: str


class CatalogueImport(BaseModel):
    """What a table would change, or has changed; nothing is half applied."""

    applied: bool
    rows: int
    problems: list[ImportProblem]
    changes: list[CatalogueChange]


class NewTransitionalSwitch(RequestModel):
    """For which type the path is switched on, from–until, why and by which document (R5)."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {
                "type_code": "CT35",
                "valid_from": "2026-12-01",
                "valid_until": "2027-03-01",
                "reason": "数据共享接口尚未开通，过渡期内据实出具。",
                "document": "示例区民政局〔2026〕21号",
            }
        }
    )

    type_code: Annotated[str, StringConstraints(max_length=20)]
    valid_from: BusinessDay
    valid_until: BusinessDay = Field(description="The first day on which it is off again.")
    reason: LongText
    document: ShortText


class SwitchEnding(RequestModel):
    """From which day the path is off again, and why."""

    model_config = ConfigDict(json_schema_extra={"example": {"ends_on": "2027-01-15", "reason": "接口已开通。"}})

    ends_on: BusinessDay = Field(description="The first day on which it is off.")
    reason: LongText


class TransitionalSwitchAnswer(BaseModel):
    """One time for which the path was, is or will be on: who switched it on and off, why (R5)."""

    id: UUID
    number: int
    type_code: str
    type_name: str
    valid_from: date
    valid_until: date
    reason: str
    document: str
    switched_by_name: str
    switched_at: datetime
    ended_by_name: str
    ended_at: datetime | None
    end_reason: str
    state: Literal["on", "not_yet", "off"]
    allowed_actions: list[Literal["end"]]


class TransitionalSwitchList(BaseModel):
    """Every time the path was switched on in a district, the newest first (R5)."""

    items: list[TransitionalSwitchAnswer]
