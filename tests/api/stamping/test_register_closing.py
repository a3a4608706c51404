"""The year's end of a register: closed by its keeper, archived by its hash, never entered again."""

from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import asyncpg
import pytest

from qingdan.stamping.app import create_app
from qingdan.stamping.checker import qingdan_check
from qingdan.stamping.kept_objects.repository import is_needed_anywhere
from support.apps import running
from support.directory import InMemoryDirectory
from support.stamping import Answer, Counter, codes, done, stamping_settings

NOW = datetime.now(UTC)
THIS_YEAR = (NOW + timedelta(hours=8)).year
NEXT_YEAR = datetime(THIS_YEAR + 1, 1, 5, 4, tzinfo=UTC)


@pytest.fixture
async def counter(fresh_database_urls: dict[str, str], tmp_path: Path) -> AsyncIterator[Counter]:
    """Run a service whose clock the test may move, over a database of its own."""
    organization = InMemoryDirectory()
    app = create_app(stamping_settings(fresh_database_urls["stamping"], tmp_path), organization)
    async with running(app) as client:
        yield await Counter.open(client, app.state.stamping, organization)


@contextmanager
def next_year(counter: Counter, now: datetime = NEXT_YEAR) -> Iterator[None]:
    """Let it be next January while the block runs."""
    database = counter.resources.database
    present, database.clock = database.clock, lambda: now
    try:
        yield
    finally:
        database.clock = present


async def close(counter: Counter, seal: Answer, year: int = THIS_YEAR) -> Answer:
    answer = await counter.send(counter.at("keeper"), "POST", f"/seals/{seal['id']}/register/closings", {"year": year})
    return done(answer)


async def test_r88_a_closed_year_is_archived_by_its_hash_and_the_next_one_goes_on(counter: Counter) -> None:
    """R88, CRT-9: the hash of the closing is that of the exported lines, and the export still checks."""
    seal = await counter.make_seal()
    for _ in range(2):
        await counter.stamped()
    waiting = await counter.approved()
    path = f"/seals/{seal['id']}/register"
    early = await counter.send(counter.at("keeper"), "POST", f"{path}/closings", {"year": THIS_YEAR})
    assert codes(early) == {"year-not-over"}
    with next_year(counter):
        closing = await close(counter, seal)
        assert (closing["year"], closing["entries"], closing["size"]) == (THIS_YEAR, 2, 2)
        assert closing["archive_due_on"] == f"{THIS_YEAR + 1}-06-30"
        again = await counter.send(counter.at("keeper"), "POST", f"{path}/closings", {"year": THIS_YEAR})
        assert codes(again) == {"already-closed"}
        stamped = await counter.act(counter.at("keeper"), waiting, "stamping", {})
        assert (stamped["register_year"], stamped["register_number"]) == (THIS_YEAR + 1, 1)
    assert (await counter.get(counter.over("auditor"), f"{path}/closings"))["items"] == [closing]
    archived = await counter.send(counter.at("keeper"), "GET", f"{path}/export", params={"closed_year": THIS_YEAR})
    lines = archived.content.split(b"\n", 1)[1]
    assert (lines.count(b"\n"), sha256(lines).hexdigest()) == (2, closing["export_sha256"])
    assert qingdan_check.check_register(BytesIO(archived.content)).status == 0
    assert archived.headers["content-disposition"].endswith(f'-{THIS_YEAR}.jsonl"')
    await counter.send(counter.at("keeper"), "POST", "/registers/checkpoints")
    later = await counter.get(None, "/registers/checkpoints/1", district_id=str(counter.district.id))
    keys = {one["id"]: one["public_key"] for one in (await counter.get(None, "/registers/checkpoint-keys"))["items"]}
    report = qingdan_check.check_register(BytesIO(archived.content), [later], keys)
    assert (report.status, report.checks["closing: signature"][0]) == (0, qingdan_check.PASS)
    assert report.checks["checkpoint 1: register"][0] == qingdan_check.NOT_CHECKED, "the entry of the next year"
    whole = await counter.send(counter.at("keeper"), "GET", f"{path}/export")
    assert whole.content.split(b"\n", 1)[1].startswith(lines)
    open_year = await counter.send(counter.at("keeper"), "GET", f"{path}/export", params={"closed_year": THIS_YEAR + 1})
    assert open_year.status_code == 404


