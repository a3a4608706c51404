"""Law: SQL stands in repository.py alone, so that one file answers for what a room reads and writes."""

import ast
import re
from collections.abc import Iterator

from lint.exceptions import SQL_ALLOWED, is_allowed
from lint.source import Finding, SourceFile, SourceTree, docstring_nodes, receiver_names

LAW = "sql-place"
STATEMENT_MAKERS = frozenset(
    {"select", "insert", "update", "delete", "text", "union", "union_all", "exists", "func", "literal_column"}
)
DATABASE_PACKAGES = ("sqlalchemy", "sqlmodel")
RECEIVERS = re.compile(r"^_?(db_?)?(session|connection|conn|cursor|pool|transaction)$")
RUNNERS = frozenset(
    {
        *("add", "add_all", "delete", "flush", "get", "get_one", "merge", "refresh"),
        *("exec", "execute", "executemany", "scalar", "scalar_one", "scalars", "stream", "stream_scalars"),
        *("copy_records_to_table", "copy_to_table", "fetch", "fetchrow", "fetchval"),
    }
)
SQL_TEXT = re.compile(
    r"^\s*(SELECT\s[\s\S]+?\sFROM\s|INSERT\s+INTO\s|UPDATE\s+\S+\s+SET\s|DELETE\s+FROM\s|WITH\s+\w+\s+AS\s*"
    r"(MATERIALIZED\s*|NOT MATERIALIZED\s*)?\(|CREATE\s+(TABLE|INDEX|UNIQUE|SCHEMA|ROLE|POLICY|FUNCTION)\s|"
    r"ALTER\s+(TABLE|ROLE)\s|DROP\s+(TABLE|INDEX|SCHEMA|ROLE)\s|SET\s+LOCAL\s|TRUNCATE\s|COPY\s+\w+)",
    re.MULTILINE,
)


def check(tree: SourceTree) -> Iterator[Finding]:
    """Report statements, runs of statements and SQL text outside a repository."""
    for file in tree.python("backend/src/"):
        if _is_repository(file.path) or is_allowed(file.path, SQL_ALLOWED):
            continue
        for line, message in sorted(set(_statements(file)) | set(_runs(file)) | set(_texts(file))):
            yield Finding(file.path, line, LAW, message)


def _is_repository(path: str) -> bool:
    return path.endswith("/repository.py") or "/repository/" in path


def _made_by(file: SourceFile) -> set[str]:
    """Return the local names that make statements; tables.py may use text() for its defaults."""
    allowed = {"text", "func"} if file.path.endswith("/tables.py") else set[str]()
    names: set[str] = set()
    for node in ast.walk(file.tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(DATABASE_PACKAGES):
            names |= {alias.asname or alias.name for alias in node.names if alias.name in STATEMENT_MAKERS - allowed}
    return names


def _module_names(file: SourceFile) -> set[str]:
    return {
        alias.asname or alias.name.partition(".")[0]
        for node in ast.walk(file.tree)
        if isinstance(node, ast.Import)
        for alias in node.names
        if alias.name.startswith(DATABASE_PACKAGES)
    }


def _statements(file: SourceFile) -> Iterator[tuple[int, str]]:
    makers, modules = _made_by(file), _module_names(file)
    for node in ast.walk(file.tree):
        if not isinstance(node, ast.Call):
            continue
        names = receiver_names(node.func)
        if not names:
            continue
        from_module = names[0] in modules and names[-1] in STATEMENT_MAKERS
        if names[0] in makers or from_module:
            yield node.lineno, f"{'.'.join(names)}() builds SQL: move it to repository.py"


def _runs(file: SourceFile) -> Iterator[tuple[int, str]]:
    for node in ast.walk(file.tree):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
            continue
        receiver = receiver_names(node.func.value)
        if node.func.attr in RUNNERS and receiver and RECEIVERS.match(receiver[-1]):
            yield node.lineno, f"{receiver[-1]}.{node.func.attr}() is for repository.py"


def _texts(file: SourceFile) -> Iterator[tuple[int, str]]:
    docstrings = docstring_nodes(file.tree)
    for node in ast.walk(file.tree):
        if not isinstance(node, ast.Constant) or node in docstrings:
            continue
        if isinstance(node.value, str) and SQL_TEXT.search(node.value):
            yield node.lineno, "a string of SQL: move it to repository.py"
