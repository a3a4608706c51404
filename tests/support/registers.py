"""Registers as they are exported, checkpoints as they are signed, receipts as they are given out: without a server."""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from io import BytesIO
from typing import Any, Final
from uuid import UUID

from qingdan.stamping.checker import qingdan_check
from qingdan.stamping.checker.qingdan_check import Report
from qingdan.stamping.checkpoints.rules import (
    CheckpointHead,
    SealStatement,
    checkpoint_hash,
    genesis_of,
    root_over,
    seal_leaf,
    signed_bytes,
    stated_head,
)
from qingdan.stamping.checkpoints.signing import CheckpointKey, checkpoint_key
from qingdan.stamping.register.rules import (
    CheckpointComparison,
    ClosingStatement,
    closing_bytes,
    findings_at_the_end,
    stated_closing,
)
from qingdan.stamping.register.service import exported
from qingdan.stamping.seals.rules import (
    EntryContent,
    EntryKind,
    RegisterEntry,
    canonical_entry,
    chain_entry,
    genesis_hash,
    inclusion_proof,
    merkle_root,
    verify_chain,
)

Document = dict[str, Any]

DISTRICT: Final = UUID(int=7)
SEAL, OTHER_SEAL = UUID(int=0xABC), UUID(int=0xDEF)
KEY: Final = checkpoint_key(b"the service's secret of the tests")
KEYS: Final = {KEY.id: KEY.public}
HEAD, KEEPER = UUID(int=1), UUID(int=2)


def content(number: int, year: int = 2026, seal: UUID = SEAL, **changes: Any) -> EntryContent:  # noqa: ANN401 - any field
    """Return an entry's content; the third of a year voids the first."""
    fields: Document = {
        "seal_id": seal,
        "year": year,
        "number": number,
        "kind": EntryKind.VOIDING if number == 3 else EntryKind.STAMPING,
        "recorded_at": datetime(year, 3, 1, tzinfo=UTC) + timedelta(minutes=number),
        "request_id": UUID(int=year * 1000 + number),
        "certificate_number": f'示例"{year}"\\{number:04d}号',
        "document_sha256": f"{number:02x}" * 32,
        "document_sm3": None if number == 2 else f"{number + 100:02x}" * 32,
        "copies": 1,
        "approved_by": None if number == 3 else HEAD,
        "recorded_by": KEEPER,
        "details_digest": f"{number + 50:02x}" * 32,
        "refers_to": (year, 1) if number == 3 else None,
    }
    return EntryContent(**{**fields, **changes})


def chained(contents: Sequence[EntryContent]) -> list[RegisterEntry]:
    """Return contents as a register."""
    entries: list[RegisterEntry] = []
    for one in contents:
        entries.append(chain_entry(one, entries[-1] if entries else None))
    return entries


def register(first: int = 3, second: int = 5, seal: UUID = SEAL) -> list[RegisterEntry]:
    """Return a register of two years."""
    contents = [content(number, 2025, seal) for number in range(1, first + 1)]
    return chained([*contents, *(content(number, 2026, seal) for number in range(1, second + 1))])


def header(entries: Sequence[RegisterEntry], seal: UUID = SEAL) -> Document:
    """Return the first line of an export."""
    return {
        "format": "qingdan-register-1",
        "seal_id": str(seal),
        "seal_name": "示例社区居民委员会",
        "entries": len(entries),
        "genesis_hash": genesis_hash(seal),
        "last_hash": entries[-1].hash if entries else genesis_hash(seal),
        "exported_at": "2026-11-29T08:00:00+00:00",
    }


def archive_header(entries: Sequence[RegisterEntry], year: int, *, key: CheckpointKey = KEY) -> Document:
    """Return the first line of the archive of a closed year."""
    told = header(entries)
    closing = ClosingStatement(
        SEAL, year, datetime(year + 1, 1, 5, tzinfo=UTC), len(entries), told["last_hash"], key.id
    )
    more = {"public_key": key.public, "signature": key.sign(closing_bytes(closing))}
    return {**told, "closing": {**stated_closing(closing), **more}}


def lines_of(entries: Sequence[RegisterEntry]) -> list[bytes]:
    """Return entries as the server writes them."""
    return [exported(one) for one in entries]


def entry_in(line: bytes) -> RegisterEntry:
    """Return an entry as the server would read it."""
    read = json.loads(line)
    return RegisterEntry(
        EntryContent(
            seal_id=UUID(read["seal_id"]),
            year=read["year"],
            number=read["number"],
            kind=EntryKind(read["kind"]),
            recorded_at=datetime.fromisoformat(read["recorded_at"]),
            request_id=UUID(read["request_id"]) if read["request_id"] else None,
            certificate_number=read["certificate_number"],
            document_sha256=read["document_sha256"],
            document_sm3=read["document_sm3"],
            copies=read["copies"],
            approved_by=UUID(read["approved_by"]) if read["approved_by"] else None,
            recorded_by=UUID(read["recorded_by"]),
            details_digest=read["details_digest"],
            refers_to=(read["refers_to"][0], read["refers_to"][1]) if read["refers_to"] else None,
        ),
        read["previous_hash"],
        read["hash"],
    )


