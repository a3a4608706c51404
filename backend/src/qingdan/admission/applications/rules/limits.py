"""What an application may ask at most: its bases, verbs, period and deliverables against the parameters."""

from collections.abc import Iterable
from datetime import date, timedelta

from qingdan.admission.applications.rules.facts import ApplicationFacts
from qingdan.admission.items.rules.vocabulary import (
    LEGAL_LEVELS,
    STATUTE_LEVELS,
    Category,
    DeliverableKind,
    ItemKind,
    names_central_basis,
)
from qingdan.admission.parameters.rules import AdmissionParameters
from qingdan.kernel.calendar import WorkingCalendar, add_months, format_day
from qingdan.kernel.decisions import Decision, Reason

VERB_NAMES = {
    "contact": "联系居民",
    "accompany": "陪同上门",
    "mobilise": "动员",
    "inform": "告知宣传",
    "persuade": "劝导",
    "spot": "发现",
    "report": "上报",
}


def basis_gaps(facts: ApplicationFacts) -> Decision:
    """R52, R37, R41: tell whether the bases are strong enough for what is asked."""
    return tuple(_basis_gaps(facts))


def verb_gaps(facts: ApplicationFacts, parameters: AdmissionParameters) -> Decision:
    """R67: an A2 item names its verbs, and only those of the whitelist."""
    if facts.category is not Category.ASSIST:
        return ()
    allowed = "、".join(VERB_NAMES.get(verb, verb) for verb in sorted(parameters.assist_verbs))
    allowed_en = ", ".join(sorted(parameters.assist_verbs))
    if not facts.verbs:
        return (
            Reason(
                rule="R67",
                code="missing-verbs",
                detail=f"依法协助事项须写明社区做什么，限于：{allowed}。",
                detail_en=f"An assist item states what the community does, out of: {allowed_en}.",
                pointer="/verbs",
            ),
        )
    return tuple(
        Reason(
            rule="R67",
            code="verb-not-allowed",
            detail=f"“{verb}”超出依法协助的范围，社区只可：{allowed}。超出部分应由部门承担或委托购买。",
            detail_en=f'"{verb}" goes beyond assisting; allowed are: {allowed_en}.',
            pointer=f"/verbs/{number}",
        )
        for number, verb in enumerate(facts.verbs)
        if verb not in parameters.assist_verbs
    )


def period_gaps(
    facts: ApplicationFacts, parameters: AdmissionParameters, calendar: WorkingCalendar, today: date
) -> Decision:
    """R49, R63, R38, ADM-11: the start leaves the lead time, the end and the next review are not too far."""
    return tuple(_period_gaps(facts, parameters, calendar, today))


def deliverable_gaps(facts: ApplicationFacts, parameters: AdmissionParameters) -> Decision:
    """R30, R31: what comes along is counted and titled, and a recurring form has an allowed period, never weekly."""
    return tuple(_deliverable_gaps(facts, parameters))


def _basis_gaps(facts: ApplicationFacts) -> Iterable[Reason]:
    for number, basis in enumerate(facts.bases):
        if not basis.document.strip():
            yield Reason(
                rule="ADM-3",
                code="basis-without-document",
                detail="须写明依据的文件名称和文号。",
                detail_en="Name the document of the basis.",
                pointer=f"/bases/{number}/document",
            )
    legal = [basis for basis in facts.bases if basis.level in LEGAL_LEVELS]
    if facts.category is Category.ASSIST and not any(basis.article.strip() for basis in legal):
        yield Reason(
            rule="R52",
            code="assist-without-article",
            detail="依法协助事项须以法律、法规或规章的具体条款为依据，部门通知不能单独作为依据。",
            detail_en="An assist item rests on an article of a law, regulation or rule; a notice is not enough.",
            pointer=f"/bases/{facts.bases.index(legal[0])}/article" if legal else "/bases",
        )
    levels = {basis.level for basis in facts.bases}
    if facts.kind in {ItemKind.ORGANIZATION, ItemKind.PLAQUE} and not levels & STATUTE_LEVELS:
        yield Reason(
            rule="R41",
            code="matching-body-without-statute",
            detail="在社区设立对口机构或挂牌，须有法律、法规的明确规定。",
            detail_en="A matching body or plaque in a community needs a law or regulation.",
            pointer="/bases",
        )
    if facts.asks_responsibility_letter and not names_central_basis(facts.responsibility_letter_basis):
        yield Reason(
            rule="R37",
            code="responsibility-letter-without-central-basis",
            detail="要求社区签订责任状，须写明党内法规、法律法规或中央文件的依据。",
            detail_en="A responsibility letter needs a named central basis.",
            pointer="/responsibility_letter_basis",
        )


