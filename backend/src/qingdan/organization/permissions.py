"""Who may do what here: permissions, the roles that carry them, and the dependencies that open routes."""

from enum import StrEnum
from typing import Annotated, Final

from fastapi import Depends, Request

from qingdan.kernel.identity import Require, RolesOfPermission
from qingdan.kernel.principal import Reach
from qingdan.organization.contract.roles import Role
from qingdan.organization.resources import Resources


class Permission(StrEnum):
    """What can be done with the tree and the people in it."""

    AUDIT_READ = "audit:read"
    CALENDAR_EXTEND = "calendar:extend"
    DUTIES_READ = "duties:read"
    FIGURES_RECORD = "figures:record"
    GRANTS_MANAGE = "grants:manage"
    GRANTS_READ = "grants:read"
    PEOPLE_MANAGE = "people:manage"
    PEOPLE_READ = "people:read"
    UNITS_REORGANIZE = "units:reorganize"


ROLES: Final[RolesOfPermission] = {
    Permission.AUDIT_READ: frozenset({Role.ADMINISTRATOR, Role.AUDITOR}),
    Permission.CALENDAR_EXTEND: frozenset({Role.ADMINISTRATOR}),
    # The counter says who approves and who stamps before anything is filed (CRT-6, R74).
    Permission.DUTIES_READ: frozenset(
        {Role.ADMINISTRATOR, Role.AUDITOR, Role.CLERK, Role.HEAD, Role.KEEPER, Role.OFFICE, Role.SUBDISTRICT_OFFICER}
    ),
    Permission.FIGURES_RECORD: frozenset({Role.ADMINISTRATOR, Role.SUBDISTRICT_OFFICER}),
    Permission.GRANTS_MANAGE: frozenset({Role.ADMINISTRATOR}),
    Permission.GRANTS_READ: frozenset({Role.ADMINISTRATOR, Role.AUDITOR}),
    Permission.PEOPLE_MANAGE: frozenset({Role.ADMINISTRATOR}),
    Permission.PEOPLE_READ: frozenset(
        {
            Role.ADMINISTRATOR,
            Role.AUDITOR,
            Role.DEPARTMENT_HEAD,
            Role.HEAD,
            Role.OFFICE,
            Role.SUBDISTRICT_OFFICER,
        }
    ),
    Permission.UNITS_REORGANIZE: frozenset({Role.ADMINISTRATOR}),
}

AuditRead = Annotated[Reach, Depends(Require(Permission.AUDIT_READ, ROLES))]
CalendarExtend = Annotated[Reach, Depends(Require(Permission.CALENDAR_EXTEND, ROLES))]
DutiesRead = Annotated[Reach, Depends(Require(Permission.DUTIES_READ, ROLES))]
FiguresRecord = Annotated[Reach, Depends(Require(Permission.FIGURES_RECORD, ROLES))]
GrantsManage = Annotated[Reach, Depends(Require(Permission.GRANTS_MANAGE, ROLES))]
GrantsRead = Annotated[Reach, Depends(Require(Permission.GRANTS_READ, ROLES))]
PeopleManage = Annotated[Reach, Depends(Require(Permission.PEOPLE_MANAGE, ROLES))]
PeopleRead = Annotated[Reach, Depends(Require(Permission.PEOPLE_READ, ROLES))]
UnitsReorganize = Annotated[Reach, Depends(Require(Permission.UNITS_REORGANIZE, ROLES))]


def _resources(request: Request) -> Resources:
    resources: Resources = request.app.state.organization
    return resources


Organization = Annotated[Resources, Depends(_resources)]
