"""Offering at the counter what a resident gave before: a paper to reprint, facts to take over (CRT-14, R20)."""

from collections.abc import Sequence
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Row

from qingdan.kernel.clock import business_date
from qingdan.kernel.errors import NotFound
from qingdan.kernel.principal import Reach
from qingdan.stamping.accesses.rules import Purpose, Seen
from qingdan.stamping.accesses.service import Look, record_looks
from qingdan.stamping.blind_index import number_indexes
from qingdan.stamping.requests.actors import actor_at, covers
from qingdan.stamping.requests.records import VERIFICATION, VerificationRecord
from qingdan.stamping.requests.repository import ordinary
from qingdan.stamping.requests.rules import EarlierPaper, RequestState, StampingPolicy, reprint_offer
from qingdan.stamping.requests.service.reading import summarized
from qingdan.stamping.requests.viewing import subject_of
from qingdan.stamping.residents import repository
from qingdan.stamping.residents.rules import CertifiedPaper, facts_offered, facts_taken
from qingdan.stamping.residents.schemas import KnownFacts, KnownResident, KnownResidentQuery, TakenFacts
from qingdan.stamping.residents.service.finding import own_community
from qingdan.stamping.resources import Resources
from qingdan.stamping.retention.service import retention_policy
from qingdan.stamping.seals.rules import RetentionPolicy

_SHOWN: Final = 5
_STATES: Final = frozenset({RequestState.STAMPED, RequestState.DELIVERED})


async def know_resident(resources: Resources, reach: Reach, query: KnownResidentQuery) -> KnownResident:
    """Return what is known of who stands at the counter, masked (CRT-14, R20). Raises NotFound."""
    community = await own_community(resources, reach, query.community_id)
    async with resources.database.read(reach.principal) as transaction:
        indexes = number_indexes(resources, query.identity_number)
        rows = await repository.requests_of(
            transaction.session, reach.district_id, community.id, indexes, transaction.today
        )
        today, retention = transaction.today, await retention_policy(transaction)
        policy = (await resources.policies.within(transaction)).requests
        actor = actor_at(reach.principal, community.id, community.subdistrict_id, transaction.now)
    earlier = [row for row in rows if row.status != RequestState.DRAFT]
    reprint = _reprint(earlier, query, today, policy)
    return KnownResident(
        requests=summarized(earlier[:_SHOWN], actor, policy),
        reprint=summarized([row for row in earlier if row.id == reprint], actor, policy)[0] if reprint else None,
        facts=_facts(earlier, today, retention),
    )


async def take_facts(resources: Resources, reach: Reach, request_id: UUID) -> TakenFacts:
    """Return the facts of an earlier paper in full; taking them over is a look, written down (CRT-12, CRT-14).

    Raises NotFound outside the reach and where nothing can be taken over.
    """
    async with resources.database.begin(reach.principal) as transaction:
        record = (await ordinary.require(transaction.session, reach.district_id, request_id)).record
        verification = record.verification
        if not covers(reach, record) or record.state not in _STATES or verification is None:
            raise NotFound
        if not verification.confirmed or record.is_erased:
            raise NotFound
        look = Look(Seen.KNOWN_FACTS, Purpose.HANDLING)
        await record_looks(transaction, reach.principal, [subject_of(record)], look)
        personal = record.open_personal(resources.cipher)
    return TakenFacts(
        name=personal.applicant_name,
        phone=personal.phone,
        values=facts_taken(personal.values, verification.covers),
    )


def _reprint(rows: Sequence[Row[Any]], query: KnownResidentQuery, today: date, policy: StampingPolicy) -> UUID | None:
    """R20: the latest paper of this type and use that still holds; the rows are all one person's."""
    if query.certificate_type_code is None:
        return None
    found = reprint_offer(
        [
            EarlierPaper(
                request_id=row.id,
                applicant_key="same",
                type_code=row.type_code or "",
                purpose=row.purpose,
                issued_on=business_date(row.stamped_at),
                valid_until=row.valid_until,
                state=RequestState(row.status),
            )
            for row in rows
            if row.stamped_at is not None and row.certificate_number is not None
        ],
        applicant_key="same",
        type_code=query.certificate_type_code,
        purpose=query.purpose,
        today=today,
        policy=policy,
    )
    return found.request_id if found else None


def _facts(rows: Sequence[Row[Any]], today: date, policy: RetentionPolicy) -> KnownFacts | None:
    papers = {row.id: (row, verification) for row in rows if (verification := _verification(row)) is not None}
    found = facts_offered(
        [
            CertifiedPaper(
                request_id=row.id,
                state=RequestState(row.status),
                certified_on=business_date(row.stamped_at),
                confirmed=verification.confirmed,
                covers=verification.covers,
                erased=row.erased_on is not None,
            )
            for row, verification in papers.values()
            if row.stamped_at is not None
        ],
        today,
        policy,
    )
    if found is None:
        return None
    row, verification = papers[found.request_id]
    return KnownFacts(
        request_id=row.id,
        title=row.title,
        certified_on=found.certified_on,
        name=row.applicant_masked,
        phone=row.phone_masked,
        fields=sorted(verification.covers),
    )


def _verification(row: Row[Any]) -> VerificationRecord | None:
    return VERIFICATION.validate_python(row.verification) if row.verification else None
