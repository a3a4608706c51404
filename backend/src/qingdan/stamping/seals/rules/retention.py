"""How long records are kept, and when a year's register is due in the archive."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from qingdan.kernel.calendar import format_day
from qingdan.kernel.decisions import Decision, Reason, unmet


class RecordClass(StrEnum):
    """What is kept; papers on kinship, guardianship and adoption are kept longer."""

    REGISTER = "register"
    STUB = "stub"
    EVIDENCE = "evidence"
    PERSONAL_STATUS = "personal_status"
    LOOK_ONLY = "look_only"


@dataclass(frozen=True, slots=True)
class RetentionPolicy:
    """Years a district keeps each class; what only needed a look is not kept at all (R124)."""

    register_years: int = 30
    stub_years: int = 10
    evidence_years: int = 10
    personal_status_years: int = 30

    def years(self, record_class: RecordClass) -> int:
        """Return the years of a class."""
        return {
            RecordClass.REGISTER: self.register_years,
            RecordClass.STUB: self.stub_years,
            RecordClass.EVIDENCE: self.evidence_years,
            RecordClass.PERSONAL_STATUS: self.personal_status_years,
            RecordClass.LOOK_ONLY: 0,
        }[record_class]


def archive_due_on(year: int) -> date:
    """Return the day by which the register of a year is closed, exported and archived (R88)."""
    return date(year + 1, 6, 30)


def kept_until(record_class: RecordClass, closed_on: date, policy: RetentionPolicy) -> date:
    """Return the first day on which a record may be purged; years count from the next 1 January (R89, R124).

    What only needed a look may go on the day the matter is closed.
    """
    years = policy.years(record_class)
    return date(closed_on.year + 1 + years, 1, 1) if years else closed_on


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
            appraisal_recorded or record_class is RecordClass.LOOK_ONLY,
            Reason("R89", "appraisal-missing", "销毁须有鉴定记录。", "A purge needs an appraisal record."),
        ),
    )
