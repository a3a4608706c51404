"""The reference data that ships: 67 types, none without a place to go, none with an undeclared placeholder."""

from dataclasses import replace
from datetime import date

import pytest

from qingdan.stamping.catalogue.reference import load_certificate_types, load_example_district_layer
from qingdan.stamping.catalogue.rules import (
    COMMON_PLACEHOLDERS,
    AskingBodyKind,
    CertificateClass,
    CertificateType,
    Complexity,
    FieldType,
    Layer,
    SealKind,
    effective_class,
    judge_activation,
    judge_layer_entry,
    render_text,
)
from qingdan.stamping.catalogue.search import CatalogueSearch, Match

TODAY = date(2026, 11, 23)
TYPES = load_certificate_types()
LOCAL_LIST = load_example_district_layer()
BY_CODE = {one.code: one for one in TYPES}
ISSUABLE = [
    one for one in TYPES if one.certificate_class in {CertificateClass.ISSUE, CertificateClass.ISSUE_WITH_BASIS}
]
SEARCH = CatalogueSearch(TYPES)

of_every_type = pytest.mark.parametrize("one", TYPES, ids=lambda one: one.code)
of_issuable_types = pytest.mark.parametrize("one", ISSUABLE, ids=lambda one: one.code)


def codes(certificate_class: CertificateClass) -> set[str]:
    return {one.code for one in TYPES if one.certificate_class is certificate_class}


def numbered(*numbers: int) -> set[str]:
    return {f"CT{number:02d}" for number in numbers}


def test_all_67_types_are_there_with_the_class_policy_gives_them() -> None:
    """CRT-1: the classes of the reference list, type by type."""
    assert [one.code for one in TYPES] == [f"CT{number:02d}" for number in range(1, 68)]
    assert codes(CertificateClass.ISSUE) == numbered(1, 2, 3, 16, 17, 18, 19, 20, 21)
    assert codes(CertificateClass.ISSUE_WITH_BASIS) == numbered(4, 5, 6, 7, 8, 9, 10, 14)
    assert codes(CertificateClass.LOCAL) == numbered(11, 12, 13, 15, 22, 23, 26)
    assert codes(CertificateClass.MUST_NOT_ISSUE) == numbered(24, 25, 27, *range(28, 68))


@of_every_type
def test_every_type_says_in_both_languages_what_it_is_and_where_to_go(one: CertificateType) -> None:
    """R4, R19."""
    texts = (one.name, one.name_en, one.responsible_body, one.where_to_go, one.where_to_go_en, one.source)
    assert all(text.strip() for text in texts)
    assert one.where_to_go_en.isascii()
    assert one.replacements
    assert one.asking_bodies
    assert one.legal_basis
    assert len(one.aliases) >= 4
    assert len(set(one.aliases)) == len(one.aliases)
    assert one.name not in one.aliases
    assert one.layer is Layer.NATIONAL


@of_every_type
def test_every_legal_basis_says_where_it_is_known_from(one: CertificateType) -> None:
    """R2, R3: no basis without its source; a refusal always cites a document number."""
    assert all(basis.document and basis.source for basis in one.legal_basis)
    if one.certificate_class is CertificateClass.MUST_NOT_ISSUE:
        assert any(basis.number for basis in one.legal_basis)
        assert judge_activation(one, (), TODAY) == ()


def test_the_national_list_of_twenty_is_covered_item_by_item() -> None:
    """R3: every one of the twenty has at least one type that must not be issued."""
    assert {one.national_list_number for one in TYPES} - {None} == set(range(1, 21))
    assert BY_CODE["CT32"].national_list_number == 5
    assert BY_CODE["CT32"].legal_basis[0].article == "第5项"
    for one in TYPES:
        if one.national_list_number is not None:
            assert one.certificate_class is CertificateClass.MUST_NOT_ISSUE


@of_issuable_types
def test_every_issuable_type_has_guide_text_and_fields(one: CertificateType) -> None:
    """R2, R14, R16, CRT-1a: with the local list nothing is missing, and the text uses what it declares."""
    assert judge_activation(one, LOCAL_LIST, TODAY) == ()
    assert one.guide is not None
    assert one.template is not None
    declared = {field.key for field in one.fields}
    assert len(declared) == len(one.fields)
    assert declared.isdisjoint(COMMON_PLACEHOLDERS)
    assert declared <= one.template.placeholders <= declared | COMMON_PLACEHOLDERS
    assert {"purpose", "valid_until", "asking_body"} <= one.template.placeholders
    assert (one.default_validity_days or 0) > 0
    text = render_text(one.template, {name: f"〔{name}〕" for name in declared | COMMON_PLACEHOLDERS})
    assert "{" not in text
    assert all(f"〔{key}〕" in text for key in declared)


@of_issuable_types
def test_fields_are_labelled_and_choices_have_options(one: CertificateType) -> None:
    """R77."""
    for field in one.fields:
        assert field.label
        assert field.label_en
        assert field.required
        assert bool(field.options) is (field.type is FieldType.CHOICE)


