"""Driving the service over HTTP with wrk: one thread, so many connections, one kind of request."""

import json
import os
import shutil
import subprocess
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from bench.points import Measured, Order
from bench.seed import Seed
from qingdan.kernel.tokens import TokenSigner
from support.principals import SIGNING_KEY

SCRIPT: Final = Path(__file__).with_name("load.lua")
TOKEN_SECONDS: Final = 4 * 3600
#: Who takes which step, at each community.
ROLES: Final[Mapping[str, str]] = {"list": "clerk", "get": "clerk", "submit": "clerk", "approve": "head"}
RESULT: Final = "RESULT "


def find_wrk() -> str:
    """Return the path of wrk, installing Debian's package as root; SystemExit where there is none."""
    found = shutil.which("wrk")
    if found is None and os.geteuid() == 0 and (installer := shutil.which("apt-get")):
        subprocess.run([installer, "install", "-y", "-qq", "wrk"], check=False, capture_output=True)
        found = shutil.which("wrk")
    if found is None:
        message = "wrk, which drives the HTTP side, was not found (Debian: apt-get install wrk)."
        raise SystemExit(message)
    return found


def write_tokens(seed: Seed, folder: Path) -> dict[str, Path]:
    """Write a Lua table of tokens by community, counted from 0, for each role; return the files by role."""
    signer = TokenSigner(SIGNING_KEY, lifetime_seconds=TOKEN_SECONDS)
    now = datetime.now(UTC)
    files = {}
    for role in sorted(set(ROLES.values())):
        entries = (f'[{number}] = "{signer.sign(one, now)}",' for number, one in enumerate(seed.staff(role)))
        files[role] = folder / f"{role}.lua"
        files[role].write_text("return {\n" + "\n".join(entries) + "\n}\n", encoding="utf-8")
    return files


class Wrk:
    """Sends requests to one service."""

    def __init__(self, program: str, tokens: Mapping[str, Path]) -> None:
        self._program = program
        self._tokens = tokens

    def run(self, address: str, order: Order) -> Measured:
        """Send requests for as long as the order says; SystemExit when wrk itself fails."""
        numbers = order.numbers
        first = numbers.start if order.writes else numbers.stop - 1
        command = [
            *(self._program, "--threads", "1", "--connections", str(order.clients)),
            *("--duration", f"{order.seconds}s", "--timeout", "15s", "--script", str(SCRIPT), address),
            *("--", order.operation, str(self._tokens[ROLES[order.operation]]), str(first), str(numbers.stop - 1)),
        ]
        ended = subprocess.run(command, check=False, capture_output=True, text=True)
        lines = [line for line in ended.stdout.splitlines() if line.startswith(RESULT)]
        if ended.returncode or not lines:
            message = f"wrk failed:\n{ended.stdout}{ended.stderr}"
            raise SystemExit(message)
        result: dict[str, Any] = json.loads(lines[0].removeprefix(RESULT))
        if result["spent"]:
            message = f"there are too few requests to {order.operation}: the point can't be measured"
            raise SystemExit(message)
        return Measured(
            answered=result["requests"] - result["failed"],
            seconds=result["microseconds"] / 1e6,
            p50_ms=result["p50"] / 1000,
            p99_ms=result["p99"] / 1000,
            errors=result["errors"],
            used=int(result["number"]),
        )
