"""Who is asking, and how far one of their permissions reaches. Pure: rules may import it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, NewType
from uuid import UUID

UnitLevel = Literal["district", "subdistrict", "community", "department"]

#: A unit that some permission of the principal was checked to reach. Only this module makes one.
ReachableUnitId = NewType("ReachableUnitId", UUID)


@dataclass(frozen=True, slots=True)
class Grant:
    """A role at a unit, until a moment: it reaches that unit's subtree and nothing else (ORG-9)."""

    role: str
    unit_id: UUID
    unit_level: UnitLevel
    subdistrict_id: UUID | None = None
    valid_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Principal:
    """A signed-in person of one district, with the grants that were in force when the token was made.

    `is_contract_staff` says that the person worked under a contract then (R81).
    """

    person_id: UUID
    name: str
    district_id: UUID
    grants: tuple[Grant, ...]
    department_ids: tuple[UUID, ...] = ()
    session_id: UUID | None = None
    is_contract_staff: bool = False

    @property
    def roles(self) -> frozenset[str]:
        """The roles held anywhere; for display only, since a right is never the union of roles."""
        return frozenset(grant.role for grant in self.grants)


@dataclass(frozen=True, slots=True)
class Reach:
    """Where one permission of one principal holds: the units of the grants that carry it, never of others.

    `whole_district` covers everything of the district; otherwise a row is reached when its community, its
    subdistrict or its department is named.
    """

    principal: Principal
    permission: str
    whole_district: bool
    subdistrict_ids: frozenset[UUID] = field(default_factory=frozenset)
    community_ids: frozenset[UUID] = field(default_factory=frozenset)
    department_ids: frozenset[UUID] = field(default_factory=frozenset)

    @property
    def district_id(self) -> UUID:
        """The tenant."""
        return self.principal.district_id

    @property
    def person_id(self) -> UUID:
        """The person who asks."""
        return self.principal.person_id

    def covers(
        self,
        *,
        community_id: UUID | None = None,
        subdistrict_id: UUID | None = None,
        department_id: UUID | None = None,
    ) -> bool:
        """Tell whether a row with this lineage lies within the reach."""
        return (
            self.whole_district
            or (community_id is not None and community_id in self.community_ids)
            or (subdistrict_id is not None and subdistrict_id in self.subdistrict_ids)
            or (department_id is not None and department_id in self.department_ids)
        )


def reach_of(
    principal: Principal, permission: str, roles_with_permission: Mapping[str, frozenset[str]], now: datetime
) -> Reach | None:
    """Return where `permission` holds for `principal` at `now`, or None when it holds nowhere.

    `roles_with_permission` maps a permission to the roles that carry it.
    """
    carriers = roles_with_permission.get(permission, frozenset())
    held = [
        grant
        for grant in principal.grants
        if grant.role in carriers and (grant.valid_until is None or grant.valid_until > now)
    ]
    if not held:
        return None
    return Reach(
        principal=principal,
        permission=permission,
        whole_district=any(grant.unit_level == "district" for grant in held),
        subdistrict_ids=_units(held, "subdistrict"),
        community_ids=_units(held, "community"),
        department_ids=_units(held, "department"),
    )


def holds_at(
    principal: Principal,
    carriers: frozenset[str],
    now: datetime,
    *,
    community_id: UUID,
    subdistrict_id: UUID | None,
) -> bool:
    """Tell whether one of these roles is held at `now` where a row with this lineage lies, as a Reach would."""
    return any(
        grant.role in carriers
        and (grant.valid_until is None or grant.valid_until > now)
        and (grant.unit_level == "district" or grant.unit_id in (community_id, subdistrict_id))
        for grant in principal.grants
    )


def _units(grants: Iterable[Grant], level: UnitLevel) -> frozenset[UUID]:
    return frozenset(grant.unit_id for grant in grants if grant.unit_level == level)
