"""The records that are due, one by one, for the group that appraises them: on a page and as a workbook (R89, R122)."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Row

from qingdan.kernel.errors import FieldError, Invalid
from qingdan.kernel.pagination import KeysetPage, decode_cursor, encode_cursor, keyset_page
from qingdan.kernel.principal import Reach
from qingdan.kernel.transaction import Transaction
from qingdan.kernel.workbooks import harmless, new_workbook, pieces_of
from qingdan.stamping.catalogue.lookup import catalogue_of
from qingdan.stamping.resources import Resources
from qingdan.stamping.retention import repository
from qingdan.stamping.retention.rules import due_before
from qingdan.stamping.retention.schemas import DueQuery, DueRecord
from qingdan.stamping.retention.service import BATCH, SOURCES, pairs_of, policy_today
from qingdan.stamping.seals.rules import RecordClass

_WHAT: Final = {
    "evidence": "材料文件",
    "request": "申请",
    "refusal": "告知书",
    "register_detail": "用印登记条目",
}
_COLUMNS: Final = (("种类", 16), ("编号", 28), ("名称", 40), ("社区", 24), ("办结日期", 14))


async def list_due(
    resources: Resources, reach: Reach, record_class: RecordClass, query: DueQuery
) -> KeysetPage[DueRecord]:
    """Return the records of a class that are due, those closed first; no resident is named (R89, R122, R124)."""
    position = _position(query.after)
    async with resources.database.read(reach.principal) as transaction:
        rows = await _due_rows(resources, transaction, record_class, query.closed_before, position, query.limit + 1)
    items = [DueRecord.model_validate(row, from_attributes=True) for row in rows]
    return keyset_page(items, query.limit, lambda item: encode_cursor(item.closed_on.isoformat(), str(item.id)))


async def export_due(
    resources: Resources, reach: Reach, record_class: RecordClass, closed_before: date | None
) -> Iterator[bytes]:
    """Return the list that an appraisal group goes through as a workbook; no resident is named (R89, R122)."""
    book, sheet = new_workbook("到期档案", _COLUMNS)
    position: tuple[date, UUID] | None = None
    async with resources.database.read(reach.principal) as transaction:
        while True:
            rows = await _due_rows(resources, transaction, record_class, closed_before, position, BATCH)
            for row in rows:
                cells = (_WHAT[row.what], row.number, row.title, row.community_name, row.closed_on)
                sheet.append([harmless(cell) for cell in cells])
            if len(rows) < BATCH:
                return pieces_of(book)
            position = (rows[-1].closed_on, rows[-1].id)


async def _due_rows(
    resources: Resources,
    transaction: Transaction,
    record_class: RecordClass,
    closed_before: date | None,
    after: tuple[date, UUID] | None,
    limit: int,
) -> Sequence[Row[Any]]:
    session, district_id = transaction.session, transaction.district_id
    due = due_before(record_class, await policy_today(resources, transaction), transaction.today)
    before = min(due, closed_before) if closed_before else due
    pairs = pairs_of(record_class, (await catalogue_of(session, district_id)).types)
    return await repository.list_due(
        session, district_id, SOURCES[record_class], before, pairs, after=after, limit=limit
    )


def _position(cursor: str | None) -> tuple[date, UUID] | None:
    if cursor is None:
        return None
    day, record_id = decode_cursor(cursor, 2)
    try:
        return date.fromisoformat(day), UUID(record_id)
    except ValueError as error:
        wrong = FieldError(
            "#/query/after", "bad-cursor", "翻页标记无效，请从第一页开始。", "Not a cursor of this list."
        )
        raise Invalid([wrong]) from error
