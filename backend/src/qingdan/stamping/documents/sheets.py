"""The pages of a PDF as people see them: their size, and where a place on them lies in the file's own coordinates."""

# mypy: allow-untyped-calls
# (the PDF library annotates only a part of what it offers)

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.reader import PdfFileReader

from qingdan.stamping.documents.outlines import POINTS_PER_MILLIMETRE
from qingdan.stamping.documents.rules import SheetSize

_A4_POINTS: Final = (0.0, 0.0, 595.276, 841.89)
_QUARTER: Final = 90
_DEEPEST: Final = 40
#: Pages and the branches they hang on; whoever needs more has no paper.
_MOST_NODES: Final = 5000


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page: its box in the file's own coordinates, turned clockwise by `rotation` degrees when it is shown."""

    left: float
    bottom: float
    width: float
    height: float
    rotation: int
    units_per_millimetre: float

    @property
    def size(self) -> SheetSize:
        """Return the page as it is shown."""
        sides = (self.width, self.height) if self.rotation % 180 == 0 else (self.height, self.width)
        width, height = (round(side / self.units_per_millimetre, 1) for side in sides)
        return SheetSize(width, height)

    def point(self, x_mm: float, y_mm: float) -> tuple[float, float]:
        """Return the coordinates of a place that lies so far from the left and the top edge of what is shown."""
        right, down = x_mm * self.units_per_millimetre, y_mm * self.units_per_millimetre
        match self.rotation:
            case 90:
                return self.left + down, self.bottom + right
            case 180:
                return self.left + self.width - right, self.bottom + down
            case 270:
                return self.left + self.width - down, self.bottom + self.height - right
            case _:
                return self.left + right, self.bottom + self.height - down


def sheet_of(page: generic.DictionaryObject) -> Sheet:
    """Return the sheet that a page is shown as: what a reader shows of it, turned as it turns it."""
    box = _inherited(page, "/CropBox") or _inherited(page, "/MediaBox") or _A4_POINTS
    left, bottom, right, top = (float(edge) for edge in box)
    rotation = int(_inherited(page, "/Rotate") or 0) % 360
    unit = float(value_of(page, "/UserUnit") or 1)
    return Sheet(
        min(left, right),
        min(bottom, top),
        abs(right - left),
        abs(top - bottom),
        rotation - rotation % _QUARTER,
        POINTS_PER_MILLIMETRE / unit,
    )


def value_of(node: generic.DictionaryObject, key: str) -> Any:  # noqa: ANN401 -- whatever the file says
    """Return what a dictionary holds, also where it only points to it; None when it has nothing of this name."""
    # Its `get` would return the pointer.
    if key not in node:
        return None
    return node[key]


def sheet_at(reader: PdfFileReader, number: int) -> Sheet:
    """Return a page by its number, from 1."""
    reference, _ = reader.find_page_for_modification(number - 1)
    return sheet_of(reference.get_object())


def pages_of(reader: PdfFileReader) -> Iterator[generic.DictionaryObject]:
    """Return the pages in their order; RecursionError in a tree that has no end, or more branches than pages need."""
    waiting: list[tuple[Any, int]] = [(reader.root["/Pages"], 0)]
    for _ in range(_MOST_NODES):
        if not waiting:
            return
        node, depth = waiting.pop()
        if depth > _DEEPEST:
            raise RecursionError
        if "/Kids" in node:
            kids = node["/Kids"]
            waiting.extend((kids[place], depth + 1) for place in reversed(range(len(kids))))
        else:
            yield node
    raise RecursionError


def _inherited(page: generic.DictionaryObject, key: str) -> Any:  # noqa: ANN401 -- whatever the file says
    node: Any = page
    for _ in range(_DEEPEST):
        if node is None:
            return None
        if key in node:
            return node[key]
        node = value_of(node, "/Parent")
    return None
