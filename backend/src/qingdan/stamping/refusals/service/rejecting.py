"""Refusing a filed request for good: the step and the numbered notice stand in one transaction (R4, R22)."""

from uuid import UUID

from qingdan.kernel.errors import refuse_if
from qingdan.kernel.ids import uuid7
from qingdan.kernel.principal import Principal
from qingdan.kernel.transaction import Transaction
from qingdan.stamping.directories import District
from qingdan.stamping.printing import refuse_unprintable
from qingdan.stamping.refusals.notices import notice_for_rejection
from qingdan.stamping.refusals.service.writing import Place, Refused, issuer_of, write_notice
from qingdan.stamping.requests.act_schemas import RejectionInput
from qingdan.stamping.requests.records import Personal, RequestRecord
from qingdan.stamping.requests.repository.ordinary import KnownRequest
from qingdan.stamping.requests.rules import Action, judge_rejection
from qingdan.stamping.requests.schemas import RequestDetail
from qingdan.stamping.requests.service.acts import take_step, taken
from qingdan.stamping.resources import Resources


async def reject_request(
    resources: Resources, principal: Principal, request_id: UUID, expected: int, request: RejectionInput
) -> RequestDetail:
    """Refuse a request for good, with the reason, where to go instead and a notice to take away (R4, R22, CRT-5).

    Raises Refused with every reason, Invalid for words that no font draws (CRT-10).
    """
    refuse_unprintable(resources.typesetter, {"/reason": request.reason, "/where_to_go": request.where_to_go})
    district = await resources.districts.district(principal.district_id)
    async with resources.database.begin(principal) as transaction:
        known, actor, policy = await taken(resources, transaction, principal, Action.REJECTION, request_id, expected)
        personal = known.record.open_personal(resources.cipher)
        facts = known.facts(personal, transaction.today)
        refuse_if(judge_rejection(facts, request.reason, request.where_to_go, actor, policy))
        number = await _write(resources, transaction, (known, personal, request), _place(known.record, district))
        values: dict[str, object] = {"reason": request.reason, "where_to_go": request.where_to_go}
        return await take_step(resources, transaction, known.record, Action.REJECTION, values, {"notice": number})


def _place(record: RequestRecord, district: District) -> Place:
    """Return where it was filed; the community may have ended since."""
    community = district.communities.get(record.community_id)
    phone = community.phone if community is not None else None
    return Place(record.community_id, record.subdistrict_id, record.community_name, phone or "", record.number_prefix)


async def _write(
    resources: Resources,
    transaction: Transaction,
    refused: tuple[KnownRequest, Personal, RejectionInput],
    place: Place,
) -> str:
    """Write down the notice of a refused request, by what was filed and what the head says of it; return its number.

    It is set in type when it is opened first: whoever rejects does not wait for a page.
    """
    known, personal, said = refused
    record, asking = known.record, known.facts(personal, transaction.today).asking_body
    issuer = await issuer_of(resources, transaction, place)
    told = (said.reason, said.where_to_go)
    content = notice_for_rejection(record.certificate_type, known.entries, asking, told, issuer, transaction.today)
    what = Refused(
        record.title,
        asking,
        record.purpose,
        personal.applicant_name,
        personal.identity_number,
        record.type_code,
        request_id=record.id,
    )
    return (await write_notice(resources, transaction, place, (uuid7(), what, content))).number
