"""Whatever is refused ends in a numbered notice: a fact of a document, what is on no list, a filed request."""

import os
import re
from pathlib import Path

from playwright.sync_api import Page, expect

from support.browsing import Visitors
from support.clicking import faults
from support.office import CLERK, HEAD
from support.pictures import Album
from support.residents import Resident

PHONE_BODY = "云溪商业银行望江支行"
HOUSE = "院子平整情况证明"
REASON, WHERE = "入户核实，申请人不在此居住。", "请到现居住地社区或派出所办理。"


def ask(page: Page, words: str) -> None:
    page.goto("/counter")
    page.get_by_label("什么证明？给谁用？").fill(words)


def notice(page: Page, body: str) -> str:
    """Name who asked, print, and return the number."""
    page.get_by_label("哪个单位要的").fill(body)
    with page.expect_response(re.compile(r"/notice\.pdf")) as answer:
        page.get_by_role("button", name="打印告知书").click()
    assert answer.value.headers["content-type"] == "application/pdf"
    heading = page.get_by_role("heading", name=re.compile(r"告知书 \S+"))
    return heading.inner_text().split()[-1]


def test_a_fact_and_what_is_on_no_list_end_in_a_notice(visitors: Visitors, album: Album, token: str) -> None:
    """R4, R13, R21: from the words of the resident to the paper in two presses and the name of who asked."""
    page = visitors.signed_in(CLERK)
    ask(page, "曾用名证明")
    page.get_by_role("option", name=re.compile("不用开证明：曾用名")).click()
    expect(page.get_by_role("heading", name="曾用名证明")).to_be_visible()
    assert faults(page) == []
    first = notice(page, f"{PHONE_BODY}{token}")
    ask(page, HOUSE)
    unlisted = page.get_by_role("option", name=re.compile("清单上没有"))
    expect(unlisted).to_be_visible()
    album.take(page, "counter-unlisted")
    assert faults(page) == []
    unlisted.click()
    expect(page.get_by_text(re.compile("请索要单位说明所依据的法律"))).to_be_visible()
    assert faults(page) == []
    page.get_by_label("哪个单位要的").fill("银行")
    page.get_by_role("button", name="打印告知书").click()
    expect(page.get_by_text(re.compile("是一类单位，不是单位名称")).first).to_be_visible()
    shot(page, "unlisted-kind")
    second = notice(page, f"{PHONE_BODY}{token}")
    assert int(second[-6:]) > int(first[-6:])
    shot(page, "unlisted-printed")
    page.goto(f"/refusals?body={PHONE_BODY}{token}")
    expect(page.get_by_role("row").filter(has_text=PHONE_BODY)).to_have_count(2)
    shot(page, "refusals")
    phone = visitors.signed_in(CLERK, phone=True)
    ask(phone, HOUSE)
    phone.get_by_role("option", name=re.compile("清单上没有")).tap()
    expect(phone.get_by_role("button", name="打印告知书")).to_be_visible()
    assert faults(phone) == []
    shot(phone, "unlisted-phone")


def submit_with_a_gap(page: Page, resident: Resident, proxy: Resident, house: str) -> str:
    """File for a resident who sent somebody and left the papers at home; return the address of the request."""
    ask(page, "居住证明")
    page.get_by_role("option", name=re.compile("社区可以开.*居住情况证明", re.DOTALL)).click()
    form = page.get_by_role("form", name="办理")
    group = form.get_by_role("group", name="居民", exact=True)
    group.get_by_label("公民身份号码").first.fill(resident.identity_number)
    group.get_by_label("姓名").first.fill(resident.name)
    group.get_by_text("居民身份证", exact=True).click()
    group.get_by_text("由他人代办").click()
    group.get_by_label("代办人姓名").fill(proxy.name)
    group.get_by_label("代办人公民身份号码").fill(proxy.identity_number)
    for seen in ("已核对代办人身份证件", "已出示委托人身份证件", "有书面委托"):
        group.get_by_text(seen).click()
    form.get_by_label("哪个单位要的").fill("望江小学")
    form.get_by_role("button", name="办理子女入学").click()
    paper = form.get_by_role("group", name="证明内容")
    paper.get_by_label("居住地址").fill(house)
    paper.get_by_label("居住起始日期").fill("2021-03-01")
    paper.get_by_label("居住起始日期").press("Enter")
    paper.get_by_text("走访并核对台账").click()
    assert faults(page) == []
    shot(page, "counter-proxy")
    page.get_by_role("button", name="提交（稍后核验）").click()
    done = page.get_by_role("status").filter(has_text="已提交：居住情况证明")
    expect(done).to_contain_text("还缺以下材料")
    assert faults(page) == []
    shot(page, "counter-gaps")
    address = done.get_by_role("link", name="查看这一件").get_attribute("href")
    assert address
    return address


def shot(page: Page, name: str) -> None:
    """For work on the journey itself."""
    folder = os.environ.get("QINGDAN_SHOTS")
    if folder:
        page.wait_for_load_state("networkidle")
        page.screenshot(path=Path(folder) / f"{name}.png", full_page=True)


def test_a_rejected_request_is_taken_away_on_paper_and_its_proxy_found(
    visitors: Visitors, album: Album, token: str
) -> None:
    """R22, R12, CRT-7, CRT-12: gaps said at submission, the notice of a rejection, the proxy found by number."""
    page = visitors.signed_in(CLERK)
    proxy = Resident.invented(f"{(int(token) + 1) % 1000:03d}")
    address = submit_with_a_gap(page, Resident.invented(token), proxy, f"望江路18号3幢{token[-4:]}室")
    head = visitors.signed_in(HEAD)
    head.goto(address)
    head.get_by_role("button", name="不予办理").click()
    dialog = head.get_by_role("dialog")
    dialog.get_by_label("理由").fill(REASON)
    dialog.get_by_label(re.compile("去哪里|到哪里")).fill(WHERE)
    dialog.get_by_role("button", name="不予办理").click()
    expect(head.get_by_role("heading", name=re.compile(r"不予办理告知书 \S+"))).to_be_visible()
    page.goto(address)
    rejected = page.get_by_role("region", name=re.compile("不予办理告知书"))
    expect(rejected).to_contain_text(REASON)
    expect(rejected).to_contain_text(WHERE)
    album.take(page, "rejection-notice")
    assert faults(page) == []
    with page.expect_response(re.compile(r"/notice\.pdf")) as answer:
        rejected.get_by_role("button", name="打印告知书").click()
    assert answer.value.headers["content-type"] == "application/pdf"
    page.goto("/residents")
    page.get_by_label("公民身份号码").fill(proxy.identity_number)
    page.get_by_role("button", name="查询").click()
    expect(page.get_by_role("heading", name="代他人办理的")).to_be_visible()
    assert faults(page) == []
    shot(page, "resident-proxy")
    phone = visitors.signed_in(CLERK, phone=True)
    phone.goto(address)
    expect(phone.get_by_role("button", name="打印告知书")).to_be_visible()
    assert faults(phone) == []
    shot(phone, "rejection-phone")
