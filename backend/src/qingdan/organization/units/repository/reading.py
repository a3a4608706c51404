"""Units as of a day, and their histories."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from uuid import UUID

from sqlalchemy import Row, Uuid, bindparam, text
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.ext.asyncio import AsyncSession

from qingdan.kernel.errors import NotFound
from qingdan.organization.contract.unit_kinds import UnitKind
from qingdan.organization.units.rules.reorganization import UnitVersion
from qingdan.organization.units.rules.validity import Validity
from qingdan.organization.units.schemas import UnitFilter
from qingdan.organization.units.search_keys import normalize_query


@dataclass(frozen=True, slots=True)
class UnitOnDay:
    """A unit as it stood on one day: `version_from` and `version_until` bound what held then."""

    id: UUID
    kind: UnitKind
    name: str
    code: str | None
    parent_id: UUID | None
    parent_name: str | None
    subdistrict_id: UUID | None
    urban_rural_class: str | None
    credit_code: str | None
    address: str | None
    phone: str | None
    valid_from: date
    valid_until: date | None
    version: int
    version_id: UUID
    version_from: date
    version_until: date | None

    @property
    def validity(self) -> Validity:
        """The unit's whole life."""
        return Validity(self.valid_from, self.valid_until)

    def as_facts(self) -> UnitVersion:
        """Return it as the rules know it."""
        return UnitVersion(
            self.id, self.kind, self.name, self.code, self.parent_id, Validity(self.version_from, self.version_until)
        )


@dataclass(frozen=True, slots=True)
class UnitInPath:
    """One step of the way from the top of the tree to a unit."""

    id: UUID
    kind: UnitKind
    name: str


@dataclass(frozen=True, slots=True)
class VersionRow:
    """Name, code and parent of a unit for a period."""

    name: str
    code: str | None
    parent_id: UUID | None
    parent_name: str | None
    valid_from: date
    valid_until: date | None


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One dated operation with its papers."""

    id: UUID
    kind: str
    effective_on: date
    legal_basis: str
    proposed_by_id: UUID | None
    approval_document: str
    approved_on: date | None
    detail: dict[str, object]
    recorded_at: datetime
    recorded_by: UUID | None


_COLUMNS: Final = """
    u.id, u.kind, v.name, v.code, v.parent_id, pv.name AS parent_name,
    CASE WHEN u.kind = 'community' THEN v.parent_id WHEN pu.kind = 'community' THEN pv.parent_id END
        AS subdistrict_id,
    u.urban_rural_class, u.credit_code, u.address, u.phone, u.valid_from, u.valid_until, u.version,
    v.id AS version_id, v.valid_from AS version_from, v.valid_until AS version_until
"""
_FROM: Final = """
    FROM unit u
    JOIN unit_version v ON v.district_id = u.district_id AND v.unit_id = u.id
        AND v.valid_from <= :day AND (v.valid_until IS NULL OR v.valid_until > :day)
    LEFT JOIN unit pu ON pu.district_id = v.district_id AND pu.id = v.parent_id
    LEFT JOIN unit_version pv ON pv.district_id = v.district_id AND pv.unit_id = v.parent_id
        AND pv.valid_from <= :day AND (pv.valid_until IS NULL OR pv.valid_until > :day)
    WHERE u.district_id = :district_id
