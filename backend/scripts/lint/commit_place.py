"""Law: nobody commits but the kernel, so that one visible `begin()` block is one transaction."""

import ast
from collections.abc import Iterator

from lint.exceptions import COMMIT_ALLOWED, is_allowed
from lint.source import Finding, SourceTree

LAW = "commit-place"


def check(tree: SourceTree) -> Iterator[Finding]:
    """Report every `.commit(…)` outside the kernel."""
    for file in tree.python("backend/src/"):
        if is_allowed(file.path, COMMIT_ALLOWED):
            continue
        for node in ast.walk(file.tree):
            match node:
                case ast.Call(func=ast.Attribute(attr="commit"), lineno=line):
                    yield Finding(file.path, line, LAW, "leave the commit to the kernel's begin()")
