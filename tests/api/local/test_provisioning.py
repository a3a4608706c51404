"""Each service's database role reaches its own schema and no other, and cannot step over the second wall."""

import asyncpg
import pytest

from qingdan.cli.services import SERVICES
from qingdan.local.addresses import with_credentials, with_database
from qingdan.local.errors import LocalError
from qingdan.local.provisioning import ensure_database, provision
from support.database import PASSWORDS, DatabaseServer, addresses, empty_server


async def fetch(dsn: str, statement: str) -> object:
    connection = await asyncpg.connect(dsn)
    try:
        return await connection.fetchval(statement)
    finally:
        await connection.close()


async def execute(dsn: str, *statements: str) -> None:
    connection = await asyncpg.connect(dsn)
    try:
        for statement in statements:
            await connection.execute(statement)
    finally:
        await connection.close()


@pytest.mark.parametrize("service", SERVICES)
async def test_a_service_reads_and_writes_what_the_owner_makes_in_its_schema(
    fresh_database_urls: dict[str, str], service: str
) -> None:
    await execute(fresh_database_urls["owner"], f"CREATE TABLE {service}.made_later (id serial, note text)")
    await execute(
        fresh_database_urls[service],
        "INSERT INTO made_later (note) VALUES ('one')",
        "UPDATE made_later SET note = 'two'",
    )
    assert await fetch(fresh_database_urls[service], "DELETE FROM made_later RETURNING note") == "two"


@pytest.mark.parametrize("service", SERVICES)
async def test_a_service_cannot_see_into_another_schema(fresh_database_urls: dict[str, str], service: str) -> None:
    for other in SERVICES:
        await execute(fresh_database_urls["owner"], f"CREATE TABLE {other}.private (id int)")
    for other in set(SERVICES) - {service}:
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await execute(fresh_database_urls[service], f"TABLE {other}.private")


@pytest.mark.parametrize("service", SERVICES)
@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TABLE {schema}.own (id int)",
        "CREATE TABLE public.own (id int)",
        "CREATE SCHEMA own",
        "CREATE ROLE friend",
        "ALTER ROLE qingdan_{schema} BYPASSRLS",
        "SET ROLE qingdan_owner",
        "CREATE DATABASE own",
    ],
)
async def test_a_service_makes_and_becomes_nothing(
    fresh_database_urls: dict[str, str], service: str, statement: str
) -> None:
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await execute(fresh_database_urls[service], statement.format(schema=service))


async def test_row_level_security_holds_for_a_service_and_asks_the_owner_nothing(
    fresh_database_urls: dict[str, str],
) -> None:
    await execute(
        fresh_database_urls["owner"],
        "CREATE TABLE stamping.walled (district_id uuid)",
        "ALTER TABLE stamping.walled ENABLE ROW LEVEL SECURITY",
        "INSERT INTO stamping.walled VALUES (gen_random_uuid())",
    )
    assert await fetch(fresh_database_urls["stamping"], "SELECT count(*) FROM walled") == 0
    assert await fetch(fresh_database_urls["owner"], "SELECT count(*) FROM stamping.walled") == 1


async def test_a_role_that_could_bypass_the_wall_stops_the_start(database_server: DatabaseServer) -> None:
    urls = addresses(database_server.admin_dsn, database_server.template)
    await execute(urls["admin"], "ALTER ROLE qingdan_admission BYPASSRLS")
    try:
        with pytest.raises(LocalError, match="qingdan_admission may step over"):
            await provision(urls["admin"], PASSWORDS)
    finally:
        await execute(urls["admin"], "ALTER ROLE qingdan_admission NOBYPASSRLS")


async def test_an_administrator_who_is_no_superuser_can_provision() -> None:
    """The case of a managed PostgreSQL, whose roles are all new."""
    with empty_server() as admin:
        await execute(admin, "CREATE ROLE managed LOGIN CREATEROLE CREATEDB PASSWORD 'managed-password'")
        managed = with_credentials(admin, "managed", "managed-password")
        await ensure_database(managed, "qingdan")
        database = with_database(managed, "qingdan")
        await provision(database, PASSWORDS)
        await provision(database, PASSWORDS)
        urls = addresses(admin, "qingdan")
        await execute(urls["owner"], "CREATE TABLE stamping.made (id int)")
        assert await fetch(urls["stamping"], "SELECT count(*) FROM made") == 0
