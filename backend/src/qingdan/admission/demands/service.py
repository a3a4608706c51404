"""Use cases of off-list demands: recording, matching, refusing, and the department's answer (ADM-10)."""

from uuid import UUID

from qingdan.admission.access import Permission, reach_for, refuse_stranger
from qingdan.admission.applications.schemas import ApplicationDraft
from qingdan.admission.applications.service import ApplicationService
from qingdan.admission.contract.events import DEMAND_REFUSED
from qingdan.admission.demands import repository
from qingdan.admission.demands.notice import NoticeWriter
from qingdan.admission.demands.rules import (
    TRANSITIONS,
    DemandState,
    MatchCandidate,
    allowed_actions,
    judge_covering,
    judge_departments_answer,
    judge_recording,
    judge_refusal,
    match_items,
)
from qingdan.admission.demands.schemas import (
    CoverageFound,
    Demand,
    DemandRecorded,
    DepartmentsWithdrawal,
    EvidenceAdded,
    Match,
    MatchList,
    RefusalMade,
    TurnedIntoApplication,
)
from qingdan.admission.demands.tables import DemandTable
from qingdan.admission.directories import DirectorySource
from qingdan.admission.items import repository as items
from qingdan.admission.items.rules import CommunityStatus
from qingdan.admission.items.schemas import NamedUnit
from qingdan.admission.items.standing import Row, Standing, standings
from qingdan.admission.parameters.service import Parameters
from qingdan.kernel.calendar import WorkingCalendar
from qingdan.kernel.database import Database
from qingdan.kernel.errors import Conflict, FieldError, Invalid, NotFound, refuse_if
from qingdan.kernel.ids import uuid7
from qingdan.kernel.pagination import KeysetPage, decode_id_cursor, encode_cursor, keyset_page
from qingdan.kernel.principal import Principal, Reach
from qingdan.kernel.problems import describe_reasons
from qingdan.kernel.states import advance
from qingdan.kernel.transaction import Transaction
from qingdan.organization.contract.schemas import Directory, DirectoryUnit

_LONGEST_TITLE = 60


