"""Verification and approval of a stamp request: what must be on file."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from qingdan.stamping.catalogue.rules import (
    TransitionalPath,
)
from qingdan.stamping.requests.rules import (
    RequestFacts,
    RequestKind,
    Resolution,
    RiskRecords,
    Verification,
    VerificationMethod,
    confirmed_by_director,
    free_text_fields,
    judge_approval,
    judge_verification,
    missing_documents,
)
from support.stamping_examples import (
    CATALOGUE,
    CIVIL_AFFAIRS,
    CLERK,
    EVERYTHING,
    FORM,
    NOTARY,
    NOW,
    POLICY,
    REQUEST,
    RESIDENCE_VALUES,
    SCHOOL,
    TODAY,
    VERIFIED,
    S,
    clerk,
    codes_of,
    head,
    request_of,
    rules_of,
)


def test_a_verification_says_who_when_how_and_with_what_result() -> None:
    """R11, CRT-5: two witnesses are two names; a future visit is none; a “no” says what was found."""
    submitted = replace(REQUEST, state=S.SUBMITTED)
    assert judge_verification(submitted, EVERYTHING, clerk, POLICY, NOW) == ()
    bad = Verification(
        VerificationMethod.WITNESSES,
        CLERK,
        NOW + timedelta(seconds=1),
        confirmed=False,
        witnesses=("钱示例", " ", "钱示例"),
        covers=frozenset({"stranger"}),
    )
    decision = judge_verification(submitted, bad, clerk, POLICY, NOW)
    assert codes_of(decision) == {"verified-in-future", "two-witnesses", "result-missing", "unknown-field"}
    assert rules_of(decision) == {"R11", "CRT-5"}
    two = replace(EVERYTHING, method=VerificationMethod.WITNESSES, witnesses=("钱示例", "孙示例"))
    assert judge_verification(submitted, two, clerk, POLICY, NOW) == ()


def test_the_ordinary_case_is_approved() -> None:
    """CRT-5, CRT-6: clerk applies and verifies, head approves."""
    assert judge_approval(VERIFIED, head, POLICY, TODAY) == ()
    assert rules_of(judge_approval(VERIFIED, replace(head, person_id=CLERK), POLICY, TODAY)) == {"CRT-6"}


@pytest.mark.parametrize("record", [None, replace(EVERYTHING, confirmed=False)])
def test_nothing_unverified_is_approved(record: Verification | None) -> None:
    """R11."""
    decision = judge_approval(replace(VERIFIED, verification=record), head, POLICY, TODAY)
    assert rules_of(decision) == {"R11"}


def test_a_certificate_states_only_verified_facts() -> None:
    """R16: every filled field is covered by the verification."""
    partly = replace(EVERYTHING, covers=EVERYTHING.covers - {"address", "resident_since"})
    decision = judge_approval(replace(VERIFIED, verification=partly), head, POLICY, TODAY)
    assert [(reason.rule, reason.pointer) for reason in decision] == [
        ("R16", "/values/address"),
        ("R16", "/values/resident_since"),
    ]


def test_a_type_that_lapsed_since_submission_is_not_approved() -> None:
    """R1."""
    lapsed = replace(CATALOGUE["CT01"], valid_until=TODAY)
    assert rules_of(judge_approval(replace(VERIFIED, certificate_type=lapsed), head, POLICY, TODAY)) == {"R1"}


def test_with_basis_means_every_required_document_is_attached() -> None:
    """CRT-7, R124: what only needs a look counts when seen; the identity document when identity was checked."""
    values = {
        "holder_name": "张示例",
        "holder_identity_number": "11010519491231002X",
        "visited_on": "2026-11-20",
        "marital_status": "已婚",
        "ability": "稳定。",
    }
    adoption = request_of("CT06", values, asking_body=CIVIL_AFFAIRS)
    assert judge_approval(adoption, head, POLICY, TODAY) == ()
    nothing = replace(adoption, evidence_attached=frozenset())
    keys = {document.key for document in missing_documents(nothing, TODAY)}
    assert keys == {"hukou_book", "marriage_paper", "visit_note"}
    looked = replace(nothing, evidence_seen=frozenset({"hukou_book", "marriage_paper", "visit_note"}))
    decision = judge_approval(looked, head, POLICY, TODAY)
    assert rules_of(decision) == {"CRT-7"}
    assert {reason.pointer for reason in decision} == {"/evidence/marriage_paper", "/evidence/visit_note"}


def test_without_basis_a_look_at_the_documents_is_enough() -> None:
    """CRT-7, R124: and a form without a type needs none."""
    seen = replace(VERIFIED, evidence_attached=frozenset(), evidence_seen=VERIFIED.evidence_attached)
    assert judge_approval(seen, head, POLICY, TODAY) == ()
    unseen = replace(seen, evidence_seen=frozenset())
    assert [reason.rule for reason in judge_approval(unseen, head, POLICY, TODAY)] == ["CRT-7", "CRT-7"]
    assert missing_documents(FORM, TODAY) == ()


MEETING_VALUES = {
    "meeting_name": "居民代表会议",
    "held_on": "2026-11-01",
    "attending": "60",
    "present": "45",
    "in_favour": "40",
    "decision": "同意增设晾衣架。",
}


def test_a_public_interest_paper_needs_resolution_vote_and_signature() -> None:
    """R7."""
    decided = Resolution(date(2026, 11, 1), vote_recorded=True, head_signed=True)
    meeting = request_of("CT16", MEETING_VALUES, asking_body=CIVIL_AFFAIRS, resolution=decided)
    assert judge_approval(meeting, head, POLICY, TODAY) == ()
    both = judge_approval(replace(meeting, resolution=None), head, POLICY, TODAY)
    assert codes_of(both) == {"resolution-missing", "head-signature-missing"}
    assert rules_of(both) == {"R7"}
    unvoted = replace(meeting, resolution=replace(decided, vote_recorded=False))
    assert codes_of(judge_approval(unvoted, head, POLICY, TODAY)) == {"resolution-missing"}
    later = replace(meeting, resolution=replace(decided, held_on=date(2026, 11, 24)))
    assert codes_of(judge_approval(later, head, POLICY, TODAY)) == {"resolution-missing"}
    unsigned = replace(meeting, resolution=replace(decided, head_signed=False))
    assert codes_of(judge_approval(unsigned, head, POLICY, TODAY)) == {"head-signature-missing"}


def test_a_risky_type_needs_investigation_consultation_and_risk_note() -> None:
    """R8, R6."""
    values = {
        "holder_name": "张示例",
        "holder_identity_number": "11010519491231002X",
        "relative_name": "张老",
        "relation": "父母",
        "investigated_on": "2026-11-20",
    }
    on_file = RiskRecords(investigation=True, consultation=True, risk_note=True)
    kinship = request_of("CT08", values, asking_body=NOTARY, hukou_link=True, risk_records=on_file)
    assert judge_approval(kinship, head, POLICY, TODAY) == ()
    decision = judge_approval(replace(kinship, risk_records=RiskRecords()), head, POLICY, TODAY)
    assert [reason.rule for reason in decision] == ["R8", "R8", "R8"]
    assert rules_of(judge_approval(replace(kinship, asking_body=SCHOOL), head, POLICY, TODAY)) == {"R6"}


def test_free_text_is_for_the_director() -> None:
    """R16: another approver than the director may not pass it."""
    decided = Resolution(date(2026, 11, 1), vote_recorded=True, head_signed=True)
    meeting = request_of("CT16", MEETING_VALUES, asking_body=CIVIL_AFFAIRS, resolution=decided)
    deputy = replace(head, is_director=False)
    assert codes_of(judge_approval(meeting, deputy, POLICY, TODAY)) == {"free-text-for-director"}
    assert free_text_fields(CATALOGUE["CT16"], frozenset(MEETING_VALUES)) == ("决定内容",)
    assert free_text_fields(CATALOGUE["CT01"], frozenset(RESIDENCE_VALUES)) == ()


def transitional_form(path: TransitionalPath) -> RequestFacts:
    """Return the asking body's own form on a type that must not be issued, with everything on file."""
    return replace(
        FORM,
        state=S.VERIFIED,
        certificate_type=CATALOGUE["CT35"],
        asking_body=CIVIL_AFFAIRS,
        verification=EVERYTHING,
        transitional=path,
    )


