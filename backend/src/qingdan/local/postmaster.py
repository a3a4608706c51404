"""What a running or dead server left behind: its pid file, its log, and servers without a parent."""

import os
import signal
import subprocess
import time
from pathlib import Path
from typing import BinaryIO

from qingdan.local.accounts import Account
from qingdan.local.binaries import Report
from qingdan.local.cluster import Cluster
from qingdan.local.errors import LocalError

ORPHAN_LIMIT_SECONDS = 60.0
POLL_SECONDS = 0.02
SOCKET_LINE = 4
STATE_LINE = 7  # postmaster.pid has its state on the eighth line
LOG_LIMIT_BYTES = 20_000_000
TAIL_BYTES = 4_000
STILL_IN_USE = "is still in use"  # processes of a killed server have not all gone yet


def recorded_state(folder: Path) -> tuple[int, str] | None:
    """Return pid and state from postmaster.pid; after a crash both may be of a server that is gone."""
    try:
        lines = (folder / "postmaster.pid").read_text(encoding="utf-8", errors="replace").splitlines()
        return int(lines[0]), lines[STATE_LINE].strip() if len(lines) > STATE_LINE else ""
    except (FileNotFoundError, IndexError, ValueError):
        return None


def running_sockets(folder: Path) -> Path | None:
    """Return the socket folder of the server that runs over this cluster and is ready, or None."""
    state = recorded_state(folder)
    if state is None or state[1] != "ready" or not runs_cluster(state[0], folder):
        return None
    lines = (folder / "postmaster.pid").read_text(encoding="utf-8", errors="replace").splitlines()
    return Path(lines[SOCKET_LINE])


def runs_cluster(pid: int, folder: Path) -> bool:
    """Whether the process with this id is a server over this very cluster (ids are used again)."""
    record = Path(f"/proc/{pid}/cmdline")
    if Path("/proc/self").exists():
        try:
            return os.fsencode(folder) in record.read_bytes().split(b"\0")
        except OSError:
            return False
    answer = subprocess.run(["/bin/ps", "-p", str(pid), "-o", "command="], check=False, capture_output=True, text=True)
    return str(folder) in answer.stdout


def stop_orphan(cluster: Cluster, report: Report) -> None:
    """Stop a server whose parent died without stopping it, and clear a pid file that names a stranger."""
    state = recorded_state(cluster.folder)
    if state is None:
        return
    pid = state[0]
    if not runs_cluster(pid, cluster.folder):
        (cluster.folder / "postmaster.pid").unlink(missing_ok=True)
        return
    report(f"停止遗留的数据库进程 {pid}", f"stopping the database process {pid} left by an earlier run")
    for number, seconds in ((signal.SIGINT, ORPHAN_LIMIT_SECONDS), (signal.SIGQUIT, ORPHAN_LIMIT_SECONDS)):
        os.kill(pid, number)
        limit = time.monotonic() + seconds
        while time.monotonic() < limit:
            if not runs_cluster(pid, cluster.folder):
                return
            time.sleep(POLL_SECONDS)
    raise LocalError(
        f"遗留的数据库进程 {pid} 无法停止,请手动结束它。",
        f"The database process {pid} left by an earlier run does not stop; end it by hand.",
    )


class ServerLog:
    """The server's log file: put aside when it has grown large, read back when a start fails."""

    def __init__(self, path: Path, account: Account) -> None:
        self.path = path
        self._account = account
        self._began = 0

    def open(self) -> BinaryIO:
        """Open it for appending, and remember where this run of the server begins."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        if self.path.exists() and self.path.stat().st_size > LOG_LIMIT_BYTES:
            self.path.replace(self.path.with_name(self.path.name + ".1"))
        stream = self.path.open("ab")
        self._account.take(self.path)
        self._began = stream.tell()
        return stream

    def tail(self) -> str:
        """Return the last lines of this run."""
        with self.path.open("rb") as stream:
            size = stream.seek(0, os.SEEK_END)
            stream.seek(max(self._began, size - TAIL_BYTES))
            return stream.read().decode("utf-8", errors="replace").strip()
