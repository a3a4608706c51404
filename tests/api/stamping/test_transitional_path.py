"""R5: what must not be issued passes on one path only, and every side of it is checked by the server."""

from datetime import date, timedelta
from typing import Any, Final

import httpx

from qingdan.kernel.clock import business_date
from qingdan.kernel.principal import Principal
from support.forms import form
from support.stamping import PDF, Answer, Counter, codes, done

SINGLE: Final = "CT35"
SWITCHES: Final = "/transitional-switches"
CONFIRMED: Final = {"within_duties": True, "only_verified_facts": True}
CONTENT: Final[Answer] = {
    "kind": "external_form",
    "certificate_type_code": SINGLE,
    "document_title": "婚姻状况确认表",
    "values": {},
    "evidence_seen": [],
    "asking_body": {"name": "城东银行", "kind": "financial"},
    "imprint": {"page": 1, "x_mm": 150.0, "y_mm": 240.0},
    "transitional": {"within_duties": True},
}


def day(counter: Counter, days: int) -> str:
    return (today(counter) + timedelta(days=days)).isoformat()


def today(counter: Counter) -> date:
    return business_date(counter.resources.database.clock())


def wanted(counter: Counter, **changes: object) -> Answer:
    return {
        "type_code": SINGLE,
        "valid_from": day(counter, 0),
        "valid_until": day(counter, 90),
        "reason": "数据共享接口尚未开通，过渡期内据实出具。",
        "document": "示例区民政局〔2026〕21号",
        **changes,
    }


async def switch_on(counter: Counter, **changes: object) -> Answer:
    return done(await counter.send(counter.over("administrator"), "POST", SWITCHES, wanted(counter, **changes)))


async def switch_off(counter: Counter, switch: Answer, days: int = 0) -> httpx.Response:
    body = {"ends_on": day(counter, days), "reason": "接口已开通。"}
    return await counter.send(counter.over("administrator"), "POST", f"{SWITCHES}/{switch['id']}/ending", body)


async def drafted(counter: Counter, *, demand: bool = True, **changes: Any) -> Answer:  # noqa: ANN401 -- any field of a request
    """File the asking body's own form, with its written demand."""
    clerk = counter.at("clerk")
    request = await counter.file(**{**CONTENT, **changes})
    path = f"/stamp-requests/{request['id']}"
    if demand:
        files = {"file": ("索要函.pdf", PDF)}
        done(
            await counter.send(
                clerk, "POST", f"{path}/evidence", data={"document_key": "transitional_demand"}, files=files
            )
        )
    if request["kind"] == "external_form":
        files = {"file": ("表格.pdf", form())}
        return done(await counter.send(clerk, "PUT", f"{path}/form", files=files, version=request["version"]))
    return request


async def verified(counter: Counter, **changes: Any) -> Answer:  # noqa: ANN401 -- the same
    clerk = counter.at("clerk")
    request = await counter.act(clerk, await drafted(counter, **changes), "submission")
    record = {"method": "archive", "confirmed": True, "note": "婚姻登记档案查询无登记记录"}
    return await counter.act(clerk, request, "verification", record)


async def decide(counter: Counter, who: Principal, request: Answer, act: str, body: object = None) -> httpx.Response:
    return await counter.send(who, "POST", f"/stamp-requests/{request['id']}/{act}", body, version=request["version"])


async def guide(counter: Counter, code: str = SINGLE) -> Answer:
    return await counter.get(None, f"/certificate-types/{code}", district_id=str(counter.district.id))


