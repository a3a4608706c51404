"""Use cases of the directory: public, without personal data, cheap to ask for again."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, cast
from uuid import UUID

from qingdan.kernel.database import Database
from qingdan.kernel.errors import NotFound
from qingdan.kernel.tenants import served_districts
from qingdan.organization.calendar import repository as calendar
from qingdan.organization.contract.schemas import (
    Directory,
    DirectoryKind,
    DirectoryUnit,
    DistrictList,
    DistrictSummary,
)
from qingdan.organization.contract.unit_kinds import UnitKind
from qingdan.organization.figures import repository as figures
from qingdan.organization.people import repository as people
from qingdan.organization.people.rules import PostKind
from qingdan.organization.units.repository import reading
from qingdan.organization.units.repository.reading import UnitOnDay

_KINDS: Final = frozenset({UnitKind.DISTRICT, UnitKind.SUBDISTRICT, UnitKind.COMMUNITY, UnitKind.DEPARTMENT})
#: Who signs for a community: the director of its committee, or the secretary while there is none.
_HEADS: Final = (PostKind.DIRECTOR, PostKind.SECRETARY)


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A directory as bytes, with the mark by which it is recognized."""

    body: bytes
    etag: str


async def get_districts(database: Database) -> DistrictList:
    """Return the districts that this installation serves."""
    async with database.shared() as session:
        tenants = await served_districts(session)
    return DistrictList(
        items=[DistrictSummary(id=tenant.district_id, code=tenant.code, name=tenant.name) for tenant in tenants]
    )


async def get_directory(database: Database, district_id: UUID, day: date | None) -> Snapshot:
    """Return a district's units, figures and calendar on a day (ORG-3, ORG-5). Raises NotFound."""
    async with database.read(district_id) as transaction:
        session, on = transaction.session, day or transaction.today
        units = await reading.units_on(session, district_id, on)
        counted = await figures.figures_in_force(session, district_id, on)
        heads = await people.leading_people(session, district_id, _HEADS, on)
        days = await calendar.days_between(session, district_id)
    shown = [_unit(unit, counted, heads) for unit in units if unit.kind in _KINDS]
    district = next((unit for unit in shown if unit.id == district_id), None)
    if district is None:
        raise NotFound
    answer = Directory(
        district=district,
        as_of=on,
        units=tuple(unit for unit in shown if unit.id != district_id),
        calendar=tuple(days),
    )
    body = answer.model_dump_json().encode()
    return Snapshot(body, f'"{hashlib.sha256(body).hexdigest()[:32]}"')


def _unit(
    unit: UnitOnDay,
    counted: Mapping[UUID, tuple[int, int]],
    leading: Mapping[UUID, Sequence[tuple[UUID, str]]],
) -> DirectoryUnit:
    households, residents = counted.get(unit.id, (None, None))
    heads = leading.get(unit.id, ()) if unit.kind is UnitKind.COMMUNITY else ()
    return DirectoryUnit(
        id=unit.id,
        code=unit.code or "",
        name=unit.name,
        kind=cast("DirectoryKind", unit.kind.value),
        parent_id=unit.parent_id,
        subdistrict_id=unit.subdistrict_id,
        valid_from=unit.valid_from,
        valid_until=unit.valid_until,
        households=households,
        residents=residents,
        address=unit.address,
        phone=unit.phone,
        credit_code=unit.credit_code,
        head_name=heads[0][1] if heads else None,
        head_ids=tuple(dict.fromkeys(person_id for person_id, _ in heads)),
    )
