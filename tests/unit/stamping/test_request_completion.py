"""Stamping, delivery, voiding, the ways out, and the clock of a stamp request."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qingdan.kernel.calendar import WorkingCalendar
from qingdan.kernel.decisions import Reason
from qingdan.stamping.requests.rules import (
    OPEN_STATES,
    Actor,
    EarlierPaper,
    Medium,
    Permission,
    ProxyMandate,
    RequestKind,
    RequestState,
    Voiding,
    due_on,
    is_overdue,
    judge_delivery,
    judge_rejection,
    judge_return,
    judge_stamping,
    judge_voiding,
    judge_withdrawal,
    needs_wet_seal,
    reprint_offer,
    return_goes_to_supervisor,
)
from support.stamping_examples import (
    APPROVED,
    ATTEMPT,
    CATALOGUE,
    CLERK,
    FORM,
    HEAD,
    POLICY,
    SMALL_COMMUNITY,
    STAMPED,
    TODAY,
    VERIFIED,
    S,
    clerk,
    codes_of,
    head,
    keeper,
    rules_of,
)


def test_what_was_approved_is_stamped_by_the_keeper() -> None:
    """CRT-6, CRT-8, R76: and the seal's own reasons are part of the answer."""
    assert judge_stamping(APPROVED, ATTEMPT, keeper, POLICY, ()) == ()
    lost = (Reason("R86", "seal-lost", "印章已挂失。", "The seal is lost."),)
    assert judge_stamping(APPROVED, ATTEMPT, keeper, POLICY, lost) == lost
    assert rules_of(judge_stamping(VERIFIED, ATTEMPT, keeper, POLICY, ())) >= {"R76"}


def test_a_joined_keeper_stamps_only_where_the_policy_says_so() -> None:
    """CRT-6, R74."""
    joined = Actor(CLERK, frozenset(Permission))
    assert codes_of(judge_stamping(APPROVED, ATTEMPT, joined, POLICY, ())) == {"keeper-is-applicant"}
    assert judge_stamping(APPROVED, ATTEMPT, joined, SMALL_COMMUNITY, ()) == ()
    approver = Actor(HEAD, frozenset(Permission))
    assert rules_of(judge_stamping(APPROVED, ATTEMPT, approver, SMALL_COMMUNITY, ())) == {"R74"}


@given(st.integers(1, 20), st.integers(0, 20))
def test_as_many_copies_are_stamped_as_were_approved(approved: int, stamped: int) -> None:
    """R78."""
    facts, attempt = replace(APPROVED, copies=approved), replace(ATTEMPT, copies=stamped)
    decision = judge_stamping(facts, attempt, keeper, POLICY, ())
    assert rules_of(decision) == (set() if approved == stamped else {"R78"})


def test_only_the_approved_bytes_are_stamped() -> None:
    """CRT-8, R77: another hash or none is refused; the mere use on paper has no bytes."""
    other = replace(ATTEMPT, document_sha256="cd" * 32)
    assert rules_of(judge_stamping(APPROVED, other, keeper, POLICY, ())) == {"CRT-8"}
    none = replace(ATTEMPT, document_sha256=None)
    assert rules_of(judge_stamping(APPROVED, none, keeper, POLICY, ())) == {"R77"}
    paper = replace(FORM, kind=RequestKind.REGISTER_ONLY, state=S.APPROVED, approved_by=HEAD)
    assert judge_stamping(paper, replace(none, approved_sha256=None), keeper, POLICY, ()) == ()


def test_a_certificate_carries_head_and_maker() -> None:
    """R15."""
    unnamed = replace(APPROVED, head_name=" ", maker_name="")
    decision = judge_stamping(unnamed, ATTEMPT, keeper, POLICY, ())
    assert codes_of(decision) == {"head-missing", "maker-missing"}
    assert rules_of(decision) == {"R15"}


@pytest.mark.parametrize("medium", list(Medium))
def test_personal_status_is_never_finished_electronically_only(medium: Medium) -> None:
    """R23: neither stamped nor delivered."""
    adoption = replace(APPROVED, certificate_type=CATALOGUE["CT06"], medium=medium)
    attempt = replace(ATTEMPT, medium=medium, wet_seal_used=True)
    expected = {"R23"} if medium is Medium.ELECTRONIC else set()
    assert rules_of(judge_stamping(adoption, attempt, keeper, POLICY, ())) == expected
    stamped = replace(adoption, state=S.STAMPED)
    assert rules_of(judge_delivery(stamped, "张示例", clerk, POLICY)) == expected
    assert judge_stamping(APPROVED, attempt, keeper, POLICY, ()) == ()


def test_r23_what_needs_the_physical_seal_is_registered_once_the_keeper_says_that_it_stands_there() -> None:
    """R23: no word, no entry; what others need is not asked of any other paper."""
    adoption = replace(APPROVED, certificate_type=CATALOGUE["CT06"])
    assert codes_of(judge_stamping(adoption, ATTEMPT, keeper, POLICY, ())) == {"wet-seal-unconfirmed"}
    assert judge_stamping(adoption, replace(ATTEMPT, wet_seal_used=True), keeper, POLICY, ()) == ()
    assert needs_wet_seal(CATALOGUE["CT35"], RequestKind.EXTERNAL_FORM)
    assert not needs_wet_seal(CATALOGUE["CT35"], RequestKind.REGISTER_ONLY)
    assert not needs_wet_seal(CATALOGUE["CT01"], RequestKind.CERTIFICATE)


