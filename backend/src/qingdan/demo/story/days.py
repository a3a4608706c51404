"""The days of the story: offices work on working days only, and nothing happens after the present."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from random import Random
from typing import Final

from qingdan.kernel.calendar import WorkingCalendar, add_months
from qingdan.kernel.clock import BUSINESS_ZONE

_OPENS: Final = 8 * 60 + 40
_CLOSES: Final = 17 * 60 + 10
_ONE_DAY: Final = timedelta(days=1)
_TODAY: Final = timedelta(minutes=25)


@dataclass(frozen=True)
class StoryDays:
    """The working days from the beginning of the history until the day before the present one.

    Days are counted from the beginning (0, 1, …) or, negative, back from the present (-1 is the last one).
    """

    now: datetime
    today: date
    working: tuple[date, ...]
    calendar: WorkingCalendar

    @property
    def count(self) -> int:
        """How many working days the history has."""
        return len(self.working)

    def day(self, number: int) -> date:
        """Return a working day by its number; whatever lies outside becomes the first or the last."""
        place = number if number >= 0 else self.count + number
        return self.working[min(max(place, 0), self.count - 1)]

    def number(self, day: date) -> int:
        """Return the number of a working day of the history, or of the next one after a free day."""
        return sum(one < day for one in self.working)

    def later(self, day: date, days: int) -> date:
        """Return the day so many working days later; it may lie in the future."""
        return self.calendar.add_working_days(day, days)

    def has(self, day: date) -> bool:
        """Tell whether a day belongs to the history."""
        return self.working[0] <= day <= self.working[-1]

    def moment(self, day: date, random: Random, part: float = 0.0, parts: int = 1) -> datetime:
        """Return a moment of the office hours of a past day, within one of several equal parts of them.

        On the present day everything lies within the last minutes, so that nothing happens in the future.
        """
        share = (part + random.random()) / parts
        if day >= self.today:
            begin = datetime.combine(self.today, time(0, 0, 1), BUSINESS_ZONE)
            first = max(begin, self.now - _TODAY)
            return first + (self.now - first) * min(share, 0.999)
        minutes = _OPENS + (_CLOSES - _OPENS) * share
        return datetime.combine(day, time(0), BUSINESS_ZONE) + timedelta(seconds=round(minutes * 60))


def story_days(now: datetime, months: int, calendar: WorkingCalendar) -> StoryDays:
    """Return the days of a history of so many months that ends now. Raises ValueError when it has too few days."""
    today = now.astimezone(BUSINESS_ZONE).date()
    first = add_months(today, -months)
    days = tuple(
        day for number in range((today - first).days) if calendar.is_working_day(day := first + number * _ONE_DAY)
    )
    if len(days) < SHORTEST:
        message = f"a history needs {SHORTEST} working days, this one has {len(days)}"
        raise ValueError(message)
    return StoryDays(now, today, days, calendar)


#: The first list takes seven weeks from the first application to the first task.
SHORTEST: Final = 35
