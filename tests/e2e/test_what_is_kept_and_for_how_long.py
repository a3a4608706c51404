"""How long records are kept, what is due, and a destruction that needs an appraisal and somebody who watches."""

import re
from datetime import date, timedelta

from playwright.sync_api import Locator, Page, expect

from qingdan.kernel.clock import business_date, system_clock
from support.browsing import Visitors
from support.clicking import faults
from support.demo_api import DemoApi

ADMINISTRATOR, AUDITOR = "guanli", "shenji"
CLASS = "用印登记的个人信息"


def due(page: Page) -> Locator:
    """Return the line of one class among what is due."""
    return page.get_by_role("table", name="今天到期的").get_by_role("row").filter(has_text=CLASS)


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


def appraise(base_url: str, document: str) -> None:
    """Record an appraisal up to the last day that may be named; a fresh district has nothing yet that it covers."""
    administrator = DemoApi(base_url, ADMINISTRATOR)
    plan = administrator.get("/stamping/retention/plan")["items"]
    register = next(one for one in plan if one["record_class"] == "register")
    body = {"record_class": "register", "closed_before": register["closed_before"], "finding": "期满，无继续保管价值"}
    administrator.post("/stamping/retention/appraisals", {**body, "document": document, "approved_by": "区档案馆 李敏"})


def carry_out(page: Page, document: str, operator: str) -> None:
    """Carry an appraisal out: not without a witness, not watched by whoever does it; the words stay."""
    page.reload()
    page.get_by_role("row").filter(has_text=document).get_by_role("button", name="销毁").click()
    dialog = page.get_by_role("dialog", name="销毁到期档案？")
    witness = dialog.get_by_label("监销人")
    for name in ("", operator):
        witness.fill(name)
        dialog.get_by_role("button", name="销毁", exact=True).click()
        expect(dialog.get_by_text(re.compile("监销人，且不是批准人和操作人")).first).to_be_visible()
    assert faults(page) == []
    witness.fill("区监察 王云")
    dialog.get_by_role("button", name="销毁", exact=True).click()
    expect(page.get_by_text("已销毁 0 件")).to_be_visible()


def test_what_is_kept_and_for_how_long(visitors: Visitors, token: str) -> None:
    """R89, R124: a period changes for the future only; nothing goes before its time, without appraisal or witness."""
    page = visitors.signed_in(ADMINISTRATOR)
    years, day = 30 + int(token[-1]), business_date(system_clock()) + timedelta(days=40)
    change_period(page, years, day, f"档发〔2026〕{token}号")
    # Every class is kept for years, and a fresh district has only months: nothing is offered for appraisal.
    expect(due(page).get_by_role("button", name="鉴定")).to_be_disabled()
    assert faults(page) == []
    document = f"鉴定〔2026〕{token}号"
    appraise(visitors.base_url, document)
    carry_out(page, document, visitors.accounts[ADMINISTRATOR].name)
    auditor = visitors.signed_in(AUDITOR, phone=True)
    auditor.goto("/retention")
    expect(auditor.get_by_text(document)).to_be_visible()
    expect(auditor.get_by_role("button", name=re.compile("销毁|鉴定|改期限"))).to_have_count(0)
    assert faults(auditor) == []
