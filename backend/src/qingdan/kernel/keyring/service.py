"""Bringing everything that is sealed under the newest keys, in batches, beside live work (CRT-12).

The order of a change of keys: the new key is put first (and the former blind-index key named as the earlier one), all
processes are started anew, so that what is written now lies under the new keys and is found under both; then this
runs. Each batch is one transaction with the note how far it came: killed in the middle it goes on after the last
batch. What an old process wrote meanwhile is found by the key it lies under and done at the end. When the check finds
nothing left, the former keys can be removed.
"""

from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from qingdan.kernel.database import Database
from qingdan.kernel.encryption import Cipher
from qingdan.kernel.keyring import repository
from qingdan.kernel.keyring.repository import Part, Progress
from qingdan.kernel.transaction import Transaction

#: What a sealed value is bound to, by its part, its column, its district and the id of its row.
Context = Callable[[Part, str, UUID, UUID], str]
#: The blind indexes that a row should be found by under the newest key, by its part and what its columns hold.
Indexes = Callable[[Part, Mapping[str, str]], set[bytes]]


@dataclass(frozen=True, slots=True)
class Keyring:
    """What a service has sealed, and its keys."""

    database: Database
    cipher: Cipher
    parts: tuple[Part, ...]
    context: Context
    indexes: Indexes


@dataclass(frozen=True, slots=True)
class Step:
    """What one batch did."""

    part: str
    resealed: int
    finished: bool


@dataclass(frozen=True, slots=True)
class Finding:
    """What is left of a part: rows under former keys, not found by the newest blind index, or unreadable."""

    part: str
    rows: int
    under_former_keys: int
    wrong_indexes: int
    unreadable: int

    @property
    def is_clean(self) -> bool:
        """Tell whether the former keys are not needed by this part any more."""
        return self.under_former_keys == self.wrong_indexes == self.unreadable == 0


async def rotate(keyring: Keyring, district_id: UUID, batch: int) -> AsyncIterator[Step]:
    """Bring one district under the newest keys, batch by batch. ValueError when a row can't be read by any key."""
    target = keyring.cipher.fingerprint
    async with keyring.database.begin(district_id) as transaction:
        await repository.forget_other_targets(transaction.session, district_id, target)
    for part in keyring.parts:
        finished = False
        while not finished:
            step = await _next_batch(keyring, district_id, part, batch)
            finished = step.finished
            yield step
        while late := await _latecomers(keyring, district_id, part, batch):
            yield Step(part.name, late, finished=True)


async def check(keyring: Keyring, district_id: UUID, batch: int) -> AsyncIterator[Finding]:
    """Read everything that is sealed in one district and say, part by part, what is left to do; nothing is changed."""
    for part in keyring.parts:
        rows = wrong = unreadable = 0
        after: UUID | None = None
        async with keyring.database.read(district_id) as transaction:
            former = await repository.count_under_other_keys(
                transaction.session, district_id, part, keyring.cipher.current_prefix
            )
        while True:
            async with keyring.database.read(district_id) as transaction:
                found = await repository.batch_after(transaction.session, district_id, part, after, batch, locked=False)
                known = await repository.keys_of(transaction.session, district_id, part, found)
            if not found:
                break
            after = found[-1]["id"]
            rows += len(found)
            for row in found:
                try:
                    opened = _opened(keyring, district_id, part, row)
                    wrong += keyring.indexes(part, opened) != known.get(row["id"], set())
                except ValueError:
                    unreadable += 1
        yield Finding(part.name, rows, former, wrong, unreadable)


async def _next_batch(keyring: Keyring, district_id: UUID, part: Part, batch: int) -> Step:
    target = keyring.cipher.fingerprint
    async with keyring.database.begin(district_id) as transaction:
        session = transaction.session
        progress = await repository.progress_of(session, district_id, target, part)
        if progress.finished:
            return Step(part.name, progress.resealed, finished=True)
        rows = await repository.batch_after(session, district_id, part, progress.last_id, batch, locked=True)
        await _reseal(keyring, transaction, part, rows)
        finished = len(rows) < batch
        last = rows[-1]["id"] if rows else progress.last_id
        moved = Progress(last, progress.resealed + len(rows), finished)
        await repository.note_progress(session, district_id, target, part, moved, transaction.now if finished else None)
        if finished:
            detail = {"rows": moved.resealed}
            await transaction.audit("keys.rotated", "key_rotation", part.name, {**detail})
        return Step(part.name, moved.resealed, finished)


async def _latecomers(keyring: Keyring, district_id: UUID, part: Part, batch: int) -> int:
    """Reseal what was written under a former key after its place was passed; return how many rows."""
    async with keyring.database.begin(district_id) as transaction:
        rows = await repository.batch_under_other_keys(
            transaction.session, district_id, part, keyring.cipher.current_prefix, batch
        )
        await _reseal(keyring, transaction, part, rows)
        return len(rows)


async def _reseal(keyring: Keyring, transaction: Transaction, part: Part, rows: Sequence[Mapping[Any, Any]]) -> None:
    cipher, district_id = keyring.cipher, transaction.district_id
    sealed: list[Mapping[str, object]] = []
    keys: dict[UUID, list[bytes]] = {}
    for row in rows:
        opened = _opened(keyring, district_id, part, row)
        if any(row[column] and cipher.needs_rotation(bytes(row[column])) for column in part.columns):
            columns = {
                column: cipher.encrypt(opened[column], keyring.context(part, column, district_id, row["id"]))
                if column in opened
                else row[column]
                for column in part.columns
            }
            sealed.append({"id": row["id"], **columns})
        keys[row["id"]] = sorted(keyring.indexes(part, opened))
    await repository.write_sealed(transaction.session, district_id, part, sealed)
    await repository.write_keys(transaction.session, district_id, part, keys)


def _opened(keyring: Keyring, district_id: UUID, part: Part, row: Mapping[Any, Any]) -> dict[str, str]:
    """Return what the sealed columns of a row hold; those that hold nothing are left out."""
    return {
        column: keyring.cipher.decrypt(bytes(row[column]), keyring.context(part, column, district_id, row["id"]))
        for column in part.columns
        if row[column]
    }
