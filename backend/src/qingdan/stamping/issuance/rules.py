"""When a seal may be printed over a sheet. Pure: no input, no output, no clock."""

from qingdan.kernel.decisions import Decision, Reason, unmet
from qingdan.stamping.requests.rules import Medium, RequestKind, RequestState


def judge_overlay(kind: RequestKind, state: RequestState, medium: Medium) -> Decision:
    """Let the seal be printed over a form's own sheet: registered first, and meant for paper (CRT-4, R76)."""
    return unmet(
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
