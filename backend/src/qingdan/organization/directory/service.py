"""Use cases of the directory: public, without personal data, cheap to ask for again."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, cast
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from qingdan.kernel.database import Database
from qingdan.kernel.errors import NotFound
from qingdan.kernel.tenants import served_districts
from qingdan.organization.access import repository as access
from qingdan.organization.access.repository import GrantFilter
from qingdan.organization.calendar import repository as calendar
from qingdan.organization.contract.roles import Role
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
from qingdan.organization.people.rules import HEAD_POSTS
from qingdan.organization.units.repository import reading
from qingdan.organization.units.repository.reading import UnitOnDay

_KINDS: Final = frozenset({UnitKind.DISTRICT, UnitKind.SUBDISTRICT, UnitKind.COMMUNITY, UnitKind.DEPARTMENT})


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A directory as bytes, with the mark by which it is recognized."""

    body: bytes
    etag: str


@dataclass(frozen=True, slots=True)
class _Duties:
    """Who answers for which community: heads with names, keepers; and who of all works under a contract."""

    heads: Mapping[UUID, Sequence[tuple[UUID, str]]]
    keepers: Mapping[UUID, Sequence[UUID]]
    contract_staff: frozenset[UUID]


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
        duties = await _duties_on(session, district_id, on)
        days = await calendar.days_between(session, district_id)
    shown = [_unit(unit, counted, duties) for unit in units if unit.kind in _KINDS]
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


async def _duties_on(session: AsyncSession, district_id: UUID, day: date) -> _Duties:
    heads = await people.leading_people(session, district_id, HEAD_POSTS, day)
    held, _ = await access.grants(session, district_id, GrantFilter(role=Role.KEEPER, only_in_force=True), day)
    keepers: dict[UUID, list[UUID]] = {}
    for grant in reversed(held):
        keepers.setdefault(grant.unit_id, []).append(grant.person_id)
    return _Duties(heads, keepers, await people.contract_staff(session, district_id, day))


def _unit(unit: UnitOnDay, counted: Mapping[UUID, tuple[int, int]], duties: _Duties) -> DirectoryUnit:
    households, residents = counted.get(unit.id, (None, None))
    heads = duties.heads.get(unit.id, ()) if unit.kind is UnitKind.COMMUNITY else ()
    keepers = tuple(dict.fromkeys(duties.keepers.get(unit.id, ())))
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
        keeper_ids=keepers,
        contract_staff_ids=tuple(one for one in keepers if one in duties.contract_staff),
    )
