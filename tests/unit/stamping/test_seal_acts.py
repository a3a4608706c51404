"""What can be done to a seal, by whom, and why not."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import product
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qingdan.stamping.access import Permission
from qingdan.stamping.catalogue.rules import SealKind
from qingdan.stamping.seals.rules import (
    RIGHTS,
    TARGETS,
    TRANSITIONS,
    SealAct,
    SealFacts,
    SealPolicy,
    SealRight,
    SealState,
    SealUse,
    acts_after_return,
    allowed_acts,
    judge_act,
    judge_code,
    judge_election,
    judge_held,
    judge_lost_before,
    judge_renewal,
    judge_ring_text,
    may_stamp,
)
from support.stamping_examples import codes_of, rules_of

A, S = SealAct, SealState
TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 3, 0, tzinfo=UTC)
KEEPER, DEPUTY, HEAD = (UUID(int=number) for number in range(1, 4))
POLICY = SealPolicy()
SEAL = SealFacts(S.IN_USE, SealKind.COMMITTEE, KEEPER, DEPUTY)
LOST = replace(SEAL, state=S.LOST, lost_on=TODAY - timedelta(days=30), loss_recorded_on=TODAY)
RETIRED = replace(SEAL, state=S.RETIRED)
OPEN = {
    S.IN_USE: {A.SUSPENSION, A.LOSS, A.ELECTION, A.KEEPERS, A.CERTIFICATE, A.RETIREMENT},
    S.SUSPENDED: {A.RESUMPTION, A.LOSS, A.ELECTION, A.KEEPERS, A.CERTIFICATE, A.RETIREMENT},
    S.LOST: {A.LOSS_RECORD, A.RETIREMENT},
    S.RETIRED: {A.LOSS, A.SEALING_OFF, A.DESTRUCTION},
    S.DESTROYED: set(),
}


@pytest.mark.parametrize(("act", "state"), list(product(SealAct, SealState)))
def test_every_act_is_open_in_its_states_only(act: SealAct, state: SealState) -> None:
    """CRT-13, R86, R87: the refusal carries the rule of the state."""
    decision = judge_act(act, replace(SEAL, state=state), POLICY, TODAY)
    assert (not decision) is (act in OPEN[state])
    if "wrong-state" in codes_of(decision):
        expected = {S.LOST: "R86", S.RETIRED: "R87", S.DESTROYED: "R87"}.get(state, "CRT-13")
        assert rules_of(decision) == {expected}
    if act in TARGETS and act in OPEN[state]:
        assert TARGETS[act] in TRANSITIONS[state]


@given(st.sets(st.sampled_from(SealRight)), st.sampled_from(SealState))
def test_nobody_is_offered_an_act_without_its_right(rights: set[SealRight], state: SealState) -> None:
    """CRT-13: what a page offers is what the policy of the act allows."""
    offered = allowed_acts(replace(SEAL, state=state), rights, POLICY, TODAY)
    assert set(offered) == {act for act in OPEN[state] if RIGHTS[act] in rights}


def test_a_seal_that_is_out_says_what_waits_for_its_return() -> None:
    """R80: what needs the seal itself is told apart from what nobody may do; while it is here nothing waits."""
    appointing = {SealRight.APPOINT}
    out = replace(SEAL, is_out=True)
    assert acts_after_return(out, appointing, POLICY, TODAY) == (A.KEEPERS, A.RETIREMENT)
    assert acts_after_return(out, {SealRight.STOP}, POLICY, TODAY) == ()
    assert acts_after_return(SEAL, appointing, POLICY, TODAY) == ()
    assert acts_after_return(replace(out, unit_ended=True), appointing, POLICY, TODAY) == (A.RETIREMENT,)


def test_the_rights_of_the_rules_are_permissions_of_the_service() -> None:
    """CRT-13: the words of the rules and of the door are the same."""
    assert {right.value for right in SealRight} <= {permission.value for permission in Permission}
    assert set(RIGHTS) == set(SealAct)


def test_a_lost_seal_is_replaced_once_after_the_streets_record_and_the_notice() -> None:
    """R86."""
    assert judge_act(A.REPLACEMENT, LOST, POLICY, TODAY) == ()
    early = judge_act(A.REPLACEMENT, LOST, POLICY, TODAY - timedelta(days=1))
    assert codes_of(early) == {"notice-too-short"}
    unrecorded = judge_act(A.REPLACEMENT, replace(LOST, loss_recorded_on=None), POLICY, TODAY)
    assert codes_of(unrecorded) == {"subdistrict-record-missing"}
    again = judge_act(A.REPLACEMENT, replace(LOST, replaced=True), POLICY, TODAY)
    assert (codes_of(again), rules_of(again)) == ({"done-before"}, {"R86"})
    assert codes_of(judge_act(A.LOSS_RECORD, LOST, POLICY, TODAY)) == {"done-before"}


def test_a_plain_new_seal_is_no_way_around_the_notice() -> None:
    """R86: where a lost seal of the kind stands announced, the new one is its replacement."""
    assert judge_lost_before(0) == ()
    assert rules_of(judge_lost_before(1)) == {"R86"}


def test_a_seal_is_sealed_off_once_and_can_still_be_destroyed() -> None:
    """R87."""
    sealed = replace(RETIRED, sealed_off_on=TODAY)
    assert rules_of(judge_act(A.SEALING_OFF, sealed, POLICY, TODAY)) == {"R87"}
    assert judge_act(A.DESTRUCTION, sealed, POLICY, TODAY) == ()
    assert judge_held(TODAY, TODAY) == ()
    assert codes_of(judge_held(TODAY + timedelta(days=1), TODAY)) == {"not-held-yet"}


def test_the_seal_of_a_unit_that_has_ended_stamps_nothing_and_is_only_put_away() -> None:
    """CRT-13."""
    ended = replace(SEAL, unit_ended=True)
    use = SealUse(KEEPER, HEAD, SealKind.COMMITTEE)
    assert may_stamp(SEAL, use, NOW, TODAY) == ()
    assert codes_of(may_stamp(ended, use, NOW, TODAY)) == {"unit-ended"}
    assert set(allowed_acts(ended, set(SealRight), POLICY, TODAY)) == {A.SUSPENSION, A.LOSS, A.RETIREMENT}
    stopped = replace(ended, state=S.SUSPENDED)
    assert codes_of(judge_act(A.RESUMPTION, stopped, POLICY, TODAY)) == {"unit-ended"}


def test_a_seal_that_was_taken_out_is_not_put_away_before_it_is_back() -> None:
    """R80: it can be reported lost out there, but neither retired nor ended."""
    out = replace(SEAL, is_out=True)
    refused = judge_act(A.RETIREMENT, out, POLICY, TODAY)
    assert (codes_of(refused), rules_of(refused)) == ({"seal-is-out"}, {"R80"})
    for act in (A.SEALING_OFF, A.DESTRUCTION):
        assert codes_of(judge_act(act, replace(RETIRED, is_out=True), POLICY, TODAY)) == {"seal-is-out"}
    assert judge_act(A.LOSS, out, POLICY, TODAY) == ()
    assert A.RETIREMENT not in allowed_acts(out, set(SealRight), POLICY, TODAY)


def test_a_seal_that_was_taken_out_is_not_handed_over_before_it_is_back() -> None:
    """R80, R85: no keeper takes over what is not there; an election out there is still recorded."""
    for state in (S.IN_USE, S.SUSPENDED):
        out = replace(SEAL, state=state, is_out=True)
        refused = judge_act(A.KEEPERS, out, POLICY, TODAY)
        assert (codes_of(refused), rules_of(refused)) == ({"seal-is-out"}, {"R80"})
        assert judge_act(A.ELECTION, out, POLICY, TODAY) == ()
        offered = set(allowed_acts(out, set(SealRight), POLICY, TODAY))
        assert offered == OPEN[state] - {A.KEEPERS, A.RETIREMENT}
    held = replace(SEAL, is_out=True, election_on=TODAY)
    assert codes_of(judge_act(A.KEEPERS, held, POLICY, TODAY)) == {"seal-is-out"}
    assert judge_act(A.KEEPERS, replace(held, is_out=False), POLICY, TODAY) == ()


def test_demonstration_keys_are_made_anew_only_for_a_living_unit_and_over_no_real_certificate() -> None:
    """CRT-13, R97: every reason at once."""
    assert judge_renewal(SEAL, brought_in=False) == ()
    both = judge_renewal(replace(SEAL, unit_ended=True), brought_in=True)
    assert codes_of(both) == {"unit-ended", "certificate-brought-in"}
    assert rules_of(both) == {"CRT-13", "R97"}


def test_an_election_is_recorded_once_it_was_held_and_before_the_hand_over() -> None:
    """R85."""
    assert judge_election(TODAY, None, TODAY) == ()
    assert codes_of(judge_election(TODAY + timedelta(days=1), None, TODAY)) == {"election-in-future"}
    assert codes_of(judge_election(TODAY, TODAY, TODAY)) == {"election-before-handover"}
    assert judge_election(TODAY, TODAY - timedelta(days=1), TODAY) == ()


@pytest.mark.parametrize(
    ("name", "kind", "expected"),
    [
        ("青槐街道望江社区居民委员会", SealKind.COMMITTEE, set()),
        ("青槐街道望江社区", SealKind.COMMITTEE, {"ending-wrong"}),
        ("中共青槐街道望江社区委员会", SealKind.PARTY, set()),
        ("青槐街道望江社区人民调解委员会", SealKind.MEDIATION_COMMITTEE, set()),
        ("青槐街道听涛社区居民委员会", SealKind.COMMITTEE, {"name-of-another"}),
    ],
)
def test_the_ring_text_is_the_legal_name(name: str, kind: SealKind, expected: set[str]) -> None:
    """R90."""
    decision = judge_ring_text(name, kind, "望江社区")
    assert (codes_of(decision), rules_of(decision) <= {"R90"}) == (expected, True)


@pytest.mark.parametrize(("code", "good"), [("4403040012345", True), ("440304001234", False), ("", False)])
def test_a_seals_code_has_thirteen_digits(
    code: str,
    good: bool,  # noqa: FBT001 - a column of the table
) -> None:
    """R90."""
    assert (judge_code(code) == ()) is good
