"""Where communities come from: the organization service, or whoever answers the same question."""

from dataclasses import dataclass
from datetime import date
from typing import Protocol
from uuid import UUID

from qingdan.kernel.calendar import WorkingCalendar
from qingdan.kernel.errors import FieldError, Invalid
from qingdan.organization.contract.schemas import Directory, DirectoryUnit


class DirectorySource(Protocol):
    """Answers with a district's units and calendar; OrganizationClient is one."""

    async def directory(self, district_id: UUID, as_of: date | None = None, *, newest: bool = False) -> Directory:
        """Return the units in force on a day, today when None; `newest` as they are at this moment."""
        ...


class Organization(DirectorySource, Protocol):
    """What the application asks besides: the keys that access tokens are checked with."""

    async def jwks(self) -> dict[str, object]:
        """Return the keys as a JSON Web Key Set."""
        ...


@dataclass(frozen=True)
class District:
    """One district as the use cases need it: its code, its communities by id, its working days."""

    directory: Directory
    communities: dict[UUID, DirectoryUnit]
    calendar: WorkingCalendar

    def require_community(self, community_id: UUID) -> DirectoryUnit:
        """Return a community; Invalid when the district has none with this id."""
        community = self.communities.get(community_id)
        if community is None:
            raise Invalid(
                [FieldError("/community_id", "unknown-community", "没有这个社区。", "There is no such community.")]
            )
        return community

    def leads_a_community(self, person_id: UUID) -> bool:
        """Tell whether somebody is secretary or director of any community of the district (R75, R118)."""
        return any(person_id in community.head_ids for community in self.communities.values())

    def holds_keepers_role(self, person_id: UUID, community_id: UUID) -> bool:
        """Tell whether somebody holds the keeper's role at a community; an ended one has nobody (R74)."""
        community = self.communities.get(community_id)
        return community is not None and person_id in community.keeper_ids

    def is_contract_staff(self, person_id: UUID, community_id: UUID) -> bool:
        """Tell whether somebody with the keeper's role at a community works under a contract (R81)."""
        community = self.communities.get(community_id)
        return community is not None and person_id in community.contract_staff_ids

    def can_use_seal(self, person_id: UUID, community_id: UUID) -> bool:
        """Tell whether somebody whom a seal is given to can stamp with it (R74, R81)."""
        return self.holds_keepers_role(person_id, community_id) and not self.is_contract_staff(person_id, community_id)

    def number_prefix(self, community: DirectoryUnit) -> str:
        """Return what the numbers of a community's papers begin with: the district's code, its own code below it."""
        district = self.directory.district.code[:6]
        own = community.code[6:12] if community.code.startswith(district) else community.code
        return f"{district}-{own or community.code}"


class Districts:
    """Districts by id, prepared once for each answer of the directory."""

    def __init__(self, source: DirectorySource) -> None:
        self._source = source
        self._known: dict[UUID, District] = {}

    async def district(self, district_id: UUID, *, newest: bool = False) -> District:
        """Return a district; it may be half a minute old and holds no rights. Call it outside transactions.

        `newest` is for what somebody may have set right a moment ago, as who holds the keeper's role.
        """
        directory = await self._source.directory(district_id, newest=newest)
        known = self._known.get(district_id)
        if known is None or known.directory is not directory:
            communities = {unit.id: unit for unit in directory.of_kind("community")}
            known = District(directory, communities, directory.working_calendar())
            self._known[district_id] = known
        return known
