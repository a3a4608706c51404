"""Identifiers that sort by time."""

import os
import time
from datetime import datetime
from typing import Final
from uuid import UUID

_VERSION: Final = 0x7 << 76
_VARIANT: Final = 0b10 << 62


def first_id_of(moment: datetime) -> UUID:
    """Return the lowest id that can have been made at a moment: where rows since then begin."""
    milliseconds = int(moment.timestamp() * 1000)
    return UUID(int=(milliseconds << 80) | _VERSION | _VARIANT)


def uuid7() -> UUID:
    """Return a UUID version 7 (RFC 9562): 48 bits of Unix milliseconds, then sub-millisecond time and randomness.

    The 12 bits after the version carry the fraction of the millisecond (RFC 9562 section 6.2, method 3), so that
    identifiers made one after another by one process sort in that order: an id is also a keyset cursor.
    """
    nanoseconds = time.time_ns()
    milliseconds, remainder = divmod(nanoseconds, 1_000_000)
    fraction = (remainder << 12) // 1_000_000
    random_bits = int.from_bytes(os.urandom(8), "big") & ((1 << 62) - 1)
    return UUID(int=(milliseconds << 80) | _VERSION | (fraction << 64) | _VARIANT | random_bits)
