"""Changing a district's list: entries adopted, ended, imported; every change makes an edition (CRT-2, R18, R19)."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from typing import Final
from uuid import UUID

from pydantic import TypeAdapter

from qingdan.kernel.database import Database
from qingdan.kernel.decisions import Decision, Reason
from qingdan.kernel.errors import NotFound, refuse_if
from qingdan.kernel.ids import uuid7
from qingdan.kernel.principal import Principal, Reach
from qingdan.kernel.request_context import speaks_english
from qingdan.kernel.transaction import Transaction
from qingdan.kernel.workbooks import read_table
from qingdan.stamping.catalogue import repository
from qingdan.stamping.catalogue.board import change_answer
from qingdan.stamping.catalogue.importing import LIMIT_COLUMN, ReadEntry, as_cells, read_entries
from qingdan.stamping.catalogue.national import national_catalogue
from qingdan.stamping.catalogue.reference import load_example_district_layer
from qingdan.stamping.catalogue.rules import (
    ClassChange,
    LayerEntry,
    class_change,
    judge_ending,
    judge_layer_entry,
    judge_time_limit,
)
from qingdan.stamping.catalogue.schemas import (
    CatalogueEntry,
    CatalogueEntryList,
    CatalogueImport,
    CertificateTypeDetail,
    EntryEnding,
    ImportProblem,
    LayerEntryInput,
)
from qingdan.stamping.catalogue.service import basis_answer, local_list_within, type_detail
from qingdan.stamping.catalogue.tables import CatalogueEditionTable, CatalogueEntryTable
from qingdan.stamping.catalogue.texts import text_in_force
from qingdan.stamping.resources import Resources

_LAYER_ENTRY: Final = TypeAdapter(LayerEntry)
_EDITIONS: Final = "catalogue-edition"
_UNKNOWN_TYPE: Final = ("没有这个证明事项。", "There is no such certificate type.")


async def adopt_entry(resources: Resources, reach: Reach, request: LayerEntryInput) -> CertificateTypeDetail:
    """Put one entry on the district's list (CRT-2, R10, R18). Raises Refused, NotFound for a code of no type."""
    entry = _LAYER_ENTRY.validate_python(request.model_dump())
    async with resources.database.begin(reach.principal) as transaction:
        await adopt_entries(transaction, (entry,))
        local = await local_list_within(transaction, entry.type_code)
        certificate_type = national_catalogue().find(entry.type_code)
        if certificate_type is None:
            raise NotFound
        today = transaction.today
        text = await text_in_force(transaction.session, reach.district_id, certificate_type, today)
        default = (await resources.policies.within(transaction)).requests.complex_working_days
        return transaction.answer(type_detail(certificate_type, local, today, text.template, default))


async def adopt_example_layer(transaction: Transaction) -> None:
    """Give a district without a list of its own the invented one; for demonstrations and tests only (CRT-2)."""
    if not await repository.layer_entries(transaction.session):
        await adopt_entries(transaction, load_example_district_layer())


async def adopt_entries(transaction: Transaction, entries: Sequence[LayerEntry]) -> tuple[ClassChange, ...]:
    """Put entries on the district's list, each judged over those above it (CRT-2, R18). Raises Refused, NotFound."""
    known = await repository.layer_entries(transaction.session)
    for entry in entries:
        if national_catalogue().find(entry.type_code) is None:
            raise NotFound(*_UNKNOWN_TYPE)
        refuse_if(_judge(entry, (*known, *entries)))
    await repository.add_entries(transaction, entries)
    codes: list[str] = sorted({entry.type_code for entry in entries})
    await transaction.audit("catalogue.adopted", "catalogue", transaction.district_id, {"types": ",".join(codes)})
    changes = _changes(known, (*known, *entries), [(entry.type_code, entry.valid_from) for entry in entries])
    await publish_edition(transaction, changes)
    return changes


async def list_entries(database: Database, principal: Principal, *, may_end: bool) -> CatalogueEntryList:
    """Return all entries of the caller's district, by type (CRT-2)."""
    async with database.read(principal) as transaction:
        rows = await repository.entry_rows(transaction.session, principal.district_id)
        return CatalogueEntryList(items=[_entry_answer(row, transaction.today, may_end=may_end) for row in rows])


async def end_entry(database: Database, reach: Reach, entry_id: UUID, request: EntryEnding) -> CatalogueEntry:
    """Let an entry end on a day, today at the earliest (CRT-2, R19). Raises NotFound, Refused."""
    async with database.begin(reach.principal) as transaction:
        row = await repository.lock_entry(transaction.session, reach.district_id, entry_id)
        if row is None:
            raise NotFound
        entry = repository.read_row(row)
        refuse_if(judge_ending(entry, request.ends_on, transaction.today))
        before = await repository.layer_entries(transaction.session)
        await repository.end_entry(transaction.session, reach.district_id, entry_id, request.ends_on)
        detail: dict[str, object] = {"type": entry.type_code, "ends_on": request.ends_on.isoformat()}
        await transaction.audit("catalogue.ended", "catalogue_entry", entry_id, {**detail})  # type: ignore[dict-item]  # plain texts
        after = await repository.layer_entries(transaction.session)
        await publish_edition(transaction, _changes(before, after, [(entry.type_code, request.ends_on)]))
        row.valid_until = request.ends_on
        return transaction.answer(_entry_answer(row, transaction.today, may_end=True))


