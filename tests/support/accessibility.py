"""What a machine can say about whether a page can be used by everybody."""

from functools import cache
from typing import Final

from playwright.sync_api import Page

from support.processes import REPOSITORY

GRAVE: Final = {"serious", "critical"}
RULES: Final = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
#: The checker is evaluated from outside: the content policy of the pages lets no foreign script in.
CHECK: Final = "(rules) => axe.run(document, { runOnly: rules, resultTypes: ['violations'] })"


@cache
def axe_source() -> str:
    """Return the checker's script, as the frontend's packages hold it."""
    return (REPOSITORY / "frontend" / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")


def grave_faults(page: Page) -> list[str]:
    """Return what shuts somebody out of a page, with the places where it does."""
    page.evaluate(axe_source())
    answer = page.evaluate(CHECK, RULES)
    return [
        f"{fault['id']}: {'; '.join(str(node['target']) for node in fault['nodes'][:3])}"
        for fault in answer["violations"]
        if fault["impact"] in GRAVE
    ]


def overflow(page: Page) -> int:
    """Return by how many pixels a page is wider than the screen."""
    wider = page.evaluate("Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)")
    assert isinstance(wider, int)
    return wider
