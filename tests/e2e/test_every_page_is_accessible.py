"""The main pages of every role, on an office screen and on a phone, before an accessibility checker."""

import pytest
from playwright.sync_api import Page, expect

from support.accessibility import grave_faults, overflow
from support.browsing import Visitors

PAGES = {
    "wangjiang.shegong": (
        "/",
        "/counter",
        "/counter?type=CT01",
        "/counter?kind=external_form",
        "/counter?kind=register_only",
        "/stamping",
        "/tasks",
        "/off-list-demands/new",
        "/funding",
        "/refusals",
        "/residents",
    ),
    "wangjiang.shuji": ("/", "/stamping?status=verified", "/items", "/applications", "/personal-accesses"),
    "wangjiang.yinzhang": ("/", "/stamping?status=approved", "/register"),
    "wangjiang.jiedao": ("/", "/applications"),
    "d08.jingban": ("/", "/applications", "/applications/new", "/tasks/new", "/funding", "/off-list-demands"),
    "zhunruban": ("/", "/applications?state=submitted", "/publications"),
    "pingshen1": ("/", "/applications?state=accepted"),
    "quling": ("/",),
    "caizheng": ("/", "/appropriations"),
    "shenji": ("/", "/register", "/organization/grants", "/personal-accesses", "/retention", "/refusals/counts"),
    "guanli": (
        *("/", "/organization", "/organization/people", "/catalogue", "/retention", "/register/new"),
        *("/catalogue/texts", "/catalogue/texts/CT01", "/catalogue/proposals", "/parameters"),
    ),
}
PUBLIC = ("/sign-in", "/list", "/certificates", "/certificates/board", "/verify", "/checkpoints", "/certificates/CT01")
SCREENS = pytest.mark.parametrize("phone", [False, True], ids=["desktop", "phone"])


def faults_of(page: Page, address: str) -> list[str]:
    """Open a page, wait until it stands, and return what is wrong with it."""
    page.goto(address)
    expect(page.get_by_role("heading", level=1).first).to_be_visible()
    page.wait_for_load_state("networkidle")
    expect(page.locator('[aria-busy="true"]')).to_have_count(0)
    wider = overflow(page)
    wide = [f"{wider} px wider than the screen"] if wider else []
    return [f"{address}: {fault}" for fault in (*grave_faults(page), *wide)]


@SCREENS
@pytest.mark.parametrize("username", PAGES)
def test_every_page_of_a_role_is_accessible(visitors: Visitors, username: str, *, phone: bool) -> None:
    """WCAG 2.2 AA, 360 px: nothing serious on any main page, nothing wider than the screen."""
    page = visitors.signed_in(username, phone=phone)
    assert [fault for address in PAGES[username] for fault in faults_of(page, address)] == []


@SCREENS
def test_every_public_page_is_accessible(visitors: Visitors, *, phone: bool) -> None:
    """WCAG 2.2 AA, 360 px: who never signs in is shut out of nothing."""
    page = visitors.stranger(phone=phone)
    assert [fault for address in PUBLIC for fault in faults_of(page, address)] == []
