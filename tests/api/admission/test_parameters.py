"""A district sets the numbers of the gate from a day on; nobody replaces what somebody else set unseen (ADM-5)."""

from datetime import timedelta

import asyncpg
import httpx

from support.gate import Answer, Gate

QUORUM = "/parameters/admission.quorum"
LEAD = "/parameters/admission.task_lead_days_working"


def value(gate: Gate, number: object, days: int = 0) -> Answer:
    """Return the body of a change that begins so many days from today."""
    day = gate.today + timedelta(days=days)
    return {"value": number, "valid_from": day.isoformat(), "document": "区办〔2026〕3号"}


async def put(gate: Gate, path: str, body: object, version: int = 0) -> httpx.Response:
    """Let the administrator send a change of what was read in a version."""
    return await gate.request(gate.district_person("administrator"), "PUT", path, body, version=str(version))


async def test_adm_5_parameters_hold_from_a_day_on_with_their_history(gate: Gate) -> None:
    assert (await put(gate, LEAD, value(gate, 5))).json()["value"] == 5
    assert (await put(gate, LEAD, value(gate, 7, days=30), version=1)).status_code == 200
    found = await gate.send(gate.department_person(), "GET", "/parameters")
    shown = {item["key"]: item for item in found["items"]}["admission.task_lead_days_working"]
    assert found["first_day"] == gate.today.isoformat()
    assert (shown["value"], shown["version"], shown["rules"]) == (5, 2, ["ADM-9", "R103"])
    assert [entry["value"] for entry in shown["history"]] == [7, 5, 3]
    assert shown["history"][0]["document"] == "区办〔2026〕3号"
    assert shown["history"][0]["set_by_name"] == "administrator0"
    later = (gate.today + timedelta(days=30)).isoformat()
    found = await gate.send(gate.department_person(), "GET", f"/parameters?as_of={later}")
    assert {item["value"] for item in found["items"] if item["key"] == shown["key"]} == {7}


async def test_adm_5_a_value_that_no_rule_can_count_with_is_refused_at_its_field(gate: Gate) -> None:
    for path, number in (
        *((QUORUM, wrong) for wrong in (3, "3/2", "1/0", True, "two thirds", -1, 2.5, None)),
        *((LEAD, wrong) for wrong in ("1/2", ["contact"], 367, -1, True)),
        ("/parameters/admission.majority", "1"),
        ("/parameters/admission.validity_months_max", 0),
        ("/parameters/admission.assist_verbs", []),
        ("/parameters/admission.assist_verbs", ["contact", "command"]),
        ("/parameters/admission.report_periods", ["month", "week"]),
    ):
        refused = await put(gate, path, value(gate, number))
        assert refused.status_code == 422, (path, number)
        assert [error["pointer"] for error in refused.json()["errors"]] == ["/value"], (path, number)
    refused = await put(gate, QUORUM, value(gate, "1/2", days=-1))
    assert [error["pointer"] for error in refused.json()["errors"]] == ["/valid_from"]
    # A value that already holds from the same day does not hide the new one from the check.
    assert (await put(gate, LEAD, value(gate, 5))).status_code == 200
    assert (await put(gate, LEAD, value(gate, "1/2"), version=1)).status_code == 422


async def test_adm_5_nobody_replaces_unseen_what_somebody_else_set_meanwhile(gate: Gate) -> None:
    assert (await gate.parameter("quorum"))["version"] == 0
    assert (await put(gate, QUORUM, value(gate, "3/4"))).status_code == 200
    stale = await put(gate, QUORUM, value(gate, "1/2"))
    assert (stale.status_code, stale.headers["ETag"]) == (412, '"1"')
    assert (await gate.parameter("quorum"))["value"] == "3/4"
    # What is refused counts for no change, and each parameter is counted by itself.
    assert (await put(gate, QUORUM, value(gate, "3/2"), version=1)).status_code == 422
    assert (await put(gate, LEAD, value(gate, 5))).status_code == 200
    assert (await put(gate, QUORUM, value(gate, "1/2"), version=1)).json()["version"] == 2
    unversioned = await gate.request(gate.district_person("administrator"), "PUT", QUORUM, value(gate, "1/2"))
    assert unversioned.status_code == 428


async def test_adm_5_only_the_administrator_sets_and_whoever_is_bound_reads(gate: Gate, other_gate: Gate) -> None:
    assert (await gate.request(None, "GET", "/parameters")).status_code == 401
    assert (await gate.request(None, "PUT", QUORUM, value(gate, "1/2"))).status_code == 401
    for person in (
        *(gate.district_person(role) for role in ("office", "auditor", "finance", "decider", "reviewer")),
        *(gate.community_person(role) for role in ("clerk", "head", "keeper")),
        gate.department_person(),
        gate.subdistrict_person(),
    ):
        assert (await gate.request(person, "GET", "/parameters")).status_code == 200
        assert (await gate.request(person, "PUT", QUORUM, value(gate, "1/2"), version="0")).status_code == 403
    assert (await put(gate, QUORUM, value(gate, "1/2"))).status_code == 200
    assert (await other_gate.parameter("quorum"))["value"] == "2/3"
    assert (await put(gate, "/parameters/admission.no_such_thing", value(gate, 1))).status_code == 404


async def test_adm_5_a_change_is_audited_and_told(gate: Gate, database_urls: dict[str, str]) -> None:
    assert (await put(gate, LEAD, value(gate, 5))).status_code == 200
    trail = await gate.send(gate.district_person("auditor"), "GET", "/audit-events")
    assert (trail["items"][0]["action"], trail["items"][0]["subject_id"]) == (
        "parameter.set",
        LEAD.rsplit("/", maxsplit=1)[-1],
    )
    connection = await asyncpg.connect(database_urls["admin"])
    told = await connection.fetch(
        "SELECT payload ->> 'value' FROM admission.event WHERE kind = 'admission.parameter-set' AND district_id = $1",
        gate.district.id,
    )
    await connection.close()
    assert [row[0] for row in told] == ["5"]
