"""Whether an item is in force: derived from facts and a day, per community, never stored."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from qingdan.admission.funding.rules import (
    Appropriation,
    Instalment,
    Receipt,
    community_payment_status,
    start_money_gaps,
)
from qingdan.kernel.calendar import WorkingCalendar, format_day
from qingdan.kernel.decisions import ALLOWED, Decision, Reason


class ItemState(StrEnum):
    """ADM-8: what an item is on a day, as a whole or in one community."""

    NOT_YET_IN_FORCE = "not_yet_in_force"
    IN_FORCE = "in_force"
    SUSPENDED = "suspended"
    ENDED = "ended"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Suspension:
    """A suspension that somebody ordered: from a day until before another, or open."""

    since: date
    until: date | None
    reason: str


@dataclass(frozen=True, slots=True)
class CommunityMeans:
    """R54: what one community of the scope was promised and has received of powers, people and money."""

    code: str
    powers_promised: bool = False
    powers_received_on: date | None = None
    people_promised: bool = False
    people_received_on: date | None = None
    instalments: tuple[Instalment, ...] = ()
    appropriations: tuple[Appropriation, ...] = ()
    receipts: tuple[Receipt, ...] = ()


@dataclass(frozen=True, slots=True)
class ItemFacts:
    """What the status of an item follows from; the period is half-open, `review_on` the next review's day."""

    published_on: date | None
    valid_from: date
    valid_until: date
    review_on: date
    withdrawn_on: date | None = None
    withdrawal_reason: str = ""
    suspensions: tuple[Suspension, ...] = ()
    money_comes_afterwards: bool = False
    communities: tuple[CommunityMeans, ...] = ()


@dataclass(frozen=True, slots=True)
class CommunityStatus:
    """The item in one community on the day; `reasons` say why it is not in force there."""

    state: ItemState
    reasons: Decision = ALLOWED

    @property
    def in_force(self) -> bool:
        """Tell whether tasks may be sent there."""
        return self.state is ItemState.IN_FORCE


@dataclass(frozen=True, slots=True)
class ItemStatus:
    """The item as such on the day, and in each community of its scope, by code."""

    state: ItemState
    reasons: Decision = ALLOWED
    communities: Mapping[str, CommunityStatus] = field(default_factory=dict)

    def in_community(self, code: str) -> CommunityStatus | None:
        """Give the status in one community; None when it is not in the scope."""
        return self.communities.get(code)


def item_status(facts: ItemFacts, day: date, calendar: WorkingCalendar, grace_days_working: int) -> ItemStatus:
    """ADM-8, R38, R54, FEE-6: derive what the item is on `day`, as such and per community, with reasons.

    What stops the item as such stops it everywhere; otherwise each community has its own answer, from the
    powers, people and money it has itself confirmed.
    """
    state, reasons = _whole_item(facts, day)
    if state is not ItemState.IN_FORCE:
        everywhere = CommunityStatus(state, reasons)
        return ItemStatus(state, reasons, {means.code: everywhere for means in facts.communities})
    return ItemStatus(
        state,
        reasons,
        {means.code: _in_community(facts, means, day, calendar, grace_days_working) for means in facts.communities},
    )


def count_by_state(status: ItemStatus) -> dict[ItemState, int]:
    """ADM-8: count the communities of the scope by the state of the item there."""
    counts: dict[ItemState, int] = {}
    for entry in status.communities.values():
        counts[entry.state] = counts.get(entry.state, 0) + 1
    return counts


def _whole_item(facts: ItemFacts, day: date) -> tuple[ItemState, Decision]:
    if facts.withdrawn_on is not None and day >= facts.withdrawn_on:
        return ItemState.WITHDRAWN, (_withdrawn(facts.withdrawn_on, facts.withdrawal_reason),)
    if day >= facts.valid_until:
        return ItemState.ENDED, (_ended(facts.valid_until),)
    if facts.published_on is None or day < max(facts.published_on, facts.valid_from):
        return ItemState.NOT_YET_IN_FORCE, (_not_yet(facts),)
    reasons = (
        *(_suspended(entry) for entry in facts.suspensions if _covers(entry, day)),
        *((_review_overdue(facts.review_on),) if day > facts.review_on else ()),
    )
    return (ItemState.SUSPENDED, reasons) if reasons else (ItemState.IN_FORCE, ALLOWED)


