"""Where an outing of a seal stands, and who may take its next step (R80). Pure: no input, no output, no clock."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from qingdan.kernel.decisions import ALLOWED, Decision, Reason, unmet
from qingdan.stamping.seals.rules import (
    SealState,
    TakingOut,
    is_return_overdue,
    judge_outing_plan,
    judge_state,
    judge_taking_out,
)


class OutingState(StrEnum):
    """Where an outing stands; it follows from what happened and from the clock."""

    REQUESTED = "requested"
    REFUSED = "refused"
    APPROVED = "approved"
    OUT = "out"
    OVERDUE = "overdue"
    RETURNED = "returned"


class OutingAct(StrEnum):
    """What can be done; the names are those of its sub-resources."""

    APPROVAL = "approval"
    REFUSAL = "refusal"
    DEPARTURE = "departure"
    RETURN = "return"


_STATES: Final[Mapping[OutingAct, frozenset[OutingState]]] = {
    OutingAct.APPROVAL: frozenset({OutingState.REQUESTED}),
    OutingAct.REFUSAL: frozenset({OutingState.REQUESTED, OutingState.APPROVED}),
    OutingAct.DEPARTURE: frozenset({OutingState.APPROVED}),
    OutingAct.RETURN: frozenset({OutingState.OUT, OutingState.OVERDUE}),
}
_DECIDING: Final = frozenset({OutingAct.APPROVAL, OutingAct.REFUSAL})


@dataclass(frozen=True, slots=True)
class Outing:
    """One outing as it is written down."""

    asked_by: UUID
    carriers: frozenset[UUID]
    back_by: datetime
    approved_by: UUID | None = None
    refused: bool = False
    taken_at: datetime | None = None
    returned_at: datetime | None = None

    @property
    def taking_out(self) -> TakingOut:
        """Return it as the rules of custody know it."""
        return TakingOut(self.approved_by, self.carriers, self.back_by)


@dataclass(frozen=True, slots=True)
class OutingActor:
    """Who acts: whether they decide at the community, and whether they keep this seal."""

    person_id: UUID
    decides: bool
    keeps_seal: bool


def outing_state(outing: Outing, now: datetime) -> OutingState:
    """Return where an outing stands now; not back in time is overdue (R80)."""
    if outing.refused:
        return OutingState.REFUSED
    if outing.returned_at is not None:
        return OutingState.RETURNED
    if outing.taken_at is not None:
        overdue = is_return_overdue(outing.taking_out, None, now)
        return OutingState.OVERDUE if overdue else OutingState.OUT
    return OutingState.APPROVED if outing.approved_by is not None else OutingState.REQUESTED


def judge_booking(outing: Outing, seal: SealState, now: datetime) -> Decision:
    """Say why an outing can't be booked: two persons, a time of return, a seal that is in use (R80, CRT-13)."""
    return judge_outing_plan(outing.taking_out, now) + judge_state(seal)


def judge_act(
    act: OutingAct, outing: Outing, actor: OutingActor, seal: SealState, now: datetime, *, another_is_out: bool = False
) -> Decision:
    """Name everything against a step of an outing (R74, R80, CRT-6, CRT-13)."""
    reasons = _judge_step(act, outing, now) + _judge_actor(act, outing, actor)
    if act is not OutingAct.DEPARTURE:
        return reasons
    already_out = Reason("R80", "already-out", "印章还在外面，尚未归还。", "The seal is out and not back yet.")
    planned = judge_taking_out(outing.taking_out, now) + judge_state(seal)
    return reasons + planned + unmet((not another_is_out, already_out))


def open_acts(outing: Outing, actor: OutingActor, now: datetime) -> tuple[OutingAct, ...]:
    """Return the steps open to somebody, by the rules that guard them (R74, R80, CRT-6)."""
    return tuple(act for act in OutingAct if not _judge_step(act, outing, now) and not _judge_actor(act, outing, actor))


def _judge_step(act: OutingAct, outing: Outing, now: datetime) -> Decision:
    state = outing_state(outing, now)
    if state in _STATES[act]:
        return ALLOWED
    detail = f"外带当前状态为“{state.value}”，不能进行此操作。"
    return (Reason("R80", "wrong-state", detail, f"An outing that is {state.value} does not allow this step."),)


def _judge_actor(act: OutingAct, outing: Outing, actor: OutingActor) -> Decision:
    """CRT-6, R74: who asked does not approve; the seal leaves and comes back through its keeper's hands."""
    decides = act in _DECIDING
    return unmet(
        (
            not decides or actor.decides,
            Reason("CRT-6", "not-permitted", "外带由书记或主任审批。", "An outing is decided by the head."),
        ),
        (
            act is not OutingAct.APPROVAL or actor.person_id != outing.asked_by,
            Reason(
                "CRT-6",
                "approver-is-applicant",
                "申请外带的人不能审批。",
                "Whoever asked cannot approve the same outing.",
            ),
        ),
        (
            decides or actor.keeps_seal,
            Reason(
                "R74",
                "not-the-keeper",
                "由现任保管人或备任保管人交出和收回。",
                "The seal is handed out and taken back by its keeper or deputy.",
            ),
        ),
    )
