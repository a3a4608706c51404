"""Who may do what at the gate: permissions, the roles that carry them, and the dependencies that open routes."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Final

from fastapi import Depends

from qingdan.kernel.errors import Forbidden, NotFound
from qingdan.kernel.identity import Require, RolesOfPermission
from qingdan.kernel.principal import Principal, Reach, reach_of
from qingdan.organization.contract.roles import Role


class Permission(StrEnum):
    """What can be done with applications, the list, money, tasks and demands."""

    APPLICATIONS_ACCEPT = "applications:accept"
    APPLICATIONS_APPLY = "applications:apply"
    APPLICATIONS_CLOSE_REVIEW = "applications:close-review"
    APPLICATIONS_DECIDE = "applications:decide"
    APPLICATIONS_READ = "applications:read"
    APPLICATIONS_VOTE = "applications:vote"
    APPROPRIATIONS_RECORD = "appropriations:record"
    AUDIT_READ = "audit:read"
    DEMANDS_ANSWER = "demands:answer"
    DEMANDS_READ = "demands:read"
    DEMANDS_RECORD = "demands:record"
    DEMANDS_REFUSE = "demands:refuse"
    FUNDING_READ = "funding:read"
    ITEMS_READ = "items:read"
    LISTS_PUBLISH = "lists:publish"
    OPINIONS_GIVE = "opinions:give"
    PARAMETERS_READ = "parameters:read"
    PARAMETERS_SET = "parameters:set"
    RECEIPTS_CONFIRM = "receipts:confirm"
    REVIEW_MEMBERS_KEEP = "review-members:keep"
    REVIEW_MEMBERS_READ = "review-members:read"
    TASKS_CARRY_OUT = "tasks:carry-out"
    TASKS_READ = "tasks:read"
    TASKS_SEND = "tasks:send"


COMMUNITY: Final = frozenset({Role.CLERK, Role.HEAD})
DEPARTMENT: Final = frozenset({Role.DEPARTMENT_CLERK, Role.DEPARTMENT_HEAD})
GATE: Final = frozenset({Role.OFFICE, Role.REVIEWER, Role.DECIDER})
WATCHING: Final = frozenset({Role.AUDITOR, Role.FINANCE})
PLACES: Final = COMMUNITY | DEPARTMENT | {Role.SUBDISTRICT_OFFICER}
EVERYBODY: Final = PLACES | GATE | WATCHING

ROLES: Final[RolesOfPermission] = {
    Permission.APPLICATIONS_ACCEPT: frozenset({Role.OFFICE}),
    Permission.APPLICATIONS_APPLY: DEPARTMENT,
    Permission.APPLICATIONS_CLOSE_REVIEW: frozenset({Role.OFFICE}),
    Permission.APPLICATIONS_DECIDE: frozenset({Role.DECIDER}),
    Permission.APPLICATIONS_READ: EVERYBODY,
    Permission.APPLICATIONS_VOTE: frozenset({Role.REVIEWER}),
    Permission.APPROPRIATIONS_RECORD: DEPARTMENT,
    Permission.AUDIT_READ: frozenset({Role.AUDITOR}),
    Permission.DEMANDS_ANSWER: DEPARTMENT,
    Permission.DEMANDS_READ: PLACES | {Role.OFFICE, Role.AUDITOR},
    Permission.DEMANDS_RECORD: COMMUNITY,
    Permission.DEMANDS_REFUSE: COMMUNITY,
    Permission.FUNDING_READ: EVERYBODY,
    Permission.ITEMS_READ: EVERYBODY | {Role.KEEPER, Role.ADMINISTRATOR},
    Permission.LISTS_PUBLISH: frozenset({Role.OFFICE}),
    Permission.OPINIONS_GIVE: PLACES | {Role.FINANCE, Role.REVIEWER},
    Permission.PARAMETERS_READ: EVERYBODY | {Role.KEEPER, Role.ADMINISTRATOR},
    Permission.PARAMETERS_SET: frozenset({Role.ADMINISTRATOR}),
    Permission.RECEIPTS_CONFIRM: COMMUNITY,
    Permission.REVIEW_MEMBERS_KEEP: frozenset({Role.OFFICE}),
    Permission.REVIEW_MEMBERS_READ: GATE | {Role.AUDITOR},
    Permission.TASKS_CARRY_OUT: COMMUNITY,
    Permission.TASKS_READ: PLACES | {Role.OFFICE, Role.AUDITOR},
    Permission.TASKS_SEND: DEPARTMENT,
}

ApplicationsAccept = Annotated[Reach, Depends(Require(Permission.APPLICATIONS_ACCEPT, ROLES))]
ApplicationsApply = Annotated[Reach, Depends(Require(Permission.APPLICATIONS_APPLY, ROLES))]
ApplicationsCloseReview = Annotated[Reach, Depends(Require(Permission.APPLICATIONS_CLOSE_REVIEW, ROLES))]
ApplicationsDecide = Annotated[Reach, Depends(Require(Permission.APPLICATIONS_DECIDE, ROLES))]
ApplicationsRead = Annotated[Reach, Depends(Require(Permission.APPLICATIONS_READ, ROLES))]
ApplicationsVote = Annotated[Reach, Depends(Require(Permission.APPLICATIONS_VOTE, ROLES))]
AppropriationsRecord = Annotated[Reach, Depends(Require(Permission.APPROPRIATIONS_RECORD, ROLES))]
DemandsAnswer = Annotated[Reach, Depends(Require(Permission.DEMANDS_ANSWER, ROLES))]
DemandsRead = Annotated[Reach, Depends(Require(Permission.DEMANDS_READ, ROLES))]
DemandsRecord = Annotated[Reach, Depends(Require(Permission.DEMANDS_RECORD, ROLES))]
DemandsRefuse = Annotated[Reach, Depends(Require(Permission.DEMANDS_REFUSE, ROLES))]
FundingRead = Annotated[Reach, Depends(Require(Permission.FUNDING_READ, ROLES))]
ItemsRead = Annotated[Reach, Depends(Require(Permission.ITEMS_READ, ROLES))]
ListsPublish = Annotated[Reach, Depends(Require(Permission.LISTS_PUBLISH, ROLES))]
OpinionsGive = Annotated[Reach, Depends(Require(Permission.OPINIONS_GIVE, ROLES))]
ParametersRead = Annotated[Reach, Depends(Require(Permission.PARAMETERS_READ, ROLES))]
ParametersSet = Annotated[Reach, Depends(Require(Permission.PARAMETERS_SET, ROLES))]
ReceiptsConfirm = Annotated[Reach, Depends(Require(Permission.RECEIPTS_CONFIRM, ROLES))]
ReviewMembersKeep = Annotated[Reach, Depends(Require(Permission.REVIEW_MEMBERS_KEEP, ROLES))]
ReviewMembersRead = Annotated[Reach, Depends(Require(Permission.REVIEW_MEMBERS_READ, ROLES))]
TasksCarryOut = Annotated[Reach, Depends(Require(Permission.TASKS_CARRY_OUT, ROLES))]
TasksRead = Annotated[Reach, Depends(Require(Permission.TASKS_READ, ROLES))]
TasksSend = Annotated[Reach, Depends(Require(Permission.TASKS_SEND, ROLES))]


def reach_for(principal: Principal, permission: Permission, now: datetime) -> Reach | None:
    """Return where one permission of a person holds at `now`, None when nowhere."""
    return reach_of(principal, permission, ROLES, now)


def refuse_stranger(*, readable: bool) -> None:
    """Raise for somebody whose right does not reach this record: Forbidden when they may see it, else NotFound."""
    raise Forbidden if readable else NotFound
