"""Running the alembic histories of the services, as the owner of their schemas."""

import importlib.util
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, MetaData, text
from sqlalchemy.ext.asyncio import create_async_engine

from qingdan.local.addresses import sqlalchemy_address

LOCK = "SELECT pg_advisory_lock(hashtext('qingdan migrations'))"


def migrations_folder(service: str) -> Path:
    """Return the folder of a service's migrations, without importing the service."""
    specification = importlib.util.find_spec(f"qingdan.{service}")
    if specification is None or specification.origin is None:
        message = f"there is no service {service}"
        raise LookupError(message)
    return Path(specification.origin).parent / "migrations"


def alembic_configuration(service: str, connection: Connection, metadata: MetaData | None = None) -> Config:
    """Return alembic's configuration for one service over an open connection."""
    configuration = Config()
    configuration.set_main_option("script_location", str(migrations_folder(service)).replace("%", "%%"))
    configuration.set_main_option("path_separator", "os")
    configuration.attributes["connection"] = connection
    configuration.attributes["target_metadata"] = metadata
    return configuration


def newest_revision(service: str) -> str | None:
    """Return the head of a service's history, or None when it has no migrations yet."""
    configuration = Config()
    configuration.set_main_option("script_location", str(migrations_folder(service)).replace("%", "%%"))
    configuration.set_main_option("path_separator", "os")
    return ScriptDirectory.from_config(configuration).get_current_head()


async def migrate(owner_dsn: str, service: str, revision: str = "head") -> None:
    """Bring one service's schema to a revision; two that try at once wait for each other.

    `owner_dsn` is a postgresql:// address that signs in as the owner of the schemas.
    """
    engine = create_async_engine(sqlalchemy_address(owner_dsn))
    try:
        async with engine.connect() as connection:
            await connection.execute(text(LOCK))
            await connection.commit()
            await connection.run_sync(_upgrade, service, revision)
            await connection.commit()
    finally:
        await engine.dispose()


def _upgrade(connection: Connection, service: str, revision: str) -> None:
    command.upgrade(alembic_configuration(service, connection), revision)
