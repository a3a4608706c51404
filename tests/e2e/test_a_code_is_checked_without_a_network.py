"""A QR code opened by a browser that saw the page of verification once, and now has no network (CRT-11)."""

import json
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from pathlib import Path
from typing import Any

import httpx
import pytest
from playwright.sync_api import Page, expect

from support.accessibility import grave_faults, overflow
from support.browsing import Visitors
from support.pdf import codes_on, first_page_of
from support.pictures import Album

KEEPER = "wangjiang.yinzhang"
READY = "async () => { await navigator.serviceWorker.ready; }"
KEPT = """async () => {
  const names = await caches.keys();
  const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return requests.flat().map(({ url }) => new URL(url).pathname);
}"""


def code_of_a_paper(base_url: str, folder: Path) -> str:
    """Return what the QR code of a paper says that the demo district handed out."""
    with httpx.Client(base_url=f"{base_url}/api/v1", trust_env=False) as client:
        session = client.post("/organization/demo-sessions", json={"username": KEEPER}).raise_for_status().json()
        client.headers["Authorization"] = f"Bearer {session['access_token']}"
        papers: list[dict[str, Any]] = client.get("/stamping/stamp-requests", params={"limit": 50}).json()["items"]
        paper = next(one for one in papers if one["certificate_number"] and one["status"] in {"stamped", "delivered"})
        file = folder / "paper.pdf"
        file.write_bytes(client.get(f"/stamping/stamp-requests/{paper['id']}/document.pdf").raise_for_status().content)
    (address,) = codes_on(first_page_of(file))
    return address


def with_changed_facts(address: str) -> str:
    """Return the address with a later last day and the signature as it was."""
    start, _, fragment = address.partition("#")
    payload, signature = fragment.split(".")
    stated = json.loads(urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    changed = json.dumps({**stated, "u": "20991231"}, ensure_ascii=False, separators=(",", ":")).encode()
    return f"{start}#{urlsafe_b64encode(changed).decode().rstrip('=')}.{signature}"


def opened_once(page: Page) -> None:
    """Open the page of verification as anybody does, and let it keep what it needs."""
    page.goto("/verify")
    expect(page.get_by_role("heading", name="查验证明", level=1)).to_be_visible()
    page.evaluate(READY)


def heading(page: Page, words: str) -> None:
    """See the answer in one line."""
    expect(page.get_by_role("article").get_by_role("article").get_by_role("heading", level=2)).to_have_text(words)


@pytest.mark.parametrize("phone", [False, True], ids=["desktop", "phone"])
def test_a_code_is_checked_without_a_network(
    visitors_everywhere: Visitors, album: Album, tmp_path: Path, *, phone: bool
) -> None:
    """CRT-11, R94, R97: signed and unchanged is said, and that nobody can know what was voided; then online at once."""
    address = code_of_a_paper(visitors_everywhere.base_url, tmp_path)
    page = visitors_everywhere.stranger(phone=phone)
    opened_once(page)
    with visitors_everywhere.without_network(page):
        page.goto(address)
        heading(page, "签名有效（演示件，无法律效力）")
        answer = page.get_by_role("article").get_by_role("article")
        expect(answer).to_contain_text("未联网：无法得知是否登记在册、是否已作废")
        expect(answer.get_by_role("listitem").filter(has_text="登记与作废")).to_contain_text("未检查")
        answer.get_by_text("怎样查验的").click()
        expect(answer.get_by_role("listitem").filter(has_text="有效期")).to_contain_text("通过")
        assert (grave_faults(page), overflow(page)) == ([], 0)
        album.take(page, f"verify-offline{'-phone' if phone else ''}")
        page.goto(with_changed_facts(address))
        heading(page, "二维码内容被改动")
        page.goto(address)
        heading(page, "签名有效（演示件，无法律效力）")
    heading(page, "登记有效（演示件，无法律效力）")
    page.get_by_text("怎样查验的").click()
    expect(page.get_by_text("二维码上签名的内容与登记一致")).to_be_visible()
    page.goto(with_changed_facts(address))
    expect(page.get_by_role("alert")).to_contain_text("二维码里的签名不成立")


def test_nothing_of_anybody_is_kept_and_no_screen_of_the_office(visitors: Visitors, tmp_path: Path) -> None:
    """CRT-11, CRT-12: the page's own files and the list of keys; whoever opens a paper leaves no trace of it."""
    address = code_of_a_paper(visitors.base_url, tmp_path)
    page = visitors.stranger()
    opened_once(page)
    page.goto(address)
    heading(page, "登记有效（演示件，无法律效力）")
    kept = page.evaluate(KEPT)
    outside = [path for path in kept if not path.startswith("/assets/")]
    assert sorted(set(outside)) == ["/api/v1/stamping/verification-keys", "/favicon.svg", "/verify"]
    assert not [path for path in kept if re.search("Counter|Workbench|Register|Residents", path)]
    with visitors.without_network(page):
        answer = page.evaluate("async () => fetch('/').then(() => 'answered', () => 'nothing')")
        assert answer == "nothing"
