"""What lower layers say about certificate types, and the editions of a district's list, in the database."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from functools import lru_cache
from typing import Final
from uuid import UUID

from pydantic import TypeAdapter
from sqlalchemy import RowMapping, select, text, update
from sqlalchemy.ext.asyncio import AsyncSession

from qingdan.kernel.ids import uuid7
from qingdan.kernel.transaction import Transaction
from qingdan.stamping.catalogue.rules import DISTRICT_PREFIX, CertificateType, LayerEntry, TransitionalSwitch
from qingdan.stamping.catalogue.tables import (
    CatalogueEditionTable,
    CatalogueEntryTable,
    DistrictTypeTable,
    TransitionalSwitchTable,
)

_ENTRIES_OF: Final = (
    "(SELECT json_agg(json_build_object('layer', e.layer, 'type_code', e.type_code, 'certificate_class',"
    " e.certificate_class, 'document', e.document, 'valid_from', e.valid_from, 'valid_until', e.valid_until,"
    " 'additional_documents', e.additional_documents, 'working_days', e.working_days)"
    " ORDER BY e.id) FROM catalogue_entry e WHERE {condition})"
)
#: The entries of one type as JSON, for statements that need them beside something else.
ENTRIES_AS_JSON: Final = _ENTRIES_OF.format(condition="e.district_id = r.district_id AND e.type_code = r.type_code")
#: The number of the district's own text that holds on the day `{today}` for the type of the row `{row}`; null for none.
TEMPLATE_IN_FORCE: Final = (
    "(SELECT t.number FROM certificate_template t WHERE t.district_id = {row}.district_id"
    " AND t.type_code = {row}.type_code AND t.status = 'published' AND t.in_force_from <= {today}"
    " ORDER BY t.in_force_from DESC LIMIT 1)"
)
#: The switches of the transitional path for one type, as text on either lane.
SWITCHES_AS_TEXT: Final = (
    "(SELECT json_agg(json_build_object('type_code', t.type_code, 'valid_from', t.valid_from, 'valid_until',"
    " t.valid_until))::text FROM transitional_switch t"
    " WHERE t.district_id = r.district_id AND t.type_code = r.type_code)"
)
_DEFINITION: Final = (
    "(d.definition || jsonb_build_object('code', d.code, 'valid_from', d.valid_from, 'valid_until', d.valid_until))"
)
#: The definition of a district's own type, as text on either lane; nothing is looked up for a national code (R9).
OWN_TYPE_AS_TEXT: Final = (
    f"CASE WHEN starts_with(r.type_code, '{DISTRICT_PREFIX}') THEN (SELECT {_DEFINITION}::text"  # noqa: S608 -- constants of this package
    " FROM district_certificate_type d WHERE d.district_id = r.district_id AND d.code = r.type_code) END"
)
#: Everything that the district `$1` says of its list, for the hot lane: entries as JSON, its own types as texts.
LOCAL_LIST: Final = (
    f"SELECT {_ENTRIES_OF.format(condition='e.district_id = $1')} AS entries,"  # noqa: S608 -- constants of this package
    f" ARRAY(SELECT {_DEFINITION}::text FROM district_certificate_type d WHERE d.district_id = $1 ORDER BY d.code)"
    " AS types"
)
_SWITCHES: Final = TypeAdapter(tuple[TransitionalSwitch, ...])
_TYPE: Final = TypeAdapter(CertificateType)
_ENTRY: Final = TypeAdapter(LayerEntry)
_ENTRIES: Final = TypeAdapter(tuple[LayerEntry, ...])


def entries_from_json(value: str | list[object] | None) -> tuple[LayerEntry, ...]:
    """Return the entries that `ENTRIES_AS_JSON` gave: text on the hot lane, read already on the ordinary one."""
    return _read(value) if isinstance(value, str) else _ENTRIES.validate_python(value or ())


def switches_from_json(value: str | None) -> tuple[TransitionalSwitch, ...]:
    """Return the switches that `SWITCHES_AS_TEXT` gave; none for a request that does not claim the path."""
    return _SWITCHES.validate_json(value) if value else ()


@lru_cache(maxsize=512)
def _read(written: str) -> tuple[LayerEntry, ...]:
    """Read a text once: districts have few types, and each is asked for again and again."""
    return _ENTRIES.validate_json(written)


def own_type_from_json(value: str | None) -> CertificateType | None:
    """Return the type that `OWN_TYPE_AS_TEXT` gave; None for a national code."""
    return _read_type(value) if value else None


@lru_cache(maxsize=512)
def _read_type(written: str) -> CertificateType:
    """Read a text once: the same definition gives the same type, so that what is made of it is made once too."""
    return _TYPE.validate_json(written)


async def own_types(session: AsyncSession, district_id: UUID, code: str | None = None) -> tuple[CertificateType, ...]:
    """Return what a district adopted beyond the national list, ended types included, by code: one, or all (R9)."""
    found = await session.execute(
        text(
            f"SELECT {_DEFINITION}::text FROM district_certificate_type d WHERE d.district_id = :district_id"  # noqa: S608 -- a constant of this file
            " AND (CAST(:code AS text) IS NULL OR d.code = :code) ORDER BY d.code"
        ),
        {"district_id": district_id, "code": code},
    )
    return tuple(_read_type(one) for one in found.scalars())


async def write_own_type(session: AsyncSession, row: DistrictTypeTable) -> None:
    """Keep an adopted type, new or ended."""
    session.add(row)
    await session.flush()


async def lock_own_type(session: AsyncSession, district_id: UUID, code: str) -> DistrictTypeTable | None:
    """Return an adopted type that nobody else changes until the end; None when there is none."""
    table = DistrictTypeTable
    query = select(table).where(table.district_id == district_id, table.code == code)  # type: ignore[arg-type]  # columns
    return (await session.execute(query.with_for_update())).scalars().one_or_none()


async def layer_entries(session: AsyncSession, type_code: str | None = None) -> tuple[LayerEntry, ...]:
    """Return the entries of the transaction's district, of one type or of all."""
    result = await session.execute(
        text(
            "SELECT layer, type_code, certificate_class, document, valid_from, valid_until, additional_documents,"
            " working_days FROM catalogue_entry"
            " WHERE CAST(:type_code AS text) IS NULL OR type_code = :type_code ORDER BY id"
        ),
        {"type_code": type_code},
    )
    return tuple(_entry(row) for row in result.mappings())


