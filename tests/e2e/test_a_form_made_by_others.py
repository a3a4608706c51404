"""Somebody else's form from the counter to a stranger's browser, the seal where it was chosen; and a physical use."""

import re
from pathlib import Path

from playwright.sync_api import FilePayload, Page, expect

from support.accessibility import grave_faults, overflow
from support.browsing import Visitors
from support.forms import form, picture
from support.pdf import signature_of, text_of
from support.pictures import Album
from support.residents import Resident

CLERK, HEAD, KEEPER = "wangjiang.shegong", "wangjiang.shuji", "wangjiang.yinzhang"
OFFICER = "wangjiang.jiedao"


def upload(name: str, kind: str, content: bytes) -> FilePayload:
    """Return a file as somebody chooses it."""
    return FilePayload(name=name, mimeType=kind, buffer=content)


def book(page: Page, kind: str, title: str, resident: Resident) -> None:
    """Choose, as the clerk, what is stamped, and say for whom and what for."""
    page.get_by_role("link", name=re.compile("^窗口开证明")).click()
    page.get_by_role("button", name=kind).click()
    page.get_by_label("文件名称").fill(title)
    who = page.get_by_role("group", name="居民", exact=True)
    who.get_by_label("公民身份号码").fill(resident.identity_number)
    who.get_by_label("姓名").fill(resident.name)
    who.get_by_text("居民身份证", exact=True).click()
    if kind == "盖在别人的表格上":
        page.get_by_label("哪个单位要的").fill("青槐小学")
    page.get_by_role("button", name="办理子女入学").click()
    page.get_by_text("查台账档案", exact=True).click()


def submit(page: Page, title: str) -> None:
    """Submit what was booked."""
    page.get_by_role("button", name="提交审批").click()
    expect(page.get_by_role("status").filter(has_text=f"已提交：{title}")).to_contain_text("等待审批")


def step(visitors: Visitors, who: str, queue: str, title: str) -> Page:
    """Open, as who acts next, what waits in their queue."""
    page = visitors.signed_in(who)
    page.get_by_role("link", name=re.compile(f"^{queue}")).click()
    page.get_by_role("row").filter(has_text=title).get_by_role("link").first.click()
    return page


def approve_again(visitors: Visitors, title: str) -> None:
    """Approve, as the subdistrict, what lies outside the published range of use (R79)."""
    page = visitors.signed_in(OFFICER)
    page.get_by_role("link").filter(has_text=title).first.click()
    page.get_by_role("button", name="再次批准").click()
    page.get_by_role("dialog").get_by_role("button", name="再次批准").click()
    expect(page.get_by_text(re.compile("已再次批准"))).to_be_visible()


def put_the_seal_on_the_second_page(page: Page) -> None:
    """Press a page of the form; the strip finds a corner of its own."""
    sheet = page.locator(".paper-page").nth(1)
    expect(sheet).to_be_visible()
    box = sheet.bounding_box()
    assert box is not None
    sheet.click(position={"x": box["width"] * 0.7, "y": box["height"] * 0.3})
    expect(page.locator(".seal-mark")).to_be_visible()
    expect(page.get_by_label(re.compile("第几页"))).to_have_value("2")
    # Nothing lies in the lower left corner, and the seal is far from it.
    expect(page.get_by_role("radio", name="左下角")).to_be_checked()


def test_a_form_made_by_others_is_stamped_where_it_was_chosen(
    visitors: Visitors, album: Album, token: str, tmp_path: Path
) -> None:
    """CRT-4, CRT-7, CRT-8: a zip is refused whatever its name; the place is one press; the file verifies afterwards."""
    title, resident = f"家庭情况调查表{token}", Resident.invented(token)
    page = visitors.signed_in(CLERK)
    book(page, "盖在别人的表格上", title, resident)
    file = page.get_by_label(re.compile("拍照或选择文件"))
    file.set_input_files(upload("表.pdf", "application/pdf", b"PK\x03\x04"))
    expect(page.get_by_role("alert")).to_contain_text("只接收完整的 PDF")
    file.set_input_files(upload("表.pdf", "application/pdf", form(2)))
    expect(page.get_by_text("已上传，共 2 页")).to_be_visible()
    put_the_seal_on_the_second_page(page)
    album.take(page, "counter-form")
    assert (grave_faults(page), overflow(page)) == ([], 0)
    submit(page, title)
    page = step(visitors, HEAD, "审批用印", title)
    expect(page.get_by_text(re.compile("第 2 页，章心距左边"))).to_be_visible()
    expect(page.locator(".seal-mark")).to_be_visible()
    page.get_by_role("button", name="批准").click()
    expect(page.get_by_text(re.compile("已批准，编号"))).to_be_visible()
    approve_again(visitors, title)
    page = step(visitors, KEEPER, "盖章", title)
    page.get_by_role("button", name="盖章并登记").click()
    expect(page.get_by_text(re.compile("已盖章，登记为第"))).to_be_visible()
    expect(page.get_by_role("button", name="打印套印页")).to_be_visible()
    with page.expect_download() as waiting:
        page.get_by_role("button", name="下载").click()
    signed = Path(waiting.value.path()).rename(tmp_path / "form.pdf")
    assert "Signature Validation: Signature is Valid." in signature_of(signed)
    assert "校验码" in text_of(signed)
    stranger = visitors.stranger()
    stranger.goto("/verify")
    stranger.get_by_label("把 PDF 拖到这里").set_input_files(signed)
    answer = stranger.get_by_role("article").get_by_role("article")
    expect(answer.get_by_role("heading", level=2)).to_contain_text("有效")


