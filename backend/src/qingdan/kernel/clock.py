"""The only place that asks what time it is."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from typing import Final
from zoneinfo import ZoneInfo

#: Business dates are dates here, whatever the machine's own zone is.
BUSINESS_ZONE: Final = ZoneInfo("Asia/Shanghai")

Clock = Callable[[], datetime]


def system_clock() -> datetime:
    """Return the present moment in UTC."""
    return datetime.now(UTC)


def business_date(moment: datetime) -> date:
    """Return the date in Asia/Shanghai of a moment with a time zone."""
    return moment.astimezone(BUSINESS_ZONE).date()


def day_begins(day: date) -> datetime:
    """Return the moment at which a business date begins in Asia/Shanghai."""
    return datetime.combine(day, time.min, BUSINESS_ZONE)
