"""The public list: versions that never change, differences, search, files, and the publicity period."""

from io import BytesIO

from openpyxl import load_workbook

from support.gate import Gate


async def published_twice(gate: Gate) -> dict[str, str]:
    """Publish an item, then the same item changed together with another one."""
    item = await gate.admit()
    first = await gate.decide(
        await gate.apply(
            title="防诈宣传（调整）",
            changes_item_id=item["id"],
            community_ids=[str(unit) for unit in gate.targets[:6]],
        )
    )
    second = await gate.decide(await gate.apply(title="社区戒毒协助"))
    await gate.send(gate.district_person("office"), "POST", "/publications", {"note": "年中调整"})
    return {"item": item["id"], "change": first["id"], "other": second["id"]}


async def test_adm_7_r73_a_version_shows_what_it_changed_and_the_old_one_stays(
    quick_gate: Gate,
) -> None:
    gate = quick_gate
    made = await published_twice(gate)
    district = f"district_id={gate.district.id}"
    difference = await gate.send(None, "GET", f"/lists/2/difference?{district}")
    assert (difference["number"], difference["previous"]) == (2, 1)
    assert [item["title"] for item in difference["added"]] == ["社区戒毒协助"]
    changed = difference["changed"][0]
    assert (changed["version_before"], changed["version_after"]) == (1, 2)
    fields = {change["field"] for change in changed["changes"]}
    assert {"title", "communities", "money_total_fen"} == fields
    old = await gate.send(None, "GET", f"/lists/1/items?{district}")
    assert [row["title"] for row in old["items"]] == ["反电信网络诈骗宣传"]
    new = await gate.send(None, "GET", f"/lists/2/items?{district}&query=防诈")
    assert [row["item_version"] for row in new["items"]] == [2]
    detail = await gate.send(gate.department_person(), "GET", f"/items/{made['item']}")
    assert [version["version"] for version in detail["versions"]] == [2, 1]
    assert detail["communities"] == 6


async def test_adm_7_anybody_searches_by_pinyin_filters_and_reads_one_item(
    quick_gate: Gate,
) -> None:
    gate = quick_gate
    made = await published_twice(gate)
    district = f"district_id={gate.district.id}"
    for query in ("sqjdxz", "shequjiedu", "戒毒", "公安"):
        found = await gate.send(None, "GET", f"/lists/2/items?{district}&query={query}")
        assert any(row["title"] == "社区戒毒协助" for row in found["items"]), query
    outside = gate.district.communities[8].id
    here = await gate.send(None, "GET", f"/lists/2/items?{district}&community_id={outside}")
    assert [row["title"] for row in here["items"]] == ["社区戒毒协助"]
    none = await gate.send(None, "GET", f"/lists/2/items?{district}&category=temporary")
    assert none["items"] == []
    page = await gate.send(None, "GET", f"/public-items/{made['item']}?{district}")
    assert page["lists"] == [2, 1]
    assert page["money_method"] == "按户、总额包干"
    assert "contact" not in page
    current = await gate.send(None, "GET", f"/lists/current?{district}")
    assert [facet["items"] for facet in current["departments"]] == [2]


async def test_adm_7_the_workbook_opens_and_holds_every_item(quick_gate: Gate) -> None:
    gate = quick_gate
    await published_twice(gate)
    response = await gate.request(None, "GET", f"/lists/2/export.xlsx?district_id={gate.district.id}")
    assert response.status_code == 200
    book = load_workbook(BytesIO(response.content))
    rows = list(book.worksheets[0].values)
    assert rows[0][:2] == ("编号", "事项名称")
    assert {row[1] for row in rows[1:]} == {"防诈宣传（调整）", "社区戒毒协助"}
    data = await gate.send(None, "GET", f"/lists/2/export.json?district_id={gate.district.id}")
    assert (data["number"], len(data["items"])) == (2, 2)


async def test_r72_nothing_is_listed_before_the_publicity_period_is_over(
    gate: Gate,
) -> None:
    await gate.set_parameter("lead_days_working", 0)
    decided = await gate.decide(await gate.apply())
    office = gate.district_person("office")
    candidates = await gate.send(office, "GET", "/publications/candidates")
    assert [item["publishable"] for item in candidates["items"]] == [False]
    refused = await gate.request(office, "POST", "/publications", {"application_ids": [decided["id"]]})
    assert {reason["rule"] for reason in refused.json()["reasons"]} == {"R72"}
    empty = await gate.request(office, "POST", "/publications", {})
    assert empty.status_code == 409
    none = await gate.request(None, "GET", f"/lists/current?district_id={gate.district.id}")
    assert none.status_code == 404
