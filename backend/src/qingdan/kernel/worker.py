"""Running the job queues: in a process of their own, or beside the services in one process."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

import structlog
from pgqueuer import PgQueuer
from pgqueuer.models import Schedule as DueSchedule

_PAUSE: Final = timedelta(seconds=5)
_RESTART_SECONDS: Final = 3.0


@dataclass(frozen=True)
class Schedule:
    """Work that comes round by the clock: `crontab` is read in UTC; of several workers one does it.

    What was due while no worker ran is done once, when the next one starts.
    """

    name: str
    crontab: str
    work: Callable[[], Awaitable[object]]


def scheduled(queue: PgQueuer, schedules: Iterable[Schedule]) -> PgQueuer:
    """Return a queue that also does what comes round by the clock; what fails is logged, and its next turn comes."""
    for one in schedules:
        _register(queue, one)
    return queue


def _register(queue: PgQueuer, schedule: Schedule) -> None:
    @queue.schedule(schedule.name, schedule.crontab)
    async def work(_: DueSchedule) -> None:
        try:
            await schedule.work()
        except Exception as error:  # noqa: BLE001 -- whatever it was, the worker goes on
            structlog.get_logger("qingdan").error("schedule_failed", schedule=schedule.name, exc_info=error)


@asynccontextmanager
async def running_queues(queues: Sequence[PgQueuer]) -> AsyncIterator[None]:
    """Run the queues while the block runs; leaving it lets jobs under way finish."""
    stopping = asyncio.Event()
    tasks = [asyncio.create_task(_keep_running(queue, stopping)) for queue in queues]
    try:
        yield
    finally:
        stopping.set()
        for queue in queues:
            queue.shutdown.set()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _keep_running(queue: PgQueuer, stopping: asyncio.Event) -> None:
    """Run one queue, again after a pause whenever the database went away under it."""
    while not stopping.is_set():
        try:
            await queue.run(dequeue_timeout=_PAUSE)
        except Exception as error:  # noqa: BLE001 -- whatever stopped it, the jobs must go on
            structlog.get_logger("qingdan").error("queue_interrupted", exc_info=error)
        if not stopping.is_set():
            queue.shutdown.clear()
            await asyncio.sleep(_RESTART_SECONDS)
