"""From approval to the resident's hand, and back: stamping, delivery, voiding, and the ways out."""

from dataclasses import dataclass
from enum import StrEnum

from qingdan.kernel.decisions import ALLOWED, Decision, Reason, unmet
from qingdan.stamping.catalogue.rules import CertificateType
from qingdan.stamping.policies.rules import StampingPolicy
from qingdan.stamping.requests.rules.facts import Medium, RequestFacts, RequestKind
from qingdan.stamping.requests.rules.states import (
    Action,
    Actor,
    RequestState,
    judge_actor,
    judge_range,
    judge_step,
)


@dataclass(frozen=True, slots=True)
class StampingAttempt:
    """What the keeper is about to stamp: how many copies of which bytes, on what."""

    copies: int
    medium: Medium
    document_sha256: str | None
    approved_sha256: str | None
    wet_seal_used: bool = False


@dataclass(frozen=True, slots=True)
class Voiding:
    """Why a stamped document is voided, and whether the original is in hand or declared lost."""

    reason: str
    original_returned: bool = False
    loss_declared: bool = False


def judge_stamping(
    facts: RequestFacts, attempt: StampingAttempt, actor: Actor, policy: StampingPolicy, seal: Decision
) -> Decision:
    """Name everything against one use of a seal (CRT-6, CRT-8, R15, R23, R74, R76–R79, R81).

    `seal` is what `may_stamp` of the seals room answers for the chosen seal; its reasons are part of the answer.
    """
    return (
        *judge_step(Action.STAMPING, facts.state),
        *judge_actor(Action.STAMPING, facts.people, actor, policy),
        *judge_range(Action.STAMPING, facts.people, policy),
        *_judge_second_approver(facts, actor),
        *seal,
        *_judge_fixed_document(facts, attempt),
        *judge_signatories(facts),
        *judge_medium(facts, attempt.medium),
        *_judge_wet_seal(facts, attempt),
        *unmet(
            (
                attempt.copies == facts.copies,
                Reason(
                    "R78",
                    "copies-differ",
                    f"批准 {facts.copies} 份，不能盖 {attempt.copies} 份；需要更多份数请另行申请。",
                    f"{facts.copies} approved, not {attempt.copies}; more copies need a new request.",
                    "/copies",
                ),
            )
        ),
    )


def _judge_second_approver(facts: RequestFacts, actor: Actor) -> Decision:
    """R74, R79: whoever approved a use, also for the second time, does not stamp it."""
    second = facts.second_approval
    return unmet(
        (
            second is None or second.approved_by != actor.person_id,
            Reason(
                "R74",
                "keeper-is-approver",
                "审批人不能为同一申请用印。",
                "Whoever approved cannot stamp the same request.",
            ),
        )
    )


def judge_second_approval(facts: RequestFacts, actor: Actor, policy: StampingPolicy) -> Decision:
    """Say why the subdistrict cannot approve a use once more: state, right, separation, no need (R79, R81)."""
    return (
        *judge_step(Action.SECOND_APPROVAL, facts.state),
        *judge_actor(Action.SECOND_APPROVAL, facts.people, actor, policy),
        *judge_range(Action.SECOND_APPROVAL, facts.people, policy),
    )


def judge_signatories(facts: RequestFacts) -> Decision:
    """Demand the names of the head and of the maker on a certificate before it is finalised (R15)."""
    if facts.kind is not RequestKind.CERTIFICATE:
        return ALLOWED
    return unmet(
        (
            bool(facts.head_name.strip()),
            Reason("R15", "head-missing", "证明须有负责人姓名。", "The head's name is missing.", "/head_name"),
        ),
        (
            bool(facts.maker_name.strip()),
            Reason("R15", "maker-missing", "证明须有经办人姓名。", "The maker's name is missing.", "/maker_name"),
        ),
    )


def needs_wet_seal(certificate_type: CertificateType | None, kind: RequestKind) -> bool:
    """Tell whether a document is printed and finished with the physical seal, and never signed electronically (R23)."""
    return (
        kind is not RequestKind.REGISTER_ONLY
        and certificate_type is not None
        and certificate_type.personal_status_paper
    )


def _judge_wet_seal(facts: RequestFacts, attempt: StampingAttempt) -> Decision:
    """R23: the keeper says that the physical seal stands on the print, since no signature does."""
    return unmet(
        (
            attempt.wet_seal_used or not needs_wet_seal(facts.certificate_type, facts.kind),
            Reason(
                "R23",
                "wet-seal-unconfirmed",
                "此件不作电子签章：请打印固定的文件，盖实体印章，确认后再登记。",
                "It is not signed electronically: print the fixed document, use the physical seal, and confirm it.",
                "/wet_seal_used",
            ),
        )
    )


def judge_medium(facts: RequestFacts, medium: Medium) -> Decision:
    """Papers on marriage, adoption or inheritance cannot be finished as electronic documents only (R23)."""
    personal = facts.certificate_type is not None and facts.certificate_type.personal_status_paper
    return unmet(
        (
            not (personal and medium is Medium.ELECTRONIC),
            Reason(
                "R23",
                "paper-required",
                "涉及婚姻、收养、继承等身份关系的证明须出具纸质件并加盖实物印章，不能只出电子件。",
                "Papers on marriage, adoption or inheritance need paper and wet seal, not an e-document only.",
                "/medium",
            ),
        )
    )


