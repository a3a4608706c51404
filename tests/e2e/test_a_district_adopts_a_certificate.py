"""A certificate beyond the national list: the missing opinions, the decision, the publication, then the counter."""

import re

from playwright.sync_api import Page, expect

from support.browsing import Visitors
from support.clicking import faults
from support.pictures import Album

ADMINISTRATOR = "guanli"
OFFICE = "zhunruban"
AUDITOR = "shenji"
NAME = "老年大学学员居住证明"


def choose(page: Page, label: str, option: str) -> None:
    """Choose a word of a select in the open dialog."""
    page.get_by_role("dialog").get_by_role("combobox", name=re.compile(f"^{label}")).click()
    page.get_by_role("option", name=option, exact=True).click()


def record(page: Page, department: str) -> None:
    """Put a department's letter on record."""
    page.get_by_role("button", name="登记意见").click()
    dialog = page.get_by_role("dialog")
    choose(page, "部门", department)
    choose(page, "意见", "同意")
    dialog.get_by_label("意见全文").fill("无不同意见。")
    dialog.get_by_label("来函文号").fill("示例函〔2026〕77号")
    dialog.get_by_role("button", name="登记意见").click()
    expect(dialog).to_be_hidden()


def decide_and_publish(page: Page) -> None:
    """Adopt the proposal and let it hold from today."""
    page.get_by_role("button", name="作出决定").click()
    dialog = page.get_by_role("dialog")
    choose(page, "决定", "采纳")
    dialog.get_by_label("理由").fill("五部门意见已综合考虑。")
    dialog.get_by_label("文号").fill("示例民〔2026〕30号")
    dialog.get_by_role("button", name="作出决定").click()
    page.get_by_role("button", name="公布").click()
    page.get_by_role("dialog").get_by_role("button", name="公布").click()


def test_a_district_adopts_a_certificate(visitors: Visitors, album: Album) -> None:
    """R2, R9, R19: gaps are named, five departments speak before the decision, then everybody finds it."""
    page = visitors.signed_in(ADMINISTRATOR)
    page.goto("/catalogue")
    page.get_by_role("link", name="新增事项").click()
    expect(page.get_by_role("link", name=NAME)).to_be_visible()
    album.take(page, "type-proposals", whole=True)
    page.get_by_role("button", name="新建提案").click()
    expect(page.get_by_text("须写明证明事项名称")).to_be_visible()
    expect(page.get_by_role("button", name="送五部门征求意见")).to_be_disabled()
    album.take(page, "type-proposal-draft", whole=True)
    assert faults(page) == []
    page.goto("/catalogue/proposals")
    page.get_by_role("link", name=NAME).click()
    expect(page.get_by_role("button", name="作出决定")).to_be_disabled()
    album.take(page, "type-proposal-review", whole=True)
    assert faults(page) == []
    phone = visitors.signed_in(AUDITOR, phone=True)
    phone.goto(page.url)
    expect(phone.get_by_role("heading", name=NAME)).to_be_visible()
    expect(phone.get_by_role("button", name="登记意见")).to_have_count(0)
    album.take(phone, "type-proposal-phone", whole=True)
    assert faults(phone) == []
    # Who records an opinion does not decide: the office collects, the administrator decides (R9).
    office = visitors.signed_in(OFFICE)
    office.goto(page.url)
    record(office, "卫生健康")
    record(office, "人力资源社会保障")
    expect(office.get_by_role("button", name="作出决定")).to_have_count(0)
    page.reload()
    decide_and_publish(page)
    expect(page.get_by_text("公布，编码 DT001", exact=True)).to_be_visible()
    page.get_by_role("link", name="看办事指南").click()
    expect(page.get_by_role("heading", name=NAME)).to_be_visible()
    clerk = visitors.signed_in("wangjiang.shegong")
    clerk.goto("/counter?type=DT001")
    expect(clerk.get_by_text(NAME).first).to_be_visible()
