"""Who saw what of a resident: every look is written down, read by who answers for it, printed for who asks."""

import csv
import io
from datetime import UTC, datetime, timedelta
from typing import Any

import asyncpg
import pytest

from qingdan.kernel.clock import business_date
from qingdan.kernel.principal import Principal
from support.stamping import IDENTITY_NUMBER, NAME, PDF, Counter, codes, done

LOOKS = "/personal-accesses"


async def delivered(counter: Counter) -> str:
    """Return the path of a request that is finished."""
    await counter.make_seal()
    request = await counter.stamped()
    await counter.act(counter.at("clerk"), request, "delivery", {"recipient": NAME})
    return f"/stamp-requests/{request['id']}"


async def test_r121_every_kind_of_look_is_written_down_with_who_and_what_for(counter: Counter) -> None:
    """R121, CRT-12: unmasking, evidence, preview, paper and notice leave one row each, in the same transaction."""
    await counter.make_seal()
    draft = await counter.file()
    clerk, head = counter.at("clerk"), counter.at("head")
    path = f"/stamp-requests/{draft['id']}"
    file = done(
        await counter.send(
            clerk, "POST", f"{path}/evidence", data={"document_key": "residence_paper"}, files={"file": ("a.pdf", PDF)}
        )
    )
    stamped = await counter.stamped()
    body = {"community_id": str(counter.community()), "certificate_type_code": "CT32", "applicant_name": NAME}
    notice = done(await counter.send(clerk, "POST", "/refusals", body))
    for place in (
        f"{path}/applicant",
        f"{path}/evidence/{file['id']}",
        f"{path}/preview.pdf",
        f"/stamp-requests/{stamped['id']}/document.pdf",
        f"/refusals/{notice['id']}/notice.pdf",
    ):
        assert (await counter.send(clerk, "GET", place)).status_code == 200, place
    seen = (await counter.get(head, LOOKS))["items"]
    assert [one["seen"] for one in seen] == ["notice", "document", "preview", "evidence", "applicant"]
    assert {(one["person_id"], one["person_name"], one["purpose"]) for one in seen} == {
        (str(clerk.person_id), clerk.name, "handling")
    }
    assert (seen[3]["detail"], seen[3]["subject_id"]) == (file["id"], draft["id"])
    assert NAME not in str(seen)


async def test_r121_a_finished_request_is_shown_only_for_a_purpose(counter: Counter) -> None:
    """R121: after delivery a look needs a purpose from the list, or words; a refused look leaves nothing."""
    path = await delivered(counter)
    clerk, auditor = counter.at("clerk"), counter.over("auditor")
    looks = [(clerk, "applicant"), (clerk, "document.pdf"), (clerk, "preview.pdf"), (auditor, "document.pdf")]
    for who, place in looks:
        assert codes(await counter.send(who, "GET", f"{path}/{place}")) == {"purpose-missing"}
    stated = {"purpose": "handling"}
    assert codes(await counter.send(clerk, "GET", f"{path}/applicant", params=stated)) == {"not-handling"}
    stated = {"purpose": "other"}
    assert codes(await counter.send(clerk, "GET", f"{path}/applicant", params=stated)) == {"purpose-words-missing"}
    assert (await counter.send(clerk, "GET", f"{path}/applicant", params={"purpose": "sport"})).status_code == 422
    assert (await counter.get(counter.at("head"), LOOKS))["items"] == []
    words = {"purpose": "other", "purpose_note": "居民来电核对"}
    assert (await counter.get(clerk, f"{path}/applicant", **words))["name"] == NAME
    [look] = (await counter.get(counter.at("head"), LOOKS))["items"]
    assert (look["purpose"], look["purpose_note"]) == ("other", "居民来电核对")


async def test_r121_who_only_watches_an_open_request_names_a_purpose_too(counter: Counter) -> None:
    """R121: the auditor handles nothing, so the work is not their purpose."""
    await counter.make_seal()
    path = f"/stamp-requests/{(await counter.stamped())['id']}/document.pdf"
    auditor = counter.over("auditor")
    assert codes(await counter.send(auditor, "GET", path)) == {"purpose-missing"}
    assert (await counter.send(auditor, "GET", path, params={"purpose": "audit"})).status_code == 200


