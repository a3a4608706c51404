"""The counter's ordinary case by somebody who never touches the mouse."""

import re

from playwright.sync_api import Locator, Page, expect

from support.browsing import Visitors
from support.residents import Resident

CLERK = "wangjiang.shegong"
#: Nobody should have to press the key more often to get from one field to the next.
MOST_TABS = 30


def tab_to(page: Page, wanted: Locator) -> None:
    """Press Tab until a control has the focus, and see that the focus can be seen."""
    for _ in range(MOST_TABS):
        if wanted.evaluate("element => element === document.activeElement"):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"{wanted} is not reached with {MOST_TABS} presses of Tab")


def test_keyboard_alone(visitors: Visitors, token: str) -> None:
    """WCAG 2.1.1, 2.4.7: from the first screen to the submitted request without a pointer."""
    resident = Resident.invented(token)
    page = visitors.signed_in(CLERK)
    tab_to(page, page.get_by_role("link", name=re.compile("^窗口开证明")))
    page.keyboard.press("Enter")
    question = page.get_by_label("什么证明？给谁用？")
    expect(question).to_be_focused()
    page.keyboard.type("jzqk")
    expect(page.get_by_role("option", name=re.compile("居住情况证明")).first).to_be_visible()
    page.keyboard.press("Enter")
    form = page.get_by_role("form", name="办理")
    expect(form.get_by_label("公民身份号码").first).to_be_focused()
    page.keyboard.type(resident.identity_number)
    expect(form.get_by_text("校验通过").first).to_be_visible()
    tab_to(page, form.get_by_label("姓名").first)
    page.keyboard.type(resident.name)
    tab_to(page, form.get_by_role("radio", name="居民身份证"))
    page.keyboard.press("Space")
    tab_to(page, form.get_by_label("哪个单位要的"))
    page.keyboard.type("望江小学")
    tab_to(page, form.get_by_label("用来办什么"))
    page.keyboard.type("办理子女入学")
    paper = form.get_by_role("group", name="证明内容")
    tab_to(page, paper.get_by_label("居住地址"))
    page.keyboard.type("望江路18号3幢2单元501室")
    tab_to(page, paper.get_by_label("居住起始日期"))
    page.keyboard.type("2021-03-01")
    page.keyboard.press("Enter")
    tab_to(page, paper.get_by_role("radio", name="走访", exact=True))
    page.keyboard.press("Space")
    for name in ("租赁合同、不动产权证书或房屋所有人说明（任一）", "社区走访记录或居民台账摘录"):
        tab_to(page, form.get_by_role("checkbox", name=name))
        page.keyboard.press("Space")
    tab_to(page, form.get_by_role("group", name="核验", exact=True).get_by_role("radio", checked=True))
    page.keyboard.press("ArrowDown")
    expect(form.get_by_role("radio", name="已核验（走访）")).to_be_checked()
    page.keyboard.press("Control+Enter")
    expect(page.get_by_role("status").filter(has_text="已提交：居住情况证明")).to_contain_text("等待审批")
