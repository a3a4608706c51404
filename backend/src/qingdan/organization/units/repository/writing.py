"""Writing dated operations on units; the caller holds the lock on the tree."""

from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import text, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from qingdan.kernel.errors import NotFound, StaleVersion
from qingdan.kernel.ids import uuid7
from qingdan.organization.units.repository.reading import UNIT_IDS
from qingdan.organization.units.rules.reorganization import Proposal, UnitVersion
from qingdan.organization.units.search_keys import search_keys
from qingdan.organization.units.tables import (
    UnitChangeTable,
    UnitCodeTable,
    UnitSuccessorTable,
    UnitTable,
    UnitVersionTable,
)


@dataclass(frozen=True, slots=True)
class UnitExtras:
    """What a unit carries besides what the rules of the tree look at."""

    urban_rural_class: str | None = None
    credit_code: str | None = None
    address: str | None = None
    phone: str | None = None


@dataclass(frozen=True, slots=True)
class Recording:
    """Who records an operation, and when."""

    district_id: UUID
    moment: datetime
    person_id: UUID | None


async def lock_tree(session: AsyncSession, district_id: UUID) -> None:
    """Let one operation on a district's tree follow the other."""
    await session.execute(
        text("SELECT id FROM unit WHERE district_id = :district_id AND id = :district_id FOR UPDATE"),
        {"district_id": district_id},
    )


async def lock_unit(session: AsyncSession, district_id: UUID, unit_id: UUID, version: int | None = None) -> None:
    """Lock a unit; NotFound without it, StaleVersion when it is not the version that was read."""
    result = await session.execute(
        text("SELECT version FROM unit WHERE district_id = :district_id AND id = :unit_id FOR UPDATE"),
        {"district_id": district_id, "unit_id": unit_id},
    )
    current = result.scalar_one_or_none()
    if current is None:
        raise NotFound
    if version is not None and version != current:
        raise StaleVersion(current)


async def lock_units(session: AsyncSession, district_id: UUID, unit_ids: Collection[UUID]) -> None:
    """Let one appointment to a unit follow the other; taken before any person is locked."""
    await session.execute(
        text(
            "SELECT id FROM unit WHERE district_id = :district_id AND id = ANY(:unit_ids) ORDER BY id FOR UPDATE"
        ).bindparams(UNIT_IDS),
        {"district_id": district_id, "unit_ids": list(unit_ids)},
    )


async def code_holders(session: AsyncSession, district_id: UUID, codes: Collection[str]) -> dict[str, UUID]:
    """Return to whom codes were ever given."""
    result = await session.execute(
        text("SELECT code, unit_id FROM unit_code WHERE district_id = :district_id AND code = ANY(:codes)"),
        {"district_id": district_id, "codes": list(codes)},
    )
    return {row.code: row.unit_id for row in result}


async def credit_code_holders(
    session: AsyncSession, district_id: UUID, credit_codes: Collection[str], day: date
) -> dict[str, list[tuple[UUID, str]]]:
    """Return which units carry credit codes, with their last names; who ended until a day carries none any more."""
    result = await session.execute(
        text(
            "SELECT u.credit_code, u.id, (SELECT v.name FROM unit_version v WHERE v.district_id = u.district_id"
            " AND v.unit_id = u.id ORDER BY v.valid_from DESC LIMIT 1) AS name FROM unit u"
            " WHERE u.district_id = :district_id AND u.credit_code = ANY(:credit_codes)"
            " AND (u.valid_until IS NULL OR u.valid_until > :day) ORDER BY u.id"
        ),
        {"district_id": district_id, "credit_codes": list(credit_codes), "day": day},
    )
    holders: dict[str, list[tuple[UUID, str]]] = {}
    for row in result:
        holders.setdefault(row.credit_code, []).append((row.id, row.name))
    return holders


async def has_later_version(session: AsyncSession, district_id: UUID, unit_id: UUID, day: date) -> bool:
    """Tell whether something of the unit already changes after a day."""
    result = await session.execute(
        text(
            "SELECT EXISTS (SELECT FROM unit_version WHERE district_id = :district_id AND unit_id = :unit_id"
            " AND valid_from > :day)"
        ),
        {"district_id": district_id, "unit_id": unit_id, "day": day},
    )
    return bool(result.scalar_one())


async def has_later_code(session: AsyncSession, district_id: UUID, begins_with: str, day: date) -> bool:
    """Tell whether what holds from a later day on carries a code that begins so."""
    result = await session.execute(
        text(
            "SELECT EXISTS (SELECT FROM unit_version WHERE district_id = :district_id AND valid_from > :day"
            " AND starts_with(code, :begins_with))"
        ),
        {"district_id": district_id, "begins_with": begins_with, "day": day},
    )
    return bool(result.scalar_one())


