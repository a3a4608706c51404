"""ADM-5: the clocks of an application. One that runs out is overdue and escalated; it never decides anything."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from qingdan.admission.applications.rules.states import APPROVED_STATES, ApplicationState
from qingdan.admission.parameters.rules import AdmissionParameters
from qingdan.kernel.calendar import WorkingCalendar, format_day
from qingdan.kernel.decisions import Reason


class ClockKind(StrEnum):
    """What is being waited for."""

    ACCEPTANCE = "acceptance"
    DECISION = "decision"
    PUBLICITY = "publicity"


@dataclass(frozen=True, slots=True)
class Milestones:
    """The days on which an application passed its steps; None while it has not."""

    submitted_on: date | None = None
    accepted_on: date | None = None
    publicity_from: date | None = None


@dataclass(frozen=True, slots=True)
class Clock:
    """A running clock: what is due, by when, and whether the calendar up to there is not published yet."""

    kind: ClockKind
    due_on: date
    provisional: bool

    def is_overdue(self, today: date) -> bool:
        """ADM-5: tell whether the last day has passed; the end of a publicity period is not a failing."""
        return self.kind is not ClockKind.PUBLICITY and today > self.due_on


def running_clock(
    state: ApplicationState,
    milestones: Milestones,
    parameters: AdmissionParameters,
    calendar: WorkingCalendar,
) -> Clock | None:
    """ADM-5, R50, R72: give the clock that runs in this state, or None.

    Acceptance counts from the submission, the decision from the acceptance, publicity from its first day.
    """
    kind, start, days = _clock_of(state, milestones, parameters)
    if kind is None or start is None:
        return None
    due_on = calendar.add_working_days(start, days)
    return Clock(kind, due_on, calendar.is_provisional(due_on))


def overdue_reason(clock: Clock, today: date) -> Reason | None:
    """ADM-5, R50: say since when something is overdue, for the list of the district's office; None in time."""
    if not clock.is_overdue(today):
        return None
    what = {ClockKind.ACCEPTANCE: "受理", ClockKind.DECISION: "评审决定"}[clock.kind]
    return Reason(
        rule="R50" if clock.kind is ClockKind.DECISION else "ADM-5",
        code=f"{clock.kind}-overdue",
        detail=f"应于{format_day(clock.due_on)}前完成{what}，已超期，已提请区准入办督办；超期不视为同意。",
        detail_en=f"The {clock.kind} was due on {clock.due_on.isoformat()}; it is escalated, "
        "and silence never approves.",
    )


def _clock_of(
    state: ApplicationState, milestones: Milestones, parameters: AdmissionParameters
) -> tuple[ClockKind | None, date | None, int]:
    if state is ApplicationState.SUBMITTED:
        return ClockKind.ACCEPTANCE, milestones.submitted_on, parameters.acceptance_days_working
    if state in {ApplicationState.ACCEPTED, ApplicationState.REVIEWED}:
        return ClockKind.DECISION, milestones.accepted_on, parameters.decision_days_working
    if state in APPROVED_STATES:
        return ClockKind.PUBLICITY, milestones.publicity_from, parameters.publicity_days_working
    return None, None, 0
