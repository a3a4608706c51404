"""The decision at the counter: may the community take the request, and where to go if it may not."""

from dataclasses import dataclass
from datetime import date

from qingdan.kernel.decisions import Decision, Reason
from qingdan.stamping.catalogue.rules.activation import judge_activation, judge_active
from qingdan.stamping.catalogue.rules.layers import EffectiveClass, LayerEntry, effective_class
from qingdan.stamping.catalogue.rules.registry_facts import REGISTRY_FACTS, RegistryFact
from qingdan.stamping.catalogue.rules.transition import TransitionalPath, judge_transitional_intake
from qingdan.stamping.catalogue.rules.types import (
    AskingBody,
    AskingBodyKind,
    CertificateClass,
    CertificateType,
    LegalBasis,
    Replacement,
)

_NOT_TRANSITIONAL = Reason(
    "R5",
    "transition-not-needed",
    "过渡办理只用于不得出具的事项。",
    "The transitional path is for types that must not be issued.",
    "/transitional",
)


@dataclass(frozen=True, slots=True)
class Demand:
    """What is asked at the counter: which type, by whom, to prove which facts; and the path, if it is claimed."""

    certificate_type: CertificateType | None
    entries: tuple[LayerEntry, ...] = ()
    asking_body: AskingBody | None = None
    registry_facts: frozenset[RegistryFact] = frozenset()
    hukou_link: bool = False
    transitional: TransitionalPath | None = None


@dataclass(frozen=True, slots=True)
class Advice:
    """What the resident takes home instead of a certificate (R4)."""

    responsible_body: str
    sentence: str
    sentence_en: str
    replacements: tuple[Replacement, ...]
    offers_notice_and_commitment: bool


def judge_demand(demand: Demand, *, on: date) -> Decision:
    """Say why a community may not take a demand, and where to go instead (CRT-1, CRT-3, R1–R6, R13).

    A type that must not be issued passes only on the transitional path; an open type passes once a local list
    names it. All reasons are given.
    """
    reasons = judge_registry_facts(demand.registry_facts)
    certificate_type = demand.certificate_type
    inactive = judge_active(certificate_type, on)
    if certificate_type is None or inactive:
        return reasons + inactive
    effective = effective_class(certificate_type, demand.entries, on)
    if demand.transitional is not None and effective.certificate_class is not CertificateClass.MUST_NOT_ISSUE:
        reasons += (_NOT_TRANSITIONAL,)
    if not effective.is_issuable:
        reasons += _judge_class(certificate_type, effective, demand)
    elif gaps := judge_activation(certificate_type, demand.entries, on):
        reasons += (_not_activated(certificate_type, gaps),)
    return reasons + judge_limits(certificate_type, demand.asking_body, hukou_link=demand.hukou_link)


def judge_registry_facts(facts: frozenset[RegistryFact]) -> Decision:
    """Refuse what an identity card or a hukou book proves by itself (R13)."""
    return tuple(
        Reason(
            "R13",
            "document-proves-it",
            f"“{entry.name}”由{entry.document}直接证明，任何单位不需另开证明，请出示证件。",
            f"The {entry.name_en} is proven by {entry.document_en}; show it, no certificate is needed.",
            "/registry_facts",
        )
        for fact, entry in REGISTRY_FACTS.items()
        if fact in facts
    )


def judge_limits(certificate_type: CertificateType, asking_body: AskingBody | None, *, hukou_link: bool) -> Decision:
    """Refuse a type outside the use it is kept for: other asking bodies, or no hukou link here (R6)."""
    reasons: Decision = ()
    allowed = certificate_type.asking_body_kinds
    if allowed and asking_body is not None and asking_body.kind not in allowed:
        reasons += (
            Reason(
                "R6",
                "other-asking-body",
                f"“{certificate_type.name}”仅限{'、'.join(certificate_type.asking_bodies)}使用。"
                f"{certificate_type.where_to_go}",
                f"“{certificate_type.name_en}” is kept for certain asking bodies only. "
                f"{certificate_type.where_to_go_en}",
                "/asking_body",
            ),
        )
    if certificate_type.hukou_link_required and not hukou_link:
        reasons += (
            Reason(
                "R6",
                "no-hukou-link",
                "当事人一方现在或曾经的户籍须在本社区；否则请到户籍所在（或曾经所在）社区办理。",
                "One party's present or former hukou must be in this community; otherwise ask the other one.",
                "/hukou_link",
            ),
        )
    return reasons


