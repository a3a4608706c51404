"""A new paper in the place of a voided one: which may follow which, and that it stays of the same type."""

from dataclasses import dataclass
from uuid import UUID

from qingdan.kernel.decisions import Decision, Reason, unmet
from qingdan.stamping.requests.rules.facts import RequestKind
from qingdan.stamping.requests.rules.states import RequestState


@dataclass(frozen=True, slots=True)
class PaperAsked:
    """What a request asks for, and where."""

    community_id: UUID
    kind: RequestKind
    type_code: str | None


@dataclass(frozen=True, slots=True)
class FormerPaper:
    """The request that is to be replaced; `followed` says that another already stands in its place."""

    asked: PaperAsked
    state: RequestState
    followed: bool


def judge_replacement(former: FormerPaper, wanted: PaperAsked) -> Decision:
    """Name everything against a new request in the place of a former one (CRT-5, R84).

    A voided certificate is made anew once, by its own community, as the same type. A request that was withdrawn or
    rejected leaves the place free; a new paper that was voided too is replaced itself, so that the line has no forks.
    """
    return (
        *unmet(
            (
                former.state is RequestState.VOIDED,
                Reason(
                    "R84",
                    "not-voided",
                    "只有已作废的证明才能重新办理。",
                    "Only a voided certificate is made anew.",
                    "/replaces",
                ),
            ),
            (
                not former.followed,
                Reason(
                    "R84",
                    "already-replaced",
                    "这份证明已经重新办理过，请在新的申请上继续。",
                    "This certificate is being made anew already: go on with that request.",
                    "/replaces",
                ),
            ),
            (
                former.asked.community_id == wanted.community_id,
                Reason(
                    "CRT-5",
                    "other-community",
                    "重新办理须由原出具社区办理。",
                    "It is made anew by the community that issued it.",
                    "/community_id",
                ),
            ),
        ),
        *judge_same_type(former.asked, wanted),
    )


def judge_same_type(former: PaperAsked, wanted: PaperAsked) -> Decision:
    """Let a paper be replaced only by a certificate of the same type (CRT-5, R84)."""
    certificates = former.kind is RequestKind.CERTIFICATE and wanted.kind is RequestKind.CERTIFICATE
    return unmet(
        (
            certificates and former.type_code == wanted.type_code,
            Reason(
                "R84",
                "other-type",
                "重新办理须是同一事项的证明；要办别的事项，请另行申请。",
                "It is made anew as a certificate of the same type; file another request for anything else.",
                "/certificate_type_code",
            ),
        )
    )
