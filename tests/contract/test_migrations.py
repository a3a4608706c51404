"""Each service's migrations from empty to newest: they make what the code describes, walled by district."""

import ast
from collections.abc import AsyncIterator, Mapping
from pathlib import Path

import asyncpg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, MetaData
from sqlalchemy.ext.asyncio import create_async_engine

from qingdan.cli.migration import service_metadata
from qingdan.cli.migrations import migrate, migrations_folder
from qingdan.cli.services import SERVICES
from qingdan.kernel.tables import KERNEL_APPEND_ONLY_TABLES, KERNEL_SHARED_TABLES
from qingdan.local.addresses import sqlalchemy_address

#: Tables that stand before the tenant is known, by service. Adding a line here is a decision, not a formality.
OUTSIDE_DISTRICTS = {
    # Whoever signs in names an account, not a district; failures are counted before anybody is known.
    "organization": {"account", "sign_in_failure"},
    "admission": set(),
    # Wrong guesses of strangers are counted before it is known whose paper they mean; nobody can be read from a row.
    "stamping": {"verification_guess"},
}
OWN_DISTRICT = "(district_id = (NULLIF(current_setting('qingdan.district'::text, true), ''::text))::uuid)"

COLUMNS = """
SELECT t.relname AS table_name, t.relrowsecurity AS walled, o.rolname AS owner,
       array_agg(a.attname::text ORDER BY a.attnum) AS columns,
       (SELECT array_agg(k.attname::text ORDER BY p.position)
          FROM pg_index i, unnest(i.indkey) WITH ORDINALITY AS p(number, position), pg_attribute k
         WHERE i.indrelid = t.oid AND i.indisprimary AND k.attrelid = t.oid AND k.attnum = p.number) AS key,
       (SELECT array_agg(DISTINCT c.conname::text) FROM pg_constraint c
         WHERE c.conrelid = t.oid AND c.contype = 'f'
           AND (SELECT k.attname FROM pg_attribute k WHERE k.attrelid = t.oid AND k.attnum = c.conkey[1])
               <> 'district_id') AS loose_references
  FROM pg_class t
  JOIN pg_namespace n ON n.oid = t.relnamespace
  JOIN pg_roles o ON o.oid = t.relowner
  JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
 WHERE n.nspname = $1 AND t.relkind IN ('r', 'p')
   AND t.relname <> 'alembic_version' AND t.relname NOT LIKE 'pgqueuer%'
 GROUP BY t.oid, o.rolname
"""
POLICIES = "SELECT tablename, permissive, cmd, qual, with_check FROM pg_policies WHERE schemaname = $1"
RIGHTS = """
SELECT t.relname AS table_name, r.name AS privilege
  FROM pg_class t, unnest($2::text[]) AS r(name)
 WHERE t.relnamespace = $1::regnamespace AND t.relkind IN ('r', 'p') AND t.relname NOT LIKE 'pgqueuer%'
   AND has_table_privilege($3, t.oid, r.name)
"""
COLUMN_RIGHTS = """
SELECT count(*) FROM pg_class t
 WHERE t.relnamespace = $1::regnamespace AND t.relname = $2 AND has_any_column_privilege($3, t.oid, 'UPDATE')
"""
ROLE = "SELECT rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb FROM pg_roles WHERE rolname = $1"
MEMBERSHIPS = """
SELECT array_agg(g.rolname::text) FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid
 WHERE m.member = $1::regrole
"""


class Catalog:
    """What the database itself says of one service's schema."""

    def __init__(self, service: str, tables: Mapping[str, asyncpg.Record], connection: asyncpg.Connection) -> None:
        self.service = service
        self.role = f"qingdan_{service}"
        self.tables = tables
        self.connection = connection

    @property
    def of_tenants(self) -> dict[str, asyncpg.Record]:
        outside = OUTSIDE_DISTRICTS[self.service] | set(KERNEL_SHARED_TABLES)
        return {name: table for name, table in self.tables.items() if name not in outside}

    async def rights(self, *privileges: str) -> dict[str, set[str]]:
        """Return the tables on which the service's role holds each privilege."""
        rows = await self.connection.fetch(RIGHTS, self.service, list(privileges), self.role)
        return {
            privilege: {row["table_name"] for row in rows if row["privilege"] == privilege} for privilege in privileges
        }


