"""A community's own word that the powers or the people of an item arrived."""

from datetime import date
from enum import StrEnum

from qingdan.kernel.decisions import Decision, Reason


class MeansKind(StrEnum):
    """R54: what comes with an item besides money."""

    POWERS = "powers"
    PEOPLE = "people"


NOT_PROMISED = Reason(
    "R54",
    "means-not-promised",
    "本事项没有向本社区承诺下放权限或派驻人员，无须确认。",
    "The item promised this community none of it, so there is nothing to confirm.",
    "/means",
)
ALREADY_CONFIRMED = Reason("R54", "means-already-confirmed", "已确认到位。", "It is confirmed already.", "/means")
NOT_THE_COMMUNITY = Reason(
    "R54",
    "not-the-receiving-community",
    "只有承接事项的社区可以确认到位。",
    "Only the community that receives it confirms it.",
)
IN_THE_FUTURE = Reason(
    "R54", "date-in-the-future", "到位日期不能晚于今天。", "It can't arrive in the future.", "/received_on"
)


def judge_means_receipt(
    *, promised: bool, confirmed: bool, actor_is_of_community: bool, received_on: date, today: date
) -> Decision:
    """R54: the community itself confirms, once, that promised powers or people arrived."""
    rows = (
        (not actor_is_of_community, NOT_THE_COMMUNITY),
        (not promised, NOT_PROMISED),
        (confirmed, ALREADY_CONFIRMED),
        (received_on > today, IN_THE_FUTURE),
    )
    return tuple(reason for broken, reason in rows if broken)
