"""People in front of a real browser: each signed in on their own, everything that goes wrong written down."""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Final

import httpx
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Response, sync_playwright

DESKTOP: Final = (1366, 768)
PHONE: Final = (360, 740)
PATIENCE_MILLISECONDS: Final = 20_000
FLAGS: Final = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)
#: Chromium tells every answer that is no success; which of them are in order, the page and its test decide.
ANSWERED: Final = re.compile(r"^Failed to load resource: the server responded with a status of 4\d\d")
#: What a browser says of a request that a test kept from arriving.
CUT_OFF: Final = re.compile(r"net::ERR_(INTERNET_DISCONNECTED|FAILED|CONNECTION_\w+|NETWORK_CHANGED)")
SERVER_FAILED: Final = 500


@dataclass(frozen=True)
class Account:
    """A demo account as the sign-in page offers it."""

    username: str
    name: str
    role: str
    unit_name: str

    @property
    def button(self) -> re.Pattern[str]:
        """The name of its button: role, unit and name."""
        return re.compile(f"{re.escape(self.unit_name)} · {re.escape(self.name)}$")


@dataclass
class Visitors:
    """Everybody who looks at one deployment."""

    browser: Browser
    base_url: str
    accounts: Mapping[str, Account]
    #: What pages complained about: violations of the content policy, errors of scripts, failures of the server.
    complaints: list[str] = field(default_factory=list)
    _contexts: dict[tuple[str, bool], BrowserContext] = field(default_factory=dict)
    #: A test that takes the network away hears of nothing else in these browsers.
    _cut_off: bool = False

    def signed_in(self, username: str, *, phone: bool = False) -> Page:
        """Return a page of somebody on the first screen; who came before is still signed in."""
        known = self._contexts.get((username, phone))
        if known is not None:
            page = known.pages[0]
            page.goto("/")
        else:
            page = self.stranger(phone=phone, remembered_as=username)
            page.goto("/sign-in")
            page.get_by_role("button", name=self.accounts[username].button).click()
        page.get_by_role("heading", name="工作台", level=1).wait_for()
        return page

    def stranger(self, *, phone: bool = False, remembered_as: str | None = None) -> Page:
        """Return a page of a browser that nobody has used."""
        width, height = PHONE if phone else DESKTOP
        context = self.browser.new_context(
            base_url=self.base_url,
            viewport={"width": width, "height": height},
            has_touch=phone,
            is_mobile=phone,
            device_scale_factor=2 if phone else 1,
            locale="zh-CN",
            timezone_id="Asia/Shanghai",
            reduced_motion="reduce",
            accept_downloads=True,
        )
        context.set_default_timeout(PATIENCE_MILLISECONDS)
        context.on("page", self._listen)
        self._contexts[remembered_as or f"stranger {len(self._contexts)}", phone] = context
        return context.new_page()

    @contextmanager
    def without_network(self, page: Page) -> Iterator[None]:
        """Take the network away from somebody's browser for a while."""
        self.expect_cuts()
        page.context.set_offline(True)
        try:
            yield
        finally:
            page.context.set_offline(False)

    def expect_cuts(self) -> None:
        """Let browsers say from now on that a request did not arrive."""
        self._cut_off = True

    def pages(self) -> list[tuple[str, Page]]:
        """Return who is looking at what."""
        return [(who, page) for (who, _), context in self._contexts.items() for page in context.pages]

    def leave(self) -> None:
        """Close every browser window."""
        for context in self._contexts.values():
            context.close()
        self._contexts.clear()

    def _listen(self, page: Page) -> None:
        page.on("console", self._heard)
        page.on("pageerror", lambda error: self.complaints.append(f"{page.url}: {error}"))
        page.on("response", self._answered)

    def _heard(self, message: ConsoleMessage) -> None:
        told = ANSWERED.match(message.text) or (self._cut_off and CUT_OFF.search(message.text))
        if message.type in {"error", "warning"} and not told:
            self.complaints.append(f"{message.page.url if message.page else ''}: {message.text}")

    def _answered(self, response: Response) -> None:
        if response.status >= SERVER_FAILED:
            self.complaints.append(f"{response.request.method} {response.url}: {response.status}")


def read_accounts(base_url: str) -> dict[str, Account]:
    """Return the demo accounts by user name."""
    answer = httpx.get(f"{base_url}/api/v1/organization/demo-accounts", trust_env=False).raise_for_status()
    listed = [Account(one["username"], one["name"], one["role"], one["unit_name"]) for one in answer.json()["items"]]
    return {account.username: account for account in listed}


@contextmanager
def chromium(program: str) -> Iterator[Browser]:
    """Start a browser for a whole run."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=list(FLAGS))
        yield browser
        browser.close()
