"""Working with the list of requests: what narrows it, for every kind of reach, and taking it away as a table."""

import csv
import io
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import httpx
import pytest

from qingdan.kernel.clock import business_date
from qingdan.kernel.principal import Principal
from support.stamping import IDENTITY_NUMBER, NAME, Answer, Counter, codes, done

PATH = "/stamp-requests"
TODAY = business_date(datetime.now(UTC))
OTHER_NUMBER = "110105199001010010"
NOTICE: Answer = {"certificate_type_code": None, "kind": "register_only", "document_title": "居民会议通知"}


def everybody(counter: Counter) -> list[Principal]:
    """Return somebody of each kind of reach: a community's, a subdistrict's, the district's, and two at once."""
    return [counter.at("head"), counter.officer(), counter.over("auditor")]


async def found(counter: Counter, who: Principal, **filters: Any) -> list[str]:  # noqa: ANN401 -- any value of a query
    """Return the ids that a list shows, read two at a time to its end."""
    ids: list[str] = []
    after: dict[str, str] = {}
    while True:
        page = await counter.get(who, PATH, limit=2, **filters, **after)
        ids += [one["id"] for one in page["items"]]
        if page["next"] is None:
            return ids
        after = {"after": page["next"]}


def ids_of(*requests: Answer) -> list[str]:
    return [one["id"] for one in requests]


def rows_of(answer: httpx.Response) -> list[dict[str, str]]:
    """Return the lines of a table by the names of their columns."""
    assert answer.status_code == 200, answer.text
    assert answer.content.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))


async def test_a_list_is_found_by_how_a_certificates_number_begins(counter: Counter) -> None:
    """CRT-5: the highest number first, page by page; another number gives nothing."""
    papers = [await counter.approved() for _ in range(3)]
    await counter.submitted()
    elsewhere = await counter.approved(1)
    prefix = papers[0]["certificate_number"][:-4]
    for who in everybody(counter):
        assert await found(counter, who, number=prefix) == ids_of(*reversed(papers))
        assert await found(counter, who, number=papers[1]["certificate_number"]) == ids_of(papers[1])
        assert await found(counter, who, number=f"{prefix}9") == []
        assert await found(counter, who, number=prefix, status="delivered") == []
    assert await found(counter, counter.at("head"), number=elsewhere["certificate_number"]) == []
    district = prefix.split("-", maxsplit=1)[0] + "-"
    assert set(await found(counter, counter.over("auditor"), number=district)) == set(ids_of(*papers, elsewhere))


async def test_a_list_is_found_by_the_number_of_its_entry_in_the_register(counter: Counter) -> None:
    """CRT-9: by year and number, or by the number of any year; every register is asked, the reach narrows."""
    await counter.make_seal()
    await counter.make_seal(1)
    papers = [await counter.stamped(), await counter.stamped()]
    elsewhere = await counter.stamped(1)
    second = papers[1]
    for number in (f"{TODAY.year}-2", "2", f"{TODAY.year}年第2号"):
        for who in everybody(counter):
            assert await found(counter, who, number=number) == ids_of(second)
    assert await found(counter, counter.at("head"), number="1") == ids_of(papers[0])
    assert await found(counter, counter.over("auditor"), number="1") == ids_of(elsewhere, papers[0])
    assert await found(counter, counter.over("auditor"), number="2025-1") == []


