"""Migrations lead to exactly the tables that the code describes, and can be run again."""

import asyncpg
import pytest
from alembic import command
from sqlalchemy import Connection
from sqlalchemy.ext.asyncio import create_async_engine

from qingdan.cli.migration import service_metadata
from qingdan.cli.migrations import alembic_configuration, migrate, newest_revision
from qingdan.cli.services import SERVICES
from qingdan.local.addresses import sqlalchemy_address


@pytest.mark.parametrize("service", SERVICES)
async def test_tables_and_migrations_agree(fresh_database_urls: dict[str, str], service: str) -> None:
    """`alembic check` raises with the differences when there are any."""
    metadata = service_metadata(service)

    def check(connection: Connection) -> None:
        command.check(alembic_configuration(service, connection, metadata))

    engine = create_async_engine(sqlalchemy_address(fresh_database_urls["owner"]))
    try:
        async with engine.connect() as connection:
            await connection.run_sync(check)
    finally:
        await engine.dispose()
    assert metadata.tables


@pytest.mark.parametrize("service", SERVICES)
async def test_migrating_again_changes_nothing(fresh_database_urls: dict[str, str], service: str) -> None:
    await migrate(fresh_database_urls["owner"], service)
    connection = await asyncpg.connect(fresh_database_urls["owner"])
    rows = await connection.fetch(f"TABLE {service}.alembic_version")
    await connection.close()
    assert [row["version_num"] for row in rows] == [newest_revision(service)]
