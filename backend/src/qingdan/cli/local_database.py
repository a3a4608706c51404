"""`qingdan local-database`: the embedded database alone, for a look with psql or for work on the code."""

import argparse
import asyncio
import signal

from qingdan.cli.machine import data_directory, join_machine
from qingdan.cli.progress import Progress


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's own arguments."""
    parser.add_argument("--url", action="store_true", help="只打印地址,随即结束 · print the address and end")


def run(arguments: argparse.Namespace) -> int:
    """Start the database (or find the running one), prepare it, print its addresses, wait for Ctrl-C."""
    report = Progress()
    with join_machine(report) as machine:
        if arguments.url:
            print(machine.admin_dsn)
            return 0
        asyncio.run(machine.prepare(report))
        print(f"admin         {machine.admin_dsn}")
        for name, address in machine.addresses().items():
            print(f"{name:<14}{address}", flush=True)
        report(f"数据在 {data_directory()},按 Ctrl-C 停止", f"data in {data_directory()}; Ctrl-C stops it")
        signal.pause()
    return 0
