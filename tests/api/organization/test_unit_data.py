"""What is on record of an existing unit, and its code: changed by the district's administrator alone."""

import asyncio
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from qingdan.kernel.clock import business_date, system_clock
from qingdan.kernel.ids import uuid7
from support.directory import credit_code
from support.organization import FOUNDED, District, Organization, found_district

TODAY = business_date(system_clock())
YESTERDAY = TODAY - timedelta(days=1)
LONG_AGO = date(2021, 5, 1)
BASIS = "2026 年统计用区划代码"


async def read(organization: Organization, headers: dict[str, str], unit_id: UUID, **params: str) -> dict[str, Any]:
    """Read a unit."""
    answer = await organization.client.get(f"/units/{unit_id}", headers=headers, params=params)
    assert answer.status_code == 200, answer.text
    body: dict[str, Any] = answer.json()
    return body


def match(body: dict[str, Any]) -> dict[str, str]:
    """Return the header that names the version that was read."""
    return {"If-Match": f'"{body["version"]}"'}


def particulars(**changes: str | None) -> dict[str, str | None]:
    """Return the particulars of a community."""
    return {"credit_code": None, "urban_rural_class": "111", "address": None, "phone": None, **changes}


async def put(
    organization: Organization, district: District, unit_id: UUID, **changes: str | None
) -> tuple[int, dict[str, Any]]:
    """Change the particulars of a unit as the administrator, as they were just read."""
    headers = await organization.sign_in(district.administrator)
    before = await read(organization, headers, unit_id)
    body = particulars(**changes)
    answer = await organization.client.put(f"/units/{unit_id}/particulars", headers=headers | match(before), json=body)
    return answer.status_code, answer.json()


async def recode(
    organization: Organization, district: District, unit_id: UUID, code: str | None, day: date, reason: str = ""
) -> tuple[int, dict[str, Any]]:
    """Change the code of a unit as the administrator, as it was just read."""
    headers = await organization.sign_in(district.administrator)
    before = await read(organization, headers, unit_id)
    body = {"code": code, "effective_on": day.isoformat(), "legal_basis": BASIS, "correction_reason": reason}
    answer = await organization.client.post(f"/units/{unit_id}/recoding", headers=headers | match(before), json=body)
    return answer.status_code, answer.json()


def faults(body: dict[str, Any]) -> list[tuple[str, str, str | None]]:
    """Return rule, code and field of each reason of a problem document."""
    return [(reason["rule"], reason["code"], reason.get("pointer")) for reason in body["reasons"]]


async def add_grid(organization: Organization, district: District, code: str, day: date) -> UUID:
    """Add a grid below the eastern community."""
    headers = await organization.sign_in(district.administrator)
    body = {
        "kind": "grid",
        "name": "第一网格",
        "code": code,
        "parent_id": str(district.east_community),
        "effective_on": day.isoformat(),
        "legal_basis": "网格划分方案",
    }
    answer = await organization.client.post("/units", headers=headers, json=body)
    assert answer.status_code == 201, answer.text
    return UUID(answer.json()["id"])


async def test_particulars_are_changed_by_who_read_the_present_version(
    organization: Organization, district: District
) -> None:
    """ORG-2: everything at once, in capitals; who changed what stands in the trail."""
    headers = await organization.sign_in(district.administrator)
    before = await read(organization, headers, district.east_community)
    path, code = (f"/units/{district.east_community}/particulars", credit_code("community", f"{district.prefix}001001"))
    assert code is not None
    body = particulars(credit_code=f" {code.lower()} ", urban_rural_class="112", address="平安路 8 号", phone="5550001")
    missing = await organization.client.put(path, headers=headers, json=body)
    assert missing.status_code == 428
    changed = await organization.client.put(path, headers=headers | match(before), json=body)
    assert changed.status_code == 200, changed.text
    now = changed.json()
    assert (now["credit_code"], now["urban_rural_class"]) == (code, "112")
    assert (now["address"], now["phone"], now["version"]) == ("平安路 8 号", "5550001", before["version"] + 1)
    stale = await organization.client.put(path, headers=headers | match(before), json=body)
    assert stale.status_code == 412
    assert stale.headers["etag"] == f'"{now["version"]}"'
    trail = await organization.client.get(
        "/audit-events", headers=headers, params={"subject_id": str(district.east_community)}
    )
    newest = trail.json()["items"][0]
    assert (newest["action"], newest["person_name"]) == ("unit.particulars-changed", "管理员")
    assert (newest["detail"]["from"]["address"], newest["detail"]["to"]["credit_code"]) == ("幸福路 1 号", code)


