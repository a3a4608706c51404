"""What a registered paper is worth when its seal was lost, or another paper stands in its place."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qingdan.stamping.documents.checks import Outcome, all_pass
from qingdan.stamping.requests.rules import RequestState
from qingdan.stamping.seals.rules import SealState
from qingdan.stamping.verification.rules import PaperStanding, Result, result_of, seal_check

LOST = date(2026, 8, 10)
TODAY = date(2026, 9, 1)


def paper(
    registered_on: date = date(2026, 8, 1),
    state: RequestState = RequestState.DELIVERED,
    **more: date | SealState,
) -> PaperStanding:
    return PaperStanding(
        state=state,
        registered_on=registered_on,
        **{"valid_until": date(2026, 12, 31), "seal_state": SealState.IN_USE, **more},  # type: ignore[arg-type]  # the test's own names
    )


@given(st.integers(min_value=-400, max_value=400))
def test_r86_the_day_of_the_register_entry_decides_what_a_lost_seal_stamped(days: int) -> None:
    """CRT-11, R86: before the day of the loss a paper stays what it was; of that day or later it is not vouched for."""
    one = paper(LOST + timedelta(days=days), seal_state=SealState.LOST, seal_lost_on=LOST)
    assert result_of(one, TODAY) is (Result.VALID if days < 0 else Result.SEAL_LOST)
    assert seal_check(one).outcome is (Outcome.NOTICE if days < 0 else Outcome.FAIL)


def test_r86_a_valid_paper_says_on_which_day_its_seal_was_reported_lost() -> None:
    """CRT-11, R86: valid, and the loss is said in both languages with its day."""
    check = seal_check(paper(seal_state=SealState.LOST, seal_lost_on=LOST))
    assert "2026-08-10 挂失" in check.detail
    assert "lost on 2026-08-10" in check.detail_en
    assert not all_pass([check])


def test_r86_a_lost_seal_stays_lost_for_its_papers_when_it_is_retired_later() -> None:
    """R86, R87: retiring the seal does not make good what was stamped after its loss."""
    one = paper(LOST, seal_state=SealState.RETIRED, seal_lost_on=LOST)
    assert result_of(one, TODAY) is Result.SEAL_LOST


@pytest.mark.parametrize("seal_state", [SealState.SUSPENDED, SealState.RETIRED, SealState.DESTROYED])
def test_r87_a_seal_that_rests_or_has_ended_is_named_and_changes_nothing(seal_state: SealState) -> None:
    """CRT-13, R87: the present state of the seal is a notice beside the result."""
    one = paper(seal_state=seal_state)
    assert result_of(one, TODAY) is Result.VALID
    assert seal_check(one).outcome is Outcome.NOTICE


def test_crt_13_a_seal_in_use_passes() -> None:
    """CRT-13: nothing is to be known of it."""
    assert seal_check(paper()).outcome is Outcome.PASS


def test_r84_what_was_taken_back_says_whether_a_newer_paper_stands_in_its_place() -> None:
    """CRT-11, R84: voided, or replaced; a loss of the seal does not hide it."""
    voided = paper(LOST, RequestState.VOIDED, seal_lost_on=LOST)
    assert result_of(voided, TODAY) is Result.VOIDED
    assert result_of(paper(LOST, RequestState.VOIDED, replaced_on=TODAY), TODAY) is Result.REPLACED


def test_r86_a_lost_seal_outweighs_the_end_of_a_paper() -> None:
    """CRT-11, R86: an expired paper was at least made by its issuer; this one nobody vouches for."""
    assert result_of(paper(LOST, seal_lost_on=LOST, valid_until=LOST), TODAY) is Result.SEAL_LOST
    assert result_of(paper(valid_until=LOST), TODAY) is Result.EXPIRED


@pytest.mark.parametrize("state", [RequestState.DRAFT, RequestState.APPROVED, RequestState.WITHDRAWN])
def test_crt_11_what_was_never_stamped_is_unknown(state: RequestState) -> None:
    """CRT-11: only a use of the seal makes a paper."""
    assert result_of(paper(state=state), TODAY) is Result.UNKNOWN
