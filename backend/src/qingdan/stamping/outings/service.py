"""Booking an outing of a seal, deciding on it, letting the seal go and taking it back (R80)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from qingdan.kernel.errors import Forbidden, NotFound, StaleVersion, refuse_if
from qingdan.kernel.ids import uuid7
from qingdan.kernel.pagination import decode_id_cursor, encode_cursor
from qingdan.kernel.principal import Principal, Reach, reach_of
from qingdan.stamping.access import ROLES, Permission
from qingdan.stamping.outings import repository
from qingdan.stamping.outings.rules import (
    Outing,
    OutingAct,
    OutingActor,
    OutingState,
    judge_act,
    judge_booking,
    open_acts,
    outing_state,
)
from qingdan.stamping.outings.schemas import NewOuting, OutingAnswer, OutingPage
from qingdan.stamping.outings.tables import SealOutingTable
from qingdan.stamping.resources import Resources
from qingdan.stamping.seals.repository import is_out, lock_seal, require_seal
from qingdan.stamping.seals.rules import SealState
from qingdan.stamping.seals.tables import SealTable


@dataclass(frozen=True, slots=True)
class WaitingOuting:
    """An outing that waits for somebody, and whether the seal should be back already."""

    row: SealOutingTable
    seal: SealTable
    overdue: bool


_SHOWN: Final = frozenset(OutingAnswer.model_fields) - {"status", "allowed_actions"}


async def list_outings(resources: Resources, reach: Reach, seal_id: UUID, after: str | None, limit: int) -> OutingPage:
    """Return a seal's outings, newest first (R80). Raises NotFound."""
    async with resources.database.read(reach.principal) as transaction:
        seal = await require_seal(transaction.session, reach, seal_id)
        start = decode_id_cursor(after)
        rows = await repository.outings_of(transaction.session, reach.district_id, seal_id, start, limit + 1)
        items = [_answer(row, seal, reach.principal, transaction.now) for row in rows[:limit]]
    return OutingPage(items=items, next=encode_cursor(str(items[-1].id)) if len(rows) > limit else None)


async def book_outing(resources: Resources, reach: Reach, seal_id: UUID, request: NewOuting) -> OutingAnswer:
    """Ask for a seal to be taken out (R80). Raises Refused, NotFound, Forbidden."""
    principal = reach.principal
    async with resources.database.begin(principal) as transaction:
        seal = await require_seal(transaction.session, _readable(principal, transaction.now), seal_id)
        _require(reach, seal)
        carriers = [{"id": str(one.id), "name": one.name} for one in request.carriers]
        row = SealOutingTable(
            district_id=reach.district_id,
            id=uuid7(),
            seal_id=seal_id,
            community_id=seal.community_id,
            subdistrict_id=seal.subdistrict_id,
            version=1,
            purpose=request.purpose,
            destination=request.destination,
            carriers=carriers,
            back_by=request.back_by,
            asked_by=principal.person_id,
            asked_by_name=principal.name,
            asked_at=transaction.now,
        )
        refuse_if(judge_booking(facts_of(row), SealState(seal.state), transaction.now))
        await repository.write_outing(transaction.session, row)
        await transaction.audit("outing.booked", "seal", seal_id, {"outing": str(row.id)})
        return transaction.answer(_answer(row, seal, principal, transaction.now))


