"""Codes of units."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qingdan.kernel.identity_numbers import credit_code_check_character
from qingdan.organization.contract.unit_kinds import UnitKind
from qingdan.organization.units.rules.codes import (
    PROVINCE_PREFIXES,
    check_code,
    check_code_never_reused,
    check_credit_code,
    check_credit_code_free,
    check_urban_rural_class,
    significant_part,
)

GOOD = [
    (UnitKind.PROVINCE, "320000000000", None),
    (UnitKind.CITY, "320500000000", "320000000000"),
    (UnitKind.DISTRICT, "320508000000", "320500000000"),
    (UnitKind.DISTRICT, "429004000000", "420000000000"),
    (UnitKind.SUBDISTRICT, "320508019000", "320508000000"),
    (UnitKind.COMMUNITY, "320508019044", "320508019000"),
    (UnitKind.COMMUNITY, "110114011001", "110114011000"),
    (UnitKind.GRID, "320508019044007", "320508019044"),
    (UnitKind.DEPARTMENT, None, "320508000000"),
    (UnitKind.DEPARTMENT, "MZ-01", "320508000000"),
]


def codes(kind: UnitKind, code: str | None, parent_code: str | None) -> list[str]:
    """Return the codes of the reasons."""
    return [reason.code for reason in check_code(kind, code, parent_code)]


@pytest.mark.parametrize(("kind", "code", "parent_code"), GOOD)
def test_real_codes_pass(kind: UnitKind, code: str | None, parent_code: str | None) -> None:
    """ORG-2, R108, R116."""
    assert codes(kind, code, parent_code) == []


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        (UnitKind.COMMUNITY, None),
        (UnitKind.COMMUNITY, ""),
        (UnitKind.COMMUNITY, "32050801904"),
        (UnitKind.COMMUNITY, "3205080190444"),
        (UnitKind.COMMUNITY, "32050801904X"),
        (UnitKind.COMMUNITY, "３２０５０８０１９０４４"),
        (UnitKind.COMMUNITY, "320508019000"),
        (UnitKind.SUBDISTRICT, "320508019044"),
        (UnitKind.SUBDISTRICT, "320508000000"),
        (UnitKind.DISTRICT, "320500000000"),
        (UnitKind.CITY, "320508000000"),
        (UnitKind.PROVINCE, "320500000000"),
        (UnitKind.GRID, "320508019044"),
        (UnitKind.GRID, "320508019044000"),
        (UnitKind.DEPARTMENT, "a b"),
        (UnitKind.DEPARTMENT, "x" * 33),
    ],
)
def test_a_code_of_the_wrong_shape_or_level_is_refused(kind: UnitKind, code: str | None) -> None:
    """ORG-2, R116."""
    assert codes(kind, code, None) == ["code-malformed"]


def test_a_code_outside_its_parent_is_refused() -> None:
    """ORG-2, R108: a code must extend its parent's."""
    assert codes(UnitKind.COMMUNITY, "320508020044", "320508019000") == ["code-outside-parent"]
    assert codes(UnitKind.GRID, "320508019045007", "320508019044") == ["code-outside-parent"]


def test_an_unknown_province_and_a_foreign_parent_are_both_named() -> None:
    """R116: every reason at once."""
    assert codes(UnitKind.SUBDISTRICT, "990508019000", "320508000000") == ["province-unknown", "code-outside-parent"]


def test_there_are_thirty_four_provinces() -> None:
    """R116."""
    assert len(PROVINCE_PREFIXES) == 34
    assert {"11", "32", "65", "71", "81", "82"} <= PROVINCE_PREFIXES


@given(
    province=st.sampled_from(sorted(PROVINCE_PREFIXES)),
    city=st.integers(1, 99),
    district=st.integers(1, 99),
    subdistrict=st.integers(1, 999),
    community=st.integers(1, 999),
    grid=st.integers(1, 999),
)
def test_each_level_extends_the_one_above(
    province: str, city: int, district: int, subdistrict: int, community: int, grid: int
) -> None:
    """R108: 6, 9, 12, 15 digits, each the prefix of the next."""
    full = f"{province}{city:02}{district:02}{subdistrict:03}{community:03}{grid:03}"
    chain = [
        (UnitKind.PROVINCE, 2),
        (UnitKind.CITY, 4),
        (UnitKind.DISTRICT, 6),
        (UnitKind.SUBDISTRICT, 9),
        (UnitKind.COMMUNITY, 12),
    ]
    parent: str | None = None
    for kind, digits in chain:
        code = full[:digits].ljust(12, "0")
        assert codes(kind, code, parent) == []
        assert significant_part(code) == full[:digits]
        parent = code
    assert codes(UnitKind.GRID, full, parent) == []


@pytest.mark.parametrize("known", ["111", "112", "121", "122", "123", "210", "220"])
def test_a_community_carries_a_known_urban_rural_class(known: str) -> None:
    """ORG-2."""
    assert check_urban_rural_class(UnitKind.COMMUNITY, known) == ()


@pytest.mark.parametrize(
    ("kind", "given_class", "code"),
    [
        (UnitKind.COMMUNITY, None, "class-unknown"),
        (UnitKind.COMMUNITY, "100", "class-unknown"),
        (UnitKind.SUBDISTRICT, "111", "class-not-expected"),
    ],
)
def test_a_wrong_urban_rural_class_is_refused(kind: UnitKind, given_class: str | None, code: str) -> None:
    """ORG-2."""
    assert [reason.code for reason in check_urban_rural_class(kind, given_class)] == [code]


def test_no_class_is_right_for_everything_but_a_community() -> None:
    """ORG-2."""
    assert check_urban_rural_class(UnitKind.DEPARTMENT, None) == ()


BODY = "54320508MJ0000000"
CREDIT_CODE = BODY + credit_code_check_character(BODY)


def test_a_credit_code_needs_its_check_character() -> None:
    """ORG-2, R116."""
    assert check_credit_code(UnitKind.COMMUNITY, CREDIT_CODE) == ()
    assert check_credit_code(UnitKind.COMMUNITY, None) == ()
    wrong = CREDIT_CODE[:-1] + ("0" if CREDIT_CODE[-1] != "0" else "1")
    assert [reason.rule for reason in check_credit_code(UnitKind.COMMUNITY, wrong)] == ["R116"]


def test_only_a_legal_body_has_a_credit_code() -> None:
    """ORG-2."""
    (reason,) = check_credit_code(UnitKind.GRID, CREDIT_CODE)
    assert reason.code == "credit-code-not-expected"


def test_a_code_that_another_unit_ever_held_is_not_given_again() -> None:
    """R117."""
    mine, other = UUID(int=1), UUID(int=2)
    assert check_code_never_reused("320508019044", mine, []) == ()
    assert check_code_never_reused("320508019044", mine, [mine]) == ()
    assert [r.rule for r in check_code_never_reused("320508019044", mine, [mine, other])] == ["R117"]


def test_a_credit_code_has_one_holder() -> None:
    """ORG-2: whoever has it is named."""
    assert check_credit_code_free(None, []) == ()
    (reason,) = check_credit_code_free("54320508MB12345670", ["河东社区"])
    assert (reason.rule, reason.code, reason.pointer) == ("ORG-2", "credit-code-in-use", "/credit_code")
    assert "河东社区" in reason.detail
