"""Making checkpoints, handing them to the witness, reading them."""

import asyncio
from collections.abc import Sequence
from typing import Final
from uuid import UUID

import structlog
from pydantic import JsonValue

from qingdan.kernel.errors import FieldError, Invalid
from qingdan.kernel.pagination import decode_cursor, encode_cursor
from qingdan.kernel.principal import Principal
from qingdan.kernel.tenants import Tenant, served_districts
from qingdan.kernel.transaction import Transaction
from qingdan.stamping.checkpoints import repository
from qingdan.stamping.checkpoints.rules import (
    CheckpointHead,
    SealStatement,
    broken_seals,
    checkpoint_hash,
    genesis_of,
    root_over,
    signed_bytes,
    stated_head,
)
from qingdan.stamping.checkpoints.schemas import (
    CheckpointDetail,
    CheckpointKeyAnswer,
    CheckpointKeyList,
    CheckpointPage,
    SealStatementAnswer,
    SignedCheckpoint,
)
from qingdan.stamping.checkpoints.signing import CheckpointKey, checkpoint_key
from qingdan.stamping.checkpoints.tables import CheckpointTable
from qingdan.stamping.checkpoints.witness import hand_over
from qingdan.stamping.resources import Resources
from qingdan.stamping.seals.rules import GrowingTree, genesis_hash

_BATCH: Final = 10_000
_COUNTER: Final = "checkpoint"
#: How many of the newest checkpoints are handed over again when the witness could not be reached for a time.
_HANDED_OVER: Final = 31


async def make_checkpoint(resources: Resources, actor: Principal | UUID) -> CheckpointDetail:
    """Make the next checkpoint over all registers of a district, and hand it to the witness (CRT-9, R83).

    Every root is computed anew from the entries. A register that no longer continues the checkpoint before is not
    passed over in silence: the signed head names its seal.
    """
    async with resources.database.begin(actor) as transaction:
        # The counter's lock lets one checkpoint of a district be made at a time.
        number = await transaction.next_number(_COUNTER)
        checkpoint = await _next_checkpoint(resources, transaction, number)
        repository.add(transaction.session, checkpoint)
        detail: dict[str, JsonValue] = {"number": number, "hash": checkpoint.hash, "breaks": list(checkpoint.breaks)}
        await transaction.audit("checkpoint.made", "checkpoint", str(number), detail)
        answer = transaction.answer(detail_of(checkpoint))
    if answer.breaks:
        structlog.get_logger("qingdan").error("register_does_not_continue_its_checkpoint", number=number)
    await hand_to_witness(resources, answer.district_id)
    return answer


async def make_all_checkpoints(resources: Resources) -> list[tuple[Tenant, CheckpointDetail]]:
    """Make a checkpoint for every served district that has a seal: the daily job (CRT-9).

    A district whose checkpoint fails keeps no other one from its own. Raises ExceptionGroup of what failed, at the end.
    """
    async with resources.database.shared() as session:
        districts = await served_districts(session)
    made: list[tuple[Tenant, CheckpointDetail]] = []
    failed: list[Exception] = []
    for district in districts:
        try:
            async with resources.database.read(district.district_id) as transaction:
                has_seals = await repository.register_sizes(transaction.session, district.district_id)
            if has_seals:
                made.append((district, await make_checkpoint(resources, district.district_id)))
        except Exception as error:  # noqa: BLE001  # whatever it was, the next district has its own registers
            structlog.get_logger("qingdan").error("checkpoint_not_made", district=district.code, exc_info=error)
            failed.append(error)
    if failed:
        raise ExceptionGroup("checkpoints that were not made", failed)
    return made


async def hand_to_witness(resources: Resources, district_id: UUID) -> None:
    """Hand over the newest checkpoints that the witness does not have yet; a failure is logged, the next one tries."""
    folder = resources.settings.witness_folder
    if folder is None:
        return
    async with resources.database.read(district_id) as transaction:
        newest = await repository.page(transaction.session, district_id, None, _HANDED_OVER)
    log = structlog.get_logger("qingdan")
    try:
        forked = await asyncio.to_thread(hand_over, folder, [detail_of(one) for one in reversed(newest)])
    except OSError as error:
        log.exception("witness_not_reached", exc_info=error)
        return
    if forked:
        log.error("witness_holds_another_checkpoint", numbers=forked)


async def list_checkpoints(resources: Resources, district_id: UUID, after: str | None, limit: int) -> CheckpointPage:
    """Return the signed heads of a district's checkpoints, newest first (CRT-9)."""
    before = _number(after) if after else None
    async with resources.database.read(district_id) as transaction:
        rows = await repository.page(transaction.session, district_id, before, limit + 1)
    items = [signed(row) for row in rows[:limit]]
    return CheckpointPage(items=items, next=encode_cursor(str(items[-1].number)) if len(rows) > limit else None)


