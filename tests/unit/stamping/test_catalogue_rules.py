"""The catalogue decides at the counter: layers, activation, refusals with a place to go."""

from dataclasses import replace
from datetime import date
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qingdan.kernel.decisions import Decision
from qingdan.stamping.catalogue.reference import load_certificate_types, load_example_district_layer
from qingdan.stamping.catalogue.rules import (
    OPINION_DEPARTMENTS,
    REGISTRY_FACTS,
    AskingBody,
    AskingBodyKind,
    BasisDocument,
    CertificateClass,
    CertificateType,
    Demand,
    Guide,
    Layer,
    LayerEntry,
    LegalBasis,
    NewTypeProposal,
    Proof,
    RegistryFact,
    Template,
    TransitionalPath,
    advise,
    advise_on_registry_fact,
    effective_basis,
    effective_class,
    effective_documents,
    judge_activation,
    judge_active,
    judge_demand,
    judge_layer_entry,
    judge_new_type,
    judge_refusal_notice,
    judge_transitional_approval,
    judge_where_to_go,
    offers_notice_and_commitment,
    registry_facts_in,
    render_text,
)

TODAY = date(2026, 11, 23)
CATALOGUE = {one.code: one for one in load_certificate_types()}
LOCAL_LIST = load_example_district_layer()
RESIDENCE, KINSHIP, SINGLE, ALIVE, HARDSHIP, ADOPTION = (
    CATALOGUE[code] for code in ("CT01", "CT08", "CT35", "CT37", "CT22", "CT06")
)
SCHOOL = AskingBody("示例区实验小学", AskingBodyKind.SCHOOL)
NOTARY = AskingBody("示例公证处", AskingBodyKind.NOTARY)
BANK = AskingBody("示例银行", AskingBodyKind.FINANCIAL)
BUREAU = AskingBody("示例区人社局", AskingBodyKind.ADMINISTRATIVE_ORGAN)
PAPER = LegalBasis("某清单", "示例〔2026〕2号", "第1项", "invented")
STRICTNESS = list(CertificateClass)

classes = st.sampled_from(CertificateClass)
documents = st.sampled_from([PAPER, replace(PAPER, number=None)])
layer_entries = st.builds(
    LayerEntry,
    layer=st.sampled_from([Layer.PROVINCE, Layer.CITY, Layer.DISTRICT]),
    type_code=st.just("CT01"),
    certificate_class=classes,
    document=documents,
    valid_from=st.just(date(2026, 1, 1)),
)


def entry(
    one: CertificateType, layer: Layer, certificate_class: CertificateClass, document: LegalBasis = PAPER
) -> LayerEntry:
    return LayerEntry(layer, one.code, certificate_class, document, date(2026, 1, 1))


def rules_of(decision: Decision) -> set[str]:
    return {reason.rule for reason in decision}


def codes_of(decision: Decision) -> set[str]:
    return {reason.code for reason in decision}


@pytest.mark.parametrize(
    ("layer", "above", "target"),
    list(product([Layer.PROVINCE, Layer.CITY, Layer.DISTRICT], CertificateClass, CertificateClass)),
)
def test_only_a_province_relaxes_and_only_open_types_are_filled(
    layer: Layer, above: CertificateClass, target: CertificateClass
) -> None:
    """CRT-2, R18: lower layers tighten; `local` is filled by anybody's list; the rest is the province's."""
    national = replace(RESIDENCE, certificate_class=above)
    effective = effective_class(national, [entry(national, layer, target)], TODAY)
    tightens = STRICTNESS.index(target) >= STRICTNESS.index(above)
    if tightens or layer is Layer.PROVINCE or above is CertificateClass.LOCAL:
        assert effective.certificate_class is target
        assert effective.layer is (layer if target is not above else Layer.NATIONAL)
        assert effective.overruled == ()
    else:
        assert effective.certificate_class is above
        assert effective.layer is Layer.NATIONAL
        assert codes_of(effective.overruled) == {"layer-may-not-relax"}


