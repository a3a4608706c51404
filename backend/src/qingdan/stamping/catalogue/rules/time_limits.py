"""Within how many working days an answer is due: the district's default, or a limit of the type's own (R10)."""

from collections.abc import Iterable
from datetime import date

from qingdan.kernel.decisions import ALLOWED, Decision, Reason, unmet
from qingdan.stamping.catalogue.rules.layers import LayerEntry, entries_in_force
from qingdan.stamping.catalogue.rules.types import CertificateType, Complexity, Layer


def working_days_of(certificate_type: CertificateType, entries: Iterable[LayerEntry], on: date, *, default: int) -> int:
    """Return within how many working days a type is answered on a day; 0: the same one (R10).

    Simple types the same working day, complex ones within the limit that the list sets for them, else `default`.
    """
    if certificate_type.complexity is Complexity.SIMPLE:
        return 0
    own = own_working_days(certificate_type, entries, on)
    return default if own is None else own


def own_working_days(certificate_type: CertificateType, entries: Iterable[LayerEntry], on: date) -> int | None:
    """Return the limit that the lists in force set for a type, None where none does (R10, R18).

    Of one layer the entry that began last counts; of several layers the strictest, so that nothing below relaxes it.
    """
    stated: dict[Layer, int] = {}
    if certificate_type.working_days is not None:
        stated[certificate_type.layer] = certificate_type.working_days
    for entry in entries_in_force(certificate_type, entries, on):
        if entry.working_days is not None:
            stated[entry.layer] = entry.working_days
    return min(stated.values(), default=None)


def judge_time_limit(certificate_type: CertificateType, above: Iterable[LayerEntry], entry: LayerEntry) -> Decision:
    """Say why a list may not set this limit: a simple type has none, and no layer puts off a higher one (R10, R18)."""
    if entry.working_days is None:
        return ALLOWED
    ranks = list(Layer)
    higher = [one for one in above if ranks.index(one.layer) < ranks.index(entry.layer)]
    limit = own_working_days(certificate_type, higher, entry.valid_from)
    return unmet(
        (
            certificate_type.complexity is Complexity.COMPLEX or entry.working_days == 0,
            Reason(
                "R10",
                "simple-same-day",
                f"“{certificate_type.name}”属简单事项，当日办结，不能另设更长的时限。",
                f"“{certificate_type.name_en}” is simple: it is answered the same working day.",
                "/working_days",
            ),
        ),
        (
            limit is None or entry.working_days <= limit,
            Reason(
                "R18",
                "limit-may-not-relax",
                f"上级目录规定 {limit} 个工作日内办结，本级只能缩短，不能延长。",
                f"A higher list sets {limit} working days; a lower one may only shorten it.",
                "/working_days",
            ),
        ),
    )
