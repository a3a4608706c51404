"""ADM-4, ADM-6: whether a step of the procedure may be taken, with every reason against it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from qingdan.admission.applications.rules import reasons
from qingdan.admission.applications.rules.facts import ApplicationFacts
from qingdan.admission.applications.rules.states import (
    APPROVED_STATES,
    EDITABLE_STATES,
    WITHDRAWABLE_STATES,
    Actor,
    ApplicationState,
    Involved,
    is_of_applicant,
)
from qingdan.admission.applications.rules.voting import Tally
from qingdan.admission.funding.rules import FundingRatio
from qingdan.admission.parameters.rules import AdmissionParameters
from qingdan.kernel.calendar import WorkingCalendar
from qingdan.kernel.decisions import Decision, Reason


class OpinionKind(StrEnum):
    """ADM-4: who is heard before the joint review."""

    SUBDISTRICT = "subdistrict"
    COMMUNITY = "community"
    FINANCE = "finance"
    JUSTICE = "justice"


class Outcome(StrEnum):
    """What a decision can be."""

    APPROVE = "approve"
    APPROVE_WITH_CONDITIONS = "approve_with_conditions"
    REJECT = "reject"


STATE_AFTER: Mapping[Outcome, ApplicationState] = {
    Outcome.APPROVE: ApplicationState.APPROVED,
    Outcome.APPROVE_WITH_CONDITIONS: ApplicationState.APPROVED_WITH_CONDITIONS,
    Outcome.REJECT: ApplicationState.REJECTED,
}


@dataclass(frozen=True, slots=True)
class ReviewFacts:
    """What lies on the table when the review is closed; `opinions` counts the units heard, by kind.

    `justice_applies` says that the department which speaks on legal bases is itself the applicant: it can't be
    heard on its own application (ADM-6), so its opinion is not waited for.
    """

    opinions: Mapping[OpinionKind, int]
    target_communities: int
    tally: Tally
    justice_applies: bool = False


@dataclass(frozen=True, slots=True)
class DecisionFacts:
    """What a decider wants to put down; `waiver_granted` is None while nothing is said about the waiver."""

    outcome: Outcome
    reason: str
    conditions: str
    tally: Tally
    ratio: FundingRatio
    ratio_reason: str
    waiver_needed: bool
    waiver_granted: bool | None


def judge_submission(state: ApplicationState, actor: Actor, involved: Involved, gaps: Decision) -> Decision:
    """ADM-3, ADM-4: a draft or returned application is submitted by its own department, without any gap."""
    rows = (
        (state not in EDITABLE_STATES, reasons.NOT_EDITABLE),
        (involved.department_id not in actor.department_ids, reasons.NOT_OWN_APPLICATION),
    )
    return (*(reason for broken, reason in rows if broken), *gaps)


def judge_acceptance(state: ApplicationState, actor: Actor, involved: Involved, gaps: Decision) -> Decision:
    """ADM-3, ADM-4, ADM-6: only a complete, submitted application is accepted, by nobody of the applicant's side.

    `gaps` are the gaps as of the day of submission, so that the lead time is not counted twice.
    """
    rows = (
        (state is not ApplicationState.SUBMITTED, reasons.NOT_SUBMITTED),
        (is_of_applicant(actor, involved), reasons.OWN_SIDE_CANNOT_HANDLE),
    )
    return (*(reason for broken, reason in rows if broken), *gaps)


def judge_return(state: ApplicationState, actor: Actor, involved: Involved, missing: str) -> Decision:
    """ADM-4, ADM-6: returning for supplement says what is missing."""
    rows = (
        (state is not ApplicationState.SUBMITTED, reasons.NOT_SUBMITTED),
        (is_of_applicant(actor, involved), reasons.OWN_SIDE_CANNOT_HANDLE),
        (not missing.strip(), reasons.RETURN_WITHOUT_MISSING),
    )
    return tuple(reason for broken, reason in rows if broken)


def judge_opinion(state: ApplicationState, actor: Actor, involved: Involved, text: str) -> Decision:
    """ADM-4, ADM-6: an opinion is given once per person while under review, never by the applicant's side."""
    rows = (
        (state is not ApplicationState.ACCEPTED, reasons.NOT_UNDER_REVIEW),
        (is_of_applicant(actor, involved), reasons.OWN_SIDE_CANNOT_HANDLE),
        (actor.person_id in involved.opinion_person_ids, reasons.OPINION_ALREADY_GIVEN),
        (not text.strip(), reasons.OPINION_EMPTY),
    )
    return tuple(reason for broken, reason in rows if broken)


