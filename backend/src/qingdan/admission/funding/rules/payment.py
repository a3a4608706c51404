"""Payments of one item: what is due, what was paid and confirmed, and what follows when it is late."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from qingdan.admission.funding.rules.plan import Instalment
from qingdan.kernel.calendar import WorkingCalendar, format_day
from qingdan.kernel.decisions import Decision, Reason
from qingdan.kernel.money import format_yuan


class PaymentState(StrEnum):
    """FEE-6: where a community's money for one item stands on a day. Derived, never stored."""

    NOTHING_DUE = "nothing_due"
    SETTLED = "settled"
    IN_GRACE = "in_grace"
    OVERDUE = "overdue"


@dataclass(frozen=True, slots=True)
class Appropriation:
    """What the department says it paid to one community, with its voucher (拨付)."""

    appropriation_id: str
    code: str
    amount_fen: int
    appropriated_on: date


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the community itself says it received of one appropriation (到账确认)."""

    appropriation_id: str
    code: str
    amount_fen: int
    confirmed_on: date


@dataclass(frozen=True, slots=True)
class PaymentStatus:
    """FEE-6: one community's money for one item on one day; `reasons` are empty unless it is overdue."""

    state: PaymentState
    due_fen: int
    appropriated_fen: int
    received_fen: int
    unpaid_due_on: date | None = None
    suspended_since: date | None = None
    reasons: Decision = field(default=())

    @property
    def arrears_fen(self) -> int:
        """What is due and not confirmed as received."""
        return max(self.due_fen - self.received_fen, 0)


def community_payment_status(
    instalments: Iterable[Instalment],
    appropriations: Iterable[Appropriation],
    receipts: Iterable[Receipt],
    day: date,
    calendar: WorkingCalendar,
    grace_days_working: int,
) -> PaymentStatus:
    """FEE-6: derive where the money of ONE community for one item stands on `day`.

    Only what the community confirmed by `day` counts, against the instalments in the order they fall due.
    The first one that is not covered decides: after its due date plus the grace the item is suspended there.
    """
    ordered = sorted(instalments, key=lambda part: part.due_on)
    received = sum(entry.amount_fen for entry in receipts if entry.confirmed_on <= day)
    appropriated = sum(entry.amount_fen for entry in appropriations if entry.appropriated_on <= day)
    due = sum(part.amount_fen for part in ordered if part.due_on <= day)
    unpaid_due_on = _first_unpaid(ordered, received, day)
    if unpaid_due_on is None:
        state = PaymentState.SETTLED if due else PaymentState.NOTHING_DUE
        return PaymentStatus(state, due, appropriated, received)
    last_day = calendar.add_working_days(unpaid_due_on, grace_days_working)
    if day <= last_day:
        return PaymentStatus(PaymentState.IN_GRACE, due, appropriated, received, unpaid_due_on)
    since = last_day + timedelta(days=1)
    return PaymentStatus(
        PaymentState.OVERDUE,
        due,
        appropriated,
        received,
        unpaid_due_on,
        since,
        (_overdue_reason(due - received, unpaid_due_on, since),),
    )


def start_money_gaps(
    instalments: Iterable[Instalment], receipts: Iterable[Receipt], starts_on: date, day: date
) -> Decision:
    """FEE-6, R54: tell what ONE community still lacks of the instalments due by the start; no grace here."""
    needed = sum(part.amount_fen for part in instalments if part.due_on <= starts_on)
    received = sum(entry.amount_fen for entry in receipts if entry.confirmed_on <= day)
    if received >= needed:
        return ()
    missing = format_yuan(needed - received)
    return (
        Reason(
            rule="R54",
            code="start-money-not-received",
            detail=f"起始日（{format_day(starts_on)}）前应到位的经费尚缺{missing}，本社区可以不承接；社区确认到账后即生效。",
            detail_en=f"{missing} due by the start ({starts_on.isoformat()}) is not received yet; "
            "the community may decline until it confirms the receipt.",
        ),
    )


def _first_unpaid(ordered: Sequence[Instalment], received: int, day: date) -> date | None:
    needed = 0
    for part in ordered:
        if part.due_on > day:
            return None
        needed += part.amount_fen
        if needed > received:
            return part.due_on
    return None


def _overdue_reason(arrears: int, due_on: date, since: date) -> Reason:
    amount = format_yuan(arrears)
    return Reason(
        rule="FEE-6",
        code="money-overdue",
        detail=f"应于{format_day(due_on)}前拨付的经费尚欠{amount}，已过宽限期，"
        f"自{format_day(since)}起在本社区暂停；社区确认到账后立即恢复。",
        detail_en=f"{amount} due on {due_on.isoformat()} is still owed after the grace; suspended here since "
        f"{since.isoformat()}, until the community confirms the receipt.",
    )


class DifferenceKind(StrEnum):
    """FEE-10: how two of the three accounts disagree."""

    PAID_LESS_THAN_RELEASED = "paid_less_than_released"
    PAID_MORE_THAN_RELEASED = "paid_more_than_released"
    UNCONFIRMED = "unconfirmed"
    RECEIVED_LESS_THAN_PAID = "received_less_than_paid"
    RECEIVED_MORE_THAN_PAID = "received_more_than_paid"


@dataclass(frozen=True, slots=True)
class TruthDifference:
    """FEE-10: one finding; `expected_fen` is the upstream account, `stated_fen` the downstream one."""

    code: str
    kind: DifferenceKind
    expected_fen: int
    stated_fen: int
    appropriation_id: str | None = None


def find_differences(
    released_fen: Mapping[str, int], appropriations: Sequence[Appropriation], receipts: Sequence[Receipt]
) -> tuple[TruthDifference, ...]:
    """FEE-10: compare what finance released, the department says it paid, and communities say they got.

    `released_fen` is by community code. Every disagreement is a finding, sorted by community; no edit.
    """
    findings: list[TruthDifference] = []
    paid: dict[str, int] = {}
    for entry in appropriations:
        paid[entry.code] = paid.get(entry.code, 0) + entry.amount_fen
    for code in released_fen.keys() | paid.keys():
        released, said = released_fen.get(code, 0), paid.get(code, 0)
        if said != released:
            less = said < released
            kind = DifferenceKind.PAID_LESS_THAN_RELEASED if less else DifferenceKind.PAID_MORE_THAN_RELEASED
            findings.append(TruthDifference(code, kind, released, said))
    received: dict[str, int] = {}
    for receipt in receipts:
        earlier = received.get(receipt.appropriation_id, 0)
        received[receipt.appropriation_id] = earlier + receipt.amount_fen
    findings.extend(found for entry in appropriations if (found := _compare_receipt(entry, received)) is not None)
    return tuple(sorted(findings, key=lambda found: (found.code, found.kind, found.appropriation_id or "")))


def _compare_receipt(entry: Appropriation, received: Mapping[str, int]) -> TruthDifference | None:
    got = received.get(entry.appropriation_id)
    if got == entry.amount_fen:
        return None
    if got is None:
        kind = DifferenceKind.UNCONFIRMED
    elif got < entry.amount_fen:
        kind = DifferenceKind.RECEIVED_LESS_THAN_PAID
    else:
        kind = DifferenceKind.RECEIVED_MORE_THAN_PAID
    return TruthDifference(entry.code, kind, entry.amount_fen, got or 0, entry.appropriation_id)
