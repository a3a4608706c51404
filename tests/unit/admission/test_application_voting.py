"""ADM-4, ADM-6, R55: who votes, who abstains by rule, and what the votes come to."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qingdan.admission.applications.rules import (
    Actor,
    ApplicationState,
    Tally,
    VoteChoice,
    judge_vote,
    tally_votes,
)
from support.admission_examples import ACCEPTOR, APPLICANT, COLLEAGUE, INVOLVED, PARAMETERS, STRANGER, codes, rules

MEMBERS = [Actor(f"m{number}", frozenset({f"D{number:02d}"})) for number in range(1, 7)]


def tally(members: list[Actor], *choices: VoteChoice) -> Tally:
    votes = {member.person_id: choice for member, choice in zip(members, choices, strict=False)}
    return tally_votes(members, votes, INVOLVED, PARAMETERS)


@pytest.mark.parametrize("state", list(ApplicationState))
def test_adm_4_votes_are_given_while_under_review_only(state: ApplicationState) -> None:
    assert (judge_vote(state, STRANGER, INVOLVED) == ()) == (state is ApplicationState.ACCEPTED)


def test_r55_a_reviewer_of_the_applying_department_cannot_vote_and_nobody_votes_twice() -> None:
    assert rules(judge_vote(ApplicationState.ACCEPTED, COLLEAGUE, INVOLVED)) == {"R55"}
    voted = replace(INVOLVED, voter_person_ids=frozenset({"acceptor", "applicant"}))
    assert codes(judge_vote(ApplicationState.ACCEPTED, ACCEPTOR, voted)) == {"already-voted"}
    assert codes(judge_vote(ApplicationState.DRAFT, APPLICANT, voted)) == {
        *("not-under-review", "abstains-by-rule", "already-voted"),
    }


def test_r55_members_of_the_applying_department_neither_count_for_quorum_nor_majority() -> None:
    members = [COLLEAGUE, *MEMBERS[:3]]
    yes = VoteChoice.APPROVE
    found = tally(members, yes, yes, VoteChoice.REJECT)
    assert found.abstaining_by_rule == ("colleague",)
    assert (found.members, found.eligible, found.cast, found.approve, found.reject) == (4, 3, 2, 1, 1)
    assert found.has_quorum
    assert not found.has_majority


@pytest.mark.parametrize(("cast", "quorum"), [(0, False), (3, False), (4, True), (6, True)])
def test_adm_4_two_thirds_of_the_eligible_members_must_vote(cast: int, *, quorum: bool) -> None:
    found = tally(MEMBERS, *[VoteChoice.APPROVE] * cast)
    assert (found.needed_votes, found.has_quorum) == (4, quorum)


@pytest.mark.parametrize(
    ("choices", "majority"),
    [
        ("aaarrr", False),
        ("aaaarr", True),
        ("aaccrr", True),
        ("aaaxxx", False),
        ("aaax", True),
        ("xxxx", False),
        ("", False),
    ],
)
def test_adm_4_more_than_half_of_the_votes_cast_must_approve(choices: str, *, majority: bool) -> None:
    letters = {
        "a": VoteChoice.APPROVE,
        "c": VoteChoice.APPROVE_WITH_CONDITIONS,
        "r": VoteChoice.REJECT,
        "x": VoteChoice.ABSTAIN,
    }
    assert tally(MEMBERS, *[letters[letter] for letter in choices]).has_majority == majority


def test_adm_4_a_vote_of_somebody_who_is_no_member_is_left_out() -> None:
    found = tally_votes(MEMBERS[:1], {"nobody": VoteChoice.APPROVE}, INVOLVED, PARAMETERS)
    assert (found.cast, found.has_quorum) == (0, False)


def test_adm_4_with_nobody_eligible_there_is_never_a_quorum() -> None:
    found = tally([COLLEAGUE], VoteChoice.APPROVE)
    assert (found.eligible, found.has_quorum, found.has_majority) == (0, False, False)


@settings(max_examples=200, deadline=None)
@given(
    choices=st.lists(st.sampled_from(VoteChoice), max_size=6),
    quorum=st.fractions(0, 1, max_denominator=9),
    majority=st.fractions(0, 1, max_denominator=9),
)
def test_adm_4_the_thresholds_are_exact_fractions(
    choices: list[VoteChoice], quorum: Fraction, majority: Fraction
) -> None:
    votes = {member.person_id: choice for member, choice in zip(MEMBERS, choices, strict=False)}
    found = tally_votes(MEMBERS, votes, INVOLVED, replace(PARAMETERS, quorum=quorum, majority=majority))
    approvals = found.approve + found.approve_with_conditions
    assert found.cast == len(choices) == approvals + found.reject + found.abstain
    assert found.has_quorum == (found.cast >= 1 and Fraction(found.cast, 6) >= quorum)
    assert found.has_majority == (approvals > majority * found.cast)
