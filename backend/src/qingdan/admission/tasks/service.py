"""Use cases of tasks: asking whether one may be sent, sending it, accepting and completing it (ADM-9)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from pydantic import JsonValue

from qingdan.admission.access import Permission, reach_for, refuse_stranger
from qingdan.admission.contract.events import TASK_SENT
from qingdan.admission.directories import DirectorySource, require_communities
from qingdan.admission.items import repository as items
from qingdan.admission.items.content import ItemContent
from qingdan.admission.items.rules import Category, Frequency, ItemStatus, Per, span_of
from qingdan.admission.items.schemas import NamedUnit
from qingdan.admission.items.standing import Row, standings
from qingdan.admission.parameters.service import Parameters
from qingdan.admission.tasks import repository, rules
from qingdan.admission.tasks.answers import assignment_of, summary_of
from qingdan.admission.tasks.rules import AssignmentState, TaskFacts, TaskItem, judge_assignment_step, judge_task
from qingdan.admission.tasks.schemas import (
    CommunityJudgement,
    CommunityLoad,
    Completion,
    TaskDetail,
    TaskJudgement,
    TaskQuestion,
    TaskSent,
    TaskSummary,
)
from qingdan.admission.tasks.tables import AssignmentTable, TaskTable
from qingdan.kernel.calendar import WorkingCalendar
from qingdan.kernel.database import Database
from qingdan.kernel.decisions import Decision
from qingdan.kernel.errors import NotFound, refuse_if
from qingdan.kernel.ids import uuid7
from qingdan.kernel.pagination import KeysetPage, decode_id_cursor, encode_cursor, keyset_page
from qingdan.kernel.principal import Reach
from qingdan.kernel.problems import describe_reasons
from qingdan.kernel.transaction import Transaction
from qingdan.organization.contract.schemas import DirectoryUnit

_ONE_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Judged:
    """The item, whom the task names, and what the rule says."""

    item: Row | None
    units: Sequence[DirectoryUnit]
    judgement: rules.TaskJudgement

    def refusals(self, wanted: Sequence[UUID]) -> Decision:
        """Return every reason, those against a community with its name and its place in what was sent."""
        here = (
            reason._replace(
                detail=f"{unit.name}：{reason.detail}",
                detail_en=f"{unit.name}: {reason.detail_en}",
                pointer=f"/community_ids/{wanted.index(unit.id)}",
            )
            for unit in self.units
            for reason in self.judgement.communities[unit.code]
        )
        return (*self.judgement.general, *here)


class TaskService:
    """What the pages of tasks do."""

    def __init__(self, database: Database, organization: DirectorySource, parameters: Parameters) -> None:
        self._database = database
        self._organization = organization
        self._parameters = parameters

    async def check(self, reach: Reach, question: TaskQuestion) -> TaskJudgement:
        """Say whether a task may be sent, with every reason and each community's load (ADM-9, R68)."""
        directory = await self._organization.directory(reach.district_id)
        units = require_communities(directory, question.community_ids)
        async with self._database.read(reach.principal) as tx:
            judged = await self._judge(tx, reach, question, units, directory.working_calendar())
            ids = [unit.id for unit in units]
            loads = await repository.loads(tx.session, tx.district_id, ids, tx.today + _ONE_WEEK)
        found = judged.judgement
        return TaskJudgement(
            allowed=found.allowed,
            general=describe_reasons(found.general),
            communities=[
                CommunityJudgement(
                    community=NamedUnit(id=unit.id, name=unit.name),
                    allowed=not found.reasons_for(unit.code),
                    reasons=describe_reasons(found.communities[unit.code]),
                    load=CommunityLoad(
                        open_tasks=loads.get(unit.id, (0, 0))[0], due_within_a_week=loads.get(unit.id, (0, 0))[1]
                    ),
                )
                for unit in units
            ],
        )

    async def send(self, reach: Reach, body: TaskSent) -> TaskDetail:
        """Send a task to every community it names, or to none (ADM-9).

        Refused with every reason and the communities' names; with `only_allowed` those refused are left out.
        """
        directory = await self._organization.directory(reach.district_id)
        units = require_communities(directory, body.community_ids)
        async with self._database.begin(reach.principal) as tx:
            await items.lock_item(tx.session, tx.district_id, body.item_id)
            judged = await self._judge(tx, reach, body, units, directory.working_calendar())
            going = [unit for unit in units if not judged.judgement.reasons_for(unit.code)]
            if judged.item is None or not body.only_allowed or not going:
                refuse_if(judged.refusals(body.community_ids))
            item = _known(judged.item)
            task = _task_row(tx, reach, item, body, len(going))
            await repository.add_task(tx.session, task, [_part_row(tx, task, unit) for unit in going])
            places: list[JsonValue] = [str(unit.id) for unit in going]
            detail: dict[str, JsonValue] = {"item_id": str(body.item_id), "communities": places}
            await tx.audit("task.sent", "task", task.id, detail)
            await tx.emit(TASK_SENT, {**detail, "task_id": str(task.id), "department_id": str(task.department_id)})
            return tx.answer(await self._detail(tx, reach, task.id))

    async def list_tasks(
        self,
        reach: Reach,
        *,
        item_id: UUID | None = None,
        community_id: UUID | None = None,
        state: AssignmentState | None = None,
        after: str | None = None,
        limit: int = 50,
    ) -> KeysetPage[TaskSummary]:
        """Return the tasks that concern the caller, newest first, with how far they have got."""
        async with self._database.read(reach.principal) as tx:
            rows = await repository.tasks_page(
                tx.session,
                reach,
                item_id=item_id,
                community_id=community_id,
                state=state.value if state else None,
                after=decode_id_cursor(after),
                limit=limit,
            )
            ids = [row["id"] for row in rows]
            progress = await repository.progress_of(tx.session, reach, ids, tx.today)
            own = await repository.parts_of(tx.session, reach, ids, sorted(reach.community_ids))
            found = [
                summary_of(tx, reach.principal, row, progress[row["id"]], [p for p in own if p["task_id"] == row["id"]])
                for row in rows
            ]
        return keyset_page(found, limit, lambda task: encode_cursor(str(task.id)))

    async def get(self, reach: Reach, task_id: UUID) -> TaskDetail:
        """Return a task with every part the caller reaches; NotFound when none is."""
        async with self._database.read(reach.principal) as tx:
            return await self._detail(tx, reach, task_id)

    async def accept(self, reach: Reach, task_id: UUID, community_id: UUID) -> TaskDetail:
        """Accept a community's own part (ADM-9)."""
        async with self._database.begin(reach.principal) as tx:
            values = {"accepted_at": tx.now, "accepted_by_name": reach.principal.name}
            await self._step(tx, reach, task_id, community_id, AssignmentState.ACCEPTED, values)
            return tx.answer(await self._detail(tx, self._read_reach(tx, reach), task_id))

    async def complete(self, reach: Reach, task_id: UUID, community_id: UUID, body: Completion) -> TaskDetail:
        """Complete a community's own part, with the hours it took (ADM-9)."""
        async with self._database.begin(reach.principal) as tx:
            values = {
                "completed_at": tx.now,
                "completed_by_name": reach.principal.name,
                "hours_spent": body.hours_spent,
                "note": body.note,
            }
            await self._step(tx, reach, task_id, community_id, AssignmentState.COMPLETED, values)
            return tx.answer(await self._detail(tx, self._read_reach(tx, reach), task_id))

    async def _step(
        self,
        tx: Transaction,
        reach: Reach,
        task_id: UUID,
        community_id: UUID,
        target: AssignmentState,
        values: dict[str, object],
    ) -> None:
        part = await repository.lock_part(tx.session, self._read_reach(tx, reach), task_id, community_id)
        if part is None:
            raise NotFound
        if not reach.covers(community_id=community_id):
            refuse_stranger(readable=True)
        refuse_if(judge_assignment_step(AssignmentState(part["state"]), target, actor_is_of_community=True))
        changed = {"state": target.value, **values}
        await repository.change_part(tx.session, tx.district_id, task_id, community_id, changed)
        await tx.audit(f"task.{target.value}", "task", task_id, {"community_id": str(community_id)})

    def _read_reach(self, tx: Transaction, reach: Reach) -> Reach:
        return reach_for(reach.principal, Permission.TASKS_READ, tx.now) or reach

    async def _judge(
        self,
        tx: Transaction,
        reach: Reach,
        question: TaskQuestion,
        units: Sequence[DirectoryUnit],
        calendar: WorkingCalendar,
    ) -> Judged:
        """Gather what the rule wants to know: the item's status where it goes, and what was sent before (ADM-9)."""
        parameters = await self._parameters.on(tx, tx.today)
        item = await items.get_item(tx.session, tx.district_id, question.item_id)
        ids = [unit.id for unit in units]
        task_item, sent = None, dict[str, list[date]]()
        if item is not None:
            found = await standings(
                tx,
                [item],
                day=tx.today,
                calendar=calendar,
                grace_days_working=parameters.grace_days_working,
                community_ids=ids,
            )
            task_item = _task_item(item, found[item["id"]].status)
            span = span_of(tx.today, task_item.frequency.per)
            since = span[0] if span else None
            for code, day in await repository.sent_days(tx.session, tx.district_id, item["id"], ids, since):
                sent.setdefault(code, []).append(day)
        version = question.item_version or (item["current_version"] if item else None)
        facts = TaskFacts(
            item=task_item,
            item_version=version,
            sender_department_ids=frozenset(map(str, reach.department_ids)),
            community_codes=tuple(unit.code for unit in units),
            due_on=question.due_on,
            deliverables=tuple(entry.fact() for entry in question.deliverables),
            sent_on=sent,
            today=tx.today,
        )
        return Judged(item, units, judge_task(facts, parameters, calendar))

    async def _detail(self, tx: Transaction, reach: Reach, task_id: UUID) -> TaskDetail:
        row = await repository.get_task(tx.session, reach, task_id)
        if row is None:
            raise NotFound
        progress = await repository.progress_of(tx.session, reach, [task_id], tx.today)
        parts = await repository.parts_of(tx.session, reach, [task_id])
        own = [part for part in parts if part["community_id"] in reach.community_ids]
        summary = summary_of(tx, reach.principal, row, progress[task_id], own)
        return TaskDetail(
            **summary.model_dump(),
            description=row["description"],
            deliverables=row["deliverables"],
            sent_by_name=row["sent_by_name"],
            sent_at=row["sent_at"],
            assignments=[assignment_of(tx, reach.principal, part) for part in parts],
        )