async def test_looks_are_read_by_the_head_of_the_community_and_the_auditor_alone(counter: Counter) -> None:
    """CRT-12, DOMAIN 7: nobody else, and the head nothing of another community."""
    request = await counter.file()
    await counter.get(counter.at("clerk"), f"/stamp-requests/{request['id']}/applicant")
    assert len((await counter.get(counter.over("auditor"), LOOKS))["items"]) == 1
    assert len((await counter.get(counter.at("head"), LOOKS))["items"]) == 1
    assert (await counter.get(counter.at("head", 1), LOOKS))["items"] == []
    assert (await counter.get(counter.at("head", 1), LOOKS, subject_id=request["id"]))["items"] == []
    body = {"identity_number": IDENTITY_NUMBER, "purpose": "resident"}
    others = (counter.at("clerk"), counter.at("keeper"), counter.officer(), counter.over("administrator"))
    for who in (*others, counter.over("office")):
        assert (await counter.send(who, "GET", LOOKS)).status_code == 403
        assert (await counter.send(who, "POST", f"{LOOKS}/searches", body)).status_code == 403
    assert (await counter.send(None, "GET", LOOKS)).status_code == 401
    assert (await counter.send(None, "POST", f"{LOOKS}/searches", body)).status_code == 401


async def test_crt_12_a_resident_learns_who_looked_at_their_data(counter: Counter) -> None:
    """CRT-12, R121, R122: by the identity number, through the blind index; asking is a look itself."""
    request = await counter.file()
    body = {"community_id": str(counter.community()), "certificate_type_code": "CT32", "applicant_name": NAME}
    known = {**body, "applicant_identity_number": IDENTITY_NUMBER}
    notice = done(await counter.send(counter.at("clerk"), "POST", "/refusals", known))
    await counter.get(counter.at("clerk"), f"/stamp-requests/{request['id']}/applicant")
    await counter.send(counter.at("head"), "GET", f"/refusals/{notice['id']}/notice.pdf")
    other = await counter.file(applicant={"name": NAME, "identity_number": "110105199001010010", "phone": ""})
    await counter.get(counter.at("clerk"), f"/stamp-requests/{other['id']}/applicant")
    asked = {"identity_number": IDENTITY_NUMBER.lower(), "purpose": "resident"}
    found = done(await counter.send(counter.at("head"), "POST", f"{LOOKS}/searches", asked))
    assert [one["seen"] for one in found["items"]] == ["notice", "applicant"]
    assert (found["identity_number"], found["complete"]) == ("110***********002X", True)
    again = done(await counter.send(counter.at("head"), "POST", f"{LOOKS}/searches", asked))
    assert [one["seen"] for one in again["items"]] == ["accesses", "accesses", "notice", "applicant"]
    elsewhere = done(await counter.send(counter.at("head", 1), "POST", f"{LOOKS}/searches", asked))
    assert elsewhere["items"] == []
    foreign = {**asked, "community_id": str(counter.community())}
    assert (await counter.send(counter.at("head", 1), "POST", f"{LOOKS}/searches", foreign)).status_code == 404
    bare = {"identity_number": IDENTITY_NUMBER, "purpose": "handling"}
    assert codes(await counter.send(counter.at("head"), "POST", f"{LOOKS}/searches", bare)) == {"not-handling"}


async def test_a_look_that_was_written_down_cannot_be_changed(counter: Counter, database_urls: dict[str, str]) -> None:
    """R121: the service itself may only add rows and read them."""
    connection = await asyncpg.connect(database_urls["stamping"])
    try:
        for statement in ("UPDATE stamping.personal_access SET purpose = ''", "DELETE FROM stamping.personal_access"):
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await connection.execute(statement)
    finally:
        await connection.close()
    assert counter.district.id


async def looked(counter: Counter, number: int = 0, *, second: bool = False) -> str:
    """Let a clerk look at a new request, and return the request's id."""
    request = await counter.file(number)
    await counter.get(counter.at("clerk", number, second=second), f"/stamp-requests/{request['id']}/applicant")
    return str(request["id"])


