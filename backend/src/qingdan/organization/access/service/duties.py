"""Who approves and who stamps at a community, by name, for those who work with it (R74, R81)."""

from uuid import UUID

from qingdan.kernel.errors import NotFound
from qingdan.kernel.principal import Reach
from qingdan.organization.access import repository
from qingdan.organization.access.repository import GrantFilter
from qingdan.organization.access.rules import SEAL_ROLES
from qingdan.organization.access.schemas import Duties, Duty, PersonOfGrant
from qingdan.organization.people import repository as people
from qingdan.organization.people.rules import HEAD_POSTS
from qingdan.organization.resources import Resources
from qingdan.organization.units.repository import reading as units
from qingdan.organization.units.service.reading import reaches_unit


async def get_duties(organization: Resources, reach: Reach, unit_id: UUID) -> Duties:
    """Return who holds the head's or the keeper's role at a unit today. Raises NotFound outside the reach."""
    async with organization.database.read(reach.principal) as transaction:
        session, district_id, today = transaction.session, transaction.district_id, transaction.today
        unit = await units.require_unit(session, district_id, unit_id, today)
        if not reaches_unit(reach, unit):
            raise NotFound
        held, _ = await repository.grants(session, district_id, GrantFilter(unit_id=unit_id, only_in_force=True), today)
        hired = await people.contract_staff(session, district_id, today)
        leading = await people.leading_people(session, district_id, HEAD_POSTS, today)
    leaders = {person_id for found in leading.values() for person_id, _ in found}
    return Duties(
        unit_id=unit_id,
        items=[
            Duty(
                person=PersonOfGrant(id=grant.person_id, name=grant.person_name),
                role=grant.role,
                valid_until=grant.valid_until,
                may_act=grant.person_id not in hired,
                leads_a_community=grant.person_id in leaders,
            )
            for grant in reversed(held)
            if grant.role in SEAL_ROLES
        ],
    )
