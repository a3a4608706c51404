"""ADM-2, R25, R26, R29, R37: the negative list is hit by what it means and by nothing else."""

from dataclasses import replace

import pytest

from qingdan.admission.applications.rules import ApplicationFacts, judge_forbidden, match_forbidden
from qingdan.admission.items.rules import Basis, BasisLevel, Category, Deliverable, DeliverableKind, ItemKind
from qingdan.admission.reference.catalogue import forbidden_entries
from support.admission_examples import COMPLETE, rules

ENTRIES = forbidden_entries()


@pytest.mark.parametrize(
    ("content", "rule"),
    [
        ("各社区年内完成招商引资指标 200 万元", "R25"),
        ("下达协税护税任务", "R25"),
        ("由社区负责辖区拆违", "R26"),
        ("社区为环境整治的责任主体", "R26"),
        ("完不成的一票否决", "R29"),
        ("与社区签订安全责任状", "R37"),
        ("每个社区报刊征订不少于 20 份", "ADM-2"),
        ("无偿献血指标分解到社区", "ADM-2"),
        ("由社区代收卫生费", "ADM-2"),
        ("请社区开具无犯罪记录证明", "ADM-2"),
        ("由社区出具亲属关系证明", "ADM-2"),
    ],
)
def test_adm_2_what_is_forbidden_is_found_with_its_entry_and_place(content: str, rule: str) -> None:
    (reason,) = judge_forbidden(replace(COMPLETE, content=content), ENTRIES)
    assert (reason.rule, reason.pointer) == (rule, "/content")
    assert reason.code.startswith("forbidden-x")


@pytest.mark.parametrize(
    "content",
    [
        "宣传招商引资政策",
        "协助执法部门开展城市管理宣传",
        "不得一票否决",
        "取消责任状。",
        "无偿献血宣传，不设指标",
        "宣传社区不再开具无犯罪记录证明",
        "凭公证机构函件出具亲属关系证明",
        "严禁代收费",
    ],
)
def test_adm_2_mentioning_or_denying_it_is_not_asking_for_it(content: str) -> None:
    assert match_forbidden(replace(COMPLETE, content=content), ENTRIES) == ()


def test_r26_words_of_assisting_do_not_excuse_a_community_ticked_as_responsible() -> None:
    facts = replace(COMPLETE, content="协助开展拆违")
    assert match_forbidden(facts, ENTRIES) == ()
    assert rules(judge_forbidden(replace(facts, community_is_responsible=True), ENTRIES)) == {"R26"}


def test_r25_ticked_target_figures_forbid_the_topic_without_further_words() -> None:
    facts = replace(COMPLETE, content="支持招商引资")
    assert match_forbidden(facts, ENTRIES) == ()
    assert rules(judge_forbidden(replace(facts, has_target_figures=True), ENTRIES)) == {"R25"}


def test_r29_a_ticked_veto_is_forbidden_whatever_the_basis() -> None:
    facts = replace(COMPLETE, has_one_vote_veto=True, bases=(Basis(BasisLevel.LAW, "消防法", "第三十二条"),))
    (reason,) = judge_forbidden(facts, ENTRIES)
    assert (reason.rule, reason.pointer) == ("R29", "/has_one_vote_veto")


def test_r37_only_a_central_basis_for_the_letter_itself_lifts_it() -> None:
    facts = replace(COMPLETE, content="签订责任状", asks_responsibility_letter=True)
    assert rules(judge_forbidden(facts, ENTRIES)) == {"R37"}
    central = Basis(BasisLevel.CENTRAL_DOCUMENT, "某中央文件")
    assert judge_forbidden(replace(facts, bases=(central,)), ENTRIES)
    assert judge_forbidden(replace(facts, responsibility_letter_basis=central), ENTRIES) == ()


def test_adm_2_every_entry_that_matches_is_given_once_and_all_fields_are_read() -> None:
    facts = replace(
        COMPLETE,
        title="招商引资任务",
        standard="完成招商引资指标，一票否决",
        checker="专项考核",
        details={"criteria": "签订责任书"},
        deliverables=(Deliverable(DeliverableKind.LEDGER, "代收费台账"),),
    )
    found = match_forbidden(facts, ENTRIES)
    assert {(match.entry.rule, match.pointer) for match in found} == {
        ("R25", "/title"),
        ("R29", "/standard"),
        ("R37", "/details/criteria"),
        ("ADM-2", "/deliverables/0/title"),
    }


def test_adm_2_category_x_is_never_admitted() -> None:
    facts = ApplicationFacts(ItemKind.WORK, Category.FORBIDDEN, title="普通工作")
    (reason,) = judge_forbidden(facts, ENTRIES)
    assert (reason.rule, reason.code) == ("ADM-2", "category-forbidden")
