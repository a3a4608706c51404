"""A database cluster on disk: where it may lie, how it is made, whether it can be opened."""

import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from qingdan.local.accounts import Account
from qingdan.local.binaries import Binaries, Report, make_passable
from qingdan.local.errors import LocalError

SUPERUSER = "postgres"
SOCKET_LIMIT = 103  # bytes of a socket's path that Linux (107) and macOS (103) both take
SOCKET_NAME = ".s.PGSQL.5432"
ENVIRONMENT_KEPT = ("PATH", "TMPDIR", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")


@dataclass(frozen=True)
class Cluster:
    """The folder `home` holds the cluster; everything in it belongs to the server's account."""

    home: Path
    binaries: Binaries
    account: Account

    @property
    def folder(self) -> Path:
        """PostgreSQL's own data folder."""
        return self.home / "cluster"

    def prepare(self, password: str, report: Report) -> None:
        """Create the cluster when there is none, else check that these programs can open it."""
        if not self.folder.exists():
            report("建立数据库", "creating the database cluster")
            self._create(password)
        self._check()

    def _check(self) -> None:
        try:
            recorded = (self.folder / "PG_VERSION").read_text(encoding="ascii").strip()
        except FileNotFoundError as error:
            raise LocalError(
                f"数据库文件夹 {self.folder} 已损坏:缺少 PG_VERSION。请从备份恢复,或把它移走后重新开始。",
                f"The database folder {self.folder} is broken: PG_VERSION is missing. Restore it from a "
                "backup, or move it away to start anew.",
            ) from error
        if recorded != str(self.binaries.major):
            raise LocalError(
                f"{self.folder} 是 PostgreSQL {recorded} 的数据,现有程序是 {self.binaries.major}。",
                f"{self.folder} was written by PostgreSQL {recorded}; the programs here are "
                f"{self.binaries.major}. Point QINGDAN_POSTGRES_BINDIR at version {recorded}, or move the "
                "data by dump and restore.",
            )
        if not self.account.owns(self.folder):
            raise LocalError(
                f"{self.folder} 属于另一个用户,用户 {self.account.name} 不能打开。",
                f"{self.folder} belongs to another user; {self.account.name} cannot open it. Start as the "
                "user who made it.",
            )

    def _create(self, password: str) -> None:
        """Make the cluster beside its place and rename it when whole: an interrupted start leaves nothing."""
        make_passable(self.home)
        self.account.take(self.home)
        draft = self.home / "cluster.unfinished"
        shutil.rmtree(draft, ignore_errors=True)
        descriptor, name = tempfile.mkstemp(dir=self.home, prefix="password-")
        password_file = Path(name)
        try:
            with os.fdopen(descriptor, "w", encoding="ascii") as stream:
                stream.write(password)
            self.account.take(password_file)
            locale = "C" if sys.platform == "darwin" else "C.UTF-8"
            answer = self._initialize(draft, password_file, locale)
            if answer.returncode and "invalid locale" in answer.stderr:
                shutil.rmtree(draft, ignore_errors=True)
                answer = self._initialize(draft, password_file, "C")
        finally:
            password_file.unlink(missing_ok=True)
        if answer.returncode:
            shutil.rmtree(draft, ignore_errors=True)
            raise LocalError(
                f"建立数据库失败:\n{answer.stderr.strip()}",
                f"initdb failed (exit status {answer.returncode}).",
            )
        draft.rename(self.folder)

    def _initialize(self, draft: Path, password: Path, locale: str) -> subprocess.CompletedProcess[str]:
        return self.run(
            "initdb",
            f"--pgdata={draft}",
            f"--username={SUPERUSER}",
            f"--pwfile={password}",
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            f"--locale={locale}",
            "--data-checksums",
        )

    def run(self, program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run one of PostgreSQL's programs to its end as the server's account."""
        command = [self.binaries.program(program), *arguments]
        if not self.account.switched:
            return subprocess.run(
                command, check=False, capture_output=True, text=True, cwd="/", env=server_environment()
            )
        return subprocess.run(
            command,
            check=False,
            capture_output=True,
            text=True,
            cwd="/",
            env=server_environment(),
            user=self.account.uid,
            group=self.account.gid,
            extra_groups=[],
        )


def server_environment() -> dict[str, str]:
    """Return what the server sees of our environment: paths, never settings or secrets."""
    kept = {name: os.environ[name] for name in ENVIRONMENT_KEPT if name in os.environ}
    return {**kept, "LC_ALL": "C", "TZ": "UTC"}


def socket_folder(home: Path, account: Account) -> Path:
    """Return a folder for the socket: inside `home`, or a short temporary one when the path is too long."""
    folder = home / "socket"
    if len(os.fsencode(folder / SOCKET_NAME)) <= SOCKET_LIMIT:
        folder.mkdir(mode=0o700, exist_ok=True)
        account.take(folder)
        return folder
    folder = Path(tempfile.mkdtemp(prefix="qingdan-", dir="/tmp"))
    account.take(folder)
    return folder