def test_a_photo_that_lies_on_its_side_is_turned_before_it_is_stamped(visitors: Visitors, token: str) -> None:
    """CRT-4, R99: turned by keyboard, its page stands upright; where the strip would cover something is said."""
    page = visitors.signed_in(CLERK)
    book(page, "盖在别人的表格上", f"入学登记表{token}", Resident.invented(token))
    file = page.get_by_label(re.compile("拍照或选择文件"))
    file.set_input_files(upload("表.jpg", "image/jpeg", picture()))
    expect(page.get_by_text("已上传，共 1 页")).to_be_visible()
    page.get_by_role("button", name="右下", exact=True).click()
    page.get_by_role("button", name="右转 90°").focus()
    page.keyboard.press("Enter")
    sheet = page.locator(".paper-page canvas")
    expect(sheet).to_have_js_property("height", 1754)
    # The dark corner of the photo now lies at the upper right; the foot of the page is free.
    expect(page.get_by_role("radio", name="右上角 有内容")).to_be_visible()
    expect(page.get_by_role("radio", name="左下角")).to_be_checked()
    page.get_by_role("radio", name="右上角 有内容").check(force=True)
    expect(page.get_by_text("这里原来有内容")).to_be_visible()
    assert (grave_faults(page), overflow(page)) == ([], 0)


def test_a_use_of_the_physical_seal_is_registered_with_its_imprint(visitors: Visitors, token: str) -> None:
    """CRT-4, R76: booked, approved, registered; the photo of the imprint stands among the files."""
    title = f"居民会议通知{token}"
    page = visitors.signed_in(CLERK)
    book(page, "登记实体印章使用", title, Resident.invented(token))
    submit(page, title)
    page = step(visitors, HEAD, "审批用印", title)
    page.get_by_role("button", name="批准").click()
    expect(page.get_by_text(re.compile("已批准"))).to_be_visible()
    approve_again(visitors, title)
    page = step(visitors, KEEPER, "盖章", title)
    page.get_by_role("button", name="盖章并登记").click()
    expect(page.get_by_text(re.compile("已盖章，登记为第"))).to_be_visible()
    page.get_by_label("补拍印迹照片").set_input_files(upload("印迹.jpg", "image/jpeg", picture()))
    expect(page.get_by_text("印迹照片", exact=True)).to_be_visible()


def test_a_seal_taken_out_is_asked_for_approved_handed_out_and_taken_back(visitors: Visitors, token: str) -> None:
    """R80, R74: the clerk asks, the head approves, the keeper hands it out and takes it back."""
    purpose = f"上门用印{token}"
    page = outings_of_the_seal(visitors, CLERK)
    page.get_by_role("button", name="申请外带").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("为什么外带").fill(purpose)
    dialog.get_by_label("带到哪里").fill("养老院")
    dialog.get_by_label("约定归还").fill("2099年8月3日 17:30")
    dialog.get_by_label("约定归还").press("Enter")
    dialog.locator(".el-select").click()
    for place in (0, 1):
        page.get_by_role("listbox").get_by_role("option").nth(place).click()
    page.keyboard.press("Escape")
    dialog.get_by_role("button", name="申请外带").click()
    outing = page.get_by_role("listitem").filter(has_text=purpose)
    expect(outing).to_contain_text("待审批")
    assert (grave_faults(page), overflow(page)) == ([], 0)
    for who, act, after in (
        (HEAD, "批准外带", "待交出"),
        (KEEPER, "交出印章", "在外"),
        (KEEPER, "收回印章", "已归还"),
    ):
        page = outings_of_the_seal(visitors, who)
        outing = page.get_by_role("listitem").filter(has_text=purpose)
        outing.get_by_role("button", name=act).click()
        page.get_by_role("dialog").get_by_role("button", name=act).click()
        expect(outing).to_contain_text(after)


def outings_of_the_seal(visitors: Visitors, who: str) -> Page:
    """Open the outings of the community's own seal."""
    page = visitors.signed_in(who)
    page.goto("/register")
    page.get_by_role("row").get_by_role("link").first.click()
    page.get_by_role("tab", name="外带").click()
    return page
