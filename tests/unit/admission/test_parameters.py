"""Numbers are parameters with a date (ADM-5), never constants."""

from datetime import date
from fractions import Fraction

import pytest

from qingdan.admission.parameters.rules import parameters_on
from qingdan.admission.reference.catalogue import default_parameters
from qingdan.kernel.parameters.rules import ParameterError, ParameterRow

ROWS = list(default_parameters())
DAY = date(2026, 6, 1)


def with_row(name: str, value: object, valid_from: date = DAY) -> list[ParameterRow]:
    return [*ROWS, ParameterRow(f"admission.{name}", value, valid_from)]


def test_adm_5_the_defaults_are_those_of_the_policy() -> None:
    parameters = parameters_on(ROWS, DAY)
    assert (parameters.lead_days_working, parameters.acceptance_days_working) == (30, 5)
    assert (parameters.decision_days_working, parameters.publicity_days_working) == (15, 5)
    assert (parameters.review_months_max, parameters.validity_months_max) == (12, 36)
    assert (parameters.temporary_months_max, parameters.task_lead_days_working) == (12, 3)
    assert (parameters.grace_days_working, parameters.funding_ratio_min_percent) == (10, 80)
    assert (parameters.quorum, parameters.majority) == (Fraction(2, 3), Fraction(1, 2))
    assert "persuade" in parameters.assist_verbs


def test_adm_5_a_change_holds_from_its_date_on_and_not_before() -> None:
    rows = with_row("lead_days_working", 20, date(2026, 7, 1))
    assert parameters_on(rows, date(2026, 6, 30)).lead_days_working == 30
    assert parameters_on(rows, date(2026, 7, 1)).lead_days_working == 20
    assert parameters_on(list(reversed(rows)), date(2026, 7, 1)).lead_days_working == 20


def test_adm_5_a_day_before_every_row_names_all_that_is_missing() -> None:
    with pytest.raises(ParameterError, match=r"lead_days_working.*report_periods"):
        parameters_on(ROWS, date(2020, 1, 1))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("lead_days_working", -1),
        ("lead_days_working", True),
        ("lead_days_working", "30"),
        ("quorum", "two thirds"),
        ("quorum", 0.66),
        ("majority", "3/2"),
        ("majority", "1/0"),
        ("majority", "1"),
        ("review_months_max", 0),
        ("validity_months_max", 0),
        ("temporary_months_max", 0),
        ("emergency_days_max", 0),
        ("hourly_standard_fen", 0),
        ("assist_verbs", "inform"),
        ("report_periods", ["month", 3]),
    ],
)
def test_adm_5_a_value_of_the_wrong_shape_is_an_error_that_names_it(name: str, value: object) -> None:
    with pytest.raises(ParameterError, match=name):
        parameters_on(with_row(name, value), DAY)


def test_adm_4_all_members_may_have_to_vote_but_no_number_of_votes_is_more_than_all() -> None:
    assert parameters_on(with_row("quorum", "1"), DAY).quorum == 1
    with pytest.raises(ParameterError, match="more than all") as raised:
        parameters_on(with_row("majority", "1"), DAY)
    assert "majority" not in raised.value.said + raised.value.said_en
