"""R5: the transitional path is off unless the district has it on for a type, from a day until another."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from qingdan.stamping.catalogue.rules import (
    CertificateClass,
    Layer,
    LayerEntry,
    LegalBasis,
    TransitionalSwitch,
    judge_switching_off,
    judge_switching_on,
    switch_on,
)
from support.stamping_examples import CATALOGUE, codes_of

TODAY = date(2026, 12, 1)
UNTIL = date(2027, 3, 1)
SINGLE, RESIDENCE = CATALOGUE["CT35"], CATALOGUE["CT01"]
SWITCH = TransitionalSwitch("CT35", TODAY, UNTIL)
days = st.dates(date(2026, 1, 1), date(2028, 1, 1))


def test_it_is_on_from_its_first_day_until_before_its_last_and_for_its_type_only() -> None:
    for day, on in (
        (TODAY - timedelta(days=1), False),
        (TODAY, True),
        (UNTIL - timedelta(days=1), True),
        (UNTIL, False),
    ):
        assert (switch_on([SWITCH], "CT35", day) is SWITCH) is on
    assert switch_on([SWITCH], "CT32", TODAY) is None
    assert switch_on([], "CT35", TODAY) is None


def test_only_what_must_not_be_issued_is_switched_on_and_never_for_the_past_or_for_ever() -> None:
    assert judge_switching_on(SINGLE, (), (), SWITCH, TODAY) == ()
    open_type = TransitionalSwitch("CT01", TODAY, UNTIL)
    assert codes_of(judge_switching_on(RESIDENCE, (), (), open_type, TODAY)) == {"transition-not-needed"}
    past = replace(SWITCH, valid_from=TODAY - timedelta(days=1))
    assert codes_of(judge_switching_on(SINGLE, (), (), past, TODAY)) == {"transition-in-the-past"}
    endless = replace(SWITCH, valid_until=TODAY)
    assert codes_of(judge_switching_on(SINGLE, (), (), endless, TODAY)) == {"transition-ends-too-early"}


def test_what_a_province_relaxed_needs_no_path() -> None:
    """R18: the class that counts is the one that holds on the first day."""
    entry = LayerEntry(
        Layer.PROVINCE, "CT35", CertificateClass.ISSUE, LegalBasis("省清单", "省民〔2026〕1号", None, ""), TODAY
    )
    assert codes_of(judge_switching_on(SINGLE, (entry,), (), SWITCH, TODAY)) == {"transition-not-needed"}


@given(days, days)
def test_two_switches_of_a_type_never_share_a_day(begins: date, ends: date) -> None:
    wanted = TransitionalSwitch("CT35", begins, ends)
    refused = codes_of(judge_switching_on(SINGLE, (), (SWITCH,), wanted, date(2026, 1, 1)))
    shared = any(SWITCH.holds_on(begins + timedelta(days=one)) for one in range(max(0, (ends - begins).days)))
    assert ("transition-on-already" in refused) is shared


def test_an_ended_switch_stands_in_nobodys_way() -> None:
    never = replace(SWITCH, valid_until=TODAY)
    assert judge_switching_on(SINGLE, (), (never,), SWITCH, TODAY) == ()


def test_it_goes_off_from_today_at_the_earliest_and_an_end_is_not_put_off() -> None:
    later = TODAY + timedelta(days=10)
    assert judge_switching_off(SWITCH, later, later) == ()
    assert codes_of(judge_switching_off(SWITCH, TODAY, later)) == {"transition-off-too-early"}
    assert codes_of(judge_switching_off(SWITCH, UNTIL + timedelta(days=1), later)) == {"transition-not-extended"}
    assert "transition-has-ended" in codes_of(judge_switching_off(SWITCH, UNTIL, UNTIL))
    assert judge_switching_off(SWITCH, TODAY, TODAY - timedelta(days=5)) == ()
