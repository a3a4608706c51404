"""The months that refusals are counted by."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qingdan.stamping.refusals.rules import Month


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)))
def test_every_day_lies_in_exactly_one_month(day: date) -> None:
    """R21: months follow each other without a gap."""
    month = Month.of(day)
    assert month.first <= day < month.after
    assert month.before.after == month.first
    assert Month.of(month.after - timedelta(days=1)) == month
    assert Month.parse(str(month)) == month


@pytest.mark.parametrize("text", ["2026-13", "2026-00", "2026-1", "26-01", "2026-01-01", "0000-01", ""])
def test_what_is_no_month_is_not_read(text: str) -> None:
    """R21."""
    with pytest.raises(ValueError, match="month"):
        Month.parse(text)
