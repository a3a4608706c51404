"""`qingdan check-register`: the checker that runs without us, under the name of a command."""

import argparse
import importlib
from typing import Any


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the checker's own arguments."""
    _checker().add_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Check a file and return the checker's exit status: 0 intact, 1 touched, 2 can't be read."""
    status: int = _checker().run(arguments)
    return status


def _checker() -> Any:  # noqa: ANN401 -- a module
    return importlib.import_module("qingdan.stamping.checker.qingdan_check")
