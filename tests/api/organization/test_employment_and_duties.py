"""How people are employed, and who approves and stamps at a community (R74, R81)."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import httpx

from qingdan.kernel.clock import business_date, system_clock
from support.organization import District, Organization, Person

TODAY = business_date(system_clock())


async def give(
    organization: Organization, headers: dict[str, str], person: Person, role: str, unit: UUID
) -> httpx.Response:
    """Ask for a grant from today on, for a month."""
    body = {
        "person_id": str(person.id),
        "role": role,
        "unit_id": str(unit),
        "valid_from": TODAY.isoformat(),
        "valid_until": (TODAY + timedelta(days=30)).isoformat(),
        "reason": "主任外出期间代理",
    }
    return await organization.client.post("/grants", headers=headers, json=body)


async def change(
    organization: Organization, headers: dict[str, str], post_id: object, **body: object
) -> httpx.Response:
    """Change how the holder of a post is employed."""
    return await organization.client.post(f"/posts/{post_id}/employment", headers=headers, json=body)


async def posts_of(organization: Organization, headers: dict[str, str], person: Person) -> list[dict[str, Any]]:
    """Return all posts of a person, those of today first."""
    found = (await organization.client.get(f"/people/{person.id}", headers=headers)).json()
    posts: list[dict[str, Any]] = [*found["posts"], *found["past_posts"]]
    return posts


async def duties(organization: Organization, headers: dict[str, str], unit: UUID) -> list[dict[str, Any]]:
    """Return who approves and stamps at a community."""
    answer = await organization.client.get(f"/units/{unit}/duties", headers=headers)
    assert answer.status_code == 200, answer.text
    items: list[dict[str, Any]] = answer.json()["items"]
    return items


async def test_r81_an_employment_changes_on_a_day_and_the_past_stays(
    organization: Organization, district: District
) -> None:
    """R81, ORG-7: the post is held on under another employment; the token is void; a wrong day is refused."""
    headers, clerk = await organization.sign_in(district.administrator), district.people["clerk"]
    open_session = await organization.sign_in(clerk)
    [post] = await posts_of(organization, headers, clerk)
    assert post["employment"] == "community_worker"
    for body, code in (
        ({"employment": "community_worker", "from_day": TODAY.isoformat()}, "employment-as-before"),
        ({"employment": "contract", "from_day": "2001-01-01"}, "employment-outside-post"),
    ):
        refused = await change(organization, headers, post["id"], **body)
        assert [reason["code"] for reason in refused.json()["reasons"]] == [code]
    changed = await change(organization, headers, post["id"], employment="contract", from_day=TODAY.isoformat())
    assert changed.status_code == 200, changed.text
    now, before = await posts_of(organization, headers, clerk)
    assert (now["employment"], now["valid_from"], now["kind"]) == ("contract", TODAY.isoformat(), post["kind"])
    assert (before["employment"], before["valid_until"]) == ("community_worker", TODAY.isoformat())
    assert (await organization.client.get("/me", headers=open_session)).status_code == 401
    corrected = await change(organization, headers, now["id"], employment="staff", from_day=TODAY.isoformat())
    assert [one["employment"] for one in corrected.json()["posts"]] == ["staff"]


async def test_r81_contract_staff_are_given_no_role_at_a_seal(organization: Organization, district: District) -> None:
    """R81: neither head nor keeper, whatever else they may be; and who is hired later is named as unable to act."""
    headers, clerk = await organization.sign_in(district.administrator), district.people["clerk"]
    assert (await give(organization, headers, clerk, "keeper", district.east_community)).status_code == 201
    [post] = await posts_of(organization, headers, clerk)
    assert (
        await change(organization, headers, post["id"], employment="contract", from_day=post["valid_from"])
    ).is_success
    refused = await give(organization, headers, clerk, "head", district.west_community)
    assert "contract-staff" in {reason["code"] for reason in refused.json()["reasons"]}
    found = await duties(organization, headers, district.east_community)
    assert [one["may_act"] for one in found if one["person"]["id"] == str(clerk.id)] == [False]
    answer = await organization.client.get("/directory", params={"district_id": str(district.id)})
    [unit] = [one for one in answer.json()["units"] if one["id"] == str(district.east_community)]
    assert str(clerk.id) in unit["keeper_ids"]
    assert unit["contract_staff_ids"] == [str(clerk.id)]


async def test_r74_a_stand_in_for_the_head_holds_the_role_until_a_day(
    organization: Organization, district: District
) -> None:
    """CRT-6, ORG-9: a dated grant makes somebody else approve; those who work there read who, others nothing."""
    headers, clerk = await organization.sign_in(district.administrator), district.people["clerk"]
    before = [one for one in await duties(organization, headers, district.east_community) if one["role"] == "head"]
    assert (await give(organization, headers, clerk, "head", district.east_community)).status_code == 201
    own = await organization.sign_in(clerk)
    heads = [one for one in await duties(organization, own, district.east_community) if one["role"] == "head"]
    assert len(heads) == len(before) + 1
    assert heads[-1]["valid_until"] == (TODAY + timedelta(days=30)).isoformat()
    assert heads[-1]["may_act"]
    elsewhere = await organization.client.get(f"/units/{district.south_community}/duties", headers=own)
    assert elsewhere.status_code == 404
    assert (await organization.client.get(f"/units/{district.east_community}/duties")).status_code == 401
