"""The main job in one day: from an application with money for twelve communities to a completed task."""

from datetime import timedelta

from qingdan.kernel.calendar import chinese_working_calendar
from support.gate import Answer, Gate


def task_for(gate: Gate, item: Answer, count: int = 12) -> Answer:
    calendar = chinese_working_calendar(range(2025, 2028))
    return {
        "item_id": item["id"],
        "item_version": item["version"],
        "title": "第一季度宣传",
        "description": "每栋楼张贴一次。",
        "community_ids": [str(unit) for unit in gate.targets[:count]],
        "due_on": calendar.add_working_days(gate.today, 3).isoformat(),
        "deliverables": [{"kind": "report", "title": "宣传情况", "period": "quarter"}],
    }


async def pay_first_instalment(gate: Gate, item: Answer) -> list[Answer]:
    funding = await gate.send(gate.department_person(), "GET", f"/items/{item['id']}/funding")
    body = {
        "voucher": "2026-拨-001",
        "appropriated_on": gate.today.isoformat(),
        "amounts": [
            {
                "community_id": place["community"]["id"],
                "amount_fen": place["instalments"][0]["amount_fen"],
            }
            for place in funding["communities"]
        ],
    }
    path = f"/items/{item['id']}/appropriations"
    made = await gate.send(gate.department_person(), "POST", path, body)
    payments: list[Answer] = made["items"]
    return payments


async def confirm(gate: Gate, payment: Answer, number: int) -> Answer:
    body = {
        "amount_fen": payment["amount_fen"],
        "received_on": gate.today.isoformat(),
    }
    path = f"/appropriations/{payment['id']}/receipt"
    return await gate.send(gate.community_person("clerk", number), "POST", path, body)


async def refuse_unpaid(gate: Gate, task: Answer) -> None:
    clerk = gate.department_person()
    question = {name: value for name, value in task.items() if name not in {"title", "description"}}
    judged = await gate.send(clerk, "POST", "/tasks/check", question)
    assert not judged["allowed"]
    assert [place["allowed"] for place in judged["communities"]] == [False] * 12
    refused = await gate.request(clerk, "POST", "/tasks", task)
    assert refused.status_code == 422
    reasons = refused.json()["reasons"]
    assert [reason["rule"] for reason in reasons] == ["R54"] * 12
    assert reasons[0]["detail"].startswith("第1街道第1社区：")


async def carry_out(gate: Gate, sent: Answer) -> None:
    worker = gate.community_person("clerk")
    part = f"/tasks/{sent['id']}/assignments/{gate.targets[0]}"
    accepted = await gate.send(worker, "POST", f"{part}/acceptance")
    assert accepted["own"][0]["allowed_actions"] == ["complete"]
    done = await gate.send(worker, "POST", f"{part}/completion", {"hours_spent": 3.5, "note": "完成"})
    assert done["own"][0]["hours_spent"] == 3.5


async def test_adm_9_fee_6_the_whole_day_from_application_to_completed_task(quick_gate: Gate) -> None:
    gate = quick_gate
    clerk = gate.department_person()
    item = await gate.admit()
    listed = await gate.send(None, "GET", f"/lists/1/items?district_id={gate.district.id}&query=fandianxin")
    assert [row["title"] for row in listed["items"]] == ["反电信网络诈骗宣传"]
    task = task_for(gate, item)
    await refuse_unpaid(gate, task)
    payments = await pay_first_instalment(gate, item)
    still = await gate.request(clerk, "POST", "/tasks", task)
    assert still.status_code == 422, "the department's word alone opens nothing"
    for number, payment in enumerate(payments):
        await confirm(gate, payment, number)
    sent = await gate.send(clerk, "POST", "/tasks", task)
    assert (sent["progress"]["total"], sent["progress"]["sent"]) == (12, 12)
    await carry_out(gate, sent)
    seen = await gate.send(clerk, "GET", f"/tasks/{sent['id']}")
    assert seen["progress"]["completed"] == 1


async def test_adm_9_only_the_paid_communities_get_the_task_when_asked_so(
    quick_gate: Gate,
) -> None:
    gate = quick_gate
    item = await gate.admit()
    payments = await pay_first_instalment(gate, item)
    await confirm(gate, payments[0], 0)
    task = {**task_for(gate, item), "only_allowed": True}
    sent = await gate.send(gate.department_person(), "POST", "/tasks", task)
    assert [part["community"]["id"] for part in sent["assignments"]] == [str(gate.targets[0])]


async def test_adm_9_the_frequency_is_used_up_after_one_task_a_quarter(
    quick_gate: Gate,
) -> None:
    gate = quick_gate
    item = await gate.admit()
    await confirm(gate, (await pay_first_instalment(gate, item))[0], 0)
    clerk = gate.department_person()
    await gate.send(clerk, "POST", "/tasks", task_for(gate, item, 1))
    again = await gate.request(clerk, "POST", "/tasks", task_for(gate, item, 1))
    assert {reason["code"] for reason in again.json()["reasons"]} == {"frequency-used-up"}


