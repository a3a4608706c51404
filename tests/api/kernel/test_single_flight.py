"""A remembered answer that has run out is asked for once, however many requests come at that moment."""

import asyncio

import pytest

from qingdan.kernel.single_flight import SingleFlight


class Source:
    """Answers when it is told to, and counts how often it was asked."""

    def __init__(self) -> None:
        self.asked = 0
        self.ready = asyncio.Event()
        self.fails = False

    async def answer(self) -> str:
        self.asked += 1
        await self.ready.wait()
        if self.fails:
            raise ConnectionError
        return f"answer {self.asked}"


async def asking(flight: SingleFlight[str], source: Source, times: int) -> list["asyncio.Task[str]"]:
    """Return so many askers who all wait already."""
    askers = [asyncio.create_task(flight.ask("key", source.answer)) for _ in range(times)]
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    return askers


async def test_many_at_once_ask_one_question_and_the_next_asks_anew() -> None:
    flight, source = SingleFlight[str](), Source()
    askers = await asking(flight, source, 50)
    source.ready.set()
    assert set(await asyncio.gather(*askers)) == {"answer 1"}
    assert await flight.ask("key", source.answer) == "answer 2"


async def test_a_failure_reaches_all_who_wait_and_is_not_remembered() -> None:
    flight, source = SingleFlight[str](), Source()
    source.fails = True
    askers = await asking(flight, source, 3)
    source.ready.set()
    answers = await asyncio.gather(*askers, return_exceptions=True)
    assert [type(answer) for answer in answers] == [ConnectionError] * 3
    source.fails = False
    assert await flight.ask("key", source.answer) == "answer 2"


async def test_one_who_gives_up_stops_nobody_else() -> None:
    flight, source = SingleFlight[str](), Source()
    first, second = await asking(flight, source, 2)
    first.cancel()
    source.ready.set()
    assert await second == "answer 1"
    with pytest.raises(asyncio.CancelledError):
        await first


async def test_other_keys_are_other_questions() -> None:
    flight, source = SingleFlight[str](), Source()
    source.ready.set()
    assert await flight.ask("one", source.answer) != await flight.ask("other", source.answer)
