"""What a district sets for papers and seals holds from a day on (CRT-6, R10, R20, R75, R85, R86)."""

from datetime import date, timedelta

import pytest

from qingdan.kernel.calendar import WorkingCalendar
from qingdan.kernel.parameters.rules import ParameterError, ParameterRow
from qingdan.stamping.policies.reference import default_parameters, parameter_texts
from qingdan.stamping.policies.rules import SealPolicy, StampingPolicy, parameters_on
from qingdan.stamping.requests.rules import due_on

DAY = date(2026, 6, 1)


def with_row(key: str, value: object, valid_from: date = DAY) -> list[ParameterRow]:
    return [*default_parameters(), ParameterRow(key, value, valid_from)]


def test_the_defaults_are_those_of_the_policy_and_each_names_its_source() -> None:
    found = parameters_on(default_parameters(), DAY)
    assert found.requests == StampingPolicy(
        keeper_may_be_applicant=False, complex_working_days=5, reprint_window_days=90, draft_days=90
    )
    assert found.seals == SealPolicy(head_may_keep_seal=False, handover_working_days=7, loss_notice_days=30)
    texts = {text.key: text for text in parameter_texts()}
    assert texts.keys() == {row.key for row in default_parameters()}
    assert all(text.title and text.title_en and text.source for text in texts.values())
    assert all(text.description and text.description_en and text.rules for text in texts.values())


def test_r10_a_new_term_counts_for_what_is_submitted_from_its_day_on_and_not_before() -> None:
    rows = with_row("stamping.complex_working_days", 3, DAY)
    calendar = WorkingCalendar({})
    before, after = parameters_on(rows, DAY - timedelta(days=1)), parameters_on(list(reversed(rows)), DAY)
    assert due_on(before.requests.complex_working_days, DAY, calendar) == date(2026, 6, 8)
    assert due_on(after.requests.complex_working_days, DAY, calendar) == date(2026, 6, 4)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("stamping.complex_working_days", 0),
        ("stamping.complex_working_days", True),
        ("stamping.complex_working_days", "5"),
        ("stamping.keeper_may_be_applicant", 1),
        ("seal.loss_notice_days", -1),
        ("seal.head_may_keep_seal", "yes"),
    ],
)
def test_a_value_of_the_wrong_shape_is_an_error_that_names_it(key: str, value: object) -> None:
    with pytest.raises(ParameterError, match=key):
        parameters_on(with_row(key, value), DAY)


def test_a_key_without_a_value_is_named() -> None:
    with pytest.raises(ParameterError, match=r"seal\.handover_working_days"):
        parameters_on([row for row in default_parameters() if row.key != "seal.handover_working_days"], DAY)
