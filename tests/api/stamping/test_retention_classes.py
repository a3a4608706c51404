"""Every request is in a class: counted from its last act, listed before it is appraised, destroyed as counted."""

import io
from datetime import date, timedelta
from uuid import UUID

import asyncpg
from openpyxl import load_workbook

from api.stamping.test_retention import (
    APPRAISAL,
    WITNESS,
    appraised,
    attached,
    destroyed,
    due,
    long_ago,
    today,
)
from support.stamping import NAME, Answer, Counter, done

UNFINISHED = {("unfinished", "evidence"): 1, ("unfinished", "request"): 1}


async def changed(database_urls: dict[str, str], statement: str, *values: object) -> None:
    """Turn time back, as only the owner of the database can."""
    connection = await asyncpg.connect(database_urls["owner"])
    try:
        await connection.execute(statement, *values)
    finally:
        await connection.close()


async def figures(counter: Counter, record_class: str) -> dict[str, tuple[int, int]]:
    """Return how many records and files of each kind of a class are due."""
    plan = await counter.get(counter.over("auditor"), "/retention/plan")
    rows = [one for one in plan["items"] if one["record_class"] == record_class]
    return {one["what"]: (one["records"], one["files"]) for one in rows}


async def test_r89_a_paper_voided_today_is_kept_however_old_it_is(
    counter: Counter, database_urls: dict[str, str]
) -> None:
    """R89: years count from the last act on a request, and voiding is one."""
    await counter.make_seal()
    request = await counter.stamped()
    await long_ago(database_urls, request["id"])
    assert (await due(counter))["stub", "request"] == 1
    path = f"/stamp-requests/{request['id']}"
    version = (await counter.get(counter.at("clerk"), path))["version"]
    voided = {"reason": "内容有误", "original_returned": True}
    done(await counter.send(counter.at("keeper"), "POST", f"{path}/voiding", voided, version=version))
    assert (await due(counter))["stub", "request"] == 0


async def test_r89_rejection_and_withdrawal_begin_the_years_of_keeping(
    counter: Counter, database_urls: dict[str, str]
) -> None:
    """R89: what was taken back or refused today has ten years from today, whenever it was filed."""
    draft = await counter.file()
    await long_ago(database_urls, draft["id"], finish=False)
    path = f"/stamp-requests/{draft['id']}"
    done(await counter.send(counter.at("clerk"), "POST", f"{path}/withdrawal", {"reason": "不办了"}, version=1))
    plan = await due(counter)
    assert (plan["stub", "request"], plan["draft", "request"]) == (0, 0)


async def test_r89_a_paper_that_still_holds_is_kept(counter: Counter, database_urls: dict[str, str]) -> None:
    """R89: a paper that was never voided is closed no earlier than the last day on which it holds."""
    await counter.make_seal()
    request = await counter.stamped()
    await long_ago(database_urls, request["id"])
    statement = "UPDATE stamping.stamp_request SET valid_until = $1 WHERE id = $2"
    await changed(database_urls, statement, today(counter) + timedelta(days=1), UUID(request["id"]))
    assert (await due(counter))["stub", "request"] == 0
    await changed(database_urls, statement, date(2011, 1, 1), UUID(request["id"]))
    assert (await due(counter))["stub", "request"] == 1


async def test_r89_r124_what_was_never_finished_goes_after_its_own_years_with_its_files(
    counter: Counter, database_urls: dict[str, str]
) -> None:
    """R89, R124: appraised like all others; nobody waits for it afterwards, and its files are gone with it."""
    request = await attached(counter)
    statement = "UPDATE stamping.stamp_request SET status = 'approved' WHERE id = $1"
    await changed(database_urls, statement, UUID(request["id"]))
    await long_ago(database_urls, request["id"], finish=False)
    plan = await due(counter)
    assert {key: plan[key] for key in UNFINISHED} == UNFINISHED
    answer = await destroyed(counter, await appraised(counter, "unfinished"))
    assert [(one["what"], one["records"]) for one in answer["items"]] == [("evidence", 1), ("request", 1)]
    shown = await counter.get(counter.at("clerk"), f"/stamp-requests/{request['id']}")
    assert (shown["status"], shown["applicant_name"], shown["evidence"]) == ("withdrawn", "", [])
    assert shown["erased_on"] == str(today(counter))


