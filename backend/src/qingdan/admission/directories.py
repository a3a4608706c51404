"""Where units come from: the organization service, or whoever answers the same question."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Protocol
from uuid import UUID

from qingdan.kernel.errors import FieldError, Invalid
from qingdan.organization.contract.schemas import Directory, DirectoryUnit


class DirectorySource(Protocol):
    """Answers with a district's units and calendar; OrganizationClient is one."""

    async def directory(self, district_id: UUID, as_of: date | None = None) -> Directory:
        """Return the units in force on a day, today when None."""
        ...


class Organization(DirectorySource, Protocol):
    """The organization service as this service needs it; OrganizationClient is one."""

    async def jwks(self) -> dict[str, object]:
        """Return the keys that access tokens are checked with."""
        ...


def require_communities(directory: Directory, community_ids: Sequence[UUID]) -> tuple[DirectoryUnit, ...]:
    """Return the communities with these ids in order of their codes; Invalid names every other id."""
    known = {unit.id: unit for unit in directory.of_kind("community")}
    unknown = [
        FieldError(f"/community_ids/{number}", "unknown-community", "没有这个社区。", "There is no such community.")
        for number, community_id in enumerate(community_ids)
        if community_id not in known
    ]
    if unknown:
        raise Invalid(unknown)
    return tuple(sorted({known[community_id] for community_id in community_ids}, key=lambda unit: unit.code))


def name_of(directory: Directory, unit_id: UUID) -> str:
    """Return a unit's name on the directory's day, empty when it is not in it."""
    unit = directory.unit(unit_id)
    return unit.name if unit else ""


def names_of(directory: Directory, unit_ids: Iterable[UUID]) -> str:
    """Return the names of several units, joined as Chinese text joins them."""
    return "、".join(filter(None, (name_of(directory, unit_id) for unit_id in unit_ids)))
