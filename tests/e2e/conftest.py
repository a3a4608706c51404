"""A real browser before a real server: the demo district, once per deployment and test run."""

import os
import re
import time
from collections.abc import Generator, Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser

from browser import find_browser
from qingdan.demo.load import load
from support.browsing import Visitors, chromium, read_accounts
from support.database import run_apart
from support.deployment import BUILT_PAGES, Deployment, nginx_program, one_process, split_deployment
from support.pictures import Album
from support.processes import REPOSITORY

#: Runs against a product that is already up, for work on the journeys themselves.
ADDRESS = os.environ.get("QINGDAN_E2E_ADDRESS")
ONE_PROCESS = "one process"
BEHIND_NGINX = "three processes behind nginx"
STARTS = {ONE_PROCESS: one_process, BEHIND_NGINX: split_deployment}
#: The owner's way into the database behind an address, to turn time back; none for a product that was up already.
DATABASES: dict[str, str] = {}
FAILED = pytest.StashKey[bool]()
RESULTS = REPOSITORY / "test-results" / "failed"
SEED = 7
MONTHS = 2
SCALE = 0.1


@pytest.fixture(scope="session")
def chromium_browser() -> Iterator[Browser]:
    """Return the browser of this run."""
    program = find_browser(os.environ)
    assert program, "no Chromium was found: install one, or name it with QINGDAN_CHROMIUM"
    with chromium(program) as browser:
        yield browser


def load_demo(deployment: Deployment) -> None:
    """Load the demo district with the shortest history that has everything in it."""
    run_apart(load(deployment.settings(), lambda _chinese, _english: None, seed=SEED, months=MONTHS, scale=SCALE))


@contextmanager
def demo_address(name: str) -> Iterator[str]:
    """Start one deployment of the demo district and return where it answers."""
    if ADDRESS:
        yield ADDRESS
        return
    assert (BUILT_PAGES / "index.html").exists(), "the pages are not built: make test-e2e builds them first"
    if name == BEHIND_NGINX and nginx_program() is None and os.environ.get("CI") != "true":
        pytest.skip("nginx is not installed (Debian: nginx-light): nothing was proved about the gateway")
    with STARTS[name](load_demo, "demo") as deployment:
        DATABASES[deployment.base_url] = deployment.admin_dsn
        yield deployment.base_url
        assert deployment.unforeseen() == []


@pytest.fixture(scope="session")
def one_process_address() -> Iterator[str]:
    """Return the address of all services in one process."""
    with demo_address(ONE_PROCESS) as address:
        yield address


@pytest.fixture
def database(one_process_address: str) -> str:
    """Return the owner's address of the database behind the pages, to turn time back."""
    if one_process_address not in DATABASES:
        pytest.skip("the database of a product that was up already is not at hand")
    return DATABASES[one_process_address]


@pytest.fixture(scope="session")
def split_address() -> Iterator[str]:
    """Return the address of three services behind a gateway."""
    with demo_address(BEHIND_NGINX) as address:
        yield address


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Remember which test failed, for the picture of what its people saw last."""
    report = yield
    item.stash[FAILED] = item.stash.get(FAILED, False) or report.failed
    return report


@contextmanager
def visitors_of(browser: Browser, address: str, test: pytest.Item) -> Iterator[Visitors]:
    """Let people in, and let no page complain unheard."""
    visitors = Visitors(browser, address, read_accounts(address))
    yield visitors
    if test.stash.get(FAILED, False):
        RESULTS.mkdir(parents=True, exist_ok=True)
        for number, (who, page) in enumerate(visitors.pages()):
            page.screenshot(path=RESULTS / f"{re.sub(r'[^a-z_]+', '-', test.name)}-{number}-{who}.png")
    visitors.leave()
    assert visitors.complaints == []


@pytest.fixture(params=[ONE_PROCESS] if ADDRESS else [ONE_PROCESS, BEHIND_NGINX])
def visitors_everywhere(request: pytest.FixtureRequest, chromium_browser: Browser) -> Iterator[Visitors]:
    """Return the people before each kind of deployment in turn."""
    name = "one_process_address" if request.param == ONE_PROCESS else "split_address"
    with visitors_of(chromium_browser, request.getfixturevalue(name), request.node) as visitors:
        yield visitors


@pytest.fixture
def visitors(request: pytest.FixtureRequest, chromium_browser: Browser, one_process_address: str) -> Iterator[Visitors]:
    """Return the people before the deployment in one process."""
    with visitors_of(chromium_browser, one_process_address, request.node) as made:
        yield made


@pytest.fixture(scope="session")
def album() -> Album:
    """Return where pictures are kept."""
    return Album.of_this_run()


@pytest.fixture
def token() -> str:
    """Return letters that make the titles of one test its own, whatever ran before on the same district."""
    return f"{time.time_ns() // 1_000_000 % 100_000_000:08d}"
