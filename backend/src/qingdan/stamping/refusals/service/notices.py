"""Refusing a paper with a numbered notice, and printing it.

The number is taken with the row in one transaction; the notice is set in type afterwards, kept once and served as
it is. A crash between the two loses nothing: the first opening prints what the row says.
"""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from qingdan.kernel.clock import business_date
from qingdan.kernel.errors import Conflict, FieldError, Forbidden, Invalid, NotFound, refuse_if
from qingdan.kernel.identity_numbers import normalize_resident_identity_number, resident_identity_number_problem
from qingdan.kernel.ids import uuid7
from qingdan.kernel.pagination import decode_id_cursor, encode_cursor
from qingdan.kernel.principal import Principal, Reach, holds_at
from qingdan.kernel.transaction import Transaction
from qingdan.organization.contract.schemas import DirectoryUnit
from qingdan.stamping import access
from qingdan.stamping.access import ROLES
from qingdan.stamping.accesses.rules import Seen
from qingdan.stamping.accesses.schemas import StatedPurpose
from qingdan.stamping.accesses.service import Subject, record_looks
from qingdan.stamping.blind_index import indexes_of
from qingdan.stamping.catalogue.lookup import find_type
from qingdan.stamping.catalogue.repository import layer_entries
from qingdan.stamping.catalogue.rules import (
    REGISTRY_FACTS,
    AskingBody,
    Demand,
    SealKind,
    judge_demand,
    judge_refusal_notice,
)
from qingdan.stamping.contract.events import CERTIFICATE_REFUSED
from qingdan.stamping.documents.rendering import RefusalPaper, render_refusal
from qingdan.stamping.kept_objects.service import keep_until_named
from qingdan.stamping.printing import refuse_unprintable
from qingdan.stamping.refusals import repository
from qingdan.stamping.refusals.notices import CONTENT, Issuer, NoticeContent, notice_for_fact, notice_for_type
from qingdan.stamping.refusals.repository import RefusalFilter
from qingdan.stamping.refusals.rules import Month
from qingdan.stamping.refusals.schemas import NewRefusal, Refusal, RefusalPage, RefusalQuery
from qingdan.stamping.refusals.tables import RefusalTable
from qingdan.stamping.requests.actors import actor_at
from qingdan.stamping.requests.masking import mask_name
from qingdan.stamping.requests.rules import Permission
from qingdan.stamping.requests.viewing import judged
from qingdan.stamping.resources import Resources
from qingdan.stamping.seals.repository import find_seal_for


async def issue_refusal(resources: Resources, principal: Principal, request: NewRefusal) -> Refusal:
    """Refuse what a community must not certify, with a number (CRT-3, R3, R4, R13, R17, R21, R125).

    Raises Conflict for what can be issued, Forbidden outside the caller's communities.
    """
    district = await resources.districts.district(principal.district_id)
    community = district.require_community(request.community_id)
    _refuse_unusable(resources, request)
    refusal_id = uuid7()
    async with resources.database.begin(principal) as transaction:
        held = actor_at(principal, community.id, community.subdistrict_id, transaction.now).permissions
        if Permission.PREPARE not in held:
            raise Forbidden
        title, content = await _notice(resources, transaction, community, request)
        refuse_if(judge_refusal_notice(content.responsible_body, content.responsible_place))
        number = await _number(transaction, district.number_prefix(community))
        asking = request.asking_body
        row = RefusalTable(
            district_id=principal.district_id,
            id=refusal_id,
            number=number,
            community_id=community.id,
            subdistrict_id=community.subdistrict_id,
            community_name=community.name,
            type_code=request.certificate_type_code,
            registry_fact=request.registry_fact.value if request.registry_fact else None,
            title=title,
            asking_body_name=asking.name if asking else "",
            asking_body_kind=asking.kind.value if asking else None,
            applicant_masked=mask_name(request.applicant_name) or None,
            **_sealed(resources, refusal_id, request),
            purpose=request.purpose,
            content=CONTENT.dump_python(content, mode="json"),
            issued_on=transaction.today,
            issued_by=principal.person_id,
            issued_by_name=principal.name,
            notice_sha256=None,
            created_at=transaction.now,
        )
        await repository.add_refusal(transaction.session, row, _indexes(resources, request))
        await _tell(transaction, row)
        answer = transaction.answer(answer_of(row))
    await _print(resources, principal, row)
    return answer


