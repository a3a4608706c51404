"""The life of a seal before the people who answer for it: made, stopped, lost, announced, given up, destroyed."""

import re

from playwright.sync_api import Page, expect

from support.accessibility import grave_faults, overflow
from support.browsing import Visitors
from support.clicking import choose
from support.pictures import Album

ADMINISTRATOR, KEEPER, DEPUTY = "guanli", "wangjiang.yinzhang", "wangjiang.beiren"
OFFICER, AUDITOR = "wangjiang.jiedao", "shenji"
COMMUNITY = "望江社区"


def make(page: Page, keeper: str, deputy: str) -> str:
    """Make a seal of the mediation committee; return its address."""
    page.get_by_role("link", name="印章", exact=True).click()
    page.get_by_role("button", name="制发印章").click()
    # The list before it can be narrowed to a community as well.
    page.get_by_role("heading", name="制发印章", level=1).wait_for()
    choose(page, page.get_by_label("社区"), re.compile(COMMUNITY))
    choose(page, page.get_by_label("种类"), "调解委员会印章")
    expect(page.get_by_label("印文")).to_have_value(re.compile(f"{COMMUNITY}人民调解委员会$"))
    choose(page, page.get_by_label(re.compile("^保管人")), keeper)
    choose(page, page.get_by_label("备任保管人"), deputy)
    expect(page.get_by_role("complementary").get_by_role("img")).to_be_visible()
    page.get_by_role("button", name="制发印章").click()
    expect(page.get_by_text("印章已建立")).to_be_visible()
    expect(page.get_by_text("在用", exact=True)).to_be_visible()
    return page.url


def act(page: Page, name: str, reason: str) -> None:
    """Take an act that asks for its reason; without one it is not taken."""
    page.get_by_role("button", name=name, exact=True).click()
    dialog = page.get_by_role("dialog")
    sure = dialog.get_by_role("button", name=name, exact=True)
    sure.click()
    expect(dialog.get_by_text("请写明理由").or_(dialog.get_by_role("alert"))).to_be_visible()
    dialog.get_by_role("textbox").fill(reason)
    sure.click()
    expect(dialog).to_be_hidden()


def lose(page: Page, address: str) -> None:
    """Stop a seal, take it into use again and report it lost, as its keeper."""
    page.goto(address)
    act(page, "停用", "保管人外出学习")
    expect(page.get_by_text("停用", exact=True).first).to_be_visible()
    act(page, "恢复使用", "保管人已返回")
    expect(page.get_by_text("在用", exact=True)).to_be_visible()
    act(page, "挂失", "入户途中遗失")
    expect(page.get_by_text("挂失", exact=True).first).to_be_visible()


def record(page: Page, address: str) -> None:
    """Put the loss on record, as the street."""
    page.goto(address)
    page.get_by_role("button", name="备案遗失").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("记录编号").fill("备案〔2026〕3号")
    dialog.get_by_label("事由").fill("社区书面报告")
    dialog.get_by_role("button", name="备案遗失").click()
    expect(page.get_by_text("已办理")).to_be_visible()


def destroy(page: Page, address: str, witnesses: list[str]) -> None:
    """Give a seal up and destroy it before two witnesses, as the administrator."""
    page.goto(address)
    # The notice has to stand for its days before a new one may be made.
    expect(page.get_by_text("公告中，满期可补刻")).to_be_visible()
    act(page, "退出使用", "找回后不再使用")
    page.get_by_role("button", name="销毁", exact=True).click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("办理地点").fill("望江街道办事处")
    for name in witnesses:
        dialog.get_by_label("见证人").fill(name)
        page.get_by_role("option", name=name).first.click()
    dialog.get_by_label("事由").fill("依规定销毁")
    dialog.get_by_role("button", name="销毁", exact=True).click()
    expect(page.get_by_text("已销毁", exact=True)).to_be_visible()


def test_a_seal_from_making_to_destruction(visitors: Visitors, album: Album) -> None:
    """CRT-13, R85 to R87: only who may is offered an act; a loss is announced to all; two see it destroyed."""
    name_of = {username: account.name for username, account in visitors.accounts.items()}
    administrator = visitors.signed_in(ADMINISTRATOR)
    address = make(administrator, name_of[KEEPER], name_of[DEPUTY])
    album.take(administrator, "seal-made")
    assert (grave_faults(administrator), overflow(administrator)) == ([], 0)
    expect(administrator.get_by_role("button", name="停用", exact=True)).to_have_count(0)

    lose(visitors.signed_in(KEEPER), address)
    stranger = visitors.stranger(phone=True)
    stranger.goto("/verify")
    notice = stranger.get_by_role("heading", name="印章挂失公告").locator("..")
    expect(notice).to_contain_text(f"{COMMUNITY}人民调解委员会")
    expect(notice).not_to_contain_text(name_of[KEEPER])
    assert (grave_faults(stranger), overflow(stranger)) == ([], 0)

    record(visitors.signed_in(OFFICER), address)
    destroy(administrator, address, [name_of[OFFICER], name_of[AUDITOR]])
    for word in ("制发", "停用", "恢复使用", "挂失", "街道备案遗失", "退出使用", "销毁"):
        expect(administrator.locator("main").get_by_text(word, exact=True).first).to_be_visible()
    album.take(administrator, "seal-destroyed", whole=True)
