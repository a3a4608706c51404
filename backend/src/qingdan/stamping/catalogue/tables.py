"""The tables of what lower layers say about certificate types, and of each edition that was published."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Column, Index
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
