"""Tables of rights and of the names people sign in with."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Index
from sqlmodel import Field

from qingdan.kernel.tables import moment_column
from qingdan.organization.tables_base import Base


class RoleGrantTable(Base, table=True):
    """A role of a person at a unit, from a day until a day, or until it is revoked (ORG-9)."""

    __tablename__ = "role_grant"
    __table_args__ = (
        ForeignKeyConstraint(
            ["district_id", "person_id"], ["person.district_id", "person.id"], name="fk_role_grant_person"
        ),
        ForeignKeyConstraint(["district_id", "unit_id"], ["unit.district_id", "unit.id"], name="fk_role_grant_unit"),
        CheckConstraint("valid_until > valid_from", name="ends_after_start"),
        Index("ix_role_grant_person", "district_id", "person_id"),
        Index("ix_role_grant_unit", "district_id", "unit_id", "role"),
    )

    district_id: UUID = Field(primary_key=True)
    id: UUID = Field(primary_key=True)
    person_id: UUID
    role: str
    unit_id: UUID
    valid_from: date
    valid_until: date | None
    reason: str
    granted_by: UUID | None
    granted_at: datetime = Field(sa_column=moment_column())
    revoked_by: UUID | None
    revoked_at: datetime | None = Field(sa_column=moment_column(nullable=True))
    revocation_reason: str | None


class AccountTable(Base, table=True):
    """A name to sign in with, unique over the installation: who signs in has not yet said of which district."""

    __tablename__ = "account"
    __table_args__ = (Index("uq_account_person", "district_id", "person_id", unique=True),)

    username: str = Field(primary_key=True)
    district_id: UUID
    person_id: UUID
    password_hash: str
    password_changed_at: datetime = Field(sa_column=moment_column())
