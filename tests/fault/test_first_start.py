"""`make run` as a stranger meets it: an empty folder, one command, a demo to walk through, Ctrl-C, and again."""

import json
import os
import shutil
import signal
import tempfile
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from qingdan.cli.machine import DATABASE
from qingdan.local.data_folder import find_data_folder
from qingdan.local.server import running_server_dsn
from support.processes import bare_environment, free_port, qingdan, running_process, wait_until_ready

#: The shortest demo that has a little of everything.
SMALL = {"QINGDAN_DEMO_MONTHS": "2", "QINGDAN_DEMO_SCALE": "0.1"}


@pytest.fixture
def folder() -> Iterator[Path]:
    made = Path(tempfile.mkdtemp(prefix="qingdan-first-", dir="/tmp"))
    made.chmod(0o711)
    yield made
    shutil.rmtree(made, ignore_errors=True)


def walk(address: str) -> None:
    """Look around as somebody does who has just started it."""
    with httpx.Client(base_url=address, trust_env=False, timeout=30) as client:
        accounts = client.get("/api/v1/organization/demo-accounts").raise_for_status().json()["items"]
        clerk = next(account["username"] for account in accounts if account["role"] == "clerk")
        session = client.post("/api/v1/organization/demo-sessions", json={"username": clerk}).raise_for_status()
        sent = {"Authorization": f"Bearer {session.json()['access_token']}"}
        for path in ("admission/work-queue", "stamping/work-queue", "stamping/stamp-requests"):
            client.get(f"/api/v1/{path}", headers=sent).raise_for_status()
        client.get("/api/v1/openapi.json").raise_for_status()


def one_life(folder: Path, number: int) -> tuple[int, str]:
    """Start, walk, end with Ctrl-C; return the exit status and what the terminal showed."""
    port, log = free_port(), folder / f"terminal-{number}.log"
    settings = bare_environment({**SMALL, "QINGDAN_DATA_DIR": str(folder / "data"), "HOME": os.environ["HOME"]})
    with running_process(qingdan("run", "--no-frontend", "--port", str(port)), settings, log) as process:
        wait_until_ready(f"http://127.0.0.1:{port}/readyz", process, log)
        walk(f"http://127.0.0.1:{port}")
        process.send_signal(signal.SIGINT)
        status = process.wait(30)
    return status, log.read_text(encoding="utf-8")


def test_the_first_start_and_the_second_end_cleanly_and_complain_of_nothing(folder: Path) -> None:
    """Everything from nothing, then again with what is there: no error on the terminal, none in the log."""
    for number in (1, 2):
        status, terminal = one_life(folder, number)
        assert (status, "Traceback" in terminal, "就绪" in terminal) == (0, False, True), terminal
    lines = [json.loads(line) for line in (folder / "data" / "logs" / "services.log").read_text().splitlines()]
    assert [line for line in lines if line.get("level") in {"error", "critical"}] == []
    assert [line for line in lines if "stamp-requests" in line.get("path", "")], "what was served stands in the log"
    left = find_data_folder(folder / "data")
    assert left is not None
    assert running_server_dsn(left, DATABASE) is None
