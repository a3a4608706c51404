"""Verification and approval: what must be on file before a number is given."""

from dataclasses import replace
from datetime import date, datetime

from qingdan.kernel.decisions import ALLOWED, Decision, Reason, unmet
from qingdan.stamping.catalogue.rules import (
    BasisDocument,
    CertificateClass,
    CertificateType,
    FieldType,
    Proof,
    effective_class,
    effective_documents,
    judge_transitional_decision,
)
from qingdan.stamping.policies.rules import StampingPolicy
from qingdan.stamping.requests.rules.facts import (
    RequestFacts,
    RequestKind,
    Resolution,
    RiskRecords,
    Verification,
    VerificationMethod,
)
from qingdan.stamping.requests.rules.states import Action, Actor, judge_actor, judge_step
from qingdan.stamping.requests.rules.submission import judge_content

_WITNESSES_NEEDED = 2
_VERIFIED_IN_FUTURE = Reason(
    "R11",
    "verified-in-future",
    "核实时间不能晚于现在。",
    "The verification lies in the future.",
    "/verified_at",
)
_TWO_WITNESSES = Reason(
    "CRT-5",
    "two-witnesses",
    "以证人核实的，须登记两名证人。",
    "Verification by witnesses names two of them.",
    "/witnesses",
)
_RESULT_MISSING = Reason(
    "R11",
    "result-missing",
    "核实不符的，须写明核实结果。",
    "If the facts were not confirmed, say what was found.",
    "/note",
)
_UNKNOWN_FIELD = Reason(
    "R11",
    "unknown-field",
    "核实记录包含该证明没有的填写项。",
    "The record names fields this certificate does not have.",
    "/covers",
)


def judge_verification(
    facts: RequestFacts, record: Verification, actor: Actor, policy: StampingPolicy, now: datetime
) -> Decision:
    """Say why a verification cannot be recorded: who, when, how and with what result must stand (CRT-5, R11)."""
    return (
        *judge_step(Action.VERIFICATION, facts.state),
        *judge_actor(Action.VERIFICATION, facts.people, actor, policy),
        *judge_verification_record(facts, record, now),
    )


def judge_verification_record(facts: RequestFacts, record: Verification, now: datetime) -> Decision:
    """Check one verification record by itself (CRT-5, R11)."""
    certificate_type = facts.certificate_type
    fields = {one.key for one in certificate_type.fields} if certificate_type is not None else set()
    named = {name.strip() for name in record.witnesses if name.strip()}
    enough = record.method is not VerificationMethod.WITNESSES or len(named) >= _WITNESSES_NEEDED
    return unmet(
        (record.verified_at <= now, _VERIFIED_IN_FUTURE),
        (enough, _TWO_WITNESSES),
        (record.confirmed or bool(record.note.strip()), _RESULT_MISSING),
        (record.covers <= fields, _UNKNOWN_FIELD),
    )


def judge_approval(facts: RequestFacts, actor: Actor, policy: StampingPolicy, today: date) -> Decision:
    """Name everything against an approval (CRT-5 to CRT-7, R1, R5, R7, R8, R11, R16, R74, R81)."""
    return (
        *judge_step(Action.APPROVAL, facts.state),
        *judge_actor(Action.APPROVAL, facts.people, actor, policy),
        *judge_content(facts, today),
        *judge_verified(facts),
        *judge_evidence(facts, today),
        *judge_special_records(facts, today),
        *_judge_director(facts, actor, today),
    )


def confirmed_by_director(facts: RequestFacts) -> RequestFacts:
    """Return the facts with the director's own word on a transitional case (R5); others are as they were."""
    if facts.transitional is None:
        return facts
    return replace(facts, transitional=replace(facts.transitional, director_confirms=True))


def judge_verified(facts: RequestFacts) -> Decision:
    """Block what was refuted or nobody verified, and every stated fact the check does not cover (R11, R16).

    A form that somebody else made may go without a check; no paper goes against one.
    """
    record = facts.verification
    refuted = record is not None and not record.confirmed
    if facts.kind is not RequestKind.CERTIFICATE and not refuted:
        return ALLOWED
    if record is None or not record.confirmed:
        return (
            Reason(
                "R11",
                "not-verified",
                "没有核实属实的记录，不能审批。",
                "Nothing can be approved without a record that the facts were verified.",
                "/verification",
            ),
        )
    if facts.certificate_type is None:
        return ALLOWED
    return tuple(
        Reason(
            "R16",
            "fact-not-verified",
            f"“{one.label}”没有核实记录，证明只能写核实过的事实。",
            f"{one.label_en}: not verified; a certificate states only verified facts.",
            f"/values/{one.key}",
        )
        for one in facts.certificate_type.fields
        if facts.values.get(one.key, "").strip() and one.key not in record.covers
    )


