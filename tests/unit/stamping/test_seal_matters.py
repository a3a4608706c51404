"""What waits with a seal by law: which matter, until when, late or not."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from qingdan.kernel.calendar import WorkingCalendar
from qingdan.stamping.catalogue.rules import SealKind
from qingdan.stamping.policies.rules import SealPolicy
from qingdan.stamping.seals.rules import MatterKind, SealFacts, SealMatter, SealState, matters_of

K, S = MatterKind, SealState
TODAY = date(2026, 11, 23)
SEAL = SealFacts(S.IN_USE, SealKind.COMMITTEE, UUID(int=1), UUID(int=2))
LOST = replace(SEAL, state=S.LOST, lost_on=TODAY)


def matters(seal: SealFacts, year: int | None = None, today: date = TODAY) -> tuple[SealMatter, ...]:
    return matters_of(seal, year, SealPolicy(), WorkingCalendar({}), today)


@pytest.mark.parametrize("state", S)
def test_nothing_waits_with_a_seal_in_good_order_and_a_retired_one_is_sealed_off(state: SealState) -> None:
    """R87: no law sets a day for it."""
    expected = (SealMatter(K.SEALING_OFF, None, overdue=False),) if state is S.RETIRED else ()
    assert matters(replace(SEAL, state=state)) == expected
    assert matters(replace(SEAL, state=state, sealed_off_on=TODAY)) == ()


@pytest.mark.parametrize("state", S)
@pytest.mark.parametrize(
    ("today", "late"), [(date(2026, 1, 1), False), (date(2026, 6, 30), False), (date(2026, 7, 1), True)]
)
def test_r88_a_year_is_closed_by_the_end_of_june_whatever_became_of_the_seal(
    state: SealState,
    today: date,
    late: bool,  # noqa: FBT001 -- a column of the table
) -> None:
    """R88: of two open years the earlier counts."""
    seal = replace(SEAL, state=state, sealed_off_on=today)
    assert matters(seal, 2025, today) == (SealMatter(K.CLOSING, date(2026, 6, 30), overdue=late),)
    assert matters(seal, 2024, today)[0].overdue


def test_r85_a_handover_is_due_seven_working_days_after_the_election() -> None:
    """R85: and waits no more once it is recorded."""
    elected = replace(SEAL, election_on=TODAY)
    due = date(2026, 12, 2)
    assert matters(elected) == (SealMatter(K.HANDOVER, due, overdue=False),)
    assert matters(elected, today=due) == (SealMatter(K.HANDOVER, due, overdue=False),)
    assert matters(elected, today=due + timedelta(days=1)) == (SealMatter(K.HANDOVER, due, overdue=True),)
    assert matters(replace(elected, handed_over_on=TODAY)) == ()
    assert matters(replace(SEAL, election_on=TODAY + timedelta(days=1))) == ()


def test_r86_a_loss_is_recorded_by_the_street_and_then_the_seal_replaced() -> None:
    """R86: the record by the end of the notice, the replacement from then on; a replaced seal is done with."""
    ends = TODAY + timedelta(days=30)
    assert matters(LOST) == (SealMatter(K.LOSS_RECORD, ends, overdue=False),)
    assert matters(LOST, today=ends + timedelta(days=1)) == (SealMatter(K.LOSS_RECORD, ends, overdue=True),)
    recorded = replace(LOST, loss_recorded_on=TODAY)
    assert matters(recorded) == ()
    assert matters(recorded, today=ends) == (SealMatter(K.REPLACEMENT, ends, overdue=False),)
    assert matters(replace(recorded, unit_ended=True), today=ends) == ()
    assert matters(replace(recorded, replaced=True), today=ends) == ()


def test_r74_a_deputy_is_missing_and_crt_13_the_seal_of_an_ended_community_is_retired() -> None:
    """R74, CRT-13: what has ended needs no deputy and no hand-over."""
    alone = replace(SEAL, deputy_id=None)
    assert matters(alone) == (SealMatter(K.DEPUTY, None, overdue=False),)
    ended = replace(alone, unit_ended=True, election_on=TODAY)
    assert matters(ended) == (SealMatter(K.RETIREMENT, None, overdue=True),)
