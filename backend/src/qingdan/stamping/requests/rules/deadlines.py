"""When an answer is due, and when an earlier paper may be printed again."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from qingdan.kernel.calendar import WorkingCalendar
from qingdan.stamping.policies.rules import StampingPolicy
from qingdan.stamping.requests.rules.states import OPEN_STATES, RequestState


@dataclass(frozen=True, slots=True)
class EarlierPaper:
    """A paper issued before: for whom, of which type, for what use, since when and until when."""

    request_id: UUID
    applicant_key: str
    type_code: str
    purpose: str
    issued_on: date
    valid_until: date | None
    state: RequestState


def due_on(working_days: int, submitted_on: date, calendar: WorkingCalendar) -> date:
    """Return the day an answer is due: with 0 the same working day, else after so many more (R10).

    What comes on a free day counts as come on the next working day.
    """
    received_on = calendar.add_working_days(submitted_on, 0)
    return calendar.add_working_days(received_on, working_days)


def is_overdue(state: RequestState, due: date, today: date) -> bool:
    """Tell whether the community still owes an answer after the day it was due (R10, R22)."""
    return state in OPEN_STATES and today > due


def reprint_offer(
    earlier: Iterable[EarlierPaper],
    *,
    applicant_key: str,
    type_code: str,
    purpose: str,
    today: date,
    policy: StampingPolicy,
) -> EarlierPaper | None:
    """Return the latest valid paper of the same applicant, type and use within the window, or None (R20, CRT-5).

    The window counts days back from today, its first day included; what is voided or expired is not
    offered. `valid_until` is the last day on which the paper is good.
    """
    since = today - timedelta(days=policy.reprint_window_days)
    matching = [
        paper
        for paper in earlier
        if paper.applicant_key == applicant_key
        and paper.type_code == type_code
        and _same_use(paper.purpose, purpose)
        and since <= paper.issued_on <= today
        and (paper.valid_until is None or paper.valid_until >= today)
        and paper.state in {RequestState.STAMPED, RequestState.DELIVERED}
    ]
    return max(matching, key=lambda paper: (paper.issued_on, paper.request_id), default=None)


def _same_use(one: str, other: str) -> bool:
    return "".join(one.split()).casefold() == "".join(other.split()).casefold()
