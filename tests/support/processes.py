"""Programs under test as processes of their own: started with a bare environment, awaited, ended for certain."""

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import httpx

REPOSITORY = Path(__file__).resolve().parents[2]
START_SECONDS = 60.0
STOP_SECONDS = 20.0
POLL_SECONDS = 0.05


class DidNotStart(Exception):
    """A program ended, or did not answer in time; the message holds the end of its log."""


def free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def bare_environment(variables: Mapping[str, str]) -> dict[str, str]:
    """Return what a container would know: its own variables and where programs lie, nothing of ours."""
    return {"PATH": os.environ.get("PATH", os.defpath), "PYTHONPATH": str(REPOSITORY / "backend" / "src"), **variables}


def qingdan(*words: str) -> list[str]:
    """Return the command line of our own command."""
    return [sys.executable, "-m", "qingdan.cli", *words]


@contextmanager
def running_process(
    command: Sequence[str], environment: Mapping[str, str], log: Path, *, user: int | None = None
) -> Iterator[subprocess.Popen[bytes]]:
    """Run a program for the length of the block; its output goes to `log`."""
    with log.open("ab") as output:
        process = subprocess.Popen(
            list(command),
            env=dict(environment),
            cwd="/",
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            user=user,
            group=user,
            extra_groups=None if user is None else [],
        )
    try:
        yield process
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def run_to_the_end(command: Sequence[str], environment: Mapping[str, str], log: Path) -> None:
    """Run a program that does one thing and ends; DidNotStart when it fails."""
    with log.open("ab") as output:
        ended = subprocess.run(
            list(command), env=dict(environment), cwd="/", check=False, stdout=output, stderr=subprocess.STDOUT
        )
    if ended.returncode:
        raise DidNotStart(f"{' '.join(command)} ended with {ended.returncode}:\n{end_of(log)}")


def wait_until_ready(url: str, process: subprocess.Popen[bytes], log: Path) -> None:
    """Wait until an address answers 200; DidNotStart when the process ends before, or time is up."""
    pause = threading.Event()
    limit = time.monotonic() + START_SECONDS
    with httpx.Client(trust_env=False, timeout=5) as client:
        while time.monotonic() < limit:
            if process.poll() is not None:
                raise DidNotStart(f"{url}: the process ended with {process.returncode}:\n{end_of(log)}")
            try:
                if client.get(url).status_code == httpx.codes.OK:
                    return
            except httpx.TransportError:
                pass
            pause.wait(POLL_SECONDS)
    raise DidNotStart(f"{url} did not answer in time:\n{end_of(log)}")


def end_of(log: Path, lines: int = 60) -> str:
    """Return the last lines of a log."""
    return "\n".join(log.read_text(encoding="utf-8", errors="replace").splitlines()[-lines:])
