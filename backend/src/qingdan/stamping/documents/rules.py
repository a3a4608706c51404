"""What a form that somebody else made may hold. Pure: no input, no output, no clock."""

from dataclasses import dataclass
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
