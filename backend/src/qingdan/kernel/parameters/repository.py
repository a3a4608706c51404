"""Every statement on parameters: each service keeps them in a table of this name in its own schema."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from sqlalchemy import JSON, bindparam, text

from qingdan.kernel.parameters.rules import ParameterRow
from qingdan.kernel.parameters.schemas import DatedValue
from qingdan.kernel.transaction import Transaction

_VALUES: Final = (
    " INTO parameter (district_id, key, valid_from, value, document, set_by, set_by_name, set_at) VALUES"
    " (:district_id, :key, :valid_from, :value, :document, :set_by, :set_by_name, :set_at)"
    " ON CONFLICT (district_id, key, valid_from) DO "
)
_SET: Final = text(
    f"INSERT{_VALUES}UPDATE SET value = excluded.value, document = excluded.document, set_by = excluded.set_by,"
    " set_by_name = excluded.set_by_name, set_at = excluded.set_at"
).bindparams(bindparam("value", type_=JSON))
_ADD: Final = text(f"INSERT{_VALUES}NOTHING").bindparams(bindparam("value", type_=JSON))
_VERSIONS: Final = text(
    "SELECT name, value FROM counter WHERE district_id = :district_id AND starts_with(name, :prefix)"
)
#: How often each parameter was set is its version; the locked row of a counter keeps two writers apart.
_COUNTER: Final = "parameter "
_READ: Final = text(
    "SELECT key, value, valid_from, document, set_by_name FROM parameter WHERE district_id = :district_id"
    " ORDER BY key, valid_from"
)


async def all_values(transaction: Transaction) -> list[tuple[str, DatedValue]]:
    """Return every dated value of the transaction's district with its key, the oldest day first."""
    result = await transaction.session.execute(_READ, {"district_id": transaction.district_id})
    return [(row.key, DatedValue.model_validate(row, from_attributes=True)) for row in result]


async def all_rows(transaction: Transaction) -> tuple[ParameterRow, ...]:
    """Return every dated value of the transaction's district as the rules know it."""
    result = await transaction.session.execute(_READ, {"district_id": transaction.district_id})
    return tuple(ParameterRow(row.key, row.value, row.valid_from) for row in result)


async def versions(transaction: Transaction) -> dict[str, int]:
    """Return how often each parameter was set in the transaction's district; one never set is left out."""
    result = await transaction.session.execute(_VERSIONS, {"district_id": transaction.district_id, "prefix": _COUNTER})
    return {row.name.removeprefix(_COUNTER): row.value for row in result}


async def next_version(transaction: Transaction, key: str) -> int:
    """Return the version that a change makes; another change of the same parameter waits until this one ends."""
    return await transaction.next_number(f"{_COUNTER}{key}")


async def set_value(transaction: Transaction, row: ParameterRow, document: str) -> None:
    """Write the value that holds from a day on, in place of another one from the same day."""
    await transaction.session.execute(_SET, _columns(transaction, row, document))


async def add_missing(transaction: Transaction, rows: Sequence[ParameterRow], day: date) -> None:
    """Write the values that a district starts with, from a day on; what it has already stays."""
    known = {row.key for row in await all_rows(transaction)}
    missing = [ParameterRow(row.key, row.value, day) for row in rows if row.key not in known]
    if missing:
        await transaction.session.execute(_ADD, [_columns(transaction, row, "") for row in missing])


def _columns(transaction: Transaction, row: ParameterRow, document: str) -> dict[str, object]:
    person = transaction.principal
    return {
        "district_id": transaction.district_id,
        "key": row.key,
        "valid_from": row.valid_from,
        "value": row.value,
        "document": document,
        "set_by": person.person_id if person else None,
        "set_by_name": person.name if person else "",
        "set_at": transaction.now,
    }
