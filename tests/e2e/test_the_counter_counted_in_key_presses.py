"""The ordinary residence certificate by keyboard alone, counted: characters typed, other keys pressed, seconds passed.

The figures lie in test-results/counter.json; no time is asserted, since that is the machine's business.
"""

import json
import re
import time
from dataclasses import asdict, dataclass, field
from typing import Any, Final

import httpx
from playwright.sync_api import Locator, Page, expect

from support.browsing import Visitors
from support.processes import REPOSITORY
from support.residents import Resident

CLERK, HEAD, KEEPER = "wangjiang.shegong", "wangjiang.shuji", "wangjiang.yinzhang"
RESULTS: Final = REPOSITORY / "test-results" / "counter.json"
#: Enter from field to field, a press for each choice; more would be a step back.
MOST_KEYS_NEW: Final = 20
MOST_KEYS_KNOWN: Final = 18
WATCH_POINTER = """() => ['pointerdown', 'mousedown'].forEach((kind) =>
  addEventListener(kind, () => (window.pointed = true), true))"""


@dataclass
class Hands:
    """Two hands on a keyboard, and what they did."""

    page: Page
    typed: int = 0
    keys: list[str] = field(default_factory=list)

    def type(self, words: str) -> None:
        """Type letters as they come."""
        self.typed += len(words)
        self.page.keyboard.type(words)

    def press(self, *keys: str) -> None:
        """Press keys that write nothing."""
        for key in keys:
            self.keys.append(key)
            self.page.keyboard.press(key)


@dataclass(frozen=True)
class Figures:
    """What one resident took, from the counter's first field to "submitted"."""

    characters: int
    control_keys: int
    seconds: float


def fill(hands: Hands, form: Locator, resident: Resident, *, known: bool) -> None:
    """Go through the form as Enter leads; a machine's hands wait for nothing but the offer of known facts."""
    expect(form.get_by_label("公民身份号码").first).to_be_focused()
    hands.type(resident.identity_number)
    if known:
        take = form.get_by_role("button", name="一键带入")
        expect(take).to_be_visible()
        hands.press("Enter")
        expect(take).to_be_focused()
        hands.press("Enter")
        expect(form.get_by_role("radio", name="居民身份证")).to_be_focused()
    else:
        hands.press("Enter")
        hands.type(resident.name)
        hands.press("Enter")
    hands.press("Space", "Enter")
    hands.type("望江小学")
    hands.press("Enter")
    hands.type("办理子女入学" if not known else "单位录用")
    hands.press("Enter")
    if not known:
        hands.type("望江路18号3幢2单元501室")
        hands.press("Enter")
        hands.type("2021-03-01")
        hands.press("Enter")
        expect(form.get_by_role("radio", name="走访", exact=True)).to_be_focused()
        hands.press("Space", "Enter")
    expect(form.get_by_role("checkbox").and_(form.locator(":focus"))).to_have_count(1)
    hands.press("Space", "Tab", "Space", "Enter")
    hands.press("ArrowDown")
    expect(form.get_by_role("radio", name="已核验（走访）")).to_be_checked()
    hands.press("Control+Enter")


def journey(visitors: Visitors, resident: Resident, *, known: bool) -> Figures:
    """Do the case once and return what it took."""
    page = visitors.signed_in(CLERK)
    page.goto("/counter")
    page.evaluate(WATCH_POINTER)
    expect(page.get_by_label("什么证明？给谁用？")).to_be_focused()
    hands, began = Hands(page), time.monotonic()
    hands.type("jzqk")
    expect(page.get_by_role("option", name=re.compile("居住情况证明")).first).to_be_visible()
    hands.press("Enter")
    fill(hands, page.get_by_role("form", name="办理"), resident, known=known)
    expect(page.get_by_role("status").filter(has_text="已提交：居住情况证明")).to_contain_text("等待审批")
    seconds = time.monotonic() - began
    assert page.evaluate("window.pointed ?? false") is False
    return Figures(hands.typed, len(hands.keys), round(seconds, 1))


def issue(base_url: str, resident: Resident) -> None:
    """Approve and stamp what was submitted, beside the browser."""
    with httpx.Client(base_url=f"{base_url}/api/v1", trust_env=False) as client:
        for who, act, body in ((HEAD, "approval", None), (KEEPER, "stamping", {"copies": 1})):
            session = client.post("/organization/demo-sessions", json={"username": who}).raise_for_status().json()
            headers = {"Authorization": f"Bearer {session['access_token']}"}
            request = newest_of(client, headers, session["me"]["grants"][0]["unit"]["id"], resident)
            path = f"/stamping/stamp-requests/{request['id']}/{act}"
            headers["If-Match"] = f'"{request["version"]}"'
            client.post(path, headers=headers, json=body).raise_for_status()


def newest_of(client: httpx.Client, headers: dict[str, str], community: str, resident: Resident) -> dict[str, Any]:
    """Return the request of a resident as it stands."""
    body = {"community_id": community, "applicant_name": resident.name}
    found = client.post("/stamping/stamp-requests/searches", json=body, headers=headers).raise_for_status().json()
    answer: dict[str, Any] = client.get(f"/stamping/stamp-requests/{found['items'][0]['id']}", headers=headers).json()
    return answer


def test_the_ordinary_case_takes_few_key_presses_and_no_mouse(visitors: Visitors, token: str) -> None:
    """WCAG 2.1.1, CRT-14: a new resident, and the same one again, whose facts are offered instead of being asked."""
    resident = Resident.invented(token)
    new = journey(visitors, resident, known=False)
    issue(visitors.base_url, resident)
    known = journey(visitors, resident, known=True)
    RESULTS.parent.mkdir(parents=True, exist_ok=True)
    RESULTS.write_text(json.dumps({"new": asdict(new), "known": asdict(known)}, indent=2) + "\n", encoding="utf-8")
    assert new.control_keys <= MOST_KEYS_NEW
    assert known.control_keys <= MOST_KEYS_KNOWN
    assert known.characters < new.characters
