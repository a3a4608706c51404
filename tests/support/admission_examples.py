"""A complete application and the parameters of a day, to be spoiled one field at a time."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from qingdan.admission.applications.rules import Actor, ApplicationFacts, ApplicationRight, Involved, Tally
from qingdan.admission.funding.rules import CommunityFigures, FundingBasis, FundingLine, Schedule
from qingdan.admission.items.rules import (
    Basis,
    BasisLevel,
    Category,
    CommunityMeans,
    Frequency,
    ItemFacts,
    ItemKind,
    Per,
)
from qingdan.admission.parameters.rules import parameters_on
from qingdan.admission.reference.catalogue import default_parameters
from qingdan.kernel.calendar import chinese_working_calendar
from qingdan.kernel.decisions import Decision

TODAY = date(2026, 3, 2)
CALENDAR = chinese_working_calendar(range(2025, 2028))
PARAMETERS = parameters_on(default_parameters(), TODAY)
COMMUNITIES = (CommunityFigures("130702001001", 2_000, 5_400), CommunityFigures("130702001002", 1_001, 2_600))

LINE = FundingLine(
    basis=FundingBasis.PER_HOUSEHOLD,
    rate_fen=250,
    source="2026 年部门预算 2080208 基层政权建设",
    schedule=Schedule.QUARTERLY,
    due_dates=(date(2026, 5, 1), date(2026, 8, 1)),
)

COMPLETE = ApplicationFacts(
    kind=ItemKind.WORK,
    category=Category.ASSIST,
    department_id="D13",
    title="反电信网络诈骗宣传",
    content="入户、入群宣传防范电信网络诈骗。",
    standard="每季度覆盖全部楼栋一次。",
    bases=(Basis(BasisLevel.LAW, "反电信网络诈骗法", "第八条"),),
    why_community="社区熟悉住户，部门无法逐户到达。",
    communities=COMMUNITIES,
    valid_from=date(2026, 5, 1),
    valid_until=date(2027, 5, 1),
    review_on=date(2027, 4, 1),
    frequency=Frequency(1, Per.QUARTER),
    hours_per_occurrence=Decimal(4),
    verbs=("inform", "mobilise"),
    checker="区年度综合考核",
    exit_condition="期满退出",
    powers="无",
    people="无",
    funding_lines=(LINE,),
    training="开始前一次线上培训",
    contact="反诈中心值班电话",
)

INVOLVED = Involved(applicant_person_id="applicant", department_id="D13", acceptor_person_id="acceptor")
APPLICANT = Actor("applicant", frozenset({"D13"}), frozenset(ApplicationRight))
COLLEAGUE = Actor("colleague", frozenset({"D13"}), frozenset(ApplicationRight))
ACCEPTOR = Actor("acceptor", frozenset({"D08"}), frozenset(ApplicationRight))
STRANGER = Actor("stranger", frozenset({"D14"}), frozenset(ApplicationRight))

PASSED = Tally(
    members=5,
    abstaining_by_rule=(),
    eligible=5,
    cast=5,
    approve=4,
    approve_with_conditions=0,
    reject=1,
    abstain=0,
    needed_votes=4,
    needed_approvals=3,
)

ITEM = ItemFacts(
    published_on=date(2026, 4, 20),
    valid_from=date(2026, 5, 1),
    valid_until=date(2027, 5, 1),
    review_on=date(2027, 4, 1),
    communities=(CommunityMeans("130702001001"), CommunityMeans("130702001002")),
)


def codes(decision: Decision) -> set[str]:
    """Give the codes of all reasons."""
    return {reason.code for reason in decision}


def rules(decision: Decision) -> set[str]:
    """Give the rules that gave the reasons."""
    return {reason.rule for reason in decision}


def complete_but(name: str, value: Any) -> ApplicationFacts:  # noqa: ANN401 - each field has a type of its own
    """Give the complete application with one field changed, chosen by name."""
    changes: dict[str, Any] = {name: value}
    return replace(COMPLETE, **changes)
