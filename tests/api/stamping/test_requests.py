"""Requests: gaps named at once, versions, repeats, evidence, and both lanes saying the same."""

import json
from typing import Any
from uuid import UUID

import pytest

from qingdan.kernel.database import Database
from qingdan.stamping.requests.list_schemas import RequestPage
from qingdan.stamping.requests.schemas import RequestDetail
from qingdan.stamping.requests.service.answers import answer
from support.stamping import CONTENT, PDF, Answer, Counter, codes, done


async def test_crt_5_a_submission_names_every_gap_at_once(counter: Counter) -> None:
    """CRT-5, R12, R14, R77: an empty draft is refused with all that is missing, field by field."""
    body = {"community_id": str(counter.community()), "certificate_type_code": "CT01"}
    draft = done(await counter.send(counter.at("clerk"), "POST", "/stamp-requests", body))
    path = f"/stamp-requests/{draft['id']}/submission"
    refused = await counter.send(counter.at("clerk"), "POST", path, version=1)
    assert codes(refused) >= {"applicant-missing", "purpose-missing", "asking-body-missing", "identity-not-checked"}
    pointers = {reason["pointer"] for reason in refused.json()["reasons"]}
    assert {"/values/holder_name", "/values/address", "/values/resident_since"} <= pointers


async def test_crt_7_a_request_without_its_documents_is_not_approved(counter: Counter) -> None:
    """CRT-7: the head is told which document is missing; once it is attached the request is approved."""
    await counter.make_seal()
    request = await counter.verified(evidence_seen=["residence_paper"])
    path = f"/stamp-requests/{request['id']}"
    refused = await counter.send(counter.at("head"), "POST", f"{path}/approval", version=request["version"])
    assert [reason["pointer"] for reason in refused.json()["reasons"]] == ["/evidence/visit_or_register_note"]
    files = {"file": ("记录.exe", PDF)}
    attached = await counter.send(
        counter.at("clerk"), "POST", f"{path}/evidence", data={"document_key": "visit_or_register_note"}, files=files
    )
    assert done(attached)["media_type"] == "application/pdf"
    assert (await counter.act(counter.at("head"), request, "approval"))["status"] == "approved"


@pytest.mark.parametrize(
    "content",
    [
        b"MZ this is a program",
        b"<html><script>alert(1)</script></html>",
        b"%PDF-1.7 cut off in the middle",
        b"%PDF-1.7\n<< /OpenAction << /JS (app.alert(1)) >> >>\n%%EOF",
        b"\x89PNG\r\n\x1a\n and no picture",
        b"\xff\xd8\xff and no end",
        b"RIFF\x10\x00\x00\x00WEBP too short",
        b"",
    ],
)
async def test_crt_7_a_file_that_is_not_what_is_accepted_is_turned_away(counter: Counter, content: bytes) -> None:
    """CRT-7: files are told by their content; a program under the name of a PDF stays outside."""
    request = await counter.file()
    refused = await counter.send(
        counter.at("clerk"),
        "POST",
        f"/stamp-requests/{request['id']}/evidence",
        data={"document_key": "residence_paper"},
        files={"file": ("证明.pdf", content, "application/pdf")},
    )
    assert refused.status_code == 415


async def test_crt_7_evidence_is_opened_by_who_may_and_given_back_from_a_draft(counter: Counter) -> None:
    """CRT-7: the own clerk and head open a file, nobody else; a draft gives it back, a submitted request does not."""
    request = await counter.file()
    path = f"/stamp-requests/{request['id']}/evidence"
    added = done(
        await counter.send(
            counter.at("clerk"), "POST", path, data={"document_key": "residence_paper"}, files={"file": ("a", PDF)}
        )
    )
    one = f"{path}/{added['id']}"
    opened = await counter.send(counter.at("head"), "GET", one)
    assert (opened.content, opened.headers["content-type"]) == (PDF, "application/pdf")
    assert (await counter.send(counter.at("head", 1), "GET", one)).status_code == 404
    assert (await counter.send(counter.officer(), "GET", one)).status_code == 403
    other = await counter.file()
    assert (
        await counter.send(counter.at("head"), "GET", f"/stamp-requests/{other['id']}/evidence/{added['id']}")
    ).status_code == 404
    await counter.act(counter.at("clerk"), request, "submission")
    assert codes(await counter.send(counter.at("clerk"), "DELETE", one)) == {"evidence-closed"}
    returned = await counter.get(counter.at("head"), f"/stamp-requests/{request['id']}")
    await counter.act(counter.at("head"), returned, "return", {"reason": "材料不清晰"})
    assert (await counter.send(counter.at("clerk"), "DELETE", one)).status_code == 204
    assert (await counter.get(counter.at("clerk"), f"/stamp-requests/{request['id']}"))["evidence"] == []


