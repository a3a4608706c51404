"""The routes of people and posts."""

from datetime import date
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query

from qingdan.kernel.pagination import NumberedPage, PageNumber, PageSize
from qingdan.kernel.routing import IfMatch, ServiceRoute
from qingdan.kernel.schemas import OptionalText
from qingdan.organization.people.schemas import (
    EmploymentChange,
    Person,
    PersonCreation,
    PersonDetail,
    PersonSearch,
    PersonUpdate,
    PostCreation,
    PostEnding,
    UnitPeople,
)
from qingdan.organization.people.service import keeping, reading
from qingdan.organization.permissions import Organization, PeopleManage, PeopleRead

router = APIRouter(tags=["people"], route_class=ServiceRoute)


@router.get("/people", summary="Find people")
async def list_people(
    organization: Organization,
    reach: PeopleRead,
    query: Annotated[OptionalText, Query(description="Name, pinyin, initials, or a whole telephone number.")] = "",
    unit_id: Annotated[UUID | None, Query(description="Only with a post at or below this unit.")] = None,
    with_left: Annotated[bool, Query(description="Also those who have left.")] = False,  # noqa: FBT002  a query parameter
    page: PageNumber = 1,
    size: PageSize = 50,
) -> NumberedPage[Person]:
    """List the people with a post in the units that the caller's role reaches (ORG-7, ORG-9)."""
    wanted = PersonSearch(query=query, unit_id=unit_id, with_left=with_left)
    return await reading.list_people(organization, reach, wanted, page, size)


@router.post("/people", status_code=201, summary="Add a person")
async def create_person(organization: Organization, reach: PeopleManage, request: PersonCreation) -> PersonDetail:
    """Add a person to the staff; posts, grants and an account follow one by one (ORG-7)."""
    return await keeping.create_person(organization, reach, request)


@router.get("/people/{person_id}", summary="Read a person")
async def get_person(organization: Organization, reach: PeopleRead, person_id: UUID) -> PersonDetail:
    """Read a person with all posts, and what the caller may do (ORG-7)."""
    return await reading.get_person(organization, reach, person_id)


@router.put("/people/{person_id}", summary="Change a person")
async def update_person(
    organization: Organization, reach: PeopleManage, version: IfMatch, person_id: UUID, request: PersonUpdate
) -> PersonDetail:
    """Change name and telephone number of a person; the number is kept encrypted (CRT-12)."""
    return await keeping.update_person(organization, reach, person_id, version, request)


@router.post("/people/{person_id}/posts", status_code=201, summary="Give a post")
async def add_post(
    organization: Organization, reach: PeopleManage, person_id: UUID, request: PostCreation
) -> PersonDetail:
    """Give a person a post in a unit from a day on; a leading post has one holder at a time (ORG-7, R118)."""
    return await keeping.add_post(organization, reach, person_id, request)


@router.post("/posts/{post_id}/ending", summary="End a post")
async def end_post(organization: Organization, reach: PeopleManage, post_id: UUID, request: PostEnding) -> PersonDetail:
    """End a post on a day; it stays in the person's history (ORG-7, R118)."""
    return await keeping.end_post(organization, reach, post_id, request)


@router.post("/posts/{post_id}/employment", summary="Change an employment")
async def change_employment(
    organization: Organization, reach: PeopleManage, post_id: UUID, request: EmploymentChange
) -> PersonDetail:
    """Say how the holder of a post is employed from a day on; it counts in open sessions at once (R81, ORG-7)."""
    return await keeping.change_employment(organization, reach, post_id, request)


@router.get("/units/{unit_id}/people", summary="List a unit's people")
async def get_unit_people(
    organization: Organization,
    reach: PeopleRead,
    unit_id: UUID,
    as_of: Annotated[date | None, Query(description="The day the answer is about; today when left out.")] = None,
) -> UnitPeople:
    """List who held a post at a unit on a day, and who is secretary and director at once (ORG-7)."""
    return await reading.get_unit_people(organization, reach, unit_id, as_of)
