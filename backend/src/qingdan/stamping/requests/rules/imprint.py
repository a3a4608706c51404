"""Where the seal stands on a form that somebody else made, and the strip by which it is verified."""

from typing import Final

from qingdan.kernel.decisions import Decision, Reason, unmet
from qingdan.stamping.documents.rules import SheetSize, StripBox, StripEdge, strip_box
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


def strip_place(chosen: StripEdge | None, imprint: ImprintPlace, sheet: SheetSize) -> StripBox | None:
    """Return what the strip covers of the seal's page: where it was chosen, else at the first edge with room (R99).

    None without such a place. Room is what the seal leaves free: a code under a seal is not read (CRT-10).
    """
    edges = (chosen,) if chosen is not None else tuple(StripEdge)
    boxes = (strip_box(edge, sheet) for edge in edges)
    free = (box for box in boxes if box is not None and box.is_clear_of(imprint.x_mm, imprint.y_mm, _HALF_MM))
    return next(free, None)


def judge_strip(chosen: StripEdge | None, imprint: ImprintPlace | None, sheets: tuple[SheetSize, ...]) -> Decision:
    """Demand that the page of a seal that lies well has room for number, check code and QR code (CRT-10, R99)."""
    if imprint is None:
        return ()
    sheet = sheets[imprint.page - 1]
    if strip_place(chosen, imprint, sheet) is not None:
        return ()
    if chosen is not None and strip_box(chosen, sheet) is not None:
        return (
            Reason(
                "CRT-10",
                "strip-under-seal",
                "查验栏被印章压住，二维码会扫不出来，请换一处。",
                "The seal would cover the strip and its code could not be read; choose another place.",
                "/verification_strip",
            ),
        )
    return (
        Reason(
            "R99",
            "strip-without-room",
            "这一页放不下印章和查验栏（编号、校验码、二维码），请把表格排在更大的纸上，或换一页、换一处。",
            "This page has no room for the seal and the strip with number, check code and QR code; take larger paper,"
            " another page or another place.",
            "/verification_strip",
        ),
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
