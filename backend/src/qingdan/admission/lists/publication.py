"""Use case of publishing: approved applications become items, and the list gets a new version (ADM-7, R72, R73)."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from qingdan.admission.applications import repository as applications
from qingdan.admission.applications.answers import summary_of
from qingdan.admission.applications.case import Case, load_case, record_step, unit_name_of
from qingdan.admission.applications.rules import (
    TRANSITIONS,
    Actor,
    ApplicationState,
    Involved,
    judge_publication,
    needs_waiver,
)
from qingdan.admission.applications.rules.reasons import OWN_SIDE_CANNOT_HANDLE
from qingdan.admission.applications.rules.states import APPROVED_STATES, is_of_applicant
from qingdan.admission.applications.service import Gate
from qingdan.admission.contract.events import LIST_PUBLISHED
from qingdan.admission.funding import repository as funding
from qingdan.admission.funding.rules import instalments
from qingdan.admission.funding.tables import InstalmentTable
from qingdan.admission.items import repository as items
from qingdan.admission.items.content import is_promised, lines_of
from qingdan.admission.items.schemas import NamedUnit
from qingdan.admission.items.search_keys import search_text
from qingdan.admission.items.tables import ItemCommunityTable, ItemTable, ItemVersionTable
from qingdan.admission.lists import repository
from qingdan.admission.lists.entries import Row, difference_json, entry_of, listed_item
from qingdan.admission.lists.schemas import Candidate, CandidateList, ListVersion, Publication
from qingdan.admission.lists.tables import ListVersionTable
from qingdan.admission.parameters.rules import AdmissionParameters
from qingdan.kernel.calendar import WorkingCalendar
from qingdan.kernel.decisions import Decision
from qingdan.kernel.errors import Conflict, FieldError, Invalid, refuse_if
from qingdan.kernel.ids import uuid7
from qingdan.kernel.principal import Reach
from qingdan.kernel.problems import describe_reasons
from qingdan.kernel.states import advance
from qingdan.kernel.transaction import Transaction
from qingdan.organization.contract.schemas import Directory


class PublicationService:
    """What the office does to publish the list."""

    def __init__(self, gate: Gate) -> None:
        self._gate = gate
        self._database = gate.database

    async def list_candidates(self, reach: Reach) -> CandidateList:
        """Return what the next version could take up, with what stands against each, and what would leave it."""
        directory = await self._gate.organization.directory(reach.district_id)
        calendar = directory.working_calendar()
        async with self._database.read(reach.principal) as tx:
            rows = await applications.in_states(tx.session, tx.district_id, sorted(APPROVED_STATES))
            counts = await applications.target_counts(tx.session, tx.district_id, [row["id"] for row in rows])
            parameters = await self._gate.parameters.on(tx, tx.today)
            found = []
            for row in rows:
                reasons = _reasons(tx, reach, row, parameters, calendar)
                found.append(
                    Candidate(
                        application=summary_of(row, counts.get(row["id"], 0), parameters, calendar, tx.today),
                        publicity_from=row["publicity_from"],
                        publishable=not reasons,
                        reasons=describe_reasons(reasons),
                    )
                )
            return CandidateList(items=found, ending=await _ending(tx))

    async def publish(self, reach: Reach, body: Publication) -> ListVersion:
        """Publish a new version: whatever is named, or may be, becomes an item with its money fixed to the fen.

        Refused with every reason when a named application may not be listed yet (R72); Conflict when nothing
        would change.
        """
        directory = await self._gate.organization.directory(reach.district_id)
        async with self._database.begin(reach.principal) as tx:
            number = await tx.next_number("list-version")
            for case in await self._chosen(tx, reach, body, directory):
                await self._admit(tx, reach, case, directory)
            version = await self._write_list(tx, reach, number, body.note)
            await tx.audit("list.published", "list", str(number), {"added": version.added, "changed": version.changed})
            payload = version.model_dump(mode="json", include={"number", "published_on", "added", "removed", "changed"})
            await tx.emit(LIST_PUBLISHED, payload)
            return tx.answer(version)

    async def _chosen(self, tx: Transaction, reach: Reach, body: Publication, directory: Directory) -> list[Case]:
        """Return what is taken up; Refused with the reasons against what was named, Invalid for what is not there."""
        rows = await applications.in_states(tx.session, tx.district_id, sorted(APPROVED_STATES))
        known = {row["id"] for row in rows}
        wanted = known if body.application_ids is None else set(body.application_ids)
        unknown = [
            FieldError(
                f"/application_ids/{number}", "not-approved", "不是待列入清单的申请。", "Not waiting to be listed."
            )
            for number, application_id in enumerate(body.application_ids or [])
            if application_id not in known
        ]
        if unknown:
            raise Invalid(unknown)
        parameters = await self._gate.parameters.on(tx, tx.today)
        chosen: list[Case] = []
        refused: list[Decision] = []
        for application_id in sorted(wanted):
            case = await load_case(tx, application_id, lock=True)
            reasons = _reasons(tx, reach, case.row, parameters, directory.working_calendar())
            if not reasons:
                chosen.append(case)
            elif body.application_ids is not None:
                refused.append(reasons)
        refuse_if(tuple(reason for reasons in refused for reason in reasons))
        return chosen

    async def _admit(self, tx: Transaction, reach: Reach, case: Case, directory: Directory) -> None:
        """Make an approved application an item, or the next version of the item it changes (R73)."""
        item_id, version = await _item_for(tx, case)
        await items.add_version(
            tx.session, _version_row(tx, case, item_id, version), _scope(tx, case, item_id, version)
        )
        await funding.supersede_instalments(tx.session, tx.district_id, item_id, tx.today)
        await funding.add_instalments(tx.session, _instalments(tx, case, item_id, version))
        await items.raise_version(tx.session, tx.district_id, item_id, version)
        advance(TRANSITIONS, case.state, ApplicationState.PUBLISHED)
        await record_step(tx, case, "published", reach.principal, unit_name_of(directory, reach.principal, reach))
        await applications.change_application(
            tx.session,
            tx.district_id,
            case.id,
            {
                "state": ApplicationState.PUBLISHED.value,
                "item_id": item_id,
                "version": case.row["version"] + 1,
                "updated_at": tx.now,
            },
        )

    async def _write_list(self, tx: Transaction, reach: Reach, number: int, note: str) -> ListVersion:
        after = await items.listed_items(tx.session, tx.district_id, tx.today)
        previous = await repository.current_list(tx.session, tx.district_id)
        before = await repository.entries_of(tx.session, tx.district_id, previous["number"]) if previous else []
        difference = await _difference(tx, before, after)
        counts = {name: len(difference[name]) for name in ("added", "removed", "changed")}
        if not any(counts.values()):
            raise Conflict("清单没有变化，无须发布新版。", "Nothing would change.", slug="nothing-to-publish")
        pairs = [(row["id"], row["current_version"]) for row in after]
        communities = await items.scope_counts(tx.session, tx.district_id, pairs)
        row = ListVersionTable(
            district_id=tx.district_id,
            number=number,
            published_on=tx.today,
            published_at=tx.now,
            publisher_person_id=reach.person_id,
            publisher_name=reach.principal.name,
            note=note,
            item_count=len(after),
            difference=difference,
            **counts,
        )
        entries = [
            entry_of(
                tx.district_id,
                number,
                item,
                communities.get(item["id"], 0),
                search_text(item["title"], item["department_name"], item["number"]),
            )
            for item in after
        ]
        await repository.add_list(tx.session, row, entries)
        return ListVersion.model_validate(row.model_dump(include=set(ListVersion.model_fields)))


def _reasons(
    tx: Transaction, reach: Reach, row: Row, parameters: AdmissionParameters, calendar: WorkingCalendar
) -> Decision:
    """Return what stands against listing an approved application today, by this person (ADM-6, R72)."""
    principal = reach.principal
    home = {str(unit_id) for unit_id in principal.department_ids}
    involved = Involved(str(row["applicant_person_id"]), str(row["department_id"]))
    own = is_of_applicant(Actor(str(principal.person_id), frozenset(home)), involved)
    state = ApplicationState(row["state"])
    found = judge_publication(state, row["publicity_from"], 0, parameters, calendar, tx.today)
    return (*((OWN_SIDE_CANNOT_HANDLE,) if own else ()), *found)


async def _item_for(tx: Transaction, case: Case) -> tuple[UUID, int]:
    """Return the item an application becomes and its version: a new one, or the one it changes."""
    changes = case.row["changes_item_id"]
    if changes is not None and await items.lock_item(tx.session, tx.district_id, changes):
        current = await items.get_item(tx.session, tx.district_id, changes)
        if current is not None and current["department_id"] == case.row["department_id"]:
            return changes, current["current_version"] + 1
    item_id = uuid7()
    year = tx.today.year
    row = ItemTable(
        district_id=tx.district_id,
        id=item_id,
        number=f"QD-{year}-{await tx.next_number(f'item-{year}'):04d}",
        department_id=case.row["department_id"],
        department_name=case.row["department_name"],
        current_version=1,
        first_published_on=tx.today,
        withdrawn_on=None,
        withdrawal_reason="",
    )
    await items.add_item(tx.session, row)
    return item_id, 1


def _version_row(tx: Transaction, case: Case, item_id: UUID, version: int) -> ItemVersionTable:
    content, decision = case.content, case.row["decision"] or {}
    return ItemVersionTable(
        district_id=tx.district_id,
        item_id=item_id,
        version=version,
        application_id=case.id,
        title=content.title,
        kind=content.kind,
        category=content.category,
        content=content.model_dump(mode="json"),
        valid_from=_written(content.valid_from),
        valid_until=_written(content.valid_until),
        review_on=content.review_on or _written(content.valid_until),
        plan_total_fen=case.row["plan_total_fen"],
        money_waived=needs_waiver(case.facts) and decision.get("waiver_granted") is True,
        conditions=decision.get("conditions") or "",
        search_text=search_text(content.title, case.row["department_name"]),
        published_on=tx.today,
    )


def _scope(tx: Transaction, case: Case, item_id: UUID, version: int) -> list[ItemCommunityTable]:
    return [
        ItemCommunityTable(
            district_id=tx.district_id,
            item_id=item_id,
            version=version,
            community_id=target["community_id"],
            subdistrict_id=target["subdistrict_id"],
            department_id=case.row["department_id"],
            code=target["code"],
            name=target["name"],
            households=target["households"],
            residents=target["residents"],
            promised_fen=target["share_fen"],
            powers_promised=is_promised(case.content.powers),
            people_promised=is_promised(case.content.people),
        )
        for target in case.targets
    ]


def _instalments(tx: Transaction, case: Case, item_id: UUID, version: int) -> list[InstalmentTable]:
    """FEE-2, FEE-3: fix what each community gets and when, by the figures of the day of submission."""
    places = {target["code"]: target for target in case.targets}
    return [
        InstalmentTable(
            district_id=tx.district_id,
            id=uuid7(),
            item_id=item_id,
            item_version=version,
            community_id=places[part.code]["community_id"],
            subdistrict_id=places[part.code]["subdistrict_id"],
            department_id=case.row["department_id"],
            code=part.code,
            line=part.line,
            due_on=part.due_on,
            amount_fen=part.amount_fen,
            superseded_on=None,
        )
        for part in instalments(lines_of(case.content), case.facts.communities)
    ]


async def _difference(tx: Transaction, before: Sequence[Row], after: Sequence[Row]) -> dict[str, Any]:
    """Compare two lists; only item versions that differ are read at all (ADM-7)."""
    old = {(row["item_id"], row["item_version"]) for row in before}
    new = {(row["id"], row["current_version"]) for row in after}
    pairs = sorted(old ^ new)
    if not pairs:
        return {"added": [], "removed": [], "changed": []}
    rows = await items.version_rows(tx.session, tx.district_id, pairs)
    codes: dict[tuple[UUID, int], list[str]] = {}
    for place in await items.scope_of(tx.session, tx.district_id, pairs):
        codes.setdefault((place["item_id"], place["version"]), []).append(place["code"])
    sides: dict[bool, list[Row]] = {True: [], False: []}
    for row in rows:
        sides[(row["item_id"], row["version"]) in old].append(row)
    listed = {
        side: [listed_item(row, codes.get((row["item_id"], row["version"]), [])) for row in rows]
        for side, rows in sides.items()
    }
    departments = {str(row["department_id"]): row["department_name"] for row in rows}
    return difference_json(listed[True], listed[False], departments)


async def _ending(tx: Transaction) -> list[NamedUnit]:
    """Return the items of the current list that are over today."""
    previous = await repository.current_list(tx.session, tx.district_id)
    before = await repository.entries_of(tx.session, tx.district_id, previous["number"]) if previous else []
    after = {row["id"] for row in await items.listed_items(tx.session, tx.district_id, tx.today)}
    return [NamedUnit(id=row["item_id"], name=row["title"]) for row in before if row["item_id"] not in after]


def _written(day: date | None) -> date:
    if day is None:
        message = "a complete application names its period"
        raise ValueError(message)
    return day
