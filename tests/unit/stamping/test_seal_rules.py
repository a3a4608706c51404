"""Seals: who may stamp, who keeps them, how long records stay."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import product
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qingdan.kernel.calendar import WorkingCalendar
from qingdan.kernel.decisions import Decision
from qingdan.kernel.errors import Conflict
from qingdan.kernel.states import advance
from qingdan.stamping.catalogue.rules import SealKind
from qingdan.stamping.seals.rules import (
    TRANSITIONS,
    ElectronicSeal,
    KeeperCandidate,
    RecordClass,
    RetentionPolicy,
    SealFacts,
    SealPolicy,
    SealState,
    SealUse,
    TakingOut,
    archive_due_on,
    handover_due_on,
    is_handover_overdue,
    is_return_overdue,
    judge_destruction,
    judge_keepers,
    judge_purge,
    judge_replacement,
    judge_state,
    judge_taking_out,
    kept_until,
    loss_notice_ends_on,
    may_stamp,
)

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 3, 0, tzinfo=UTC)
HEAD, KEEPER, DEPUTY, NEWCOMER = (UUID(int=number) for number in range(1, 5))
SEAL, OTHER_SEAL = UUID(int=100), UUID(int=101)
POLICY = SealPolicy()
CALENDAR = WorkingCalendar({})
PHYSICAL = SealFacts(SealState.IN_USE, SealKind.COMMITTEE, KEEPER, DEPUTY)
USE = SealUse(KEEPER, HEAD, SealKind.COMMITTEE, "signer", "fingerprint")
ELECTRONIC = replace(
    PHYSICAL,
    electronic=ElectronicSeal(NOW - timedelta(days=1), NOW + timedelta(days=1), signers={"signer": "fingerprint"}),
)


def rules_of(decision: Decision) -> set[str]:
    return {reason.rule for reason in decision}


def codes_of(decision: Decision) -> set[str]:
    return {reason.code for reason in decision}


@pytest.mark.parametrize(("current", "target"), list(product(SealState, SealState)))
def test_a_seal_moves_only_along_the_table(current: SealState, target: SealState) -> None:
    """CRT-13, R86, R87: a lost seal is never used again, a destroyed one never anything."""
    s = SealState
    expected = {
        (s.IN_USE, s.SUSPENDED),
        (s.IN_USE, s.LOST),
        (s.IN_USE, s.RETIRED),
        (s.SUSPENDED, s.IN_USE),
        (s.SUSPENDED, s.LOST),
        (s.SUSPENDED, s.RETIRED),
        (s.LOST, s.RETIRED),
        (s.RETIRED, s.LOST),
        (s.RETIRED, s.DESTROYED),
    }
    if (current, target) in expected:
        assert advance(TRANSITIONS, current, target) is target
    else:
        with pytest.raises(Conflict):
            advance(TRANSITIONS, current, target)


@pytest.mark.parametrize(
    ("state", "rule"),
    [
        (SealState.IN_USE, None),
        (SealState.SUSPENDED, "CRT-13"),
        (SealState.LOST, "R86"),
        (SealState.RETIRED, "R87"),
        (SealState.DESTROYED, "R87"),
    ],
)
def test_only_a_seal_in_use_stamps(state: SealState, rule: str | None) -> None:
    """CRT-13, R86, R87."""
    decision = may_stamp(replace(PHYSICAL, state=state), USE, NOW, TODAY)
    assert rules_of(decision) == ({rule} if rule else set())
    assert judge_state(state) == decision


@pytest.mark.parametrize(("person", "allowed"), [(KEEPER, True), (DEPUTY, True), (NEWCOMER, False)])
def test_only_keeper_and_deputy_stamp(
    person: UUID,
    allowed: bool,  # noqa: FBT001 - a column of the table
) -> None:
    """R74."""
    decision = may_stamp(PHYSICAL, replace(USE, operator_id=person), NOW, TODAY)
    assert rules_of(decision) == (set() if allowed else {"R74"})


def test_no_use_without_an_approval_by_another_person() -> None:
    """R74, R76, R118."""
    assert rules_of(may_stamp(PHYSICAL, replace(USE, approver_id=None), NOW, TODAY)) == {"R76"}
    assert rules_of(may_stamp(PHYSICAL, replace(USE, approver_id=KEEPER), NOW, TODAY)) == {"R74"}


def test_a_party_paper_does_not_take_the_committee_seal() -> None:
    """CRT-13."""
    assert codes_of(may_stamp(PHYSICAL, replace(USE, kind=SealKind.PARTY), NOW, TODAY)) == {"wrong-seal"}


def test_all_reasons_against_a_seal_come_at_once() -> None:
    """CRT-13, R74, R76, R86, R91."""
    use = SealUse(NEWCOMER, None, SealKind.PARTY)
    lost = replace(ELECTRONIC, state=SealState.LOST)
    assert rules_of(may_stamp(lost, use, NOW, TODAY)) == {"R86", "R74", "R76", "CRT-13", "R91"}


def test_after_an_election_only_the_old_keeper_stamps_until_the_hand_over() -> None:
    """R85: not even the deputy; once handed over, the new keeper."""
    waiting = replace(PHYSICAL, election_on=date(2026, 11, 20), handed_over_on=date(2023, 1, 1))
    assert may_stamp(waiting, USE, NOW, TODAY) == ()
    for person in (DEPUTY, NEWCOMER):
        assert rules_of(may_stamp(waiting, replace(USE, operator_id=person), NOW, TODAY)) == {"R85"}
    handed = replace(waiting, handed_over_on=date(2026, 11, 20), keeper_id=NEWCOMER)
    assert may_stamp(handed, replace(USE, operator_id=NEWCOMER), NOW, TODAY) == ()
    assert rules_of(may_stamp(handed, USE, NOW, TODAY)) == {"R74"}
    assert not replace(waiting, election_on=date(2026, 11, 24)).awaits_handover(TODAY)


def test_a_hand_over_is_due_in_seven_working_days() -> None:
    """R85."""
    assert handover_due_on(date(2026, 11, 20), CALENDAR, POLICY) == date(2026, 12, 1)
    waiting = replace(PHYSICAL, election_on=date(2026, 11, 20))
    assert not is_handover_overdue(waiting, CALENDAR, POLICY, date(2026, 12, 1))
    assert is_handover_overdue(waiting, CALENDAR, POLICY, date(2026, 12, 2))
    handed = replace(waiting, handed_over_on=date(2026, 12, 1))
    assert not is_handover_overdue(handed, CALENDAR, POLICY, date(2026, 12, 2))
    assert not is_handover_overdue(PHYSICAL, CALENDAR, POLICY, TODAY)


def test_an_electronic_seal_is_valid_listed_and_not_revoked() -> None:
    """R91: both ends of its validity count."""
    assert may_stamp(ELECTRONIC, USE, NOW, TODAY) == ()
    electronic = ELECTRONIC.electronic
    assert electronic is not None
    for moment in (electronic.valid_from, electronic.valid_until):
        assert may_stamp(ELECTRONIC, USE, moment, TODAY) == ()
    second = timedelta(seconds=1)
    for moment in (electronic.valid_from - second, electronic.valid_until + second):
        assert rules_of(may_stamp(ELECTRONIC, USE, moment, TODAY)) == {"R91"}
    revoked = replace(ELECTRONIC, electronic=replace(electronic, revoked=True))
    assert codes_of(may_stamp(revoked, USE, NOW, TODAY)) == {"seal-revoked"}
    for signer in (None, "stranger"):
        use = replace(USE, signer=signer)
        assert codes_of(may_stamp(ELECTRONIC, use, NOW, TODAY)) == {"signer-not-listed"}


def test_a_changed_certificate_needs_a_new_seal() -> None:
    """R92."""
    for fingerprint in ("renewed", None):
        use = replace(USE, certificate_fingerprint=fingerprint)
        assert rules_of(may_stamp(ELECTRONIC, use, NOW, TODAY)) == {"R92"}


def test_one_keeper_and_one_deputy_neither_head_nor_contract_staff() -> None:
    """R74, R75, R81, R118: persons are compared, not posts."""
    keeper, deputy = KeeperCandidate(KEEPER, holds_role=True), KeeperCandidate(DEPUTY, holds_role=True)
    director = KeeperCandidate(HEAD, holds_role=True, is_secretary_or_director=True)
    assert judge_keepers(keeper, deputy, POLICY) == ()
    assert codes_of(judge_keepers(keeper, None, POLICY)) == {"deputy-missing"}
    assert codes_of(judge_keepers(keeper, keeper, POLICY)) == {"deputy-is-keeper"}
    assert rules_of(judge_keepers(director, deputy, POLICY)) == {"R75"}
    assert rules_of(judge_keepers(keeper, director, POLICY)) == {"R75"}
    assert judge_keepers(director, deputy, SealPolicy(head_may_keep_seal=True)) == ()
    hired = KeeperCandidate(DEPUTY, holds_role=True, is_contract_staff=True)
    assert rules_of(judge_keepers(keeper, hired, SealPolicy(head_may_keep_seal=True))) == {"R81"}


def test_nobody_is_appointed_who_could_not_use_the_seal() -> None:
    """R74: keeper and deputy hold the keeper's role; who is barred anyway is not sent to get it."""
    keeper, deputy = KeeperCandidate(KEEPER, holds_role=True), KeeperCandidate(DEPUTY, holds_role=False)
    [reason] = judge_keepers(keeper, deputy, POLICY)
    assert (reason.rule, reason.code, reason.pointer) == ("R74", "not-a-keeper-here", "/deputy_id")
    [reason] = judge_keepers(deputy, keeper, POLICY)
    assert reason.pointer == "/keeper_id"
    leading, hired = replace(deputy, is_secretary_or_director=True), replace(deputy, is_contract_staff=True)
    assert rules_of(judge_keepers(keeper, leading, POLICY)) == {"R75"}
    assert rules_of(judge_keepers(keeper, hired, POLICY)) == {"R81"}


