"""Who acts on a request, with the rights held at its community; and the acts offered to them."""

import json
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from itertools import product
from typing import Final
from uuid import UUID

from qingdan.kernel.errors import Forbidden, NotFound
from qingdan.kernel.principal import Principal, Reach, holds_at, reach_of
from qingdan.stamping import access
from qingdan.stamping.access import ROLES
from qingdan.stamping.requests.records import RequestRecord
from qingdan.stamping.requests.rules import (
    Action,
    Actor,
    Permission,
    RequestPeople,
    RequestState,
    StampingPolicy,
    allowed_actions,
    permissions_for,
)

_BITS: Final = {Permission.PREPARE: 1, Permission.APPROVE: 2, Permission.STAMP: 4, Permission.SECOND_APPROVE: 8}
_SELF, _OTHER, _NOBODY = UUID(int=1), UUID(int=2), None


def actor_at(principal: Principal, community_id: UUID, subdistrict_id: UUID | None, now: datetime) -> Actor:
    """Return the person with the permissions that reach this community, never those held elsewhere (CRT-6)."""
    held = {
        permission
        for permission in Permission
        if holds_at(principal, ROLES[permission], now, community_id=community_id, subdistrict_id=subdistrict_id)
    }
    return Actor(principal.person_id, frozenset(held), is_director=Permission.APPROVE in held)


def require_actor(action: Action, record: RequestRecord, principal: Principal, now: datetime) -> Actor:
    """Return who acts; NotFound for whoever may not see the request, Forbidden for who sees it without the right."""
    actor = actor_at(principal, record.community_id, record.subdistrict_id, now)
    if actor.permissions & permissions_for(action, record.people):
        return actor
    require_reader(record, principal, now)
    raise Forbidden


def require_reader(record: RequestRecord, principal: Principal, now: datetime) -> None:
    """Raise NotFound unless the person may see the request."""
    reach = reach_of(principal, access.Permission.REQUESTS_READ, ROLES, now)
    if reach is None or not covers(reach, record):
        raise NotFound


def covers(reach: Reach, record: RequestRecord) -> bool:
    """Tell whether a permission reaches a request, by where it happened."""
    return reach.covers(community_id=record.community_id, subdistrict_id=record.subdistrict_id)


@dataclass(frozen=True, slots=True)
class OfferedActions:
    """What a statement needs to say, per row, which acts are open to one person.

    `base` are the rights held everywhere as bits, `units` and `bits` those held at single communities and
    subdistricts. `table` is JSON: rights, whether the person applied, whether they approved, whether a second approval
    is open, and the status, put together as a key, give the acts; it is computed by the very rules that guard the
    acts (CRT-5, CRT-6).
    """

    base: int
    units: list[UUID]
    bits: list[int]
    table: str


def open_actions(people: RequestPeople, actor: Actor, policy: StampingPolicy) -> tuple[Action, ...]:
    """Return the acts open to somebody on a request (CRT-5, CRT-6), as `allowed_actions` has them.

    They depend on who they are to the request, not on who they are: few cases, of which each is judged once for
    each policy that districts have set.
    """
    applied, approved = people.applied_by == actor.person_id, people.approved_by == actor.person_id
    return _open_actions(people.state, actor.permissions, policy, applied, approved, people.may_need_second_approval)


@lru_cache(maxsize=1024)
def _open_actions(
    state: RequestState,
    held: frozenset[Permission],
    policy: StampingPolicy,
    applied: bool,  # noqa: FBT001  # the parts of a key, by place
    approved: bool,  # noqa: FBT001  # the same
    second_open: bool,  # noqa: FBT001  # the same
) -> tuple[Action, ...]:
    people = RequestPeople(state, _SELF if applied else _OTHER, _SELF if approved else _NOBODY, second_open)
    return allowed_actions(people, Actor(_SELF, held, is_director=Permission.APPROVE in held), policy)


def offered_actions(principal: Principal, now: datetime, policy: StampingPolicy) -> OfferedActions:
    """Return the table of acts open to a person, for lists."""
    base = 0
    by_unit: dict[UUID, int] = {}
    for permission, bit in _BITS.items():
        reach = reach_of(principal, permission, ROLES, now)
        if reach is None:
            continue
        base |= bit if reach.whole_district else 0
        for unit_id in (*reach.community_ids, *reach.subdistrict_ids):
            by_unit[unit_id] = by_unit.get(unit_id, 0) | bit
    classes = frozenset(_combinations(base, by_unit))
    return OfferedActions(base, list(by_unit), list(by_unit.values()), _table(classes, policy))


def offered_key(bits: int, status: str, *, applied: bool, approved: bool, second_open: bool) -> str:
    """Return the key of the table, as the statement puts it together."""
    return f"{bits}{int(applied)}{int(approved)}{int(second_open)}{status}"


def _combinations(base: int, by_unit: dict[UUID, int]) -> set[int]:
    """Return every set of rights a row can meet: a community's, its subdistrict's, or both joined."""
    single = {base, *(base | bits for bits in by_unit.values())}
    return single | {one | other for one, other in product(single, single)}


@lru_cache(maxsize=256)
def _table(classes: frozenset[int], policy: StampingPolicy) -> str:
    table: dict[str, list[str]] = {}
    either = (False, True)
    for bits, state, applied, approved, second in product(sorted(classes), RequestState, either, either, either):
        if second and state is not RequestState.APPROVED:
            continue
        held = frozenset(permission for permission, bit in _BITS.items() if bits & bit)
        actions = _open_actions(state, held, policy, applied, approved, second)
        key = offered_key(bits, state.value, applied=applied, approved=approved, second_open=second)
        if actions:
            table[key] = [one.value for one in actions]
    return json.dumps(table, separators=(",", ":"))
