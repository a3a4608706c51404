"""Tables of retention: periods by date, appraisals, and what was destroyed; the last two are only ever added to."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Column
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field

from qingdan.kernel.tables import moment_column
from qingdan.stamping.tables_base import Base


class RetentionPeriodTable(Base, table=True):
    """How many years a class is kept from a day on, and by which document the district set it (R89, R124)."""

    __tablename__ = "retention_period"

    district_id: UUID = Field(primary_key=True)
    record_class: str = Field(primary_key=True)
    valid_from: date = Field(primary_key=True)
    years: int
    document: str
    set_by: UUID
    set_at: datetime = Field(sa_column=moment_column())


class RetentionAppraisalTable(Base, table=True):
    """What was found before a destruction: which class, closed before which day, why it can go, who approved (R89)."""

    __tablename__ = "retention_appraisal"

    district_id: UUID = Field(primary_key=True)
    id: UUID = Field(primary_key=True)
    record_class: str
    closed_before: date
    finding: str
    document: str
    approved_by: str
    appraised_by: UUID
    appraised_by_name: str
    appraised_at: datetime = Field(sa_column=moment_column())
    #: What it covered when it was recorded, kind by kind: `what`, `records`, `files`.
    covers: list[dict[str, Any]] = Field(sa_column=Column(JSONB, nullable=False))


class DestructionRecordTable(Base, table=True):
    """What was destroyed: which class, how many, of which time, who approved, watched and did it (R89, R124)."""

    __tablename__ = "destruction_record"

    district_id: UUID = Field(primary_key=True)
    id: UUID = Field(primary_key=True)
    appraisal_id: UUID | None
    record_class: str
    what: str
    records: int
    files: int
    first_closed_on: date
    last_closed_on: date
    ids_sha256: str
    approved_by: str
    witnessed_by: str
    executed_by: UUID | None
    executed_by_name: str
    executed_at: datetime = Field(sa_column=moment_column())
