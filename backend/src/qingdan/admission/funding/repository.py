"""Every statement on money: instalments, appropriations, receipts."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import RowMapping, Table, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from qingdan.admission.funding.rules import Appropriation, Instalment, Receipt
from qingdan.admission.funding.tables import AppropriationTable, InstalmentTable, ReceiptTable
from qingdan.admission.tables_base import table_of, within
from qingdan.kernel.principal import Reach

_INSTALMENT = table_of(InstalmentTable)
_APPROPRIATION = table_of(AppropriationTable)
_RECEIPT = table_of(ReceiptTable)
_I, _A, _R = _INSTALMENT.c, _APPROPRIATION.c, _RECEIPT.c


@dataclass(slots=True)
class CommunityMoney:
    """The three accounts of one community for one item: promised, paid, received (FEE-10)."""

    instalments: list[Instalment] = field(default_factory=list)
    appropriations: list[Appropriation] = field(default_factory=list)
    receipts: list[Receipt] = field(default_factory=list)


#: By item and community.
Money = dict[tuple[UUID, UUID], CommunityMoney]


async def add_instalments(session: AsyncSession, rows: Sequence[InstalmentTable]) -> None:
    """Write the shares of a published item version."""
    if rows:
        await session.execute(insert(_INSTALMENT), [row.model_dump() for row in rows])


async def supersede_instalments(session: AsyncSession, district_id: UUID, item_id: UUID, day: date) -> None:
    """Mark the shares of an earlier version as replaced."""
    await session.execute(
        update(_INSTALMENT)
        .where(_I.district_id == district_id, _I.item_id == item_id, _I.superseded_on.is_(None))
        .values(superseded_on=day)
    )


async def money_of(
    session: AsyncSession, district_id: UUID, item_ids: Iterable[UUID], community_ids: Iterable[UUID] | None = None
) -> Money:
    """Return the three accounts for some items, in all communities or some, in three statements."""
    items, places = list(item_ids), None if community_ids is None else list(community_ids)
    money: Money = {}
    for row in await _rows(session, _INSTALMENT, district_id, items, places):
        _of(money, row).instalments.append(Instalment(row.code, row.line, row.due_on, row.amount_fen))
    for row in await _rows(session, _APPROPRIATION, district_id, items, places):
        entry = Appropriation(str(row.id), row.code, row.amount_fen, row.appropriated_on)
        _of(money, row).appropriations.append(entry)
    for row in await _rows(session, _RECEIPT, district_id, items, places):
        confirmed = Receipt(str(row.appropriation_id), row.code, row.amount_fen, row.confirmed_on)
        _of(money, row).receipts.append(confirmed)
    return money


async def items_with_money(session: AsyncSession, district_id: UUID, community_id: UUID) -> list[UUID]:
    """Return the items that promise one community money."""
    found = await session.execute(
        select(_I.item_id)
        .where(_I.district_id == district_id, _I.community_id == community_id, _I.superseded_on.is_(None))
        .distinct()
    )
    return list(found.scalars())


async def add_appropriations(session: AsyncSession, rows: Sequence[AppropriationTable]) -> None:
    """Record what a department says it paid."""
    await session.execute(insert(_APPROPRIATION), [row.model_dump() for row in rows])


async def add_receipt(session: AsyncSession, row: ReceiptTable) -> None:
    """Record what a community says it received."""
    await session.execute(insert(_RECEIPT).values(**row.model_dump()))


async def voucher_used(session: AsyncSession, district_id: UUID, department_id: UUID, voucher: str) -> bool:
    """Tell whether a department has recorded this voucher before."""
    found = await session.execute(
        select(_A.id)
        .where(_A.district_id == district_id, _A.department_id == department_id, _A.voucher == voucher)
        .limit(1)
    )
    return found.first() is not None


async def get_appropriation(session: AsyncSession, reach: Reach, appropriation_id: UUID) -> RowMapping | None:
    """Return one appropriation with its receipt within a reach, or None."""
    found = await session.execute(_with_receipt().where(within(reach, _APPROPRIATION), _A.id == appropriation_id))
    return found.mappings().one_or_none()


async def lock_appropriation(session: AsyncSession, district_id: UUID, appropriation_id: UUID) -> None:
    """Let confirmations of the same appropriation come one after another."""
    name = f"{district_id}/{appropriation_id}"
    await session.execute(select(func.pg_advisory_xact_lock(func.hashtextextended(name, 0))))


async def appropriations_page(
    session: AsyncSession,
    reach: Reach,
    *,
    item_id: UUID | None,
    community_id: UUID | None,
    confirmed: bool | None,
    after: UUID | None,
    limit: int,
) -> list[RowMapping]:
    """Return up to `limit + 1` appropriations within a reach, newest first."""
    statement = _with_receipt().where(within(reach, _APPROPRIATION))
    if item_id is not None:
        statement = statement.where(_A.item_id == item_id)
    if community_id is not None:
        statement = statement.where(_A.community_id == community_id)
    if confirmed is not None:
        statement = statement.where(_R.appropriation_id.is_not(None) if confirmed else _R.appropriation_id.is_(None))
    if after is not None:
        statement = statement.where(_A.id < after)
    found = await session.execute(statement.order_by(_A.id.desc()).limit(limit + 1))
    return list(found.mappings())


def _with_receipt() -> Any:  # noqa: ANN401 -- a SELECT over columns without static types
    joined = _APPROPRIATION.outerjoin(_RECEIPT, (_R.district_id == _A.district_id) & (_R.appropriation_id == _A.id))
    return select(
        _APPROPRIATION,
        _R.amount_fen.label("received_fen"),
        _R.received_on,
        _R.confirmed_by_name,
        _R.confirmed_at,
    ).select_from(joined)


async def _rows(
    session: AsyncSession,
    table: Table,
    district_id: UUID,
    items: list[UUID],
    places: list[UUID] | None,
) -> Sequence[Any]:
    statement = select(table).where(table.c.district_id == district_id, table.c.item_id.in_(items))
    if places is not None:
        statement = statement.where(table.c.community_id.in_(places))
    if table is _INSTALMENT:
        statement = statement.where(_I.superseded_on.is_(None))
    return (await session.execute(statement)).all()


def _of(money: Money, row: Any) -> CommunityMoney:  # noqa: ANN401 -- a row of one of the three tables
    return money.setdefault((row.item_id, row.community_id), CommunityMoney())
