"""Adding to a register, reading it, checking all of it, exporting it."""

import asyncio
import json
import os
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

import structlog
from pydantic import TypeAdapter

from qingdan.kernel.clock import business_date
from qingdan.kernel.errors import FieldError, Invalid, NotFound, refuse_if
from qingdan.kernel.ids import uuid7
from qingdan.kernel.pagination import decode_cursor, encode_cursor
from qingdan.kernel.principal import Reach
from qingdan.kernel.request_context import speaks_english
from qingdan.kernel.transaction import Transaction
from qingdan.stamping.checkpoints.repository import newest_statement, numbers_with_a_break
from qingdan.stamping.register import repository
from qingdan.stamping.register.repository import Lineage, SealedDetails
from qingdan.stamping.register.rules import (
    CheckpointComparison,
    ClosingStatement,
    findings_at_the_end,
    findings_of_breaks,
    judge_entry_year,
    stated_closing,
)
from qingdan.stamping.register.schemas import (
    EntryReference,
    Finding,
    RegisterCheck,
    RegisterEntryAnswer,
    RegisterPage,
)
from qingdan.stamping.register.tables import RegisterClosingTable
from qingdan.stamping.requests.masking import mask_name
from qingdan.stamping.resources import Resources
from qingdan.stamping.seals.repository import require_seal
from qingdan.stamping.seals.rules import (
    ChainFinding,
    EntryContent,
    EntryKind,
    Places,
    RegisterEntry,
    canonical_entry,
    details_digest,
    entry_hash,
    genesis_hash,
    verify_chain,
    wanted_entry,
)

_BATCH: Final = 2000
_NEWEST: Final = (10_000, 0)
_DETAILS: Final = TypeAdapter(dict[str, str])


@dataclass(frozen=True, slots=True)
class Use:
    """One use of a seal, or a line that speaks of an earlier one; `details` names people and is sealed."""

    kind: EntryKind
    request_id: UUID | None
    certificate_number: str | None
    document_sha256: str | None
    document_sm3: str | None
    copies: int
    approved_by: UUID | None
    recorded_by: UUID
    details: Mapping[str, str]
    refers_to: tuple[int, int] | None = None


async def record_use(
    resources: Resources, transaction: Transaction, lineage: Lineage, seal_id: UUID, use: Use
) -> RegisterEntry:
    """Add an entry in the caller's transaction: the next number of its year, chained to the last (CRT-9, R83).

    The head stays locked until the end, so that numbers have no gap; its time never runs back. Raises Refused when
    the year is closed (R88).
    """
    session = transaction.session
    head = await repository.lock_head(session, lineage.district_id, seal_id)
    recorded_at = max(transaction.now, head.recorded_at or transaction.now)
    year = business_date(recorded_at).year
    refuse_if(judge_entry_year(year, head.closed_year))
    salt = os.urandom(16)
    content = EntryContent(
        seal_id=seal_id,
        year=year,
        number=head.number + 1 if head.year == year else 1,
        kind=use.kind,
        recorded_at=recorded_at,
        request_id=use.request_id,
        certificate_number=use.certificate_number,
        document_sha256=use.document_sha256,
        document_sm3=use.document_sm3,
        copies=use.copies,
        approved_by=use.approved_by,
        recorded_by=use.recorded_by,
        details_digest=details_digest(use.details, salt),
        refers_to=use.refers_to,
    )
    entry = RegisterEntry(content, head.hash, entry_hash(content, head.hash))
    entry_id = uuid7()
    details = SealedDetails(salt, seal_details(resources, entry_id, use.details))
    await repository.add_entry(session, lineage, entry_id, head.size + 1, entry, details)
    return entry


def seal_details(resources: Resources, entry_id: UUID, details: Mapping[str, str]) -> bytes:
    """Seal the personal side of an entry (CRT-12)."""
    return resources.cipher.encrypt(_DETAILS.dump_json(dict(details)).decode(), details_context(entry_id))


def details_context(entry_id: UUID) -> str:
    """Return what the personal side of an entry is bound to, so that it opens nowhere else."""
    return f"register_detail:{entry_id}"


