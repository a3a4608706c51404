"""Law: a function that decides says which rule it enforces, and every rule it names exists."""

import ast
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from lint.source import Finding, SourceFile, SourceTree

LAW = "rule-ids"
RULE_ID = re.compile(r"\b(?P<prefix>ORG|ADM|FEE|CRT|BUR)-(?P<number>\d+a?)\b|\bR(?P<policy>\d{1,3})\b")
RANGE = re.compile(r"\b(?P<prefix>ORG-|ADM-|FEE-|CRT-|BUR-|R)(?P<first>\d+)\s*[–-]\s*(?P=prefix)(?P<last>\d+)\b")
DECIDING = re.compile(r"\bDecision\b|\btuple\[Reason, \.\.\.\]")


@cache
def known_rules() -> dict[str, str]:
    """Return every rule id with what it says, as committed in rules.json."""
    path = Path(__file__).resolve().parents[1] / "rules.json"
    rules: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
    return rules


def rule_ids(text: str) -> set[str]:
    """Return the rule ids named in a text; a range such as R110–R113 names all it spans."""
    found = {match[0] for match in RULE_ID.finditer(text)}
    for match in RANGE.finditer(text):
        numbers = range(int(match["first"]), int(match["last"]) + 1)
        found |= {f"{match['prefix']}{number}" for number in numbers}
    return found


def check(tree: SourceTree) -> Iterator[Finding]:
    """Report deciding functions without a rule id, and ids that no rule has."""
    for file in tree.python("backend/src/"):
        if "/rules.py" in file.path or "/rules/" in file.path:
            yield from _deciders(file)
        yield from _unknown(file)


def _deciders(file: SourceFile) -> Iterator[Finding]:
    for node in file.tree.body:
        if not isinstance(node, ast.FunctionDef) or node.name.startswith("_") or node.returns is None:
            continue
        if DECIDING.search(ast.unparse(node.returns)) and not rule_ids(ast.get_docstring(node) or ""):
            message = f"{node.name} decides but its docstring names no rule (ADM-9, R103 …)"
            yield Finding(file.path, node.lineno, LAW, message)


def _unknown(file: SourceFile) -> Iterator[Finding]:
    kinds = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef
    for node in ast.walk(file.tree):
        if isinstance(node, kinds):
            for name in sorted(rule_ids(ast.get_docstring(node) or "") - known_rules().keys()):
                yield Finding(file.path, getattr(node, "lineno", 1), LAW, f"no rule has the id {name}")
