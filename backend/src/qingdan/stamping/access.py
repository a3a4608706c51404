"""Who may do what with certificates and seals: permissions, the roles that carry them, the dependencies of routes."""

from enum import StrEnum
from typing import Annotated, Final

from fastapi import Depends, Request

from qingdan.kernel.identity import Require, RolesOfPermission, reach_for
from qingdan.kernel.principal import Principal, Reach
from qingdan.organization.contract.roles import Role
from qingdan.stamping.resources import Resources


class Permission(StrEnum):
    """What can be done with requests, papers, seals and their registers.

    `requests:prepare`, `requests:approve` and `requests:stamp` are the rights the rules know; where either of two
    is enough, the route asks for a permission of its own and the rule for the right itself.
    """

    ACCESSES_READ = "accesses:read"
    APPLICANTS_UNMASK = "applicants:unmask"
    AUDIT_READ = "audit:read"
    CATALOGUE_ADOPT = "catalogue:adopt"
    CATALOGUE_PROPOSE = "catalogue:propose"
    CATALOGUE_READ = "catalogue:read"
    CHECKPOINTS_MAKE = "checkpoints:make"
    DOCUMENTS_OPEN = "documents:open"
    DOCUMENTS_PREVIEW = "documents:preview"
    EVIDENCE_OPEN = "evidence:open"
    PARAMETERS_READ = "parameters:read"
    PARAMETERS_SET = "parameters:set"
    REFUSALS_COUNT = "refusals:count"
    REFUSALS_ISSUE = "refusals:issue"
    REFUSALS_READ = "refusals:read"
    REGISTERS_CLOSE = "registers:close"
    REGISTERS_READ = "registers:read"
    REQUESTS_APPROVE = "requests:approve"
    REQUESTS_DELIVER = "requests:deliver"
    REQUESTS_PREPARE = "requests:prepare"
    REQUESTS_READ = "requests:read"
    REQUESTS_RETURN = "requests:return"
    REQUESTS_SECOND_APPROVE = "requests:second-approve"
    REQUESTS_STAMP = "requests:stamp"
    REQUESTS_VERIFY = "requests:verify"
    RESIDENTS_FIND = "residents:find"
    RETENTION_MANAGE = "retention:manage"
    RETENTION_READ = "retention:read"
    SEALS_APPOINT = "seals:appoint"
    SEALS_READ = "seals:read"
    SEALS_STOP = "seals:stop"
    SEALS_SUPERVISE = "seals:supervise"
    TRAILS_READ = "trails:read"


PREPARING: Final = frozenset({Role.CLERK, Role.HEAD})
COMMUNITY: Final = frozenset({Role.CLERK, Role.HEAD, Role.KEEPER})
READING: Final = COMMUNITY | {Role.SUBDISTRICT_OFFICER, Role.AUDITOR}

ROLES: Final[RolesOfPermission] = {
    Permission.ACCESSES_READ: frozenset({Role.HEAD, Role.AUDITOR}),
    Permission.APPLICANTS_UNMASK: PREPARING,
    # All of the district; what was done to one thing reads who may read the thing.
    Permission.AUDIT_READ: frozenset({Role.AUDITOR}),
    Permission.CATALOGUE_ADOPT: frozenset({Role.ADMINISTRATOR}),
    # The office receives what bodies ask for and collects the opinions; civil affairs alone decides (R9).
    Permission.CATALOGUE_PROPOSE: frozenset({Role.ADMINISTRATOR, Role.OFFICE}),
    Permission.CATALOGUE_READ: frozenset({Role.ADMINISTRATOR, Role.AUDITOR, Role.OFFICE}),
    Permission.CHECKPOINTS_MAKE: frozenset({Role.KEEPER, Role.AUDITOR}),
    Permission.DOCUMENTS_OPEN: COMMUNITY | {Role.AUDITOR},
    # The subdistrict sees the paper that waits for its second approval, and no other (R79).
    Permission.DOCUMENTS_PREVIEW: COMMUNITY | {Role.AUDITOR, Role.SUBDISTRICT_OFFICER},
    Permission.EVIDENCE_OPEN: PREPARING,
    # Whoever is bound by a number may see it; nothing in it names a resident.
    Permission.PARAMETERS_READ: READING | {Role.ADMINISTRATOR, Role.OFFICE},
    Permission.PARAMETERS_SET: frozenset({Role.ADMINISTRATOR}),
    # Whoever counts sees what was refused and who asked, never the resident: that takes `refusals:read`.
    Permission.REFUSALS_COUNT: READING | {Role.OFFICE},
    Permission.REFUSALS_ISSUE: PREPARING,
    Permission.REFUSALS_READ: READING,
    Permission.REGISTERS_CLOSE: frozenset({Role.KEEPER}),
    Permission.REGISTERS_READ: READING,
    Permission.REQUESTS_APPROVE: frozenset({Role.HEAD}),
    Permission.REQUESTS_DELIVER: COMMUNITY,
    Permission.REQUESTS_PREPARE: PREPARING,
    Permission.REQUESTS_READ: READING,
    Permission.REQUESTS_RETURN: frozenset({Role.HEAD, Role.KEEPER, Role.SUBDISTRICT_OFFICER}),
    Permission.REQUESTS_SECOND_APPROVE: frozenset({Role.SUBDISTRICT_OFFICER}),
    Permission.REQUESTS_STAMP: frozenset({Role.KEEPER}),
    Permission.REQUESTS_VERIFY: PREPARING,
    Permission.RESIDENTS_FIND: PREPARING,
    Permission.RETENTION_MANAGE: frozenset({Role.ADMINISTRATOR}),
    Permission.RETENTION_READ: frozenset({Role.ADMINISTRATOR, Role.AUDITOR}),
    Permission.SEALS_APPOINT: frozenset({Role.ADMINISTRATOR}),
    Permission.SEALS_READ: READING | {Role.ADMINISTRATOR},
    Permission.SEALS_STOP: frozenset({Role.HEAD, Role.KEEPER}),
    Permission.SEALS_SUPERVISE: frozenset({Role.SUBDISTRICT_OFFICER}),
    Permission.TRAILS_READ: READING | {Role.ADMINISTRATOR},
}

