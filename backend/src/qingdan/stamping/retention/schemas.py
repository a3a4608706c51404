"""What goes over the wire about retention: numbers and days, never a resident."""

from datetime import date, datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from qingdan.kernel.schemas import BusinessDay, LongText, OptionalText, RequestModel, ShortText
from qingdan.stamping.seals.rules import RecordClass

Settable = Literal[
    RecordClass.EVIDENCE,
    RecordClass.STUB,
    RecordClass.PERSONAL_STATUS,
    RecordClass.REGISTER,
    RecordClass.UNFINISHED,
]
Unappraised = Literal[RecordClass.LOOK_ONLY, RecordClass.DRAFT]
Years = Annotated[int, Field(strict=True, ge=1, le=200)]
_APPRAISAL_EXAMPLE = "018f3f5e-0000-7000-8000-000000000011"


class DueClass(BaseModel):
    """What is due of one kind of records of a class; an appraisal of the class covers all its kinds."""

    record_class: RecordClass
    what: str = Field(description="`evidence`, `request`, `refusal` or `register_detail`.")
    years: int
    days: int = Field(description="For drafts, which are kept for days; 0 otherwise.")
    closed_before: date = Field(description="What was closed before this day is due.")
    records: int
    files: int = Field(description="Different files that these records name.")
    first_closed_on: date | None
    last_closed_on: date | None


class RetentionPlan(BaseModel):
    """What is due today, class by class (R89, R124)."""

    as_of: date
    items: list[DueClass]


class DueQuery(BaseModel):
    """Which records that are due a list shows, those closed first."""

    closed_before: BusinessDay | None = Field(default=None, description="Only what was closed before this day.")
    after: str | None = Field(default=None, max_length=200, description="`next` of the page before.")
    limit: int = Field(default=50, ge=1, le=200, description="How many at most.")


class DueRecord(BaseModel):
    """One record that is due: by which number it is found, what it is about, when it was closed; nobody is named."""

    id: UUID
    what: str = Field(description="`evidence`, `request`, `refusal` or `register_detail`.")
    number: str = Field(description="Of the paper, the notice or the register entry; empty where none was given.")
    title: str
    community_name: str
    closed_on: date


class PeriodInput(RequestModel):
    """How many years a class is kept from a day on, today at the earliest."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {"years": 15, "valid_from": "2027-01-01", "document": "区档案馆〔2026〕3号"},
        }
    )

    years: Years
    valid_from: BusinessDay
    document: OptionalText = ""


class RetentionPeriod(BaseModel):
    """One period of one class; the day is null for what ships with the product."""

    record_class: RecordClass
    years: int
    valid_from: date | None
    document: str


class PeriodList(BaseModel):
    """Every period, class by class, the newest day last."""

    items: list[RetentionPeriod]


class AppraisalInput(RequestModel):
    """Why what is due can go, up to which day, and who approved it (R89)."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {
                "record_class": "evidence",
                "closed_before": "2016-01-01",
                "finding": "保管期限届满，无继续保存价值。",
                "document": "鉴定意见书〔2026〕1号",
                "approved_by": "区档案馆 李敏",
            }
        }
    )

    record_class: Settable
    closed_before: BusinessDay
    finding: LongText
    document: ShortText
    approved_by: ShortText


class Covered(BaseModel):
    """How much of one kind an appraisal covered when it was recorded."""

    what: str
    records: int
    files: int


class Appraisal(BaseModel):
    """An appraisal as it was recorded; it is never changed."""

    id: UUID
    record_class: RecordClass
    closed_before: date
    finding: str
    document: str
    approved_by: str
    appraised_by_name: str
    appraised_at: datetime
    covers: list[Covered] = Field(description="Kind by kind, as counted then; empty for those before this was counted.")
    is_spent: bool = Field(description="Nothing is left that it covers.")


class DestructionInput(RequestModel):
    """Which appraisal is carried out, and who watches; without an appraisal only drafts and what needed a look go."""

    model_config = ConfigDict(
        json_schema_extra={"example": {"appraisal_id": _APPRAISAL_EXAMPLE, "witnessed_by": "区监察委 王云"}}
    )

    appraisal_id: UUID | None = None
    record_class: Unappraised = Field(
        default=RecordClass.LOOK_ONLY, description="Without an appraisal: what goes. Otherwise the appraisal says it."
    )
    witnessed_by: OptionalText = ""


class DestructionRecord(BaseModel):
    """What was destroyed, how much of it, of which time, who approved, watched and did it; never changed (R89)."""

    id: UUID
    appraisal_id: UUID | None
    record_class: RecordClass
    what: str
    records: int
    files: int
    first_closed_on: date
    last_closed_on: date
    ids_sha256: str = Field(description="SHA-256 over the ids that were destroyed, to answer later whether one was.")
    approved_by: str
    witnessed_by: str
    executed_by_name: str
    executed_at: datetime


class Destruction(BaseModel):
    """What one call destroyed; what is left is done by calling again."""

    items: list[DestructionRecord]
    remaining: int
