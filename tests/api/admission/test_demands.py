"""What reaches a community past the list: recorded, matched, refused with a number, answered."""

import asyncio

from support.gate import Answer, Gate


async def record(gate: Gate, **changes: object) -> Answer:
    body = {
        "department_id": str(gate.district.department("D08").id),
        "description": "今天下班前报送高龄老人名册 😀",
        "channel": "phone",
        **changes,
    }
    return await gate.send(gate.community_person("clerk"), "POST", "/off-list-demands", body)


async def test_adm_10_r58_a_phone_call_is_recorded_and_refused_with_a_numbered_notice(
    gate: Gate,
) -> None:
    demand = await record(gate)
    assert demand["allowed_actions"] == ["cover", "refuse"]
    head, asker = gate.community_person("head"), gate.department_person("D08")
    path = f"/off-list-demands/{demand['id']}"
    assert (await gate.request(asker, "GET", path)).status_code == 404
    refused = await gate.send(head, "POST", f"{path}/refusal", {})
    assert refused["notice_number"] == f"QDW-{gate.today.year}-000001"
    seen = await gate.send(asker, "GET", path)
    assert seen["allowed_actions"] == ["turn_into_application", "withdraw"]
    notice = await gate.request(asker, "GET", f"{path}/notice.pdf")
    assert notice.content.startswith(b"%PDF")
    again = await gate.request(head, "GET", f"{path}/notice.pdf")
    assert again.content == notice.content
    twice = await gate.request(head, "POST", f"{path}/refusal", {})
    assert twice.json()["reasons"][0]["code"] == "already-answered"


async def test_adm_10_notice_numbers_have_no_gap_when_many_refuse_at_once(
    gate: Gate,
) -> None:
    demands = [await record(gate) for _ in range(8)]
    head = gate.community_person("head")
    answers = await asyncio.gather(
        *(gate.send(head, "POST", f"/off-list-demands/{demand['id']}/refusal", {}) for demand in demands)
    )
    numbers = sorted(answer["notice_number"] for answer in answers)
    assert numbers == [f"QDW-{gate.today.year}-{n:06d}" for n in range(1, 9)]


async def test_r59_after_a_refusal_the_department_withdraws_or_applies_once(
    gate: Gate,
) -> None:
    head, asker = gate.community_person("head"), gate.department_person("D08")
    first, second = await record(gate), await record(gate)
    for demand in (first, second):
        path = f"/off-list-demands/{demand['id']}/refusal"
        await gate.send(head, "POST", path, {})
    path = f"/off-list-demands/{first['id']}/withdrawal"
    withdrawn = await gate.send(asker, "POST", path, {"note": "已改由本局办理"})
    assert (withdrawn["state"], withdrawn["allowed_actions"]) == ("withdrawn", [])
    again = await gate.request(asker, "POST", path, {})
    assert again.json()["reasons"][0]["code"] == "not-refused"
    path = f"/off-list-demands/{second['id']}/application"
    turned = await gate.send(asker, "POST", path, {"category": "entrusted"})
    draft = await gate.send(asker, "GET", f"/applications/{turned['application_id']}")
    assert (draft["state"], draft["content"]) == ("draft", second["description"])
    stranger = gate.department_person("D13")
    assert (await gate.request(stranger, "POST", path, {})).status_code == 404


async def test_adm_10_an_item_covers_a_demand_only_when_it_is_in_force_here(
    quick_gate: Gate,
) -> None:
    gate = quick_gate
    item = await gate.admit()
    clerk = gate.community_person("clerk")
    found = await gate.send(clerk, "GET", "/off-list-demands/matches?text=电信网络诈骗宣传单张贴")
    assert found["items"][0]["item"]["id"] == item["id"]
    assert not found["items"][0]["covers"], "it is not paid yet"
    demand = await record(gate)
    path = f"/off-list-demands/{demand['id']}"
    refused = await gate.request(clerk, "POST", f"{path}/coverage", {"item_id": item["id"]})
    assert {reason["rule"] for reason in refused.json()["reasons"]} == {"R54"}
    body = {"covering_item_id": item["id"]}
    assert (await gate.send(clerk, "POST", f"{path}/refusal", body))["state"] == "refused"


async def test_adm_10_who_asked_and_what_are_all_that_is_needed(gate: Gate) -> None:
    clerk = gate.community_person("clerk")
    missing = await gate.request(clerk, "POST", "/off-list-demands", {"description": "报表"})
    assert missing.json()["reasons"][0]["code"] == "who-asked-missing"
    free = await gate.send(
        clerk,
        "POST",
        "/off-list-demands",
        {"description": "报表", "asked_by": "某专班"},
    )
    assert (free["department"], free["asked_by"]) == (None, "某专班")
    later = await gate.send(clerk, "POST", f"/off-list-demands/{free['id']}/evidence", {"note": "群聊截图"})
    assert later["evidence"] == ["群聊截图"]
    neighbour = gate.community_person("clerk", 1)
    hidden = await gate.request(neighbour, "POST", f"/off-list-demands/{free['id']}/refusal", {})
    assert hidden.status_code == 404
    officer = gate.subdistrict_person()
    read = await gate.send(officer, "GET", "/off-list-demands?state=recorded")
    assert [demand["id"] for demand in read["items"]] == [free["id"]]
    acting = await gate.request(officer, "POST", f"/off-list-demands/{free['id']}/refusal", {})
    assert acting.status_code == 403
