"""Use cases of parameters: which values hold on a day, and changing one from a day on."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final, cast

from pydantic import JsonValue

from qingdan.kernel.database import Database
from qingdan.kernel.errors import FieldError, Invalid, NotFound, StaleVersion
from qingdan.kernel.parameters import repository
from qingdan.kernel.parameters.rules import ParameterError, ParameterRow, ParameterText, some_of
from qingdan.kernel.parameters.schemas import DatedValue, Parameter, ParameterChange, ParameterList
from qingdan.kernel.principal import Reach
from qingdan.kernel.transaction import Transaction

#: The longest terms a district can set, by what they are counted in.
_MOST: Final = {"working_days": 366, "days": 366, "months": 600, "opinions": 100, "percent": 1000}


class DatedParameters:
    """The values of a district: its own dated rows over the defaults that ship with the product."""

    def __init__(self, defaults: Iterable[ParameterRow]) -> None:
        self.defaults = tuple(defaults)
        self._since_ever = tuple(replace(row, valid_from=date.min) for row in self.defaults)

    async def rows(self, transaction: Transaction) -> tuple[ParameterRow, ...]:
        """Return all dated values; the defaults hold wherever no row of the district does."""
        return (*self._since_ever, *await repository.all_rows(transaction))

    async def start_with_defaults(self, transaction: Transaction) -> None:
        """Give a district that is served for the first time the defaults as its own rows."""
        await repository.add_missing(transaction, self.defaults, transaction.today)


@dataclass(frozen=True)
class ParameterTerms:
    """What a service demands of a change.

    `check` raises ParameterError for values that its rules can't count with; `days_ahead` is how many days after
    today a value begins at the earliest; `event` tells others of each change.
    """

    check: Callable[[Iterable[ParameterRow], date], object]
    event: str
    days_ahead: int = 0


class ParameterService:
    """What the parameters page does."""

    def __init__(
        self, database: Database, parameters: DatedParameters, texts: Sequence[ParameterText], terms: ParameterTerms
    ) -> None:
        self._database = database
        self._parameters = parameters
        known = {row.key for row in parameters.defaults}
        self._texts = {text.key: text for text in texts if text.key in known}
        self._terms = terms

    async def list_parameters(self, reach: Reach, as_of: date | None) -> ParameterList:
        """Return every parameter with what holds on a day (today when None) and its history."""
        async with self._database.read(reach.principal) as tx:
            return await self._all(tx, as_of or tx.today)

    async def set_parameter(self, reach: Reach, key: str, change: ParameterChange, version: int) -> Parameter:
        """Set a value from a day on, knowing all that was set before: `version` is the one that was read.

        Raises Invalid for a wrong shape or too early a day, NotFound for no such key, StaleVersion when somebody
        else set it meanwhile: a value from the same day is replaced, so nobody replaces one unseen.
        """
        if key not in self._texts:
            raise NotFound
        row = ParameterRow(key, change.value, change.valid_from)
        async with self._database.begin(reach.principal) as tx:
            before = await repository.next_version(tx, key) - 1
            if before != version:
                raise StaleVersion(before)
            self._refuse_early(change.valid_from, tx.today)
            await self._refuse_wrong(tx, row)
            await repository.set_value(tx, row, change.document)
            told: dict[str, JsonValue] = {
                "value": cast("JsonValue", change.value),
                "valid_from": change.valid_from.isoformat(),
                "document": change.document,
            }
            await tx.audit("parameter.set", "parameter", key, told)
            await tx.emit(self._terms.event, {"key": key, **told})
            found = await self._all(tx, change.valid_from)
            return tx.answer(next(item for item in found.items if item.key == key))

    def _first_day(self, today: date) -> date:
        return today + timedelta(days=self._terms.days_ahead)

    def _refuse_early(self, valid_from: date, today: date) -> None:
        if valid_from >= self._first_day(today):
            return
        if self._terms.days_ahead:
            raise _invalid("/valid_from", "not-later", "只能从明天或以后生效。", "Not before tomorrow.")
        raise _invalid("/valid_from", "in-the-past", "只能从今天或以后生效。", "Not before today.")

    async def _refuse_wrong(self, tx: Transaction, row: ParameterRow) -> None:
        text = self._texts[row.key]
        most = _MOST.get(text.unit)
        if most is not None and isinstance(row.value, int) and row.value > most:
            raise _invalid("/value", "too-much", f"最多为 {most}。", f"{most} at most.")
        same = (row.key, row.valid_from)
        others = [old for old in await self._parameters.rows(tx) if (old.key, old.valid_from) != same]
        try:
            if text.choices:
                some_of(row.key, row.value, text.choices)
            self._terms.check((*others, row), row.valid_from)
        except ParameterError as error:
            raise _invalid("/value", "wrong-shape", error.said, error.said_en) from error

    async def _all(self, tx: Transaction, day: date) -> ParameterList:
        stored = await repository.all_values(tx)
        versions = await repository.versions(tx)
        items = [
            _shown(
                self._texts[default.key],
                versions.get(default.key, 0),
                [
                    DatedValue(value=cast("JsonValue", default.value), valid_from=None, document="", set_by_name=""),
                    *(value for key, value in stored if key == default.key),
                ],
                day,
            )
            for default in self._parameters.defaults
        ]
        return ParameterList(as_of=day, first_day=self._first_day(tx.today), items=items)


def _shown(text: ParameterText, version: int, history: list[DatedValue], day: date) -> Parameter:
    current = [entry for entry in history if entry.valid_from is None or entry.valid_from <= day][-1]
    return Parameter(
        key=text.key,
        version=version,
        title=text.title,
        title_en=text.title_en,
        description=text.description,
        description_en=text.description_en,
        unit=text.unit,
        rules=list(text.rules),
        source=text.source,
        choices=list(text.choices),
        value=current.value,
        valid_from=current.valid_from,
        history=history[::-1],
    )


def _invalid(pointer: str, code: str, detail: str, detail_en: str) -> Invalid:
    return Invalid([FieldError(pointer, code, detail, detail_en)])
