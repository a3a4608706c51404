"""The register of a seal: entries chained by hash, and the check that finds what was touched."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from hashlib import sha256
from uuid import UUID

from qingdan.kernel.decisions import Decision, Reason, unmet
from qingdan.stamping.seals.rules.merkle import merkle_root
from qingdan.stamping.seals.rules.places import Places

_ENTRY = b"qingdan register entry v1\x00"
_GENESIS = b"qingdan register genesis v1\x00"
_DETAILS = b"qingdan register details v1\x00"
_SALT_BYTES = 16


class EntryKind(StrEnum):
    """What an entry records; a correction or a voiding names the entry it speaks of (R83, R84)."""

    STAMPING = "stamping"
    VOIDING = "voiding"
    CORRECTION = "correction"


@dataclass(frozen=True, slots=True)
class EntryContent:
    """What the chain protects. Personal details stand beside it; only their salted digest is in (CRT-12)."""

    seal_id: UUID
    year: int
    number: int
    kind: EntryKind
    recorded_at: datetime
    request_id: UUID | None
    certificate_number: str | None
    document_sha256: str | None
    document_sm3: str | None
    copies: int
    approved_by: UUID | None
    recorded_by: UUID
    details_digest: str
    refers_to: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class RegisterEntry:
    """An entry with its place in the chain."""

    content: EntryContent
    previous_hash: str
    hash: str


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """How many entries a register had at a time, and the Merkle root over them."""

    size: int
    root: str


class FindingCode(StrEnum):
    """What can be wrong with a register."""

    WRONG_SEAL = "wrong-seal"
    GAP = "gap"
    DOUBLED_NUMBER = "doubled-number"
    OUT_OF_ORDER = "out-of-order"
    TIME_BACKWARDS = "time-backwards"
    WRONG_PREVIOUS_HASH = "wrong-previous-hash"
    WRONG_HASH = "wrong-hash"
    UNKNOWN_REFERENCE = "unknown-reference"
    TRUNCATED = "truncated"
    CHECKPOINT_DIFFERS = "checkpoint-differs"


@dataclass(frozen=True, slots=True)
class ChainFinding:
    """One thing wrong, and the first entry that it shows to be touched (None for a register as a whole)."""

    code: FindingCode
    year: int | None
    number: int | None
    detail: str
    detail_en: str


def genesis_hash(seal_id: UUID) -> str:
    """Return what stands before the first entry of a seal; one chain runs through all its years (CRT-9)."""
    return sha256(_GENESIS + seal_id.bytes).hexdigest()


def details_digest(details: Mapping[str, str], salt: bytes) -> str:
    """Return the digest of an entry's erasable details: without salt and details it says nothing (CRT-9, CRT-12).

    Raises ValueError for a salt under 16 bytes: short details could be guessed.
    """
    if len(salt) < _SALT_BYTES:
        raise ValueError("at least sixteen bytes of salt expected")
    return sha256(_DETAILS + salt + _canonical(dict(details))).hexdigest()


def canonical_entry(content: EntryContent, previous_hash: str) -> bytes:
    """Return the bytes that are hashed: JSON in UTF-8, keys sorted, no spaces, times in UTC (CRT-9).

    Raises ValueError for a time without zone.
    """
    if content.recorded_at.tzinfo is None:
        raise ValueError("the time of an entry needs a zone")
    recorded_at = content.recorded_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    refers_to = list(content.refers_to) if content.refers_to is not None else None
    return _canonical(
        {
            "approved_by": _text(content.approved_by),
            "certificate_number": content.certificate_number,
            "copies": content.copies,
            "details_digest": content.details_digest,
            "document_sha256": content.document_sha256,
            "document_sm3": content.document_sm3,
            "kind": content.kind.value,
            "number": content.number,
            "previous_hash": previous_hash,
            "recorded_at": recorded_at,
            "recorded_by": str(content.recorded_by),
            "refers_to": refers_to,
            "request_id": _text(content.request_id),
            "seal_id": str(content.seal_id),
            "year": content.year,
        }
    )


def entry_hash(content: EntryContent, previous_hash: str) -> str:
    """Return the hash of an entry, which covers the hash of the one before (CRT-9, R83)."""
    return sha256(_ENTRY + canonical_entry(content, previous_hash)).hexdigest()


def chain_entry(content: EntryContent, previous: RegisterEntry | None) -> RegisterEntry:
    """Return the entry chained to the last one of its seal, or to the genesis (CRT-9)."""
    previous_hash = previous.hash if previous is not None else genesis_hash(content.seal_id)
    return RegisterEntry(content, previous_hash, entry_hash(content, previous_hash))


def checkpoint_of(entries: Sequence[RegisterEntry]) -> Checkpoint:
    """Return size and Merkle root of a register in the order of its entries (CRT-9)."""
    return Checkpoint(len(entries), merkle_root([entry.hash for entry in entries]))


def judge_reference(content: EntryContent, known: Iterable[tuple[int, int]]) -> Decision:
    """Demand that a correction or voiding names an earlier entry, and that a stamping names none (R83, R84)."""
    needs_one = content.kind is not EntryKind.STAMPING
    return unmet(
        (
            (content.refers_to in set(known)) if needs_one else content.refers_to is None,
            Reason(
                "R83",
                "reference-wrong",
                "更正、作废须写明原登记号；用印登记不得改写旧记录。",
                "A correction or voiding names the entry it speaks of; a stamping names none.",
                "/refers_to",
            ),
        )
    )


def verify_chain(
    seal_id: UUID,
    entries: Sequence[RegisterEntry],
    *,
    checkpoint: Checkpoint | None = None,
    after: RegisterEntry | None = None,
    read: Places | None = None,
) -> tuple[ChainFinding, ...]:
    """Return everything wrong with a register, the first entry touched first; nothing means intact (CRT-9, R83).

    `entries` are in stored order. `after` is the trusted entry before them when only a part is checked; `read` are
    the places of all entries before them when the parts make up a whole, and takes in theirs.
    A `checkpoint` taken earlier also finds a cut end and a chain that was computed anew.
    """
    findings: list[ChainFinding] = []
    known = Places() if read is None else read
    partial = read is None and after is not None
    if read is None and after is not None:
        known.add(_place(after))
    previous = after
    for entry in entries:
        misplaced = tuple(_number_findings(seal_id, entry, previous, known))
        findings += misplaced
        findings += _hash_findings(seal_id, entry, previous, placed=not misplaced)
        findings += _time_findings(entry, previous)
        findings += _reference_findings(entry, known, partial=partial)
        known.add(_place(entry))
        previous = entry
    if checkpoint is not None:
        findings += _checkpoint_findings(entries, checkpoint)
    return tuple(findings)


def _number_findings(
    seal_id: UUID, entry: RegisterEntry, previous: RegisterEntry | None, known: Places
) -> Iterable[ChainFinding]:
    """R83: numbers run without gap per seal and year."""
    content = entry.content
    if content.seal_id != seal_id:
        yield _finding(FindingCode.WRONG_SEAL, entry, "属于另一枚印章", "belongs to another seal")
    before = previous.content if previous is not None else None
    expected = before.number + 1 if before is not None and before.year == content.year else 1
    if _place(entry) in known:
        yield _finding(FindingCode.DOUBLED_NUMBER, entry, "登记号重复", "has a number that was given before")
    elif (before is not None and content.year < before.year) or content.number < expected:
        yield _finding(FindingCode.OUT_OF_ORDER, entry, "登记顺序颠倒", "stands out of order")
    elif content.number > expected:
        yield _finding(
            FindingCode.GAP,
            entry,
            f"之前缺少第 {expected} 号",
            f"comes after a gap: number {expected} is missing",
        )


def _time_findings(entry: RegisterEntry, previous: RegisterEntry | None) -> Iterable[ChainFinding]:
    """R83: times do not run back."""
    if previous is not None and entry.content.recorded_at < previous.content.recorded_at:
        yield _finding(FindingCode.TIME_BACKWARDS, entry, "登记时间早于前一条", "is earlier than the one before")


def _hash_findings(
    seal_id: UUID, entry: RegisterEntry, previous: RegisterEntry | None, *, placed: bool
) -> Iterable[ChainFinding]:
    """CRT-9: each entry hashes to its hash and follows on the one before.

    If an entry is sound by itself and has the number that comes next, but does not follow, then the entry before it
    is the first that was touched.
    """
    intact = entry_hash(entry.content, entry.previous_hash) == entry.hash
    if not intact:
        yield _finding(FindingCode.WRONG_HASH, entry, "内容与其哈希不符", "does not match its hash")
    expected = previous.hash if previous is not None else genesis_hash(seal_id)
    if entry.previous_hash != expected:
        touched = previous if intact and placed and previous is not None else entry
        yield _finding(
            FindingCode.WRONG_PREVIOUS_HASH,
            touched,
            "与相邻记录的哈希链断开",
            "does not chain with its neighbour",
        )


def _reference_findings(entry: RegisterEntry, known: Places, *, partial: bool) -> Iterable[ChainFinding]:
    """R83: what an entry refers to stands before it; in a part of a register it may stand before the part."""
    refers_to = entry.content.refers_to
    needs_one = entry.content.kind is not EntryKind.STAMPING
    missing = refers_to is not None and refers_to not in known and not partial
    if missing or needs_one != (refers_to is not None):
        yield _finding(
            FindingCode.UNKNOWN_REFERENCE, entry, "所指的原登记不存在", "refers to an entry that is not there"
        )


def _checkpoint_findings(entries: Sequence[RegisterEntry], checkpoint: Checkpoint) -> Iterable[ChainFinding]:
    if len(entries) < checkpoint.size:
        yield ChainFinding(
            FindingCode.TRUNCATED,
            None,
            None,
            f"登记簿只有 {len(entries)} 条，检查点为 {checkpoint.size} 条：末尾被删。",
            f"{len(entries)} entries, the checkpoint had {checkpoint.size}: the end was cut off.",
        )
    elif checkpoint_of(entries[: checkpoint.size]).root != checkpoint.root:
        yield ChainFinding(
            FindingCode.CHECKPOINT_DIFFERS,
            None,
            None,
            "登记簿与已公布的检查点不符：整链被重新计算。",
            "The register differs from the published checkpoint: the chain was computed anew.",
        )


def _finding(code: FindingCode, entry: RegisterEntry, detail: str, detail_en: str) -> ChainFinding:
    year, number = _place(entry)
    return ChainFinding(code, year, number, f"{year} 年第 {number} 号{detail}。", f"Entry {year}/{number} {detail_en}.")


def _place(entry: RegisterEntry) -> tuple[int, int]:
    return entry.content.year, entry.content.number


def _canonical(value: Mapping[str, object]) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def _text(value: UUID | None) -> str | None:
    return str(value) if value is not None else None
