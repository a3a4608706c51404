"""What must not be issued, on the one path the district opened for a time."""

import re
from datetime import timedelta

from playwright.sync_api import FilePayload, Page, expect

from qingdan.kernel.clock import business_date, system_clock
from support.accessibility import grave_faults, overflow
from support.browsing import Visitors
from support.forms import form
from support.pictures import Album
from support.residents import Resident

ADMINISTRATOR, CLERK, HEAD = "guanli", "wangjiang.shegong", "wangjiang.shuji"
NAME = "婚姻状况证明(含分居)"
REASON = "婚姻登记信息共享接口尚未开通，过渡期内据实出具。"


def sound(page: Page) -> None:
    """Expect no grave fault, and nothing wider than the screen."""
    assert (grave_faults(page), overflow(page)) == ([], 0)


def switch_on(page: Page, album: Album) -> None:
    """Switch the path on for ninety days, as the administrator."""
    page.goto("/catalogue")
    page.get_by_role("button", name="开启过渡办理").click()
    dialog = page.get_by_role("dialog", name="开启过渡办理")
    dialog.get_by_label("证明事项").click()
    page.keyboard.type("CT35")
    page.get_by_role("option", name=re.compile("CT35")).click()
    until = business_date(system_clock()) + timedelta(days=90)
    dialog.get_by_label("到哪天止").fill(f"{until.year}年{until.month}月{until.day}日")
    page.keyboard.press("Tab")
    dialog.get_by_label("开启理由").fill(REASON)
    dialog.get_by_label("依据文件").fill("示例区民政局〔2026〕21号")
    dialog.get_by_role("button", name="开启过渡办理").click()
    expect(page.get_by_text(f"已开启过渡办理：{NAME}")).to_be_visible()
    page.get_by_role("region", name="过渡办理").scroll_into_view_if_needed()
    album.take(page, "transitional-switch")
    sound(page)


def switch_off(page: Page) -> None:
    """Switch the path off again, as the administrator."""
    page.goto("/catalogue")
    page.get_by_role("button", name=f"关闭过渡办理：{NAME}").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("关闭理由").fill("接口已开通。")
    dialog.get_by_role("button", name="关闭", exact=True).last.click()
    expect(page.get_by_text(f"已关闭过渡办理：{NAME}")).to_be_visible()


def file_case(page: Page, resident: Resident, album: Album) -> None:
    """File a transitional case at the counter, with the demand and the asking body's own form."""
    page.goto("/counter?type=CT35")
    offer = page.get_by_role("region", name="过渡办理")
    expect(offer).to_contain_text(REASON)
    expect(page.get_by_role("button", name="打印告知书")).to_be_visible()
    album.take(page, "counter-transitional-offer")
    sound(page)
    offer.get_by_role("button", name="盖索要单位的表格").click()
    section = page.get_by_role("group", name="过渡办理", exact=True)
    demand = FilePayload(name="函.pdf", mimeType="application/pdf", buffer=form())
    section.locator('input[type="file"]').set_input_files(demand)
    expect(section.get_by_text(re.compile("索要单位的书面要求 1"))).to_be_visible()
    section.get_by_text("所要盖章确认的内容属于社区职责").click()
    paper = FilePayload(name="表.pdf", mimeType="application/pdf", buffer=form())
    page.get_by_role("group", name="要盖章的文件", exact=True).locator("input[type='file']").set_input_files(paper)
    expect(page.get_by_text("已上传，共 1 页")).to_be_visible()
    page.get_by_role("button", name="右下").click()
    expect(page.locator(".paper-page").first).to_be_visible()
    who = page.get_by_role("group", name="居民", exact=True)
    who.get_by_label("公民身份号码").fill(resident.identity_number)
    who.get_by_label("姓名").fill(resident.name)
    who.get_by_text("居民身份证", exact=True).click()
    page.get_by_label("哪个单位要的").fill("云溪商业银行")
    page.get_by_role("textbox", name=re.compile("^用来办什么")).fill("办理贷款")
    page.get_by_text("查台账档案", exact=True).click()
    album.take(page, "counter-transitional")
    sound(page)
    page.get_by_role("button", name="提交审批").click()
    expect(page.get_by_role("status").filter(has_text=f"已提交：{NAME}")).to_contain_text("等待审批")


def test_r5_the_transitional_path_leads_from_the_district_to_the_directors_own_word(
    visitors: Visitors, album: Album, token: str
) -> None:
    """R5: off by default; on for a time it needs the demand, the duties, the verification and the director."""
    resident = Resident.invented(token)
    administrator = visitors.signed_in(ADMINISTRATOR)
    switch_on(administrator, album)
    stranger = visitors.stranger(phone=True)
    stranger.goto("/certificates/CT35")
    expect(stranger.get_by_text(REASON)).to_be_visible()
    album.take(stranger, "guide-transitional-phone")
    sound(stranger)
    file_case(visitors.signed_in(CLERK), resident, album)
    page = visitors.signed_in(HEAD)
    page.get_by_role("link", name=re.compile("^审批用印")).click()
    page.get_by_role("row").filter(has_text=NAME).get_by_role("link").first.click()
    expect(page.get_by_role("region", name="过渡办理").first).to_contain_text("有索要单位的书面要求")
    album.take(page, "approve-transitional-case")
    page.get_by_role("button", name="批准").click()
    dialog = page.get_by_role("dialog", name="过渡办理审批")
    dialog.get_by_text("我已看过书面要求").click()
    dialog.get_by_role("button", name="批准").click()
    expect(dialog.get_by_text(re.compile("主任未确认")).first).to_be_visible()
    dialog.get_by_text("表格所写的只是核实过的事实").click()
    album.take(page, "approve-transitional")
    sound(page)
    dialog.get_by_role("button", name="批准").click()
    expect(page.get_by_text(re.compile("已批准，编号"))).to_be_visible()
    switch_off(administrator)