def test_the_transitional_path_is_approved_by_the_director_only() -> None:
    """R5: with duties and verification confirmed."""
    path = TransitionalPath(True, True, True, True)
    unsaid = transitional_form(path)
    assert codes_of(judge_approval(unsaid, head, POLICY, TODAY)) == {"transition-unconfirmed"}
    single = confirmed_by_director(unsaid)
    assert judge_approval(single, head, POLICY, TODAY) == ()
    deputy = replace(head, is_director=False)
    assert codes_of(judge_approval(single, deputy, POLICY, TODAY)) == {"transition-director"}
    unverified = confirmed_by_director(transitional_form(replace(path, verified=False, within_duties=False)))
    decision = judge_approval(unverified, head, POLICY, TODAY)
    assert codes_of(decision) == {"transition-unverified", "transition-duties"}
    assert rules_of(decision) == {"R5"}


def test_the_transitional_path_must_still_be_on_when_the_director_approves() -> None:
    """R5, R3: switched off between filing and approval, it is refused as it would be at the counter, each once."""
    form = confirmed_by_director(transitional_form(TransitionalPath(False, True, True, True)))
    decision = judge_approval(form, head, POLICY, TODAY)
    assert sorted(reason.code for reason in decision) == ["must-not-issue", "transition-off"]
    demandless = confirmed_by_director(transitional_form(TransitionalPath(True, False, True, True)))
    assert [one.code for one in judge_approval(demandless, head, POLICY, TODAY)] == ["transition-written-demand"]


def test_a_transitional_case_has_no_text_of_ours() -> None:
    """R5, CRT-4: the asking body's own form is stamped, or paper is registered; nothing is written for it."""
    path = TransitionalPath(True, True, True, True, director_confirms=True)
    form = transitional_form(path)
    written = replace(form, kind=RequestKind.CERTIFICATE, valid_until=date(2027, 1, 1))
    assert "transition-own-form" in codes_of(judge_approval(written, head, POLICY, TODAY))
    paper = replace(form, kind=RequestKind.REGISTER_ONLY, document_sha256=None)
    assert judge_approval(paper, head, POLICY, TODAY) == ()


def test_whoever_does_not_claim_the_transitional_path_gets_no_word_of_it() -> None:
    """R3, R5: a refusal remains the default."""
    plain = replace(transitional_form(TransitionalPath()), transitional=None)
    assert confirmed_by_director(plain) == plain
    assert codes_of(judge_approval(plain, head, POLICY, TODAY)) == {"must-not-issue"}


def test_an_optional_document_may_be_missing() -> None:
    """CRT-7: only what is required blocks; a notice without objections has no record of them."""
    notice = replace(VERIFIED, certificate_type=CATALOGUE["CT17"], evidence_attached=frozenset())
    assert {document.key for document in missing_documents(notice, TODAY)} == {"notice", "photos"}
