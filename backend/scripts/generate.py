"""`make generate`: everything made from the code — OpenAPI documents, TypeScript types, pages of rules and states.

With `--check` nothing is changed, and the exit status is 1 when something is stale.
"""

import os
import subprocess
import sys
from pathlib import Path
from typing import Final

from checks import REPOSITORY

PYTHON: Final = sys.executable
TYPES: Final = REPOSITORY / "frontend" / "src" / "api"
PAGES: Final = (
    ([PYTHON, "backend/scripts/openapi.py"], REPOSITORY),
    ([PYTHON, "scripts/rules_table.py"], REPOSITORY / "backend"),
    ([PYTHON, "scripts/states.py"], REPOSITORY / "backend"),
)
TYPESCRIPT: Final = [PYTHON, "backend/scripts/frontend.py", "run", "generate"]


def main() -> int:
    """Make or check everything; all that is stale is named, not only the first."""
    check = "--check" in sys.argv[1:]
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY / "backend" / "src")}
    failed = [
        command[1]
        for command, folder in PAGES
        if subprocess.run(
            [*command, *(["--check"] if check else [])], cwd=folder, env=environment, check=False
        ).returncode
    ]
    if not failed and not typescript(environment, check=check):
        failed.append("frontend/src/api")
    return 1 if failed else 0


def typescript(environment: dict[str, str], *, check: bool) -> bool:
    """Make the TypeScript types; with `check`, tell whether they were as they are made, and leave them so."""
    before = _types()
    done = subprocess.run(TYPESCRIPT, cwd=REPOSITORY, env=environment, check=False, stdout=subprocess.DEVNULL)
    if done.returncode:
        return False
    if not check or before == _types():
        return True
    for path, content in before.items():
        path.write_bytes(content)
    print("frontend/src/api: stale; run `make generate`")
    return False


def _types() -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in sorted(TYPES.glob("*.gen.d.ts"))}


if __name__ == "__main__":
    sys.exit(main())
