"""Where the strip stands on pages of many sizes: by the rules here, and by the pages' TypeScript, which looks for ink.

`python -m support.strip_vectors` writes them where the pages' tests look for them; a contract test holds them fresh.
"""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Final

from qingdan.stamping.documents.rules import SheetSize, StripBox, StripEdge, strip_box
from qingdan.stamping.requests.rules import SEAL_DIAMETER_MM
from support.processes import REPOSITORY

PLACE: Final = REPOSITORY / "frontend" / "src" / "shared" / "paper" / "stripBoxes.json"
SHEETS: Final = tuple(SheetSize(*sides) for sides in ((210.0, 297.0), (297.0, 210.0), (148.0, 210.0), (90.0, 54.0)))
A4: Final = SHEETS[0]
SEALS: Final = ((150.0, 240.0), (43.0, 240.0), (43.0, 253.0), (100.0, 260.0), (30.0, 148.0))


def document() -> str:
    """Return the file as it must lie beside the pages' tests."""
    boxes = [
        {"edge": edge, "sheet": asdict(sheet), "box": _as_json(strip_box(edge, sheet))}
        for sheet in SHEETS
        for edge in StripEdge
    ]
    seals = [
        {"edge": edge, "sheet": asdict(A4), "x_mm": x, "y_mm": y, "clear": _is_clear(edge, x, y)}
        for x, y in SEALS
        for edge in StripEdge
    ]
    content = {"edges": [*StripEdge], "boxes": boxes, "seals": seals}
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def _as_json(box: StripBox | None) -> dict[str, float] | None:
    return None if box is None else {key: value for key, value in asdict(box).items() if key != "standing"}


def _is_clear(edge: StripEdge, x: float, y: float) -> bool:
    box = strip_box(edge, A4)
    return box is not None and box.is_clear_of(x, y, SEAL_DIAMETER_MM / 2)


def write(place: Path = PLACE) -> None:
    """Write the file anew."""
    place.write_text(document(), encoding="utf-8")


if __name__ == "__main__":
    write()
