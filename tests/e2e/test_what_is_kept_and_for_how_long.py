"""How long records are kept, what is due, and a destruction that needs an appraisal and somebody who watches."""

import re
from datetime import UTC, date, datetime, timedelta

import asyncpg
from playwright.sync_api import Locator, Page, expect

from qingdan.kernel.clock import business_date, system_clock
from support.browsing import Visitors
from support.clicking import faults
from support.database import run_apart

ADMINISTRATOR, AUDITOR = "guanli", "shenji"
CLASS, STUBS = "用印登记的个人信息", "一般证明存根"
FINDING = "保管期限届满，无继续保存价值。"
LONG_AGO = datetime(2010, 6, 30, 4, tzinfo=UTC)


def due(page: Page) -> Locator:
    """Return the line of one class among what is due."""
    return page.get_by_role("table", name="今天到期的").get_by_role("row").filter(has_text=CLASS)


def stubs(page: Page) -> Locator:
    """Return the line of ordinary papers and notices."""
    return page.get_by_role("table", name="今天到期的").get_by_role("row").filter(has_text=STUBS)


def change_period(page: Page, years: int, day: date, document: str) -> None:
    """Set another period from a later day: today's stays, the later one is there to be seen."""
    page.get_by_role("link", name="档案销毁").click()
    today = due(page).inner_text()
    due(page).get_by_role("button", name="改期限").click()
    dialog = page.get_by_role("dialog", name=f"保管期限：{CLASS}")
    dialog.get_by_label("保管年数").fill(str(years))
    dialog.get_by_label("从哪天起").fill(day.isoformat())
    dialog.get_by_label("从哪天起").press("Enter")
    dialog.get_by_label("依据文件").fill(document)
    dialog.get_by_role("button", name="改期限").click()
    expect(page.get_by_text("期限已修改")).to_be_visible()
    planned = re.compile(rf"{day.month}月{day.day}日起 {years} 年")
    expect(due(page).get_by_text(planned)).to_have_attribute("title", document)
    kept = re.search(r"\d+ 年", today)
    assert kept
    expect(due(page)).to_contain_text(kept.group())


async def long_ago(database: str, counted: list[int]) -> None:
    """Let papers and notices be of another decade; count how many requests and notices are due now."""
    connection = await asyncpg.connect(database, server_settings={"search_path": "stamping"})
    try:
        requests = await connection.fetch(
            "UPDATE stamp_request SET changed_at = $1, received_at = $1, valid_until = NULL WHERE id IN (SELECT id"
            " FROM stamp_request WHERE status IN ('stamped', 'delivered', 'rejected', 'withdrawn')"
            " AND coalesce(type_code, 'CT01') = 'CT01' AND erased_on IS NULL"
            " ORDER BY received_at, id LIMIT 3) RETURNING id",
            LONG_AGO,
        )
        notices = await connection.fetch(
            "UPDATE refusal SET issued_on = $1 WHERE id IN (SELECT id FROM refusal WHERE erased_on IS NULL"
            " ORDER BY issued_on, id LIMIT 2) RETURNING id",
            LONG_AGO.date(),
        )
    finally:
        await connection.close()
    counted += [len(requests), len(notices)]


def look_through(page: Page, records: int) -> None:
    """Go through the records that are due, one by one; nobody is named."""
    stubs(page).get_by_role("button", name="看明细").click()
    dialog = page.get_by_role("dialog", name=f"到期明细：{STUBS}")
    expect(dialog.get_by_role("row").filter(has_text="2010年6月30日")).to_have_count(records)
    assert faults(page) == []
    dialog.get_by_role("button", name=re.compile("关闭|Close")).click()
    expect(dialog).to_have_count(0)


def goes(dialog: Locator, requests: int, notices: int) -> None:
    """Check that a dialog names exactly what will go, kind by kind."""
    region = dialog.get_by_role("region", name="将销毁：")
    expect(region).to_contain_text(f"申请中的个人信息 {requests} 件")
    expect(region).to_contain_text(f"告知书中的个人信息 {notices} 件")


def appraise(page: Page, document: str, requests: int, notices: int) -> None:
    """Record an appraisal up to the last day that may be named: what it covers is counted before."""
    stubs(page).get_by_role("button", name="鉴定").click()
    dialog = page.get_by_role("dialog", name=f"鉴定：{STUBS}")
    goes(dialog, requests, notices)
    dialog.get_by_label("鉴定意见").fill(FINDING)
    dialog.get_by_label("依据文件").fill(document)
    dialog.get_by_label("批准人").fill("区档案馆 李敏")
    assert faults(page) == []
    dialog.get_by_role("button", name="登记鉴定").click()
    expect(page.get_by_text("鉴定已登记")).to_be_visible()


def carry_out(page: Page, document: str, operator: str, requests: int, notices: int) -> None:
    """Carry an appraisal out: not without a witness, not watched by whoever does it; the words stay."""
    appraisal = page.get_by_role("table", name="鉴定记录").get_by_role("row").filter(has_text=document)
    expect(appraisal).to_contain_text(FINDING)
    appraisal.get_by_role("button", name="销毁").click()
    dialog = page.get_by_role("dialog", name="销毁到期档案？")
    goes(dialog, requests, notices)
    witness = dialog.get_by_label("监销人")
    for name in ("", operator):
        witness.fill(name)
        dialog.get_by_role("button", name="销毁", exact=True).click()
        expect(dialog.get_by_text(re.compile("监销人，且不是批准人和操作人")).first).to_be_visible()
    assert faults(page) == []
    witness.fill("区监察 王云")
    dialog.get_by_role("button", name="销毁", exact=True).click()
    expect(page.get_by_text(f"已销毁 {requests + notices} 件")).to_be_visible()
    expect(appraisal).to_contain_text("已全部销毁")
    expect(appraisal.get_by_role("button")).to_have_count(0)


def test_what_is_kept_and_for_how_long(visitors: Visitors, database: str, token: str) -> None:
    """R89, R124: a period changes for the future only; what goes is named before, appraised, watched and recorded."""
    page = visitors.signed_in(ADMINISTRATOR)
    years, day = 30 + int(token[-1]), business_date(system_clock()) + timedelta(days=40)
    change_period(page, years, day, f"档发〔2026〕{token}号")
    # Every class is kept for years, and a fresh district has only months: nothing is offered for appraisal.
    expect(due(page).get_by_role("button", name="鉴定")).to_be_disabled()
    assert faults(page) == []
    document = f"鉴定〔2026〕{token}号"
    counted: list[int] = []
    run_apart(long_ago(database, counted))
    requests, notices = counted
    assert requests > 0
    assert notices > 0
    page.reload()
    look_through(page, requests + notices)
    appraise(page, document, requests, notices)
    carry_out(page, document, visitors.accounts[ADMINISTRATOR].name, requests, notices)
    auditor = visitors.signed_in(AUDITOR, phone=True)
    auditor.goto("/retention")
    expect(auditor.get_by_text(document)).to_be_visible()
    expect(auditor.get_by_role("button", name=re.compile("销毁|鉴定|改期限"))).to_have_count(0)
    assert faults(auditor) == []
