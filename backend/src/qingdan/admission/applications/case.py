"""One application with everything recorded about it, and who the caller is to it."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from pydantic import JsonValue

from qingdan.admission.access import Permission, reach_for, refuse_stranger
from qingdan.admission.applications import repository
from qingdan.admission.applications.facts import application_facts, figures_of_targets
from qingdan.admission.applications.rules import (
    Actor,
    ApplicationFacts,
    ApplicationRight,
    ApplicationState,
    Involved,
    OpinionKind,
    Tally,
    VoteChoice,
    tally_votes,
)
from qingdan.admission.applications.tables import ApplicationStepTable
from qingdan.admission.items.content import ItemContent
from qingdan.admission.parameters.rules import AdmissionParameters
from qingdan.kernel.errors import NotFound, StaleVersion
from qingdan.kernel.ids import uuid7
from qingdan.kernel.principal import Principal, Reach
from qingdan.kernel.transaction import Transaction
from qingdan.organization.contract.roles import Role
from qingdan.organization.contract.schemas import Directory

Row = Mapping[Any, Any]


@dataclass(frozen=True, slots=True)
class Case:
    """What lies on the table when a step is taken."""

    row: Row
    content: ItemContent
    targets: Sequence[Row]
    opinions: Sequence[Row]
    votes: Sequence[Row]
    members: Sequence[Row]

    @property
    def id(self) -> UUID:
        """The application's id."""
        return UUID(str(self.row["id"]))

    @property
    def state(self) -> ApplicationState:
        """Where it stands."""
        return ApplicationState(self.row["state"])

    @property
    def facts(self) -> ApplicationFacts:
        """The application as the rules see it, with the figures of the reference day."""
        return application_facts(self.content, self.row["department_id"], figures_of_targets(self.targets))

    @property
    def involved(self) -> Involved:
        """Who had which part so far (ADM-6)."""
        acceptor = self.row["acceptor_person_id"]
        return Involved(
            applicant_person_id=str(self.row["applicant_person_id"]),
            department_id=str(self.row["department_id"]),
            acceptor_person_id=str(acceptor) if acceptor else None,
            voter_person_ids=frozenset(str(vote["person_id"]) for vote in self.votes),
            opinion_person_ids=frozenset(str(opinion["person_id"]) for opinion in self.opinions),
        )

    def tally(self, parameters: AdmissionParameters) -> Tally:
        """Return what the votes come to: the result written down, or what stands so far (ADM-4)."""
        stored = self.row["tally"]
        if stored:
            return Tally(**{**stored, "abstaining_by_rule": tuple(stored["abstaining_by_rule"])})
        members = [
            Actor(str(row["person_id"]), frozenset({str(row["department_id"])} if row["department_id"] else ()))
            for row in self.members
        ]
        votes = {str(vote["person_id"]): VoteChoice(vote["choice"]) for vote in self.votes}
        return tally_votes(members, votes, self.involved, parameters)

    def seen_by(self, reach: Reach, *, legal: bool = False) -> bool:
        """Tell whether a reading reach covers it: drafts are their department's, targets read from acceptance on.

        `legal` is somebody of the justice department, who reads what is under review to give an opinion on it.
        """
        if self.row["department_id"] in reach.department_ids:
            return True
        if self.state is ApplicationState.DRAFT:
            return False
        aimed = legal or any(
            row["community_id"] in reach.community_ids or row["subdistrict_id"] in reach.subdistrict_ids
            for row in self.targets
        )
        return reach.whole_district or (aimed and self.row["accepted_on"] is not None)

    def opinion_units(
        self, principal: Principal, now: datetime, justice: frozenset[UUID]
    ) -> dict[OpinionKind, list[UUID]]:
        """Return for which units a person may give which opinion (ADM-4, R56)."""
        reach = reach_for(principal, Permission.OPINIONS_GIVE, now)
        if reach is None:
            return {}
        communities = [row["community_id"] for row in self.targets if row["community_id"] in reach.community_ids]
        above = {row["subdistrict_id"] for row in self.targets} & reach.subdistrict_ids
        pays = any(
            grant.role == Role.FINANCE and (grant.valid_until is None or grant.valid_until > now)
            for grant in principal.grants
        )
        home = principal.department_ids or (principal.district_id,)
        legal = (set(principal.department_ids) | reach.department_ids) & justice
        found = {
            OpinionKind.COMMUNITY: communities,
            OpinionKind.SUBDISTRICT: sorted(above),
            OpinionKind.FINANCE: [home[0]] if pays else [],
            OpinionKind.JUSTICE: sorted(legal),
        }
        return {kind: units for kind, units in found.items() if units}

    def actor(self, principal: Principal, now: datetime, justice: frozenset[UUID]) -> Actor:
        """Return who the caller is to this application, with the rights that reach it."""
        own = frozenset(grant.unit_id for grant in principal.grants if grant.unit_level == "department") | frozenset(
            principal.department_ids
        )
        rights = {
            right
            for right, permission in _RIGHTS.items()
            if (reach := reach_for(principal, permission, now)) is not None
            and reach.covers(department_id=self.row["department_id"])
        }
        if principal.person_id not in {row["person_id"] for row in self.members}:
            rights.discard(ApplicationRight.VOTE)
        if self.opinion_units(principal, now, justice):
            rights.add(ApplicationRight.GIVE_OPINION)
        return Actor(str(principal.person_id), frozenset(map(str, own)), frozenset(rights))


