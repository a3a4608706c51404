"""What a checkpoint says and which bytes are hashed and signed. Pure: no input, no output, no clock."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from typing import Final
from uuid import UUID

from qingdan.stamping.seals.rules import merkle_root

FORMAT: Final = "qingdan-checkpoint-1"
_GENESIS: Final = b"qingdan checkpoint genesis v1\x00"
_HEAD: Final = b"qingdan checkpoint v1\x00"
_SEAL: Final = b"qingdan checkpoint seal v1\x00"


@dataclass(frozen=True, slots=True)
class SealStatement:
    """How far one seal's register had come: its size, the hash of its last entry, the Merkle root over all."""

    seal_id: UUID
    size: int
    last_hash: str
    root: str


@dataclass(frozen=True, slots=True)
class CheckpointHead:
    """What is signed. `breaks` names the seals whose register no longer continues the checkpoint before."""

    district_id: UUID
    number: int
    made_at: datetime
    previous_hash: str
    seal_count: int
    root: str
    breaks: tuple[UUID, ...]
    key_id: str


def genesis_of(district_id: UUID) -> str:
    """Return what stands before the first checkpoint of a district (CRT-9)."""
    return sha256(_GENESIS + district_id.bytes).hexdigest()


def seal_leaf(statement: SealStatement) -> str:
    """Return the hash under which a seal's register stands in the tree of its checkpoint (CRT-9)."""
    stated = {
        "last_hash": statement.last_hash,
        "root": statement.root,
        "seal_id": str(statement.seal_id),
        "size": statement.size,
    }
    return sha256(_SEAL + _canonical(stated)).hexdigest()


def root_over(statements: Sequence[SealStatement]) -> str:
    """Return the Merkle root over all seals, in the order of their ids (CRT-9)."""
    return merkle_root([seal_leaf(one) for one in statements])


def signed_bytes(head: CheckpointHead) -> bytes:
    """Return the bytes that are hashed and signed: a prefix of their own, then canonical JSON (CRT-9)."""
    return _HEAD + _canonical(stated_head(head))


def checkpoint_hash(head: CheckpointHead) -> str:
    """Return the hash of a checkpoint, which the next one carries (CRT-9)."""
    return sha256(signed_bytes(head)).hexdigest()


def stated_head(head: CheckpointHead) -> dict[str, object]:
    """Return the head as it is written; the moment in UTC with microseconds. Raises ValueError without a zone."""
    if head.made_at.tzinfo is None:
        raise ValueError("the time of a checkpoint needs a zone")
    return {
        "breaks": [str(one) for one in head.breaks],
        "district_id": str(head.district_id),
        "format": FORMAT,
        "key_id": head.key_id,
        "made_at": head.made_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
        "number": head.number,
        "previous_hash": head.previous_hash,
        "root": head.root,
        "seal_count": head.seal_count,
    }


def broken_seals(earlier: Sequence[SealStatement], roots_then: Mapping[UUID, str | None]) -> tuple[UUID, ...]:
    """Return the seals whose register no longer begins with what an earlier checkpoint stated (CRT-9, R83).

    `roots_then` holds, for each seal there is, the root of its register as it is now up to the size it had then;
    None when it has become shorter.
    """
    return tuple(sorted(one.seal_id for one in earlier if roots_then.get(one.seal_id) != one.root))


def _canonical(value: Mapping[str, object]) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
