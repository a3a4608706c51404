"""ADM-4, ADM-2, ADM-6: the way of an application, and who may act in each state."""

from itertools import product

import pytest

from qingdan.admission.applications.rules import (
    STATE_AFTER,
    STATE_NAMES,
    TRANSITIONS,
    Actor,
    ApplicationRight,
    ApplicationState,
    Outcome,
    allowed_actions,
    judge_acceptance,
    judge_return,
    judge_submission,
    judge_vote,
    judge_withdrawal,
)
from qingdan.kernel.errors import Conflict
from qingdan.kernel.states import advance
from support.admission_examples import ACCEPTOR, APPLICANT, COLLEAGUE, INVOLVED, STRANGER

S = ApplicationState
STEPS = {
    (S.DRAFT, S.SUBMITTED),
    (S.SUBMITTED, S.ACCEPTED),
    (S.SUBMITTED, S.RETURNED),
    (S.SUBMITTED, S.WITHDRAWN),
    (S.SUBMITTED, S.REJECTED),
    (S.RETURNED, S.SUBMITTED),
    (S.RETURNED, S.WITHDRAWN),
    (S.ACCEPTED, S.REVIEWED),
    (S.ACCEPTED, S.WITHDRAWN),
    (S.REVIEWED, S.APPROVED),
    (S.REVIEWED, S.APPROVED_WITH_CONDITIONS),
    (S.REVIEWED, S.REJECTED),
    (S.REVIEWED, S.WITHDRAWN),
    (S.APPROVED, S.PUBLISHED),
    (S.APPROVED_WITH_CONDITIONS, S.PUBLISHED),
}
EVERYBODY = (APPLICANT, COLLEAGUE, ACCEPTOR, STRANGER)


@pytest.mark.parametrize(("current", "target"), list(product(S, S)))
def test_adm_4_an_application_moves_by_the_named_steps_only(current: S, target: S) -> None:
    if (current, target) in STEPS:
        assert advance(TRANSITIONS, current, target) is target
    else:
        with pytest.raises(Conflict):
            advance(TRANSITIONS, current, target)


def test_adm_5_no_step_leads_to_an_approval_but_from_a_closed_review() -> None:
    before = {state for state in S if TRANSITIONS[state] & {S.APPROVED, S.APPROVED_WITH_CONDITIONS}}
    assert before == {S.REVIEWED}


def test_adm_4_every_state_and_outcome_has_a_name_and_a_place() -> None:
    assert set(STATE_NAMES) == set(TRANSITIONS) == set(S)
    assert set(STATE_AFTER) == set(Outcome)
    assert set(STATE_AFTER.values()) == TRANSITIONS[S.REVIEWED] - {S.WITHDRAWN}


@pytest.mark.parametrize(
    ("state", "actor", "acts"),
    [
        (S.DRAFT, APPLICANT, ("edit", "submit")),
        (S.RETURNED, COLLEAGUE, ("edit", "submit", "withdraw")),
        (S.SUBMITTED, APPLICANT, ("withdraw",)),
        (S.SUBMITTED, ACCEPTOR, ("accept", "return")),
        (S.ACCEPTED, ACCEPTOR, ("close_review", "give_opinion", "vote")),
        (S.ACCEPTED, COLLEAGUE, ("withdraw",)),
        (S.REVIEWED, STRANGER, ("decide",)),
        (S.REVIEWED, ACCEPTOR, ()),
        (S.REVIEWED, APPLICANT, ("withdraw",)),
        (S.APPROVED, STRANGER, ("publish",)),
        (S.APPROVED_WITH_CONDITIONS, STRANGER, ("publish",)),
        (S.APPROVED, COLLEAGUE, ()),
        (S.PUBLISHED, STRANGER, ()),
        (S.REJECTED, APPLICANT, ()),
        (S.WITHDRAWN, APPLICANT, ()),
        (S.DRAFT, STRANGER, ()),
    ],
)
def test_adm_6_r55_the_open_acts_depend_on_state_side_and_earlier_part(
    state: S, actor: Actor, acts: tuple[str, ...]
) -> None:
    assert allowed_actions(state, actor, INVOLVED) == acts


@pytest.mark.parametrize(("state", "actor"), list(product(S, EVERYBODY)))
def test_adm_4_without_rights_nothing_is_open(state: S, actor: Actor) -> None:
    assert allowed_actions(state, Actor(actor.person_id, actor.department_ids), INVOLVED) == ()


@pytest.mark.parametrize(("state", "actor"), list(product(S, EVERYBODY)))
def test_adm_4_an_act_is_open_exactly_when_its_judge_has_no_reason(state: S, actor: Actor) -> None:
    acts = allowed_actions(state, actor, INVOLVED)
    judged = {
        "submit": judge_submission(state, actor, INVOLVED, ()),
        "accept": judge_acceptance(state, actor, INVOLVED, ()),
        "return": judge_return(state, actor, INVOLVED, "缺依据"),
        "withdraw": judge_withdrawal(state, actor, INVOLVED),
        "vote": judge_vote(state, actor, INVOLVED),
    }
    assert {act for act, reasons in judged.items() if not reasons} == set(acts) & set(judged)


def test_adm_6_every_right_opens_at_least_one_act() -> None:
    for right in ApplicationRight:
        own = Actor("x", frozenset({"D13"}), frozenset({right}))
        other = Actor("x", frozenset({"D14"}), frozenset({right}))
        assert any(allowed_actions(state, actor, INVOLVED) for state in S for actor in (own, other)), right
