"""An application on its way: gaps, separation, versions, repeated writes, and who sees what."""

import asyncio
from uuid import uuid4

from support.gate import Answer, Gate, fresh_key


async def test_adm_3_a_submission_names_every_gap_at_once(gate: Gate) -> None:
    who = gate.department_person()
    empty = {
        "department_id": str(gate.district.department("D13").id),
        "category": "assist",
        "funding_lines": [{"basis": "lump_sum", "rate_fen": 100, "source": "待定"}],
    }
    made = await gate.send(who, "POST", "/applications", empty)
    path = f"/applications/{made['id']}"
    found = await gate.send(who, "GET", f"{path}/completeness")
    refused = await gate.request(who, "POST", f"{path}/submission", version="1")
    assert refused.status_code == 422
    assert refused.json()["reasons"] == found["gaps"]
    pointers = {gap["pointer"] for gap in found["gaps"]}
    assert {"/title", "/bases", "/community_ids", "/powers", "/verbs"} <= pointers
    assert "/funding_lines/0/source" in pointers
    assert (await gate.send(who, "GET", path))["state"] == "draft"


async def test_adm_5_r49_a_start_that_is_too_soon_is_a_gap(gate: Gate) -> None:
    who = gate.department_person()
    made = await gate.send(who, "POST", "/applications", gate.draft())
    refused = await gate.request(who, "POST", f"/applications/{made['id']}/submission", version="1")
    assert [reason["rule"] for reason in refused.json()["reasons"]] == ["R49"]


async def test_adm_2_what_is_on_the_negative_list_is_rejected_at_once(
    quick_gate: Gate,
) -> None:
    gate = quick_gate
    rejected = await gate.apply(content="完成招商引资任务指标 500 万元。")
    assert rejected["state"] == "rejected"
    assert rejected["decision"]["reasons"][0]["rule"] == "R25"
    steps = await gate.send(gate.department_person(), "GET", f"/applications/{rejected['id']}/steps")
    assert [step["kind"] for step in steps["items"]] == [
        "created",
        "submitted",
        "rejected_by_negative_list",
    ]


async def test_r70_what_was_rejected_does_not_come_back_unchanged(
    quick_gate: Gate,
) -> None:
    gate = quick_gate
    await gate.apply(content="完成招商引资任务指标 500 万元。")
    who = gate.department_person()
    again = await gate.send(who, "POST", "/applications", gate.draft())
    refused = await gate.request(who, "POST", f"/applications/{again['id']}/submission", version="1")
    assert {reason["rule"] for reason in refused.json()["reasons"]} == {"R70"}


async def test_fee_3_the_preview_adds_up_to_the_fen(gate: Gate) -> None:
    lines = gate.draft()["funding_lines"]
    preview = await gate.send(
        gate.department_person(),
        "POST",
        "/applications/allocation-preview",
        {"lines": lines, "community_ids": [str(unit) for unit in gate.targets]},
    )
    households = sum(share["households"] for share in preview["shares"])
    assert preview["total_fen"] == 250 * households + 1_000_001
    assert preview["total_fen"] == sum(share["amount_fen"] for share in preview["shares"])


async def test_a_stale_version_is_refused_and_nothing_is_lost(gate: Gate) -> None:
    who = gate.department_person()
    made = await gate.send(who, "POST", "/applications", gate.draft())
    path = f"/applications/{made['id']}"
    changed = gate.draft(title="第一次修改")
    await gate.send(who, "PUT", path, changed, version="1")
    stale = await gate.request(who, "PUT", path, gate.draft(title="第二次修改"), version="1")
    assert (stale.status_code, stale.headers["etag"]) == (412, '"2"')
    missing = await gate.request(who, "PUT", path, changed)
    assert missing.status_code == 428
    assert (await gate.send(who, "GET", path))["title"] == "第一次修改"