def test_a_seal_leaves_the_office_with_approval_two_persons_and_a_return() -> None:
    """R80: and not back in time raises the alarm."""
    later = NOW + timedelta(hours=2)
    out = TakingOut(HEAD, frozenset({KEEPER, DEPUTY}), later)
    assert judge_taking_out(out, NOW) == ()
    bare = judge_taking_out(TakingOut(None, frozenset({KEEPER}), NOW), NOW)
    assert codes_of(bare) == {"not-approved", "two-persons", "return-time"}
    assert rules_of(bare) == {"R80"}
    assert not is_return_overdue(out, None, later)
    assert is_return_overdue(out, None, later + timedelta(seconds=1))
    assert not is_return_overdue(out, later, later + timedelta(seconds=1))


def test_a_lost_seal_is_replaced_after_record_and_thirty_days_of_notice() -> None:
    """R86."""
    noticed = TODAY - timedelta(days=30)
    assert loss_notice_ends_on(noticed, POLICY) == TODAY
    lost = SealState.LOST
    assert judge_replacement(lost, noticed, subdistrict_record=True, policy=POLICY, today=TODAY) == ()
    for day in (noticed + timedelta(days=1), None):
        early = judge_replacement(lost, day, subdistrict_record=True, policy=POLICY, today=TODAY)
        assert codes_of(early) == {"notice-too-short"}
    wrong = judge_replacement(SealState.IN_USE, noticed, subdistrict_record=False, policy=POLICY, today=TODAY)
    assert codes_of(wrong) == {"not-lost", "subdistrict-record-missing"}


