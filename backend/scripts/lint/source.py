"""What the checks look at: the files of a tree, each parsed once, and the findings they report."""

import ast
import os
import tokenize
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from io import StringIO
from pathlib import Path

from lint.exceptions import SKIPPED_FOLDERS

TEXT_SUFFIXES = frozenset(
    {
        *(".cfg", ".ini", ".json", ".lock", ".toml", ".yaml", ".yml", ".env", ".example"),
        *(".css", ".html", ".js", ".mjs", ".mts", ".svg", ".ts", ".tsx", ".vue"),
        *(".csv", ".md", ".py", ".sh", ".sql", ".txt", ".typ"),
    }
)
TEXT_NAMES = frozenset({"Makefile", "Dockerfile", "Caddyfile", ".gitignore", ".dockerignore", ".npmrc"})


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One place that breaks a law: path within the tree, line, the law, and what to do instead."""

    path: str
    line: int
    law: str
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: [{self.law}] {self.message}"


@dataclass(frozen=True)
class SourceFile:
    """One text file: `path` is relative to the root of the tree, with forward slashes."""

    path: str
    text: str

    @cached_property
    def lines(self) -> list[str]:
        """The lines without their ends."""
        return self.text.splitlines()

    @cached_property
    def tree(self) -> ast.Module:
        """The syntax tree of a Python file. Raises SyntaxError when it is none."""
        return ast.parse(self.text, filename=self.path)

    @cached_property
    def comments(self) -> list[tuple[int, str]]:
        """Every Python comment with its line number; text inside strings is none."""
        tokens = tokenize.generate_tokens(StringIO(self.text).readline)
        return [(token.start[0], token.string) for token in tokens if token.type == tokenize.COMMENT]


class SourceTree:
    """All text files under a root, without what tools write there."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.files = list(_read(root))

    def python(self, *prefixes: str) -> Iterator[SourceFile]:
        """Yield the Python files under any of the prefixes; all of them when none is named."""
        for file in self.files:
            if file.path.endswith(".py") and (not prefixes or file.path.startswith(prefixes)):
                yield file

    def ending(self, *suffixes: str) -> Iterator[SourceFile]:
        """Yield the files whose path ends in one of the suffixes."""
        return (file for file in self.files if file.path.endswith(suffixes))


Check = Callable[[SourceTree], Iterable[Finding]]


def _read(root: Path) -> Iterator[SourceFile]:
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(name for name in folders if name not in SKIPPED_FOLDERS)
        for name in sorted(names):
            path = Path(folder, name)
            if not _is_text(path):
                continue
            yield SourceFile(path.relative_to(root).as_posix(), path.read_text(encoding="utf-8"))


def _is_text(path: Path) -> bool:
    if path.is_symlink():
        return False
    return path.suffix in TEXT_SUFFIXES or path.name in TEXT_NAMES or path.name.endswith("Dockerfile")


def receiver_names(node: ast.expr) -> list[str]:
    """Return the names along a dotted expression: `self._client.units` gives self, _client, units."""
    names: list[str] = []
    while True:
        match node:
            case ast.Attribute(value=value, attr=attr):
                names.insert(0, attr)
                node = value
            case ast.Call(func=func):
                node = func
            case ast.Name(id=name):
                return [name, *names]
            case _:
                return names


def docstring_nodes(tree: ast.AST) -> set[ast.AST]:
    """Return the constants that are docstrings anywhere in the tree."""
    found: set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) and node.body:
            first = node.body[0]
            if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
                found.add(first.value)
    return found
