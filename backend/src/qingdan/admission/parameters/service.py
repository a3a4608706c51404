"""Use cases of parameters: which numbers hold on a day, and changing one from a day on."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Protocol, cast

from pydantic import JsonValue

from qingdan.admission.parameters import repository
from qingdan.admission.parameters.rules import (
    PREFIX,
    AdmissionParameters,
    ParameterError,
    ParameterRow,
    parameters_on,
)
from qingdan.admission.parameters.schemas import DatedValue, Parameter, ParameterChange, ParameterList
from qingdan.kernel.database import Database
from qingdan.kernel.errors import FieldError, Invalid, NotFound
from qingdan.kernel.principal import Reach
from qingdan.kernel.transaction import Transaction


class ParameterText(Protocol):
    """What a parameter is called and counted in."""

    @property
    def key(self) -> str:
        """The parameter's key."""
        ...

    @property
    def unit(self) -> str:
        """What it is counted in."""
        ...

    @property
    def source(self) -> str:
        """Where its default comes from."""
        ...

    @property
    def title(self) -> str:
        """Its Chinese name."""
        ...

    @property
    def title_en(self) -> str:
        """Its English name."""
        ...


class Parameters:
    """The numbers of a district on a day: its own dated rows over the defaults that ship with the product."""

    def __init__(self, defaults: Iterable[ParameterRow]) -> None:
        self.defaults = tuple(row for row in defaults if row.key.startswith(PREFIX))
        self._since_ever = tuple(replace(row, valid_from=date.min) for row in self.defaults)

    async def on(self, transaction: Transaction, day: date) -> AdmissionParameters:
        """Return the parameters that hold on `day`."""
        return parameters_on(await self.rows(transaction), day)

    async def rows(self, transaction: Transaction) -> tuple[ParameterRow, ...]:
        """Return all dated values; the defaults hold wherever no row of the district does."""
        stored = await repository.all_rows(transaction.session, transaction.district_id)
        return (*self._since_ever, *(ParameterRow(row.key, row.value, row.valid_from) for row in stored))

    async def start_with_defaults(self, transaction: Transaction) -> None:
        """Give a district that is served for the first time the defaults as its own rows."""
        await repository.add_missing(
            transaction.session, transaction.district_id, list(self.defaults), transaction.today, transaction.now
        )


class ParameterService:
    """What the parameters page does."""

    def __init__(self, database: Database, parameters: Parameters, texts: Sequence[ParameterText]) -> None:
        self._database = database
        self._parameters = parameters
        self._texts = {text.key: text for text in texts if text.key.startswith(PREFIX)}

    async def list_parameters(self, reach: Reach, as_of: date | None) -> ParameterList:
        """Return every parameter with what holds on a day (today when None) and its history (ADM-5)."""
        async with self._database.read(reach.principal) as tx:
            return await self._all(tx, as_of or tx.today)

    async def set_parameter(self, reach: Reach, key: str, change: ParameterChange) -> Parameter:
        """Set a value from a day on, today at the earliest; Invalid for a wrong shape, NotFound for no such key."""
        if key not in self._texts:
            raise NotFound
        row = ParameterRow(key, change.value, change.valid_from)
        async with self._database.begin(reach.principal) as tx:
            if change.valid_from < tx.today:
                raise _invalid("/valid_from", "in-the-past", "只能从今天或以后生效。", "Not before today.")
            most = _MOST.get(self._texts[key].unit)
            if most is not None and isinstance(change.value, int) and change.value > most:
                raise _invalid("/value", "too-much", f"最多为 {most}。", f"{most} at most.")
            others = [
                old for old in await self._parameters.rows(tx) if (old.key, old.valid_from) != (key, row.valid_from)
            ]
            try:
                parameters_on((*others, row), change.valid_from)
            except ParameterError as error:
                raise _invalid("/value", "wrong-shape", "参数值的格式不正确。", str(error)) from error
            await repository.set_value(tx.session, tx.district_id, row, change.document, reach.person_id, tx.now)
            await tx.audit(
                "parameter.set",
                "parameter",
                key,
                {
                    "value": cast("JsonValue", change.value),
                    "valid_from": change.valid_from.isoformat(),
                    "document": change.document,
                },
            )
            found = await self._all(tx, change.valid_from)
            return tx.answer(next(item for item in found.items if item.key == key))

    async def _all(self, tx: Transaction, day: date) -> ParameterList:
        stored = await repository.all_rows(tx.session, tx.district_id)
        items = []
        for default in self._parameters.defaults:
            text = self._texts[default.key]
            own = sorted((row for row in stored if row.key == default.key), key=lambda row: row.valid_from)
            history = [
                DatedValue(value=cast("JsonValue", default.value), valid_from=None, document=""),
                *(
                    DatedValue(value=cast("JsonValue", row.value), valid_from=row.valid_from, document=row.document)
                    for row in own
                ),
            ]
            current = [entry for entry in history if entry.valid_from is None or entry.valid_from <= day][-1]
            items.append(
                Parameter(
                    key=text.key,
                    title=text.title,
                    title_en=text.title_en,
                    unit=text.unit,
                    source=text.source,
                    value=current.value,
                    valid_from=current.valid_from,
                    history=history[::-1],
                )
            )
        return ParameterList(as_of=day, items=items)


#: The longest terms a district can set, by what they are counted in.
_MOST = {"working_days": 366, "days": 366, "months": 600, "opinions": 100, "percent": 1000}


def _invalid(pointer: str, code: str, detail: str, detail_en: str) -> Invalid:
    return Invalid([FieldError(pointer, code, detail, detail_en)])
