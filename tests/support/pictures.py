"""Pictures of pages: small enough to be kept with the documentation, and only written there when asked for."""

import io
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PIL import Image
from playwright.sync_api import Page

from support.processes import REPOSITORY

WANTED: Final = "QINGDAN_SCREENSHOTS"
MOST_BYTES: Final = 300_000
COLOURS: Final = (256, 128, 64, 32)


@dataclass(frozen=True)
class Album:
    """Where pictures go: into the documentation only when QINGDAN_SCREENSHOTS=1, so that nothing tracked changes."""

    folder: Path

    @classmethod
    def of_this_run(cls) -> "Album":
        """Return the album that the environment asks for."""
        wanted = os.environ.get(WANTED) == "1"
        folder = REPOSITORY / "docs" / "images" if wanted else REPOSITORY / "test-results" / "images"
        folder.mkdir(parents=True, exist_ok=True)
        return cls(folder)

    def take(self, page: Page, name: str, *, whole: bool = False) -> Path:
        """Take a picture of what a person sees now; with `whole` of the page down to its end."""
        page.wait_for_load_state("networkidle")
        page.evaluate("document.fonts.ready")
        raw = page.screenshot(full_page=whole, animations="disabled", caret="hide")
        return self.keep(Image.open(io.BytesIO(raw)), name)

    def keep(self, picture: Image.Image, name: str) -> Path:
        """Write a picture with as many colours as fit into its size."""
        path = self.folder / f"{name}.png"
        opaque = picture.convert("RGB")
        for colours in COLOURS:
            opaque.quantize(colours, dither=Image.Dither.NONE).save(path, optimize=True)
            if path.stat().st_size <= MOST_BYTES:
                break
        return path
