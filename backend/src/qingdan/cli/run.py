"""`qingdan run`: everything on one machine, from an empty folder to an address to open in the browser."""

import argparse
import asyncio
import concurrent.futures
import os

from qingdan.cli.announcement import Announcement
from qingdan.cli.applications import load_all_in_one
from qingdan.cli.demo import load_once
from qingdan.cli.environment import DEMO_PASSWORD, service_environment
from qingdan.cli.frontend import Frontend, repository_frontend
from qingdan.cli.machine import Machine, open_machine
from qingdan.cli.progress import Progress
from qingdan.cli.serve import add_address_arguments
from qingdan.cli.server import logging_to, serve, take_port
from qingdan.local.data_folder import legible_password

EVERYWHERE = {"0.0.0.0", "::"}  # noqa: S104  compared with, not bound to


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's own arguments."""
    add_address_arguments(parser)
    parser.add_argument(
        "--no-frontend", action="store_true", help="不生成网页 · do not build the web pages (they run elsewhere)"
    )


def run(arguments: argparse.Namespace) -> int:
    """Start the database, bring it up to date, load the demo once, build the pages meanwhile, and serve."""
    report = Progress()
    taken = take_port(arguments.host, arguments.port)
    shown_host = "127.0.0.1" if arguments.host in EVERYWHERE else arguments.host
    base_url = os.environ.get("QINGDAN_PUBLIC_BASE_URL") or f"http://{shown_host}:{arguments.port}"
    folder = None if arguments.no_frontend else repository_frontend()
    frontend = Frontend(folder, report) if folder else None
    with open_machine(report) as machine, concurrent.futures.ThreadPoolExecutor(1) as beside:
        building = beside.submit(frontend.build) if frontend else None
        asyncio.run(machine.prepare(report))
        os.environ.update(service_environment(machine, base_url, frontend.built if frontend else None))
        if machine.folder.kind == "demo":
            load_once(machine, report)
        if building is not None:
            building.result()
        report("启动服务", "starting the services")
        own_url = f"http://{shown_host}:{arguments.port}"
        log = machine.folder.logs / "services.log"
        announcement = Announcement(own_url, base_url, demo_password(machine), log, report)
        with logging_to(log):
            serve(load_all_in_one(), taken, announcement.announce)
        report("正在停止", "stopping")
    report("已停止", "stopped")
    return 0


def demo_password(machine: Machine) -> str | None:
    """Return the password of the demo accounts, which a production folder does not have."""
    return machine.folder.secret(DEMO_PASSWORD, legible_password) if machine.folder.kind == "demo" else None
