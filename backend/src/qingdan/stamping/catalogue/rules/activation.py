"""When a type may be used: dates, the seven blocks of its guide, the birth of a new type."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from qingdan.kernel.decisions import Decision, Reason
from qingdan.stamping.catalogue.rules.layers import (
    ISSUING,
    LayerEntry,
    effective_basis,
    effective_class,
)
from qingdan.stamping.catalogue.rules.types import (
    COMMON_PLACEHOLDERS,
    CertificateType,
    Guide,
    LegalBasis,
)

OPINION_DEPARTMENTS = frozenset({"development_reform", "public_security", "justice", "human_resources", "health"})
"""The five departments whose opinions a new type needs (R9)."""


@dataclass(frozen=True, slots=True)
class NewTypeProposal:
    """How a proposed type stands: who asked, whose opinions are on record, who decided, what is published."""

    requested_by_asking_body: bool
    opinions: frozenset[str]
    decided_by_civil_affairs: bool
    published: bool


def judge_active(certificate_type: CertificateType | None, on: date) -> Decision:
    """Say why a type cannot be used on a day: not in the catalogue, not yet, or no longer (R1, CRT-2)."""
    if certificate_type is None:
        return (
            Reason(
                "CRT-2",
                "not-in-catalogue",
                "该证明不在证明事项目录中，社区不得出具。",
                "This certificate is not in the catalogue, so a community cannot issue it.",
                "/certificate_type_code",
            ),
        )
    until = certificate_type.valid_until
    if certificate_type.valid_from <= on and (until is None or on < until):
        return ()
    return (
        Reason(
            "R1",
            "type-not-active",
            f"“{certificate_type.name}”在 {on.isoformat()} 不在目录有效期内。",
            f"“{certificate_type.name_en}” is not active on {on.isoformat()}.",
            "/certificate_type_code",
        ),
    )


def judge_activation(certificate_type: CertificateType, entries: Iterable[LayerEntry], on: date) -> Decision:
    """Name every gap that keeps a type from being activated on a day (R2, CRT-1a, R4, R14).

    A type that may be issued needs the seven blocks, a legal basis with number and article (its own or
    that of a local list in force), and a text whose placeholders are all declared. A type that may not be issued
    needs its document and the place to go instead.
    """
    layers = tuple(entries)
    bases = effective_basis(certificate_type, layers, on)
    if effective_class(certificate_type, layers, on).certificate_class in ISSUING:
        return (
            *_guide_gaps(certificate_type.guide),
            *_basis_gaps(bases, need_article=True),
            *judge_template(certificate_type),
        )
    return (*_basis_gaps(bases, need_article=False), *judge_where_to_go(certificate_type))


def judge_where_to_go(certificate_type: CertificateType) -> Decision:
    """Refuse an entry that tells nobody where to go instead (R4)."""
    if certificate_type.responsible_body.strip() and certificate_type.where_to_go.strip():
        return ()
    return (
        Reason(
            "R4",
            "where-to-go-missing",
            "须写明由哪个部门或以何种方式替代，告诉居民去哪里办。",
            "Say where to go instead: a department, a document, or an own declaration.",
            "/where_to_go",
        ),
    )


def judge_new_type(proposal: NewTypeProposal) -> Decision:
    """Name what a new type still lacks on its way through the gate (R9, CRT-1a)."""
    missing = sorted(OPINION_DEPARTMENTS - proposal.opinions)
    checks = (
        (
            proposal.requested_by_asking_body,
            "request-missing",
            "缺少索要单位的申请",
            "the asking body's request",
        ),
        (not missing, "opinions-missing", "五个部门的意见不齐", f"opinions of: {', '.join(missing)}"),
        (
            proposal.decided_by_civil_affairs,
            "decision-missing",
            "区民政部门尚未决定",
            "civil affairs' decision",
        ),
        (proposal.published, "publication-missing", "决定尚未公布", "the publication of the decision"),
    )
    return tuple(
        Reason("R9", code, f"新增证明事项：{detail}。", f"A new type lacks {detail_en}.")
        for done, code, detail, detail_en in checks
        if not done
    )


def _guide_gaps(guide: Guide | None) -> Decision:
    """R2: the blocks of the guide that are empty (the basis as such is judged apart)."""
    blocks = (
        ("name-and-use", "名称、内容和用途", "name and use", guide and guide.name_and_use),
        ("issuer", "出具单位", "issuer", guide and guide.issuer),
        ("basis", "法律和政策依据", "legal basis", guide and guide.legal_basis),
        (
            "procedure",
            "条件、材料和程序",
            "conditions, materials and steps",
            guide and guide.conditions and guide.materials and guide.steps,
        ),
        ("time-limit", "办理时限", "time limit", guide and guide.time_limit),
        ("requesting-body", "索要单位", "requesting body", guide and guide.requesting_body),
        ("form-sample", "样式", "form sample", guide and guide.form_sample),
    )
    return tuple(
        Reason(
            "R2",
            f"guide-{slug}-missing",
            f"办事指南缺少“{name}”。",
            f"The guide lacks: {name_en}.",
            f"/guide/{slug.replace('-', '_')}",
        )
        for slug, name, name_en, value in blocks
        if not value
    )


def _basis_gaps(bases: tuple[LegalBasis, ...], *, need_article: bool) -> Decision:
    """R2: at least one basis with a number, and an article where one is needed."""
    if any(basis.document and basis.number and (basis.article or not need_article) for basis in bases):
        return ()
    return (
        Reason(
            "R2",
            "legal-basis-incomplete",
            "至少一项依据须写明文件名称、文号和条款（或本地公布清单的条目）。",
            "At least one basis names its document, number and article (or the entry of the local list).",
            "/legal_basis",
        ),
    )


def judge_template(certificate_type: CertificateType) -> Decision:
    """Say what a type's text lacks: it exists, declares what it uses, and names use and validity (R2, R14)."""
    if certificate_type.template is None:
        return (Reason("R2", "template-missing", "缺少证明文本模板。", "The text is missing.", "/template"),)
    placeholders = certificate_type.template.placeholders
    declared = COMMON_PLACEHOLDERS | {field.key for field in certificate_type.fields}
    reasons: Decision = tuple(
        Reason(
            "R2",
            "placeholder-undeclared",
            f"模板中的“{name}”没有对应的填写项。",
            f"No field declares the placeholder “{name}”.",
            "/template/body",
        )
        for name in sorted(placeholders - declared)
    )
    if not {"purpose", "valid_until"} <= placeholders:
        reasons += (
            Reason(
                "R14",
                "use-or-validity-missing",
                "证明文本须写明用途和有效期。",
                "The text must name its use and validity.",
                "/template/body",
            ),
        )
    return reasons
