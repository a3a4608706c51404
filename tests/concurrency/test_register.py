"""Many at the same moment: numbers without gap, chains intact, nothing twice (CRT-9, R83)."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Final

import pytest

from qingdan.stamping.app import create_app
from support.apps import running
from support.directory import InMemoryDirectory
from support.stamping import Answer, Counter, done, stamping_settings

AT_ONCE: Final = 16


@pytest.fixture(scope="module")
async def counter(database_urls: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Counter]:
    """Run the service with as many connections as tasks, over one district."""
    folder: Path = tmp_path_factory.mktemp("objects")
    settings = stamping_settings(database_urls["stamping"], folder, database_pool_size=AT_ONCE, hot_pool_size=AT_ONCE)
    organization = InMemoryDirectory()
    app = create_app(settings, organization)
    async with running(app) as client:
        yield await Counter.open(client, app.state.stamping, organization)


async def register_of(counter: Counter, seal: Answer) -> list[Answer]:
    """Return a whole register, oldest first, after it was checked."""
    check = await counter.get(counter.over("auditor"), f"/seals/{seal['id']}/register/check")
    assert check["findings"] == []
    page = await counter.get(counter.over("auditor"), f"/seals/{seal['id']}/register", limit=200)
    items: list[Answer] = page["items"][::-1]
    assert len(items) == check["entries"]
    return items


async def test_crt_9_sixteen_at_once_on_one_seal_leave_no_gap(counter: Counter) -> None:
    """CRT-9, R83: sixteen approvals and then sixteen stampings at the same moment; 1 to 16, each once."""
    seal = await counter.make_seal(0)
    verified = [await counter.verified(0) for _ in range(AT_ONCE)]
    approved = await asyncio.gather(*(counter.act(counter.at("head"), one, "approval") for one in verified))
    numbers = sorted(one["certificate_number"][-6:] for one in approved)
    assert numbers == [f"{number:06d}" for number in range(1, AT_ONCE + 1)]
    stamped = await asyncio.gather(*(counter.act(counter.at("keeper"), one, "stamping", {}) for one in approved))
    assert sorted(one["register_number"] for one in stamped) == list(range(1, AT_ONCE + 1))
    register = await register_of(counter, seal)
    assert [entry["number"] for entry in register] == list(range(1, AT_ONCE + 1))
    assert len({entry["request_id"] for entry in register}) == AT_ONCE


async def test_crt_9_sixteen_at_once_on_four_seals_leave_no_gap(counter: Counter) -> None:
    """CRT-9: each seal has its own chain, whoever stamps beside it."""
    places = [1, 2, 3, 4]
    seals = {place: await counter.make_seal(place) for place in places}
    approved = [(place, await counter.approved(place)) for place in places for _ in range(AT_ONCE // len(places))]
    await asyncio.gather(*(counter.act(counter.at("keeper", place), one, "stamping", {}) for place, one in approved))
    for place in places:
        register = await register_of(counter, seals[place])
        assert [entry["number"] for entry in register] == [1, 2, 3, 4]


@pytest.mark.parametrize(
    ("act", "who", "body"), [("submission", "clerk", None), ("approval", "head", None), ("stamping", "keeper", {})]
)
async def test_the_same_act_sixteen_times_at_once_happens_once(
    counter: Counter, act: str, who: str, body: Answer | None
) -> None:
    """A double click is one act: one answer is a success, all others are told what happened; no number is lost."""
    place = 5
    seals = await counter.get(counter.over("auditor"), "/seals")
    known = [seal for seal in seals["items"] if seal["community_id"] == str(counter.community(place))]
    seal = known[0] if known else await counter.make_seal(place)
    request = await {"submission": counter.file, "approval": counter.verified, "stamping": counter.approved}[act](place)
    path = f"/stamp-requests/{request['id']}/{act}"
    answers = await asyncio.gather(
        *(counter.send(counter.at(who, place), "POST", path, body, version=request["version"]) for _ in range(AT_ONCE))
    )
    assert sorted(answer.status_code for answer in answers) == [200] + [412] * (AT_ONCE - 1)
    entries = [entry for entry in await register_of(counter, seal) if entry["request_id"] == request["id"]]
    assert len(entries) == (act == "stamping")


async def test_the_same_key_sixteen_times_at_once_answers_the_same(counter: Counter) -> None:
    """Sixteen repeats with one Idempotency-Key, at once: whoever succeeds says the same, and one entry is made."""
    place = 6
    seal = await counter.make_seal(place)
    request = await counter.approved(place)
    path = f"/stamp-requests/{request['id']}/stamping"
    keeper = counter.at("keeper", place)
    answers = await asyncio.gather(
        *(
            counter.send(keeper, "POST", path, {}, version=request["version"], key="one-and-the-same")
            for _ in range(AT_ONCE)
        )
    )
    assert {answer.status_code for answer in answers} <= {200, 412}
    succeeded = [done(answer) for answer in answers if answer.status_code == 200]
    assert succeeded
    assert all(answer == succeeded[0] for answer in succeeded)
    assert len(await register_of(counter, seal)) == 1


async def test_crt_8_a_document_looked_at_by_many_is_fixed_once(counter: Counter) -> None:
    """CRT-8, CRT-10: sixteen first looks at an approved paper give the same bytes and one fingerprint."""
    place = 7
    await counter.make_seal(place)
    request = await counter.approved(place)
    path = f"/stamp-requests/{request['id']}/preview.pdf"
    looks = await asyncio.gather(*(counter.send(counter.at("keeper", place), "GET", path) for _ in range(AT_ONCE)))
    assert {look.status_code for look in looks} == {200}
    assert len({look.content for look in looks}) == 1
    current = await counter.get(counter.at("keeper", place), f"/stamp-requests/{request['id']}")
    assert (current["version"], len(current["document_sha256"])) == (request["version"], 64)