async def test_r68_the_sender_sees_what_a_community_has_on_its_table(quick_gate: Gate) -> None:
    gate = quick_gate
    item = await gate.admit()
    await confirm(gate, (await pay_first_instalment(gate, item))[0], 0)
    await gate.send(gate.department_person(), "POST", "/tasks", task_for(gate, item, 1))
    task = task_for(gate, item, 2)
    question = {name: value for name, value in task.items() if name not in {"title", "description"}}
    judged = await gate.send(gate.department_person(), "POST", "/tasks/check", question)
    assert [place["load"]["open_tasks"] for place in judged["communities"]] == [1, 0]


async def test_adm_9_r103_every_reason_stands_in_one_answer(quick_gate: Gate) -> None:
    gate = quick_gate
    item = await gate.admit()
    outside = gate.district.communities[14].id
    task = {
        **task_for(gate, item, 1),
        "community_ids": [str(outside)],
        "due_on": (gate.today + timedelta(days=1)).isoformat(),
        "deliverables": [{"kind": "ledger", "title": "台账", "count": 1}],
    }
    stranger = gate.department_person("D08")
    refused = await gate.request(stranger, "POST", "/tasks", task)
    assert {reason["code"] for reason in refused.json()["reasons"]} == {
        "not-the-items-department",
        "deliverable-not-admitted",
        "due-too-soon",
        "out-of-scope",
    }


async def test_adm_9_a_part_is_accepted_by_its_own_community_and_once(
    quick_gate: Gate,
) -> None:
    gate = quick_gate
    item = await gate.admit()
    await confirm(gate, (await pay_first_instalment(gate, item))[0], 0)
    sent = await gate.send(gate.department_person(), "POST", "/tasks", task_for(gate, item, 1))
    part = f"/tasks/{sent['id']}/assignments/{gate.targets[0]}/acceptance"
    other = gate.community_person("clerk", 1)
    assert (await gate.request(other, "POST", part)).status_code == 404
    officer = gate.subdistrict_person()
    assert (await gate.request(officer, "POST", part)).status_code == 403
    worker = gate.community_person("head")
    await gate.send(worker, "POST", part)
    twice = await gate.request(worker, "POST", part)
    assert twice.status_code == 422
    assert twice.json()["reasons"][0]["code"] == "assignment-step-impossible"


async def test_fee_6_fee_8_what_is_recorded_stays_within_plan_and_voucher(
    quick_gate: Gate,
) -> None:
    gate = quick_gate
    item = await gate.admit()
    await pay_first_instalment(gate, item)
    path = f"/items/{item['id']}/appropriations"
    body = {
        "voucher": "2026-拨-001",
        "appropriated_on": (gate.today + timedelta(days=1)).isoformat(),
        "amounts": [
            {"community_id": str(gate.targets[0]), "amount_fen": 10**12},
            {
                "community_id": str(gate.district.communities[13].id),
                "amount_fen": 100,
            },
        ],
    }
    refused = await gate.request(gate.department_person(), "POST", path, body)
    codes = {reason["code"] for reason in refused.json()["reasons"]}
    assert codes == {
        "more-than-planned",
        "voucher-used",
        "date-in-the-future",
        "community-not-in-plan",
    }
    own = await gate.request(gate.department_person("D08"), "POST", path, body)
    assert own.status_code == 404


async def test_fee_6_the_receiving_community_alone_confirms_and_once(quick_gate: Gate) -> None:
    gate = quick_gate
    payments = await pay_first_instalment(gate, await gate.admit())
    twice = {
        "amount_fen": payments[0]["amount_fen"],
        "received_on": gate.today.isoformat(),
    }
    receipt = f"/appropriations/{payments[0]['id']}/receipt"
    for who, status in (
        (gate.community_person("clerk", 1), 404),
        (gate.department_person(), 403),
        (gate.community_person("clerk"), 201),
        (gate.community_person("head"), 422),
    ):
        answer = await gate.request(who, "POST", receipt, twice)
        assert answer.status_code == status, who.name


async def test_fee_10_the_three_accounts_of_a_community_are_kept_apart(
    quick_gate: Gate,
) -> None:
    gate = quick_gate
    item = await gate.admit()
    payments = await pay_first_instalment(gate, item)
    body = {
        "amount_fen": payments[0]["amount_fen"] - 1,
        "received_on": gate.today.isoformat(),
    }
    clerk = gate.community_person("clerk")
    await gate.send(clerk, "POST", f"/appropriations/{payments[0]['id']}/receipt", body)
    books = await gate.send(clerk, "GET", f"/communities/{gate.targets[0]}/funding")
    assert books["totals"]["appropriated_fen"] == payments[0]["amount_fen"]
    assert books["totals"]["received_fen"] == payments[0]["amount_fen"] - 1
    assert books["totals"]["arrears_fen"] == 1
    assert books["waiting"] == []
    funding = await gate.send(gate.district_person("auditor"), "GET", f"/items/{item['id']}/funding")
    kinds = {finding["kind"] for finding in funding["findings"]}
    assert kinds == {"received_less_than_paid", "unconfirmed"}
    other = gate.community_person("clerk", 1)
    hidden = await gate.request(other, "GET", f"/communities/{gate.targets[0]}/funding")
    assert hidden.status_code == 404
