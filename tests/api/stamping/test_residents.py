"""Everything about one resident: found by number and for a purpose, offered at the counter, handed out whole."""

import io
import json
from zipfile import ZipFile

from openpyxl import load_workbook

from support.stamping import IDENTITY_NUMBER, NAME, PDF, Counter, codes, done

RESIDENTS = "/residents"


def asked(counter: Counter, **more: object) -> dict[str, object]:
    query = {"community_id": str(counter.community()), "identity_number": IDENTITY_NUMBER, "purpose": "resident"}
    return {**query, **more}


def known(counter: Counter, **more: object) -> dict[str, object]:
    body = {"community_id": str(counter.community()), "identity_number": IDENTITY_NUMBER}
    return {**body, "certificate_type_code": "CT01", "purpose": "办理 子女入学", **more}


async def refused(counter: Counter) -> None:
    body = {"community_id": str(counter.community()), "certificate_type_code": "CT32", "applicant_name": NAME}
    await counter.send(counter.at("clerk"), "POST", "/refusals", {**body, "applicant_identity_number": IDENTITY_NUMBER})


async def test_crt_12_all_of_one_resident_is_found_by_number_masked_and_written_down(counter: Counter) -> None:
    """CRT-12, R121, R122: requests and notices of that person at that community, nobody else's of the same name."""
    await counter.make_seal()
    await counter.stamped()
    draft = await counter.file()
    await refused(counter)
    await counter.file(applicant={"name": NAME, "identity_number": "110105199001010010", "phone": ""})
    await counter.file(1)
    found = done(await counter.send(counter.at("head"), "POST", f"{RESIDENTS}/searches", asked(counter)))
    assert [one["status"] for one in found["requests"]] == ["draft", "stamped"]
    assert len(found["refusals"]) == 1
    assert found["requests"][0]["allowed_actions"]
    for secret in (NAME, IDENTITY_NUMBER):
        assert secret not in json.dumps(found, ensure_ascii=False)
    looks = (await counter.get(counter.over("auditor"), "/personal-accesses"))["items"]
    assert {(one["seen"], one["purpose"]) for one in looks} == {("file", "resident")}
    assert len(looks) == 3
    assert draft["id"] in {one["subject_id"] for one in looks}


async def test_crt_12_all_of_one_resident_is_handed_out_as_one_archive(counter: Counter) -> None:
    """CRT-12: a document with everything in full, and the files: evidence, papers, notices."""
    await counter.make_seal()
    stamped = await counter.stamped()
    draft = await counter.file()
    await counter.send(
        counter.at("clerk"),
        "POST",
        f"/stamp-requests/{draft['id']}/evidence",
        data={"document_key": "residence_paper"},
        files={"file": ("a.pdf", PDF)},
    )
    await refused(counter)
    answer = await counter.send(counter.at("clerk"), "POST", f"{RESIDENTS}/exports", asked(counter))
    assert (answer.status_code, answer.headers["cache-control"]) == (200, "no-store")
    archive = ZipFile(io.BytesIO(answer.content))
    assert archive.testzip() is None
    content = json.loads(archive.read("resident.json"))
    assert [one["applicant"]["name"] for one in content["requests"]] == [NAME, NAME]
    assert content["requests"][1]["applicant"]["values"]["address"] == "桃源里3栋2单元501室"
    assert content["refusals"][0]["applicant_name"] == NAME
    assert IDENTITY_NUMBER in json.dumps(content)
    assert not [one for one in ("applied_by", "document_sha256", "version") if one in content["requests"][0]]
    book = load_workbook(io.BytesIO(archive.read("说明.xlsx")))
    matters, errands, notices, looks, scope = (list(sheet.iter_rows(values_only=True)) for sheet in book.worksheets)
    assert (len(errands), "没有留号码" in str(scope)) == (1, True)
    assert [row[1:4] for row in matters[1:]] == [
        ("草稿", NAME, IDENTITY_NUMBER),
        ("已盖章待发放", NAME, IDENTITY_NUMBER),
    ]
    assert "桃源里3栋2单元501室" in str(matters)
    assert (len(notices), notices[1][2]) == (2, NAME)
    assert {row[2:5:2] for row in looks[1:]} == {("导出全部记录", "居民本人查询")}
    assert len(content["looks"]) == len(looks) - 1 == 3
    names = set(archive.namelist())
    assert f"requests/{stamped['id']}/{stamped['certificate_number']}.pdf" in names
    assert archive.read(f"requests/{draft['id']}/01-residence_paper.pdf") == PDF
    assert len([name for name in names if name.startswith("refusals/")]) == 1
    looks = (await counter.get(counter.at("head"), "/personal-accesses"))["items"]
    assert {one["seen"] for one in looks} == {"export"}


