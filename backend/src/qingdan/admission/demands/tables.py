"""Tables of off-list demands: who asked a community for what outside the list, and how it ended."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Column, Index
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field

from qingdan.admission.tables_base import Base
from qingdan.kernel.tables import moment_column


class DemandTable(Base, table=True):
    """One demand that reached a community by phone, chat, paper or in person (ADM-10)."""

    __tablename__ = "off_list_demand"
    __table_args__ = (
        Index("ux_off_list_demand_notice", "district_id", "notice_number", unique=True),
        Index("ix_off_list_demand_community", "district_id", "community_id", "id"),
        Index("ix_off_list_demand_subdistrict", "district_id", "subdistrict_id", "id"),
        Index("ix_off_list_demand_department", "district_id", "department_id", "id"),
    )

    district_id: UUID = Field(primary_key=True)
    id: UUID = Field(primary_key=True)
    community_id: UUID
    community_name: str
    subdistrict_id: UUID | None
    department_id: UUID | None
    department_name: str
    description: str
    channel: str
    asked_on: date
    asked_by_name: str
    evidence: list[object] = Field(sa_column=Column(JSONB, nullable=False))
    state: str
    covering_item_id: UUID | None
    notice_number: str | None
    refused_at: datetime | None = Field(sa_column=moment_column(nullable=True))
    refused_by_name: str
    answered_at: datetime | None = Field(sa_column=moment_column(nullable=True))
    answer_note: str
    application_id: UUID | None
    recorded_by: UUID
    recorded_by_name: str
    recorded_at: datetime = Field(sa_column=moment_column())
    version: int
