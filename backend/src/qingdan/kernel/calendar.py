"""Working days on the Chinese calendar: weekends, statutory holidays and make-up working days (调休)."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from chinese_calendar import constants

ONE_DAY = timedelta(days=1)
SATURDAY = 5
DECEMBER = 11  # months counted from zero


def format_day(day: date) -> str:
    """Return a date as people write it: 2026年8月1日."""
    return f"{day.year}年{day.month}月{day.day}日"


class WorkingCalendar:
    """Answers which days are worked: plain weekends, corrected by exceptions.

    In `exceptions` True means worked although it may be a weekend, False means free although it may be a
    weekday. `known_until` is the last day whose holidays are published; later answers are plain weekends.
    """

    def __init__(self, exceptions: Mapping[date, bool], known_until: date | None = None) -> None:
        self._exceptions = dict(exceptions)
        self.known_until = known_until

    def is_working_day(self, day: date) -> bool:
        """Say whether `day` is worked."""
        return self._exceptions.get(day, day.weekday() < SATURDAY)

    def is_provisional(self, day: date) -> bool:
        """Say whether the holidays of `day` are not published yet, so that a term ending there may move."""
        return self.known_until is not None and day > self.known_until

    def add_working_days(self, day: date, number: int) -> date:
        """Give the `number`-th working day after `day` (before it, when negative).

        The day itself is never counted. Zero gives `day`, or the next working day when `day` is free.
        """
        if number == 0:
            while not self.is_working_day(day):
                day += ONE_DAY
            return day
        step = ONE_DAY if number > 0 else -ONE_DAY
        left = abs(number)
        while left:
            day += step
            left -= self.is_working_day(day)
        return day

    def working_days_between(self, start: date, end: date) -> int:
        """Count the working days after `start` up to and including `end`; negative when `end` is earlier.

        So `working_days_between(day, add_working_days(day, n)) == n` for every n but zero.
        """
        step = ONE_DAY if end >= start else -ONE_DAY
        count = 0
        day = start
        while day != end:
            day += step
            count += self.is_working_day(day)
        return count if end >= start else -count


def chinese_known_until() -> date:
    """Give the last day of the last year whose official holiday arrangement this installation knows."""
    return date(max(constants.holidays).year, 12, 31)


def chinese_exceptions(years: Iterable[int]) -> dict[date, bool]:
    """Give the official arrangement of `years`: holidays False, make-up working days True.

    A year that is not published yet contributes nothing, which leaves plain weekends:
    `chinese_known_until` says from where on that is so.
    """
    wanted = frozenset(years)
    exceptions = {day: False for day in constants.holidays if day.year in wanted}
    exceptions.update({day: True for day in constants.workdays if day.year in wanted})
    return dict(sorted(exceptions.items()))


def chinese_working_calendar(years: Iterable[int]) -> WorkingCalendar:
    """Build the calendar of `years` from the official arrangement, knowing where that ends."""
    return WorkingCalendar(chinese_exceptions(years), chinese_known_until())


def add_months(day: date, months: int) -> date:
    """Give the same day `months` later (earlier, when negative); the 31st becomes the last day there is."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    following = date(year + (month == DECEMBER), (month + 1) % 12 + 1, 1)
    return date(year, month + 1, min(day.day, (following - ONE_DAY).day))