def test_a_province_relaxes_only_by_citing_its_document() -> None:
    """CRT-2, R18: Hubei left one type out of its list; the list must be named with its number."""
    cited = entry(ALIVE, Layer.PROVINCE, CertificateClass.LOCAL)
    uncited = replace(cited, document=replace(PAPER, number=None))
    effective = effective_class(ALIVE, [cited], TODAY)
    assert (effective.certificate_class, effective.layer) == (CertificateClass.LOCAL, Layer.PROVINCE)
    assert effective.document == PAPER
    assert codes_of(judge_layer_entry(ALIVE, [], uncited)) == {"relaxing-needs-document"}
    assert effective_class(ALIVE, [uncited], TODAY).certificate_class is CertificateClass.MUST_NOT_ISSUE


def test_a_district_fills_what_its_province_opened_but_not_what_it_tightened() -> None:
    """CRT-2: the last layer that speaks decides within what the layers above leave open."""
    opened = entry(ALIVE, Layer.PROVINCE, CertificateClass.LOCAL)
    filled = entry(ALIVE, Layer.DISTRICT, CertificateClass.ISSUE_WITH_BASIS)
    assert effective_class(ALIVE, [filled, opened], TODAY).layer is Layer.DISTRICT
    closed = entry(HARDSHIP, Layer.CITY, CertificateClass.MUST_NOT_ISSUE)
    reopened = entry(HARDSHIP, Layer.DISTRICT, CertificateClass.ISSUE_WITH_BASIS)
    assert effective_class(HARDSHIP, [closed, reopened], TODAY).layer is Layer.CITY
    assert rules_of(judge_layer_entry(HARDSHIP, [closed], reopened)) == {"R18"}


def test_an_open_place_is_not_filled_more_loosely_than_a_layer_above_ever_allowed() -> None:
    """CRT-2: national says with basis, the city leaves it open: the district may not drop the basis."""
    opened = entry(ADOPTION, Layer.CITY, CertificateClass.LOCAL)
    loose = entry(ADOPTION, Layer.DISTRICT, CertificateClass.ISSUE)
    same = entry(ADOPTION, Layer.DISTRICT, CertificateClass.ISSUE_WITH_BASIS)
    assert rules_of(judge_layer_entry(ADOPTION, [opened], loose)) == {"R18"}
    assert judge_layer_entry(ADOPTION, [opened], same) == ()


def test_entries_of_other_days_types_and_layers_have_no_say() -> None:
    """CRT-2, R18."""
    closing = entry(RESIDENCE, Layer.DISTRICT, CertificateClass.MUST_NOT_ISSUE)
    others = [
        replace(closing, valid_from=date(2026, 11, 24)),
        replace(closing, valid_until=TODAY),
        replace(closing, type_code="CT02"),
        replace(closing, layer=Layer.NATIONAL),
    ]
    assert effective_class(RESIDENCE, others, TODAY).certificate_class is CertificateClass.ISSUE
    assert codes_of(judge_layer_entry(RESIDENCE, [], others[2])) == {"layer-not-below"}
    assert codes_of(judge_layer_entry(RESIDENCE, [], others[3])) == {"layer-not-below"}


@given(classes, st.lists(layer_entries, max_size=5))
def test_city_and_district_never_loosen_a_closed_type(national: CertificateClass, entries: list[LayerEntry]) -> None:
    """CRT-2, R18: without a province and without an open place the class never gets looser."""
    one = replace(RESIDENCE, certificate_class=national)
    below = [other for other in entries if other.layer is not Layer.PROVINCE]
    effective = effective_class(one, below, TODAY)
    if national is not CertificateClass.LOCAL and all(
        other.certificate_class is not CertificateClass.LOCAL for other in below
    ):
        assert STRICTNESS.index(effective.certificate_class) >= STRICTNESS.index(national)


@given(classes, st.lists(layer_entries, max_size=4), layer_entries)
def test_an_entry_has_effect_exactly_when_it_could_be_saved(
    national: CertificateClass, above: list[LayerEntry], one: LayerEntry
) -> None:
    """CRT-2, R18: the guard at saving and the computation of the class are one rule."""
    base = replace(RESIDENCE, certificate_class=national)
    higher = [other for other in above if list(Layer).index(other.layer) < list(Layer).index(one.layer)]
    before = effective_class(base, higher, TODAY)
    after = effective_class(base, [*higher, one], TODAY)
    refused = judge_layer_entry(base, higher, one)
    assert after.overruled[len(before.overruled) :] == refused
    assert after.certificate_class is (before.certificate_class if refused else one.certificate_class)