async def test_a_stale_version_is_refused_and_loses_nothing(counter: Counter) -> None:
    """Whoever read an older version gets 412 with the present one, on both lanes; without a version 428."""
    request = await counter.file()
    path = f"/stamp-requests/{request['id']}"
    await counter.act(counter.at("clerk"), request, "submission")
    stale = await counter.send(counter.at("clerk"), "POST", f"{path}/submission", version=1)
    assert (stale.status_code, stale.headers["etag"]) == (412, '"2"')
    reason = {"reason": "不需要了"}
    assert (await counter.send(counter.at("clerk"), "POST", f"{path}/withdrawal", reason, version=1)).status_code == 412
    assert (await counter.send(counter.at("clerk"), "POST", f"{path}/submission")).status_code == 428
    again = await counter.send(counter.at("clerk"), "POST", f"{path}/submission", version=2)
    assert codes(again) == {"wrong-state"}


@pytest.mark.parametrize("act", ["submission", "approval", "stamping"])
async def test_a_repeated_act_answers_the_same_and_happens_once(counter: Counter, act: str) -> None:
    """The same Idempotency-Key gives the same answer on the hot lane and on the ordinary one; one number, one entry."""
    seal = await counter.make_seal()
    steps = {"submission": counter.file, "approval": counter.verified, "stamping": counter.approved}
    who = {"submission": "clerk", "approval": "head", "stamping": "keeper"}[act]
    request = await steps[act]()
    path = f"/stamp-requests/{request['id']}/{act}"
    body: Answer | None = {} if act == "stamping" else None
    version, key = request["version"], f"key-of-{act}"
    first = await counter.send(counter.at(who), "POST", path, body, version=version, key=key)
    second = await counter.send(counter.at(who), "POST", path, body, version=version, key=key)
    assert done(first) == done(second)
    assert second.headers["idempotency-replayed"] == "true"
    register = await counter.get(counter.at("head"), f"/seals/{seal['id']}/register")
    assert len(register["items"]) == (act == "stamping")


async def test_r82_a_stopped_use_keeps_its_number_and_is_verified_anew(counter: Counter) -> None:
    """R82: the keeper sends an approved request back; it is submitted, verified and approved again, with its number."""
    await counter.make_seal()
    request = await counter.approved()
    path = f"/stamp-requests/{request['id']}"
    not_the_head = await counter.send(counter.at("head"), "POST", f"{path}/return", {"reason": "有误"}, version=4)
    assert not_the_head.status_code == 403
    stopped = await counter.act(counter.at("keeper"), request, "return", {"reason": "地址与台账不符"})
    assert (stopped["status"], stopped["verification"]) == ("returned", None)
    again = await counter.act(counter.at("clerk"), stopped, "submission")
    again = await counter.act(counter.at("clerk"), again, "verification", {"method": "archive", "confirmed": True})
    again = await counter.act(counter.at("head"), again, "approval")
    assert again["certificate_number"] == request["certificate_number"]
    following = await counter.approved()
    assert following["certificate_number"].endswith("-000002")


async def test_both_lanes_say_the_same_of_a_request(counter: Counter) -> None:
    """The bytes that PostgreSQL makes for a hot route are what the ordinary lane answers, in every state."""
    await counter.make_seal()
    request = await counter.stamped()
    await counter.file()
    await counter.submitted()
    await counter.verified()
    database: Database = counter.resources.database
    for who in (counter.at("clerk"), counter.at("head"), counter.at("keeper"), counter.officer()):
        page = RequestPage.model_validate(await counter.get(who, "/stamp-requests"))
        assert len(page.items) == 4
        for item in page.items:
            hot = RequestDetail.model_validate(await counter.get(who, f"/stamp-requests/{item.id}"))
            async with database.read(who) as transaction:
                ordinary = await answer(counter.resources, transaction, UUID(str(item.id)))
            assert hot == ordinary
            assert item.model_dump() == {name: getattr(hot, name) for name in type(item).model_fields}
    assert str(page.items[-1].id) == request["id"]