class Recipient(StrEnum):
    """Who may take a paper (R12)."""

    APPLICANT = "applicant"
    PROXY = "proxy"


def recipient_name(facts: RequestFacts, taken_by: Recipient) -> str:
    """Return the recorded name of who takes it; nobody's where no proxy was recorded (R12)."""
    if taken_by is Recipient.APPLICANT:
        return facts.applicant_name
    return facts.proxy.proxy_name if facts.proxy is not None else ""


def judge_delivery(facts: RequestFacts, recipient: str, actor: Actor, policy: StampingPolicy) -> Decision:
    """Say why a stamped document cannot be handed over (CRT-5, R12, R23)."""
    expected = {facts.applicant_name.strip()}
    if facts.proxy is not None:
        expected.add(facts.proxy.proxy_name.strip())
    return (
        *judge_step(Action.DELIVERY, facts.state),
        *judge_actor(Action.DELIVERY, facts.people, actor, policy),
        *judge_medium(facts, facts.medium),
        *unmet(
            (
                recipient.strip() in expected and bool(recipient.strip()),
                Reason(
                    "R12",
                    "recipient-unknown",
                    "领取人须为申请人本人或登记的代办人。",
                    "Whoever takes it is the applicant or the recorded proxy.",
                    "/recipient",
                ),
            )
        ),
    )


def judge_return(facts: RequestFacts, reason: str, actor: Actor, policy: StampingPolicy) -> Decision:
    """Demand a reason for a return; from `approved` it is the keeper's stop of a use (CRT-5, R82)."""
    rule = "R82" if facts.state is RequestState.APPROVED else "CRT-5"
    return _judge_exit(Action.RETURN, facts, reason, rule, actor, policy)


def return_goes_to_supervisor(state: RequestState) -> bool:
    """Tell whether a return is the keeper's stop of an approved use, which the supervisor hears of (R82)."""
    return state is RequestState.APPROVED


def judge_rejection(
    facts: RequestFacts, reason: str, where_to_go: str, actor: Actor, policy: StampingPolicy
) -> Decision:
    """Demand why, and where to go instead, of a rejection: silence is no answer (R4, R22, CRT-5)."""
    return (
        *_judge_exit(Action.REJECTION, facts, reason, "R22", actor, policy),
        *unmet(
            (
                bool(where_to_go.strip()),
                Reason(
                    "R4",
                    "where-to-go-missing",
                    "不予办理须告知居民去哪里办或如何替代。",
                    "A rejection says where to go instead.",
                    "/where_to_go",
                ),
            )
        ),
    )


def judge_withdrawal(facts: RequestFacts, reason: str, actor: Actor, policy: StampingPolicy) -> Decision:
    """Let a request be taken back until it is stamped, with a reason (CRT-5)."""
    return _judge_exit(Action.WITHDRAWAL, facts, reason, "CRT-5", actor, policy)


def judge_voiding(facts: RequestFacts, voiding: Voiding, actor: Actor, policy: StampingPolicy) -> Decision:
    """Let a stamped document be voided with a reason, a paper with its original in hand or declared lost (R84)."""
    on_paper = facts.medium is not Medium.ELECTRONIC
    return (
        *_judge_exit(Action.VOIDING, facts, voiding.reason, "R84", actor, policy),
        *unmet(
            (
                not on_paper or voiding.original_returned or voiding.loss_declared,
                Reason(
                    "R84",
                    "original-missing",
                    "作废纸质证明须收回原件，或由持有人声明遗失。",
                    "A paper is voided with the returned original or a declaration of loss.",
                    "/original_returned",
                ),
            )
        ),
    )


def _judge_fixed_document(facts: RequestFacts, attempt: StampingAttempt) -> Decision:
    """CRT-8, R77: only the document that was approved, byte by byte; a paper use has no bytes."""
    if facts.kind is RequestKind.REGISTER_ONLY:
        return ALLOWED
    return unmet(
        (
            attempt.document_sha256 is not None,
            Reason(
                "R77",
                "document-missing",
                "没有固定的文件，不得用印。",
                "There is no fixed document to stamp.",
                "/document",
            ),
        ),
        (
            attempt.document_sha256 is None or attempt.document_sha256 == attempt.approved_sha256,
            Reason(
                "CRT-8",
                "document-changed",
                "文件与审批时不一致，不得用印。",
                "The document is not the one that was approved.",
                "/document",
            ),
        ),
    )


def _judge_exit(
    action: Action, facts: RequestFacts, reason: str, rule: str, actor: Actor, policy: StampingPolicy
) -> Decision:
    return (
        *judge_step(action, facts.state),
        *judge_actor(action, facts.people, actor, policy),
        *unmet(
            (
                bool(reason.strip()),
                Reason(rule, "reason-missing", "请写明理由。", "Give the reason.", "/reason"),
            )
        ),
    )
