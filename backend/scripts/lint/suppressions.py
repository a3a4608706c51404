"""Law: whoever silences a tool says why, on the same line.

mypy takes the whole of its line for itself: there the reason stands in a comment on the line above or below.
"""

import re
from collections.abc import Iterator

from lint.source import Finding, SourceFile, SourceTree

LAW = "suppression"
PYTHON = re.compile(
    r"#\s*(?:ruff:\s*)?noqa(?::\s*[A-Z]+[0-9]+(?:[,\s]+[A-Z]+[0-9]+)*)?(?P<noqa>.*)$"
    r"|#\s*type:\s*ignore(?:\[[^\]]*\])?(?P<ignore>.*)$"
    r"|#\s*mypy:(?P<mypy>).*$"
    r"|#\s*pragma:\s*no cover(?P<cover>.*)$"
    r"|#\s*nosec\b(?P<nosec>.*)$"
)
BARE = re.compile(r"#\s*(?:ruff:\s*)?noqa(?!:)|#\s*type:\s*ignore(?!\[)")
FRONTEND = re.compile(
    r"(eslint-disable(?:-next-line|-line)?|@ts-expect-error|@ts-nocheck|stylelint-disable\S*)(?P<rest>.*)"
)
TS_IGNORE = re.compile(r"(//|/\*)\s*@ts-ignore")
REASON = re.compile(r"([A-Za-z]\W*){6}|([一-鿿]\W*){4}")
IGNORED_RULE = re.compile(r'^\s*"[A-Z]+[0-9]*",\s*(?P<rest>.*)$')


def check(tree: SourceTree) -> Iterator[Finding]:
    """Report suppressions without a reason, in Python, in the frontend and in ruff's settings."""
    for file in tree.python():
        yield from _python(file)
    for file in tree.ending(".ts", ".vue", ".tsx", ".js", ".mjs", ".css", ".mts"):
        yield from _frontend(file)
    for file in tree.ending("pyproject.toml"):
        yield from _settings(file)


def _python(file: SourceFile) -> Iterator[Finding]:
    comments = dict(file.comments)
    for line, comment in comments.items():
        found = PYTHON.search(comment)
        if found is None:
            continue
        if BARE.search(comment):
            yield Finding(file.path, line, LAW, "name the rule that is silenced")
        rest = next(group for group in found.groups() if group is not None)
        if found["mypy"] is not None:
            rest = comments.get(line - 1, "") + comments.get(line + 1, "")
        if not REASON.search(rest):
            yield Finding(file.path, line, LAW, "say why the tool is silenced, in the same comment")


def _frontend(file: SourceFile) -> Iterator[Finding]:
    for number, line in enumerate(file.lines, start=1):
        if TS_IGNORE.search(line):
            yield Finding(file.path, number, LAW, "use @ts-expect-error with a reason")
        found = FRONTEND.search(line)
        if found is None:
            continue
        rest = found["rest"]
        reason = rest.partition("--")[2] if "disable" in found[1] else rest
        if not REASON.search(reason):
            yield Finding(file.path, number, LAW, "say why the tool is silenced: `-- reason`")


def _settings(file: SourceFile) -> Iterator[Finding]:
    for number, line in enumerate(file.lines, start=1):
        found = IGNORED_RULE.match(line)
        if found and not REASON.search(found["rest"]):
            yield Finding(file.path, number, LAW, "say why the rule is ignored, beside it")
