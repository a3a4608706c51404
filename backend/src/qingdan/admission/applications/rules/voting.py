"""The joint review: who may vote, who abstains by rule, and what the votes come to."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from qingdan.admission.applications.rules.states import Actor, ApplicationState, Involved, is_of_applicant
from qingdan.admission.parameters.rules import AdmissionParameters
from qingdan.kernel.decisions import Decision, Reason


class VoteChoice(StrEnum):
    """What a member says."""

    APPROVE = "approve"
    APPROVE_WITH_CONDITIONS = "approve_with_conditions"
    REJECT = "reject"
    ABSTAIN = "abstain"


APPROVING = frozenset({VoteChoice.APPROVE, VoteChoice.APPROVE_WITH_CONDITIONS})


@dataclass(frozen=True, slots=True)
class Tally:
    """What the votes come to. `needed_votes` make the quorum, `needed_approvals` the majority of those cast."""

    members: int
    abstaining_by_rule: tuple[str, ...]
    eligible: int
    cast: int
    approve: int
    approve_with_conditions: int
    reject: int
    abstain: int
    needed_votes: int
    needed_approvals: int

    @property
    def has_quorum(self) -> bool:
        """Tell whether enough eligible members voted, and at least one."""
        return self.cast >= self.needed_votes

    @property
    def has_majority(self) -> bool:
        """Tell whether enough of the votes cast approve, with or without conditions."""
        return self.approve + self.approve_with_conditions >= self.needed_approvals


def judge_vote(state: ApplicationState, actor: Actor, involved: Involved) -> Decision:
    """ADM-4, ADM-6, R55: votes are given once, while under review, and never by the applicant's side."""
    rows = (
        (
            state is not ApplicationState.ACCEPTED,
            Reason(
                "ADM-4",
                "not-under-review",
                "申请不在评审阶段，不能表决。",
                "Votes are given while the application is under review.",
            ),
        ),
        (
            is_of_applicant(actor, involved),
            Reason(
                "R55",
                "abstains-by-rule",
                "申请部门的人员自动回避，不参加本部门申请的表决。",
                "Members of the applying department abstain by rule.",
            ),
        ),
        (
            actor.person_id in involved.voter_person_ids,
            Reason("ADM-4", "already-voted", "您已对本申请表决。", "You have voted on this already."),
        ),
    )
    return tuple(reason for broken, reason in rows if broken)


def tally_votes(
    members: Sequence[Actor],
    votes: Mapping[str, VoteChoice],
    involved: Involved,
    parameters: AdmissionParameters,
) -> Tally:
    """ADM-4, ADM-6, R55: count the votes of the eligible members; the applicant's side never counts at all.

    `votes` is by person. Abstaining by choice counts for the quorum and against the majority; a vote from
    somebody who is no member, or who abstains by rule, is left out.
    """
    abstaining = tuple(sorted(member.person_id for member in members if is_of_applicant(member, involved)))
    eligible = {member.person_id for member in members} - set(abstaining)
    counted = [choice for person_id, choice in votes.items() if person_id in eligible]
    return Tally(
        members=len({member.person_id for member in members}),
        abstaining_by_rule=abstaining,
        eligible=len(eligible),
        cast=len(counted),
        approve=counted.count(VoteChoice.APPROVE),
        approve_with_conditions=counted.count(VoteChoice.APPROVE_WITH_CONDITIONS),
        reject=counted.count(VoteChoice.REJECT),
        abstain=counted.count(VoteChoice.ABSTAIN),
        needed_votes=max(1, _at_least(parameters.quorum, len(eligible))),
        needed_approvals=_more_than(parameters.majority, len(counted)),
    )


def _at_least(share: Fraction, number: int) -> int:
    return -(-share.numerator * number // share.denominator)


def _more_than(share: Fraction, number: int) -> int:
    return share.numerator * number // share.denominator + 1
