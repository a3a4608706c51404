"""Who may record a payment or confirm one, and what such a record must hold."""

from dataclasses import dataclass
from datetime import date

from qingdan.kernel.calendar import WorkingCalendar
from qingdan.kernel.decisions import Decision, Reason
from qingdan.kernel.money import format_yuan

NOT_THE_ITEMS_DEPARTMENT = Reason(
    "FEE-6",
    "not-the-items-department",
    "只有本事项的申请部门可以登记拨付。",
    "Only the item's own department records its payments.",
)
COMMUNITY_NOT_IN_PLAN = Reason(
    "FEE-6",
    "community-not-in-plan",
    "该社区不在本事项的经费安排之内。",
    "The community has no share in this item's plan.",
    "/community_id",
)
AMOUNT_NOT_POSITIVE = Reason(
    "FEE-6", "amount-not-positive", "金额须大于零。", "The amount must be above zero.", "/amount_fen"
)
VOUCHER_MISSING = Reason("FEE-6", "voucher-missing", "须填写拨付凭证号。", "A voucher number is needed.", "/voucher")
VOUCHER_USED = Reason(
    "FEE-6", "voucher-used", "该凭证号已登记过。", "This voucher number is recorded already.", "/voucher"
)
PAID_IN_THE_FUTURE = Reason(
    "FEE-6",
    "date-in-the-future",
    "拨付日期不能晚于今天。",
    "The payment can't lie in the future.",
    "/appropriated_on",
)
NOT_THE_RECEIVING_COMMUNITY = Reason(
    "FEE-6",
    "not-the-receiving-community",
    "到账只能由收款社区自己确认。",
    "Only the receiving community confirms the receipt.",
)
ALREADY_CONFIRMED = Reason(
    "FEE-10",
    "already-confirmed",
    "这笔拨付已确认到账；数额有出入的，作为差异另行处理，不改原记录。",
    "It is confirmed already; a wrong amount is a finding, not an edit.",
)
RECEIVED_ON_IMPOSSIBLE_DAY = Reason(
    "FEE-6",
    "date-out-of-range",
    "到账日期须在拨付日期与今天之间。",
    "The day of receipt lies between the payment and today.",
    "/received_on",
)


@dataclass(frozen=True, slots=True)
class AppropriationFacts:
    """A payment a department wants to record for one community; sums in fen, over the item's whole time."""

    actor_is_of_department: bool
    community_in_plan: bool
    amount_fen: int
    planned_fen: int
    already_appropriated_fen: int
    voucher: str
    voucher_already_used: bool
    appropriated_on: date
    today: date


@dataclass(frozen=True, slots=True)
class ReceiptFacts:
    """A confirmation a community wants to give for one appropriation."""

    actor_is_of_community: bool
    already_confirmed: bool
    amount_fen: int
    received_on: date
    appropriated_on: date
    today: date


def judge_appropriation(facts: AppropriationFacts) -> Decision:
    """FEE-6, FEE-8: a payment is the item's own department's, has a voucher, and stays within the plan."""
    left = max(facts.planned_fen - facts.already_appropriated_fen, 0)
    rows = (
        (not facts.actor_is_of_department, NOT_THE_ITEMS_DEPARTMENT),
        (not facts.community_in_plan, COMMUNITY_NOT_IN_PLAN),
        (facts.amount_fen <= 0, AMOUNT_NOT_POSITIVE),
        (facts.community_in_plan and facts.amount_fen > left, _more_than_planned(left)),
        (not facts.voucher.strip(), VOUCHER_MISSING),
        (facts.voucher_already_used, VOUCHER_USED),
        (facts.appropriated_on > facts.today, PAID_IN_THE_FUTURE),
    )
    return tuple(reason for broken, reason in rows if broken)


def judge_receipt(facts: ReceiptFacts) -> Decision:
    """FEE-6, FEE-10: the community itself confirms, once, what it received, be it more or less than paid."""
    rows = (
        (not facts.actor_is_of_community, NOT_THE_RECEIVING_COMMUNITY),
        (facts.already_confirmed, ALREADY_CONFIRMED),
        (facts.amount_fen <= 0, AMOUNT_NOT_POSITIVE),
        (not facts.appropriated_on <= facts.received_on <= facts.today, RECEIVED_ON_IMPOSSIBLE_DAY),
    )
    return tuple(reason for broken, reason in rows if broken)


def judge_holding(held_since: date, day: date, calendar: WorkingCalendar, forwarding_days_working: int) -> Decision:
    """FEE-7: money that stands with a subdistrict longer than the forwarding days is flagged."""
    last_day = calendar.add_working_days(held_since, forwarding_days_working)
    if day <= last_day:
        return ()
    since, latest = held_since.isoformat(), last_day.isoformat()
    return (
        Reason(
            rule="FEE-7",
            code="held-by-subdistrict",
            detail=f"经费自 {since} 起滞留街道，应于 {latest} 前转拨社区。",
            detail_en=f"With the subdistrict since {since}; it was to be passed on by {latest}.",
        ),
    )


def _more_than_planned(left: int) -> Reason:
    return Reason(
        rule="FEE-8",
        code="more-than-planned",
        detail=f"本社区剩余应拨{format_yuan(left)}，超出部分须先办理变更申请。",
        detail_en=f"{format_yuan(left)} is left to pay here; more needs a change application first.",
        pointer="/amount_fen",
    )
