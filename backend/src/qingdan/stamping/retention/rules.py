"""Periods as a district sets them, what is due, and what a destruction needs. Pure: no input, no output, no clock."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from qingdan.kernel.decisions import Decision, Reason, unmet
from qingdan.stamping.seals.rules import (
    WITHOUT_APPRAISAL,
    RecordClass,
    RetentionPolicy,
    judge_purge,
    kept_until,
)

#: The classes whose years a district sets here; what only needed a look has none, drafts have days as a parameter.
SETTABLE: Final = (
    RecordClass.EVIDENCE,
    RecordClass.STUB,
    RecordClass.PERSONAL_STATUS,
    RecordClass.REGISTER,
    RecordClass.UNFINISHED,
)
_FIELDS: Final = {
    RecordClass.EVIDENCE: "evidence_years",
    RecordClass.STUB: "stub_years",
    RecordClass.PERSONAL_STATUS: "personal_status_years",
    RecordClass.REGISTER: "register_years",
    RecordClass.UNFINISHED: "unfinished_years",
}


@dataclass(frozen=True, slots=True)
class Period:
    """One period of one class: it holds from a day until a later one of the same class."""

    record_class: RecordClass
    years: int
    valid_from: date


@dataclass(frozen=True, slots=True)
class Appraisal:
    """What was found of a class before its destruction: up to which day, by whom approved."""

    record_class: RecordClass
    closed_before: date
    approved_by: str


def policy_on(periods: Iterable[Period], day: date, draft_days: int | None = None) -> RetentionPolicy:
    """Return the periods that hold on a day; the product's own where a district set none (R89, R124)."""
    policy = RetentionPolicy() if draft_days is None else RetentionPolicy(draft_days=draft_days)
    for period in sorted(periods, key=lambda one: one.valid_from):
        if period.valid_from <= day and period.record_class in _FIELDS:
            policy = replace(policy, **{_FIELDS[period.record_class]: period.years})
    return policy


def due_before(record_class: RecordClass, policy: RetentionPolicy, today: date) -> date:
    """Return the day before which a matter must have been closed for its record to be due today (R89, R124)."""
    years = policy.years(record_class)
    if years == 0:
        return date.fromordinal(today.toordinal() + 1 - policy.days(record_class))
    return date(max(1, today.year - years), 1, 1)


def judge_appraisal(record_class: RecordClass, closed_before: date, policy: RetentionPolicy, today: date) -> Decision:
    """Say why an appraisal can't be recorded: it reaches into what is still kept (R89)."""
    limit = due_before(record_class, policy, today)
    return unmet(
        (
            record_class not in WITHOUT_APPRAISAL,
            Reason(
                "R124",
                "no-appraisal-needed",
                "只需查看的材料和从未提交的草稿，无须鉴定。",
                "What only needed a look, and drafts, need none.",
            ),
        ),
        (
            closed_before <= limit,
            Reason(
                "R89",
                "still-kept",
                f"{limit.isoformat()} 起办结的仍在保管期限内。",
                f"What was closed from {limit.isoformat()} on is still kept.",
                "/closed_before",
            ),
        ),
    )


def judge_destruction(
    record_class: RecordClass,
    appraisal: Appraisal | None,
    *,
    witness: str,
    operator: str,
    policy: RetentionPolicy,
    today: date,
) -> Decision:
    """Say why nothing is destroyed: no appraisal, a period that runs, or nobody who watches (R89, R124)."""
    recorded = appraisal is not None and appraisal.record_class is record_class
    last = date.fromordinal(due_before(record_class, policy, today).toordinal() - 1)
    if appraisal is not None:
        last = min(last, date.fromordinal(appraisal.closed_before.toordinal() - 1))
    purge = judge_purge(record_class, last, appraisal_recorded=recorded, policy=policy, today=today)
    others = {operator.strip(), appraisal.approved_by.strip() if appraisal else ""}
    return purge + unmet(
        (
            record_class in WITHOUT_APPRAISAL or (bool(witness.strip()) and witness.strip() not in others),
            Reason(
                "R89",
                "witness-missing",
                "销毁须有监销人，且不是批准人和操作人。",
                "Somebody else than the approver and the operator watches.",
                "/witnessed_by",
            ),
        ),
        (
            appraisal is None or appraisal.approved_by.strip() != operator.strip(),
            Reason(
                "R89",
                "approver-operates",
                "批准人不得自己操作销毁。",
                "The approver does not carry it out.",
                "/appraisal_id",
            ),
        ),
    )


def is_spent(closed_before: date, first_due: date | None) -> bool:
    """Tell whether nothing is left that an appraisal up to a day covers (R89).

    `first_due` is the first day on which something of its class was closed that is due today.
    """
    return first_due is None or first_due >= closed_before


def ends_on(record_class: RecordClass, closed_on: date, policy: RetentionPolicy) -> date:
    """Return the first day on which a record may be destroyed (R89, R124)."""
    return kept_until(record_class, closed_on, policy)
