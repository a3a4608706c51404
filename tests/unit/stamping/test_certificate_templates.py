"""A district's own text: what it may say, from which day it holds, what it changes, and its sample."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qingdan.kernel.decisions import Reason
from qingdan.kernel.identity_numbers import resident_identity_number_problem
from qingdan.stamping.catalogue.rules import CertificateType, FieldType, Template
from qingdan.stamping.templates.rules import (
    TRANSITIONS,
    PieceKind,
    TemplateAct,
    TemplateStanding,
    TemplateState,
    Version,
    before,
    difference,
    example_values,
    in_force,
    judge_change,
    judge_drafting,
    judge_preview,
    judge_publication,
    judge_text,
    judge_withdrawal,
    open_acts,
    standing,
    warn_of_length,
)
from support.stamping_examples import CATALOGUE, TODAY, codes_of, rules_of

RESIDENCE, SINGLE = CATALOGUE["CT01"], CATALOGUE["CT32"]
TEXT = RESIDENCE.template or Template("", "")
YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)
S = TemplateState


def with_body(body: str) -> Template:
    return Template(TEXT.title, body)


def draft(number: int = 1) -> Version:
    return Version(number, S.DRAFT, None)


def published(number: int, day: date) -> Version:
    return Version(number, S.PUBLISHED, day)


@pytest.mark.parametrize("one", [one for one in CATALOGUE.values() if one.template], ids=lambda one: one.code)
def test_r2_every_national_text_would_pass_as_a_districts_own(one: CertificateType) -> None:
    assert one.template is not None
    assert judge_text(one, one.template) == ()


def test_r2_a_type_that_no_community_issues_gets_no_text() -> None:
    assert codes_of(judge_text(SINGLE, TEXT)) == {"type-has-no-text"}


def test_r2_an_undeclared_placeholder_is_named() -> None:
    (reason,) = judge_text(RESIDENCE, with_body(f"{TEXT.body}{{income}}"))
    assert (reason.rule, reason.code) == ("R2", "placeholder-undeclared")
    assert "income" in reason.detail


@pytest.mark.parametrize("missing", ["purpose", "valid_until"])
def test_r14_a_text_names_its_use_and_its_validity(missing: str) -> None:
    assert rules_of(judge_text(RESIDENCE, with_body(TEXT.body.replace(f"{{{missing}}}", "某")))) == {"R14"}


@pytest.mark.parametrize("one", [one for one in RESIDENCE.fields if one.required], ids=lambda one: one.key)
def test_r16_a_required_fact_is_not_left_out(one: object) -> None:
    key, label = getattr(one, "key", ""), getattr(one, "label", "")
    (reason,) = judge_text(RESIDENCE, with_body(TEXT.body.replace(f"{{{key}}}", "某")))
    assert (reason.rule, reason.code) == ("R16", "required-fact-missing")
    assert label in reason.detail


@pytest.mark.parametrize("named", ["{purpose!r}", "{purpose:>99999999}", "{purpose.__class__}", "{purpose[0]}"])
def test_r2_nothing_in_a_text_is_formatted_or_looked_into(named: str) -> None:
    assert "placeholder-malformed" in codes_of(judge_text(RESIDENCE, with_body(TEXT.body + named)))


@pytest.mark.parametrize("stray", ["{", "}", "{}", "{{purpose}}", "｛用途｝"])
def test_r2_braces_hold_a_name_and_nothing_else(stray: str) -> None:
    found = judge_text(RESIDENCE, with_body(TEXT.body + stray))
    assert "placeholder-malformed" in codes_of(found)
    assert judge_preview(found)


def test_r2_a_title_holds_no_placeholder() -> None:
    found = judge_text(RESIDENCE, replace(TEXT, title="{holder_name}的证明"))
    assert [(one.code, one.pointer) for one in found] == [("placeholder-malformed", "/title")]


@pytest.mark.parametrize("blank", ["____", "＿＿", "本人____居住"])
def test_crt_8_no_blank_is_left_for_a_pen(blank: str) -> None:
    assert rules_of(judge_text(RESIDENCE, with_body(TEXT.body + blank))) == {"CRT-8"}


def test_crt_10_a_character_that_no_font_draws_is_an_error_and_not_a_box() -> None:
    (reason,) = judge_text(RESIDENCE, TEXT, ("𰻞",))
    assert (reason.rule, reason.code) == ("CRT-10", "missing-glyph")
    assert "U+30EDE" in reason.detail
    assert judge_preview((reason,)) == (reason,)


def test_crt_10_more_than_a_page_is_a_warning() -> None:
    assert warn_of_length(1) == ()
    assert codes_of(warn_of_length(2)) == {"more-than-one-page"}


def test_a_text_with_gaps_can_still_be_looked_at() -> None:
    """CRT-10: only what leaves nothing to print is refused a sample."""
    assert judge_preview(judge_text(RESIDENCE, with_body("兹证明{holder_name}居住。"))) == ()


def test_crt_10_a_type_has_one_draft_at_a_time() -> None:
    assert judge_drafting([published(1, TODAY), Version(2, S.WITHDRAWN, None)]) == ()
    assert codes_of(judge_drafting([published(1, TODAY), draft(2)])) == {"draft-exists"}


def test_crt_10_a_text_holds_from_today_at_the_earliest() -> None:
    assert judge_publication(draft(), (), (), TODAY, TODAY) == ()
    assert judge_publication(draft(), (), (), TOMORROW, TODAY) == ()
    assert codes_of(judge_publication(draft(), (), (), YESTERDAY, TODAY)) == {"from-a-past-day"}


def test_crt_10_a_day_has_one_version_unless_the_other_was_withdrawn() -> None:
    taken = codes_of(judge_publication(draft(2), [published(1, TOMORROW)], (), TOMORROW, TODAY))
    assert taken == {"day-is-taken"}
    assert judge_publication(draft(2), [Version(1, S.WITHDRAWN, TOMORROW)], (), TOMORROW, TODAY) == ()


def test_r2_a_text_with_errors_is_not_published() -> None:
    error = Reason("R14", "use-or-validity-missing", "", "")
    assert judge_publication(draft(), (), (error,), TODAY, TODAY) == (error,)


@pytest.mark.parametrize("state", [S.PUBLISHED, S.WITHDRAWN])
def test_crt_10_only_a_draft_is_changed_or_published(state: TemplateState) -> None:
    version = Version(1, state, TOMORROW)
    assert codes_of(judge_change(version)) == {"not-a-draft"}
    assert "wrong-state" in codes_of(judge_publication(version, (), (), TOMORROW, TODAY))


def test_crt_10_what_holds_or_has_held_is_not_withdrawn() -> None:
    assert judge_withdrawal(draft(), TODAY) == ()
    assert judge_withdrawal(published(1, TOMORROW), TODAY) == ()
    for day in (YESTERDAY, TODAY):
        assert codes_of(judge_withdrawal(published(1, day), TODAY)) == {"holds-already"}
    assert codes_of(judge_withdrawal(Version(1, S.WITHDRAWN, None), TODAY)) == {"wrong-state"}


def test_every_pair_of_states_is_decided_by_the_table() -> None:
    """CRT-10: a draft is published or given up, a published text only withdrawn, a withdrawn one never comes back."""
    moves = {(start, end) for start, end in product(S, S) if end in TRANSITIONS[start]}
    assert moves == {(S.DRAFT, S.PUBLISHED), (S.DRAFT, S.WITHDRAWN), (S.PUBLISHED, S.WITHDRAWN)}


def test_the_acts_offered_are_those_that_would_be_taken() -> None:
    every = set(TemplateAct)
    assert set(open_acts(draft(), TODAY)) == every
    assert open_acts(published(1, TOMORROW), TODAY) == (TemplateAct.WITHDRAWAL,)
    assert open_acts(published(1, TODAY), TODAY) == ()


@given(st.sets(st.integers(-20, 20)), st.integers(-25, 25))
def test_crt_10_at_most_one_version_holds_on_a_day_and_it_is_the_last_that_began(days: set[int], shift: int) -> None:
    versions = [published(place, TODAY + timedelta(days=day)) for place, day in enumerate(sorted(days), 1)]
    on = TODAY + timedelta(days=shift)
    begun = [one for one in versions if one.in_force_from and one.in_force_from <= on]
    holding = in_force(reversed(versions), on)
    assert holding == (begun[-1] if begun else None)
    standings = [standing(one, holding.number if holding else None, on) for one in versions]
    assert standings.count(TemplateStanding.IN_FORCE) == bool(begun)
    assert standings.count(TemplateStanding.PLANNED) == len(versions) - len(begun)


def test_a_version_is_compared_with_the_one_it_replaces() -> None:
    """CRT-10: on its day, not on the day somebody looks; the national text comes before the first."""
    first, second, planned = published(1, YESTERDAY), published(2, TODAY), published(3, TOMORROW)
    versions = [first, second, planned, draft(4)]
    assert [before(one, versions, TODAY) for one in versions] == [None, first, second, second]


@given(st.text("兹证明，。；{purpose}\n居住", max_size=60), st.text("兹证明，。；{purpose}\n居住", max_size=60))
def test_a_difference_holds_both_texts_whole(old: str, new: str) -> None:
    pieces = difference(old, new)
    assert "".join(one.text for one in pieces if one.kind is not PieceKind.ADDED) == old
    assert "".join(one.text for one in pieces if one.kind is not PieceKind.REMOVED) == new
    assert all(one.text for one in pieces)


def test_a_difference_reads_clause_by_clause_and_cuts_no_placeholder() -> None:
    pieces = difference("兹证明{holder_name}居住在本社区，特此证明。", "兹证明{holder_names}居住在本社区，情况属实。")
    assert [(one.kind.value, one.text) for one in pieces] == [
        ("same", "兹证明"),
        ("removed", "{holder_name}"),
        ("added", "{holder_names}"),
        ("same", "居住在本社区，"),
        ("removed", "特此证明"),
        ("added", "情况属实"),
        ("same", "。"),
    ]


@pytest.mark.parametrize("one", [one for one in CATALOGUE.values() if one.template], ids=lambda one: one.code)
def test_the_facts_of_a_sample_are_invented(one: CertificateType) -> None:
    """CRT-8: no number on it can be anybody's, and every placeholder has something to show."""
    values = example_values(one.fields, TODAY)
    assert all(values[field.key].strip() for field in one.fields)
    for field in one.fields:
        if field.type is FieldType.IDENTITY_NUMBER:
            assert resident_identity_number_problem(values[field.key], on=TODAY) is not None
