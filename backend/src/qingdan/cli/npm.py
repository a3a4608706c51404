"""Running npm where somebody waits for it: what it waits for is said, and a registry that does not answer is named.

`npm ci` asks for all packages and gives up only after the last one: over a dead registry that takes a quarter of an
hour and more. So the registry is asked first for a sign of life. How long npm tries stands in frontend/.npmrc.
"""

import os
import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final

from qingdan.local.binaries import Report
from qingdan.local.errors import LocalError

REPORT_EVERY_SECONDS = 10.0
#: After so long without an answer a registry counts as dead; npm itself gives up before, unless no packet comes back.
REGISTRY_SECONDS = 110.0
_INSTALL: Final[tuple[str, ...]] = ("ci", "--no-audit", "--no-fund", "--loglevel=error")
_ASKED: Final = re.compile(r"^npm (?:notice|http) PING (\S+)", re.MULTILINE)
_CODE: Final = re.compile(r"^npm (?:error|ERR!) code (\S+)", re.MULTILINE)
#: What npm says when nobody answered, or only a proxy did; any other answer is one of the registry.
_UNREACHED: Final = frozenset(
    {
        *("ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "EHOSTUNREACH", "ENETUNREACH"),
        *("ECONNECTIONTIMEOUT", "EIDLETIMEOUT", "ERESPONSETIMEOUT", "ETRANSFERTIMEOUT", "ERR_SOCKET_TIMEOUT"),
        *("FETCH_ERROR", "EINVALIDPROXY", "E407", "E502", "E503", "E504"),
    }
)


@dataclass(frozen=True, slots=True)
class Ended:
    """How npm ended; the status is None when it was not waited for any longer."""

    status: int | None
    output: str

    @property
    def unreached(self) -> bool:
        """Whether it ended because no registry answered."""
        return self.status is None or bool(self.status and _UNREACHED & set(_CODE.findall(self.output)))


@dataclass(frozen=True)
class Npm:
    """npm in one folder, with the Node of one environment."""

    folder: Path
    environment: Mapping[str, str]
    report: Report

    def install(self) -> None:
        """Install what package-lock.json names; without a registry from npm's own cache. Raises LocalError."""
        asked = self._end(("ping",), ("等待 npm 软件源应答", "waiting for npm's registry to answer"), REGISTRY_SECONDS)
        words, source = _INSTALL, _registry(asked.output) or "npm registry"
        if asked.unreached:
            self.report("软件源没有应答,试用 npm 本机的缓存", "no registry answered, trying npm's own cache")
            words, source = (*_INSTALL, "--offline"), "npm cache"
        ended = self._end(words, (f"npm 仍在取软件包:{source}", f"npm is still fetching the packages: {source}"))
        if ended.status == 0:
            return
        if asked.unreached or ended.unreached:
            raise _registry_missing(asked if asked.unreached else ended, _registry(asked.output))
        raise _failed(words, ended)

    def run(self, script: str, waiting: tuple[str, str]) -> None:
        """Run one of package.json's scripts; `waiting` is said while it runs. Raises LocalError."""
        ended = self._end(("run", script), waiting)
        if ended.status != 0:
            raise _failed(("run", script), ended)

    def _end(self, words: tuple[str, ...], waiting: tuple[str, str], limit: float | None = None) -> Ended:
        """Run npm to its end, or for as many seconds as it may take.

        What it says goes to a file: a program that npm leaves behind may hold a pipe open for ever.
        """
        npm = shutil.which("npm", path=self.environment.get("PATH")) or "npm"
        with tempfile.TemporaryFile() as said:
            process = subprocess.Popen(
                [npm, *words],
                cwd=self.folder,
                env=dict(self.environment),
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=subprocess.STDOUT,
            )
            try:
                status = self._wait(process, said, waiting, limit)
            finally:
                process.kill()
                process.wait()
            return Ended(status, _content(said))

    def _wait(
        self, process: "subprocess.Popen[bytes]", said: IO[bytes], waiting: tuple[str, str], limit: float | None
    ) -> int | None:
        began = time.monotonic()
        while limit is None or time.monotonic() - began < limit:
            try:
                return process.wait(REPORT_EVERY_SECONDS)
            except subprocess.TimeoutExpired:
                registry = _registry(_content(said))
                chinese, english = waiting
                self.report(f"{chinese} {registry}".rstrip(), f"{english} {registry}".rstrip())
        return None


def _registry(output: str) -> str:
    """Return the address that npm asked, as it writes it itself: without passwords; empty when it named none."""
    found = _ASKED.search(output)
    return found.group(1) if found else ""


def _content(said: IO[bytes]) -> str:
    """Return what was said so far; npm writes where it stopped, so the place in the file must not move."""
    number = said.fileno()
    return os.pread(number, os.fstat(number).st_size, 0).decode(errors="replace").strip()


def _failed(words: tuple[str, ...], ended: Ended) -> LocalError:
    command = " ".join(("npm", *words))
    return LocalError(f"{command} 失败:\n{ended.output}", f"{command} failed (exit status {ended.status}).")


def _registry_missing(ended: Ended, registry: str) -> LocalError:
    """Say what npm said, then what most likely is the matter and what helps."""
    named, named_en = (f" {registry} ", f" ({registry})") if registry else ("", "")
    return LocalError(
        f"{ended.output}\n\n取不到网页所需的软件包:npm 的软件源{named}没有应答,本机缓存里也不全。\n"
        "多半是网络不通。请指定这台机器够得着的软件源(npm config set registry <地址>),"
        "或代理(npm config set proxy <地址>、npm config set https-proxy <地址>),再运行一次。",
        f"The frontend's packages could not be fetched: no npm registry answered{named_en}, and npm's own cache lacks"
        " some.\nMost likely the network is the matter. Name a registry that this machine reaches"
        " (npm config set registry <address>) or its proxy (npm config set proxy <address>,"
        " npm config set https-proxy <address>), then run this again.",
    )
