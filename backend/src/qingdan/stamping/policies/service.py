"""What a district has set for papers and seals, remembered for the day: the hot lane asks nobody for it twice."""

from datetime import date, timedelta
from typing import Final
from uuid import UUID

from qingdan.kernel.clock import business_date
from qingdan.kernel.database import Database
from qingdan.kernel.parameters.service import DatedParameters, ParameterTerms
from qingdan.kernel.single_flight import SingleFlight
from qingdan.kernel.transaction import Transaction
from qingdan.stamping.contract.events import PARAMETER_SET
from qingdan.stamping.policies.rules import StampingParameters, parameters_on

#: A value begins tomorrow at the earliest, so what holds today never changes under a running process.
TERMS: Final = ParameterTerms(parameters_on, PARAMETER_SET, days_ahead=1)
#: Whoever set a value just before midnight has committed by then; until then nothing is remembered for the new day.
_SETTLED: Final = timedelta(minutes=2)
_MOST: Final = 4096


class Policies:
    """The parameters of districts by business day, today or an earlier one; later days may still change."""

    def __init__(self, database: Database, dated: DatedParameters) -> None:
        self._database = database
        self.dated = dated
        self._known: dict[tuple[UUID, date], StampingParameters] = {}
        self._asking: SingleFlight[StampingParameters] = SingleFlight()

    async def on(self, district_id: UUID, day: date) -> StampingParameters:
        """Return what holds in a district on `day`; it reads once per day. Call it outside transactions."""
        known = self._known.get((district_id, day))
        if known is not None:
            return known
        return await self._asking.ask((district_id, day), lambda: self._read(district_id, day))

    async def within(self, transaction: Transaction) -> StampingParameters:
        """Return what holds on the day of a transaction, read in it where it is not known yet."""
        known = self._known.get((transaction.district_id, transaction.today))
        return known or await self._found(transaction, transaction.today)

    async def _read(self, district_id: UUID, day: date) -> StampingParameters:
        async with self._database.read(district_id) as transaction:
            return await self._found(transaction, day)

    async def _found(self, transaction: Transaction, day: date) -> StampingParameters:
        found = parameters_on(await self.dated.rows(transaction), day)
        if day <= business_date(transaction.now - _SETTLED):
            if len(self._known) >= _MOST:
                self._known.clear()
            self._known[transaction.district_id, day] = found
        return found
