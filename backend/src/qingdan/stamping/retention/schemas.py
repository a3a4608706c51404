"""What goes over the wire about retention: numbers and days, never a resident."""

from datetime import date, datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from qingdan.kernel.schemas import BusinessDay, LongText, OptionalText, RequestModel, ShortText
from qingdan.stamping.seals.rules import RecordClass

Settable = Literal[RecordClass.EVIDENCE, RecordClass.STUB, RecordClass.PERSONAL_STATUS, RecordClass.REGISTER]
Years = Annotated[int, Field(strict=True, ge=1, le=200)]
_APPRAISAL_EXAMPLE = "018f3f5e-0000-7000-8000-000000000011"


class DueClass(BaseModel):
    """What is due of one class."""

    record_class: RecordClass
    what: str = Field(description="`evidence`, `request`, `refusal` or `register_detail`.")
    years: int
    closed_before: date = Field(description="What was closed before this day is due.")
    records: int
    first_closed_on: date | None
    last_closed_on: date | None


class RetentionPlan(BaseModel):
    """What is due today, class by class (R89, R124)."""

    as_of: date
    items: list[DueClass]


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


class DestructionInput(RequestModel):
    """Which appraisal is carried out, and who watches; without an appraisal only what needed just a look goes."""

    model_config = ConfigDict(
        json_schema_extra={"example": {"appraisal_id": _APPRAISAL_EXAMPLE, "witnessed_by": "区监察委 王云"}}
    )

    appraisal_id: UUID | None = None
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
