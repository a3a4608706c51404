"""What verification answers, and when it stops answering who guesses. Pure: no input, no output, no clock."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from ipaddress import IPv6Address, ip_address, ip_network
from typing import Final

from qingdan.stamping.requests.rules import RequestState

#: Wrong guesses are counted in pieces of this length; the present one and the one before it count together.
PIECE: Final = timedelta(minutes=5)
_HOME_NETWORK_BITS: Final = 64


class Result(StrEnum):
    """What can be said of a paper (CRT-11)."""

    VALID = "valid"
    VOIDED = "voided"
    EXPIRED = "expired"
    ALTERED = "altered"
    UNKNOWN = "unknown"


def result_of(state: RequestState, valid_until: date | None, today: date) -> Result:
    """Say what a registered paper is worth on a day; its last day counts (CRT-11, R84, R99)."""
    if state is RequestState.VOIDED:
        return Result.VOIDED
    if state not in {RequestState.STAMPED, RequestState.DELIVERED}:
        return Result.UNKNOWN
    return Result.EXPIRED if valid_until is not None and valid_until < today else Result.VALID


@dataclass(frozen=True, slots=True)
class WrongGuesses:
    """How often a source guessed wrong, and how often anybody did at one number, within the last pieces."""

    by_source: int
    at_number: int


@dataclass(frozen=True, slots=True)
class GuessLimits:
    """How many wrong guesses are free: of one source, and at one number from everywhere."""

    per_source: int
    per_number: int


def must_wait(wrong: WrongGuesses, limits: GuessLimits) -> bool:
    """Tell whether a source is not answered now (CRT-11, R99).

    A number that many sources guess at still answers who never guessed wrong: attacking a paper does not keep its
    honest readers out, and each further guess costs the attacker a fresh source.
    """
    if wrong.by_source >= limits.per_source:
        return True
    return wrong.at_number >= limits.per_number and wrong.by_source > 0


def piece_of(now: datetime) -> datetime:
    """Return the beginning of the piece of time that a moment lies in."""
    seconds = int(now.timestamp())
    return datetime.fromtimestamp(seconds - seconds % int(PIECE.total_seconds()), UTC)


def seconds_to_wait(now: datetime) -> int:
    """Return after how many seconds everything counted up to now is forgotten."""
    return max(1, round((piece_of(now) + 2 * PIECE - now).total_seconds()))


def network_of(source: str) -> str:
    """Return what one customer's addresses have in common: all of an IPv4 address, half of an IPv6 one."""
    try:
        address = ip_address(source)
    except ValueError:
        return source
    if isinstance(address, IPv6Address):
        if address.ipv4_mapped:
            return str(address.ipv4_mapped)
        return str(ip_network((address, _HOME_NETWORK_BITS), strict=False))
    return str(address)
