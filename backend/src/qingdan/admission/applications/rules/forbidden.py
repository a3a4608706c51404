"""ADM-2: the negative list (禁入): what is never admitted, found in the words and ticks of an application."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from qingdan.admission.applications.rules.facts import ApplicationFacts
from qingdan.admission.items.rules.vocabulary import Category, names_central_basis
from qingdan.kernel.decisions import Decision, Reason

NEGATIONS_NEAR = ("无", "不", "非", "未")
NEGATIONS = (
    *("不得", "不再", "不设", "不作", "不搞", "不下达", "不要求", "不承担", "不开具", "不出具"),
    *("没有", "无需", "禁止", "严禁", "取消", "反对", "杜绝", "防止", "清理"),
)
CLAUSE_ENDS = re.compile(r"[。；;！!？?\n]")
NEGATION_WINDOW = 6


@dataclass(frozen=True, slots=True)
class ForbiddenEntry:
    """One entry of the negative list.

    It matches a clause that holds one of `topics` and, when given, one of `requires`, but none of `unless`;
    or the application's own tick named in `flag` together with a topic (with no topics: the tick alone).
    With `central_basis_lifts` a central basis named for the responsibility letter lifts it.
    """

    entry_id: str
    rule: str
    title: str
    title_en: str
    topics: tuple[str, ...]
    requires: tuple[str, ...]
    unless: tuple[str, ...]
    flag: str
    central_basis_lifts: bool
    source: str


@dataclass(frozen=True, slots=True)
class ForbiddenMatch:
    """An entry that an application runs into, where it stands and the words that gave it away."""

    entry: ForbiddenEntry
    pointer: str
    words: tuple[str, ...]

    @property
    def reason(self) -> Reason:
        """The match as a reason for people, with the entry and its source document."""
        found = "、".join(self.words)
        return Reason(
            rule=self.entry.rule,
            code=f"forbidden-{self.entry.entry_id.lower()}",
            detail=f"属于禁入事项“{self.entry.title}”（{self.entry.source}），不得下派社区。涉及内容：{found}。",
            detail_en=f'On the negative list: "{self.entry.title_en}" ({self.entry.source}). Found: {found}.',
            pointer=self.pointer,
        )


FLAG_WORDS = {
    "has_one_vote_veto": "已勾选“一票否决”",
    "asks_responsibility_letter": "已勾选“签订责任状”",
    "community_is_responsible": "已勾选“社区为责任主体”",
    "has_target_figures": "已勾选“下达指标”",
}
TEXT_FIELDS = ("title", "content", "standard", "checker")


def match_forbidden(facts: ApplicationFacts, entries: Sequence[ForbiddenEntry]) -> tuple[ForbiddenMatch, ...]:
    """ADM-2, R25, R26, R29, R37: give every entry of the negative list that the application runs into, once each."""
    found = (_match_entry(facts, entry) for entry in entries)
    return tuple(match for match in found if match is not None)


def judge_forbidden(facts: ApplicationFacts, entries: Sequence[ForbiddenEntry]) -> Decision:
    """ADM-2: the same as reasons; any of them rejects the application at once. Category X is never admitted."""
    reasons = tuple(match.reason for match in match_forbidden(facts, entries))
    if facts.category is not Category.FORBIDDEN:
        return reasons
    never = Reason(
        rule="ADM-2",
        code="category-forbidden",
        detail="禁入事项（X 类）不得申请准入。",
        detail_en="Category X can't be admitted.",
        pointer="/category",
    )
    return (never, *reasons)


def _match_entry(facts: ApplicationFacts, entry: ForbiddenEntry) -> ForbiddenMatch | None:
    if entry.central_basis_lifts and names_central_basis(facts.responsibility_letter_basis):
        return None
    ticked = bool(entry.flag) and bool(getattr(facts, entry.flag))
    if ticked and not entry.topics:
        return ForbiddenMatch(entry, f"/{entry.flag}", (FLAG_WORDS[entry.flag],))
    for pointer, text in _texts(facts):
        for clause in CLAUSE_ENDS.split(text):
            words = _match_clause(clause, entry, ticked=ticked)
            if words:
                return ForbiddenMatch(entry, pointer, words)
    return None


def _texts(facts: ApplicationFacts) -> Iterable[tuple[str, str]]:
    for name in TEXT_FIELDS:
        yield f"/{name}", getattr(facts, name)
    for name, value in sorted(facts.details.items()):
        if isinstance(value, str):
            yield f"/details/{name}", value
    for number, deliverable in enumerate(facts.deliverables):
        yield f"/deliverables/{number}/title", deliverable.title


def _match_clause(clause: str, entry: ForbiddenEntry, *, ticked: bool) -> tuple[str, ...]:
    topic = _first_asserted(clause, entry.topics)
    if topic is None:
        return ()
    if ticked:
        return (topic, FLAG_WORDS[entry.flag])
    if any(word in clause for word in entry.unless):
        return ()
    if not entry.requires:
        return (topic,)
    required = _first_asserted(clause, entry.requires)
    return () if required is None else (topic, required)


def _first_asserted(clause: str, words: Sequence[str]) -> str | None:
    """Give the first word that stands in the clause without a negation shortly before it."""
    for word in words:
        for occurrence in re.finditer(re.escape(word), clause):
            before = clause[max(0, occurrence.start() - NEGATION_WINDOW) : occurrence.start()]
            denied = before.endswith(NEGATIONS_NEAR) or any(negation in before for negation in NEGATIONS)
            if not denied:
                return word
    return None
