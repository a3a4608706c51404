"""How many refused requests each body asked for in a month, so that the demand is stopped at its origin (R21)."""

from collections.abc import AsyncIterator, Mapping
from typing import Any, Final

from qingdan.kernel.errors import FieldError, Invalid
from qingdan.kernel.pagination import decode_cursor, encode_cursor
from qingdan.kernel.principal import Reach
from qingdan.kernel.workbooks import CSV_MARK, csv_line
from qingdan.stamping.refusals import repository
from qingdan.stamping.refusals.repository import CountPosition
from qingdan.stamping.refusals.rules import Month
from qingdan.stamping.refusals.schemas import CountQuery, ExportQuery, RefusalCount, RefusalCountPage
from qingdan.stamping.resources import Resources

_HEAD: Final = ("月份", "索要单位", "单位类型", "不予出具件数", "涉及社区数")
_UNNAMED: Final = "（未写明）"
_LONGEST_MONTHS: Final = 60
_PARTS: Final = 3


async def count_refusals(resources: Resources, reach: Reach, query: CountQuery) -> RefusalCountPage:
    """Return the bodies that asked for refused papers in a month, most first, with the month before (R21)."""
    position = _position(query.after)
    async with resources.database.read(reach.principal) as transaction:
        month = Month.parse(query.month) if query.month else Month.of(transaction.today)
        rows = await repository.count_by_body(
            transaction.session, reach, month, query.community_id, position, query.limit + 1
        )
        total = await repository.count_month(transaction.session, reach, month, query.community_id)
    items = [RefusalCount.model_validate(dict(row)) for row in rows[: query.limit]]
    more = len(rows) > query.limit
    last = items[-1] if more else None
    cursor = encode_cursor(str(last.count), last.asking_body_name, last.asking_body_kind or "") if last else None
    return RefusalCountPage(month=str(month), total=total, items=items, next=cursor)


async def export_counts(resources: Resources, reach: Reach, query: ExportQuery) -> AsyncIterator[bytes]:
    """Return the counts of several months as lines of a table (R21). Raises Invalid before the first line."""
    async with resources.database.read(reach.principal) as transaction:
        this_month = Month.of(transaction.today)
    last = Month.parse(query.to) if query.to else this_month
    first = Month.parse(query.since) if query.since else last
    months = (last.first.year - first.first.year) * 12 + last.first.month - first.first.month
    if not 0 <= months < _LONGEST_MONTHS:
        wrong = FieldError("#/query/since", "months-wrong", "起止月份有误，最多五年。", "At most five years, in order.")
        raise Invalid([wrong])
    return _lines(resources, reach, first, last)


async def _lines(resources: Resources, reach: Reach, first: Month, last: Month) -> AsyncIterator[bytes]:
    yield CSV_MARK + csv_line(_HEAD)
    async with resources.database.read(reach.principal) as transaction:
        async for row in repository.stream_counts(transaction.session, reach, first, last):
            yield csv_line(_cells(row))


def _cells(row: Mapping[Any, Any]) -> tuple[object, ...]:
    month = Month.of(row["month"])
    name = row["asking_body_name"] or _UNNAMED
    return str(month), name, row["asking_body_kind"] or "", row["count"], row["communities"]


def _position(cursor: str | None) -> CountPosition | None:
    if cursor is None:
        return None
    count, name, kind = decode_cursor(cursor, _PARTS)
    if not count.isdecimal():
        raise Invalid(
            [FieldError("#/query/after", "bad-cursor", "翻页标记无效，请从第一页开始。", "Not a cursor of this list.")]
        )
    return CountPosition(int(count), name, kind)
