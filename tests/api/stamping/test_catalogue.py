"""The district's own list: adopted, ended, imported and exported; every change is an edition that anybody can read."""

import io
from datetime import timedelta

import httpx
import pytest
from openpyxl import Workbook, load_workbook

from qingdan.kernel.clock import business_date, system_clock
from support.stamping import Answer, Counter, codes, done

TODAY = business_date(system_clock())
TOMORROW = (TODAY + timedelta(days=1)).isoformat()
HEAD = ("事项编码", "层级", "类别", "依据文件", "文号", "条款", "生效日期", "失效日期")


def entry(code: str = "CT01", wanted: str = "must_not_issue", **changes: object) -> Answer:
    document = {"document": "示例区清单", "number": "示例民〔2026〕2号", "article": "第1项"}
    named = {"layer": "district", "type_code": code, "certificate_class": wanted, "document": document}
    return {**named, "valid_from": TODAY.isoformat(), **changes}


async def adopt(counter: Counter, body: Answer) -> Answer:
    return done(await counter.send(counter.over("administrator"), "POST", "/catalogue-entries", body))


async def entries(counter: Counter) -> list[Answer]:
    found: list[Answer] = (await counter.get(counter.over("administrator"), "/catalogue-entries"))["items"]
    return found


async def editions(counter: Counter) -> list[Answer]:
    answer = await counter.get(None, "/catalogue/editions", district_id=str(counter.district.id))
    found: list[Answer] = answer["items"]
    return found


def table(*rows: tuple[str, ...]) -> bytes:
    book = Workbook()
    sheet = book.worksheets[0]
    for row in (HEAD, *rows):
        sheet.append(row)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def rows_in(workbook: bytes) -> int:
    return len(list(load_workbook(io.BytesIO(workbook)).worksheets[0].iter_rows()))


async def upload(counter: Counter, content: bytes, *, apply: bool, role: str = "administrator") -> httpx.Response:
    files = {"file": ("list.xlsx", content, "application/octet-stream")}
    who = counter.over(role)
    return await counter.send(who, "POST", "/catalogue-entries/import", files=files, params={"apply": apply})


async def test_r19_the_board_is_public_and_names_edition_and_document(counter: Counter) -> None:
    board = await counter.get(None, "/catalogue", district_id=str(counter.district.id))
    assert (len(board["items"]), board["edition"]["number"]) == (67, 1)
    first = board["items"][0]
    assert (first["code"], first["decided_by"], first["issuable"]) == ("CT01", "national", True)
    assert (await counter.get(None, "/catalogue"))["edition"] is None


async def test_r19_every_change_is_an_edition_with_what_it_changed(counter: Counter) -> None:
    await adopt(counter, entry())
    newest = (await editions(counter))[0]
    assert newest["number"] == 2
    change = newest["changes"][0]
    assert (change["type_code"], change["after"], change["decided_by"]) == ("CT01", "must_not_issue", "district")
    assert "示例民〔2026〕2号" in change["document"]
    board = await counter.get(None, "/catalogue", district_id=str(counter.district.id))
    shown = next(one for one in board["items"] if one["code"] == "CT01")
    assert (shown["certificate_class"], shown["issuable"]) == ("must_not_issue", False)


async def test_r19_any_day_can_be_asked_for(counter: Counter) -> None:
    """CRT-2: what holds from tomorrow does not hold today."""
    await adopt(counter, entry(valid_from=TOMORROW))
    classes = [
        next(one["certificate_class"] for one in board["items"] if one["code"] == "CT01")
        for board in [
            await counter.get(None, "/catalogue", district_id=str(counter.district.id), on=day)
            for day in (TODAY.isoformat(), TOMORROW)
        ]
    ]
    assert classes[0] != "must_not_issue"
    assert classes[1] == "must_not_issue"


async def test_an_entry_ends_at_the_earliest_today_and_only_once(counter: Counter) -> None:
    """CRT-2: what held on a day is not rewritten; the end is an edition too (R19)."""
    await adopt(counter, entry())
    own = next(one for one in await entries(counter) if one["certificate_class"] == "must_not_issue")
    assert (own["state"], own["allowed_actions"]) == ("in_force", ["end"])
    path, administrator = f"/catalogue-entries/{own['id']}/ending", counter.over("administrator")
    yesterday = {"ends_on": (TODAY - timedelta(days=1)).isoformat()}
    assert codes(await counter.send(administrator, "POST", path, yesterday)) == {"ends-too-early"}
    ended = done(await counter.send(administrator, "POST", path, {"ends_on": TODAY.isoformat()}))
    assert (ended["state"], ended["allowed_actions"]) == ("ended", [])
    again = await counter.send(administrator, "POST", path, {"ends_on": TOMORROW})
    assert "entry-has-ended" in codes(again)
    assert (await editions(counter))[0]["changes"][0]["before"] == "must_not_issue"


