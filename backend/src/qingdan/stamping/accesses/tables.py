"""The table of looks at personal data: rows are only ever added."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index
from sqlmodel import Field

from qingdan.kernel.tables import moment_column
from qingdan.stamping.tables_base import Base


class PersonalAccessTable(Base, table=True):
    """One look: who saw what of which request or notice, when, from where and for which purpose (R121)."""

    __tablename__ = "personal_access"
    __table_args__ = (
        Index("ix_personal_access_community", "district_id", "community_id", "id"),
        Index("ix_personal_access_subject", "district_id", "subject_id", "id"),
    )

    district_id: UUID = Field(primary_key=True)
    id: UUID = Field(primary_key=True)
    occurred_at: datetime = Field(sa_column=moment_column())
    person_id: UUID
    person_name: str
    community_id: UUID
    subdistrict_id: UUID | None
    subject_kind: str
    subject_id: UUID
    subject_title: str
    seen: str
    detail: str
    purpose: str
    purpose_note: str
    request_id: str | None
    source: str | None