"""
_ORDER: Final = " ORDER BY v.code NULLS LAST, v.name, u.id"
#: Ids as an array parameter.
UNIT_IDS: Final = bindparam("unit_ids", type_=ARRAY(Uuid))


async def find_unit(session: AsyncSession, district_id: UUID, unit_id: UUID, day: date) -> UnitOnDay | None:
    """Return a unit as it stood on a day, or None when it did not exist then."""
    result = await session.execute(
        text(f"SELECT {_COLUMNS} {_FROM} AND u.id = :unit_id"),
        {"district_id": district_id, "day": day, "unit_id": unit_id},
    )
    row = result.one_or_none()
    return None if row is None else _unit(row)


async def require_unit(session: AsyncSession, district_id: UUID, unit_id: UUID, day: date) -> UnitOnDay:
    """Return a unit as it stood on a day; NotFound when it did not exist then."""
    unit = await find_unit(session, district_id, unit_id, day)
    if unit is None:
        raise NotFound
    return unit


async def nearest_day(session: AsyncSession, district_id: UUID, unit_id: UUID, today: date) -> date:
    """Return today when the unit exists today, else the day of its life next to today; NotFound without it."""
    result = await session.execute(
        text(
            "SELECT least(greatest(valid_from, :today), coalesce(valid_until - 1, 'infinity')) AS day"
            " FROM unit WHERE district_id = :district_id AND id = :unit_id"
        ),
        {"district_id": district_id, "unit_id": unit_id, "today": today},
    )
    row = result.one_or_none()
    if row is None:
        raise NotFound
    day: date = row.day
    return day


async def units_by_ids(
    session: AsyncSession, district_id: UUID, unit_ids: Collection[UUID], day: date
) -> dict[UUID, UnitOnDay]:
    """Return those of the named units that existed on a day."""
    result = await session.execute(
        text(f"SELECT {_COLUMNS} {_FROM} AND u.id = ANY(:unit_ids)").bindparams(UNIT_IDS),
        {"district_id": district_id, "day": day, "unit_ids": list(unit_ids)},
    )
    return {row.id: _unit(row) for row in result}


async def units_on(session: AsyncSession, district_id: UUID, day: date) -> list[UnitOnDay]:
    """Return all units of the district on a day, by code."""
    result = await session.execute(
        text(f"SELECT {_COLUMNS} {_FROM} {_ORDER}"),
        {"district_id": district_id, "day": day},
    )
    return [_unit(row) for row in result]


async def children_of(session: AsyncSession, district_id: UUID, unit_id: UUID, day: date) -> list[UnitOnDay]:
    """Return the units that stood directly under a unit on a day, by code."""
    result = await session.execute(
        text(f"SELECT {_COLUMNS} {_FROM} AND v.parent_id = :unit_id {_ORDER}"),
        {"district_id": district_id, "day": day, "unit_id": unit_id},
    )
    return [_unit(row) for row in result]


async def page_units(
    session: AsyncSession, district_id: UUID, wanted: UnitFilter, day: date, limit: int, offset: int
) -> tuple[list[UnitOnDay], int]:
    """Return one page of the units that match on a day, by code, and how many match."""
    conditions, values = _conditions(wanted)
    values |= {"district_id": district_id, "day": day, "limit": limit, "skipped": offset}
    result = await session.execute(
        text(
            f"SELECT count(*) OVER () AS total, {_COLUMNS} {_FROM} {conditions} {_ORDER} LIMIT :limit OFFSET :skipped"
        ),
        values,
    )
    rows = result.all()
    if rows or offset == 0:
        return [_unit(row) for row in rows], rows[0].total if rows else 0
    counted = await session.execute(text(f"SELECT count(*) {_FROM} {conditions}"), values)
    return [], int(counted.scalar_one())


async def path_to(session: AsyncSession, district_id: UUID, unit_id: UUID, day: date) -> list[UnitInPath]:
    """Return the way from the top of the tree to a unit on a day, the unit itself last."""
    result = await session.execute(
        text(
            "WITH RECURSIVE way AS ("
            " SELECT unit_id, parent_id, name, 0 AS steps FROM unit_version WHERE district_id = :district_id"
            " AND unit_id = :unit_id AND valid_from <= :day AND (valid_until IS NULL OR valid_until > :day)"
            " UNION ALL SELECT v.unit_id, v.parent_id, v.name, way.steps + 1 FROM way JOIN unit_version v"
            " ON v.district_id = :district_id AND v.unit_id = way.parent_id AND v.valid_from <= :day"
            " AND (v.valid_until IS NULL OR v.valid_until > :day) WHERE way.steps < 20)"
            " SELECT way.unit_id AS id, u.kind, way.name FROM way JOIN unit u ON u.district_id = :district_id"
            " AND u.id = way.unit_id ORDER BY way.steps DESC"
        ),
        {"district_id": district_id, "unit_id": unit_id, "day": day},
    )
    return [UnitInPath(row.id, UnitKind(row.kind), row.name) for row in result]


async def subtree_ids(
    session: AsyncSession, district_id: UUID, unit_ids: Collection[UUID], day: date
) -> frozenset[UUID]:
    """Return the units and everything that stood below them on a day."""
    result = await session.execute(
        text(
            "WITH RECURSIVE below AS ("
            " SELECT unnest(:unit_ids) AS unit_id"
            " UNION SELECT v.unit_id FROM below JOIN unit_version v ON v.district_id = :district_id"
            " AND v.parent_id = below.unit_id AND v.valid_from <= :day"
            " AND (v.valid_until IS NULL OR v.valid_until > :day)) SELECT unit_id FROM below"
        ).bindparams(UNIT_IDS),
        {"district_id": district_id, "unit_ids": list(unit_ids), "day": day},
    )
    return frozenset(result.scalars())


async def versions_of(session: AsyncSession, district_id: UUID, unit_id: UUID) -> list[VersionRow]:
    """Return what a unit was called and where it stood, oldest first; a parent by the name it had at the start."""
    result = await session.execute(
        text(
            "SELECT v.name, v.code, v.parent_id, p.name AS parent_name, v.valid_from, v.valid_until"
            " FROM unit_version v LEFT JOIN unit_version p ON p.district_id = v.district_id"
            " AND p.unit_id = v.parent_id AND p.valid_from <= v.valid_from"
            " AND (p.valid_until IS NULL OR p.valid_until > v.valid_from)"
            " WHERE v.district_id = :district_id AND v.unit_id = :unit_id ORDER BY v.valid_from"
        ),
        {"district_id": district_id, "unit_id": unit_id},
    )
    return [VersionRow(**row._asdict()) for row in result]


async def changes_of(session: AsyncSession, district_id: UUID, unit_id: UUID) -> list[ChangeRow]:
    """Return the operations on a unit, oldest first."""
    result = await session.execute(
        text(
            "SELECT id, kind, effective_on, legal_basis, proposed_by_id, approval_document, approved_on, detail,"
            " recorded_at, recorded_by FROM unit_change"
            " WHERE district_id = :district_id AND unit_id = :unit_id ORDER BY effective_on, id"
        ),
        {"district_id": district_id, "unit_id": unit_id},
    )
    return [ChangeRow(**row._asdict()) for row in result]


async def successors_of(session: AsyncSession, district_id: UUID, unit_id: UUID) -> list[tuple[UUID, str]]:
    """Return who took over from a unit, by name on the day it happened."""
    return await _related(session, district_id, unit_id, "successor_id", "predecessor_id")


async def predecessors_of(session: AsyncSession, district_id: UUID, unit_id: UUID) -> list[tuple[UUID, str]]:
    """Return from whom a unit took over, by their last names."""
    return await _related(session, district_id, unit_id, "predecessor_id", "successor_id")


async def _related(
    session: AsyncSession, district_id: UUID, unit_id: UUID, wanted: str, known: str
) -> list[tuple[UUID, str]]:
    result = await session.execute(
        text(
            f"SELECT s.{wanted} AS id, (SELECT v.name FROM unit_version v WHERE v.district_id = s.district_id"  # noqa: S608  two column names of this module
            f" AND v.unit_id = s.{wanted} ORDER BY v.valid_from DESC LIMIT 1) AS name FROM unit_successor s"
            f" WHERE s.district_id = :district_id AND s.{known} = :unit_id ORDER BY name, id"
        ),
        {"district_id": district_id, "unit_id": unit_id},
    )
    return [(row.id, row.name) for row in result]


def _conditions(wanted: UnitFilter) -> tuple[str, dict[str, object]]:
    conditions, values = "", dict[str, object]()
    if query := normalize_query(wanted.query):
        escaped = query.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        conditions += " AND v.search_text LIKE :pattern"
        values["pattern"] = f"%{escaped}%"
    if wanted.kind is not None:
        conditions += " AND u.kind = :kind"
        values["kind"] = wanted.kind.value
    if wanted.parent_id is not None:
        conditions += " AND v.parent_id = :parent_id"
        values["parent_id"] = wanted.parent_id
    return conditions, values


def _unit(row: Row[tuple[object, ...]]) -> UnitOnDay:
    values = {name: value for name, value in row._asdict().items() if name != "total"}
    return UnitOnDay(**{**values, "kind": UnitKind(values["kind"])})
