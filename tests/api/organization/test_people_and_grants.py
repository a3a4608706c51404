"""People, posts, accounts and grants."""

import asyncio
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import httpx

from qingdan.kernel.clock import business_date, system_clock
from support.organization import PASSWORD, District, Organization, Person

TODAY = business_date(system_clock())


async def add_person(organization: Organization, headers: dict[str, str], name: str = "何静") -> dict[str, Any]:
    """Add a person to the staff."""
    answer = await organization.client.post("/people", headers=headers, json={"name": name, "phone": "139 0000 1234"})
    assert answer.status_code == 201, answer.text
    body: dict[str, Any] = answer.json()
    return body


async def give(
    organization: Organization,
    headers: dict[str, str],
    person_id: object,
    role: str,
    unit_id: UUID,
    days: int = 365,
) -> httpx.Response:
    """Ask for a grant from today on."""
    return await organization.client.post(
        "/grants",
        headers=headers,
        json={
            "person_id": str(person_id),
            "role": role,
            "unit_id": str(unit_id),
            "valid_from": TODAY.isoformat(),
            "valid_until": (TODAY + timedelta(days=days)).isoformat(),
            "reason": "定岗",
        },
    )


async def test_a_new_clerk_gets_post_account_and_grant_and_signs_in(
    organization: Organization, district: District
) -> None:
    """ORG-7, ORG-9: a person, a post, an account and a grant, step by step."""
    headers = await organization.sign_in(district.administrator)
    person = await add_person(organization, headers)
    post = await organization.client.post(
        f"/people/{person['id']}/posts",
        headers=headers,
        json={
            "unit_id": str(district.west_community),
            "kind": "social_worker",
            "valid_from": TODAY.isoformat(),
        },
    )
    assert post.status_code == 201, post.text
    assert post.json()["posts"][0]["name"] == "社工"
    username = f"hejing-{uuid4().hex[:8]}"
    account = await organization.client.post(
        f"/people/{person['id']}/account",
        headers=headers,
        json={"username": username, "password": PASSWORD},
    )
    assert account.status_code == 201, account.text
    assert (await give(organization, headers, person["id"], "clerk", district.west_community)).status_code == 201
    clerk = await organization.sign_in(Person(UUID(person["id"]), username))
    me = (await organization.client.get("/me", headers=clerk)).json()
    assert [(grant["role"], grant["unit"]["name"]) for grant in me["grants"]] == [("clerk", "西园社区")]


async def test_a_number_is_shown_masked_kept_sealed_and_found_whole(
    organization: Organization, district: District
) -> None:
    """CRT-12: personal numbers are encrypted at rest, searchable by blind index, masked on screen."""
    headers = await organization.sign_in(district.administrator)
    clerk = district.people["clerk"]
    shown = (await organization.client.get(f"/people/{clerk.id}", headers=headers)).json()
    assert shown["phone_masked"] == "138****0001"
    found = await organization.client.get("/people", headers=headers, params={"query": "138-0000-0001"})
    assert [item["id"] for item in found.json()["items"]] == [str(clerk.id)]
    part = await organization.client.get("/people", headers=headers, params={"query": "13800000"})
    assert part.json()["items"] == []
    async with organization.resources.database.hot_transaction(district.id) as connection:
        sealed = await connection.fetchval("SELECT phone_sealed FROM person WHERE id = $1", clerk.id)
    assert b"13800000001" not in sealed


async def test_people_are_found_by_pinyin_and_by_where_they_work(
    organization: Organization, district: District
) -> None:
    """ORG-7: by any of a name's keys, at or below a unit."""
    headers = await organization.sign_in(district.administrator)
    by_initials = await organization.client.get("/people", headers=headers, params={"query": "zxl"})
    assert [item["name"] for item in by_initials.json()["items"]] == ["周晓岚"]
    below = await organization.client.get("/people", headers=headers, params={"unit_id": str(district.north)})
    assert {item["name"] for item in below.json()["items"]} == {
        "周晓岚",
        "钱国华",
        "李建民",
    }


