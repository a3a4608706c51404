"""A resident at the counter while the network comes and goes: nothing typed is lost, nothing arrives twice."""

import re
from collections.abc import Callable
from typing import Any

import httpx
from playwright.sync_api import FilePayload, Locator, Page, Route, expect

from support.accessibility import grave_faults, overflow
from support.browsing import Visitors
from support.forms import picture
from support.pictures import Album
from support.residents import Resident

CLERK = "wangjiang.shegong"
OFFLINE = "离线 · 已存在本机，恢复连接后自动发送一次"
#: The form tries again by itself every eight seconds.
SOON_MILLISECONDS = 30_000
KEPT = """async () => new Promise((resolve) => {
  const opening = indexedDB.open('qingdan-kept');
  opening.onsuccess = () => {
    const { result } = opening;
    if (!result.objectStoreNames.contains('records')) { resolve(0); return; }
    const counting = result.transaction('records').objectStore('records').count();
    counting.onsuccess = () => { result.close(); resolve(counting.result); };
  };
})"""


def requests_of(base_url: str, resident: Resident) -> list[dict[str, Any]]:
    """Return what the server knows of a resident, asked beside the browser."""
    with httpx.Client(base_url=f"{base_url}/api/v1", trust_env=False) as client:
        session = client.post("/organization/demo-sessions", json={"username": CLERK}).raise_for_status().json()
        client.headers["Authorization"] = f"Bearer {session['access_token']}"
        body = {
            "community_id": session["me"]["grants"][0]["unit"]["id"],
            "applicant_name": resident.name,
        }
        found = client.post("/stamping/stamp-requests/searches", json=body).raise_for_status().json()["items"]
        return [client.get(f"/stamping/stamp-requests/{one['id']}").raise_for_status().json() for one in found]


def opened(visitors: Visitors) -> Page:
    """Open the form of a residence certificate while there is a network."""
    page = visitors.signed_in(CLERK)
    page.goto("/counter?type=CT01")
    expect(form_of(page)).to_be_visible()
    page.wait_for_load_state("networkidle")
    return page


def form_of(page: Page) -> Locator:
    """Return the form."""
    return page.get_by_role("form", name="办理")


def fill(page: Page, resident: Resident) -> None:
    """Take down what the paper needs."""
    form = form_of(page)
    who = form.get_by_role("group", name="居民", exact=True)
    who.get_by_label("公民身份号码").fill(resident.identity_number)
    who.get_by_label("姓名").fill(resident.name)
    who.get_by_text("居民身份证", exact=True).click()
    form.get_by_label("哪个单位要的").fill("望江小学")
    form.get_by_role("button", name="办理子女入学").click()
    paper = form.get_by_role("group", name="证明内容")
    paper.get_by_label("居住地址").fill("望江路18号3幢2单元501室")
    paper.get_by_label("居住起始日期").fill("2021-03-01")
    paper.get_by_label("居住起始日期").press("Enter")
    paper.get_by_text("走访并核对台账").click()
    form.get_by_text("社区走访记录或居民台账摘录", exact=True).first.click()
    form.get_by_text("租赁合同、不动产权证书或房屋所有人说明", exact=False).first.click()
    form.get_by_text("已核验（走访并核对台账）", exact=True).click()


def losing_one_answer(page: Page, address: re.Pattern[str]) -> Callable[[], int]:
    """Let one POST arrive and its answer get lost; return how often it was tried."""
    tried: list[str] = []

    def on_the_way(route: Route) -> None:
        if route.request.method != "POST":
            route.continue_()
            return
        tried.append(route.request.headers["idempotency-key"])
        if len(tried) == 1:
            route.fetch()
            route.abort("connectionreset")
        else:
            route.continue_()

    page.route(address, on_the_way)

    def repeated() -> int:
        assert len(set(tried)) == 1
        return len(tried)

    return repeated


