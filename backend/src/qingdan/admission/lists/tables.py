"""Tables of the public list: numbered versions that never change, and what stands on each."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import BigInteger, Column, ForeignKeyConstraint
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field

from qingdan.admission.tables_base import Base
from qingdan.kernel.tables import moment_column


class ListVersionTable(Base, table=True):
    """One publication with its difference to the one before (ADM-7). Only added."""

    __tablename__ = "list_version"

    district_id: UUID = Field(primary_key=True)
    number: int = Field(primary_key=True)
    published_on: date
    published_at: datetime = Field(sa_column=moment_column())
    publisher_person_id: UUID
    publisher_name: str
    note: str
    item_count: int
    added: int
    removed: int
    changed: int
    difference: dict[str, object] = Field(sa_column=Column(JSONB, nullable=False))


class ListEntryTable(Base, table=True):
    """One item as a list version shows it (R57). Only added."""

    __tablename__ = "list_entry"
    __table_args__ = (
        ForeignKeyConstraint(
            ["district_id", "list_number"],
            ["list_version.district_id", "list_version.number"],
            name="fk_list_entry_list_version",
        ),
        ForeignKeyConstraint(
            ["district_id", "item_id", "item_version"],
            ["item_version.district_id", "item_version.item_id", "item_version.version"],
            name="fk_list_entry_item_version",
        ),
    )

    district_id: UUID = Field(primary_key=True)
    list_number: int = Field(primary_key=True)
    item_id: UUID = Field(primary_key=True)
    item_version: int
    item_number: str
    department_id: UUID
    department_name: str
    kind: str
    category: str
    title: str
    communities: int
    plan_total_fen: int = Field(sa_type=BigInteger)
    money_method: str
    money_waived: bool
    frequency: dict[str, object] = Field(sa_column=Column(JSONB, nullable=False))
    bases: list[object] = Field(sa_column=Column(JSONB, nullable=False))
    verbs: list[object] = Field(sa_column=Column(JSONB, nullable=False))
    valid_from: date
    valid_until: date
    search_text: str
