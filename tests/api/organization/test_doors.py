"""Every door as nobody, as somebody of another district, and as an insider without the right."""

from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

import pytest

from support.organization import District, Organization, found_district


@dataclass(frozen=True)
class Door:
    """One operation: how it is asked, and whether a clerk of the district may use it."""

    method: str
    path: str
    body: dict[str, Any] | None = None
    clerk_may: bool = False
    names_a_thing: bool = True
    params: dict[str, str] = field(default_factory=dict)


PAPERS = {"effective_on": "2026-01-01", "legal_basis": "文件"}
FIGURES = {"valid_from": "2026-01-01", "households": 1, "residents": 1, "basis": "年报"}
GRANT = {
    "role": "clerk",
    "valid_from": "2026-01-01",
    "valid_until": "2027-01-01",
    "reason": "定岗",
}
PARTICULARS = {"credit_code": None, "urban_rural_class": "111", "address": None, "phone": None}
PERIOD = {"from": "2025-01-01", "to": "2025-02-01"}
DOORS = [
    Door("GET", "/me", clerk_may=True, names_a_thing=False),
    Door("GET", "/units", clerk_may=True, names_a_thing=False),
    Door("GET", "/units/{unit}", clerk_may=True),
    Door("GET", "/units/{unit}/children", clerk_may=True),
    Door("GET", "/units/{unit}/history", clerk_may=True),
    Door("GET", "/units/{unit}/figures", clerk_may=True),
    Door("GET", "/units/{unit}/people"),
    Door("GET", "/units/{unit}/duties", clerk_may=True),
    Door(
        "POST",
        "/units",
        {"kind": "department", "name": "局", **PAPERS},
        names_a_thing=False,
    ),
    Door("POST", "/units/{unit}/renaming", {"name": "新", **PAPERS}),
    Door("POST", "/units/{unit}/move", {"parent_id": "{other}", **PAPERS}),
    Door("POST", "/units/{unit}/closure", PAPERS),
    Door(
        "POST", "/units/{unit}/recoding", {"code": "310199001009", "effective_on": "2026-01-01", "legal_basis": "文件"}
    ),
    Door("PUT", "/units/{unit}/particulars", PARTICULARS),
    Door("POST", "/units/{unit}/figures", FIGURES),
    Door("GET", "/people", names_a_thing=False),
    Door("POST", "/people", {"name": "某人"}, names_a_thing=False),
    Door("GET", "/people/{person}"),
    Door("PUT", "/people/{person}", {"name": "某人"}),
    Door(
        "POST",
        "/people/{person}/posts",
        {"unit_id": "{unit}", "kind": "staff", "valid_from": "2026-01-01"},
    ),
    Door(
        "POST",
        "/people/{person}/account",
        {"username": "some.body", "password": "long-enough-pass"},
    ),
    Door("PUT", "/people/{person}/account", {"password": "long-enough-pass"}),
    Door(
        "POST",
        "/people/{person}/departure",
        {"left_on": "2026-01-01", "reason": "离职"},
    ),
    Door("POST", "/posts/{post}/ending", {"valid_until": "2026-01-01"}),
    Door("POST", "/posts/{post}/employment", {"employment": "contract", "from_day": "2026-01-01"}),
    Door("GET", "/grants", names_a_thing=False),
    Door(
        "POST",
        "/grants",
        {"person_id": "{person}", "unit_id": "{unit}", **GRANT},
        names_a_thing=False,
    ),
    Door("POST", "/grants/{grant}/revocation", {"reason": "调离"}),
    Door("GET", "/calendar", clerk_may=True, names_a_thing=False, params=PERIOD),
    Door(
        "PUT",
        "/calendar/2026-01-01",
        {"working": True, "name": "调班"},
        names_a_thing=False,
    ),
    Door("GET", "/audit-events", names_a_thing=False),
]


def filled(value: Any, places: dict[str, str]) -> Any:  # noqa: ANN401 -- a JSON value
    """Put the district's own ids into a path or body."""
    if isinstance(value, dict):
        return {key: filled(item, places) for key, item in value.items()}
    return value.format(**places) if isinstance(value, str) else value