def test_a_document_goes_to_the_applicant_or_the_recorded_proxy() -> None:
    """R12, CRT-5."""
    assert judge_delivery(STAMPED, "张示例", clerk, POLICY) == ()
    assert rules_of(judge_delivery(STAMPED, "路人", clerk, POLICY)) == {"R12"}
    by_proxy = replace(STAMPED, proxy=ProxyMandate("赵示例", True, True, True))
    assert judge_delivery(by_proxy, "赵示例", clerk, POLICY) == ()
    nameless = replace(STAMPED, applicant_name="")
    assert rules_of(judge_delivery(nameless, "", clerk, POLICY)) == {"R12"}


def test_a_rejection_says_why_and_where_to_go() -> None:
    """R22, R4."""
    assert judge_rejection(VERIFIED, "不在本社区居住", "到居住地社区", head, POLICY) == ()
    assert rules_of(judge_rejection(VERIFIED, " ", " ", head, POLICY)) == {"R22", "R4"}


def test_the_keeper_stops_an_approved_use_with_a_reason() -> None:
    """R82, CRT-5: the stop goes to the supervisor; an earlier return is the head's and stays inside."""
    assert judge_return(APPROVED, "文件与批准不符", keeper, POLICY) == ()
    assert rules_of(judge_return(APPROVED, "", keeper, POLICY)) == {"R82"}
    assert rules_of(judge_return(APPROVED, "不同意", head, POLICY)) == {"CRT-6"}
    assert judge_return(VERIFIED, "缺材料", head, POLICY) == ()
    assert rules_of(judge_return(VERIFIED, "", head, POLICY)) == {"CRT-5"}
    assert [state for state in RequestState if return_goes_to_supervisor(state)] == [S.APPROVED]


def test_a_request_is_taken_back_until_it_is_stamped() -> None:
    """CRT-5."""
    assert judge_withdrawal(APPROVED, "不再需要", clerk, POLICY) == ()
    assert codes_of(judge_withdrawal(APPROVED, "", clerk, POLICY)) == {"reason-missing"}
    assert codes_of(judge_withdrawal(STAMPED, "不再需要", clerk, POLICY)) == {"wrong-state"}


def test_a_paper_is_voided_with_its_original_or_a_declaration_of_loss() -> None:
    """R84: an electronic document has no original to return."""
    paper, electronic = STAMPED, replace(STAMPED, medium=Medium.ELECTRONIC)
    assert judge_voiding(paper, Voiding("姓名有误", original_returned=True), keeper, POLICY) == ()
    assert judge_voiding(paper, Voiding("姓名有误", loss_declared=True), keeper, POLICY) == ()
    assert codes_of(judge_voiding(paper, Voiding("姓名有误"), keeper, POLICY)) == {"original-missing"}
    assert judge_voiding(electronic, Voiding("姓名有误"), keeper, POLICY) == ()
    decision = judge_voiding(paper, Voiding(" "), keeper, POLICY)
    assert rules_of(decision) == {"R84"}
    assert len(decision) == 2


SPRING = WorkingCalendar({date(2026, 2, day): False for day in range(16, 24)} | {date(2026, 2, 28): True})


def test_simple_is_due_the_same_day_and_complex_after_five_working_days() -> None:
    """R10: holidays and make-up working days count as they are worked."""
    friday = date(2026, 2, 13)
    assert due_on(0, friday, SPRING) == friday
    assert due_on(0, date(2026, 2, 14), SPRING) == date(2026, 2, 24)
    assert due_on(POLICY.complex_working_days, friday, SPRING) == date(2026, 2, 28)
    assert due_on(POLICY.complex_working_days, date(2026, 2, 14), SPRING) == date(2026, 3, 2)


@given(st.dates(date(2026, 1, 1), date(2026, 12, 31)), st.integers(0, 20))
def test_what_is_due_is_a_working_day_so_many_days_on(submitted_on: date, days: int) -> None:
    """R10."""
    due = due_on(days, submitted_on, SPRING)
    received = due_on(0, submitted_on, SPRING)
    assert SPRING.is_working_day(due)
    assert due >= received >= submitted_on
    assert SPRING.working_days_between(received, due) == days


@pytest.mark.parametrize("state", list(RequestState))
def test_an_answer_owed_after_its_day_is_overdue(state: RequestState) -> None:
    """R10, R22."""
    assert is_overdue(state, TODAY - timedelta(days=1), TODAY) is (state in OPEN_STATES)
    assert not is_overdue(state, TODAY, TODAY)


PAPER = EarlierPaper(UUID(int=9), "key", "CT01", "子女入学", TODAY - timedelta(days=90), None, S.DELIVERED)


def offer(*papers: EarlierPaper) -> EarlierPaper | None:
    return reprint_offer(
        papers, applicant_key="key", type_code="CT01", purpose=" 子女 入学 ", today=TODAY, policy=POLICY
    )


def test_the_same_paper_within_ninety_days_is_offered_again() -> None:
    """R20, CRT-5: the latest one; the ninetieth day still counts."""
    newer = replace(PAPER, request_id=UUID(int=10), issued_on=TODAY)
    assert offer(PAPER) == PAPER
    assert offer(newer, PAPER) == newer
    assert offer() is None


@pytest.mark.parametrize(
    "paper",
    [
        replace(PAPER, issued_on=TODAY - timedelta(days=91)),
        replace(PAPER, issued_on=TODAY + timedelta(days=1)),
        replace(PAPER, valid_until=TODAY - timedelta(days=1)),
        replace(PAPER, applicant_key="other"),
        replace(PAPER, type_code="CT02"),
        replace(PAPER, purpose="租房"),
        replace(PAPER, state=S.VOIDED),
        replace(PAPER, state=S.APPROVED),
    ],
)
def test_another_expired_or_voided_paper_is_not_offered(paper: EarlierPaper) -> None:
    """R20."""
    assert offer(paper) is None
    assert offer(paper, replace(PAPER, valid_until=TODAY)) is not None
