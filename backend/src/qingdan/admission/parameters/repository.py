"""Every statement on parameters."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from qingdan.admission.parameters.rules import ParameterRow
from qingdan.admission.parameters.tables import ParameterTable
from qingdan.admission.tables_base import table_of

_PARAMETER = table_of(ParameterTable)


async def all_rows(session: AsyncSession, district_id: UUID) -> list[ParameterTable]:
    """Return every dated value of a district."""
    statement = select(ParameterTable).where(_PARAMETER.c.district_id == district_id)
    return list((await session.scalars(statement)).all())


async def set_value(
    session: AsyncSession, district_id: UUID, row: ParameterRow, document: str, person_id: UUID, now: datetime
) -> None:
    """Write the value that holds from a day on, in place of another one from the same day."""
    values = {
        "district_id": district_id,
        "key": row.key,
        "valid_from": row.valid_from,
        "value": row.value,
        "document": document,
        "set_by": person_id,
        "set_at": now,
    }
    statement = insert(_PARAMETER).values(values)
    await session.execute(
        statement.on_conflict_do_update(
            index_elements=["district_id", "key", "valid_from"],
            set_={name: statement.excluded[name] for name in ("value", "document", "set_by", "set_at")},
        )
    )


async def add_missing(
    session: AsyncSession, district_id: UUID, rows: list[ParameterRow], day: date, now: datetime
) -> None:
    """Write the values that a district starts with; what it has already stays."""
    known = {row.key for row in await all_rows(session, district_id)}
    missing = [
        {
            "district_id": district_id,
            "key": row.key,
            "valid_from": day,
            "value": row.value,
            "document": "",
            "set_by": None,
            "set_at": now,
        }
        for row in rows
        if row.key not in known
    ]
    if missing:
        await session.execute(insert(_PARAMETER).on_conflict_do_nothing(), missing)