async def add_entries(transaction: Transaction, entries: Sequence[LayerEntry]) -> None:
    """Put entries on the list of the transaction's district."""
    for entry in entries:
        transaction.session.add(
            CatalogueEntryTable(
                district_id=transaction.district_id,
                id=uuid7(),
                layer=entry.layer.value,
                type_code=entry.type_code,
                certificate_class=entry.certificate_class.value,
                document=asdict(entry.document),
                additional_documents=[asdict(document) for document in entry.additional_documents],
                valid_from=entry.valid_from,
                valid_until=entry.valid_until,
                working_days=entry.working_days,
            )
        )
    await transaction.session.flush()


def _entry(row: RowMapping) -> LayerEntry:
    return _ENTRY.validate_python(dict(row))


async def entry_rows(session: AsyncSession, district_id: UUID) -> Sequence[CatalogueEntryTable]:
    """Return a district's entries as rows, by type and then as they came."""
    query = select(CatalogueEntryTable).where(CatalogueEntryTable.district_id == district_id)  # type: ignore[arg-type]  # a column
    found = await session.execute(query.order_by("type_code", "id"))
    return found.scalars().all()


async def lock_entry(session: AsyncSession, district_id: UUID, entry_id: UUID) -> CatalogueEntryTable | None:
    """Return one entry that nobody else changes until the end; None when there is none."""
    return await session.get(CatalogueEntryTable, (district_id, entry_id), with_for_update=True)


async def end_entry(session: AsyncSession, district_id: UUID, entry_id: UUID, ends_on: date) -> None:
    """Let an entry hold until before a day."""
    table = CatalogueEntryTable
    await session.execute(
        update(table)
        .where(table.district_id == district_id, table.id == entry_id)  # type: ignore[arg-type]  # columns
        .values(valid_until=ends_on)
    )
    await session.flush()


def read_row(row: CatalogueEntryTable) -> LayerEntry:
    """Return the entry that a row holds."""
    return _ENTRY.validate_python(row.model_dump(exclude={"district_id", "id"}))


async def add_edition(session: AsyncSession, row: CatalogueEditionTable) -> None:
    """Keep what was published."""
    session.add(row)
    await session.flush()


async def editions(session: AsyncSession, district_id: UUID, before: int | None, limit: int) -> list[RowMapping]:
    """Return editions of a district, newest first, up to `limit`."""
    found = await session.execute(
        text(
            "SELECT number, published_at, published_by_name, changes FROM catalogue_edition"
            " WHERE district_id = :district_id AND (CAST(:before AS int) IS NULL OR number < :before)"
            " ORDER BY number DESC LIMIT :limit"
        ),
        {"district_id": district_id, "before": before, "limit": limit},
    )
    return list(found.mappings())


async def template_in_force(session: AsyncSession, district_id: UUID, code: str, on: date) -> RowMapping | None:
    """Return number, title and body of the district's text that holds on a day; None when it has none."""
    found = await session.execute(
        text(
            "SELECT number, title, body FROM certificate_template WHERE district_id = :district_id"
            " AND type_code = :code AND status = 'published' AND in_force_from <= :on"
            " ORDER BY in_force_from DESC LIMIT 1"
        ),
        {"district_id": district_id, "code": code, "on": on},
    )
    return found.mappings().one_or_none()


async def published_template(session: AsyncSession, district_id: UUID, code: str, number: int) -> RowMapping:
    """Return title and body of a version that was published; what a paper was written with never goes away."""
    found = await session.execute(
        text(
            "SELECT title, body FROM certificate_template WHERE district_id = :district_id"
            " AND type_code = :code AND number = :number AND status = 'published'"
        ),
        {"district_id": district_id, "code": code, "number": number},
    )
    return found.mappings().one()


async def switch_rows(
    session: AsyncSession, district_id: UUID, type_code: str | None = None
) -> Sequence[TransitionalSwitchTable]:
    """Return a district's switches of the transitional path, of one type or of all, the newest first."""
    query = select(TransitionalSwitchTable).where(TransitionalSwitchTable.district_id == district_id)  # type: ignore[arg-type]  # a column
    if type_code is not None:
        query = query.where(TransitionalSwitchTable.type_code == type_code)  # type: ignore[arg-type]  # a column
    found = await session.execute(query.order_by(text("number DESC")))
    return found.scalars().all()


async def lock_switch(session: AsyncSession, district_id: UUID, switch_id: UUID) -> TransitionalSwitchTable | None:
    """Return one switch that nobody else changes until the end; None when there is none."""
    return await session.get(TransitionalSwitchTable, (district_id, switch_id), with_for_update=True)


async def write_switch(session: AsyncSession, row: TransitionalSwitchTable) -> None:
    """Keep a switch, new or changed."""
    session.add(row)
    await session.flush()


def read_switch(row: TransitionalSwitchTable) -> TransitionalSwitch:
    """Return the switch that a row holds."""
    return TransitionalSwitch(row.type_code, row.valid_from, row.valid_until)
