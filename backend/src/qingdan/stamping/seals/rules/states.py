"""The states of a seal, and whether it may stamp now."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType
from uuid import UUID

from qingdan.kernel.decisions import ALLOWED, Decision, Reason, unmet
from qingdan.stamping.catalogue.rules import SealKind


class SealState(StrEnum):
    """Where a seal stands (CRT-13, R86, R87)."""

    IN_USE = "in_use"
    SUSPENDED = "suspended"
    LOST = "lost"
    RETIRED = "retired"
    DESTROYED = "destroyed"


_S = SealState

TRANSITIONS: Mapping[SealState, frozenset[SealState]] = {
    _S.IN_USE: frozenset({_S.SUSPENDED, _S.LOST, _S.RETIRED}),
    _S.SUSPENDED: frozenset({_S.IN_USE, _S.LOST, _S.RETIRED}),
    _S.LOST: frozenset({_S.RETIRED}),
    _S.RETIRED: frozenset({_S.LOST, _S.DESTROYED}),
    _S.DESTROYED: frozenset(),
}
"""A lost seal that turns up again was announced as lost: it is retired, never used again (R86)."""


@dataclass(frozen=True, slots=True)
class ElectronicSeal:
    """What an electronic seal adds: its validity, and whose certificate may sign (signer → fingerprint)."""

    valid_from: datetime
    valid_until: datetime
    revoked: bool = False
    signers: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class SealFacts:
    """One seal as it stands. After an election `keeper_id` stays the old keeper until the hand-over is recorded.

    `unit_ended` says that the directory no longer knows its community; `lost_on` is the day of the public notice;
    `is_out` says that it was taken out and is not back (R80).
    """

    state: SealState
    kind: SealKind
    keeper_id: UUID | None
    deputy_id: UUID | None = None
    election_on: date | None = None
    handed_over_on: date | None = None
    electronic: ElectronicSeal | None = None
    unit_ended: bool = False
    lost_on: date | None = None
    loss_recorded_on: date | None = None
    sealed_off_on: date | None = None
    replaced: bool = False
    is_out: bool = False

    def awaits_handover(self, today: date) -> bool:
        """Whether an election was held whose hand-over is not recorded yet (R85)."""
        if self.election_on is None or self.election_on > today:
            return False
        return self.handed_over_on is None or self.handed_over_on < self.election_on


@dataclass(frozen=True, slots=True)
class SealUse:
    """One intended use: by whom, approved by whom, for which kind of seal, signed with which certificate."""

    operator_id: UUID
    approver_id: UUID | None
    kind: SealKind
    signer: str | None = None
    certificate_fingerprint: str | None = None


def may_stamp(seal: SealFacts, use: SealUse, now: datetime, today: date) -> Decision:
    """Name everything against using a seal now (CRT-13, R74, R76, R85–R87, R91, R92); `now` is aware."""
    return (
        *judge_state(seal.state),
        *judge_unit(seal),
        *_judge_operator(seal, use, today),
        *unmet(
            (
                use.approver_id is not None,
                Reason(
                    "R76",
                    "not-approved",
                    "没有经审批的申请，不得用印。",
                    "No use of a seal without an approved request.",
                ),
            ),
            (
                use.approver_id is None or use.approver_id != use.operator_id,
                Reason(
                    "R74",
                    "keeper-is-approver",
                    "审批人不能为同一申请用印。",
                    "Whoever approved cannot stamp the same request.",
                ),
            ),
            (
                use.kind is seal.kind,
                Reason(
                    "CRT-13",
                    "wrong-seal",
                    "所选印章不是该文件应当使用的印章。",
                    "This document takes another kind of seal.",
                    "/seal_id",
                ),
            ),
        ),
        *(judge_electronic(seal.electronic, use, now) if seal.electronic is not None else ALLOWED),
    )


def judge_state(state: SealState) -> Decision:
    """Refuse a seal that is not in use, by the rule of its state (CRT-13, R86, R87)."""
    refusals = {
        _S.SUSPENDED: ("CRT-13", "suspended", "印章已停用", "is suspended"),
        _S.LOST: ("R86", "lost", "印章已挂失", "is lost"),
        _S.RETIRED: ("R87", "retired", "印章已退出使用", "is retired"),
        _S.DESTROYED: ("R87", "destroyed", "印章已销毁", "is destroyed"),
    }
    if state not in refusals:
        return ALLOWED
    rule, slug, detail, detail_en = refusals[state]
    return (
        Reason(rule, f"seal-{slug}", f"{detail}，不得用印。", f"The seal {detail_en} and cannot stamp.", "/seal_id"),
    )


def judge_unit(seal: SealFacts) -> Decision:
    """Refuse what needs a living unit: the seal of a unit that has ended stamps nothing (CRT-13)."""
    return unmet(
        (
            not seal.unit_ended,
            Reason(
                "CRT-13",
                "unit-ended",
                "印章所属社区已撤销或合并，不得再用，应退出使用并封存或销毁。",
                "The unit of this seal has ended: the seal is to be retired, then sealed off or destroyed.",
                "/seal_id",
            ),
        )
    )


def judge_electronic(electronic: ElectronicSeal, use: SealUse, now: datetime) -> Decision:
    """Check validity, revocation and signer of an electronic seal; both ends of its validity count (R91, R92)."""
    listed = use.signer is not None and use.signer in electronic.signers
    same = listed and electronic.signers.get(use.signer or "") == use.certificate_fingerprint
    return unmet(
        (
            electronic.valid_from <= now <= electronic.valid_until,
            Reason("R91", "seal-not-valid", "电子印章不在有效期内。", "The electronic seal is not valid now."),
        ),
        (
            not electronic.revoked,
            Reason("R91", "seal-revoked", "电子印章已被撤销。", "The electronic seal is revoked."),
        ),
        (
            listed,
            Reason("R91", "signer-not-listed", "签章人不在印章的签章人名单内。", "The signer is not in the list."),
        ),
        (
            same or not listed,
            Reason(
                "R92",
                "certificate-changed",
                "签章人证书已更换，须重新制作电子印章。",
                "The signer's certificate changed: the seal must be re-issued.",
            ),
        ),
    )


def _judge_operator(seal: SealFacts, use: SealUse, today: date) -> Decision:
    """R74, R85: keeper or deputy; between an election and the hand-over the old keeper or nobody."""
    if seal.awaits_handover(today):
        return unmet(
            (
                use.operator_id == seal.keeper_id,
                Reason(
                    "R85",
                    "handover-pending",
                    "换届后印章尚未办理移交，移交前只能由原保管人用印。",
                    "After an election only the old keeper may use the seal until it is handed over.",
                    "/seal_id",
                ),
            )
        )
    return unmet(
        (
            use.operator_id in {seal.keeper_id, seal.deputy_id},
            Reason(
                "R74",
                "not-the-keeper",
                "只有现任保管人或备任保管人可以用印。",
                "Only the current keeper or deputy may use the seal.",
                "/seal_id",
            ),
        )
    )
