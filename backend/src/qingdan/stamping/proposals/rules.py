"""How a proposed type goes its way, and what its definition still lacks. Pure: no clock, no input (R2, R9)."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final
from uuid import UUID

from qingdan.kernel.calendar import format_day
from qingdan.kernel.decisions import Decision, Reason, unmet
from qingdan.stamping.catalogue.rules import (
    COMMON_PLACEHOLDERS,
    OPINION_DEPARTMENTS,
    CertificateType,
    Complexity,
    FieldType,
    NewTypeProposal,
    judge_activation,
    judge_new_type,
)
from qingdan.stamping.templates.rules import judge_text


class ProposalState(StrEnum):
    """Where a proposal stands."""

    DRAFT = "draft"
    UNDER_REVIEW = "under_review"
    ADOPTED = "adopted"
    REFUSED = "refused"
    PUBLISHED = "published"
    WITHDRAWN = "withdrawn"


class ProposalAct(StrEnum):
    """What can be done with a proposal."""

    UPDATE = "update"
    SUBMISSION = "submission"
    OPINION = "opinion"
    DECISION = "decision"
    PUBLICATION = "publication"
    WITHDRAWAL = "withdrawal"
    ENDING = "ending"


class Outcome(StrEnum):
    """How district civil affairs decides."""

    ADOPTED = "adopted"
    REFUSED = "refused"


class Stance(StrEnum):
    """What a department says of a proposed type; either way it is on record, and the decision weighs it."""

    FOR = "for"
    AGAINST = "against"


class OpinionDepartment(StrEnum):
    """The five departments whose opinions a new type needs (R9)."""

    DEVELOPMENT_REFORM = "development_reform"
    PUBLIC_SECURITY = "public_security"
    JUSTICE = "justice"
    HUMAN_RESOURCES = "human_resources"
    HEALTH = "health"


TRANSITIONS: Final[Mapping[ProposalState, frozenset[ProposalState]]] = {
    ProposalState.DRAFT: frozenset({ProposalState.UNDER_REVIEW, ProposalState.WITHDRAWN}),
    ProposalState.UNDER_REVIEW: frozenset({ProposalState.ADOPTED, ProposalState.REFUSED, ProposalState.WITHDRAWN}),
    ProposalState.ADOPTED: frozenset({ProposalState.PUBLISHED, ProposalState.WITHDRAWN}),
    ProposalState.REFUSED: frozenset(),
    ProposalState.PUBLISHED: frozenset(),
    ProposalState.WITHDRAWN: frozenset(),
}

#: The state in which each act is open; a withdrawal follows `TRANSITIONS`.
_IN: Final = {
    ProposalAct.UPDATE: ProposalState.DRAFT,
    ProposalAct.SUBMISSION: ProposalState.DRAFT,
    ProposalAct.OPINION: ProposalState.UNDER_REVIEW,
    ProposalAct.DECISION: ProposalState.UNDER_REVIEW,
    ProposalAct.PUBLICATION: ProposalState.ADOPTED,
    ProposalAct.ENDING: ProposalState.PUBLISHED,
}


@dataclass(frozen=True, slots=True)
class AskingRequest:
    """The written request of the body that wants the certificate."""

    body_name: str
    document_number: str
    requested_on: date | None


def judge_request(request: AskingRequest, today: date) -> Decision:
    """Say what the asking body's written request lacks: who asks, by which letter, of which day (R9)."""
    return unmet(
        (
            bool(request.body_name),
            Reason("R9", "asking-body-missing", "须写明索要单位。", "Name the asking body.", "/asking_body_name"),
        ),
        (
            bool(request.document_number),
            Reason(
                "R9",
                "request-number-missing",
                "须写明索要单位来文的文号。",
                "Give the number of the asking body's letter.",
                "/request_document_number",
            ),
        ),
        (
            request.requested_on is not None,
            Reason("R9", "request-date-missing", "须写明来文日期。", "Give the date of the letter.", "/requested_on"),
        ),
        (
            request.requested_on is None or request.requested_on <= today,
            Reason(
                "R9",
                "request-in-the-future",
                "来文日期不能晚于今天。",
                "The letter is of today at the latest.",
                "/requested_on",
            ),
        ),
    )


def judge_definition(certificate_type: CertificateType, on: date, missing_characters: Sequence[str] = ()) -> Decision:
    """Name every gap of a definition: name, seven blocks, basis, text, fields (R2, R9, R14, R16, CRT-1a)."""
    named = unmet(
        (
            bool(certificate_type.name),
            Reason("R2", "name-missing", "须写明证明事项名称。", "Name the certificate.", "/definition/name"),
        )
    )
    gaps = judge_activation(replace(certificate_type, template=None), (), on)
    template = certificate_type.template
    if template is not None:
        gaps = tuple(reason for reason in gaps if reason.code != "template-missing")
        gaps += judge_text(certificate_type, template, missing_characters)
    return tuple(dict.fromkeys((*named, *_judge_limit(certificate_type), *gaps, *_judge_fields(certificate_type))))


