"""Applications as they are answered."""

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from qingdan.admission.applications.case import Case
from qingdan.admission.applications.facts import ratio_of
from qingdan.admission.applications.rules import (
    ApplicationRight,
    ApplicationState,
    Milestones,
    OpinionKind,
    Tally,
    allowed_actions,
    needs_waiver,
    running_clock,
)
from qingdan.admission.applications.rules.states import DECIDED_STATES
from qingdan.admission.applications.schemas import (
    ApplicationDetail,
    ApplicationSummary,
    DecisionTaken,
    Opinion,
    Ratio,
    RunningClock,
    TargetShare,
    Vote,
    VoteTally,
)
from qingdan.admission.items.schemas import NamedUnit
from qingdan.admission.parameters.rules import AdmissionParameters
from qingdan.kernel.calendar import WorkingCalendar
from qingdan.kernel.principal import Principal
from qingdan.kernel.transaction import Transaction

Row = Mapping[Any, Any]
_VOTED_STATES = DECIDED_STATES | {ApplicationState.ACCEPTED, ApplicationState.REVIEWED}
_SEES_VOTES = frozenset(
    {ApplicationRight.ACCEPT, ApplicationRight.VOTE, ApplicationRight.CLOSE_REVIEW, ApplicationRight.DECIDE}
)


def summary_of(
    row: Row, communities: int, parameters: AdmissionParameters, calendar: WorkingCalendar, today: date
) -> ApplicationSummary:
    """Return one line of a list."""
    return ApplicationSummary(
        id=row["id"],
        number=row["number"],
        title=row["title"],
        kind=row["kind"],
        category=row["category"],
        state=row["state"],
        department=NamedUnit(id=row["department_id"], name=row["department_name"]),
        applicant_name=row["applicant_name"],
        plan_total_fen=row["plan_total_fen"],
        communities=communities,
        submitted_on=row["submitted_on"],
        updated_at=row["updated_at"],
        clock=clock_of(row, parameters, calendar, today),
    )


def clock_of(row: Row, parameters: AdmissionParameters, calendar: WorkingCalendar, today: date) -> RunningClock | None:
    """Return the clock that runs for an application, if any (ADM-5)."""
    milestones = Milestones(row["submitted_on"], row["accepted_on"], row["publicity_from"])
    clock = running_clock(ApplicationState(row["state"]), milestones, parameters, calendar)
    if clock is None:
        return None
    return RunningClock(
        kind=clock.kind, due_on=clock.due_on, overdue=clock.is_overdue(today), provisional=clock.provisional
    )


def detail_of(
    tx: Transaction,
    case: Case,
    principal: Principal,
    parameters: AdmissionParameters,
    calendar: WorkingCalendar,
    justice: frozenset[UUID],
) -> ApplicationDetail:
    """Return an application with everything the caller may see of it."""
    row, facts, involved = case.row, case.facts, case.involved
    actor = case.actor(principal, tx.now, justice)
    actions = allowed_actions(case.state, actor, involved)
    kinds = case.opinion_units(principal, tx.now, justice) if "give_opinion" in actions else {}
    names = ("id", "number", "version", "submitted_on", "accepted_on", "decided_on", "publicity_from", "item_id")
    return ApplicationDetail(
        **case.content.model_dump(),
        **{name: row[name] for name in (*names, "applicant_name", "created_at", "updated_at")},
        department_id=row["department_id"],
        community_ids=[target["community_id"] for target in case.targets],
        changes_item_id=row["changes_item_id"],
        state=case.state,
        department=NamedUnit(id=row["department_id"], name=row["department_name"]),
        targets=[_target(target) for target in case.targets],
        plan_total_fen=row["plan_total_fen"],
        ratio=_ratio(case, parameters, calendar),
        needs_waiver=needs_waiver(facts),
        clock=clock_of(row, parameters, calendar, tx.today),
        tally=_tally(case.tally(parameters)) if case.state in _VOTED_STATES else None,
        opinions=[_opinion(opinion) for opinion in case.opinions],
        votes=[Vote.model_validate(dict(vote)) for vote in case.votes]
        if _sees_votes(tx, principal, actor.rights)
        else [],
        decision=DecisionTaken.model_validate(row["decision"]) if row["decision"] else None,
        opinion_kinds=[kind for kind in OpinionKind if kind in kinds],
        allowed_actions=list(actions),
    )


def _sees_votes(tx: Transaction, principal: Principal, rights: frozenset[ApplicationRight]) -> bool:
    watching = any(
        grant.role == "auditor" and (grant.valid_until is None or grant.valid_until > tx.now)
        for grant in principal.grants
    )
    return watching or bool(rights & _SEES_VOTES)


def _target(row: Row) -> TargetShare:
    return TargetShare(
        community=NamedUnit(id=row["community_id"], name=row["name"]),
        code=row["code"],
        subdistrict_id=row["subdistrict_id"],
        households=row["households"],
        residents=row["residents"],
        share_fen=row["share_fen"],
    )


def _ratio(case: Case, parameters: AdmissionParameters, calendar: WorkingCalendar) -> Ratio:
    found = ratio_of(case.facts, parameters, calendar)
    return Ratio(
        total_fen=found.total_fen,
        standard_fen=found.standard_fen,
        percent=found.percent,
        below_minimum=found.is_below(parameters.funding_ratio_min_percent),
        minimum_percent=parameters.funding_ratio_min_percent,
    )


def _tally(found: Tally) -> VoteTally:
    return VoteTally(
        members=found.members,
        abstaining_by_rule=len(found.abstaining_by_rule),
        eligible=found.eligible,
        cast=found.cast,
        approve=found.approve,
        approve_with_conditions=found.approve_with_conditions,
        reject=found.reject,
        abstain=found.abstain,
        needed_votes=found.needed_votes,
        needed_approvals=found.needed_approvals,
        has_quorum=found.has_quorum,
        has_majority=found.has_majority,
    )


def _opinion(row: Row) -> Opinion:
    return Opinion(
        kind=row["kind"],
        unit=NamedUnit(id=row["unit_id"], name=row["unit_name"]),
        person_name=row["person_name"],
        position=row["position"],
        text=row["text"],
        given_at=row["given_at"],
    )
