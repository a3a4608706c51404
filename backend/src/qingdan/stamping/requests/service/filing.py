"""Filing a request at the counter and changing it as long as it is a draft or was returned."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

from pydantic import JsonValue

from qingdan.kernel.errors import FieldError, Forbidden, Invalid, refuse_if
from qingdan.kernel.identity_numbers import (
    mask_identity_number,
    normalize_resident_identity_number,
    resident_identity_number_problem,
)
from qingdan.kernel.ids import uuid7
from qingdan.kernel.principal import Principal
from qingdan.kernel.transaction import Transaction
from qingdan.stamping.blind_index import indexes_of, proxy_indexes_of
from qingdan.stamping.catalogue.lookup import find_type
from qingdan.stamping.catalogue.rules import CertificateType
from qingdan.stamping.requests.actors import actor_at, require_actor, require_reader
from qingdan.stamping.requests.masking import mask_name, mask_phone
from qingdan.stamping.requests.records import (
    PARTICULARS,
    Particulars,
    Personal,
    RequestRecord,
    TransitionClaim,
    seal_personal,
)
from qingdan.stamping.requests.repository import ordinary
from qingdan.stamping.requests.rules import (
    Action,
    FormerPaper,
    IdentityCheck,
    ImprintPlace,
    PaperAsked,
    Permission,
    ProxyMandate,
    RequestKind,
    RequestState,
    Resolution,
    RiskRecords,
    judge_actor,
    judge_replacement,
    judge_same_type,
    judge_step,
)
from qingdan.stamping.requests.schemas import NewRequest, Proxy, RequestContent, RequestDetail
from qingdan.stamping.requests.service.answers import answer
from qingdan.stamping.requests.tables import StampRequestTable
from qingdan.stamping.resources import Resources


async def file_request(resources: Resources, principal: Principal, content: NewRequest) -> RequestDetail:
    """File a draft at a community, also in the place of a voided paper (CRT-4, CRT-5, CRT-12, R84).

    Raises Forbidden outside the caller's communities, NotFound or Refused for a paper that can't be replaced.
    """
    district = await resources.districts.district(principal.district_id)
    community = district.require_community(content.community_id)
    request_id = uuid7()
    async with resources.database.begin(principal) as transaction:
        now = transaction.now
        if Permission.PREPARE not in actor_at(principal, community.id, community.subdistrict_id, now).permissions:
            raise Forbidden
        if content.replaces is not None:
            await _take_the_place(transaction, principal, content.replaces, content)
        certificate_type = await find_type(transaction.session, principal.district_id, content.certificate_type_code)
        columns = _columns(resources, transaction, request_id, content, None, certificate_type)
        await ordinary.add_request(
            transaction.session,
            StampRequestTable(
                district_id=principal.district_id,
                id=request_id,
                community_id=community.id,
                subdistrict_id=community.subdistrict_id,
                community_name=community.name,
                number_prefix=district.number_prefix(community),
                received_at=now,
                applied_by=principal.person_id,
                applied_by_name=principal.name,
                created_at=now,
                changed_at=now,
                replaces_id=content.replaces,
                **columns,
                **_BEGUN,
                **_NOT_YET,
            ),
        )
        await _index(resources, transaction, request_id, content)
        filed: dict[str, JsonValue] = {"type": content.certificate_type_code}
        if content.replaces is not None:
            filed["replaces"] = str(content.replaces)
        await transaction.audit("request.filed", "stamp_request", request_id, filed)
        return transaction.answer(await answer(resources, transaction, request_id))


async def update_request(
    resources: Resources, principal: Principal, request_id: UUID, expected: int, content: RequestContent
) -> RequestDetail:
    """Replace what a draft or a returned request says (CRT-5). Raises StaleVersion, Refused, NotFound."""
    async with resources.database.begin(principal) as transaction:
        session, now = transaction.session, transaction.now
        record = (await ordinary.lock(session, principal.district_id, request_id)).record
        actor = require_actor(Action.UPDATE, record, principal, now)
        ordinary.require_version(record, expected)
        policy = (await resources.policies.within(transaction)).requests
        refuse_if(judge_step(Action.UPDATE, record.state) + judge_actor(Action.UPDATE, record.people, actor, policy))
        if record.replaces_id is not None:
            refuse_if(judge_same_type(record.asked, _asked(record.community_id, content)))
        certificate_type = await find_type(session, principal.district_id, content.certificate_type_code)
        columns = _columns(resources, transaction, request_id, content, record, certificate_type)
        await ordinary.change(session, record, columns, now)
        await _index(resources, transaction, request_id, content)
        await transaction.audit("request.changed", "stamp_request", request_id, {"version": record.version + 1})
        return transaction.answer(await answer(resources, transaction, request_id))


async def _take_the_place(transaction: Transaction, principal: Principal, former_id: UUID, content: NewRequest) -> None:
    """Judge a new request in the place of a voided one, which stays locked: nobody takes the same place (R84).

    Raises NotFound for a paper that the person may not see.
    """
    session, district_id = transaction.session, principal.district_id
    record = (await ordinary.lock(session, district_id, former_id)).record
    require_reader(record, principal, transaction.now)
    followed = await ordinary.is_followed(session, district_id, record.id)
    former = FormerPaper(record.asked, record.state, followed)
    refuse_if(judge_replacement(former, _asked(content.community_id, content)))


def _asked(community_id: UUID, content: RequestContent) -> PaperAsked:
    return PaperAsked(community_id, content.kind, content.certificate_type_code)


#: How a new request begins.
_BEGUN: dict[str, Any] = {"status": RequestState.DRAFT.value, "version": 1, "reason": "", "where_to_go": ""}
#: What a new request does not have.
_NOT_YET: dict[str, Any] = dict.fromkeys(
    (
        *("submitted_at", "due_on", "verification", "approved_by", "approved_by_name", "approved_at"),
        *(
            "certificate_number",
            "document_sha256",
            "document_sm3",
            "certificate_identifier",
            "seal_place",
            "seal_id",
            "register_year",
            "register_number",
        ),
        *("signed_sha256", "stamped_by", "stamped_by_name", "stamped_at", "delivered_at", "recipient_masked"),
    )
)


def _columns(
    resources: Resources,
    transaction: Transaction,
    request_id: UUID,
    content: RequestContent,
    earlier: RequestRecord | None,
    certificate_type: CertificateType | None,
) -> dict[str, Any]:
    """Return the columns that hold what was typed: sealed where it names people, masked beside it."""
    _refuse_more_copies(content)
    personal = _personal(content, transaction.today)
    title = certificate_type.name if certificate_type else content.document_title
    asking, proxy = content.asking_body, personal.proxy
    return {
        "kind": content.kind.value,
        "type_code": content.certificate_type_code,
        "title": title or content.certificate_type_code or "",
        "is_for_resident": content.is_for_resident,
        "applicant_masked": mask_name(personal.applicant_name),
        "identity_number_masked": mask_identity_number(personal.identity_number) or None,
        "phone_masked": mask_phone(personal.phone) or None,
        "proxy_masked": mask_name(proxy.proxy_name) if proxy else None,
        "proxy_identity_number_masked": mask_identity_number(proxy.proxy_identity_number) or None if proxy else None,
        "personal": seal_personal(resources.cipher, request_id, personal),
        "filled_fields": sorted(key for key, value in personal.values.items() if value.strip()),
        "purpose": content.purpose,
        "asking_body_name": asking.name if asking else "",
        "asking_body_kind": asking.kind.value if asking else None,
        "valid_until": content.valid_until or _default_end(certificate_type, transaction.today),
        "copies": content.copies,
        "medium": content.medium.value,
        "particulars": PARTICULARS.dump_python(_particulars(content, transaction, earlier), mode="json"),
    }


def _refuse_more_copies(content: RequestContent) -> None:
    """R78, CRT-8: a certificate is one numbered file; a further copy is a request of its own."""
    if content.kind is RequestKind.CERTIFICATE and content.copies > 1:
        raise Invalid(
            [
                FieldError(
                    "/copies",
                    "one-copy",
                    "电子证明每件申请一份，需要多份请另行申请。",
                    "A certificate is made once per request; file another one for a further copy.",
                )
            ]
        )


def _personal(content: RequestContent, today: date) -> Personal:
    applicant = content.applicant
    number = _identity_number(applicant.identity_number, "/applicant/identity_number", today)
    return Personal(
        applicant_name=applicant.name,
        identity_number=number,
        phone=applicant.phone,
        values=content.values,
        proxy=_mandate(content.proxy, number, today) if content.proxy else None,
    )


def _mandate(proxy: Proxy, principal_number: str, today: date) -> ProxyMandate:
    """R12: somebody else than the applicant, by a number that somebody can have (CRT-12)."""
    number = _identity_number(proxy.identity_number, "/proxy/identity_number", today)
    if number and number == principal_number:
        raise Invalid(
            [
                FieldError(
                    "/proxy/identity_number",
                    "proxy-is-applicant",
                    "代办人与申请人是同一人：本人办理不需要代办。",
                    "The proxy is the applicant: who comes in person needs no proxy.",
                )
            ]
        )
    return ProxyMandate(
        proxy.name, proxy.identity_checked, proxy.principal_identity_seen, proxy.written_mandate, number
    )


def _identity_number(typed: str, pointer: str, today: date) -> str:
    """Return a number as it is kept; Invalid at its field when nobody can have it (CRT-12)."""
    number = normalize_resident_identity_number(typed)
    if number and (problem := resident_identity_number_problem(number, on=today)) is not None:
        raise Invalid(
            [
                FieldError(
                    pointer,
                    f"identity-number-{problem.value}",
                    "公民身份号码不正确，请核对。",
                    "Not a valid identity number (GB 11643).",
                )
            ]
        )
    return number


def _particulars(content: RequestContent, transaction: Transaction, earlier: RequestRecord | None) -> Particulars:
    known = earlier.particulars.identity if earlier else None
    identity = known
    person = transaction.principal
    if content.identity_document is None or person is None:
        identity = None
    elif known is None or known.document is not content.identity_document:
        identity = IdentityCheck(content.identity_document, person.person_id, transaction.now)
    resolution = content.resolution
    return Particulars(
        identity=identity,
        has_proxy=content.proxy is not None,
        hukou_link=content.hukou_link,
        evidence_seen=frozenset(content.evidence_seen),
        resolution=Resolution(resolution.held_on, resolution.vote_recorded, resolution.head_signed)
        if resolution
        else None,
        risk_records=RiskRecords(**content.risk_records.model_dump()),
        imprint=ImprintPlace(**content.imprint.model_dump()) if content.imprint else None,
        strip=content.verification_strip,
        transition=TransitionClaim(content.transitional.within_duties) if content.transitional else None,
    )


def _default_end(certificate_type: CertificateType | None, today: date) -> date | None:
    """Return the last day a paper of this type is good when nobody chose another (R14)."""
    days = certificate_type.default_validity_days if certificate_type else None
    return today + timedelta(days=days) if days else None


async def _index(resources: Resources, transaction: Transaction, request_id: UUID, content: RequestContent) -> None:
    applicant, proxy = content.applicant, content.proxy
    keys = indexes_of(resources, applicant.name, applicant.identity_number)
    if proxy is not None:
        keys += proxy_indexes_of(resources, proxy.name, proxy.identity_number)
    await ordinary.replace_keys(transaction.session, transaction.district_id, request_id, keys)
