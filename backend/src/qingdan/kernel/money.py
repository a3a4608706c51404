"""Money is whole fen in integers: splitting is exact to the fen, showing is in yuan. No float touches it."""

from collections.abc import Sequence
from typing import NewType

Fen = NewType("Fen", int)

FEN_PER_YUAN = 100


def allocate_largest_remainder(total_fen: int, weights: Sequence[tuple[str, int]]) -> dict[str, int]:
    """Split `total_fen` by weight so that the parts add up exactly; the answer is sorted by key.

    Each key gets the whole part of its quota, what is left goes fen by fen to the largest remainders, ties
    by key; the order of `weights` never matters. A key of weight zero gets nothing, unless all are zero:
    then everybody gets an equal part. ValueError for a negative total or weight, a repeated key, or money
    with nobody to give it to.
    """
    ordered = sorted(weights)
    if total_fen < 0 or any(weight < 0 for _, weight in ordered):
        raise ValueError("neither the total nor a weight may be negative")
    if len({key for key, _ in ordered}) != len(ordered):
        raise ValueError("every key may stand only once")
    if not ordered:
        if total_fen:
            raise ValueError("there is nobody to allocate to")
        return {}
    if not any(weight for _, weight in ordered):
        ordered = [(key, 1) for key, _ in ordered]
    sum_of_weights = sum(weight for _, weight in ordered)
    parts = {key: total_fen * weight // sum_of_weights for key, weight in ordered}
    left = total_fen - sum(parts.values())
    by_remainder = sorted(ordered, key=lambda entry: (-(total_fen * entry[1] % sum_of_weights), entry[0]))
    for key, _ in by_remainder[:left]:
        parts[key] += 1
    return parts


def format_yuan(fen: int) -> str:
    """Show fen as yuan with thousands separators and two decimals: 1230000 is "¥12,300.00"."""
    yuan, rest = divmod(abs(fen), FEN_PER_YUAN)
    return f"{'-' if fen < 0 else ''}¥{yuan:,}.{rest:02d}"
