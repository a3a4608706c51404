"""`qingdan worker [service]`: the queued jobs of one service, or of all."""

import argparse
import asyncio

from qingdan.cli.applications import chosen_services, load_worker
from qingdan.cli.services import SERVICES


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's own arguments."""
    parser.add_argument("service", nargs="?", choices=SERVICES, help="不写则全部 · all of them if left out")


def run(arguments: argparse.Namespace) -> int:
    """Run jobs until a signal comes; when one service's worker fails, all end and are started anew."""
    asyncio.run(_work(chosen_services(arguments.service)))
    return 0


async def _work(services: tuple[str, ...]) -> None:
    workers = [load_worker(service) for service in services]
    await asyncio.gather(*(work() for work in workers))
