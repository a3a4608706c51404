"""The audit trail of the gate: of an application for whoever may read it, all of it for the auditor."""

from typing import Final

from qingdan.kernel.ids import uuid7
from support.gate import Answer, Gate
from support.principals import grant, person

PATH: Final = "/audit-events"


def about(application: Answer) -> str:
    """Return the path of one application's trail."""
    return f"{PATH}?subject_kind=application&subject_id={application['id']}"


async def test_adm_4_the_trail_of_an_application_says_who_did_what(quick_gate: Gate) -> None:
    """ADM-4: newest first, by name; who did not keep the trail gets no origin."""
    gate = quick_gate
    office = gate.district_person("office")
    submitted = await gate.apply()
    await gate.step(office, submitted, "acceptance")
    events = (await gate.send(gate.department_person(), "GET", about(submitted)))["items"]
    assert events[0]["action"] == "application.accepted"
    assert events[0]["person_name"] == office.name
    assert {event["subject_id"] for event in events} == {submitted["id"]}
    assert {event["source"] for event in events} == {None}
    first = await gate.send(gate.department_person(), "GET", f"{about(submitted)}&limit=1")
    rest = await gate.send(gate.department_person(), "GET", f"{about(submitted)}&after={first['next']}")
    assert first["items"] + rest["items"] == events


async def test_adm_4_who_may_not_read_an_application_reads_no_trail_of_it(quick_gate: Gate) -> None:
    """ADM-4: 401, 403, 404 from every wrong side; the auditor reads the whole district, also drafts."""
    gate = quick_gate
    draft = await gate.send(gate.department_person(), "POST", "/applications", gate.draft(title="草稿"))
    assert (await gate.client.get(about(draft))).status_code == 401
    elsewhere = person(uuid7(), grant("office", uuid7(), "district"))
    for who in (
        gate.community_person("head"),
        gate.district_person("office"),
        gate.department_person("D08"),
        elsewhere,
    ):
        assert (await gate.request(who, "GET", about(draft))).status_code == 404, who.name
    keeper = gate.community_person("keeper")
    assert (await gate.request(keeper, "GET", about(draft))).status_code == 403
    assert (await gate.request(gate.department_person(), "GET", PATH)).status_code == 403
    auditor = gate.district_person("auditor")
    assert draft["id"] in {event["subject_id"] for event in (await gate.send(auditor, "GET", PATH))["items"]}
    assert (await gate.send(auditor, "GET", about(draft)))["items"]
    stranger = person(uuid7(), grant("auditor", uuid7(), "district"))
    assert (await gate.request(stranger, "GET", PATH)).status_code in {200, 404}
