"""The routes of grants, accounts and of who is signed in."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query

from qingdan.kernel.identity import CurrentPrincipal
from qingdan.kernel.pagination import NumberedPage, PageNumber, PageSize
from qingdan.kernel.routing import ServiceRoute
from qingdan.organization.access.schemas import (
    Account,
    AccountCreation,
    Departure,
    Duties,
    GrantAnswer,
    GrantCreation,
    GrantRevocation,
    GrantSearch,
    Me,
    PasswordChange,
    PasswordReset,
)
from qingdan.organization.access.service import accounts, duties, granting, principals
from qingdan.organization.contract.roles import Role
from qingdan.organization.people.schemas import PersonDetail
from qingdan.organization.permissions import DutiesRead, GrantsManage, GrantsRead, Organization, PeopleManage

router = APIRouter(tags=["access"], route_class=ServiceRoute)


@router.get("/me", summary="Who am I?")
async def get_me(organization: Organization, principal: CurrentPrincipal) -> Me:
    """Say who is signed in, with which roles at which units, and the home departments (ORG-9, ADM-6)."""
    return await principals.get_me(organization, principal)


@router.put("/me/password", summary="Change my password")
async def change_password(organization: Organization, principal: CurrentPrincipal, request: PasswordChange) -> Account:
    """Change one's own password; every other sign-in of the account ends."""
    return await accounts.change_password(organization, principal, request)


@router.get("/grants", summary="List grants")
async def list_grants(
    organization: Organization,
    reach: GrantsRead,
    person_id: UUID | None = None,
    unit_id: UUID | None = None,
    role: Role | None = None,
    only_in_force: Annotated[bool, Query(description="Leave out what is over or not begun.")] = True,  # noqa: FBT002  a query parameter
    page: PageNumber = 1,
    size: PageSize = 50,
) -> NumberedPage[GrantAnswer]:
    """List who holds which role at which unit until when, newest first (ORG-9)."""
    wanted = GrantSearch(person_id=person_id, unit_id=unit_id, role=role, only_in_force=only_in_force)
    return await granting.list_grants(organization, reach, wanted, page, size)


@router.post("/grants", status_code=201, summary="Grant a role")
async def create_grant(organization: Organization, reach: GrantsManage, request: GrantCreation) -> GrantAnswer:
    """Give a person a role at a unit until a day; it counts in open sessions at once (ORG-9, CRT-6, R75, R81)."""
    return await granting.create_grant(organization, reach, request)


@router.post("/grants/{grant_id}/revocation", summary="Take a grant back")
async def revoke_grant(
    organization: Organization, reach: GrantsManage, grant_id: UUID, request: GrantRevocation
) -> GrantAnswer:
    """Take a grant back at once; a district keeps one administrator (ORG-9)."""
    return await granting.revoke_grant(organization, reach, grant_id, request)


@router.get("/units/{unit_id}/duties", summary="Who approves and who stamps here?")
async def get_duties(organization: Organization, reach: DutiesRead, unit_id: UUID) -> Duties:
    """List who holds the head's or the keeper's role at a community today, and who of them may use it (R74, R81)."""
    return await duties.get_duties(organization, reach, unit_id)


@router.post("/people/{person_id}/account", status_code=201, summary="Give an account")
async def create_account(
    organization: Organization, reach: PeopleManage, person_id: UUID, request: AccountCreation
) -> Account:
    """Give a person a name and a first password to sign in with."""
    return await accounts.create_account(organization, reach, person_id, request)


@router.put("/people/{person_id}/account", summary="Reset a password")
async def reset_password(
    organization: Organization, reach: PeopleManage, person_id: UUID, request: PasswordReset
) -> Account:
    """Give a person another password; whoever is signed in under that name is signed out at once."""
    return await accounts.reset_password(organization, reach, person_id, request)


@router.post("/people/{person_id}/departure", summary="Let a person leave")
async def depart(organization: Organization, reach: PeopleManage, person_id: UUID, request: Departure) -> PersonDetail:
    """End a person's posts, grants and sign-ins on a day (ORG-7, ORG-9)."""
    return await accounts.depart(organization, reach, person_id, request)
