"""Signing in, staying signed in, signing out."""

from datetime import timedelta

import httpx

from qingdan.kernel.clock import system_clock
from support.organization import (
    PASSWORD,
    District,
    Organization,
    Person,
    found_district,
    organization_service,
)

OURS = {"X-Qingdan-Request": "1"}


def cookie(answer: httpx.Response) -> str:
    """Return the refresh token that an answer sets."""
    header = answer.headers["set-cookie"]
    assert header.startswith("qingdan_refresh=")
    return header.removeprefix("qingdan_refresh=").partition(";")[0]


async def open_session(organization: Organization, person: Person) -> httpx.Response:
    """Sign in and return the whole answer."""
    answer = await organization.client.post("/sessions", json={"username": person.username, "password": PASSWORD})
    assert answer.status_code == 201, answer.text
    organization.client.cookies.clear()
    return answer


async def refresh(organization: Organization, token: str, **headers: str) -> httpx.Response:
    """Present a refresh token as a browser with our pages would."""
    answer = await organization.client.post(
        "/sessions/refresh",
        headers={"Cookie": f"qingdan_refresh={token}", **OURS, **headers},
    )
    organization.client.cookies.clear()
    return answer


async def test_the_right_password_opens_a_session_that_says_who_and_where(
    organization: Organization, district: District
) -> None:
    """ORG-9: authority comes with the sign-in, role by role and unit by unit."""
    clerk = district.people["clerk"]
    headers = await organization.sign_in(clerk)
    answer = await organization.client.get("/me", headers=headers)
    assert answer.status_code == 200
    me = answer.json()
    assert me["person"]["username"] == clerk.username
    assert me["district"] == {"id": str(district.id), "name": "青石区"}
    assert [(grant["role"], grant["unit"]["id"]) for grant in me["grants"]] == [("clerk", str(district.east_community))]
    assert me["grants"][0]["subdistrict_id"] == str(district.north)


async def test_a_reviewer_carries_the_home_department(organization: Organization, district: District) -> None:
    """ADM-6: the department in which a reviewer has a post stands in the token, so that abstention can be automatic."""
    answer = await open_session(organization, district.people["reviewer"])
    me = answer.json()["me"]
    assert me["department_ids"] == [str(district.health)]
    assert me["departments"] == [{"id": str(district.health), "name": "区卫健委"}]


async def test_a_wrong_password_and_an_unknown_name_look_alike(organization: Organization, district: District) -> None:
    wrong = await organization.client.post(
        "/sessions",
        json={
            "username": district.people["clerk"].username,
            "password": "not-the-password",
        },
    )
    unknown = await organization.client.post("/sessions", json={"username": f"nobody-{district.id}", "password": "x"})
    assert (wrong.status_code, unknown.status_code) == (401, 401)
    assert wrong.json()["detail"] == unknown.json()["detail"]
    assert "set-cookie" not in wrong.headers


async def test_who_guesses_has_to_wait_and_the_right_password_waits_too(
    organization: Organization, district: District
) -> None:
    body = {
        "username": district.people["clerk"].username,
        "password": "not-the-password",
    }
    answers = [(await organization.client.post("/sessions", json=body)).status_code for _ in range(5)]
    assert answers == [401] * 5
    throttled = await organization.client.post("/sessions", json={**body, "password": PASSWORD})
    assert throttled.status_code == 429
    assert 0 < int(throttled.headers["retry-after"]) <= 30
    assert throttled.headers["content-type"] == "application/problem+json"
    other = await organization.client.post(
        "/sessions",
        json={"username": district.people["head"].username, "password": PASSWORD},
    )
    assert other.status_code == 201


async def test_a_source_that_guesses_many_names_has_to_wait(
    database_urls: dict[str, str],
) -> None:
    async with organization_service(database_urls, free_failures_per_source=3) as service:
        for number in range(3):
            body = {"username": f"guess-{number}", "password": "x"}
            assert (await service.client.post("/sessions", json=body)).status_code == 401
        answer = await service.client.post("/sessions", json={"username": "guess-4", "password": "x"})
        assert answer.status_code == 429


async def test_the_refresh_cookie_is_out_of_reach_of_scripts_and_other_sites(
    organization: Organization, district: District
) -> None:
    answer = await open_session(organization, district.people["clerk"])
    attributes = {part.strip().lower() for part in answer.headers["set-cookie"].split(";")[1:]}
    assert {
        "httponly",
        "samesite=strict",
        "path=/api/v1/organization/sessions",
    } <= attributes
    assert answer.headers["cache-control"] == "no-store"


async def test_the_cookie_is_only_sent_encrypted_when_so_set(
    database_urls: dict[str, str],
) -> None:
    async with organization_service(database_urls, secure_cookies=True) as service:
        district = await found_district(service.resources)
        answer = await open_session(service, district.people["clerk"])
        assert "secure" in {part.strip().lower() for part in answer.headers["set-cookie"].split(";")}


async def test_a_page_of_another_site_cannot_refresh(organization: Organization, district: District) -> None:
    token = cookie(await open_session(organization, district.people["clerk"]))
    answer = await organization.client.post("/sessions/refresh", headers={"Cookie": f"qingdan_refresh={token}"})
    assert answer.status_code == 403
    assert (await refresh(organization, token)).status_code == 200


async def test_a_refresh_answers_new_tokens_that_work(organization: Organization, district: District) -> None:
    first = cookie(await open_session(organization, district.people["clerk"]))
    answer = await refresh(organization, first)
    assert answer.status_code == 200
    second = cookie(answer)
    assert second != first
    headers = {"Authorization": f"Bearer {answer.json()['access_token']}"}
    assert (await organization.client.get("/me", headers=headers)).status_code == 200
    assert (await refresh(organization, second)).status_code == 200