def test_lower_layers_add_documents_and_never_drop_one() -> None:
    """CRT-2, CRT-7: an added document joins; the same key becomes required if any layer requires it."""
    extra = BasisDocument("extra", "补充材料", required=True, proof=Proof.ATTACHED)
    optional = replace(RESIDENCE.documents[1], required=False)
    added = replace(entry(RESIDENCE, Layer.DISTRICT, CertificateClass.ISSUE), additional_documents=(extra, optional))
    keys = [document.key for document in effective_documents(RESIDENCE, [added], TODAY)]
    assert keys == [*(document.key for document in RESIDENCE.documents), "extra"]
    assert effective_documents(RESIDENCE, [added], TODAY)[1].required
    assert effective_basis(RESIDENCE, [added], TODAY)[-1] == PAPER


def test_a_type_outside_the_catalogue_or_its_dates_is_not_active() -> None:
    """CRT-2, R1: the end of its dates is not one of them."""
    assert rules_of(judge_active(None, TODAY)) == {"CRT-2"}
    assert judge_active(RESIDENCE, TODAY) == ()
    assert rules_of(judge_active(replace(RESIDENCE, valid_from=date(2026, 11, 24)), TODAY)) == {"R1"}
    assert rules_of(judge_active(replace(RESIDENCE, valid_until=TODAY), TODAY)) == {"R1"}
    assert judge_active(replace(RESIDENCE, valid_until=date(2026, 11, 24)), TODAY) == ()


def test_a_type_without_a_basis_of_its_own_waits_for_the_local_list() -> None:
    """R2, CRT-1a: number and article come from the law or from the published local list."""
    assert codes_of(judge_activation(RESIDENCE, [], TODAY)) == {"legal-basis-incomplete"}
    assert judge_activation(RESIDENCE, LOCAL_LIST, TODAY) == ()
    assert judge_activation(ADOPTION, [], TODAY) == ()


def test_every_empty_block_of_the_guide_is_named() -> None:
    """R2, CRT-1a: seven blocks, all gaps at once."""
    empty = Guide("", "", "", "", (), (), "", "", "")
    gaps = judge_activation(replace(ADOPTION, guide=empty), [], TODAY)
    assert len(gaps) == 7
    assert rules_of(gaps) == {"R2"}
    assert judge_activation(replace(ADOPTION, guide=None), [], TODAY) == gaps
    assert ADOPTION.guide is not None
    no_steps = replace(ADOPTION, guide=replace(ADOPTION.guide, steps=()))
    assert codes_of(judge_activation(no_steps, [], TODAY)) == {"guide-procedure-missing"}


def test_a_text_declares_its_placeholders_and_names_use_and_validity() -> None:
    """R2, R14."""
    text = Template("证明", "兹证明{holder_name}与{stranger}。")
    gaps = judge_activation(replace(ADOPTION, template=text), [], TODAY)
    assert codes_of(gaps) == {"placeholder-undeclared", "use-or-validity-missing"}
    assert rules_of(gaps) == {"R2", "R14"}
    assert codes_of(judge_activation(replace(ADOPTION, template=None), [], TODAY)) == {"template-missing"}


def test_a_type_that_must_not_be_issued_is_not_activated_without_a_place_to_go() -> None:
    """R4, R2."""
    assert judge_activation(SINGLE, [], TODAY) == ()
    nowhere = replace(SINGLE, where_to_go=" ")
    assert rules_of(judge_activation(nowhere, [], TODAY)) == {"R4"}
    assert rules_of(judge_where_to_go(replace(SINGLE, responsible_body=""))) == {"R4"}
    assert rules_of(judge_activation(replace(SINGLE, legal_basis=()), [], TODAY)) == {"R2"}