@of_every_type
def test_basis_documents_have_unique_keys_and_a_required_one(one: CertificateType) -> None:
    """CRT-7: nothing is issued, and nothing opened by a local list, without a required document."""
    keys = [document.key for document in one.documents]
    assert len(set(keys)) == len(keys)
    closed = one.certificate_class is CertificateClass.MUST_NOT_ISSUE
    assert any(document.required for document in one.documents) is not closed


def test_personal_status_public_interest_and_risk_are_flagged() -> None:
    """R7, R8, R23: marriage, adoption, inheritance and guardianship are paper; residents' decisions public."""
    issuable = {one.code for one in ISSUABLE}
    assert {one.code for one in TYPES if one.personal_status_paper} & issuable == numbered(6, 7, 8, 9, 10)
    # What a community must not issue is paper too where the transitional path is on for it (R5).
    closed = {one.code for one in TYPES if one.certificate_class is CertificateClass.MUST_NOT_ISSUE}
    assert {one.code for one in TYPES if one.personal_status_paper} & closed == numbered(25, 35, 41, 48, 61)
    assert {one.code for one in TYPES if one.public_interest} == numbered(16)
    assert {one.code for one in TYPES if one.legal_risk} >= numbered(8, 9, 10, 11)


def test_kinship_party_papers_and_mediation_are_limited_as_policy_says() -> None:
    """R6, CRT-1: who may ask, and whose seal it carries."""
    assert BY_CODE["CT08"].asking_body_kinds == (AskingBodyKind.NOTARY,)
    assert BY_CODE["CT08"].hukou_link_required
    assert {one.code for one in TYPES if one.seal is SealKind.PARTY} == numbered(3, 4)
    assert {one.code for one in TYPES if one.seal is SealKind.MEDIATION_COMMITTEE} == numbered(20)


def test_the_guide_promises_no_more_time_than_the_rule_allows() -> None:
    """R10: complex types say five working days, simple ones the same day."""
    for one in ISSUABLE:
        assert one.guide is not None
        expected = "5个工作日" if one.complexity is Complexity.COMPLEX else "当场办结"
        assert expected in one.guide.time_limit


def test_the_example_list_only_adds_a_basis() -> None:
    """CRT-2, R18: it could be saved entry by entry, and changes no class."""
    assert len({entry.type_code for entry in LOCAL_LIST}) == len(LOCAL_LIST)
    for entry in LOCAL_LIST:
        one = BY_CODE[entry.type_code]
        assert judge_layer_entry(one, (), entry) == ()
        effective = effective_class(one, LOCAL_LIST, TODAY)
        assert effective.certificate_class is one.certificate_class
        assert effective.overruled == ()


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("单身证明", "CT35"),
        ("没犯罪", "CT32"),
        ("政审", "CT32"),
        ("征兵政审", "CT05"),
        ("入党政审", "CT04"),
        ("死亡证明", "CT38"),
        ("在世证明", "CT37"),
        ("收入证明", "CT44"),
        ("养狗证明", "CT31"),
        ("身份证丢失证明", "CT51"),
        ("我要开个单身证明去银行", "CT35"),
        ("ct08", "CT08"),
        ("danshen", "CT35"),
        ("danshenzhengming", "CT35"),
        ("dan shen zheng ming", "CT35"),
        ("dszm", "CT35"),
        ("DSZM", "CT35"),
        ("zhengshen", "CT32"),
        ("wufanzui", "CT32"),
        ("juzhuzhengming", "CT01"),
    ],
)
def test_what_people_say_finds_the_type_first(said: str, code: str) -> None:
    """R19: Chinese, everyday names, a whole sentence, pinyin, initials, the code."""
    assert SEARCH.find(said)[0].certificate_type.code == code


@of_every_type
def test_every_name_finds_its_type_exactly(one: CertificateType) -> None:
    """R19: by its own name first of all, by every alias among the exact answers."""
    assert SEARCH.find(one.name)[0].certificate_type.code == one.code
    for alias in one.aliases:
        exact = [hit for hit in SEARCH.find(alias) if hit.match is Match.EXACT]
        assert one.code in {hit.certificate_type.code for hit in exact}


def test_a_pinyin_query_starts_at_a_syllable() -> None:
    """R19: “anshen” is inside “danshen” but no syllable of it."""
    assert "CT35" not in {hit.certificate_type.code for hit in SEARCH.find("anshen")}
    assert "CT35" in {hit.certificate_type.code for hit in SEARCH.find("shenzhengming")}


def test_an_empty_query_lists_everything_and_a_limit_holds() -> None:
    """R19: the board shows the whole catalogue; nonsense finds nothing."""
    assert [hit.certificate_type for hit in SEARCH.find("  ")] == list(TYPES)
    assert len(SEARCH.find("证明", limit=5)) == 5
    assert SEARCH.find("宇宙飞船") == ()
    assert SEARCH.find("z") == ()


def test_a_name_comes_before_an_alias_that_answers_as_well() -> None:
    """R19: ties go to the type that is called so, whatever its code."""
    by_alias = replace(BY_CODE["CT01"], aliases=("单身证明",))
    by_name = replace(BY_CODE["CT35"], name="单身证明", aliases=())
    hits = CatalogueSearch([by_alias, by_name]).find("单身证明")
    assert [hit.certificate_type.code for hit in hits] == ["CT35", "CT01"]