def _period_gaps(
    facts: ApplicationFacts, parameters: AdmissionParameters, calendar: WorkingCalendar, today: date
) -> Iterable[Reason]:
    start, end = facts.valid_from, facts.valid_until
    if facts.category is Category.EMERGENCY:
        yield from _emergency_gaps(facts, parameters)
    elif start is not None:
        # Without a lead time the start may be today, whether today is worked or not.
        days = parameters.lead_days_working
        earliest = calendar.add_working_days(today, days) if days else today
        if start < earliest:
            yield Reason(
                rule="R49",
                code="start-too-soon",
                detail=f"须提前 {parameters.lead_days_working} 个工作日申请，"
                f"今天提交的最早可于{format_day(earliest)}开始。",
                detail_en=f"Apply {parameters.lead_days_working} working days ahead: sent today, "
                f"the earliest start is {earliest.isoformat()}.",
                pointer="/valid_from",
            )
    if start is None:
        return
    if end is not None and end <= start:
        yield Reason(
            rule="ADM-3",
            code="end-before-start",
            detail="结束日期须晚于开始日期。",
            detail_en="The end must be after the start.",
            pointer="/valid_until",
        )
    yield from _length_gaps(facts, start, parameters)


def _length_gaps(facts: ApplicationFacts, start: date, parameters: AdmissionParameters) -> Iterable[Reason]:
    temporary = facts.category is Category.TEMPORARY
    months = parameters.temporary_months_max if temporary else parameters.validity_months_max
    latest = add_months(start, months)
    if facts.valid_until is not None and facts.valid_until > latest:
        yield Reason(
            rule="R63",
            code="validity-too-long",
            detail=f"有效期最长 {months} 个月，结束日期不得晚于{format_day(latest)}，期满须重新申请。",
            detail_en=f"Validity is at most {months} months, until {latest.isoformat()}; then apply anew.",
            pointer="/valid_until",
        )
    last_review = add_months(start, parameters.review_months_max)
    if facts.review_on is not None and not start < facts.review_on <= last_review:
        yield Reason(
            rule="R38",
            code="review-out-of-range",
            detail=f"下次复核须在开始之后 {parameters.review_months_max} 个月内，即不晚于{format_day(last_review)}。",
            detail_en=f"The next review lies within {parameters.review_months_max} months of the start, "
            f"by {last_review.isoformat()}.",
            pointer="/review_on",
        )


def _emergency_gaps(facts: ApplicationFacts, parameters: AdmissionParameters) -> Iterable[Reason]:
    if not facts.emergency_type.strip():
        yield Reason(
            rule="ADM-11",
            code="missing-emergency-type",
            detail="应急事项须写明类型（生命财产、国家、公共、环境安全或公共卫生）。",
            detail_en="An emergency declares its type.",
            pointer="/emergency_type",
        )
    if facts.valid_from is None or facts.valid_until is None:
        return
    latest = facts.valid_from + timedelta(days=parameters.emergency_days_max)
    if facts.valid_until > latest:
        yield Reason(
            rule="ADM-11",
            code="emergency-too-long",
            detail=f"应急事项最长 {parameters.emergency_days_max} 天，结束日期不得晚于{format_day(latest)}。",
            detail_en=f"An emergency ends after {parameters.emergency_days_max} days, by {latest.isoformat()}.",
            pointer="/valid_until",
        )


def _deliverable_gaps(facts: ApplicationFacts, parameters: AdmissionParameters) -> Iterable[Reason]:
    for number, entry in enumerate(facts.deliverables):
        if not entry.title.strip() or entry.count <= 0:
            yield Reason(
                rule="R30",
                code="deliverable-incomplete",
                detail="随附的台账、报表、会议等须逐项写明名称和数量。",
                detail_en="Each deliverable states its title and number.",
                pointer=f"/deliverables/{number}",
            )
        if entry.kind is DeliverableKind.REPORT and entry.period not in parameters.report_periods:
            yield _period_not_allowed(f"/deliverables/{number}/period", parameters)
    period = facts.details.get("period")
    if facts.kind is ItemKind.REPORT and period and period not in parameters.report_periods:
        yield _period_not_allowed("/details/period", parameters)


def _period_not_allowed(pointer: str, parameters: AdmissionParameters) -> Reason:
    names = {"month": "按月", "quarter": "按季", "year": "按年"}
    allowed = "、".join(names.get(period, period) for period in sorted(parameters.report_periods))
    return Reason(
        rule="R31",
        code="report-period-not-allowed",
        detail=f"社区报表只可{allowed}报送，不得按周或按日报送。",
        detail_en=f"Reports recur by {', '.join(sorted(parameters.report_periods))} only, never weekly.",
        pointer=pointer,
    )
