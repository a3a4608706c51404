"""ADM-3 to ADM-6, R50, R55, R56, R70, R72, FEE-4, FEE-5: every step of the procedure gives all its reasons."""

from dataclasses import replace
from datetime import date

import pytest

from qingdan.admission.applications.rules import (
    Actor,
    ApplicationState,
    Clock,
    ClockKind,
    DecisionFacts,
    Involved,
    Milestones,
    OpinionKind,
    Outcome,
    ReviewFacts,
    judge_acceptance,
    judge_decision,
    judge_opinion,
    judge_publication,
    judge_repetition,
    judge_return,
    judge_review_closure,
    judge_submission,
    judge_withdrawal,
    overdue_reason,
    running_clock,
)
from qingdan.admission.funding.rules import FundingRatio
from qingdan.admission.items.rules import Basis, BasisLevel
from qingdan.kernel.calendar import WorkingCalendar
from qingdan.kernel.decisions import Reason
from support.admission_examples import (
    ACCEPTOR,
    APPLICANT,
    CALENDAR,
    COLLEAGUE,
    COMPLETE,
    INVOLVED,
    LINE,
    PARAMETERS,
    PASSED,
    STRANGER,
    codes,
    rules,
)

S = ApplicationState
GAP = Reason("R51", "missing-funding", "须带经费。", "Needs money.", "/funding_lines")
FAILED = replace(PASSED, approve=2, reject=3)
REVIEW = ReviewFacts(opinions=dict.fromkeys(OpinionKind, 1), target_communities=2, tally=PASSED)
APPROVAL = DecisionFacts(
    outcome=Outcome.APPROVE,
    reason="",
    conditions="",
    tally=PASSED,
    ratio=FundingRatio(total_fen=100, standard_fen=100, percent=100),
    ratio_reason="",
    waiver_needed=False,
    waiver_granted=None,
)
REJECTION = replace(APPROVAL, outcome=Outcome.REJECT, reason="依据不足")
LOW = FundingRatio(total_fen=79, standard_fen=100, percent=79)


def decide(facts: DecisionFacts, actor: Actor = STRANGER, state: S = S.REVIEWED) -> set[str]:
    return codes(judge_decision(state, actor, INVOLVED, facts, PARAMETERS))


def test_adm_3_a_submission_is_its_own_departments_and_hears_all_gaps() -> None:
    assert judge_submission(S.DRAFT, COLLEAGUE, INVOLVED, ()) == ()
    assert codes(judge_submission(S.ACCEPTED, STRANGER, INVOLVED, (GAP,))) == {
        *("not-editable", "not-own-application", "missing-funding"),
    }


@pytest.mark.parametrize("actor", [APPLICANT, COLLEAGUE, Actor("applicant")])
def test_adm_6_whoever_applied_cannot_accept_return_or_give_an_opinion(actor: Actor) -> None:
    assert codes(judge_acceptance(S.SUBMITTED, actor, INVOLVED, ())) == {"own-side"}
    assert codes(judge_return(S.SUBMITTED, actor, INVOLVED, "缺依据")) == {"own-side"}
    assert codes(judge_opinion(S.ACCEPTED, actor, INVOLVED, "同意")) == {"own-side"}
    assert rules(judge_acceptance(S.SUBMITTED, actor, INVOLVED, ())) == {"ADM-6"}


def test_adm_4_an_incomplete_application_cannot_be_accepted_but_is_returned_with_what_is_missing() -> None:
    assert judge_acceptance(S.SUBMITTED, ACCEPTOR, INVOLVED, (GAP,)) == (GAP,)
    assert codes(judge_acceptance(S.DRAFT, ACCEPTOR, INVOLVED, ())) == {"not-submitted"}
    assert judge_return(S.SUBMITTED, ACCEPTOR, INVOLVED, "缺经费安排") == ()
    assert codes(judge_return(S.RETURNED, ACCEPTOR, INVOLVED, " ")) == {"not-submitted", "return-without-missing"}


def test_adm_4_an_opinion_is_given_once_while_under_review() -> None:
    assert judge_opinion(S.ACCEPTED, STRANGER, INVOLVED, "同意") == ()
    heard = replace(INVOLVED, opinion_person_ids=frozenset({"stranger"}))
    assert codes(judge_opinion(S.REVIEWED, STRANGER, heard, "")) == {
        *("not-under-review", "opinion-already-given", "opinion-empty"),
    }


def test_adm_4_r56_the_review_closes_once_everybody_was_heard_and_a_quorum_voted() -> None:
    assert judge_review_closure(S.ACCEPTED, ACCEPTOR, INVOLVED, REVIEW, PARAMETERS) == ()


