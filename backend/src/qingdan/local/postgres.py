"""A PostgreSQL server of our own: started, watched, restarted after a crash, stopped with us."""

import ctypes
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.parse import quote, urlencode

from qingdan.local.binaries import Report
from qingdan.local.cluster import SUPERUSER, Cluster, server_environment, socket_folder
from qingdan.local.errors import LocalError
from qingdan.local.postmaster import POLL_SECONDS, STILL_IN_USE, ServerLog, recorded_state, stop_orphan

START_LIMIT_SECONDS = 600.0
STOP_LIMIT_SECONDS = 60.0
STOP_AGAIN_SECONDS = 1.0  # a server that is just being started again may have missed the first signal
RESTARTS_IN_A_ROW = 5
STEADY_SECONDS = 60.0
PR_SET_PDEATHSIG = 1

DURABLE: Mapping[str, str] = {
    "listen_addresses": "",
    "unix_socket_permissions": "0700",
    "max_connections": "200",
    "password_encryption": "scram-sha-256",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "lc_messages": "C",
    "jit": "off",
    "shared_buffers": "256MB",
    "max_wal_size": "2GB",
}
THROWAWAY: Mapping[str, str] = {
    **DURABLE,
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "shared_buffers": "128MB",
}

_libc = ctypes.CDLL(None) if sys.platform == "linux" else None


def _stop_with_parent(parent: int) -> Callable[[], None]:
    """Return what the child does before it becomes the server: ask the kernel for SIGINT when we die."""

    def prepare() -> None:
        if _libc is not None:
            _libc.prctl(PR_SET_PDEATHSIG, signal.SIGINT)
        if os.getppid() != parent:
            os._exit(1)

    return prepare


def socket_address(sockets: Path, user: str, password: str, database: str) -> str:
    """Return the address of one database for one role, over the socket in a folder."""
    query = urlencode({"host": str(sockets), "port": 5432})
    return f"postgresql://{quote(user)}:{quote(password, safe='')}@/{quote(database)}?{query}"


class Postgres:
    """A supervised server over one cluster; use it as a context manager.

    A thread of its own starts the server, waits for its end and starts it again after a crash: Linux ties
    the parent-death signal to the starting thread, so that thread lives as long as the server.
    """

    def __init__(
        self,
        cluster: Cluster,
        password: str,
        *,
        log: Path,
        report: Report,
        settings: Mapping[str, str] = DURABLE,
    ) -> None:
        self.cluster = cluster
        self.sockets = Path()
        self.restarts = 0
        self._password = password
        self._log = ServerLog(log, cluster.account)
        self._report = report
        self._settings = settings
        self._child: subprocess.Popen[bytes] | None = None
        self._ready = threading.Event()
        self._stopping = threading.Event()
        self._failure: LocalError | None = None
        self._thread: threading.Thread | None = None

    @property
    def pid(self) -> int:
        """The process id of the running server."""
        if self._child is None:
            raise LocalError("数据库没有运行。", "The database is not running.")
        return self._child.pid

    def dsn(self, database: str = "postgres") -> str:
        """Return the superuser's address of one database, over the local socket."""
        return self.address(SUPERUSER, self._password, database)

    def address(self, user: str, password: str, database: str) -> str:
        """Return the address of one database for one role, over the local socket."""
        return socket_address(self.sockets, user, password, database)

    def start(self) -> None:
        """Create what is missing, take over from a dead parent, start, and return when it answers."""
        self.cluster.prepare(self._password, self._report)
        stop_orphan(self.cluster, self._report)
        self.sockets = socket_folder(self.cluster.home, self.cluster.account)
        self._thread = threading.Thread(target=self._supervise, name="postgres", daemon=True)
        self._thread.start()
        try:
            self._ready.wait()
        except BaseException:
            self.stop()
            raise
        if self._failure is not None:
            self.stop()
            raise self._failure

    def wait_ready(self, seconds: float) -> bool:
        """Wait until the server answers (again); False when it does not in time."""
        return self._ready.wait(seconds) and self._failure is None

    def stop(self) -> None:
        """Stop the server in the fast way (open transactions are rolled back) and wait for its end."""
        self._stopping.set()
        limit = time.monotonic() + STOP_LIMIT_SECONDS
        while self._thread is not None and self._thread.is_alive():
            child = self._child
            if child is not None and child.poll() is None:
                child.send_signal(signal.SIGINT if time.monotonic() < limit else signal.SIGQUIT)
            self._thread.join(STOP_AGAIN_SECONDS)
        self._child = None
        if self.sockets.parent != self.cluster.home and self.sockets.name.startswith("qingdan-"):
            self.sockets.rmdir()

    def __enter__(self) -> Self:
        """Start the server."""
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop the server."""
        self.stop()

    def _supervise(self) -> None:
        in_a_row = 0
        while not self._stopping.is_set():
            began = time.monotonic()
            try:
                child = self._launch()
            except LocalError as error:
                self._failure = error
                if self.restarts:
                    self._report(error.chinese, error.english)
                self._ready.set()
                return
            self._ready.set()
            status = child.wait()
            if self._stopping.is_set():
                return
            self._ready.clear()
            self.restarts += 1
            in_a_row = 1 if time.monotonic() - began > STEADY_SECONDS else in_a_row + 1
            if in_a_row > RESTARTS_IN_A_ROW:
                self._report("数据库反复停止,不再重试", "the database keeps stopping; giving up")
                return
            self._report(
                f"数据库意外停止(状态 {status}),正在重新启动",
                f"the database stopped unexpectedly (status {status}), starting it again",
            )

    def _launch(self) -> subprocess.Popen[bytes]:
        """Start the server and return when it is ready; wait out the last processes of a killed one."""
        limit = time.monotonic() + START_LIMIT_SECONDS
        while True:
            child = self._child = self._spawn()
            while time.monotonic() < limit and child.poll() is None:
                if recorded_state(self.cluster.folder) == (child.pid, "ready"):
                    return child
                time.sleep(POLL_SECONDS)
            tail = self._log.tail()
            if child.poll() is None:
                child.send_signal(signal.SIGQUIT)
                child.wait()
            elif STILL_IN_USE in tail and time.monotonic() < limit:
                time.sleep(POLL_SECONDS)
                continue
            raise LocalError(
                f"数据库没有启动,日志 {self._log.path} 的最后几行:\n{tail}",
                f"The database did not start; above are the last lines of {self._log.path}.",
            )

    def _spawn(self) -> subprocess.Popen[bytes]:
        account = self.cluster.account
        command = [self.cluster.binaries.program("postgres"), "-D", str(self.cluster.folder)]
        for name, value in {**self._settings, "unix_socket_directories": str(self.sockets)}.items():
            command += ["-c", f"{name}={value}"]
        with self._log.open() as log:
            return subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                cwd="/",
                env=server_environment(),
                user=account.uid if account.switched else None,
                group=account.gid if account.switched else None,
                extra_groups=[] if account.switched else None,
                process_group=0,  # Ctrl-C reaches us alone: the server goes after the last request
                preexec_fn=_stop_with_parent(os.getpid()),  # noqa: PLW1509  only prctl and getppid run there
            )