async def list_entries(
    resources: Resources,
    reach: Reach,
    seal_id: UUID,
    year: int | None,
    number: str | None,
    after: str | None,
    limit: int,
) -> RegisterPage:
    """Return a page of a register, newest first, names masked (CRT-9, CRT-12). Raises NotFound.

    `number` is that of an entry or of a certificate.
    """
    before = _place(after) if after else _NEWEST
    async with resources.database.read(reach.principal) as transaction:
        await require_seal(transaction.session, reach, seal_id)
        rows = await repository.page_entries(
            transaction.session,
            reach.district_id,
            seal_id,
            year=year,
            wanted=wanted_entry(number or ""),
            before=before,
            limit=limit + 1,
        )
    items = [_answer(resources, row) for row in rows[:limit]]
    more = len(rows) > limit
    return RegisterPage(items=items, next=encode_cursor(str(items[-1].year), str(items[-1].number)) if more else None)


async def check_register(resources: Resources, reach: Reach, seal_id: UUID) -> RegisterCheck:
    """Check a whole register: numbers, times, hashes, chain, end, newest checkpoint (CRT-9, R83). Raises NotFound."""
    async with resources.database.read(reach.principal) as transaction:
        session, district_id = transaction.session, reach.district_id
        await require_seal(session, reach, seal_id)
        head = await repository.get_head(session, district_id, seal_id)
        published = await newest_statement(session, district_id, seal_id)
        comparison = CheckpointComparison(*published) if published else None
        size, last, read = 0, None, Places()
        findings: list[ChainFinding] = []
        while batch := await repository.entries_after(session, district_id, seal_id, size, _BATCH):
            batch = batch[: head.size - size]
            if not batch:
                break
            findings += await asyncio.to_thread(verify_chain, seal_id, batch, after=last, read=read)
            if comparison is not None:
                await asyncio.to_thread(comparison.take_in, batch)
            size, last = size + len(batch), batch[-1]
        last_hash = last.hash if last else genesis_hash(seal_id)
        findings += findings_at_the_end(head.size, head.hash, size, last_hash)
        findings += comparison.findings() if comparison else ()
        findings += findings_of_breaks(await numbers_with_a_break(session, district_id, seal_id))
        return RegisterCheck(
            seal_id=seal_id,
            entries=size,
            intact=not findings,
            findings=[_finding(one) for one in findings],
            last_hash=last_hash,
            checkpoint_number=published[0] if published else None,
            checked_at=transaction.now,
        )


async def export_register(
    resources: Resources, reach: Reach, seal_id: UUID, closed_year: int | None = None
) -> AsyncIterator[bytes]:
    """Return a register as JSON lines: a header, then each entry as it was hashed, with its hash (CRT-9).

    Nothing in it names people. What is added while it is read is left out. With a closed year it ends where that year
    was closed, in the very bytes that were kept then, and carries the signed closing (R88). Raises NotFound before
    the first line.
    """
    archive: str | None = None
    closed: dict[str, object] = {}
    async with resources.database.read(reach.principal) as transaction:
        seal = await require_seal(transaction.session, reach, seal_id)
        head = await repository.get_head(transaction.session, reach.district_id, seal_id)
        size, last_hash = head.size, head.hash
        if closed_year is not None:
            closings = await repository.closings_of(transaction.session, reach.district_id, seal_id)
            closing = _closed(closings, closed_year)
            size, last_hash, archive = closing.size, closing.last_hash, closing.export_sha256
            closed = _signed_closing(closing)
        header = {
            "format": "qingdan-register-1",
            "seal_id": str(seal_id),
            "seal_name": seal.name,
            "entries": size,
            "genesis_hash": genesis_hash(seal_id),
            "last_hash": last_hash,
            "exported_at": transaction.now.isoformat(),
            **closed,
        }
    kept = await _archived(resources, archive) if archive else None
    return _export(header, entry_lines(resources, reach, seal_id, size) if kept is None else _at_once(kept))


