"""Receipts and proofs: what anybody can check without the register, the database or us (CRT-9)."""

import asyncio
import json
from collections.abc import Sequence
from typing import Final
from uuid import UUID

from qingdan.kernel.errors import Conflict, FieldError, Invalid, NotFound
from qingdan.kernel.principal import Reach
from qingdan.kernel.transaction import Transaction
from qingdan.stamping.checkpoints import repository as checkpoints
from qingdan.stamping.checkpoints.rules import SealStatement, seal_leaf
from qingdan.stamping.checkpoints.schemas import SealStatementAnswer
from qingdan.stamping.checkpoints.service import signed
from qingdan.stamping.checkpoints.tables import CheckpointTable
from qingdan.stamping.register import repository
from qingdan.stamping.register.schemas import ConsistencyProof, EntryAsHashed, Receipt, SealInCheckpoint
from qingdan.stamping.resources import Resources
from qingdan.stamping.seals.repository import require_seal
from qingdan.stamping.seals.rules import (
    RegisterEntry,
    canonical_entry,
    consistency_proof,
    inclusion_proof,
    proves_consistency,
    proves_inclusion,
)

RECEIPT_FORMAT: Final = "qingdan-receipt-1"
CONSISTENCY_FORMAT: Final = "qingdan-consistency-1"


async def make_receipt(
    resources: Resources, reach: Reach, seal_id: UUID, entry_id: UUID, number: int | None
) -> Receipt:
    """Return the receipt of an entry under a checkpoint, the newest when none is named (CRT-9).

    Raises NotFound; Conflict when no checkpoint covers the entry yet, or when the register no longer agrees with it:
    a receipt that proves nothing is not given out.
    """
    async with resources.database.read(reach.principal) as transaction:
        await require_seal(transaction.session, reach, seal_id)
        position, entry = await repository.require_entry(transaction.session, reach.district_id, seal_id, entry_id)
        checkpoint = await _checkpoint(transaction, number)
        statement = _statement(checkpoint, seal_id) if checkpoint else None
        if checkpoint is None or statement is None or statement.size < position:
            raise Conflict(
                "该条登记尚未纳入检查点；检查点每日生成，也可由保管人或审计员立即生成。",
                "No checkpoint covers this entry yet: one is made every day, or at once by a keeper or an auditor.",
                slug="not-in-a-checkpoint-yet",
            )
        hashes = await checkpoints.hashes_between(transaction.session, reach.district_id, seal_id, 0, statement.size)
    path = await asyncio.to_thread(_inclusion, hashes, position - 1, entry, statement)
    return Receipt(
        format=RECEIPT_FORMAT,
        entry=EntryAsHashed.model_validate(json.loads(canonical_entry(entry.content, entry.previous_hash))),
        hash=entry.hash,
        index=position - 1,
        path=list(path),
        seal=_seal_in(checkpoint, seal_id),
    )


async def prove_consistency(
    resources: Resources, district_id: UUID, seal_id: UUID, earlier: int, later: int
) -> ConsistencyProof:
    """Return the proof that a register only grew between two checkpoints (CRT-9, R83).

    Raises NotFound when one of them does not state the seal, Conflict when the register no longer agrees with them.
    """
    if earlier > later:
        raise Invalid(
            [
                FieldError(
                    "#/query/earlier",
                    "after-the-later",
                    "较早的检查点编号应不大于较晚的。",
                    "The earlier checkpoint comes before the later one.",
                )
            ]
        )
    async with resources.database.read(district_id) as transaction:
        session = transaction.session
        rows = [await checkpoints.require(session, district_id, number) for number in (earlier, later)]
        statements = [one for row in rows if (one := _statement(row, seal_id))]
        if len(statements) < len(rows):
            raise NotFound
        hashes = await checkpoints.hashes_between(session, district_id, seal_id, 0, statements[1].size)
    proof = await asyncio.to_thread(_consistency, hashes, *statements)
    first, second = (_seal_in(row, seal_id) for row in rows)
    return ConsistencyProof(format=CONSISTENCY_FORMAT, earlier=first, later=second, proof=list(proof))


async def _checkpoint(transaction: Transaction, number: int | None) -> CheckpointTable | None:
    if number is None:
        return await checkpoints.newest(transaction.session, transaction.district_id)
    return await checkpoints.require(transaction.session, transaction.district_id, number)


def _inclusion(hashes: Sequence[str], index: int, entry: RegisterEntry, statement: SealStatement) -> Sequence[str]:
    if index < len(hashes) == statement.size:
        path = inclusion_proof(hashes, index)
        if proves_inclusion(entry.hash, index, statement.size, path, statement.root):
            return path
    raise _differs()


def _consistency(hashes: Sequence[str], earlier: SealStatement, later: SealStatement) -> Sequence[str]:
    if earlier.size == 0:
        return ()
    if earlier.size <= later.size == len(hashes):
        proof = consistency_proof(hashes, earlier.size)
        if proves_consistency(earlier.size, earlier.root, later.size, later.root, proof):
            return proof
    raise _differs()


def _differs() -> Conflict:
    return Conflict(
        "登记簿与已公布的检查点不符，不能出具凭据；请核验登记簿。",
        "The register differs from the published checkpoint, so nothing can be proved by it: check the register.",
        slug="register-differs",
    )


def _statement(checkpoint: CheckpointTable, seal_id: UUID) -> SealStatement | None:
    return next((one for one in checkpoints.statements_of(checkpoint) if one.seal_id == seal_id), None)


def _seal_in(checkpoint: CheckpointTable, seal_id: UUID) -> SealInCheckpoint:
    statements = checkpoints.statements_of(checkpoint)
    index = next(place for place, one in enumerate(statements) if one.seal_id == seal_id)
    one = statements[index]
    return SealInCheckpoint(
        statement=SealStatementAnswer(seal_id=one.seal_id, size=one.size, last_hash=one.last_hash, root=one.root),
        index=index,
        path=list(inclusion_proof([seal_leaf(each) for each in statements], index)),
        checkpoint=signed(checkpoint),
    )
