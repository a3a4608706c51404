"""Every statement on figures."""

from collections.abc import Collection, Sequence
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from qingdan.organization.figures.rules import Figures
from qingdan.organization.figures.tables import FigureTable
from qingdan.organization.units.rules.validity import Validity


async def figures_of(session: AsyncSession, district_id: UUID, unit_id: UUID) -> Sequence[FigureTable]:
    """Return everything that was recorded of a community, newest first."""
    result = await session.execute(
        select(FigureTable)
        .where(col(FigureTable.district_id) == district_id, col(FigureTable.unit_id) == unit_id)
        .order_by(col(FigureTable.valid_from).desc(), col(FigureTable.id).desc())
    )
    return result.scalars().all()


async def figures_in_force(session: AsyncSession, district_id: UUID, day: date) -> dict[UUID, tuple[int, int]]:
    """Return households and residents in force on a day, by community."""
    result = await session.execute(
        select(col(FigureTable.unit_id), col(FigureTable.households), col(FigureTable.residents)).where(
            col(FigureTable.district_id) == district_id,
            col(FigureTable.superseded_at).is_(None),
            col(FigureTable.valid_from) <= day,
            col(FigureTable.valid_until).is_(None) | (col(FigureTable.valid_until) > day),
        )
    )
    return {row.unit_id: (row.households, row.residents) for row in result}


async def end_figures(session: AsyncSession, district_id: UUID, figure_id: UUID, day: date) -> None:
    """Let figures hold until before a day."""
    await session.execute(
        update(FigureTable)
        .where(col(FigureTable.district_id) == district_id, col(FigureTable.id) == figure_id)
        .values(valid_until=day)
    )


async def supersede_figures(session: AsyncSession, district_id: UUID, figure_id: UUID, moment: datetime) -> None:
    """Note that a correction replaced figures."""
    await session.execute(
        update(FigureTable)
        .where(col(FigureTable.district_id) == district_id, col(FigureTable.id) == figure_id)
        .values(superseded_at=moment)
    )


async def add_figures(session: AsyncSession, rows: Collection[FigureTable]) -> None:
    """Add recorded figures."""
    session.add_all(rows)
    await session.flush()


def as_facts(row: FigureTable) -> Figures:
    """Return recorded figures as the rules know them."""
    return Figures(
        validity=Validity(row.valid_from, row.valid_until),
        households=row.households,
        residents=row.residents,
        floating_residents=row.floating_residents,
        premises_area=row.premises_area,
        seats=row.seats,
        workers=row.workers,
        full_members=row.full_members,
    )