async def test_each_sees_the_people_of_the_units_that_the_role_reaches(
    organization: Organization, district: District
) -> None:
    """ORG-9: an officer sees the subdistrict and its communities, a head the community, nobody the neighbours."""
    officer = await organization.sign_in(district.people["officer"])
    seen = await organization.client.get("/people", headers=officer)
    assert {item["name"] for item in seen.json()["items"]} == {
        "周晓岚",
        "钱国华",
        "李建民",
    }
    head = await organization.sign_in(district.people["head"])
    seen = await organization.client.get("/people", headers=head)
    assert {item["name"] for item in seen.json()["items"]} == {"周晓岚", "钱国华"}
    neighbour = await organization.client.get(f"/people/{district.people['lake_clerk'].id}", headers=head)
    assert neighbour.status_code == 404
    elsewhere = await organization.client.get(f"/units/{district.south_community}/people", headers=head)
    assert elsewhere.status_code == 404


async def test_the_tree_answers_who_holds_both_offices(organization: Organization, district: District) -> None:
    """ORG-7: secretary and director in one person (一肩挑) is a fact the tree can answer."""
    headers = await organization.sign_in(district.administrator)
    head = district.people["head"]
    body = {
        "unit_id": str(district.east_community),
        "kind": "secretary",
        "valid_from": TODAY.isoformat(),
    }
    assert (await organization.client.post(f"/people/{head.id}/posts", headers=headers, json=body)).status_code == 201
    people = (await organization.client.get(f"/units/{district.east_community}/people", headers=headers)).json()
    assert people["both_offices_person_id"] == str(head.id)
    other = await organization.client.post(f"/people/{district.people['clerk'].id}/posts", headers=headers, json=body)
    assert [reason["code"] for reason in other.json()["reasons"]] == ["post-has-another-holder"]


async def test_an_ended_post_stays_in_the_history(organization: Organization, district: District) -> None:
    """R118: a post ends on a day and is not forgotten."""
    headers = await organization.sign_in(district.administrator)
    clerk = district.people["clerk"]
    before = (await organization.client.get(f"/people/{clerk.id}", headers=headers)).json()
    path = f"/posts/{before['posts'][0]['id']}/ending"
    answer = await organization.client.post(path, headers=headers, json={"valid_until": TODAY.isoformat()})
    assert answer.status_code == 200, answer.text
    assert answer.json()["posts"] == []
    assert [post["valid_until"] for post in answer.json()["past_posts"]] == [TODAY.isoformat()]
    again = await organization.client.post(path, headers=headers, json={"valid_until": TODAY.isoformat()})
    assert again.status_code == 422
    missing = await organization.client.post(
        f"/posts/{uuid4()}/ending",
        headers=headers,
        json={"valid_until": TODAY.isoformat()},
    )
    assert missing.status_code == 404


async def test_a_person_is_changed_only_over_the_version_that_was_read(
    organization: Organization, district: District
) -> None:
    headers = await organization.sign_in(district.administrator)
    path = f"/people/{district.people['clerk'].id}"
    changed = await organization.client.put(path, headers={**headers, "If-Match": '"1"'}, json={"name": "周晓兰"})
    assert (changed.status_code, changed.json()["phone_masked"]) == (200, "138****0001")
    stale = await organization.client.put(path, headers={**headers, "If-Match": '"1"'}, json={"name": "周小兰"})
    assert stale.status_code == 412
    removed = await organization.client.put(
        path,
        headers={**headers, "If-Match": '"2"'},
        json={"name": "周晓兰", "keep_phone": False},
    )
    assert removed.json()["phone_masked"] is None


async def test_a_user_name_belongs_to_one_person_only(organization: Organization, district: District) -> None:
    headers = await organization.sign_in(district.administrator)
    person = await add_person(organization, headers)
    path = f"/people/{person['id']}/account"
    taken = {"username": district.people["clerk"].username, "password": PASSWORD}
    answer = await organization.client.post(path, headers=headers, json=taken)
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["code"] == "username-taken"
    own = f"own-{uuid4().hex[:8]}"
    weak = await organization.client.post(path, headers=headers, json={"username": own, "password": "short"})
    assert weak.json()["errors"][0]["pointer"] == "/password"
    named = await organization.client.post(
        path, headers=headers, json={"username": own, "password": f"my-{own}-password"}
    )
    assert named.json()["errors"][0]["code"] == "password-holds-name"
    first = await organization.client.post(path, headers=headers, json={"username": own, "password": PASSWORD})
    assert first.status_code == 201
    second = await organization.client.post(path, headers=headers, json={"username": f"{own}2", "password": PASSWORD})
    assert second.status_code == 409


