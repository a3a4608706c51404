"""How a district's own type comes about, and what its definition may lack nowhere (R2, R9)."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import product
from uuid import UUID

import pytest

from qingdan.stamping.catalogue.national import catalogue_with, national_catalogue
from qingdan.stamping.catalogue.rules import (
    DISTRICT_PREFIX,
    OPINION_DEPARTMENTS,
    CertificateType,
    FieldType,
    Layer,
    Template,
    is_own_code,
)
from qingdan.stamping.proposals.definitions import type_of_definition
from qingdan.stamping.proposals.rules import (
    TRANSITIONS,
    AskingRequest,
    OpinionDepartment,
    ProposalAct,
    ProposalState,
    judge_act,
    judge_decision,
    judge_definition,
    judge_opinion,
    judge_publication,
    judge_request,
    judge_separation,
    missing_opinions,
)
from qingdan.stamping.proposals.schemas import TypeDefinition
from support.type_proposals import DEFINITION

TODAY = date(2026, 11, 30)
ALL_FIVE = [one.value for one in OpinionDepartment]
OPEN_IN = {
    ProposalAct.UPDATE: {ProposalState.DRAFT},
    ProposalAct.SUBMISSION: {ProposalState.DRAFT},
    ProposalAct.OPINION: {ProposalState.UNDER_REVIEW},
    ProposalAct.DECISION: {ProposalState.UNDER_REVIEW},
    ProposalAct.PUBLICATION: {ProposalState.ADOPTED},
    ProposalAct.ENDING: {ProposalState.PUBLISHED},
    ProposalAct.WITHDRAWAL: {ProposalState.DRAFT, ProposalState.UNDER_REVIEW, ProposalState.ADOPTED},
}


def definition(**changes: object) -> CertificateType:
    return type_of_definition(TypeDefinition.model_validate({**DEFINITION, **changes}), TODAY, "示例")


def codes_of(one: CertificateType, missing: tuple[str, ...] = ()) -> set[str]:
    return {reason.code for reason in judge_definition(one, TODAY, missing)}


def test_a_whole_definition_has_no_gap_and_is_of_the_district() -> None:
    """R2, R9: what is proposed becomes a type in the shape of the national list."""
    one = definition()
    assert judge_definition(one, TODAY) == ()
    assert one.layer is Layer.DISTRICT


def test_an_empty_definition_is_told_all_its_gaps_at_once() -> None:
    """R2, CRT-1a: name, seven blocks, basis and text are named together."""
    empty = type_of_definition(TypeDefinition(), TODAY, "")
    found = codes_of(empty)
    assert {"name-missing", "legal-basis-incomplete", "template-missing"} <= found
    assert len({code for code in found if code.startswith("guide-")}) == 7


def test_a_broken_text_is_a_gap_and_no_accident() -> None:
    """R2, R14: braces that close nothing, a name nobody fills in, a character no font draws."""
    broken = definition(template={"title": "证明", "body": "兹证明{holder_name住。{unknown}"})
    assert "placeholder-malformed" in codes_of(broken)
    assert "use-or-validity-missing" in codes_of(broken)
    assert "missing-glyph" in codes_of(definition(), ("𰻞",))
    assert "template-missing" in codes_of(replace(definition(), template=None))


def test_fields_have_names_of_their_own_and_choices_to_choose_from() -> None:
    """R2: nothing is filled in twice, nor what the platform fills in itself."""
    one = definition()
    assert one.template is not None
    text = Template(one.template.title, one.template.body + "{choice}")
    first = one.fields[0]
    choice = replace(first, key="choice", type=FieldType.CHOICE)
    twisted = replace(one, template=text, fields=(*one.fields, first, choice, replace(first, key="purpose")))
    assert {"field-twice", "field-reserved", "choice-without-options"} <= codes_of(twisted)
    assert "document-twice" in codes_of(replace(one, documents=one.documents * 2))


def test_the_asking_bodys_request_is_written_and_of_the_past() -> None:
    """R9: a type is created only at the request of the body that asks for the paper."""
    assert judge_request(AskingRequest("示例区教育局", "示例教函〔2026〕15号", TODAY), TODAY) == ()
    assert len(judge_request(AskingRequest("", "", None), TODAY)) == 3
    tomorrow = TODAY + timedelta(days=1)
    assert {one.code for one in judge_request(AskingRequest("局", "号", tomorrow), TODAY)} == {"request-in-the-future"}


@pytest.mark.parametrize(("act", "state"), list(product(ProposalAct, ProposalState)))
def test_each_act_is_open_in_its_state_only(act: ProposalAct, state: ProposalState) -> None:
    """R9: no step is left out, and what is decided stays decided."""
    assert (judge_act(act, state) == ()) is (state in OPEN_IN[act])


def test_what_is_over_goes_nowhere() -> None:
    """R9: refused, published and withdrawn are the ends of the way."""
    ends = {state for state, following in TRANSITIONS.items() if not following}
    assert ends == {ProposalState.REFUSED, ProposalState.PUBLISHED, ProposalState.WITHDRAWN}


def test_five_departments_speak_before_anything_is_decided() -> None:
    """R9: four are not five; whether they are for or against is for the decision to weigh."""
    assert frozenset(ALL_FIVE) == OPINION_DEPARTMENTS
    assert judge_decision(ALL_FIVE) == ()
    assert {one.code for one in judge_decision(ALL_FIVE[:4])} == {"opinions-missing"}
    assert missing_opinions(ALL_FIVE[:4]) == (OpinionDepartment.HEALTH,)
    assert judge_opinion("justice", ["health"]) == ()
    assert judge_opinion("justice", ["justice"])[0].code == "opinion-is-on-record"


def test_a_publication_gives_all_its_reasons() -> None:
    """R2, R9, R19: missing opinions, gaps and a day that is over are named together."""
    gaps = judge_request(AskingRequest("", "号", TODAY), TODAY)
    reasons = judge_publication(ALL_FIVE[1:], gaps, TODAY - timedelta(days=1), TODAY)
    assert {one.code for one in reasons} == {"opinions-missing", "asking-body-missing", "from-day-is-over"}
    assert judge_publication(ALL_FIVE, (), TODAY, TODAY) == ()


def test_own_codes_never_meet_national_ones() -> None:
    """R9: a code says by itself whether its type is in memory or comes with the district."""
    assert not any(is_own_code(one.code) for one in national_catalogue().types)
    assert is_own_code(f"{DISTRICT_PREFIX}001")
    assert not is_own_code(None)


def test_a_districts_catalogue_finds_its_own_types_by_what_people_say() -> None:
    """R9, R19: an adopted type is found as the national ones are, and they stay."""
    own = replace(definition(), code="DT001")
    catalogue = catalogue_with((own,))
    assert catalogue.find("DT001") == own
    assert catalogue.find("CT01") == national_catalogue().find("CT01")
    assert catalogue.search.find("lndx")[0].certificate_type == own
    assert catalogue_with(()) is national_catalogue()


def test_who_had_a_hand_in_a_proposal_does_not_decide_it() -> None:
    """R9: two persons at least; somebody who prepared nothing decides."""
    drafter, decider = UUID(int=1), UUID(int=2)
    assert judge_separation(decider, {drafter}) == ()
    [reason] = judge_separation(drafter, {drafter, decider})
    assert (reason.rule, reason.code) == ("R9", "decider-prepared-it")