def test_a_new_type_needs_its_request_five_opinions_a_decision_and_publication() -> None:
    """R9, CRT-1a."""
    complete = NewTypeProposal(True, OPINION_DEPARTMENTS, True, True)
    assert judge_new_type(complete) == ()
    assert len(OPINION_DEPARTMENTS) == 5
    nothing = NewTypeProposal(False, frozenset({"justice"}), False, False)
    assert len(judge_new_type(nothing)) == 4
    assert rules_of(judge_new_type(nothing)) == {"R9"}
    four = replace(complete, opinions=OPINION_DEPARTMENTS - {"health"})
    assert [reason.detail_en for reason in judge_new_type(four)] == ["A new type lacks opinions of: health."]


def test_what_must_not_be_issued_is_refused_with_the_place_to_go() -> None:
    """R3, R4, CRT-1, CRT-3: the reason names document, responsible body and what to do instead."""
    (reason,) = judge_demand(Demand(SINGLE, asking_body=BANK), on=TODAY)
    assert reason.rule == "R3"
    assert SINGLE.responsible_body in reason.detail
    assert SINGLE.where_to_go in reason.detail
    assert "民发〔2020〕20号" in reason.detail
    assert SINGLE.where_to_go_en in reason.detail_en


def test_what_the_local_list_does_not_name_is_refused() -> None:
    """CRT-1: the local list decides, and while it is silent the answer is no."""
    (reason,) = judge_demand(Demand(HARDSHIP, asking_body=BUREAU), on=TODAY)
    assert reason.code == "not-on-local-list"
    assert HARDSHIP.where_to_go in reason.detail


def test_what_is_listed_and_activated_is_taken() -> None:
    """R1, R2, CRT-1: on the list with guide and basis, the community may take it; without basis it may not."""
    assert judge_demand(Demand(RESIDENCE, LOCAL_LIST, SCHOOL), on=TODAY) == ()
    assert codes_of(judge_demand(Demand(RESIDENCE, (), SCHOOL), on=TODAY)) == {"type-not-activated"}
    assert rules_of(judge_demand(Demand(None), on=TODAY)) == {"CRT-2"}
    assert rules_of(judge_demand(Demand(replace(RESIDENCE, valid_until=TODAY)), on=TODAY)) == {"R1"}


def test_kinship_is_certified_for_a_notary_with_a_hukou_link_only() -> None:
    """R6."""
    taken = Demand(KINSHIP, LOCAL_LIST, NOTARY, hukou_link=True)
    assert judge_demand(taken, on=TODAY) == ()
    assert codes_of(judge_demand(replace(taken, asking_body=BANK), on=TODAY)) == {"other-asking-body"}
    assert codes_of(judge_demand(replace(taken, hukou_link=False), on=TODAY)) == {"no-hukou-link"}
    both = judge_demand(replace(taken, asking_body=BANK, hukou_link=False), on=TODAY)
    assert [reason.rule for reason in both] == ["R6", "R6"]


@pytest.mark.parametrize("fact", list(RegistryFact))
def test_what_a_document_proves_by_itself_is_refused(fact: RegistryFact) -> None:
    """R13, R4: nine identity-card facts and five hukou facts, whatever the type."""
    decision = judge_demand(Demand(RESIDENCE, LOCAL_LIST, SCHOOL, frozenset({fact})), on=TODAY)
    assert [reason.rule for reason in decision] == ["R13"]
    assert REGISTRY_FACTS[fact].document in decision[0].detail
    assert REGISTRY_FACTS[fact].document in advise_on_registry_fact(fact).sentence
    assert all(registry_facts_in(f"要开{phrase}") >= {fact} for phrase in REGISTRY_FACTS[fact].phrases)


def test_there_are_nine_card_facts_and_five_hukou_facts_and_ordinary_words_name_none() -> None:
    """R13."""
    by_document = [registered.document for registered in REGISTRY_FACTS.values()]
    assert sorted(by_document.count(document) for document in set(by_document)) == [5, 9]
    assert registry_facts_in("证明我住在这里") == frozenset()


