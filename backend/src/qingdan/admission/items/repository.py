"""Every statement on items."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, RowMapping, and_, false, func, insert, or_, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncSession

from qingdan.admission.items.tables import ItemCommunityTable, ItemTable, ItemVersionTable, MeansReceiptTable
from qingdan.admission.tables_base import table_of
from qingdan.kernel.principal import Reach

_ITEM = table_of(ItemTable)
_VERSION = table_of(ItemVersionTable)
_SCOPE = table_of(ItemCommunityTable)
_MEANS = table_of(MeansReceiptTable)
_I, _V, _S, _M = _ITEM.c, _VERSION.c, _SCOPE.c, _MEANS.c
_CURRENT = _ITEM.join(
    _VERSION,
    and_(_V.district_id == _I.district_id, _V.item_id == _I.id, _V.version == _I.current_version),
)
_BRIEF = (
    *(_I.id, _I.number, _I.department_id, _I.department_name, _I.current_version, _I.first_published_on),
    *(_I.withdrawn_on, _I.withdrawal_reason, _V.title, _V.kind, _V.category, _V.valid_from, _V.valid_until),
    *(_V.review_on, _V.plan_total_fen, _V.money_waived, _V.published_on),
)


async def add_item(session: AsyncSession, row: ItemTable) -> None:
    """Write a new item."""
    await session.execute(insert(_ITEM).values(**row.model_dump()))


async def raise_version(session: AsyncSession, district_id: UUID, item_id: UUID, version: int) -> None:
    """Make another version the current one."""
    await session.execute(
        update(_ITEM).where(_I.district_id == district_id, _I.id == item_id).values(current_version=version)
    )


async def add_version(
    session: AsyncSession, version: ItemVersionTable, communities: Sequence[ItemCommunityTable]
) -> None:
    """Write a version of an item with its scope."""
    await session.execute(insert(_VERSION).values(**version.model_dump()))
    if communities:
        await session.execute(insert(_SCOPE), [row.model_dump() for row in communities])


async def get_item(session: AsyncSession, district_id: UUID, item_id: UUID) -> RowMapping | None:
    """Return an item with its current version and what it says, or None."""
    statement = (
        select(*_BRIEF, _V.content, _V.conditions, _V.application_id)
        .select_from(_CURRENT)
        .where(_I.district_id == district_id, _I.id == item_id)
    )
    return (await session.execute(statement)).mappings().one_or_none()


async def lock_item(session: AsyncSession, district_id: UUID, item_id: UUID) -> bool:
    """Let writers under the same item come one after another; False when there is no such item."""
    statement = select(_I.id).where(_I.district_id == district_id, _I.id == item_id).with_for_update()
    return (await session.execute(statement)).first() is not None


async def items_page(
    session: AsyncSession,
    reach: Reach,
    *,
    query: str,
    department_id: UUID | None,
    category: str | None,
    community_id: UUID | None,
    after: UUID | None,
    limit: int,
) -> list[RowMapping]:
    """Return up to `limit + 1` items that a reach covers, newest first."""
    statement = select(*_BRIEF).select_from(_CURRENT).where(_I.district_id == reach.district_id, _reached(reach))
    if query:
        statement = statement.where(_V.search_text.contains(query, autoescape=True))
    if department_id is not None:
        statement = statement.where(_I.department_id == department_id)
    if category is not None:
        statement = statement.where(_V.category == category)
    if community_id is not None:
        statement = statement.where(_in_scope(_S.community_id == community_id))
    if after is not None:
        statement = statement.where(_I.id < after)
    return list((await session.execute(statement.order_by(_I.id.desc()).limit(limit + 1))).mappings())


async def is_reached(session: AsyncSession, reach: Reach, item_id: UUID) -> bool:
    """Tell whether a reach covers an item: its department, or a community of its scope."""
    statement = select(_I.id).where(_I.district_id == reach.district_id, _I.id == item_id, _reached(reach))
    return (await session.execute(statement)).first() is not None


async def items_by_id(session: AsyncSession, district_id: UUID, item_ids: Sequence[UUID]) -> list[RowMapping]:
    """Return some items in their current versions, by number."""
    statement = (
        select(*_BRIEF)
        .select_from(_CURRENT)
        .where(_I.district_id == district_id, _I.id.in_(item_ids))
        .order_by(_I.number)
    )
    return list((await session.execute(statement)).mappings())


async def listed_items(session: AsyncSession, district_id: UUID, day: date) -> list[RowMapping]:
    """Return the current versions of all items that are neither ended nor withdrawn on a day."""
    statement = (
        select(*_BRIEF, _V.content)
        .select_from(_CURRENT)
        .where(
            _I.district_id == district_id,
            _V.valid_until > day,
            or_(_I.withdrawn_on.is_(None), _I.withdrawn_on > day),
        )
    )
    return list((await session.execute(statement)).mappings())


async def version_rows(session: AsyncSession, district_id: UUID, pairs: Sequence[tuple[UUID, int]]) -> list[RowMapping]:
    """Return some versions of items as a list shows them."""
    statement = (
        select(*_BRIEF[:2], _I.department_id, _I.department_name, _VERSION)
        .select_from(_ITEM.join(_VERSION, and_(_V.district_id == _I.district_id, _V.item_id == _I.id)))
        .where(_I.district_id == district_id, _pairs(_V.item_id, _V.version, pairs))
    )
    return list((await session.execute(statement)).mappings())


async def versions_of(session: AsyncSession, district_id: UUID, item_id: UUID) -> list[RowMapping]:
    """Return all versions of an item, the newest first."""
    statement = (
        select(_V.version, _V.published_on, _V.application_id, _V.title)
        .where(_V.district_id == district_id, _V.item_id == item_id)
        .order_by(_V.version.desc())
    )
    return list((await session.execute(statement)).mappings())


async def scope_of(
    session: AsyncSession,
    district_id: UUID,
    pairs: Sequence[tuple[UUID, int]],
    community_ids: Iterable[UUID] | None = None,
) -> list[RowMapping]:
    """Return the communities of some item versions, all or some, by code."""
    statement = select(_SCOPE).where(_S.district_id == district_id, _pairs(_S.item_id, _S.version, pairs))
    if community_ids is not None:
        statement = statement.where(_S.community_id.in_(list(community_ids)))
    return list((await session.execute(statement.order_by(_S.code))).mappings())


async def scope_counts(session: AsyncSession, district_id: UUID, pairs: Sequence[tuple[UUID, int]]) -> dict[UUID, int]:
    """Count the communities of some item versions."""
    statement = (
        select(_S.item_id, func.count())
        .where(_S.district_id == district_id, _pairs(_S.item_id, _S.version, pairs))
        .group_by(_S.item_id)
    )
    return {row[0]: row[1] for row in await session.execute(statement)}


async def means_of(session: AsyncSession, district_id: UUID, item_ids: Iterable[UUID]) -> list[RowMapping]:
    """Return what communities confirmed of powers and people."""
    statement = select(_MEANS).where(_M.district_id == district_id, _M.item_id.in_(list(item_ids)))
    return list((await session.execute(statement)).mappings())


async def add_means_receipt(session: AsyncSession, row: MeansReceiptTable) -> None:
    """Record that powers or people arrived."""
    await session.execute(insert(_MEANS).values(**row.model_dump()))


def _reached(reach: Reach) -> ColumnElement[bool]:
    if reach.whole_district:
        return _I.id.is_not(None)
    places: list[ColumnElement[bool]] = []
    if reach.department_ids:
        places.append(_I.department_id.in_(reach.department_ids))
    if reach.community_ids:
        places.append(_in_scope(_S.community_id.in_(reach.community_ids)))
    if reach.subdistrict_ids:
        places.append(_in_scope(_S.subdistrict_id.in_(reach.subdistrict_ids)))
    return or_(false(), *places)


def _in_scope(where: ColumnElement[bool]) -> ColumnElement[bool]:
    inner = select(_S.item_id).where(
        _S.district_id == _I.district_id, _S.item_id == _I.id, _S.version == _I.current_version, where
    )
    return inner.exists()


def _pairs(item: Any, version: Any, pairs: Sequence[tuple[UUID, int]]) -> ColumnElement[bool]:  # noqa: ANN401 -- columns of any table
    return tuple_(item, version).in_(list(pairs))
