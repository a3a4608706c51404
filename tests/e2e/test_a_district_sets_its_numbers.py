"""The administrator sets a number of the gate and one of the seal, each from a day on; nobody else can."""

import re
from datetime import date, timedelta

from playwright.sync_api import Locator, Page, expect

from qingdan.kernel.clock import business_date, system_clock
from support.browsing import Visitors
from support.clicking import faults
from support.pictures import Album

ADMINISTRATOR, DEPARTMENT = "guanli", "d08.jingban"
DECISION = "评审决定期限"
PAPER = "示例区办〔2026〕7号"


def in_words(day: date) -> str:
    """Return a day as the page says it."""
    return f"{day.year}年{day.month}月{day.day}日"


def row_of(page: Page, name: str) -> Locator:
    """Return the row of a parameter."""
    return page.get_by_role("row").filter(has=page.get_by_text(name, exact=True))


def changing(page: Page, name: str) -> Locator:
    """Begin to change a parameter and return the dialog."""
    row_of(page, name).get_by_role("button", name=re.compile("^修改")).click()
    return page.get_by_role("dialog")


def test_adm_5_a_number_of_the_gate_begins_on_its_day(visitors: Visitors, album: Album) -> None:
    """ADM-5, R50: what holds stays on the page; what comes stands beside it, with who set it, by which document."""
    page = visitors.signed_in(ADMINISTRATOR)
    page.get_by_role("link", name="参数", exact=True).click()
    gate = page.get_by_role("region", name="准入")
    expect(gate.get_by_role("row").filter(has_text="¥60.00")).to_be_visible()
    expect(page.locator("main")).not_to_contain_text(re.compile(r"admission\.|stamping\.|_days|persuade"))
    assert faults(page) == []
    album.take(page, "parameters")
    day = business_date(system_clock()) + timedelta(days=40)
    dialog = changing(page, DECISION)
    expect(dialog).to_contain_text(f"最早{in_words(business_date(system_clock()))}")
    dialog.get_by_label("新的值").fill("400")
    dialog.get_by_label("从哪天起生效").fill(in_words(day))
    page.keyboard.press("Tab")
    dialog.get_by_label("依据文件").fill(PAPER)
    dialog.get_by_role("button", name="保存").click()
    expect(dialog.get_by_text("最多为 366。")).to_be_visible()
    expect(dialog.get_by_label("依据文件")).to_have_value(PAPER)
    assert faults(page) == []
    album.take(page, "parameters-change")
    dialog.get_by_label("新的值").fill("12")
    dialog.get_by_role("button", name="保存").click()
    expect(page.get_by_text(re.compile(f"已保存，{in_words(day)}.*起生效"))).to_be_visible()
    row = row_of(page, DECISION)
    expect(row).to_contain_text("15 个工作日")
    expect(row).to_contain_text(re.compile(f"{in_words(day)}.*起改为 12 个工作日"))
    row.get_by_role("button", name=re.compile("沿革")).click()
    history = page.get_by_role("dialog")
    expect(history.get_by_role("listitem").filter(has_text="12 个工作日 · 未生效")).to_contain_text(PAPER)
    expect(history.get_by_role("listitem").filter(has_text="15 个工作日 · 现行")).to_be_visible()
    assert faults(page) == []


def test_r86_a_number_of_the_seal_begins_tomorrow_at_the_earliest(visitors: Visitors) -> None:
    """R86: what holds today stays, whatever is set today."""
    page = visitors.signed_in(ADMINISTRATOR)
    page.goto("/parameters")
    dialog = changing(page, "印章遗失公告天数")
    dialog.get_by_label("新的值").fill("31")
    dialog.get_by_label("依据文件").fill("示例区民政局〔2026〕22号")
    dialog.get_by_role("button", name="保存").click()
    expect(page.get_by_text(re.compile("已保存"))).to_be_visible()
    row = row_of(page, "印章遗失公告天数")
    expect(row).to_contain_text("30 天")
    expect(row).to_contain_text("起改为 31 天")
    row.get_by_role("button", name=re.compile("沿革")).click()
    expect(page.get_by_role("dialog").get_by_text("示例区民政局〔2026〕22号")).to_be_visible()


def test_a_department_has_no_entry_and_changes_nothing(visitors: Visitors) -> None:
    """What binds a department it may read, on a phone too; it sees no numbers of the seal, and no way to set one."""
    page = visitors.signed_in(DEPARTMENT)
    expect(page.get_by_role("link", name="工作台")).to_be_visible()
    expect(page.get_by_role("link", name="参数", exact=True)).to_have_count(0)
    phone = visitors.signed_in(DEPARTMENT, phone=True)
    phone.goto("/parameters")
    expect(row_of(phone, DECISION)).to_be_visible()
    expect(phone.get_by_role("region", name="用印")).to_have_count(0)
    expect(phone.get_by_role("button", name=re.compile("^修改"))).to_have_count(0)
    assert faults(phone) == []
