"""One question for all who ask the same at the same time."""

import asyncio
from collections.abc import Awaitable, Callable, Hashable
from typing import Generic, TypeVar

Answer = TypeVar("Answer")


class SingleFlight(Generic[Answer]):
    """Asks once per key as long as the answer is on its way; whoever comes meanwhile gets the same answer or error.

    Without it, every request that arrives when a remembered answer has run out would ask for itself.
    """

    def __init__(self) -> None:
        self._under_way: dict[Hashable, asyncio.Task[Answer]] = {}

    async def ask(self, key: Hashable, question: Callable[[], Awaitable[Answer]]) -> Answer:
        """Return the answer to the question of this key; one who gives up waiting stops nobody else."""
        task = self._under_way.get(key)
        if task is None:
            task = asyncio.ensure_future(_asked(question))
            self._under_way[key] = task
            task.add_done_callback(lambda done: self._landed(key, done))
        return await asyncio.shield(task)

    def _landed(self, key: Hashable, task: "asyncio.Task[Answer]") -> None:
        self._under_way.pop(key, None)
        # Whoever waits gets the error; when nobody waits any more, nobody misses it.
        _ = task.cancelled() or task.exception()


async def _asked(question: Callable[[], Awaitable[Answer]]) -> Answer:
    return await question()
