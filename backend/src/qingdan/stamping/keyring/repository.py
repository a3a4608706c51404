"""Sealed columns in the database: read in batches, written back, found by the key they lie under."""

# ruff: noqa: S608  statements are put together from the parts below, which are constants; values are always bound

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession


@dataclass(frozen=True, slots=True)
class Part:
    """A table with sealed columns: by what its rows are named, and where their blind indexes stand, if any."""

    name: str
    id_column: str
    columns: tuple[str, ...]
    key_table: str | None = None
    key_column: str = ""


PARTS: Final = (
    Part("stamp_request", "id", ("personal",), "request_key", "request_id"),
    Part("refusal", "id", ("applicant_encrypted", "identity_number_encrypted"), "refusal_key", "refusal_id"),
    Part("register_detail", "entry_id", ("details_encrypted",)),
    Part("seal", "id", ("private_key_encrypted",)),
    Part("signing_authority", "district_id", ("private_key_encrypted",)),
    Part("electronic_seal", "id", ("private_key_encrypted",)),
    Part("seal_maker", "district_id", ("root_key_encrypted", "maker_key_encrypted")),
)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a part came."""

    last_id: UUID | None
    resealed: int
    finished: bool


async def progress_of(session: AsyncSession, district_id: UUID, target: str, part: Part) -> Progress:
    """Return how far a part came towards these keys; nobody else moves it on until the end of the transaction."""
    values = {"district_id": district_id, "target": target, "part": part.name}
    await session.execute(
        text(
            "INSERT INTO key_rotation (district_id, target, part, resealed) VALUES (:district_id, :target, :part, 0)"
            " ON CONFLICT DO NOTHING"
        ),
        values,
    )
    result = await session.execute(
        text(
            "SELECT last_id, resealed, finished_at FROM key_rotation"
            " WHERE district_id = :district_id AND target = :target AND part = :part FOR UPDATE"
        ),
        values,
    )
    row = result.one()
    return Progress(row.last_id, row.resealed, row.finished_at is not None)


async def note_progress(
    session: AsyncSession,
    district_id: UUID,
    target: str,
    part: Part,
    progress: Progress,
    finished_at: datetime | None,
) -> None:
    """Write down how far a part came, with the rows it came over."""
    await session.execute(
        text(
            "UPDATE key_rotation SET last_id = :last_id, resealed = :resealed, finished_at = :finished_at"
            " WHERE district_id = :district_id AND target = :target AND part = :part"
        ),
        {
            "district_id": district_id,
            "target": target,
            "part": part.name,
            "last_id": progress.last_id,
            "resealed": progress.resealed,
            "finished_at": finished_at,
        },
    )


async def forget_other_targets(session: AsyncSession, district_id: UUID, target: str) -> None:
    """Forget earlier changes of keys: going back to former keys begins anew."""
    await session.execute(
        text("DELETE FROM key_rotation WHERE district_id = :district_id AND target <> :target"),
        {"district_id": district_id, "target": target},
    )


async def batch_after(
    session: AsyncSession, district_id: UUID, part: Part, after: UUID | None, limit: int, *, locked: bool
) -> Sequence[Mapping[Any, Any]]:
    """Return the sealed columns of the next rows in the order of their ids, locked if they are to be written."""
    columns = ", ".join((f"{part.id_column} AS id", *part.columns))
    result = await session.execute(
        text(
            f"SELECT {columns} FROM {part.name} WHERE district_id = :district_id"
            f" AND (CAST(:after AS uuid) IS NULL OR {part.id_column} > :after)"
            f" ORDER BY {part.id_column} LIMIT :limit" + (" FOR UPDATE" if locked else "")
        ),
        {"district_id": district_id, "after": after, "limit": limit},
    )
    return result.mappings().all()


async def batch_under_other_keys(
    session: AsyncSession, district_id: UUID, part: Part, prefix: bytes, limit: int
) -> Sequence[Mapping[Any, Any]]:
    """Return rows of which something still lies under another key than the one with this prefix, locked."""
    columns = ", ".join((f"{part.id_column} AS id", *part.columns))
    result = await session.execute(
        text(
            f"SELECT {columns} FROM {part.name} WHERE district_id = :district_id AND ({_other(part)})"
            f" ORDER BY {part.id_column} LIMIT :limit FOR UPDATE"
        ),
        {"district_id": district_id, "prefix": prefix, "limit": limit},
    )
    return result.mappings().all()


async def count_under_other_keys(session: AsyncSession, district_id: UUID, part: Part, prefix: bytes) -> int:
    """Return of how many rows something lies under another key than the one with this prefix."""
    result = await session.execute(
        text(f"SELECT count(*) FROM {part.name} WHERE district_id = :district_id AND ({_other(part)})"),
        {"district_id": district_id, "prefix": prefix},
    )
    return int(result.scalar_one())


async def write_sealed(
    session: AsyncSession, district_id: UUID, part: Part, rows: Sequence[Mapping[str, object]]
) -> None:
    """Write sealed columns back; versions do not count up, since nobody edited anything."""
    if not rows:
        return
    columns = ", ".join(f"{column} = :{column}" for column in part.columns)
    await session.execute(
        text(f"UPDATE {part.name} SET {columns} WHERE district_id = :district_id AND {part.id_column} = :id"),
        [{**row, "district_id": district_id} for row in rows],
    )


async def write_keys(
    session: AsyncSession, district_id: UUID, part: Part, keys: Mapping[UUID, Sequence[bytes]]
) -> None:
    """Let rows be found by these blind indexes and no others."""
    if part.key_table is None or not keys:
        return
    await session.execute(
        text(f"DELETE FROM {part.key_table} WHERE district_id = :district_id AND {part.key_column} = ANY(:ids)"),
        {"district_id": district_id, "ids": list(keys)},
    )
    rows = [
        {"district_id": district_id, "blind_index": blind_index, "id": row_id}
        for row_id, found in keys.items()
        for blind_index in sorted(set(found))
    ]
    if rows:
        await session.execute(
            text(
                f"INSERT INTO {part.key_table} (district_id, blind_index, {part.key_column})"
                " VALUES (:district_id, :blind_index, :id)"
            ),
            rows,
        )


async def keys_of(session: AsyncSession, district_id: UUID, part: Part, ids: Sequence[UUID]) -> dict[UUID, set[bytes]]:
    """Return the blind indexes by which rows are found."""
    if part.key_table is None:
        return {}
    result = await session.execute(
        text(
            f"SELECT {part.key_column} AS id, blind_index FROM {part.key_table}"
            f" WHERE district_id = :district_id AND {part.key_column} = ANY(:ids)"
        ),
        {"district_id": district_id, "ids": list(ids)},
    )
    found: dict[UUID, set[bytes]] = {}
    for row in result:
        found.setdefault(row.id, set()).add(bytes(row.blind_index))
    return found


def _other(part: Part) -> str:
    """Return the condition that a sealed column lies under another key; what is empty lies under none."""
    return " OR ".join(
        f"(length({column}) > 0 AND substring({column} FROM 1 FOR length(CAST(:prefix AS bytea))) <> :prefix)"
        for column in part.columns
    )