async def take_step(
    resources: Resources, reach: Reach, wanted: tuple[UUID, UUID], expected: int, act: OutingAct, reason: str = ""
) -> OutingAnswer:
    """Approve or refuse an outing, let the seal go, take it back (R74, R80, CRT-6). Raises Refused, StaleVersion.

    `wanted` names the seal and the outing.
    """
    seal_id, outing_id = wanted
    principal = reach.principal
    async with resources.database.begin(principal) as transaction:
        session, now = transaction.session, transaction.now
        readable = _readable(principal, now)
        # The seal is locked, so that it does not leave twice at once.
        seal = await lock_seal(session, readable, seal_id)
        row = await repository.lock_outing(session, readable, seal_id, outing_id)
        _require(reach, seal)
        if row.version != expected:
            raise StaleVersion(row.version)
        out = act is OutingAct.DEPARTURE and await is_out(session, seal)
        actor = _actor(principal, seal, now)
        refuse_if(judge_act(act, facts_of(row), actor, SealState(seal.state), now, another_is_out=out))
        _write(row, act, principal, now, reason)
        await repository.write_outing(session, row)
        await transaction.audit(f"outing.{act.value}", "seal", seal.id, {"outing": str(outing_id)})
        return transaction.answer(_answer(row, seal, principal, now))


async def waiting_outings(
    session: AsyncSession, principal: Principal, now: datetime, limit: int
) -> list[WaitingOuting]:
    """Return the outings whose next step is the caller's, and those not back in time for all who watch (R80)."""
    reach = reach_of(principal, Permission.REGISTERS_READ, ROLES, now)
    if reach is None:
        return []
    found = []
    for row, seal in await repository.open_outings(session, reach, limit):
        outing = facts_of(row)
        overdue = outing_state(outing, now) is OutingState.OVERDUE
        mine = set(open_acts(outing, _actor(principal, seal, now), now)) - {OutingAct.REFUSAL}
        if overdue or mine:
            found.append(WaitingOuting(row, seal, overdue=overdue))
    return found


def facts_of(row: SealOutingTable) -> Outing:
    """Return an outing as the rules know it."""
    return Outing(
        asked_by=row.asked_by,
        carriers=frozenset(UUID(one["id"]) for one in row.carriers),
        back_by=row.back_by,
        approved_by=row.approved_by,
        refused=row.refused_at is not None,
        taken_at=row.taken_at,
        returned_at=row.returned_at,
    )


def _write(row: SealOutingTable, act: OutingAct, principal: Principal, now: datetime, reason: str) -> None:
    row.version += 1
    match act:
        case OutingAct.APPROVAL:
            row.approved_by, row.approved_by_name, row.approved_at = principal.person_id, principal.name, now
        case OutingAct.REFUSAL:
            row.refused_by_name, row.refused_at, row.reason = principal.name, now, reason
        case OutingAct.DEPARTURE:
            row.handed_out_by_name, row.taken_at = principal.name, now
        case OutingAct.RETURN:
            row.taken_back_by_name, row.returned_at, row.reason = principal.name, now, reason


def _readable(principal: Principal, now: datetime) -> Reach:
    reach = reach_of(principal, Permission.REGISTERS_READ, ROLES, now)
    if reach is None:
        raise NotFound
    return reach


def _require(reach: Reach, seal: SealTable) -> None:
    if not reach.covers(community_id=seal.community_id, subdistrict_id=seal.subdistrict_id):
        raise Forbidden


def _actor(principal: Principal, seal: SealTable, now: datetime) -> OutingActor:
    reach = reach_of(principal, Permission.REQUESTS_APPROVE, ROLES, now)
    decides = reach is not None and reach.covers(community_id=seal.community_id, subdistrict_id=seal.subdistrict_id)
    keeps = principal.person_id in {seal.keeper_id, seal.deputy_id}
    # Contract staff ask for an outing and carry the seal with another; they decide on none and hand none out (R81).
    may_act = not principal.is_contract_staff
    return OutingActor(principal.person_id, decides and may_act, keeps and may_act)


def _answer(row: SealOutingTable, seal: SealTable, principal: Principal, now: datetime) -> OutingAnswer:
    outing = facts_of(row)
    own = {name: getattr(row, name) for name in _SHOWN}
    offered = open_acts(outing, _actor(principal, seal, now), now)
    return OutingAnswer.model_validate({**own, "status": outing_state(outing, now), "allowed_actions": offered})
