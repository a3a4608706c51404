"""When a seal may be printed over a sheet. Pure: no input, no output, no clock."""

from qingdan.kernel.decisions import Decision, Reason, unmet
from qingdan.stamping.requests.rules import Medium, RequestKind, RequestState

_WET_SEAL_ONLY = Reason(
    "R23",
    "wet-seal-only",
    "此件须盖实体印章，不能套印。",
    "It needs the physical seal; none is printed over it.",
    "/kind",
)


def judge_overlay(kind: RequestKind, state: RequestState, medium: Medium, *, wet_seal: bool = False) -> Decision:
    """Let the seal be printed over a form's own sheet: registered first, and meant for paper (CRT-4, R76).

    A printed seal is no physical one: where that is needed, nothing is printed over (R23).
    """
    return unmet(
        (not wet_seal, _WET_SEAL_ONLY),
        (
            kind is RequestKind.EXTERNAL_FORM,
            Reason(
                "CRT-4",
                "no-external-form",
                "只有外来表格才有套印页。",
                "Only somebody else's form is printed over.",
                "/kind",
            ),
        ),
        (
            state in {RequestState.STAMPED, RequestState.DELIVERED},
            Reason(
                "R76",
                "not-registered",
                "先盖章登记，再打印套印页。",
                "The use is registered before it is printed.",
                "/status",
            ),
        ),
        (
            medium is not Medium.ELECTRONIC,
            Reason(
                "CRT-4",
                "electronic-only",
                "这件申请只要电子件，不套印。",
                "This request asked for an electronic document only.",
                "/medium",
            ),
        ),
    )
