"""Run the frontend's tools with the Node that this machine has: `frontend.py install|build|run <script>`."""

import subprocess
import sys
from pathlib import Path

from qingdan.cli.frontend import Frontend, node_environment
from qingdan.cli.progress import Progress
from qingdan.local.errors import LocalError

REPOSITORY = Path(__file__).resolve().parents[2]


def main() -> int:
    """Do what the arguments say and return the exit status."""
    frontend = Frontend(REPOSITORY / "frontend", Progress())
    try:
        return run(frontend, sys.argv[1:])
    except LocalError as error:
        print(error, file=sys.stderr)
        return 1


def run(frontend: Frontend, words: list[str]) -> int:
    """Install packages when the lock has changed, then build, or run one of package.json's scripts."""
    frontend.install(node_environment())
    if words[0] == "build":
        frontend.build()
    elif words[0] == "run":
        return subprocess.run(
            ["npm", "run", *words[1:]], cwd=frontend.folder, env=node_environment(), check=False
        ).returncode
    return 0


if __name__ == "__main__":
    sys.exit(main())