def test_all_reasons_come_at_once() -> None:
    """CRT-3, R3, R13: a refusal hides nothing behind its first reason."""
    demand = Demand(SINGLE, asking_body=BANK, registry_facts=frozenset({RegistryFact.NAME, RegistryFact.SEX}))
    assert [reason.rule for reason in judge_demand(demand, on=TODAY)] == ["R13", "R13", "R3"]


def test_the_transitional_path_is_off_unless_the_district_switched_it_on() -> None:
    """R5, CRT-1: switched on, it still needs to be claimed, the asking body and its written demand."""
    off = TransitionalPath(written_demand_recorded=True, within_duties=True, verified=True)
    refused = judge_demand(Demand(SINGLE, asking_body=BANK, transitional=off), on=TODAY)
    assert codes_of(refused) == {"must-not-issue", "transition-off"}
    assert rules_of(judge_demand(Demand(SINGLE, asking_body=BANK), on=TODAY)) == {"R3"}
    on = replace(off, switched_on=True)
    assert judge_demand(Demand(SINGLE, asking_body=BANK, transitional=on), on=TODAY) == ()
    bare = judge_demand(Demand(SINGLE, transitional=TransitionalPath(switched_on=True)), on=TODAY)
    assert codes_of(bare) == {"transition-asking-body", "transition-written-demand"}
    assert rules_of(judge_demand(Demand(HARDSHIP, asking_body=BANK, transitional=on), on=TODAY)) == {"CRT-1", "R5"}


@given(st.builds(TransitionalPath, *[st.booleans()] * 5), st.booleans())
def test_the_transitional_path_passes_only_with_everything_and_the_director(
    path: TransitionalPath,
    by_director: bool,  # noqa: FBT001 - drawn by hypothesis
) -> None:
    """R5: switched on, written demand, within duties, verified, approved by the director who confirms it."""
    on_file = all((path.switched_on, path.written_demand_recorded, path.within_duties, path.verified))
    complete = on_file and path.director_confirms
    decision = judge_transitional_approval(path, BANK, by_director=by_director)
    assert (decision == ()) is (complete and by_director)
    assert rules_of(decision) <= {"R5"}


@pytest.mark.parametrize("kind", list(AskingBodyKind))
def test_notice_and_commitment_is_offered_for_administrative_organs_only(kind: AskingBodyKind) -> None:
    """R17: and not where the risk is high or the person has seriously bad credit."""
    body = AskingBody("示例", kind)
    assert offers_notice_and_commitment(body) is (kind is AskingBodyKind.ADMINISTRATIVE_ORGAN)
    assert not offers_notice_and_commitment(body, high_risk=True)
    assert not offers_notice_and_commitment(body, serious_bad_credit=True)
    assert not offers_notice_and_commitment(None)


def test_the_advice_carries_the_commitment_route_where_it_is_open() -> None:
    """R4, R17."""
    offered, plain = advise(SINGLE, BUREAU), advise(SINGLE, BANK)
    assert offered.offers_notice_and_commitment
    assert "告知承诺" in offered.sentence
    assert not plain.offers_notice_and_commitment
    assert plain.sentence == SINGLE.where_to_go
    assert plain.responsible_body == SINGLE.responsible_body


def test_no_refusal_is_saved_without_a_place_to_go_or_with_evidence() -> None:
    """R4, R125, CRT-3."""
    assert judge_refusal_notice("民政部门", "到婚姻登记机关") == ()
    assert rules_of(judge_refusal_notice("民政部门", " ")) == {"R4"}
    assert rules_of(judge_refusal_notice("", "到婚姻登记机关")) == {"R4"}
    assert rules_of(judge_refusal_notice("", "", frozenset({"scan"}))) == {"R4", "R125"}


def test_a_text_is_never_rendered_with_a_hole() -> None:
    """R77: a placeholder without a value is an error, not a blank."""
    text = Template("证明", "兹证明{holder_name}用于{purpose}。")
    assert render_text(text, {"holder_name": "张示例", "purpose": "入学"}) == "兹证明张示例用于入学。"
    with pytest.raises(KeyError, match="purpose"):
        render_text(text, {"holder_name": "张示例"})