def test_what_is_submitted_without_a_network_is_sent_once_when_it_is_back(
    visitors: Visitors, album: Album, token: str
) -> None:
    """Nothing typed is ever lost, no photo either; the next resident is served; then all of it goes by itself."""
    resident = Resident.invented(token)
    page = opened(visitors)
    with visitors.without_network(page):
        fill(page, resident)
        form = form_of(page)
        photo = FilePayload(name="合同.jpg", mimeType="image/jpeg", buffer=picture())
        form.locator("input[type=file]").first.set_input_files(photo)
        expect(form.get_by_text("（待发送）").first).to_be_visible()
        expect(form.get_by_text(OFFLINE).first).to_be_visible()
        assert (grave_faults(page), overflow(page)) == ([], 0)
        album.take(page, "counter-offline")
        page.keyboard.press("Control+Enter")
        outbox = page.get_by_role("region", name="本机未发送的")
        expect(outbox).to_contain_text("离线 · 1 件已存在本机，恢复连接后自动发送一次")
        expect(page.get_by_label("什么证明？给谁用？")).to_be_focused()
        assert (grave_faults(page), overflow(page)) == ([], 0)
        album.take(page, "counter-outbox")
        assert page.evaluate(KEPT) == 1
    expect(outbox.get_by_text("已发送")).to_be_visible(timeout=SOON_MILLISECONDS)
    (request,) = requests_of(visitors.base_url, resident)
    assert (request["status"], len(request["evidence"])) == ("verified", 1)
    assert page.evaluate(KEPT) == 0


def test_what_was_typed_without_a_network_survives_a_reload(visitors: Visitors, token: str) -> None:
    """The page is gone, what was typed is not; with a network it is one draft, and then one request."""
    resident = Resident.invented(token)
    page = opened(visitors)
    page.on("dialog", lambda dialog: dialog.accept())
    with visitors.without_network(page):
        fill(page, resident)
        expect(form_of(page).get_by_text(OFFLINE).first).to_be_visible()
        assert requests_of(visitors.base_url, resident) == []
        address = page.url
        page.goto("about:blank")
    page.goto(address)
    who = form_of(page).get_by_role("group", name="居民", exact=True)
    expect(who.get_by_label("姓名")).to_have_value(resident.name)
    expect(page.get_by_text("已存为草稿")).to_be_visible(timeout=SOON_MILLISECONDS)
    (request,) = requests_of(visitors.base_url, resident)
    assert request["status"] == "draft"
    page.get_by_role("button", name="提交审批").click()
    expect(page.get_by_role("status").filter(has_text="已提交：居住情况证明")).to_be_visible()
    (request,) = requests_of(visitors.base_url, resident)
    assert request["status"] == "verified"


def test_a_lost_answer_makes_no_second_request(visitors: Visitors, token: str) -> None:
    """The draft arrived, its answer did not, the page is loaded anew: the same key, one request."""
    resident = Resident.invented(token)
    page = opened(visitors)
    page.on("dialog", lambda dialog: dialog.accept())
    visitors.expect_cuts()
    drafts = losing_one_answer(page, re.compile("/stamping/stamp-requests$"))
    fill(page, resident)
    expect(form_of(page).get_by_text(OFFLINE).first).to_be_visible(timeout=SOON_MILLISECONDS)
    page.reload()
    expect(page.get_by_text("已存为草稿")).to_be_visible(timeout=SOON_MILLISECONDS)
    assert drafts() == 2
    assert len(requests_of(visitors.base_url, resident)) == 1
    submissions = losing_one_answer(page, re.compile("/submission$"))
    page.get_by_role("button", name="提交审批").click()
    outbox = page.get_by_role("region", name="本机未发送的")
    expect(outbox.get_by_text("已发送")).to_be_visible(timeout=SOON_MILLISECONDS)
    assert submissions() == 2
    (request,) = requests_of(visitors.base_url, resident)
    assert request["status"] == "verified"


def test_signing_out_asks_and_then_erases_what_was_not_sent(visitors: Visitors, token: str) -> None:
    """CRT-12: nothing of a resident stays on a shared machine after the clerk has left."""
    page = opened(visitors)
    with visitors.without_network(page):
        fill(page, Resident.invented(token))
        page.keyboard.press("Control+Enter")
        expect(page.get_by_role("region", name="本机未发送的")).to_contain_text("1 件已存在本机")
        page.get_by_role("button", name=visitors.accounts[CLERK].name).click()
        page.get_by_role("button", name="退出").click()
        dialog = page.get_by_role("dialog")
        expect(dialog).to_contain_text("本机还有 1 件没有发送")
        dialog.get_by_role("button", name="留在此页").click()
        assert page.evaluate(KEPT) == 1
        page.get_by_role("button", name=visitors.accounts[CLERK].name).click()
        page.get_by_role("button", name="退出").click()
        dialog.get_by_role("button", name="退出").click()
        expect(page.get_by_role("button", name="登录", exact=True)).to_be_visible()
        page.wait_for_function(f"async () => (await ({KEPT})()) === 0")
