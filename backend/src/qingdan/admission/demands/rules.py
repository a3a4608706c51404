"""ADM-10: work that came by phone, chat or paper: is it on the list after all, and what may follow."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import log

from qingdan.admission.items.rules import CommunityStatus
from qingdan.kernel.decisions import Decision, Reason


class DemandState(StrEnum):
    """ADM-10, R59: where an off-list demand stands."""

    RECORDED = "recorded"
    COVERED = "covered"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    TURNED_INTO_APPLICATION = "turned_into_application"


TRANSITIONS: Mapping[DemandState, frozenset[DemandState]] = {
    DemandState.RECORDED: frozenset({DemandState.COVERED, DemandState.REFUSED}),
    DemandState.REFUSED: frozenset({DemandState.WITHDRAWN, DemandState.TURNED_INTO_APPLICATION}),
    DemandState.COVERED: frozenset(),
    DemandState.WITHDRAWN: frozenset(),
    DemandState.TURNED_INTO_APPLICATION: frozenset(),
}
"""R59: after a refusal the department withdraws or applies; there is no third way."""

WHO_ASKED_MISSING = Reason(
    "ADM-10",
    "who-asked-missing",
    "须写明哪个部门提出的要求。",
    "Say which department asked.",
    "/department_id",
)
WHAT_MISSING = Reason("ADM-10", "what-missing", "须写明要求做什么。", "Say what was asked.", "/description")
NOT_THE_COMMUNITY = Reason(
    "ADM-10",
    "not-the-community",
    "只有收到要求的社区可以登记、拒绝。",
    "Only the community that was asked records or refuses it.",
)
ALREADY_ANSWERED = Reason("ADM-10", "already-answered", "该要求已处理。", "This demand is answered already.")
NOT_THE_DEPARTMENT = Reason(
    "R59",
    "not-the-department",
    "只有提出要求的部门可以撤回或转为准入申请。",
    "Only the department that asked withdraws it or turns it into an application.",
)
NOT_REFUSED = Reason(
    "R59",
    "not-refused",
    "社区拒绝之后，部门可以撤回或转为准入申请，二者择一，只办一次。",
    "After a refusal the department withdraws or applies, one of the two, once.",
)


@dataclass(frozen=True, slots=True)
class MatchCandidate:
    """An item of the list as something to compare words with."""

    item_id: str
    title: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class DemandMatch:
    """An item that may cover a demand; `score` is 0 to 100, the pairs of characters they share weighed by rarity."""

    item_id: str
    title: str
    score: int


def judge_recording(*, actor_is_of_community: bool, department_named: bool, description: str) -> Decision:
    """ADM-10: recording takes who asked and what; nothing else is compulsory, so that it takes under a minute."""
    rows = (
        (not actor_is_of_community, NOT_THE_COMMUNITY),
        (not department_named, WHO_ASKED_MISSING),
        (not description.strip(), WHAT_MISSING),
    )
    return tuple(reason for broken, reason in rows if broken)


def judge_refusal(state: DemandState, covering: CommunityStatus | None, *, actor_is_of_community: bool) -> Decision:
    """ADM-10, R58, R54: refusing needs no approval and no reason, unless an item in force here covers the demand.

    `covering` is the status here of the item that the community itself named as covering it, if any. An item
    that is not paid or not in force does not cover.
    """
    found: list[Reason] = []
    if not actor_is_of_community:
        found.append(NOT_THE_COMMUNITY)
    if state is not DemandState.RECORDED:
        found.append(ALREADY_ANSWERED)
    if covering is not None and covering.in_force:
        found.append(
            Reason(
                "ADM-10",
                "covered-by-item",
                "该要求已由清单事项覆盖且在本社区生效，请按该事项承接；对任务本身有异议的，可提出异议。",
                "An item in force here covers it; object to the task if something is wrong with it.",
                "/item_id",
            )
        )
    return tuple(found)


def judge_covering(state: DemandState, covering: CommunityStatus | None, *, actor_is_of_community: bool) -> Decision:
    """ADM-10: a demand is covered only by an item that is in force in this community."""
    found: list[Reason] = []
    if not actor_is_of_community:
        found.append(NOT_THE_COMMUNITY)
    if state is not DemandState.RECORDED:
        found.append(ALREADY_ANSWERED)
    if covering is None:
        found.append(
            Reason(
                "ADM-10",
                "item-out-of-scope",
                "该事项的范围不含本社区，不能覆盖此要求，可以拒绝。",
                "The item's scope leaves this community out; it may refuse.",
                "/item_id",
            )
        )
    else:
        found.extend(covering.reasons)
    return tuple(found)


def judge_departments_answer(state: DemandState, *, actor_is_of_department: bool) -> Decision:
    """R59: after a refusal the department that asked withdraws or starts an application, nothing else."""
    rows = (
        (not actor_is_of_department, NOT_THE_DEPARTMENT),
        (state is not DemandState.REFUSED, NOT_REFUSED),
    )
    return tuple(reason for broken, reason in rows if broken)


def allowed_actions(
    state: DemandState, *, actor_is_of_community: bool, actor_is_of_department: bool
) -> tuple[str, ...]:
    """ADM-10, R58, R59: name the acts open now: refuse and cover here, withdraw and apply at the department."""
    acts: list[str] = []
    if state is DemandState.RECORDED and actor_is_of_community:
        acts.extend(("cover", "refuse"))
    if state is DemandState.REFUSED and actor_is_of_department:
        acts.extend(("turn_into_application", "withdraw"))
    return tuple(acts)


def match_items(
    text: str, candidates: Sequence[MatchCandidate], *, limit: int = 5, minimum_score: int = 15
) -> tuple[DemandMatch, ...]:
    """ADM-10: rank the items that may cover what a demand says in its own words, best first, ties by id.

    Compared are pairs of neighbouring characters; a pair that stands in many items weighs less. The score is
    the weighed share of the title found in the text, or half of that share for the describing text.
    """
    wanted = _bigrams(text)
    if not wanted:
        return ()
    titles = {entry.item_id: _bigrams(entry.title) for entry in candidates}
    weights = _rarity(titles.values())
    found = (
        DemandMatch(entry.item_id, entry.title, _score(wanted, titles[entry.item_id], entry.text, weights))
        for entry in candidates
    )
    ranked = sorted(
        (match for match in found if match.score >= minimum_score),
        key=lambda match: (-match.score, match.item_id),
    )
    return tuple(ranked[:limit])


def _score(wanted: frozenset[str], title: frozenset[str], text: str, weights: Mapping[str, float]) -> int:
    by_title = _weighed_share(title, wanted, weights)
    by_text = _weighed_share(wanted, _bigrams(text), weights) / 2
    return round(100 * max(by_title, by_text))


def _weighed_share(whole: frozenset[str], other: frozenset[str], weights: Mapping[str, float]) -> float:
    total = sum(weights.get(pair, 1.0) for pair in sorted(whole))
    shared = sum(weights.get(pair, 1.0) for pair in sorted(whole & other))
    return shared / total if total else 0.0


def _rarity(titles: Iterable[frozenset[str]]) -> dict[str, float]:
    counts: dict[str, int] = {}
    number = 0
    for title in titles:
        number += 1
        for pair in title:
            counts[pair] = counts.get(pair, 0) + 1
    return {pair: log(1 + number / count) for pair, count in counts.items()}


def _bigrams(text: str) -> frozenset[str]:
    words = "".join(character.lower() if character.isalnum() else " " for character in text).split()
    return frozenset(word[start : start + 2] for word in words for start in range(len(word) - 1))