async def test_allowed_actions_of_a_list_are_those_of_each_request(counter: Counter) -> None:
    """CRT-5, CRT-6: what a list offers follows who applied and who approved, at each community by its own rights."""
    unit, other = counter.district.communities[0], counter.district.communities[1]
    mixed = counter.at("clerk")
    counter.people["clerk-0-False"] = mixed.__class__(
        mixed.person_id,
        mixed.name,
        mixed.district_id,
        (
            *mixed.grants,
            *counter.at("head", 1).grants,
        ),
    )
    await counter.verified()
    counter.people["clerk-1-False"] = counter.at("clerk", 2).__class__(
        counter.at("clerk", 2).person_id, "另一人", mixed.district_id, counter.at("clerk", 1).grants
    )
    await counter.verified(1)
    listed = (await counter.get(counter.at("clerk"), "/stamp-requests"))["items"]
    offered = {item["community_id"]: set(item["allowed_actions"]) for item in listed}
    assert offered[str(unit.id)] == {"withdrawal"}
    assert offered[str(other.id)] == {"approval", "return", "rejection", "withdrawal"}


async def test_lists_page_newest_first_without_gap_or_repeat(counter: Counter) -> None:
    """Keyset pages: every request once, newest first, whatever the size of the page; a bad cursor is refused."""
    made = [(await counter.file(purpose=f"用途{number}"))["id"] for number in range(7)]
    clerk = counter.at("clerk")
    seen: list[str] = []
    params: dict[str, Any] = {"limit": 3, "community_id": str(counter.community()), "status": "draft"}
    while True:
        page = await counter.get(clerk, "/stamp-requests", **params)
        seen += [item["id"] for item in page["items"]]
        if page["next"] is None:
            break
        params["after"] = page["next"]
    assert seen == made[::-1]
    assert len((await counter.get(counter.over("auditor"), "/stamp-requests", limit=200))["items"]) == 7
    for wrong in ("x", "bm90IG91cnM", "!!!!"):
        refused = await counter.send(clerk, "GET", "/stamp-requests", params={"after": wrong})
        assert refused.json()["errors"][0]["code"] == "bad-cursor"


async def test_a_persons_requests_are_found_by_the_exact_name_or_the_number(counter: Counter) -> None:
    """CRT-12: sealed names are found by their blind index, in the own community only."""
    await counter.make_seal()
    request = await counter.approved()
    await counter.file(applicant={"name": "另一人"})
    path, place = "/stamp-requests/searches", str(counter.community())
    for wanted in ({"applicant_name": "周小舟"}, {"number": request["certificate_number"]}):
        found = done(await counter.send(counter.at("head"), "POST", path, {"community_id": place, **wanted}))
        assert [item["id"] for item in found["items"]] == [request["id"]]
    stranger = await counter.send(counter.at("head", 1), "POST", path, {"community_id": place, "applicant_name": "周"})
    assert stranger.status_code == 404


async def test_a_wrong_identity_number_is_refused_on_its_field(counter: Counter) -> None:
    """CRT-12: the check character of GB 11643 is asked when a request is filed."""
    body = {"community_id": str(counter.community()), "applicant": {"name": "周小舟", "identity_number": "1" * 18}}
    refused = await counter.send(counter.at("clerk"), "POST", "/stamp-requests", body)
    assert refused.json()["errors"][0]["pointer"] == "/applicant/identity_number"


async def test_what_waits_is_what_one_can_do(counter: Counter) -> None:
    """CRT-5, CRT-6: each role's queue holds the acts that are open to that person, and nothing else."""
    await counter.make_seal()
    submitted, verified = await counter.submitted(), await counter.verified()
    approved, stamped = await counter.approved(), await counter.stamped()
    queues = {role: await counter.get(counter.at(role), "/work-queue") for role in ("clerk", "head", "keeper")}
    waiting = {role: {(item["kind"], item["id"]) for item in queue["items"]} for role, queue in queues.items()}
    assert waiting["keeper"] == {("stamping", approved["id"])}
    assert ("stamp_request", verified["id"]) in waiting["head"]
    assert waiting["clerk"] == {("stamp_request", submitted["id"]), ("delivery", stamped["id"])}
    figures = {figure["key"]: figure["value"] for figure in queues["head"]["figures"]}
    assert figures["requests_to_approve"] == 1
    assert (await counter.get(counter.over("office"), "/work-queue")) == {"figures": [], "items": []}
    assert "周小舟" not in json.dumps(queues, ensure_ascii=False)


