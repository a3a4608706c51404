"""The next paper of a queue comes up where the last one was decided: a second click never decides on it."""

import re

from playwright.sync_api import expect

from support.accessibility import grave_faults, overflow
from support.browsing import Visitors
from support.office import HEAD, Office
from support.pictures import Album
from support.residents import Resident


def test_a_second_click_approves_nothing_that_was_not_shown(visitors: Visitors, album: Album, token: str) -> None:
    """CRT-6: of two requests that wait, hasty clicks on one place approve one; the next waits to be seen first."""
    for number in ("1", "2"):
        Office(visitors, album, Resident.invented(token + number)).file()
    page = visitors.signed_in(HEAD)
    page.goto("/stamping?status=verified")
    rows = page.get_by_role("row").filter(has_text="待审批")
    expect(rows.nth(1)).to_be_visible()
    waiting = rows.count()
    rows.first.get_by_text("居住情况证明").locator("xpath=ancestor::tr").click(position={"x": 300, "y": 10})
    detail = page.get_by_role("complementary", name="详情")
    approve = detail.get_by_role("button", name="批准", exact=True)
    expect(approve).to_be_enabled()
    place = approve.bounding_box()
    assert place is not None
    x, y = place["x"] + place["width"] / 2, place["y"] + place["height"] / 2
    page.mouse.dblclick(x, y)
    expect(page.get_by_text(re.compile("已批准，编号"))).to_be_visible()
    expect(rows).to_have_count(waiting - 1)
    page.mouse.dblclick(x, y)
    expect(approve).to_be_disabled()
    expect(approve).to_be_enabled()
    expect(rows).to_have_count(waiting - 1)
    album.take(page, "approve-queue")
    assert (grave_faults(page), overflow(page)) == ([], 0)
