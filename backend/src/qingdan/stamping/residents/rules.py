"""Which facts of a resident are offered again instead of being asked again. Pure: no input, no output, no clock."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from qingdan.stamping.requests.rules import RequestState
from qingdan.stamping.seals.rules import RecordClass, RetentionPolicy, kept_until

_CERTIFIED = frozenset({RequestState.STAMPED, RequestState.DELIVERED})


@dataclass(frozen=True, slots=True)
class CertifiedPaper:
    """An earlier paper of the same person at the same community: what was found true in it, and when."""

    request_id: UUID
    state: RequestState
    certified_on: date
    confirmed: bool
    covers: frozenset[str]
    erased: bool


def facts_offered(papers: Iterable[CertifiedPaper], today: date, policy: RetentionPolicy) -> CertifiedPaper | None:
    """Return the latest paper whose facts can be taken over: stamped, confirmed, still within its period (CRT-14)."""
    usable = [
        paper
        for paper in papers
        if paper.state in _CERTIFIED
        and paper.confirmed
        and not paper.erased
        and today < kept_until(RecordClass.STUB, paper.certified_on, policy)
    ]
    return max(usable, key=lambda paper: (paper.certified_on, paper.request_id), default=None)


def facts_taken(values: Mapping[str, str], covers: frozenset[str]) -> dict[str, str]:
    """Return the values that were found true, without what is empty (CRT-14, R16)."""
    return {key: value for key, value in values.items() if key in covers and value.strip()}
