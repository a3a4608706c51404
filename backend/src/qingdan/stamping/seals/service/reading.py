"""Reading seals: as they stand, with what is due and what the caller may do to them."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any, cast
from uuid import UUID

from qingdan.kernel.errors import Forbidden, NotFound, StaleVersion
from qingdan.kernel.pagination import decode_id_cursor, encode_cursor
from qingdan.kernel.principal import Principal, Reach, holds_at, reach_of
from qingdan.kernel.transaction import Transaction
from qingdan.stamping.access import ROLES, Permission
from qingdan.stamping.directories import District
from qingdan.stamping.documents.certificates import summarize
from qingdan.stamping.documents.seal_image import SealDesign
from qingdan.stamping.resources import Resources
from qingdan.stamping.seals import repository
from qingdan.stamping.seals.electronic import can_sign, seal_image
from qingdan.stamping.seals.revocation import revocation_of_seal
from qingdan.stamping.seals.rules import (
    SealFacts,
    SealRight,
    SealState,
    acts_after_return,
    allowed_acts,
    archive_due_on,
    certificate_warned_from,
    handover_due_on,
    is_handover_overdue,
    loss_notice_ends_on,
)
from qingdan.stamping.seals.schemas import (
    Seal,
    SealCertificate,
    SealDetail,
    SealEvent,
    SealFilter,
    SealHolder,
    SealNotice,
    SealNoticeList,
    SealPage,
)
from qingdan.stamping.seals.service.facts import Terms, seal_facts, terms_of
from qingdan.stamping.seals.tables import SealEventTable, SealTable


async def list_seals(resources: Resources, reach: Reach, wanted: SealFilter, after: str | None, limit: int) -> SealPage:
    """Return the seals within reach that are wanted, with what is due (CRT-13, R85 to R88, R91)."""
    district = await resources.districts.district(reach.district_id)
    async with resources.database.read(reach.principal) as transaction:
        session, today = transaction.session, transaction.today
        terms = await terms_of(resources, transaction, district)
        due = repository.something_due(today, district.communities.keys(), terms.policy.certificate_warning_days)
        rows = await repository.page_seals(session, reach, wanted, due, after=decode_id_cursor(after), limit=limit + 1)
        ids = [row.id for row in rows]
        out = await repository.seals_out(session, reach.district_id, ids)
        years = await repository.open_years(session, reach.district_id, ids, today)
        shown = [
            _answer(row, terms, transaction, is_out=row.id in out, closing_year=years.get(row.id))
            for row in rows[:limit]
        ]
    return SealPage(items=shown, next=encode_cursor(str(shown[-1].id)) if len(rows) > limit else None)


async def get_seal(resources: Resources, reach: Reach, seal_id: UUID) -> SealDetail:
    """Return a seal with its picture and history (CRT-13). Raises NotFound."""
    district = await resources.districts.district(reach.district_id)
    async with resources.database.read(reach.principal) as transaction:
        seal = await repository.require_seal(transaction.session, reach, seal_id)
        return await detail(resources, transaction, seal, await terms_of(resources, transaction, district))


async def list_notices(resources: Resources, district_id: UUID) -> SealNoticeList:
    """Return the public notices of lost seals (CRT-13, R86)."""
    async with resources.database.read(district_id) as transaction:
        rows = await repository.lost_seals(transaction.session)
    return SealNoticeList(items=[SealNotice.model_validate(dict(row)) for row in rows])


async def taken(transaction: Transaction, reach: Reach, seal_id: UUID, expected: int) -> SealTable:
    """Return a seal that nobody else changes until the end.

    Raises NotFound for whoever may not see it, Forbidden outside the reach of the right, StaleVersion.
    """
    readable = reach_of(reach.principal, Permission.SEALS_READ, ROLES, transaction.now)
    if readable is None:
        raise NotFound
    seal = await repository.lock_seal(transaction.session, readable, seal_id)
    if not reach.covers(community_id=seal.community_id, subdistrict_id=seal.subdistrict_id):
        raise Forbidden
    if seal.version != expected:
        raise StaleVersion(seal.version)
    return seal


async def shown_on(resources: Resources, reach: Reach, seal_id: UUID) -> SealDesign:
    """Return what a seal shows, so that it can be drawn before a transaction begins. Raises NotFound."""
    async with resources.database.read(reach.principal) as transaction:
        readable = reach_of(reach.principal, Permission.SEALS_READ, ROLES, transaction.now)
        if readable is None:
            raise NotFound
        return seal_image(await repository.require_seal(transaction.session, readable, seal_id)).design


async def detail(resources: Resources, transaction: Transaction, seal: SealTable, terms: Terms) -> SealDetail:
    """Return a seal with its picture, its history and what the caller may do to it."""
    events = await repository.events_of(transaction.session, seal.id)
    out = await repository.is_out(transaction.session, seal)
    years = await repository.open_years(transaction.session, seal.district_id, [seal.id], transaction.today)
    return SealDetail(
        **_answer(seal, terms, transaction, is_out=out, closing_year=years.get(seal.id)).model_dump(),
        certificate=await _certificate(resources, seal, transaction.now),
        key_reference=seal.key_reference,
        image_svg=seal_image(seal).svg(),
        events=[_event(event) for event in events],
    )


def _answer(seal: SealTable, terms: Terms, transaction: Transaction, *, is_out: bool, closing_year: int | None) -> Seal:
    principal = transaction.principal
    if principal is None:
        raise NotFound
    district, policy = terms.district, terms.policy
    facts, today = seal_facts(seal, district, is_out=is_out), transaction.today
    own = {name: getattr(seal, name) for name in Seal.model_fields if name in SealTable.model_fields}
    rights = _rights(principal, seal, transaction.now)
    due = None
    if facts.election_on is not None and facts.awaits_handover(today):
        due = handover_due_on(facts.election_on, district.calendar, policy)
    return Seal.model_validate(
        {
            **own,
            "electronic": can_sign(seal),
            "certificate_warned_from": certificate_warned_from(facts, policy),
            "closing_year": closing_year,
            "closing_due_on": archive_due_on(closing_year) if closing_year is not None else None,
            "replaceable_on": loss_notice_ends_on(seal.lost_on, policy) if seal.lost_on else None,
            "handover_due_on": due,
            "handover_overdue": is_handover_overdue(facts, district.calendar, policy, today),
            "community_ended": facts.unit_ended,
            "unable_to_stamp": _unable(seal, facts, district),
            "allowed_actions": allowed_acts(facts, rights, policy, today),
            "allowed_after_return": acts_after_return(facts, rights, policy, today),
        }
    )


def _unable(seal: SealTable, facts: SealFacts, district: District) -> list[SealHolder]:
    """Return who was appointed and can't stamp today, while the seal could be used at all (R74, R81)."""
    if facts.unit_ended or facts.state not in {SealState.IN_USE, SealState.SUSPENDED}:
        return []
    holders: tuple[tuple[SealHolder, UUID | None], ...] = (("keeper", seal.keeper_id), ("deputy", seal.deputy_id))
    return [
        name
        for name, person_id in holders
        if person_id is not None and not district.can_use_seal(person_id, seal.community_id)
    ]


