"""The catalogue for everybody: as a board to hang up, as files, edition by edition (R18, R19)."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, Final
from uuid import UUID

from qingdan.kernel.clock import business_date
from qingdan.kernel.database import Database
from qingdan.kernel.pagination import KeysetPage, decode_cursor, encode_cursor, keyset_page
from qingdan.kernel.workbooks import Column, harmless, new_workbook, pieces_of
from qingdan.stamping.catalogue import repository
from qingdan.stamping.catalogue.importing import CLASSES, COLUMNS, as_cells
from qingdan.stamping.catalogue.lookup import catalogue_of, listed_on
from qingdan.stamping.catalogue.national import Catalogue, catalogue_with, national_catalogue
from qingdan.stamping.catalogue.rules import (
    CertificateType,
    effective_class,
    effective_documents,
    judge_demand,
    working_days_of,
)
from qingdan.stamping.catalogue.schemas import BoardEntry, CatalogueBoard, CatalogueChange, CatalogueEdition
from qingdan.stamping.catalogue.service import (
    LocalList,
    basis_answer,
    demand_in_general,
    entries_of,
    local_list,
    transitional_answer,
)
from qingdan.stamping.policies.rules import StampingPolicy
from qingdan.stamping.resources import Resources

_BOARD_COLUMNS: Final[tuple[Column, ...]] = (
    *(("编码", 10), ("证明事项", 40), ("类别", 16), ("决定依据", 44), ("依据材料", 44), ("时限", 12)),
    *(("责任部门", 36), ("到哪里办", 60)),
)
_WORDS: Final = {meant: word for word, meant in CLASSES.items()}


async def board(resources: Resources, district_id: UUID | None, on: date | None) -> CatalogueBoard:
    """Return the whole catalogue as it holds on a day, today when None, with the newest edition (R10, R19)."""
    database = resources.database
    day = on or business_date(database.clock())
    local = await local_list(database, district_id)
    newest = await editions(database, district_id, None, 1) if district_id else None
    policy = (await resources.policies.on(district_id, day)).requests if district_id else StampingPolicy()
    types = catalogue_with(listed_on(local.types, day)).types
    return CatalogueBoard(
        on=day,
        edition=newest.items[0] if newest and newest.items else None,
        items=[_entry(one, local, day, policy) for one in types],
    )


async def editions(
    database: Database, district_id: UUID, after: str | None, limit: int
) -> KeysetPage[CatalogueEdition]:
    """Return the editions of a district's catalogue, newest first, each with what it changed (R19)."""
    before = int(decode_cursor(after, 1)[0]) if after and decode_cursor(after, 1)[0].isdigit() else None
    async with database.read(district_id) as transaction:
        rows = await repository.editions(transaction.session, district_id, before, limit + 1)
        catalogue = await catalogue_of(transaction.session, district_id)
    found = [
        CatalogueEdition(
            number=row["number"],
            published_at=row["published_at"],
            published_by_name=row["published_by_name"],
            changes=[change_answer(change, catalogue) for change in row["changes"]],
        )
        for row in rows
    ]
    return keyset_page(found, limit, lambda edition: encode_cursor(str(edition.number)))


async def board_workbook(resources: Resources, district_id: UUID | None, on: date | None) -> Iterator[bytes]:
    """Return the pieces of a workbook with the board's rows (R19)."""
    shown = await board(resources, district_id, on)
    book, sheet = new_workbook(f"证明事项目录 {shown.on.isoformat()}", _BOARD_COLUMNS)
    for entry in shown.items:
        document = entry.deciding_document
        decided = " ".join(filter(None, (document.document, document.number, document.article))) if document else ""
        limit = f"{entry.working_days} 个工作日内" if entry.working_days else "当日"
        cells = (entry.code, entry.name, _WORDS[entry.certificate_class], decided, "、".join(entry.documents))
        sheet.append([harmless(cell) for cell in (*cells, limit, entry.responsible_body, entry.where_to_go)])
    return pieces_of(book)


async def entries_workbook(database: Database, district_id: UUID) -> Iterator[bytes]:
    """Return the pieces of a workbook with the district's own entries, in the layout that the import reads (R18)."""
    entries = await entries_of(database, district_id)
    book, sheet = new_workbook("本级目录", COLUMNS)
    for entry in entries:
        certificate_type = national_catalogue().find(entry.type_code)
        cells = as_cells(certificate_type.name if certificate_type else "", entry)
        sheet.append([harmless(cell) for cell in cells])
    return pieces_of(book)


def change_answer(change: Mapping[str, Any], catalogue: Catalogue) -> CatalogueChange:
    """Return a change as it goes over the wire, with the name of its type."""
    certificate_type = catalogue.find(change["type_code"])
    return CatalogueChange(type_name=certificate_type.name if certificate_type else "", **change)


def _entry(one: CertificateType, local: LocalList, day: date, policy: StampingPolicy) -> BoardEntry:
    entries = local.entries
    effective = effective_class(one, entries, day)
    return BoardEntry(
        code=one.code,
        name=one.name,
        name_en=one.name_en,
        certificate_class=effective.certificate_class,
        issuable=not judge_demand(demand_in_general(one, entries), on=day),
        transitional=transitional_answer(one.code, local, day) is not None,
        decided_by=effective.layer,
        deciding_document=basis_answer(effective.document) if effective.document else None,
        documents=[document.name for document in effective_documents(one, entries, day)],
        complexity=one.complexity,
        working_days=working_days_of(one, entries, day, default=policy.complex_working_days),
        responsible_body=one.responsible_body,
        where_to_go=one.where_to_go,
        where_to_go_en=one.where_to_go_en,
    )
