"""What a notice says: of what is on no list, of a filed request that was refused, and whether it can be printed."""

from dataclasses import replace
from datetime import date

import pytest

from qingdan.stamping.catalogue.reference import load_certificate_types
from qingdan.stamping.catalogue.rules import AskingBody, AskingBodyKind, RegistryFact, judge_refusal_notice
from qingdan.stamping.documents.rendering import RefusalPaper
from qingdan.stamping.refusals.notices import Issuer, notice_for_rejection, notice_for_unlisted
from qingdan.stamping.refusals.rules import judge_unlisted

TODAY = date(2026, 11, 23)
ISSUER = Issuer("示例社区居民委员会", "0000-1234567", demo=True)
BANK = AskingBody("城东建设银行", AskingBodyKind.FINANCIAL)
BUREAU = AskingBody("示例区人社局", AskingBodyKind.ADMINISTRATIVE_ORGAN)
RESIDENCE = next(one for one in load_certificate_types() if one.code == "CT01")
PAPER = RefusalPaper(
    number="440304-001-BY-2026-000001",
    certificate_title="居住情况证明",
    asking_body="",
    asked_by_administrative_organ=False,
    reason="核实不属实。",
    basis=(),
    responsible_body="",
    responsible_place="请到派出所。",
    replacement="",
    issuer_name="示例社区居民委员会",
    issuer_phone="0000-1234567",
    issued_on=TODAY,
    rejected=True,
)


def test_r4_what_is_on_no_list_sends_back_to_who_asks() -> None:
    content = notice_for_unlisted("院子平整证明", None, BANK, ISSUER)
    assert content.responsible_body == "城东建设银行"
    assert "法律、法规依据" in content.responsible_place
    assert "索要单位自行核实" in content.replacement
    assert (content.offers_notice_and_commitment, content.rejected) == (False, False)
    assert judge_refusal_notice(content.responsible_body, content.responsible_place) == ()
    unnamed = notice_for_unlisted("院子平整证明", None, None, ISSUER)
    assert judge_refusal_notice(unnamed.responsible_body, unnamed.responsible_place) == ()


def test_r4_the_counter_may_know_better_where_to_go() -> None:
    content = notice_for_unlisted("院子平整证明", ("区住建局", "政务服务中心3号窗口"), BANK, ISSUER)
    assert (content.responsible_body, content.responsible_place) == ("区住建局", "政务服务中心3号窗口")


def test_r17_an_administrative_organ_may_take_a_commitment() -> None:
    assert notice_for_unlisted("院子平整证明", None, BUREAU, ISSUER).offers_notice_and_commitment
    told = ("核实不属实。", "请到派出所。")
    assert notice_for_rejection(RESIDENCE, (), BUREAU, told, ISSUER, TODAY).offers_notice_and_commitment
    risky = replace(RESIDENCE, legal_risk=True)
    assert not notice_for_rejection(risky, (), BUREAU, told, ISSUER, TODAY).offers_notice_and_commitment


def test_r22_a_refused_request_says_why_and_where_by_the_basis_of_its_type() -> None:
    content = notice_for_rejection(RESIDENCE, (), BANK, ("核实不属实。", "请到派出所。"), ISSUER, TODAY)
    assert (content.reason, content.responsible_place, content.rejected) == ("核实不属实。", "请到派出所。", True)
    assert content.basis
    assert notice_for_rejection(None, (), None, ("空白表格。", "填好再来。"), ISSUER, TODAY).basis == ()


def test_r1_r13_what_has_an_answer_of_its_own_is_not_on_no_list() -> None:
    assert judge_unlisted(None, frozenset()) == ()
    found = judge_unlisted(RESIDENCE, frozenset({RegistryFact.SEX}))
    assert {(one.rule, one.code) for one in found} == {("R1", "is-on-the-list"), ("R13", "document-proves-it")}


def test_crt_3_only_the_answer_to_a_filed_request_may_rest_on_no_document() -> None:
    assert PAPER.rejected
    with pytest.raises(ValueError, match="responsible_body"):
        replace(PAPER, rejected=False)
    with pytest.raises(ValueError, match="names the document"):
        replace(PAPER, rejected=False, responsible_body="派出所")
    with pytest.raises(ValueError, match="responsible_place"):
        replace(PAPER, responsible_place=" ")
