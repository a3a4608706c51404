"""What a district may write into a certificate, from which day it holds, what it changes. Pure: no clock, no input."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import groupby
from operator import itemgetter
from typing import Final

from qingdan.kernel.decisions import ALLOWED, Decision, Reason, unmet
from qingdan.stamping.catalogue.rules import CertificateType, FieldType, Template, TemplateField, judge_template

_PLACEHOLDER: Final = re.compile(r"\{[a-z0-9_]+\}")
_BRACE: Final = re.compile(r"[{}｛｝]")
_BLANK: Final = re.compile(r"[_＿]{2,}")
#: A clause with the mark that ends it: what people compare when they compare two texts.
_CLAUSE: Final = re.compile(r"[^，。；：、\n]*[，。；：、\n]|[^，。；：、\n]+")
#: Placeholders are never cut.
_TOKEN: Final = re.compile(r"\{[a-z0-9_]+\}|.|\n")
#: With one of these there is nothing that could be printed.
_UNPRINTABLE: Final = frozenset(
    {"type-has-no-text", "placeholder-malformed", "placeholder-undeclared", "missing-glyph"}
)


class TemplateState(StrEnum):
    """What is stored of a version."""

    DRAFT = "draft"
    PUBLISHED = "published"
    WITHDRAWN = "withdrawn"


class TemplateStanding(StrEnum):
    """Where a version stands on a day; it follows from its state, its day, and the versions after it."""

    DRAFT = "draft"
    PLANNED = "planned"
    IN_FORCE = "in_force"
    SUPERSEDED = "superseded"
    WITHDRAWN = "withdrawn"


class TemplateAct(StrEnum):
    """What can be done with a version."""

    UPDATE = "update"
    PUBLICATION = "publication"
    WITHDRAWAL = "withdrawal"


TRANSITIONS: Final[Mapping[TemplateState, frozenset[TemplateState]]] = {
    TemplateState.DRAFT: frozenset({TemplateState.PUBLISHED, TemplateState.WITHDRAWN}),
    TemplateState.PUBLISHED: frozenset({TemplateState.WITHDRAWN}),
    TemplateState.WITHDRAWN: frozenset(),
}


class PieceKind(StrEnum):
    """What happened to a piece of text."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a difference; all pieces that were not added are the old text, all not removed the new one."""

    kind: PieceKind
    text: str


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a district's text for a type, as far as the rules ask."""

    number: int
    state: TemplateState
    in_force_from: date | None


def judge_text(
    certificate_type: CertificateType, template: Template, missing_characters: Sequence[str] = ()
) -> Decision:
    """Name every error of a text (R2, R14, R16, CRT-8, CRT-10); with one of them it is not published.

    `missing_characters` are those that no font draws: on paper each would be an empty box.
    """
    if certificate_type.template is None:
        return (
            Reason(
                "R2",
                "type-has-no-text",
                f"“{certificate_type.name}”没有证明文本，不由社区出具。",
                "This type has no text: a community does not issue it.",
                "/type_code",
            ),
        )
    readable = Template(template.title, _without_stray_braces(template.body))
    return (
        *_judge_braces(template),
        *judge_template(replace(certificate_type, template=readable)),
        *_judge_required_facts(certificate_type, readable),
        *_judge_blanks(template),
        *_judge_glyphs(missing_characters),
    )


def judge_preview(errors: Decision) -> Decision:
    """Keep the errors that leave nothing to print; any other text can be looked at (CRT-10)."""
    return tuple(reason for reason in errors if reason.code in _UNPRINTABLE)


def warn_of_length(pages: int) -> Decision:
    """Warn of a text that takes more than one page with the facts of the example (CRT-10)."""
    too_long = Reason(
        "CRT-10",
        "more-than-one-page",
        f"按示例内容排版有 {pages} 页，建议压缩到一页。",
        f"With the facts of the example it takes {pages} pages; one is better.",
        "/body",
    )
    return unmet((pages <= 1, too_long))


def judge_drafting(versions: Iterable[Version]) -> Decision:
    """Allow one draft of a type at a time, so that two people see each other's words (CRT-10)."""
    draft = next((one for one in versions if one.state is TemplateState.DRAFT), None)
    if draft is None:
        return ALLOWED
    return (
        Reason(
            "CRT-10",
            "draft-exists",
            f"第 {draft.number} 版草稿还没有公布，请在它上面修改。",
            f"Version {draft.number} is still a draft: go on with that one.",
            "/type_code",
        ),
    )


