"""ADM-8, R38, R54, FEE-6: whether an item is in force follows from facts and a day, per community."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qingdan.admission.funding.rules import Instalment, Receipt
from qingdan.admission.items.rules import (
    CommunityMeans,
    Frequency,
    ItemFacts,
    ItemState,
    ItemStatus,
    Per,
    Suspension,
    count_by_state,
    item_status,
    occurrences,
    span_of,
)
from support.admission_examples import CALENDAR, ITEM, codes

FIRST, SECOND = "130702001001", "130702001002"
DAY = date(2026, 6, 1)


def status(facts: ItemFacts, day: date = DAY) -> ItemStatus:
    return item_status(facts, day, CALENDAR, grace_days_working=10)


def with_means(means: CommunityMeans) -> ItemFacts:
    return replace(ITEM, communities=(means, CommunityMeans(SECOND)))


@pytest.mark.parametrize(
    ("facts", "day", "state", "code"),
    [
        (ITEM, date(2026, 4, 30), ItemState.NOT_YET_IN_FORCE, "item-not-yet-valid"),
        (ITEM, date(2026, 5, 1), ItemState.IN_FORCE, None),
        (ITEM, date(2027, 4, 1), ItemState.IN_FORCE, None),
        (ITEM, date(2027, 4, 2), ItemState.SUSPENDED, "review-overdue"),
        (ITEM, date(2027, 5, 1), ItemState.ENDED, "item-ended"),
        (replace(ITEM, published_on=None), DAY, ItemState.NOT_YET_IN_FORCE, "item-not-published"),
        (replace(ITEM, published_on=date(2026, 7, 1)), DAY, ItemState.NOT_YET_IN_FORCE, "item-not-yet-valid"),
        (replace(ITEM, withdrawn_on=DAY), DAY, ItemState.WITHDRAWN, "item-withdrawn"),
        (replace(ITEM, withdrawn_on=date(2026, 6, 2)), DAY, ItemState.IN_FORCE, None),
        (
            replace(ITEM, suspensions=(Suspension(date(2026, 5, 20), date(2026, 6, 2), "依据修订"),)),
            DAY,
            ItemState.SUSPENDED,
            "item-suspended",
        ),
        (
            replace(ITEM, suspensions=(Suspension(date(2026, 5, 20), DAY, "依据修订"),)),
            DAY,
            ItemState.IN_FORCE,
            None,
        ),
    ],
)
def test_adm_8_r38_the_whole_item_follows_its_dates(
    facts: ItemFacts, day: date, state: ItemState, code: str | None
) -> None:
    found = status(facts, day)
    assert found.state is state
    assert codes(found.reasons) == ({code} if code else set())
    assert {entry.state for entry in found.communities.values()} == {state}


def test_adm_8_a_suspended_item_names_every_suspension() -> None:
    facts = replace(ITEM, suspensions=(Suspension(date(2026, 5, 20), None, "依据修订"),), review_on=date(2026, 5, 30))
    assert codes(status(facts).reasons) == {"item-suspended", "review-overdue"}


@pytest.mark.parametrize(
    ("means", "code"),
    [
        (CommunityMeans(FIRST, powers_promised=True), "powers-not-received"),
        (CommunityMeans(FIRST, people_promised=True), "people-not-received"),
        (
            CommunityMeans(FIRST, people_promised=True, people_received_on=date(2026, 6, 2)),
            "people-not-received",
        ),
        (
            CommunityMeans(FIRST, instalments=(Instalment(FIRST, 0, date(2026, 5, 1), 5),)),
            "start-money-not-received",
        ),
    ],
)
def test_r54_without_its_means_an_item_is_not_in_force_in_that_community_only(means: CommunityMeans, code: str) -> None:
    found = status(with_means(means))
    assert found.state is ItemState.IN_FORCE
    assert found.communities[FIRST].state is ItemState.NOT_YET_IN_FORCE
    assert codes(found.communities[FIRST].reasons) == {code}
    assert found.communities[SECOND].in_force
    assert count_by_state(found) == {ItemState.NOT_YET_IN_FORCE: 1, ItemState.IN_FORCE: 1}


def test_r54_everything_that_is_missing_is_named_at_once() -> None:
    means = CommunityMeans(
        FIRST,
        powers_promised=True,
        people_promised=True,
        instalments=(Instalment(FIRST, 0, date(2026, 5, 1), 5),),
    )
    assert len(status(with_means(means)).communities[FIRST].reasons) == 3


def test_fee_6_late_money_suspends_the_community_that_was_not_paid_and_no_other() -> None:
    means = CommunityMeans(FIRST, instalments=(Instalment(FIRST, 0, date(2026, 5, 6), 100),))
    assert status(with_means(means), date(2026, 5, 19)).communities[FIRST].in_force
    late = status(with_means(means))
    assert late.communities[FIRST].state is ItemState.SUSPENDED
    assert codes(late.communities[FIRST].reasons) == {"money-overdue"}
    assert late.communities[SECOND].in_force
    paid = replace(means, receipts=(Receipt("a1", FIRST, 100, DAY),))
    assert status(with_means(paid)).communities[FIRST].in_force


def test_adm_11_emergency_money_comes_afterwards() -> None:
    means = CommunityMeans(FIRST, instalments=(Instalment(FIRST, 0, date(2026, 5, 1), 5),))
    facts = replace(with_means(means), money_comes_afterwards=True)
    assert status(facts, date(2026, 5, 6)).communities[FIRST].in_force


def test_adm_9_a_community_outside_the_scope_has_no_status() -> None:
    assert status(ITEM).in_community("130702009009") is None


@settings(max_examples=200, deadline=None)
@given(day=st.dates(date(2025, 1, 1), date(2028, 12, 31)))
def test_adm_8_in_force_exactly_when_there_is_no_reason_against_it(day: date) -> None:
    found = status(ITEM, day)
    assert (found.state is ItemState.IN_FORCE) == (found.reasons == ())
    for entry in found.communities.values():
        assert entry.in_force == (entry.reasons == ())


@pytest.mark.parametrize(
    ("per", "span"),
    [
        (Per.YEAR, (date(2026, 1, 1), date(2027, 1, 1))),
        (Per.QUARTER, (date(2026, 4, 1), date(2026, 7, 1))),
        (Per.MONTH, (date(2026, 6, 1), date(2026, 7, 1))),
        (Per.WEEK, (date(2026, 6, 1), date(2026, 6, 8))),
        (Per.DAY, (date(2026, 6, 3), date(2026, 6, 4))),
        (Per.ONCE, None),
        (Per.ON_DEMAND, None),
    ],
)
def test_adm_9_a_frequency_counts_in_calendar_spans(per: Per, span: tuple[date, date] | None) -> None:
    assert span_of(date(2026, 6, 3), per) == span


@settings(max_examples=200, deadline=None)
@given(day=st.dates(date(2025, 1, 1), date(2028, 12, 31)), per=st.sampled_from(Per))
def test_adm_9_a_span_holds_its_day_and_meets_the_next_span(day: date, per: Per) -> None:
    span = span_of(day, per)
    if span is not None:
        assert span[0] <= day < span[1]
        following = span_of(span[1], per)
        assert following is not None
        assert following[0] == span[1]
        assert span_of(span[1] - timedelta(days=1), per) == span


@pytest.mark.parametrize(
    ("frequency", "until", "expected"),
    [
        (Frequency(2, Per.YEAR), date(2027, 5, 1), 2),
        (Frequency(2, Per.YEAR), date(2027, 5, 2), 4),
        (Frequency(1, Per.QUARTER), date(2027, 5, 1), 4),
        (Frequency(1, Per.MONTH), date(2026, 7, 15), 3),
        (Frequency(3, Per.WEEK), date(2026, 5, 15), 6),
        (Frequency(1, Per.DAY), date(2026, 5, 11), 4),
        (Frequency(5, Per.ONCE), date(2029, 5, 1), 5),
        (Frequency(24, Per.ON_DEMAND), date(2028, 5, 1), 48),
        (Frequency(9, Per.MONTH), date(2026, 5, 1), 0),
    ],
)
def test_fee_5_occurrences_count_begun_spans_whole(frequency: Frequency, until: date, expected: int) -> None:
    assert occurrences(frequency, date(2026, 5, 1), until, CALENDAR) == expected