def _signed_closing(row: RegisterClosingTable) -> dict[str, object]:
    """Return what an archive says of itself, as it was signed then; nothing for a closing that nobody signed."""
    if row.key_id is None:
        return {}
    closing = ClosingStatement(row.seal_id, row.year, row.closed_at, row.size, row.last_hash, row.key_id)
    return {"closing": {**stated_closing(closing), "public_key": row.public_key, "signature": row.signature}}


async def _archived(resources: Resources, sha256: str) -> bytes | None:
    """Return what was kept when a year was closed, None when it is lost: the register says the same, by the hash."""
    try:
        return await resources.objects.get(sha256)
    except (NotFound, ValueError) as error:
        structlog.get_logger("qingdan").error("register_archive_lost", sha256=sha256, reason=str(error))
        return None


async def _at_once(content: bytes) -> AsyncIterator[bytes]:
    yield content


async def _export(header: Mapping[str, object], lines: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    yield _line(json.dumps(header, ensure_ascii=False).encode())
    async for one in lines:
        yield one


async def entry_lines(resources: Resources, reach: Reach, seal_id: UUID, size: int) -> AsyncIterator[bytes]:
    """Yield the lines of a register's first entries as they are exported, many at a time (CRT-9)."""
    position = 0
    while position < size:
        async with resources.database.read(reach.principal) as transaction:
            limit = min(_BATCH, size - position)
            batch = await repository.entries_after(transaction.session, reach.district_id, seal_id, position, limit)
        if not batch:
            return
        yield b"".join(_line(exported(entry)) for entry in batch)
        position += len(batch)


def exported(entry: RegisterEntry) -> bytes:
    """Return an entry as one line: the very bytes that are hashed, with the hash put in (CRT-9)."""
    return canonical_entry(entry.content, entry.previous_hash)[:-1] + b',"hash":"' + entry.hash.encode() + b'"}'


def _closed(closings: Sequence[RegisterClosingTable], year: int) -> RegisterClosingTable:
    found = next((one for one in closings if one.year == year), None)
    if found is None:
        raise NotFound
    return found


def _line(content: bytes) -> bytes:
    return content + b"\n"


def _answer(resources: Resources, row: Mapping[Any, Any]) -> RegisterEntryAnswer:
    entry = repository.entry_of(row)
    content = entry.content
    sealed = row["details_encrypted"]
    context = details_context(row["id"])
    details = _DETAILS.validate_json(resources.cipher.decrypt(bytes(sealed), context)) if sealed else {}
    applicant = details.get("applicant_name")
    shown = ("title", "purpose", "handled_by_name", "approved_by_name", "recorded_by_name", "reason")
    return RegisterEntryAnswer(
        id=row["id"],
        position=row["position"],
        year=content.year,
        number=content.number,
        kind=content.kind,
        recorded_at=content.recorded_at,
        request_id=content.request_id,
        certificate_number=content.certificate_number,
        applicant_name=mask_name(applicant) if applicant else None,
        copies=content.copies,
        document_sha256=content.document_sha256,
        document_sm3=content.document_sm3,
        refers_to=_reference(*content.refers_to) if content.refers_to else None,
        voided_by=_reference(row["voided_year"], row["voided_number"]) if row["voided_year"] is not None else None,
        replaced_by=row["replaced_by"],
        previous_hash=entry.previous_hash,
        hash=entry.hash,
        **{name: details.get(name) for name in shown},
    )


def _reference(year: int, number: int) -> EntryReference:
    return EntryReference(year=year, number=number)


def _finding(finding: ChainFinding) -> Finding:
    detail = finding.detail_en if speaks_english() else finding.detail
    return Finding(code=finding.code, year=finding.year, number=finding.number, detail=detail)


def _place(cursor: str) -> tuple[int, int]:
    year, number = decode_cursor(cursor, 2)
    if not (year.isascii() and year.isdigit() and number.isascii() and number.isdigit() and len(number) < 10):  # noqa: PLR2004 -- beyond any number
        raise Invalid(
            [FieldError("#/query/after", "bad-cursor", "翻页标记无效，请从第一页开始。", "Not a cursor of this list.")]
        )
    return min(int(year), 9999), int(number)
