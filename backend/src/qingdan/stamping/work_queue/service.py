"""What waits for whoever signs in: only acts that are open to them, most urgent first."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any, Final

from qingdan.kernel.clock import business_date
from qingdan.kernel.principal import Principal, reach_of
from qingdan.kernel.transaction import Transaction
from qingdan.stamping.access import ROLES, Permission
from qingdan.stamping.directories import District
from qingdan.stamping.outings.service import WaitingOuting, waiting_outings
from qingdan.stamping.requests.actors import actor_at
from qingdan.stamping.requests.rules import (
    Action,
    RequestPeople,
    RequestState,
    StampingPolicy,
    allowed_actions,
    is_overdue,
)
from qingdan.stamping.resources import Resources
from qingdan.stamping.work_queue import repository
from qingdan.stamping.work_queue.schemas import Figure, WaitingItem, WorkQueue
from qingdan.stamping.work_queue.seal_matters import WaitingMatter, cares_for_seals, waiting_matters

_MOST: Final = 100
_SHOWN: Final = 50
_LAST_DAY: Final = date.max
#: How long a stopped use stands before the supervisor (R82); it asks for no act that would take it away.
_STOPS_SHOWN: Final = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class _Kind:
    """One reason to wait: who does it, in which state, by which act, under which name."""

    figure: str
    kind: str
    permission: Permission
    state: RequestState
    action: Action | None


_KINDS: Final = (
    _Kind("requests_to_approve", "stamp_request", Permission.REQUESTS_APPROVE, RequestState.VERIFIED, Action.APPROVAL),
    _Kind(
        "requests_to_approve_again",
        "stamp_request",
        Permission.REQUESTS_SECOND_APPROVE,
        RequestState.APPROVED,
        Action.SECOND_APPROVAL,
    ),
    _Kind("requests_to_stamp", "stamping", Permission.REQUESTS_STAMP, RequestState.APPROVED, Action.STAMPING),
    _Kind(
        "requests_to_verify", "stamp_request", Permission.REQUESTS_PREPARE, RequestState.SUBMITTED, Action.VERIFICATION
    ),
    _Kind("requests_to_deliver", "delivery", Permission.REQUESTS_PREPARE, RequestState.STAMPED, Action.DELIVERY),
    _Kind("requests_returned", "stamp_request", Permission.REQUESTS_PREPARE, RequestState.RETURNED, Action.SUBMISSION),
)
#: What somebody sees who may only watch: what a community owes.
_WATCHED: Final = (RequestState.SUBMITTED, RequestState.VERIFIED, RequestState.APPROVED)


async def work_queue(resources: Resources, principal: Principal) -> WorkQueue:
    """Return what waits for the caller (CRT-5, CRT-6, R10, R80, R85 to R88).

    Somebody who only watches sees what is overdue, and the uses that keepers stopped (R82).
    """
    district = await _district_of(resources, principal)
    async with resources.database.read(principal) as transaction:
        policies = await resources.policies.within(transaction)
        waiting = await _requests(transaction, principal, policies.requests)
        if not _acts_at_counter(waiting.figures):
            waiting += await _watched(transaction, principal)
        waiting += _outings(await waiting_outings(transaction.session, principal, transaction.now, _MOST))
        if district is not None:
            waiting += _matters(await waiting_matters(transaction, principal, district, policies.seals))
    items = sorted(waiting.items, key=lambda item: (not item.overdue, item.due_on or _LAST_DAY, item.id))
    return WorkQueue(figures=waiting.figures, items=items[:_SHOWN])


@dataclass(frozen=True)
class _Waiting:
    """What waits, with the figures above it."""

    figures: list[Figure] = field(default_factory=list)
    items: list[WaitingItem] = field(default_factory=list)

    def __add__(self, other: "_Waiting") -> "_Waiting":
        return _Waiting(self.figures + other.figures, self.items + other.items)


async def _requests(transaction: Transaction, principal: Principal, policy: StampingPolicy) -> _Waiting:
    """Return the requests on which the caller can do the next step."""
    now, found = transaction.now, _Waiting()
    for kind in _KINDS:
        reach = reach_of(principal, kind.permission, ROLES, now)
        if reach is None:
            continue
        again = kind.action is Action.SECOND_APPROVAL
        rows = await repository.waiting(transaction.session, reach, kind.state, _MOST, again=again)
        open_rows = [row for row in rows if _is_open(row, kind, principal, now, policy)][:_MOST]
        figure = Figure(key=kind.figure, value=len(open_rows), link=f"/stamping?status={kind.state.value}")
        found += _Waiting([figure], [_item(row, kind.kind, transaction.today) for row in open_rows])
    return found


async def _watched(transaction: Transaction, principal: Principal) -> _Waiting:
    """Return what is overdue and what keepers stopped, for whoever only watches (R82)."""
    session, now, today = transaction.session, transaction.now, transaction.today
    watching = reach_of(principal, Permission.REQUESTS_READ, ROLES, now)
    if watching is None:
        return _Waiting()
    late = [
        _item(row, "stamp_request", today)
        for state in _WATCHED
        for row in await repository.waiting(session, watching, state, _MOST)
        if _is_late(row, today)
    ][:_MOST]
    stops = await repository.stopped_since(session, watching, now - _STOPS_SHOWN, _MOST)
    figures = [
        Figure(key="requests_overdue", value=len(late), link="/stamping"),
        Figure(key="uses_stopped", value=len(stops), link="/stamping"),
    ]
    return _Waiting(figures, late + [_stop_item(row) for row in stops])


def _outings(outings: Sequence[WaitingOuting]) -> _Waiting:
    """Return the seals that are asked for, out or late (R80)."""
    late = sum(one.overdue for one in outings)
    figures = [Figure(key="outings_overdue", value=late, link="/register")] if late else []
    return _Waiting(figures, [_outing_item(one) for one in outings])


def _matters(matters: Sequence[WaitingMatter]) -> _Waiting:
    """Return what is due with seals (R85 to R88)."""
    late = sum(one.matter.overdue for one in matters)
    figures = [Figure(key="seal_matters_overdue", value=late, link="/register?due=true")] if late else []
    return _Waiting(figures, [_matter_item(one) for one in matters])


def _acts_at_counter(figures: list[Figure]) -> bool:
    """Tell whether somebody has work with requests every day; the subdistrict, asked now and then (R79), has not."""
    return any(figure.key != "requests_to_approve_again" for figure in figures)


async def _district_of(resources: Resources, principal: Principal) -> District | None:
    """Return the caller's district when something can wait for them with a seal; the directory is asked outside."""
    if not cares_for_seals(principal, resources.database.clock()):
        return None
    return await resources.districts.district(principal.district_id)


