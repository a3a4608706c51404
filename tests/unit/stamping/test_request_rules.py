"""Steps, people and submission of a stamp request: who may act, and every gap at once."""

from dataclasses import replace
from itertools import pairwise, product
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qingdan.kernel.errors import Conflict
from qingdan.kernel.states import advance
from qingdan.stamping.catalogue.rules import (
    RegistryFact,
)
from qingdan.stamping.requests.rules import (
    OPEN_STATES,
    TARGETS,
    TRANSITIONS,
    Action,
    Actor,
    Permission,
    ProxyMandate,
    RequestFacts,
    RequestKind,
    RequestPeople,
    RequestState,
    StampingPolicy,
    allowed_actions,
    judge_step,
    judge_submission,
    judge_values,
)
from support.stamping_examples import (
    CATALOGUE,
    CLERK,
    FORM,
    HEAD,
    KEEPER,
    OTHER,
    POLICY,
    REQUEST,
    RESIDENCE_VALUES,
    SMALL_COMMUNITY,
    TODAY,
    S,
    clerk,
    codes_of,
    head,
    keeper,
    rules_of,
)


@pytest.mark.parametrize(("current", "target"), list(product(RequestState, RequestState)))
def test_a_request_moves_only_along_the_table(current: RequestState, target: RequestState) -> None:
    """CRT-5: every pair of states, once."""
    forward = [S.DRAFT, S.SUBMITTED, S.VERIFIED, S.APPROVED, S.STAMPED, S.DELIVERED]
    expected = (
        (current, target) in set(pairwise(forward))
        or (target is S.RETURNED and current in {S.SUBMITTED, S.VERIFIED, S.APPROVED})
        or (target is S.REJECTED and current in {S.SUBMITTED, S.VERIFIED})
        or (target is S.VOIDED and current in {S.STAMPED, S.DELIVERED})
        or (current is S.RETURNED and target is S.SUBMITTED)
        or (target is S.WITHDRAWN and current in {S.DRAFT, S.SUBMITTED, S.RETURNED, S.VERIFIED, S.APPROVED})
    )
    if expected:
        assert advance(TRANSITIONS, current, target) is target
    else:
        with pytest.raises(Conflict):
            advance(TRANSITIONS, current, target)


def test_no_answer_is_not_a_state() -> None:
    """R22, CRT-5: whatever ends is an answer or was taken back, and what waits runs against a clock."""
    ends = {state for state in RequestState if not TRANSITIONS[state]}
    assert ends == {S.REJECTED, S.WITHDRAWN, S.VOIDED}
    assert OPEN_STATES.isdisjoint(ends)
    assert {S.SUBMITTED, S.VERIFIED, S.APPROVED} == OPEN_STATES


@pytest.mark.parametrize(("action", "state"), list(product(Action, RequestState)))
def test_an_action_fits_the_states_from_which_its_target_is_reached(action: Action, state: RequestState) -> None:
    """CRT-5, R76: the step and the table agree; stamping what is not approved breaks R76."""
    stays = {
        Action.UPDATE: {S.DRAFT, S.RETURNED},
        Action.REPLACEMENT: {S.VOIDED},
        Action.SECOND_APPROVAL: {S.APPROVED},
    }
    fits = state in stays[action] if action in stays else TARGETS[action] in TRANSITIONS[state]
    decision = judge_step(action, state)
    assert (decision == ()) is fits
    if not fits:
        assert rules_of(decision) == {"R76" if action is Action.STAMPING else "CRT-5"}


