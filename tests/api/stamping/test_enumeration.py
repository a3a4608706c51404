"""What a stranger who guesses can learn from the public verification: nothing (CRT-11, R99)."""

import asyncio
import random
from collections import Counter as Tally
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from datetime import timedelta
from itertools import count
from uuid import UUID

import asyncpg
import httpx
import pytest
from fastapi import FastAPI

from qingdan.kernel.clock import business_date
from qingdan.kernel.ids import uuid7
from qingdan.stamping.app import create_app
from qingdan.stamping.documents.check_code import ALPHABET, check_code, check_code_matches
from qingdan.stamping.verification import repository
from support.apps import client_at
from support.directory import InMemoryDirectory
from support.principals import grant, person
from support.stamping import NAME, Counter

GUESSES = 10_000
ADDRESSES = count(1)
#: What differs between two answers for reasons of its own.
OWN = ("x-request-id", "date", "retry-after")


@pytest.fixture
async def processes(counter: Counter) -> AsyncIterator[list[FastAPI]]:
    """Run two applications that share nothing but the database, with small limits."""
    limits = {"verification_free_guesses": 20, "verification_free_guesses_per_number": 60}
    settings = counter.resources.settings.model_copy(update=limits)
    async with AsyncExitStack() as stack:
        applications = [create_app(settings, InMemoryDirectory()) for _ in range(2)]
        for application in applications:
            await stack.enter_async_context(application.router.lifespan_context(application))
        yield applications


def address() -> str:
    """Return an address that nobody had before."""
    number = next(ADDRESSES)
    return f"198.18.{number // 250}.{number % 250}"


def shape(answer: httpx.Response) -> tuple[object, ...]:
    """Return everything of an answer that could tell one guess from another."""
    headers = tuple(sorted((name, value) for name, value in answer.headers.items() if name not in OWN))
    body = answer.text if answer.status_code == 200 else answer.json()["type"]
    return answer.status_code, headers, body


async def ask(client: httpx.AsyncClient, number: str, code: str) -> httpx.Response:
    return await client.get(f"/verifications/{number}", params={"code": code})


def invented(stamped: list[str], approved: str, key: bytes) -> Iterator[tuple[str, str]]:
    """Return guesses: real numbers, their neighbours, other districts, a paper without a seal; never a right code."""
    chance = random.Random(20261101)  # noqa: S311  guesses that are the same each time
    while True:
        real = chance.choice(stamped)
        neighbour = f"{real[:-6]}{chance.randrange(10**6):06d}"
        number = chance.choice([real, real, neighbour, f"{chance.randrange(10**6):06d}{real[6:]}", approved])
        other = check_code(key, chance.choice(stamped))
        code = chance.choice([other, "".join(chance.choices(ALPHABET, k=8)), "", other[:7]])
        yield number, "" if check_code_matches(key, number, code) else code


