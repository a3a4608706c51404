"""Sealed columns in the database: read in batches, written back, found by the key they lie under.

Each service keeps how far a change came in a table `key_rotation` in its own schema.
"""

# ruff: noqa: S608  statements are put together from the parts of a service, which are constants; values are always bound

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession


@dataclass(frozen=True, slots=True)
class Part:
    """A table with sealed columns: by what its rows are named, and where their blind indexes stand, if any.

    They stand in a table of their own (`key_table`, by `key_column`), or, one for each row, in its `index_column`.
    """

    name: str
    id_column: str
    columns: tuple[str, ...]
    key_table: str | None = None
    key_column: str = ""
    index_column: str | None = None

    @property
    def read(self) -> str:
        """The columns that are read of each row."""
        index = (f"{self.index_column} AS blind_index",) if self.index_column else ()
        return ", ".join((f"{self.id_column} AS id", *self.columns, *index))


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
    result = await session.execute(
        text(
            f"SELECT {part.read} FROM {part.name} WHERE district_id = :district_id"
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
    result = await session.execute(
        text(
            f"SELECT {part.read} FROM {part.name} WHERE district_id = :district_id AND ({_other(part)})"
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
    if part.index_column is not None:
        await _write_index(session, district_id, part, keys)
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


async def keys_of(
    session: AsyncSession, district_id: UUID, part: Part, rows: Sequence[Mapping[Any, Any]]
) -> dict[UUID, set[bytes]]:
    """Return the blind indexes by which these rows are found."""
    if part.index_column is not None:
        return {row["id"]: {bytes(row["blind_index"])} for row in rows if row["blind_index"] is not None}
    if part.key_table is None:
        return {}
    result = await session.execute(
        text(
            f"SELECT {part.key_column} AS id, blind_index FROM {part.key_table}"
            f" WHERE district_id = :district_id AND {part.key_column} = ANY(:ids)"
        ),
        {"district_id": district_id, "ids": [row["id"] for row in rows]},
    )
    found: dict[UUID, set[bytes]] = {}
    for row in result:
        found.setdefault(row.id, set()).add(bytes(row.blind_index))
    return found


async def _write_index(
    session: AsyncSession, district_id: UUID, part: Part, keys: Mapping[UUID, Sequence[bytes]]
) -> None:
    """Write the one blind index of each row where it is another one; a row that holds nothing has none."""
    rows = [
        {"district_id": district_id, "id": row_id, "blind_index": min(found, default=None)}
        for row_id, found in keys.items()
    ]
    if rows:
        await session.execute(
            text(
                f"UPDATE {part.name} SET {part.index_column} = CAST(:blind_index AS bytea)"
                f" WHERE district_id = :district_id AND {part.id_column} = :id"
                f" AND {part.index_column} IS DISTINCT FROM CAST(:blind_index AS bytea)"
            ),
            rows,
        )


def _other(part: Part) -> str:
    """Return the condition that a sealed column lies under another key; what is empty lies under none."""
    return " OR ".join(
        f"(length({column}) > 0 AND substring({column} FROM 1 FOR length(CAST(:prefix AS bytea))) <> :prefix)"
        for column in part.columns
    )