class DemandService:
    """What the pages of off-list demands do."""

    def __init__(
        self,
        database: Database,
        organization: DirectorySource,
        parameters: Parameters,
        applications: ApplicationService,
        notices: NoticeWriter,
    ) -> None:
        self._database = database
        self._organization = organization
        self._parameters = parameters
        self._applications = applications
        self._notices = notices

    async def record(self, reach: Reach, body: DemandRecorded) -> Demand:
        """Record what reached the caller's community, in under a minute (ADM-10)."""
        directory = await self._organization.directory(reach.district_id)
        community = _own_community(reach, directory, body.community_id)
        department = directory.unit(body.department_id) if body.department_id else None
        if body.department_id and (department is None or department.kind != "department"):
            raise Invalid([FieldError("/department_id", "unknown-department", "没有这个部门。", "No such department.")])
        refuse_if(
            judge_recording(
                actor_is_of_community=True,
                department_named=department is not None or bool(body.asked_by),
                description=body.description,
            )
        )
        async with self._database.begin(reach.principal) as tx:
            row = _new_row(tx, reach, body, community, department)
            await repository.add_demand(tx.session, row)
            await tx.audit("demand.recorded", "off-list-demand", row.id, {"channel": body.channel.value})
            return tx.answer(_answer(tx, reach.principal, row.model_dump()))

    async def list_demands(
        self,
        reach: Reach,
        *,
        state: DemandState | None = None,
        community_id: UUID | None = None,
        department_id: UUID | None = None,
        after: str | None = None,
        limit: int = 50,
    ) -> KeysetPage[Demand]:
        """Return the demands that concern the caller, newest first; a department sees them from the refusal on."""
        equal = {"state": state, "community_id": community_id, "department_id": department_id}
        async with self._database.read(reach.principal) as tx:
            rows = await repository.demands_page(
                tx.session, reach, equal=equal, after=decode_id_cursor(after), limit=limit
            )
            found = [_answer(tx, reach.principal, row) for row in rows]
        return keyset_page(found, limit, lambda demand: encode_cursor(str(demand.id)))

    async def get(self, reach: Reach, demand_id: UUID) -> Demand:
        """Return one demand; NotFound outside the caller's reach."""
        async with self._database.read(reach.principal) as tx:
            row = await repository.get_demand(tx.session, reach, demand_id)
            if row is None:
                raise NotFound
            return _answer(tx, reach.principal, row)

    async def find_matches(self, reach: Reach, text: str, community_id: UUID | None = None) -> MatchList:
        """Return the items that may cover what was asked, with what each is in the community today (ADM-10)."""
        directory = await self._organization.directory(reach.district_id)
        community = _own_community(reach, directory, community_id)
        async with self._database.read(reach.principal) as tx:
            rows = await items.listed_items(tx.session, tx.district_id, tx.today)
            candidates = [MatchCandidate(str(row["id"]), row["title"], row["content"]["content"]) for row in rows]
            ranked = match_items(text, candidates)
            by_id = {str(row["id"]): row for row in rows}
            found = await self._standings(
                tx, [by_id[match.item_id] for match in ranked], directory.working_calendar(), community.id
            )
        return MatchList(items=[_match(found[UUID(match.item_id)], match.score, community.id) for match in ranked])

    async def add_evidence(self, reach: Reach, demand_id: UUID, body: EvidenceAdded) -> Demand:
        """Add a note to what the caller's community recorded."""
        async with self._database.begin(reach.principal) as tx:
            row = await self._for_community(tx, reach, demand_id)
            evidence = [*row["evidence"], body.note]
            if len(evidence) > _MOST_EVIDENCE:
                raise Conflict("佐证已达上限。", "There is as much evidence as can be kept.")
            await repository.change_demand(tx.session, tx.district_id, demand_id, {"evidence": evidence})
            await tx.audit("demand.evidence-added", "off-list-demand", demand_id)
            return tx.answer(await self._again(tx, reach, demand_id))

    async def refuse(self, reach: Reach, demand_id: UUID, body: RefusalMade) -> Demand:
        """Refuse a demand with one click; the notice gets the next number of the district's year (ADM-10, R58)."""
        calendar = (await self._organization.directory(reach.district_id)).working_calendar()
        async with self._database.begin(reach.principal) as tx:
            row = await self._for_community(tx, reach, demand_id)
            covering = await self._covering(tx, body.covering_item_id, row["community_id"], calendar)
            state = DemandState(row["state"])
            refuse_if(judge_refusal(state, covering, actor_is_of_community=True))
            number = await _notice_number(tx)
            values = {
                "state": advance(TRANSITIONS, state, DemandState.REFUSED).value,
                "notice_number": number,
                "refused_at": tx.now,
                "refused_by_name": reach.principal.name,
            }
            await repository.change_demand(tx.session, tx.district_id, demand_id, values)
            await tx.audit("demand.refused", "off-list-demand", demand_id, {"notice_number": number})
            await tx.emit(
                DEMAND_REFUSED,
                {
                    "demand_id": str(demand_id),
                    "notice_number": number,
                    "department_id": str(row["department_id"]) if row["department_id"] else None,
                    "community_id": str(row["community_id"]),
                },
            )
            return tx.answer(await self._again(tx, reach, demand_id))

    async def cover(self, reach: Reach, demand_id: UUID, body: CoverageFound) -> Demand:
        """Close a demand as covered by an item that is in force in the community (ADM-10)."""
        calendar = (await self._organization.directory(reach.district_id)).working_calendar()
        async with self._database.begin(reach.principal) as tx:
            row = await self._for_community(tx, reach, demand_id)
            covering = await self._covering(tx, body.item_id, row["community_id"], calendar)
            state = DemandState(row["state"])
            refuse_if(judge_covering(state, covering, actor_is_of_community=True))
            values = {
                "state": advance(TRANSITIONS, state, DemandState.COVERED).value,
                "covering_item_id": body.item_id,
            }
            await repository.change_demand(tx.session, tx.district_id, demand_id, values)
            await tx.audit("demand.covered", "off-list-demand", demand_id, {"item_id": str(body.item_id)})
            return tx.answer(await self._again(tx, reach, demand_id))

    async def withdraw(self, reach: Reach, demand_id: UUID, body: DepartmentsWithdrawal) -> Demand:
        """Let the department that asked withdraw after a refusal (R59)."""
        async with self._database.begin(reach.principal) as tx:
            await self._answer_of_department(tx, reach, demand_id, DemandState.WITHDRAWN, {"answer_note": body.note})
            return tx.answer(await self._again(tx, reach, demand_id))

    async def turn_into_application(self, reach: Reach, demand_id: UUID, body: TurnedIntoApplication) -> Demand:
        """Let the department that asked start an application from what was refused (R59)."""
        directory = await self._organization.directory(reach.district_id)
        async with self._database.begin(reach.principal) as tx:
            target = DemandState.TURNED_INTO_APPLICATION
            row = await self._answer_of_department(tx, reach, demand_id, target, {})
            draft = ApplicationDraft(
                department_id=row["department_id"],
                category=body.category,
                title=row["description"].splitlines()[0][:_LONGEST_TITLE],
                content=row["description"],
                community_ids=[row["community_id"]],
            )
            case = await self._applications.write_draft(tx, reach, draft, directory)
            await repository.change_demand(tx.session, tx.district_id, demand_id, {"application_id": case.id})
            return tx.answer(await self._again(tx, reach, demand_id))

    async def notice(self, reach: Reach, demand_id: UUID) -> tuple[str, bytes]:
        """Return the number and the PDF of a refusal's notice; NotFound before the refusal."""
        async with self._database.read(reach.principal) as tx:
            row = await repository.get_demand(tx.session, reach, demand_id)
        if row is None or row["notice_number"] is None:
            raise NotFound
        return row["notice_number"], await self._notices.write(row)

    async def _for_community(self, tx: Transaction, reach: Reach, demand_id: UUID) -> Row:
        """Lock a demand for an act of its community; NotFound or Forbidden for strangers."""
        read = reach_for(reach.principal, Permission.DEMANDS_READ, tx.now) or reach
        row = await repository.get_demand(tx.session, read, demand_id, lock=True)
        if row is None:
            raise NotFound
        if not reach.covers(community_id=row["community_id"]):
            refuse_stranger(readable=True)
        return row

    async def _answer_of_department(
        self, tx: Transaction, reach: Reach, demand_id: UUID, target: DemandState, values: dict[str, object]
    ) -> Row:
        read = reach_for(reach.principal, Permission.DEMANDS_READ, tx.now) or reach
        row = await repository.get_demand(tx.session, read, demand_id, lock=True)
        if row is None:
            raise NotFound
        if not reach.covers(department_id=row["department_id"]):
            refuse_stranger(readable=True)
        state = DemandState(row["state"])
        refuse_if(judge_departments_answer(state, actor_is_of_department=True))
        changed = {"state": advance(TRANSITIONS, state, target).value, "answered_at": tx.now, **values}
        await repository.change_demand(tx.session, tx.district_id, demand_id, changed)
        await tx.audit(f"demand.{target.value}", "off-list-demand", demand_id)
        return row

    async def _covering(
        self, tx: Transaction, item_id: UUID | None, community_id: UUID, calendar: WorkingCalendar
    ) -> CommunityStatus | None:
        item = await items.get_item(tx.session, tx.district_id, item_id) if item_id else None
        if item is None:
            return None
        found = await self._standings(tx, [item], calendar, community_id)
        return found[item["id"]].in_community(community_id)

    async def _standings(
        self, tx: Transaction, rows: list[Row], calendar: WorkingCalendar, community_id: UUID
    ) -> dict[UUID, Standing]:
        parameters = await self._parameters.on(tx, tx.today)
        return await standings(
            tx,
            rows,
            day=tx.today,
            calendar=calendar,
            grace_days_working=parameters.grace_days_working,
            community_ids=[community_id],
        )

    async def _again(self, tx: Transaction, reach: Reach, demand_id: UUID) -> Demand:
        read = reach_for(reach.principal, Permission.DEMANDS_READ, tx.now) or reach
        row = await repository.get_demand(tx.session, read, demand_id)
        if row is None:
            raise NotFound
        return _answer(tx, reach.principal, row)


