"""Giving roles and taking them back (ORG-9, R75)."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Final
from uuid import UUID

from qingdan.kernel.errors import Conflict, FieldError, Invalid, NotFound, refuse_if
from qingdan.kernel.identity import reach_for
from qingdan.kernel.ids import uuid7
from qingdan.kernel.pagination import NumberedPage
from qingdan.kernel.principal import Principal, Reach
from qingdan.kernel.request_context import speaks_english
from qingdan.kernel.transaction import Transaction
from qingdan.organization.access import repository
from qingdan.organization.access.repository import GrantFilter, GrantRow
from qingdan.organization.access.rules import (
    ROLE_WORDS,
    GrantProposal,
    RoleGrant,
    SeparationPolicy,
    check_grant,
    check_revocation,
)
from qingdan.organization.access.schemas import (
    GrantAnswer,
    GrantCreation,
    GrantRevocation,
    GrantSearch,
    PersonOfGrant,
    UnitOfGrant,
)
from qingdan.organization.access.tables import RoleGrantTable
from qingdan.organization.people import repository as people
from qingdan.organization.people.service.keeping import refuse_the_departed
from qingdan.organization.people.service.voiding import void_tokens
from qingdan.organization.permissions import ROLES, Permission
from qingdan.organization.resources import Resources
from qingdan.organization.units.repository import reading as units
from qingdan.organization.units.repository import writing
from qingdan.organization.units.repository.reading import UnitOnDay
from qingdan.organization.units.rules.validity import Validity

#: What a district decided about joining duties; it becomes a parameter with its own dates.
SEPARATION: Final = SeparationPolicy()


async def list_grants(
    organization: Resources, reach: Reach, wanted: GrantSearch, page: int, size: int
) -> NumberedPage[GrantAnswer]:
    """Return one page of the grants that match, newest first."""
    async with organization.database.read(reach.principal) as transaction:
        session, district_id, today = transaction.session, transaction.district_id, transaction.today
        narrowed = GrantFilter(
            person_ids=[wanted.person_id] if wanted.person_id else None,
            unit_id=wanted.unit_id,
            unit_ids=None
            if reach.whole_district
            else await units.subtree_ids(session, district_id, _own(reach), today),
            role=wanted.role,
            only_in_force=wanted.only_in_force,
        )
        rows, total = await repository.grants(session, district_id, narrowed, today, size, (page - 1) * size)
    items = [grant_answer(row, today, reach.principal) for row in rows]
    return NumberedPage(items=items, page=page, size=size, total=total)


async def create_grant(organization: Resources, reach: Reach, request: GrantCreation) -> GrantAnswer:
    """Give a person a role at a unit until a day (ORG-9, R75, R81). Raises NotFound, Refused with every reason.

    Open sessions of the person feel it at once.
    """
    async with organization.database.begin(reach.principal) as transaction:
        session, district_id, today = transaction.session, transaction.district_id, transaction.today
        person = await people.find_person(session, district_id, request.person_id)
        if person is None:
            raise Invalid([FieldError("/person_id", "not-a-person", "没有此人。", "There is no such person.")])
        person = await people.lock_person(session, district_id, request.person_id)
        refuse_the_departed(person)
        grant = RoleGrant(
            request.person_id, request.role, request.unit_id, Validity(request.valid_from, request.valid_until)
        )
        [row] = await give_grants(transaction, reach.person_id, [grant], request.reason)
        await void_tokens(organization, transaction, person.id)
        found, _ = await repository.grants(session, district_id, GrantFilter(grant_id=row.id), today)
        return transaction.answer(grant_answer(found[0], today, reach.principal))


async def give_grants(
    transaction: Transaction, granter_id: UUID, grants: Sequence[RoleGrant], reason: str
) -> list[RoleGrantTable]:
    """Give grants in their order, all or none, each checked as if it came alone (ORG-9, CRT-6, R75, R81).

    Raises Refused with the reasons of the first that can't be given, Invalid for a unit that is not there.
    """
    today = transaction.today
    given = await _grants_of(transaction, granter_id)
    hired = await people.contract_staff(transaction.session, transaction.district_id, today)
    places = {day: await _tree_on(transaction, day) for day in {grant.validity.start for grant in grants}}
    held: dict[UUID, list[RoleGrant]] = {}
    for own in await _grants_of(transaction, *{grant.person_id for grant in grants}):
        held.setdefault(own.person_id, []).append(own)
    for grant in grants:
        own_grants = held.setdefault(grant.person_id, [])
        refuse_if(
            check_grant(
                replace(_proposal(grant, places[grant.validity.start]), to_contract_staff=grant.person_id in hired),
                granter_id=granter_id,
                granter_grants=given,
                person_grants=own_grants,
                policy=SEPARATION,
                today=today,
            )
        )
        own_grants.append(grant)
    rows = [grant_row(transaction, grant, reason, granter_id) for grant in grants]
    await repository.add_grants(transaction.session, rows)
    for row in rows:
        await transaction.audit("grant.given", "person", row.person_id, _facts(row))
    return rows


async def revoke_grant(organization: Resources, reach: Reach, grant_id: UUID, request: GrantRevocation) -> GrantAnswer:
    """Take a grant back at once (ORG-9). Raises NotFound, Conflict when it is over, Refused."""
    async with organization.database.begin(reach.principal) as transaction:
        session, district_id, today = transaction.session, transaction.district_id, transaction.today
        wanted = GrantFilter(grant_id=grant_id)
        found, _ = await repository.grants(session, district_id, wanted, today)
        if not found:
            raise NotFound
        # One revocation after the other, so that two administrators can't take back each other's at the same moment.
        await writing.lock_tree(session, district_id)
        await people.lock_person(session, district_id, found[0].person_id)
        found, _ = await repository.grants(session, district_id, wanted, today)
        grant = found[0]
        if grant.revoked_at is not None or (grant.valid_until is not None and grant.valid_until <= today):
            raise Conflict("该授权已结束。", "This grant is over already.", slug="grant-over")
        in_force, _ = await repository.grants(session, district_id, GrantFilter(only_in_force=True), today)
        refuse_if(
            check_revocation(
                grant.as_facts(),
                [other.as_facts() for other in in_force if other.id != grant_id],
                granter_grants=[own.as_facts() for own in in_force if own.person_id == reach.person_id],
                today=today,
            )
        )
        await repository.revoke_grant(
            session,
            district_id,
            grant_id,
            person_id=reach.person_id,
            moment=transaction.now,
            reason=request.reason,
        )
        detail = {"grant_id": str(grant_id), "role": grant.role.value, "reason": request.reason}
        await transaction.audit("grant.revoked", "person", grant.person_id, detail)
        await void_tokens(organization, transaction, grant.person_id)
        found, _ = await repository.grants(session, district_id, wanted, today)
        return transaction.answer(grant_answer(found[0], today, reach.principal))


def grant_answer(row: GrantRow, today: date, principal: Principal) -> GrantAnswer:
    """Return a grant as it goes over the wire."""
    words = ROLE_WORDS[row.role]
    over = row.revoked_at is not None or (row.valid_until is not None and row.valid_until <= today)
    may_manage = reach_for(principal, Permission.GRANTS_MANAGE, ROLES) is not None
    return GrantAnswer(
        id=row.id,
        person=PersonOfGrant(id=row.person_id, name=row.person_name),
        role=row.role,
        role_name=words.english if speaks_english() else words.chinese,
        unit=UnitOfGrant(id=row.unit_id, name=row.unit_name, kind=row.unit_kind),
        valid_from=row.valid_from,
        valid_until=row.valid_until,
        in_force=row.in_force(today),
        reason=row.reason,
        granted_by=row.granted_by,
        granted_at=row.granted_at,
        revoked_by=row.revoked_by,
        revoked_at=row.revoked_at,
        revocation_reason=row.revocation_reason,
        allowed_actions=["revocation"] if may_manage and not over else [],
    )


def grant_row(transaction: Transaction, grant: RoleGrant, reason: str, granter_id: UUID | None) -> RoleGrantTable:
    """Return a grant as a row that nobody has revoked; nobody grants the first of a district."""
    return RoleGrantTable(
        district_id=transaction.district_id,
        id=uuid7(),
        person_id=grant.person_id,
        role=grant.role.value,
        unit_id=grant.unit_id,
        valid_from=grant.validity.start,
        valid_until=grant.validity.end,
        reason=reason,
        granted_by=granter_id,
        granted_at=transaction.now,
        revoked_by=None,
        revoked_at=None,
        revocation_reason=None,
    )


def _proposal(grant: RoleGrant, tree: Mapping[UUID, UnitOnDay]) -> GrantProposal:
    unit = tree.get(grant.unit_id)
    if unit is None:
        raise Invalid([FieldError("/unit_id", "not-a-unit", "该日期没有这个单位。", "No such unit on that day.")])
    lineage, above = [unit.id], unit.parent_id
    while above is not None and above in tree and above not in lineage:
        lineage.append(above)
        above = tree[above].parent_id
    return GrantProposal(grant, unit.kind, unit.validity, frozenset(lineage))


async def _tree_on(transaction: Transaction, day: date) -> dict[UUID, UnitOnDay]:
    found = await units.units_on(transaction.session, transaction.district_id, day)
    return {unit.id: unit for unit in found}


async def _grants_of(transaction: Transaction, *person_ids: UUID) -> list[RoleGrant]:
    wanted = GrantFilter(person_ids=person_ids)
    rows, _ = await repository.grants(transaction.session, transaction.district_id, wanted, transaction.today)
    return [row.as_facts() for row in rows if row.revoked_at is None]


def _facts(row: RoleGrantTable) -> dict[str, str | None]:
    return {
        "grant_id": str(row.id),
        "role": row.role,
        "unit_id": str(row.unit_id),
        "valid_until": row.valid_until.isoformat() if row.valid_until else None,
        "reason": row.reason,
    }


def _own(reach: Reach) -> frozenset[UUID]:
    return reach.subdistrict_ids | reach.community_ids | reach.department_ids
