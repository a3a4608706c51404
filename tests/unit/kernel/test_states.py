"""The one way in which states move."""

from enum import StrEnum
from itertools import product

import pytest

from qingdan.kernel.errors import Conflict
from qingdan.kernel.states import advance, may_advance


class Light(StrEnum):
    RED = "red"
    GREEN = "green"
    BROKEN = "broken"


TABLE = {
    Light.RED: frozenset({Light.GREEN, Light.BROKEN}),
    Light.GREEN: frozenset({Light.RED}),
}


@pytest.mark.parametrize(("current", "target"), list(product(Light, Light)))
def test_only_the_steps_of_the_table_are_taken(current: Light, target: Light) -> None:
    if target in TABLE.get(current, frozenset()):
        assert may_advance(TABLE, current, target)
        assert advance(TABLE, current, target) is target
    else:
        assert not may_advance(TABLE, current, target)
        with pytest.raises(Conflict) as refusal:
            advance(TABLE, current, target)
        assert current.value in refusal.value.detail
        assert target.value in refusal.value.detail_en
