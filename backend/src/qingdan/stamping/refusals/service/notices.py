"""Refusing a paper with a numbered notice, and printing it.

The number is taken with the row in one transaction; the notice is set in type afterwards, kept once and served as
it is. A crash between the two loses nothing: the first opening prints what the row says.
"""

from datetime import date, datetime
from uuid import UUID

from qingdan.kernel.clock import business_date
from qingdan.kernel.errors import Conflict, FieldError, Forbidden, Invalid, NotFound, refuse_if
from qingdan.kernel.identity_numbers import resident_identity_number_problem
from qingdan.kernel.ids import uuid7
from qingdan.kernel.pagination import decode_id_cursor, encode_cursor
from qingdan.kernel.principal import Principal, Reach, holds_at
from qingdan.kernel.transaction import Transaction
from qingdan.stamping import access
from qingdan.stamping.access import ROLES
from qingdan.stamping.accesses.rules import Seen
from qingdan.stamping.accesses.schemas import StatedPurpose
from qingdan.stamping.accesses.service import Subject, record_looks
from qingdan.stamping.catalogue.lookup import find_type, listed_on
from qingdan.stamping.catalogue.national import catalogue_with
from qingdan.stamping.catalogue.repository import layer_entries, own_types
from qingdan.stamping.catalogue.rules import (
    REGISTRY_FACTS,
    AskingBody,
    Demand,
    judge_asking_body,
    judge_demand,
    judge_refusal_notice,
    registry_facts_in,
)
from qingdan.stamping.contract.events import CERTIFICATE_REFUSED
from qingdan.stamping.printing import refuse_unprintable
from qingdan.stamping.refusals import repository
from qingdan.stamping.refusals.notices import (
    CONTENT,
    NoticeContent,
    notice_for_fact,
    notice_for_type,
    notice_for_unlisted,
)
from qingdan.stamping.refusals.repository import RefusalFilter
from qingdan.stamping.refusals.rules import Month, RefusalSubject, judge_unlisted
from qingdan.stamping.refusals.schemas import NewRefusal, Refusal, RefusalPage, RefusalQuery
from qingdan.stamping.refusals.service.writing import Place, Refused, issuer_of, print_notice, write_notice
from qingdan.stamping.refusals.tables import RefusalTable
from qingdan.stamping.requests.actors import actor_at
from qingdan.stamping.requests.rules import Permission
from qingdan.stamping.requests.viewing import judged
from qingdan.stamping.resources import Resources


async def issue_refusal(resources: Resources, principal: Principal, request: NewRefusal) -> Refusal:
    """Refuse what a community must not certify, with a number (CRT-3, R3, R4, R13, R17, R21, R125).

    Raises Conflict for what can be issued, Forbidden outside the caller's communities.
    """
    district = await resources.districts.district(principal.district_id)
    community = district.require_community(request.community_id)
    prefix = district.number_prefix(community)
    place = Place(community.id, community.subdistrict_id, community.name, community.phone or "", prefix)
    _refuse_unusable(resources, request)
    async with resources.database.begin(principal) as transaction:
        held = actor_at(principal, community.id, community.subdistrict_id, transaction.now).permissions
        if Permission.PREPARE not in held:
            raise Forbidden
        if request.asking_body is not None:
            refuse_if(judge_asking_body(request.asking_body.name))
        title, content = await _notice(resources, transaction, place, request)
        refuse_if(judge_refusal_notice(content.responsible_body, content.responsible_place))
        notice = uuid7(), _refused(request, title), content
        row = await write_notice(resources, transaction, place, notice)
        await _tell(transaction, row)
        answer = transaction.answer(answer_of(row))
    await print_notice(resources, principal, row)
    return answer


def _refused(request: NewRefusal, title: str) -> Refused:
    return Refused(
        title,
        _asking(request),
        request.purpose,
        request.applicant_name,
        request.applicant_identity_number,
        request.certificate_type_code,
        request.registry_fact,
    )


def _asking(request: NewRefusal) -> AskingBody | None:
    asked = request.asking_body
    return AskingBody(asked.name, asked.kind) if asked else None


