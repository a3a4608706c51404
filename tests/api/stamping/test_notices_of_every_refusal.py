"""Every refusal ends in a numbered notice: a fact of an identity document, what is on no list, a rejected request."""

from typing import Final

from sqlalchemy import text

from qingdan.kernel.clock import business_date, system_clock
from support.principals import headers
from support.stamping import IDENTITY_NUMBER, NAME, Answer, Counter, codes, done

BANK: Final = {"name": "城东建设银行", "kind": "financial"}
ODD: Final = "院子平整情况证明"
REASON: Final = {"reason": "入户核实，本人不在此居住。", "where_to_go": "请到现居住地社区或派出所。"}


def body(counter: Counter, **more: object) -> dict[str, object]:
    return {"community_id": str(counter.community()), "asking_body": BANK, **more}


async def refuse(counter: Counter, **more: object) -> Answer:
    return done(await counter.send(counter.at("clerk"), "POST", "/refusals", body(counter, **more)))


async def printed(counter: Counter, notice: Answer) -> bytes:
    answer = await counter.send(counter.at("clerk"), "GET", f"/refusals/{notice['id']}/notice.pdf")
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/pdf")
    return answer.content


async def rejected(counter: Counter, **changes: object) -> Answer:
    request = await counter.submitted(0, **changes)
    return await counter.act(counter.at("head"), request, "rejection", REASON)


async def test_r13_a_fact_of_an_identity_document_ends_in_a_printable_notice(counter: Counter) -> None:
    notice = await refuse(counter, registry_fact="former_name", purpose="办卡")
    assert (notice["subject"], notice["title"], notice["certificate_type_code"]) == (
        "registry_fact",
        "曾用名证明",
        None,
    )
    assert "派出所" in notice["responsible_place"]
    assert (await printed(counter, notice)).startswith(b"%PDF-")


async def test_r4_what_is_on_no_list_is_refused_with_where_to_go_and_its_body_counted(counter: Counter) -> None:
    """R4, R21, CRT-2."""
    notice = await refuse(counter, unlisted_title=ODD, applicant_name=NAME)
    assert (notice["subject"], notice["title"], notice["responsible_body"]) == ("unlisted", ODD, BANK["name"])
    assert notice["responsible_place"]
    assert "民发〔2020〕20号" in str(notice["basis"])
    assert (await printed(counter, notice)).startswith(b"%PDF-")
    counted = await counter.get(counter.over("office"), "/refusal-counts")
    assert [(one["asking_body_name"], one["count"]) for one in counted["items"]] == [(BANK["name"], 1)]
    instead = {"responsible_body": "示例区住建局", "where_to_go": "政务服务中心3号窗口"}
    told = await refuse(counter, unlisted_title=ODD, instead=instead)
    assert (told["responsible_body"], told["responsible_place"]) == tuple(instead.values())


async def test_r1_r13_what_is_on_a_list_is_not_refused_as_being_on_none(counter: Counter) -> None:
    clerk = counter.at("clerk")
    for title, code in (
        ("单身证明", "is-on-the-list"),
        ("居住证明", "is-on-the-list"),
        ("曾用名的说明", "document-proves-it"),
    ):
        answer = await counter.send(clerk, "POST", "/refusals", body(counter, unlisted_title=title))
        assert code in codes(answer), title
    assert (await counter.get(clerk, "/refusals"))["items"] == []


async def test_a_notice_is_about_one_thing_and_says_where_only_of_what_is_on_no_list(counter: Counter) -> None:
    clerk, instead = counter.at("clerk"), {"responsible_body": "甲", "where_to_go": "乙"}
    for wrong in (
        {},
        {"unlisted_title": "  "},
        {"unlisted_title": ODD, "certificate_type_code": "CT32"},
        {"certificate_type_code": "CT32", "instead": instead},
        {"unlisted_title": ODD, "instead": {"responsible_body": "甲", "where_to_go": ""}},
        {"unlisted_title": "𠀀𪚥证明"},
    ):
        answer = await counter.send(clerk, "POST", "/refusals", body(counter, **wrong))
        assert answer.status_code == 422, wrong


