"""Money as it is answered."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any
from uuid import UUID

from qingdan.admission.access import Permission, reach_for
from qingdan.admission.funding.repository import CommunityMoney
from qingdan.admission.funding.rules import PaymentStatus, community_payment_status, find_differences
from qingdan.admission.items.schemas import NamedUnit
from qingdan.admission.items.standing import Standing
from qingdan.admission.payments.schemas import (
    Accounts,
    Appropriation,
    CommunityPayment,
    Finding,
    InstalmentDue,
    ItemOfCommunity,
)
from qingdan.kernel.calendar import WorkingCalendar
from qingdan.kernel.principal import Principal
from qingdan.kernel.problems import describe_reasons
from qingdan.kernel.transaction import Transaction

Row = Mapping[Any, Any]


def payment_status(
    money: CommunityMoney, day: date, calendar: WorkingCalendar, grace_days_working: int
) -> PaymentStatus:
    """Return where the money of one community for one item stands (FEE-6)."""
    return community_payment_status(
        money.instalments, money.appropriations, money.receipts, day, calendar, grace_days_working
    )


def standing_fields(standing: Standing, place: Row, status: PaymentStatus) -> dict[str, Any]:
    """Return what is said of one community's money for one item."""
    item = standing.status.communities[place["code"]]
    return {
        "promised_fen": sum(part.amount_fen for part in standing.money_in(place["community_id"]).instalments),
        "due_fen": status.due_fen,
        "appropriated_fen": status.appropriated_fen,
        "received_fen": status.received_fen,
        "arrears_fen": status.arrears_fen,
        "state": status.state,
        "unpaid_due_on": status.unpaid_due_on,
        "suspended_since": status.suspended_since,
        "reasons": describe_reasons(status.reasons),
        "item_state": item.state,
        "item_reasons": describe_reasons(item.reasons),
    }


def community_payment(standing: Standing, place: Row, status: PaymentStatus) -> CommunityPayment:
    """Return one community of an item."""
    parts = standing.money_in(place["community_id"]).instalments
    return CommunityPayment(
        **standing_fields(standing, place, status),
        community=NamedUnit(id=place["community_id"], name=place["name"]),
        code=place["code"],
        instalments=[
            InstalmentDue(line=part.line, due_on=part.due_on, amount_fen=part.amount_fen)
            for part in sorted(parts, key=lambda part: (part.due_on, part.line))
        ],
    )


def item_of_community(standing: Standing, place: Row, status: PaymentStatus, today: date) -> ItemOfCommunity:
    """Return one item in the books of a community."""
    later = [part.due_on for part in standing.money_in(place["community_id"]).instalments if part.due_on > today]
    return ItemOfCommunity(
        **standing_fields(standing, place, status),
        item=NamedUnit(id=standing.item["id"], name=standing.item["title"]),
        department=NamedUnit(id=standing.item["department_id"], name=standing.item["department_name"]),
        next_due_on=min(later, default=None),
    )


def totals_of(accounts: Iterable[Accounts]) -> Accounts:
    """Return the sums of several accounts."""
    rows = list(accounts)
    return Accounts(**{name: sum(getattr(row, name) for row in rows) for name in Accounts.model_fields})


def findings_of(standing: Standing, places: Iterable[Row]) -> list[Finding]:
    """Return where payment and receipt disagree (FEE-10)."""
    names = {place["code"]: place["name"] for place in places}
    accounts = [standing.money_in(place["community_id"]) for place in standing.scope if place["code"] in names]
    paid = [entry for money in accounts for entry in money.appropriations]
    released: dict[str, int] = {}
    for entry in paid:
        released[entry.code] = released.get(entry.code, 0) + entry.amount_fen
    received = [entry for money in accounts for entry in money.receipts]
    return [
        Finding(
            community_name=names[found.code],
            kind=found.kind,
            expected_fen=found.expected_fen,
            stated_fen=found.stated_fen,
            appropriation_id=UUID(found.appropriation_id) if found.appropriation_id else None,
        )
        for found in find_differences(released, paid, received)
    ]


def appropriation_answer(tx: Transaction, principal: Principal, row: Row) -> Appropriation:
    """Return one payment with its confirmation, and whether the caller may confirm it (FEE-6)."""
    confirm = reach_for(principal, Permission.RECEIPTS_CONFIRM, tx.now)
    open_ = row["confirmed_at"] is None and confirm is not None and confirm.covers(community_id=row["community_id"])
    return Appropriation(
        item=NamedUnit(id=row["item_id"], name=row["item_title"]),
        community=NamedUnit(id=row["community_id"], name=row["community_name"]),
        department=NamedUnit(id=row["department_id"], name=row["department_name"]),
        allowed_actions=["confirm_receipt"] if open_ else [],
        **{name: row[name] for name in _AS_STORED},
    )


_AS_STORED = (
    *("id", "amount_fen", "voucher", "appropriated_on", "note", "recorded_by_name", "recorded_at"),
    *("received_fen", "received_on", "confirmed_by_name", "confirmed_at"),
)