_MOST_EVIDENCE = 20


def _own_community(reach: Reach, directory: Directory, community_id: UUID | None) -> DirectoryUnit:
    """Return the community somebody acts for; Invalid when it must be named, NotFound when it is another's."""
    if community_id is None and len(reach.community_ids) != 1:
        raise Invalid([FieldError("/community_id", "community-needed", "请选择社区。", "Say for which community.")])
    wanted = community_id or next(iter(reach.community_ids))
    unit = directory.unit(wanted)
    if (
        unit is None
        or unit.kind != "community"
        or not reach.covers(community_id=wanted, subdistrict_id=unit.subdistrict_id)
    ):
        raise NotFound
    return unit


async def _notice_number(tx: Transaction) -> str:
    year = tx.today.year
    return f"QDW-{year}-{await tx.next_number(f'off-list-notice-{year}'):06d}"


def _new_row(
    tx: Transaction, reach: Reach, body: DemandRecorded, community: DirectoryUnit, department: DirectoryUnit | None
) -> DemandTable:
    return DemandTable(
        district_id=tx.district_id,
        id=uuid7(),
        community_id=community.id,
        community_name=community.name,
        subdistrict_id=community.subdistrict_id,
        department_id=department.id if department else None,
        department_name=department.name if department else body.asked_by,
        description=body.description,
        channel=body.channel.value,
        asked_on=body.asked_on or tx.today,
        asked_by_name=body.asked_by_name,
        evidence=list(body.evidence),
        state=DemandState.RECORDED.value,
        covering_item_id=None,
        notice_number=None,
        refused_at=None,
        refused_by_name="",
        answered_at=None,
        answer_note="",
        application_id=None,
        recorded_by=reach.person_id,
        recorded_by_name=reach.principal.name,
        recorded_at=tx.now,
        version=1,
    )


