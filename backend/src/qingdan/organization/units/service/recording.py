"""What every dated operation on a unit begins and ends with: taking it as it was read, writing down what was done."""

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from qingdan.kernel.errors import Conflict, NotFound
from qingdan.kernel.principal import Reach
from qingdan.kernel.tenants import Tenant, serve_district
from qingdan.kernel.transaction import Transaction
from qingdan.organization.contract.events import DISTRICT_SERVED
from qingdan.organization.units.repository import reading, writing
from qingdan.organization.units.repository.reading import UnitOnDay
from qingdan.organization.units.repository.writing import Recording
from qingdan.organization.units.rules.reorganization import Proposal, UnitVersion
from qingdan.organization.units.service.reading import reaches_unit


async def taken_unit(transaction: Transaction, reach: Reach, unit_id: UUID, expected: int, day: date) -> UnitOnDay:
    """Return the unit as of the day with the tree locked, when it is as the caller read it and within reach.

    Raises NotFound, StaleVersion, and Conflict when something later is on record already.
    """
    session, district_id = transaction.session, transaction.district_id
    await writing.lock_tree(session, district_id)
    await writing.lock_unit(session, district_id, unit_id, expected)
    unit = await reading.find_unit(session, district_id, unit_id, day)
    if unit is None:
        # Which day is meant to be wrong is said by the rules over what holds next to it.
        nearest = await reading.nearest_day(session, district_id, unit_id, day)
        unit = await reading.require_unit(session, district_id, unit_id, nearest)
    if not reaches_unit(reach, unit):
        raise NotFound
    if await writing.has_later_version(session, district_id, unit_id, max(day, unit.version_from)):
        raise later_change()
    return unit


def later_change() -> Conflict:
    """Return what is answered when something later is on record already (ORG-3)."""
    return Conflict(
        "该单位已有更晚生效的变更，请先处理该变更。",
        "A later change of this unit is recorded already.",
        slug="later-change-recorded",
    )


async def record_change(
    transaction: Transaction, unit_id: UUID, kind: str, proposal: Proposal, change: Mapping[str, str | None]
) -> None:
    """Write an operation into the history and the audit trail."""
    writing.add_change(transaction.session, recording_of(transaction), unit_id, kind, proposal, change)
    await transaction.audit(
        f"unit.{kind}", "unit", unit_id, {"effective_on": proposal.effective_on.isoformat(), **change}
    )


def recording_of(transaction: Transaction) -> Recording:
    """Return who records, and when."""
    person_id = transaction.principal.person_id if transaction.principal else None
    return Recording(transaction.district_id, transaction.now, person_id)


async def announce_district(transaction: Transaction, district: UnitVersion) -> None:
    """Tell every service, this one included, that the district is served and what it is called."""
    tenant = Tenant(district.unit_id, district.code or "", district.name)
    await serve_district(transaction.session, tenant)
    await transaction.emit(
        DISTRICT_SERVED, {"district_id": str(tenant.district_id), "code": tenant.code, "name": tenant.name}
    )
