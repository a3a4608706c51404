"""Editions of a district's catalogue: what a new entry, or the end of one, changes."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from qingdan.kernel.calendar import format_day
from qingdan.kernel.decisions import Decision, Reason, unmet
from qingdan.stamping.catalogue.rules.layers import LayerEntry, effective_class
from qingdan.stamping.catalogue.rules.time_limits import own_working_days
from qingdan.stamping.catalogue.rules.types import CertificateClass, CertificateType, Layer


@dataclass(frozen=True, slots=True)
class ClassChange:
    """What holds for a type before and from a day on, and who decides it then.

    No class before: the type is new (R9); none after: it leaves the list. No days: no limit of its own (R10).
    """

    type_code: str
    from_day: date
    before: CertificateClass | None
    after: CertificateClass | None
    decided_by: Layer
    document: str
    days_before: int | None = None
    days_after: int | None = None


def class_change(
    certificate_type: CertificateType, before: Iterable[LayerEntry], after: Iterable[LayerEntry], from_day: date
) -> ClassChange:
    """Return what changed entries mean for a type from a day on, even if its class stays the same (CRT-2, R10, R19)."""
    before, after = tuple(before), tuple(after)
    then = effective_class(certificate_type, after, from_day)
    document = then.document
    return ClassChange(
        type_code=certificate_type.code,
        from_day=from_day,
        before=effective_class(certificate_type, before, from_day).certificate_class,
        after=then.certificate_class,
        decided_by=then.layer,
        document=" ".join(filter(None, (document.document, document.number, document.article))) if document else "",
        days_before=own_working_days(certificate_type, before, from_day),
        days_after=own_working_days(certificate_type, after, from_day),
    )


def judge_ending(entry: LayerEntry, ends_on: date, today: date) -> Decision:
    """Say why an entry can't end on a day: what held on a past day holds for good (CRT-2, R19).

    An entry that has not begun ends on its first day, so that it never holds.
    """
    earliest = max(today, entry.valid_from)
    return unmet(
        (
            entry.valid_until is None or today < entry.valid_until,
            Reason(
                "CRT-2",
                "entry-has-ended",
                "该条目已经失效，不能再改。",
                "The entry has ended; the past is not rewritten.",
            ),
        ),
        (
            ends_on >= earliest,
            Reason(
                "CRT-2",
                "ends-too-early",
                f"失效日期不得早于{format_day(earliest)}：已经适用过的目录不得改写。",
                f"It ends on {earliest.isoformat()} at the earliest: what held on a day is not rewritten.",
                "/ends_on",
            ),
        ),
        (
            entry.valid_until is None or ends_on <= entry.valid_until,
            Reason(
                "CRT-2",
                "ends-later-than-before",
                "不能延长已公布的失效日期；如需继续适用，请另立条目。",
                "A published end is not put off; adopt another entry to go on.",
                "/ends_on",
            ),
        ),
    )