async def list_refusals(resources: Resources, reach: Reach, query: RefusalQuery) -> RefusalPage:
    """Return the notices within reach, newest first (CRT-3, R21)."""
    wanted = RefusalFilter(
        community_id=query.community_id,
        type_code=query.certificate_type_code,
        registry_fact=query.registry_fact.value if query.registry_fact else None,
        asking_body_name=query.asking_body,
        asking_body_kind=query.asking_body_kind.value if query.asking_body_kind else None,
        month=Month.parse(query.month) if query.month else None,
    )
    before, limit = decode_id_cursor(query.after), query.limit
    async with resources.database.read(reach.principal) as transaction:
        rows = await repository.page_refusals(transaction.session, reach, wanted, before, limit + 1)
        items = [_shown(row, reach.principal, transaction.now) for row in rows[:limit]]
    return RefusalPage(items=items, next=encode_cursor(str(items[-1].id)) if len(rows) > limit else None)


async def get_refusal(resources: Resources, reach: Reach, refusal_id: UUID) -> Refusal:
    """Return one notice (CRT-3). Raises NotFound."""
    async with resources.database.read(reach.principal) as transaction:
        row = await repository.require_refusal(transaction.session, reach, refusal_id)
        return _shown(row, reach.principal, transaction.now)


async def open_notice(resources: Resources, reach: Reach, refusal_id: UUID, stated: StatedPurpose) -> tuple[bytes, str]:
    """Return the printed notice and its number; on its own day printing it is the work itself (CRT-3, R3, R121).

    Raises NotFound, Refused without a purpose.
    """
    async with resources.database.begin(reach.principal) as transaction:
        row = await repository.require_refusal(transaction.session, reach, refusal_id)
        if row.erased_on is not None:
            raise NotFound
        look = judged(stated, Seen.NOTICE, handles=row.issued_on == transaction.today)
        await record_looks(transaction, reach.principal, [subject_of_notice(row)], look)
    if row.notice_sha256 is None:
        return await _print(resources, reach.principal, row), row.number
    return await resources.objects.get(row.notice_sha256), row.number


async def _notice(
    resources: Resources, transaction: Transaction, community: DirectoryUnit, request: NewRefusal
) -> tuple[str, NoticeContent]:
    """Return title and words of the notice; a type that can be issued is not refused."""
    session, district_id = transaction.session, transaction.district_id
    seal = await find_seal_for(session, district_id, community.id, SealKind.COMMITTEE.value)
    issuer = Issuer(
        seal.name if seal else f"{community.name}居民委员会",
        community.phone or "见社区公示栏",
        seal.demo if seal else resources.settings.environment != "production",
    )
    if request.registry_fact is not None:
        content = notice_for_fact(request.registry_fact, issuer)
        return f"{REGISTRY_FACTS[request.registry_fact].name}证明", content
    certificate_type = await find_type(session, district_id, request.certificate_type_code)
    if certificate_type is None:
        raise Invalid(
            [FieldError("/certificate_type_code", "unknown-type", "目录中没有该事项。", "No such certificate type.")]
        )
    asking = AskingBody(request.asking_body.name, request.asking_body.kind) if request.asking_body else None
    entries = await layer_entries(session, certificate_type.code)
    demand = Demand(certificate_type, entries, asking, hukou_link=True)
    if not judge_demand(demand, on=transaction.today):
        raise Conflict(
            "该证明社区可以出具，请按申请办理，不能出具不予出具告知书。",
            "The community can issue this paper: file a request instead.",
            slug="issuable",
        )
    return certificate_type.name, notice_for_type(certificate_type, entries, asking, issuer, transaction.today)


def _refuse_unusable(resources: Resources, request: NewRefusal) -> None:
    """CRT-10: what the notice will say must be in the fonts, before a number is taken for it."""
    _refuse_wrong_number(request, business_date(resources.database.clock()))
    texts = {"/applicant_name": request.applicant_name, "/purpose": request.purpose}
    if request.asking_body is not None:
        texts["/asking_body/name"] = request.asking_body.name
    refuse_unprintable(resources.typesetter, texts)


def _refuse_wrong_number(request: NewRefusal, today: date) -> None:
    """CRT-12: a number that nobody has would be searched for in vain."""
    number = request.applicant_identity_number
    if number and resident_identity_number_problem(number, on=today) is not None:
        raise Invalid(
            [
                FieldError(
                    "/applicant_identity_number",
                    "identity-number",
                    "公民身份号码不正确，请核对。",
                    "Not a valid identity number (GB 11643).",
                )
            ]
        )


