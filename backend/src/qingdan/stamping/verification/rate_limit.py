"""How often one source may guess, and how often anybody may at one number, across all processes (CRT-11).

Nothing is kept of who asks: a source is a keyed hash that changes with each piece of time, and is deleted after it.
A right answer costs one read by primary key.
"""

import hmac
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Final

from qingdan.kernel.database import Database
from qingdan.kernel.errors import TooMany
from qingdan.stamping.verification import repository
from qingdan.stamping.verification.rules import (
    PIECE,
    GuessLimits,
    WrongGuesses,
    must_wait,
    network_of,
    piece_of,
    seconds_to_wait,
)

_PURPOSE: Final = b"qingdan verification guess v1\0"


@dataclass
class GuessLimit:
    """Counts wrong guesses in the database; right ones cost nothing."""

    database: Database
    key: bytes
    limits: GuessLimits
    _swept: datetime | None = None

    async def require_room(self, source: str, number: str | None) -> None:
        """Raise TooMany when the source has used up its guesses; it says when to come again."""
        now = self.database.clock()
        pieces = (piece_of(now), piece_of(now) - PIECE)
        by_source = [self._subject("source", network_of(source), piece) for piece in pieces]
        at_number = [self._subject("number", number, piece) for piece in pieces] if number is not None else []
        found = await repository.wrong_guesses(self.database, [*by_source, *at_number])
        wrong = WrongGuesses(sum(found.get(one, 0) for one in by_source), sum(found.get(one, 0) for one in at_number))
        if must_wait(wrong, self.limits):
            raise TooMany(seconds_to_wait(now))

    async def note_wrong(self, source: str, number: str | None) -> None:
        """Count a wrong guess, and forget once per piece of time what is over."""
        now = self.database.clock()
        piece = piece_of(now)
        subjects = [self._subject("source", network_of(source), piece)]
        if number is not None:
            subjects.append(self._subject("number", number, piece))
        await repository.add_wrong_guess(self.database, subjects, piece + 2 * PIECE)
        if self._swept != piece:
            self._swept = piece
            await repository.forget_guesses(self.database, now)

    def _subject(self, kind: str, value: str, piece: datetime) -> bytes:
        message = f"{int(piece.timestamp())}\0{kind}\0{value}".encode()
        return hmac.digest(self.key, _PURPOSE + message, sha256)[:16]