async def test_nobody_but_the_administrator_of_the_district_changes_what_is_on_record(
    organization: Organization, district: District
) -> None:
    """ORG-9: others of the district lack the right, another district does not know the unit."""
    administrator = await organization.sign_in(district.administrator)
    before = await read(organization, administrator, district.east_community)
    recoding = {"code": f"{district.prefix}001009", "effective_on": TODAY.isoformat(), "legal_basis": BASIS}
    elsewhere = await found_district(organization.resources)
    asked = {person: await organization.sign_in(district.people[person]) for person in ("head", "officer", "auditor")}
    expected = {**dict.fromkeys(asked, 403), "stranger": 404}
    asked["stranger"] = await organization.sign_in(elsewhere.administrator)
    path = f"/units/{district.east_community}"
    for person, headers in asked.items():
        changed = await organization.client.put(
            f"{path}/particulars", headers=headers | match(before), json=particulars()
        )
        recoded = await organization.client.post(f"{path}/recoding", headers=headers | match(before), json=recoding)
        assert (changed.status_code, recoded.status_code) == (expected[person],) * 2, person
    assert await read(organization, administrator, district.east_community) == before


async def test_r116_a_credit_code_that_does_not_hold_is_refused_on_its_field(
    organization: Organization, district: District
) -> None:
    """ORG-2, R116: too short, a wrong check character, a unit that is no legal body, a class out of place."""
    for wrong in ("123", "54320508MB1234567A"):
        status, body = await put(organization, district, district.east_community, credit_code=wrong)
        assert (status, faults(body)) == (422, [("R116", "credit-code-invalid", "/credit_code")]), wrong
    right = credit_code("community", f"{district.prefix}001001")
    grid = await add_grid(organization, district, f"{district.prefix}001001001", YESTERDAY)
    status, body = await put(organization, district, grid, credit_code=right)
    assert (status, faults(body)) == (
        422,
        [("ORG-2", "class-not-expected", "/urban_rural_class"), ("ORG-2", "credit-code-not-expected", "/credit_code")],
    )
    status, body = await put(organization, district, district.east_community, urban_rural_class="999")
    assert (status, faults(body)) == (422, [("ORG-2", "class-unknown", "/urban_rural_class")])
    status, body = await put(organization, district, district.east_community, address="长" * 201)
    assert (status, body["errors"][0]["pointer"]) == (422, "/address")


async def test_org_2_a_credit_code_in_use_by_another_unit_is_refused(
    organization: Organization, district: District
) -> None:
    """ORG-2: neither an existing unit nor a new one gets it; who has it may keep it; who ended gives it free."""
    code = credit_code("community", f"{district.prefix}001001")
    for _ in range(2):
        status, body = await put(organization, district, district.west_community, credit_code=code)
        assert (status, body["credit_code"]) == (200, code)
    status, body = await put(organization, district, district.east_community, credit_code=code)
    assert (status, faults(body)) == (422, [("ORG-2", "credit-code-in-use", "/credit_code")])
    assert "西园社区" in body["reasons"][0]["detail"]
    headers = await organization.sign_in(district.administrator)
    office = {
        "kind": "department",
        "name": "区司法局",
        "parent_id": str(district.id),
        "credit_code": code,
        "effective_on": TODAY.isoformat(),
        "legal_basis": "方案",
    }
    created = await organization.client.post("/units", headers=headers, json=office)
    assert (created.status_code, faults(created.json())) == (422, [("ORG-2", "credit-code-in-use", "/credit_code")])
    before = await read(organization, headers, district.west_community)
    papers = {
        "effective_on": TODAY.isoformat(),
        "legal_basis": "批复",
        "proposed_by_id": str(district.north),
        "approval_document": "批复",
        "approved_on": YESTERDAY.isoformat(),
        "successor_ids": [str(district.east_community)],
    }
    closed = await organization.client.post(
        f"/units/{district.west_community}/closure", headers=headers | match(before), json=papers
    )
    assert closed.status_code == 200, closed.text
    status, _ = await put(organization, district, district.east_community, credit_code=code)
    assert status == 200


