"""Changing what is on record of a unit besides what is dated: the data that its papers carry (ORG-2, R98)."""

from dataclasses import asdict
from uuid import UUID

from qingdan.kernel.database import Database
from qingdan.kernel.errors import NotFound, refuse_if
from qingdan.kernel.principal import Reach
from qingdan.organization.units.repository import reading, writing
from qingdan.organization.units.repository.writing import UnitExtras
from qingdan.organization.units.rules.codes import (
    check_credit_code,
    check_credit_code_free,
    check_urban_rural_class,
)
from qingdan.organization.units.rules.reorganization import check_still_there
from qingdan.organization.units.schemas import UnitDetail, UnitParticulars
from qingdan.organization.units.service.reading import detail, reaches_unit


async def change_particulars(
    database: Database, reach: Reach, unit_id: UUID, expected: int, request: UnitParticulars
) -> UnitDetail:
    """Change the particulars of a unit; this is no dated operation. Raises Refused, StaleVersion, NotFound."""
    extras = UnitExtras(**{field: value or None for field, value in request.model_dump().items()})
    async with database.begin(reach.principal) as transaction:
        session, district_id, today = transaction.session, transaction.district_id, transaction.today
        # The lock on the tree keeps two units from taking one credit code at the same moment.
        await writing.lock_tree(session, district_id)
        await writing.lock_unit(session, district_id, unit_id, expected)
        nearest = await reading.nearest_day(session, district_id, unit_id, today)
        unit = await reading.require_unit(session, district_id, unit_id, nearest)
        if not reaches_unit(reach, unit):
            raise NotFound
        credit_codes = [extras.credit_code] if extras.credit_code is not None else []
        holders = await writing.credit_code_holders(session, district_id, credit_codes, today)
        others = [name for held in holders.values() for holder, name in held if holder != unit_id]
        refuse_if(
            (
                *check_still_there(unit.validity, today),
                *check_urban_rural_class(unit.kind, extras.urban_rural_class),
                *check_credit_code(unit.kind, extras.credit_code),
                *check_credit_code_free(extras.credit_code, others),
            )
        )
        await writing.set_extras(session, district_id, unit_id, extras)
        before = {field: getattr(unit, field) for field in asdict(extras)}
        await transaction.audit("unit.particulars-changed", "unit", unit_id, {"from": before, "to": asdict(extras)})
        return transaction.answer(await detail(transaction, unit_id, None))
