"""Finding everything a community knows of one resident, by identity number and for a purpose (CRT-12, R121)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Row

from qingdan.kernel.errors import NotFound, refuse_if
from qingdan.kernel.identity_numbers import mask_identity_number, normalize_resident_identity_number
from qingdan.kernel.principal import Reach
from qingdan.kernel.transaction import Transaction
from qingdan.organization.contract.schemas import DirectoryUnit
from qingdan.stamping.accesses.rules import Seen, judge_purpose
from qingdan.stamping.accesses.service import Look, Subject, record_looks
from qingdan.stamping.blind_index import number_indexes, proxy_number_indexes, require_number
from qingdan.stamping.refusals.service.notices import answer_of, subject_of_notice
from qingdan.stamping.refusals.tables import RefusalTable
from qingdan.stamping.requests.actors import actor_at
from qingdan.stamping.requests.service.reading import summarized
from qingdan.stamping.residents import repository
from qingdan.stamping.residents.schemas import ResidentFile, ResidentQuery
from qingdan.stamping.resources import Resources


@dataclass(frozen=True, slots=True)
class Known:
    """What a community knows of one resident by number: their own requests, those for others, their notices."""

    requests: Sequence[Row[Any]]
    as_proxy: Sequence[Row[Any]]
    refusals: Sequence[RefusalTable]


async def find_resident(resources: Resources, reach: Reach, query: ResidentQuery) -> ResidentFile:
    """Return all requests and notices of one resident at a community, masked; the look is written down.

    Raises NotFound for a community outside the reach, Refused without a purpose (R121), Invalid for a number
    that nobody can have (R12).
    """
    community = await own_community(resources, reach, query.community_id)
    async with resources.database.begin(reach.principal) as transaction:
        known = await gathered(resources, transaction, query, Seen.FILE)
        actor = actor_at(reach.principal, community.id, community.subdistrict_id, transaction.now)
        policy = (await resources.policies.within(transaction)).requests
        return ResidentFile(
            identity_number=mask_identity_number(normalize_resident_identity_number(query.identity_number)),
            requests=summarized(known.requests, actor, policy),
            as_proxy=summarized(known.as_proxy, actor, policy),
            refusals=[answer_of(row) for row in known.refusals],
        )


async def own_community(resources: Resources, reach: Reach, community_id: UUID) -> DirectoryUnit:
    """Return a community within reach; NotFound otherwise."""
    district = await resources.districts.district(reach.district_id)
    community = district.communities.get(community_id)
    if community is None or not reach.covers(community_id=community.id, subdistrict_id=community.subdistrict_id):
        raise NotFound
    return community


async def gathered(resources: Resources, transaction: Transaction, query: ResidentQuery, seen: Seen) -> Known:
    """Return what is known of a resident, and write down who looked at each of it, in the caller's transaction."""
    refuse_if(judge_purpose(query.purpose, query.purpose_note, handles=False))
    number = require_number(query.identity_number, transaction.today)
    indexes, as_proxy = number_indexes(resources, number), proxy_number_indexes(resources, number)
    session, district_id, community_id = transaction.session, transaction.district_id, query.community_id
    today = transaction.today
    known = Known(
        await repository.requests_of(session, district_id, community_id, indexes, today),
        await repository.requests_of(session, district_id, community_id, as_proxy, today),
        await repository.refusals_of(session, district_id, community_id, indexes),
    )
    subjects = [subject_of_row(row) for row in (*known.requests, *known.as_proxy)]
    subjects += [subject_of_notice(row) for row in known.refusals]
    if transaction.principal is not None:
        look = Look(seen, query.purpose, query.purpose_note)
        await record_looks(transaction, transaction.principal, subjects, look)
    return known


def subject_of_row(row: Row[Any]) -> Subject:
    """Return the request that a row speaks of, as what is looked at."""
    title = f"{row.title} {row.certificate_number or ''}".strip()
    return Subject("stamp_request", row.id, title, row.community_id, row.subdistrict_id)
