"""ADM-3: an incomplete application hears every gap at once, each with its field."""

from dataclasses import fields, replace
from datetime import date
from decimal import Decimal

import pytest

from qingdan.admission.applications.rules import (
    REQUIRED_DETAILS,
    ApplicationFacts,
    PersonalDataNeed,
    completeness,
    needs_waiver,
    plan_total_fen,
)
from qingdan.admission.funding.rules import FundingBasis
from qingdan.admission.items.rules import (
    Basis,
    BasisLevel,
    Category,
    Deliverable,
    DeliverableKind,
    Frequency,
    ItemKind,
    Per,
)
from qingdan.kernel.decisions import Decision
from support.admission_examples import CALENDAR, COMPLETE, LINE, PARAMETERS, TODAY, codes, complete_but, rules

NOTICE = Basis(BasisLevel.NOTICE, "关于开展某项工作的通知", "第一条")
LAW = Basis(BasisLevel.LAW, "消防法", "第三十二条")
EMERGENCY = replace(
    COMPLETE,
    category=Category.EMERGENCY,
    emergency_type="公共安全",
    valid_from=TODAY,
    valid_until=date(2026, 4, 1),
    review_on=None,
    funding_lines=(),
)


def gaps(facts: ApplicationFacts) -> Decision:
    return completeness(facts, PARAMETERS, CALENDAR, TODAY)


def test_adm_3_the_complete_example_has_no_gap() -> None:
    assert gaps(COMPLETE) == ()
    assert plan_total_fen(COMPLETE) == 250 * 3_001


def test_adm_3_an_empty_application_hears_every_gap_at_once() -> None:
    found = gaps(ApplicationFacts(kind=ItemKind.WORK, category=Category.ASSIST))
    assert len({reason.pointer for reason in found}) >= 20
    assert rules(found) >= {"ADM-3", "R51", "R52", "R67"}
    assert all(reason.detail and reason.detail_en and reason.pointer for reason in found)


@pytest.mark.parametrize(
    "name",
    [
        *("department_id", "title", "content", "standard", "why_community", "checker", "exit_condition"),
        *("powers", "people", "training", "contact"),
    ],
)
def test_adm_3_a_blank_field_is_a_gap_of_its_own(name: str) -> None:
    (reason,) = gaps(complete_but(name, "  "))
    assert (reason.rule, reason.code, reason.pointer) == ("ADM-3", f"missing-{name.replace('_', '-')}", f"/{name}")


@pytest.mark.parametrize("name", ["valid_from", "valid_until", "review_on", "frequency", "hours_per_occurrence"])
def test_adm_3_a_missing_date_or_number_is_a_gap_of_its_own(name: str) -> None:
    found = gaps(complete_but(name, None))
    assert [reason.pointer for reason in found] == [f"/{name}"]


def test_adm_3_targets_hours_and_times_must_be_real() -> None:
    assert codes(gaps(replace(COMPLETE, communities=()))) == {"missing-communities"}
    assert codes(gaps(replace(COMPLETE, hours_per_occurrence=Decimal(0)))) == {"missing-hours-per-occurrence"}
    assert codes(gaps(replace(COMPLETE, frequency=Frequency(0, Per.MONTH)))) == {"missing-frequency-times"}
    assert codes(gaps(replace(COMPLETE, valid_until=COMPLETE.valid_from))) == {"end-before-start"}
    spoiled = replace(COMPLETE, bases=(*COMPLETE.bases, Basis(BasisLevel.NOTICE, " ")))
    assert [reason.pointer for reason in gaps(spoiled)] == ["/bases/1/document"]


@pytest.mark.parametrize("kind", list(ItemKind))
def test_adm_1_each_kind_asks_for_its_own_fields(kind: ItemKind) -> None:
    facts = replace(COMPLETE, kind=kind)
    wanted = {f"/details/{name}" for name, _, _ in REQUIRED_DETAILS[kind]}
    assert {reason.pointer for reason in gaps(facts) if reason.rule == "ADM-1"} == wanted
    filled = replace(facts, details={name: "month" for name, _, _ in REQUIRED_DETAILS[kind]})
    assert gaps(filled) == ()


def test_adm_3_every_common_field_is_a_field_of_the_application() -> None:
    known = {entry.name for entry in fields(ApplicationFacts)}
    pointers = {reason.pointer for reason in gaps(ApplicationFacts(ItemKind.WORK, Category.ASSIST))}
    assert {str(pointer).split("/")[1] for pointer in pointers} <= known