async def test_a_list_is_narrowed_to_a_kind_and_to_days(counter: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    """CRT-4, CRT-5: first and last day count; each filter narrows what the others left."""
    await counter.make_seal()
    first = await counter.stamped()
    notice = await counter.file(**NOTICE)
    now = counter.resources.database.clock
    with monkeypatch.context() as patch:
        patch.setattr(counter.resources.database, "clock", lambda: now() + timedelta(days=3))
        later = await counter.stamped()
    today, after = TODAY.isoformat(), (TODAY + timedelta(days=3)).isoformat()
    for who in everybody(counter):
        assert await found(counter, who, kind="register_only") == ids_of(notice)
        assert await found(counter, who, kind="certificate") == ids_of(later, first)
        assert await found(counter, who, filed_from=today, filed_to=today) == ids_of(notice, first)
        assert await found(counter, who, filed_from=after) == ids_of(later)
        assert await found(counter, who, stamped_to=today) == ids_of(first)
        assert await found(counter, who, stamped_from=today, stamped_to=after) == ids_of(later, first)
        assert await found(counter, who, stamped_from=after, kind="certificate", filed_to=today) == []
        assert await found(counter, who, stamped_from=today, status="stamped", kind="certificate") == ids_of(
            later, first
        )


@pytest.mark.parametrize(
    ("query", "pointer"),
    [
        ({"filed_from": "2026-11-02", "filed_to": "2026-11-01"}, "#/query/filed_to"),
        ({"stamped_from": "2026-11-02", "stamped_to": "2026-11-01"}, "#/query/stamped_to"),
        ({"filed_from": "gestern"}, "#/query/filed_from"),
        ({"kind": "letter"}, "#/query/kind"),
        ({"number": "1" * 65}, "#/query/number"),
        ({"number": "440304-001002-", "after": "bm90IG91cnM"}, None),
        ({"stamped_from": "2026-11-02", "after": "bm90IG91cnM"}, "#/query/after"),
    ],
)
async def test_a_wrong_filter_is_refused_at_its_place(counter: Counter, query: Answer, pointer: str | None) -> None:
    """A cursor over numbers is any text: it only says behind which number to go on."""
    answer = await counter.send(counter.at("clerk"), "GET", PATH, params=query)
    if pointer is None:
        assert answer.json() == {"items": [], "next": None}
    else:
        assert answer.status_code == 422
        assert [error["pointer"] for error in answer.json()["errors"]] == [pointer]


async def test_r121_a_person_is_found_by_identity_number_for_a_purpose_and_that_is_written_down(
    counter: Counter,
) -> None:
    """CRT-12, R121, R122: through the blind index, in the body, in one community, masked, with the other filters."""
    first, second = await counter.file(), await counter.submitted()
    await counter.file(applicant={"name": NAME, "identity_number": OTHER_NUMBER, "phone": ""})
    head, path = counter.at("head"), f"{PATH}/searches"
    body = {"community_id": str(counter.community()), "identity_number": IDENTITY_NUMBER.lower()}
    assert codes(await counter.send(head, "POST", path, body)) == {"purpose-missing"}
    assert codes(await counter.send(head, "POST", path, {**body, "purpose": "handling"})) == {"not-handling"}
    stated = {**body, "purpose": "complaint"}
    page = done(await counter.send(head, "POST", path, {**stated, "limit": 1}))
    assert [one["id"] for one in page["items"]] == ids_of(second)
    rest = done(await counter.send(head, "POST", path, {**stated, "limit": 1, "after": page["next"]}))
    assert [one["id"] for one in rest["items"]] == ids_of(first)
    drafts = done(await counter.send(head, "POST", path, {**stated, "status": "draft"}))
    assert [one["id"] for one in drafts["items"]] == ids_of(first)
    assert IDENTITY_NUMBER not in str((page, rest))
    assert NAME not in str(page)
    looks = (await counter.get(head, "/personal-accesses"))["items"]
    assert [(one["seen"], one["subject_id"], one["purpose"]) for one in looks] == [
        ("search", id_, "complaint") for id_ in (first["id"], first["id"], second["id"])
    ]
    wrong = await counter.send(head, "POST", path, {**stated, "identity_number": "110105194912310021"})
    assert wrong.json()["errors"][0]["pointer"] == "/identity_number"


async def test_a_person_is_sought_in_ones_own_community_only(counter: Counter) -> None:
    """DOMAIN 7, CRT-12: not elsewhere, not by who may not read requests, not without naming a community."""
    await counter.file()
    path = f"{PATH}/searches"
    body = {"community_id": str(counter.community()), "identity_number": IDENTITY_NUMBER, "purpose": "resident"}
    assert (await counter.send(counter.at("head", 1), "POST", path, body)).status_code == 404
    assert done(await counter.send(counter.officer(1), "POST", path, body))["items"] == []
    for who in (counter.over("administrator"), counter.over("office")):
        assert (await counter.send(who, "POST", path, body)).status_code == 403
    assert (await counter.send(None, "POST", path, body)).status_code == 401
    refused = await counter.send(counter.over("auditor"), "POST", path, {**body, "community_id": None})
    assert refused.json()["errors"][0]["pointer"] == "/community_id"


async def test_r122_a_list_is_taken_away_as_a_table_with_names_masked(counter: Counter) -> None:
    """R122, CRT-12: what the filters leave, every page of it, in words; what a spreadsheet would run stays text."""
    await counter.make_seal()
    stamped = await counter.stamped(purpose="=1+1")
    await counter.file(**NOTICE)
    await counter.submitted(1)
    head = counter.at("head")
    whole = rows_of(await counter.send(head, "POST", f"{PATH}/exports", {"purpose": "audit"}))
    assert [row["状态"] for row in whole] == ["草稿", "已盖章待发放"]
    line = whole[1]
    assert (line["证明编号"], line["登记号"]) == (stamped["certificate_number"], f"{TODAY.year}年第1号")
    assert (line["用途"], line["申请人"], line["盖章人"]) == ("'=1+1", "周*舟", "keeper0")
    assert line["盖章时间"].startswith(TODAY.isoformat())
    narrowed = {"purpose": "audit", "status": "stamped", "stamped_from": TODAY.isoformat()}
    assert len(rows_of(await counter.send(head, "POST", f"{PATH}/exports", narrowed))) == 1
    everything = await counter.send(counter.over("auditor"), "POST", f"{PATH}/exports", {"purpose": "audit"})
    assert len(rows_of(everything)) == 3
    assert IDENTITY_NUMBER not in everything.text
    assert NAME not in everything.text
    assert everything.headers["cache-control"] == "no-store"
    person = {"community_id": str(counter.community()), "identity_number": IDENTITY_NUMBER, "purpose": "resident"}
    assert len(rows_of(await counter.send(head, "POST", f"{PATH}/exports", person))) == 2


async def test_r121_taking_a_list_away_takes_a_purpose_and_stands_in_the_log_of_each_community(
    counter: Counter,
) -> None:
    """R121: with how many lines; the head reads who took what of the own community away, and nothing of others."""
    await counter.file()
    await counter.file()
    await counter.file(1)
    auditor, path = counter.over("auditor"), f"{PATH}/exports"
    assert codes(await counter.send(auditor, "POST", path, {})) == {"purpose-missing"}
    assert codes(await counter.send(auditor, "POST", path, {"purpose": "other"})) == {"purpose-words-missing"}
    assert (await counter.get(auditor, "/personal-accesses"))["items"] == []
    rows_of(await counter.send(auditor, "POST", path, {"purpose": "other", "purpose_note": "年度检查"}))
    for number, lines in ((0, 2), (1, 1)):
        [look] = (await counter.get(counter.at("head", number), "/personal-accesses"))["items"]
        assert (look["seen"], look["subject_kind"]) == ("list", "stamp_request_list")
        assert look["subject_title"] == f"用印申请清单（{lines} 件）"
        assert (look["subject_id"], look["purpose_note"]) == (str(counter.community(number)), "年度检查")


async def test_nobody_takes_a_list_of_another_place_away(counter: Counter, other: Counter) -> None:
    """DOMAIN 7: a community that is not one's own is not there; roles without the right are stopped."""
    await counter.file()
    path, foreign = f"{PATH}/exports", {"purpose": "audit", "community_id": str(counter.community())}
    assert (await counter.send(counter.at("head", 1), "POST", path, foreign)).status_code == 404
    assert rows_of(await counter.send(counter.at("head", 1), "POST", path, {"purpose": "audit"})) == []
    for who in (counter.over("administrator"), counter.over("office")):
        assert (await counter.send(who, "POST", path, {"purpose": "audit"})).status_code == 403
    assert (await counter.send(None, "POST", path, {"purpose": "audit"})).status_code == 401
    assert rows_of(await counter.send(other.over("auditor"), "POST", path, {"purpose": "audit"})) == []
    assert rows_of(await counter.send(other.over("auditor"), "POST", path, foreign)) == []
    assert (await counter.get(other.over("auditor"), "/personal-accesses"))["items"] == []
    somewhere = {"applicant_name": NAME, "purpose": "resident"}
    refused = await counter.send(counter.over("auditor"), "POST", path, somewhere)
    assert refused.json()["errors"][0]["pointer"] == "/community_id"
    unknown = {**foreign, "community_id": str(uuid4())}
    assert (await counter.send(counter.at("head"), "POST", path, unknown)).status_code == 404
