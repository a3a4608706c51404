"""Refusal notices listed, and counted by the body that asked; what each role sees of them."""

import csv
from datetime import datetime, timedelta
from typing import Final

import pytest

from qingdan.kernel.clock import system_clock
from qingdan.kernel.ids import uuid7
from support.principals import grant, person
from support.stamping import Answer, Counter, done

BANK: Final = {"name": "某某银行", "kind": "financial"}
COMPANY: Final = {"name": "=某某公司", "kind": "enterprise"}
NAME: Final = "周小舟"


async def refuse(counter: Counter, number: int = 0, asking: Answer | None = None, code: str = "CT32") -> Answer:
    """Refuse a paper at a community's counter."""
    body = {
        "community_id": str(counter.community(number)),
        "certificate_type_code": code,
        "asking_body": asking,
        "applicant_name": NAME,
        "purpose": "入职",
    }
    return done(await counter.send(counter.at("clerk", number), "POST", "/refusals", body))


def month_of(moment: datetime) -> str:
    """Return the month of a moment as it is asked for."""
    return f"{moment + timedelta(hours=8):%Y-%m}"


@pytest.fixture
async def history(counter: Counter, monkeypatch: pytest.MonkeyPatch) -> tuple[str, str]:
    """Refuse papers in the month before and in this one; return both months."""
    now = system_clock()
    first_here = (now + timedelta(hours=8)).replace(day=1)
    before = first_here - timedelta(days=3, hours=8)
    monkeypatch.setattr(counter.resources.database, "clock", lambda: before)
    await refuse(counter, 0, BANK)
    monkeypatch.undo()
    for number, asking in ((0, BANK), (0, BANK), (7, BANK), (0, COMPANY), (1, None)):
        await refuse(counter, number, asking)
    return month_of(before), month_of(now)


async def test_r21_refusals_of_a_month_are_counted_by_the_body_that_asked(
    counter: Counter, history: tuple[str, str]
) -> None:
    """R21: most first, with the communities and the month before; the office of the district reads it."""
    before, now = history
    page = await counter.get(counter.over("office"), "/refusal-counts")
    assert (page["month"], page["total"], page["next"]) == (now, 5, None)
    rows = [(row["asking_body_name"], row["count"], row["communities"], row["previous_count"]) for row in page["items"]]
    assert rows == [("某某银行", 3, 2, 1), ("", 1, 1, 0), ("=某某公司", 1, 1, 0)]
    earlier = await counter.get(counter.over("auditor"), "/refusal-counts", month=before)
    assert [row["count"] for row in earlier["items"]] == [1]
    assert (await counter.send(counter.over("office"), "GET", "/refusal-counts?month=2026-13")).status_code == 422


async def test_r21_every_number_leads_to_its_notices(counter: Counter, history: tuple[str, str]) -> None:
    """R21: the same month and body as filters give as many notices as were counted."""
    auditor = counter.over("auditor")
    for month in history:
        for row in (await counter.get(auditor, "/refusal-counts", month=month))["items"]:
            found = await counter.get(auditor, "/refusals", month=month, asking_body=row["asking_body_name"])
            assert len(found["items"]) == row["count"], row
    by_kind = await counter.get(auditor, "/refusals", asking_body_kind="enterprise")
    assert [one["asking_body_name"] for one in by_kind["items"]] == ["=某某公司"]
    assert len((await counter.get(auditor, "/refusals", certificate_type_code="CT32"))["items"]) == 6
    assert (await counter.get(auditor, "/refusals", certificate_type_code="CT01"))["items"] == []
    assert (await counter.get(auditor, "/refusals", registry_fact="former_name"))["items"] == []


