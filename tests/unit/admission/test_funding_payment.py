"""FEE-6, FEE-7, FEE-8, FEE-10, R54: late money suspends where it is late, and three accounts are compared."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qingdan.admission.funding.rules import (
    Appropriation,
    AppropriationFacts,
    DifferenceKind,
    Instalment,
    PaymentState,
    PaymentStatus,
    Receipt,
    ReceiptFacts,
    community_payment_status,
    find_differences,
    judge_appropriation,
    judge_holding,
    judge_receipt,
    start_money_gaps,
)
from support.admission_examples import CALENDAR, TODAY, codes, rules

HERE = "130702001001"
FIRST = Instalment(HERE, 0, date(2026, 5, 6), 100_00)
SECOND = Instalment(HERE, 0, date(2026, 8, 3), 50_00)
PAID = Appropriation("a1", HERE, 100_00, date(2026, 5, 7))
CONFIRMED = Receipt("a1", HERE, 100_00, date(2026, 5, 11))
LAST_DAY_OF_GRACE = date(2026, 5, 19)  # ten working days after 6 May, Saturday 9 May is worked


def status(day: date, *receipts: Receipt, grace: int = 10) -> PaymentStatus:
    return community_payment_status([SECOND, FIRST], [PAID], receipts, day, CALENDAR, grace)


def test_fee_6_before_the_first_due_date_nothing_is_owed() -> None:
    found = status(date(2026, 5, 5))
    assert (found.state, found.due_fen, found.arrears_fen) == (PaymentState.NOTHING_DUE, 0, 0)


def test_fee_6_late_money_has_a_grace_of_working_days_and_suspends_the_day_after() -> None:
    assert CALENDAR.add_working_days(FIRST.due_on, 10) == LAST_DAY_OF_GRACE
    last = status(LAST_DAY_OF_GRACE)
    assert (last.state, last.reasons, last.unpaid_due_on) == (PaymentState.IN_GRACE, (), FIRST.due_on)
    late = status(date(2026, 5, 20))
    assert (late.state, late.suspended_since) == (PaymentState.OVERDUE, date(2026, 5, 20))
    assert rules(late.reasons) == {"FEE-6"}
    assert "¥100.00" in late.reasons[0].detail
    assert "2026年5月20日" in late.reasons[0].detail


def test_fee_6_what_the_department_says_it_paid_does_not_end_a_suspension() -> None:
    found = status(date(2026, 6, 1))
    assert (found.appropriated_fen, found.received_fen) == (100_00, 0)
    assert found.state is PaymentState.OVERDUE


def test_fee_6_it_resumes_the_moment_the_community_confirms() -> None:
    receipt = replace(CONFIRMED, confirmed_on=date(2026, 6, 1))
    assert status(date(2026, 5, 31), receipt).state is PaymentState.OVERDUE
    assert status(date(2026, 6, 1), receipt).state is PaymentState.SETTLED


def test_fee_6_a_fen_too_little_is_too_little_and_the_first_uncovered_instalment_counts() -> None:
    short = status(date(2026, 8, 4), replace(CONFIRMED, amount_fen=99_99))
    assert (short.state, short.unpaid_due_on, short.arrears_fen) == (PaymentState.OVERDUE, FIRST.due_on, 50_01)
    second = status(date(2026, 8, 4), CONFIRMED)
    assert (second.state, second.unpaid_due_on) == (PaymentState.IN_GRACE, SECOND.due_on)


@settings(max_examples=200, deadline=None)
@given(
    amounts=st.lists(st.integers(1, 500), min_size=1, max_size=5),
    received=st.lists(st.integers(1, 500), max_size=5),
    day=st.dates(date(2026, 1, 1), date(2026, 12, 31)),
)
def test_fee_6_whoever_received_all_that_is_due_is_never_suspended(
    amounts: list[int], received: list[int], day: date
) -> None:
    parts = [Instalment(HERE, 0, date(2026, month, 1), amount) for month, amount in enumerate(amounts, start=1)]
    receipts = [Receipt(f"a{number}", HERE, amount, date(2026, 1, 1)) for number, amount in enumerate(received)]
    found = community_payment_status(parts, [], receipts, day, CALENDAR, 10)
    owed = sum(part.amount_fen for part in parts if part.due_on <= day)
    assert found.arrears_fen == max(owed - sum(received), 0)
    assert (found.state in {PaymentState.IN_GRACE, PaymentState.OVERDUE}) == (found.arrears_fen > 0)
    assert bool(found.reasons) == (found.state is PaymentState.OVERDUE)


def test_r54_money_due_by_the_start_knows_no_grace() -> None:
    start = FIRST.due_on
    assert codes(start_money_gaps([FIRST, SECOND], [], start, start)) == {"start-money-not-received"}
    assert start_money_gaps([FIRST, SECOND], [CONFIRMED], start, CONFIRMED.confirmed_on) == ()
    assert start_money_gaps([SECOND], [], start, start) == ()


APPROPRIATION = AppropriationFacts(
    actor_is_of_department=True,
    community_in_plan=True,
    amount_fen=100,
    planned_fen=300,
    already_appropriated_fen=200,
    voucher="记-2026-0317",
    voucher_already_used=False,
    appropriated_on=TODAY,
    today=TODAY,
)


def test_fee_6_a_proper_payment_is_recorded() -> None:
    assert judge_appropriation(APPROPRIATION) == ()


@pytest.mark.parametrize(
    ("spoiled", "code"),
    [
        (replace(APPROPRIATION, actor_is_of_department=False), "not-the-items-department"),
        (replace(APPROPRIATION, community_in_plan=False), "community-not-in-plan"),
        (replace(APPROPRIATION, amount_fen=0), "amount-not-positive"),
        (replace(APPROPRIATION, amount_fen=101), "more-than-planned"),
        (replace(APPROPRIATION, voucher=" "), "voucher-missing"),
        (replace(APPROPRIATION, voucher_already_used=True), "voucher-used"),
        (replace(APPROPRIATION, appropriated_on=date(2026, 3, 3)), "date-in-the-future"),
    ],
)
def test_fee_6_fee_8_a_payment_is_refused_for(spoiled: AppropriationFacts, code: str) -> None:
    assert codes(judge_appropriation(spoiled)) == {code}


def test_fee_6_a_refused_payment_hears_every_reason() -> None:
    spoiled = AppropriationFacts(
        actor_is_of_department=False,
        community_in_plan=True,
        amount_fen=999,
        planned_fen=0,
        already_appropriated_fen=0,
        voucher="",
        voucher_already_used=True,
        appropriated_on=date(2027, 1, 1),
        today=TODAY,
    )
    assert len(judge_appropriation(spoiled)) == 5


RECEIPT = ReceiptFacts(
    actor_is_of_community=True,
    already_confirmed=False,
    amount_fen=90,
    received_on=TODAY,
    appropriated_on=TODAY,
    today=TODAY,
)


def test_fee_10_a_community_confirms_what_it_really_received_even_if_it_is_less() -> None:
    assert judge_receipt(RECEIPT) == ()


@pytest.mark.parametrize(
    ("spoiled", "code"),
    [
        (replace(RECEIPT, actor_is_of_community=False), "not-the-receiving-community"),
        (replace(RECEIPT, already_confirmed=True), "already-confirmed"),
        (replace(RECEIPT, amount_fen=0), "amount-not-positive"),
        (replace(RECEIPT, received_on=date(2026, 3, 1)), "date-out-of-range"),
        (replace(RECEIPT, received_on=date(2026, 3, 3)), "date-out-of-range"),
    ],
)
def test_fee_6_fee_10_a_confirmation_is_refused_for(spoiled: ReceiptFacts, code: str) -> None:
    assert codes(judge_receipt(spoiled)) == {code}


def test_fee_7_money_may_stand_with_a_subdistrict_for_five_working_days_only() -> None:
    assert judge_holding(date(2026, 3, 2), date(2026, 3, 9), CALENDAR, 5) == ()
    (reason,) = judge_holding(date(2026, 3, 2), date(2026, 3, 10), CALENDAR, 5)
    assert (reason.rule, reason.code) == ("FEE-7", "held-by-subdistrict")


def test_fee_10_three_accounts_that_agree_give_no_finding() -> None:
    assert find_differences({HERE: 100_00}, [PAID], [CONFIRMED]) == ()


def test_fee_10_every_disagreement_is_a_finding() -> None:
    other, third = "130702001002", "130702001003"
    appropriations = [PAID, Appropriation("a2", other, 40_00, TODAY), Appropriation("a3", other, 10_00, TODAY)]
    receipts = [replace(CONFIRMED, amount_fen=90_00), Receipt("a2", other, 41_00, TODAY)]
    found = find_differences({HERE: 120_00, other: 45_00, third: 7_00}, appropriations, receipts)
    assert {(entry.code, entry.kind, entry.expected_fen, entry.stated_fen) for entry in found} == {
        (HERE, DifferenceKind.PAID_LESS_THAN_RELEASED, 120_00, 100_00),
        (HERE, DifferenceKind.RECEIVED_LESS_THAN_PAID, 100_00, 90_00),
        (other, DifferenceKind.PAID_MORE_THAN_RELEASED, 45_00, 50_00),
        (other, DifferenceKind.RECEIVED_MORE_THAN_PAID, 40_00, 41_00),
        (other, DifferenceKind.UNCONFIRMED, 10_00, 0),
        (third, DifferenceKind.PAID_LESS_THAN_RELEASED, 7_00, 0),
    }
