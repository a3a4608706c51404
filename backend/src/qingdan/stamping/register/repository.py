"""The register in the database: heads are locked and moved, entries only added, details added and erased."""

# ruff: noqa: S608  statements are put together from constants of this package; values are always bound

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncSession

from qingdan.kernel.errors import NotFound
from qingdan.stamping.register.tables import RegisterClosingTable, RegisterEntryTable
from qingdan.stamping.seals.rules import EntryContent, EntryKind, RegisterEntry, WantedEntry

_CONTENT: Final = (
    "e.seal_id, e.year, e.number, e.kind, e.recorded_at, e.request_id, e.certificate_number, e.document_sha256,"
    " e.document_sm3, e.copies, e.approved_by, e.recorded_by, e.details_digest, e.refers_to_year,"
    " e.refers_to_number, e.previous_hash, e.hash"
)

_HEAD: Final = (
    "SELECT seal_id, size, year, number, hash, recorded_at, closed_year FROM register_head"
    " WHERE district_id = :district_id AND seal_id = :seal_id"
)

#: Requests are found by the number on the paper, entries by their request: each by its index.
_OF_A_CERTIFICATE: Final = (
    " AND e.request_id IN (SELECT r.id FROM stamp_request r WHERE r.district_id = :district_id"
    " AND r.certificate_number = :wanted)"
)

_ENTRY_COLUMNS: Final = tuple(column.name for column in RegisterEntryTable.__table__.columns)  # type: ignore[attr-defined]  # SQLModel hides it
_ADD_ENTRY: Final = text(
    "WITH moved AS (UPDATE register_head SET size = :position, year = :year, number = :number, hash = :hash,"
    " recorded_at = :recorded_at WHERE district_id = :district_id AND seal_id = :seal_id),"
    " kept AS (INSERT INTO register_detail (district_id, entry_id, salt, details_encrypted)"
    " VALUES (:district_id, :id, :salt, :details_encrypted))"
    f" INSERT INTO register_entry ({', '.join(_ENTRY_COLUMNS)})"
    f" VALUES (:{', :'.join(_ENTRY_COLUMNS)})"
)


@dataclass(frozen=True, slots=True)
class Head:
    """Where a register ends."""

    seal_id: UUID
    size: int
    year: int
    number: int
    hash: str
    recorded_at: datetime | None
    closed_year: int = 0


@dataclass(frozen=True, slots=True)
class Lineage:
    """Where the seal stands."""

    district_id: UUID
    community_id: UUID
    subdistrict_id: UUID | None


@dataclass(frozen=True, slots=True)
class SealedDetails:
    """The personal side of an entry, sealed, with the salt of its digest."""

    salt: bytes
    content: bytes


async def lock_head(session: AsyncSession, district_id: UUID, seal_id: UUID) -> Head:
    """Return where a register ends; nobody else adds to it until the end of the transaction."""
    return await _head(session, district_id, seal_id, " FOR UPDATE")


async def get_head(session: AsyncSession, district_id: UUID, seal_id: UUID) -> Head:
    """Return where a register ends."""
    return await _head(session, district_id, seal_id, "")


async def add_entry(
    session: AsyncSession,
    lineage: Lineage,
    entry_id: UUID,
    position: int,
    entry: RegisterEntry,
    details: "SealedDetails",
) -> None:
    """Add an entry with its sealed details and move the locked head onto it, in one round trip.

    Whoever stamps beside waits for the head, so nothing more than needed happens while it is locked.
    """
    await session.execute(
        _ADD_ENTRY,
        {
            **entry_columns(lineage, entry_id, position, entry),
            "salt": details.salt,
            "details_encrypted": details.content,
        },
    )


async def move_head(session: AsyncSession, district_id: UUID, head: Head) -> None:
    """Write where a register now ends; its head is locked."""
    await session.execute(
        text(
            "UPDATE register_head SET size = :size, year = :year, number = :number, hash = :hash,"
            " recorded_at = :recorded_at WHERE district_id = :district_id AND seal_id = :seal_id"
        ),
        {**asdict(head), "district_id": district_id},
    )


