"""Switching the transitional path on and off for a type that must not be issued; it is off by default (R5)."""

from datetime import date
from typing import Final
from uuid import UUID

from qingdan.kernel.database import Database
from qingdan.kernel.errors import NotFound, refuse_if
from qingdan.kernel.ids import uuid7
from qingdan.kernel.principal import Principal, Reach
from qingdan.stamping.catalogue import repository
from qingdan.stamping.catalogue.national import national_catalogue
from qingdan.stamping.catalogue.rules import TransitionalSwitch, judge_switching_off, judge_switching_on
from qingdan.stamping.catalogue.schemas import (
    NewTransitionalSwitch,
    SwitchEnding,
    TransitionalSwitchAnswer,
    TransitionalSwitchList,
)
from qingdan.stamping.catalogue.tables import TransitionalSwitchTable
from qingdan.stamping.contract.events import TRANSITIONAL_PATH_SWITCHED

_NUMBERS: Final = "transitional-switch"


async def list_switches(database: Database, principal: Principal, *, may_end: bool) -> TransitionalSwitchList:
    """Return every time the path was switched on in the caller's district, the newest first (R5)."""
    async with database.read(principal) as transaction:
        rows = await repository.switch_rows(transaction.session, principal.district_id)
        return TransitionalSwitchList(items=[_answer(row, transaction.today, may_end=may_end) for row in rows])


async def switch_path_on(database: Database, reach: Reach, request: NewTransitionalSwitch) -> TransitionalSwitchAnswer:
    """Switch the path on for one type, from–until (R5). Raises NotFound for a code of no type, Refused."""
    certificate_type = national_catalogue().find(request.type_code)
    if certificate_type is None:
        raise NotFound("没有这个证明事项。", "There is no such certificate type.")
    async with database.begin(reach.principal) as transaction:
        session = transaction.session
        # The counter's row stays locked, so that nobody switches the same on beside us.
        number = await transaction.next_number(_NUMBERS)
        rows = await repository.switch_rows(session, reach.district_id, request.type_code)
        entries = await repository.layer_entries(session, request.type_code)
        wanted = TransitionalSwitch(request.type_code, request.valid_from, request.valid_until)
        known = [repository.read_switch(row) for row in rows]
        refuse_if(judge_switching_on(certificate_type, entries, known, wanted, transaction.today))
        row = TransitionalSwitchTable(
            **request.model_dump(),
            district_id=reach.district_id,
            id=uuid7(),
            number=number,
            switched_by=reach.person_id,
            switched_by_name=reach.principal.name,
            switched_at=transaction.now,
        )
        await repository.write_switch(session, row)
        told = _told(row)
        await transaction.audit("transition.switched-on", "transitional_switch", row.id, {**told})
        await transaction.emit(TRANSITIONAL_PATH_SWITCHED, {**told})
        return transaction.answer(_answer(row, transaction.today, may_end=True))


async def switch_path_off(
    database: Database, reach: Reach, switch_id: UUID, request: SwitchEnding
) -> TransitionalSwitchAnswer:
    """Switch the path off from a day on, today at the earliest, and say why (R5). Raises NotFound, Refused."""
    async with database.begin(reach.principal) as transaction:
        row = await repository.lock_switch(transaction.session, reach.district_id, switch_id)
        if row is None:
            raise NotFound
        refuse_if(judge_switching_off(repository.read_switch(row), request.ends_on, transaction.today))
        row.valid_until = request.ends_on
        row.ended_by, row.ended_by_name = reach.person_id, reach.principal.name
        row.ended_at, row.end_reason = transaction.now, request.reason
        await repository.write_switch(transaction.session, row)
        told = _told(row)
        await transaction.audit("transition.switched-off", "transitional_switch", row.id, {**told})
        await transaction.emit(TRANSITIONAL_PATH_SWITCHED, {**told})
        return transaction.answer(_answer(row, transaction.today, may_end=True))


def _told(row: TransitionalSwitchTable) -> dict[str, str]:
    return {
        "certificate_type_code": row.type_code,
        "valid_from": row.valid_from.isoformat(),
        "valid_until": row.valid_until.isoformat(),
    }


def _answer(row: TransitionalSwitchTable, today: date, *, may_end: bool) -> TransitionalSwitchAnswer:
    certificate_type = national_catalogue().find(row.type_code)
    switch = repository.read_switch(row)
    over = switch.valid_until <= max(today, switch.valid_from)
    own = {name: getattr(row, name) for name in TransitionalSwitchAnswer.model_fields if name in type(row).model_fields}
    return TransitionalSwitchAnswer.model_validate(
        {
            **own,
            "type_name": certificate_type.name if certificate_type else row.type_code,
            "state": "on" if switch.holds_on(today) else "off" if over else "not_yet",
            "allowed_actions": ["end"] if may_end and not over else [],
        }
    )
