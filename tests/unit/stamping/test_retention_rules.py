"""How long what names residents is kept, and what its destruction needs: every class, every missing thing."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qingdan.kernel.decisions import Decision
from qingdan.stamping.retention.rules import (
    SETTABLE,
    Appraisal,
    Period,
    due_before,
    ends_on,
    is_spent,
    judge_appraisal,
    judge_destruction,
    policy_on,
)
from qingdan.stamping.seals.rules import RecordClass, RetentionPolicy

TODAY = date(2026, 11, 2)
POLICY = RetentionPolicy()
APPRAISAL = Appraisal(RecordClass.EVIDENCE, date(2016, 1, 1), "区档案馆 李敏")


def codes_of(decision: Decision) -> set[str]:
    return {reason.code for reason in decision}


def destruction(
    record_class: RecordClass = RecordClass.EVIDENCE,
    appraisal: Appraisal | None = APPRAISAL,
    witness: str = "区监察委 王云",
    operator: str = "系统管理员",
) -> set[str]:
    return codes_of(
        judge_destruction(record_class, appraisal, witness=witness, operator=operator, policy=POLICY, today=TODAY)
    )


@given(
    st.sampled_from(list(RecordClass)),
    st.dates(date(1990, 1, 1), date(2100, 12, 31)),
    st.dates(date(1990, 1, 1), date(2100, 12, 31)),
)
def test_r89_what_is_due_is_exactly_what_is_no_longer_kept(record: RecordClass, closed_on: date, today: date) -> None:
    """R89, R124: the day before which a matter must be closed, and the day on which its record ends, are one rule."""
    if closed_on <= today:
        assert (closed_on < due_before(record, POLICY, today)) is (today >= ends_on(record, closed_on, POLICY))


def test_r124_a_district_sets_periods_from_a_day_on() -> None:
    """R89, R124: the latest day that has come decides; what was never set is the product's own."""
    periods = [
        Period(RecordClass.EVIDENCE, 15, date(2026, 1, 1)),
        Period(RecordClass.EVIDENCE, 5, date(2027, 1, 1)),
        Period(RecordClass.STUB, 20, date(2026, 11, 2)),
    ]
    assert policy_on(periods, date(2025, 12, 31)) == POLICY
    on_the_day = policy_on(periods, TODAY)
    assert (on_the_day.evidence_years, on_the_day.stub_years) == (15, 20)
    assert policy_on(reversed(periods), date(2027, 1, 1)).evidence_years == 5


@pytest.mark.parametrize("record_class", SETTABLE)
def test_r89_an_appraisal_reaches_no_further_than_the_period(record_class: RecordClass) -> None:
    """R89: the first day that is still kept is the limit."""
    limit = due_before(record_class, POLICY, TODAY)
    assert judge_appraisal(record_class, limit, POLICY, TODAY) == ()
    assert codes_of(judge_appraisal(record_class, limit + timedelta(days=1), POLICY, TODAY)) == {"still-kept"}


def test_r124_what_only_needed_a_look_needs_no_appraisal() -> None:
    """R124: it may go on the day the matter is closed, by anybody who may destroy."""
    assert codes_of(judge_appraisal(RecordClass.LOOK_ONLY, TODAY, POLICY, TODAY)) == {"no-appraisal-needed"}
    assert destruction(RecordClass.LOOK_ONLY, None, witness="") == set()


def test_r124_a_draft_goes_after_days_without_appraisal() -> None:
    """R124: the district's days count from the last touch; a draft is neither register nor stub."""
    policy = policy_on([], TODAY, draft_days=30)
    assert due_before(RecordClass.DRAFT, policy, TODAY) == TODAY - timedelta(days=29)
    assert ends_on(RecordClass.DRAFT, TODAY - timedelta(days=30), policy) == TODAY
    day = due_before(RecordClass.DRAFT, POLICY, TODAY)
    assert codes_of(judge_appraisal(RecordClass.DRAFT, day, POLICY, TODAY)) == {"no-appraisal-needed"}
    assert destruction(RecordClass.DRAFT, None, witness="") == set()


def test_r89_what_was_never_finished_has_years_of_its_own() -> None:
    """R89: bounded like all others, set like all others, and appraised."""
    policy = policy_on([Period(RecordClass.UNFINISHED, 3, TODAY)], TODAY)
    assert due_before(RecordClass.UNFINISHED, policy, TODAY) == date(TODAY.year - 3, 1, 1)
    assert due_before(RecordClass.UNFINISHED, POLICY, TODAY) == date(TODAY.year - 5, 1, 1)
    assert destruction(RecordClass.UNFINISHED, None) == {"appraisal-missing"}


def test_r89_an_appraisal_is_spent_when_nothing_is_left_that_it_covers() -> None:
    """R89: what was closed on its day or later is not its own."""
    day = date(2016, 1, 1)
    assert is_spent(day, None)
    assert is_spent(day, day)
    assert not is_spent(day, day - timedelta(days=1))


def test_r89_a_destruction_has_an_appraisal_a_witness_and_two_persons() -> None:
    """R89: every missing thing is named at once."""
    assert destruction() == set()
    assert destruction(appraisal=None) == {"appraisal-missing"}
    assert destruction(RecordClass.STUB) == {"appraisal-missing"}
    assert destruction(witness=" ") == {"witness-missing"}
    assert destruction(witness="系统管理员") == {"witness-missing"}
    assert destruction(witness="区档案馆 李敏") == {"witness-missing"}
    assert destruction(operator="区档案馆 李敏") == {"approver-operates"}
    assert destruction(appraisal=None, witness="") == {"appraisal-missing", "witness-missing"}
