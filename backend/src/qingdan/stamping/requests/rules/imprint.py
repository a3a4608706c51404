"""Where the seal stands on a form that somebody else made."""

from typing import Final

from qingdan.kernel.decisions import Decision, Reason, unmet
from qingdan.stamping.documents.rules import SheetSize
from qingdan.stamping.requests.rules.facts import ImprintPlace, RequestKind
from qingdan.stamping.requests.rules.states import RequestState

#: The widest a seal may be; whichever seal is used, it fits where this one fits (R90).
SEAL_DIAMETER_MM: Final = 42.0
_HALF_MM: Final = SEAL_DIAMETER_MM / 2


def judge_imprint(place: ImprintPlace | None, sheets: tuple[SheetSize, ...]) -> Decision:
    """Demand a place for the seal, on a page that exists, where the whole of it is printed (CRT-4, R90)."""
    if place is None:
        return (
            Reason(
                "CRT-4",
                "imprint-missing",
                "请选定盖章的页和位置。",
                "Choose the page and the place of the seal.",
                "/imprint",
            ),
        )
    if not 1 <= place.page <= len(sheets):
        return (
            Reason(
                "CRT-4",
                "imprint-page",
                f"文件共 {len(sheets)} 页，没有第 {place.page} 页。",
                f"The document has {len(sheets)} pages, there is no page {place.page}.",
                "/imprint/page",
            ),
        )
    sheet = sheets[place.page - 1]
    return unmet(
        (_fits(place.x_mm, sheet.width_mm), _outside("/imprint/x_mm")),
        (_fits(place.y_mm, sheet.height_mm), _outside("/imprint/y_mm")),
    )


def judge_imprint_photo(kind: RequestKind, state: RequestState) -> Decision:
    """Let a photo of the imprint be added to a physical use that stands in the register (CRT-4, R76)."""
    return unmet(
        (
            kind is RequestKind.REGISTER_ONLY,
            Reason(
                "CRT-4",
                "not-register-only",
                "只有实体印章用印登记才补拍印迹；其他申请有电子文件。",
                "Only a physical use has a photo of its imprint; the others have a file.",
                "/kind",
            ),
        ),
        (
            state in {RequestState.STAMPED, RequestState.DELIVERED},
            Reason(
                "R76",
                "not-registered",
                "先盖章登记，再补拍印迹。",
                "The use is registered before its imprint is photographed.",
                "/status",
            ),
        ),
    )


def _fits(middle: float, side: float) -> bool:
    return _HALF_MM <= middle <= side - _HALF_MM


def _outside(pointer: str) -> Reason:
    return Reason(
        "R90",
        "imprint-outside",
        f"印章直径 {SEAL_DIAMETER_MM:g} 毫米，会超出纸边，请往里移。",
        f"The seal is {SEAL_DIAMETER_MM:g} mm wide and would cross the edge; move it inwards.",
        pointer,
    )