async def test_what_a_check_refuted_waits_for_a_rejection_and_says_so(counter: Counter) -> None:
    """R11, R22: list, detail and queue say it; approval is neither offered nor done."""
    request = await counter.submitted()
    record = {"method": "visit", "confirmed": False, "note": "无人居住"}
    refuted = await counter.act(counter.at("clerk"), request, "verification", record)
    head = counter.at("head")
    (listed,) = (await counter.get(head, "/stamp-requests", status="verified"))["items"]
    detail = await counter.get(head, f"/stamp-requests/{request['id']}")
    for shown in (listed, detail):
        assert shown["refuted"] is True
        assert set(shown["allowed_actions"]) == {"return", "rejection", "withdrawal"}
    assert [item["id"] for item in (await counter.get(head, "/work-queue"))["items"]] == [request["id"]]
    path = f"/stamp-requests/{request['id']}/approval"
    refused = await counter.send(head, "POST", path, version=refuted["version"])
    assert codes(refused) == {"not-verified"}


async def test_a_supervisor_hears_that_a_keeper_stopped_an_approved_use(counter: Counter) -> None:
    """R82: in the workbench of the own subdistrict's officer, with the community; nobody else's."""
    await counter.make_seal()
    approved = await counter.approved()
    await counter.act(counter.at("keeper"), approved, "return", {"reason": "文件与批准的不一致。"})
    await counter.act(counter.at("head"), await counter.verified(), "return", {"reason": "请核对。"})
    queue = await counter.get(counter.officer(), "/work-queue")
    assert [(item["kind"], item["id"]) for item in queue["items"]] == [("use_stopped", approved["id"])]
    assert {"key": "uses_stopped", "value": 1, "link": "/stamping"} in queue["figures"]
    assert (await counter.get(counter.officer(1), "/work-queue"))["items"] == []
    trail = await counter.get(
        counter.officer(), "/audit-events", subject_kind="stamp_request", subject_id=approved["id"]
    )
    assert (trail["items"][0]["action"], trail["items"][0]["person_name"]) == ("request.returned", "keeper0")


async def test_who_takes_a_paper_is_chosen_by_what_was_recorded(counter: Counter) -> None:
    """R12: the applicant or the recorded proxy, whose name nobody must know in full; no proxy, no such choice."""
    await counter.make_seal()
    stamped = await counter.stamped()
    path = f"/stamp-requests/{stamped['id']}/delivery"
    for unclear in ({"taken_by": "proxy"}, {}):
        refused = await counter.send(counter.at("clerk"), "POST", path, unclear, version=stamped["version"])
        assert codes(refused) == {"recipient-unknown"}
    taken = await counter.act(counter.at("clerk"), stamped, "delivery", {"taken_by": "applicant"})
    assert taken["recipient"] == "周*舟"


async def test_crt_10_a_draft_keeps_a_character_that_no_font_draws_and_its_submission_names_it(
    counter: Counter,
) -> None:
    """CRT-10: nothing that was typed is lost; field, character and what to do are named; corrected, it goes on."""
    clerk, rare = counter.at("clerk"), chr(0x3106C)
    values = {**CONTENT["values"], "holder_name": f"周{rare}"}
    request = await counter.file(values=values)
    path = f"/stamp-requests/{request['id']}"
    refused = await counter.send(clerk, "POST", f"{path}/submission", version=request["version"])
    assert codes(refused) == {"missing-glyph"}
    reason = refused.json()["reasons"][0]
    assert reason["pointer"] == "/values/holder_name"
    assert rare in reason["detail"]
    request = done(await counter.send(clerk, "PUT", path, CONTENT, version=request["version"]))
    assert (await counter.act(clerk, request, "submission"))["status"] == "submitted"


async def test_crt_10_a_notice_names_a_character_that_no_font_draws_before_it_takes_a_number(counter: Counter) -> None:
    """CRT-10: the field is named, and there is no notice."""
    notice = {"community_id": str(counter.community()), "certificate_type_code": "CT32", "purpose": "\U0001f600"}
    refused = await counter.send(counter.at("clerk"), "POST", "/refusals", notice)
    assert [error["pointer"] for error in refused.json()["errors"]] == ["/purpose"]
    assert (await counter.get(counter.at("clerk"), "/refusals"))["items"] == []


async def test_crt_14_a_draft_gives_back_all_that_was_typed(counter: Counter) -> None:
    """CRT-14, R7, R8: the resolution and the records of a risky type come back, so that resuming asks nothing twice."""
    resolution = {"held_on": "2026-07-01", "vote_recorded": True, "head_signed": False}
    risk_records = {"investigation": True, "consultation": False, "risk_note": True}
    request = await counter.file(resolution=resolution, risk_records=risk_records)
    now = await counter.get(counter.at("clerk"), f"/stamp-requests/{request['id']}")
    assert (now["resolution"], now["risk_records"]) == (resolution, risk_records)
    plain = await counter.file()
    assert (plain["resolution"], plain["imprint"], plain["form"]) == (None, None, None)