async def test_a_submission_repeated_with_its_key_happens_once(
    quick_gate: Gate,
) -> None:
    gate = quick_gate
    who = gate.department_person()
    made = await gate.send(who, "POST", "/applications", gate.draft())
    path, key = f"/applications/{made['id']}/submission", fresh_key()
    first, second = await asyncio.gather(
        gate.request(who, "POST", path, version="1", key=key),
        gate.request(who, "POST", path, version="1", key=key),
    )
    assert (first.status_code, second.status_code) == (200, 200)
    assert first.json() == second.json()
    steps = await gate.send(who, "GET", f"/applications/{made['id']}/steps")
    assert [step["kind"] for step in steps["items"]] == ["created", "submitted"]


async def test_adm_4_application_numbers_run_without_a_gap(quick_gate: Gate) -> None:
    gate = quick_gate
    first = await gate.apply()
    second = await gate.apply(title="另一事项")
    numbers = [first["number"], second["number"]]
    assert numbers == [f"ZR-{gate.today.year}-0001", f"ZR-{gate.today.year}-0002"]


async def test_adm_4_what_was_returned_is_completed_and_submitted_again(
    quick_gate: Gate,
) -> None:
    gate = quick_gate
    submitted = await gate.apply()
    returned = await gate.step(
        gate.district_person("office"),
        submitted,
        "return",
        {"missing": "请补充完成标准。"},
    )
    assert returned["state"] == "returned"
    who = gate.department_person()
    edited = await gate.send(
        who,
        "PUT",
        f"/applications/{returned['id']}",
        gate.draft(standard="每楼一次，留存照片目录。"),
        version=str(returned["version"]),
    )
    again = await gate.step(who, edited, "submission")
    assert (again["state"], again["number"]) == ("submitted", submitted["number"])
    withdrawn = await gate.step(who, again, "withdrawal", {"reason": "不再需要"})
    assert withdrawn["allowed_actions"] == []


async def test_adm_6_r55_nobody_handles_an_application_of_their_own_side(
    quick_gate: Gate,
) -> None:
    gate = quick_gate
    submitted = await gate.apply()
    own_office = gate.district_person("office", 7, "D13")
    path = f"/applications/{submitted['id']}"
    refused = await gate.request(own_office, "POST", f"{path}/acceptance", version="2")
    assert {reason["rule"] for reason in refused.json()["reasons"]} == {"ADM-6"}
    accepted = await gate.step(gate.district_person("office"), submitted, "acceptance")
    members = await gate.seat_reviewers()
    vote = await gate.request(members[2], "POST", f"{path}/votes", {"choice": "approve"})
    assert {reason["rule"] for reason in vote.json()["reasons"]} == {"R55"}
    await gate.send(members[0], "POST", f"{path}/votes", {"choice": "approve"})
    twice = await gate.request(members[0], "POST", f"{path}/votes", {"choice": "reject"})
    assert twice.json()["reasons"][0]["code"] == "already-voted"
    no_member = gate.district_person("reviewer", 9, "D08")
    outside = await gate.request(no_member, "POST", f"{path}/votes", {"choice": "approve"})
    assert outside.status_code == 403
    early = await gate.request(
        gate.district_person("office"),
        "POST",
        f"{path}/review-closure",
        version=str(accepted["version"]),
    )
    codes = {reason["code"] for reason in early.json()["reasons"]}
    assert codes == {
        "no-quorum",
        "opinion-missing-subdistrict",
        "opinion-missing-community",
        "opinion-missing-finance",
        "opinion-missing-justice",
    }


async def test_adm_6_who_accepted_does_not_decide(quick_gate: Gate) -> None:
    gate = quick_gate
    decided = await gate.decide(await gate.apply())
    assert decided["state"] == "approved"
    assert decided["tally"]["eligible"] == 2
    assert decided["tally"]["abstaining_by_rule"] == 1
    steps = await gate.send(gate.district_person("auditor"), "GET", f"/applications/{decided['id']}/steps")
    seen = {step["kind"]: step for step in steps["items"]}
    assert seen["decided"]["seen_version"] == 4
    assert seen["decided"]["seen_digest"] == seen["submitted"]["seen_digest"]