async def test_org_2_of_two_units_that_take_one_credit_code_at_once_one_is_refused(
    organization: Organization, district: District
) -> None:
    """ORG-2: the second waits for the first and then sees its code."""
    code = credit_code("community", f"{district.prefix}001001")
    answers = await asyncio.gather(
        *(
            put(organization, district, one, credit_code=code)
            for one in (district.east_community, district.west_community)
        )
    )
    assert sorted(status for status, _ in answers) == [200, 422]


async def test_org_4_what_is_on_record_of_a_unit_that_ended_stays(
    organization: Organization, district: District
) -> None:
    """ORG-4."""
    headers = await organization.sign_in(district.administrator)
    before = await read(organization, headers, district.health)
    body = {"effective_on": TODAY.isoformat(), "legal_basis": "方案", "successor_ids": [str(district.civil_affairs)]}
    await organization.client.post(f"/units/{district.health}/closure", headers=headers | match(before), json=body)
    status, refusal = await put(organization, district, district.health, urban_rural_class=None)
    assert (status, faults(refusal)) == (422, [("ORG-4", "unit-ended", None)])


async def test_org_3_a_code_changes_from_a_day_on_and_the_codes_below_follow(
    organization: Organization, district: District
) -> None:
    """ORG-2, ORG-3: subdistrict, community and grid; each day has its code, and the history says why."""
    prefix = district.prefix
    grid = await add_grid(organization, district, f"{prefix}001001001", LONG_AGO)
    status, body = await recode(organization, district, district.north, f"{prefix}005000", YESTERDAY)
    assert (status, body.get("code")) == (200, f"{prefix}005000")
    headers = await organization.sign_in(district.administrator)
    below = {district.east_community: "001", district.west_community: "002", grid: "001001"}
    for unit_id, own in below.items():
        assert (await read(organization, headers, unit_id))["code"] == f"{prefix}005{own}"
        past = await read(organization, headers, unit_id, as_of=(YESTERDAY - timedelta(days=1)).isoformat())
        assert past["code"] == f"{prefix}001{own}"
    assert (await read(organization, headers, district.south_community))["code"] == f"{prefix}002001"
    history = (await organization.client.get(f"/units/{grid}/history", headers=headers)).json()
    newest = history["changes"][-1]
    assert (newest["kind"], newest["legal_basis"]) == ("recoding", BASIS)
    assert newest["detail"]["code_from"] == f"{prefix}001001001"
    assert newest["detail"]["followed"] == str(district.north)
    found = await organization.client.get("/units", headers=headers, params={"query": f"{prefix}005001"})
    assert {item["id"] for item in found.json()["items"]} == {str(district.east_community), str(grid)}


async def test_org_2_the_codes_below_a_moved_community_follow(organization: Organization, district: District) -> None:
    """ORG-2, ORG-4: a grid's code extends its community's, also after the community went elsewhere."""
    grid = await add_grid(organization, district, f"{district.prefix}001001001", LONG_AGO)
    headers = await organization.sign_in(district.administrator)
    before = await read(organization, headers, district.east_community)
    body = {
        "parent_id": str(district.south),
        "code": f"{district.prefix}002009",
        "effective_on": YESTERDAY.isoformat(),
        "legal_basis": "批复",
        "proposed_by_id": str(district.north),
        "approval_document": "批复",
        "approved_on": YESTERDAY.isoformat(),
    }
    moved = await organization.client.post(
        f"/units/{district.east_community}/move", headers=headers | match(before), json=body
    )
    assert moved.status_code == 200, moved.text
    assert (await read(organization, headers, grid))["code"] == f"{district.prefix}002009001"