def _in_community(
    facts: ItemFacts, means: CommunityMeans, day: date, calendar: WorkingCalendar, grace_days_working: int
) -> CommunityStatus:
    missing = tuple(_missing_means(facts, means, day))
    if missing:
        return CommunityStatus(ItemState.NOT_YET_IN_FORCE, missing)
    payment = community_payment_status(
        means.instalments, means.appropriations, means.receipts, day, calendar, grace_days_working
    )
    if payment.reasons:
        return CommunityStatus(ItemState.SUSPENDED, payment.reasons)
    return CommunityStatus(ItemState.IN_FORCE)


def _missing_means(facts: ItemFacts, means: CommunityMeans, day: date) -> Iterable[Reason]:
    if means.powers_promised and not _received(means.powers_received_on, day):
        yield Reason(
            rule="R54",
            code="powers-not-received",
            detail="随事项下放的权限尚未登记到位，本社区可以不承接；社区确认收到后即生效。",
            detail_en="The powers that come with the item are not received yet; the community may decline.",
        )
    if means.people_promised and not _received(means.people_received_on, day):
        yield Reason(
            rule="R54",
            code="people-not-received",
            detail="随事项派驻的人员尚未登记到位，本社区可以不承接；社区确认到岗后即生效。",
            detail_en="The people that come with the item have not arrived yet; the community may decline.",
        )
    if not facts.money_comes_afterwards:
        yield from start_money_gaps(means.instalments, means.receipts, facts.valid_from, day)


def _received(received_on: date | None, day: date) -> bool:
    return received_on is not None and received_on <= day


def _covers(entry: Suspension, day: date) -> bool:
    return entry.since <= day and (entry.until is None or day < entry.until)


def _withdrawn(since: date, why: str) -> Reason:
    stated = f"（{why}）" if why else ""
    return Reason(
        rule="ADM-8",
        code="item-withdrawn",
        detail=f"本事项自{format_day(since)}起退出清单{stated}。如需继续，须重新申请准入。",
        detail_en=f"Withdrawn from the list since {since.isoformat()}; to go on it must be applied for anew.",
    )


def _ended(until: date) -> Reason:
    return Reason(
        rule="ADM-8",
        code="item-ended",
        detail=f"本事项有效期已于{format_day(until)}届满。如需继续，须重新申请准入。",
        detail_en=f"Its validity ended on {until.isoformat()}; to go on it must be applied for anew.",
    )


def _not_yet(facts: ItemFacts) -> Reason:
    if facts.published_on is None:
        return Reason(
            rule="ADM-8",
            code="item-not-published",
            detail="本事项尚未列入公布的清单，公布后方可生效。",
            detail_en="It does not stand on a published list yet.",
        )
    start = max(facts.published_on, facts.valid_from)
    return Reason(
        rule="ADM-8",
        code="item-not-yet-valid",
        detail=f"本事项自{format_day(start)}起生效。",
        detail_en=f"It comes into force on {start.isoformat()}.",
    )


def _suspended(entry: Suspension) -> Reason:
    since = entry.since
    end = f"至{format_day(entry.until)}恢复" if entry.until else "恢复时间另行公布"
    end_en = f"until {entry.until.isoformat()}" if entry.until else "until further notice"
    return Reason(
        rule="ADM-8",
        code="item-suspended",
        detail=f"本事项自{format_day(since)}起暂停（{entry.reason}），{end}。",
        detail_en=f"Suspended since {since.isoformat()} ({entry.reason}), {end_en}.",
    )


def _review_overdue(review_on: date) -> Reason:
    return Reason(
        rule="R38",
        code="review-overdue",
        detail=f"年度复核应于{format_day(review_on)}前完成，逾期自动暂停；复核确认后恢复。",
        detail_en=f"The yearly review was due on {review_on.isoformat()}; suspended until it is confirmed.",
    )