async def test_fee_5_too_little_money_needs_a_written_reason(quick_gate: Gate) -> None:
    gate = quick_gate
    line = {
        "basis": "per_community",
        "rate_fen": 1_00,
        "source": "部门预算",
        "schedule": "once",
        "due_dates": [gate.today.isoformat()],
    }
    office, decider = gate.district_person("office"), gate.district_person("decider")
    accepted = await gate.step(office, await gate.apply(funding_lines=[line]), "acceptance")
    await gate.hear(accepted)
    for member in (await gate.seat_reviewers())[:2]:
        path = f"/applications/{accepted['id']}/votes"
        await gate.send(member, "POST", path, {"choice": "approve"})
    reviewed = await gate.step(office, accepted, "review-closure")
    assert reviewed["ratio"]["below_minimum"]
    path = f"/applications/{reviewed['id']}/decision"
    version = str(reviewed["version"])
    refused = await gate.request(decider, "POST", path, {"outcome": "approve"}, version=version)
    assert {reason["rule"] for reason in refused.json()["reasons"]} == {"FEE-5"}
    body = {"outcome": "approve", "ratio_reason": "另有人员支持。"}
    assert (await gate.send(decider, "POST", path, body, version=version))["decision"][
        "ratio_reason"
    ] == "另有人员支持。"


async def test_drafts_are_seen_by_their_department_only(gate: Gate) -> None:
    made = await gate.send(gate.department_person(), "POST", "/applications", gate.draft())
    path = f"/applications/{made['id']}"
    head = gate.department_person("D13", "department_head")
    assert (await gate.request(head, "GET", path)).status_code == 200
    strangers = [
        gate.department_person("D08"),
        gate.district_person("office"),
        gate.community_person("head"),
        gate.subdistrict_person(),
    ]
    for who in strangers:
        assert (await gate.request(who, "GET", path)).status_code == 404, who.name
        listed = await gate.send(who, "GET", "/applications")
        assert listed["items"] == []


async def test_another_district_and_the_wrong_role_get_nothing(
    quick_gate: Gate,
) -> None:
    gate = quick_gate
    submitted = await gate.apply()
    path = f"/applications/{submitted['id']}"
    assert (await gate.request(None, "GET", path)).status_code == 401
    keeper = gate.community_person("keeper")
    assert (await gate.request(keeper, "GET", path)).status_code == 403
    other = gate.department_person("D08")
    act = await gate.request(other, "POST", f"{path}/submission", version="2")
    assert act.status_code == 404
    clerk = gate.community_person("clerk")
    assert (await gate.request(clerk, "POST", f"{path}/acceptance", version="2")).status_code == 403
    assert (await gate.request(gate.district_person("office"), "GET", f"/applications/{uuid4()}")).status_code == 404


async def test_adm_4_r56_communities_are_heard_once_the_office_has_accepted(
    quick_gate: Gate,
) -> None:
    gate = quick_gate
    submitted = await gate.apply()
    head = gate.community_person("head")
    path = f"/applications/{submitted['id']}"
    assert (await gate.request(head, "GET", path)).status_code == 404
    await gate.step(gate.district_person("office"), submitted, "acceptance")
    seen: Answer = await gate.send(head, "GET", path)
    assert seen["opinion_kinds"] == ["community"]
    assert seen["allowed_actions"] == ["give_opinion"]
    body = {"kind": "community", "position": "oppose", "text": "人手不足。"}
    after = await gate.send(head, "POST", f"{path}/opinions", body)
    assert after["allowed_actions"] == []
    assert after["votes"] == []
    wrong = await gate.request(head, "POST", f"{path}/opinions", {**body, "kind": "finance"})
    assert wrong.status_code == 403
