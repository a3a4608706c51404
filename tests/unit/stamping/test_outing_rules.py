"""Taking a seal out: where an outing stands, and who may take its next step."""

from dataclasses import replace
from datetime import timedelta
from itertools import product

import pytest

from qingdan.stamping.outings.rules import (
    Outing,
    OutingAct,
    OutingActor,
    OutingState,
    judge_act,
    judge_booking,
    open_acts,
    outing_state,
)
from qingdan.stamping.seals.rules import SealState
from support.stamping_examples import CLERK, HEAD, KEEPER, NOW, OTHER, codes_of

LATER = NOW + timedelta(hours=3)
ASKED = Outing(CLERK, frozenset({CLERK, KEEPER}), LATER)
APPROVED = replace(ASKED, approved_by=HEAD)
OUT = replace(APPROVED, taken_at=NOW)
OUTINGS = {
    OutingState.REQUESTED: ASKED,
    OutingState.REFUSED: replace(ASKED, refused=True),
    OutingState.APPROVED: APPROVED,
    OutingState.OUT: OUT,
    OutingState.OVERDUE: replace(OUT, back_by=NOW - timedelta(minutes=1)),
    OutingState.RETURNED: replace(OUT, returned_at=LATER),
}
head = OutingActor(HEAD, decides=True, keeps_seal=False)
keeper = OutingActor(KEEPER, decides=False, keeps_seal=True)
other = OutingActor(OTHER, decides=False, keeps_seal=False)
EXPECTED = {
    (OutingState.REQUESTED, head): {OutingAct.APPROVAL, OutingAct.REFUSAL},
    (OutingState.APPROVED, head): {OutingAct.REFUSAL},
    (OutingState.APPROVED, keeper): {OutingAct.DEPARTURE},
    (OutingState.OUT, keeper): {OutingAct.RETURN},
    (OutingState.OVERDUE, keeper): {OutingAct.RETURN},
}


@pytest.mark.parametrize("state", OutingState)
def test_where_an_outing_stands_follows_from_what_happened_and_the_clock(state: OutingState) -> None:
    """R80: nothing but the facts; a seal that is not back in time is overdue without anybody saying so."""
    assert outing_state(OUTINGS[state], NOW) is state


@pytest.mark.parametrize(("state", "actor"), list(product(OutingState, (head, keeper, other))))
def test_each_step_is_open_to_one_kind_of_person_in_one_state(state: OutingState, actor: OutingActor) -> None:
    """R74, R80, CRT-6: the head decides, the keeper lets it go and takes it back, nobody else does anything."""
    assert set(open_acts(OUTINGS[state], actor, NOW)) == EXPECTED.get((state, actor), set())


def test_whoever_asked_does_not_approve() -> None:
    """CRT-6: also a head who asks for an outing needs another one."""
    asked_by_head = replace(ASKED, asked_by=HEAD)
    decision = judge_act(OutingAct.APPROVAL, asked_by_head, head, SealState.IN_USE, NOW)
    assert codes_of(decision) == {"approver-is-applicant"}


@pytest.mark.parametrize("seal", SealState)
def test_a_seal_leaves_only_with_two_persons_in_time_when_it_is_in_use(seal: SealState) -> None:
    """R80, CRT-13: asked again at the door: approval, two persons, time of return, the state, not out already."""
    decision = judge_act(OutingAct.DEPARTURE, APPROVED, keeper, seal, NOW)
    assert (decision == ()) is (seal is SealState.IN_USE)
    alone = replace(APPROVED, carriers=frozenset({KEEPER}), back_by=NOW)
    bare = judge_act(OutingAct.DEPARTURE, alone, keeper, SealState.IN_USE, NOW, another_is_out=True)
    assert codes_of(bare) == {"two-persons", "return-time", "already-out"}
    too_early = judge_act(OutingAct.DEPARTURE, ASKED, keeper, SealState.IN_USE, NOW)
    assert codes_of(too_early) == {"wrong-state", "not-approved"}


def test_a_booking_names_its_gaps() -> None:
    """R80, CRT-13: two different persons, a time that lies ahead, a seal in use."""
    assert judge_booking(ASKED, SealState.IN_USE, NOW) == ()
    gaps = judge_booking(Outing(CLERK, frozenset({KEEPER}), NOW), SealState.LOST, NOW)
    assert codes_of(gaps) == {"two-persons", "return-time", "seal-lost"}
