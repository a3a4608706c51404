"""Every statement on list versions."""

from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import RowMapping, func, insert, select
from sqlalchemy.ext.asyncio import AsyncSession

from qingdan.admission.items.tables import ItemCommunityTable
from qingdan.admission.lists.tables import ListEntryTable, ListVersionTable
from qingdan.admission.tables_base import table_of

_LIST = table_of(ListVersionTable)
_ENTRY = table_of(ListEntryTable)
_SCOPE = table_of(ItemCommunityTable)
_L, _E, _S = _LIST.c, _ENTRY.c, _SCOPE.c


async def add_list(session: AsyncSession, version: ListVersionTable, entries: Sequence[ListEntryTable]) -> None:
    """Write a list version with everything on it."""
    await session.execute(insert(_LIST).values(**version.model_dump()))
    if entries:
        await session.execute(insert(_ENTRY), [row.model_dump() for row in entries])


async def current_list(session: AsyncSession, district_id: UUID) -> RowMapping | None:
    """Return the newest list version, or None before the first."""
    statement = select(_LIST).where(_L.district_id == district_id).order_by(_L.number.desc()).limit(1)
    return (await session.execute(statement)).mappings().one_or_none()


async def get_list(session: AsyncSession, district_id: UUID, number: int) -> RowMapping | None:
    """Return a list version, or None."""
    statement = select(_LIST).where(_L.district_id == district_id, _L.number == number)
    return (await session.execute(statement)).mappings().one_or_none()


async def lists_page(session: AsyncSession, district_id: UUID, after: int | None, limit: int) -> list[RowMapping]:
    """Return up to `limit + 1` list versions, newest first."""
    columns = [column for column in _L if column.name != "difference"]
    statement = select(*columns).where(_L.district_id == district_id)
    if after is not None:
        statement = statement.where(_L.number < after)
    return list((await session.execute(statement.order_by(_L.number.desc()).limit(limit + 1))).mappings())


async def entries_of(session: AsyncSession, district_id: UUID, number: int) -> list[RowMapping]:
    """Return everything on a list version by item number."""
    statement = select(_ENTRY).where(_E.district_id == district_id, _E.list_number == number).order_by(_E.item_number)
    return list((await session.execute(statement)).mappings())


async def stream_entries(session: AsyncSession, district_id: UUID, number: int) -> AsyncIterator[RowMapping]:
    """Give everything on a list version one by one, by item number."""
    statement = select(_ENTRY).where(_E.district_id == district_id, _E.list_number == number).order_by(_E.item_number)
    result = await session.stream(statement)
    async for row in result.mappings():
        yield row


async def entries_page(
    session: AsyncSession,
    district_id: UUID,
    number: int,
    *,
    query: str,
    equal: Mapping[str, object],
    community_id: UUID | None,
    after: str | None,
    limit: int,
) -> list[RowMapping]:
    """Return up to `limit + 1` entries of a list version that answer the filters, by item number."""
    statement = select(_ENTRY).where(_E.district_id == district_id, _E.list_number == number)
    if query:
        statement = statement.where(_E.search_text.contains(query, autoescape=True))
    for name, value in equal.items():
        if value is not None:
            statement = statement.where(_E[name] == value)
    if community_id is not None:
        scope = select(_S.item_id).where(
            _S.district_id == _E.district_id,
            _S.item_id == _E.item_id,
            _S.version == _E.item_version,
            _S.community_id == community_id,
        )
        statement = statement.where(scope.exists())
    if after is not None:
        statement = statement.where(_E.item_number > after)
    return list((await session.execute(statement.order_by(_E.item_number).limit(limit + 1))).mappings())


async def facets(
    session: AsyncSession, district_id: UUID, number: int, value: str, label: str
) -> list[tuple[Any, Any, int]]:
    """Count a list version's items by one column, with another as label."""
    statement = (
        select(_E[value], func.max(_E[label]), func.count())
        .where(_E.district_id == district_id, _E.list_number == number)
        .group_by(_E[value])
        .order_by(func.max(_E[label]))
    )
    return [(row[0], row[1], row[2]) for row in await session.execute(statement)]


async def lists_with(session: AsyncSession, district_id: UUID, item_id: UUID) -> list[int]:
    """Return the numbers of the list versions on which an item stands."""
    statement = (
        select(_E.list_number)
        .where(_E.district_id == district_id, _E.item_id == item_id)
        .order_by(_E.list_number.desc())
    )
    return list((await session.execute(statement)).scalars())
