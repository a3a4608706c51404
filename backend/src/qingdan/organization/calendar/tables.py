"""The table of days that differ from the plain week."""

from datetime import date
from uuid import UUID

from sqlmodel import Field

from qingdan.organization.tables_base import Base


class CalendarDayTable(Base, table=True):
    """One day that is worked or free against the plain week, and why."""

    __tablename__ = "calendar_day"

    district_id: UUID = Field(primary_key=True)
    day: date = Field(primary_key=True)
    working: bool
    name: str