async def test_the_path_leads_from_the_switch_over_the_written_demand_to_the_directors_own_word(
    counter: Counter,
) -> None:
    await counter.make_seal()
    await switch_on(counter)
    request = await verified(counter)
    assert request["transitional"] == {"within_duties": True}
    head = counter.at("head")
    assert codes(await decide(counter, head, request, "approval")) == {"transition-unconfirmed"}
    for said in ({**CONFIRMED, "within_duties": False}, {**CONFIRMED, "only_verified_facts": False}):
        assert codes(await decide(counter, head, request, "transitional-approval", said)) == {"transition-unconfirmed"}
    approved = await counter.act(head, request, "transitional-approval", CONFIRMED)
    assert (approved["status"], approved["approved_by"]) == ("approved", str(head.person_id))
    stamped = await counter.act(counter.at("keeper"), approved, "stamping", {"wet_seal_used": True})
    assert (stamped["register_number"], stamped["signed_sha256"]) == (1, None)
    params = {"subject_kind": "stamp_request", "subject_id": request["id"]}
    trail = await counter.get(counter.over("auditor"), "/audit-events", **params)
    assert {"transitional": True} in [one["detail"] for one in trail["items"] if one["action"] == "request.approved"]


async def test_the_path_is_off_by_default_and_nobody_can_send_that_it_is_on(counter: Counter) -> None:
    assert (await guide(counter))["transitional"] is None
    draft = await drafted(counter)
    refused = await decide(counter, counter.at("clerk"), draft, "submission")
    assert codes(refused) == {"must-not-issue", "transition-off"}
    community = str(counter.community())
    for lie in ({"within_duties": True, "switched_on": True}, {"within_duties": True, "verified": True}):
        body = {**CONTENT, "community_id": community, "transitional": lie}
        assert (await counter.send(counter.at("clerk"), "POST", "/stamp-requests", body)).status_code == 422


async def test_refusals_remain_the_default_where_the_path_is_on(counter: Counter) -> None:
    await switch_on(counter)
    shown = await guide(counter)
    assert (shown["issuable"], shown["certificate_class"]) == (False, "must_not_issue")
    assert shown["transitional"]["document"] == "示例区民政局〔2026〕21号"
    unclaimed = await drafted(counter, transitional=None)
    assert codes(await decide(counter, counter.at("clerk"), unclaimed, "submission")) == {"must-not-issue"}
    board = await counter.get(None, "/catalogue", district_id=str(counter.district.id))
    assert [item["code"] for item in board["items"] if item["transitional"]] == [SINGLE]
    found = await counter.get(None, "/certificate-types", query="单身", district_id=str(counter.district.id))
    assert all(item["transitional"] is (item["code"] == SINGLE) for item in found["items"])


async def test_a_request_without_the_written_demand_or_the_asking_body_is_not_taken(counter: Counter) -> None:
    await switch_on(counter)
    clerk = counter.at("clerk")
    bare = await drafted(counter, demand=False, asking_body=None)
    assert codes(await decide(counter, clerk, bare, "submission")) == {
        "transition-asking-body",
        "transition-written-demand",
    }
    written = await drafted(counter, kind="certificate")
    assert "transition-own-form" in codes(await decide(counter, clerk, written, "submission"))
    needless = await drafted(counter, certificate_type_code="CT01")
    assert "transition-not-needed" in codes(await decide(counter, clerk, needless, "submission"))


async def test_switched_off_between_filing_and_approval_it_is_refused(counter: Counter) -> None:
    switch = await switch_on(counter)
    request = await verified(counter)
    ended = done(await switch_off(counter, switch))
    assert (ended["state"], ended["ended_by_name"], ended["allowed_actions"]) == ("off", "administrator", [])
    refused = await decide(counter, counter.at("head"), request, "transitional-approval", CONFIRMED)
    assert codes(refused) == {"must-not-issue", "transition-off"}
    # Switched on anew, the same request goes on; what was on and off stays in the history.
    await switch_on(counter)
    await counter.act(counter.at("head"), request, "transitional-approval", CONFIRMED)
    listed = await counter.get(counter.over("auditor"), SWITCHES)
    assert [(one["number"], one["state"]) for one in listed["items"]] == [(2, "on"), (1, "off")]
    assert listed["items"][1]["end_reason"] == "接口已开通。"


