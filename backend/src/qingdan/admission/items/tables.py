"""Tables of items: what stands on the list, version by version, and where."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import BigInteger, Column, ForeignKeyConstraint, Index
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field

from qingdan.admission.tables_base import Base
from qingdan.kernel.tables import moment_column


class ItemTable(Base, table=True):
    """One admitted thing through all its versions; whether it is in force is derived (ADM-8)."""

    __tablename__ = "item"
    __table_args__ = (
        Index("ux_item_number", "district_id", "number", unique=True),
        Index("ix_item_department", "district_id", "department_id", "id"),
    )

    district_id: UUID = Field(primary_key=True)
    id: UUID = Field(primary_key=True)
    number: str
    department_id: UUID
    department_name: str
    current_version: int
    first_published_on: date
    withdrawn_on: date | None
    withdrawal_reason: str


class ItemVersionTable(Base, table=True):
    """What an item says in one version; rows are only ever added (R73)."""

    __tablename__ = "item_version"
    __table_args__ = (
        ForeignKeyConstraint(["district_id", "item_id"], ["item.district_id", "item.id"], name="fk_item_version_item"),
    )

    district_id: UUID = Field(primary_key=True)
    item_id: UUID = Field(primary_key=True)
    version: int = Field(primary_key=True)
    application_id: UUID
    title: str
    kind: str
    category: str
    content: dict[str, object] = Field(sa_column=Column(JSONB, nullable=False))
    valid_from: date
    valid_until: date
    review_on: date
    plan_total_fen: int = Field(sa_type=BigInteger)
    money_waived: bool
    conditions: str
    search_text: str
    published_on: date


class ItemCommunityTable(Base, table=True):
    """One community in the scope of an item version, with its figures of the reference day and its share (FEE-3)."""

    __tablename__ = "item_community"
    __table_args__ = (
        ForeignKeyConstraint(
            ["district_id", "item_id", "version"],
            ["item_version.district_id", "item_version.item_id", "item_version.version"],
            name="fk_item_community_item_version",
        ),
        Index("ix_item_community_community", "district_id", "community_id", "item_id"),
        Index("ix_item_community_subdistrict", "district_id", "subdistrict_id", "item_id"),
    )

    district_id: UUID = Field(primary_key=True)
    item_id: UUID = Field(primary_key=True)
    version: int = Field(primary_key=True)
    community_id: UUID = Field(primary_key=True)
    subdistrict_id: UUID | None
    department_id: UUID
    code: str
    name: str
    households: int
    residents: int
    promised_fen: int = Field(sa_type=BigInteger)
    powers_promised: bool
    people_promised: bool


class MeansReceiptTable(Base, table=True):
    """A community's own word that the powers or the people of an item arrived (R54)."""

    __tablename__ = "means_receipt"
    __table_args__ = (
        ForeignKeyConstraint(["district_id", "item_id"], ["item.district_id", "item.id"], name="fk_means_receipt_item"),
    )

    district_id: UUID = Field(primary_key=True)
    item_id: UUID = Field(primary_key=True)
    community_id: UUID = Field(primary_key=True)
    means: str = Field(primary_key=True)
    received_on: date
    confirmed_by: UUID
    confirmed_by_name: str
    confirmed_at: datetime = Field(sa_column=moment_column())
