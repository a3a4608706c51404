"""`qingdan demo`: load the demo district, invented by a seeded generator, into a demo data folder."""

import argparse
import asyncio
import importlib
import os

from qingdan.cli.applications import load_all_settings
from qingdan.cli.environment import service_environment
from qingdan.cli.machine import DEMO_BEGUN, DEMO_LOADED, Machine, join_machine
from qingdan.cli.progress import Progress
from qingdan.cli.server import logging_to
from qingdan.local.binaries import Report
from qingdan.local.errors import LocalError

DEFAULT_ADDRESS = "http://127.0.0.1:8000"
DEFAULT_SEED = 20260101
DEFAULT_MONTHS = 12
DEFAULT_SCALE = 1.0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's own arguments."""
    parser.add_argument("--seed", type=int, default=DEFAULT_SEED, help="随机种子 · the generator's seed")
    parser.add_argument("--months", type=int, help="历史月数 · months of history (QINGDAN_DEMO_MONTHS, 12)")
    parser.add_argument("--scale", type=float, help="数据量倍数 · how much, relative to usual (QINGDAN_DEMO_SCALE, 1)")


def run(arguments: argparse.Namespace) -> int:
    """Load the district once; a second time changes nothing."""
    report = Progress()
    with join_machine(report) as machine:
        if machine.folder.kind != "demo":
            raise LocalError(
                f"{machine.folder.path} 是正式数据文件夹,不能载入演示数据。",
                f"{machine.folder.path} is a production folder; the demo district is not loaded into it.",
            )
        asyncio.run(machine.prepare(report))
        os.environ.update(service_environment(machine, DEFAULT_ADDRESS, None))
        load_once(machine, report, seed=arguments.seed, months=arguments.months, scale=arguments.scale)
    return 0


def load_once(
    machine: Machine,
    report: Report,
    *,
    seed: int = DEFAULT_SEED,
    months: int | None = None,
    scale: float | None = None,
) -> None:
    """Load the demo district unless the data folder notes that it is there.

    Its size is what QINGDAN_DEMO_MONTHS and QINGDAN_DEMO_SCALE say where it is not given. The services' settings
    come from the environment; `qingdan.demo.load.load` gets them by service name.
    """
    if machine.folder.note(DEMO_LOADED):
        report("演示区已载入", "the demo district is there already")
        return
    report("载入演示区", "loading the demo district")
    machine.folder.write_note(DEMO_BEGUN, "yes")
    months = months or int(os.environ.get("QINGDAN_DEMO_MONTHS") or DEFAULT_MONTHS)
    scale = scale or float(os.environ.get("QINGDAN_DEMO_SCALE") or DEFAULT_SCALE)
    generator = importlib.import_module("qingdan.demo.load")
    with logging_to(machine.folder.logs / "services.log"):
        asyncio.run(generator.load(load_all_settings(), report, seed=seed, months=months, scale=scale))
    machine.folder.write_note(DEMO_LOADED, f"seed={seed} months={months} scale={scale}")
