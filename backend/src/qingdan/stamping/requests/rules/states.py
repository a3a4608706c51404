"""The states of a request, the steps between them, and who may take a step."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from uuid import UUID

from qingdan.kernel.decisions import Decision, Reason, unmet
from qingdan.kernel.states import may_advance
from qingdan.stamping.policies.rules import StampingPolicy


class RequestState(StrEnum):
    """Where a request stands (CRT-5); there is no state without an answer to come (R22)."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    RETURNED = "returned"
    VERIFIED = "verified"
    APPROVED = "approved"
    STAMPED = "stamped"
    DELIVERED = "delivered"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    VOIDED = "voided"


_S = RequestState

TRANSITIONS: Mapping[RequestState, frozenset[RequestState]] = {
    _S.DRAFT: frozenset({_S.SUBMITTED, _S.WITHDRAWN}),
    _S.SUBMITTED: frozenset({_S.VERIFIED, _S.RETURNED, _S.REJECTED, _S.WITHDRAWN}),
    _S.RETURNED: frozenset({_S.SUBMITTED, _S.WITHDRAWN}),
    _S.VERIFIED: frozenset({_S.APPROVED, _S.RETURNED, _S.REJECTED, _S.WITHDRAWN}),
    _S.APPROVED: frozenset({_S.STAMPED, _S.RETURNED, _S.WITHDRAWN}),
    _S.STAMPED: frozenset({_S.DELIVERED, _S.VOIDED}),
    _S.DELIVERED: frozenset({_S.VOIDED}),
    _S.REJECTED: frozenset(),
    _S.WITHDRAWN: frozenset(),
    _S.VOIDED: frozenset(),
}

OPEN_STATES = frozenset({_S.SUBMITTED, _S.VERIFIED, _S.APPROVED})
"""States in which the community owes an answer and its clock runs (R10, R22)."""


FINISHED_STATES = frozenset({_S.DELIVERED, _S.REJECTED, _S.WITHDRAWN, _S.VOIDED})
"""States in which nobody has anything left to do: what is looked at then needs a purpose of its own (R121)."""


class Action(StrEnum):
    """What can be done to a request; most names are those of its sub-resources."""

    UPDATE = "update"
    SUBMISSION = "submission"
    VERIFICATION = "verification"
    APPROVAL = "approval"
    SECOND_APPROVAL = "second-approval"
    RETURN = "return"
    REJECTION = "rejection"
    WITHDRAWAL = "withdrawal"
    STAMPING = "stamping"
    DELIVERY = "delivery"
    VOIDING = "voiding"
    REPLACEMENT = "replacement"


class Permission(StrEnum):
    """What a role may do to the requests of a community; access.py says which role holds which."""

    PREPARE = "requests:prepare"
    APPROVE = "requests:approve"
    SECOND_APPROVE = "requests:second-approve"
    STAMP = "requests:stamp"


TARGETS: Mapping[Action, RequestState] = {
    Action.SUBMISSION: _S.SUBMITTED,
    Action.VERIFICATION: _S.VERIFIED,
    Action.APPROVAL: _S.APPROVED,
    Action.RETURN: _S.RETURNED,
    Action.REJECTION: _S.REJECTED,
    Action.WITHDRAWAL: _S.WITHDRAWN,
    Action.STAMPING: _S.STAMPED,
    Action.DELIVERY: _S.DELIVERED,
    Action.VOIDING: _S.VOIDED,
}

_PERMISSIONS: Mapping[Action, frozenset[Permission]] = {
    Action.UPDATE: frozenset({Permission.PREPARE}),
    Action.SUBMISSION: frozenset({Permission.PREPARE}),
    Action.VERIFICATION: frozenset({Permission.PREPARE, Permission.APPROVE}),
    Action.APPROVAL: frozenset({Permission.APPROVE}),
    Action.SECOND_APPROVAL: frozenset({Permission.SECOND_APPROVE}),
    Action.RETURN: frozenset({Permission.APPROVE}),
    Action.REJECTION: frozenset({Permission.APPROVE}),
    Action.WITHDRAWAL: frozenset({Permission.PREPARE}),
    Action.STAMPING: frozenset({Permission.STAMP}),
    Action.DELIVERY: frozenset({Permission.PREPARE, Permission.STAMP}),
    Action.VOIDING: frozenset({Permission.STAMP}),
    Action.REPLACEMENT: frozenset({Permission.PREPARE}),
}


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts: the permissions are those held at the community of this request, not anywhere else."""

    person_id: UUID
    permissions: frozenset[Permission]
    is_director: bool = False
    is_contract_staff: bool = False


@dataclass(frozen=True, slots=True)
class RequestPeople:
    """Who did which step so far, as persons and not as posts (R118).

    `second_approval_open`: the use lies outside the published range and nobody has approved it again (R79).
    `refuted`: a check found untrue what is asked to be certified (R11).
    """

    state: RequestState
    applied_by: UUID
    approved_by: UUID | None = None
    second_approval_open: bool = False
    refuted: bool = False

    @property
    def may_need_second_approval(self) -> bool:
        """Tell whether it is approved and a second approval is open; whether it is needed is the district's to set."""
        return self.second_approval_open and self.state is RequestState.APPROVED


def awaits_second_approval(people: RequestPeople, policy: StampingPolicy) -> bool:
    """Tell whether the subdistrict must approve a use once more before anything is stamped (R79)."""
    return people.may_need_second_approval and policy.second_approval_outside_range