async def test_r21_a_kind_of_body_is_no_name_whatever_the_screen_does(counter: Counter) -> None:
    clerk = counter.at("clerk")
    for asked in ({"certificate_type_code": "CT32"}, {"registry_fact": "sex"}, {"unlisted_title": ODD}):
        kind = {"name": " 银行。", "kind": "financial"}
        answer = await counter.send(clerk, "POST", "/refusals", {**body(counter, **asked), "asking_body": kind})
        assert codes(answer) == {"asking-body-is-a-kind"}
        assert answer.json()["reasons"][0]["pointer"] == "/asking_body/name"
        assert answer.json()["reasons"][0]["rule"] == "R21"
    assert (await counter.get(clerk, "/refusals"))["items"] == []
    unnamed = {**body(counter, unlisted_title=ODD), "asking_body": None}
    assert done(await counter.send(clerk, "POST", "/refusals", unnamed))["asking_body_name"] == ""


async def test_r21_a_form_that_a_body_made_names_that_body(counter: Counter) -> None:
    """R21: a certificate may be for any bank, somebody's form is somebody's."""
    form: Answer = {
        "kind": "external_form",
        "certificate_type_code": None,
        "document_title": "家庭情况调查表",
        "values": {},
    }
    school = {"name": "学校", "kind": "school"}
    request = await counter.file(0, **form, asking_body=school)
    path = f"/stamp-requests/{request['id']}/submission"
    answer = await counter.send(counter.at("clerk"), "POST", path, version=request["version"])
    assert "asking-body-is-a-kind" in codes(answer)
    assert (await counter.submitted(asking_body=school))["status"] == "submitted"


async def test_r22_a_rejected_request_ends_in_a_notice_to_take_away(counter: Counter) -> None:
    """R22, R4: number, reason and where to go stand on it; the request names it; it is printed by the counter."""
    request = await rejected(counter)
    told = request["rejection_notice"]
    assert told["issued_on"] == business_date(system_clock()).isoformat()
    again = await counter.get(counter.at("clerk"), f"/stamp-requests/{request['id']}")
    assert again["rejection_notice"] == told
    notice = await counter.get(counter.at("clerk"), f"/refusals/{told['id']}")
    assert (notice["number"], notice["subject"], notice["request_id"]) == (told["number"], "request", request["id"])
    assert (notice["reason"], notice["responsible_place"]) == (REASON["reason"], REASON["where_to_go"])
    assert (notice["applicant_name"], notice["asking_body_name"]) == ("周*舟", "青槐小学")
    assert notice["basis"]
    first = await printed(counter, told)
    assert first.startswith(b"%PDF-")
    assert await printed(counter, told) == first
    assert (await counter.get(counter.at("clerk"), f"/stamp-requests/{(await counter.file())['id']}"))[
        "rejection_notice"
    ] is None


async def test_r22_a_notice_numbers_go_on_without_a_gap_over_all_kinds(counter: Counter) -> None:
    numbers = [
        (await refuse(counter, unlisted_title=ODD))["number"],
        (await rejected(counter))["rejection_notice"]["number"],
        (await refuse(counter, registry_fact="sex"))["number"],
    ]
    assert [int(one[-6:]) for one in numbers] == [1, 2, 3]


async def test_r21_a_rejected_request_is_told_apart_from_what_should_never_have_been_asked(counter: Counter) -> None:
    """R21: the body asked for what it may ask; the counts lead to their notices."""
    await rejected(counter)
    await counter.submitted()
    school = {"name": "青槐小学", "kind": "school"}
    await refuse(counter, unlisted_title=ODD, asking_body=school)
    auditor = counter.over("auditor")
    page = await counter.get(auditor, "/refusal-counts")
    assert page["total"] == 1
    assert [(one["asking_body_name"], one["count"], one["rejected_count"]) for one in page["items"]] == [
        ("青槐小学", 1, 1)
    ]
    for of_request, subject in ((True, "request"), (False, "unlisted")):
        found = await counter.get(auditor, "/refusals", asking_body="青槐小学", of_request=of_request)
        assert [one["subject"] for one in found["items"]] == [subject]
    told = (await counter.get(counter.over("office"), "/refusals", of_request=True))["items"][0]
    assert (told["reason"], told["applicant_name"], told["purpose"]) == ("", None, "")


