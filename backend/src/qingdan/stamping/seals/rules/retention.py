"""How long records are kept, and when a year's register is due in the archive."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from qingdan.kernel.calendar import format_day
from qingdan.kernel.decisions import Decision, Reason, unmet


class RecordClass(StrEnum):
    """What is kept: papers on kinship, guardianship and adoption longer, what was never finished less long."""

    REGISTER = "register"
    STUB = "stub"
    EVIDENCE = "evidence"
    PERSONAL_STATUS = "personal_status"
    UNFINISHED = "unfinished"
    DRAFT = "draft"
    LOOK_ONLY = "look_only"


WITHOUT_APPRAISAL = frozenset({RecordClass.LOOK_ONLY, RecordClass.DRAFT})
"""Neither register nor stub: what needed only a look, and drafts that never came before anybody (R89, R124)."""


@dataclass(frozen=True, slots=True)
class RetentionPolicy:
    """How long a district keeps each class; what only needed a look is not kept at all (R124).

    Years, and days where the name says so.
    """

    register_years: int = 30
    stub_years: int = 10
    evidence_years: int = 10
    personal_status_years: int = 30
    unfinished_years: int = 5
    draft_days: int = 90

    def years(self, record_class: RecordClass) -> int:
        """Return the years of a class; 0 where it is kept for days or not at all."""
        return {
            RecordClass.REGISTER: self.register_years,
            RecordClass.STUB: self.stub_years,
            RecordClass.EVIDENCE: self.evidence_years,
            RecordClass.PERSONAL_STATUS: self.personal_status_years,
            RecordClass.UNFINISHED: self.unfinished_years,
            RecordClass.DRAFT: 0,
            RecordClass.LOOK_ONLY: 0,
        }[record_class]

    def days(self, record_class: RecordClass) -> int:
        """Return the days of a class that is not kept for years."""
        return self.draft_days if record_class is RecordClass.DRAFT else 0


def archive_due_on(year: int) -> date:
    """Return the day by which the register of a year is closed, exported and archived (R88)."""
    return date(year + 1, 6, 30)


def kept_until(record_class: RecordClass, closed_on: date, policy: RetentionPolicy) -> date:
    """Return the first day on which a record may be purged; years count from the next 1 January (R89, R124).

    What only needed a look may go on the day the matter is closed, a draft some days after it was last touched.
    """
    years = policy.years(record_class)
    if years:
        return date(closed_on.year + 1 + years, 1, 1)
    return closed_on + timedelta(days=policy.days(record_class))


def judge_purge(
    record_class: RecordClass,
    closed_on: date,
    *,
    appraisal_recorded: bool,
    policy: RetentionPolicy,
    today: date,
) -> Decision:
    """Say why a record cannot be purged: its period runs, or nobody appraised it (R89, R124)."""
    until = kept_until(record_class, closed_on, policy)
    return unmet(
        (
            today >= until,
            Reason(
                "R89",
                "still-kept",
                f"保管期限未满，{format_day(until)}前不得销毁。",
                f"It is kept until {until.isoformat()}.",
            ),
        ),
        (
            appraisal_recorded or record_class in WITHOUT_APPRAISAL,
            Reason("R89", "appraisal-missing", "销毁须有鉴定记录。", "A purge needs an appraisal record."),
        ),
    )