def _judge_limit(certificate_type: CertificateType) -> Decision:
    """R10: what is simple is answered the same working day."""
    longer = bool(certificate_type.working_days) and certificate_type.complexity is Complexity.SIMPLE
    return unmet(
        (
            not longer,
            Reason(
                "R10",
                "simple-same-day",
                "简单事项当日办结，不能另设时限。",
                "What is simple is answered the same working day.",
                "/definition/working_days",
            ),
        )
    )


def judge_act(act: ProposalAct, state: ProposalState) -> Decision:
    """Say why an act is not open in a state (R9)."""
    gives_up = act is ProposalAct.WITHDRAWAL and ProposalState.WITHDRAWN in TRANSITIONS[state]
    return unmet(
        (
            gives_up or _IN.get(act) is state,
            Reason("R9", "not-in-this-state", "提案当前状态下不能这样做。", "The proposal does not stand there."),
        )
    )


def judge_opinion(department: str, given: Iterable[str]) -> Decision:
    """Keep one opinion of each department: what is on record is not replaced (R9)."""
    return unmet(
        (
            department not in set(given),
            Reason(
                "R9",
                "opinion-is-on-record",
                "该部门的意见已记录，不能更改。",
                "This department's opinion is on record and stays.",
                "/department",
            ),
        )
    )


def judge_decision(opinions: Iterable[str]) -> Decision:
    """Name the opinions without which nothing is decided, neither way (R9)."""
    return judge_new_type(NewTypeProposal(True, frozenset(opinions), True, True))


def judge_separation(person_id: UUID, prepared_by: Collection[UUID]) -> Decision:
    """Let nobody decide who drafted, changed or laid before, or put an opinion on record: two persons (R9)."""
    return unmet(
        (
            person_id not in prepared_by,
            Reason(
                "R9",
                "decider-prepared-it",
                "起草、修改、送审该提案或登记过意见的人不能作决定，须由另一名有权人员决定。",
                "Whoever drafted or changed it, or recorded an opinion, does not decide it: another person does.",
            ),
        )
    )


def judge_publication(opinions: Iterable[str], gaps: Decision, from_day: date, today: date) -> Decision:
    """Say why an adopted type can't be published from a day (R2, R9, R19, CRT-1a)."""
    return (
        *judge_decision(opinions),
        *gaps,
        *unmet(
            (
                today <= from_day,
                Reason(
                    "R19",
                    "from-day-is-over",
                    f"启用日期不得早于{format_day(today)}。",
                    f"It is active from {today.isoformat()} at the earliest.",
                    "/from_day",
                ),
            )
        ),
    )


def missing_opinions(opinions: Iterable[str]) -> tuple[OpinionDepartment, ...]:
    """Return the departments that have not spoken yet (R9)."""
    given = set(opinions)
    return tuple(one for one in OpinionDepartment if one in OPINION_DEPARTMENTS and one not in given)


def _judge_fields(certificate_type: CertificateType) -> Decision:
    """R2: what is filled in has one name each, none that the platform fills in itself, and choices to choose from."""
    keys = [one.key for one in certificate_type.fields]
    documents = [one.key for one in certificate_type.documents]
    choices = [one.key for one in certificate_type.fields if one.type is FieldType.CHOICE and not one.options]
    named = [
        *(("field-twice", key, "填写项重复", "The field stands there twice") for key in _repeated(keys)),
        *(
            ("field-reserved", key, "填写项与平台自动填写的内容同名", "The platform fills this in itself")
            for key in sorted(COMMON_PLACEHOLDERS & set(keys))
        ),
        *(("choice-without-options", key, "选择项没有选项", "Nothing to choose from") for key in choices),
    ]
    reasons = [
        Reason("R2", code, f"{said}：{key}。", f"{said_en}: {key}.", "/definition/fields")
        for code, key, said, said_en in named
    ]
    reasons += [
        Reason(
            "R2",
            "document-twice",
            f"材料重复：{key}。",
            f"The document stands there twice: {key}.",
            "/definition/documents",
        )
        for key in _repeated(documents)
    ]
    return tuple(reasons)


def _repeated(keys: Sequence[str]) -> list[str]:
    return sorted({key for key in keys if keys.count(key) > 1})