async def test_looks_are_narrowed_by_person_kind_community_and_days(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    """R121: each filter narrows what the others left, for head and auditor, page by page."""
    first, second, elsewhere = await looked(counter), await looked(counter, second=True), await looked(counter, 1)
    searched = {"community_id": str(counter.community()), "identity_number": IDENTITY_NUMBER, "purpose": "resident"}
    now = counter.resources.database.clock
    with monkeypatch.context() as patch:
        patch.setattr(counter.resources.database, "clock", lambda: now() + timedelta(days=3))
        done(await counter.send(counter.at("head"), "POST", "/stamp-requests/searches", searched))
    today = business_date(datetime.now(UTC))
    later = (today + timedelta(days=3)).isoformat()
    head, auditor = counter.at("head"), counter.over("auditor")

    async def subjects(who: Principal, **query: Any) -> list[str]:  # noqa: ANN401 -- any value of a query
        found: list[str] = []
        after: dict[str, str] = {}
        while True:
            page = await counter.get(who, LOOKS, limit=1, **query, **after)
            found += [one["subject_id"] for one in page["items"]]
            if page["next"] is None:
                return found
            after = {"after": page["next"]}

    both = [second, first]
    assert sorted(await subjects(head, seen="search")) == sorted(both)
    assert await subjects(head, seen="applicant") == both
    assert await subjects(auditor, seen="applicant") == [elsewhere, *both]
    clerk = str(counter.at("clerk", second=True).person_id)
    for who in (head, auditor):
        assert await subjects(who, person_id=clerk) == [second]
        assert await subjects(who, person_id=clerk, seen="search") == []
        assert await subjects(who, last_day=today.isoformat(), community_id=str(counter.community())) == both
        assert sorted(await subjects(who, first_day=later, last_day=later)) == sorted(both)
    assert await subjects(head, community_id=str(counter.community(1))) == []
    assert await subjects(auditor, community_id=str(counter.community(1))) == [elsewhere]
    wrong = {"first_day": later, "last_day": today.isoformat()}
    refused = await counter.send(head, "GET", LOOKS, params=wrong)
    assert [error["pointer"] for error in refused.json()["errors"]] == ["#/query/last_day"]
    refused = await counter.send(head, "GET", LOOKS, params={"seen": "everything"})
    assert [error["pointer"] for error in refused.json()["errors"]] == ["#/query/seen"]


async def test_who_ever_looked_is_named_once_within_ones_reach(counter: Counter) -> None:
    """R121: to ask for the looks of one; the head is told of nobody who looked elsewhere only."""
    for number, second in ((0, False), (0, False), (0, True), (1, False)):
        await looked(counter, number, second=second)
    clerks = [counter.at("clerk"), counter.at("clerk", second=True), counter.at("clerk", 1)]
    ids = [str(one.person_id) for one in clerks]

    async def people(who: Principal) -> set[str]:
        items = (await counter.get(who, f"{LOOKS}/people"))["items"]
        assert len(items) == len({one["id"] for one in items})
        return {one["id"] for one in items}

    assert await people(counter.over("auditor")) == set(ids)
    assert await people(counter.at("head")) == set(ids[:2])
    assert await people(counter.at("head", 1)) == {ids[2]}
    for who in (counter.at("clerk"), counter.officer(), counter.over("administrator")):
        assert (await counter.send(who, "GET", f"{LOOKS}/people")).status_code == 403
    assert (await counter.send(None, "GET", f"{LOOKS}/people")).status_code == 401


async def test_r121_the_log_is_taken_away_as_a_table_and_that_is_written_down(counter: Counter) -> None:
    """R121: for a purpose, by who may read it, of where they may; the table does not speak of itself, the next does."""
    await looked(counter)
    await looked(counter, 1)
    path, auditor = f"{LOOKS}/exports", counter.over("auditor")
    assert codes(await counter.send(auditor, "POST", path, {})) == {"purpose-missing"}

    async def table(who: Principal, **query: str) -> list[dict[str, str]]:
        answer = await counter.send(who, "POST", path, {"purpose": "audit", **query})
        assert answer.status_code == 200, answer.text
        assert NAME not in answer.text
        return list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))

    lines = await table(auditor)
    assert [(line["看了什么"], line["用途"]) for line in lines] == [("完整姓名和号码", "办理本件")] * 2
    assert {line["社区"] for line in lines} == {one.name for one in counter.district.communities[:2]}
    again = await table(counter.at("head"))
    assert [line["看了什么"] for line in again] == ["导出清单", "完整姓名和号码"]
    assert again[0]["哪一件"] == "个人信息访问记录（1 件）"
    assert len(await table(counter.at("head"), seen="applicant")) == 1
    foreign = {"purpose": "audit", "community_id": str(counter.community(1))}
    assert (await counter.send(counter.at("head"), "POST", path, foreign)).status_code == 404
    for who in (counter.at("clerk"), counter.officer(), counter.over("administrator"), counter.over("office")):
        assert (await counter.send(who, "POST", path, {"purpose": "audit"})).status_code == 403
    assert (await counter.send(None, "POST", path, {"purpose": "audit"})).status_code == 401