def _answer(tx: Transaction, principal: Principal, row: Row) -> Demand:
    community = reach_for(principal, Permission.DEMANDS_REFUSE, tx.now)
    department = reach_for(principal, Permission.DEMANDS_ANSWER, tx.now)
    actions = allowed_actions(
        DemandState(row["state"]),
        actor_is_of_community=community is not None and community.covers(community_id=row["community_id"]),
        actor_is_of_department=department is not None and department.covers(department_id=row["department_id"]),
    )
    named = NamedUnit(id=row["department_id"], name=row["department_name"]) if row["department_id"] else None
    return Demand(
        community=NamedUnit(id=row["community_id"], name=row["community_name"]),
        department=named,
        asked_by=row["department_name"],
        allowed_actions=list(actions),
        **{name: row[name] for name in Demand.model_fields if name not in _BUILT},
    )


_BUILT = frozenset({"community", "department", "asked_by", "allowed_actions"})


def _match(standing: Standing, score: int, community_id: UUID) -> Match:
    here = standing.in_community(community_id)
    item = standing.item
    return Match(
        item=NamedUnit(id=item["id"], name=item["title"]),
        department=NamedUnit(id=item["department_id"], name=item["department_name"]),
        score=score,
        in_scope=here is not None,
        state=here.state if here else standing.status.state,
        covers=here is not None and here.in_force,
        reasons=describe_reasons(here.reasons if here else standing.status.reasons),
    )
