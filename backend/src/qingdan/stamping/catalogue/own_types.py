"""A district's own types beyond the national list: put on it and taken off again, each an edition (R9, R19).

Whoever decides of new types comes through here: today the proposals of this service, later the gate's decisions.
"""

from datetime import date
from typing import Final

from pydantic import TypeAdapter

from qingdan.kernel.calendar import format_day
from qingdan.kernel.decisions import Reason, unmet
from qingdan.kernel.errors import NotFound, refuse_if
from qingdan.kernel.ids import uuid7
from qingdan.kernel.transaction import Transaction
from qingdan.stamping.catalogue import repository
from qingdan.stamping.catalogue.editing import publish_edition
from qingdan.stamping.catalogue.rules import (
    DISTRICT_PREFIX,
    CertificateType,
    ClassChange,
    Layer,
    judge_activation,
)
from qingdan.stamping.catalogue.tables import DistrictTypeTable
from qingdan.stamping.contract.events import CERTIFICATE_TYPE_ADOPTED, CERTIFICATE_TYPE_ENDED

_TYPE: Final = TypeAdapter(CertificateType)
_CODES: Final = "district-certificate-type"


async def adopt_type(transaction: Transaction, definition: CertificateType) -> str:
    """Put a type on the district's list from its first day on; return the code it got (R2, R9, R19).

    Raises Refused for a type that can't be active.
    """
    refuse_if(judge_activation(definition, (), definition.valid_from))
    code = f"{DISTRICT_PREFIX}{await transaction.next_number(_CODES):03d}"
    row = DistrictTypeTable(
        district_id=transaction.district_id,
        id=uuid7(),
        code=code,
        definition=_TYPE.dump_python(definition, mode="json"),
        valid_from=definition.valid_from,
        adopted_at=transaction.now,
    )
    await repository.write_own_type(transaction.session, row)
    basis = definition.legal_basis[0]
    document = " ".join(filter(None, (basis.document, basis.number, basis.article)))
    change = ClassChange(
        code,
        row.valid_from,
        None,
        definition.certificate_class,
        Layer.DISTRICT,
        document,
        days_after=definition.working_days,
    )
    await publish_edition(transaction, (change,))
    told = {"certificate_type_code": code, "valid_from": row.valid_from.isoformat()}
    await transaction.audit("catalogue.type-adopted", "certificate_type", row.id, {**told})
    await transaction.emit(CERTIFICATE_TYPE_ADOPTED, {**told})
    return code


async def end_type(transaction: Transaction, code: str, ends_on: date, document: str) -> None:
    """Take a type off the list from a day on, today at the earliest; its papers stay good (R1, R19).

    Raises NotFound, and Refused for a day that is over or a type that has ended.
    """
    row = await repository.lock_own_type(transaction.session, transaction.district_id, code)
    if row is None:
        raise NotFound
    earliest = max(transaction.today, row.valid_from)
    refuse_if(
        unmet(
            (
                row.valid_until is None,
                Reason("R9", "type-has-ended", "该事项已定失效日期，不能再改。", "The type has its last day already."),
            ),
            (
                ends_on >= earliest,
                Reason(
                    "R19",
                    "ends-too-early",
                    f"失效日期不得早于{format_day(earliest)}：已经适用过的目录不得改写。",
                    f"It ends on {earliest.isoformat()} at the earliest: what held on a day is not rewritten.",
                    "/ends_on",
                ),
            ),
        )
    )
    row.valid_until = ends_on
    await repository.write_own_type(transaction.session, row)
    known = _TYPE.validate_python({**row.definition, "code": code})
    change = ClassChange(code, ends_on, known.certificate_class, None, Layer.DISTRICT, document)
    await publish_edition(transaction, (change,))
    told = {"certificate_type_code": code, "ends_on": ends_on.isoformat()}
    await transaction.audit("catalogue.type-ended", "certificate_type", row.id, {**told})
    await transaction.emit(CERTIFICATE_TYPE_ENDED, {**told})
