"""A real PostgreSQL for the tests: one server per test process, migrated once, copied as often as needed."""

import asyncio
import fcntl
import os
import shutil
import tempfile
import threading
from collections.abc import Coroutine, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from uuid import uuid4

from qingdan.cli.migrations import migrate, newest_revision
from qingdan.cli.services import SERVICES
from qingdan.local.addresses import database_of, with_credentials, with_database
from qingdan.local.postgres import THROWAWAY
from qingdan.local.provisioning import (
    OWNER,
    copy_database,
    drop_database,
    ensure_database,
    provision,
    role_of,
)
from qingdan.local.server import throwaway_server
from support.processes import REPOSITORY

PASSWORDS = {name: f"throwaway-{name}" for name in (OWNER, *SERVICES)}
TEMPLATE = "qingdan_template"
LOGS = REPOSITORY / "test-results" / "postgres"


@dataclass
class DatabaseServer:
    """A server with one migrated template; tests work on copies of it."""

    admin_dsn: str
    template: str = TEMPLATE
    _copies: list[str] = field(default_factory=list)

    def copy(self) -> dict[str, str]:
        """Make a fresh copy of the template; return one address per service, `owner` and `admin`."""
        name = f"qingdan_test_{uuid4().hex[:12]}"
        run_apart(copy_database(self.admin_dsn, name, self.template))
        self._copies.append(name)
        return addresses(self.admin_dsn, name)

    def drop(self, urls: Mapping[str, str]) -> None:
        """Remove a copy, whoever is still connected to it."""
        name = database_of(urls["admin"])
        run_apart(drop_database(self.admin_dsn, name))
        self._copies.remove(name)

    def drop_all(self) -> None:
        """Remove the copies that are left."""
        for name in self._copies:
            run_apart(drop_database(self.admin_dsn, name))


def addresses(admin_dsn: str, database: str) -> dict[str, str]:
    """Return the addresses of one database: by service name, `owner` and `admin`."""
    dsn = with_database(admin_dsn, database)
    roles = {name: with_credentials(dsn, role_of(name), password) for name, password in PASSWORDS.items()}
    return {**roles, "admin": dsn}


def run_apart(work: Coroutine[object, object, None]) -> None:
    """Run a coroutine in a thread and an event loop of its own: the tests' own loop is left alone."""
    errors: list[BaseException] = []

    def run() -> None:
        try:
            asyncio.run(work)
        except BaseException as error:  # noqa: BLE001  carried over to the caller's thread
            errors.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    if errors:
        raise errors[0]


async def build_template(admin_dsn: str, template: str) -> None:
    """Make the template: roles, schemas, and every service's migrations."""
    await ensure_database(admin_dsn, template)
    await provision(with_database(admin_dsn, template), PASSWORDS)
    owner = addresses(admin_dsn, template)[OWNER]
    for service in SERVICES:
        if newest_revision(service) is not None:
            await migrate(owner, service)


@contextmanager
def database_server(run_folder: Path) -> Iterator[DatabaseServer]:
    """Start a throwaway server, or use the one that QINGDAN_TEST_DATABASE_URL names.

    `run_folder` is common to all processes of one test run: on a named server they share one template.
    """
    external = os.environ.get("QINGDAN_TEST_DATABASE_URL")
    if external:
        server = DatabaseServer(external, _shared_template(external, run_folder))
        try:
            yield server
        finally:
            server.drop_all()
        return
    with empty_server() as admin_dsn:
        run_apart(build_template(admin_dsn, TEMPLATE))
        yield DatabaseServer(admin_dsn)


@contextmanager
def empty_server() -> Iterator[str]:
    """Start a throwaway server with nothing in it and return its administrator's address."""
    folder = Path(tempfile.mkdtemp(prefix="qingdan-test-", dir="/tmp"))
    folder.chmod(0o711)  # the database's account must pass through it when the tests run as root
    try:
        with throwaway_server(folder / "database", os.environ, _silent, THROWAWAY) as postgres:
            yield postgres.dsn()
    finally:
        _keep_log(folder)
        shutil.rmtree(folder, ignore_errors=True)


def _keep_log(folder: Path) -> None:
    """Leave what the server said where the pictures of failed journeys lie: it is gone with the server otherwise."""
    LOGS.mkdir(parents=True, exist_ok=True)
    with suppress(OSError):
        shutil.copyfile(folder / "postgres.log", LOGS / f"{folder.name}.log")


def _shared_template(admin_dsn: str, run_folder: Path) -> str:
    """Build the template of this run once; processes that come later wait and use it."""
    record = run_folder / "template"
    with (run_folder / "template.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not record.exists():
            run_apart(drop_database(admin_dsn, TEMPLATE))
            run_apart(build_template(admin_dsn, TEMPLATE))
            record.touch()
        return TEMPLATE


def _silent(_chinese: str, _english: str) -> None:
    """Say nothing: pytest shows the output of what fails."""
