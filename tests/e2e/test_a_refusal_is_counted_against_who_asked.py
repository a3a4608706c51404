"""A paper that no community may issue: refused at the counter, found again, counted against the body that asked."""

import csv
import re
from pathlib import Path

from playwright.sync_api import Page, expect

from support.browsing import Visitors
from support.clicking import choose, faults, saved
from support.pictures import Album

CLERK, AUDITOR = "wangjiang.shegong", "shenji"
MATTER, KIND = "无犯罪记录证明", "金融机构"
#: Counts the sheets that the browser was given to print.
COUNT_SHEETS = """
window.print = () => {
  document.documentElement.dataset.sheets = document.querySelectorAll('.paper-sheets > *').length;
};
"""


def refuse(page: Page, body: str) -> str:
    """Refuse a type that no community issues to a named body; return the number of the notice."""
    page.goto("/counter")
    page.get_by_label("什么证明？给谁用？").fill("无犯罪")
    page.get_by_role("option", name=re.compile(f"社区不得出具.*{MATTER}", re.DOTALL)).click()
    page.get_by_label("哪个单位要的").fill(body)
    expect(page.get_by_text(KIND, exact=True).first).to_be_visible()
    page.get_by_role("button", name="打印告知书").click()
    heading = page.get_by_role("heading", name=re.compile(r"告知书 \S+"))
    return heading.inner_text().split()[-1]


def find(page: Page, body: str, number: str) -> None:
    """Find it in the list by each filter; a filter that it does not meet hides it."""
    page.get_by_role("link", name="不予出具", exact=True).click()
    row = page.get_by_role("row").filter(has_text=number)
    expect(row).to_have_count(1)
    page.get_by_label("索要单位全称").fill(body)
    expect(page.get_by_role("row").filter(has_text=body)).to_have_count(1)
    # What is typed goes into the address once it has been quiet for a moment.
    expect(page).to_have_url(re.compile("body="))
    for label, wrong, right in (
        ("单位类型", "企业", KIND),
        ("证明事项", "居住情况证明", MATTER),
        ("月份", re.compile("年1月$"), re.compile("年")),
    ):
        field = page.get_by_role("combobox", name=label)
        choose(page, field, wrong)
        expect(row).to_have_count(0)
        choose(page, field, right)
        expect(row).to_have_count(1)
    for word in ("body=", "kind=financial", "type=", "month="):
        assert word in page.url


def print_again(page: Page, number: str) -> None:
    """Print the notice of today once more: the same paper, in sheets."""
    page.evaluate(COUNT_SHEETS)
    page.get_by_role("row").filter(has_text=number).click()
    detail = page.get_by_role("complementary", name="详情")
    with page.expect_response(re.compile(r"/notice\.pdf")) as answer:
        detail.get_by_role("button", name="再打印告知书").click()
    assert answer.value.headers["content-type"] == "application/pdf"
    # The sheets are drawn from the file: that there are any means that it opens.
    expect(page.locator("html")).to_have_attribute("data-sheets", re.compile("^[1-9]"))


def count(page: Page, body: str, number: str, album: Album, folder: Path) -> None:
    """See as the auditor who asks how often, follow a figure to what is behind it, compare the exported figures."""
    page.get_by_role("link", name="不予出具", exact=True).click()
    page.get_by_role("link", name="按索要单位统计").click()
    line = page.get_by_role("row").filter(has_text=body)
    expect(line).to_contain_text(KIND)
    total = page.get_by_role("link", name=re.compile("本月共"))
    shown = int(re.sub(r"\D", "", total.inner_text()))
    album.take(page, "refusal-counts")
    assert faults(page) == []
    file = saved(page, page.get_by_role("button", name="导出近十二个月").click, folder)
    rows = list(csv.reader(file.read_text("utf-8-sig").splitlines()))
    month = rows[-1][0]
    assert sum(int(row[3]) for row in rows[1:] if row[0] == month) == shown
    assert [row[3] for row in rows if body in row] == ["1"]
    line.get_by_role("link", name="1", exact=True).click()
    expect(page).to_have_url(re.compile(rf"/refusals\?month={month}&of=demand&body=[^&]+&kind=financial"))
    expect(page.get_by_role("row").filter(has_text=number)).to_have_count(1)
    expect(page.get_by_role("row")).to_have_count(2)


def test_a_refusal_is_counted_against_who_asked(visitors: Visitors, album: Album, token: str, tmp_path: Path) -> None:
    """CRT-3, R21: the notice names who asked, is found and printed again, and stands in the figures of its month."""
    body = f"云溪商业银行第{token[-5:]}支行"
    clerk = visitors.signed_in(CLERK)
    number = refuse(clerk, body)
    find(clerk, body, number)
    print_again(clerk, number)
    assert faults(clerk) == []
    phone = visitors.signed_in(CLERK, phone=True)
    phone.goto("/refusals")
    phone.get_by_role("row").filter(has_text=number).get_by_text(MATTER).tap()
    expect(phone.get_by_role("button", name="再打印告知书")).to_be_visible()
    assert faults(phone) == []
    count(visitors.signed_in(AUDITOR), body, number, album, tmp_path)
