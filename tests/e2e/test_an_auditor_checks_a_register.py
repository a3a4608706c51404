"""A register before the auditor: checked on the page, taken away, and checked once more without the server."""

import re
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import Page, expect

from qingdan.kernel.clock import business_date, system_clock
from support.browsing import Visitors
from support.clicking import faults, saved
from support.demo_api import DemoApi
from support.pictures import Album

AUDITOR, KEEPER = "shenji", "wangjiang.yinzhang"
SEAL = "望江社区居民委员会"


def open_register(page: Page) -> None:
    """Open the register of the committee's seal from the menu."""
    page.get_by_role("link", name="印章", exact=True).click()
    page.get_by_role("link", name=re.compile(SEAL)).first.click()
    expect(page.get_by_role("tab", name="登记簿")).to_have_attribute("aria-selected", "true")


def check(page: Page) -> int:
    """Press the line that computes every hash anew; return how many entries hold."""
    page.get_by_role("button", name="核验整本登记簿").click()
    intact = page.get_by_role("button", name=re.compile("已核验 ✓ 至第"))
    expect(intact).to_be_visible()
    expect(page.get_by_text("编号连续，哈希链完整，末条与登记一致。")).to_be_visible()
    return int(re.sub(r"\D", "", intact.inner_text()))


def take_away(page: Page, folder: Path) -> None:
    """Save a new checkpoint, the keys, the checker, the whole register and the receipt of its newest entry."""
    page.get_by_role("button", name="立即生成检查点").click()
    expect(page.get_by_text(re.compile(r"已生成第 \d+ 号检查点"))).to_be_visible()
    newest = page.get_by_role("row").nth(1)
    newest.click()
    detail = page.get_by_role("complementary", name="详情")
    expect(detail.get_by_text("本条哈希")).to_be_visible()
    for name in ("下载检查点", "下载公钥", "下载核验程序", "导出登记簿", "下载本条凭据"):
        saved(page, page.get_by_role("button", name=name).click, folder)


def run_checker(folder: Path, words: list[str]) -> subprocess.CompletedProcess[str]:
    """Run the saved program as the page says, with nothing of the product at hand."""
    return subprocess.run(
        [sys.executable, "-I", *words], cwd=folder, capture_output=True, text=True, check=False, timeout=60
    )


def check_outside(folder: Path, command: str, entries: int) -> None:
    """Check what was saved without the server; a register with one digit changed does not pass."""
    python, program, file, *rest = command.split()
    (receipt,) = folder.glob("receipt-*.json")
    assert python == "python3"
    for name in (file, receipt.name):
        answer = run_checker(folder, [program, name, *rest])
        assert (answer.returncode, answer.stderr) == (0, "")
        assert "通过" in answer.stdout
        assert "未检" not in answer.stdout
    lines = (folder / file).read_text("utf-8").splitlines(keepends=True)
    assert sum('"kind":' in line for line in lines) == entries
    place = next(number for number, line in enumerate(lines) if '"copies":1,' in line)
    lines[place] = lines[place].replace('"copies":1,', '"copies":9,', 1)
    (folder / "touched.jsonl").write_text("".join(lines), "utf-8")
    assert run_checker(folder, [program, "touched.jsonl", *rest]).returncode == 1


def close_last_year(visitors: Visitors, address: str) -> None:
    """Close last year as the keeper where it has entries; where it has none, nothing is offered (R88)."""
    keeper = visitors.signed_in(KEEPER)
    keeper.goto(address)
    expect(keeper.get_by_role("button", name="核验整本登记簿")).to_be_visible()
    keeper.wait_for_load_state("networkidle")
    year = business_date(system_clock()).year - 1
    path = f"/stamping/seals/{address.split('/register/')[1].split('?', maxsplit=1)[0]}/register"
    api = DemoApi(visitors.base_url, KEEPER)
    offered = keeper.get_by_role("button", name=f"{year}年封账")
    closed = year in {one["year"] for one in api.get(f"{path}/closings")["items"]}
    if closed or not api.get(path, year=str(year))["items"]:
        expect(offered).to_have_count(0)
        return
    offered.click()
    keeper.get_by_role("dialog").get_by_role("button", name=f"{year}年封账").click()
    expect(keeper.get_by_text(f"{year}年已封账")).to_be_visible()


def test_an_auditor_checks_a_register(visitors: Visitors, album: Album, tmp_path: Path) -> None:
    """CRT-9, R83, R88: what the page says of the register, anybody finds again without the server."""
    page = visitors.signed_in(AUDITOR)
    open_register(page)
    address = page.url
    expect(page.get_by_role("button", name=re.compile("封账"))).to_have_count(0)
    entries = check(page)
    album.take(page, "register-checked")
    assert faults(page) == []
    take_away(page, tmp_path)
    assert faults(page) == []
    check_outside(tmp_path, page.locator("code").first.inner_text(), entries)
    close_last_year(visitors, address)
    phone = visitors.signed_in(AUDITOR, phone=True)
    phone.goto(address)
    check(phone)
    assert faults(phone) == []
