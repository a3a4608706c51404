"""kill -9 at each step between approval and the delivered paper: finished, or finished by one click; nothing twice."""

import hashlib
import signal
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any, Final
from uuid import uuid4

import httpx
import pytest

from qingdan.kernel.clock import Clock
from qingdan.stamping.app import create_app
from qingdan.stamping.kept_objects.service import sweep
from support.apps import running
from support.directory import InMemoryDirectory
from support.dying import PLACES
from support.principals import headers
from support.stamping import NAME, Answer, Counter, done, stamping_settings
from support.stamping_process import organization, stamping_service

DELIVERY: Final = ("delivery-written", "delivered")
STAMPING: Final = tuple(place for place in PLACES if place not in DELIVERY)
#: From here on the act is done, and only its answer was lost.
DONE: Final = frozenset({"stamped", "delivered"})


@pytest.fixture(scope="module")
async def counter(database_urls: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Counter]:
    """Run a service that lives beside the ones that are killed, over the same database and files."""
    folder: Path = tmp_path_factory.mktemp("objects")
    source = InMemoryDirectory()
    app = create_app(stamping_settings(database_urls["stamping"], folder), source)
    async with running(app) as client:
        opened = await Counter.open(client, app.state.stamping, source)
        await opened.make_seal()
        yield opened


async def killed(counter: Counter, folder: Path, place: str, request: Answer, act: str, body: object) -> str:
    """Let a service die at a place while it takes a step; return the key under which the step was asked for."""
    key = str(uuid4())
    who = counter.at("keeper" if act == "stamping" else "clerk")
    sent = {**headers(who), "If-Match": f'"{request["version"]}"', "Idempotency-Key": key}
    with (
        organization(counter) as asked,
        stamping_service(counter.resources.settings, asked, folder, dies_at=place) as service,
    ):
        async with httpx.AsyncClient(base_url=service.address, timeout=30) as client:
            with pytest.raises(httpx.TransportError):
                await client.post(f"/stamp-requests/{request['id']}/{act}", json=body, headers=sent)
        assert service.wait() == -signal.SIGKILL
    return key


async def again(counter: Counter, request: Answer, act: str, body: object, key: str) -> httpx.Response:
    """Click once more: the same step of the same version, under the same key as the first time or another."""
    who = counter.at("keeper" if act == "stamping" else "clerk")
    path = f"/stamp-requests/{request['id']}/{act}"
    return await counter.send(who, "POST", path, body, version=request["version"], key=key)


def files_of(counter: Counter) -> set[str]:
    """Return the names of all files in the store, half-written ones too."""
    return {path.name for path in counter.resources.settings.object_folder.rglob("*") if path.is_file()}


async def entries_of(counter: Counter, request: Answer) -> list[Answer]:
    """Return the entries of a request after the whole register was checked."""
    auditor = counter.over("auditor")
    [seal] = (await counter.get(auditor, "/seals"))["items"]
    check = await counter.get(auditor, f"/seals/{seal['id']}/register/check")
    assert check["findings"] == []
    entries = (await counter.get(auditor, f"/seals/{seal['id']}/register", limit=200))["items"]
    assert sorted(entry["number"] for entry in entries) == list(range(1, check["entries"] + 1))
    return [entry for entry in entries if entry["request_id"] == request["id"]]


@pytest.mark.parametrize(
    ("place", "repeated"),
    [
        *((place, "by a click") for place in STAMPING),
        ("status-written", "by the same key"),
        ("stamped", "by the same key"),
    ],
)
async def test_stamping_killed_at_any_step_is_finished_by_one_click(
    counter: Counter, tmp_path: Path, place: str, repeated: str
) -> None:
    """CRT-8 to CRT-10: one entry, one signed file, numbers gapless; what is asked again says what happened."""
    request = await counter.approved()
    key = await killed(counter, tmp_path, place, request, "stamping", {})
    stands = await counter.get(counter.at("keeper"), f"/stamp-requests/{request['id']}")
    assert stands["status"] == ("stamped" if place in DONE else "approved")
    assert len(await entries_of(counter, request)) == (place in DONE)
    answer = await again(counter, request, "stamping", {}, key if repeated == "by the same key" else str(uuid4()))
    if place in DONE and repeated == "by a click":
        # A click on a page that does not know yet: told that somebody was faster, with nothing done twice.
        assert answer.status_code == 412
    else:
        assert done(answer)["status"] == "stamped"
    [entry] = await entries_of(counter, request)
    paper = await counter.send(counter.at("clerk"), "GET", f"/stamp-requests/{request['id']}/document.pdf")
    assert paper.content.startswith(b"%PDF-")
    stamped = await counter.get(counter.at("clerk"), f"/stamp-requests/{request['id']}")
    assert stamped["register_number"] == entry["number"]


@pytest.mark.parametrize("place", DELIVERY)
async def test_delivery_killed_at_any_step_is_finished_by_one_click(
    counter: Counter, tmp_path: Path, place: str
) -> None:
    """CRT-5: a paper is handed over once, whatever dies meanwhile."""
    request, body = await counter.stamped(), {"recipient": NAME}
    key = await killed(counter, tmp_path, place, request, "delivery", body)
    stands = await counter.get(counter.at("clerk"), f"/stamp-requests/{request['id']}")
    assert stands["status"] == ("delivered" if place in DONE else "stamped")
    assert done(await again(counter, request, "delivery", body, key))["status"] == "delivered"


async def test_files_that_a_killed_process_left_unnamed_are_swept_within_two_hours(
    counter: Counter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """CRT-12, R124: a signed file that no row names holds a name and an identity number; it does not stay."""
    request = await counter.approved()
    before = files_of(counter)
    await killed(counter, tmp_path, "signed", request, "stamping", {})
    left = files_of(counter) - before
    stamped = done(await again(counter, request, "stamping", {}, str(uuid4())))
    named = files_of(counter) - before - left
    assert left, "a process killed after signing leaves a file that no row names"
    await sweep(counter.resources)
    assert left <= files_of(counter), "what was kept a moment ago may still be named"
    now: Clock = counter.resources.database.clock
    monkeypatch.setattr(counter.resources.database, "clock", lambda: now() + timedelta(hours=2))
    await sweep(counter.resources)
    remaining = files_of(counter)
    assert named <= remaining
    # The unsigned document was fixed before the signature, and the finished request names it.
    assert stamped["document_sha256"] in left & remaining
    assert left & remaining == {stamped["document_sha256"]}
    paper: Any = await counter.send(counter.at("clerk"), "GET", f"/stamp-requests/{request['id']}/document.pdf")
    assert hashlib.sha256(paper.content).hexdigest() in named