async def get_checkpoint(resources: Resources, district_id: UUID, number: int) -> CheckpointDetail:
    """Return one checkpoint with what it states of each seal (CRT-9). Raises NotFound."""
    async with resources.database.read(district_id) as transaction:
        return detail_of(await repository.require(transaction.session, district_id, number))


def checkpoint_keys(resources: Resources) -> CheckpointKeyList:
    """Return the public key that signs checkpoints (CRT-9)."""
    key = _key(resources)
    return CheckpointKeyList(items=[CheckpointKeyAnswer(id=key.id, algorithm="Ed25519", public_key=key.public)])


def signed(row: CheckpointTable) -> SignedCheckpoint:
    """Return a checkpoint as it was signed."""
    more = {"hash": row.hash, "public_key": row.public_key, "signature": row.signature}
    return SignedCheckpoint.model_validate({**stated_head(head_of(row)), **more})


def detail_of(row: CheckpointTable) -> CheckpointDetail:
    """Return a checkpoint with its seals."""
    seals = [SealStatementAnswer.model_validate(one) for one in row.seals]
    return CheckpointDetail(**signed(row).model_dump(), seals=seals)


def head_of(row: CheckpointTable) -> CheckpointHead:
    """Return what was signed."""
    return CheckpointHead(
        district_id=row.district_id,
        number=row.number,
        made_at=row.made_at,
        previous_hash=row.previous_hash,
        seal_count=row.seal_count,
        root=row.root,
        breaks=tuple(UUID(one) for one in row.breaks),
        key_id=row.key_id,
    )


async def _next_checkpoint(resources: Resources, transaction: Transaction, number: int) -> CheckpointTable:
    district_id, key = transaction.district_id, _key(resources)
    previous = await repository.newest(transaction.session, district_id)
    earlier = {one.seal_id: one for one in repository.statements_of(previous)} if previous else {}
    statements, roots_then = await _read_registers(transaction, earlier)
    head = CheckpointHead(
        district_id=district_id,
        number=number,
        made_at=transaction.now,
        previous_hash=previous.hash if previous else genesis_of(district_id),
        seal_count=len(statements),
        root=root_over(statements),
        breaks=broken_seals(list(earlier.values()), roots_then),
        key_id=key.id,
    )
    return CheckpointTable(
        **{name: getattr(head, name) for name in ("district_id", "number", "made_at", "previous_hash", "seal_count")},
        root=head.root,
        seals=[_stated(one) for one in statements],
        breaks=[str(one) for one in head.breaks],
        hash=checkpoint_hash(head),
        key_id=key.id,
        public_key=key.public,
        signature=key.sign(signed_bytes(head)),
    )


async def _read_registers(
    transaction: Transaction, earlier: dict[UUID, SealStatement]
) -> tuple[list[SealStatement], dict[UUID, str | None]]:
    """Return what is to be stated of each seal, and each root up to the size the checkpoint before stated."""
    statements: list[SealStatement] = []
    roots_then: dict[UUID, str | None] = {}
    for seal_id, size in await repository.register_sizes(transaction.session, transaction.district_id):
        then = earlier[seal_id].size if seal_id in earlier else 0
        tree, last_hash = GrowingTree(), genesis_hash(seal_id)
        roots_then[seal_id] = tree.root() if then == 0 else None
        for upper in _steps(then, size):
            hashes = await repository.hashes_between(
                transaction.session, transaction.district_id, seal_id, tree.size, upper
            )
            await asyncio.to_thread(_take_in, tree, hashes)
            last_hash = hashes[-1] if hashes else last_hash
            if tree.size == then:
                roots_then[seal_id] = tree.root()
            if tree.size < upper:
                break
        statements.append(SealStatement(seal_id, tree.size, last_hash, tree.root()))
    return statements, roots_then


def _steps(then: int, size: int) -> list[int]:
    """Return up to which positions a register is read in turn; one of them is where it ended before."""
    return sorted({*range(_BATCH, size, _BATCH), size, *([then] if 0 < then < size else [])} - {0})


def _take_in(tree: GrowingTree, hashes: Sequence[str]) -> None:
    for one in hashes:
        tree.add(one)


def _stated(one: SealStatement) -> dict[str, object]:
    return {"seal_id": str(one.seal_id), "size": one.size, "last_hash": one.last_hash, "root": one.root}


def _key(resources: Resources) -> CheckpointKey:
    return checkpoint_key(resources.keys.check_code)


def _number(cursor: str) -> int:
    text = decode_cursor(cursor, 1)[0]
    if not (text.isascii() and text.isdigit() and len(text) < 10):  # noqa: PLR2004 -- beyond any number
        raise Invalid(
            [FieldError("#/query/after", "bad-cursor", "翻页标记无效，请从第一页开始。", "Not a cursor of this list.")]
        )
    return int(text)
