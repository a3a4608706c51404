"""What waits to be done with a seal by law, until when, and whether it is late."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from qingdan.kernel.calendar import WorkingCalendar
from qingdan.stamping.policies.rules import SealPolicy
from qingdan.stamping.seals.rules.acts import SealAct, judge_act
from qingdan.stamping.seals.rules.custody import handover_due_on, is_handover_overdue, loss_notice_ends_on
from qingdan.stamping.seals.rules.retention import archive_due_on
from qingdan.stamping.seals.rules.states import SealFacts, SealState

_USABLE = frozenset({SealState.IN_USE, SealState.SUSPENDED})


class MatterKind(StrEnum):
    """What can wait to be done with a seal."""

    CLOSING = "register_closing"
    DEPUTY = "seal_deputy"
    HANDOVER = "seal_handover"
    LOSS_RECORD = "seal_loss_record"
    REPLACEMENT = "seal_replacement"
    RETIREMENT = "seal_retirement"
    SEALING_OFF = "seal_sealing_off"


@dataclass(frozen=True, slots=True)
class SealMatter:
    """One thing that waits; without a due day the law sets none."""

    kind: MatterKind
    due_on: date | None
    overdue: bool


def matters_of(
    seal: SealFacts, closable_year: int | None, policy: SealPolicy, calendar: WorkingCalendar, today: date
) -> tuple[SealMatter, ...]:
    """Return what waits to be done with a seal (CRT-13, R74, R85, R86, R87, R88).

    `closable_year` is the earliest year of its register that is over, open and has entries. The street's record of a
    loss is due by the end of the public notice: from then on it alone holds the replacement up.
    """
    found: list[SealMatter] = []
    if closable_year is not None:
        found.append(_by(MatterKind.CLOSING, archive_due_on(closable_year), today))
    if seal.state in _USABLE:
        found += _of_a_usable(seal, policy, calendar, today)
    if seal.state is SealState.LOST and not seal.replaced and seal.lost_on is not None:
        ends = loss_notice_ends_on(seal.lost_on, policy)
        if seal.loss_recorded_on is None:
            found.append(_by(MatterKind.LOSS_RECORD, ends, today))
        elif not judge_act(SealAct.REPLACEMENT, seal, policy, today):
            found.append(SealMatter(MatterKind.REPLACEMENT, ends, overdue=False))
    if seal.state is SealState.RETIRED and seal.sealed_off_on is None:
        found.append(SealMatter(MatterKind.SEALING_OFF, None, overdue=False))
    return tuple(found)


def _of_a_usable(seal: SealFacts, policy: SealPolicy, calendar: WorkingCalendar, today: date) -> list[SealMatter]:
    """Name what waits with a seal in use; one whose community has ended is retired, nothing else (CRT-13)."""
    if seal.unit_ended:
        return [SealMatter(MatterKind.RETIREMENT, None, overdue=True)]
    found = []
    if seal.election_on is not None and seal.awaits_handover(today):
        due, late = (
            handover_due_on(seal.election_on, calendar, policy),
            is_handover_overdue(seal, calendar, policy, today),
        )
        found.append(SealMatter(MatterKind.HANDOVER, due, overdue=late))
    if seal.deputy_id is None:
        found.append(SealMatter(MatterKind.DEPUTY, None, overdue=False))
    return found


def _by(kind: MatterKind, due_on: date, today: date) -> SealMatter:
    return SealMatter(kind, due_on, overdue=today > due_on)