async def test_crt_11_ten_thousand_guesses_learn_nothing(
    counter: Counter, processes: list[FastAPI], monkeypatch: pytest.MonkeyPatch
) -> None:
    """CRT-11, R99: right numbers with wrong codes, neighbours, other districts: one answer, one way, then a stop."""
    await counter.make_seal()
    stamped = [(await counter.stamped())["certificate_number"] for _ in range(3)]
    approved = (await counter.approved())["certificate_number"]
    guesses = invented(stamped, approved, counter.resources.keys.check_code)
    reads = Tally[str]()
    find = repository.find_paper

    async def counted(session: object, number: str) -> object:
        reads[number] += 1
        return await find(session, number)  # type: ignore[arg-type]  # handed through

    monkeypatch.setattr(repository, "find_paper", counted)

    shapes = Tally[tuple[object, ...]]()
    for block in range(GUESSES // 50):
        async with client_at(processes[block % 2], address()) as client:
            for _ in range(5):
                answers = await asyncio.gather(*(ask(client, *next(guesses)) for _ in range(10)))
                shapes.update(map(shape, answers))
    assert sum(shapes.values()) == GUESSES
    statuses = Tally(one[0] for one in shapes.elements())
    # One shape for every guess that was answered and one for every one that was not.
    assert set(statuses) == {200, 429}
    assert len(shapes) == 2
    # The numbers that exist were guessed at so often that they closed; each source was closed after its share.
    assert statuses[429] > statuses[200]
    # The database is never asked about a paper by who does not know its code: there is no second way to be slower.
    assert reads == {}
    async with client_at(processes[0], address()) as honest:
        found = (await ask(honest, stamped[0], check_code(counter.resources.keys.check_code, stamped[0]))).json()
    assert (found["result"], found["masked_name"]) == ("valid", "周*舟")
    assert NAME not in str(found)


async def test_crt_11_a_source_is_stopped_in_every_process(counter: Counter, processes: list[FastAPI]) -> None:
    """CRT-11: what was guessed at one process counts at the other, and over a whole IPv6 network."""
    first, second = client_at(processes[0], "2001:db8:77:1::1"), client_at(processes[1], "2001:db8:77:1:9::2")
    async with first, second:
        for number in range(20):
            client = first if number % 2 else second
            assert (await ask(client, f"999902-001001-2026-{number:06d}", "34679ACD")).status_code == 200
        stopped = [await ask(client, "999902-001001-2026-000099", "34679ACD") for client in (first, second)]
    assert [answer.status_code for answer in stopped] == [429, 429]
    assert all(0 < int(answer.headers["retry-after"]) <= 600 for answer in stopped)
    assert counter.district.id


async def test_crt_11_a_number_is_closed_to_who_guesses_and_open_to_who_knows(
    counter: Counter, processes: list[FastAPI]
) -> None:
    """CRT-11: many sources guess at one paper; its honest reader is answered, its attackers are not, even if right."""
    await counter.make_seal()
    number = (await counter.stamped())["certificate_number"]
    code = check_code(counter.resources.keys.check_code, number)
    for _ in range(60):
        async with client_at(processes[0], address()) as client:
            assert (await ask(client, number, "34679ACD")).status_code == 200
    async with client_at(processes[1], address()) as attacker, client_at(processes[1], address()) as honest:
        assert (await ask(attacker, number, "34679ACD")).status_code == 200
        assert (await ask(attacker, number, code)).status_code == 429
        assert (await ask(honest, number, code)).json()["result"] == "valid"


async def test_crt_11_scans_are_counted_without_anybody_in_them(
    counter: Counter, processes: list[FastAPI], database_urls: dict[str, str]
) -> None:
    """CRT-11: a number per paper and day; neither an address nor a number can be read from what is kept."""
    await counter.make_seal()
    request = await counter.stamped()
    number = request["certificate_number"]
    code = check_code(counter.resources.keys.check_code, number)
    where = address()
    async with client_at(processes[0], where) as client:
        for _ in range(3):
            await ask(client, number, code)
        await ask(client, number, "34679ACD")
    path = f"/stamp-requests/{request['id']}/verifications"
    counted = await counter.get(counter.at("head"), path)
    [today] = counted["items"]
    assert (counted["total"], today["scans"]) == (3, 3)
    assert (await counter.send(counter.at("head", 1), "GET", path)).status_code == 404
    assert (await counter.send(counter.over("administrator"), "GET", path)).status_code == 403
    assert (await counter.send(None, "GET", path)).status_code == 401
    connection = await asyncpg.connect(database_urls["owner"])
    try:
        rows = await connection.fetch("SELECT * FROM stamping.verification_guess")
        columns = {
            name
            for (name,) in await connection.fetch(
                "SELECT column_name FROM information_schema.columns WHERE table_name = 'paper_scan'"
            )
        }
    finally:
        await connection.close()
    assert rows
    assert not any(where.encode() in bytes(row["subject"]) or number.encode() in bytes(row["subject"]) for row in rows)
    assert columns == {"district_id", "request_id", "day", "scans"}


async def test_crt_11_who_may_read_a_request_reads_how_often_its_paper_was_looked_up(counter: Counter) -> None:
    """CRT-11: nothing before the paper, then every day's number and the sum; a stranger does not learn that it is."""
    await counter.make_seal()
    approved = await counter.approved()
    path = f"/stamp-requests/{approved['id']}/verifications"
    assert await counter.get(counter.at("clerk"), path) == {"total": 0, "items": []}
    number = (await counter.act(counter.at("keeper"), approved, "stamping", {}))["certificate_number"]
    code = check_code(counter.resources.keys.check_code, number)
    assert (await counter.get(None, f"/verifications/{number}", code=code))["result"] == "valid"
    today = business_date(counter.resources.database.clock())
    async with counter.resources.database.begin(counter.district.id) as transaction:
        for past, scans in ((1, 4), (40, 2)):
            day, request_id = today - timedelta(days=past), UUID(approved["id"])
            for _ in range(scans):
                await repository.count_scan(transaction.session, counter.district.id, request_id, day)
    for reader in (counter.at("clerk"), counter.at("head"), counter.at("keeper"), counter.officer()):
        counted = await counter.get(reader, path)
        assert (counted["total"], [one["scans"] for one in counted["items"]]) == (7, [1, 4, 2])
        assert counted["items"][0]["day"] == today.isoformat()
    stranger = person(uuid7(), grant("head", uuid7(), "community"))
    for who, status in (
        (counter.at("head", 1), 404),
        (stranger, 404),
        (counter.over("administrator"), 403),
        (None, 401),
    ):
        assert (await counter.send(who, "GET", path)).status_code == status
    unknown = f"/stamp-requests/{uuid7()}/verifications"
    assert (await counter.send(counter.at("head"), "GET", unknown)).status_code == 404
