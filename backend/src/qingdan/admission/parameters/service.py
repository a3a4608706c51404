"""Which numbers of the gate hold on a day; changing them is the same in every service (kernel.parameters)."""

from collections.abc import Iterable
from datetime import date

from qingdan.admission.parameters.rules import PREFIX, AdmissionParameters, parameters_on
from qingdan.kernel.parameters.rules import ParameterRow
from qingdan.kernel.parameters.service import DatedParameters
from qingdan.kernel.transaction import Transaction


class Parameters(DatedParameters):
    """The numbers of a district on a day: its own dated rows over the defaults that ship with the product."""

    def __init__(self, defaults: Iterable[ParameterRow]) -> None:
        super().__init__(row for row in defaults if row.key.startswith(PREFIX))

    async def on(self, transaction: Transaction, day: date) -> AdmissionParameters:
        """Return the parameters that hold on `day`."""
        return parameters_on(await self.rows(transaction), day)