@pytest.fixture(params=SERVICES)
async def catalog(request: pytest.FixtureRequest, database_urls: dict[str, str]) -> AsyncIterator[Catalog]:
    connection = await asyncpg.connect(database_urls["owner"])
    try:
        rows = await connection.fetch(COLUMNS, request.param)
        yield Catalog(request.param, {row["table_name"]: row for row in rows}, connection)
    finally:
        await connection.close()


def history(service: str) -> ScriptDirectory:
    configuration = Config()
    configuration.set_main_option("script_location", str(migrations_folder(service)))
    configuration.set_main_option("path_separator", "os")
    return ScriptDirectory.from_config(configuration)


async def compared(owner_dsn: str, service: str, metadata: MetaData) -> list[object]:
    """Return the differences between a migrated schema and the tables that the code describes."""

    def compare(connection: Connection) -> list[object]:
        context = MigrationContext.configure(
            connection,
            opts={
                "include_schemas": True,
                "compare_type": True,
                "include_name": lambda name, kind, _parents: kind != "schema" or name == service,
                "include_object": lambda _object, name, kind, reflected, _other: (
                    not (kind == "table" and reflected and (name == "alembic_version" or name.startswith("pgqueuer")))
                ),
            },
        )
        return list(compare_metadata(context, metadata))

    engine = create_async_engine(sqlalchemy_address(owner_dsn))
    try:
        async with engine.connect() as connection:
            return await connection.run_sync(compare)
    finally:
        await engine.dispose()


@pytest.mark.parametrize("service", SERVICES)
def test_a_history_has_one_head(service: str) -> None:
    """Two heads would leave it to chance which schema a start finds."""
    assert len(history(service).get_heads()) == 1


@pytest.mark.parametrize("service", SERVICES)
async def test_the_migrated_schema_is_what_the_code_describes(database_urls: dict[str, str], service: str) -> None:
    """From empty to newest, then compared: types, keys, indexes, nothing left over on either side."""
    assert await compared(database_urls["owner"], service, service_metadata(service)) == []


async def test_a_column_that_only_the_code_knows_is_noticed(fresh_database_urls: dict[str, str]) -> None:
    """The comparison above would prove nothing if it overlooked a difference."""
    connection = await asyncpg.connect(fresh_database_urls["owner"])
    await connection.execute("ALTER TABLE organization.person DROP COLUMN left_on")
    await connection.close()
    found = await compared(fresh_database_urls["owner"], "organization", service_metadata("organization"))
    assert [difference[0] for difference in found if isinstance(difference, tuple)] == ["add_column"]


@pytest.mark.parametrize("service", SERVICES)
async def test_migrating_again_changes_nothing(database_urls: dict[str, str], service: str) -> None:
    """A restart migrates too; at the newest revision that is nothing."""
    await migrate(database_urls["owner"], service)
    connection = await asyncpg.connect(database_urls["owner"])
    revisions = await connection.fetch(f"SELECT version_num FROM {service}.alembic_version")  # noqa: S608 - our own name
    await connection.close()
    assert [row["version_num"] for row in revisions] == history(service).get_heads()


