"""Building the single-page application on this machine, only when what it is made of has changed."""

import hashlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from qingdan.cli.npm import Npm
from qingdan.local.binaries import Report
from qingdan.local.errors import LocalError

OLDEST_NODE = (20, 19)
SOURCES = ("src", "public", "scripts", "index.html", "package-lock.json", "package.json", "vite.config.ts")
INSTALL_STAMP = ".qingdan-installed"
BUILD_STAMP = ".qingdan-built"


def repository_frontend() -> Path | None:
    """Return the frontend folder of the repository that this code runs from, or None when installed."""
    folder = Path(__file__).resolve().parents[4] / "frontend"
    return folder if (folder / "package.json").is_file() else None


@dataclass(frozen=True)
class Frontend:
    """The frontend's folder and the Node that builds it."""

    folder: Path
    report: Report

    @property
    def built(self) -> Path:
        """Where the built files lie."""
        return self.folder / "dist"

    def build(self) -> None:
        """Install packages and build, each only if needed; the output is shown when it fails."""
        wanted = self._fingerprint(SOURCES)
        stamp = self.folder / "node_modules" / BUILD_STAMP
        if (self.built / "index.html").is_file() and _content(stamp) == wanted:
            return
        environment = node_environment()
        self.install(environment)
        self.report("生成网页", "building the web pages")
        waiting = "仍在生成网页", "still building the web pages"
        Npm(self.folder, environment, self.report).run("build", waiting)
        stamp.write_text(wanted, encoding="ascii")

    def install(self, environment: Mapping[str, str]) -> None:
        """Install exactly what package-lock.json names, if that has changed. Raises LocalError without a registry."""
        wanted = self._fingerprint(("package-lock.json",))
        stamp = self.folder / "node_modules" / INSTALL_STAMP
        if _content(stamp) == wanted:
            return
        self.report("安装网页所需的软件包(约一分钟)", "installing the frontend's packages (about a minute)")
        Npm(self.folder, environment, self.report).install()
        stamp.write_text(wanted, encoding="ascii")

    def _fingerprint(self, names: tuple[str, ...]) -> str:
        digest = hashlib.sha256()
        for path in self._files(names):
            digest.update(str(path.relative_to(self.folder)).encode() + b"\0")
            digest.update(hashlib.sha256(path.read_bytes()).digest())
        return digest.hexdigest()

    def _files(self, names: tuple[str, ...]) -> Iterator[Path]:
        for name in names:
            path = self.folder / name
            if path.is_dir():
                yield from sorted(part for part in path.rglob("*") if part.is_file())
            elif path.is_file():
                yield path


def node_environment(environment: Mapping[str, str] = os.environ) -> dict[str, str]:
    """Return an environment whose PATH starts with a Node that is new enough: the machine's, or the venv's."""
    path = environment.get("PATH", os.defpath)
    scripts = str(Path(sys.executable).parent)
    candidates = (path, os.pathsep.join((scripts, path)))
    for candidate in candidates:
        node = shutil.which("node", path=candidate)
        if node and shutil.which("npm", path=candidate) and node_version(node) >= OLDEST_NODE:
            return {**environment, "PATH": candidate}
    raise LocalError(
        f"没有找到 Node {OLDEST_NODE[0]}.{OLDEST_NODE[1]} 或更新版本。请用 make run 启动,它会自动安装。",
        f"No Node {OLDEST_NODE[0]}.{OLDEST_NODE[1]} or newer was found. Start with `make run`, which brings one.",
    )


def node_version(node: str) -> tuple[int, int]:
    """Return major and minor version of a Node program; (0, 0) when it does not run."""
    try:
        answer = subprocess.run([node, "--version"], check=False, capture_output=True, text=True)
    except OSError:
        return (0, 0)
    found = re.match(r"v(\d+)\.(\d+)", answer.stdout)
    return (int(found.group(1)), int(found.group(2))) if found else (0, 0)


def _content(path: Path) -> str | None:
    try:
        return path.read_text(encoding="ascii")
    except FileNotFoundError:
        return None
