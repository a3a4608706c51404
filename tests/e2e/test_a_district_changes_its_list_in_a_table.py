"""The administrator changes the district's list in a spreadsheet and by hand; the public board tells what changed."""

import re
from datetime import date, timedelta
from pathlib import Path

from openpyxl import load_workbook
from playwright.sync_api import Locator, Page, expect

from qingdan.kernel.clock import business_date, system_clock
from support.browsing import Visitors
from support.clicking import choose, faults, saved
from support.pictures import Album

ADMINISTRATOR = "guanli"
TIGHTENED, ADDED = ("CT17", "不得出具"), ("CT19", "不得出具")


def written(source: Path, target: Path, *rows: tuple[str, ...]) -> int:
    """Write the exported table with more rows at its end, each told by the titles; return the number of the first."""
    book = load_workbook(source)
    sheet = book.active
    assert sheet is not None
    titles = [str(cell.value) for cell in sheet[1]]
    assert titles[:4] == ["事项编码", "事项名称", "层级", "类别"]
    first = sheet.max_row + 1
    for number, row in enumerate(rows, start=first):
        for column, value in enumerate(row, start=1):
            sheet.cell(number, column, value)
    book.save(target)
    return first


def editions(page: Page) -> list[str]:
    """Return the editions that the public board names, newest first."""
    page.goto("/certificates/board")
    expect(page.get_by_role("heading", name="历次公布")).to_be_visible()
    expect(page.get_by_text(re.compile(r"^第 \d+ 版 ·")).first).to_be_visible()
    return page.locator("summary").all_inner_texts()


def refuse_mistakes(page: Page, file: Path, row: int) -> Locator:
    """Bring a table with two mistakes: each named by row and column, nothing to apply."""
    page.goto("/catalogue")
    page.get_by_role("button", name="导入", exact=True).click()
    dialog = page.get_by_role("dialog", name="导入目录")
    dialog.get_by_label("选择文件").set_input_files(file)
    expect(dialog.get_by_text("有 2 处需要改正，什么都没有写入")).to_be_visible()
    for number, column, words in ((row, "类别", "应为"), (row + 1, "生效日期", "2026-08-01")):
        line = dialog.get_by_role("listitem").filter(has_text=f"第 {number} 行 · {column}")
        expect(line).to_contain_text(words)
    expect(dialog.get_by_role("button", name=re.compile("导入这"))).to_have_count(0)
    return dialog


def apply(page: Page, dialog: Locator, file: Path, document: str) -> None:
    """Bring it again without them: first what would change, then all of it."""
    dialog.get_by_label("选择文件").set_input_files(file)
    expect(dialog.get_by_text(re.compile("读到 .* 行，1 项改动"))).to_be_visible()
    expect(dialog.get_by_role("listitem").filter(has_text=document)).to_be_visible()
    expect(page.locator("main").get_by_text(document)).to_have_count(0)
    dialog.get_by_role("button", name="导入这 1 项改动").click()
    expect(dialog).to_be_hidden()
    expect(page.locator("main").get_by_text(document).first).to_be_visible()


def add(page: Page, document: str, day: date) -> None:
    """Put one entry on the list by hand from a later day."""
    page.get_by_role("button", name="列入条目").click()
    dialog = page.get_by_role("dialog", name="列入条目")
    dialog.get_by_label("证明事项").fill(ADDED[0])
    page.get_by_role("option", name=re.compile(ADDED[0])).click()
    choose(page, dialog.get_by_label("类别"), ADDED[1])
    dialog.get_by_label("依据文件").fill(document)
    dialog.get_by_label("生效日期").fill(day.isoformat())
    dialog.get_by_label("生效日期").press("Enter")
    dialog.get_by_role("button", name="列入条目").click()
    expect(page.get_by_role("row").filter(has_text=document)).to_contain_text("未到生效日")


def end(page: Page, document: str, day: date) -> None:
    """Let an entry end before it begins to hold, so that it never does."""
    row = page.get_by_role("row").filter(has_text=document)
    row.get_by_role("button", name=re.compile("^结束条目")).click()
    dialog = page.get_by_role("dialog", name=re.compile("^结束条目"))
    dialog.get_by_label("从哪天起不再适用").fill(day.isoformat())
    dialog.get_by_label("从哪天起不再适用").press("Enter")
    dialog.get_by_role("button", name="结束", exact=True).click()
    expect(row).to_contain_text("已失效")


def test_a_district_changes_its_list_in_a_table(visitors: Visitors, album: Album, token: str, tmp_path: Path) -> None:
    """CRT-2, R18, R19: mistakes are named by row and column, nothing is taken in part, each change is an edition."""
    page = visitors.signed_in(ADMINISTRATOR)
    stranger = visitors.stranger(phone=True)
    before = editions(stranger)
    page.get_by_role("link", name="目录", exact=True).click()
    table = saved(page, page.get_by_role("button", name="导出").click, tmp_path)
    later = business_date(system_clock()) + timedelta(days=60)
    imported, by_hand = f"区社证〔2026〕{token}号", f"区社证补〔2026〕{token}号"
    code, words = TIGHTENED
    good = (code, "", "区", words, imported, "", "", later.isoformat())
    bad = tmp_path / "本区目录.xlsx"
    first = written(table, bad, (code, "", "区", "禁止", imported, "", "", later.isoformat()), (*good[:7], "下个月"))
    dialog = refuse_mistakes(page, bad, first)
    album.take(page, "catalogue-import")
    assert faults(page) == []
    assert editions(stranger) == before
    written(table, tmp_path / "good.xlsx", good)
    apply(page, dialog, tmp_path / "good.xlsx", imported)
    add(page, by_hand, later)
    assert faults(page) == []
    for document in (by_hand, imported):
        end(page, document, later)
    after = editions(stranger)
    assert len(after) == len(before) + 4
    changed = stranger.locator("details").nth(3)
    changed.locator("summary").tap()
    expect(changed.get_by_role("listitem")).to_contain_text(imported)
    assert faults(stranger) == []
