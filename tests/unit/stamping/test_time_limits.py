"""Within how many working days a type is answered, and what a list may say about it."""

from dataclasses import replace
from datetime import date

import pytest

from qingdan.stamping.catalogue.reference import load_certificate_types
from qingdan.stamping.catalogue.rules import (
    CertificateType,
    Complexity,
    Layer,
    LayerEntry,
    LegalBasis,
    class_change,
    judge_time_limit,
    own_working_days,
    working_days_of,
)

TODAY = date(2026, 11, 23)
COMPLEX: CertificateType = next(one for one in load_certificate_types() if one.complexity is Complexity.COMPLEX)
SIMPLE: CertificateType = replace(COMPLEX, complexity=Complexity.SIMPLE)
PAPER = LegalBasis("某清单", "示例〔2026〕2号", "第1项", "invented")


def entry(layer: Layer, days: int | None, starts: date = date(2026, 1, 1), ends: date | None = None) -> LayerEntry:
    return LayerEntry(layer, COMPLEX.code, COMPLEX.certificate_class, PAPER, starts, ends, working_days=days)


def test_r10_a_complex_type_has_the_default_until_a_list_sets_a_limit() -> None:
    assert working_days_of(COMPLEX, (), TODAY, default=5) == 5
    assert working_days_of(COMPLEX, (entry(Layer.DISTRICT, None),), TODAY, default=5) == 5
    assert working_days_of(COMPLEX, (entry(Layer.DISTRICT, 10),), TODAY, default=5) == 10
    assert working_days_of(COMPLEX, (entry(Layer.DISTRICT, 0),), TODAY, default=5) == 0


def test_r10_a_simple_type_is_answered_the_same_working_day_whatever_a_list_says() -> None:
    assert working_days_of(SIMPLE, (entry(Layer.DISTRICT, 10),), TODAY, default=5) == 0
    (reason,) = judge_time_limit(SIMPLE, (), entry(Layer.DISTRICT, 10))
    assert (reason.rule, reason.code, reason.pointer) == ("R10", "simple-same-day", "/working_days")
    assert judge_time_limit(SIMPLE, (), entry(Layer.DISTRICT, 0)) == ()
    assert judge_time_limit(SIMPLE, (), entry(Layer.DISTRICT, None)) == ()


@pytest.mark.parametrize(("district", "allowed"), [(3, True), (7, True), (8, False)])
def test_r18_a_lower_list_shortens_a_limit_and_never_puts_it_off(district: int, *, allowed: bool) -> None:
    above = (entry(Layer.PROVINCE, 7),)
    decision = judge_time_limit(COMPLEX, above, entry(Layer.DISTRICT, district))
    assert [one.code for one in decision] == ([] if allowed else ["limit-may-not-relax"])
    both = (*above, entry(Layer.DISTRICT, district))
    assert working_days_of(COMPLEX, both, TODAY, default=5) == min(7, district)


def test_r18_a_list_may_change_its_own_limit_and_the_later_one_counts() -> None:
    first, second = entry(Layer.DISTRICT, 3), entry(Layer.DISTRICT, 8, date(2026, 6, 1))
    assert judge_time_limit(COMPLEX, (first,), second) == ()
    assert own_working_days(COMPLEX, (second, first), TODAY) == 8
    assert own_working_days(COMPLEX, (first, second), date(2026, 3, 1)) == 3


def test_r10_a_limit_holds_from_its_day_until_its_end() -> None:
    limited = entry(Layer.CITY, 9, date(2026, 2, 1), date(2026, 11, 23))
    assert [own_working_days(COMPLEX, (limited,), day) for day in (date(2026, 1, 31), date(2026, 2, 1), TODAY)] == [
        None,
        9,
        None,
    ]


def test_r10_a_type_of_the_districts_own_brings_its_limit_along() -> None:
    own = replace(COMPLEX, layer=Layer.DISTRICT, working_days=12)
    assert working_days_of(own, (), TODAY, default=5) == 12


def test_r19_an_edition_says_that_only_the_limit_changed() -> None:
    change = class_change(COMPLEX, (), (entry(Layer.DISTRICT, 10),), TODAY)
    assert (change.before, change.days_before, change.days_after) == (change.after, None, 10)
