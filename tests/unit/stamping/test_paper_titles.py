"""What a form or a paper calls itself is judged by the catalogue, whatever kind of request it is."""

from dataclasses import replace

import pytest

from qingdan.stamping.catalogue.national import Catalogue, national_catalogue
from qingdan.stamping.requests.records import with_title
from qingdan.stamping.requests.rules import RequestKind, judge_approval, judge_submission
from support.stamping_examples import (
    FORM,
    LOCAL_LIST,
    POLICY,
    TODAY,
    S,
    clerk,
    codes_of,
    head,
    rules_of,
)

CATALOGUE: Catalogue = national_catalogue()
OTHER_KINDS = [RequestKind.EXTERNAL_FORM, RequestKind.REGISTER_ONLY]


def named(title: str) -> str | None:
    """Return the code of the type that a title names."""
    found = CATALOGUE.search.named_in(title)
    return found.code if found else None


@pytest.mark.parametrize(
    ("title", "code"),
    [
        ("无犯罪记录证明", "CT32"),
        ("关于张三无犯罪记录证明的表格", "CT32"),
        ("无 犯罪 记录 证明。", "CT32"),
        ("婚姻状况确认书", "CT35"),
        ("婚姻状况", "CT35"),
        ("单身声明", "CT35"),
        ("健在情况核查表", "CT37"),
        ("收入情况证明", "CT44"),
        ("居住证明", "CT01"),
        ("社区志愿服务参与证明", "CT19"),
        ("公证用亲属关系证明", "CT08"),
    ],
)
def test_r3_a_title_names_a_type_by_any_of_its_names(title: str, code: str) -> None:
    """R1, R3: the longest name counts, everyday names too."""
    assert named(title) == code


@pytest.mark.parametrize(
    "title",
    [
        "居民会议通知",
        "居民会议签到册",
        "社区活动场地借用函",
        "志愿服务队用车申请",
        "社区志愿者招募通知",
        "公示结果公告",
        "楼道改造意见征求表",
        "学生家庭情况调查表",
        "居务公开栏公示稿",
        "网格员慰问品领取单",
        "工作总结",
        "",
    ],
)
def test_crt_2_a_paper_that_is_no_certificate_names_no_type(title: str) -> None:
    """CRT-2: the committee's own papers and ordinary forms are left alone."""
    assert named(title) is None


@pytest.mark.parametrize("kind", OTHER_KINDS)
def test_r3_what_must_not_be_issued_is_refused_under_every_kind_of_request(kind: RequestKind) -> None:
    """R1, R3, CRT-2: neither on somebody else's form nor on paper; the responsible body is named."""
    facts = replace(FORM, kind=kind, document_title="无犯罪记录证明")
    decision = judge_submission(with_title(facts, LOCAL_LIST, CATALOGUE), clerk, POLICY, TODAY)
    assert codes_of(decision) == {"title-must-not-issue"}
    assert "公安机关" in decision[0].detail
    assert decision[0].pointer == "/document_title"
    again = with_title(replace(facts, state=S.VERIFIED), LOCAL_LIST, CATALOGUE)
    assert codes_of(judge_approval(again, head, POLICY, TODAY)) == {"title-must-not-issue"}


def test_r1_what_the_community_issues_by_a_text_is_filed_as_its_type() -> None:
    """R1: the reason says which type it is."""
    facts = with_title(replace(FORM, document_title="居住情况证明"), LOCAL_LIST, CATALOGUE)
    decision = judge_submission(facts, clerk, POLICY, TODAY)
    assert codes_of(decision) == {"title-on-list"}
    assert "居住情况证明" in decision[0].detail


def test_crt_2_what_no_local_list_names_is_refused_and_what_it_names_is_not() -> None:
    """CRT-2: an open type is refused as long as no layer below the national one names it."""
    facts = replace(FORM, document_title="毕业生证明")
    without = judge_submission(with_title(facts, (), CATALOGUE), clerk, POLICY, TODAY)
    assert codes_of(without) == {"title-not-on-local-list"}


@pytest.mark.parametrize("kind", OTHER_KINDS)
def test_r13_what_an_identity_document_proves_is_refused_under_every_kind(kind: RequestKind) -> None:
    """R13: the title says which fact it is."""
    facts = with_title(replace(FORM, kind=kind, document_title="籍贯情况表"), LOCAL_LIST, CATALOGUE)
    assert rules_of(judge_submission(facts, clerk, POLICY, TODAY)) == {"R13"}


def test_r21_a_form_made_by_others_says_who_asks_for_it_and_a_paper_of_the_committee_need_not() -> None:
    """CRT-3, R21."""
    form = replace(FORM, asking_body=None)
    assert codes_of(judge_submission(form, clerk, POLICY, TODAY)) == {"asking-body-missing"}
    paper = replace(form, kind=RequestKind.REGISTER_ONLY)
    assert judge_submission(paper, clerk, POLICY, TODAY) == ()