async def test_org_3_a_mistaken_code_is_corrected_from_its_first_day_with_a_reason(
    organization: Organization, district: District
) -> None:
    """ORG-3: a correction is told apart from a change; the history keeps what stood there."""
    code = f"{district.prefix}002008"
    status, body = await recode(organization, district, district.south_community, code, FOUNDED)
    assert (status, faults(body)) == (422, [("ORG-3", "correction-without-reason", "/correction_reason")])
    status, body = await recode(organization, district, district.south_community, code, FOUNDED, "录入时看错一位")
    assert (status, body.get("code")) == (200, code), body
    headers = await organization.sign_in(district.administrator)
    past = await read(organization, headers, district.south_community, as_of=LONG_AGO.isoformat())
    assert past["code"] == code
    history = (await organization.client.get(f"/units/{district.south_community}/history", headers=headers)).json()
    assert len(history["versions"]) == 1
    assert history["changes"][-1]["detail"] == {
        "code_from": f"{district.prefix}002001",
        "code_to": code,
        "correction_reason": "录入时看错一位",
    }


async def test_r117_a_code_of_another_unit_is_refused_and_so_is_one_outside_the_parent(
    organization: Organization, district: District
) -> None:
    """ORG-2, R116, R117: the problem document names rule and field, and nothing changes."""
    refused = {
        f"{district.prefix}001002": ("R117", "code-used-before"),
        f"{district.prefix}002002": ("ORG-2", "code-outside-parent"),
        "12": ("R116", "code-malformed"),
        f"{district.prefix}001001": ("ORG-3", "code-unchanged"),
        None: ("R116", "code-malformed"),
    }
    for code, (rule, slug) in refused.items():
        status, body = await recode(organization, district, district.east_community, code, TODAY)
        assert (status, faults(body)) == (422, [(rule, slug, "/code")]), code
    status, body = await recode(
        organization, district, district.east_community, f"{district.prefix}001009", date(2019, 1, 1)
    )
    assert (status, faults(body)) == (422, [("ORG-3", "day-outside-version", "/effective_on")])


async def test_org_3_a_code_below_that_is_on_record_for_later_is_settled_first(
    organization: Organization, district: District
) -> None:
    """ORG-3: a grid that begins next month would not extend the new code."""
    await add_grid(organization, district, f"{district.prefix}001001001", TODAY + timedelta(days=30))
    status, body = await recode(organization, district, district.north, f"{district.prefix}005000", TODAY)
    assert (status, body["type"].rsplit(":", 1)[-1]) == (409, "later-change-recorded")


async def test_a_recoded_district_is_announced_to_everybody(organization: Organization, district: District) -> None:
    """ORG-2: every service knows the district by its new code, and all codes of its tree follow."""
    elsewhere = await found_district(organization.resources)
    status, body = await recode(organization, elsewhere, elsewhere.id, district.code, TODAY)
    assert (status, faults(body)) == (422, [("R117", "code-used-before", "/code")])
    code = f"33{elsewhere.prefix[2:]}000000"
    status, body = await recode(organization, elsewhere, elsewhere.id, code, TODAY)
    assert status == 200, body
    served = (await organization.client.get("/districts")).json()["items"]
    assert {"id": str(elsewhere.id), "code": code, "name": "青石区"} in served
    headers = await organization.sign_in(elsewhere.administrator)
    assert (await read(organization, headers, elsewhere.east_community))["code"] == f"{code[:6]}001001"
    assert (await read(organization, headers, elsewhere.civil_affairs))["code"] == "MZJ"


async def test_an_unknown_unit_is_not_found(organization: Organization, district: District) -> None:
    headers = await organization.sign_in(district.administrator)
    answer = await organization.client.put(
        f"/units/{uuid7()}/particulars", headers={**headers, "If-Match": '"1"'}, json=particulars()
    )
    assert answer.status_code == 404