async def close_until(session: AsyncSession, closing: RegisterClosingTable) -> None:
    """Add the closing of a year and let nothing be added up to that year; the head is locked."""
    session.add(closing)
    await session.execute(
        text("UPDATE register_head SET closed_year = :year WHERE district_id = :district_id AND seal_id = :seal_id"),
        {"year": closing.year, "district_id": closing.district_id, "seal_id": closing.seal_id},
    )


async def closings_of(session: AsyncSession, district_id: UUID, seal_id: UUID) -> Sequence[RegisterClosingTable]:
    """Return which years of a register are closed, newest first."""
    columns: Any = RegisterClosingTable.__table__.c  # type: ignore[attr-defined]  # SQLModel does not declare it
    statement = select(RegisterClosingTable).where(columns.district_id == district_id, columns.seal_id == seal_id)
    return (await session.execute(statement.order_by(columns.year.desc()))).scalars().all()


async def entries_by_year(session: AsyncSession, district_id: UUID, seal_id: UUID) -> dict[int, int]:
    """Return how many entries a register has in each year."""
    result = await session.execute(
        text(
            "SELECT year, count(*) AS entries FROM register_entry"
            " WHERE district_id = :district_id AND seal_id = :seal_id GROUP BY year"
        ),
        {"district_id": district_id, "seal_id": seal_id},
    )
    return {row.year: row.entries for row in result}


async def years_with_entries(session: AsyncSession, district_id: UUID, seal_id: UUID) -> list[int]:
    """Return the years in which a register has entries, newest first; one step in the index for each."""
    result = await session.execute(
        text(
            "WITH RECURSIVE entered AS ("
            "SELECT max(year) AS year FROM register_entry WHERE district_id = :district_id AND seal_id = :seal_id"
            " UNION ALL SELECT (SELECT max(e.year) FROM register_entry e WHERE e.district_id = :district_id"
            " AND e.seal_id = :seal_id AND e.year < entered.year) FROM entered WHERE entered.year IS NOT NULL)"
            " SELECT year FROM entered WHERE year IS NOT NULL"
        ),
        {"district_id": district_id, "seal_id": seal_id},
    )
    return list(result.scalars())


def entry_columns(lineage: Lineage, entry_id: UUID, position: int, entry: RegisterEntry) -> dict[str, Any]:
    """Return an entry as the columns of its row."""
    content = entry.content
    year, number = content.refers_to or (None, None)
    return {
        "district_id": lineage.district_id,
        "id": entry_id,
        "seal_id": content.seal_id,
        "community_id": lineage.community_id,
        "subdistrict_id": lineage.subdistrict_id,
        "position": position,
        "year": content.year,
        "number": content.number,
        "kind": content.kind.value,
        "recorded_at": content.recorded_at,
        "request_id": content.request_id,
        "certificate_number": content.certificate_number,
        "document_sha256": content.document_sha256,
        "document_sm3": content.document_sm3,
        "copies": content.copies,
        "approved_by": content.approved_by,
        "recorded_by": content.recorded_by,
        "details_digest": content.details_digest,
        "refers_to_year": year,
        "refers_to_number": number,
        "previous_hash": entry.previous_hash,
        "hash": entry.hash,
    }


async def entries_after(
    session: AsyncSession, district_id: UUID, seal_id: UUID, position: int, limit: int
) -> list[RegisterEntry]:
    """Return entries in their order, from the one after a position on."""
    result = await session.execute(
        text(
            f"SELECT {_CONTENT} FROM register_entry e WHERE e.district_id = :district_id"
            " AND e.seal_id = :seal_id AND e.position > :position ORDER BY e.position LIMIT :limit"
        ),
        {"district_id": district_id, "seal_id": seal_id, "position": position, "limit": limit},
    )
    return [entry_of(row) for row in result.mappings()]


