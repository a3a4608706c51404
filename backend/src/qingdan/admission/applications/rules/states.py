"""ADM-4: the states of an application, the way between them, and who may do what in which state."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum


class ApplicationState(StrEnum):
    """ADM-4: where an application stands. Whether the item is in force is derived (ADM-8), not a state here."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    RETURNED = "returned"
    ACCEPTED = "accepted"
    REVIEWED = "reviewed"
    APPROVED = "approved"
    APPROVED_WITH_CONDITIONS = "approved_with_conditions"
    REJECTED = "rejected"
    PUBLISHED = "published"
    WITHDRAWN = "withdrawn"


S = ApplicationState
TRANSITIONS: Mapping[ApplicationState, frozenset[ApplicationState]] = {
    S.DRAFT: frozenset({S.SUBMITTED}),
    S.SUBMITTED: frozenset({S.ACCEPTED, S.RETURNED, S.WITHDRAWN, S.REJECTED}),
    S.RETURNED: frozenset({S.SUBMITTED, S.WITHDRAWN}),
    S.ACCEPTED: frozenset({S.REVIEWED, S.WITHDRAWN}),
    S.REVIEWED: frozenset({S.APPROVED, S.APPROVED_WITH_CONDITIONS, S.REJECTED, S.WITHDRAWN}),
    S.APPROVED: frozenset({S.PUBLISHED}),
    S.APPROVED_WITH_CONDITIONS: frozenset({S.PUBLISHED}),
    S.REJECTED: frozenset(),
    S.PUBLISHED: frozenset(),
    S.WITHDRAWN: frozenset(),
}
"""ADM-4, ADM-2: `submitted` goes to `rejected` only by the negative list; nothing is ever approved by silence."""

DECIDED_STATES = frozenset({S.APPROVED, S.APPROVED_WITH_CONDITIONS, S.REJECTED, S.PUBLISHED})
APPROVED_STATES = frozenset({S.APPROVED, S.APPROVED_WITH_CONDITIONS})
WITHDRAWABLE_STATES = frozenset({S.SUBMITTED, S.RETURNED, S.ACCEPTED, S.REVIEWED})
EDITABLE_STATES = frozenset({S.DRAFT, S.RETURNED})

STATE_NAMES: Mapping[ApplicationState, str] = {
    S.DRAFT: "草稿",
    S.SUBMITTED: "已提交",
    S.RETURNED: "退回补正",
    S.ACCEPTED: "已受理",
    S.REVIEWED: "已评审",
    S.APPROVED: "同意准入",
    S.APPROVED_WITH_CONDITIONS: "附条件同意",
    S.REJECTED: "不予准入",
    S.PUBLISHED: "已公布",
    S.WITHDRAWN: "已撤回",
}


class ApplicationRight(StrEnum):
    """What a role may do at the gate; the service's access.py says which role carries which right."""

    APPLY = "apply"
    ACCEPT = "accept"
    GIVE_OPINION = "give_opinion"
    VOTE = "vote"
    CLOSE_REVIEW = "close_review"
    DECIDE = "decide"
    PUBLISH = "publish"


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts: the person, their home departments, and the rights that reach this very application."""

    person_id: str
    department_ids: frozenset[str] = frozenset()
    rights: frozenset[ApplicationRight] = frozenset()


@dataclass(frozen=True, slots=True)
class Involved:
    """Who had which part in an application so far (ADM-6)."""

    applicant_person_id: str
    department_id: str
    acceptor_person_id: str | None = None
    voter_person_ids: frozenset[str] = frozenset()
    opinion_person_ids: frozenset[str] = frozenset()


def allowed_actions(state: ApplicationState, actor: Actor, involved: Involved) -> tuple[str, ...]:
    """ADM-4, ADM-6, R55: name the acts open to `actor` now, so that no screen repeats a rule.

    The acts are edit, submit, withdraw, accept, return, give_opinion, vote, close_review, decide, publish.
    What depends on more than state and person (gaps, quorum, dates) is judged when the act is tried.
    """
    return tuple(sorted(_open_acts(state, actor, involved)))


def is_of_applicant(actor: Actor, involved: Involved) -> bool:
    """ADM-6, R55: tell whether a person stands on the applicant's side: the person who applied or a colleague."""
    return actor.person_id == involved.applicant_person_id or involved.department_id in actor.department_ids


def _open_acts(state: ApplicationState, actor: Actor, involved: Involved) -> Iterable[str]:
    own_side = is_of_applicant(actor, involved)
    if ApplicationRight.APPLY in actor.rights and involved.department_id in actor.department_ids:
        if state in EDITABLE_STATES:
            yield from ("edit", "submit")
        if state in WITHDRAWABLE_STATES:
            yield "withdraw"
    if own_side:
        return
    if state is S.SUBMITTED and ApplicationRight.ACCEPT in actor.rights:
        yield from ("accept", "return")
    if state is S.ACCEPTED:
        yield from _review_acts(actor, involved)
    if (
        state is S.REVIEWED
        and ApplicationRight.DECIDE in actor.rights
        and actor.person_id != involved.acceptor_person_id
    ):
        yield "decide"
    if state in APPROVED_STATES and ApplicationRight.PUBLISH in actor.rights:
        yield "publish"


def _review_acts(actor: Actor, involved: Involved) -> Iterable[str]:
    if ApplicationRight.GIVE_OPINION in actor.rights and actor.person_id not in involved.opinion_person_ids:
        yield "give_opinion"
    if ApplicationRight.VOTE in actor.rights and actor.person_id not in involved.voter_person_ids:
        yield "vote"
    if ApplicationRight.CLOSE_REVIEW in actor.rights:
        yield "close_review"
