"""What waits with seals for whoever must act by law: one read for all of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from qingdan.kernel.principal import Principal, reach_of
from qingdan.kernel.transaction import Transaction
from qingdan.stamping.access import ROLES, Permission
from qingdan.stamping.catalogue.rules import SealKind
from qingdan.stamping.directories import District
from qingdan.stamping.policies.rules import SealPolicy
from qingdan.stamping.seals.rules import MatterKind, SealFacts, SealMatter, SealState, matters_of
from qingdan.stamping.work_queue import repository

#: Beyond so many seals the list is long enough.
_MOST_SEALS: Final = 500
#: The keeper closes a year, whoever approves at the community answers for it (R88); the street records a loss (R86).
_WHOSE: Final[Mapping[MatterKind, tuple[Permission, ...]]] = {
    MatterKind.CLOSING: (Permission.REGISTERS_CLOSE, Permission.REQUESTS_APPROVE),
    MatterKind.LOSS_RECORD: (Permission.SEALS_SUPERVISE,),
    **dict.fromkeys(
        (
            MatterKind.DEPUTY,
            MatterKind.HANDOVER,
            MatterKind.REPLACEMENT,
            MatterKind.RETIREMENT,
            MatterKind.SEALING_OFF,
        ),
        (Permission.SEALS_APPOINT,),
    ),
}
_PERMISSIONS: Final = frozenset(one for permissions in _WHOSE.values() for one in permissions)


@dataclass(frozen=True, slots=True)
class WaitingMatter:
    """Something that waits with a seal; of a closing, the year."""

    seal_id: UUID
    seal_name: str
    community_name: str
    matter: SealMatter
    year: int | None


def cares_for_seals(principal: Principal, now: datetime) -> bool:
    """Tell whether anything can wait for somebody with a seal, before its district is asked for."""
    return any(reach_of(principal, permission, ROLES, now) for permission in _PERMISSIONS)


async def waiting_matters(
    transaction: Transaction, principal: Principal, district: District, policy: SealPolicy
) -> list[WaitingMatter]:
    """Return what waits for the caller with the seals within reach (R74, R85 to R88)."""
    reaches = {
        permission: reach
        for permission in _PERMISSIONS
        if (reach := reach_of(principal, permission, ROLES, transaction.now)) is not None
    }
    closing = [reaches[one] for one in _WHOSE[MatterKind.CLOSING] if one in reaches]
    doing = [reach for one, reach in reaches.items() if one not in _WHOSE[MatterKind.CLOSING]]
    rows = await repository.waiting_seals(
        transaction.session, doing, closing, district.communities.keys(), transaction.today, _MOST_SEALS
    )
    found: list[WaitingMatter] = []
    for row in rows:
        place = {"community_id": row["community_id"], "subdistrict_id": row["subdistrict_id"]}
        mine = {one for one, reach in reaches.items() if reach.covers(**place)}
        year = row["closable_year"]
        for matter in matters_of(_facts(row, district), year, policy, district.calendar, transaction.today):
            if mine.intersection(_WHOSE[matter.kind]):
                of_year = year if matter.kind is MatterKind.CLOSING else None
                found.append(WaitingMatter(row["id"], row["name"], row["community_name"], matter, of_year))
    return found


def _facts(row: Mapping[Any, Any], district: District) -> SealFacts:
    return SealFacts(
        SealState(row["state"]),
        SealKind(row["kind"]),
        row["keeper_id"],
        row["deputy_id"],
        row["election_on"],
        row["handed_over_on"],
        unit_ended=row["community_id"] not in district.communities,
        lost_on=row["lost_on"],
        loss_recorded_on=row["loss_recorded_on"],
        sealed_off_on=row["sealed_off_on"],
        replaced=row["replaced_by_id"] is not None,
    )
