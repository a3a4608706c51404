"""Changing the code of a unit from a day on, and with it the codes that extend it (ORG-2, ORG-3)."""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from qingdan.kernel.database import Database
from qingdan.kernel.decisions import ALLOWED, Decision
from qingdan.kernel.errors import refuse_if
from qingdan.kernel.principal import Reach
from qingdan.kernel.tenants import served_districts
from qingdan.kernel.transaction import Transaction
from qingdan.organization.units.repository import reading, writing
from qingdan.organization.units.repository.reading import UnitOnDay
from qingdan.organization.units.rules.codes import SIGNIFICANT_DIGITS, check_code_never_reused, significant_part
from qingdan.organization.units.rules.reorganization import Proposal, check_recoding, codes_below, recode
from qingdan.organization.units.schemas import UnitDetail, UnitRecoding
from qingdan.organization.units.service.reading import detail
from qingdan.organization.units.service.recording import (
    announce_district,
    later_change,
    record_change,
    recording_of,
    taken_unit,
)

Follower = tuple[UnitOnDay, str]
"""A unit below whose code extends the one that changes, and its new code."""


async def recode_unit(
    database: Database, reach: Reach, unit_id: UUID, expected: int, request: UnitRecoding
) -> UnitDetail:
    """Give a unit another code from a day on; codes below follow (ORG-2, ORG-3, R117).

    Raises Refused, StaleVersion, NotFound, and Conflict when something later is on record there or below.
    """
    day = request.effective_on
    proposal = Proposal(effective_on=day, legal_basis=request.legal_basis)
    async with database.begin(reach.principal) as transaction:
        unit = await taken_unit(transaction, reach, unit_id, expected, day)
        parent_code = await _parent_code(transaction, unit, day)
        followers = await codes_below_of(transaction, unit, request.code, day)
        codes = new_codes(unit, request.code, followers)
        holders = await writing.code_holders(transaction.session, transaction.district_id, codes.values())
        reasons = check_recoding(unit.as_facts(), request.code, parent_code, proposal, request.correction_reason)
        served = await _served_elsewhere(transaction, unit, request.code)
        refuse_if((*reasons, *reused_codes(codes, holders), *served))
        await write_codes(transaction, [(unit, request.code), *followers], day)
        give_codes(transaction, codes, holders)
        record_followers(transaction, unit, proposal, followers)
        change = {"code_from": unit.code, "code_to": request.code, "correction_reason": request.correction_reason}
        await record_change(transaction, unit_id, "recoding", proposal, change)
        if unit_id == transaction.district_id and day <= transaction.today:
            await announce_district(transaction, recode(unit.as_facts(), request.code, day)[1])
        return transaction.answer(await detail(transaction, unit_id, day))


async def codes_below_of(transaction: Transaction, unit: UnitOnDay, new_code: str | None, day: date) -> list[Follower]:
    """Return the units below whose codes extend that of a unit, with what they become when it changes (ORG-2).

    Raises Conflict when one of them is on record for a later day already: it would not extend the new code.
    """
    if unit.kind not in SIGNIFICANT_DIGITS or unit.code is None or new_code in (None, unit.code):
        return []
    session, district_id = transaction.session, transaction.district_id
    if await writing.has_later_code(session, district_id, significant_part(unit.code), max(day, unit.version_from)):
        raise later_change()
    ids = await reading.subtree_ids(session, district_id, [unit.id], day)
    below = await reading.units_by_ids(session, district_id, ids - {unit.id}, day)
    codes = codes_below(unit.as_facts(), new_code, [lower.as_facts() for lower in below.values()])
    return [(below[unit_id], code) for unit_id, code in sorted(codes.items(), key=lambda one: one[1])]


def new_codes(unit: UnitOnDay, new_code: str | None, followers: Sequence[Follower]) -> dict[UUID, str]:
    """Return who gets which code."""
    own = {} if new_code is None else {unit.id: new_code}
    return own | {lower.id: code for lower, code in followers}


def reused_codes(codes: Mapping[UUID, str], holders: Mapping[str, UUID]) -> Decision:
    """R117: return a reason for each code that another unit has or ever had."""
    return tuple(
        reason
        for unit_id, code in codes.items()
        if code in holders
        for reason in check_code_never_reused(code, unit_id, [holders[code]])
    )


def give_codes(transaction: Transaction, codes: Mapping[UUID, str], holders: Mapping[str, UUID]) -> None:
    """Give the codes that nobody has yet to their units for good (R117)."""
    for unit_id, code in codes.items():
        if code not in holders:
            writing.add_code(transaction.session, transaction.district_id, code, unit_id)


async def write_codes(transaction: Transaction, recoded: Sequence[tuple[UnitOnDay, str | None]], day: date) -> None:
    """End the versions with the old codes and begin those with the new ones; put a mistake right in place (ORG-3)."""
    session, district_id = transaction.session, transaction.district_id
    versions = [(unit, *recode(unit.as_facts(), code, day)) for unit, code in recoded]
    corrected = {unit.version_id: begun for unit, ended, begun in versions if ended is None}
    await writing.correct_codes(session, district_id, corrected)
    replaced = [(unit, begun) for unit, ended, begun in versions if ended is not None]
    await writing.end_versions(session, district_id, [unit.version_id for unit, _ in replaced], day)
    for _, begun in replaced:
        writing.add_version(session, district_id, begun)
    await writing.raise_version(session, district_id, [unit.id for unit, _ in recoded])


def record_followers(
    transaction: Transaction, unit: UnitOnDay, proposal: Proposal, followers: Sequence[Follower]
) -> None:
    """Write into the histories of the units below why their codes changed; the trail names the unit that led."""
    for lower, code in followers:
        change = {"code_from": lower.code, "code_to": code, "followed": str(unit.id)}
        writing.add_change(transaction.session, recording_of(transaction), lower.id, "recoding", proposal, change)


async def _served_elsewhere(transaction: Transaction, unit: UnitOnDay, code: str | None) -> Decision:
    """R117: refuse a district the code of another one that is served here: their papers' numbers begin with it."""
    if unit.id != transaction.district_id or code is None:
        return ALLOWED
    others = [one.district_id for one in await served_districts(transaction.session) if one.code == code]
    return check_code_never_reused(code, unit.id, others)


async def _parent_code(transaction: Transaction, unit: UnitOnDay, day: date) -> str | None:
    if unit.parent_id is None:
        return None
    parent = await reading.find_unit(transaction.session, transaction.district_id, unit.parent_id, day)
    return parent.code if parent else None
