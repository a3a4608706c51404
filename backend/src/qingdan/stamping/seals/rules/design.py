"""What the norm asks of a seal's text before it is cut (R90): shown beside the drawing, the administrator decides."""

import re
from typing import Final

from qingdan.kernel.decisions import Decision, Reason, unmet
from qingdan.stamping.catalogue.rules import SealKind

_ENDINGS: Final = {
    SealKind.COMMITTEE: "居民委员会",
    SealKind.PARTY: "委员会",
    SealKind.MEDIATION_COMMITTEE: "人民调解委员会",
}
_CODE: Final = re.compile(r"[0-9]{13}")


def judge_ring_text(name: str, kind: SealKind, community_name: str) -> Decision:
    """Compare the ring text with the legal name: the community's own name, then what it is (R90)."""
    ending = _ENDINGS[kind]
    return unmet(
        (
            community_name in name,
            Reason(
                "R90",
                "name-of-another",
                f"印文应为单位法定名称，未见“{community_name}”。",
                f"The ring text is the legal name; it lacks the name of the community, {community_name}.",
                "/name",
            ),
        ),
        (
            name.endswith(ending),
            Reason(
                "R90",
                "ending-wrong",
                f"此类印章的印文一般以“{ending}”结尾。",
                "The ring text does not end as the legal names of this kind do.",
                "/name",
            ),
        ),
    )


def judge_code(code: str) -> Decision:
    """Ask for the thirteen digits that the police give a seal (R90)."""
    return unmet(
        (
            bool(_CODE.fullmatch(code)),
            Reason("R90", "code-wrong", "印章编码为 13 位数字。", "The code of a seal has thirteen digits.", "/code"),
        )
    )
