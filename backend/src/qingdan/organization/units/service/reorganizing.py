"""Dated operations on the tree: each applied as a whole or not at all, with its papers (ORG-3, ORG-4)."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final
from uuid import UUID

from qingdan.kernel.database import Database
from qingdan.kernel.decisions import Decision
from qingdan.kernel.errors import FieldError, Invalid, refuse_if
from qingdan.kernel.ids import uuid7
from qingdan.kernel.principal import Reach
from qingdan.kernel.transaction import Transaction
from qingdan.organization.units.repository import reading, writing
from qingdan.organization.units.repository.reading import UnitOnDay
from qingdan.organization.units.repository.writing import UnitExtras
from qingdan.organization.units.rules.codes import (
    check_code,
    check_code_never_reused,
    check_credit_code,
    check_credit_code_free,
    check_urban_rural_class,
)
from qingdan.organization.units.rules.kinds import check_operator
from qingdan.organization.units.rules.reorganization import (
    ParentFacts,
    Proposal,
    UnitVersion,
    check_closure,
    check_creation,
    check_move,
    check_proposal,
    check_renaming,
    move,
    rename,
)
from qingdan.organization.units.rules.validity import Validity
from qingdan.organization.units.schemas import (
    Papers,
    UnitClosure,
    UnitCreation,
    UnitDetail,
    UnitMove,
    UnitRenaming,
)
from qingdan.organization.units.service.reading import detail
from qingdan.organization.units.service.recoding import (
    codes_below_of,
    give_codes,
    new_codes,
    record_followers,
    reused_codes,
    write_codes,
)
from qingdan.organization.units.service.recording import announce_district, record_change, recording_of, taken_unit

_UNKNOWN: Final = ("not-a-unit", "没有这个单位。", "There is no such unit.")


@dataclass(frozen=True, slots=True)
class UnitDraft:
    """A unit to be created: what the rules look at, what it carries besides, and its papers."""

    version: UnitVersion
    proposal: Proposal
    extras: UnitExtras = field(default_factory=UnitExtras)


async def create_unit(database: Database, reach: Reach, request: UnitCreation) -> UnitDetail:
    """Create a unit from a day on (ORG-1, ORG-2, ORG-4). Raises Refused, Invalid, Conflict."""
    unit_id = uuid7()
    async with database.begin(reach.principal) as transaction:
        await create_units(transaction, [_draft(unit_id, request)])
        return transaction.answer(await detail(transaction, unit_id, request.effective_on))


async def create_units(transaction: Transaction, drafts: Sequence[UnitDraft]) -> None:
    """Create units in their order, parents first, all or none; each is checked as if it came alone.

    Raises Refused with the reasons of the first that can't be, Invalid for a parent that is not there.
    """
    session, district_id = transaction.session, transaction.district_id
    await writing.lock_tree(session, district_id)
    codes = [draft.version.code for draft in drafts if draft.version.code is not None]
    holders = await writing.code_holders(session, district_id, codes)
    credit_codes = [draft.extras.credit_code for draft in drafts if draft.extras.credit_code is not None]
    bodies = await writing.credit_code_holders(session, district_id, credit_codes, transaction.today)
    known = await _parents_of(transaction, drafts)
    for draft in drafts:
        version, credit_code = draft.version, draft.extras.credit_code
        taken = [name for _, name in bodies.get(credit_code or "", ())]
        refuse_if((*_creation_reasons(draft, known, holders), *check_credit_code_free(credit_code, taken)))
        known[version.unit_id] = version
        if version.code is not None:
            holders[version.code] = version.unit_id
        if credit_code is not None:
            bodies[credit_code] = [(version.unit_id, version.name)]
    await _add(transaction, drafts)


async def establish_operator(transaction: Transaction, draft: UnitDraft) -> None:
    """Create the unit that runs the platform, once and for all (ORG-10, R45), and tell every service.

    Raises Refused for a unit below the district or a code that is none.
    """
    version = draft.version
    refuse_if(
        (
            *check_operator(version.kind),
            *check_proposal(version.kind, draft.proposal),
            *check_code(version.kind, version.code, None),
            *check_credit_code(version.kind, draft.extras.credit_code),
        )
    )
    await _add(transaction, [draft])
    await announce_district(transaction, version)


async def rename_unit(
    database: Database, reach: Reach, unit_id: UUID, expected: int, request: UnitRenaming
) -> UnitDetail:
    """Give a unit another name from a day on; it stays the same unit (ORG-4, R119). Raises Refused, StaleVersion."""
    async with database.begin(reach.principal) as transaction:
        unit = await taken_unit(transaction, reach, unit_id, expected, request.effective_on)
        siblings = await _sibling_names(transaction, unit, request.effective_on)
        proposal = proposal_of(request)
        refuse_if(check_renaming(unit.as_facts(), request.name, siblings, proposal))
        _, begun = rename(unit.as_facts(), request.name, request.effective_on)
        await _replace(transaction, unit, begun)
        change = {"from": unit.name, "to": begun.name}
        await record_change(transaction, unit_id, "renaming", proposal, change)
        if unit_id == transaction.district_id and request.effective_on <= transaction.today:
            await announce_district(transaction, begun)
        return transaction.answer(await detail(transaction, unit_id, request.effective_on))


async def move_unit(database: Database, reach: Reach, unit_id: UUID, expected: int, request: UnitMove) -> UnitDetail:
    """Put a unit under another parent from a day on; codes below follow (ORG-1, ORG-2, ORG-4, R117).

    Raises Refused, StaleVersion, and Conflict when something later is on record there or below.
    """
    async with database.begin(reach.principal) as transaction:
        session, district_id = transaction.session, transaction.district_id
        unit = await taken_unit(transaction, reach, unit_id, expected, request.effective_on)
        parent = await _parent(transaction, request.parent_id, request.effective_on)
        proposal = proposal_of(request)
        followers = await codes_below_of(transaction, unit, request.code, request.effective_on)
        codes = new_codes(unit, request.code, followers)
        holders = await writing.code_holders(session, district_id, codes.values())
        refuse_if((*check_move(unit.as_facts(), parent, request.code, proposal), *reused_codes(codes, holders)))
        _, begun = move(unit.as_facts(), request.parent_id, request.code, request.effective_on)
        await _replace(transaction, unit, begun)
        await write_codes(transaction, followers, request.effective_on)
        give_codes(transaction, codes, holders)
        record_followers(transaction, unit, proposal, followers)
        change = {
            "from": _text(unit.parent_id),
            "to": str(request.parent_id),
            "code_from": unit.code,
            "code_to": request.code,
        }
        await record_change(transaction, unit_id, "move", proposal, change)
        return transaction.answer(await detail(transaction, unit_id, request.effective_on))


async def close_unit(
    database: Database, reach: Reach, unit_id: UUID, expected: int, request: UnitClosure
) -> UnitDetail:
    """End a unit on a day and name who takes over (ORG-4, R115, R117). Raises Refused, StaleVersion."""
    day = request.effective_on
    async with database.begin(reach.principal) as transaction:
        session, district_id = transaction.session, transaction.district_id
        unit = await taken_unit(transaction, reach, unit_id, expected, day)
        children = await reading.children_of(session, district_id, unit_id, day)
        found = await reading.units_by_ids(session, district_id, request.successor_ids, day)
        if len(found) != len(set(request.successor_ids)):
            raise Invalid([FieldError("/successor_ids", *_UNKNOWN)])
        proposal = proposal_of(request)
        successors = [successor.as_facts() for successor in found.values()]
        refuse_if(check_closure(unit.as_facts(), [child.name for child in children], successors, proposal))
        await writing.end_versions(session, district_id, [unit.version_id], day)
        await writing.end_unit(session, district_id, unit_id, day)
        await writing.raise_version(session, district_id, [unit_id])
        for successor in successors:
            writing.add_successor(session, district_id, unit_id, successor.unit_id, day)
        named = ", ".join(str(successor.unit_id) for successor in successors)
        await record_change(transaction, unit_id, "closure", proposal, {"successors": named})
        return transaction.answer(await detail(transaction, unit_id, None))


def proposal_of(papers: Papers) -> Proposal:
    """Return the papers as the rules know them."""
    return Proposal(
        effective_on=papers.effective_on,
        legal_basis=papers.legal_basis,
        proposed_by_id=papers.proposed_by_id,
        approval_document=papers.approval_document,
        approved_on=papers.approved_on,
    )


def _draft(unit_id: UUID, request: UnitCreation) -> UnitDraft:
    version = UnitVersion(
        unit_id=unit_id,
        kind=request.kind,
        name=request.name,
        code=request.code,
        parent_id=request.parent_id,
        validity=Validity(request.effective_on),
    )
    extras = UnitExtras(
        urban_rural_class=request.urban_rural_class or None,
        credit_code=request.credit_code or None,
        address=request.address or None,
        phone=request.phone or None,
    )
    return UnitDraft(version, proposal_of(request), extras)


async def _add(transaction: Transaction, drafts: Sequence[UnitDraft]) -> None:
    """Write checked units with their histories."""
    recording = recording_of(transaction)
    await writing.add_units(transaction.session, recording, [(draft.version, draft.extras) for draft in drafts])
    for draft in drafts:
        version = draft.version
        facts = {"name": version.name, "code": version.code, "parent_id": _text(version.parent_id)}
        writing.add_change(transaction.session, recording, version.unit_id, "creation", draft.proposal, facts)
        await transaction.audit("unit.created", "unit", version.unit_id, {"kind": version.kind.value, **facts})


async def _parents_of(transaction: Transaction, drafts: Sequence[UnitDraft]) -> dict[UUID, UnitVersion]:
    """Return the parents that exist already, each as of the day for which it is named."""
    new = {draft.version.unit_id for draft in drafts}
    wanted: dict[date, set[UUID]] = {}
    for draft in drafts:
        if draft.version.parent_id is not None and draft.version.parent_id not in new:
            wanted.setdefault(draft.version.validity.start, set()).add(draft.version.parent_id)
    known: dict[UUID, UnitVersion] = {}
    for day, ids in wanted.items():
        found = await reading.units_by_ids(transaction.session, transaction.district_id, ids, day)
        known |= {unit_id: unit.as_facts() for unit_id, unit in found.items()}
    return known


def _creation_reasons(draft: UnitDraft, known: dict[UUID, UnitVersion], holders: dict[str, UUID]) -> Decision:
    version, extras = draft.version, draft.extras
    parent = known.get(version.parent_id) if version.parent_id is not None else None
    if version.parent_id is not None and parent is None:
        raise Invalid([FieldError("/parent_id", *_UNKNOWN)])
    holder = holders.get(version.code) if version.code is not None else None
    return (
        *check_creation(version, ParentFacts(parent) if parent else None, draft.proposal),
        *check_urban_rural_class(version.kind, extras.urban_rural_class),
        *check_credit_code(version.kind, extras.credit_code),
        *check_code_never_reused(version.code or "", version.unit_id, [holder] if holder else []),
    )


async def _parent(transaction: Transaction, parent_id: UUID, day: date) -> ParentFacts:
    session, district_id = transaction.session, transaction.district_id
    parent = await reading.find_unit(session, district_id, parent_id, day)
    if parent is None:
        raise Invalid([FieldError("/parent_id", *_UNKNOWN)])
    path = await reading.path_to(session, district_id, parent_id, day)
    return ParentFacts(parent.as_facts(), frozenset(step.id for step in path))


async def _sibling_names(transaction: Transaction, unit: UnitOnDay, day: date) -> frozenset[str]:
    if unit.parent_id is None:
        return frozenset()
    siblings = await reading.children_of(transaction.session, transaction.district_id, unit.parent_id, day)
    return frozenset(one.name for one in siblings if one.kind is unit.kind and one.id != unit.id)


async def _replace(transaction: Transaction, unit: UnitOnDay, begun: UnitVersion) -> None:
    session, district_id = transaction.session, transaction.district_id
    await writing.end_versions(session, district_id, [unit.version_id], begun.validity.start)
    writing.add_version(session, district_id, begun)
    await writing.raise_version(session, district_id, [unit.id])


def _text(unit_id: UUID | None) -> str | None:
    return str(unit_id) if unit_id is not None else None
