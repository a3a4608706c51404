"""Every statement on the calendar."""

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from qingdan.organization.calendar.tables import CalendarDayTable
from qingdan.organization.contract.schemas import CalendarDay


async def days_between(
    session: AsyncSession, district_id: UUID, first: date | None = None, last: date | None = None
) -> list[CalendarDay]:
    """Return the days that differ from the plain week, both ends included."""
    statement = select(col(CalendarDayTable.day), col(CalendarDayTable.working), col(CalendarDayTable.name)).where(
        col(CalendarDayTable.district_id) == district_id
    )
    if first is not None:
        statement = statement.where(col(CalendarDayTable.day) >= first)
    if last is not None:
        statement = statement.where(col(CalendarDayTable.day) <= last)
    result = await session.execute(statement.order_by(col(CalendarDayTable.day)))
    return [CalendarDay(day=row.day, working=row.working, name=row.name) for row in result]


async def set_days(session: AsyncSession, district_id: UUID, days: Mapping[date, tuple[bool, str]]) -> None:
    """Write how days are worked, over what stood there."""
    if not days:
        return
    statement = insert(CalendarDayTable).values(
        [
            {"district_id": district_id, "day": day, "working": working, "name": name}
            for day, (working, name) in days.items()
        ]
    )
    await session.execute(
        statement.on_conflict_do_update(
            index_elements=["district_id", "day"],
            set_={"working": statement.excluded.working, "name": statement.excluded.name},
        )
    )