async def _number(transaction: Transaction, prefix: str) -> str:
    """Take the next number of notices, gapless per community and year."""
    year = transaction.today.year
    return f"{prefix}-BY-{year}-{await transaction.next_number(f'refusal/{prefix}/{year}'):06d}"


async def _tell(transaction: Transaction, row: RefusalTable) -> None:
    """Audit the refusal, and let the body that asked be counted (R21)."""
    await transaction.audit("certificate.refused", "refusal", row.id, {"number": row.number})
    await transaction.emit(
        CERTIFICATE_REFUSED,
        {
            "refusal_id": str(row.id),
            "community_id": str(row.community_id),
            "certificate_type_code": row.type_code,
            "asking_body": row.asking_body_name,
            "asking_body_kind": row.asking_body_kind,
        },
    )


async def _print(resources: Resources, principal: Principal, row: RefusalTable) -> bytes:
    """Set the notice in type, keep it and write down which file it is."""
    content = CONTENT.validate_python(row.content)
    paper = RefusalPaper(
        number=row.number,
        certificate_title=row.title,
        asking_body=row.asking_body_name,
        asked_by_administrative_organ=content.offers_notice_and_commitment,
        reason=content.reason,
        basis=content.basis,
        responsible_body=content.responsible_body,
        responsible_place=content.responsible_place,
        replacement=content.replacement,
        issuer_name=content.issuer_name,
        issuer_phone=content.issuer_phone,
        issued_on=row.issued_on,
        applicant_name=opened_part(resources, "applicant", row.id, row.applicant_encrypted),
        use=row.purpose,
        demo=content.demo,
    )
    rendered = await resources.processor.run(render_refusal, resources.typesetter, paper)
    (digest,) = await keep_until_named(resources, principal.district_id, rendered.pdf)
    async with resources.database.begin(principal.district_id) as transaction:
        await repository.keep_notice(transaction.session, row.district_id, row.id, digest)
    return rendered.pdf


def subject_of_notice(row: RefusalTable) -> Subject:
    """Return what is looked at."""
    return Subject("refusal", row.id, f"{row.title} {row.number}", row.community_id, row.subdistrict_id)


def _shown(row: RefusalTable, principal: Principal, now: datetime) -> Refusal:
    """Return a notice without the resident to whoever only counts (R21, CRT-12)."""
    answer, readers = answer_of(row), ROLES[access.Permission.REFUSALS_READ]
    if holds_at(principal, readers, now, community_id=row.community_id, subdistrict_id=row.subdistrict_id):
        return answer
    return answer.model_copy(update={"applicant_name": None, "purpose": ""})


def answer_of(row: RefusalTable) -> Refusal:
    """Return a notice, masked."""
    content = CONTENT.validate_python(row.content)
    words = ("reason", "responsible_body", "responsible_place", "replacement", "offers_notice_and_commitment")
    own = {name: getattr(row, name) for name in Refusal.model_fields if name in RefusalTable.model_fields}
    return Refusal.model_validate(
        {
            **own,
            **{name: getattr(content, name) for name in words},
            "basis": list(content.basis),
            "certificate_type_code": row.type_code,
            "applicant_name": row.applicant_masked,
        }
    )


def _indexes(resources: Resources, request: NewRefusal) -> list[bytes]:
    return indexes_of(resources, request.applicant_name, request.applicant_identity_number)


def _sealed(resources: Resources, refusal_id: UUID, request: NewRefusal) -> dict[str, Any]:
    """Return the columns that name the resident, sealed (CRT-12)."""
    number = normalize_resident_identity_number(request.applicant_identity_number)
    return {
        "applicant_encrypted": sealed_part(resources, "applicant", refusal_id, request.applicant_name),
        "identity_number_encrypted": sealed_part(resources, "identity_number", refusal_id, number),
    }


def sealed_part(resources: Resources, part: str, refusal_id: UUID, value: str) -> bytes | None:
    """Seal one thing that a notice knows of the resident; nothing when it is not known (CRT-12)."""
    return resources.cipher.encrypt(value, part_context(part, refusal_id)) if value else None


def part_context(part: str, refusal_id: UUID) -> str:
    """Return what a sealed part of a notice is bound to, so that it opens nowhere else."""
    return f"refusal.{part}:{refusal_id}"


def opened_part(resources: Resources, part: str, refusal_id: UUID, sealed: bytes | None) -> str:
    """Unseal one thing that a notice knows of the resident; empty when it is not known (CRT-12)."""
    return resources.cipher.decrypt(sealed, part_context(part, refusal_id)) if sealed else ""
