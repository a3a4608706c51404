"""The embedded PostgreSQL loses nothing that was acknowledged, whatever is killed, and says what is wrong."""

import asyncio
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import asyncpg
import pytest

from qingdan.local.cluster import SOCKET_LIMIT
from qingdan.local.data_folder import DataFolder, open_data_folder
from qingdan.local.errors import LocalError
from qingdan.local.postgres import DURABLE, Postgres
from qingdan.local.postmaster import recorded_state, runs_cluster
from qingdan.local.server import running_server_dsn, server_of
from support.database import run_apart

LIMIT_SECONDS = 60
SOURCE = str(Path(__file__).parents[2] / "backend" / "src")
HOLDER = """
import os, sys
from pathlib import Path
from qingdan.local.data_folder import open_data_folder
from qingdan.local.server import server_of
folder = open_data_folder(Path(sys.argv[1]), "demo")
with folder.held(), server_of(folder, os.environ, lambda chinese, english: None) as server:
    print(server.dsn(), flush=True)
    sys.stdin.read()
"""


class Reports(list[str]):
    """Collects what the supervisor says, and lets a test wait for it."""

    def __init__(self) -> None:
        super().__init__()
        self.heard = threading.Event()

    def __call__(self, _chinese: str, english: str) -> None:
        self.append(english)
        self.heard.set()


@pytest.fixture
def place() -> Iterator[Path]:
    """Return a folder that the database's account may pass through, also when the tests run as root."""
    folder = Path(tempfile.mkdtemp(prefix="qingdan-fault-", dir="/tmp"))
    folder.chmod(0o711)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def folder(place: Path) -> DataFolder:
    return open_data_folder(place / "data", "demo")


def server(folder: DataFolder, reports: Reports | None = None) -> Postgres:
    return server_of(folder, os.environ, Reports() if reports is None else reports, DURABLE)


def write(dsn: str, number: int) -> None:
    async def work() -> None:
        connection = await asyncpg.connect(dsn)
        await connection.execute("CREATE TABLE IF NOT EXISTS kept (number int PRIMARY KEY)")
        await connection.execute("INSERT INTO kept VALUES ($1)", number)
        await connection.close()

    run_apart(work())


def read(dsn: str) -> list[int]:
    found: list[int] = []

    async def work() -> None:
        connection = await asyncpg.connect(dsn)
        found.extend(row["number"] for row in await connection.fetch("SELECT number FROM kept ORDER BY 1"))
        await connection.close()

    run_apart(work())
    return found


def wait_until_gone(pid: int) -> None:
    """Wait for a process that is not our child, by a handle that becomes readable at its end."""
    try:
        handle = os.pidfd_open(pid)
    except ProcessLookupError:
        return

    async def gone() -> None:
        over = asyncio.Event()
        asyncio.get_running_loop().add_reader(handle, over.set)
        await asyncio.wait_for(over.wait(), LIMIT_SECONDS)

    try:
        run_apart(gone())
    finally:
        os.close(handle)


def test_rows_survive_a_killed_server_which_is_started_again_at_the_same_address(folder: DataFolder) -> None:
    reports = Reports()
    with server(folder, reports) as postgres:
        dsn, first = postgres.dsn(), postgres.pid
        write(dsn, 1)
        reports.heard.clear()
        os.kill(first, signal.SIGKILL)
        assert reports.heard.wait(LIMIT_SECONDS)
        assert postgres.wait_ready(LIMIT_SECONDS)
        assert postgres.pid != first
        assert read(dsn) == [1]
        write(dsn, 2)
    with server(folder) as again:
        assert read(again.dsn()) == [1, 2]


def test_rows_survive_a_killed_parent_and_the_server_goes_with_it(folder: DataFolder) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(folder.path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": SOURCE},
        text=True,
    )
    assert holder.stdout is not None
    dsn = holder.stdout.readline().strip()
    write(dsn, 7)
    state = recorded_state(folder.database / "cluster")
    assert state is not None
    assert running_server_dsn(folder, "postgres") == dsn
    holder.kill()
    holder.communicate()
    wait_until_gone(state[0])
    assert running_server_dsn(folder, "postgres") is None
    with server(folder) as postgres:
        assert read(postgres.dsn()) == [7]


