"""FEE-1, FEE-3: money is whole fen and every split adds up exactly."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qingdan.kernel.money import Fen, allocate_largest_remainder, format_yuan

weight_lists = st.dictionaries(
    st.text(alphabet="0123456789", min_size=1, max_size=6), st.integers(0, 10_000), min_size=1, max_size=40
).map(lambda weights: list(weights.items()))


@settings(max_examples=400, deadline=None)
@given(total=st.integers(0, 10**12), weights=weight_lists)
def test_fee_3_parts_add_up_to_the_fen_and_are_never_negative(total: int, weights: list[tuple[str, int]]) -> None:
    parts = allocate_largest_remainder(total, weights)
    assert sum(parts.values()) == total
    assert set(parts) == {key for key, _ in weights}
    assert all(part >= 0 for part in parts.values())


@settings(max_examples=300, deadline=None)
@given(total=st.integers(0, 10**9), weights=weight_lists, shuffling=st.randoms(use_true_random=False))
def test_fee_3_the_order_of_the_weights_never_matters(
    total: int, weights: list[tuple[str, int]], shuffling: Random
) -> None:
    shuffled = list(weights)
    shuffling.shuffle(shuffled)
    first = allocate_largest_remainder(total, weights)
    assert list(first.items()) == list(allocate_largest_remainder(total, shuffled).items())


@settings(max_examples=300, deadline=None)
@given(total=st.integers(0, 10**9), weights=weight_lists)
def test_fee_3_every_part_is_within_one_fen_of_its_quota(total: int, weights: list[tuple[str, int]]) -> None:
    parts = allocate_largest_remainder(total, weights)
    whole = sum(weight for _, weight in weights)
    for key, weight in weights:
        if whole:
            assert abs(parts[key] * whole - total * weight) < whole


def test_fee_3_ties_go_to_the_smaller_key() -> None:
    assert allocate_largest_remainder(100, [("c", 1), ("a", 1), ("b", 1)]) == {"a": 34, "b": 33, "c": 33}


def test_fee_3_a_zero_weight_gets_nothing_beside_others() -> None:
    assert allocate_largest_remainder(101, [("a", 0), ("b", 1), ("c", 1)]) == {"a": 0, "b": 51, "c": 50}


def test_fee_3_all_zero_weights_mean_an_equal_split() -> None:
    assert allocate_largest_remainder(101, [("b", 0), ("a", 0)]) == {"a": 51, "b": 50}


def test_fee_3_nothing_for_nobody_is_nothing() -> None:
    assert allocate_largest_remainder(0, []) == {}


@pytest.mark.parametrize(
    ("total", "weights", "message"),
    [
        (-1, [("a", 1)], "negative"),
        (1, [("a", -1)], "negative"),
        (1, [("a", 1), ("a", 2)], "only once"),
        (1, [], "nobody"),
    ],
)
def test_fee_3_senseless_splits_are_errors(total: int, weights: list[tuple[str, int]], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        allocate_largest_remainder(total, weights)


@pytest.mark.parametrize(
    ("fen", "shown"),
    [
        (1_230_000, "¥12,300.00"),
        (0, "¥0.00"),
        (5, "¥0.05"),
        (-1_234, "-¥12.34"),
        (10**14, "¥1,000,000,000,000.00"),
    ],
)
def test_fee_1_fen_are_shown_as_yuan_with_two_decimals(fen: int, shown: str) -> None:
    assert format_yuan(Fen(fen)) == shown
