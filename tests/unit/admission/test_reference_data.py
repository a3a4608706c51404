"""The reference data is what POLICY lists, and fits the rules it is used with."""

from collections import Counter
from dataclasses import fields

from qingdan.admission.applications.rules import ApplicationFacts, match_forbidden
from qingdan.admission.items.rules import Category
from qingdan.admission.parameters.rules import PREFIX, AdmissionParameters, parameters_on
from qingdan.admission.reference.catalogue import (
    default_parameters,
    departments,
    forbidden_entries,
    limit_texts,
    work_items,
)
from support.admission_examples import TODAY


def test_departments_are_26_with_215_items_of_which_170_administrative() -> None:
    found = departments()
    assert [entry.code for entry in found] == [f"D{number:02d}" for number in range(1, 27)]
    assert sum(entry.items for entry in found) == 215
    assert sum(entry.administrative for entry in found) == 170
    assert sum(entry.service for entry in found) == 45
    assert sum(entry.inspects for entry in found) == 23
    assert all(entry.items == entry.administrative + entry.service for entry in found)


def test_work_items_are_66_and_hang_on_departments_that_exist() -> None:
    found = work_items()
    known = {entry.code for entry in departments()}
    assert [entry.code for entry in found] == [f"W{number:02d}" for number in range(1, 67)]
    for entry in found:
        assert entry.title
        assert entry.title_en
        assert entry.description.endswith("。")
        forbidden = entry.category is Category.FORBIDDEN
        assert (entry.department_code is None) == forbidden
        assert forbidden or entry.department_code in known
        assert (entry.frequency is None) == forbidden
    assert Counter(entry.category for entry in found)[Category.FORBIDDEN] == 5


def test_r67_verbs_of_assist_items_stay_within_the_whitelist() -> None:
    allowed = parameters_on(default_parameters(), TODAY).assist_verbs
    for entry in work_items():
        assert set(entry.verbs) <= allowed, entry.code
        if entry.category is Category.ASSIST:
            assert entry.verbs, entry.code


def test_r52_assist_items_name_an_article_or_are_marked_for_checking() -> None:
    for entry in work_items():
        if entry.category is Category.ASSIST:
            assert any(basis.article for basis in entry.bases) or entry.needs_check, entry.code


def test_fee_4_only_own_duties_and_forbidden_items_come_without_money() -> None:
    methods = {entry.category: set[str]() for entry in work_items()}
    for entry in work_items():
        methods[entry.category].add(entry.money_method)
    assert methods == {
        Category.STATUTORY: {"base"},
        Category.ASSIST: {"line"},
        Category.ENTRUSTED: {"purchase"},
        Category.TEMPORARY: {"line"},
        Category.EMERGENCY: {"afterwards"},
        Category.FORBIDDEN: {"none"},
    }


def test_adm_2_the_negative_list_hits_the_five_forbidden_items_and_none_of_the_others() -> None:
    entries = forbidden_entries()
    for item in work_items():
        facts = ApplicationFacts(
            item.kind, item.category, title=item.title, content=item.description.replace("不得", "须")
        )
        if item.category is Category.FORBIDDEN:
            assert match_forbidden(facts, entries), item.code
        else:
            assert not match_forbidden(facts, entries), item.code


def test_adm_5_every_number_of_the_gate_is_explained_in_both_languages_and_names_its_rules() -> None:
    own = [entry for entry in limit_texts() if entry.key.startswith(PREFIX)]
    assert len(own) == len(fields(AdmissionParameters))
    for entry in own:
        assert entry.description.endswith("。"), entry.key
        assert entry.description_en.endswith("."), entry.key
        assert entry.rules, entry.key
    defaults = {row.key: row.value for row in default_parameters()}
    lists = {entry.key: defaults[entry.key] for entry in own if entry.unit == "words"}
    assert lists == {entry.key: list(entry.choices) for entry in own if entry.choices}


def test_every_limit_is_named_once_in_both_languages() -> None:
    texts = limit_texts()
    assert len({entry.key for entry in texts}) == len(texts) == len(default_parameters())
    assert all(entry.title and entry.title_en and entry.source for entry in texts)
