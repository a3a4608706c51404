"""For which purpose somebody may look at personal data. Pure: no input, no output, no clock."""

from enum import StrEnum

from qingdan.kernel.decisions import Decision, Reason, unmet


class Purpose(StrEnum):
    """What personal data is looked at for; whatever is not on the list is written in words (R121)."""

    HANDLING = "handling"
    REPRINT = "reprint"
    RESIDENT = "resident"
    CORRECTION = "correction"
    COMPLAINT = "complaint"
    AUDIT = "audit"
    LEGAL = "legal"
    OTHER = "other"


class Seen(StrEnum):
    """What was looked at."""

    APPLICANT = "applicant"
    EVIDENCE = "evidence"
    PREVIEW = "preview"
    DOCUMENT = "document"
    NOTICE = "notice"
    KNOWN_FACTS = "known_facts"
    FILE = "file"
    EXPORT = "export"
    ACCESSES = "accesses"
    SEARCH = "search"
    LIST = "list"


def purpose_of(stated: Purpose | None, *, handles: bool) -> Purpose | None:
    """Return the purpose of a look: the stated one, else the work itself for whoever still has to do it (R121)."""
    return stated or (Purpose.HANDLING if handles else None)


def judge_purpose(purpose: Purpose | None, note: str, *, handles: bool) -> Decision:
    """Say why personal data is not shown: no purpose, one that is not theirs, or one without words (R121, CRT-12).

    `handles` tells that the caller takes part in the request and that it is not finished.
    """
    return unmet(
        (
            purpose is not None,
            Reason(
                "R121",
                "purpose-missing",
                "查看个人信息须选择用途。",
                "Personal data is shown only for a purpose: choose one.",
                "/purpose",
            ),
        ),
        (
            purpose is not Purpose.HANDLING or handles,
            Reason(
                "R121",
                "not-handling",
                "本件已办结或不由您办理，请选择其他用途。",
                "It is finished or not yours to handle: choose another purpose.",
                "/purpose",
            ),
        ),
        (
            purpose is not Purpose.OTHER or bool(note.strip()),
            Reason(
                "R121",
                "purpose-words-missing",
                "用途为“其他”时须写明。",
                "Say in words what it is for.",
                "/purpose_note",
            ),
        ),
    )
