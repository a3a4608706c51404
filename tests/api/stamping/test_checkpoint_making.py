"""How checkpoints come to be without anybody asking over HTTP, and where they are handed."""

import asyncio
import json
from argparse import Namespace
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest
from pydantic import SecretStr

from qingdan.cli import checkpoint
from qingdan.kernel.jobs import open_queue
from qingdan.kernel.worker import running_queues, scheduled
from qingdan.stamping.app import create_app
from qingdan.stamping.checker import qingdan_check
from qingdan.stamping.checker.qingdan_check import Report
from qingdan.stamping.checkpoints.service import make_all_checkpoints
from support.apps import running
from support.checkpoints import CHECKPOINTS, make, touch
from support.directory import InMemoryDirectory
from support.stamping import Answer, Counter, stamping_settings

PATIENCE_SECONDS: Final = 30.0


@asynccontextmanager
async def witnessed(urls: dict[str, str], folder: Path) -> AsyncIterator[tuple[Counter, Path]]:
    """Run the service with a witness over a database of its own."""
    witness = folder / "witness"
    organization = InMemoryDirectory()
    settings = stamping_settings(urls["stamping"], folder / "objects", witness_folder=witness)
    app = create_app(settings, organization)
    async with running(app) as client:
        yield await Counter.open(client, app.state.stamping, organization), witness


def files_of(witness: Path, counter: Counter) -> dict[str, Answer]:
    return {path.name: json.loads(path.read_bytes()) for path in sorted((witness / str(counter.district.id)).iterdir())}


async def test_crt_9_each_checkpoint_is_handed_to_the_witness_once_and_never_overwritten(
    fresh_database_urls: dict[str, str], tmp_path: Path
) -> None:
    """CRT-9: a file each; what the witness could not take is handed over later; another past stays beside the first."""
    async with witnessed(fresh_database_urls, tmp_path) as (counter, witness):
        await counter.make_seal()
        witness.write_text("in the way")
        first = await make(counter)
        witness.unlink()
        second = await make(counter)
        assert list(files_of(witness, counter).values()) == [first, second]
        names = list(files_of(witness, counter))
        (witness / str(counter.district.id) / names[0]).chmod(0o644)
        (witness / str(counter.district.id) / names[0]).write_text('{"kept": "as it was"}')
        await touch(
            fresh_database_urls,
            "WITH gone AS (DELETE FROM stamping.checkpoint WHERE number = 2)"
            " UPDATE stamping.counter SET value = 1 WHERE name = 'checkpoint'",
        )
        other = await make(counter)
        kept = files_of(witness, counter)
        assert len(kept) == 3
        assert kept[names[0]] == {"kept": "as it was"}
        assert other["number"] == second["number"]
        report = Report()
        qingdan_check.judge_checkpoints(report, [kept[name] for name in kept if name != names[0]], None)
        assert report.status == 1


def test_an_empty_setting_names_no_witness(tmp_path: Path) -> None:
    """CRT-9: else an unset variable of a compose file would fill the working folder."""
    assert stamping_settings("postgresql://nowhere", tmp_path, witness_folder="").witness_folder is None


async def test_crt_9_the_worker_makes_a_checkpoint_every_day(
    fresh_database_urls: dict[str, str], tmp_path: Path
) -> None:
    """CRT-9: what is due is done by the job queue's own clock; a district without a seal gets none."""
    async with witnessed(fresh_database_urls, tmp_path) as (counter, witness):
        idle = await Counter.open(counter.client, counter.resources, counter_source(counter))
        await counter.make_seal()
        app = create_app(counter.resources.settings, InMemoryDirectory())
        daily = next(one for one in app.state.schedules if one.name == "daily_checkpoints")
        assert daily.crontab == "10 16 * * *"
        worked = asyncio.Event()

        async def work() -> None:
            await make_all_checkpoints(counter.resources)
            worked.set()

        await touch(
            fresh_database_urls,
            "INSERT INTO stamping.pgqueuer_schedules (expression, next_run, entrypoint) VALUES ($1, now(), $2)",
            daily.crontab,
            daily.name,
        )
        pool = counter.resources.database.hot_pool
        queue = scheduled(open_queue(pool, "stamping"), [replace(daily, work=work)])
        async with running_queues([queue]), asyncio.timeout(PATIENCE_SECONDS):
            await worked.wait()
        page = await counter.get(None, CHECKPOINTS, district_id=str(counter.district.id))
        assert [one["number"] for one in page["items"]] == [1]
        assert len(files_of(witness, counter)) == 1
        assert (await counter.get(None, CHECKPOINTS, district_id=str(idle.district.id)))["items"] == []


def counter_source(counter: Counter) -> InMemoryDirectory:
    """Return the directory that a counter's service asks."""
    source = counter.resources.districts._source  # noqa: SLF001 -- the test put it there
    assert isinstance(source, InMemoryDirectory)
    return source


async def test_crt_9_the_command_makes_a_checkpoint_for_every_district(
    fresh_database_urls: dict[str, str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """CRT-9: `qingdan checkpoint` prints number, time and root; its status says when a register broke."""
    async with witnessed(fresh_database_urls, tmp_path) as (counter, witness):
        seal = await counter.make_seal()
        await counter.stamped()
        for name, value in counter.resources.settings.model_dump(mode="json", exclude_none=True).items():
            secret = getattr(counter.resources.settings, name)
            shown = secret.get_secret_value() if isinstance(secret, SecretStr) else value
            monkeypatch.setenv(
                f"QINGDAN_STAMPING_{name.upper()}", shown if isinstance(shown, str) else json.dumps(shown)
            )
        assert await asyncio.to_thread(checkpoint.run, Namespace()) == 0
        made = await counter.get(None, f"{CHECKPOINTS}/1", district_id=str(counter.district.id))
        said = capsys.readouterr().out
        assert f"#1  {made['made_at']}  {made['root']}" in said
        assert list(files_of(witness, counter).values()) == [made]
        await touch(fresh_database_urls, "UPDATE stamping.register_entry SET hash = repeat('0', 64)")
        assert await asyncio.to_thread(checkpoint.run, Namespace()) == 1
        assert f"≠ 印章 {seal['id']}" in capsys.readouterr().out


async def test_crt_9_a_district_whose_checkpoint_fails_keeps_no_other_one_from_its_own(
    fresh_database_urls: dict[str, str], tmp_path: Path
) -> None:
    """CRT-9, R83: what one register has is no reason for the next district to go without; the failure is told."""
    async with witnessed(fresh_database_urls, tmp_path) as (counter, _):
        other = await Counter.open(counter.client, counter.resources, counter_source(counter))
        for one in (counter, other):
            await one.make_seal()
            await one.stamped()
        first = min((counter, other), key=lambda one: (one.district.directory.district.code, one.district.id))
        second = other if first is counter else counter
        await touch(
            fresh_database_urls,
            "UPDATE stamping.register_entry SET hash = 'no hash at all' WHERE district_id = $1",
            first.district.id,
        )
        with pytest.raises(ExceptionGroup):
            await make_all_checkpoints(counter.resources)
        for one, number in ((first, 0), (second, 1)):
            listed = await one.get(None, CHECKPOINTS, district_id=str(one.district.id))
            assert len(listed["items"]) == number
