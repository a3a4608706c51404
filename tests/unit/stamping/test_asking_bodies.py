"""A kind of body is not the name of one: nobody could be written to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qingdan.stamping.catalogue.reference import load_certificate_types
from qingdan.stamping.catalogue.rules import is_category, judge_asking_body
from qingdan.stamping.catalogue.rules.asking_bodies import CATEGORIES

USUAL = sorted({name for one in load_certificate_types() for name in one.asking_bodies})


@pytest.mark.parametrize("name", USUAL)
def test_r21_what_the_national_catalogue_calls_an_asking_body_is_a_kind(name: str) -> None:
    assert is_category(name)


@pytest.mark.parametrize("name", ["银行", " 银 行 ", "银行。", "“银行”", "ＢＡＮＫ", "Bank", "其他", "不知道"])
def test_r21_a_kind_stays_one_however_it_is_written(name: str) -> None:
    (reason,) = judge_asking_body(name)
    assert (reason.rule, reason.code, reason.pointer) == ("R21", "asking-body-is-a-kind", "/asking_body/name")
    assert name.strip() in reason.detail
    assert name.strip() in reason.detail_en


@pytest.mark.parametrize(
    "name", ["城东建设银行", "青槐小学", "示例区民政局", "某某物业公司", "示例公证处", "云州街道办事处"]
)
def test_r21_a_name_passes(name: str) -> None:
    assert judge_asking_body(name) == ()


@given(st.sampled_from(sorted(CATEGORIES)), st.text("云州区示例第一二三", min_size=1, max_size=6))
def test_r21_a_kind_with_a_place_before_it_is_a_name(kind: str, place: str) -> None:
    assert not is_category(place + kind) or place + kind in CATEGORIES


def test_r21_nothing_typed_is_another_matter() -> None:
    assert judge_asking_body(" ") == ()