async def test_an_import_says_what_it_would_change_and_then_applies_all_of_it(counter: Counter) -> None:
    """R18: dry run, then the same file applied; a second time nothing is left to change."""
    rows = (("CT01", "区", "不得出具", "示例区清单", "示例民〔2026〕3号", "第1项", TODAY.isoformat(), ""),)
    content = table(*rows)
    before = len(await editions(counter))
    planned = done(await upload(counter, content, apply=False))
    assert (planned["applied"], planned["problems"], len(planned["changes"])) == (False, [], 1)
    assert len(await editions(counter)) == before
    applied = done(await upload(counter, content, apply=True))
    assert (applied["applied"], applied["changes"][0]["after"]) == (True, "must_not_issue")
    assert done(await upload(counter, content, apply=True))["changes"] == []
    assert len(await editions(counter)) == before + 1


async def test_an_import_with_one_bad_row_changes_nothing_and_names_every_bad_cell(counter: Counter) -> None:
    """CRT-2, R18: bad words, bad dates, unknown types and what a layer may not do, each by its row."""
    good = ("CT01", "区", "不得出具", "示例区清单", "1号", "", TODAY.isoformat(), "")
    bad = (
        ("CT02", "县", "不得出具", "示例区清单", "", "", TODAY.isoformat(), ""),
        ("CT03", "区", "不得出具", "示例区清单", "", "", "明天", ""),
        ("CT99", "区", "不得出具", "示例区清单", "", "", TODAY.isoformat(), ""),
        ("CT32", "区", "可以出具", "示例区清单", "1号", "", TODAY.isoformat(), ""),
    )
    answer = done(await upload(counter, table(good, *bad), apply=True))
    assert answer["applied"] is False
    assert [(one["row"], one["column"]) for one in answer["problems"]] == [
        (3, "层级"),
        (4, "生效日期"),
        (5, "事项编码"),
        (6, "类别"),
    ]
    assert answer["problems"][-1]["rule"] == "R18"
    assert len(await editions(counter)) == 1


@pytest.mark.parametrize("content", [b"PK\x03\x04 broken", b"\x00\x01\x02", "只有一列\n1\n".encode(), b""])
async def test_what_is_no_table_is_refused_with_a_sentence(counter: Counter, content: bytes) -> None:
    answer = await upload(counter, content, apply=True)
    problem = answer.json()
    told = problem.get("errors") or problem.get("problems")
    assert answer.status_code in {200, 422}
    assert told
    assert not problem.get("applied")


async def test_what_is_exported_can_be_imported_and_changes_nothing(counter: Counter) -> None:
    await adopt(counter, entry())
    answer = await counter.send(counter.over("auditor"), "GET", "/catalogue-entries/export.xlsx")
    assert rows_in(answer.content) == 1 + len(await entries(counter))
    again = done(await upload(counter, answer.content, apply=True))
    assert (again["problems"], again["changes"]) == ([], [])
    board = await counter.send(None, "GET", "/catalogue/export.xlsx", params={"district_id": str(counter.district.id)})
    assert rows_in(board.content) == 68


async def test_only_the_administrator_changes_the_list(counter: Counter) -> None:
    """DOMAIN §7: whoever reads the entries may not change them; a community has no business with them."""
    await adopt(counter, entry())
    own = (await entries(counter))[0]
    ending = f"/catalogue-entries/{own['id']}/ending"
    body = {"ends_on": TODAY.isoformat()}
    for role in ("auditor", "office"):
        assert (await counter.send(counter.over(role), "GET", "/catalogue-entries")).is_success
        assert (await counter.send(counter.over(role), "POST", ending, body)).status_code == 403
        assert (await upload(counter, table(), apply=True, role=role)).status_code == 403
    assert (await counter.send(counter.at("head"), "GET", "/catalogue-entries")).status_code == 403
    assert (await counter.send(None, "GET", "/catalogue-entries")).status_code == 401


async def test_another_districts_entry_is_not_there(counter: Counter, other: Counter) -> None:
    await adopt(counter, entry())
    own = (await entries(counter))[0]
    path = f"/catalogue-entries/{own['id']}/ending"
    answer = await other.send(other.over("administrator"), "POST", path, {"ends_on": TODAY.isoformat()})
    assert answer.status_code == 404
