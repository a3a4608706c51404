"""Who acts on a request, with the rights held at its community; and the acts offered to them."""

import json
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from itertools import product
from typing import Final, NamedTuple
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
    """Return the person with the permissions that reach this community, never those held elsewhere (CRT-6, R81)."""
    held = {
        permission
        for permission in Permission
        if holds_at(principal, ROLES[permission], now, community_id=community_id, subdistrict_id=subdistrict_id)
    }
    return Actor(
        principal.person_id,
        frozenset(held),
        is_director=Permission.APPROVE in held,
        is_contract_staff=principal.is_contract_staff,
    )


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
    subdistricts. `table` is JSON: rights, whether the person applied, whether they approved, whether a check refuted
    it, whether a second approval is open, and the status, put together as a key, give the acts; it is computed by the
    very rules that guard the acts (CRT-5, CRT-6).
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
    second_open = people.may_need_second_approval
    case = _Case(people.state, applied, approved, people.refuted, second_open, actor.is_contract_staff)
    return _open_actions(case, actor.permissions, policy)


class _Case(NamedTuple):
    """Who somebody is to a request: all that the acts depend on besides their rights."""

    state: RequestState
    applied: bool
    approved: bool
    refuted: bool
    second_open: bool
    contract: bool


@lru_cache(maxsize=4096)
def _open_actions(case: _Case, held: frozenset[Permission], policy: StampingPolicy) -> tuple[Action, ...]:
    applied_by, approved_by = _SELF if case.applied else _OTHER, _SELF if case.approved else _NOBODY
    people = RequestPeople(case.state, applied_by, approved_by, case.second_open, refuted=case.refuted)
    actor = Actor(_SELF, held, is_director=Permission.APPROVE in held, is_contract_staff=case.contract)
    return allowed_actions(people, actor, policy)


def offered_actions(principal: Principal, now: datetime, policy: StampingPolicy) -> OfferedActions:
    """Return the table of acts open to a person, for lists (CRT-5, CRT-6, R81)."""
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
    table = _table(classes, policy, contract=principal.is_contract_staff)
    return OfferedActions(base, list(by_unit), list(by_unit.values()), table)


def offered_key(bits: int, case: "_Case") -> str:
    """Return the key of the table, as the statement puts it together."""
    facts = (case.applied, case.approved, case.refuted, case.second_open)
    return f"{bits}{''.join(str(int(fact)) for fact in facts)}{case.state.value}"


def _combinations(base: int, by_unit: dict[UUID, int]) -> set[int]:
    """Return every set of rights a row can meet: a community's, its subdistrict's, or both joined."""
    single = {base, *(base | bits for bits in by_unit.values())}
    return single | {one | other for one, other in product(single, single)}


@lru_cache(maxsize=256)
def _table(classes: frozenset[int], policy: StampingPolicy, *, contract: bool) -> str:
    table: dict[str, list[str]] = {}
    truth = (False, True)
    for bits, state, *case in product(sorted(classes), RequestState, truth, truth, truth, truth):
        applied, approved, refuted, second_open = case
        if second_open and state is not RequestState.APPROVED:
            continue
        held = frozenset(permission for permission, bit in _BITS.items() if bits & bit)
        who = _Case(state, applied, approved, refuted, second_open, contract)
        actions = _open_actions(who, held, policy)
        if actions:
            key = offered_key(bits, who)
            table[key] = [one.value for one in actions]
    return json.dumps(table, separators=(",", ":"))
