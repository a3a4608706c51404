"""What can be done to a seal, by which right, in which state: one policy for the act and for what a page offers."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import Final

from qingdan.kernel.decisions import ALLOWED, Decision, Reason, unmet
from qingdan.kernel.states import may_advance
from qingdan.stamping.policies.rules import SealPolicy
from qingdan.stamping.seals.rules.custody import judge_replacement
from qingdan.stamping.seals.rules.states import TRANSITIONS, SealFacts, SealState, judge_unit


class SealAct(StrEnum):
    """What can be done to a seal once it is made (CRT-13, R85 to R87, R91)."""

    SUSPENSION = "suspension"
    RESUMPTION = "resumption"
    LOSS = "loss"
    LOSS_RECORD = "loss-record"
    REPLACEMENT = "replacement"
    ELECTION = "election"
    KEEPERS = "keepers"
    CERTIFICATE = "certificate"
    RETIREMENT = "retirement"
    SEALING_OFF = "sealing-off"
    DESTRUCTION = "destruction"


class SealRight(StrEnum):
    """The rights over a seal, by the names of the permissions that carry them."""

    APPOINT = "seals:appoint"
    STOP = "seals:stop"
    SUPERVISE = "seals:supervise"


_A, _S, _R = SealAct, SealState, SealRight

RIGHTS: Final[Mapping[SealAct, SealRight]] = {
    _A.SUSPENSION: _R.STOP,
    _A.RESUMPTION: _R.STOP,
    _A.LOSS: _R.STOP,
    _A.LOSS_RECORD: _R.SUPERVISE,
    _A.ELECTION: _R.SUPERVISE,
    _A.REPLACEMENT: _R.APPOINT,
    _A.KEEPERS: _R.APPOINT,
    _A.CERTIFICATE: _R.APPOINT,
    _A.RETIREMENT: _R.APPOINT,
    _A.SEALING_OFF: _R.APPOINT,
    _A.DESTRUCTION: _R.APPOINT,
}

TARGETS: Final[Mapping[SealAct, SealState]] = {
    _A.SUSPENSION: _S.SUSPENDED,
    _A.RESUMPTION: _S.IN_USE,
    _A.LOSS: _S.LOST,
    _A.RETIREMENT: _S.RETIRED,
    _A.DESTRUCTION: _S.DESTROYED,
}
"""The acts that move a seal along TRANSITIONS; a lost seal that turns up is retired (R86)."""

_USABLE: Final = frozenset({_S.IN_USE, _S.SUSPENDED})
_STANDS: Final[Mapping[SealAct, frozenset[SealState]]] = {
    _A.LOSS_RECORD: frozenset({_S.LOST}),
    _A.REPLACEMENT: frozenset({_S.LOST}),
    _A.SEALING_OFF: frozenset({_S.RETIRED}),
    _A.ELECTION: _USABLE,
    _A.KEEPERS: _USABLE,
    _A.CERTIFICATE: _USABLE,
}
#: What a seal whose unit has ended is not taken into any more (CRT-13).
_NEEDS_UNIT: Final = frozenset({_A.RESUMPTION, _A.REPLACEMENT, _A.ELECTION, _A.KEEPERS, _A.CERTIFICATE})
#: What is done to the seal itself, which must be here for it: nobody hands over what they do not hold (R80, R85).
#: A loss is reported wherever it happened, an election is recorded wherever the seal is.
_NEEDS_SEAL: Final = frozenset({_A.KEEPERS, _A.RETIREMENT, _A.SEALING_OFF, _A.DESTRUCTION})
_STATE_RULE: Final = {_S.LOST: "R86", _S.RETIRED: "R87", _S.DESTROYED: "R87"}
_STATE_WORDS: Final = {
    _S.IN_USE: ("在用", "in use"),
    _S.SUSPENDED: ("停用", "suspended"),
    _S.LOST: ("挂失", "lost"),
    _S.RETIRED: ("退出使用", "retired"),
    _S.DESTROYED: ("已销毁", "destroyed"),
}
_ACT_WORDS: Final = {
    _A.SUSPENSION: ("停用", "suspend it"),
    _A.RESUMPTION: ("恢复使用", "resume its use"),
    _A.LOSS: ("挂失", "report its loss"),
    _A.LOSS_RECORD: ("备案遗失", "record its loss"),
    _A.REPLACEMENT: ("补刻", "replace it"),
    _A.ELECTION: ("登记换届", "record an election"),
    _A.KEEPERS: ("移交保管", "hand it over"),
    _A.CERTIFICATE: ("导入签章证书", "bring in a certificate"),
    _A.RETIREMENT: ("退出使用", "retire it"),
    _A.SEALING_OFF: ("封存", "seal it off"),
    _A.DESTRUCTION: ("销毁", "destroy it"),
}


def judge_act(act: SealAct, seal: SealFacts, policy: SealPolicy, today: date) -> Decision:
    """Say what stands against an act whatever is sent with it (CRT-13, R80, R85, R86, R87).

    The state, the unit, whether the seal is here, what was done before.
    """
    reasons = _judge_state(act, seal.state)
    if act in _NEEDS_UNIT:
        reasons += judge_unit(seal)
    if act in _NEEDS_SEAL:
        reasons += _judge_here(act, seal)
    if reasons:
        return reasons
    if act is _A.LOSS_RECORD:
        return _judge_first(act, done=seal.loss_recorded_on is not None)
    if act is _A.SEALING_OFF:
        return _judge_first(act, done=seal.sealed_off_on is not None)
    if act is _A.REPLACEMENT:
        recorded = seal.loss_recorded_on is not None
        return _judge_first(act, done=seal.replaced) + judge_replacement(
            seal.state, seal.lost_on, subdistrict_record=recorded, policy=policy, today=today
        )
    return ALLOWED


def allowed_acts(
    seal: SealFacts, rights: Collection[SealRight], policy: SealPolicy, today: date
) -> tuple[SealAct, ...]:
    """Return what somebody with these rights over the seal may do to it now, by the same policy as the acts."""
    return tuple(act for act in SealAct if RIGHTS[act] in rights and not judge_act(act, seal, policy, today))


def acts_after_return(
    seal: SealFacts, rights: Collection[SealRight], policy: SealPolicy, today: date
) -> tuple[SealAct, ...]:
    """Return what somebody with these rights could do if the seal were back; nothing while it is here (R80)."""
    if not seal.is_out:
        return ()
    back = allowed_acts(replace(seal, is_out=False), rights, policy, today)
    return tuple(act for act in back if judge_act(act, seal, policy, today))


def judge_election(election_on: date, handed_over_on: date | None, today: date) -> Decision:
    """Record an election that was held, once; the hand-over follows it (R85)."""
    return unmet(
        (
            election_on <= today,
            Reason(
                "R85",
                "election-in-future",
                "换届尚未举行，不能登记。",
                "The election has not been held yet.",
                "/election_on",
            ),
        ),
        (
            handed_over_on is None or election_on > handed_over_on,
            Reason(
                "R85",
                "election-before-handover",
                "换届之后已办理过移交。",
                "The seal was handed over after that election.",
                "/election_on",
            ),
        ),
    )


def judge_held(held_on: date, today: date) -> Decision:
    """Record a sealing-off or destruction only once it was held (R87)."""
    return unmet(
        (
            held_on <= today,
            Reason("R87", "not-held-yet", "封存或销毁尚未进行。", "It has not been held yet.", "/held_on"),
        )
    )


def judge_lost_before(lost_not_replaced: int) -> Decision:
    """Refuse a plain new seal where a lost one of its kind is announced: that one is replaced (R86)."""
    return unmet(
        (
            lost_not_replaced == 0,
            Reason(
                "R86",
                "lost-seal-stands",
                "本社区同类印章已挂失，新章须按补刻办理（街道备案、公告满期）。",
                "A seal of this kind is announced as lost: the new one is made as its replacement.",
                "/kind",
            ),
        )
    )


def judge_renewal(seal: SealFacts, *, brought_in: bool) -> Decision:
    """Let a demonstration's keys be made anew for a living unit only, and never over a real certificate (CRT-13, R97).

    `brought_in` says that the seal signs with a certificate that an authority issued.
    """
    return judge_unit(seal) + unmet(
        (
            not brought_in,
            Reason(
                "R97",
                "certificate-brought-in",
                "该印章使用导入的证书，不能换成演示证书；证书更换请重新导入。",
                "The seal signs with a certificate that was brought in, which no demonstration replaces.",
            ),
        )
    )


def _judge_here(act: SealAct, seal: SealFacts) -> Decision:
    """R80: a seal that was taken out comes back first."""
    doing, doing_en = _ACT_WORDS[act]
    return unmet(
        (
            not seal.is_out,
            Reason(
                "R80",
                "seal-is-out",
                f"印章外带未归还，归还后才能{doing}。",
                f"The seal was taken out; nobody can {doing_en} before it is back.",
            ),
        )
    )


def _judge_state(act: SealAct, state: SealState) -> Decision:
    target = TARGETS.get(act)
    stands = may_advance(TRANSITIONS, state, target) if target is not None else state in _STANDS[act]
    if act is _A.RESUMPTION:
        stands = state is _S.SUSPENDED
    (word, word_en), (doing, doing_en) = _STATE_WORDS[state], _ACT_WORDS[act]
    return unmet(
        (
            stands,
            Reason(
                _STATE_RULE.get(state, "CRT-13"),
                "wrong-state",
                f"印章当前状态为“{word}”，不能{doing}。",
                f"The seal is {word_en}; nobody can {doing_en} now.",
            ),
        )
    )


def _judge_first(act: SealAct, *, done: bool) -> Decision:
    doing, doing_en = _ACT_WORDS[act]
    rule = "R87" if act is _A.SEALING_OFF else "R86"
    return unmet(
        (
            not done,
            Reason(rule, "done-before", f"已办理过{doing}。", f"It was done before: nobody can {doing_en} again."),
        )
    )
