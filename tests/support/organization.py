"""A small district for the tests of the organization service, and ways to sign in to it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import httpx
from fastapi import FastAPI
from pydantic import SecretStr

from qingdan.kernel.clock import business_date, system_clock
from qingdan.kernel.ids import uuid7
from qingdan.local.data_folder import random_secret, signing_key
from qingdan.organization.app import create_app
from qingdan.organization.contract.roles import Role
from qingdan.organization.contract.unit_kinds import UnitKind
from qingdan.organization.figures.rules import Figures
from qingdan.organization.loading import (
    AdministratorPlan,
    DistrictPlan,
    GrantPlan,
    PostPlan,
    StaffPlan,
    create_district,
    load_figures,
    load_staff,
    load_units,
)
from qingdan.organization.people.rules import PostKind
from qingdan.organization.resources import Resources
from qingdan.organization.settings import OrganizationSettings
from qingdan.organization.units.repository.writing import UnitExtras
from qingdan.organization.units.rules.reorganization import Proposal, UnitVersion
from qingdan.organization.units.rules.validity import Validity
from qingdan.organization.units.service.reorganizing import UnitDraft
from support.apps import running

PASSWORD = "green-bamboo-42"
FOUNDED = date(2020, 1, 1)
FAR = date(2035, 1, 1)


def settings(urls: dict[str, str], environment: str = "test", **changes: object) -> OrganizationSettings:
    """Return settings over a test database, with keys of their own."""
    values: dict[str, object] = {
        "environment": environment,
        "database_url": urls["organization"],
        "database_pool_size": 5,
        "hot_pool_size": 2,
        "object_folder": Path("unused"),
        "event_secret": random_secret(),
        "token_signing_key": SecretStr(signing_key()),
        "encryption_keys": SecretStr("k1:" + random_secret()),
        "blind_index_key": SecretStr(random_secret()),
        **changes,
    }
    return OrganizationSettings.model_validate(values)


@dataclass(frozen=True)
class Person:
    """Somebody who can sign in."""

    id: UUID
    username: str


@dataclass
class District:
    """A district with two subdistricts, three communities, two departments and people of several roles."""

    id: UUID
    code: str
    prefix: str
    north: UUID
    south: UUID
    east_community: UUID
    west_community: UUID
    south_community: UUID
    civil_affairs: UUID
    health: UUID
    administrator: Person
    people: dict[str, Person]


@dataclass
class Organization:
    """The running service: asked over HTTP, or directly where a test sets the stage."""

    app: FastAPI
    client: httpx.AsyncClient
    resources: Resources

    async def sign_in(self, person: Person, password: str = PASSWORD) -> dict[str, str]:
        """Sign in and return the header of the access token."""
        answer = await self.client.post("/sessions", json={"username": person.username, "password": password})
        assert answer.status_code == 201, answer.text
        return {"Authorization": f"Bearer {answer.json()['access_token']}"}


@asynccontextmanager
async def organization_service(
    urls: dict[str, str], environment: str = "test", **changes: object
) -> AsyncIterator[Organization]:
    """Run the organization service over a test database."""
    app = create_app(settings(urls, environment, **changes))
    async with running(app) as client:
        yield Organization(app, client, app.state.organization)


def plan_units(district: UUID, prefix: str) -> tuple[dict[str, UUID], list[UnitDraft]]:
    """Return the units of the small district, by name, and as drafts."""
    ids: dict[str, UUID] = {"district": district}
    drafts: list[UnitDraft] = []

    def add(key: str, kind: UnitKind, name: str, code: str, parent: str) -> None:
        ids[key] = uuid7()
        version = UnitVersion(ids[key], kind, name, code, ids[parent], Validity(FOUNDED))
        community = kind is UnitKind.COMMUNITY
        papers = Proposal(
            FOUNDED,
            "设立批复",
            ids[parent] if community else None,
            "区政府批复" if community else "",
            FOUNDED,
        )
        extras = UnitExtras(urban_rural_class="111", address="幸福路 1 号") if community else UnitExtras()
        drafts.append(UnitDraft(version, papers, extras))

    add("north", UnitKind.SUBDISTRICT, "北苑街道", f"{prefix}001000", "district")
    add("south", UnitKind.SUBDISTRICT, "南湖街道", f"{prefix}002000", "district")
    add("east", UnitKind.COMMUNITY, "东风社区", f"{prefix}001001", "north")
    add("west", UnitKind.COMMUNITY, "西园社区", f"{prefix}001002", "north")
    add("lake", UnitKind.COMMUNITY, "养育巷社区", f"{prefix}002001", "south")
    add("civil", UnitKind.DEPARTMENT, "区民政局", "MZJ", "district")
    add("health", UnitKind.DEPARTMENT, "区卫健委", "WJW", "district")
    return ids, drafts


#: The first six digits of district codes, each taken once: an installation serves a code once.
PREFIXES = (f"32{city:02}{own:02}" for city in range(1, 100) for own in range(1, 100))


async def found_district(resources: Resources) -> District:
    """Create a district of its own with people who can sign in; no two tests share one."""
    district_id, mark, prefix = uuid7(), uuid4().hex[:10], next(PREFIXES)
    administrator = Person(uuid7(), f"admin-{mark}")
    await create_district(
        resources,
        DistrictPlan(district_id, f"{prefix}000000", "青石区", FOUNDED, "设区批复"),
        AdministratorPlan(administrator.id, "管理员", administrator.username, FAR),
        PASSWORD,
    )
    ids, drafts = plan_units(district_id, prefix)
    await load_units(resources, district_id, drafts)
    await _count_households(resources, district_id, ids)
    people = await _staff(resources, district_id, administrator, ids, mark)
    return District(
        id=district_id,
        code=f"{prefix}000000",
        prefix=prefix,
        north=ids["north"],
        south=ids["south"],
        east_community=ids["east"],
        west_community=ids["west"],
        south_community=ids["lake"],
        civil_affairs=ids["civil"],
        health=ids["health"],
        administrator=administrator,
        people=people,
    )


async def _count_households(resources: Resources, district_id: UUID, ids: dict[str, UUID]) -> None:
    figures = {
        ids[key]: [
            Figures(Validity(FOUNDED, date(2025, 1, 1)), households - 100, households * 2),
            Figures(
                Validity(date(2025, 1, 1)),
                households,
                households * 3,
                workers=3,
                seats=3,
                full_members=40,
            ),
        ]
        for key, households in (("east", 1800), ("west", 2400), ("lake", 900))
    }
    await load_figures(resources, district_id, figures, "年报")


async def _staff(
    resources: Resources,
    district_id: UUID,
    administrator: Person,
    ids: dict[str, UUID],
    mark: str,
) -> dict[str, Person]:
    places: list[tuple[str, str, Role, str, PostKind]] = [
        ("clerk", "周晓岚", Role.CLERK, "east", PostKind.SOCIAL_WORKER),
        ("head", "钱国华", Role.HEAD, "east", PostKind.DIRECTOR),
        ("lake_clerk", "孙小梅", Role.CLERK, "lake", PostKind.SOCIAL_WORKER),
        ("officer", "李建民", Role.SUBDISTRICT_OFFICER, "north", PostKind.STAFF),
        ("department_clerk", "吴敏", Role.DEPARTMENT_CLERK, "civil", PostKind.STAFF),
        ("reviewer", "郑卫", Role.REVIEWER, "district", PostKind.STAFF),
        ("auditor", "王正", Role.AUDITOR, "district", PostKind.STAFF),
    ]
    people = {key: Person(uuid7(), f"{key}-{mark}") for key, *_ in places}
    period = Validity(business_date(system_clock()) - timedelta(days=300), date(2034, 1, 1))
    staff = [
        StaffPlan(
            people[key].id,
            name,
            phone="13800000001" if key == "clerk" else None,
            username=people[key].username,
            posts=[
                PostPlan(
                    ids["health"] if key == "reviewer" else ids[unit],
                    post,
                    Validity(period.start),
                )
            ],
            grants=[GrantPlan(role, ids[unit], period)],
        )
        for key, name, role, unit, post in places
    ]
    await load_staff(resources, district_id, administrator.id, staff, PASSWORD)
    return people