async def test_r124_a_forgotten_draft_goes_without_appraisal_but_with_a_record(
    counter: Counter, database_urls: dict[str, str]
) -> None:
    """R124: a draft is neither stub nor register; it goes once nobody touched it for the days the district set."""
    old, young = await counter.file(), await counter.file()
    statement = (
        "UPDATE stamping.stamp_request SET received_at = now() - make_interval(days => $1),"
        " changed_at = now() - make_interval(days => $1) WHERE id = $2"
    )
    await changed(database_urls, statement, 91, UUID(old["id"]))
    await changed(database_urls, statement, 88, UUID(young["id"]))
    assert (await due(counter))["draft", "request"] == 1
    nothing = {**APPRAISAL, "record_class": "draft"}
    answer = await counter.send(counter.over("administrator"), "POST", "/retention/appraisals", nothing)
    assert answer.status_code == 422
    [record] = (await destroyed(counter, None, "", record_class="draft"))["items"]
    assert (record["record_class"], record["what"], record["records"]) == ("draft", "request", 1)
    clerk = counter.at("clerk")
    assert (await counter.get(clerk, f"/stamp-requests/{old['id']}"))["status"] == "withdrawn"
    assert (await counter.get(clerk, f"/stamp-requests/{young['id']}"))["status"] == "draft"


async def test_r89_plan_appraisal_and_destruction_speak_of_the_same_records(
    counter: Counter, database_urls: dict[str, str]
) -> None:
    """R89: a class has kinds, each is counted before, in the appraisal and after; a spent appraisal says so."""
    withdrawn = await counter.file()
    await long_ago(database_urls, withdrawn["id"])
    body = {"community_id": str(counter.community()), "certificate_type_code": "CT32", "applicant_name": NAME}
    for _ in range(2):
        done(await counter.send(counter.at("clerk"), "POST", "/refusals", body))
    await changed(database_urls, "UPDATE stamping.refusal SET issued_on = '2010-06-30'")
    planned = await figures(counter, "stub")
    assert {what: records for what, (records, _) in planned.items()} == {"request": 1, "refusal": 2}
    appraisal_id = await appraised(counter, "stub")
    auditor = counter.over("auditor")
    [appraisal] = (await counter.get(auditor, "/retention/appraisals"))["items"]
    assert {one["what"]: (one["records"], one["files"]) for one in appraisal["covers"]} == planned
    assert not appraisal["is_spent"]
    answer = await destroyed(counter, appraisal_id)
    assert {one["what"]: (one["records"], one["files"]) for one in answer["items"]} == planned
    [appraisal] = (await counter.get(auditor, "/retention/appraisals"))["items"]
    assert appraisal["is_spent"]


async def test_r89_an_earlier_day_narrows_what_is_counted_and_listed(
    counter: Counter, database_urls: dict[str, str]
) -> None:
    """R89: what an appraisal up to a day would cover is known before it is recorded."""
    old = await counter.file()
    await long_ago(database_urls, old["id"])
    auditor = counter.over("auditor")
    for day, expected in (("2010-06-30", 0), ("2010-07-01", 1)):
        plan = await counter.get(auditor, "/retention/plan", closed_before=day)
        assert sum(one["records"] for one in plan["items"] if one["record_class"] == "stub") == expected
        listed = await counter.get(auditor, "/retention/due/stub", closed_before=day)
        assert len(listed["items"]) == expected


async def test_r89_r122_the_records_that_are_due_are_listed_page_by_page_and_exported_without_names(
    counter: Counter, database_urls: dict[str, str]
) -> None:
    """R89, R122: number, title and closing day of each, those closed first; nobody is named."""
    requests = [await counter.file() for _ in range(3)]
    await long_ago(database_urls, *(one["id"] for one in requests))
    auditor = counter.over("auditor")
    found: list[Answer] = []
    after: dict[str, str] = {}
    while True:
        page = await counter.get(auditor, "/retention/due/stub", limit=2, **after)
        assert len(page["items"]) <= 2
        found += page["items"]
        if page["next"] is None:
            break
        after = {"after": page["next"]}
    assert sorted(one["id"] for one in found) == sorted(one["id"] for one in requests)
    assert {(one["what"], one["closed_on"]) for one in found} == {("request", "2010-06-30")}
    assert NAME not in str(found)
    wrong = await counter.send(auditor, "GET", "/retention/due/stub?after=bm90aGluZw")
    assert wrong.status_code == 422
    file = await counter.send(auditor, "GET", "/retention/due/stub/export.xlsx")
    rows = list(load_workbook(io.BytesIO(file.content)).worksheets[0].iter_rows(values_only=True))
    assert rows[0] == ("种类", "编号", "名称", "社区", "办结日期")
    assert len(rows) == len(requests) + 1
    assert NAME not in str(rows)


async def test_r89_drafts_are_not_destroyed_under_the_appraisal_of_another_class(counter: Counter) -> None:
    """R89: without an appraisal only what needs none can be named."""
    body = {"appraisal_id": None, "record_class": "stub", "witnessed_by": WITNESS}
    answer = await counter.send(counter.over("administrator"), "POST", "/retention/destructions", body)
    assert answer.status_code == 422