@pytest.mark.parametrize(
    ("kind", "rule"),
    [
        (OpinionKind.SUBDISTRICT, "R56"),
        (OpinionKind.COMMUNITY, "R56"),
        (OpinionKind.FINANCE, "ADM-4"),
        (OpinionKind.JUSTICE, "ADM-4"),
    ],
)
def test_r56_a_voice_that_is_missing_keeps_the_review_open(kind: OpinionKind, rule: str) -> None:
    facts = replace(REVIEW, opinions={other: 1 for other in OpinionKind if other is not kind})
    (reason,) = judge_review_closure(S.ACCEPTED, ACCEPTOR, INVOLVED, facts, PARAMETERS)
    assert (reason.rule, reason.code) == (rule, f"opinion-missing-{kind}")


def test_adm_6_the_justice_department_is_not_asked_about_its_own_application() -> None:
    """ADM-4, ADM-6: whoever applied can't be heard, so the review of their own matter does not wait for them."""
    unheard = replace(REVIEW, opinions={other: 1 for other in OpinionKind if other is not OpinionKind.JUSTICE})
    own = replace(unheard, justice_applies=True)
    assert judge_review_closure(S.ACCEPTED, ACCEPTOR, INVOLVED, own, PARAMETERS) == ()


def test_r56_no_more_communities_are_asked_than_there_are_targets() -> None:
    many = replace(PARAMETERS, opinions_min_community=3)
    two = replace(REVIEW, opinions={**REVIEW.opinions, OpinionKind.COMMUNITY: 2})
    assert judge_review_closure(S.ACCEPTED, ACCEPTOR, INVOLVED, two, many) == ()
    wider = replace(two, target_communities=9)
    assert rules(judge_review_closure(S.ACCEPTED, ACCEPTOR, INVOLVED, wider, many)) == {"R56"}


def test_adm_4_a_closure_hears_every_reason() -> None:
    facts = ReviewFacts({}, 2, replace(PASSED, cast=3))
    found = judge_review_closure(S.SUBMITTED, COLLEAGUE, INVOLVED, facts, PARAMETERS)
    assert len(found) == 7
    assert codes(found) >= {"no-quorum", "not-under-review", "own-side"}


def test_adm_4_a_sound_decision_stands() -> None:
    assert decide(APPROVAL) == set()
    assert decide(REJECTION) == set()
    conditional = replace(APPROVAL, outcome=Outcome.APPROVE_WITH_CONDITIONS, conditions="经费到位后开始")
    assert decide(conditional) == set()
    assert decide(replace(conditional, conditions=" ")) == {"conditions-empty"}


def test_adm_6_the_one_who_accepted_and_the_applicants_side_cannot_decide() -> None:
    assert decide(APPROVAL, ACCEPTOR) == {"decider-accepted"}
    assert decide(APPROVAL, COLLEAGUE) == {"own-side"}
    assert decide(REJECTION, ACCEPTOR) == {"decider-accepted"}


def test_adm_4_nothing_is_decided_before_the_review_is_closed() -> None:
    for state in S:
        assert (decide(APPROVAL, state=state) == set()) == (state is S.REVIEWED)


def test_adm_4_r55_no_approval_goes_against_the_joint_review_but_a_rejection_may() -> None:
    assert decide(replace(APPROVAL, tally=FAILED)) == {"no-majority"}
    assert decide(REJECTION) == set()


def test_adm_4_a_rejection_gives_its_reason() -> None:
    assert decide(replace(REJECTION, reason=" ")) == {"rejection-without-reason"}


def test_fee_5_too_little_money_needs_a_written_reason() -> None:
    assert decide(replace(APPROVAL, ratio=LOW)) == {"ratio-without-reason"}
    assert decide(replace(APPROVAL, ratio=LOW, ratio_reason="设备由部门另行提供")) == set()
    assert decide(replace(REJECTION, ratio=LOW)) == set()


def test_fee_4_the_waiver_is_decided_separately() -> None:
    asked = replace(APPROVAL, waiver_needed=True, ratio=replace(LOW, total_fen=0, percent=0))
    assert decide(asked) == {"waiver-undecided", "ratio-without-reason"}
    assert decide(replace(asked, waiver_granted=False)) == {"waiver-refused", "ratio-without-reason"}
    assert decide(replace(asked, waiver_granted=True)) == set()


def test_adm_4_a_decision_hears_every_reason() -> None:
    facts = replace(APPROVAL, tally=FAILED, ratio=LOW, waiver_needed=True)
    assert len(decide(facts, ACCEPTOR, S.ACCEPTED)) == 5


@pytest.mark.parametrize("state", list(S))
def test_adm_4_a_department_withdraws_any_time_before_the_decision(state: S) -> None:
    open_states = {S.SUBMITTED, S.RETURNED, S.ACCEPTED, S.REVIEWED}
    assert (judge_withdrawal(state, APPLICANT, INVOLVED) == ()) == (state in open_states)
    assert "not-own-application" in codes(judge_withdrawal(state, STRANGER, INVOLVED))