def judge_publication(
    version: Version, others: Iterable[Version], errors: Decision, from_day: date, today: date
) -> Decision:
    """Say why a version can't hold from a day: not a draft, a past day, a day that is taken, errors (R2, CRT-10).

    Papers that were approved keep their text, so a day that is over can't get another one.
    """
    taken = any(one.state is TemplateState.PUBLISHED and one.in_force_from == from_day for one in others)
    return (
        *_judge_move(version, TemplateState.PUBLISHED),
        *unmet(
            (
                today <= from_day,
                Reason(
                    "CRT-10",
                    "from-a-past-day",
                    "启用日期不得早于今天。",
                    "A text holds from today at the earliest.",
                    "/from_day",
                ),
            ),
            (
                not taken,
                Reason(
                    "CRT-10",
                    "day-is-taken",
                    "已有一版从这一天起启用；同一天只能有一版，请另选日期。",
                    "Another version holds from that day; choose another day.",
                    "/from_day",
                ),
            ),
        ),
        *errors,
    )


def judge_withdrawal(version: Version, today: date) -> Decision:
    """Let a draft go, or a version whose day has not come; what held on a day stays (CRT-10)."""
    begun = version.in_force_from is not None and version.in_force_from <= today
    return (
        *_judge_move(version, TemplateState.WITHDRAWN),
        *unmet(
            (
                version.state is not TemplateState.PUBLISHED or not begun,
                Reason(
                    "CRT-10",
                    "holds-already",
                    "这一版已经启用，不能撤回；请公布新的一版。",
                    "This version holds already: publish another one instead.",
                ),
            )
        ),
    )


def judge_change(version: Version) -> Decision:
    """Let only a draft be changed: what was published stands on papers (CRT-10)."""
    fixed = Reason(
        "CRT-10", "not-a-draft", "已公布或撤回的版本不能再改，请起草新的一版。", "Only a draft can be changed."
    )
    return unmet((version.state is TemplateState.DRAFT, fixed))


def open_acts(version: Version, today: date) -> tuple[TemplateAct, ...]:
    """Return what can be done with a version on a day, by the rules that guard it (CRT-10)."""
    drafted = not judge_change(version)
    return (
        *((TemplateAct.UPDATE, TemplateAct.PUBLICATION) if drafted else ()),
        *((TemplateAct.WITHDRAWAL,) if not judge_withdrawal(version, today) else ()),
    )


def in_force(versions: Iterable[Version], on: date) -> Version | None:
    """Return the version that holds on a day: at most one does; None when the national text does (CRT-10)."""
    begun = [(one.in_force_from, one) for one in versions if one.state is TemplateState.PUBLISHED and one.in_force_from]
    return max((pair for pair in begun if pair[0] <= on), key=itemgetter(0), default=(on, None))[1]


def standing(version: Version, holding: int | None, today: date) -> TemplateStanding:
    """Return where a version stands; `holding` is the number of the one in force today (CRT-10)."""
    if version.state is not TemplateState.PUBLISHED:
        return TemplateStanding(version.state.value)
    if version.in_force_from is not None and today < version.in_force_from:
        return TemplateStanding.PLANNED
    return TemplateStanding.IN_FORCE if version.number == holding else TemplateStanding.SUPERSEDED


def before(version: Version, versions: Sequence[Version], today: date) -> Version | None:
    """Return the version in whose place another comes, or would come today; None for the national text (CRT-10)."""
    day = version.in_force_from or today
    others = [one for one in versions if one.number != version.number]
    return in_force((one for one in others if one.in_force_from != version.in_force_from), day)


def difference(old: str, new: str) -> tuple[Piece, ...]:
    """Return what changed, clause by clause, so that it can be read; placeholders are never cut."""
    earlier, later = _CLAUSE.findall(old), _CLAUSE.findall(new)
    matcher = SequenceMatcher(None, earlier, later, autojunk=False)
    pieces = [
        piece
        for tag, start, end, begin, finish in matcher.get_opcodes()
        for old_words, new_words in _pairs(earlier[start:end], later[begin:finish])
        for piece in _narrowed(tag, old_words, new_words)
    ]
    return tuple(
        Piece(kind, "".join(piece.text for piece in run)) for kind, run in groupby(pieces, lambda piece: piece.kind)
    )


def example_values(fields: Iterable[TemplateField], today: date) -> dict[str, str]:
    """Return invented facts for a sample: nobody's name, a number that nobody can have (GB 11643)."""
    return {one.key: _example(one, today) for one in fields}


