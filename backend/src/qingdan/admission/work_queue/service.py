"""Use case of the first screen: what waits for me."""

from collections.abc import Awaitable, Callable
from typing import Final

from qingdan.admission.access import Permission
from qingdan.admission.applications.case import justice_departments
from qingdan.admission.applications.service import Gate
from qingdan.admission.work_queue.desks import (
    MOST_ITEMS,
    Desk,
    Sight,
    community_desk,
    decider_desk,
    department_desk,
    heard_desk,
    office_desk,
    reviewer_desk,
    watching_desk,
)
from qingdan.admission.work_queue.rules import most_pressing
from qingdan.admission.work_queue.schemas import WorkQueue
from qingdan.kernel.principal import Principal, Reach
from qingdan.organization.contract.roles import Role

_MOST_FIGURES: Final = 4
#: The desk of each right that brings work with it, the nearest to the counter first.
_DESKS: Final[tuple[tuple[Permission, Callable[[Sight, Reach], Awaitable[Desk]]], ...]] = (
    (Permission.TASKS_CARRY_OUT, community_desk),
    (Permission.APPLICATIONS_APPLY, department_desk),
    (Permission.APPLICATIONS_ACCEPT, office_desk),
    (Permission.APPLICATIONS_VOTE, reviewer_desk),
    (Permission.APPLICATIONS_DECIDE, decider_desk),
)
_WATCHING: Final = frozenset({Role.FINANCE, Role.AUDITOR})


class WorkQueueService:
    """What the first screen shows."""

    def __init__(self, gate: Gate) -> None:
        self._gate = gate

    async def waiting_for(self, principal: Principal) -> WorkQueue:
        """Return what waits for somebody, over all their roles: the most urgent of every kind, at most four figures."""
        directory = await self._gate.organization.directory(principal.district_id)
        async with self._gate.database.read(principal) as tx:
            sight = Sight(
                tx,
                principal,
                await self._gate.parameters.on(tx, tx.today),
                directory.working_calendar(),
                justice_departments(directory, self._gate.justice_codes),
            )
            desks = [
                await desk(sight, reach)
                for permission, desk in _DESKS
                if (reach := sight.reach(permission)) is not None
            ]
            reading = sight.reach(Permission.FUNDING_READ)
            if reading is not None and reading.subdistrict_ids:
                desks.append(await heard_desk(sight, reading))
            if reading is not None and reading.whole_district and principal.roles & _WATCHING:
                desks.append(await watching_desk(sight, reading))
        figures = {figure.key: figure for desk in desks for figure in desk.figures}
        waiting = {(item.kind, item.id): item for desk in desks for item in desk.items}
        pressing = most_pressing(waiting.values(), MOST_ITEMS)
        return WorkQueue(figures=list(figures.values())[:_MOST_FIGURES], items=pressing)
