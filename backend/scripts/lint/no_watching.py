"""Law (R42, R43, BUR-6): the product measures what is asked of communities, never how diligent a person is.

No table column, schema field, route or OpenAPI property is a check-in, points, a ranking of people, online
time, a usage rate, or a forced photo or track.
"""

import ast
import json
import re
from collections.abc import Iterator

from lint.exceptions import WATCHING_ALLOWED, is_allowed
from lint.source import Finding, SourceFile, SourceTree

LAW = "no-watching"
FIELD_FILES = re.compile(r"/(tables|schemas|events)\.py$|/(tables|schemas|contract|migrations)/")
FORBIDDEN = re.compile(
    r"""(^|_)(
        check_?ins?|clock_?ins?|punch(_?ins?|es|_cards?)?|attendance|sign_?in_streak|streaks?|
        points|credits_earned|leaderboards?|rank(ing|ings|ed)?|(worker|person|staff)_(rank|score|points|index)|
        online_(time|minutes|seconds|hours|duration|days)|active_(minutes|hours|days)|
        usage_rates?|login_(count|days|rate)|activity_(rate|score)|
        gps|latitude|longitude|lat_lng|geolocation|trajector(y|ies)|tracks?|
        selfies?|(forced|required|mandatory)_(photos?|locations?|tracks?)|(photos?|locations?)_required
    )(_|$)""",
    re.VERBOSE,
)
ROUTE_METHODS = frozenset({"get", "post", "put", "patch", "delete", "api_route", "websocket"})


def check(tree: SourceTree) -> Iterator[Finding]:
    """Report fields and routes by which people would be watched."""
    for file in tree.python("backend/src/"):
        names = set(_routes(file)) | (set(_fields(file)) if FIELD_FILES.search(file.path) else set())
        yield from _judge(file, names)
    for file in tree.ending(".openapi.json"):
        yield from _judge(file, {(1, name) for name in _openapi_names(json.loads(file.text))})


def _judge(file: SourceFile, names: set[tuple[int, str]]) -> Iterator[Finding]:
    for line, name in sorted(names):
        parts = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower().replace("-", "_").split("/")
        if is_allowed(f"{file.path}::{name}", WATCHING_ALLOWED):
            continue
        if any(FORBIDDEN.search(part) for part in parts):
            yield Finding(file.path, line, LAW, f"{name!r} watches people (R42, R43)")


def _fields(file: SourceFile) -> Iterator[tuple[int, str]]:
    for node in ast.walk(file.tree):
        match node:
            case ast.ClassDef(name=name, body=body, lineno=line):
                yield line, name
                for item in body:
                    if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name):
                        yield item.lineno, item.target.id
            case ast.Call(func=func, args=[ast.Constant(value=str(column)), *_], lineno=line):
                if _last_name(func) in {"Column", "create_table"}:
                    yield line, column


def _routes(file: SourceFile) -> Iterator[tuple[int, str]]:
    for node in ast.walk(file.tree):
        match node:
            case ast.Call(func=ast.Attribute(attr=method), args=[ast.Constant(value=str(path)), *_], lineno=line) if (
                method in ROUTE_METHODS and path.startswith("/")
            ):
                yield line, path


def _last_name(node: ast.expr) -> str:
    match node:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
    return ""


def _openapi_names(document: dict[str, object]) -> Iterator[str]:
    pending: list[object] = [document]
    while pending:
        node = pending.pop()
        if isinstance(node, list):
            pending.extend(node)
        if isinstance(node, dict):
            pending.extend(node.values())
            for key in ("properties", "paths"):
                if isinstance(node.get(key), dict):
                    yield from node[key]