def _rights(principal: Principal, seal: SealTable, now: datetime) -> frozenset[SealRight]:
    return frozenset(
        right
        for right in SealRight
        if holds_at(principal, ROLES[right], now, community_id=seal.community_id, subdistrict_id=seal.subdistrict_id)
    )


async def _certificate(resources: Resources, seal: SealTable, now: datetime) -> SealCertificate | None:
    if seal.certificate_pem is None:
        return None
    summary = summarize(seal.certificate_pem)
    found = await revocation_of_seal(resources, seal, now)
    return SealCertificate(
        **asdict(summary), standing=found.standing, revoked_at=found.revoked_at, standing_as_of=found.as_of
    )


def _event(event: SealEventTable) -> SealEvent:
    kept = cast("dict[str, Any]", event.detail)
    return SealEvent(
        kind=event.kind,
        occurred_at=event.occurred_at,
        person_name=event.person_name,
        reason=event.reason,
        held_on=kept.get("held_on"),
        place=kept.get("place", ""),
        number=kept.get("number", ""),
        witnesses=[witness["name"] for witness in kept.get("witnesses", [])],
        keepers_before=_keepers(kept.get("from")),
        keepers_after=_keepers(kept.get("to")),
    )


def _keepers(names: Mapping[str, str] | None) -> list[str]:
    return [names[name] for name in ("keeper", "deputy") if names.get(name)] if names else []
