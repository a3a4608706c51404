"""Tables of tasks: what a department sent under an item, and each community's part."""

from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from sqlalchemy import Column, ForeignKeyConstraint, Index, Numeric
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field

from qingdan.admission.tables_base import Base
from qingdan.kernel.tables import moment_column


class TaskTable(Base, table=True):
    """One concrete piece of work under an item version (ADM-9)."""

    __tablename__ = "task"
    __table_args__ = (
        ForeignKeyConstraint(
            ["district_id", "item_id", "item_version"],
            ["item_version.district_id", "item_version.item_id", "item_version.version"],
            name="fk_task_item_version",
        ),
        Index("ix_task_department", "district_id", "department_id", "id"),
    )

    district_id: UUID = Field(primary_key=True)
    id: UUID = Field(primary_key=True)
    item_id: UUID
    item_version: int
    item_title: str
    department_id: UUID
    department_name: str
    title: str
    description: str
    deliverables: list[object] = Field(sa_column=Column(JSONB, nullable=False))
    due_on: date
    sent_on: date
    sent_at: datetime = Field(sa_column=moment_column())
    sent_by: UUID
    sent_by_name: str
    communities: int


class AssignmentTable(Base, table=True):
    """One community's part of a task: sent, accepted, completed."""

    __tablename__ = "task_assignment"
    __table_args__ = (
        ForeignKeyConstraint(
            ["district_id", "task_id"], ["task.district_id", "task.id"], name="fk_task_assignment_task"
        ),
        Index("ix_task_assignment_community", "district_id", "community_id", "state", "task_id"),
        Index("ix_task_assignment_subdistrict", "district_id", "subdistrict_id", "task_id"),
        Index("ix_task_assignment_item", "district_id", "item_id", "community_id", "sent_on"),
    )

    district_id: UUID = Field(primary_key=True)
    task_id: UUID = Field(primary_key=True)
    community_id: UUID = Field(primary_key=True)
    subdistrict_id: UUID | None
    department_id: UUID
    item_id: UUID
    code: str
    community_name: str
    state: str
    sent_on: date
    due_on: date
    accepted_at: datetime | None = Field(sa_column=moment_column(nullable=True))
    accepted_by_name: str
    completed_at: datetime | None = Field(sa_column=moment_column(nullable=True))
    completed_by_name: str
    hours_spent: Decimal | None = Field(sa_column=Column(Numeric(7, 2), nullable=True))
    note: str
    version: int
