"""`make dev`: the backend starts anew when its source changes; the pages come from vite, which reloads itself."""

import os
import signal
import subprocess
import sys
from pathlib import Path

from watchfiles import PythonFilter, watch

from qingdan.cli.frontend import Frontend, node_environment
from qingdan.cli.progress import Progress

REPOSITORY = Path(__file__).resolve().parents[2]
SOURCE = REPOSITORY / "backend" / "src"
STOP_SECONDS = 30


def main() -> int:
    """Run both sides until Ctrl-C."""
    report = Progress()
    frontend = Frontend(REPOSITORY / "frontend", report)
    environment = node_environment()
    frontend.install(environment)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    pages = start(["npm", "run", "dev"], frontend.folder, environment)
    backend = start_backend()
    try:
        for _ in watch(SOURCE, watch_filter=PythonFilter(), raise_interrupt=True):
            report("源代码已改动,重新启动", "the source has changed, starting again")
            stop(backend)
            backend = start_backend()
    except KeyboardInterrupt:
        report("正在停止", "stopping")
    finally:
        stop(backend)
        stop(pages)
    return 0


def start_backend() -> "subprocess.Popen[bytes]":
    """Start the services without pages."""
    command = [sys.executable, "-m", "qingdan.cli", "run", "--no-frontend"]
    return start(command, REPOSITORY, dict(os.environ))


def start(command: list[str], folder: Path, environment: dict[str, str]) -> "subprocess.Popen[bytes]":
    """Start a program in a process group of its own: Ctrl-C reaches us alone, and we end it in order."""
    return subprocess.Popen(command, cwd=folder, env=environment, stdin=subprocess.DEVNULL, process_group=0)


def stop(process: "subprocess.Popen[bytes]") -> None:
    """End a program and what it started, and wait for it."""
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGTERM)
    try:
        process.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


if __name__ == "__main__":
    sys.exit(main())
