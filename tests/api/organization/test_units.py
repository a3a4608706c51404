"""The tree as of any day, and the dated operations on it."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from qingdan.kernel.clock import business_date, system_clock
from qingdan.kernel.errors import Refused
from qingdan.kernel.ids import uuid7
from qingdan.organization.loading import AdministratorPlan, DistrictPlan, create_district
from support.organization import District, Organization

TODAY = business_date(system_clock())
YESTERDAY = TODAY - timedelta(days=1)
LONG_AGO = date(2021, 5, 1)


async def unit(organization: Organization, headers: dict[str, str], unit_id: UUID, **params: str) -> dict[str, Any]:
    """Read a unit."""
    answer = await organization.client.get(f"/units/{unit_id}", headers=headers, params=params)
    assert answer.status_code == 200, answer.text
    body: dict[str, Any] = answer.json()
    return body


def papers(district: District, day: date = YESTERDAY) -> dict[str, object]:
    """Return the papers of an operation on a community."""
    return {
        "effective_on": day.isoformat(),
        "legal_basis": "青石政发〔2026〕3号",
        "proposed_by_id": str(district.north),
        "approval_document": "青石区政府批复",
        "approved_on": (day - timedelta(days=10)).isoformat(),
    }


def match(body: dict[str, Any]) -> dict[str, str]:
    """Return the header that names the version that was read."""
    return {"If-Match": f'"{body["version"]}"'}


async def test_a_unit_is_found_by_name_pinyin_initials_and_code(organization: Organization, district: District) -> None:
    headers = await organization.sign_in(district.people["clerk"])
    for query in ("养育巷", "yangyu", "yyx", "YYX", f"{district.prefix}002001"):
        answer = await organization.client.get("/units", headers=headers, params={"query": query})
        assert [item["id"] for item in answer.json()["items"]] == [str(district.south_community)], query
    nothing = await organization.client.get("/units", headers=headers, params={"query": "%"})
    assert nothing.json()["total"] == 0


async def test_units_are_listed_by_kind_and_parent_with_a_total(organization: Organization, district: District) -> None:
    headers = await organization.sign_in(district.people["clerk"])
    answer = await organization.client.get("/units", headers=headers, params={"kind": "community", "size": 2})
    assert answer.json()["total"] == 3
    assert [item["name"] for item in answer.json()["items"]] == ["东风社区", "西园社区"]
    second = await organization.client.get(
        "/units", headers=headers, params={"kind": "community", "size": 2, "page": 2}
    )
    assert [item["name"] for item in second.json()["items"]] == ["养育巷社区"]
    beyond = await organization.client.get(
        "/units", headers=headers, params={"parent_id": str(district.north), "page": 9}
    )
    assert (beyond.json()["items"], beyond.json()["total"]) == ([], 2)


async def test_a_unit_shows_the_way_to_it_and_offers_only_what_the_caller_may(
    organization: Organization, district: District
) -> None:
    clerk = await organization.sign_in(district.people["clerk"])
    seen = await unit(organization, clerk, district.east_community)
    assert [step["name"] for step in seen["path"]] == ["青石区", "北苑街道", "东风社区"]
    assert seen["subdistrict_id"] == str(district.north)
    assert seen["allowed_actions"] == []
    officer = await organization.sign_in(district.people["officer"])
    assert (await unit(organization, officer, district.east_community))["allowed_actions"] == ["figures"]
    assert (await unit(organization, officer, district.south_community))["allowed_actions"] == []
    administrator = await organization.sign_in(district.administrator)
    offered = (await unit(organization, administrator, district.east_community))["allowed_actions"]
    assert offered == [
        "child-creation",
        "particulars",
        "renaming",
        "recoding",
        "move",
        "closure",
        "figures",
    ]


async def test_a_renamed_unit_keeps_its_old_name_before_the_day(organization: Organization, district: District) -> None:
    """ORG-3, ORG-4, R119: the name changes from a day on, the unit stays the same unit."""
    headers = await organization.sign_in(district.administrator)
    before = await unit(organization, headers, district.civil_affairs)
    body = {
        "name": "区民政和社会工作局",
        "effective_on": YESTERDAY.isoformat(),
        "legal_basis": "机构改革方案",
    }
    path = f"/units/{district.civil_affairs}/renaming"
    answer = await organization.client.post(path, headers=headers | match(before), json=body)
    assert answer.status_code == 200, answer.text
    assert answer.json()["name"] == "区民政和社会工作局"
    earlier = await unit(organization, headers, district.civil_affairs, as_of=LONG_AGO.isoformat())
    assert earlier["name"] == "区民政局"
    found = await organization.client.get(
        "/units",
        headers=headers,
        params={"query": "民政局", "as_of": TODAY.isoformat()},
    )
    assert found.json()["items"] == []
    history = (await organization.client.get(f"/units/{district.civil_affairs}/history", headers=headers)).json()
    assert [version["name"] for version in history["versions"]] == [
        "区民政局",
        "区民政和社会工作局",
    ]
    assert history["versions"][0]["valid_until"] == history["versions"][1]["valid_from"] == YESTERDAY.isoformat()
    assert [change["kind"] for change in history["changes"]] == ["creation", "renaming"]
    assert history["changes"][1]["legal_basis"] == "机构改革方案"


async def test_a_moved_community_stands_under_both_subdistricts_each_in_its_time(
    organization: Organization, district: District
) -> None:
    """ORG-3, ORG-4, R115: the parent link is dated, and the code follows the new parent."""
    headers = await organization.sign_in(district.administrator)
    before = await unit(organization, headers, district.east_community)
    body = {
        "parent_id": str(district.south),
        "code": f"{district.prefix}002009",
        **papers(district),
    }
    answer = await organization.client.post(
        f"/units/{district.east_community}/move",
        headers=headers | match(before),
        json=body,
    )
    assert answer.status_code == 200, answer.text
    now = await unit(organization, headers, district.east_community)
    assert (now["parent_id"], now["subdistrict_id"]) == (
        str(district.south),
        str(district.south),
    )
    assert now["code"] == f"{district.prefix}002009"
    past = await unit(organization, headers, district.east_community, as_of=LONG_AGO.isoformat())
    assert (past["parent_id"], past["code"]) == (
        str(district.north),
        f"{district.prefix}001001",
    )
    for day, expected in ((LONG_AGO, {"东风社区", "西园社区"}), (TODAY, {"西园社区"})):
        children = await organization.client.get(
            f"/units/{district.north}/children",
            headers=headers,
            params={"as_of": day.isoformat()},
        )
        assert {child["name"] for child in children.json()["items"]} == expected


async def test_a_moved_communitys_people_feel_the_new_subdistrict_with_their_next_token(
    organization: Organization, district: District
) -> None:
    """ORG-9: authority is computed from grants and the tree as of now."""
    headers = await organization.sign_in(district.administrator)
    before = await unit(organization, headers, district.east_community)
    body = {
        "parent_id": str(district.south),
        "code": f"{district.prefix}002009",
        **papers(district),
    }
    await organization.client.post(
        f"/units/{district.east_community}/move",
        headers=headers | match(before),
        json=body,
    )
    clerk = await organization.sign_in(district.people["clerk"])
    me = (await organization.client.get("/me", headers=clerk)).json()
    assert me["grants"][0]["subdistrict_id"] == str(district.south)


async def test_a_refused_move_names_every_reason_and_changes_nothing(
    organization: Organization, district: District
) -> None:
    """ORG-1, ORG-2, R115: wrong parent, wrong code and missing papers are all named at once."""
    headers = await organization.sign_in(district.administrator)
    before = await unit(organization, headers, district.east_community)
    body = {
        "parent_id": str(district.civil_affairs),
        "code": "119999999999",
        "effective_on": YESTERDAY.isoformat(),
        "legal_basis": "文件",
    }
    answer = await organization.client.post(
        f"/units/{district.east_community}/move",
        headers=headers | match(before),
        json=body,
    )
    assert answer.status_code == 422
    codes = {reason["code"] for reason in answer.json()["reasons"]}
    assert {
        "parent-of-wrong-kind",
        "approval-document-missing",
        "proposed-by-id-missing",
    } <= codes
    assert await unit(organization, headers, district.east_community) == before


async def test_a_code_once_given_is_never_given_to_another(organization: Organization, district: District) -> None:
    """R117: not even after the unit that had it has moved on."""
    headers = await organization.sign_in(district.administrator)
    before = await unit(organization, headers, district.east_community)
    await organization.client.post(
        f"/units/{district.east_community}/move",
        headers=headers | match(before),
        json={
            "parent_id": str(district.south),
            "code": f"{district.prefix}002009",
            **papers(district),
        },
    )
    body = {
        "kind": "community",
        "name": "新东风社区",
        "code": f"{district.prefix}001001",
        "parent_id": str(district.north),
        "urban_rural_class": "111",
        **papers(district, TODAY),
    }
    answer = await organization.client.post("/units", headers=headers, json=body)
    assert answer.status_code == 422
    assert [reason["code"] for reason in answer.json()["reasons"]] == ["code-used-before"]


async def test_a_created_unit_is_there_from_its_day_on(organization: Organization, district: District) -> None:
    """ORG-1, ORG-3: a unit that begins today was not there yesterday."""
    headers = await organization.sign_in(district.administrator)
    body = {
        "kind": "grid",
        "name": "第一网格",
        "code": f"{district.prefix}001001001",
        "parent_id": str(district.east_community),
        "effective_on": TODAY.isoformat(),
        "legal_basis": "网格划分方案",
    }
    answer = await organization.client.post("/units", headers=headers, json=body)
    assert answer.status_code == 201, answer.text
    assert answer.json()["subdistrict_id"] == str(district.north)
    missing = await organization.client.get(
        f"/units/{answer.json()['id']}",
        headers=headers,
        params={"as_of": YESTERDAY.isoformat()},
    )
    assert missing.status_code == 404


async def test_a_unit_stands_only_under_a_kind_that_may_hold_it(organization: Organization, district: District) -> None:
    """ORG-1: the error names both kinds; ORG-10: there is no second operator."""
    headers = await organization.sign_in(district.administrator)
    body = {
        "kind": "grid",
        "name": "网格",
        "code": f"{district.prefix}001001001",
        "parent_id": str(district.north),
        "effective_on": TODAY.isoformat(),
        "legal_basis": "文件",
    }
    answer = await organization.client.post("/units", headers=headers, json=body)
    assert answer.status_code == 422
    detail = answer.json()["reasons"][0]["detail"]
    assert "网格" in detail
    assert "街道" in detail
    unknown = await organization.client.post("/units", headers=headers, json={**body, "parent_id": str(UUID(int=7))})
    assert unknown.status_code == 422
    assert unknown.json()["errors"][0]["pointer"] == "/parent_id"


async def test_a_closed_community_needs_a_successor(organization: Organization, district: District) -> None:
    """ORG-4: somebody takes over what is open."""
    headers = await organization.sign_in(district.administrator)
    before = await unit(organization, headers, district.west_community)
    path = f"/units/{district.west_community}/closure"
    answer = await organization.client.post(path, headers=headers | match(before), json=papers(district))
    assert answer.status_code == 422
    assert [reason["code"] for reason in answer.json()["reasons"]] == ["successor-ids-missing"]


async def test_a_closed_community_names_its_successor_and_stays_readable(
    organization: Organization, district: District
) -> None:
    """ORG-4, R115: nothing is lost when a community is merged into another."""
    headers = await organization.sign_in(district.administrator)
    before = await unit(organization, headers, district.west_community)
    path = f"/units/{district.west_community}/closure"
    answer = await organization.client.post(
        path,
        headers=headers | match(before),
        json={**papers(district), "successor_ids": [str(district.east_community)]},
    )
    assert answer.status_code == 200, answer.text
    assert answer.json()["valid_until"] == YESTERDAY.isoformat()
    assert answer.json()["allowed_actions"] == []
    gone = await organization.client.get(
        f"/units/{district.west_community}",
        headers=headers,
        params={"as_of": TODAY.isoformat()},
    )
    assert gone.status_code == 404
    assert (await unit(organization, headers, district.west_community))["name"] == "西园社区"
    history = (await organization.client.get(f"/units/{district.west_community}/history", headers=headers)).json()
    assert history["successors"] == [{"id": str(district.east_community), "name": "东风社区"}]
    taken_over = await organization.client.get(f"/units/{district.east_community}/history", headers=headers)
    assert taken_over.json()["predecessors"] == [{"id": str(district.west_community), "name": "西园社区"}]


async def test_two_later_changes_cannot_contradict_each_other(organization: Organization, district: District) -> None:
    """ORG-3: what is recorded for a later day is settled first."""
    headers = await organization.sign_in(district.administrator)
    before = await unit(organization, headers, district.health)
    path = f"/units/{district.health}/renaming"
    later = {
        "name": "区卫生局",
        "effective_on": (TODAY + timedelta(days=30)).isoformat(),
        "legal_basis": "文件",
    }
    first = await organization.client.post(path, headers=headers | match(before), json=later)
    assert first.status_code == 200
    assert (await unit(organization, headers, district.health))["name"] == "区卫健委"
    now = await unit(organization, headers, district.health)
    sooner = {
        "name": "区健康局",
        "effective_on": TODAY.isoformat(),
        "legal_basis": "文件",
    }
    second = await organization.client.post(path, headers=headers | match(now), json=sooner)
    assert second.status_code == 409
    assert second.json()["type"].endswith("later-change-recorded")


async def test_a_renamed_district_is_announced_to_everybody(organization: Organization, district: District) -> None:
    """ORG-4: the list of served districts says what the district is called now."""
    headers = await organization.sign_in(district.administrator)
    before = await unit(organization, headers, district.id)
    body = {
        "name": "青石新区",
        "effective_on": TODAY.isoformat(),
        "legal_basis": "批复",
    }
    answer = await organization.client.post(
        f"/units/{district.id}/renaming", headers=headers | match(before), json=body
    )
    assert answer.status_code == 200, answer.text
    served = (await organization.client.get("/districts")).json()["items"]
    assert {"id": str(district.id), "code": district.code, "name": "青石新区"} in served


async def test_r116_a_district_is_not_served_under_a_credit_code_that_does_not_hold(organization: Organization) -> None:
    """ORG-2, R116: the code that its papers will name (R98) is checked before anything is written."""
    plan = DistrictPlan(uuid7(), "310199000000", "青石区", LONG_AGO, "设区批复", credit_code="11310199MB0000000A")
    administrator = AdministratorPlan(uuid7(), "管理员", "nobody-yet", TODAY)
    with pytest.raises(Refused) as refused:
        await create_district(organization.resources, plan, administrator, "a-long-enough-password")
    assert [reason.code for reason in refused.value.reasons] == ["credit-code-invalid"]
