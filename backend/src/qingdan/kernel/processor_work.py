"""Work that keeps a processor busy, done on worker threads without starving everybody who waits for an answer.

Threads that compute share one interpreter with the event loop. Each one more makes the loop wait longer for its turn
and computes nothing sooner, so no more of them work at once than there are processors.
"""

import asyncio
import os
from collections.abc import Callable
from typing import Final, ParamSpec, TypeVar

PROCESSORS: Final = os.cpu_count() or 1

Given = ParamSpec("Given")
Made = TypeVar("Made")


class ProcessorWork:
    """Runs functions on worker threads, at most `at_once` together; whoever comes later waits without blocking."""

    def __init__(self, at_once: int = PROCESSORS) -> None:
        self._room = asyncio.Semaphore(at_once)

    async def run(self, function: Callable[Given, Made], /, *args: Given.args, **kwargs: Given.kwargs) -> Made:
        """Return what `function` makes of the arguments; what it raises is raised here.

        Only for what computes: a function that waits for a network or a device would hold a place for nothing. Given
        up while it waits its turn it is not begun; given up later it keeps its place until it has ended.
        """
        await self._room.acquire()
        work = asyncio.ensure_future(asyncio.to_thread(function, *args, **kwargs))
        work.add_done_callback(lambda _: self._room.release())
        return await asyncio.shield(work)
