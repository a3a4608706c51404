"""Named checks: what was looked at, how it ended, said in Chinese and English (R94)."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Outcome(StrEnum):
    """How a check ended; NOTICE is something to know, and neither it nor NOT_CHECKED counts as a pass (R94)."""

    PASS = "pass"  # noqa: S105  # the word of R94, no password
    FAIL = "fail"
    NOTICE = "notice"
    NOT_CHECKED = "not_checked"


class Standing(StrEnum):
    """What is known of whether a certificate was revoked; only GOOD and REVOKED are knowledge (R93)."""

    GOOD = "good"
    REVOKED = "revoked"
    UNKNOWN = "unknown"
    #: No list of any authority is kept here.
    NOT_ASKED = "not_asked"


@dataclass(frozen=True)
class NamedCheck:
    """One check of a document: `name` is stable, `detail` says it in Chinese, `detail_en` in English."""

    name: str
    outcome: Outcome
    detail: str
    detail_en: str


def all_pass(checks: Sequence[NamedCheck]) -> bool:
    """Tell whether every check passed; "not checked" is not a pass (R94)."""
    return bool(checks) and all(check.outcome is Outcome.PASS for check in checks)
