"""Whether a request is complete, and one that the community may take."""

from collections.abc import Mapping
from datetime import date

from qingdan.kernel.decisions import ALLOWED, Decision, Reason, unmet
from qingdan.kernel.identity_numbers import resident_identity_number_problem
from qingdan.stamping.catalogue.rules import (
    CertificateType,
    FieldType,
    TemplateField,
    judge_asking_body,
    judge_demand,
    judge_registry_facts,
    judge_title,
)
from qingdan.stamping.policies.rules import StampingPolicy
from qingdan.stamping.requests.rules.facts import ProxyMandate, RequestFacts, RequestKind
from qingdan.stamping.requests.rules.imprint import judge_imprint, judge_strip
from qingdan.stamping.requests.rules.states import Action, Actor, judge_actor, judge_step


def judge_submission(facts: RequestFacts, actor: Actor, policy: StampingPolicy, today: date) -> Decision:
    """Name everything that keeps a request from being submitted (CRT-5, CRT-6, R1–R6, R12–R14)."""
    return (
        *judge_step(Action.SUBMISSION, facts.state),
        *judge_actor(Action.SUBMISSION, facts.people, actor, policy),
        *judge_content(facts, today),
    )


def judge_content(facts: RequestFacts, today: date) -> Decision:
    """Name the gaps of a request and what the catalogue says against it, whoever acts (CRT-4, CRT-5, R77)."""
    return (
        *_judge_catalogue(facts, today),
        *_judge_particulars(facts, today),
        *judge_identity(facts),
        *_judge_document(facts, today),
    )


def judge_identity(facts: RequestFacts) -> Decision:
    """Check that a resident's identity was looked at first, and a proxy's mandate (CRT-5, R12)."""
    if not facts.is_for_resident:
        return ALLOWED
    checked = facts.identity is not None or facts.proxy is not None
    return (
        *unmet(
            (
                checked,
                Reason(
                    "R12",
                    "identity-not-checked",
                    "受理前须核对申请人的居民身份证或居民户口簿。",
                    "Check the applicant's identity card or hukou book first.",
                    "/identity",
                ),
            )
        ),
        *(_judge_proxy(facts.proxy) if facts.proxy is not None else ALLOWED),
    )


def judge_values(certificate_type: CertificateType, values: Mapping[str, str], today: date) -> Decision:
    """Name every field that is empty, of the wrong type or unknown: nothing blank (R77, CRT-8, CRT-12)."""
    known = {one.key for one in certificate_type.fields}
    unknown = tuple(
        Reason(
            "R77",
            "unknown-field",
            f"该证明没有填写项“{key}”。",
            f"This certificate has no field “{key}”.",
            f"/values/{key}",
        )
        for key in sorted(values.keys() - known)
    )
    return unknown + tuple(
        reason
        for one in certificate_type.fields
        if (reason := _judge_value(one, values.get(one.key, "").strip(), today)) is not None
    )


def _judge_catalogue(facts: RequestFacts, today: date) -> Decision:
    """CRT-2, CRT-3: a certificate needs a type; other papers are judged by their type, or by what they call themselves.

    R1, R3, R13: without a type the title counts, so that no kind of request goes around the catalogue.
    """
    if facts.kind is not RequestKind.CERTIFICATE and facts.certificate_type is None:
        return judge_registry_facts(facts.registry_facts) + judge_title(
            facts.titled_type, facts.titled_entries, facts.asking_body, on=today
        )
    return judge_demand(facts.demand, on=today) + _judge_transitional_text(facts)


def _judge_transitional_text(facts: RequestFacts) -> Decision:
    """R5, CRT-4: for what must not be issued there is no text of ours; the asking body's own form is stamped."""
    certificate_type, path = facts.certificate_type, facts.transitional
    return unmet(
        (
            path is None
            or facts.kind is not RequestKind.CERTIFICATE
            or (certificate_type is not None and certificate_type.template is not None),
            Reason(
                "R5",
                "transition-own-form",
                "过渡办理没有统一文本：请上传索要单位自己的表格盖章，或登记纸质用印。",
                "There is no text for it: upload the asking body's own form, or register a physical use.",
                "/kind",
            ),
        )
    )


