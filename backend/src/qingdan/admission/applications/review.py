"""Use cases of the joint review: opinions, votes, and who its members are (ADM-4, ADM-6, R55, R56)."""

from uuid import UUID

from qingdan.admission.access import Permission, reach_for
from qingdan.admission.applications import repository
from qingdan.admission.applications.case import (
    Case,
    case_for_act,
    is_legal,
    justice_departments,
    load_case,
    record_step,
    unit_name_of,
)
from qingdan.admission.applications.rules import Actor, judge_opinion, judge_vote
from qingdan.admission.applications.schemas import (
    ApplicationDetail,
    OpinionGiven,
    ReviewMember,
    ReviewMemberChange,
    ReviewMemberList,
    VoteCast,
)
from qingdan.admission.applications.service import Gate
from qingdan.admission.applications.tables import OpinionTable, ReviewMemberTable, VoteTable
from qingdan.admission.directories import name_of
from qingdan.admission.items.schemas import NamedUnit
from qingdan.kernel.errors import FieldError, Forbidden, Invalid, NotFound, refuse_if
from qingdan.kernel.ids import uuid7
from qingdan.kernel.principal import Reach
from qingdan.kernel.transaction import Transaction
from qingdan.organization.contract.schemas import Directory


class JointReview:
    """What members and those who are heard do while an application is under review."""

    def __init__(self, gate: Gate) -> None:
        self._gate = gate
        self._database = gate.database

    async def give_opinion(self, reach: Reach, application_id: UUID, body: OpinionGiven) -> ApplicationDetail:
        """Give the opinion of a community, a subdistrict, finance or justice, once per person (ADM-4, R56)."""
        directory = await self._gate.organization.directory(reach.district_id)
        async with self._database.begin(reach.principal) as tx:
            case = await self._visible(tx, reach, application_id, directory)
            unit_id = _spoken_for(case, reach, tx, body, justice_departments(directory, self._gate.justice_codes))
            actor = self._actor(tx, case, reach, directory)
            refuse_if(judge_opinion(case.state, actor, case.involved, body.text))
            unit_name = name_of(directory, unit_id) or directory.district.name
            await repository.add_opinion(
                tx.session,
                OpinionTable(
                    district_id=tx.district_id,
                    id=uuid7(),
                    application_id=application_id,
                    kind=body.kind,
                    unit_id=unit_id,
                    unit_name=unit_name,
                    person_id=reach.person_id,
                    person_name=reach.principal.name,
                    position=body.position,
                    text=body.text,
                    given_at=tx.now,
                ),
            )
            detail = {"kind": body.kind.value, "position": body.position.value}
            await record_step(tx, case, "opinion_given", reach.principal, unit_name, {**detail})
            case = await load_case(tx, application_id)
            return tx.answer(await self._gate.answer(tx, reach.principal, case, directory))

    async def vote(self, reach: Reach, application_id: UUID, body: VoteCast) -> ApplicationDetail:
        """Vote as a member of the joint review; members of the applying department abstain by rule (R55)."""
        directory = await self._gate.organization.directory(reach.district_id)
        async with self._database.begin(reach.principal) as tx:
            case = await case_for_act(tx, reach, application_id, None)
            if reach.person_id not in {row["person_id"] for row in case.members}:
                raise Forbidden("您不是本区联合评审成员。", "You are not a member of the joint review.")
            actor = self._actor(tx, case, reach, directory)
            refuse_if(judge_vote(case.state, actor, case.involved))
            await repository.add_vote(
                tx.session,
                VoteTable(
                    district_id=tx.district_id,
                    application_id=application_id,
                    person_id=reach.person_id,
                    person_name=reach.principal.name,
                    choice=body.choice,
                    reason=body.reason,
                    cast_at=tx.now,
                ),
            )
            unit_name = unit_name_of(directory, reach.principal, reach)
            await record_step(tx, case, "voted", reach.principal, unit_name, {"choice": body.choice.value})
            case = await load_case(tx, application_id)
            return tx.answer(await self._gate.answer(tx, reach.principal, case, directory))

    async def list_members(self, reach: Reach) -> ReviewMemberList:
        """Return who votes in the joint review."""
        async with self._database.read(reach.principal) as tx:
            return await self._members(tx)

    async def set_member(self, reach: Reach, person_id: UUID, body: ReviewMemberChange) -> ReviewMemberList:
        """Put a person on the joint review, with the department for which they abstain (ADM-6)."""
        directory = await self._gate.organization.directory(reach.district_id)
        department = directory.unit(body.department_id) if body.department_id else None
        if body.department_id and (department is None or department.kind != "department"):
            raise Invalid([FieldError("/department_id", "unknown-department", "没有这个部门。", "No such department.")])
        async with self._database.begin(reach.principal) as tx:
            await repository.set_member(
                tx.session,
                ReviewMemberTable(
                    district_id=tx.district_id,
                    person_id=person_id,
                    name=body.name,
                    department_id=body.department_id,
                    department_name=department.name if department else "",
                ),
            )
            await tx.audit("review-member.set", "person", person_id, {"department_id": str(body.department_id or "")})
            return tx.answer(await self._members(tx))

    async def remove_member(self, reach: Reach, person_id: UUID) -> ReviewMemberList:
        """Take a person off the joint review; votes given stay in the record."""
        async with self._database.begin(reach.principal) as tx:
            if not await repository.remove_member(tx.session, tx.district_id, person_id):
                raise NotFound
            await tx.audit("review-member.removed", "person", person_id)
            return tx.answer(await self._members(tx))

    async def _members(self, tx: Transaction) -> ReviewMemberList:
        rows = await repository.members_of(tx.session, tx.district_id)
        return ReviewMemberList(
            items=[
                ReviewMember(
                    person_id=row["person_id"],
                    name=row["name"],
                    department=NamedUnit(id=row["department_id"], name=row["department_name"])
                    if row["department_id"]
                    else None,
                )
                for row in rows
            ]
        )

    async def _visible(self, tx: Transaction, reach: Reach, application_id: UUID, directory: Directory) -> Case:
        """Lock an application that somebody who is heard may see; NotFound otherwise."""
        case = await load_case(tx, application_id, lock=True)
        read = reach_for(reach.principal, Permission.APPLICATIONS_READ, tx.now)
        justice = justice_departments(directory, self._gate.justice_codes)
        if read is None or not case.seen_by(read, legal=is_legal(reach.principal, justice)):
            raise NotFound
        return case

    def _actor(self, tx: Transaction, case: Case, reach: Reach, directory: Directory) -> Actor:
        return case.actor(reach.principal, tx.now, justice_departments(directory, self._gate.justice_codes))


def _spoken_for(case: Case, reach: Reach, tx: Transaction, body: OpinionGiven, justice: frozenset[UUID]) -> UUID:
    """Return the unit for which somebody speaks; Forbidden without such a unit, Invalid when it must be named."""
    units = case.opinion_units(reach.principal, tx.now, justice).get(body.kind, [])
    if not units:
        raise Forbidden("您不能提出这一类意见。", "You can't give this kind of opinion.")
    if body.unit_id is None and len(units) > 1:
        raise Invalid([FieldError("/unit_id", "unit-needed", "请选择代表哪个单位。", "Say for which unit.")])
    if body.unit_id is not None and body.unit_id not in units:
        raise Forbidden("您不能代表这个单位。", "You can't speak for this unit.")
    return body.unit_id or units[0]
