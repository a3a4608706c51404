"""`qingdan migrate [service]`: bring the schemas up to date, on a server or on this machine's database."""

import argparse
import asyncio
import os

from qingdan.cli.machine import join_machine
from qingdan.cli.migrations import migrate
from qingdan.cli.progress import Progress
from qingdan.cli.provision import provision_from
from qingdan.cli.services import SERVICES
from qingdan.local.addresses import with_credentials
from qingdan.local.provisioning import OWNER, role_of


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's own arguments."""
    parser.add_argument("service", nargs="?", choices=SERVICES, help="只升级一个服务 · only one service")
    parser.add_argument(
        "--provision",
        action="store_true",
        help="先建立角色和权限,再升级 · first what `qingdan provision` does, with the same variables",
    )
    parser.add_argument("--revision", default="head", help="目标版本 · the revision to reach")


def run(arguments: argparse.Namespace) -> int:
    """Migrate as QINGDAN_OWNER_DATABASE_URL, after provisioning, or on this machine after making its roles."""
    report = Progress()
    services = (arguments.service,) if arguments.service else SERVICES
    address = provisioned_owner() if arguments.provision else os.environ.get("QINGDAN_OWNER_DATABASE_URL")
    if address:
        asyncio.run(_migrate(address, services, arguments.revision, report))
        return 0
    with join_machine(report) as machine:
        asyncio.run(machine.provision())
        asyncio.run(_migrate(machine.addresses()[OWNER], services, arguments.revision, report))
    return 0


def provisioned_owner() -> str:
    """Provision the database of QINGDAN_DATABASE_URL and return the owner's address in it."""
    address, passwords = provision_from(os.environ)
    return with_credentials(address, role_of(OWNER), passwords[OWNER])


async def _migrate(address: str, services: tuple[str, ...], revision: str, report: Progress) -> None:
    for service in services:
        report(f"升级数据库结构:{service}", f"migrating the schema of {service}")
        await migrate(address, service, revision)
    report("数据库结构已是最新", "the database schemas are up to date")