@pytest.mark.usefixtures("history")
async def test_r21_pages_of_counts_and_notices_are_whole_and_without_doubles(counter: Counter) -> None:
    """R21: read one by one they are what they are at once."""
    auditor = counter.over("auditor")
    for path in ("/refusal-counts", "/refusals"):
        whole, seen, after = (await counter.get(auditor, path))["items"], [], None
        while True:
            page = await counter.get(auditor, path, limit=1, **({"after": after} if after else {}))
            seen += page["items"]
            after = page["next"]
            if after is None:
                break
        assert seen == whole
        assert (await counter.send(auditor, "GET", path, params={"after": "eHg"})).status_code == 422


async def test_r21_the_counts_are_exported_as_lines(counter: Counter, history: tuple[str, str]) -> None:
    """R21: one line for each month and body, no formula, no resident; a span back to front is refused."""
    before, now = history
    sent = await counter.send(
        counter.over("office"), "GET", "/refusal-counts/export.csv", params={"since": before, "to": now}
    )
    assert sent.headers["content-type"].startswith("text/csv")
    lines = list(csv.reader(sent.content.decode("utf-8-sig").splitlines()))
    assert lines[0] == ["月份", "索要单位", "单位类型", "不予出具件数", "涉及社区数"]
    assert lines[1:3] == [[before, "某某银行", "financial", "1", "1"], [now, "某某银行", "financial", "3", "2"]]
    assert {line[1] for line in lines[3:]} == {"（未写明）", "'=某某公司"}
    assert NAME not in sent.text
    wrong = {"since": "2026-05", "to": "2026-04"}
    refused = await counter.send(counter.over("office"), "GET", "/refusal-counts/export.csv", params=wrong)
    assert refused.status_code == 422


@pytest.mark.usefixtures("history")
async def test_r21_each_role_sees_its_own_places_and_the_office_no_resident(counter: Counter) -> None:
    """R21, CRT-12: own community, own subdistrict, whole district; the office gets neither name nor purpose."""
    seen = {
        "clerk": (counter.at("clerk"), 4, 3),
        "other": (counter.at("clerk", 1), 1, 1),
        "head": (counter.at("head"), 4, 3),
        "officer": (counter.officer(), 5, 4),
        "second officer": (counter.officer(1), 1, 1),
        "auditor": (counter.over("auditor"), 6, 5),
        "office": (counter.over("office"), 6, 5),
    }
    for name, (who, notices, counted) in seen.items():
        assert len((await counter.get(who, "/refusals"))["items"]) == notices, name
        assert (await counter.get(who, "/refusal-counts"))["total"] == counted, name
    read = (await counter.get(counter.over("auditor"), "/refusals"))["items"][0]
    assert (read["applicant_name"], read["purpose"]) == ("周*舟", "入职")
    office = counter.over("office")
    told = await counter.get(office, f"/refusals/{read['id']}")
    assert (told["applicant_name"], told["purpose"]) == (None, "")
    assert (await counter.send(office, "GET", f"/refusals/{read['id']}/notice.pdf")).status_code == 403
    assert (await counter.send(counter.at("clerk", 2), "GET", f"/refusals/{read['id']}")).status_code == 404


async def test_r21_strangers_count_nothing(counter: Counter, history: tuple[str, str]) -> None:
    """R21: 401 for nobody, 403 without the right, nothing for another district, the notice again at home."""
    notice = await refuse(counter)
    elsewhere = person(uuid7(), grant("office", uuid7(), "district"))
    for path in ("/refusals", "/refusal-counts", "/refusal-counts/export.csv"):
        assert (await counter.send(None, "GET", path)).status_code == 401
        for role in ("administrator", "finance", "decider"):
            assert (await counter.send(counter.over(role), "GET", path)).status_code == 403
    assert (await counter.get(elsewhere, "/refusals"))["items"] == []
    assert (await counter.get(elsewhere, "/refusal-counts", month=history[1]))["total"] == 0
    assert (await counter.send(elsewhere, "GET", f"/refusals/{notice['id']}")).status_code == 404
    printed = await counter.send(counter.at("clerk"), "GET", f"/refusals/{notice['id']}/notice.pdf")
    assert (printed.status_code, printed.content[:5]) == (200, b"%PDF-")
