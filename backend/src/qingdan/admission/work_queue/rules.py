"""Which of the things that wait are shown on a first screen that has room for some of them."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import Protocol, TypeVar
from uuid import UUID

#: How many of each kind are shown before the most urgent ones of all kinds take the rest of the room.
OF_EACH_KIND = 4


class Waits(Protocol):
    """Something that waits for somebody."""

    @property
    def id(self) -> UUID:
        """The record."""

    @property
    def kind(self) -> str:
        """What is to be done with it."""

    @property
    def due_on(self) -> date | None:
        """The day by which it is to be done, if there is one."""


Waiting = TypeVar("Waiting", bound=Waits)


def most_pressing(waiting: Iterable[Waiting], room: int) -> list[Waiting]:
    """ADM-4, R56: the most urgent first, without an opinion that is asked for being crowded out by many tasks."""
    urgent = sorted(waiting, key=_urgency)
    seen: Counter[str] = Counter()
    first: list[Waiting] = []
    rest: list[Waiting] = []
    for one in urgent:
        seen[one.kind] += 1
        (first if seen[one.kind] <= OF_EACH_KIND else rest).append(one)
    return sorted((first + rest)[:room], key=_urgency)


def _urgency(one: Waits) -> tuple[date, str]:
    return one.due_on or date.max, str(one.id)
