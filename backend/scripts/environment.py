"""Bring .venv to what the lock files say: `environment.py run|dev`. Needs nothing but Python's standard library.

Packages come through the user's own pip settings; every file is checked against the hashes in the lock.
Nothing is installed again as long as the lock has not changed.
"""

import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
VENV = REPOSITORY / ".venv"
PYTHON = VENV / "bin" / "python"
LOCKS = {
    name: REPOSITORY / "backend" / file
    for name, file in {
        "run": "requirements.lock",
        "dev": "requirements-dev.lock",
        "node": "requirements-node.lock",
    }.items()
}
OLDEST_NODE = (20, 19)
PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)", re.MULTILINE)
REPORT_EVERY_SECONDS = 10.0
BEGAN = time.monotonic()


def main() -> int:
    """Prepare the environment that was named and return the exit status."""
    wanted = sys.argv[1] if len(sys.argv) > 1 else "run"
    if wanted not in {"run", "dev"}:
        print("environment.py run|dev", file=sys.stderr)
        return 2
    try:
        ensure_venv()
        install(wanted)
        if not node_on_path():
            install("node")
    except (OSError, Unready) as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    return 0


class Unready(Exception):
    """What stands in the way, in Chinese and English."""


def report(chinese: str, english: str) -> None:
    """Print one step with the seconds since the start."""
    print(f"[{time.monotonic() - BEGAN:6.1f} s] {chinese} · {english}", file=sys.stderr, flush=True)


def ensure_venv() -> None:
    """Make .venv, again when it was moved, belongs to another Python, or was left half made."""
    if VENV.exists():
        if works():
            return
        if not os.access(VENV, os.W_OK):
            raise Unready(f"{VENV} 属于另一个用户,且不能使用。\n{VENV} belongs to another user and does not work here.")
        shutil.rmtree(VENV)
    if importlib.util.find_spec("ensurepip") is None or importlib.util.find_spec("venv") is None:
        raise Unready(
            f"{sys.executable} 缺少 venv 模块。Debian/Ubuntu 请安装:apt install python3-venv\n"
            f"{sys.executable} has no venv module. On Debian or Ubuntu: apt install python3-venv"
        )
    report("建立 Python 环境", f"creating .venv with Python {sys.version.split()[0]}")
    subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=True)


def works() -> bool:
    """Whether .venv runs, is where it was made, and has pip."""
    check = "import sys, pip; print(sys.prefix); sys.exit(sys.version_info < (3, 11))"
    try:
        answer = subprocess.run([PYTHON, "-c", check], check=False, capture_output=True, text=True)
    except OSError:
        return False
    return answer.returncode == 0 and Path(answer.stdout.strip()) == VENV


def install(name: str) -> None:
    """Install one lock file unless it is installed already, by itself or as part of the larger one."""
    lock = LOCKS[name]
    if installed(name) or (name != "dev" and installed("dev") and pins(name) <= pins("dev")):
        return
    total = len(pins(name))
    report(f"安装 {total} 个 Python 软件包", f"installing up to {total} Python packages from {lock.name}")
    command = [str(PYTHON), "-m", "pip", "install", "--require-hashes", "--no-input", "--progress-bar", "off"]
    process = subprocess.Popen(
        [*command, "--disable-pip-version-check", "-r", str(lock)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    output = follow(process, total)
    if process.wait():
        raise Unready(
            f"{''.join(output[-30:])}\n安装失败,pip 的输出见上。\npip could not install {lock.name}; see above."
        )
    stamp(name).write_text(fingerprint(name), encoding="ascii")


def follow(process: "subprocess.Popen[str]", total: int) -> list[str]:
    """Collect pip's output and say now and then how far it is."""
    output: list[str] = []
    done, said = 0, time.monotonic()
    for line in process.stdout or ():
        output.append(line)
        done += line.startswith(("Collecting ", "Requirement already satisfied"))
        if line.startswith("Installing collected"):
            report("软件包已取得,正在安装", "all packages are here, unpacking them")
        elif time.monotonic() - said > REPORT_EVERY_SECONDS:
            said = time.monotonic()
            report(f"已取得 {done}/{total}", "packages fetched so far")
    return output


def pins(name: str) -> set[tuple[str, str]]:
    """Return names and versions in a lock file."""
    return set(PIN.findall(LOCKS[name].read_text(encoding="utf-8")))


def fingerprint(name: str) -> str:
    """Return what the stamp of an installed lock file holds."""
    return hashlib.sha256(LOCKS[name].read_bytes()).hexdigest()


def stamp(name: str) -> Path:
    """Return the file that says which lock file is installed."""
    return VENV / f".installed-{name}"


def installed(name: str) -> bool:
    """Whether this very lock file is installed."""
    return stamp(name).exists() and stamp(name).read_text(encoding="ascii") == fingerprint(name)


def node_on_path() -> bool:
    """Whether the machine has a Node that is new enough, with npm."""
    node = shutil.which("node")
    if node is None or shutil.which("npm") is None:
        return False
    try:
        answer = subprocess.run([node, "--version"], check=False, capture_output=True, text=True)
    except OSError:
        return False
    found = re.match(r"v(\d+)\.(\d+)", answer.stdout)
    return found is not None and (int(found.group(1)), int(found.group(2))) >= OLDEST_NODE


if __name__ == "__main__":
    sys.exit(main())
