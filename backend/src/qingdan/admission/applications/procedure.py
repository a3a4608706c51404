"""Use cases of the procedure: submission, acceptance, opinions, votes, decision (ADM-4, ADM-6)."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import cast
from uuid import UUID

from pydantic import JsonValue

from qingdan.admission.applications import repository
from qingdan.admission.applications.case import Case, case_for_act, justice_departments, load_case, record_step
from qingdan.admission.applications.case import unit_name_of as acting_unit
from qingdan.admission.applications.facts import (
    application_facts,
    figures_of_targets,
    ratio_of,
    target_rows,
    with_wire_pointers,
)
from qingdan.admission.applications.rules import (
    STATE_AFTER,
    TRANSITIONS,
    Actor,
    ApplicationFacts,
    ApplicationState,
    DecisionFacts,
    OpinionKind,
    Outcome,
    ReviewFacts,
    completeness,
    judge_acceptance,
    judge_decision,
    judge_forbidden,
    judge_repetition,
    judge_return,
    judge_review_closure,
    judge_submission,
    judge_withdrawal,
    needs_waiver,
)
from qingdan.admission.applications.schemas import (
    ApplicationDetail,
    DecisionMade,
    ReturnForSupplement,
    WithdrawalOfApplication,
)
from qingdan.admission.applications.service import Gate
from qingdan.admission.directories import require_communities
from qingdan.admission.items.content import ItemContent
from qingdan.kernel.calendar import WorkingCalendar
from qingdan.kernel.clock import business_date
from qingdan.kernel.decisions import Decision
from qingdan.kernel.errors import refuse_if
from qingdan.kernel.principal import Reach
from qingdan.kernel.problems import describe_reasons
from qingdan.kernel.states import advance
from qingdan.kernel.transaction import Transaction
from qingdan.organization.contract.schemas import Directory

S = ApplicationState


class Procedure:
    """The steps from draft to decision; each is one transaction, recorded with who took it and what they saw."""

    def __init__(self, gate: Gate) -> None:
        self._gate = gate
        self._database = gate.database

    async def submit(self, reach: Reach, application_id: UUID, version: int | None = None) -> ApplicationDetail:
        """Submit a complete application; every gap refuses it, an entry of the negative list rejects it (ADM-2, ADM-3).

        The figures of the day of submission are written down: they are the ones the money is divided by (FEE-3).
        """
        directory = await self._directory(reach)
        async with self._database.begin(reach.principal) as tx:
            case = await case_for_act(tx, reach, application_id, version)
            ids = [row["community_id"] for row in case.targets]
            units = require_communities(directory, ids)
            targets = target_rows(tx.district_id, application_id, case.content, units)
            await repository.replace_targets(tx.session, tx.district_id, application_id, targets)
            case = await load_case(tx, application_id)
            gaps = await self._gaps(tx, case, directory.working_calendar())
            actor = self._actor(tx, case, reach, directory)
            refuse_if(judge_submission(case.state, actor, case.involved, gaps))
            number = case.row["number"] or await _application_number(tx)
            forbidden = judge_forbidden(case.facts, self._gate.forbidden_entries)
            values = {
                "number": number,
                "submitted_on": tx.today,
                "plan_total_fen": sum(target.share_fen for target in targets),
            }
            case = await self._advance(tx, case, reach, directory, S.SUBMITTED, "submitted", values)
            if forbidden:
                case = await self._reject_at_once(tx, case, reach, directory, forbidden)
            return tx.answer(await self._gate.answer(tx, reach.principal, case, directory))

    async def accept(self, reach: Reach, application_id: UUID, version: int | None = None) -> ApplicationDetail:
        """Accept a complete application for review, as nobody of the applicant's side (ADM-4, ADM-6)."""
        directory = await self._directory(reach)
        async with self._database.begin(reach.principal) as tx:
            case = await case_for_act(tx, reach, application_id, version)
            calendar = directory.working_calendar()
            day = case.row["submitted_on"] or tx.today
            gaps = completeness(case.facts, await self._gate.parameters.on(tx, day), calendar, day)
            actor = self._actor(tx, case, reach, directory)
            refuse_if(judge_acceptance(case.state, actor, case.involved, with_wire_pointers(gaps)))
            values = {"accepted_on": tx.today, "acceptor_person_id": reach.person_id}
            case = await self._advance(tx, case, reach, directory, S.ACCEPTED, "accepted", values)
            return tx.answer(await self._gate.answer(tx, reach.principal, case, directory))

    async def send_back(
        self, reach: Reach, application_id: UUID, body: ReturnForSupplement, version: int | None = None
    ) -> ApplicationDetail:
        """Return a submitted application for supplement, saying what is missing (ADM-4)."""
        directory = await self._directory(reach)
        async with self._database.begin(reach.principal) as tx:
            case = await case_for_act(tx, reach, application_id, version)
            actor = self._actor(tx, case, reach, directory)
            refuse_if(judge_return(case.state, actor, case.involved, body.missing))
            detail = {"missing": body.missing}
            case = await self._advance(tx, case, reach, directory, S.RETURNED, "returned", {}, detail)
            return tx.answer(await self._gate.answer(tx, reach.principal, case, directory))

    async def withdraw(
        self, reach: Reach, application_id: UUID, body: WithdrawalOfApplication, version: int | None = None
    ) -> ApplicationDetail:
        """Withdraw an application any time before the decision (ADM-4)."""
        directory = await self._directory(reach)
        async with self._database.begin(reach.principal) as tx:
            case = await case_for_act(tx, reach, application_id, version)
            actor = self._actor(tx, case, reach, directory)
            refuse_if(judge_withdrawal(case.state, actor, case.involved))
            detail = {"reason": body.reason}
            case = await self._advance(tx, case, reach, directory, S.WITHDRAWN, "withdrawn", {}, detail)
            return tx.answer(await self._gate.answer(tx, reach.principal, case, directory))

    async def close_review(self, reach: Reach, application_id: UUID, version: int | None = None) -> ApplicationDetail:
        """Close the joint review once enough were heard and voted; the result is written down (ADM-4, R56)."""
        directory = await self._directory(reach)
        async with self._database.begin(reach.principal) as tx:
            case = await case_for_act(tx, reach, application_id, version)
            parameters = await self._gate.parameters.on(tx, tx.today)
            tally = case.tally(parameters)
            own = case.row["department_id"] in justice_departments(directory, self._gate.justice_codes)
            facts = ReviewFacts(_units_heard(case), len(case.targets), tally, justice_applies=own)
            actor = self._actor(tx, case, reach, directory)
            refuse_if(judge_review_closure(case.state, actor, case.involved, facts, parameters))
            values = {"tally": asdict(tally)}
            detail = cast("dict[str, JsonValue]", {"cast": tally.cast, "eligible": tally.eligible})
            case = await self._advance(tx, case, reach, directory, S.REVIEWED, "review_closed", values, detail)
            return tx.answer(await self._gate.answer(tx, reach.principal, case, directory))

    async def decide(
        self, reach: Reach, application_id: UUID, body: DecisionMade, version: int | None = None
    ) -> ApplicationDetail:
        """Take the district's decision, as another person than the one who accepted (ADM-4, ADM-6, FEE-4, FEE-5)."""
        directory = await self._directory(reach)
        async with self._database.begin(reach.principal) as tx:
            case = await case_for_act(tx, reach, application_id, version)
            parameters = await self._gate.parameters.on(tx, tx.today)
            ratio = ratio_of(case.facts, parameters, directory.working_calendar())
            facts = DecisionFacts(
                **body.model_dump(), tally=case.tally(parameters), ratio=ratio, waiver_needed=needs_waiver(case.facts)
            )
            actor = self._actor(tx, case, reach, directory)
            refuse_if(judge_decision(case.state, actor, case.involved, facts, parameters))
            values = _decided(tx, reach, body.model_dump(mode="json"), ())
            if body.outcome is not Outcome.REJECT:
                values["publicity_from"] = tx.today
            target, detail = STATE_AFTER[body.outcome], {"ratio_percent": ratio.percent, "outcome": body.outcome.value}
            case = await self._advance(tx, case, reach, directory, target, "decided", values, detail)
            return tx.answer(await self._gate.answer(tx, reach.principal, case, directory))

    async def _directory(self, reach: Reach) -> Directory:
        day = business_date(self._database.clock())
        return await self._gate.organization.directory(reach.district_id, day)

    def _actor(self, tx: Transaction, case: Case, reach: Reach, directory: Directory) -> Actor:
        return case.actor(reach.principal, tx.now, justice_departments(directory, self._gate.justice_codes))

    async def _gaps(self, tx: Transaction, case: Case, calendar: WorkingCalendar) -> Decision:
        """Gather what is missing, and what was rejected before and comes back unchanged (ADM-3, R70)."""
        parameters = await self._gate.parameters.on(tx, tx.today)
        gaps = completeness(case.facts, parameters, calendar, tx.today)
        rejected = await _rejected_before(tx, case)
        return with_wire_pointers((*gaps, *judge_repetition(case.facts, rejected)))

    async def _reject_at_once(
        self, tx: Transaction, case: Case, reach: Reach, directory: Directory, forbidden: Decision
    ) -> Case:
        body: dict[str, JsonValue] = {
            "outcome": Outcome.REJECT.value,
            "reason": "；".join(reason.detail for reason in forbidden),
            "conditions": "",
            "ratio_reason": "",
            "waiver_granted": None,
        }
        values = _decided(tx, reach, body, forbidden)
        detail = {"rules": cast("JsonValue", [reason.rule for reason in forbidden])}
        return await self._advance(tx, case, reach, directory, S.REJECTED, "rejected_by_negative_list", values, detail)

    async def _advance(
        self,
        tx: Transaction,
        case: Case,
        reach: Reach,
        directory: Directory,
        target: ApplicationState,
        step: str,
        values: Mapping[str, object],
        detail: Mapping[str, JsonValue] | None = None,
    ) -> Case:
        """Move along the table of states, record the step with what was seen, and read it back."""
        advance(TRANSITIONS, case.state, target)
        await record_step(tx, case, step, reach.principal, acting_unit(directory, reach.principal, reach), detail)
        changed = {"state": target.value, "version": case.row["version"] + 1, "updated_at": tx.now}
        await repository.change_application(tx.session, tx.district_id, case.id, {**changed, **values})
        return await load_case(tx, case.id)


