"""The tables of what lower layers say of certificate types, of editions, of a district's own types and texts."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Column, Index, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field

from qingdan.kernel.tables import moment_column
from qingdan.stamping.tables_base import Base


class CatalogueEntryTable(Base, table=True):
    """What the list of a province, city or district says of one type, by which document, from–until (CRT-2)."""

    __tablename__ = "catalogue_entry"
    __table_args__ = (Index("ix_catalogue_entry_type", "district_id", "type_code"),)

    district_id: UUID = Field(primary_key=True)
    id: UUID = Field(primary_key=True)
    layer: str
    type_code: str
    certificate_class: str
    document: dict[str, object] = Field(sa_column=Column(JSONB, nullable=False))
    additional_documents: list[dict[str, object]] = Field(sa_column=Column(JSONB, nullable=False))
    valid_from: date
    valid_until: date | None
    working_days: int | None = None


class CatalogueEditionTable(Base, table=True):
    """One edition of a district's catalogue: when it was published, by whom, and what it changed (R19)."""

    __tablename__ = "catalogue_edition"
    __table_args__ = (Index("uq_catalogue_edition_number", "district_id", "number", unique=True),)

    district_id: UUID = Field(primary_key=True)
    id: UUID = Field(primary_key=True)
    number: int
    published_at: datetime = Field(sa_column=moment_column())
    published_by: UUID | None
    published_by_name: str
    changes: list[dict[str, object]] = Field(sa_column=Column(JSONB, nullable=False))


class DistrictTypeTable(Base, table=True):
    """A type that a district adopted beyond the national list; its definition never changes, it only ends (R9)."""

    __tablename__ = "district_certificate_type"
    __table_args__ = (Index("uq_district_certificate_type_code", "district_id", "code", unique=True),)

    district_id: UUID = Field(primary_key=True)
    id: UUID = Field(primary_key=True)
    code: str
    definition: dict[str, object] = Field(sa_column=Column(JSONB, nullable=False))
    valid_from: date
    valid_until: date | None = None
    adopted_at: datetime = Field(sa_column=moment_column())


class CertificateTemplateTable(Base, table=True):
    """One version of a district's own text for a type: who wrote it, who published it, from which day (CRT-10).

    `number` is what people call it, per type; `version` guards the draft against stale writes.
    """

    __tablename__ = "certificate_template"
    __table_args__ = (
        Index("uq_certificate_template_number", "district_id", "type_code", "number", unique=True),
        Index(
            "uq_certificate_template_day",
            *("district_id", "type_code", "in_force_from"),
            unique=True,
            postgresql_where=text("status = 'published'"),
        ),
        Index(
            "uq_certificate_template_draft",
            *("district_id", "type_code"),
            unique=True,
            postgresql_where=text("status = 'draft'"),
        ),
    )

    district_id: UUID = Field(primary_key=True)
    id: UUID = Field(primary_key=True)
    type_code: str
    number: int
    version: int
    status: str
    title: str
    body: str
    in_force_from: date | None = None
    note: str = ""
    created_by: UUID
    created_by_name: str
    created_at: datetime = Field(sa_column=moment_column())
    changed_by_name: str
    changed_at: datetime = Field(sa_column=moment_column())
    published_by: UUID | None = None
    published_by_name: str | None = None
    published_at: datetime | None = Field(default=None, sa_column=moment_column(nullable=True))
    withdrawn_by_name: str | None = None
    withdrawn_at: datetime | None = Field(default=None, sa_column=moment_column(nullable=True))


class TransitionalSwitchTable(Base, table=True):
    """The transitional path switched on for one type from–until, why and by which document; off by default (R5)."""

    __tablename__ = "transitional_switch"
    __table_args__ = (
        Index("ix_transitional_switch_type", "district_id", "type_code"),
        Index("uq_transitional_switch_number", "district_id", "number", unique=True),
    )

    district_id: UUID = Field(primary_key=True)
    id: UUID = Field(primary_key=True)
    number: int
    type_code: str
    valid_from: date
    valid_until: date
    reason: str
    document: str
    switched_by: UUID
    switched_by_name: str
    switched_at: datetime = Field(sa_column=moment_column())
    ended_by: UUID | None = None
    ended_by_name: str = ""
    ended_at: datetime | None = Field(default=None, sa_column=moment_column(nullable=True))
    end_reason: str = ""