def offers_notice_and_commitment(
    asking_body: AskingBody | None, *, high_risk: bool = False, serious_bad_credit: bool = False
) -> bool:
    """Tell whether the refusal slip offers notice-and-commitment: to administrative organs only (R17)."""
    if asking_body is None or high_risk or serious_bad_credit:
        return False
    return asking_body.kind is AskingBodyKind.ADMINISTRATIVE_ORGAN


def advise(certificate_type: CertificateType, asking_body: AskingBody | None) -> Advice:
    """Return where to go instead (R4), with notice-and-commitment where that is open (R17)."""
    offered = offers_notice_and_commitment(asking_body, high_risk=certificate_type.legal_risk)
    sentence, sentence_en = certificate_type.where_to_go, certificate_type.where_to_go_en
    if offered:
        sentence += "索要单位为行政机关的，可向其申请采用证明事项告知承诺制，由本人书面承诺代替证明。"
        sentence_en += " An administrative organ may take your written commitment instead of the paper."
    return Advice(certificate_type.responsible_body, sentence, sentence_en, certificate_type.replacements, offered)


def advise_on_registry_fact(fact: RegistryFact) -> Advice:
    """Return the advice on a fact that a document proves by itself (R4, R13)."""
    entry = REGISTRY_FACTS[fact]
    return Advice(
        "公安机关（户籍派出所）",
        f"请直接出示{entry.document}；证件遗失或记载有误的，到户籍派出所办理。",
        f"Show {entry.document_en}; if it is lost or wrong, go to the police station of your hukou.",
        (Replacement.EXISTING_DOCUMENT,),
        offers_notice_and_commitment=False,
    )


def judge_refusal_notice(
    responsible_body: str, where_to_go: str, evidence_ids: frozenset[str] = frozenset()
) -> Decision:
    """Say why a refusal cannot be saved: no place to go, or evidence on it (R4, R125, CRT-3)."""
    reasons: Decision = ()
    if not responsible_body.strip() or not where_to_go.strip():
        reasons += (
            Reason(
                "R4",
                "where-to-go-missing",
                "不予出具告知书须写明责任部门和替代办法。",
                "A refusal says who is responsible instead and where to go.",
                "/where_to_go",
            ),
        )
    if evidence_ids:
        reasons += (
            Reason(
                "R125",
                "evidence-on-refusal",
                "不予出具的记录不得保存居民的证明材料。",
                "A refusal never keeps the resident's evidence.",
                "/evidence",
            ),
        )
    return reasons


def _judge_class(certificate_type: CertificateType, effective: EffectiveClass, demand: Demand) -> Decision:
    """CRT-3, R3, R5: refuse what is not issuable, unless the transitional path carries it."""
    advice = advise(certificate_type, demand.asking_body)
    if effective.certificate_class is CertificateClass.LOCAL:
        return (
            Reason(
                "CRT-1",
                "not-on-local-list",
                f"“{certificate_type.name}”未列入本地可出具清单，社区不予出具。{advice.sentence}",
                f"“{certificate_type.name_en}” is not on the local list. {advice.sentence_en}",
                "/certificate_type_code",
            ),
        )
    path = demand.transitional
    if path is not None and path.switched_on:
        return judge_transitional_intake(path, demand.asking_body)
    lacking = judge_transitional_intake(path, demand.asking_body) if path is not None else ()
    basis, basis_en = _cite(effective.document)
    return (
        Reason(
            "R3",
            "must-not-issue",
            f"“{certificate_type.name}”不应由社区出具{basis}，责任单位：{advice.responsible_body}。{advice.sentence}",
            f"A community must not issue “{certificate_type.name_en}”{basis_en}. {advice.sentence_en}",
            "/certificate_type_code",
        ),
        *lacking,
    )


def _not_activated(certificate_type: CertificateType, gaps: Decision) -> Reason:
    """R2: a type whose guide, basis or text has gaps is not active yet."""
    return Reason(
        "R2",
        "type-not-activated",
        f"“{certificate_type.name}”尚未启用：{''.join(gap.detail for gap in gaps)}",
        f"“{certificate_type.name_en}” is not activated yet: {' '.join(gap.detail_en for gap in gaps)}",
        "/certificate_type_code",
    )


def _cite(document: LegalBasis | None) -> tuple[str, str]:
    if document is None:
        return "", ""
    cited = f"《{document.document}》" + (f"（{document.number}）" if document.number else "")
    return f"，依据{cited}{document.article or ''}", f" ({document.number or document.document})"