AccessesRead = Annotated[Reach, Depends(Require(Permission.ACCESSES_READ, ROLES))]
ApplicantsUnmask = Annotated[Reach, Depends(Require(Permission.APPLICANTS_UNMASK, ROLES))]
CatalogueAdopt = Annotated[Reach, Depends(Require(Permission.CATALOGUE_ADOPT, ROLES))]
CataloguePropose = Annotated[Reach, Depends(Require(Permission.CATALOGUE_PROPOSE, ROLES))]
CatalogueRead = Annotated[Reach, Depends(Require(Permission.CATALOGUE_READ, ROLES))]
CheckpointsMake = Annotated[Reach, Depends(Require(Permission.CHECKPOINTS_MAKE, ROLES))]
DocumentsOpen = Annotated[Reach, Depends(Require(Permission.DOCUMENTS_OPEN, ROLES))]
DocumentsPreview = Annotated[Reach, Depends(Require(Permission.DOCUMENTS_PREVIEW, ROLES))]
EvidenceOpen = Annotated[Reach, Depends(Require(Permission.EVIDENCE_OPEN, ROLES))]
ParametersRead = Annotated[Reach, Depends(Require(Permission.PARAMETERS_READ, ROLES))]
ParametersSet = Annotated[Reach, Depends(Require(Permission.PARAMETERS_SET, ROLES))]
RefusalsCount = Annotated[Reach, Depends(Require(Permission.REFUSALS_COUNT, ROLES))]
RefusalsIssue = Annotated[Reach, Depends(Require(Permission.REFUSALS_ISSUE, ROLES))]
RegistersClose = Annotated[Reach, Depends(Require(Permission.REGISTERS_CLOSE, ROLES))]
RegistersRead = Annotated[Reach, Depends(Require(Permission.REGISTERS_READ, ROLES))]
RequestsApprove = Annotated[Reach, Depends(Require(Permission.REQUESTS_APPROVE, ROLES))]
RequestsDeliver = Annotated[Reach, Depends(Require(Permission.REQUESTS_DELIVER, ROLES))]
RequestsPrepare = Annotated[Reach, Depends(Require(Permission.REQUESTS_PREPARE, ROLES))]
RequestsRead = Annotated[Reach, Depends(Require(Permission.REQUESTS_READ, ROLES))]
RequestsReturn = Annotated[Reach, Depends(Require(Permission.REQUESTS_RETURN, ROLES))]
RequestsSecondApprove = Annotated[Reach, Depends(Require(Permission.REQUESTS_SECOND_APPROVE, ROLES))]
RequestsStamp = Annotated[Reach, Depends(Require(Permission.REQUESTS_STAMP, ROLES))]
RequestsVerify = Annotated[Reach, Depends(Require(Permission.REQUESTS_VERIFY, ROLES))]
ResidentsFind = Annotated[Reach, Depends(Require(Permission.RESIDENTS_FIND, ROLES))]
RetentionManage = Annotated[Reach, Depends(Require(Permission.RETENTION_MANAGE, ROLES))]
RetentionRead = Annotated[Reach, Depends(Require(Permission.RETENTION_READ, ROLES))]
SealsAppoint = Annotated[Reach, Depends(Require(Permission.SEALS_APPOINT, ROLES))]
SealsRead = Annotated[Reach, Depends(Require(Permission.SEALS_READ, ROLES))]
SealsStop = Annotated[Reach, Depends(Require(Permission.SEALS_STOP, ROLES))]
SealsSupervise = Annotated[Reach, Depends(Require(Permission.SEALS_SUPERVISE, ROLES))]
TrailsRead = Annotated[Reach, Depends(Require(Permission.TRAILS_READ, ROLES))]


def may(principal: Principal, permission: Permission) -> bool:
    """Tell whether somebody holds a permission anywhere, to offer an act."""
    return reach_for(principal, permission, ROLES) is not None


async def _resources(request: Request) -> Resources:
    resources: Resources = request.app.state.stamping
    return resources


Stamping = Annotated[Resources, Depends(_resources)]
