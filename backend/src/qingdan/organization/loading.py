"""Setting up a district: a real installation's first start, and the demo's generator, through the same rules."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from qingdan.kernel.errors import Conflict
from qingdan.kernel.tenants import served_districts
from qingdan.kernel.transaction import Transaction
from qingdan.organization.access import repository as access
from qingdan.organization.access.rules import RoleGrant
from qingdan.organization.access.service.accounts import add_accounts
from qingdan.organization.access.service.granting import give_grants, grant_row
from qingdan.organization.calendar.service import seed_calendar
from qingdan.organization.contract.roles import Role
from qingdan.organization.contract.unit_kinds import UnitKind
from qingdan.organization.figures.rules import Figures
from qingdan.organization.figures.service import load_figures as record_all_figures
from qingdan.organization.people.rules import Employment, Post, PostKind, usual_employment
from qingdan.organization.people.service.keeping import PersonDraft, add_people, add_posts
from qingdan.organization.resources import Resources
from qingdan.organization.units.repository.writing import UnitExtras
from qingdan.organization.units.rules.reorganization import Proposal, UnitVersion
from qingdan.organization.units.rules.validity import Validity
from qingdan.organization.units.service.reorganizing import UnitDraft, create_units, establish_operator


@dataclass(frozen=True, slots=True)
class DistrictPlan:
    """A district that is to be served; its id is also the tenant's."""

    id: UUID
    code: str
    name: str
    established_on: date
    legal_basis: str
    kind: UnitKind = UnitKind.DISTRICT
    credit_code: str | None = None


@dataclass(frozen=True, slots=True)
class AdministratorPlan:
    """The first administrator of a district, until a day."""

    id: UUID
    name: str
    username: str
    valid_until: date


@dataclass(frozen=True, slots=True)
class PostPlan:
    """A post somebody holds."""

    unit_id: UUID
    kind: PostKind
    validity: Validity
    employment: Employment | None = None


@dataclass(frozen=True, slots=True)
class GrantPlan:
    """A role somebody is to have."""

    role: Role
    unit_id: UUID
    validity: Validity


@dataclass(frozen=True, slots=True)
class StaffPlan:
    """A person with posts, grants and, if wanted, an account."""

    id: UUID
    name: str
    phone: str | None = None
    username: str | None = None
    posts: Sequence[PostPlan] = field(default=())
    grants: Sequence[GrantPlan] = field(default=())


async def create_district(
    organization: Resources, district: DistrictPlan, administrator: AdministratorPlan, password: str
) -> None:
    """Serve a district from now on: its unit, its calendar, its first administrator (ORG-9, ORG-10, R45).

    Every service is told. Raises Refused for a unit that may not run the platform, Conflict for a district that
    is served already, Invalid for a taken user name.
    """
    password_hash = await organization.passwords.hash(password)
    version = UnitVersion(
        district.id, district.kind, district.name, district.code, None, Validity(district.established_on)
    )
    async with organization.database.begin(district.id) as transaction:
        if any(tenant.code == district.code for tenant in await served_districts(transaction.session)):
            raise Conflict("该区划代码已在本平台开办。", "This district is served already.", slug="district-served")
        papers = Proposal(district.established_on, district.legal_basis)
        await establish_operator(transaction, UnitDraft(version, papers, UnitExtras(credit_code=district.credit_code)))
        await seed_calendar(transaction)
        await add_people(organization.cipher, transaction, [PersonDraft(administrator.id, administrator.name)])
        grant = RoleGrant(
            administrator.id,
            Role.ADMINISTRATOR,
            district.id,
            Validity(transaction.today, administrator.valid_until),
        )
        first = grant_row(transaction, grant, "首任系统管理员", None)
        await access.add_grants(transaction.session, [first])
        await add_accounts(transaction, {administrator.id: administrator.username}, password_hash)
        await transaction.audit(
            "district.served", "district", district.id, {"name": district.name, "code": district.code}
        )


async def load_units(organization: Resources, district_id: UUID, drafts: Sequence[UnitDraft]) -> None:
    """Create many units in one go, parents first, by the rules of single ones (ORG-1, ORG-2, ORG-4).

    Raises Refused or Invalid for the first that can't be; then none is created.
    """
    async with organization.database.begin(district_id) as transaction:
        await create_units(transaction, drafts)


async def load_figures(
    organization: Resources, district_id: UUID, figures: Mapping[UUID, Sequence[Figures]], basis: str
) -> None:
    """Record the figures of many communities that have none yet (ORG-5). Raises Refused; then none is recorded."""
    async with organization.database.begin(district_id) as transaction:
        await record_all_figures(transaction, figures, basis)


async def load_staff(
    organization: Resources, district_id: UUID, granter_id: UUID, staff: Sequence[StaffPlan], password: str
) -> None:
    """Add people with their posts, grants and accounts, by the rules of single ones (ORG-7, ORG-9, R75).

    `granter_id` is an administrator of the district. All accounts get the same
    password, hashed once: this is for invented people. Raises Refused or Invalid; then nobody is added.
    """
    password_hash = await organization.passwords.hash(password)
    async with organization.database.begin(district_id) as transaction:
        await add_people(
            organization.cipher,
            transaction,
            [PersonDraft(person.id, person.name, person.phone) for person in staff],
        )
        await _audit_people(transaction, staff)
        await add_posts(
            transaction,
            [_post(person, post) for person in staff for post in person.posts],
        )
        await give_grants(
            transaction,
            granter_id,
            [
                RoleGrant(person.id, grant.role, grant.unit_id, grant.validity)
                for person in staff
                for grant in person.grants
            ],
            "建立时授权",
        )
        usernames = {person.id: person.username for person in staff if person.username is not None}
        await add_accounts(transaction, usernames, password_hash)


def _post(person: StaffPlan, post: PostPlan) -> Post:
    employment = post.employment or usual_employment(post.kind)
    return Post(person.id, post.unit_id, post.kind, post.validity, employment)


async def _audit_people(transaction: Transaction, staff: Sequence[StaffPlan]) -> None:
    for person in staff:
        await transaction.audit("person.created", "person", person.id, {"name": person.name})
