"""`qingdan migration <service> <message>`: draw up a new migration by comparing tables with migrations."""

import argparse
import asyncio
import importlib
import os
import re
import tempfile
from pathlib import Path

from alembic import command
from sqlalchemy import Connection, MetaData
from sqlalchemy.ext.asyncio import create_async_engine

from qingdan.cli.migrations import alembic_configuration, migrate, migrations_folder, newest_revision
from qingdan.cli.progress import Progress
from qingdan.cli.services import SERVICES
from qingdan.local.addresses import sqlalchemy_address, with_credentials
from qingdan.local.errors import LocalError
from qingdan.local.postgres import THROWAWAY
from qingdan.local.provisioning import OWNER, provision, role_of
from qingdan.local.server import throwaway_server


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's own arguments."""
    parser.add_argument("service", choices=SERVICES)
    parser.add_argument("message", help="这次改动的名称 · what changes, in a few words")


def run(arguments: argparse.Namespace) -> int:
    """Bring an empty throwaway database to the newest revision, compare, and write the difference."""
    report = Progress()
    metadata = service_metadata(arguments.service)
    with tempfile.TemporaryDirectory(prefix="qingdan-migration-", dir="/tmp") as folder:
        Path(folder).chmod(0o711)
        with throwaway_server(Path(folder) / "database", os.environ, report, THROWAWAY) as server:
            passwords = {name: f"throwaway-{name}" for name in (OWNER, *SERVICES)}
            asyncio.run(provision(server.dsn(), passwords))
            owner = with_credentials(server.dsn(), role_of(OWNER), passwords[OWNER])
            asyncio.run(draw_up(owner, arguments.service, metadata, arguments.message))
    report("请检查并完成新的迁移文件", "read the new migration and complete it")
    return 0


async def draw_up(owner_dsn: str, service: str, metadata: MetaData, message: str) -> None:
    """Write the difference between the service's tables and its migrations as a new migration."""
    if newest_revision(service) is not None:
        await migrate(owner_dsn, service)
    engine = create_async_engine(sqlalchemy_address(owner_dsn))
    try:
        async with engine.connect() as connection:
            await connection.run_sync(_write, service, metadata, message)
    finally:
        await engine.dispose()


def service_metadata(service: str) -> MetaData:
    """Return the tables of a service, gathered from the tables.py of all its rooms."""
    root = migrations_folder(service).parent
    found: dict[int, MetaData] = {}
    for path in sorted(root.rglob("tables.py")):
        name = ".".join(("qingdan", *path.relative_to(root.parent).with_suffix("").parts))
        for value in vars(importlib.import_module(name)).values():
            metadata = getattr(value, "metadata", None)
            if isinstance(metadata, MetaData) and metadata.schema == service:
                found[id(metadata)] = metadata
    if len(found) != 1:
        raise LocalError(
            f"{service} 的表应当只有一个 MetaData,找到 {len(found)} 个。",
            f"The tables of {service} should share one MetaData; {len(found)} were found.",
        )
    return found.popitem()[1]


def _write(connection: Connection, service: str, metadata: MetaData, message: str) -> None:
    slug = re.sub(r"[^a-z0-9]+", "_", message.lower()).strip("_")
    number = len(list((migrations_folder(service) / "versions").glob("[0-9]*.py"))) + 1
    configuration = alembic_configuration(service, connection, metadata)
    configuration.set_main_option("file_template", "%%(rev)s")
    command.revision(configuration, message=message, autogenerate=True, rev_id=f"{number:04d}_{slug}")
