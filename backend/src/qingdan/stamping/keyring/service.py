"""Bringing everything that is sealed under the newest keys, in batches, beside live work (CRT-12).

The order of a change of keys: the new key is put first (and the former blind-index key named as the earlier one), all
processes are started anew, so that what is written now lies under the new keys and is found under both; then this
runs. Each batch is one transaction with the note how far it came: killed in the middle it goes on after the last
batch. What an old process wrote meanwhile is found by the key it lies under and done at the end. When the check finds
nothing left, the former keys can be removed.
"""

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from qingdan.kernel.transaction import Transaction
from qingdan.stamping.blind_index import indexes_of
from qingdan.stamping.keyring import repository
from qingdan.stamping.keyring.repository import PARTS, Part, Progress
from qingdan.stamping.refusals.service.notices import part_context
from qingdan.stamping.register.service import details_context
from qingdan.stamping.requests.records import PERSONAL, personal_context
from qingdan.stamping.resources import Resources
from qingdan.stamping.seals.electronic import authority_context, electronic_key_context, key_context, maker_key_context


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


async def rotate(resources: Resources, district_id: UUID, batch: int) -> AsyncIterator[Step]:
    """Bring one district under the newest keys, batch by batch. ValueError when a row can't be read by any key."""
    target = resources.cipher.fingerprint
    async with resources.database.begin(district_id) as transaction:
        await repository.forget_other_targets(transaction.session, district_id, target)
    for part in PARTS:
        finished = False
        while not finished:
            step = await _next_batch(resources, district_id, part, batch)
            finished = step.finished
            yield step
        while late := await _latecomers(resources, district_id, part, batch):
            yield Step(part.name, late, finished=True)


async def check(resources: Resources, district_id: UUID, batch: int) -> AsyncIterator[Finding]:
    """Read everything that is sealed in one district and say, part by part, what is left to do; nothing is changed."""
    for part in PARTS:
        rows = wrong = unreadable = 0
        after: UUID | None = None
        async with resources.database.read(district_id) as transaction:
            former = await repository.count_under_other_keys(
                transaction.session, district_id, part, resources.cipher.current_prefix
            )
        while True:
            async with resources.database.read(district_id) as transaction:
                found = await repository.batch_after(transaction.session, district_id, part, after, batch, locked=False)
                known = await repository.keys_of(transaction.session, district_id, part, [row["id"] for row in found])
            if not found:
                break
            after = found[-1]["id"]
            rows += len(found)
            for row in found:
                try:
                    wrong += _indexes(resources, part, _opened(resources, part, row)) != known.get(row["id"], set())
                except ValueError:
                    unreadable += 1
        yield Finding(part.name, rows, former, wrong, unreadable)


async def _next_batch(resources: Resources, district_id: UUID, part: Part, batch: int) -> Step:
    target = resources.cipher.fingerprint
    async with resources.database.begin(district_id) as transaction:
        session = transaction.session
        progress = await repository.progress_of(session, district_id, target, part)
        if progress.finished:
            return Step(part.name, progress.resealed, finished=True)
        rows = await repository.batch_after(session, district_id, part, progress.last_id, batch, locked=True)
        await _reseal(resources, transaction, part, rows)
        finished = len(rows) < batch
        last = rows[-1]["id"] if rows else progress.last_id
        moved = Progress(last, progress.resealed + len(rows), finished)
        await repository.note_progress(session, district_id, target, part, moved, transaction.now if finished else None)
        if finished:
            detail = {"rows": moved.resealed}
            await transaction.audit("keys.rotated", "key_rotation", part.name, {**detail})
        return Step(part.name, moved.resealed, finished)


async def _latecomers(resources: Resources, district_id: UUID, part: Part, batch: int) -> int:
    """Reseal what was written under a former key after its place was passed; return how many rows."""
    async with resources.database.begin(district_id) as transaction:
        rows = await repository.batch_under_other_keys(
            transaction.session, district_id, part, resources.cipher.current_prefix, batch
        )
        await _reseal(resources, transaction, part, rows)
        return len(rows)


async def _reseal(resources: Resources, transaction: Transaction, part: Part, rows: Any) -> None:  # noqa: ANN401 -- rows of any of the parts
    cipher = resources.cipher
    sealed: list[Mapping[str, object]] = []
    keys: dict[UUID, list[bytes]] = {}
    for row in rows:
        opened = _opened(resources, part, row)
        if any(row[column] and cipher.needs_rotation(bytes(row[column])) for column in part.columns):
            columns = {
                column: cipher.encrypt(opened[column], _context(part, column, row["id"]))
                if column in opened
                else row[column]
                for column in part.columns
            }
            sealed.append({"id": row["id"], **columns})
        keys[row["id"]] = sorted(_indexes(resources, part, opened))
    await repository.write_sealed(transaction.session, transaction.district_id, part, sealed)
    await repository.write_keys(transaction.session, transaction.district_id, part, keys)


def _opened(resources: Resources, part: Part, row: Mapping[Any, Any]) -> dict[str, str]:
    """Return what the sealed columns of a row hold; those that hold nothing are left out."""
    return {
        column: resources.cipher.decrypt(bytes(row[column]), _context(part, column, row["id"]))
        for column in part.columns
        if row[column]
    }


def _indexes(resources: Resources, part: Part, opened: Mapping[str, str]) -> set[bytes]:
    """Return the blind indexes that a row should be found by, under the newest key."""
    if part.name == "stamp_request" and "personal" in opened:
        personal = PERSONAL.validate_json(opened["personal"])
        return set(indexes_of(resources, personal.applicant_name, personal.identity_number))
    if part.name == "refusal":
        name, number = opened.get("applicant_encrypted", ""), opened.get("identity_number_encrypted", "")
        return set(indexes_of(resources, name, number))
    return set()


def _context(part: Part, column: str, row_id: UUID) -> str:
    """Return what a sealed value is bound to."""
    contexts = {
        "stamp_request": personal_context,
        "register_detail": details_context,
        "seal": key_context,
        "signing_authority": authority_context,
        "electronic_seal": electronic_key_context,
    }
    if part.name == "refusal":
        return part_context(column.removesuffix("_encrypted"), row_id)
    if part.name == "seal_maker":
        return maker_key_context(column.removesuffix("_key_encrypted"), row_id)
    return contexts[part.name](row_id)