def test_r49_the_start_leaves_thirty_working_days_to_the_day() -> None:
    earliest = CALENDAR.add_working_days(TODAY, 30)
    assert earliest == date(2026, 4, 14)  # the festival of 4 to 6 April takes Monday the 6th
    assert gaps(replace(COMPLETE, valid_from=earliest, review_on=date(2027, 4, 1))) == ()
    (reason,) = gaps(replace(COMPLETE, valid_from=date(2026, 4, 13), review_on=date(2027, 4, 1)))
    assert (reason.rule, reason.code, reason.pointer) == ("R49", "start-too-soon", "/valid_from")
    assert "2026年4月14日" in reason.detail


def test_r49_without_a_lead_time_the_start_may_be_today_even_if_today_is_free() -> None:
    sunday = date(2026, 3, 8)
    none = replace(PARAMETERS, lead_days_working=0)
    facts = replace(COMPLETE, valid_from=sunday, review_on=date(2027, 3, 1))
    assert completeness(facts, none, CALENDAR, sunday) == ()
    assert rules(completeness(facts, none, CALENDAR, date(2026, 3, 9))) == {"R49"}


def test_r49_adm_11_an_emergency_needs_no_lead_time_but_a_type_and_an_end_within_thirty_days() -> None:
    assert gaps(EMERGENCY) == ()
    late = replace(EMERGENCY, emergency_type="", valid_until=date(2026, 4, 2))
    assert codes(gaps(late)) == {"missing-emergency-type", "emergency-too-long"}
    assert rules(gaps(late)) == {"ADM-11"}


@pytest.mark.parametrize(
    ("category", "until", "complete"),
    [
        (Category.ASSIST, date(2029, 5, 1), True),
        (Category.ASSIST, date(2029, 5, 2), False),
        (Category.TEMPORARY, date(2027, 5, 1), True),
        (Category.TEMPORARY, date(2027, 5, 2), False),
    ],
)
def test_r63_validity_ends_after_36_months_and_temporary_items_after_12(
    category: Category, until: date, *, complete: bool
) -> None:
    found = gaps(replace(COMPLETE, category=category, valid_until=until))
    assert codes(found) == (set() if complete else {"validity-too-long"})
    assert rules(found) <= {"R63"}


def test_r38_the_next_review_lies_within_twelve_months_of_the_start() -> None:
    assert gaps(replace(COMPLETE, review_on=date(2027, 5, 1))) == ()
    for day in (date(2027, 5, 2), date(2026, 5, 1)):
        assert rules(gaps(replace(COMPLETE, review_on=day))) == {"R38"}


@pytest.mark.parametrize(
    ("bases", "pointer"),
    [
        ((NOTICE,), "/bases"),
        ((NOTICE, Basis(BasisLevel.LAW, "消防法")), "/bases/1/article"),
        ((Basis(BasisLevel.POLICY_DOCUMENT, "某意见", "第三条"),), "/bases"),
    ],
)
def test_r52_an_assist_item_needs_an_article_of_a_law_and_a_notice_is_not_enough(
    bases: tuple[Basis, ...], pointer: str
) -> None:
    (reason,) = gaps(replace(COMPLETE, bases=bases))
    assert (reason.rule, reason.pointer) == ("R52", pointer)
    assert gaps(replace(COMPLETE, bases=(*bases, LAW))) == ()
    assert gaps(replace(COMPLETE, category=Category.TEMPORARY, bases=bases)) == ()


def test_r67_an_assist_item_only_uses_the_verbs_of_the_whitelist() -> None:
    spoiled = replace(COMPLETE, verbs=("inform", "fine", "demolish"))
    assert [(reason.rule, reason.pointer) for reason in gaps(spoiled)] == [("R67", "/verbs/1"), ("R67", "/verbs/2")]
    assert codes(gaps(replace(COMPLETE, verbs=()))) == {"missing-verbs"}
    assert gaps(replace(spoiled, category=Category.ENTRUSTED)) == ()


@pytest.mark.parametrize("kind", [ItemKind.ORGANIZATION, ItemKind.PLAQUE])
def test_r41_a_matching_body_or_plaque_needs_a_statute(kind: ItemKind) -> None:
    details = {name: "有" for name, _, _ in REQUIRED_DETAILS[kind]}
    facts = replace(COMPLETE, kind=kind, category=Category.TEMPORARY, details=details)
    assert rules(gaps(replace(facts, bases=(NOTICE,)))) == {"R41"}
    assert gaps(replace(facts, bases=(LAW,))) == ()


