"""Outside the published range of use: the subdistrict approves as well, before anything is stamped (R79)."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

import pytest

from qingdan.kernel.clock import BUSINESS_ZONE, business_date
from support.forms import form
from support.principals import grant
from support.stamping import Answer, Counter, codes, done

PAPER: Final[Answer] = {
    "kind": "register_only",
    "certificate_type_code": None,
    "document_title": "租房合同",
    "values": {},
    "evidence_seen": [],
    "medium": "paper",
}
FORM: Final[Answer] = {
    **PAPER,
    "kind": "external_form",
    "document_title": "学生家庭情况调查表",
    "imprint": {"page": 1, "x_mm": 150.0, "y_mm": 240.0},
}


def path_of(request: Answer) -> str:
    """Return where a request lies."""
    return f"/stamp-requests/{request['id']}"


async def actions(counter: Counter, request: Answer, who: str) -> list[str]:
    """Return what a request offers to somebody, the same on its own and in the list."""
    principal = counter.officer() if who == "officer" else counter.at(who)
    one = await counter.get(principal, path_of(request))
    listed = (await counter.get(principal, "/stamp-requests"))["items"]
    assert next(each for each in listed if each["id"] == request["id"])["allowed_actions"] == one["allowed_actions"]
    found: list[str] = one["allowed_actions"]
    return found


async def waiting(counter: Counter) -> tuple[dict[str, int], list[str]]:
    """Return the figures of the officer's work queue, and the links to what waits."""
    queue = await counter.get(counter.officer(), "/work-queue")
    return {one["key"]: one["value"] for one in queue["figures"]}, [one["link"] for one in queue["items"]]


async def test_r79_nothing_outside_the_range_is_stamped_before_the_subdistrict_approved_it(counter: Counter) -> None:
    """R79, CRT-6: it waits for the officer, who is offered it; the keeper sees why; then it is stamped, and marked."""
    await counter.make_seal()
    request = await counter.approved(**PAPER)
    assert (request["awaits_second_approval"], request["second_approval"]) == (True, None)
    refused = await counter.send(
        counter.at("keeper"), "POST", f"{path_of(request)}/stamping", {}, version=request["version"]
    )
    assert refused.status_code == 422
    assert codes(refused) == {"outside-range"}
    assert await actions(counter, request, "keeper") == ["return"]
    assert await actions(counter, request, "officer") == ["second-approval", "return"]
    assert await waiting(counter) == (
        {"requests_to_approve_again": 1, "requests_overdue": 0, "uses_stopped": 0},
        [f"/stamping/{request['id']}"],
    )
    given = await counter.act(counter.officer(), request, "second-approval", {"opinion": "同意用印。"})
    assert (given["status"], given["awaits_second_approval"]) == ("approved", False)
    assert given["second_approval"]["opinion"] == "同意用印。"
    assert (await waiting(counter))[0]["requests_to_approve_again"] == 0
    assert await actions(counter, given, "officer") == []
    again = await counter.send(
        counter.officer(), "POST", f"{path_of(request)}/second-approval", {}, version=given["version"]
    )
    assert codes(again) == {"second-approval-not-needed"}
    stamped = await counter.act(counter.at("keeper"), given, "stamping", {})
    assert stamped["second_approval"]["approved_by_name"] == given["second_approval"]["approved_by_name"]
    subject = {"subject_kind": "stamp_request", "subject_id": request["id"]}
    trail = await counter.get(counter.officer(), "/audit-events", **subject)
    assert "request.second-approved" in {one["action"] for one in trail["items"]}


async def test_r79_only_the_officer_of_the_subdistrict_approves_again(counter: Counter) -> None:
    """R79: anonymous 401, outsiders 404, insiders 403, a stale version 412; nothing is changed by it."""
    request = await counter.approved(**PAPER)
    path = f"{path_of(request)}/second-approval"
    for who, status in (
        (None, 401),
        (counter.officer(1), 404),
        (counter.at("head", 1), 403),
        (counter.at("clerk"), 403),
        (counter.at("head"), 403),
        (counter.at("keeper"), 403),
        (counter.over("auditor"), 403),
        (counter.over("administrator"), 403),
    ):
        sent = await counter.send(who, "POST", path, {}, version=request["version"])
        assert sent.status_code == status, sent.text
    stale = await counter.send(counter.officer(), "POST", path, {}, version=request["version"] - 1)
    assert stale.status_code == 412
    assert (await counter.get(counter.at("head"), path_of(request)))["awaits_second_approval"] is True


