"""The first screen: what waits for whom, with the days it is due."""

from datetime import timedelta

from qingdan.kernel.principal import Principal
from support.gate import Answer, Gate


async def queue(gate: Gate, who: Principal) -> tuple[dict[str, int], list[Answer]]:
    found = await gate.send(who, "GET", "/work-queue")
    assert len(found["figures"]) <= 4
    figures = {figure["key"]: figure["value"] for figure in found["figures"]}
    return figures, found["items"]


async def test_adm_5_an_application_waits_for_whoever_is_next(quick_gate: Gate) -> None:
    gate = quick_gate
    office, decider = gate.district_person("office"), gate.district_person("decider")
    submitted = await gate.apply()
    figures, items = await queue(gate, office)
    assert figures["to_accept"] == 1
    assert (items[0]["kind"], items[0]["overdue"]) == ("acceptance", False)
    assert items[0]["due_on"] > gate.today.isoformat()
    accepted = await gate.step(office, submitted, "acceptance")
    members = await gate.seat_reviewers()
    assert (await queue(gate, members[0]))[0] == {"to_vote": 1}
    assert (await queue(gate, members[2]))[0] == {"to_vote": 0}, "own department"
    for who in (
        gate.community_person("head"),
        gate.subdistrict_person(),
        gate.district_person("finance"),
        gate.department_person("D14"),
    ):
        kinds = [item["kind"] for item in (await queue(gate, who))[1]]
        assert kinds == ["opinion"], who.name
    await gate.hear(accepted)
    for member in members[:2]:
        path = f"/applications/{accepted['id']}/votes"
        await gate.send(member, "POST", path, {"choice": "approve"})
    await gate.step(office, accepted, "review-closure")
    assert (await queue(gate, decider))[0] == {"to_decide": 1}


async def test_fee_6_late_money_is_late_since_the_first_instalment_that_is_not_covered(quick_gate: Gate) -> None:
    """FEE-6: what was received covers the instalments in the order they fall due."""
    gate = quick_gate
    first, second = gate.today - timedelta(days=40), gate.today - timedelta(days=3)
    line = {
        "basis": "per_community",
        "rate_fen": 200_00,
        "source": "部门预算",
        "schedule": "quarterly",
        "due_dates": [first.isoformat(), second.isoformat()],
    }
    community = gate.targets[:1]
    item = await gate.admit(funding_lines=[line], hours_per_occurrence=0.5, community_ids=[str(community[0])])
    department, clerk = gate.department_person(), gate.community_person("clerk")
    assert [entry["due_on"] for entry in (await queue(gate, department))[1]] == [first.isoformat()]
    body = {
        "voucher": "V-2",
        "appropriated_on": gate.today.isoformat(),
        "amounts": [{"community_id": str(community[0]), "amount_fen": 100_00}],
    }
    paid = await gate.send(department, "POST", f"/items/{item['id']}/appropriations", body)
    receipt = {"amount_fen": 100_00, "received_on": gate.today.isoformat()}
    await gate.send(clerk, "POST", f"/appropriations/{paid['items'][0]['id']}/receipt", receipt)
    assert [entry["due_on"] for entry in (await queue(gate, department))[1]] == [second.isoformat()]


async def test_fee_6_adm_10_money_and_demands_wait_at_the_counter_and_the_department(
    quick_gate: Gate,
) -> None:
    gate = quick_gate
    item = await gate.admit()
    department, clerk = gate.department_person(), gate.community_person("clerk")
    assert (await queue(gate, department))[0]["communities_unpaid"] == 12
    amounts = [{"community_id": str(gate.targets[0]), "amount_fen": 1_00}]
    body = {
        "voucher": "V-1",
        "appropriated_on": gate.today.isoformat(),
        "amounts": amounts,
    }
    await gate.send(department, "POST", f"/items/{item['id']}/appropriations", body)
    demand = await gate.send(
        clerk,
        "POST",
        "/off-list-demands",
        {
            "description": "报表",
            "department_id": str(gate.district.department("D13").id),
        },
    )
    figures, items = await queue(gate, clerk)
    assert (figures["receipts_to_confirm"], figures["demands_to_answer"]) == (1, 1)
    assert [entry["kind"] for entry in items] == ["receipt", "demand_to_refuse"]
    await gate.send(clerk, "POST", f"/off-list-demands/{demand['id']}/refusal", {})
    assert (await queue(gate, department))[0]["demands_refused"] == 1
    assert (await queue(gate, gate.district_person("auditor")))[0]["demands_refused"] == 1
    assert (await queue(gate, gate.district_person("administrator")))[1] == []
