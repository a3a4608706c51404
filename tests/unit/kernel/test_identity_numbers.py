"""GB 11643, GB 32100 and ISO 7064 MOD 37,36: what their check characters catch."""

import string
from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from qingdan.kernel.identity_numbers import (
    IdentityNumberProblem,
    birth_date_of,
    credit_code_check_character,
    is_electronic_certificate_identifier,
    is_unified_social_credit_code,
    mask_identity_number,
    mod_37_36_check_character,
    resident_check_character,
    resident_identity_number_problem,
    upgrade_resident_identity_number,
)

TODAY = date(2026, 11, 23)
CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
EXAMPLE_OF_THE_STANDARD = "11010519491231002X"

digits = st.sampled_from(string.digits)
resident_numbers = st.builds(
    lambda area, born, sequence: area + born.strftime("%Y%m%d") + f"{sequence:03d}",
    st.integers(110000, 829999).map(str),
    st.dates(date(1800, 1, 1), TODAY),
    st.integers(1, 999),
).map(lambda body: body + resident_check_character(body))
credit_codes = st.builds(
    lambda head, area, body: head + area + body,
    st.sampled_from(["54", "51", "11", "91", "N2"]),
    st.integers(110000, 820000).map(str),
    st.text(CREDIT_ALPHABET, min_size=9, max_size=9),
).map(lambda body: body + credit_code_check_character(body))


def test_the_example_of_the_standard_is_valid() -> None:
    assert resident_identity_number_problem(EXAMPLE_OF_THE_STANDARD, on=TODAY) is None
    assert resident_identity_number_problem(" 11010519491231002x ", on=TODAY) is None
    assert birth_date_of(EXAMPLE_OF_THE_STANDARD) == date(1949, 12, 31)


@given(resident_numbers)
def test_every_number_with_its_check_character_is_valid(number: str) -> None:
    assert resident_identity_number_problem(number, on=TODAY) is None


@given(resident_numbers, st.integers(0, 17), digits)
def test_no_single_wrong_digit_passes(number: str, position: int, digit: str) -> None:
    assume(number[position] != digit)
    wrong = number[:position] + digit + number[position + 1 :]
    assert resident_identity_number_problem(wrong, on=TODAY) is not None


@given(resident_numbers, st.integers(0, 16))
def test_no_swap_of_two_neighbours_passes(number: str, position: int) -> None:
    assume(number[position] != number[position + 1])
    swapped = number[:position] + number[position + 1] + number[position] + number[position + 2 :]
    assert resident_identity_number_problem(swapped, on=TODAY) is not None


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", IdentityNumberProblem.SHAPE),
        ("1101051949123100", IdentityNumberProblem.SHAPE),
        ("11010519491231002Y", IdentityNumberProblem.SHAPE),
        ("１１０１０５１９４９１２３１００２Ｘ", IdentityNumberProblem.SHAPE),
        ("110105194902310021", IdentityNumberProblem.BIRTH_DATE),
        ("110105170001010021", IdentityNumberProblem.BIRTH_DATE),
        ("110105202612010021", IdentityNumberProblem.BIRTH_DATE),
        ("110105194912310021", IdentityNumberProblem.CHECK_CHARACTER),
    ],
)
def test_a_wrong_number_says_what_is_wrong(text: str, problem: IdentityNumberProblem) -> None:
    assert resident_identity_number_problem(text, on=TODAY) is problem


def test_a_birth_date_after_the_day_of_the_check_is_wrong() -> None:
    body = "110105" + "20261123" + "002"
    number = body + resident_check_character(body)
    assert resident_identity_number_problem(number, on=date(2026, 11, 23)) is None
    assert resident_identity_number_problem(number, on=date(2026, 11, 22)) is IdentityNumberProblem.BIRTH_DATE


@given(st.dates(date(1900, 1, 1), date(1999, 12, 31)), st.integers(1, 995))
def test_fifteen_digits_become_eighteen_with_the_same_person(born: date, sequence: int) -> None:
    fifteen = "320102" + born.strftime("%y%m%d") + f"{sequence:03d}"
    number = upgrade_resident_identity_number(fifteen)
    assert resident_identity_number_problem(number, on=TODAY) is None
    assert birth_date_of(number) == born
    assert number[:6] + number[8:17] == fifteen


