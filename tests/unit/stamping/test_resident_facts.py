"""Which facts of a resident are offered again: the latest certified ones, within their period."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from qingdan.stamping.requests.rules import RequestState
from qingdan.stamping.residents.rules import CertifiedPaper, facts_offered, facts_taken
from qingdan.stamping.seals.rules import RetentionPolicy

TODAY = date(2026, 11, 2)
PAPER = CertifiedPaper(
    request_id=UUID(int=1),
    state=RequestState.DELIVERED,
    certified_on=date(2026, 3, 1),
    confirmed=True,
    covers=frozenset({"address"}),
    erased=False,
)


def offered(*papers: CertifiedPaper, today: date = TODAY) -> CertifiedPaper | None:
    return facts_offered(papers, today, RetentionPolicy())


def test_crt_14_the_latest_certified_facts_are_offered() -> None:
    """CRT-14: of several papers the newest speaks."""
    newer = replace(PAPER, request_id=UUID(int=2), certified_on=date(2026, 4, 1))
    assert offered(newer, PAPER) == newer
    assert offered() is None


@pytest.mark.parametrize("state", list(RequestState))
def test_crt_14_only_what_was_stamped_counts_as_certified(state: RequestState) -> None:
    """CRT-14: a voided, refused or unfinished request proves nothing."""
    certified = state in {RequestState.STAMPED, RequestState.DELIVERED}
    assert (offered(replace(PAPER, state=state)) is not None) is certified


def test_crt_14_what_was_not_confirmed_or_is_erased_is_not_offered() -> None:
    """CRT-14, R124: neither an unconfirmed check nor facts whose personal side is gone."""
    assert offered(replace(PAPER, confirmed=False)) is None
    assert offered(replace(PAPER, erased=True)) is None


def test_crt_14_facts_are_offered_within_their_period_alone() -> None:
    """CRT-14, R124: to the last day of the tenth year after, then no more."""
    assert offered(PAPER, today=date(2036, 12, 31)) == PAPER
    assert offered(PAPER, today=date(2037, 1, 1)) is None


def test_crt_14_only_values_found_true_are_taken_over() -> None:
    """CRT-14, R16: what nobody checked, and what is empty, stays behind."""
    values = {"address": "桃源里3栋", "note": "未核", "since": " "}
    assert facts_taken(values, frozenset({"address", "since"})) == {"address": "桃源里3栋"}
