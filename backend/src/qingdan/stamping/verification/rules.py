"""What verification answers. Pure: no input, no output, no clock."""

from datetime import date
from enum import StrEnum

from qingdan.stamping.requests.rules import RequestState


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
