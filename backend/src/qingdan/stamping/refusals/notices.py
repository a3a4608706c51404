"""What stands on a refusal notice: from an answer to the words of the paper (CRT-3, R3, R4, R13, R17, R22)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from pydantic import TypeAdapter

from qingdan.stamping.catalogue.rules import (
    REGISTRY_FACTS,
    Advice,
    AskingBody,
    CertificateClass,
    CertificateType,
    LayerEntry,
    LegalBasis,
    RegistryFact,
    Replacement,
    advise,
    advise_on_registry_fact,
    effective_basis,
    effective_class,
    offers_notice_and_commitment,
)

REPLACEMENTS: Final[Mapping[Replacement, str]] = {
    Replacement.DATA_SHARING: "部门间数据共享核验",
    Replacement.NOTICE_AND_COMMITMENT: "证明事项告知承诺",
    Replacement.EXISTING_DOCUMENT: "出示已有的法定证件、凭证",
    Replacement.SELF_DECLARATION: "本人书面声明",
    Replacement.COMPETENT_BODY: "由主管部门办理",
    Replacement.OWN_CHECK: "由索要单位自行核实",
    Replacement.NOTARY_OR_COURT: "公证或司法程序",
}
#: Who says that a document proves the fact by itself (R13).
_POLICE_OPINION: Final = "《关于改进和规范公安派出所出具证明工作的意见》（公通字〔2016〕21号）"
#: Communities issue what a list names (CRT-2).
_GUIDING_OPINION: Final = "《关于改进和规范基层群众性自治组织出具证明工作的指导意见》（民发〔2020〕20号）"
#: Where nobody else is known to be responsible, whoever demands a paper is (R4, R9).
_ASK_THE_BODY: Final = (
    "请索要单位说明要求出具证明的法律、法规依据：没有依据的，由其自行核实，或由您书面声明；"
    "确有依据的，由其向区民政部门申请列入清单。"
)


@dataclass(frozen=True, slots=True)
class NoticeContent:
    """The words of a notice, kept as they were printed."""

    reason: str
    basis: tuple[str, ...]
    responsible_body: str
    responsible_place: str
    replacement: str
    offers_notice_and_commitment: bool
    issuer_name: str
    issuer_phone: str
    demo: bool
    #: A filed request was refused after its check, not a demand at the counter (R22).
    rejected: bool = False


CONTENT: Final = TypeAdapter(NoticeContent)


@dataclass(frozen=True, slots=True)
class Issuer:
    """Who hands the notice out."""

    name: str
    phone: str
    demo: bool


def notice_for_type(
    one: CertificateType, entries: tuple[LayerEntry, ...], asking: AskingBody | None, issuer: Issuer, today: date
) -> NoticeContent:
    """Return what a notice says of a type that the community does not issue (CRT-3, R3, R4, R17)."""
    effective = effective_class(one, entries, today)
    reason = {
        CertificateClass.MUST_NOT_ISSUE: f"“{one.name}”不应由社区出具。",
        CertificateClass.LOCAL: f"“{one.name}”未列入本地可出具清单，社区不予出具。",
    }.get(effective.certificate_class, f"按照目录，本次申请的“{one.name}”不属于社区可以出具的范围。")
    bases = effective_basis(one, entries, today)
    ordered = dict.fromkeys(_cited(basis) for basis in (*filter(None, (effective.document,)), *bases))
    return _content(reason, tuple(ordered), advise(one, asking), one.where_to_go, issuer)


def notice_for_fact(fact: RegistryFact, issuer: Issuer) -> NoticeContent:
    """Return what a notice says of a fact that a document proves by itself (R4, R13)."""
    entry, advice = REGISTRY_FACTS[fact], advise_on_registry_fact(fact)
    reason = f"“{entry.name}”由{entry.document}直接证明，任何单位不需要社区另开证明。"
    return _content(reason, (_POLICE_OPINION,), advice, advice.sentence, issuer)


def notice_for_unlisted(
    title: str, instead: tuple[str, str] | None, asking: AskingBody | None, issuer: Issuer
) -> NoticeContent:
    """Return what a notice says of what is on no list: who asks checks it, unless somebody else is named (R4, R17).

    `instead` is who is responsible and where to go, if the counter knows better.
    """
    body, place = instead or (asking.name if asking else "索要证明的单位", _ASK_THE_BODY)
    offered = offers_notice_and_commitment(asking)
    ways = (Replacement.OWN_CHECK, Replacement.SELF_DECLARATION)
    advice = Advice(body, place, "", (*ways, Replacement.NOTICE_AND_COMMITMENT) if offered else ways, offered)
    reason = f"“{title}”不在社区出具证明事项清单内，社区不予出具。"
    return _content(reason, (_GUIDING_OPINION,), advice, place, issuer)


def notice_for_rejection(
    one: CertificateType | None,
    entries: tuple[LayerEntry, ...],
    asking: AskingBody | None,
    told: tuple[str, str],
    issuer: Issuer,
    today: date,
) -> NoticeContent:
    """Return what a notice says of a filed request that was refused after its check (R4, R17, R22).

    `told` is the head's reason and where to go instead. What has no type rests on the reason alone.
    """
    reason, place = told
    offered = offers_notice_and_commitment(asking, high_risk=one is not None and one.legal_risk)
    ways = (Replacement.NOTICE_AND_COMMITMENT,) if offered else ()
    bases = dict.fromkeys(_cited(basis) for basis in effective_basis(one, entries, today)) if one else {}
    content = _content(reason, tuple(bases), Advice("", place, "", ways, offered), place, issuer)
    return replace(content, rejected=True)


def _content(reason: str, basis: tuple[str, ...], advice: Advice, place: str, issuer: Issuer) -> NoticeContent:
    return NoticeContent(
        reason=reason,
        basis=basis,
        responsible_body=advice.responsible_body,
        responsible_place=place,
        replacement="；".join(REPLACEMENTS[one] for one in advice.replacements),
        offers_notice_and_commitment=advice.offers_notice_and_commitment,
        issuer_name=issuer.name,
        issuer_phone=issuer.phone,
        demo=issuer.demo,
    )


def _cited(basis: LegalBasis) -> str:
    number = f"（{basis.number}）" if basis.number else ""
    return f"《{basis.document}》{number}{basis.article or ''}"
