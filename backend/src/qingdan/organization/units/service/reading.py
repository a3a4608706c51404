"""Reading the tree as of a day."""

from datetime import date
from uuid import UUID

from qingdan.kernel.database import Database
from qingdan.kernel.identity import reach_for
from qingdan.kernel.pagination import NumberedPage
from qingdan.kernel.principal import Principal, Reach
from qingdan.kernel.transaction import Transaction
from qingdan.organization.contract.unit_kinds import UnitKind
from qingdan.organization.permissions import ROLES, Permission
from qingdan.organization.units.repository import reading
from qingdan.organization.units.repository.reading import UnitOnDay
from qingdan.organization.units.rules.kinds import child_kinds
from qingdan.organization.units.schemas import (
    RelatedUnit,
    Unit,
    UnitChange,
    UnitDetail,
    UnitFilter,
    UnitHistory,
    UnitList,
    UnitStep,
    UnitVersionAnswer,
)


async def list_units(
    database: Database, principal: Principal, wanted: UnitFilter, day: date | None, page: int, size: int
) -> NumberedPage[Unit]:
    """Return one page of the units that match, as of a day (ORG-3)."""
    async with database.read(principal) as transaction:
        units, total = await reading.page_units(
            transaction.session,
            transaction.district_id,
            wanted,
            day or transaction.today,
            limit=size,
            offset=(page - 1) * size,
        )
    return NumberedPage(items=[unit_answer(unit) for unit in units], page=page, size=size, total=total)


async def get_unit(database: Database, principal: Principal, unit_id: UUID, day: date | None) -> UnitDetail:
    """Return a unit as of a day; without a day, as it is today or as it last was (ORG-3). Raises NotFound."""
    async with database.read(principal) as transaction:
        return await detail(transaction, unit_id, day)


async def get_children(database: Database, principal: Principal, unit_id: UUID, day: date | None) -> UnitList:
    """Return what stood directly under a unit on a day (ORG-3). Raises NotFound."""
    async with database.read(principal) as transaction:
        session, district_id = transaction.session, transaction.district_id
        on = day or await reading.nearest_day(session, district_id, unit_id, transaction.today)
        await reading.require_unit(session, district_id, unit_id, on)
        children = await reading.children_of(session, district_id, unit_id, on)
    return UnitList(as_of=on, items=[unit_answer(child) for child in children])


async def get_history(database: Database, principal: Principal, unit_id: UUID) -> UnitHistory:
    """Return every name, code and place a unit ever had, with the papers (ORG-3, ORG-4). Raises NotFound."""
    async with database.read(principal) as transaction:
        session, district_id = transaction.session, transaction.district_id
        await reading.nearest_day(session, district_id, unit_id, transaction.today)
        versions = await reading.versions_of(session, district_id, unit_id)
        changes = await reading.changes_of(session, district_id, unit_id)
        predecessors = await reading.predecessors_of(session, district_id, unit_id)
        successors = await reading.successors_of(session, district_id, unit_id)
    return UnitHistory(
        id=unit_id,
        versions=[UnitVersionAnswer.model_validate(row, from_attributes=True) for row in versions],
        changes=[UnitChange.model_validate(row, from_attributes=True) for row in changes],
        predecessors=[RelatedUnit(id=other, name=name) for other, name in predecessors],
        successors=[RelatedUnit(id=other, name=name) for other, name in successors],
    )


async def detail(transaction: Transaction, unit_id: UUID, day: date | None) -> UnitDetail:
    """Return a unit with its way and the acts offered to who asks, within a transaction. Raises NotFound."""
    session, district_id = transaction.session, transaction.district_id
    on = day or await reading.nearest_day(session, district_id, unit_id, transaction.today)
    unit = await reading.require_unit(session, district_id, unit_id, on)
    path = await reading.path_to(session, district_id, unit_id, on)
    return UnitDetail(
        **unit_answer(unit).model_dump(),
        as_of=on,
        path=[UnitStep(id=step.id, kind=step.kind, name=step.name) for step in path],
        allowed_actions=_allowed_actions(transaction.principal, unit, district_id),
    )


def unit_answer(unit: UnitOnDay) -> Unit:
    """Return a unit as it goes over the wire."""
    return Unit.model_validate(unit, from_attributes=True)


def _allowed_actions(principal: Principal | None, unit: UnitOnDay, district_id: UUID) -> list[str]:
    if principal is None or unit.valid_until is not None:
        return []
    actions: list[str] = []
    if _reaches(reach_for(principal, Permission.UNITS_REORGANIZE, ROLES), unit):
        actions += ["child-creation"] if child_kinds(unit.kind) else []
        actions += ["particulars", "renaming", "recoding"]
        actions += ["move", "closure"] if unit.id != district_id else []
    if unit.kind is UnitKind.COMMUNITY and _reaches(reach_for(principal, Permission.FIGURES_RECORD, ROLES), unit):
        actions.append("figures")
    return actions


def _reaches(reach: Reach | None, unit: UnitOnDay) -> bool:
    return reach is not None and reaches_unit(reach, unit)


def reaches_unit(reach: Reach, unit: UnitOnDay) -> bool:
    """Tell whether a permission reaches a unit, by where the unit stands (ORG-9)."""
    return reach.covers(
        community_id=unit.id if unit.kind is UnitKind.COMMUNITY else unit.parent_id,
        subdistrict_id=unit.id if unit.kind is UnitKind.SUBDISTRICT else unit.subdistrict_id,
        department_id=unit.id if unit.kind is UnitKind.DEPARTMENT else None,
    )
