"""What the organization service says of units over the wire."""

from datetime import date
from typing import Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from qingdan.kernel.calendar import WorkingCalendar

DirectoryKind = Literal["district", "subdistrict", "community", "department"]


class DirectoryUnit(BaseModel):
    """One unit of a district as others need it: no personal data, figures as in force on the directory's day."""

    model_config = ConfigDict(frozen=True)

    id: UUID
    code: str = Field(description="12-digit statistical code of administrative units; a department's own code.")
    name: str
    kind: DirectoryKind
    parent_id: UUID | None
    subdistrict_id: UUID | None = Field(description="The subdistrict a community lies in.")
    valid_from: date
    valid_until: date | None = Field(description="First day on which it no longer exists.")
    households: int | None = Field(description="Households in force on the day; communities only.")
    residents: int | None
    address: str | None = None
    phone: str | None = None
    credit_code: str | None = Field(default=None, description="Unified social credit code (GB 32100) of a legal body.")
    head_name: str | None = Field(default=None, description="Who signs for a community, as its papers say publicly.")
    head_ids: tuple[UUID, ...] = Field(
        default=(), description="Who is secretary or director of a community on the day; ids only (R75, R118)."
    )
    keeper_ids: tuple[UUID, ...] = Field(
        default=(), description="Who holds the keeper's role at a community on the day; ids only (R74)."
    )
    contract_staff_ids: tuple[UUID, ...] = Field(
        default=(), description="Whom of `keeper_ids` a contract keeps from using a seal; ids only (R81)."
    )


class CalendarDay(BaseModel):
    """A day that differs from the plain week: a holiday, or a weekend that is worked (调休)."""

    model_config = ConfigDict(frozen=True)

    day: date
    working: bool
    name: str


class Directory(BaseModel):
    """The units of one district on one day, and its working-day calendar: public, cached by its ETag."""

    model_config = ConfigDict(frozen=True)

    district: DirectoryUnit
    as_of: date
    units: tuple[DirectoryUnit, ...]
    calendar: tuple[CalendarDay, ...]

    def unit(self, unit_id: UUID) -> DirectoryUnit | None:
        """Return the unit with this id, or None."""
        return next((unit for unit in self.units if unit.id == unit_id), None)

    def of_kind(self, kind: DirectoryKind) -> tuple[DirectoryUnit, ...]:
        """Return the units of one kind."""
        return tuple(unit for unit in self.units if unit.kind == kind)

    def working_calendar(self) -> WorkingCalendar:
        """Return the calendar to count working days with."""
        return WorkingCalendar({day.day: day.working for day in self.calendar})


class DistrictSummary(BaseModel):
    """One district that this installation serves."""

    id: UUID
    code: str
    name: str


class DistrictList(BaseModel):
    """The districts that this installation serves."""

    items: list[DistrictSummary]
