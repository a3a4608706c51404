"""Use cases on the calendar (ADM-5 counts working days with it)."""

from datetime import date
from typing import Final

from qingdan.kernel.calendar import chinese_exceptions, chinese_known_until
from qingdan.kernel.database import Database
from qingdan.kernel.errors import FieldError, Invalid
from qingdan.kernel.principal import Principal, Reach
from qingdan.kernel.transaction import Transaction
from qingdan.organization.calendar import repository
from qingdan.organization.calendar.schemas import CalendarDays, DayDecision
from qingdan.organization.contract.schemas import CalendarDay

_FIRST_YEAR: Final = 2024
_LONGEST_PERIOD_DAYS: Final = 3 * 366


async def get_days(database: Database, principal: Principal, first: date, last: date) -> CalendarDays:
    """Return the days from `first` to `last` that differ from the plain week. Raises Invalid."""
    if not 0 <= (last - first).days <= _LONGEST_PERIOD_DAYS:
        raise Invalid(
            [FieldError("#/query/to", "bad-period", "起止日期应先后有序，且不超过三年。", "At most three years.")]
        )
    async with database.read(principal) as transaction:
        days = await repository.days_between(transaction.session, transaction.district_id, first, last)
    return CalendarDays(items=days, known_until=chinese_known_until().isoformat())


async def decide_day(database: Database, reach: Reach, day: date, request: DayDecision) -> CalendarDay:
    """Say whether a day is worked in this district, over the national arrangement; deadlines follow."""
    async with database.begin(reach.principal) as transaction:
        await repository.set_days(transaction.session, transaction.district_id, {day: (request.working, request.name)})
        await transaction.audit("calendar.day-decided", "day", day.isoformat(), request.model_dump())
    return CalendarDay(day=day, working=request.working, name=request.name)


async def seed_calendar(transaction: Transaction) -> None:
    """Write the published national arrangement (holidays and make-up workdays) of all known years."""
    years = range(_FIRST_YEAR, chinese_known_until().year + 1)
    days = {
        day: (working, "调休上班" if working else "法定节假日") for day, working in chinese_exceptions(years).items()
    }
    await repository.set_days(transaction.session, transaction.district_id, days)
