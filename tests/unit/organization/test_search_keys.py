"""What a name is found by."""

import pytest

from qingdan.organization.units.search_keys import MOST_READINGS, normalize_query, search_keys


@pytest.mark.parametrize(
    ("name", "reading", "initials"),
    [
        ("养育巷社区", "yangyuxiangshequ", "yyxsq"),
        ("第3网格", "di3wangge", "d3wg"),
        ("ＡＢ小区 12号楼", "abxiaoqu12haolou", "abxq12hl"),
    ],
)
def test_a_name_is_found_by_pinyin_and_initials(name: str, reading: str, initials: str) -> None:
    keys = search_keys(name)
    assert reading in keys.readings
    assert initials in keys.initials


def test_a_character_with_several_readings_is_found_by_each() -> None:
    assert {"le", "yue"} <= set(search_keys("乐").readings)


def test_the_usual_reading_comes_first() -> None:
    assert search_keys("重庆路社区").readings[0] == "chongqinglushequ"


def test_a_name_of_many_readings_keeps_few_keys() -> None:
    keys = search_keys("行乐长调" * 15)
    assert len(keys.readings) <= MOST_READINGS
    assert len(keys.initials) <= MOST_READINGS


def test_an_empty_name_has_an_empty_key() -> None:
    assert search_keys("").text == ""


def test_a_query_is_read_as_keys_are_stored() -> None:
    assert normalize_query(" Ｙang　Yu ") == "yangyu"
    assert normalize_query("养育巷") in search_keys("养育巷社区").text