def test_r72_an_item_is_listed_only_after_five_working_days_of_publicity() -> None:
    start = date(2026, 4, 30)  # a Thursday; 1 to 5 May are free and Saturday the 9th is worked
    last = date(2026, 5, 11)
    assert codes(judge_publication(S.APPROVED, start, 0, PARAMETERS, CALENDAR, last)) == {"publicity-runs"}
    assert judge_publication(S.APPROVED, start, 0, PARAMETERS, CALENDAR, date(2026, 5, 12)) == ()
    late = date(2026, 6, 1)
    assert judge_publication(S.APPROVED_WITH_CONDITIONS, start, 0, PARAMETERS, CALENDAR, late) == ()
    assert codes(judge_publication(S.APPROVED, start, 2, PARAMETERS, CALENDAR, late)) == {"objections-open"}
    assert codes(judge_publication(S.REJECTED, None, 1, PARAMETERS, CALENDAR, late)) == {
        *("not-approved", "publicity-not-started", "objections-open"),
    }


def test_r72_a_district_that_sets_the_period_to_zero_has_none() -> None:
    none = replace(PARAMETERS, publicity_days_working=0)
    day = date(2026, 5, 1)
    assert judge_publication(S.APPROVED, day, 0, none, CALENDAR, day) == ()


def test_r70_a_rejected_application_is_repeated_only_with_a_changed_basis_verb_or_money_line() -> None:
    assert rules(judge_repetition(replace(COMPLETE, title="换个名称"), [COMPLETE])) == {"R70"}
    assert rules(judge_repetition(replace(COMPLETE, verbs=COMPLETE.verbs[::-1]), [COMPLETE])) == {"R70"}
    assert judge_repetition(COMPLETE, []) == ()
    basis = Basis(BasisLevel.LAW, "消防法", "第六条")
    assert judge_repetition(replace(COMPLETE, bases=(*COMPLETE.bases, basis)), [COMPLETE]) == ()
    assert judge_repetition(replace(COMPLETE, verbs=("inform",)), [COMPLETE]) == ()
    assert judge_repetition(replace(COMPLETE, funding_lines=(replace(LINE, rate_fen=251),)), [COMPLETE]) == ()


MILESTONES = Milestones(date(2026, 4, 29), date(2026, 4, 30), date(2026, 5, 6))


@pytest.mark.parametrize(
    ("state", "kind", "due_on"),
    [
        (S.SUBMITTED, ClockKind.ACCEPTANCE, date(2026, 5, 9)),
        (S.ACCEPTED, ClockKind.DECISION, date(2026, 5, 25)),
        (S.REVIEWED, ClockKind.DECISION, date(2026, 5, 25)),
        (S.APPROVED, ClockKind.PUBLICITY, date(2026, 5, 12)),
        (S.APPROVED_WITH_CONDITIONS, ClockKind.PUBLICITY, date(2026, 5, 12)),
    ],
)
def test_adm_5_r50_clocks_run_in_working_days_from_the_step_before(state: S, kind: ClockKind, due_on: date) -> None:
    clock = running_clock(state, MILESTONES, PARAMETERS, CALENDAR)
    assert clock == Clock(kind, due_on, provisional=False)


@pytest.mark.parametrize("state", [S.DRAFT, S.RETURNED, S.REJECTED, S.WITHDRAWN, S.PUBLISHED])
def test_adm_5_no_clock_runs_where_nobody_is_waited_for(state: S) -> None:
    assert running_clock(state, MILESTONES, PARAMETERS, CALENDAR) is None
    assert running_clock(S.SUBMITTED, Milestones(), PARAMETERS, CALENDAR) is None


def test_adm_5_r50_a_clock_that_runs_out_is_overdue_from_the_next_day() -> None:
    clock = Clock(ClockKind.DECISION, date(2026, 5, 25), provisional=False)
    assert overdue_reason(clock, date(2026, 5, 25)) is None
    reason = overdue_reason(clock, date(2026, 5, 26))
    assert reason is not None
    assert (reason.rule, reason.code) == ("R50", "decision-overdue")
    acceptance = overdue_reason(replace(clock, kind=ClockKind.ACCEPTANCE), date(2026, 5, 26))
    assert acceptance is not None
    assert acceptance.rule == "ADM-5"
    assert overdue_reason(replace(clock, kind=ClockKind.PUBLICITY), date(2026, 5, 26)) is None


def test_adm_5_a_due_date_beyond_the_published_calendar_says_so() -> None:
    calendar = WorkingCalendar({}, known_until=date(2026, 12, 31))
    for submitted_on, provisional in ((date(2026, 12, 24), False), (date(2026, 12, 25), True)):
        clock = running_clock(S.SUBMITTED, Milestones(submitted_on), PARAMETERS, calendar)
        assert clock is not None
        assert clock.provisional == provisional


def test_adm_6_an_applicant_who_changed_departments_is_still_the_applicant() -> None:
    moved = Actor("applicant", frozenset({"D08"}))
    assert codes(judge_acceptance(S.SUBMITTED, moved, Involved("applicant", "D13"), ())) == {"own-side"}