async def test_residents_are_found_only_by_who_serves_them_and_for_a_purpose(counter: Counter) -> None:
    """DOMAIN 7, R121: no other role, no other community, no missing purpose; nothing is written down then."""
    await counter.file()
    stamped = f"/stamp-requests/{(await counter.file())['id']}/known-facts"
    others = (counter.at("keeper"), counter.officer(), counter.over("auditor"), counter.over("administrator"))
    for path, body in (
        (f"{RESIDENTS}/searches", asked(counter)),
        (f"{RESIDENTS}/exports", asked(counter)),
        (f"{RESIDENTS}/known", known(counter)),
    ):
        assert (await counter.send(None, "POST", path, body)).status_code == 401
        for who in (*others, counter.over("office")):
            assert (await counter.send(who, "POST", path, body)).status_code == 403, path
        for role in ("clerk", "head"):
            assert (await counter.send(counter.at(role, 1), "POST", path, body)).status_code == 404, path
    for who in (*others, counter.over("office")):
        assert (await counter.send(who, "GET", stamped)).status_code == 403
    assert (await counter.send(None, "GET", stamped)).status_code == 401
    for path in ("searches", "exports"):
        answer = await counter.send(
            counter.at("clerk"), "POST", f"{RESIDENTS}/{path}", asked(counter, purpose="handling")
        )
        assert codes(answer) == {"not-handling"}
        nameless = {key: value for key, value in asked(counter).items() if key != "purpose"}
        assert (await counter.send(counter.at("clerk"), "POST", f"{RESIDENTS}/{path}", nameless)).status_code == 422
    assert (await counter.get(counter.over("auditor"), "/personal-accesses"))["items"] == []


async def test_r20_the_same_use_within_ninety_days_offers_the_earlier_paper(counter: Counter) -> None:
    """R20: same person, type and use; another use or type, or a voided paper, offers nothing."""
    await counter.make_seal()
    request = await counter.stamped()
    clerk = counter.at("clerk")
    found = done(await counter.send(clerk, "POST", f"{RESIDENTS}/known", known(counter)))
    assert (found["reprint"]["id"], found["requests"][0]["id"]) == (request["id"], request["id"])
    assert NAME not in json.dumps(found, ensure_ascii=False)
    for other in ({"purpose": "办理护照"}, {"certificate_type_code": "CT02"}, {"certificate_type_code": None}):
        answer = done(await counter.send(clerk, "POST", f"{RESIDENTS}/known", known(counter, **other)))
        assert answer["reprint"] is None
    reason = {"reason": "内容有误", "original_returned": True}
    await counter.act(counter.at("keeper"), request, "voiding", reason)
    found = done(await counter.send(clerk, "POST", f"{RESIDENTS}/known", known(counter)))
    assert (found["reprint"], found["facts"]) == (None, None)


async def test_crt_14_certified_facts_are_offered_masked_and_taken_over_with_a_trace(counter: Counter) -> None:
    """CRT-14, CRT-12: what was found true before is not asked again; the full values come by an act of its own."""
    await counter.make_seal()
    clerk = counter.at("clerk")
    before = done(await counter.send(clerk, "POST", f"{RESIDENTS}/known", known(counter)))
    assert before == {"requests": [], "reprint": None, "facts": None}
    request = await counter.stamped()
    found = done(await counter.send(clerk, "POST", f"{RESIDENTS}/known", known(counter)))
    facts = found["facts"]
    assert (facts["request_id"], facts["name"], facts["phone"]) == (request["id"], "周*舟", "138****5678")
    assert "address" in facts["fields"]
    assert (await counter.get(counter.at("head"), "/personal-accesses"))["items"] == []
    path = f"/stamp-requests/{request['id']}/known-facts"
    taken = await counter.get(clerk, path)
    assert (taken["name"], taken["phone"]) == (NAME, "13812345678")
    assert taken["values"]["address"] == "桃源里3栋2单元501室"
    [look] = (await counter.get(counter.at("head"), "/personal-accesses"))["items"]
    assert (look["seen"], look["subject_id"]) == ("known_facts", request["id"])
    assert (await counter.send(counter.at("clerk", 1), "GET", path)).status_code == 404
    draft = await counter.file()
    assert (await counter.send(clerk, "GET", f"/stamp-requests/{draft['id']}/known-facts")).status_code == 404


async def test_r12_a_number_that_nobody_can_have_is_refused_at_its_field(counter: Counter) -> None:
    """R12: the check digit says it before anybody is looked for; nothing is written down or handed out."""
    body = {"community_id": str(counter.community()), "identity_number": "110105194912310021", "purpose": "resident"}
    for role, path in (
        ("clerk", "/residents/searches"),
        ("clerk", "/residents/exports"),
        ("head", "/personal-accesses/searches"),
    ):
        refused = await counter.send(counter.at(role), "POST", path, body)
        assert refused.status_code == 422, path
        assert [one["pointer"] for one in refused.json()["errors"]] == ["/identity_number"]
