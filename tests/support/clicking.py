"""What people do on every screen: choose from a list, save a file, look whether the screen is whole."""

import re
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Locator, Page

from support.accessibility import grave_faults, overflow


def choose(page: Page, field: Locator, option: str | re.Pattern[str]) -> None:
    """Choose from the list that opens below a field; what is chosen already lies over it."""
    field.click(force=True)
    # The list of this field alone: the one chosen from before may still be closing, with the same names in it.
    listed = page.locator(f"#{field.get_attribute('aria-controls')}")
    listed.get_by_role("option", name=option).first.click()


def saved(page: Page, press: Callable[[], None], folder: Path) -> Path:
    """Return the file that a press saves, under the name that it comes with."""
    with page.expect_download() as waiting:
        press()
    path = folder / waiting.value.suggested_filename
    waiting.value.save_as(path)
    return path


def faults(page: Page) -> list[str]:
    """Return what shuts somebody out of the screen as it stands, and by how much it is too wide."""
    wider = overflow(page)
    return [*grave_faults(page), *([f"{wider} px wider than the screen"] if wider else [])]
