"""The physical seal goes to somebody who cannot come: asked for, allowed, handed out, taken back, missed when late."""

import re
from datetime import timedelta
from typing import Any

from playwright.sync_api import Locator, Page, expect

from qingdan.kernel.clock import business_date, system_clock
from support.browsing import Visitors
from support.clicking import faults
from support.demo_api import DemoApi
from support.pictures import Album

CLERK, HEAD, KEEPER = "wangjiang.shegong", "wangjiang.shuji", "wangjiang.yinzhang"
SEAL = "望江社区居民委员会"
SECONDS_OUT, MOST_LOOKS = 4, 100


def open_outings(page: Page) -> None:
    """Open the outings of the committee's seal from the menu."""
    page.get_by_role("link", name="印章", exact=True).click()
    page.get_by_role("link", name=re.compile(SEAL)).first.click()
    page.get_by_role("tab", name="外带").click()


def book(page: Page, purpose: str, carriers: list[str]) -> None:
    """Ask for the seal with one person, which is refused on the field, then with two."""
    open_outings(page)
    page.get_by_role("button", name="申请外带").click()
    dialog = page.get_by_role("dialog", name="申请外带")
    dialog.get_by_label("为什么外带").fill(purpose)
    dialog.get_by_label("带到哪里").fill("望江路18号")
    back = business_date(system_clock()) + timedelta(days=1)
    when = dialog.get_by_label("约定归还")
    when.fill(f"{back.year}年{back.month}月{back.day}日 17:30")
    when.press("Enter")
    for number, name in enumerate(carriers):
        dialog.get_by_label("谁同行").click(force=True)
        page.get_by_role("option", name=name).click()
        page.keyboard.press("Tab")
        dialog.get_by_role("button", name="申请外带").click()
        if number == 0:
            expect(dialog.get_by_text("印章外带须两人同行。").first).to_be_visible()
    expect(dialog).to_be_hidden()
    expect(card(page, purpose)).to_contain_text("、".join(carriers))


def card(page: Page, purpose: str) -> Locator:
    """Return one outing of the list."""
    return page.locator("main").get_by_role("listitem").filter(has_text=purpose)


def step(page: Page, purpose: str, act: str, sure: str) -> None:
    """Take one step of an outing; the dialog asks once more."""
    card(page, purpose).get_by_role("button", name=act).click()
    page.get_by_role("dialog").get_by_role("button", name=sure).click()
    expect(page.get_by_role("dialog")).to_be_hidden()


def from_workbench(page: Page, purpose: str) -> None:
    """Open an outing from what waits for somebody."""
    page.goto("/")
    page.get_by_role("link", name=re.compile(purpose)).first.click()
    expect(card(page, purpose)).to_be_visible()


def make_late(visitors: Visitors, purpose: str) -> None:
    """Let the seal out for a moment only, by its three people."""
    clerk, head, keeper = (DemoApi(visitors.base_url, one) for one in (CLERK, HEAD, KEEPER))
    seals = clerk.get("/stamping/seals")["items"]
    seal = next(one for one in seals if one["name"].endswith(SEAL) and one["state"] == "in_use")
    outings = f"/stamping/seals/{seal['id']}/outings"
    body: dict[str, Any] = {
        "purpose": purpose,
        "destination": "望江路18号",
        "carriers": [{name: one.person[name] for name in ("id", "name")} for one in (clerk, keeper)],
        "back_by": (system_clock() + timedelta(seconds=SECONDS_OUT)).isoformat(),
    }
    booked = clerk.post(outings, body)
    allowed = head.post(f"{outings}/{booked['id']}/approval", version=booked["version"])
    keeper.post(f"{outings}/{booked['id']}/departure", version=allowed["version"])


def see_late(page: Page, purpose: str) -> None:
    """Find the late seal among what is overdue on the workbench, as soon as its time has run out."""
    overdue = page.get_by_role("region", name="逾期").get_by_role("listitem").filter(has_text=purpose)
    for _ in range(MOST_LOOKS):
        page.goto("/")
        expect(page.get_by_role("listitem").filter(has_text=purpose)).to_be_visible()
        if overdue.count() > 0:
            break
    expect(overdue).to_contain_text("印章外带")
    expect(overdue).to_contain_text("已逾期")
    expect(page.get_by_text("印章外带未还")).to_be_visible()


def test_a_seal_leaves_the_office(visitors: Visitors, album: Album, token: str) -> None:
    """R80, CRT-6, R74: two persons and a time, another allows it, the keeper lets it go and takes it back."""
    purpose, late = f"上门为3幢{token[-4:]}室居民用印", f"协助5幢{token[-4:]}室居民用印"
    name_of = {username: account.name for username, account in visitors.accounts.items()}
    clerk = visitors.signed_in(CLERK)
    book(clerk, purpose, [name_of[KEEPER], name_of[CLERK]])
    expect(card(clerk, purpose).get_by_role("button")).to_have_count(0)
    assert faults(clerk) == []
    head = visitors.signed_in(HEAD)
    from_workbench(head, purpose)
    step(head, purpose, "批准外带", "批准外带")
    keeper = visitors.signed_in(KEEPER)
    from_workbench(keeper, purpose)
    step(keeper, purpose, "交出印章", "交出印章")
    expect(card(keeper, purpose)).to_contain_text("在外")
    album.take(keeper, "seal-outing")
    assert faults(keeper) == []
    step(keeper, purpose, "收回印章", "收回印章")
    expect(card(keeper, purpose)).to_contain_text("已归还")
    make_late(visitors, late)
    phone = visitors.signed_in(KEEPER, phone=True)
    see_late(phone, late)
    assert faults(phone) == []
    from_workbench(keeper, late)
    expect(card(keeper, late)).to_contain_text("逾期未还")
    step(keeper, late, "收回印章", "收回印章")
    expect(card(keeper, late)).to_contain_text("已归还")