async def add_units(
    session: AsyncSession, recording: Recording, units: Collection[tuple[UnitVersion, UnitExtras]]
) -> None:
    """Add units, and then what holds of them and the codes that are theirs from now on."""
    for version, extras in units:
        session.add(
            UnitTable(
                district_id=recording.district_id,
                id=version.unit_id,
                kind=version.kind.value,
                urban_rural_class=extras.urban_rural_class,
                credit_code=extras.credit_code,
                address=extras.address,
                phone=extras.phone,
                valid_from=version.validity.start,
                valid_until=version.validity.end,
                version=1,
                created_at=recording.moment,
            )
        )
    await session.flush()
    for version, _ in units:
        add_version(session, recording.district_id, version)
        if version.code is not None:
            add_code(session, recording.district_id, version.code, version.unit_id)
    await session.flush()


def add_version(session: AsyncSession, district_id: UUID, version: UnitVersion) -> None:
    """Add what holds of a unit for a period."""
    session.add(
        UnitVersionTable(
            district_id=district_id,
            id=uuid7(),
            unit_id=version.unit_id,
            parent_id=version.parent_id,
            name=version.name.strip(),
            code=version.code,
            search_text=_search_text(version),
            valid_from=version.validity.start,
            valid_until=version.validity.end,
        )
    )


def add_code(session: AsyncSession, district_id: UUID, code: str, unit_id: UUID) -> None:
    """Give a code to a unit for good (R117)."""
    session.add(UnitCodeTable(district_id=district_id, code=code, unit_id=unit_id))


def add_change(
    session: AsyncSession,
    recording: Recording,
    unit_id: UUID,
    kind: str,
    proposal: Proposal,
    detail: Mapping[str, object],
) -> None:
    """Add an operation with its papers to the history."""
    session.add(
        UnitChangeTable(
            district_id=recording.district_id,
            id=uuid7(),
            unit_id=unit_id,
            kind=kind,
            effective_on=proposal.effective_on,
            legal_basis=proposal.legal_basis,
            proposed_by_id=proposal.proposed_by_id,
            approval_document=proposal.approval_document,
            approved_on=proposal.approved_on,
            detail=dict(detail),
            recorded_at=recording.moment,
            recorded_by=recording.person_id,
        )
    )


def add_successor(
    session: AsyncSession, district_id: UUID, predecessor_id: UUID, successor_id: UUID, day: date
) -> None:
    """Note who takes over from a unit."""
    session.add(
        UnitSuccessorTable(
            district_id=district_id, predecessor_id=predecessor_id, successor_id=successor_id, effective_on=day
        )
    )


async def end_versions(session: AsyncSession, district_id: UUID, version_ids: Collection[UUID], day: date) -> None:
    """Let versions hold until before a day."""
    await session.execute(
        update(UnitVersionTable)
        .where(col(UnitVersionTable.district_id) == district_id, col(UnitVersionTable.id).in_(version_ids))
        .values(valid_until=day)
    )


async def correct_codes(session: AsyncSession, district_id: UUID, corrected: Mapping[UUID, UnitVersion]) -> None:
    """Put the codes of versions right, by their ids; the changes that say so keep what stood there."""
    await session.execute(
        text(
            "UPDATE unit_version AS v SET code = one.code, search_text = one.search_text FROM"
            " unnest(CAST(:ids AS uuid[]), CAST(:codes AS text[]), CAST(:texts AS text[]))"
            " AS one(id, code, search_text) WHERE v.district_id = :district_id AND v.id = one.id"
        ),
        {
            "district_id": district_id,
            "ids": list(corrected),
            "codes": [version.code for version in corrected.values()],
            "texts": [_search_text(version) for version in corrected.values()],
        },
    )


async def end_unit(session: AsyncSession, district_id: UUID, unit_id: UUID, day: date) -> None:
    """Let a unit exist until before a day."""
    await session.execute(
        text("UPDATE unit SET valid_until = :day WHERE district_id = :district_id AND id = :unit_id"),
        {"district_id": district_id, "unit_id": unit_id, "day": day},
    )


async def raise_version(session: AsyncSession, district_id: UUID, unit_ids: Collection[UUID]) -> None:
    """Count that units were changed."""
    await session.execute(
        text(
            "UPDATE unit SET version = version + 1 WHERE district_id = :district_id AND id = ANY(:unit_ids)"
        ).bindparams(UNIT_IDS),
        {"district_id": district_id, "unit_ids": list(unit_ids)},
    )


async def set_extras(session: AsyncSession, district_id: UUID, unit_id: UUID, extras: UnitExtras) -> None:
    """Change what a unit carries besides what is dated."""
    await session.execute(
        text(
            "UPDATE unit SET urban_rural_class = :urban_rural_class, credit_code = :credit_code, address = :address,"
            " phone = :phone, version = version + 1 WHERE district_id = :district_id AND id = :unit_id"
        ),
        {"district_id": district_id, "unit_id": unit_id, **asdict(extras)},
    )


def _search_text(version: UnitVersion) -> str:
    return " ".join(part for part in (search_keys(version.name).text, version.code or "") if part)
