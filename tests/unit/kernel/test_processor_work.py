"""Work for processors: bounded, and nothing of it lost. DESIGN: fast by construction."""

import asyncio
import threading

import pytest

from qingdan.kernel.processor_work import ProcessorWork


class Meter:
    """Counts how many are at work, and the most that ever were."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._open = threading.Event()
        self._begun = threading.Semaphore(0)
        self.now = self.most = self.begun = 0

    def work(self) -> None:
        """Work until released."""
        with self._lock:
            self.now += 1
            self.begun += 1
            self.most = max(self.most, self.now)
        self._begun.release()
        assert self._open.wait(timeout=30)
        with self._lock:
            self.now -= 1

    async def has_begun(self, times: int) -> None:
        """Wait until work has begun so many times more."""
        for _ in range(times):
            assert await asyncio.to_thread(self._begun.acquire, timeout=30)

    def release(self) -> None:
        """Let everybody finish, those that come later too."""
        self._open.set()


async def test_no_more_work_is_done_at_once_than_was_said() -> None:
    """The third of seven waits for the first two."""
    processor, meter = ProcessorWork(at_once=2), Meter()
    working = [asyncio.ensure_future(processor.run(meter.work)) for _ in range(7)]
    await meter.has_begun(2)
    await asyncio.sleep(0.05)
    assert (meter.begun, meter.now) == (2, 2)
    meter.release()
    await asyncio.gather(*working)
    assert (meter.begun, meter.most, meter.now) == (7, 2, 0)


async def test_others_are_served_while_work_waits_for_its_turn() -> None:
    """The event loop goes on: that this line is reached while the only place is taken shows it."""
    processor, meter = ProcessorWork(at_once=1), Meter()
    working = [asyncio.ensure_future(processor.run(meter.work)) for _ in range(2)]
    await meter.has_begun(1)
    meter.release()
    await asyncio.gather(*working)
    assert meter.begun == 2


async def test_what_fails_is_raised_and_gives_its_place_back() -> None:
    """As often as one likes."""
    processor = ProcessorWork(at_once=1)
    for _ in range(3):
        with pytest.raises(ZeroDivisionError):
            await processor.run(divmod, 1, 0)
    assert await processor.run(divmod, 7, 2) == (3, 1)


async def test_work_that_is_given_up_keeps_its_place_until_it_has_ended() -> None:
    """A processor is busy whether or not somebody still waits for the answer."""
    processor, meter = ProcessorWork(at_once=1), Meter()
    given_up = asyncio.ensure_future(processor.run(meter.work))
    await meter.has_begun(1)
    given_up.cancel()
    second = asyncio.ensure_future(processor.run(divmod, 7, 2))
    await asyncio.sleep(0.05)
    assert (second.done(), meter.now) == (False, 1)
    meter.release()
    assert (await second, meter.now) == ((3, 1), 0)
    with pytest.raises(asyncio.CancelledError):
        await given_up


async def test_work_that_is_given_up_while_it_waits_takes_no_place() -> None:
    """A client that goes away is not computed for."""
    processor, meter = ProcessorWork(at_once=1), Meter()
    first = asyncio.ensure_future(processor.run(meter.work))
    await meter.has_begun(1)
    given_up = asyncio.ensure_future(processor.run(meter.work))
    await asyncio.sleep(0)
    given_up.cancel()
    with pytest.raises(asyncio.CancelledError):
        await given_up
    meter.release()
    await first
    assert await processor.run(divmod, 7, 2) == (3, 1)
    assert meter.begun == 1
