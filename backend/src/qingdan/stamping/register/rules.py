"""What a register must agree with: where it says it ends, and what was published of it. Pure."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final
from uuid import UUID

from qingdan.kernel.decisions import Decision, Reason, unmet
from qingdan.stamping.seals.rules import ChainFinding, FindingCode, GrowingTree, RegisterEntry

CLOSING_FORMAT: Final = "qingdan-closing-1"
_CLOSING: Final = b"qingdan register closing v1\x00"


@dataclass(frozen=True, slots=True)
class ClosingStatement:
    """What is signed when a year is closed: how far the register had come, and that it ends there for that year."""

    seal_id: UUID
    year: int
    closed_at: datetime
    size: int
    last_hash: str
    key_id: str


def stated_closing(closing: ClosingStatement) -> dict[str, object]:
    """Return a closing as it is written; the moment in UTC with microseconds (CRT-9, R88)."""
    return {
        "closed_at": closing.closed_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
        "format": CLOSING_FORMAT,
        "key_id": closing.key_id,
        "last_hash": closing.last_hash,
        "seal_id": str(closing.seal_id),
        "size": closing.size,
        "year": closing.year,
    }


def closing_bytes(closing: ClosingStatement) -> bytes:
    """Return the bytes that are signed: a prefix of their own, then canonical JSON (CRT-9, R88)."""
    stated = json.dumps(stated_closing(closing), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return _CLOSING + stated.encode()


class CheckpointComparison:
    """Compares a register, read entry by entry, with what a checkpoint stated of it (CRT-9)."""

    def __init__(self, number: int, size: int, root: str) -> None:
        self._number, self._size, self._root = number, size, root
        self._tree = GrowingTree()
        self._root_then = self._tree.root()

    def take_in(self, entries: Iterable[RegisterEntry]) -> None:
        """Read on; what lies beyond the checkpoint does not matter to it."""
        for entry in entries:
            if self._tree.size == self._size:
                break
            self._tree.add(entry.hash)
        self._root_then = self._tree.root()

    def findings(self) -> tuple[ChainFinding, ...]:
        """Return what differs: a register cut shorter, or another one under the same numbers (CRT-9, R83)."""
        if self._tree.size < self._size:
            return (
                _whole(
                    FindingCode.TRUNCATED,
                    f"登记簿只有 {self._tree.size} 条，第 {self._number} 号检查点为 {self._size} 条：末尾被删。",
                    f"{self._tree.size} entries, checkpoint {self._number} had {self._size}: the end was cut off.",
                ),
            )
        if self._root_then != self._root:
            return (
                _whole(
                    FindingCode.CHECKPOINT_DIFFERS,
                    f"登记簿与第 {self._number} 号检查点不符：整链被重新计算。",
                    f"The register differs from checkpoint {self._number}: the chain was computed anew.",
                ),
            )
        return ()


def judge_closing(
    year: int, *, this_year: int, closed_year: int, years_with_entries: Iterable[int], intact: bool
) -> Decision:
    """Say why a year of a register can't be closed: not over, closed, an earlier one open, or touched (R88).

    `closed_year` is the last one that is closed, 0 before any.
    """
    open_before = [one for one in years_with_entries if closed_year < one < year]
    return unmet(
        (
            year < this_year,
            Reason("R88", "year-not-over", f"{year} 年尚未结束。", f"The year {year} is not over.", "/year"),
        ),
        (
            year > closed_year,
            Reason("R88", "already-closed", f"{year} 年已封账。", f"The year {year} is closed.", "/year"),
        ),
        (
            not open_before,
            Reason("R88", "earlier-year-open", "须先将此前的年度封账。", "The years before come first.", "/year"),
        ),
        (
            intact,
            Reason(
                "R88",
                "register-touched",
                "登记簿核验不符，不能封账。",
                "The register does not pass its check, so it can't be closed.",
            ),
        ),
    )


def closable_year(years_with_entries: Iterable[int], *, this_year: int, closed_year: int) -> int | None:
    """Return the year to be closed next: the earliest that is over, open and has entries; None when none is (R88)."""
    return min((one for one in years_with_entries if closed_year < one < this_year), default=None)


def judge_entry_year(year: int, closed_year: int) -> Decision:
    """Say why nothing can be entered in a year: it is closed (R88)."""
    return unmet(
        (
            year > closed_year,
            Reason(
                "R88",
                "year-closed",
                f"{year} 年的登记簿已封账，不能再登记。",
                f"The register of {year} is closed: nothing can be entered in it.",
            ),
        )
    )


def findings_of_breaks(numbers: Iterable[int]) -> tuple[ChainFinding, ...]:
    """Return one finding for each checkpoint that found the register not to continue the one before (CRT-9)."""
    return tuple(
        _whole(
            FindingCode.CHECKPOINT_DIFFERS,
            f"第 {number} 号检查点已注明：登记簿未延续此前的检查点。",
            f"Checkpoint {number} says so itself: the register did not continue the checkpoint before it.",
        )
        for number in numbers
    )


def findings_at_the_end(head_size: int, head_hash: str, size: int, last_hash: str) -> tuple[ChainFinding, ...]:
    """Compare what was read with where the register says it ends: a cut end shows here (CRT-9)."""
    if size == head_size and last_hash == head_hash:
        return ()
    return (
        _whole(
            FindingCode.TRUNCATED,
            f"登记簿记载共 {head_size} 条，实际读到 {size} 条，或末条哈希不符：末尾被改动。",
            f"The register says {head_size} entries, {size} were read, or the last hash differs.",
        ),
    )


def _whole(code: FindingCode, detail: str, detail_en: str) -> ChainFinding:
    """Return a finding about a register as a whole."""
    return ChainFinding(code, None, None, detail, detail_en)
