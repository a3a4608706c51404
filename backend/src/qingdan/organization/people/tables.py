"""Tables of people and the posts they hold."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, Column, ForeignKeyConstraint, Index, LargeBinary
from sqlmodel import Field

from qingdan.kernel.tables import moment_column
from qingdan.organization.tables_base import Base


class PersonTable(Base, table=True):
    """A person of the district's staff; the telephone number is encrypted and found by its blind index (CRT-12)."""

    __tablename__ = "person"
    __table_args__ = (
        Index("ix_person_name", "district_id", "name", "id"),
        Index("ix_person_phone", "district_id", "phone_index"),
    )

    district_id: UUID = Field(primary_key=True)
    id: UUID = Field(primary_key=True)
    name: str
    search_text: str
    phone_sealed: bytes | None = Field(sa_column=Column(LargeBinary, nullable=True))
    phone_index: bytes | None = Field(sa_column=Column(LargeBinary, nullable=True))
    left_on: date | None
    version: int
    created_at: datetime = Field(sa_column=moment_column())


class PostTable(Base, table=True):
    """A post that a person holds in a unit, from a day until a day (ORG-7)."""

    __tablename__ = "post"
    __table_args__ = (
        ForeignKeyConstraint(["district_id", "person_id"], ["person.district_id", "person.id"], name="fk_post_person"),
        ForeignKeyConstraint(["district_id", "unit_id"], ["unit.district_id", "unit.id"], name="fk_post_unit"),
        CheckConstraint("valid_until > valid_from", name="ends_after_start"),
        Index("ix_post_person", "district_id", "person_id"),
        Index("ix_post_unit", "district_id", "unit_id"),
    )

    district_id: UUID = Field(primary_key=True)
    id: UUID = Field(primary_key=True)
    person_id: UUID
    unit_id: UUID
    kind: str
    valid_from: date
    valid_until: date | None
    created_at: datetime = Field(sa_column=moment_column())
    #: How the holder is employed (R81).
    employment: str = Field(default="staff", sa_column_kwargs={"server_default": "staff"})
