"""When who guesses is no longer answered: per source, per number, and never who reads honestly."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qingdan.stamping.verification.rules import (
    PIECE,
    GuessLimits,
    WrongGuesses,
    must_wait,
    network_of,
    piece_of,
    seconds_to_wait,
)

LIMITS = GuessLimits(per_source=20, per_number=60)


@pytest.mark.parametrize(
    ("by_source", "at_number", "waits"),
    [(0, 0, False), (19, 59, False), (20, 0, True), (0, 60, False), (0, 100_000, False), (1, 60, True), (1, 59, False)],
)
def test_crt_11_a_source_or_a_number_that_is_guessed_at_is_closed(
    by_source: int, at_number: int, *, waits: bool
) -> None:
    """CRT-11, R99: an attacked number still answers whoever never guessed wrong."""
    assert must_wait(WrongGuesses(by_source, at_number), LIMITS) is waits


@given(st.datetimes(min_value=datetime(2020, 1, 1), max_value=datetime(2100, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001  hypothesis wants bounds without a zone
def test_crt_11_a_guess_counts_for_five_to_ten_minutes(now: datetime) -> None:
    """CRT-11: two pieces count together, so no guess is forgotten at once and none is held against anybody longer."""
    piece = piece_of(now)
    assert piece <= now < piece + PIECE
    assert PIECE < timedelta(seconds=seconds_to_wait(now) + 1) <= 2 * PIECE + timedelta(seconds=1)


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("203.0.113.9", "203.0.113.9"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:db8:1:2:ffff::1", "2001:db8:1:2::/64"),
        ("::ffff:203.0.113.9", "203.0.113.9"),
        ("local", "local"),
    ],
)
def test_crt_11_one_customer_is_one_source(address: str, network: str) -> None:
    """CRT-11: who has a whole IPv6 network does not get a fresh start with each address of it."""
    assert network_of(address) == network
