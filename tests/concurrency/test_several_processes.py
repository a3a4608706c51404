"""The same service as several processes beside each other: nothing is kept in one of them that another lacks.

CRT-9, R83; docs/operations/install.md says that a service may be run as often as there are processors.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Final

import httpx
import pytest

from qingdan.stamping.app import create_app
from support.apps import running
from support.directory import InMemoryDirectory
from support.principals import headers
from support.stamping import Answer, Counter, codes, stamping_settings
from support.stamping_process import organization, stamping_service

PROCESSES: Final = 2
PAPERS: Final = 8

Processes = list[httpx.AsyncClient]


@pytest.fixture(scope="module")
async def counter(database_urls: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Counter]:
    """Return a district that is served here as well as by the processes."""
    source = InMemoryDirectory()
    app = create_app(stamping_settings(database_urls["stamping"], tmp_path_factory.mktemp("objects")), source)
    async with running(app) as client:
        yield await Counter.open(client, app.state.stamping, source)


@pytest.fixture(scope="module")
async def processes(counter: Counter, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Processes]:
    """Start the service several times over the same database and the same files."""
    folder: Path = tmp_path_factory.mktemp("processes")
    async with AsyncExitStack() as stack:
        asked = stack.enter_context(organization(counter))
        started = [
            stack.enter_context(stamping_service(counter.resources.settings, asked, folder)) for _ in range(PROCESSES)
        ]
        yield [await stack.enter_async_context(httpx.AsyncClient(base_url=one.address, timeout=60)) for one in started]


async def stamp(process: httpx.AsyncClient, counter: Counter, request: Answer, place: int, key: str) -> httpx.Response:
    """Stamp a request at one of the processes."""
    sent = {**headers(counter.at("keeper", place)), "If-Match": f'"{request["version"]}"', "Idempotency-Key": key}
    return await process.post(f"/stamp-requests/{request['id']}/stamping", json={}, headers=sent)


async def register_of(counter: Counter, seal: Answer) -> list[Answer]:
    """Return a register, oldest first, after it was checked."""
    path = f"/seals/{seal['id']}/register"
    assert (await counter.get(counter.over("auditor"), f"{path}/check"))["findings"] == []
    items: list[Answer] = (await counter.get(counter.over("auditor"), path, limit=200))["items"]
    return items[::-1]


async def test_crt_9_processes_that_stamp_with_one_seal_at_once_leave_no_gap(
    counter: Counter, processes: Processes
) -> None:
    """CRT-9, R83: one row in the database orders them all."""
    seal = await counter.make_seal(0)
    approved = [await counter.approved(0) for _ in range(PAPERS)]
    answers = await asyncio.gather(
        *(
            stamp(processes[place % PROCESSES], counter, one, 0, f"one-of-many-{place}")
            for place, one in enumerate(approved)
        )
    )
    assert {answer.status_code for answer in answers} == {200}
    register = await register_of(counter, seal)
    assert [entry["number"] for entry in register] == list(range(1, PAPERS + 1))
    assert {entry["request_id"] for entry in register} == {one["id"] for one in approved}


async def test_the_same_key_at_every_process_at_once_is_one_act(counter: Counter, processes: Processes) -> None:
    """A click that a gateway sends again to another process is the same click."""
    seal = await counter.make_seal(1)
    request = await counter.approved(1)
    answers = await asyncio.gather(
        *(stamp(process, counter, request, 1, "one-and-the-same") for process in processes * 3)
    )
    assert {answer.status_code for answer in answers} <= {200, 412}
    succeeded = [answer.json() for answer in answers if answer.is_success]
    assert succeeded
    assert all(answer == succeeded[0] for answer in succeeded)
    assert len(await register_of(counter, seal)) == 1


async def test_crt_13_a_seal_that_one_process_suspends_stamps_at_none(counter: Counter, processes: Processes) -> None:
    """CRT-13, R86: no process remembers a seal."""
    seal = await counter.make_seal(2)
    request = await counter.approved(2)
    head = headers(counter.at("head", 2))
    sent = {**head, "If-Match": f'"{seal["version"]}"', "Idempotency-Key": "suspended"}
    suspended = await processes[0].post(
        f"/seals/{seal['id']}/suspension", json={"reason": "保管人请假，无人交接"}, headers=sent
    )
    assert suspended.status_code == 200, suspended.text
    for number, process in enumerate(processes):
        assert codes(await stamp(process, counter, request, 2, f"refused-{number}")) == {"seal-suspended"}