def _judge_particulars(facts: RequestFacts, today: date) -> Decision:
    """CRT-5, R14, R21, R78: who asks for whom and what for, how long it is good, how many copies.

    A form that somebody else made has somebody who asks for it; a use of the seal on the committee's own paper has not.
    The transitional path asks for the body itself (R5).
    """
    asked_by_body = facts.asking_body is not None and bool(facts.asking_body.name.strip())
    is_certificate = facts.kind is RequestKind.CERTIFICATE
    return _judge_body(facts) + unmet(
        (
            bool(facts.applicant_name.strip()),
            Reason("CRT-5", "applicant-missing", "请填写申请人。", "Name the applicant.", "/applicant_name"),
        ),
        (
            bool(facts.purpose.strip()),
            Reason("R14", "purpose-missing", "请填写用途。", "Say what it is for.", "/purpose"),
        ),
        (
            asked_by_body or facts.kind is RequestKind.REGISTER_ONLY or facts.transitional is not None,
            Reason(
                "CRT-3",
                "asking-body-missing",
                "请填写索要证明的单位。",
                "Name the body that asks for it.",
                "/asking_body",
            ),
        ),
        (
            not is_certificate or (facts.valid_until is not None and facts.valid_until > today),
            Reason(
                "R14",
                "validity-missing",
                "证明须写明有效期，且晚于今天。",
                "A certificate says until when it is valid, later than today.",
                "/valid_until",
            ),
        ),
        (
            facts.copies >= 1,
            Reason("R78", "copies-missing", "份数至少为1。", "At least one copy.", "/copies"),
        ),
    )


def _judge_body(facts: RequestFacts) -> Decision:
    """R5, R21: a form that a body made, or that it demanded in writing, is that body's: a kind of body has none.

    A certificate may be for any bank or school that its holder chooses.
    """
    if facts.asking_body is None or (facts.kind is not RequestKind.EXTERNAL_FORM and facts.transitional is None):
        return ALLOWED
    return judge_asking_body(facts.asking_body.name)


def _judge_document(facts: RequestFacts, today: date) -> Decision:
    """R77, CRT-4, CRT-8: what is stamped exists: filled fields, an uploaded form, or a named paper."""
    if facts.kind is RequestKind.CERTIFICATE:
        if facts.certificate_type is None:
            return ALLOWED
        return judge_values(facts.certificate_type, facts.values, today)
    reasons = unmet(
        (
            bool(facts.document_title.strip()),
            Reason("R77", "title-missing", "请填写文件名称。", "Name the document.", "/document_title"),
        )
    )
    return reasons if facts.kind is RequestKind.REGISTER_ONLY else reasons + _judge_form(facts)


def _judge_form(facts: RequestFacts) -> Decision:
    """R77, CRT-4: the form is there, and where the seal goes is chosen on it."""
    if facts.document_sha256 is None:
        return (
            Reason(
                "R77",
                "document-missing",
                "请上传待盖章的文件：不得在空白纸张、空白表格、空白介绍信上用印。",
                "Upload the document: no blank paper, blank form or blank letter is stamped.",
                "/document",
            ),
        )
    return judge_imprint(facts.imprint, facts.sheets) or judge_strip(facts.strip, facts.imprint, facts.sheets)


def _judge_proxy(proxy: ProxyMandate) -> Decision:
    """R12: what somebody who comes for another must show."""
    return unmet(
        (
            bool(proxy.proxy_name.strip()) and proxy.proxy_identity_checked,
            Reason(
                "R12",
                "proxy-identity",
                "请登记代办人姓名并核对其身份证件。",
                "Record the proxy and check the proxy's identity document.",
                "/proxy/proxy_identity_checked",
            ),
        ),
        (
            proxy.principal_identity_seen,
            Reason(
                "R12",
                "principal-identity",
                "代办须出示委托人的身份证件。",
                "A proxy shows the principal's identity document.",
                "/proxy/principal_identity_seen",
            ),
        ),
        (
            proxy.written_mandate,
            Reason(
                "R12",
                "mandate-missing",
                "代办须有委托人的书面委托。",
                "A proxy needs the principal's written mandate.",
                "/proxy/written_mandate",
            ),
        ),
    )


def _judge_value(one: TemplateField, value: str, today: date) -> Reason | None:
    pointer = f"/values/{one.key}"
    if not value:
        if not one.required:
            return None
        return Reason("R77", "field-empty", f"请填写“{one.label}”。", f"Fill in: {one.label_en}.", pointer)
    if one.type is FieldType.IDENTITY_NUMBER:
        problem = resident_identity_number_problem(value, on=today)
        if problem is None:
            return None
        return Reason(
            "CRT-12",
            f"identity-number-{problem.value}",
            f"“{one.label}”不是有效的公民身份号码。",
            f"{one.label_en}: not a valid identity number.",
            pointer,
        )
    if _fits(one, value):
        return None
    return Reason("R77", "field-type", f"“{one.label}”填写不符合要求。", f"{one.label_en}: not acceptable.", pointer)


def _fits(one: TemplateField, value: str) -> bool:
    match one.type:
        case FieldType.DATE:
            return _is_date(value)
        case FieldType.INTEGER:
            return value.isascii() and value.isdigit()
        case FieldType.CHOICE:
            return value in one.options
        case _:
            return True


def _is_date(value: str) -> bool:
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True