@pytest.mark.parametrize("state", list(RequestState))
def test_nobody_is_offered_what_the_state_or_the_role_forbids(state: RequestState) -> None:
    """CRT-5, CRT-6: clerk, head and keeper see their own steps and nobody else's."""
    people = RequestPeople(state, CLERK, HEAD)
    expected = {
        S.DRAFT: ({"update", "submission", "withdrawal"}, set(), set()),
        S.SUBMITTED: ({"verification", "withdrawal"}, {"verification", "return", "rejection"}, set()),
        S.RETURNED: ({"update", "submission", "withdrawal"}, set(), set()),
        S.VERIFIED: ({"withdrawal"}, {"approval", "return", "rejection"}, set()),
        S.APPROVED: ({"withdrawal"}, set(), {"stamping", "return"}),
        S.STAMPED: ({"delivery"}, set(), {"delivery", "voiding"}),
        S.DELIVERED: (set(), set(), {"voiding"}),
        S.VOIDED: ({"replacement"}, set(), set()),
    }.get(state, (set(), set(), set()))
    offered = tuple(set(allowed_actions(people, actor, POLICY)) for actor in (clerk, head, keeper))
    assert offered == expected


def test_what_a_check_refuted_is_rejected_or_sent_back_and_never_offered_for_approval() -> None:
    """R11: the act that would be refused is not offered; the resident still gets an answer (R22)."""
    offered = set(allowed_actions(RequestPeople(S.VERIFIED, CLERK, refuted=True), head, POLICY))
    assert offered == {Action.RETURN, Action.REJECTION}


@given(
    st.sampled_from([CLERK, HEAD, KEEPER]),
    st.sampled_from([CLERK, HEAD, KEEPER]),
    st.sampled_from([CLERK, HEAD, KEEPER]),
    st.booleans(),
)
def test_three_people_or_two_where_the_policy_joins_them(
    applicant: UUID,
    approver: UUID,
    stamper: UUID,
    joined: bool,  # noqa: FBT001 - drawn by hypothesis
) -> None:
    """CRT-6, R74, R118: approver is never applicant nor keeper; the policy joins keeper and applicant only."""
    policy = StampingPolicy(keeper_may_be_applicant=joined)
    everything = frozenset(Permission)
    verified = RequestPeople(S.VERIFIED, applicant)
    approved = RequestPeople(S.APPROVED, applicant, approver)
    may_approve = Action.APPROVAL in allowed_actions(verified, Actor(approver, everything), policy)
    may_stamp = Action.STAMPING in allowed_actions(approved, Actor(stamper, everything), policy)
    assert may_approve is (approver != applicant)
    assert may_stamp is (stamper != approver and (joined or stamper != applicant))


def test_contract_staff_apply_but_neither_approve_nor_stamp_nor_void() -> None:
    """R81."""
    person = Actor(OTHER, frozenset(Permission), is_contract_staff=True)
    offered = {
        action
        for state in RequestState
        for action in allowed_actions(RequestPeople(state, OTHER, HEAD), person, SMALL_COMMUNITY)
    }
    assert {Action.SUBMISSION, Action.VERIFICATION, Action.DELIVERY} <= offered
    assert offered.isdisjoint({Action.APPROVAL, Action.STAMPING, Action.VOIDING})


def test_a_complete_request_is_submitted() -> None:
    """CRT-5, CRT-4: also a form somebody else made, and the mere use of the physical seal."""
    assert judge_submission(REQUEST, clerk, POLICY, TODAY) == ()
    assert judge_submission(FORM, clerk, POLICY, TODAY) == ()
    paper = replace(FORM, kind=RequestKind.REGISTER_ONLY, document_sha256=None)
    assert judge_submission(paper, clerk, POLICY, TODAY) == ()


def test_an_empty_request_names_every_gap_at_once() -> None:
    """CRT-5, CRT-2, CRT-3, R12, R14, R78."""
    empty = RequestFacts(S.DRAFT, RequestKind.CERTIFICATE, CLERK, copies=0)
    decision = judge_submission(empty, clerk, POLICY, TODAY)
    assert codes_of(decision) == {
        "not-in-catalogue",
        "applicant-missing",
        "purpose-missing",
        "asking-body-missing",
        "validity-missing",
        "copies-missing",
        "identity-not-checked",
    }
    assert {"CRT-2", "CRT-3", "CRT-5", "R12", "R14", "R78"} == rules_of(decision)
    assert all(reason.pointer and reason.detail and reason.detail_en for reason in decision)