async def test_r22_no_reason_no_place_or_no_right_leaves_no_notice(counter: Counter) -> None:
    request = await counter.submitted()
    path, version = f"/stamp-requests/{request['id']}/rejection", request["version"]
    for who, expected in (
        (None, 401),
        (counter.at("clerk"), 403),
        (counter.at("keeper"), 403),
        (counter.at("head", 1), 404),
    ):
        assert (await counter.send(who, "POST", path, REASON, version=version)).status_code == expected
    head = counter.at("head")
    for wrong in ({**REASON, "reason": ""}, {**REASON, "where_to_go": " "}, {**REASON, "reason": "𪚥不属实"}):
        answer = await counter.send(head, "POST", path, wrong, version=version)
        assert answer.status_code == 422
    assert (await counter.send(head, "POST", path, REASON, version=version + 1)).status_code == 412
    assert (await counter.get(head, "/refusals"))["items"] == []
    done(await counter.send(head, "POST", path, REASON, version=version))
    assert "wrong-state" in codes(await counter.send(head, "POST", path, REASON, version=version + 1))
    assert len((await counter.get(head, "/refusals"))["items"]) == 1


async def test_r22_only_the_counter_prints_it_and_from_the_next_day_on_for_a_purpose(counter: Counter) -> None:
    told = (await rejected(counter))["rejection_notice"]
    path = f"/refusals/{told['id']}/notice.pdf"
    for who, expected in (
        (None, 401),
        (counter.over("office"), 403),
        (counter.at("keeper"), 403),
        (counter.at("clerk", 1), 404),
    ):
        assert (await counter.send(who, "GET", path)).status_code == expected


async def test_crt_12_the_notice_of_a_rejected_request_is_found_with_its_resident(counter: Counter) -> None:
    told = (await rejected(counter))["rejection_notice"]
    query = {"community_id": str(counter.community()), "identity_number": IDENTITY_NUMBER, "purpose": "resident"}
    found = done(await counter.send(counter.at("clerk"), "POST", "/residents/searches", query))
    assert [one["number"] for one in found["refusals"]] == [told["number"]]


async def test_r124_what_the_head_wrote_goes_with_the_resident_at_the_end_of_the_period(counter: Counter) -> None:
    """R124, R22: number, body and basis stay to be counted; reason, name and paper go."""
    told = (await rejected(counter))["rejection_notice"]
    await printed(counter, told)
    async with counter.resources.database.begin(counter.district.id) as transaction:
        await transaction.session.execute(text("UPDATE refusal SET issued_on = '2010-01-01'"))
    administrator = counter.over("administrator")
    appraisal = {
        "record_class": "stub",
        "closed_before": "2011-01-01",
        "finding": "无保存价值",
        "document": "示例档〔2026〕1号",
        "approved_by": "李主任",
    }
    made = done(await counter.send(administrator, "POST", "/retention/appraisals", appraisal))
    destruction = {"appraisal_id": made["id"], "witnessed_by": "王监督"}
    done(await counter.send(administrator, "POST", "/retention/destructions", destruction))
    left = await counter.get(counter.at("clerk"), f"/refusals/{told['id']}")
    assert (left["reason"], left["applicant_name"], left["number"]) == ("", None, told["number"])
    path = f"/refusals/{told['id']}/notice.pdf"
    assert (await counter.send(counter.at("clerk"), "GET", path, params={"purpose": "audit"})).status_code == 404


async def test_crt_7_a_submission_names_the_documents_that_are_still_to_be_brought(counter: Counter) -> None:
    """CRT-7: it is submitted all the same; at approval they are missing for good."""
    whole = await counter.submitted()
    assert whole["gaps"] == []
    bare = await counter.submitted(evidence_seen=[])
    assert bare["status"] == "submitted"
    assert {(one["rule"], one["code"]) for one in bare["gaps"]} == {("CRT-7", "document-missing")}
    assert {one["pointer"] for one in bare["gaps"]} >= {"/evidence/residence_paper"}
    english = await counter.file(evidence_seen=[])
    path = f"/stamp-requests/{english['id']}/submission"
    sent = await counter.client.post(
        path, headers={**_signed(counter), "If-Match": f'"{english["version"]}"', "Accept-Language": "en"}
    )
    assert "required basis document" in done(sent)["gaps"][0]["detail"]
    record = {"method": "visit", "confirmed": True, "note": "入户核实"}
    checked = await counter.act(counter.at("clerk"), bare, "verification", record)
    approval = f"/stamp-requests/{bare['id']}/approval"
    answer = await counter.send(counter.at("head"), "POST", approval, version=checked["version"])
    assert "document-missing" in codes(answer)


def _signed(counter: Counter) -> dict[str, str]:
    return headers(counter.at("clerk"))