def _matter_item(waiting: WaitingMatter) -> WaitingItem:
    """R85 to R88: what is due with a seal stands on the page of the seal."""
    year = f" · {waiting.year}" if waiting.year else ""
    return WaitingItem(
        kind=waiting.matter.kind.value,
        id=waiting.seal_id,
        title=f"{waiting.seal_name}{year}",
        who=waiting.community_name,
        due_on=waiting.matter.due_on,
        overdue=waiting.matter.overdue,
        link=f"/register/{waiting.seal_id}",
    )


def _outing_item(outing: WaitingOuting) -> WaitingItem:
    """R80: a seal that is out is due when it comes back; whoever carries it is named."""
    row, seal = outing.row, outing.seal
    carriers = "、".join(one["name"] for one in row.carriers)
    return WaitingItem(
        kind="seal_outing",
        id=row.id,
        title=row.purpose,
        who=f"{carriers} · {seal.community_name}",
        due_on=business_date(row.back_by),
        overdue=outing.overdue,
        link=f"/register/{seal.id}?tab=outings",
    )


def _stop_item(row: Mapping[Any, Any]) -> WaitingItem:
    """R82: the supervisor hears that a keeper stopped an approved use, where and when."""
    return WaitingItem(
        kind="use_stopped",
        id=row["id"],
        title=row["title"],
        who=f"{row['community_name']} · {business_date(row['occurred_at']).isoformat()}",
        due_on=None,
        overdue=False,
        link=f"/stamping/{row['id']}",
    )


def _is_open(row: Mapping[Any, Any], kind: _Kind, principal: Principal, now: datetime, policy: StampingPolicy) -> bool:
    state, second, refuted = RequestState(row["status"]), row["second_approval_open"], row["refuted"]
    people = RequestPeople(state, row["applied_by"], row["approved_by"], second, refuted=refuted)
    actor = actor_at(principal, row["community_id"], row["subdistrict_id"], now)
    # What a check refuted still waits for its answer: a rejection (R11, R22).
    action = Action.REJECTION if refuted and kind.action is Action.APPROVAL else kind.action
    return action in allowed_actions(people, actor, policy)


def _is_late(row: Mapping[Any, Any], today: date) -> bool:
    return row["due_on"] is not None and is_overdue(RequestState(row["status"]), row["due_on"], today)


def _item(row: Mapping[Any, Any], kind: str, today: date) -> WaitingItem:
    return WaitingItem(
        kind=kind,
        id=row["id"],
        title=row["title"],
        who=f"{row['applicant_masked']} · {row['community_name']}" if row["applicant_masked"] else None,
        due_on=row["due_on"],
        overdue=_is_late(row, today),
        link=f"/stamping/{row['id']}",
    )
