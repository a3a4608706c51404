"""Turning a person's grants into what a token says, as of now (ORG-9)."""

from datetime import UTC, date, datetime, time
from typing import Final, cast
from uuid import UUID

from qingdan.kernel.clock import BUSINESS_ZONE
from qingdan.kernel.principal import Grant, Principal, UnitLevel
from qingdan.kernel.transaction import Transaction
from qingdan.organization.access import repository
from qingdan.organization.access.repository import GrantFilter, GrantRow
from qingdan.organization.access.schemas import Me, MeGrant, MePerson, NamedUnit, UnitOfGrant
from qingdan.organization.contract.roles import Role
from qingdan.organization.contract.unit_kinds import UnitKind
from qingdan.organization.people import repository as people
from qingdan.organization.people.rules import home_departments, is_contract_staff
from qingdan.organization.people.tables import PersonTable
from qingdan.organization.resources import Resources
from qingdan.organization.units.repository import reading as units

_LEVELS: Final = frozenset({UnitKind.DISTRICT, UnitKind.SUBDISTRICT, UnitKind.COMMUNITY, UnitKind.DEPARTMENT})


async def principal_of(transaction: Transaction, person: PersonTable, session_id: UUID) -> Principal:
    """Return a person as tokens describe them: grants in force at existing units, departments, employment (R81)."""
    session, district_id, today = transaction.session, transaction.district_id, transaction.today
    wanted = GrantFilter(person_ids=[person.id], only_in_force=True)
    held, _ = await repository.grants(session, district_id, wanted, today)
    posts = await people.posts_of_people(session, district_id, [person.id], today)
    departments = {post.unit_id for post in posts if post.unit_kind is UnitKind.DEPARTMENT}
    facts = [post.as_facts() for post in posts]
    homes = home_departments(facts, person.id, departments, today)
    return Principal(
        person_id=person.id,
        name=person.name,
        district_id=district_id,
        grants=tuple(_grant(row) for row in reversed(held) if row.unit_kind in _LEVELS),
        department_ids=tuple(sorted(homes)),
        session_id=session_id,
        is_contract_staff=is_contract_staff(facts, person.id, today),
    )


async def get_me(organization: Resources, principal: Principal) -> Me:
    """Return who is signed in, as the token says it, with names."""
    async with organization.database.read(principal) as transaction:
        return await describe(transaction, principal)


async def describe(transaction: Transaction, principal: Principal) -> Me:
    """Return a principal with the names of the units, within a transaction."""
    session, district_id = transaction.session, transaction.district_id
    ids = {district_id, *principal.department_ids, *(grant.unit_id for grant in principal.grants)}
    known = await units.units_by_ids(session, district_id, ids, transaction.today)
    names = {unit_id: unit.name for unit_id, unit in known.items()}
    account = await repository.account_of(session, district_id, principal.person_id)
    return Me(
        person=MePerson(id=principal.person_id, name=principal.name, username=account.username if account else ""),
        district=NamedUnit(id=district_id, name=names.get(district_id, "")),
        grants=[
            MeGrant(
                role=Role(grant.role),
                unit=UnitOfGrant(id=grant.unit_id, name=names.get(grant.unit_id, ""), kind=UnitKind(grant.unit_level)),
                subdistrict_id=grant.subdistrict_id,
                valid_until=grant.valid_until,
            )
            for grant in principal.grants
        ],
        department_ids=list(principal.department_ids),
        departments=[NamedUnit(id=unit_id, name=names.get(unit_id, "")) for unit_id in principal.department_ids],
    )


def beginning_of(day: date) -> datetime:
    """Return the moment at which a business date begins."""
    return datetime.combine(day, time(), BUSINESS_ZONE).astimezone(UTC)


def _grant(row: GrantRow) -> Grant:
    return Grant(
        role=row.role.value,
        unit_id=row.unit_id,
        unit_level=cast("UnitLevel", row.unit_kind.value),
        subdistrict_id=row.subdistrict_id,
        valid_until=beginning_of(row.valid_until) if row.valid_until is not None else None,
    )