_RIGHTS = {
    ApplicationRight.APPLY: Permission.APPLICATIONS_APPLY,
    ApplicationRight.ACCEPT: Permission.APPLICATIONS_ACCEPT,
    ApplicationRight.VOTE: Permission.APPLICATIONS_VOTE,
    ApplicationRight.CLOSE_REVIEW: Permission.APPLICATIONS_CLOSE_REVIEW,
    ApplicationRight.DECIDE: Permission.APPLICATIONS_DECIDE,
    ApplicationRight.PUBLISH: Permission.LISTS_PUBLISH,
}


async def load_case(tx: Transaction, application_id: UUID, *, lock: bool = False) -> Case:
    """Return an application with all that was recorded; NotFound when there is none."""
    row = await repository.get_application(tx.session, tx.district_id, application_id, lock=lock)
    if row is None:
        raise NotFound
    return Case(
        row=row,
        content=ItemContent.model_validate(row["content"]),
        targets=await repository.targets_of(tx.session, tx.district_id, application_id),
        opinions=await repository.opinions_of(tx.session, tx.district_id, application_id),
        votes=await repository.votes_of(tx.session, tx.district_id, application_id),
        members=await repository.members_of(tx.session, tx.district_id),
    )


async def case_for_act(tx: Transaction, reach: Reach, application_id: UUID, version: int | None) -> Case:
    """Lock an application for an act; NotFound or Forbidden for strangers, StaleVersion for another version."""
    case = await load_case(tx, application_id, lock=True)
    read = reach_for(reach.principal, Permission.APPLICATIONS_READ, tx.now)
    if not reach.covers(department_id=case.row["department_id"]):
        refuse_stranger(readable=read is not None and case.seen_by(read))
    if version is not None and version != case.row["version"]:
        raise StaleVersion(case.row["version"])
    return case


async def record_step(
    tx: Transaction,
    case: Case,
    kind: str,
    principal: Principal,
    unit_name: str,
    detail: Mapping[str, JsonValue] | None = None,
) -> None:
    """Write a step with who took it and what they saw, and the audit row beside it (ADM-4)."""
    await repository.add_step(
        tx.session,
        ApplicationStepTable(
            district_id=tx.district_id,
            id=uuid7(),
            application_id=case.id,
            kind=kind,
            person_id=principal.person_id,
            person_name=principal.name,
            unit_name=unit_name,
            occurred_at=tx.now,
            seen_version=case.row["version"],
            seen_digest=digest_of(case.content),
            detail=dict(detail or {}),
        ),
    )
    await tx.audit(f"application.{kind}", "application", case.id, detail)


def digest_of(content: ItemContent) -> str:
    """Return the SHA-256 of what an application says."""
    canonical = json.dumps(content.model_dump(mode="json"), ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(canonical.encode()).hexdigest()


def is_legal(principal: Principal, justice: frozenset[UUID]) -> bool:
    """Tell whether somebody belongs to the department that speaks on the legal basis."""
    own = {grant.unit_id for grant in principal.grants if grant.unit_level == "department"}
    return bool((own | set(principal.department_ids)) & justice)


def justice_departments(directory: Directory, codes: frozenset[str]) -> frozenset[UUID]:
    """Return the departments that speak on the legal basis."""
    return frozenset(unit.id for unit in directory.of_kind("department") if unit.code in codes)


def unit_name_of(directory: Directory, principal: Principal, reach: Reach) -> str:
    """Return the name of the unit for which somebody acts, as it stands in the record."""
    units = [*sorted(reach.department_ids | reach.community_ids | reach.subdistrict_ids)]
    if reach.whole_district:
        units = [*principal.department_ids] or [directory.district.id]
    names = [unit.name for unit_id in units if (unit := directory.unit(unit_id))]
    return "、".join(names) or directory.district.name