def test_a_seal_is_destroyed_before_two_witnesses_besides_the_keeper() -> None:
    """R87: one witness twice is one."""
    assert judge_destruction([HEAD, DEPUTY], KEEPER) == ()
    for witnesses in ([HEAD], [HEAD, HEAD], [HEAD, KEEPER]):
        assert rules_of(judge_destruction(witnesses, KEEPER)) == {"R87"}


def test_a_register_is_archived_by_the_end_of_june() -> None:
    """R88."""
    assert archive_due_on(2026) == date(2027, 6, 30)


@given(st.sampled_from(RecordClass), st.dates(date(2000, 1, 1), date(2090, 1, 1)), st.integers(-1, 1))
def test_nothing_is_purged_before_its_period(record: RecordClass, closed_on: date, offset: int) -> None:
    """R89, R124: what only needed a look goes at once, a draft after days, the rest needs an appraisal too."""
    policy = RetentionPolicy()
    today = kept_until(record, closed_on, policy) + timedelta(days=offset)
    decision = judge_purge(record, closed_on, appraisal_recorded=True, policy=policy, today=today)
    assert codes_of(decision) == ({"still-kept"} if offset < 0 else set())
    unappraised = judge_purge(record, closed_on, appraisal_recorded=False, policy=policy, today=today)
    needs_appraisal = record not in {RecordClass.LOOK_ONLY, RecordClass.DRAFT}
    assert ("appraisal-missing" in codes_of(unappraised)) is needs_appraisal
    if needs_appraisal:
        assert kept_until(record, closed_on, policy) > closed_on + timedelta(days=365 * policy.years(record))