def test_a_server_left_without_a_parent_is_stopped_and_its_rows_are_there(folder: DataFolder) -> None:
    with server(folder) as postgres:
        write(postgres.dsn(), 3)
        cluster = postgres.cluster
    sockets = f"unix_socket_directories={postgres.sockets}"
    orphan = subprocess.Popen(
        [cluster.binaries.program("postgres"), "-D", cluster.folder, "-c", "listen_addresses=", "-c", sockets],
        user=cluster.account.uid if cluster.account.switched else None,
        group=cluster.account.gid if cluster.account.switched else None,
        extra_groups=[] if cluster.account.switched else None,
        stderr=subprocess.PIPE,
        cwd="/",
        text=True,
    )
    assert orphan.stderr is not None
    assert any("ready to accept connections" in line for line in orphan.stderr)
    reports = Reports()
    reaper = threading.Thread(target=orphan.communicate)
    reaper.start()
    with server(folder, reports) as postgres:
        assert read(postgres.dsn()) == [3]
    reaper.join(LIMIT_SECONDS)
    assert f"stopping the database process {orphan.pid} left by an earlier run" in reports


def test_a_pid_file_that_names_a_stranger_does_not_stop_the_start(folder: DataFolder) -> None:
    with server(folder) as postgres:
        write(postgres.dsn(), 4)
        record = (postgres.cluster.folder / "postmaster.pid").read_text()
        account = postgres.cluster.account
    stale = folder.database / "cluster" / "postmaster.pid"
    stale.write_text(record.replace(record.splitlines()[0], str(os.getpid()), 1))
    account.take(stale)
    assert not runs_cluster(os.getpid(), stale.parent)
    with server(folder) as postgres:
        assert read(postgres.dsn()) == [4]


def test_an_interrupted_first_start_leaves_nothing_in_the_way(folder: DataFolder) -> None:
    postgres = server(folder)
    rest = postgres.cluster.home / "cluster.unfinished" / "base"
    rest.mkdir(parents=True)
    postgres.cluster.account.take(rest.parent.parent)
    with postgres:
        assert running_server_dsn(folder, "postgres") == postgres.dsn()
    assert not rest.exists()


def test_a_path_too_long_for_a_socket_gets_a_short_one_beside_it(place: Path) -> None:
    deep = place / ("d" * 60) / ("e" * 60)
    folder = open_data_folder(deep, "demo")
    for part in (deep, deep.parent):
        part.chmod(0o711)
    with server(folder) as postgres:
        write(postgres.dsn(), 5)
        sockets = postgres.sockets
        assert len(os.fsencode(sockets)) < SOCKET_LIMIT < len(os.fsencode(deep))
    assert not sockets.exists()


def test_the_database_of_a_newer_version_is_named_and_left_alone(folder: DataFolder) -> None:
    with server(folder) as postgres:
        version = postgres.cluster.folder / "PG_VERSION"
    version.write_text("99\n")
    with pytest.raises(LocalError, match="was written by PostgreSQL 99"):
        server(folder).start()
    assert version.read_text() == "99\n"


def test_a_database_folder_without_its_version_is_called_broken(folder: DataFolder) -> None:
    with server(folder) as postgres:
        version = postgres.cluster.folder / "PG_VERSION"
    version.unlink()
    with pytest.raises(LocalError, match="is broken"):
        server(folder).start()


def test_a_damaged_cluster_ends_the_start_with_the_last_lines_of_the_log(folder: DataFolder) -> None:
    with server(folder) as postgres:
        control = postgres.cluster.folder / "global" / "pg_control"
    control.write_bytes(b"\0" * control.stat().st_size)
    with pytest.raises(LocalError, match="did not start") as raised:
        server(folder).start()
    assert "PG_CONTROL_VERSION" in raised.value.chinese


def test_only_the_right_password_opens_the_socket(folder: DataFolder) -> None:
    with server(folder) as postgres:
        wrong = postgres.address("postgres", "wrong", "postgres")
        with pytest.raises(asyncpg.InvalidPasswordError):
            write(wrong, 1)
