"""Use cases of writing and reading applications: drafts, gaps, the split of the money, the record of steps."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from qingdan.admission.applications import repository
from qingdan.admission.applications.answers import detail_of, summary_of
from qingdan.admission.applications.case import (
    Case,
    case_for_act,
    is_legal,
    justice_departments,
    load_case,
    record_step,
)
from qingdan.admission.applications.facts import figures_of_units, target_rows, with_wire_pointers
from qingdan.admission.applications.rules import (
    ApplicationState,
    ForbiddenEntry,
    completeness,
    judge_forbidden,
)
from qingdan.admission.applications.rules.states import EDITABLE_STATES
from qingdan.admission.applications.schemas import (
    AllocationPreview,
    AllocationQuestion,
    ApplicationDetail,
    ApplicationDraft,
    ApplicationSummary,
    CommunityShare,
    Completeness,
    LineShare,
    Step,
    StepList,
)
from qingdan.admission.applications.tables import ApplicationTable, ApplicationTargetTable
from qingdan.admission.directories import DirectorySource, require_communities
from qingdan.admission.funding.rules import plan_gaps, shares
from qingdan.admission.items import repository as items
from qingdan.admission.items.search_keys import normalize_query, search_text
from qingdan.admission.parameters.service import Parameters
from qingdan.kernel.database import Database
from qingdan.kernel.errors import Conflict, FieldError, Invalid, NotFound, refuse_if
from qingdan.kernel.ids import uuid7
from qingdan.kernel.pagination import KeysetPage, decode_id_cursor, encode_cursor, keyset_page
from qingdan.kernel.principal import Principal, Reach
from qingdan.kernel.problems import describe_reasons
from qingdan.kernel.transaction import Transaction
from qingdan.organization.contract.schemas import Directory, DirectoryUnit


@dataclass(frozen=True, slots=True)
class Gate:
    """What every use case of the gate works with."""

    database: Database
    organization: DirectorySource
    parameters: Parameters
    forbidden_entries: Sequence[ForbiddenEntry]
    justice_codes: frozenset[str]

    async def answer(
        self, tx: Transaction, principal: Principal, case: Case, directory: Directory
    ) -> ApplicationDetail:
        """Return an application as the caller may see it."""
        return detail_of(
            tx,
            case,
            principal,
            await self.parameters.on(tx, tx.today),
            directory.working_calendar(),
            justice_departments(directory, self.justice_codes),
        )


class ApplicationService:
    """What the pages of applications do before and beside the procedure."""

    def __init__(self, gate: Gate) -> None:
        self._gate = gate
        self._database = gate.database

    async def create(self, reach: Reach, draft: ApplicationDraft) -> ApplicationDetail:
        """Write a draft for one of the caller's own departments (ADM-3)."""
        directory = await self._gate.organization.directory(reach.district_id)
        async with self._database.begin(reach.principal) as tx:
            case = await self.write_draft(tx, reach, draft, directory)
            return tx.answer(await self._gate.answer(tx, reach.principal, case, directory))

    async def write_draft(self, tx: Transaction, reach: Reach, draft: ApplicationDraft, directory: Directory) -> Case:
        """Write a draft in the caller's transaction."""
        units = require_communities(directory, draft.community_ids)
        department = _own_department(reach, directory, draft)
        await _own_item(tx, draft)
        application_id = uuid7()
        targets = target_rows(reach.district_id, application_id, draft, units)
        await repository.add_application(
            tx.session, _new_row(tx, reach, application_id, draft, department.name, targets)
        )
        await repository.replace_targets(tx.session, tx.district_id, application_id, targets)
        case = await load_case(tx, application_id)
        await record_step(tx, case, "created", reach.principal, department.name)
        return case

    async def edit(
        self, reach: Reach, application_id: UUID, draft: ApplicationDraft, version: int
    ) -> ApplicationDetail:
        """Write a draft or returned application anew; Conflict in any other state, StaleVersion for an old one."""
        directory = await self._gate.organization.directory(reach.district_id)
        units = require_communities(directory, draft.community_ids)
        targets = target_rows(reach.district_id, application_id, draft, units)
        async with self._database.begin(reach.principal) as tx:
            case = await case_for_act(tx, reach, application_id, version)
            if case.state not in EDITABLE_STATES:
                raise Conflict("只有草稿或退回补正的申请可以修改。", "Only a draft or returned one is edited.")
            if draft.department_id != case.row["department_id"]:
                raise _not_own_department()
            await _own_item(tx, draft)
            await repository.change_application(
                tx.session,
                tx.district_id,
                application_id,
                {**_said(draft, case.row["department_name"], targets), "version": version + 1, "updated_at": tx.now},
            )
            await repository.replace_targets(tx.session, tx.district_id, application_id, targets)
            case = await load_case(tx, application_id)
            await tx.audit("application.edited", "application", application_id, {"version": version + 1})
            return tx.answer(await self._gate.answer(tx, reach.principal, case, directory))

    async def get(self, reach: Reach, application_id: UUID) -> ApplicationDetail:
        """Return an application; NotFound for whom it does not concern."""
        directory = await self._gate.organization.directory(reach.district_id)
        async with self._database.read(reach.principal) as tx:
            case = await self.readable(tx, reach, application_id, directory)
            return await self._gate.answer(tx, reach.principal, case, directory)

    async def list_applications(
        self,
        reach: Reach,
        *,
        query: str = "",
        states: Sequence[ApplicationState] = (),
        department_id: UUID | None = None,
        after: str | None = None,
        limit: int = 50,
    ) -> KeysetPage[ApplicationSummary]:
        """Return the applications that concern the caller, newest first, with the clocks that run (ADM-5)."""
        directory = await self._gate.organization.directory(reach.district_id)
        justice = justice_departments(directory, self._gate.justice_codes)
        async with self._database.read(reach.principal) as tx:
            rows = await repository.applications_page(
                tx.session,
                reach,
                legal=is_legal(reach.principal, justice),
                query=normalize_query(query),
                states=list(states),
                department_id=department_id,
                after=decode_id_cursor(after),
                limit=limit,
            )
            counts = await repository.target_counts(tx.session, tx.district_id, [row["id"] for row in rows])
            parameters = await self._gate.parameters.on(tx, tx.today)
        calendar = directory.working_calendar()
        items = [summary_of(row, counts.get(row["id"], 0), parameters, calendar, tx.today) for row in rows]
        return keyset_page(items, limit, lambda item: encode_cursor(str(item.id)))

    async def find_gaps(self, reach: Reach, application_id: UUID) -> Completeness:
        """Return everything that would stop a submission today (ADM-2, ADM-3)."""
        directory = await self._gate.organization.directory(reach.district_id)
        async with self._database.read(reach.principal) as tx:
            case = await self.readable(tx, reach, application_id, directory)
            parameters = await self._gate.parameters.on(tx, tx.today)
        gaps = completeness(case.facts, parameters, directory.working_calendar(), tx.today)
        return Completeness(
            gaps=describe_reasons(with_wire_pointers(gaps)),
            forbidden=describe_reasons(judge_forbidden(case.facts, self._gate.forbidden_entries)),
        )

    async def preview_allocation(self, reach: Reach, question: AllocationQuestion) -> AllocationPreview:
        """Return the exact split of a plan over communities with the figures of a day (FEE-3)."""
        directory = await self._gate.organization.directory(reach.district_id, question.as_of)
        units = require_communities(directory, question.community_ids)
        lines = tuple(line.fact() for line in question.lines)
        refuse_if(tuple(reason for reason in plan_gaps(lines, len(units)) if reason.code not in _NOT_NEEDED_TO_SPLIT))
        split: dict[str, list[LineShare]] = {unit.code: [] for unit in units}
        for share in shares(lines, figures_of_units(units)):
            split[share.code].append(LineShare(line=share.line, amount_fen=share.amount_fen))
        found = [
            CommunityShare(
                community_id=unit.id,
                community_name=unit.name,
                households=unit.households or 0,
                amount_fen=sum(share.amount_fen for share in split[unit.code]),
                lines=split[unit.code],
            )
            for unit in units
        ]
        return AllocationPreview(shares=found, total_fen=sum(share.amount_fen for share in found))

    async def list_steps(self, reach: Reach, application_id: UUID) -> StepList:
        """Return who did what when, and what they saw (ADM-4)."""
        directory = await self._gate.organization.directory(reach.district_id)
        async with self._database.read(reach.principal) as tx:
            await self.readable(tx, reach, application_id, directory)
            rows = await repository.steps_of(tx.session, tx.district_id, application_id)
        return StepList(items=[Step.model_validate(dict(row)) for row in rows])

    async def readable(self, tx: Transaction, reach: Reach, application_id: UUID, directory: Directory) -> Case:
        """Return an application with all that was recorded; NotFound for whoever may not read it (ADM-4)."""
        case = await load_case(tx, application_id)
        justice = justice_departments(directory, self._gate.justice_codes)
        if not case.seen_by(reach, legal=is_legal(reach.principal, justice)):
            raise NotFound
        return case


