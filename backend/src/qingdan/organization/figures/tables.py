"""The table of what was counted in communities."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Index, text
from sqlalchemy.dialects.postgresql import ExcludeConstraint
from sqlmodel import Field

from qingdan.kernel.tables import moment_column
from qingdan.organization.tables_base import Base


class FigureTable(Base, table=True):
    """Figures of one community from a day until a day (ORG-5).

    What was corrected stays as a row with `superseded_at`, so that a mistake is told apart from a change (ORG-3).
    """

    __tablename__ = "figure"
    __table_args__ = (
        ForeignKeyConstraint(["district_id", "unit_id"], ["unit.district_id", "unit.id"], name="fk_figure_unit"),
        CheckConstraint("valid_until > valid_from", name="ends_after_start"),
        ExcludeConstraint(
            ("district_id", "="),
            ("unit_id", "="),
            (text("daterange(valid_from, valid_until)"), "&&"),
            name="ex_figure_one_at_a_time",
            using="gist",
            where=text("superseded_at IS NULL"),
        ),
        Index("ix_figure_unit", "district_id", "unit_id", "valid_from"),
    )

    district_id: UUID = Field(primary_key=True)
    id: UUID = Field(primary_key=True)
    unit_id: UUID
    valid_from: date
    valid_until: date | None
    households: int
    residents: int
    floating_residents: int
    premises_area: int
    seats: int
    workers: int
    full_members: int
    basis: str
    correction_reason: str | None
    recorded_at: datetime = Field(sa_column=moment_column())
    recorded_by: UUID | None
    superseded_at: datetime | None = Field(sa_column=moment_column(nullable=True))
