"""How often one address may guess at the public verification (CRT-11)."""

import time
from collections import OrderedDict, deque
from collections.abc import Callable
from typing import Final

from qingdan.kernel.errors import TooMany

WINDOW_SECONDS: Final = 600.0
_REMEMBERED_SOURCES: Final = 20_000


class GuessLimit:
    """Counts wrong guesses per source within ten minutes, in this process; right ones cost nothing."""

    def __init__(self, free_guesses: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._free = free_guesses
        self._clock = clock
        self._wrong: OrderedDict[str, deque[float]] = OrderedDict()

    def require_room(self, source: str) -> None:
        """Raise TooMany when the source has used up its guesses; it says when to come again."""
        wrong = self._recent(source)
        if len(wrong) >= self._free:
            raise TooMany(max(1, round(wrong[0] + WINDOW_SECONDS - self._clock())))

    def note_wrong(self, source: str) -> None:
        """Count a wrong guess."""
        self._recent(source).append(self._clock())
        self._wrong.move_to_end(source)
        while len(self._wrong) > _REMEMBERED_SOURCES:
            self._wrong.popitem(last=False)

    def _recent(self, source: str) -> deque[float]:
        wrong = self._wrong.setdefault(source, deque())
        limit = self._clock() - WINDOW_SECONDS
        while wrong and wrong[0] <= limit:
            wrong.popleft()
        return wrong
