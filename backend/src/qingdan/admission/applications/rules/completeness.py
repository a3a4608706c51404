"""ADM-3: everything that an application lacks, at once, each gap with the field it belongs to."""

from collections.abc import Iterable
from datetime import date

from qingdan.admission.applications.rules.facts import REQUIRED_DETAILS, ApplicationFacts
from qingdan.admission.applications.rules.limits import basis_gaps, deliverable_gaps, period_gaps, verb_gaps
from qingdan.admission.funding.rules import allocate, plan_gaps
from qingdan.admission.items.rules.vocabulary import CATEGORIES_THAT_NEED_MONEY, Category
from qingdan.admission.parameters.rules import AdmissionParameters
from qingdan.kernel.calendar import WorkingCalendar
from qingdan.kernel.decisions import Decision, Reason

COMMON_FIELDS = (
    ("department_id", "申请部门", "the applying department"),
    ("title", "事项名称", "the title"),
    ("content", "工作内容", "the content of the work"),
    ("standard", "完成标准", "the standard of completion"),
    ("bases", "法律或政策依据", "a legal or policy basis"),
    ("why_community", "为何须由社区而非部门承担", "why a community must do it and not the department"),
    ("communities", "目标社区", "the target communities"),
    ("valid_from", "开始日期", "the first day"),
    ("valid_until", "结束日期", "the end"),
    ("review_on", "下次复核日期", "the next review"),
    ("frequency", "工作频次", "the frequency"),
    ("checker", "由谁检查", "who checks it"),
    ("exit_condition", "退出条件", "when it ends"),
    ("powers", "下放的权限（没有的写明“无”）", 'the powers delegated (or "none")'),
    ("people", "配备的人员（没有的写明“无”）", 'the people provided (or "none")'),
    ("training", "培训安排（没有的写明“无”）", 'the training (or "none")'),
    ("contact", "联系人", "a contact"),
)


def completeness(
    facts: ApplicationFacts, parameters: AdmissionParameters, calendar: WorkingCalendar, today: date
) -> Decision:
    """ADM-3: name every gap at once, field by field; an empty answer lets the application be submitted.

    Gathers ADM-1 (fields of the kind), ADM-11, R31, R37 to R38, R41, R49, R52, R63, R67 (limits), R51, R53,
    FEE-2, FEE-3, FEE-4 (money) and R123 (personal data).
    """
    return (
        *_missing_fields(facts),
        *_missing_details(facts),
        *_hour_gaps(facts),
        *basis_gaps(facts),
        *verb_gaps(facts, parameters),
        *period_gaps(facts, parameters, calendar, today),
        *deliverable_gaps(facts, parameters),
        *money_gaps(facts),
        *personal_data_gaps(facts),
    )


def needs_waiver(facts: ApplicationFacts) -> bool:
    """FEE-4: tell whether this item must bring money and its plan brings none, so that a waiver must be decided."""
    return facts.category in CATEGORIES_THAT_NEED_MONEY and plan_total_fen(facts) == 0


def plan_total_fen(facts: ApplicationFacts) -> int:
    """FEE-3: give the plan's total over all target communities in fen; 0 while the plan can't be divided."""
    if not facts.communities or plan_gaps(facts.funding_lines, len(facts.communities)):
        return 0
    return sum(allocate(facts.funding_lines, facts.communities).values())


def money_gaps(facts: ApplicationFacts) -> Decision:
    """FEE-4, R51, R53, FEE-2, FEE-3: money that must come along and does not, and lines that say too little."""
    gaps = plan_gaps(facts.funding_lines, len(facts.communities))
    if facts.category not in CATEGORIES_THAT_NEED_MONEY or facts.waiver_reason.strip():
        return gaps
    if not facts.funding_lines:
        missing = Reason(
            rule="R51",
            code="missing-funding",
            detail=f"{facts.category.code} 类事项必须带经费安排（费随事转）；确不需经费的，须书面申请免除并单独审定。",
            detail_en=f"An item of category {facts.category.code} needs a funding plan, or a written waiver request.",
            pointer="/funding_lines",
        )
        return (*gaps, missing)
    if facts.communities and not gaps and plan_total_fen(facts) == 0:
        zero = Reason(
            rule="FEE-4",
            code="zero-funding-without-waiver",
            detail="经费合计为零，须书面申请免除经费并由评审单独审定，清单上将予公示。",
            detail_en="The plan adds up to zero; that needs a written waiver request, decided separately.",
            pointer="/waiver_reason",
        )
        return (zero,)
    return gaps


def personal_data_gaps(facts: ApplicationFacts) -> Decision:
    """R123: personal data needs a purpose and a keeping period, sensitive data a legal basis too."""
    gaps: list[Reason] = []
    for number, need in enumerate(facts.personal_data):
        required = [
            ("purpose", not need.purpose.strip(), "处理目的", "the purpose"),
            ("keeping_months", not need.keeping_months, "保存期限", "the keeping period"),
            ("legal_basis", need.sensitive and not need.legal_basis.strip(), "法律依据", "the legal basis"),
        ]
        gaps.extend(
            Reason(
                rule="R123",
                code=f"personal-data-without-{name.replace('_', '-')}",
                detail=f"个人信息“{need.name}”须写明{label}。",
                detail_en=f'Personal data "{need.name}" needs {label_en}.',
                pointer=f"/personal_data/{number}/{name}",
            )
            for name, missing, label, label_en in required
            if missing
        )
    return tuple(gaps)


def _missing_fields(facts: ApplicationFacts) -> Iterable[Reason]:
    for name, label, label_en in COMMON_FIELDS:
        value = getattr(facts, name)
        if name == "review_on" and facts.category is Category.EMERGENCY:
            continue
        if value is None or value == () or (isinstance(value, str) and not value.strip()):
            yield _missing("ADM-3", name, label, label_en, f"/{name}")


def _missing_details(facts: ApplicationFacts) -> Iterable[Reason]:
    for name, label, label_en in REQUIRED_DETAILS[facts.kind]:
        value = facts.details.get(name)
        if value in (None, "", [], ()) or (isinstance(value, str) and not value.strip()):
            yield _missing("ADM-1", name, label, label_en, f"/details/{name}")


def _hour_gaps(facts: ApplicationFacts) -> Iterable[Reason]:
    if facts.hours_per_occurrence is None or facts.hours_per_occurrence <= 0:
        name = "hours_per_occurrence"
        yield _missing("ADM-3", name, "每次预计工时", "the estimated hours per occurrence", f"/{name}")
    if facts.frequency is not None and facts.frequency.times <= 0:
        yield _missing("ADM-3", "frequency-times", "工作次数", "how many times", "/frequency/times")


def _missing(rule: str, name: str, label: str, label_en: str, pointer: str) -> Reason:
    return Reason(
        rule=rule,
        code=f"missing-{name.replace('_', '-')}",
        detail=f"须填写{label}。",
        detail_en=f"Please state {label_en}.",
        pointer=pointer,
    )
