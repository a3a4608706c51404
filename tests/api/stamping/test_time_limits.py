"""A complex type gets a limit of its own; the day an answer is due, the board and the counter follow."""

from datetime import date, timedelta
from typing import Final

from qingdan.kernel.clock import business_date, system_clock
from support.stamping import Answer, Counter, codes, done

#: Whose class the example district has on its list.
COMPLEX, SIMPLE = "CT08", "CT01"
TODAY: Final = business_date(system_clock())


async def class_of(counter: Counter, code: str) -> Answer:
    return await counter.get(None, f"/certificate-types/{code}", district_id=str(counter.district.id))


async def entry(counter: Counter, code: str, days: object, layer: str = "district") -> dict[str, object]:
    return {
        "layer": layer,
        "type_code": code,
        "certificate_class": (await class_of(counter, code))["certificate_class"],
        "document": {"document": "示例区清单", "number": "示例民〔2026〕9号"},
        "valid_from": TODAY.isoformat(),
        "working_days": days,
    }


async def adopted(counter: Counter, code: str, days: object, layer: str = "district") -> Answer:
    body = await entry(counter, code, days, layer)
    return done(await counter.send(counter.over("administrator"), "POST", "/catalogue-entries", body))


async def test_r10_the_administrator_sets_a_limit_and_everybody_sees_it(counter: Counter) -> None:
    before = await class_of(counter, COMPLEX)
    assert (before["complexity"], before["working_days"], before["own_working_days"]) == ("complex", 5, None)
    after = await adopted(counter, COMPLEX, 10)
    assert (after["working_days"], after["own_working_days"]) == (10, 10)
    district = str(counter.district.id)
    board = await counter.get(None, "/catalogue", district_id=district)
    assert next(one for one in board["items"] if one["code"] == COMPLEX)["working_days"] == 10
    found = await counter.get(None, "/certificate-types", query=COMPLEX, district_id=district)
    assert [one["working_days"] for one in found["items"] if one["code"] == COMPLEX] == [10]
    assert (await counter.get(None, f"/certificate-types/{COMPLEX}"))["working_days"] == 5
    change = (await counter.get(None, "/catalogue/editions", district_id=district))["items"][0]["changes"][0]
    assert (change["before"] == change["after"], change["days_before"], change["days_after"]) == (True, None, 10)
    entries = (await counter.get(counter.over("auditor"), "/catalogue-entries"))["items"]
    assert 10 in {one["working_days"] for one in entries}


async def test_r10_r18_what_is_simple_and_what_a_higher_list_says_stays(counter: Counter) -> None:
    administrator = counter.over("administrator")

    async def sent(code: str, days: object, layer: str = "district") -> set[str]:
        body = await entry(counter, code, days, layer)
        return codes(await counter.send(administrator, "POST", "/catalogue-entries", body))

    assert await sent(SIMPLE, 3) == {"simple-same-day"}
    await adopted(counter, COMPLEX, 7, "province")
    assert await sent(COMPLEX, 8) == {"limit-may-not-relax"}
    assert (await adopted(counter, COMPLEX, 2))["working_days"] == 2
    for wrong in (-1, 61, 2.5, "10", True):
        answer = await counter.send(administrator, "POST", "/catalogue-entries", await entry(counter, COMPLEX, wrong))
        assert answer.status_code == 422
        assert answer.json()["errors"][0]["pointer"] == "/working_days"


async def test_r10_only_the_administrator_sets_a_limit(counter: Counter) -> None:
    body = await entry(counter, COMPLEX, 10)
    assert (await counter.send(None, "POST", "/catalogue-entries", body)).status_code == 401
    for who in (counter.over("office"), counter.over("auditor"), counter.at("head"), counter.at("clerk")):
        assert (await counter.send(who, "POST", "/catalogue-entries", body)).status_code == 403
    assert (await class_of(counter, COMPLEX))["own_working_days"] is None


async def test_r10_the_day_an_answer_is_due_follows_the_limit_from_its_day_on(counter: Counter) -> None:
    """R10: what was submitted before keeps its day."""
    content = {
        "certificate_type_code": COMPLEX,
        "asking_body": {"name": "示例公证处", "kind": "notary"},
        "hukou_link": True,
        "evidence_seen": [],
    }
    fields = (await class_of(counter, COMPLEX))["fields"]
    values = {one["key"]: _value(one) for one in fields if one["required"]}
    first = await counter.submitted(0, **content, values=values)
    await adopted(counter, COMPLEX, 12)
    second = await counter.submitted(0, **content, values=values)
    calendar = counter.district.directory.working_calendar()
    received = calendar.add_working_days(TODAY, 0)
    assert date.fromisoformat(first["due_on"]) == calendar.add_working_days(received, 5)
    assert date.fromisoformat(second["due_on"]) == calendar.add_working_days(received, 12)


def _value(field: Answer) -> str:
    words = {"date": (TODAY - timedelta(days=400)).isoformat(), "integer": "3", "identity_number": "11010519491231002X"}
    return field["options"][0] if field["options"] else words.get(field["type"], "示例")


async def test_r10_a_table_carries_limits_and_tables_without_the_column_still_do(counter: Counter) -> None:
    head = "事项编码,层级,类别,依据文件,文号,生效日期"
    row = f"{COMPLEX},区,不得出具,示例区清单,示例民〔2026〕3号,{TODAY.isoformat()}"

    async def upload(text: str, *, apply: bool) -> Answer:
        files = {"file": ("list.csv", text.encode(), "text/csv")}
        who, params = counter.over("administrator"), {"apply": apply}
        return done(await counter.send(who, "POST", "/catalogue-entries/import", files=files, params=params))

    assert (await upload(f"{head}\n{row}\n", apply=False))["problems"] == []
    for wrong in ("十", "-1", "61", "2.5"):
        problems = (await upload(f"{head},时限（工作日）\n{row},{wrong}\n", apply=True))["problems"]
        assert [(one["row"], one["column"]) for one in problems] == [(2, "时限（工作日）")], wrong
    simple = row.replace(COMPLEX, SIMPLE)
    problems = (await upload(f"{head},时限（工作日）\n{simple},4\n", apply=True))["problems"]
    assert [(one["rule"], one["column"]) for one in problems] == [("R10", "时限（工作日）")]
    assert (await upload(f"{head},时限（工作日）\n{row},4\n", apply=True))["applied"]
    assert (await class_of(counter, COMPLEX))["own_working_days"] == 4
