"""What waits for whoever signs in: only acts that are open to them, most urgent first."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from qingdan.kernel.clock import business_date
from qingdan.kernel.principal import Principal, reach_of
from qingdan.stamping.access import ROLES, Permission
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

_MOST: Final = 100
_SHOWN: Final = 50
_LAST_DAY: Final = date.max


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
    """Return what waits for the caller (CRT-5, CRT-6, R10, R80); somebody who watches sees what is overdue."""
    figures: list[Figure] = []
    found: list[WaitingItem] = []
    async with resources.database.read(principal) as transaction:
        now, today = transaction.now, transaction.today
        policy = (await resources.policies.within(transaction)).requests
        for kind in _KINDS:
            reach = reach_of(principal, kind.permission, ROLES, now)
            if reach is None:
                continue
            rows = await repository.waiting(
                transaction.session, reach, kind.state, _MOST, again=kind.action is Action.SECOND_APPROVAL
            )
            open_rows = [row for row in rows if _is_open(row, kind, principal, now, policy)][:_MOST]
            figures.append(Figure(key=kind.figure, value=len(open_rows), link=f"/stamping?status={kind.state.value}"))
            found += [_item(row, kind.kind, today) for row in open_rows]
        watching = reach_of(principal, Permission.REQUESTS_READ, ROLES, now)
        if watching is not None and not _acts_at_counter(figures):
            late = [
                _item(row, "stamp_request", today)
                for state in _WATCHED
                for row in await repository.waiting(transaction.session, watching, state, _MOST)
                if _is_late(row, today)
            ][:_MOST]
            figures.append(Figure(key="requests_overdue", value=len(late), link="/stamping"))
            found += late
        outings = await waiting_outings(transaction.session, principal, now, _MOST)
    late_outings = sum(one.overdue for one in outings)
    if late_outings:
        figures.append(Figure(key="outings_overdue", value=late_outings, link="/register"))
    found += [_outing_item(one) for one in outings]
    found.sort(key=lambda item: (not item.overdue, item.due_on or _LAST_DAY, item.id))
    return WorkQueue(figures=figures, items=found[:_SHOWN])


def _acts_at_counter(figures: list[Figure]) -> bool:
    """Tell whether somebody has work with requests every day; the subdistrict, asked now and then (R79), has not."""
    return any(figure.key != "requests_to_approve_again" for figure in figures)


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


def _is_open(row: Mapping[Any, Any], kind: _Kind, principal: Principal, now: datetime, policy: StampingPolicy) -> bool:
    people = RequestPeople(
        RequestState(row["status"]), row["applied_by"], row["approved_by"], row["second_approval_open"]
    )
    actor = actor_at(principal, row["community_id"], row["subdistrict_id"], now)
    return kind.action in allowed_actions(people, actor, policy)


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
