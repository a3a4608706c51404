"""Performing what follows from the list: vouchers and confirmations, tasks and their parts, off-list demands."""

from collections.abc import Awaitable, Callable, Mapping
from uuid import UUID

from qingdan.admission.app import Rooms
from qingdan.admission.demands.schemas import (
    CoverageFound,
    DemandRecorded,
    DepartmentsWithdrawal,
    RefusalMade,
    TurnedIntoApplication,
)
from qingdan.admission.payments.schemas import AppropriationsRecorded, ReceiptConfirmed
from qingdan.admission.tasks.schemas import Completion, TaskSent
from qingdan.demo.performing.stage import Stage
from qingdan.demo.story.acts import Act, ActKind
from qingdan.kernel.principal import Reach

K = ActKind


class WorkPerformer:
    """Performs what is done under items; `items` is filled by whoever publishes them."""

    def __init__(self, rooms: Rooms, stage: Stage, items: Mapping[str, UUID]) -> None:
        self._rooms = rooms
        self._stage = stage
        self._items = items
        self._appropriations: dict[str, UUID] = {}
        self._tasks: dict[str, UUID] = {}
        self._demands: dict[str, UUID] = {}
        self._keys = {unit_id: key for key, unit_id in stage.district.units.items()}
        self.acts: Mapping[ActKind, Callable[[Reach, Act], Awaitable[None]]] = {
            K.APPROPRIATE: self._appropriate,
            K.CONFIRM_RECEIPT: self._confirm_receipt,
            K.SEND_TASK: self._send_task,
            K.ACCEPT_TASK: self._accept_task,
            K.COMPLETE_TASK: self._complete_task,
            K.RECORD_DEMAND: self._record_demand,
            K.COVER_DEMAND: self._cover_demand,
            K.REFUSE_DEMAND: self._refuse_demand,
            K.WITHDRAW_DEMAND: self._withdraw_demand,
            K.TURN_DEMAND: self._turn_demand,
        }

    async def _appropriate(self, reach: Reach, act: Act) -> None:
        body = AppropriationsRecorded.model_validate(self._stage.spoken(act.body))
        made = await self._rooms.payments.record_appropriations(reach, self._items[act.subject], body)
        for one in made.items:
            self._appropriations[f"{body.voucher}/{self._keys[one.community.id]}"] = one.id

    async def _confirm_receipt(self, reach: Reach, act: Act) -> None:
        body = ReceiptConfirmed.model_validate(dict(act.body))
        await self._rooms.payments.confirm_receipt(reach, self._appropriations[act.subject], body)

    async def _send_task(self, reach: Reach, act: Act) -> None:
        body = self._stage.spoken({**act.body, "item_id": None})
        body["item_id"] = self._items[act.body["item_id"]]
        self._tasks[act.subject] = (await self._rooms.tasks.send(reach, TaskSent.model_validate(body))).id

    async def _accept_task(self, reach: Reach, act: Act) -> None:
        task, community = act.subject.rsplit("/", 1)
        await self._rooms.tasks.accept(reach, self._tasks[task], self._stage.unit(community))

    async def _complete_task(self, reach: Reach, act: Act) -> None:
        task, community = act.subject.rsplit("/", 1)
        body = Completion.model_validate(dict(act.body))
        await self._rooms.tasks.complete(reach, self._tasks[task], self._stage.unit(community), body)

    async def _record_demand(self, reach: Reach, act: Act) -> None:
        body = DemandRecorded.model_validate(self._stage.spoken(act.body))
        self._demands[act.subject] = (await self._rooms.demands.record(reach, body)).id

    async def _cover_demand(self, reach: Reach, act: Act) -> None:
        body = CoverageFound(item_id=self._items[act.body["item_id"]])
        await self._rooms.demands.cover(reach, self._demands[act.subject], body)

    async def _refuse_demand(self, reach: Reach, act: Act) -> None:
        await self._rooms.demands.refuse(reach, self._demands[act.subject], RefusalMade())

    async def _withdraw_demand(self, reach: Reach, act: Act) -> None:
        body = DepartmentsWithdrawal.model_validate(dict(act.body))
        await self._rooms.demands.withdraw(reach, self._demands[act.subject], body)

    async def _turn_demand(self, reach: Reach, act: Act) -> None:
        body = TurnedIntoApplication.model_validate(dict(act.body))
        await self._rooms.demands.turn_into_application(reach, self._demands[act.subject], body)