#: What a plan may still lack while one looks at how it would be divided.
_NOT_NEEDED_TO_SPLIT = frozenset({"money-source-not-settled", "due-dates-not-settled"})


def _own_department(reach: Reach, directory: Directory, draft: ApplicationDraft) -> DirectoryUnit:
    unit = directory.unit(draft.department_id)
    if unit is None or not reach.covers(department_id=draft.department_id):
        raise _not_own_department()
    return unit


async def _own_item(tx: Transaction, draft: ApplicationDraft) -> None:
    """Raise Invalid unless the item to be changed, if any, is one of the applying department's (R73)."""
    if draft.changes_item_id is None:
        return
    item = await items.get_item(tx.session, tx.district_id, draft.changes_item_id)
    if item is None or item["department_id"] != draft.department_id:
        raise Invalid(
            [FieldError("/changes_item_id", "not-own-item", "只能变更本部门的事项。", "Change your own items only.")]
        )


def _not_own_department() -> Invalid:
    return Invalid(
        [FieldError("/department_id", "not-own-department", "只能为本部门申请。", "Apply for your own department.")]
    )


def _said(
    draft: ApplicationDraft, department_name: str, targets: Sequence[ApplicationTargetTable]
) -> dict[str, object]:
    content = draft.content_only()
    return {
        "kind": content.kind.value,
        "category": content.category.value,
        "title": content.title,
        "content": content.model_dump(mode="json"),
        "search_text": search_text(content.title, department_name),
        "changes_item_id": draft.changes_item_id,
        "plan_total_fen": sum(target.share_fen for target in targets),
    }


def _new_row(
    tx: Transaction,
    reach: Reach,
    application_id: UUID,
    draft: ApplicationDraft,
    department_name: str,
    targets: Sequence[ApplicationTargetTable],
) -> ApplicationTable:
    return ApplicationTable.model_validate(
        {
            "district_id": tx.district_id,
            "id": application_id,
            "number": None,
            "department_id": draft.department_id,
            "department_name": department_name,
            "applicant_person_id": reach.person_id,
            "applicant_name": reach.principal.name,
            "state": ApplicationState.DRAFT.value,
            **_said(draft, department_name, targets),
            "version": 1,
            "created_at": tx.now,
            "updated_at": tx.now,
            "submitted_on": None,
            "accepted_on": None,
            "acceptor_person_id": None,
            "tally": None,
            "decided_on": None,
            "decision": None,
            "publicity_from": None,
            "item_id": None,
        }
    )