def test_a_paper_that_is_already_over_is_not_submitted() -> None:
    """R14."""
    assert codes_of(judge_submission(replace(REQUEST, valid_until=TODAY), clerk, POLICY, TODAY)) == {"validity-missing"}


def test_a_refused_type_is_refused_at_submission_too() -> None:
    """CRT-3, R3, R13: nobody gets round the counter through a request, nor with a form of their own."""
    single = replace(REQUEST, certificate_type=CATALOGUE["CT35"], values={})
    assert rules_of(judge_submission(single, clerk, POLICY, TODAY)) == {"R3"}
    form = replace(FORM, certificate_type=CATALOGUE["CT32"])
    assert rules_of(judge_submission(form, clerk, POLICY, TODAY)) == {"R3"}
    facts = frozenset({RegistryFact.NAME})
    assert rules_of(judge_submission(replace(FORM, registry_facts=facts), clerk, POLICY, TODAY)) == {"R13"}


def test_identity_comes_first_and_a_proxy_brings_a_mandate() -> None:
    """R12, CRT-5."""
    nobody = replace(REQUEST, identity=None)
    assert codes_of(judge_submission(nobody, clerk, POLICY, TODAY)) == {"identity-not-checked"}
    mandate = ProxyMandate("赵示例", True, True, True)
    assert judge_submission(replace(nobody, proxy=mandate), clerk, POLICY, TODAY) == ()
    bare = ProxyMandate("", False, False, False)
    decision = judge_submission(replace(REQUEST, proxy=bare), clerk, POLICY, TODAY)
    assert codes_of(decision) == {"proxy-identity", "principal-identity", "mandate-missing"}
    assert rules_of(decision) == {"R12"}


def test_nothing_blank_is_submitted() -> None:
    """R77, CRT-8: no empty field, no form without a file, no paper without a name."""
    hole = replace(REQUEST, values={**RESIDENCE_VALUES, "address": " "})
    assert [reason.pointer for reason in judge_submission(hole, clerk, POLICY, TODAY)] == ["/values/address"]
    blank = replace(FORM, document_title=" ", document_sha256=None)
    assert codes_of(judge_submission(blank, clerk, POLICY, TODAY)) == {"title-missing", "document-missing"}
    assert rules_of(judge_submission(blank, clerk, POLICY, TODAY)) == {"R77"}


@pytest.mark.parametrize(
    ("key", "value", "rule", "code"),
    [
        ("holder_identity_number", "110105194912310021", "CRT-12", "identity-number-check-character"),
        ("holder_identity_number", "1101", "CRT-12", "identity-number-shape"),
        ("resident_since", "2020-02-30", "R77", "field-type"),
        ("verified_by_means", "听说", "R77", "field-type"),
        ("nickname", "小张", "R77", "unknown-field"),
    ],
)
def test_a_value_fits_its_field(key: str, value: str, rule: str, code: str) -> None:
    """R77, CRT-12."""
    (reason,) = judge_values(CATALOGUE["CT01"], {**RESIDENCE_VALUES, key: value}, TODAY)
    assert (reason.rule, reason.code, reason.pointer) == (rule, code, f"/values/{key}")


@pytest.mark.parametrize("hours", ["三", "-1", "1.5", "²"])
def test_a_count_is_a_whole_number(hours: str) -> None:
    """R77."""
    values = {"student_name": "张小", "school": "示例小学", "activity": "植树", "activity_on": "2026-03-12"}
    assert judge_values(CATALOGUE["CT02"], {**values, "hours": "2"}, TODAY) == ()
    assert codes_of(judge_values(CATALOGUE["CT02"], {**values, "hours": hours}, TODAY)) == {"field-type"}
