"""How long a guesser waits."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qingdan.organization.access.rules import ThrottleLimits, sign_in_wait

NOW = datetime(2026, 3, 1, 8, 0, tzinfo=UTC)
LIMITS = ThrottleLimits()


def failures(count: int, ago: timedelta = timedelta()) -> list[datetime]:
    """Return so many failures, all at one moment."""
    return [NOW - ago] * count


@pytest.mark.parametrize(
    ("count", "seconds"), [(0, 0), (4, 0), (5, 30), (6, 60), (7, 120), (9, 480), (10, 900), (500, 900)]
)
def test_each_failure_past_the_free_ones_doubles_the_wait(count: int, seconds: int) -> None:
    assert sign_in_wait(failures(count), NOW, LIMITS) == seconds


def test_the_wait_runs_down_from_the_last_failure() -> None:
    assert sign_in_wait(failures(5, timedelta(seconds=29, milliseconds=500)), NOW, LIMITS) == 1
    assert sign_in_wait(failures(5, timedelta(seconds=30)), NOW, LIMITS) == 0


def test_failures_outside_the_window_are_forgotten() -> None:
    assert sign_in_wait(failures(50, LIMITS.window), NOW, LIMITS) == 0
    assert sign_in_wait(failures(50, LIMITS.window) + failures(4), NOW, LIMITS) == 0


@given(st.lists(st.integers(0, 3600), max_size=40))
def test_the_wait_is_never_negative_nor_longer_than_the_longest(seconds: list[int]) -> None:
    moments = [NOW - timedelta(seconds=ago) for ago in seconds]
    wait = sign_in_wait(moments, NOW, LIMITS)
    assert 0 <= wait <= LIMITS.longest_wait.total_seconds()
    assert wait <= sign_in_wait([*moments, NOW], NOW, LIMITS)
