"""Outside the published range of use the subdistrict approves as well, before anything is stamped (R79)."""

from dataclasses import replace
from uuid import UUID

import pytest

from qingdan.stamping.policies.rules import StampingPolicy
from qingdan.stamping.requests.rules import (
    Action,
    Medium,
    RequestFacts,
    RequestKind,
    RequestState,
    SecondApproval,
    StampingAttempt,
    allowed_actions,
    awaits_second_approval,
    is_outside_published_range,
    judge_approval,
    judge_return,
    judge_second_approval,
    judge_stamping,
)
from support.stamping_examples import (
    APPROVED,
    CLERK,
    FORM,
    HASH,
    HEAD,
    KEEPER,
    NOW,
    OFFICER,
    POLICY,
    TODAY,
    S,
    codes_of,
    head,
    keeper,
    officer,
    rules_of,
)

OPEN = replace(FORM, state=S.APPROVED, approved_by=HEAD)
GIVEN = replace(OPEN, second_approval=SecondApproval(OFFICER, "街道", NOW))
COMMUNITY_ALONE = StampingPolicy(second_approval_outside_range=False)
ATTEMPT = StampingAttempt(1, Medium.PAPER, HASH, HASH)


@pytest.mark.parametrize(
    ("kind", "said_of_it", "outside"),
    [
        (RequestKind.CERTIFICATE, "type, resident", ""),
        (RequestKind.EXTERNAL_FORM, "type, resident", ""),
        (RequestKind.EXTERNAL_FORM, "resident", "outside"),
        (RequestKind.EXTERNAL_FORM, "", "outside"),
        (RequestKind.REGISTER_ONLY, "type, resident", ""),
        (RequestKind.REGISTER_ONLY, "resident", "outside"),
        (RequestKind.REGISTER_ONLY, "", ""),
    ],
)
def test_r79_the_list_and_the_committees_own_papers_are_the_published_range(
    kind: RequestKind, said_of_it: str, outside: str
) -> None:
    """R79: a form that others made is never the committee's own, whoever it is for."""
    has_type, is_for_resident = "type" in said_of_it, "resident" in said_of_it
    found = is_outside_published_range(kind, has_type=has_type, is_for_resident=is_for_resident)
    assert found is bool(outside)


def test_r79_the_head_approves_first_and_nothing_is_stamped_before_the_second_approval() -> None:
    """R79: the approval is the community's; the seal waits for the subdistrict."""
    assert judge_approval(replace(FORM, state=S.VERIFIED), head, POLICY, TODAY) == ()
    assert codes_of(judge_stamping(OPEN, ATTEMPT, keeper, POLICY, ())) == {"outside-range"}
    assert judge_stamping(GIVEN, ATTEMPT, keeper, POLICY, ()) == ()
    assert allowed_actions(OPEN.people, keeper, POLICY) == (Action.RETURN,)
    assert Action.STAMPING in allowed_actions(GIVEN.people, keeper, POLICY)


def test_r79_a_district_may_leave_it_to_the_community() -> None:
    """R79: it is a number of the district; what is off asks nobody and offers nothing."""
    assert judge_stamping(OPEN, ATTEMPT, keeper, COMMUNITY_ALONE, ()) == ()
    assert not awaits_second_approval(OPEN.people, COMMUNITY_ALONE)
    assert allowed_actions(OPEN.people, officer, COMMUNITY_ALONE) == ()
    assert codes_of(judge_second_approval(OPEN, officer, COMMUNITY_ALONE)) == {"second-approval-not-needed"}


def test_r79_the_officer_approves_once_or_sends_back_and_nothing_else_of_it() -> None:
    """R79, CRT-6: both ways are open as long as it waits, none afterwards."""
    assert allowed_actions(OPEN.people, officer, POLICY) == (Action.SECOND_APPROVAL, Action.RETURN)
    assert judge_second_approval(OPEN, officer, POLICY) == ()
    assert judge_return(OPEN, "不属于社区用印范围", officer, POLICY) == ()
    assert allowed_actions(GIVEN.people, officer, POLICY) == ()
    assert codes_of(judge_second_approval(GIVEN, officer, POLICY)) == {"second-approval-not-needed"}
    assert codes_of(judge_second_approval(APPROVED, officer, POLICY)) == {"second-approval-not-needed"}


@pytest.mark.parametrize("state", [one for one in RequestState if one is not S.APPROVED])
def test_r79_only_what_the_head_approved_is_approved_again(state: RequestState) -> None:
    """CRT-5, R79."""
    assert "CRT-5" in rules_of(judge_second_approval(replace(OPEN, state=state), officer, POLICY))


@pytest.mark.parametrize("person", [CLERK, HEAD])
def test_r79_whoever_applied_or_approved_does_not_approve_again(person: UUID) -> None:
    """R79: the second approval is a second person's."""
    same = replace(officer, person_id=person)
    assert codes_of(judge_second_approval(OPEN, same, POLICY)) == {"second-approver-is-involved"}


def test_r81_contract_staff_does_not_approve_again() -> None:
    """R81."""
    assert rules_of(judge_second_approval(OPEN, replace(officer, is_contract_staff=True), POLICY)) == {"R81"}


def test_r74_whoever_approved_again_does_not_stamp() -> None:
    """R74: approver and keeper are two people, also the second time."""
    own: RequestFacts = replace(OPEN, second_approval=SecondApproval(KEEPER, "街道", NOW))
    assert codes_of(judge_stamping(own, ATTEMPT, keeper, POLICY, ())) == {"keeper-is-approver"}