def _task_item(item: Row, status: ItemStatus) -> TaskItem:
    content = ItemContent.model_validate(item["content"])
    return TaskItem(
        version=item["current_version"],
        title=item["title"],
        department_id=str(item["department_id"]),
        category=Category(item["category"]),
        frequency=content.frequency.fact() if content.frequency else Frequency(0, Per.ONCE),
        deliverables=tuple(entry.fact() for entry in content.deliverables),
        status=status,
    )


def _known(item: Row | None) -> Row:
    if item is None:
        raise NotFound
    return item


def _task_row(tx: Transaction, reach: Reach, item: Row, body: TaskSent, communities: int) -> TaskTable:
    return TaskTable(
        district_id=tx.district_id,
        id=uuid7(),
        item_id=body.item_id,
        item_version=item["current_version"],
        item_title=item["title"],
        department_id=item["department_id"],
        department_name=item["department_name"],
        title=body.title,
        description=body.description,
        deliverables=[entry.model_dump(mode="json") for entry in body.deliverables],
        due_on=body.due_on,
        sent_on=tx.today,
        sent_at=tx.now,
        sent_by=reach.person_id,
        sent_by_name=reach.principal.name,
        communities=communities,
    )


def _part_row(tx: Transaction, task: TaskTable, unit: DirectoryUnit) -> AssignmentTable:
    return AssignmentTable(
        district_id=tx.district_id,
        task_id=task.id,
        community_id=unit.id,
        subdistrict_id=unit.subdistrict_id,
        department_id=task.department_id,
        item_id=task.item_id,
        code=unit.code,
        community_name=unit.name,
        state=AssignmentState.SENT.value,
        sent_on=task.sent_on,
        due_on=task.due_on,
        accepted_at=None,
        accepted_by_name="",
        completed_at=None,
        completed_by_name="",
        hours_spent=None,
        note="",
        version=1,
    )