def rewritten(line: bytes, changes: Mapping[str, object], *, rehashed: bool) -> bytes:
    """Return a line with other fields, under its old hash or under a new one that fits."""
    read = {**json.loads(line), **changes}
    stated = read.pop("hash")
    written = json.dumps(read, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    if rehashed:
        stated = qingdan_check.hash_of(b"qingdan register entry v1\x00", written)
    return written[:-1] + f',"hash":"{stated}"}}'.encode()


def statement(entries: Sequence[RegisterEntry], seal: UUID = SEAL) -> SealStatement:
    """Return what a checkpoint states of a register."""
    hashes = [one.hash for one in entries]
    return SealStatement(seal, len(hashes), hashes[-1] if hashes else genesis_hash(seal), merkle_root(hashes))


def checkpoint(
    registers: Mapping[UUID, Sequence[RegisterEntry]],
    previous: Document | None = None,
    *,
    key: CheckpointKey = KEY,
    breaks: tuple[UUID, ...] = (),
) -> Document:
    """Return a signed checkpoint as it is published."""
    statements = [statement(registers[seal], seal) for seal in sorted(registers)]
    number = previous["number"] + 1 if previous else 1
    head = CheckpointHead(
        district_id=DISTRICT,
        number=number,
        made_at=datetime(2026, 4, number, tzinfo=UTC),
        previous_hash=previous["hash"] if previous else genesis_of(DISTRICT),
        seal_count=len(statements),
        root=root_over(statements),
        breaks=breaks,
        key_id=key.id,
    )
    return {
        **stated_head(head),
        "hash": checkpoint_hash(head),
        "public_key": key.public,
        "signature": key.sign(signed_bytes(head)),
        "seals": [
            {"seal_id": str(one.seal_id), "size": one.size, "last_hash": one.last_hash, "root": one.root}
            for one in statements
        ],
    }


def seal_in(published: Document, seal: UUID = SEAL) -> Document:
    """Return what a receipt carries of a checkpoint."""
    places = [one["seal_id"] for one in published["seals"]]
    index = places.index(str(seal))
    leaves = [
        seal_leaf(SealStatement(UUID(one["seal_id"]), one["size"], one["last_hash"], one["root"]))
        for one in published["seals"]
    ]
    return {
        "statement": published["seals"][index],
        "index": index,
        "path": list(inclusion_proof(leaves, index)),
        "checkpoint": {name: value for name, value in published.items() if name != "seals"},
    }


def receipt(entries: Sequence[RegisterEntry], index: int, published: Document) -> Document:
    """Return the receipt of an entry."""
    sealed = seal_in(published)
    size = sealed["statement"]["size"]
    one = entries[index]
    return {
        "format": "qingdan-receipt-1",
        "entry": json.loads(canonical_entry(one.content, one.previous_hash)),
        "hash": one.hash,
        "index": index,
        "path": list(inclusion_proof([each.hash for each in entries[:size]], index)),
        "seal": sealed,
    }


def checked(
    lines: Sequence[bytes],
    told: Document,
    checkpoints: Sequence[Document] = (),
    keys: Document | None = None,
) -> Report:
    """Let the checker read an export."""
    file = BytesIO(b"\n".join([json.dumps(told, ensure_ascii=False).encode(), *lines]) + b"\n")
    return qingdan_check.check_register(file, checkpoints, keys)


def found_by_the_server(
    lines: Sequence[bytes], told: Document, published: Document | None = None
) -> list[tuple[str, int | None, int | None]]:
    """Return what the server's own check finds in the same entries."""
    entries = [entry_in(line) for line in lines]
    findings = list(verify_chain(UUID(told["seal_id"]), entries))
    last = entries[-1].hash if entries else told["genesis_hash"]
    findings += findings_at_the_end(told["entries"], told["last_hash"], len(entries), last)
    stated = qingdan_check.statement_of(published, told["seal_id"]) if published else None
    if published and stated:
        comparison = CheckpointComparison(published["number"], stated["size"], stated["root"])
        comparison.take_in(entries)
        findings += comparison.findings()
    return [(one.code.value, one.year, one.number) for one in findings]


def found_by_the_checker(report: Report) -> list[tuple[str, int | None, int | None]]:
    """Return what the checker found, in the words of the server."""
    return [(one.code, one.year, one.number) for one in report.findings]
