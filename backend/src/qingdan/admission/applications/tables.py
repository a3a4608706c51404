"""Tables of the gate: applications, whom they aim at, every step, opinions, votes, and who votes."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import BigInteger, Column, ForeignKeyConstraint, Index
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field

from qingdan.admission.tables_base import Base
from qingdan.kernel.tables import moment_column


def _to_application(table: str) -> ForeignKeyConstraint:
    return ForeignKeyConstraint(
        ["district_id", "application_id"],
        ["application.district_id", "application.id"],
        name=f"fk_{table}_application",
    )


class ApplicationTable(Base, table=True):
    """A department's request to put an item on the list or to change one (ADM-3, ADM-4)."""

    __tablename__ = "application"
    __table_args__ = (
        Index("ux_application_number", "district_id", "number", unique=True),
        Index("ix_application_department", "district_id", "department_id", "state", "id"),
        Index("ix_application_state", "district_id", "state", "id"),
    )

    district_id: UUID = Field(primary_key=True)
    id: UUID = Field(primary_key=True)
    number: str | None
    department_id: UUID
    department_name: str
    applicant_person_id: UUID
    applicant_name: str
    state: str
    kind: str
    category: str
    title: str
    content: dict[str, object] = Field(sa_column=Column(JSONB, nullable=False))
    search_text: str
    changes_item_id: UUID | None
    plan_total_fen: int = Field(sa_type=BigInteger)
    version: int
    created_at: datetime = Field(sa_column=moment_column())
    updated_at: datetime = Field(sa_column=moment_column())
    submitted_on: date | None
    accepted_on: date | None
    acceptor_person_id: UUID | None
    tally: dict[str, object] | None = Field(sa_column=Column(JSONB(none_as_null=True), nullable=True))
    decided_on: date | None
    decision: dict[str, object] | None = Field(sa_column=Column(JSONB(none_as_null=True), nullable=True))
    publicity_from: date | None
    item_id: UUID | None


class ApplicationTargetTable(Base, table=True):
    """One community an application aims at, with the figures of the reference day and its share of the money."""

    __tablename__ = "application_target"
    __table_args__ = (
        _to_application("application_target"),
        Index("ix_application_target_community", "district_id", "community_id", "application_id"),
        Index("ix_application_target_subdistrict", "district_id", "subdistrict_id", "application_id"),
    )

    district_id: UUID = Field(primary_key=True)
    application_id: UUID = Field(primary_key=True)
    community_id: UUID = Field(primary_key=True)
    subdistrict_id: UUID | None
    code: str
    name: str
    households: int
    residents: int
    share_fen: int = Field(sa_type=BigInteger)


class ApplicationStepTable(Base, table=True):
    """Who took which step when, and what they saw: version and fingerprint of the content (ADM-4). Only added."""

    __tablename__ = "application_step"
    __table_args__ = (
        _to_application("application_step"),
        Index("ix_application_step_application", "district_id", "application_id", "id"),
    )

    district_id: UUID = Field(primary_key=True)
    id: UUID = Field(primary_key=True)
    application_id: UUID
    kind: str
    person_id: UUID
    person_name: str
    unit_name: str
    occurred_at: datetime = Field(sa_column=moment_column())
    seen_version: int
    seen_digest: str
    detail: dict[str, object] = Field(sa_column=Column(JSONB, nullable=False))


class OpinionTable(Base, table=True):
    """What a unit said before the joint review (ADM-4, R56). Only added."""

    __tablename__ = "opinion"
    __table_args__ = (
        _to_application("opinion"),
        Index("ux_opinion_person", "district_id", "application_id", "person_id", unique=True),
    )

    district_id: UUID = Field(primary_key=True)
    id: UUID = Field(primary_key=True)
    application_id: UUID
    kind: str
    unit_id: UUID
    unit_name: str
    person_id: UUID
    person_name: str
    position: str
    text: str
    given_at: datetime = Field(sa_column=moment_column())


class VoteTable(Base, table=True):
    """One member's vote in the joint review. Only added."""

    __tablename__ = "vote"
    __table_args__ = (_to_application("vote"),)

    district_id: UUID = Field(primary_key=True)
    application_id: UUID = Field(primary_key=True)
    person_id: UUID = Field(primary_key=True)
    person_name: str
    choice: str
    reason: str
    cast_at: datetime = Field(sa_column=moment_column())


class ReviewMemberTable(Base, table=True):
    """A member of the district's joint review, with the department they come from (ADM-6)."""

    __tablename__ = "review_member"

    district_id: UUID = Field(primary_key=True)
    person_id: UUID = Field(primary_key=True)
    name: str
    department_id: UUID | None
    department_name: str