def missing_documents(facts: RequestFacts, today: date) -> tuple[BasisDocument, ...]:
    """Return the required basis documents that are not on file (CRT-7, R124).

    A document that only needs a look counts when it was seen, the identity document when identity was checked.
    Where the class is `issue` a look at any of them is enough; with `issue_with_basis` the others are attached.
    """
    if facts.certificate_type is None:
        return ()
    effective = effective_class(facts.certificate_type, facts.entries, today)
    look_is_enough = effective.certificate_class is CertificateClass.ISSUE
    seen = facts.evidence_seen | facts.evidence_attached
    if facts.identity is not None or facts.proxy is not None:
        seen |= {"identity_document"}
    return tuple(
        document
        for document in effective_documents(facts.certificate_type, facts.entries, today)
        if document.required
        and document.key not in (seen if look_is_enough or document.proof is Proof.SEEN else facts.evidence_attached)
    )


def judge_evidence(facts: RequestFacts, today: date) -> Decision:
    """Name every required basis document that is missing (CRT-7)."""
    return tuple(
        Reason(
            "CRT-7",
            "document-missing",
            f"缺少必需的依据材料：{document.name}。",
            f"A required basis document is missing: {document.key}.",
            f"/evidence/{document.key}",
        )
        for document in missing_documents(facts, today)
    )


def judge_special_records(facts: RequestFacts, today: date) -> Decision:
    """Check the resolution behind a public-interest paper and the files of a risky one (R7, R8)."""
    if facts.certificate_type is None:
        return ALLOWED
    return (
        *(_judge_resolution(facts.resolution, today) if facts.certificate_type.public_interest else ALLOWED),
        *(_judge_risk_records(facts.risk_records) if facts.certificate_type.legal_risk else ALLOWED),
    )


def free_text_fields(certificate_type: CertificateType, filled: frozenset[str]) -> tuple[str, ...]:
    """Return the labels of the filled free-text fields, which are marked for the director (R16)."""
    return tuple(one.label for one in certificate_type.fields if one.type is FieldType.LONG_TEXT and one.key in filled)


def _judge_resolution(resolution: Resolution | None, today: date) -> Decision:
    """R7: a resolution of the residents with date and vote, signed by the head."""
    decided = resolution is not None and resolution.held_on <= today and resolution.vote_recorded
    return unmet(
        (
            decided,
            Reason(
                "R7",
                "resolution-missing",
                "公共利益事项须关联居民会议决议（日期和表决）。",
                "A public-interest paper needs a residents' resolution with date and vote.",
                "/resolution",
            ),
        ),
        (
            resolution is not None and resolution.head_signed,
            Reason(
                "R7",
                "head-signature-missing",
                "公共利益事项须有负责人签名。",
                "A public-interest paper needs the head's signature.",
                "/resolution/head_signed",
            ),
        ),
    )


def _judge_risk_records(records: RiskRecords) -> Decision:
    """R8: investigation, consultation and risk note are on file."""
    needed = (
        (records.investigation, "investigation", "调查记录", "an investigation record"),
        (records.consultation, "consultation", "居民协商记录", "a consultation record"),
        (records.risk_note, "risk-note", "风险评估说明", "a risk note"),
    )
    return tuple(
        Reason(
            "R8",
            f"{slug}-missing",
            f"法律风险事项须有{name}。",
            f"A type with legal risk needs: {name_en}.",
            f"/risk_records/{slug.replace('-', '_')}",
        )
        for on_file, slug, name, name_en in needed
        if not on_file
    )


def _judge_director(facts: RequestFacts, actor: Actor, today: date) -> Decision:
    """R5, R16: the transitional path and free text are the director's own matter."""
    certificate_type = facts.certificate_type
    if certificate_type is None:
        return ALLOWED
    filled = frozenset(key for key, value in facts.values.items() if value.strip())
    free_text = free_text_fields(certificate_type, filled)
    reasons = unmet(
        (
            actor.is_director or not free_text,
            Reason(
                "R16",
                "free-text-for-director",
                f"含自由文本（{'、'.join(free_text)}），须由主任审看后审批。",
                "Free text in the certificate is for the director to approve.",
                "/values",
            ),
        )
    )
    effective = effective_class(certificate_type, facts.entries, today)
    if effective.certificate_class is CertificateClass.MUST_NOT_ISSUE and facts.transitional is not None:
        reasons += judge_transitional_decision(facts.transitional, by_director=actor.is_director)
    return reasons