async def import_entries(database: Database, reach: Reach, content: bytes, *, apply: bool) -> CatalogueImport:
    """Read a table of entries; say what it would change, and apply it whole if asked and nothing is wrong (CRT-2, R18).

    Rows that stand on the list already are left aside, so that a list may be imported again. Raises Invalid.
    """
    read, bad = read_entries(read_table(content))
    english = speaks_english()
    problems = [
        ImportProblem(row=one.row, column=one.column, rule=None, detail=one.detail_en if english else one.detail)
        for one in bad
    ]
    async with database.begin(reach.principal) as transaction:
        known = await repository.layer_entries(transaction.session)
        rows = {tuple(as_cells("", entry)) for entry in known}
        fresh = [one for one in read if tuple(as_cells("", one.entry)) not in rows]
        problems += _refused(fresh, known, english=english)
        entries = tuple(one.entry for one in fresh)
        if apply and not problems and entries:
            changes = await adopt_entries(transaction, entries)
        else:
            sound = [entry for entry in entries if national_catalogue().find(entry.type_code)]
            changes = _changes(known, (*known, *sound), [(entry.type_code, entry.valid_from) for entry in sound])
        return transaction.answer(
            CatalogueImport(
                applied=apply and not problems,
                rows=len(read),
                problems=sorted(problems, key=lambda one: one.row),
                changes=[change_answer(asdict(change), national_catalogue()) for change in changes],
            )
        )


def _judge(entry: LayerEntry, above: Sequence[LayerEntry]) -> Decision:
    certificate_type = national_catalogue().find(entry.type_code)
    if certificate_type is None:
        return ()
    return judge_layer_entry(certificate_type, above, entry) + judge_time_limit(certificate_type, above, entry)


def _refused(fresh: Sequence[ReadEntry], known: Sequence[LayerEntry], *, english: bool) -> list[ImportProblem]:
    everything = (*known, *(one.entry for one in fresh))
    problems = [
        ImportProblem(row=one.row, column="事项编码", rule=None, detail=_UNKNOWN_TYPE[english])
        for one in fresh
        if national_catalogue().find(one.entry.type_code) is None
    ]
    return problems + [
        ImportProblem(
            row=one.row,
            column=_column_of(reason),
            rule=reason.rule,
            detail=reason.detail_en if english else reason.detail,
        )
        for one in fresh
        for reason in _judge(one.entry, everything)
    ]


def _column_of(reason: Reason) -> str:
    return LIMIT_COLUMN if reason.pointer == "/working_days" else "类别"


def _changes(
    before: Sequence[LayerEntry], after: Sequence[LayerEntry], touched: Sequence[tuple[str, date]]
) -> tuple[ClassChange, ...]:
    return tuple(
        class_change(certificate_type, before, after, from_day)
        for code, from_day in dict.fromkeys(touched)
        if (certificate_type := national_catalogue().find(code)) is not None
    )


async def publish_edition(transaction: Transaction, changes: Sequence[ClassChange]) -> None:
    """Write down what was changed as the next edition, in the same transaction (R19)."""
    principal = transaction.principal
    await repository.add_edition(
        transaction.session,
        CatalogueEditionTable(
            district_id=transaction.district_id,
            id=uuid7(),
            number=await transaction.next_number(_EDITIONS),
            published_at=transaction.now,
            published_by=principal.person_id if principal else None,
            published_by_name=principal.name if principal else "",
            changes=[{**asdict(change), "from_day": change.from_day.isoformat()} for change in changes],
        ),
    )


def _entry_answer(row: CatalogueEntryTable, today: date, *, may_end: bool) -> CatalogueEntry:
    entry = repository.read_row(row)
    certificate_type = national_catalogue().find(entry.type_code)
    ended = entry.valid_until is not None and entry.valid_until <= max(today, entry.valid_from)
    return CatalogueEntry(
        id=row.id,
        layer=entry.layer,
        type_code=entry.type_code,
        type_name=certificate_type.name if certificate_type else entry.type_code,
        certificate_class=entry.certificate_class,
        document=basis_answer(entry.document),
        working_days=entry.working_days,
        valid_from=entry.valid_from,
        valid_until=entry.valid_until,
        state="ended" if ended else "not_yet" if today < entry.valid_from else "in_force",
        allowed_actions=["end"] if may_end and not ended and entry.valid_until is None else [],
    )
