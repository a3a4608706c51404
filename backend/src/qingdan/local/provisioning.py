"""Giving a database its roles, schemas and rights; the same on our own server and on somebody else's."""

from collections.abc import Mapping, Sequence

import asyncpg

from qingdan.local import repository
from qingdan.local.errors import LocalError

OWNER = "owner"


async def provision(admin_dsn: str, passwords: Mapping[str, str]) -> None:
    """Make roles, schemas and rights in the database of `admin_dsn`; running it again changes nothing.

    `passwords` holds one for `owner` and one for each schema, which is also the name of its service. Tables
    that migrations make later come with the rights: the owner's default privileges give them.
    """
    schemas = [name for name in passwords if name != OWNER]
    connection = await asyncpg.connect(admin_dsn)
    try:
        async with connection.transaction():
            await connection.execute(repository.LOCK)
            database = await connection.fetchval(repository.CURRENT_DATABASE)
            for statement in repository.role_statements(schemas):
                await connection.execute(statement)
            if not await connection.fetchval(repository.IS_SUPERUSER):
                await connection.execute(repository.membership_statement())
            for statement in repository.schema_statements(schemas, database):
                await connection.execute(statement)
            for name, password in passwords.items():
                await _set_password(connection, role_of(name), password)
            await _refuse_dangerous(connection, schemas)
    except asyncpg.InsufficientPrivilegeError as error:
        raise LocalError(
            f"数据库账号权限不足:{error}",
            f"The database account may not do this: {error}. It must be allowed to create roles, schemas and "
            "the extensions pg_trgm and btree_gist.",
        ) from error
    finally:
        await connection.close()


def role_of(name: str) -> str:
    """Return the database role of the owner or of a service."""
    return repository.OWNER if name == OWNER else repository.service_role(name)


def provisioning_script(schemas: Sequence[str], database: str) -> str:
    """Return the same as a script for psql, without passwords: some administrators let no program do it."""
    statements = [*repository.role_statements(schemas), *repository.schema_statements(schemas, database)]
    return "".join(f"{statement};\n" for statement in statements)


async def ensure_database(server_dsn: str, name: str) -> None:
    """Make a database of this name when there is none."""
    connection = await asyncpg.connect(server_dsn)
    try:
        if not await connection.fetchval(repository.DATABASE_EXISTS, name):
            await connection.execute(repository.create_database(name))
    except asyncpg.DuplicateDatabaseError:
        return
    finally:
        await connection.close()


async def copy_database(server_dsn: str, name: str, template: str) -> None:
    """Make a database as a copy of another to which nobody is connected; an old one of this name goes."""
    connection = await asyncpg.connect(server_dsn)
    try:
        await connection.execute(repository.drop_database(name))
        await connection.execute(repository.create_database(name, template))
    finally:
        await connection.close()


async def drop_database(server_dsn: str, name: str) -> None:
    """Remove a database, and whoever is still connected to it."""
    connection = await asyncpg.connect(server_dsn)
    try:
        await connection.execute(repository.drop_database(name))
    finally:
        await connection.close()


async def _set_password(connection: asyncpg.Connection, role: str, password: str) -> None:
    statement = await connection.fetchval(repository.PASSWORD_STATEMENT, role, password)
    await connection.execute(statement)


async def _refuse_dangerous(connection: asyncpg.Connection, schemas: Sequence[str]) -> None:
    roles = [repository.OWNER, *(repository.service_role(schema) for schema in schemas)]
    dangerous = await connection.fetch(repository.DANGEROUS_ROLES, roles)
    if dangerous:
        names = ", ".join(row["rolname"] for row in dangerous)
        raise LocalError(
            f"数据库账号 {names} 能绕过行级安全,拒绝启动。",
            f"The database roles {names} may step over row-level security: this start is refused.",
        )
