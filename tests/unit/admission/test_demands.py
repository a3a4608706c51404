"""ADM-10, R54, R58, R59: what comes outside the list is recorded, refused with one click, and answered."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qingdan.admission.demands.rules import (
    TRANSITIONS,
    DemandState,
    MatchCandidate,
    allowed_actions,
    judge_covering,
    judge_departments_answer,
    judge_recording,
    judge_refusal,
    match_items,
)
from qingdan.admission.items.rules import CommunityStatus, ItemState
from qingdan.admission.reference.catalogue import work_items
from qingdan.kernel.decisions import Reason
from qingdan.kernel.errors import Conflict
from qingdan.kernel.states import advance
from support.admission_examples import codes, rules

S = DemandState
STEPS = {
    (S.RECORDED, S.REFUSED),
    (S.RECORDED, S.COVERED),
    (S.REFUSED, S.WITHDRAWN),
    (S.REFUSED, S.TURNED_INTO_APPLICATION),
}
IN_FORCE = CommunityStatus(ItemState.IN_FORCE)
UNPAID = CommunityStatus(ItemState.SUSPENDED, (Reason("FEE-6", "money-overdue", "欠拨。", "Unpaid."),))
CANDIDATES = [MatchCandidate(item.code, item.title, item.description) for item in work_items() if item.department_code]


@pytest.mark.parametrize(("current", "target"), list(product(S, S)))
def test_adm_10_r59_a_demand_moves_by_the_named_steps_only(current: S, target: S) -> None:
    if (current, target) in STEPS:
        assert advance(TRANSITIONS, current, target) is target
    else:
        with pytest.raises(Conflict):
            advance(TRANSITIONS, current, target)


def test_adm_10_recording_takes_who_and_what_and_nothing_else() -> None:
    assert judge_recording(actor_is_of_community=True, department_named=True, description="报一份名单") == ()
    found = judge_recording(actor_is_of_community=False, department_named=False, description=" ")
    assert codes(found) == {"not-the-community", "who-asked-missing", "what-missing"}


@pytest.mark.parametrize("covering", [None, UNPAID, CommunityStatus(ItemState.ENDED)])
def test_r58_refusing_needs_no_approval_and_no_reason(covering: CommunityStatus | None) -> None:
    assert judge_refusal(S.RECORDED, covering, actor_is_of_community=True) == ()


def test_adm_10_what_an_item_in_force_covers_is_not_refused_as_off_list() -> None:
    (reason,) = judge_refusal(S.RECORDED, IN_FORCE, actor_is_of_community=True)
    assert (reason.rule, reason.code) == ("ADM-10", "covered-by-item")


def test_r54_an_unpaid_item_does_not_cover_a_demand() -> None:
    assert rules(judge_covering(S.RECORDED, UNPAID, actor_is_of_community=True)) == {"FEE-6"}
    assert judge_covering(S.RECORDED, IN_FORCE, actor_is_of_community=True) == ()
    assert codes(judge_covering(S.RECORDED, None, actor_is_of_community=True)) == {"item-out-of-scope"}


@pytest.mark.parametrize("state", [state for state in S if state is not S.RECORDED])
def test_adm_10_a_demand_is_answered_once_by_the_community_that_was_asked(state: S) -> None:
    expected = {"already-answered", "not-the-community"}
    assert codes(judge_refusal(state, None, actor_is_of_community=False)) == expected
    assert codes(judge_covering(state, IN_FORCE, actor_is_of_community=False)) == expected


@pytest.mark.parametrize("state", list(S))
def test_r59_after_a_refusal_the_department_withdraws_or_applies_and_nothing_else(state: S) -> None:
    allowed = judge_departments_answer(state, actor_is_of_department=True) == ()
    assert allowed == (state is S.REFUSED)
    assert "not-the-department" in codes(judge_departments_answer(state, actor_is_of_department=False))
    department = allowed_actions(state, actor_is_of_community=False, actor_is_of_department=True)
    assert department == (("turn_into_application", "withdraw") if state is S.REFUSED else ())


@pytest.mark.parametrize("state", list(S))
def test_r58_the_community_refuses_or_names_the_item_while_the_demand_is_open(state: S) -> None:
    community = allowed_actions(state, actor_is_of_community=True, actor_is_of_department=False)
    assert community == (("cover", "refuse") if state is S.RECORDED else ())
    assert allowed_actions(state, actor_is_of_community=False, actor_is_of_department=False) == ()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("要我们再发一遍控烟的问卷", "W60"),
        ("派出所打电话说要搞反诈骗宣传，入户发传单", "W14"),
        ("卫健局让社区组织老人打疫苗，预防接种", "W32"),
        ("微信群通知：明天下班前排查电动自行车充电", "W61"),
        ("民政要求核对高龄津贴名单", "W53"),
        ("来电：医保参保动员，代办登记", "W56"),
    ],
)
def test_adm_10_free_words_find_the_item_that_may_cover_them(text: str, code: str) -> None:
    found = match_items(text, CANDIDATES)
    assert code in {match.item_id for match in found[:2]}
    assert [match.score for match in found] == sorted((match.score for match in found), reverse=True)


@pytest.mark.parametrize("text", ["", "，。！", "请今晚八点来区里开个碰头会", "x"])
def test_adm_10_words_about_something_else_find_nothing(text: str) -> None:
    assert match_items(text, CANDIDATES) == ()


def test_adm_10_the_exact_title_scores_a_hundred() -> None:
    for item in CANDIDATES:
        best = match_items(item.title, CANDIDATES)[0]
        assert (best.item_id, best.score) == (item.item_id, 100)


@settings(max_examples=100, deadline=None)
@given(text=st.text(alphabet="宣传排查走访反诈控烟问卷动员居民消防安全，", max_size=30))
def test_adm_10_the_ranking_does_not_depend_on_the_order_of_the_list(text: str) -> None:
    assert match_items(text, CANDIDATES) == match_items(text, CANDIDATES[::-1])
    assert all(0 < match.score <= 100 for match in match_items(text, CANDIDATES, limit=99))
    assert len(match_items(text, CANDIDATES, limit=2)) <= 2