@pytest.mark.parametrize(
    "path",
    [path for service in SERVICES for path in sorted((migrations_folder(service) / "versions").glob("*.py"))],
    ids=lambda path: f"{path.parents[2].name}-{path.stem}",
)
def test_a_migration_gives_up_rather_than_stop_everybody_else(path: Path) -> None:
    """A migration that queues for a lock makes all others queue behind it: the wait is limited first of all."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    upgrade = next(node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == "upgrade")
    assert ast.unparse(upgrade.body[0]) == "limit_lock_wait()"


def test_what_stands_outside_the_districts_exists(catalog: Catalog) -> None:
    """An exception for a table that is gone would let the next one of that name through."""
    assert set(catalog.tables) >= OUTSIDE_DISTRICTS[catalog.service] | set(KERNEL_SHARED_TABLES)
    assert catalog.of_tenants


def test_every_tenant_table_begins_its_key_and_its_references_with_the_district(catalog: Catalog) -> None:
    """DESIGN: the district is the tenant; so rows of two districts never meet, and the schema can be sharded."""
    keys = {name: table["key"] for name, table in catalog.of_tenants.items()}
    assert {name: key for name, key in keys.items() if not key or key[0] != "district_id"} == {}
    loose = {name: table["loose_references"] for name, table in catalog.of_tenants.items()}
    assert {name: references for name, references in loose.items() if references} == {}


async def test_every_tenant_table_is_walled_by_the_one_policy(catalog: Catalog) -> None:
    """The second wall: a transaction sees and writes the district that it named, or nothing."""
    policies: dict[str, list[tuple[str, ...]]] = {}
    for row in await catalog.connection.fetch(POLICIES, catalog.service):
        policies.setdefault(row["tablename"], []).append(tuple(row)[1:])
    wall = [("PERMISSIVE", "ALL", OWN_DISTRICT, OWN_DISTRICT)]
    assert {name for name, table in catalog.of_tenants.items() if not table["walled"]} == set()
    assert {name: policies.get(name) for name in catalog.of_tenants if policies.get(name) != wall} == {}


async def test_the_service_role_owns_nothing_and_cannot_step_over_the_wall(catalog: Catalog) -> None:
    """Row-level security does not bind owners, superusers and members of either."""
    assert {table["owner"] for table in catalog.tables.values()} == {"qingdan_owner"}
    assert await catalog.connection.fetchval(ROLE, catalog.role) is False
    assert await catalog.connection.fetchval(MEMBERSHIPS, catalog.role) is None
    beyond = await catalog.rights("TRUNCATE", "REFERENCES", "TRIGGER")
    assert beyond == {"TRUNCATE": set(), "REFERENCES": set(), "TRIGGER": set()}


async def test_a_service_without_a_district_sees_and_writes_nothing(
    catalog: Catalog, database_urls: dict[str, str]
) -> None:
    """A forgotten `begin(principal)` finds an empty house instead of everybody's."""
    connection = await asyncpg.connect(database_urls[catalog.service])
    try:
        for name in catalog.of_tenants:
            assert await connection.fetchval(f"SELECT count(*) FROM {name}") == 0, name  # noqa: S608 - from the catalog
        with pytest.raises(asyncpg.InsufficientPrivilegeError, match="row-level security"):
            await connection.execute(
                "INSERT INTO counter (district_id, name, value) VALUES (gen_random_uuid(), 'stranger', 1)"
            )
    finally:
        await connection.close()


async def test_what_is_append_only_refuses_change_and_removal(catalog: Catalog, database_urls: dict[str, str]) -> None:
    """REG-2, DESIGN: histories and registers rest on rights. Which tables these are is read from the catalog."""
    changeable = await catalog.rights("INSERT", "UPDATE", "DELETE")
    append_only = changeable["INSERT"] - changeable["UPDATE"]
    chained = {name for name, table in catalog.tables.items() if "previous_hash" in table["columns"]}
    assert append_only >= chained | set(KERNEL_APPEND_ONLY_TABLES)
    assert append_only & changeable["DELETE"] == set()
    connection = await asyncpg.connect(database_urls[catalog.service])
    try:
        for name in sorted(append_only):
            assert await catalog.connection.fetchval(COLUMN_RIGHTS, catalog.service, name, catalog.role) == 0, name
            column = catalog.tables[name]["columns"][0]
            for statement in (f"UPDATE {name} SET {column} = {column}", f"DELETE FROM {name}", f"TRUNCATE {name}"):  # noqa: S608 - from the catalog
                with pytest.raises(asyncpg.InsufficientPrivilegeError, match="permission denied"):
                    await connection.execute(statement)
    finally:
        await connection.close()
