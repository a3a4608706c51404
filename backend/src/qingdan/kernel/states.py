"""Moving along a table of states: what the table does not name does not happen."""

from collections.abc import Mapping
from enum import Enum
from typing import TypeVar

from qingdan.kernel.errors import Conflict

S = TypeVar("S", bound=Enum)


def may_advance(transitions: Mapping[S, frozenset[S]], current: S, target: S) -> bool:
    """Tell whether the table leads from one state to the other in one step."""
    return target in transitions.get(current, frozenset())


def advance(transitions: Mapping[S, frozenset[S]], current: S, target: S) -> S:
    """Return the target state, or raise Conflict when the table has no such step."""
    if not may_advance(transitions, current, target):
        raise Conflict(
            f"当前状态（{current.value}）不能转为“{target.value}”。",
            f"What is {current.value} cannot become {target.value}.",
        )
    return target
