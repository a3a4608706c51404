"""The tables of refusal notices."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Column, ForeignKeyConstraint, Index, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field

from qingdan.kernel.tables import moment_column
from qingdan.stamping.tables_base import Base


class RefusalTable(Base, table=True):
    """One notice: what was refused, who asked for it, where to go instead. It keeps no evidence (R125).

    Neither type nor fact: it was on no list (R4). With `request_id` a filed request was refused after its check (R22).
    """

    __tablename__ = "refusal"
    __table_args__ = (
        Index("uq_refusal_number", "district_id", "number", unique=True),
        Index("ix_refusal_community", "district_id", "community_id", "id"),
        Index("ix_refusal_issued_on", "district_id", "issued_on", "asking_body_name"),
        Index("ix_refusal_subdistrict", "district_id", "subdistrict_id", "id"),
        Index(
            "uq_refusal_request",
            *("district_id", "request_id"),
            unique=True,
            postgresql_where=text("request_id IS NOT NULL"),
        ),
    )

    district_id: UUID = Field(primary_key=True)
    id: UUID = Field(primary_key=True)
    number: str
    community_id: UUID
    subdistrict_id: UUID | None
    community_name: str
    type_code: str | None
    registry_fact: str | None
    title: str
    asking_body_name: str
    asking_body_kind: str | None
    applicant_masked: str | None
    applicant_encrypted: bytes | None
    identity_number_encrypted: bytes | None
    purpose: str
    content: dict[str, object] = Field(sa_column=Column(JSONB, nullable=False))
    issued_on: date
    issued_by: UUID
    issued_by_name: str
    notice_sha256: str | None
    created_at: datetime = Field(sa_column=moment_column())
    erased_on: date | None = None
    request_id: UUID | None = None


class RefusalKeyTable(Base, table=True):
    """Blind indexes by which the notices given to a person are found without reading anything (CRT-12)."""

    __tablename__ = "refusal_key"
    __table_args__ = (
        ForeignKeyConstraint(
            ["district_id", "refusal_id"], ["refusal.district_id", "refusal.id"], name="fk_refusal_key_refusal"
        ),
        Index("ix_refusal_key_refusal", "district_id", "refusal_id"),
    )

    district_id: UUID = Field(primary_key=True)
    blind_index: bytes = Field(primary_key=True)
    refusal_id: UUID = Field(primary_key=True)
