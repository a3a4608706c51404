"""`qingdan serve [service]`: one service as a process of its own, or all of them in one."""

import argparse
import os

from qingdan.cli.applications import load_all_in_one, load_application, log_level
from qingdan.cli.server import serve, take_port
from qingdan.cli.services import SERVICES
from qingdan.kernel.telemetry import configure_logging

DEFAULT_PORT = 8000
DEFAULT_HOST = "127.0.0.1"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's own arguments."""
    parser.add_argument("service", nargs="?", choices=SERVICES, help="不写则全部 · all of them if left out")
    add_address_arguments(parser)


def add_address_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe where to listen: the options win over QINGDAN_PORT and QINGDAN_HOST."""
    port = int(os.environ.get("QINGDAN_PORT") or DEFAULT_PORT)
    host = os.environ.get("QINGDAN_HOST") or DEFAULT_HOST
    parser.add_argument("--port", type=int, default=port, help=f"端口 · port (QINGDAN_PORT, now {port})")
    parser.add_argument("--host", default=host, help=f"监听地址 · address to listen on (QINGDAN_HOST, now {host})")


def run(arguments: argparse.Namespace) -> int:
    """Serve until a signal comes."""
    configure_logging(log_level())
    taken = take_port(arguments.host, arguments.port)
    serve(load_application(arguments.service) if arguments.service else load_all_in_one(), taken)
    return 0