def judge_review_closure(
    state: ApplicationState,
    actor: Actor,
    involved: Involved,
    facts: ReviewFacts,
    parameters: AdmissionParameters,
) -> Decision:
    """ADM-4, R56: the review is closed once enough units were heard and enough members voted."""
    rows = (
        (state is not ApplicationState.ACCEPTED, reasons.NOT_UNDER_REVIEW),
        (is_of_applicant(actor, involved), reasons.OWN_SIDE_CANNOT_HANDLE),
        (not facts.tally.has_quorum, reasons.no_quorum(facts.tally)),
    )
    wanted = {
        OpinionKind.SUBDISTRICT: parameters.opinions_min_subdistrict,
        OpinionKind.COMMUNITY: min(parameters.opinions_min_community, facts.target_communities),
        OpinionKind.FINANCE: parameters.opinions_min_finance,
        OpinionKind.JUSTICE: 0 if facts.justice_applies else parameters.opinions_min_justice,
    }
    unheard = (
        reasons.opinion_missing(kind, number, facts.opinions.get(kind, 0))
        for kind, number in wanted.items()
        if facts.opinions.get(kind, 0) < number
    )
    return (*(reason for broken, reason in rows if broken), *unheard)


def judge_decision(
    state: ApplicationState,
    actor: Actor,
    involved: Involved,
    facts: DecisionFacts,
    parameters: AdmissionParameters,
) -> Decision:
    """ADM-4, ADM-6, R55, FEE-4, FEE-5: tell what stands against this decision by this person.

    Another person than the one who accepted, never the applicant's side; no approval against the joint
    review, against a waiver refused, or of too little money without a written reason; no rejection unexplained.
    """
    rows = (
        (state is not ApplicationState.REVIEWED, reasons.NOT_REVIEWED),
        (is_of_applicant(actor, involved), reasons.OWN_SIDE_CANNOT_HANDLE),
        (actor.person_id == involved.acceptor_person_id, reasons.DECIDER_ACCEPTED),
    )
    content = _rejection_gaps(facts) if facts.outcome is Outcome.REJECT else _approval_gaps(facts, parameters)
    return (*(reason for broken, reason in rows if broken), *content)


def judge_withdrawal(state: ApplicationState, actor: Actor, involved: Involved) -> Decision:
    """ADM-4: the applying department withdraws any time before the decision; a draft is simply deleted."""
    rows = (
        (state not in WITHDRAWABLE_STATES, reasons.NOT_WITHDRAWABLE),
        (involved.department_id not in actor.department_ids, reasons.NOT_OWN_APPLICATION),
    )
    return tuple(reason for broken, reason in rows if broken)


def judge_publication(
    state: ApplicationState,
    publicity_from: date | None,
    open_objections: int,
    parameters: AdmissionParameters,
    calendar: WorkingCalendar,
    today: date,
) -> Decision:
    """ADM-4, R72: an approved item is listed after its publicity period is over and no objection is open."""
    found: list[Reason] = []
    if state not in APPROVED_STATES:
        found.append(reasons.NOT_APPROVED)
    if publicity_from is None:
        found.append(reasons.PUBLICITY_NOT_STARTED)
    else:
        last_day = calendar.add_working_days(publicity_from, parameters.publicity_days_working)
        # A district that sets the period to zero has none.
        if parameters.publicity_days_working and today <= last_day:
            found.append(reasons.publicity_runs(last_day))
    if open_objections:
        found.append(reasons.objections_open(open_objections))
    return tuple(found)


def judge_repetition(facts: ApplicationFacts, rejected: Sequence[ApplicationFacts]) -> Decision:
    """R70: what was rejected can be repeated only with a changed basis, verb list or money line.

    `rejected` are the department's rejected applications for the same matter.
    """
    now = _substance(facts)
    return (reasons.REPEATED_UNCHANGED,) if any(_substance(old) == now for old in rejected) else ()


def _rejection_gaps(facts: DecisionFacts) -> Decision:
    return () if facts.reason.strip() else (reasons.REJECTION_WITHOUT_REASON,)


def _approval_gaps(facts: DecisionFacts, parameters: AdmissionParameters) -> Decision:
    low = facts.ratio.is_below(parameters.funding_ratio_min_percent)
    waived = facts.waiver_needed and facts.waiver_granted is True
    rows = (
        (not facts.tally.has_majority, reasons.no_majority(facts.tally)),
        (
            facts.outcome is Outcome.APPROVE_WITH_CONDITIONS and not facts.conditions.strip(),
            reasons.CONDITIONS_EMPTY,
        ),
        (facts.waiver_needed and facts.waiver_granted is None, reasons.WAIVER_UNDECIDED),
        (facts.waiver_needed and facts.waiver_granted is False, reasons.WAIVER_REFUSED),
        (
            low and not waived and not facts.ratio_reason.strip(),
            reasons.ratio_low(facts.ratio, parameters.funding_ratio_min_percent),
        ),
    )
    return tuple(reason for broken, reason in rows if broken)


def _substance(facts: ApplicationFacts) -> tuple[frozenset[object], frozenset[str], tuple[object, ...]]:
    return frozenset(facts.bases), frozenset(facts.verbs), facts.funding_lines
