"""What a form that somebody else made may hold. Pure: no input, no output, no clock."""

from dataclasses import dataclass
from enum import StrEnum
from math import hypot
from typing import Final

from qingdan.kernel.decisions import Decision, Reason, unmet

MOST_PAGES: Final = 30
#: From a visiting card to a poster of A0; nothing else is a sheet of paper.
_SMALLEST_MM: Final = 50.0
_LARGEST_MM: Final = 1200.0
_POINTER: Final = "/file"


@dataclass(frozen=True, slots=True)
class SheetSize:
    """A page as it is shown, in millimetres."""

    width_mm: float
    height_mm: float


#: What is added to a form to verify it by, lying: a QR code that a telephone reads from the print, and four lines.
STRIP_WIDTH_MM: Final = 78.0
STRIP_HEIGHT_MM: Final = 22.0
#: Offices' printers leave less than this of an edge blank.
_STRIP_FROM_EDGE_MM: Final = 4.0
_STRIP_FROM_SEAL_MM: Final = 1.0


class StripEdge(StrEnum):
    """Where on a page the strip to verify it by may stand: in a corner, or standing in a side margin."""

    BOTTOM_LEFT = "bottom_left"
    BOTTOM_RIGHT = "bottom_right"
    LEFT = "left"
    RIGHT = "right"
    TOP_LEFT = "top_left"
    TOP_RIGHT = "top_right"


_IN_A_SIDE_MARGIN: Final = frozenset({StripEdge.LEFT, StripEdge.RIGHT})
_AT_THE_RIGHT: Final = frozenset({StripEdge.BOTTOM_RIGHT, StripEdge.RIGHT, StripEdge.TOP_RIGHT})
_AT_THE_TOP: Final = frozenset({StripEdge.TOP_LEFT, StripEdge.TOP_RIGHT})


@dataclass(frozen=True, slots=True)
class StripBox:
    """What the strip covers of a page as it is shown: its upper left corner and its sides in millimetres.

    `standing` in a side margin its lines run upwards.
    """

    left_mm: float
    top_mm: float
    width_mm: float
    height_mm: float
    standing: bool

    def is_clear_of(self, x_mm: float, y_mm: float, radius_mm: float) -> bool:
        """Tell whether a round seal with this middle leaves the strip free: a code under a seal is not read."""
        across = max(self.left_mm - x_mm, 0.0, x_mm - self.left_mm - self.width_mm)
        along = max(self.top_mm - y_mm, 0.0, y_mm - self.top_mm - self.height_mm)
        return hypot(across, along) >= radius_mm + _STRIP_FROM_SEAL_MM


def strip_box(edge: StripEdge, sheet: SheetSize) -> StripBox | None:
    """Return what the strip covers at an edge of a page; None where the page is too small for it (CRT-10, R99)."""
    standing = edge in _IN_A_SIDE_MARGIN
    width, height = (STRIP_HEIGHT_MM, STRIP_WIDTH_MM) if standing else (STRIP_WIDTH_MM, STRIP_HEIGHT_MM)
    free_across, free_along = sheet.width_mm - width, sheet.height_mm - height
    if min(free_across, free_along) < 2 * _STRIP_FROM_EDGE_MM:
        return None
    left = free_across - _STRIP_FROM_EDGE_MM if edge in _AT_THE_RIGHT else _STRIP_FROM_EDGE_MM
    top = _STRIP_FROM_EDGE_MM if edge in _AT_THE_TOP else free_along - _STRIP_FROM_EDGE_MM
    return StripBox(left, free_along / 2 if standing else top, width, height, standing)


@dataclass(frozen=True, slots=True)
class FormContent:
    """What was found in a form: its pages and whatever makes a file act instead of being read."""

    sheets: tuple[SheetSize, ...]
    has_scripts: bool = False
    has_actions: bool = False
    has_attachments: bool = False
    has_signatures: bool = False
    is_blank: bool = False


def judge_form(content: FormContent) -> Decision:
    """Name everything against stamping a form: it acts (CRT-7), a signature would break (CRT-8), it is blank (R77)."""
    return (*_judge_sheets(content.sheets), *_judge_activity(content), *_judge_what_is_stamped(content))


def _judge_sheets(sheets: tuple[SheetSize, ...]) -> Decision:
    """CRT-7: a bounded number of pages, each of a size that is printed."""
    printable = all(_SMALLEST_MM <= side <= _LARGEST_MM for one in sheets for side in (one.width_mm, one.height_mm))
    return unmet(
        (bool(sheets), Reason("CRT-7", "no-pages", "文件没有页面。", "The file has no pages.", _POINTER)),
        (
            len(sheets) <= MOST_PAGES,
            Reason(
                "CRT-7",
                "too-many-pages",
                f"文件超过 {MOST_PAGES} 页，请拆分后分别申请。",
                f"More than {MOST_PAGES} pages; file several requests.",
                _POINTER,
            ),
        ),
        (
            printable,
            Reason(
                "CRT-7",
                "page-size",
                "页面尺寸不是可打印的纸张。",
                "A page is not of a size that is printed.",
                _POINTER,
            ),
        ),
    )


def _judge_activity(content: FormContent) -> Decision:
    """CRT-7: a paper is read; it runs nothing, starts nothing and carries no other file."""
    return unmet(
        (
            not content.has_scripts,
            Reason("CRT-7", "has-scripts", "PDF 含脚本，不能受理。", "The PDF holds scripts.", _POINTER),
        ),
        (
            not content.has_actions,
            Reason(
                "CRT-7",
                "has-actions",
                "PDF 含打开时或点击后自动执行的动作，不能受理；请打印成新的 PDF。",
                "The PDF acts when it is opened or clicked; print it into a new PDF.",
                _POINTER,
            ),
        ),
        (
            not content.has_attachments,
            Reason(
                "CRT-7", "has-attachments", "PDF 内嵌了其他文件，不能受理。", "The PDF carries other files.", _POINTER
            ),
        ),
    )


def _judge_what_is_stamped(content: FormContent) -> Decision:
    """CRT-8: an earlier signature is not broken. R77: nothing blank."""
    return unmet(
        (
            not content.has_signatures,
            Reason(
                "CRT-8",
                "has-signatures",
                "PDF 已有电子签名或签名域，盖章会使其失效，不能受理。",
                "The PDF has a signature or a field for one, which the seal would break.",
                _POINTER,
            ),
        ),
        (
            not content.is_blank,
            Reason(
                "R77",
                "blank-form",
                "文件是空白的：不得在空白纸张、空白表格上用印。",
                "The file is blank: no blank paper and no blank form is stamped.",
                _POINTER,
            ),
        ),
    )