async def test_of_two_who_want_the_same_name_or_office_at_once_one_gets_it(
    organization: Organization, district: District
) -> None:
    """ORG-7: a leading post has one holder, also when two are appointed at the same moment."""
    headers = await organization.sign_in(district.administrator)
    two = [await add_person(organization, headers, name) for name in ("何静", "何宁")]
    username = f"same-{uuid4().hex[:8]}"
    post = {"unit_id": str(district.west_community), "kind": "director", "valid_from": TODAY.isoformat()}
    for act, body in (("account", {"username": username, "password": PASSWORD}), ("posts", post)):
        answers = await asyncio.gather(
            *(organization.client.post(f"/people/{one['id']}/{act}", headers=headers, json=body) for one in two)
        )
        assert sorted(answer.status_code for answer in answers) == [201, 422], act


async def test_a_reset_password_signs_the_person_out_everywhere(organization: Organization, district: District) -> None:
    headers = await organization.sign_in(district.administrator)
    clerk = district.people["clerk"]
    open_session = await organization.sign_in(clerk)
    answer = await organization.client.put(
        f"/people/{clerk.id}/account",
        headers=headers,
        json={"password": "brand-new-pass-9"},
    )
    assert answer.status_code == 200
    assert (await organization.client.get("/me", headers=open_session)).status_code == 401
    await organization.sign_in(clerk, "brand-new-pass-9")


async def test_a_revoked_grant_ends_open_tokens_at_once(organization: Organization, district: District) -> None:
    """ORG-9: a changed grant acts on open sessions at once."""
    headers = await organization.sign_in(district.administrator)
    clerk = district.people["clerk"]
    open_session = await organization.sign_in(clerk)
    assert (await organization.client.get("/me", headers=open_session)).status_code == 200
    listed = await organization.client.get("/grants", headers=headers, params={"person_id": str(clerk.id)})
    [held] = listed.json()["items"]
    assert held["allowed_actions"] == ["revocation"]
    answer = await organization.client.post(
        f"/grants/{held['id']}/revocation", headers=headers, json={"reason": "调离"}
    )
    assert answer.status_code == 200, answer.text
    assert (await organization.client.get("/me", headers=open_session)).status_code == 401
    anew = await organization.sign_in(clerk)
    assert (await organization.client.get("/me", headers=anew)).json()["grants"] == []
    again = await organization.client.post(f"/grants/{held['id']}/revocation", headers=headers, json={"reason": "调离"})
    assert again.status_code == 409
    over = await organization.client.get(
        "/grants",
        headers=headers,
        params={"person_id": str(clerk.id), "only_in_force": False},
    )
    assert over.json()["items"][0]["revocation_reason"] == "调离"


async def test_a_new_grant_counts_with_the_next_token(organization: Organization, district: District) -> None:
    """ORG-9: who is signed in refreshes and holds the new role."""
    headers = await organization.sign_in(district.administrator)
    clerk = district.people["clerk"]
    open_session = await organization.sign_in(clerk)
    given = await give(organization, headers, clerk.id, "keeper", district.east_community)
    assert given.status_code == 201, given.text
    assert given.json()["granted_by"] == str(district.administrator.id)
    assert (await organization.client.get("/me", headers=open_session)).status_code == 401
    anew = await organization.sign_in(clerk)
    me = (await organization.client.get("/me", headers=anew)).json()
    assert {grant["role"] for grant in me["grants"]} == {"clerk", "keeper"}


