"""Tables of units: who they are, what held of them since when, and who follows whom."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, Column, ForeignKeyConstraint, Index, text
from sqlalchemy.dialects.postgresql import JSONB, ExcludeConstraint
from sqlmodel import Field

from qingdan.kernel.tables import moment_column
from qingdan.organization.tables_base import Base


class UnitTable(Base, table=True):
    """A unit for as long as it exists: what never changes of it, and where it is found today."""

    __tablename__ = "unit"
    __table_args__ = (
        CheckConstraint("valid_until > valid_from", name="ends_after_start"),
        Index("ix_unit_kind", "district_id", "kind", "id"),
    )

    district_id: UUID = Field(primary_key=True)
    id: UUID = Field(primary_key=True)
    kind: str
    urban_rural_class: str | None
    credit_code: str | None
    address: str | None
    phone: str | None
    valid_from: date
    valid_until: date | None
    version: int
    created_at: datetime = Field(sa_column=moment_column())


class UnitVersionTable(Base, table=True):
    """Name, code and parent of a unit from a day until a day: one at a time (ORG-3)."""

    __tablename__ = "unit_version"
    __table_args__ = (
        ForeignKeyConstraint(["district_id", "unit_id"], ["unit.district_id", "unit.id"], name="fk_unit_version_unit"),
        ForeignKeyConstraint(
            ["district_id", "parent_id"], ["unit.district_id", "unit.id"], name="fk_unit_version_parent"
        ),
        CheckConstraint("valid_until > valid_from", name="ends_after_start"),
        ExcludeConstraint(
            ("district_id", "="),
            ("unit_id", "="),
            (text("daterange(valid_from, valid_until)"), "&&"),
            name="ex_unit_version_one_at_a_time",
            using="gist",
        ),
        Index("ix_unit_version_unit", "district_id", "unit_id", "valid_from"),
        Index("ix_unit_version_parent", "district_id", "parent_id"),
    )

    district_id: UUID = Field(primary_key=True)
    id: UUID = Field(primary_key=True)
    unit_id: UUID
    parent_id: UUID | None
    name: str
    code: str | None
    search_text: str
    valid_from: date
    valid_until: date | None


class UnitCodeTable(Base, table=True):
    """Every code that was ever given, and to whom: it is never given to another (R117)."""

    __tablename__ = "unit_code"
    __table_args__ = (
        ForeignKeyConstraint(["district_id", "unit_id"], ["unit.district_id", "unit.id"], name="fk_unit_code_unit"),
    )

    district_id: UUID = Field(primary_key=True)
    code: str = Field(primary_key=True)
    unit_id: UUID


class UnitSuccessorTable(Base, table=True):
    """Who takes over from a unit that ends (ORG-4)."""

    __tablename__ = "unit_successor"
    __table_args__ = (
        ForeignKeyConstraint(
            ["district_id", "predecessor_id"], ["unit.district_id", "unit.id"], name="fk_unit_successor_predecessor"
        ),
        ForeignKeyConstraint(
            ["district_id", "successor_id"], ["unit.district_id", "unit.id"], name="fk_unit_successor_successor"
        ),
        Index("ix_unit_successor_successor", "district_id", "successor_id"),
    )

    district_id: UUID = Field(primary_key=True)
    predecessor_id: UUID = Field(primary_key=True)
    successor_id: UUID = Field(primary_key=True)
    effective_on: date


class UnitChangeTable(Base, table=True):
    """One dated operation on a unit with its papers; rows are only ever added (ORG-4, R115)."""

    __tablename__ = "unit_change"
    __table_args__ = (
        ForeignKeyConstraint(["district_id", "unit_id"], ["unit.district_id", "unit.id"], name="fk_unit_change_unit"),
        Index("ix_unit_change_unit", "district_id", "unit_id", "id"),
    )

    district_id: UUID = Field(primary_key=True)
    id: UUID = Field(primary_key=True)
    unit_id: UUID
    kind: str
    effective_on: date
    legal_basis: str
    proposed_by_id: UUID | None
    approval_document: str
    approved_on: date | None
    detail: dict[str, object] = Field(sa_column=Column(JSONB, nullable=False))
    recorded_at: datetime = Field(sa_column=moment_column())
    recorded_by: UUID | None