async def places_of(organization: Organization, district: District) -> dict[str, str]:
    """Return ids of real things of the district."""
    headers = await organization.sign_in(district.administrator)
    clerk = district.people["clerk"]
    person = (await organization.client.get(f"/people/{clerk.id}", headers=headers)).json()
    grants = await organization.client.get("/grants", headers=headers, params={"person_id": str(clerk.id)})
    return {
        "unit": str(district.east_community),
        "other": str(district.south),
        "person": str(clerk.id),
        "post": person["posts"][0]["id"],
        "grant": grants.json()["items"][0]["id"],
    }


@dataclass
class Scene:
    """Two districts: the one whose things are asked for, and the one the stranger administers."""

    places: dict[str, str]
    clerk: dict[str, str]
    stranger: dict[str, str]


@pytest.fixture(scope="module")
async def scene(organization: Organization) -> Scene:
    """Set the stage once: the doors change nothing that another door needs."""
    home, elsewhere = (
        await found_district(organization.resources),
        await found_district(organization.resources),
    )
    return Scene(
        await places_of(organization, home),
        await organization.sign_in(home.people["clerk"]),
        await organization.sign_in(elsewhere.administrator),
    )


async def knock(organization: Organization, door: Door, scene: Scene, headers: dict[str, str]) -> int:
    """Ask and return the status; every refusal is a problem document."""
    answer = await organization.client.request(
        door.method,
        filled(door.path, scene.places),
        headers={**headers, "If-Match": '"1"'},
        json=filled(door.body, scene.places) if door.body is not None else None,
        params=door.params,
    )
    if answer.status_code >= 400:
        assert answer.headers["content-type"] == "application/problem+json"
        assert answer.json()["status"] == answer.status_code
    return answer.status_code


NAMES = [f"{door.method} {door.path}" for door in DOORS]


@pytest.mark.parametrize("door", DOORS, ids=NAMES)
async def test_nobody_gets_in_without_a_token(organization: Organization, scene: Scene, door: Door) -> None:
    assert await knock(organization, door, scene, {}) == 401


@pytest.mark.parametrize("door", [door for door in DOORS if door.names_a_thing], ids=lambda door: door.path)
async def test_for_another_district_nothing_is_there(organization: Organization, scene: Scene, door: Door) -> None:
    """ORG-10: one tenant can't tell whether a thing of another exists."""
    assert await knock(organization, door, scene, scene.stranger) == 404


@pytest.mark.parametrize("door", DOORS, ids=NAMES)
async def test_an_insider_without_the_right_is_told_so(organization: Organization, scene: Scene, door: Door) -> None:
    """ORG-9: a clerk reads the tree, and neither people nor grants, and changes nothing."""
    status = await knock(organization, door, scene, scene.clerk)
    assert status == (200 if door.clerk_may else 403)


async def test_every_operation_of_the_document_is_among_the_doors_or_public(
    organization: Organization,
) -> None:
    public = {
        "POST /sessions",
        "POST /sessions/refresh",
        "DELETE /sessions/current",
        "GET /demo-accounts",
        "POST /demo-sessions",
        "GET /jwks.json",
        "GET /districts",
        "GET /directory",
        "GET /healthz",
        "GET /readyz",
        "PUT /me/password",
    }
    document = (await organization.client.get("/openapi.json")).json()
    documented = {f"{method.upper()} {path}" for path, operations in document["paths"].items() for method in operations}

    def plain(path: str) -> str:
        return "/".join("{}" if part.startswith("{") or part == "2026-01-01" else part for part in path.split("/"))

    known = {f"{door.method} {plain(door.path)}" for door in DOORS}
    assert {plain(operation) for operation in documented - public} == known


async def test_a_grant_for_a_person_of_another_district_is_no_way_in(organization: Organization, scene: Scene) -> None:
    """ORG-10: a foreign person or unit is as unknown as one that never was."""
    body = filled({"person_id": "{person}", "unit_id": "{unit}", **GRANT}, scene.places)
    foreign = await organization.client.post("/grants", headers=scene.stranger, json=body)
    unknown = await organization.client.post(
        "/grants", headers=scene.stranger, json={**body, "person_id": str(uuid4())}
    )
    assert (foreign.status_code, unknown.status_code) == (422, 422)
    assert foreign.json()["errors"] == unknown.json()["errors"]