async def test_r88_of_two_open_years_the_earlier_is_named_and_then_the_other(counter: Counter) -> None:
    """R88: what is named can be closed; who may only read sees it too, and the years there are."""
    seal = await counter.make_seal()
    await counter.stamped()
    path = f"/seals/{seal['id']}/register/closings"
    assert (await counter.get(counter.at("keeper"), path))["closable_year"] is None, "the year is not over"
    waiting = await counter.approved()
    with next_year(counter):
        await counter.act(counter.at("keeper"), waiting, "stamping", {})
        book = f"/seals/{seal['id']}/register"
        for typed, years in (
            ("1", [THIS_YEAR + 1, THIS_YEAR]),
            (f"{THIS_YEAR}-1", [THIS_YEAR]),
            ("9", []),
            (waiting["certificate_number"], [THIS_YEAR + 1]),
            ("440304-000000-2026-999999", []),
        ):
            found = (await counter.get(counter.at("keeper"), book, number=typed))["items"]
            assert [one["year"] for one in found] == years, typed
    with next_year(counter, NEXT_YEAR.replace(year=THIS_YEAR + 2)):
        seen = await counter.get(counter.over("auditor"), path)
        assert seen["years"] == [THIS_YEAR + 1, THIS_YEAR]
        assert (seen["closable_year"], seen["closing_due_on"]) == (THIS_YEAR, f"{THIS_YEAR + 1}-06-30")
        refused = await counter.send(counter.at("keeper"), "POST", path, {"year": THIS_YEAR + 1})
        assert codes(refused) == {"earlier-year-open"}
        await close(counter, seal, THIS_YEAR)
        assert (await counter.get(counter.at("keeper"), path))["closable_year"] == THIS_YEAR + 1
        await close(counter, seal, THIS_YEAR + 1)
        assert (await counter.get(counter.at("keeper"), path))["closable_year"] is None


async def test_r88_the_archive_of_a_closed_year_is_the_file_that_was_kept_then(
    counter: Counter, fresh_database_urls: dict[str, str]
) -> None:
    """R83, R88: whatever happens to the register, the archive says what was closed; lost, it is made anew."""
    seal = await counter.make_seal()
    await counter.stamped()
    with next_year(counter):
        closing = await close(counter, seal)
    kept = closing["export_sha256"]
    path, keeper = f"/seals/{seal['id']}/register/export", counter.at("keeper")

    async def archived() -> bytes:
        answer = await counter.send(keeper, "GET", path, params={"closed_year": THIS_YEAR})
        return answer.content.split(b"\n", 1)[1]

    before = await archived()
    assert await counter.resources.objects.get(kept) == before
    async with counter.resources.database.begin(counter.district.id) as transaction:
        # When the note of its keeping has long passed, the closing itself still needs it.
        later = transaction.now + timedelta(hours=2)
        assert await is_needed_anywhere(transaction.session, counter.district.id, kept, later)
    await counter.resources.objects.delete(kept)
    assert await archived() == before, "made of the register again"
    await counter.resources.objects.put(before)
    connection = await asyncpg.connect(fresh_database_urls["admin"])
    try:
        await connection.execute("SET session_replication_role = replica")
        await connection.execute("UPDATE stamping.register_entry SET copies = copies + 1")
    finally:
        await connection.close()
    assert await archived() == before
    whole = await counter.send(keeper, "GET", path)
    assert whole.content.split(b"\n", 1)[1] != before


async def test_r88_nothing_is_entered_in_a_closed_year_even_when_the_clock_runs_back(counter: Counter) -> None:
    """R88: stamping and voiding are refused with the rule, and the number is not used up."""
    seal = await counter.make_seal()
    stamped, waiting = await counter.stamped(), await counter.approved()
    with next_year(counter):
        await close(counter, seal)
    keeper = counter.at("keeper")
    for request, act, body in (
        (waiting, "stamping", {}),
        (stamped, "voiding", {"reason": "地址有误", "original_returned": True}),
    ):
        path = f"/stamp-requests/{request['id']}/{act}"
        refused = await counter.send(keeper, "POST", path, body, version=request["version"])
        assert codes(refused) == {"year-closed"}
    check = await counter.get(counter.over("auditor"), f"/seals/{seal['id']}/register/check")
    assert (check["intact"], check["entries"]) == (True, 1)


async def test_r88_only_the_keeper_closes_and_only_who_reads_the_register_sees_it(counter: Counter) -> None:
    """R88, ORG-9."""
    seal = await counter.make_seal()
    path = f"/seals/{seal['id']}/register/closings"
    with next_year(counter):
        for who, status in (
            *((counter.at(role), 403) for role in ("clerk", "head")),
            *((counter.over(role), 403) for role in ("auditor", "administrator")),
            (counter.at("keeper", 1), 404),
            (None, 401),
        ):
            assert (await counter.send(who, "POST", path, {"year": THIS_YEAR})).status_code == status
        empty = await close(counter, seal)
        assert (empty["entries"], empty["size"]) == (0, 0)
    assert (await counter.send(counter.at("clerk", 1), "GET", path)).status_code == 404
    assert (await counter.send(counter.over("administrator"), "GET", path)).status_code == 403


async def test_r88_a_touched_register_is_not_closed(counter: Counter, fresh_database_urls: dict[str, str]) -> None:
    """R88, R83: and the service cannot change a closing."""
    seal = await counter.make_seal()
    await counter.stamped()
    owner = await asyncpg.connect(fresh_database_urls["admin"])
    service = await asyncpg.connect(fresh_database_urls["stamping"])
    try:
        await owner.execute("UPDATE stamping.register_entry SET copies = 7")
        with next_year(counter):
            path = f"/seals/{seal['id']}/register/closings"
            refused = await counter.send(counter.at("keeper"), "POST", path, {"year": THIS_YEAR})
        assert codes(refused) == {"register-touched"}
        for statement in ("UPDATE stamping.register_closing SET size = 0", "DELETE FROM stamping.register_closing"):
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await service.execute(statement)
    finally:
        await owner.close()
        await service.close()