async def test_a_refresh_token_used_again_later_ends_the_whole_family(
    database_urls: dict[str, str],
) -> None:
    async with organization_service(database_urls) as service:
        district = await found_district(service.resources)
        first = cookie(await open_session(service, district.people["clerk"]))
        second_answer = await refresh(service, first)
        service.resources.database.clock = lambda: system_clock() + timedelta(seconds=60)
        reused = await refresh(service, first)
        assert reused.status_code == 401
        assert (await refresh(service, cookie(second_answer))).status_code == 401
        open_token = {"Authorization": f"Bearer {second_answer.json()['access_token']}"}
        assert (await service.client.get("/me", headers=open_token)).status_code == 401


async def test_two_tabs_may_use_the_same_refresh_token_at_the_same_moment(
    organization: Organization, district: District
) -> None:
    first = cookie(await open_session(organization, district.people["clerk"]))
    one, other = await refresh(organization, first), await refresh(organization, first)
    assert (one.status_code, other.status_code) == (200, 200)
    assert (await refresh(organization, cookie(one))).status_code == 200
    assert (await refresh(organization, cookie(other))).status_code == 200


async def test_a_session_ends_with_its_working_day(
    database_urls: dict[str, str],
) -> None:
    async with organization_service(database_urls) as service:
        district = await found_district(service.resources)
        token = cookie(await open_session(service, district.people["clerk"]))
        service.resources.database.clock = lambda: system_clock() + timedelta(hours=15)
        assert (await refresh(service, token)).status_code == 401


async def test_what_is_no_refresh_token_is_refused(organization: Organization) -> None:
    for token in ("", "x", "AAAA", "A" * 64, "!" * 64):
        assert (await refresh(organization, token)).status_code == 401
    assert (await organization.client.post("/sessions/refresh", headers=OURS)).status_code == 401


async def test_signing_out_ends_both_tokens_at_once(organization: Organization, district: District) -> None:
    answer = await open_session(organization, district.people["clerk"])
    token, access = (
        cookie(answer),
        {"Authorization": f"Bearer {answer.json()['access_token']}"},
    )
    out = await organization.client.delete("/sessions/current", headers={"Cookie": f"qingdan_refresh={token}", **OURS})
    assert out.status_code == 204
    assert "max-age=0" in out.headers["set-cookie"].lower()
    assert (await refresh(organization, token)).status_code == 401
    assert (await organization.client.get("/me", headers=access)).status_code == 401


async def test_a_program_signs_out_by_its_bearer_token(organization: Organization, district: District) -> None:
    access = await organization.sign_in(district.people["clerk"])
    organization.client.cookies.clear()
    assert (await organization.client.delete("/sessions/current", headers=access)).status_code == 204
    assert (await organization.client.get("/me", headers=access)).status_code == 401
    assert (await organization.client.delete("/sessions/current")).status_code == 401


async def test_a_changed_password_ends_the_other_sign_ins(organization: Organization, district: District) -> None:
    clerk = district.people["clerk"]
    elsewhere = cookie(await open_session(organization, clerk))
    mine = await open_session(organization, clerk)
    access = {"Authorization": f"Bearer {mine.json()['access_token']}"}
    wrong = await organization.client.put(
        "/me/password",
        headers=access,
        json={"current_password": "wrong", "new_password": "another-green-7"},
    )
    assert wrong.status_code == 422
    assert wrong.json()["errors"][0]["pointer"] == "/current_password"
    changed = await organization.client.put(
        "/me/password",
        headers=access,
        json={"current_password": PASSWORD, "new_password": "another-green-7"},
    )
    assert changed.status_code == 200
    assert (await refresh(organization, elsewhere)).status_code == 401
    assert (await refresh(organization, cookie(mine))).status_code == 200
    await organization.sign_in(clerk, "another-green-7")


async def test_demo_sign_in_exists_only_in_a_demo(organization: Organization, district: District) -> None:
    username = district.people["clerk"].username
    assert (await organization.client.get("/demo-accounts")).status_code == 404
    answer = await organization.client.post("/demo-sessions", json={"username": username})
    assert answer.status_code == 404


async def test_in_a_demo_every_role_is_one_click_away(
    fresh_database_urls: dict[str, str],
) -> None:
    async with organization_service(fresh_database_urls, environment="demo", demo_password=PASSWORD) as service:
        district = await found_district(service.resources)
        listed = (await service.client.get("/demo-accounts")).json()["items"]
        assert {item["username"] for item in listed} == {
            district.administrator.username,
            *(person.username for person in district.people.values()),
        }
        assert all(item["can"] and item["unit_name"] for item in listed)
        opened = await service.client.post("/demo-sessions", json={"username": listed[0]["username"]})
        assert opened.status_code == 201
        assert opened.json()["me"]["grants"][0]["role"] == listed[0]["role"]
        assert (await service.client.post("/demo-sessions", json={"username": "nobody"})).status_code == 404


async def test_the_published_keys_hold_no_private_part(
    organization: Organization,
) -> None:
    [key] = (await organization.client.get("/jwks.json")).json()["keys"]
    assert key["kty"] == "EC"
    assert key["kid"]
    assert "d" not in key


async def test_a_sign_in_stands_in_the_audit_trail_and_so_does_a_failed_one(
    organization: Organization, district: District
) -> None:
    clerk = district.people["clerk"]
    await organization.client.post("/sessions", json={"username": clerk.username, "password": "not-the-password"})
    await organization.sign_in(clerk)
    headers = await organization.sign_in(district.administrator)
    events = await organization.client.get(
        "/audit-events",
        headers=headers,
        params={"subject_id": str(clerk.id), "limit": 2},
    )
    assert [event["action"] for event in events.json()["items"]] == [
        "session.began",
        "session.refused",
    ]
