"""Who keeps a seal: appointment, hand-over, taking out, loss, replacement, the end."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from qingdan.kernel.calendar import WorkingCalendar
from qingdan.kernel.decisions import Decision, Reason, unmet
from qingdan.stamping.policies.rules import SealPolicy
from qingdan.stamping.seals.rules.states import SealFacts, SealState

_WITNESSES = 2
_PERSONS_OUTSIDE = 2


@dataclass(frozen=True, slots=True)
class KeeperCandidate:
    """Somebody who shall keep a seal: the role that lets them use it, and the posts that stand against it.

    `holds_role` says that the person holds the keeper's role where the seal is: without it nothing is stamped.
    """

    person_id: UUID
    holds_role: bool
    is_secretary_or_director: bool = False
    is_contract_staff: bool = False


@dataclass(frozen=True, slots=True)
class TakingOut:
    """A seal leaves the office: approved by whom, carried by whom, back when."""

    approved_by: UUID | None
    carriers: frozenset[UUID]
    back_by: datetime | None


def judge_keepers(keeper: KeeperCandidate, deputy: KeeperCandidate | None, policy: SealPolicy) -> Decision:
    """Check one keeper and one deputy: two persons who can use it, not the head, no contract (R74, R75, R81, R118)."""
    candidates = ((keeper, "/keeper_id"), *(((deputy, "/deputy_id"),) if deputy is not None else ()))
    reasons = unmet(
        (
            deputy is not None,
            Reason("R74", "deputy-missing", "须指定一名备任保管人。", "Name one deputy keeper.", "/deputy_id"),
        ),
        (
            deputy is None or deputy.person_id != keeper.person_id,
            Reason(
                "R74",
                "deputy-is-keeper",
                "保管人和备任保管人不能是同一人。",
                "Keeper and deputy are two persons.",
                "/deputy_id",
            ),
        ),
    )
    for candidate, pointer in candidates:
        reasons += _judge_candidate(candidate, pointer, policy)
    return reasons


def handover_due_on(election_on: date, calendar: WorkingCalendar, policy: SealPolicy) -> date:
    """Return the day by which the hand-over after an election is recorded (R85)."""
    return calendar.add_working_days(election_on, policy.handover_working_days)


def is_handover_overdue(seal: SealFacts, calendar: WorkingCalendar, policy: SealPolicy, today: date) -> bool:
    """Tell whether a hand-over is still missing after its due day (R85)."""
    if seal.election_on is None or not seal.awaits_handover(today):
        return False
    return today > handover_due_on(seal.election_on, calendar, policy)


def judge_taking_out(taking_out: TakingOut, now: datetime) -> Decision:
    """Let a seal leave the office only with approval, two persons and a time of return (R80)."""
    not_approved = Reason("R80", "not-approved", "印章外带须经批准。", "Taking the seal out needs approval.")
    return unmet((taking_out.approved_by is not None, not_approved)) + judge_outing_plan(taking_out, now)


def judge_outing_plan(taking_out: TakingOut, now: datetime) -> Decision:
    """Demand two persons and a time of return of whoever wants to take a seal out (R80)."""
    return unmet(
        (
            len(taking_out.carriers) >= _PERSONS_OUTSIDE,
            Reason("R80", "two-persons", "印章外带须两人同行。", "Two persons carry the seal.", "/carriers"),
        ),
        (
            taking_out.back_by is not None and taking_out.back_by > now,
            Reason("R80", "return-time", "须约定归还时间。", "Say when it comes back.", "/back_by"),
        ),
    )


def is_return_overdue(taking_out: TakingOut, returned_at: datetime | None, now: datetime) -> bool:
    """Tell whether a seal taken out is not back in time, which raises an alarm (R80)."""
    return returned_at is None and taking_out.back_by is not None and now > taking_out.back_by


def lost_since(before: date | None, today: date) -> date:
    """Return from which day on nothing that a seal stamped is believed: its first loss counts, whatever came later.

    A lost seal that turns up again stamps no more (R86); lost once more, it takes no doubt away from what it stamped.
    """
    return today if before is None else min(before, today)


def loss_notice_ends_on(noticed_on: date, policy: SealPolicy) -> date:
    """Return the first day after the public notice of a loss has run its days (R86)."""
    return noticed_on + timedelta(days=policy.loss_notice_days)


def judge_replacement(
    state: SealState, noticed_on: date | None, *, subdistrict_record: bool, policy: SealPolicy, today: date
) -> Decision:
    """Say why a lost seal cannot be replaced yet: subdistrict's record, full public notice (R86)."""
    return unmet(
        (
            state is SealState.LOST,
            Reason("R86", "not-lost", "只有挂失的印章可以补刻。", "Only a lost seal is replaced."),
        ),
        (
            subdistrict_record,
            Reason(
                "R86",
                "subdistrict-record-missing",
                "补刻须有街道的备案记录。",
                "A replacement needs the subdistrict's record.",
                "/subdistrict_record",
            ),
        ),
        (
            noticed_on is not None and loss_notice_ends_on(noticed_on, policy) <= today,
            Reason(
                "R86",
                "notice-too-short",
                f"遗失公告须满 {policy.loss_notice_days} 天。",
                f"The public notice of the loss must stand for {policy.loss_notice_days} days.",
                "/noticed_on",
            ),
        ),
    )


def judge_destruction(witnesses: Collection[UUID], keeper_id: UUID | None) -> Decision:
    """Record sealing-off or destruction with two witnesses, neither of them the keeper (R87)."""
    return unmet(
        (
            len(set(witnesses) - {keeper_id}) >= _WITNESSES,
            Reason(
                "R87",
                "two-witnesses",
                "封存或销毁印章须有保管人以外的两名见证人。",
                "Sealing-off or destruction needs two witnesses besides the keeper.",
                "/witnesses",
            ),
        )
    )


def _judge_candidate(candidate: KeeperCandidate, pointer: str, policy: SealPolicy) -> Decision:
    """R74, R75, R81: what a post or a contract says against keeping a seal; the role, where only that is missing."""
    barred = unmet(
        (
            not candidate.is_secretary_or_director or policy.head_may_keep_seal,
            Reason(
                "R75",
                "head-keeps-seal",
                "书记、主任一般不得保管印章（区级参数未允许）。",
                "Secretary and director do not keep the seal unless the district's policy allows it.",
                pointer,
            ),
        ),
        (
            not candidate.is_contract_staff,
            Reason(
                "R81",
                "contract-staff",
                "合同制人员不得保管、使用印章。",
                "Contract staff neither keep nor operate a seal.",
                pointer,
            ),
        ),
    )
    return barred or unmet(
        (
            candidate.holds_role,
            Reason(
                "R74",
                "not-a-keeper-here",
                "此人没有本社区的“印章保管人”角色，任命后也不能用印。请先在“组织—人员—授权”中授予该角色，再来任命。",
                "This person does not hold the keeper's role at this community and could not use the seal."
                " Grant the role first, under the person's grants, then appoint.",
                pointer,
            ),
        )
    )
