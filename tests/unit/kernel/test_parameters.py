"""Values of parameters: which one holds on a day, and which words a list may hold."""

from datetime import date

import pytest

from qingdan.kernel.parameters.rules import ParameterError, ParameterRow, some_of, values_on

DAY = date(2026, 6, 1)


def test_the_latest_value_that_has_begun_holds() -> None:
    rows = [ParameterRow("a", 3, date(2026, 7, 1)), ParameterRow("a", 2, DAY), ParameterRow("a", 1, date.min)]
    assert values_on(rows, date(2026, 5, 31)) == {"a": 1}
    assert values_on(rows, DAY) == {"a": 2}
    assert values_on(rows, date(2026, 7, 1)) == {"a": 3}


@pytest.mark.parametrize("value", [[], ["week"], ["month", "week"], "month", None, 3])
def test_a_list_holds_some_of_its_words_and_no_others(value: object) -> None:
    some_of("periods", ["year", "month"], ("month", "quarter", "year"))
    with pytest.raises(ParameterError, match="periods") as raised:
        some_of("periods", value, ("month", "quarter", "year"))
    assert "periods" not in raised.value.said + raised.value.said_en
