"""Every exception from a law of the house, in one place, each with its reason."""

from collections.abc import Mapping
from fnmatch import fnmatch

#: What tools write into the tree: nobody's source.
SKIPPED_FOLDERS = frozenset(
    {
        ".cache",
        ".data",
        ".git",
        ".hypothesis",
        ".import_linter_cache",
        ".mypy_cache",
        ".pytest_cache",
        ".ruff_cache",
        ".venv",
        ".vite",
        "__pycache__",
        "coverage",
        "dist",
        "node_modules",
        "test-results",
    }
)

#: Where SQL may stand besides repository.py: path pattern → why.
SQL_ALLOWED: Mapping[str, str] = {
    "backend/src/qingdan/kernel/*": "the kernel is the mechanism that runs statements for everybody",
    "backend/src/qingdan/*/migrations/*": "a migration is SQL",
    "backend/src/qingdan/local/*": "makes roles and schemas before any service exists",
    "backend/src/qingdan/cli/migrations.py": "takes the lock under which one process migrates",
    "backend/src/qingdan/demo/*": "the demo district is loaded by COPY, past the use cases, in seconds",
}

#: Where `commit()` may be called: path pattern → why.
COMMIT_ALLOWED: Mapping[str, str] = {
    "backend/src/qingdan/kernel/*": "begin() and the worker own the end of a transaction",
    "backend/src/qingdan/cli/migrations.py": "the migration run is a transaction of its own",
}

#: Files longer than the house allows: path pattern → why.
LONG_FILES_ALLOWED: Mapping[str, str] = {
    "*.gen.d.ts": "generated from OpenAPI",
    "*.gen.ts": "generated",
    "backend/src/qingdan/stamping/checker/qingdan_check.py": "handed to strangers as one file that needs no other",
}

#: Functions longer than the house allows: path pattern → why.
LONG_FUNCTIONS_ALLOWED: Mapping[str, str] = {
    "backend/src/qingdan/*/migrations/*": "upgrade() is a list of tables, not a decision",
}

#: Names that look like the measuring of people but are not: `path pattern::name` → why.
WATCHING_ALLOWED: Mapping[str, str] = {}

#: Files that must hold a forbidden word in order to forbid it: path pattern → why.
WORDS_ALLOWED: Mapping[str, str] = {
    "tests/unit/house/*": "the samples that show that the check bites",
    "backend/scripts/lint/words.py": "names the words it forbids",
}


def is_allowed(path: str, exceptions: Mapping[str, str]) -> bool:
    """Tell whether a path stands among the exceptions."""
    return any(fnmatch(path, pattern) for pattern in exceptions)
