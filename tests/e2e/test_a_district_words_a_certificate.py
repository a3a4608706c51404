"""The administrator words a certificate, looks at it and publishes it; the next paper carries the new words."""

import re
from pathlib import Path

from playwright.sync_api import Page, expect

from support.browsing import Visitors
from support.clicking import faults
from support.office import Office
from support.pdf import text_of
from support.pictures import Album
from support.residents import Resident

ADMINISTRATOR = "guanli"
EDITOR = "/catalogue/texts/CT01"


def word(page: Page, sentence: str) -> None:
    """Draft a text with a mistake, mend it, and put a placeholder in by a click."""
    page.goto("/catalogue")
    page.get_by_role("link", name="证明文本").click()
    page.get_by_label("改哪个证明的文本？").fill("居住")
    page.get_by_role("option", name=re.compile("CT01")).click()
    page.get_by_role("button", name="起草新文本").click()
    text = page.get_by_role("textbox", name=re.compile("正文"))
    national = text.input_value()
    text.fill(f"{national}{{income}}")
    expect(page.get_by_text("模板中的“income”没有对应的填写项")).to_be_visible()
    expect(page.get_by_role("button", name="公布")).to_be_disabled()
    text.fill(f"{national}\n{sentence}，由")
    page.get_by_role("button", name="插入：社区名称").click()
    text.press_sequentially("负责解释。")
    expect(page.get_by_text("没有发现问题，可以公布")).to_be_visible()
    expect(page.get_by_role("img", name=re.compile("样张"))).to_be_visible()


def publish(page: Page, album: Album) -> None:
    """Let the draft hold from today."""
    page.get_by_role("button", name="公布").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("修改原因").fill("按区民政局来文")
    dialog.get_by_text("改了什么").click()
    album.take(page, "certificate-text-publish")
    dialog.get_by_role("button", name="公布").click()
    expect(page.get_by_text(re.compile("第 1 版已启用"))).to_be_visible()
    expect(page.get_by_text("现用第 1 版")).to_be_visible()


def test_a_district_words_a_certificate(visitors: Visitors, album: Album, token: str, tmp_path: Path) -> None:
    """R2, R14, CRT-8, CRT-10: errors stop it, the sample shows it, from its day on papers carry it."""
    sentence = f"本区补充说明第{token}号"
    page = visitors.signed_in(ADMINISTRATOR)
    word(page, sentence)
    album.take(page, "certificate-text-editor", whole=True)
    assert faults(page) == []
    phone = visitors.signed_in(ADMINISTRATOR, phone=True)
    phone.goto(EDITOR)
    expect(phone.get_by_role("img", name=re.compile("样张"))).to_be_visible()
    album.take(phone, "certificate-text-editor-phone", whole=True)
    assert faults(phone) == []
    publish(page, album)
    page.get_by_role("button", name="改了什么").first.click()
    expect(page.get_by_role("insertion").filter(has_text=sentence)).to_be_visible()
    album.take(page, "certificate-text-history", whole=True)
    assert faults(page) == []

    office = Office(visitors, album, Resident.invented(token))
    office.file()
    office.approve()
    printed = text_of(office.stamp().rename(tmp_path / "certificate.pdf"))
    assert f"{sentence}，由" in printed
    assert "负责解释。" in printed
    assert "样张" not in printed