async def test_only_the_director_of_the_community_decides_and_only_what_lies_within_the_duties(
    counter: Counter,
) -> None:
    await switch_on(counter)
    request = await verified(counter, transitional={"within_duties": False})
    act = "transitional-approval"
    assert (await decide(counter, counter.at("clerk"), request, act, CONFIRMED)).status_code == 403
    assert (await decide(counter, counter.at("keeper"), request, act, CONFIRMED)).status_code == 403
    assert (await decide(counter, counter.at("head", 1), request, act, CONFIRMED)).status_code == 404
    assert codes(await decide(counter, counter.at("head"), request, act, CONFIRMED)) == {"transition-duties"}
    anonymous = await counter.client.post(f"/stamp-requests/{request['id']}/{act}", json=CONFIRMED)
    assert anonymous.status_code == 401
    assert (await decide(counter, counter.at("head"), request, act, {"within_duties": True})).status_code == 422


async def test_an_ordinary_request_is_not_approved_by_the_other_door_any_easier(counter: Counter) -> None:
    request = await counter.verified()
    approved = await counter.act(counter.at("head"), request, "transitional-approval", CONFIRMED)
    assert approved["transitional"] is None
    unfit = await counter.submitted()
    refused = await decide(counter, counter.at("head"), unfit, "transitional-approval", CONFIRMED)
    assert "not-verified" in codes(refused)


async def test_another_district_is_not_switched_and_does_not_see_or_end_it(counter: Counter, other: Counter) -> None:
    switch = await switch_on(counter)
    assert (await guide(other))["transitional"] is None
    draft = await drafted(other)
    assert "transition-off" in codes(await decide(other, other.at("clerk"), draft, "submission"))
    assert (await other.get(other.over("administrator"), SWITCHES))["items"] == []
    assert (await switch_off(other, switch)).status_code == 404
    assert (await guide(counter))["transitional"] is not None


async def test_only_the_administrator_switches_and_office_and_auditor_may_look(counter: Counter) -> None:
    body = wanted(counter)
    switch = await switch_on(counter)
    ending = f"{SWITCHES}/{switch['id']}/ending"
    for who in (counter.at("clerk"), counter.at("head"), counter.over("office"), counter.over("auditor")):
        assert (await counter.send(who, "POST", SWITCHES, body)).status_code == 403
        off = {"ends_on": day(counter, 0), "reason": "试"}
        assert (await counter.send(who, "POST", ending, off)).status_code == 403
    assert (await counter.send(None, "GET", SWITCHES)).status_code == 401
    assert (await counter.send(counter.at("clerk"), "GET", SWITCHES)).status_code == 403
    listed = await counter.get(counter.over("office"), SWITCHES)
    assert [one["allowed_actions"] for one in listed["items"]] == [[]]


async def test_a_switch_names_a_type_a_time_a_reason_and_a_document(counter: Counter) -> None:
    administrator = counter.over("administrator")
    for changes, expected in (
        ({"type_code": "CT01"}, "transition-not-needed"),
        ({"valid_from": day(counter, -1)}, "transition-in-the-past"),
        ({"valid_until": day(counter, 0)}, "transition-ends-too-early"),
    ):
        refused = await counter.send(administrator, "POST", SWITCHES, wanted(counter, **changes))
        assert codes(refused) == {expected}
    for gap in ({"reason": ""}, {"document": " "}, {"valid_until": None}):
        assert (await counter.send(administrator, "POST", SWITCHES, wanted(counter, **gap))).status_code == 422
    unknown = await counter.send(administrator, "POST", SWITCHES, wanted(counter, type_code="XX99"))
    assert unknown.status_code == 404
    await switch_on(counter)
    again = await counter.send(administrator, "POST", SWITCHES, wanted(counter, valid_from=day(counter, 30)))
    assert codes(again) == {"transition-on-already"}
    trail = await counter.get(counter.over("auditor"), "/audit-events")
    assert trail["items"][0]["action"] == "transition.switched-on"