async def list_refusals(resources: Resources, reach: Reach, query: RefusalQuery) -> RefusalPage:
    """Return the notices within reach, newest first (CRT-3, R21)."""
    wanted = RefusalFilter(
        community_id=query.community_id,
        type_code=query.certificate_type_code,
        registry_fact=query.registry_fact.value if query.registry_fact else None,
        asking_body_name=query.asking_body,
        asking_body_kind=query.asking_body_kind.value if query.asking_body_kind else None,
        of_request=query.of_request,
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
        return await print_notice(resources, reach.principal, row), row.number
    return await resources.objects.get(row.notice_sha256), row.number


async def _notice(
    resources: Resources, transaction: Transaction, place: Place, request: NewRefusal
) -> tuple[str, NoticeContent]:
    """Return title and words of the notice; a type that can be issued is not refused."""
    session, district_id = transaction.session, transaction.district_id
    issuer, asking = await issuer_of(resources, transaction, place), _asking(request)
    if request.registry_fact is not None:
        content = notice_for_fact(request.registry_fact, issuer)
        return f"{REGISTRY_FACTS[request.registry_fact].name}证明", content
    if request.unlisted_title:
        await _refuse_listed(transaction, request.unlisted_title)
        instead = request.instead
        told = (instead.responsible_body, instead.where_to_go) if instead else None
        return request.unlisted_title, notice_for_unlisted(request.unlisted_title, told, asking, issuer)
    certificate_type = await find_type(session, district_id, request.certificate_type_code)
    if certificate_type is None:
        raise Invalid(
            [FieldError("/certificate_type_code", "unknown-type", "目录中没有该事项。", "No such certificate type.")]
        )
    entries = await layer_entries(session, certificate_type.code)
    demand = Demand(certificate_type, entries, asking, hukou_link=True)
    if not judge_demand(demand, on=transaction.today):
        raise Conflict(
            "该证明社区可以出具，请按申请办理，不能出具不予出具告知书。",
            "The community can issue this paper: file a request instead.",
            slug="issuable",
        )
    return certificate_type.name, notice_for_type(certificate_type, entries, asking, issuer, transaction.today)


async def _refuse_listed(transaction: Transaction, title: str) -> None:
    """R1, R13: what is on the list, the district's own types with it, has an answer of its own."""
    types = await own_types(transaction.session, transaction.district_id)
    named = catalogue_with(listed_on(types, transaction.today)).search.named_in(title)
    refuse_if(judge_unlisted(named, registry_facts_in(title)))


def _refuse_unusable(resources: Resources, request: NewRefusal) -> None:
    """CRT-10: what the notice will say must be in the fonts, before a number is taken for it."""
    _refuse_wrong_number(request, business_date(resources.database.clock()))
    texts = {"/applicant_name": request.applicant_name, "/purpose": request.purpose}
    texts["/unlisted_title"] = request.unlisted_title
    if request.instead is not None:
        texts["/instead/responsible_body"] = request.instead.responsible_body
        texts["/instead/where_to_go"] = request.instead.where_to_go
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


async def _tell(transaction: Transaction, row: RefusalTable) -> None:
    """Let the body that asked be counted (R21)."""
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


def subject_of_notice(row: RefusalTable) -> Subject:
    """Return what is looked at."""
    return Subject("refusal", row.id, f"{row.title} {row.number}", row.community_id, row.subdistrict_id)


def _shown(row: RefusalTable, principal: Principal, now: datetime) -> Refusal:
    """Return a notice without the resident to whoever only counts (R21, CRT-12)."""
    answer, readers = answer_of(row), ROLES[access.Permission.REFUSALS_READ]
    if holds_at(principal, readers, now, community_id=row.community_id, subdistrict_id=row.subdistrict_id):
        return answer
    hidden: dict[str, object] = {"applicant_name": None, "purpose": ""}
    # What the head wrote of a filed request is about the resident, not about the list.
    return answer.model_copy(update=hidden | {"reason": ""} if row.request_id is not None else hidden)


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
            "subject": _subject(row),
            "applicant_name": row.applicant_masked,
        }
    )


def _subject(row: RefusalTable) -> RefusalSubject:
    if row.request_id is not None:
        return RefusalSubject.REQUEST
    if row.registry_fact is not None:
        return RefusalSubject.REGISTRY_FACT
    return RefusalSubject.TYPE if row.type_code is not None else RefusalSubject.UNLISTED