@pytest.mark.parametrize("basis", [None, NOTICE, Basis(BasisLevel.CENTRAL_DOCUMENT, " ")])
def test_r37_a_responsibility_letter_needs_a_central_basis_of_its_own(basis: Basis | None) -> None:
    facts = replace(COMPLETE, asks_responsibility_letter=True, bases=(LAW,), responsibility_letter_basis=basis)
    assert rules(gaps(facts)) == {"R37"}
    central = Basis(BasisLevel.CENTRAL_DOCUMENT, "某中央文件")
    assert gaps(replace(facts, responsibility_letter_basis=central)) == ()


@pytest.mark.parametrize("category", [Category.ASSIST, Category.ENTRUSTED, Category.TEMPORARY])
def test_r51_fee_4_without_money_these_categories_are_incomplete_unless_a_waiver_is_asked_for(
    category: Category,
) -> None:
    facts = replace(COMPLETE, category=category, funding_lines=())
    (reason,) = gaps(facts)
    assert (reason.rule, reason.pointer) == ("R51", "/funding_lines")
    zero = replace(facts, funding_lines=(replace(LINE, rate_fen=0),))
    assert codes(gaps(zero)) == {"zero-funding-without-waiver"}
    assert rules(gaps(zero)) == {"FEE-4"}
    assert gaps(replace(zero, waiver_reason="仅张贴海报一次")) == ()
    assert needs_waiver(zero)
    assert not needs_waiver(replace(COMPLETE, category=category))


def test_r51_own_duties_and_emergencies_need_no_money_line() -> None:
    assert gaps(replace(COMPLETE, category=Category.STATUTORY, funding_lines=())) == ()
    assert gaps(EMERGENCY) == ()
    assert not needs_waiver(EMERGENCY)


def test_r53_to_be_agreed_is_not_a_money_line() -> None:
    spoiled = replace(COMPLETE, funding_lines=(LINE, replace(LINE, source="另行协商", due_dates=())))
    assert [(reason.rule, reason.pointer) for reason in gaps(spoiled)] == [
        ("R53", "/funding_lines/1/source"),
        ("R53", "/funding_lines/1/due_dates"),
    ]


def test_fee_3_a_plan_that_cannot_be_divided_yet_has_no_total() -> None:
    lump = replace(COMPLETE, funding_lines=(replace(LINE, basis=FundingBasis.LUMP_SUM, rate_fen=700),))
    assert plan_total_fen(lump) == 700
    assert plan_total_fen(replace(lump, communities=())) == 0
    assert plan_total_fen(replace(lump, funding_lines=(replace(LINE, source="待定"),))) == 0


def test_r53_a_waiver_does_not_excuse_a_line_that_says_too_little() -> None:
    spoiled = replace(COMPLETE, waiver_reason="仅张贴海报", funding_lines=(replace(LINE, source="待定"),))
    assert rules(gaps(spoiled)) == {"R53"}


def test_r123_personal_data_needs_purpose_and_keeping_period_and_sensitive_data_a_legal_basis() -> None:
    bare = PersonalDataNeed("病史", sensitive=True)
    found = gaps(replace(COMPLETE, personal_data=(bare,)))
    assert rules(found) == {"R123"}
    assert {reason.pointer for reason in found} == {
        "/personal_data/0/purpose",
        "/personal_data/0/keeping_months",
        "/personal_data/0/legal_basis",
    }
    plain = PersonalDataNeed("联系电话", sensitive=False, purpose="通知", keeping_months=6)
    told = replace(bare, purpose="救助", keeping_months=12, legal_basis="精神卫生法第四十九条")
    assert gaps(replace(COMPLETE, personal_data=(plain, told))) == ()


def test_r30_deliverables_are_counted_and_titled() -> None:
    entries = (
        Deliverable(DeliverableKind.MEETING, "动员会", 1),
        Deliverable(DeliverableKind.LEDGER, "", 1),
        Deliverable(DeliverableKind.TRAINING, "培训", 0),
    )
    found = gaps(replace(COMPLETE, deliverables=entries))
    assert [(reason.rule, reason.pointer) for reason in found] == [
        ("R30", "/deliverables/1"),
        ("R30", "/deliverables/2"),
    ]


@pytest.mark.parametrize(("period", "allowed"), [("month", True), ("year", True), ("week", False), (None, False)])
def test_r31_a_form_recurs_by_month_quarter_or_year_never_by_week(period: str | None, *, allowed: bool) -> None:
    report = Deliverable(DeliverableKind.REPORT, "情况统计表", 1, period)
    found = gaps(replace(COMPLETE, deliverables=(report,)))
    assert (found == ()) == allowed
    assert rules(found) <= {"R31"}
    if period:
        details = {"fields": "户数", "period": period}
        assert (gaps(replace(COMPLETE, kind=ItemKind.REPORT, details=details)) == ()) == allowed