def test_the_sequences_kept_for_centenarians_mean_the_eighteen_hundreds() -> None:
    assert birth_date_of(upgrade_resident_identity_number("110105991231996")) == date(1899, 12, 31)


@pytest.mark.parametrize("text", ["", "11010549123100", "110105491331002", "11010549123100X"])
def test_what_is_no_old_number_is_not_converted(text: str) -> None:
    with pytest.raises(ValueError, match=r"expected|birth date"):
        upgrade_resident_identity_number(text)


def test_a_number_without_a_date_has_no_birth_date() -> None:
    with pytest.raises(ValueError, match="birth date"):
        birth_date_of("110105000000000000")


def test_a_masked_number_shows_three_and_four_characters() -> None:
    """CRT-12, R122."""
    assert mask_identity_number("320105194912311234") == "320***********1234"
    assert mask_identity_number("320105491231123") == "320********1123"
    assert mask_identity_number("1234567") == "*******"
    assert mask_identity_number("") == ""


@given(st.text(string.digits, max_size=30))
def test_masking_keeps_the_length_and_hides_the_middle(text: str) -> None:
    """CRT-12: nothing between the first three and the last four characters survives."""
    masked = mask_identity_number(text)
    assert len(masked) == len(text)
    assert set(masked[3:-4]) <= {"*"}


@pytest.mark.parametrize("code", ["91350100M000100Y43", "11100000000013338W", "11430000006122244L"])
def test_published_credit_codes_are_valid(code: str) -> None:
    """ORG-2, R116."""
    assert is_unified_social_credit_code(code)


@given(credit_codes, st.integers(0, 17), st.sampled_from(CREDIT_ALPHABET))
def test_no_single_wrong_character_passes_in_a_credit_code(code: str, position: int, character: str) -> None:
    """R116: MOD 31 is prime, so every single substitution is caught."""
    assert is_unified_social_credit_code(code)
    assume(code[position] != character)
    assert not is_unified_social_credit_code(code[:position] + character + code[position + 1 :])


@pytest.mark.parametrize("code", ["", "91350100M000100Y4", "9135010OM000100Y43", "91350100m000100y43"])
def test_what_is_no_credit_code_is_refused(code: str) -> None:
    assert not is_unified_social_credit_code(code)


@pytest.mark.parametrize("body", ["", "9135010OM000100Y4"])
def test_a_check_character_needs_the_code_alphabet(body: str) -> None:
    with pytest.raises(ValueError, match="seventeen"):
        credit_code_check_character(body)
    with pytest.raises(ValueError, match="seventeen"):
        resident_check_character(body)


@given(st.text(string.digits + string.ascii_uppercase, min_size=1, max_size=60))
def test_mod_37_36_leaves_the_remainder_one(body: str) -> None:
    """ISO 7064: the pure definition, computed another way than the function does."""
    product = 36
    for character in body:
        product = ((product + int(character, 36)) % 36 or 36) * 2 % 37
    assert (product + int(mod_37_36_check_character(body), 36)) % 36 == 1


@given(st.text(string.digits + string.ascii_uppercase, min_size=1, max_size=60), st.data())
def test_mod_37_36_catches_every_single_substitution(body: str, data: st.DataObject) -> None:
    position = data.draw(st.integers(0, len(body) - 1))
    other = data.draw(st.sampled_from(string.digits + string.ascii_uppercase))
    assume(other != body[position])
    changed = body[:position] + other + body[position + 1 :]
    assert mod_37_36_check_character(changed) != mod_37_36_check_character(body)


@pytest.mark.parametrize("body", ["", "a", "1.2", "中"])
def test_mod_37_36_takes_digits_and_capitals_only(body: str) -> None:
    with pytest.raises(ValueError, match="capital"):
        mod_37_36_check_character(body)


def test_an_electronic_certificate_identifier_needs_its_check_character_and_a_real_issuer() -> None:
    """R98: a published identifier passes; another check character or issuer does not."""
    stem = "1.2.156.3005.2.11100000000013338W011"
    assert is_electronic_certificate_identifier(f"{stem}.11430000006122244L.20230000403.001.U")
    assert not is_electronic_certificate_identifier(f"{stem}.11430000006122244L.20230000403.001.V")
    assert not is_electronic_certificate_identifier(f"{stem}.11430000006122244M.20230000403.001.U")
    assert not is_electronic_certificate_identifier("1.2.3")
