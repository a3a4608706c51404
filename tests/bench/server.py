"""A PostgreSQL for one run, set as in production: commits are durable, the table fits in memory, no jit."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from qingdan.local.binaries import find_binaries
from qingdan.local.postgres import DURABLE
from qingdan.local.server import throwaway_server

GIGABYTE: Final = 1024**3
#: From this much memory on, shared_buffers is as large as in production; a quarter of the memory otherwise.
ENOUGH_MEMORY: Final = 8 * GIGABYTE


@dataclass(frozen=True)
class BenchServer:
    """A running server: its administrator's address, the folder of its programs, its version and settings."""

    dsn: str
    pgbench: str
    version: str
    shared_buffers: str
    process_id: int


@contextmanager
def bench_server(folder: Path) -> Iterator[BenchServer]:
    """Run a server over a new folder below `folder`."""
    memory = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    buffers = "2GB" if memory >= ENOUGH_MEMORY else f"{memory // 4 // 1024**2}MB"
    settings = {
        **DURABLE,
        "fsync": "on",
        "synchronous_commit": "on",
        "shared_buffers": buffers,
        # No checkpoint within the measured minutes; one is made after loading.
        "max_wal_size": "8GB",
        "checkpoint_timeout": "30min",
    }
    binaries = find_binaries(os.environ)
    pgbench = binaries.folder / "pgbench"
    with throwaway_server(folder / "database", os.environ, _silent, settings) as postgres:
        program = str(pgbench) if pgbench.exists() else shutil.which("pgbench")
        if program is None:
            message = "pgbench was not found beside the server's programs nor on the PATH"
            raise SystemExit(message)
        answer = subprocess.run([program, "--version"], check=True, capture_output=True, text=True)
        yield BenchServer(postgres.dsn(), program, answer.stdout.strip(), buffers, postgres.pid)


@contextmanager
def bench_folder() -> Iterator[Path]:
    """Make a folder that the database's account can enter, and remove it in the end."""
    folder = Path(tempfile.mkdtemp(prefix="qingdan-bench-", dir="/tmp"))
    folder.chmod(0o711)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _silent(_chinese: str, _english: str) -> None:
    """Say nothing: the bench prints its own progress."""
