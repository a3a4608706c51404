"""A resident's own record: shown for a purpose, handed out whole, and every look at it told to whom it belongs."""

import json
import re
from pathlib import Path
from zipfile import ZipFile

from playwright.sync_api import Locator, Page, expect

from support.browsing import Visitors
from support.clicking import choose, faults, saved
from support.pictures import Album

CLERK, AUDITOR = "wangjiang.shegong", "shenji"
COMMUNITY = "望江社区"
WHOLE_NUMBER = re.compile(r"^\d{17}[\dX]$")


def open_paper(page: Page, status: str) -> bool:
    """Open the newest certificate in a state; return False when there is none."""
    page.goto(f"/stamping?status={status}")
    page.wait_for_load_state("networkidle")
    papers = page.get_by_role("row").filter(has_text="证明")
    if papers.count() == 0:
        return False
    papers.first.click()
    page.get_by_role("link", name="看全件").click()
    # The whole page has more than the list beside it: who had it in hand.
    page.get_by_role("heading", name="经手人").wait_for()
    return True


def facts_of(page: Page) -> Locator:
    """Return what was recorded of a request."""
    return page.locator("section").filter(has=page.get_by_role("heading", name="登记的内容")).last


def hand_over(page: Page) -> str:
    """Hand a paper to whom it belongs; who still has it in hand is not asked what for. Return what it is called."""
    if open_paper(page, "stamped"):
        facts = facts_of(page)
        facts.get_by_role("button", name="显示完整姓名和号码").click()
        expect(facts.get_by_text(WHOLE_NUMBER).first).to_be_visible()
        page.get_by_role("button", name="发放", exact=True).click()
        dialog = page.get_by_role("dialog", name="发放")
        expect(dialog.get_by_role("radio", name=re.compile("^本人"))).to_be_checked()
        dialog.get_by_role("button", name="发放", exact=True).click()
        expect(page.get_by_text("已发放").first).to_be_visible()
    assert open_paper(page, "delivered")
    return page.get_by_role("heading", level=1).inner_text()


def unmask(page: Page, words: str) -> str:
    """Ask for the names in full: only for a purpose, told in words where it is another; return the identity number."""
    facts = facts_of(page)
    expect(facts.get_by_text(WHOLE_NUMBER)).to_have_count(0)
    facts.get_by_role("button", name="显示完整姓名和号码").click()
    see = facts.get_by_role("button", name="查看", exact=True)
    expect(see).to_be_disabled()
    choose(page, facts.get_by_role("combobox", name="查看用途"), re.compile("^其他"))
    expect(see).to_be_disabled()
    facts.get_by_label("写明用途").fill(words)
    see.click()
    number = facts.get_by_text(WHOLE_NUMBER).first
    expect(number).to_be_visible()
    return number.inner_text()


def hand_out(page: Page, number: str, title: str, folder: Path) -> Path:
    """Find everything of one resident by their number, and save it whole; return the archive."""
    page.get_by_role("link", name="居民查询").click()
    page.get_by_label("公民身份号码").fill(number)
    choose(page, page.get_by_role("combobox", name="用途"), "居民本人查询")
    page.get_by_role("button", name="查询", exact=True).click()
    expect(page.get_by_role("row").filter(has_text=title).first).to_be_visible()
    expect(page.locator("main")).not_to_contain_text(number)
    assert number not in page.url
    assert faults(page) == []
    return saved(page, page.get_by_role("button", name="导出全部（ZIP）").click, folder)


def look_into(file: Path, number: str, title: str) -> None:
    """Check that the archive holds the request, its people and the stamped paper."""
    with ZipFile(file) as archive:
        assert archive.testzip() is None
        names = archive.namelist()
        content = json.loads(archive.read("resident.json"))
        papers = [archive.read(name)[:5] for name in names if name.endswith(".pdf")]
    assert content["format"] == "qingdan-resident-1"
    assert {one["applicant"]["identity_number"] for one in content["requests"]} == {number}
    assert title in {one["title"] for one in content["requests"]}
    assert {name for one in content["requests"] for name in one["files"]} <= set(names)
    assert papers
    assert set(papers) == {b"%PDF-"}


def looks(page: Page, words: str, name: str) -> Locator:
    """Find the looks in the log, as the auditor: who, at what, what for."""
    page.get_by_role("link", name="访问记录").click()
    choose(page, page.get_by_role("combobox", name="社区"), COMMUNITY)
    expect(page).to_have_url(re.compile("community="))
    for seen, purpose in (
        ("完整姓名和号码", words),
        ("查询全部记录", "居民本人查询"),
        ("导出全部记录", "居民本人查询"),
    ):
        row = page.get_by_role("row").filter(has_text=seen).filter(has_text=purpose).first
        expect(row).to_contain_text(name)
    return page.locator("main")


def tell(page: Page, number: str, words: str) -> None:
    """Answer the resident who asks, on paper: who looked, without the whole number."""
    page.get_by_label("公民身份号码").fill(number)
    page.get_by_role("button", name="查这位居民的记录").click()
    expect(page.get_by_role("heading", name="谁看过我的信息", level=1)).to_be_visible()
    expect(page.get_by_role("row").filter(has_text=words)).to_have_count(1)
    expect(page.locator("main")).not_to_contain_text(number)
    page.evaluate("window.print = () => { window.printed = true }")
    page.get_by_role("button", name="打印给居民").click()
    assert page.evaluate("window.printed") is True
    page.emulate_media(media="print")
    expect(page.get_by_role("row").filter(has_text=words)).to_be_visible()
    expect(page.get_by_role("button", name="打印给居民")).to_be_hidden()
    page.emulate_media(media="screen")


def test_a_resident_asks_who_looked(visitors: Visitors, album: Album, token: str, tmp_path: Path) -> None:
    """CRT-12, R121, R122: no look without a purpose, everything handed out on request, every look in the log."""
    words = f"核对第{token[-5:]}号来电"
    clerk = visitors.signed_in(CLERK)
    title = hand_over(clerk)
    number = unmask(clerk, words)
    look_into(hand_out(clerk, number, title, tmp_path), number, title)
    auditor = visitors.signed_in(AUDITOR)
    log = looks(auditor, words, visitors.accounts[CLERK].name)
    expect(log).not_to_contain_text(number)
    album.take(auditor, "personal-accesses")
    assert faults(auditor) == []
    tell(auditor, number, words)
    phone = visitors.signed_in(AUDITOR, phone=True)
    phone.goto("/personal-accesses")
    expect(phone.get_by_text(words).first).to_be_visible()
    assert faults(phone) == []
