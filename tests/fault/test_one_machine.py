"""One machine made ready again and again: nothing is lost, and what was left half made is made anew."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import asyncpg
import pytest

from qingdan.cli.demo import load_once
from qingdan.cli.environment import service_environment
from qingdan.cli.machine import DEMO_BEGUN, Machine, join_machine, open_machine
from qingdan.cli.services import SERVICES
from qingdan.local.addresses import database_of, with_database
from qingdan.local.errors import LocalError
from qingdan.local.provisioning import ensure_database
from support.database import empty_server, run_apart


@pytest.fixture
def environment() -> Iterator[dict[str, str]]:
    folder = Path(tempfile.mkdtemp(prefix="qingdan-machine-", dir="/tmp"))
    folder.chmod(0o711)
    yield {"QINGDAN_DATA_DIR": str(folder / "data")}
    shutil.rmtree(folder)


def silent(_chinese: str, _english: str) -> None:
    """Say nothing."""


def execute(dsn: str, statement: str) -> None:
    async def work() -> None:
        connection = await asyncpg.connect(dsn)
        await connection.execute(statement)
        await connection.close()

    run_apart(work())


def prepared(machine: Machine) -> Machine:
    run_apart(machine.prepare(silent))
    return machine


def test_a_second_start_finds_rows_roles_and_passwords_of_the_first(environment: dict[str, str]) -> None:
    with open_machine(silent, environment) as machine:
        first = prepared(machine).addresses()
        execute(first["owner"], "CREATE TABLE stamping.kept (id int)")
        execute(first["stamping"], "INSERT INTO kept VALUES (1)")
    with open_machine(silent, environment) as machine:
        assert prepared(machine).addresses() == first
        execute(first["stamping"], "DO $$ BEGIN ASSERT (SELECT count(*) FROM kept) = 1; END $$")


def test_a_second_command_uses_the_database_that_runs_already(environment: dict[str, str]) -> None:
    with open_machine(silent, environment) as machine, join_machine(silent, environment) as other:
        assert other.admin_dsn == machine.admin_dsn
    with join_machine(silent, environment) as alone:
        execute(alone.admin_dsn, "SELECT 1")


def test_a_demo_that_was_interrupted_is_begun_anew(environment: dict[str, str]) -> None:
    with open_machine(silent, environment) as machine:
        execute(prepared(machine).admin_dsn, "CREATE TABLE half (id int)")
        machine.folder.write_note(DEMO_BEGUN, "yes")
    with open_machine(silent, environment) as machine:
        execute(machine.admin_dsn, "DO $$ BEGIN ASSERT to_regclass('half') IS NULL; END $$")


def test_a_named_server_is_used_instead_of_the_embedded_one(environment: dict[str, str]) -> None:
    with empty_server() as admin:
        run_apart(ensure_database(admin, "own"))
        own = {**environment, "QINGDAN_DATABASE_URL": with_database(admin, "own")}
        with open_machine(silent, own) as machine:
            addresses = prepared(machine).addresses()
            execute(addresses["owner"], "CREATE TABLE admission.made (id int)")
            execute(addresses["admission"], "INSERT INTO made VALUES (1)")
            assert database_of(addresses["admission"]) == "own"
            assert not machine.folder.database.exists()


def test_an_interrupted_demo_on_a_server_of_ones_own_is_never_dropped(environment: dict[str, str]) -> None:
    with open_machine(silent, environment) as machine:
        machine.folder.write_note(DEMO_BEGUN, "yes")
    own = {**environment, "QINGDAN_DATABASE_URL": "postgresql://nobody@127.0.0.1:1/own"}
    with pytest.raises(LocalError, match="Name an empty database"), open_machine(silent, own):
        pytest.fail("went on with a half-loaded demo")


def test_a_demo_that_is_loaded_is_not_loaded_again(environment: dict[str, str]) -> None:
    reports: list[str] = []
    with open_machine(silent, environment) as machine:
        machine.folder.write_note("demo_loaded", "seed=1")
        load_once(machine, lambda _chinese, english: reports.append(english))
    assert reports == ["the demo district is there already"]


def test_each_service_is_told_its_own_address_and_keys(environment: dict[str, str]) -> None:
    with open_machine(silent, environment) as machine:
        told = service_environment(machine, "http://127.0.0.1:8000", None)
    for name in ("DATABASE_URL", "ENCRYPTION_KEYS", "BLIND_INDEX_KEY"):
        assert len({told[f"QINGDAN_{service.upper()}_{name}"] for service in SERVICES}) == len(SERVICES)
    assert len({told[f"QINGDAN_{service.upper()}_EVENT_SECRET"] for service in SERVICES}) == 1
    assert told["QINGDAN_ORGANIZATION_DEMO_PASSWORD"]


def test_a_production_folder_gets_no_demo_password(environment: dict[str, str]) -> None:
    with open_machine(silent, {**environment, "QINGDAN_ENVIRONMENT": "production"}) as machine:
        told = service_environment(machine, "https://qingdan.example", None)
    assert not [name for name in told if "DEMO" in name]
    assert told["QINGDAN_STAMPING_SECURE_COOKIES"] == "true"
    assert told["QINGDAN_STAMPING_ENVIRONMENT"] == "production"
