"""Law: no call to another service inside a transaction.

In one process it would want a second connection while holding the first, and anywhere it holds locks for as
long as somebody else's network takes.
"""

import ast
import re
from collections.abc import Iterator

from lint.source import Finding, SourceTree, receiver_names

LAW = "client-in-transaction"
CLIENT = re.compile(r"(^|_)clients?$")
#: A noun of the domain, not a connection to anybody: the programs that hold credentials of ours.
NOUNS = re.compile(r"(^|_)api_clients?$")


def check(tree: SourceTree) -> Iterator[Finding]:
    """Report calls on a client inside an `async with …begin(…)` block."""
    for file in tree.python("backend/src/"):
        found: set[tuple[int, str]] = set()
        for block in ast.walk(file.tree):
            if isinstance(block, ast.AsyncWith) and any(_begins(item.context_expr) for item in block.items):
                found |= set(_client_calls(block))
        for line, name in sorted(found):
            yield Finding(file.path, line, LAW, f"{name}() is called inside a transaction: ask before begin()")


def _begins(expression: ast.expr) -> bool:
    return isinstance(expression, ast.Call) and receiver_names(expression.func)[-1:] == ["begin"]


def _client_calls(block: ast.AsyncWith) -> Iterator[tuple[int, str]]:
    for statement in block.body:
        for node in ast.walk(statement):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                receiver = receiver_names(node.func.value)
                if any(CLIENT.search(name) and not NOUNS.search(name) for name in receiver):
                    yield node.lineno, ".".join([*receiver, node.func.attr])
