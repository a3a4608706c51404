"""Invented requests, seals and people for the tests of the stamping rules."""

from dataclasses import replace
from datetime import UTC, date, datetime
from types import MappingProxyType
from typing import Any
from uuid import UUID

from qingdan.kernel.decisions import Decision
from qingdan.stamping.catalogue.reference import load_certificate_types, load_example_district_layer
from qingdan.stamping.catalogue.rules import (
    AskingBody,
    AskingBodyKind,
)
from qingdan.stamping.documents.rules import SheetSize
from qingdan.stamping.requests.rules import (
    Actor,
    IdentityCheck,
    IdentityDocument,
    ImprintPlace,
    Medium,
    Permission,
    RequestFacts,
    RequestKind,
    RequestState,
    StampingAttempt,
    StampingPolicy,
    Verification,
    VerificationMethod,
)

S = RequestState
TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 3, 0, tzinfo=UTC)
CLERK, HEAD, KEEPER, OTHER, OFFICER = (UUID(int=number) for number in range(1, 6))
POLICY = StampingPolicy()
SMALL_COMMUNITY = StampingPolicy(keeper_may_be_applicant=True)
CATALOGUE = {one.code: one for one in load_certificate_types()}
LOCAL_LIST = load_example_district_layer()
SCHOOL = AskingBody("示例区实验小学", AskingBodyKind.SCHOOL)
CIVIL_AFFAIRS = AskingBody("示例区民政局", AskingBodyKind.ADMINISTRATIVE_ORGAN)
NOTARY = AskingBody("示例公证处", AskingBodyKind.NOTARY)
CARD = IdentityCheck(IdentityDocument.IDENTITY_CARD, CLERK, NOW)
HASH = "ab" * 32

clerk = Actor(CLERK, frozenset({Permission.PREPARE}))
head = Actor(HEAD, frozenset({Permission.APPROVE}), is_director=True)
officer = Actor(OFFICER, frozenset({Permission.SECOND_APPROVE}))
keeper = Actor(KEEPER, frozenset({Permission.STAMP}))

RESIDENCE_VALUES = MappingProxyType(
    {
        "holder_name": "张示例",
        "holder_identity_number": "11010519491231002X",
        "address": "示例路1号",
        "resident_since": "2020-03-01",
        "verified_by_means": "走访",
    }
)
EVERYTHING = Verification(VerificationMethod.VISIT, CLERK, NOW, confirmed=True, covers=frozenset(RESIDENCE_VALUES))
REQUEST = RequestFacts(
    state=S.DRAFT,
    kind=RequestKind.CERTIFICATE,
    applied_by=CLERK,
    applicant_name="张示例",
    certificate_type=CATALOGUE["CT01"],
    entries=LOCAL_LIST,
    asking_body=SCHOOL,
    purpose="子女入学",
    valid_until=date(2027, 2, 21),
    values=RESIDENCE_VALUES,
    identity=CARD,
    evidence_attached=frozenset({"residence_paper", "visit_or_register_note"}),
)
VERIFIED = replace(REQUEST, state=S.VERIFIED, verification=EVERYTHING)
APPROVED = replace(VERIFIED, state=S.APPROVED, approved_by=HEAD, head_name="李示例", maker_name="王示例")
STAMPED = replace(APPROVED, state=S.STAMPED)
ATTEMPT = StampingAttempt(1, Medium.PAPER, HASH, HASH)
FORM = RequestFacts(
    state=S.DRAFT,
    kind=RequestKind.EXTERNAL_FORM,
    applied_by=CLERK,
    applicant_name="示例社区居民委员会",
    purpose="居务公开",
    document_title="居务公开表",
    asking_body=CIVIL_AFFAIRS,
    document_sha256=HASH,
    sheets=(SheetSize(210.0, 297.0),),
    imprint=ImprintPlace(1, 150.0, 250.0),
    is_for_resident=False,
)


def rules_of(decision: Decision) -> set[str]:
    return {reason.rule for reason in decision}


def codes_of(decision: Decision) -> set[str]:
    return {reason.code for reason in decision}


def request_of(
    code: str,
    values: dict[str, str],
    **changes: Any,  # noqa: ANN401 - any field of the request
) -> RequestFacts:
    """Return a verified request of another type with everything on file but what the test takes away."""
    one = CATALOGUE[code]
    record = replace(EVERYTHING, covers=frozenset(values))
    attached = frozenset(document.key for document in one.documents)
    changed: dict[str, Any] = {
        "certificate_type": one,
        "values": values,
        "verification": record,
        "evidence_attached": attached,
        **changes,
    }
    return replace(VERIFIED, **changed)