async def _application_number(tx: Transaction) -> str:
    year = tx.today.year
    return f"ZR-{year}-{await tx.next_number(f'application-{year}'):04d}"


async def _rejected_before(tx: Transaction, case: Case) -> list[ApplicationFacts]:
    """Return the department's rejected applications for the same matter (R70)."""
    rows = await repository.in_states(tx.session, tx.district_id, [S.REJECTED], case.row["department_id"])
    return [
        application_facts(ItemContent.model_validate(row["content"]), row["department_id"], figures_of_targets([]))
        for row in rows
        if row["title"].strip() == case.row["title"].strip() and row["id"] != case.id
    ]


def _units_heard(case: Case) -> dict[OpinionKind, int]:
    heard: dict[OpinionKind, set[UUID]] = {}
    for opinion in case.opinions:
        heard.setdefault(OpinionKind(opinion["kind"]), set()).add(opinion["unit_id"])
    return {kind: len(units) for kind, units in heard.items()}


def _decided(tx: Transaction, reach: Reach, body: dict[str, JsonValue], forbidden: Decision) -> dict[str, object]:
    reasons = [reason.model_dump() for reason in describe_reasons(forbidden)]
    decision = {
        **body,
        "decided_on": tx.today.isoformat(),
        "decider_name": reach.principal.name,
        "reasons": reasons,
    }
    return {"decided_on": tx.today, "decision": decision}