async def test_duties_that_must_stay_apart_are_not_joined(organization: Organization, district: District) -> None:
    """ORG-9, R75, CRT-6: a head keeps no seal, an auditor writes nowhere, a role fits its unit, nobody self-serves."""
    headers = await organization.sign_in(district.administrator)
    cases = [
        (
            district.people["head"].id,
            "keeper",
            district.east_community,
            "duties-joined",
        ),
        (
            district.people["auditor"].id,
            "clerk",
            district.east_community,
            "duties-joined",
        ),
        (
            district.people["clerk"].id,
            "office",
            district.east_community,
            "role-unfit-for-unit",
        ),
        (district.administrator.id, "office", district.id, "grant-to-self"),
    ]
    for person_id, role, unit_id, code in cases:
        answer = await give(organization, headers, person_id, role, unit_id)
        assert answer.status_code == 422
        assert code in {reason["code"] for reason in answer.json()["reasons"]}
    forever = await give(
        organization,
        headers,
        district.people["clerk"].id,
        "keeper",
        district.east_community,
        9999,
    )
    assert "grant-outlasts-granter" in {reason["code"] for reason in forever.json()["reasons"]}


async def test_a_district_keeps_an_administrator(organization: Organization, district: District) -> None:
    """ORG-9: the last administrator can neither be revoked nor leave."""
    headers = await organization.sign_in(district.administrator)
    listed = await organization.client.get("/grants", headers=headers, params={"role": "administrator"})
    [own] = listed.json()["items"]
    revoked = await organization.client.post(
        f"/grants/{own['id']}/revocation", headers=headers, json={"reason": "试试"}
    )
    left = await organization.client.post(
        f"/people/{district.administrator.id}/departure",
        headers=headers,
        json={"left_on": TODAY.isoformat(), "reason": "退休"},
    )
    for answer in (revoked, left):
        assert answer.status_code == 422
        assert [reason["code"] for reason in answer.json()["reasons"]] == ["last-administrator"]


async def test_who_leaves_loses_posts_grants_and_sessions(organization: Organization, district: District) -> None:
    """ORG-7, ORG-9: leaving ends everything on its day, and open sessions at once."""
    headers = await organization.sign_in(district.administrator)
    clerk = district.people["clerk"]
    open_session = await organization.sign_in(clerk)
    answer = await organization.client.post(
        f"/people/{clerk.id}/departure",
        headers=headers,
        json={"left_on": TODAY.isoformat(), "reason": "辞职"},
    )
    assert answer.status_code == 200, answer.text
    assert (answer.json()["posts"], answer.json()["left_on"]) == ([], TODAY.isoformat())
    assert answer.json()["allowed_actions"] == []
    assert (await organization.client.get("/me", headers=open_session)).status_code == 401
    refused = await organization.client.post("/sessions", json={"username": clerk.username, "password": PASSWORD})
    assert refused.status_code == 401
    assert (await organization.client.get("/people", headers=headers, params={"query": "周晓岚"})).json()["total"] == 0
    kept = await organization.client.get("/people", headers=headers, params={"query": "周晓岚", "with_left": True})
    assert kept.json()["total"] == 1
    assert (await give(organization, headers, clerk.id, "clerk", district.east_community)).status_code == 409


async def test_an_auditor_reads_grants_and_the_trail_but_changes_nothing(
    organization: Organization, district: District
) -> None:
    """ORG-9: reading roles read."""
    headers = await organization.sign_in(district.people["auditor"])
    listed = await organization.client.get("/grants", headers=headers)
    assert listed.json()["total"] == 8
    assert all(item["allowed_actions"] == [] for item in listed.json()["items"])
    given = await give(
        organization,
        headers,
        district.people["clerk"].id,
        "keeper",
        district.east_community,
    )
    assert given.status_code == 403
    first = (await organization.client.get("/audit-events", headers=headers, params={"limit": 3})).json()
    assert len(first["items"]) == 3
    second = (
        await organization.client.get(
            "/audit-events",
            headers=headers,
            params={"limit": 3, "after": first["next"]},
        )
    ).json()
    assert {event["id"] for event in first["items"]}.isdisjoint(event["id"] for event in second["items"])
    bad = await organization.client.get("/audit-events", headers=headers, params={"after": "nonsense"})
    assert bad.status_code == 422