def permissions_for(action: Action, people: RequestPeople) -> frozenset[Permission]:
    """Return the permissions of which one is needed.

    Stopping an approved use is the keeper's (R82); whoever is asked for the second approval may say no as well (R79).
    """
    if action is Action.RETURN and people.state is RequestState.APPROVED:
        second = {Permission.SECOND_APPROVE} if people.may_need_second_approval else set()
        return frozenset({Permission.STAMP, *second})
    return _PERMISSIONS[action]


def judge_step(action: Action, state: RequestState) -> Decision:
    """Say why an action does not fit the state a request is in (CRT-5, R22, R76).

    A change and a replacement move nothing: one is made on what is still open, the other on what was voided (R84).
    """
    if action is Action.UPDATE:
        fits = state in {RequestState.DRAFT, RequestState.RETURNED}
    elif action is Action.REPLACEMENT:
        fits = state is RequestState.VOIDED
    elif action is Action.SECOND_APPROVAL:
        fits = state is RequestState.APPROVED
    else:
        fits = may_advance(TRANSITIONS, state, TARGETS[action])
    rule = "R76" if action is Action.STAMPING else "CRT-5"
    return unmet(
        (
            fits,
            Reason(
                rule,
                "wrong-state",
                f"申请当前状态为“{state.value}”，不能进行此操作。",
                f"A request that is {state.value} does not allow this step ({action.value}).",
            ),
        )
    )


def judge_actor(action: Action, people: RequestPeople, actor: Actor, policy: StampingPolicy) -> Decision:
    """Say why this person may not take this step: right, employment, separation (CRT-6, R74, R81)."""
    asks_again = policy.second_approval_outside_range
    needed = permissions_for(action, people if asks_again else replace(people, second_approval_open=False))
    operates = action in {Action.APPROVAL, Action.SECOND_APPROVAL, Action.STAMPING, Action.VOIDING}
    return unmet(
        (
            bool(actor.permissions & needed),
            Reason("CRT-6", "not-permitted", "您在本社区没有办理此步骤的权限。", "Your role does not cover this step."),
        ),
        (
            not (operates and actor.is_contract_staff),
            Reason(
                "R81",
                "contract-staff",
                "合同制人员可以提出申请，不能审批或用印。",
                "Contract staff may apply but neither approve nor operate the seal.",
            ),
        ),
    ) + _judge_separation(action, people, actor, policy)


def judge_range(action: Action, people: RequestPeople, policy: StampingPolicy) -> Decision:
    """Let nothing outside the published range be stamped before its second approval, and nothing else get one (R79)."""
    awaits = awaits_second_approval(people, policy)
    return unmet(
        (
            not (awaits and action is Action.STAMPING),
            Reason(
                "R79",
                "outside-range",
                "超出公布的用印范围，须经街道再次批准后才能盖章。",
                "Outside the published range of use: the subdistrict must approve it as well before it is stamped.",
                "/second_approval",
            ),
        ),
        (
            awaits or action is not Action.SECOND_APPROVAL,
            Reason(
                "R79",
                "second-approval-not-needed",
                "这件申请不需要街道再次批准，或者已经批准过了。",
                "This request needs no second approval, or has it already.",
            ),
        ),
    )


def allowed_actions(people: RequestPeople, actor: Actor, policy: StampingPolicy) -> tuple[Action, ...]:
    """Return the actions open to this person in this state, by the rules that guard them (CRT-5, CRT-6, R11)."""
    return tuple(
        action
        for action in Action
        if not judge_step(action, people.state)
        and not judge_actor(action, people, actor, policy)
        and not (action is Action.APPROVAL and people.refuted)
        and not judge_range(action, people, policy)
    )


def _judge_separation(action: Action, people: RequestPeople, actor: Actor, policy: StampingPolicy) -> Decision:
    """CRT-6, R74: applicant, approver and keeper are three people; the policy may join two of them."""
    same_as_applicant = actor.person_id == people.applied_by
    approves, stamps = action is Action.APPROVAL, action is Action.STAMPING
    return _judge_second_approver(action, people, actor) + unmet(
        (
            not (approves and same_as_applicant),
            Reason(
                "CRT-6",
                "approver-is-applicant",
                "经办申请的人不能审批同一申请。",
                "Whoever applied cannot approve the same request.",
            ),
        ),
        (
            not (stamps and actor.person_id == people.approved_by),
            Reason(
                "R74",
                "keeper-is-approver",
                "审批人不能为同一申请用印。",
                "Whoever approved cannot stamp the same request.",
            ),
        ),
        (
            not (stamps and same_as_applicant) or policy.keeper_may_be_applicant,
            Reason(
                "CRT-6",
                "keeper-is-applicant",
                "经办申请的人不能为同一申请用印（区级参数未允许兼任）。",
                "Whoever applied cannot stamp the same request unless the district's policy joins the two.",
            ),
        ),
    )


def _judge_second_approver(action: Action, people: RequestPeople, actor: Actor) -> Decision:
    """R79: the second approval is a second person's."""
    involved = actor.person_id in {people.applied_by, people.approved_by}
    return unmet(
        (
            not (involved and action is Action.SECOND_APPROVAL),
            Reason(
                "R79",
                "second-approver-is-involved",
                "经办或审批过这件申请的人不能再次批准。",
                "Whoever applied or approved cannot give the second approval.",
            ),
        )
    )
