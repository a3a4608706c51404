"""On the stairs, with a phone in the hand: somebody calls, the answer has a number."""

import re

from playwright.sync_api import Page, expect

from support.browsing import Visitors
from support.pictures import Album

CLERK = "wangjiang.shegong"
MOST_CLICKS = 9
#: Every touch of the screen, by whatever it is followed.
COUNT_TOUCHES = """
window.touches = 0;
window.addEventListener('pointerdown', (event) => { if (event.isTrusted) window.touches += 1; }, { capture: true });
"""


def touches(page: Page) -> int:
    """Return how often the screen has been touched since the first page."""
    counted = page.evaluate("window.touches")
    assert isinstance(counted, int)
    return counted


def test_a_phone_call_is_refused_in_under_ten_clicks(visitors: Visitors, album: Album, token: str) -> None:
    """ADM-10: who asked, for what, refused; counted from the first screen, on a phone."""
    page = visitors.signed_in(CLERK, phone=True)
    album.take(page, "workbench-phone")
    page.evaluate(COUNT_TOUCHES)
    page.get_by_role("link", name=re.compile("^登记清单外要求")).tap()
    page.get_by_role("group", name="谁要求的").get_by_role("button").first.tap()
    field = page.get_by_label("要求做什么")
    field.tap()
    page.keyboard.insert_text(f"周五前报送楼道宠物登记表 {token}")
    answer = page.get_by_role("region", name="是不是清单内").get_by_role("status")
    expect(answer).to_contain_text(re.compile("清单外|可能是清单内"))
    album.take(page, "demand-phone")
    page.get_by_role("button", name="登记并拒绝").tap()
    expect(page.get_by_test_id("notice-number")).to_have_text(re.compile(r"\S+-\d+"))
    assert 0 < touches(page) <= MOST_CLICKS
    album.take(page, "demand-refused-phone")
    with page.expect_download() as waiting:
        page.get_by_role("button", name="下载告知书（PDF）").tap()
    assert waiting.value.path().read_bytes().startswith(b"%PDF-")