def _example(one: TemplateField, today: date) -> str:
    if one.type is FieldType.CHOICE and one.options:
        return one.options[0]
    invented = {
        FieldType.DATE: today.isoformat(),
        FieldType.INTEGER: "3",
        FieldType.IDENTITY_NUMBER: "000000199001010000",
        FieldType.LONG_TEXT: f"（示例：{one.label}）",
    }
    return invented.get(one.type) or ("张示例" if one.key.endswith("_name") else f"示例{one.label}")


def _judge_move(version: Version, wanted: TemplateState) -> Decision:
    allowed = wanted in TRANSITIONS[version.state]
    detail = "这一版当前的状态不允许此操作。"
    return unmet((allowed, Reason("CRT-10", "wrong-state", detail, f"A {version.state.value} version can't do this.")))


def _without_stray_braces(body: str) -> str:
    """Return a text that holds braces only around placeholders, so that it can be read and filled."""
    return "".join(one if _PLACEHOLDER.fullmatch(one) else _BRACE.sub("", one) for one in _TOKEN.findall(body))


def _judge_braces(template: Template) -> Decision:
    """R2: braces stand around the name of a placeholder and nowhere else; nothing is formatted or looked into."""
    malformed = Reason(
        "R2",
        "placeholder-malformed",
        "花括号只能用来写插入项，例如 {purpose}：用英文半角，中间只写名称。",
        "Braces stand around the name of a placeholder only, as in {purpose}.",
    )
    return tuple(
        malformed._replace(pointer=pointer)
        for pointer, text in (("/title", template.title), ("/body", _PLACEHOLDER.sub("", template.body)))
        if _BRACE.search(text)
    )


def _judge_required_facts(certificate_type: CertificateType, template: Template) -> Decision:
    """R16: a fact that must be stated and verified stands in the text."""
    return tuple(
        Reason(
            "R16",
            "required-fact-missing",
            f"文本没有写入必填事实“{one.label}”。",
            f"The text leaves out a required fact: {one.label_en}.",
            "/body",
        )
        for one in certificate_type.fields
        if one.required and one.key not in template.placeholders
    )


def _judge_blanks(template: Template) -> Decision:
    """CRT-8: nothing is left open for a pen."""
    blank = Reason(
        "CRT-8",
        "blank-to-fill",
        "文本留有手写空白（下划线）；证明内容须由填写项给出。",
        "The text leaves a blank for a pen; a certificate is complete when it is stamped.",
        "/body",
    )
    return unmet((not _BLANK.search(_PLACEHOLDER.sub("", template.body)), blank))


def _judge_glyphs(missing: Sequence[str]) -> Decision:
    """CRT-10: what no font draws is an error, never a box on paper."""
    named = "、".join(f"{one}（U+{ord(one):04X}）" for one in missing)
    glyph = Reason(
        "CRT-10",
        "missing-glyph",
        f"字库中没有以下字符，无法打印：{named}。",
        f"No font draws: {' '.join(missing)}",
        "/body",
    )
    return unmet((not missing, glyph))


def _pairs(earlier: Sequence[str], later: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield what stands against what: clause against clause where as many were taken as were put."""
    if len(earlier) == len(later):
        yield from zip(earlier, later, strict=True)
    else:
        yield "".join(earlier), "".join(later)


def _narrowed(tag: str, old: str, new: str) -> Iterator[Piece]:
    """Yield what happened to one stretch; of a changed clause only its middle, without what both ends share."""
    if tag != "replace":
        kinds = {"equal": PieceKind.SAME, "delete": PieceKind.REMOVED, "insert": PieceKind.ADDED}
        yield Piece(kinds[tag], old or new)
        return
    earlier, later = _TOKEN.findall(old), _TOKEN.findall(new)
    start = _shared(earlier, later)
    end = _shared(earlier[start:][::-1], later[start:][::-1])
    middle = ((PieceKind.REMOVED, earlier), (PieceKind.ADDED, later))
    stretches = [
        (PieceKind.SAME, earlier[:start]),
        *((kind, words[start : len(words) - end]) for kind, words in middle),
        (PieceKind.SAME, earlier[len(earlier) - end :]),
    ]
    yield from (Piece(kind, "".join(words)) for kind, words in stretches if words)


def _shared(one: Sequence[str], other: Sequence[str]) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (left, right) in pairs if left != right), min(len(one), len(other)))