async def require_entry(
    session: AsyncSession, district_id: UUID, seal_id: UUID, entry_id: UUID
) -> tuple[int, RegisterEntry]:
    """Return an entry of a seal's register with its position; NotFound when it has none with this id."""
    result = await session.execute(
        text(
            f"SELECT {_CONTENT}, e.position FROM register_entry e WHERE e.district_id = :district_id"
            " AND e.seal_id = :seal_id AND e.id = :entry_id"
        ),
        {"district_id": district_id, "seal_id": seal_id, "entry_id": entry_id},
    )
    row = result.mappings().one_or_none()
    if row is None:
        raise NotFound
    return row["position"], entry_of(row)


async def page_entries(
    session: AsyncSession,
    district_id: UUID,
    seal_id: UUID,
    *,
    year: int | None,
    wanted: WantedEntry,
    before: tuple[int, int],
    limit: int,
) -> Sequence[Mapping[Any, Any]]:
    """Return entries with their sealed details, newest first, each with what voided and what replaced it.

    Of a certificate its use and what refers to it.
    """
    year = wanted.year or year
    narrowed, sought = _narrowed(wanted)
    result = await session.execute(
        text(
            f"SELECT {_CONTENT}, e.id, e.position, d.details_encrypted, v.year AS voided_year,"
            " v.number AS voided_number, (SELECT n.certificate_number FROM stamp_request n WHERE v.year IS NOT NULL"
            " AND n.district_id = e.district_id AND n.replaces_id = e.request_id"
            " AND n.status IN ('stamped', 'delivered')) AS replaced_by FROM register_entry e"
            " LEFT JOIN register_detail d ON d.district_id = e.district_id AND d.entry_id = e.id"
            # A voiding speaks of the same request, whose entries stand in an index.
            " LEFT JOIN register_entry v ON v.district_id = e.district_id AND v.request_id = e.request_id"
            " AND v.kind = 'voiding' AND v.refers_to_year = e.year AND v.refers_to_number = e.number"
            " WHERE e.district_id = :district_id AND e.seal_id = :seal_id"
            " AND e.year BETWEEN :first_year AND :last_year AND (e.year, e.number) < (:year, :number)"
            f"{narrowed} ORDER BY e.year DESC, e.number DESC LIMIT :limit"
        ),
        {
            "district_id": district_id,
            "seal_id": seal_id,
            "first_year": year or 0,
            "last_year": year or 9999,
            "year": before[0],
            "number": before[1],
            "limit": limit,
            **sought,
        },
    )
    return result.mappings().all()


def _narrowed(wanted: WantedEntry) -> tuple[str, dict[str, object]]:
    """Return the condition that leaves only what is looked for, with its values; empty where nothing is."""
    if wanted.number is not None:
        return " AND e.number = :wanted", {"wanted": wanted.number}
    if wanted.certificate_number:
        return _OF_A_CERTIFICATE, {"wanted": wanted.certificate_number}
    return "", {}


def entry_of(row: Mapping[Any, Any]) -> RegisterEntry:
    """Return an entry as the rules know it."""
    refers_to = (row["refers_to_year"], row["refers_to_number"]) if row["refers_to_year"] is not None else None
    content = EntryContent(
        seal_id=row["seal_id"],
        year=row["year"],
        number=row["number"],
        kind=EntryKind(row["kind"]),
        recorded_at=row["recorded_at"],
        request_id=row["request_id"],
        certificate_number=row["certificate_number"],
        document_sha256=row["document_sha256"],
        document_sm3=row["document_sm3"],
        copies=row["copies"],
        approved_by=row["approved_by"],
        recorded_by=row["recorded_by"],
        details_digest=row["details_digest"],
        refers_to=refers_to,
    )
    return RegisterEntry(content, row["previous_hash"], row["hash"])


async def _head(session: AsyncSession, district_id: UUID, seal_id: UUID, lock: str) -> Head:
    statement = text(_HEAD + lock)
    result = await session.execute(statement, {"district_id": district_id, "seal_id": seal_id})
    return Head(**result.mappings().one())
