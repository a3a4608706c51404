"""Run every check over the repository: `python -m lint [ROOT]`. Exit status 1 when a law is broken."""

import sys
from collections.abc import Sequence
from pathlib import Path

from lint import (
    client_in_transaction,
    commit_place,
    length,
    no_watching,
    rule_ids,
    sql_place,
    suppressions,
    words,
)
from lint.source import Check, Finding, SourceTree

REPOSITORY = Path(__file__).resolve().parents[3]
CHECKS: tuple[Check, ...] = (
    sql_place.check,
    commit_place.check,
    client_in_transaction.check,
    length.check,
    suppressions.check,
    rule_ids.check,
    words.check,
    no_watching.check,
)


def findings(root: Path) -> list[Finding]:
    """Return everything that breaks a law under `root`, in the order of the files."""
    tree = SourceTree(root)
    return sorted({finding for check in CHECKS for finding in check(tree)})


def main(arguments: Sequence[str]) -> int:
    """Print the findings and return the exit status."""
    found = findings(Path(arguments[0]).resolve() if arguments else REPOSITORY)
    for finding in found:
        print(finding)
    print(f"{len(found)} finding(s) against the laws of the house")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