async def test_r79_whoever_applied_or_approved_does_not_approve_again_at_the_subdistrict(counter: Counter) -> None:
    """R79, CRT-6: a grant at the subdistrict makes nobody a second person."""
    subdistrict = counter.district.directory.of_kind("subdistrict")[0]
    head = counter.at("head")
    officer = grant("subdistrict_officer", subdistrict.id, "subdistrict", subdistrict.id)
    both = replace(head, grants=(*head.grants, officer))
    request = await counter.approved(**PAPER)
    refused = await counter.send(both, "POST", f"{path_of(request)}/second-approval", {}, version=request["version"])
    assert codes(refused) == {"second-approver-is-involved"}


async def test_r79_the_subdistrict_may_say_no_and_the_next_round_asks_it_again(counter: Counter) -> None:
    """R79: sent back with a reason; a second approval that was given is lost with the approval it stood on."""
    request = await counter.approved(**PAPER)
    returned = await counter.act(counter.officer(), request, "return", {"reason": "不属于社区用印范围。"})
    assert (returned["status"], returned["reason"]) == ("returned", "不属于社区用印范围。")
    certificate = await counter.approved()
    refused = await counter.send(
        counter.officer(), "POST", f"{path_of(certificate)}/return", {"reason": "x"}, version=certificate["version"]
    )
    assert refused.status_code == 403
    request = await counter.act(counter.at("clerk"), returned, "submission")
    record = {"method": "archive", "confirmed": True}
    request = await counter.act(counter.at("clerk"), request, "verification", record)
    request = await counter.act(counter.at("head"), request, "approval")
    request = await counter.act(counter.officer(), request, "second-approval", {})
    request = await counter.act(counter.at("keeper"), request, "return", {"reason": "印章外带未还"})
    assert request["second_approval"] is None
    request = await counter.act(counter.at("clerk"), request, "submission")
    request = await counter.act(counter.at("clerk"), request, "verification", record)
    request = await counter.act(counter.at("head"), request, "approval")
    assert request["awaits_second_approval"] is True


async def test_r79_the_officer_sees_the_paper_that_waits_and_no_other(counter: Counter) -> None:
    """R79, CRT-12: what is to be approved can be read, what is not asked about cannot."""
    await counter.make_seal()
    request = await counter.file(**FORM)
    file = {"file": ("f.pdf", form())}
    request = done(
        await counter.send(
            counter.at("clerk"), "PUT", f"{path_of(request)}/form", version=request["version"], files=file
        )
    )
    request = await counter.act(counter.at("clerk"), request, "submission")
    preview = f"{path_of(request)}/preview.pdf"
    assert (await counter.send(counter.officer(), "GET", preview)).status_code == 403
    request = await counter.act(counter.at("clerk"), request, "verification", {"method": "archive", "confirmed": True})
    request = await counter.act(counter.at("head"), request, "approval")
    assert (await counter.send(counter.officer(), "GET", preview)).status_code == 200
    assert (await counter.send(counter.officer(1), "GET", preview)).status_code == 404
    certificate = await counter.approved()
    assert (await counter.send(counter.officer(), "GET", f"{path_of(certificate)}/preview.pdf")).status_code == 403


async def test_r79_what_has_a_type_and_the_committees_own_papers_ask_nobody_else(counter: Counter) -> None:
    """R79: they lie inside the published range."""
    own = await counter.approved(**PAPER | {"document_title": "居民会议通知", "is_for_resident": False})
    assert own["awaits_second_approval"] is False
    assert (await counter.approved())["awaits_second_approval"] is False
    assert (await waiting(counter))[0]["requests_to_approve_again"] == 0


async def test_r79_a_district_leaves_it_to_the_community_from_a_day_on(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    """R79: a number of the district, dated; from its first day the keeper is not kept waiting."""
    await counter.make_seal()
    request = await counter.approved(**PAPER)
    database, administrator = counter.resources.database, counter.over("administrator")
    key = "stamping.second_approval_outside_range"
    listed = (await counter.get(administrator, "/parameters"))["items"]
    version = next(one["version"] for one in listed if one["key"] == key)
    day = business_date(database.clock()) + timedelta(days=1)
    body = {"value": False, "valid_from": day.isoformat(), "document": "区民政局〔2026〕9号"}
    done(await counter.send(administrator, "PUT", f"/parameters/{key}", body, version=version))
    assert (await counter.get(counter.at("keeper"), path_of(request)))["awaits_second_approval"] is True
    monkeypatch.setattr(database, "clock", lambda: datetime(day.year, day.month, day.day, 12, tzinfo=BUSINESS_ZONE))
    request = await counter.get(counter.at("keeper"), path_of(request))
    assert request["awaits_second_approval"] is False
    assert await actions(counter, request, "officer") == []
    await counter.act(counter.at("keeper"), request, "stamping", {})
