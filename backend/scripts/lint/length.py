"""Law: Python files up to 400 lines, functions up to 40, Vue and TypeScript files up to 250.

A function is counted from `def` on, without decorators and docstring. What grows is split by use case.
"""

import ast
from collections.abc import Iterator

from lint.exceptions import LONG_FILES_ALLOWED, LONG_FUNCTIONS_ALLOWED, is_allowed
from lint.source import Finding, SourceFile, SourceTree

LAW = "length"
PYTHON_LINES = 400
FUNCTION_LINES = 40
FRONTEND_LINES = 250
FRONTEND_SUFFIXES = (".vue", ".ts", ".tsx", ".mts")


def check(tree: SourceTree) -> Iterator[Finding]:
    """Report files and functions that have grown too long."""
    for file in tree.python():
        yield from _file(file, PYTHON_LINES)
        if not is_allowed(file.path, LONG_FUNCTIONS_ALLOWED):
            yield from _functions(file)
    for file in tree.ending(*FRONTEND_SUFFIXES):
        yield from _file(file, FRONTEND_LINES)


def _file(file: SourceFile, limit: int) -> Iterator[Finding]:
    count = len(file.lines)
    if count > limit and not is_allowed(file.path, LONG_FILES_ALLOWED):
        yield Finding(file.path, limit + 1, LAW, f"{count} lines, {limit} allowed: split by use case")


def _functions(file: SourceFile) -> Iterator[Finding]:
    for node in ast.walk(file.tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            count = _lines_of(node)
            if count > FUNCTION_LINES:
                message = f"{node.name} has {count} lines, {FUNCTION_LINES} allowed: split it"
                yield Finding(file.path, node.lineno, LAW, message)


def _lines_of(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Count from `def` to the end, without decorators and without the docstring."""
    lines = (node.end_lineno or node.lineno) - node.lineno + 1
    first = node.body[0]
    if ast.get_docstring(node, clean=False) is not None:
        lines -= (first.end_lineno or first.lineno) - first.lineno + 1
    return lines
