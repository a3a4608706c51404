"""Law: no paths of one machine, no download hosts in lock files, no open ends in the product."""

import re
from collections.abc import Iterator

from lint.exceptions import WORDS_ALLOWED, is_allowed
from lint.source import Finding, SourceFile, SourceTree

LAW = "words"
EVERYWHERE = (
    (re.compile(r"(?<![\w.@~-])/(work|root|home/\w+)/"), "a path of one machine"),
    (re.compile(r"(?i)\b(chatgpt|claude|anthropic|openai|copilot|co-authored-by)\b"), "a tool"),
)
IN_CODE = (
    (re.compile(r"\b(TODO|FIXME|HACK)\b"), "an open end: finish it or write an issue"),
    (re.compile(r"\bNotImplementedError\b"), "a stub"),
    (re.compile(r"\bpytest\.mark\.(skip|xfail)\b|\b(it|test|describe)\.(skip|todo)\b"), "no test"),
)
CODE_SUFFIXES = (".py", ".ts", ".vue", ".sh", ".sql", ".yml", ".yaml", ".toml", "Makefile")
LOCK_FILE = re.compile(r"(^|/)(requirements[\w.-]*|package-lock\.json|[\w-]*\.lock|\.npmrc)$")
HOST = re.compile(r"https?://|--(extra-)?index-url|--find-links|--trusted-host")
#: npm copies the addresses of authors and sponsors into its lock; it downloads only from these.
NPM_HOST = re.compile(r'"resolved":\s*"https?://')


def check(tree: SourceTree) -> Iterator[Finding]:
    """Report words that must not be in the product."""
    for file in tree.files:
        if is_allowed(file.path, WORDS_ALLOWED):
            continue
        patterns = EVERYWHERE + (IN_CODE if file.path.endswith(CODE_SUFFIXES) else ())
        for number, line in enumerate(file.lines, start=1):
            for pattern, what in patterns:
                if found := pattern.search(line):
                    yield Finding(file.path, number, LAW, f"{found[0]!r} is {what}")
        if LOCK_FILE.search(file.path):
            yield from _hosts(file)


def _hosts(file: SourceFile) -> Iterator[Finding]:
    pattern = NPM_HOST if file.path.endswith("package-lock.json") else HOST
    for number, line in enumerate(file.lines, start=1):
        if pattern.search(line) and not line.lstrip().startswith("#"):
            yield Finding(file.path, number, LAW, "a lock file names no download host")
