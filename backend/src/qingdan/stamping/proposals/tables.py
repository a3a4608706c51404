"""The tables of proposed types and of what the departments say of them."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Column, Index, Uuid, text
from sqlalchemy.dialects.postgresql import ARRAY, JSONB
from sqlmodel import Field

from qingdan.kernel.tables import moment_column
from qingdan.stamping.tables_base import Base


class TypeProposalTable(Base, table=True):
    """A type that a body asks for: its letter, the definition, the decision, the publication (R9)."""

    __tablename__ = "type_proposal"
    __table_args__ = (Index("uq_type_proposal_number", "district_id", "number", unique=True),)

    district_id: UUID = Field(primary_key=True)
    id: UUID = Field(primary_key=True)
    number: int
    version: int
    status: str
    asking_body_name: str
    asking_body_kind: str
    request_document_number: str
    requested_on: date | None = None
    definition: dict[str, object] = Field(sa_column=Column(JSONB, nullable=False))
    created_by: UUID | None = None
    created_by_name: str
    created_at: datetime = Field(sa_column=moment_column())
    changed_by_name: str
    changed_at: datetime = Field(sa_column=moment_column())
    submitted_by_name: str = ""
    submitted_at: datetime | None = Field(default=None, sa_column=moment_column(nullable=True))
    decided_by: UUID | None = None
    decided_by_name: str = ""
    decided_at: datetime | None = Field(default=None, sa_column=moment_column(nullable=True))
    decision_reason: str = ""
    decision_document: str = ""
    published_by: UUID | None = None
    published_by_name: str = ""
    published_at: datetime | None = Field(default=None, sa_column=moment_column(nullable=True))
    from_day: date | None = None
    type_code: str | None = None
    ends_on: date | None = None
    end_document: str = ""
    withdrawn_by_name: str = ""
    withdrawn_at: datetime | None = Field(default=None, sa_column=moment_column(nullable=True))
    withdrawal_reason: str = ""
    #: Who drafted it, changed the draft or laid it before the departments: none of them decides (R9).
    prepared_by: list[UUID] = Field(
        default_factory=list, sa_column=Column(ARRAY(Uuid), nullable=False, server_default=text("'{}'"))
    )


class TypeOpinionTable(Base, table=True):
    """What one department says of a proposed type, by which letter, and who put it on record; it stays (R9)."""

    __tablename__ = "type_opinion"
    __table_args__ = (Index("uq_type_opinion_department", "district_id", "proposal_id", "department", unique=True),)

    district_id: UUID = Field(primary_key=True)
    id: UUID = Field(primary_key=True)
    proposal_id: UUID
    department: str
    stance: str
    words: str
    document_number: str
    recorded_by: UUID | None = None
    recorded_by_name: str
    recorded_at: datetime = Field(sa_column=moment_column())
