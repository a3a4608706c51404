"""The table of looks at personal data: rows are only ever added."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index, text
from sqlmodel import Field

from qingdan.kernel.tables import moment_column
from qingdan.stamping.tables_base import Base

_LATEST = (text("occurred_at DESC"), text("id DESC"))


class PersonalAccessTable(Base, table=True):
    """One look: who saw what of which request or notice, when, from where and for which purpose (R121)."""

    __tablename__ = "personal_access"
    __table_args__ = (
        Index("ix_personal_access_newest", "district_id", *_LATEST),
        Index("ix_personal_access_community_newest", "district_id", "community_id", *_LATEST),
        Index("ix_personal_access_community_person", "district_id", "community_id", "person_id", *_LATEST),
        Index("ix_personal_access_person", "district_id", "person_id", *_LATEST),
        Index("ix_personal_access_seen", "district_id", "seen", *_LATEST),
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
