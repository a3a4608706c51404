"""What checking an exported register costs: the checker over a million entries, against plainly hashing its bytes.

Both run as programs of their own, so that time and peak memory are theirs alone.
"""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from typing import Final
from uuid import UUID

from bench.cpu import load_average
from qingdan.stamping.checker import CHECKER_NAME, checker_text
from qingdan.stamping.checkpoints.rules import (
    CheckpointHead,
    SealStatement,
    checkpoint_hash,
    genesis_of,
    root_over,
    signed_bytes,
    stated_head,
)
from qingdan.stamping.checkpoints.signing import CheckpointKey, checkpoint_key
from qingdan.stamping.register.service import exported
from qingdan.stamping.seals.rules import EntryContent, EntryKind, GrowingTree, RegisterEntry, chain_entry, genesis_hash

SEAL, DISTRICT = UUID(int=0x5EA1), UUID(int=0xD157)
ENTRIES: Final = 1_000_000
QUICK: Final = 20_000
PER_YEAR: Final = 100_000
ROUNDS: Final = 3
HASHING: Final = (
    "import hashlib,sys\nwith open(sys.argv[1],'rb') as file: print(hashlib.file_digest(file,'sha256').hexdigest())\n"
)
STARTING: Final = """
import json, os, subprocess, sys, time
began = time.monotonic()
process = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL)
_, status, usage = os.wait4(process.pid, 0)
seconds = time.monotonic() - began
print(json.dumps([seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss, os.waitstatus_to_exitcode(status)]))
"""
#: Linux counts kilobytes, the others bytes.
MAXRSS_UNIT: Final = 1024 if sys.platform == "linux" else 1

Say = Callable[[str], None]


@dataclass(frozen=True)
class Cost:
    """What one program took: seconds on the clock and of processor time, and its peak memory in bytes."""

    seconds: float
    processor_seconds: float
    peak_bytes: int


def measure(folder: Path, say: Say, *, entries: int, rounds: int) -> int:
    """Make an export with its checkpoint, check and hash it in turn, and print the medians."""
    register, checkpoint = folder / "register.jsonl", folder / "checkpoint.json"
    began = time.monotonic()
    checkpoint.write_text(json.dumps(write_register(register, entries)), encoding="utf-8")
    say(f"{entries:,} entries, {register.stat().st_size / 1e6:,.0f} MB made in {time.monotonic() - began:.0f} s")
    (folder / CHECKER_NAME).write_bytes(checker_text())
    checking = [str(folder / CHECKER_NAME), str(register), "--checkpoint", str(checkpoint), "--key", _key().public]
    costs: dict[str, list[Cost]] = {"checker": [], "sha256": []}
    for number in range(1, rounds + 1):
        say(f"round {number} of {rounds}; load average {load_average():.1f}")
        costs["checker"].append(cost_of(checking))
        costs["sha256"].append(cost_of(["-c", HASHING, str(register)]))
    sys.stdout.write("\n" + table(costs, entries) + "\n")
    return 0


def write_register(path: Path, entries: int) -> dict[str, object]:
    """Write an intact export line by line and return a checkpoint over all of it."""
    tree, last = GrowingTree(), genesis_hash(SEAL)
    for one in made_entries(entries):
        tree.add(one.hash)
        last = one.hash
    header = {
        "format": "qingdan-register-1",
        "seal_id": str(SEAL),
        "entries": entries,
        "genesis_hash": genesis_hash(SEAL),
        "last_hash": last,
    }
    with path.open("wb") as file:
        file.write(json.dumps(header).encode() + b"\n")
        file.writelines(exported(one) + b"\n" for one in made_entries(entries))
    return published(SealStatement(SEAL, entries, last, tree.root()))


def made_entries(entries: int) -> Iterator[RegisterEntry]:
    """Yield a chained register: several years, every hundredth entry the voiding of the one before."""
    previous: RegisterEntry | None = None
    start = datetime(2026, 1, 1, tzinfo=UTC)
    for index in range(entries):
        year, number = 2026 + index // PER_YEAR, 1 + index % PER_YEAR
        voids = number % 100 == 0
        content = EntryContent(
            seal_id=SEAL,
            year=year,
            number=number,
            kind=EntryKind.VOIDING if voids else EntryKind.STAMPING,
            recorded_at=start + timedelta(minutes=5 * index),
            request_id=UUID(int=index),
            certificate_number=f"440304-001001-{year}-{number:06d}",
            document_sha256=f"{index:064x}",
            document_sm3=f"{index + 1:064x}",
            copies=1,
            approved_by=UUID(int=1),
            recorded_by=UUID(int=2),
            details_digest=f"{index + 2:064x}",
            refers_to=(year, number - 1) if voids else None,
        )
        previous = chain_entry(content, previous)
        yield previous


def published(statement: SealStatement) -> dict[str, object]:
    """Return a signed checkpoint over the one register."""
    key = _key()
    head = CheckpointHead(
        district_id=DISTRICT,
        number=1,
        made_at=datetime(2036, 1, 1, tzinfo=UTC),
        previous_hash=genesis_of(DISTRICT),
        seal_count=1,
        root=root_over([statement]),
        breaks=(),
        key_id=key.id,
    )
    stated = {"size": statement.size, "last_hash": statement.last_hash, "root": statement.root}
    return {
        **stated_head(head),
        "hash": checkpoint_hash(head),
        "public_key": key.public,
        "signature": key.sign(signed_bytes(head)),
        "seals": [{"seal_id": str(statement.seal_id), **stated}],
    }


def cost_of(words: list[str]) -> Cost:
    """Run a program with a Python of its own and return what it took; it has to succeed."""
    # A program counts the memory of whoever started it as its own: a small one starts it.
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", STARTING, sys.executable, *words], check=True, capture_output=True, text=True
    )
    seconds, processor_seconds, peak, status = json.loads(done.stdout)
    if status:
        raise RuntimeError(f"{words[0]} ended with {status}: the register was made intact")
    return Cost(seconds, processor_seconds, peak * MAXRSS_UNIT)


def table(costs: dict[str, list[Cost]], entries: int) -> str:
    """Return the medians as a table with the ratio of the two."""
    rows = ["|  | checker | sha256 | ratio |", "| --- | --- | --- | --- |"]
    for name, value, form in (
        ("seconds", lambda cost: cost.seconds, "{:.2f}"),
        ("processor seconds", lambda cost: cost.processor_seconds, "{:.2f}"),
        ("peak memory, MB", lambda cost: cost.peak_bytes / 1e6, "{:.1f}"),
    ):
        checker, plain = (median(map(value, costs[which])) for which in ("checker", "sha256"))
        rows.append(f"| {name} | {form.format(checker)} | {form.format(plain)} | {checker / plain:.1f} |")
    each = median(cost.processor_seconds for cost in costs["checker"]) / entries
    return "\n".join([*rows, f"{each * 1e6:.1f} µs of processor time per entry"])


def _key() -> CheckpointKey:
    return checkpoint_key(b"known to the bench")
