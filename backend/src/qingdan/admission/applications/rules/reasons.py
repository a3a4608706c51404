"""The sentences with which the procedure refuses a step."""

from datetime import date

from qingdan.admission.applications.rules.voting import Tally
from qingdan.admission.funding.rules import FundingRatio
from qingdan.kernel.decisions import Reason

NOT_EDITABLE = Reason(
    "ADM-4", "not-editable", "只有草稿或退回补正的申请可以提交。", "Only a draft or returned application is submitted."
)
NOT_OWN_APPLICATION = Reason(
    "ADM-4",
    "not-own-application",
    "只有申请部门可以提交、撤回本申请。",
    "Only the applying department submits or withdraws it.",
)
NOT_SUBMITTED = Reason(
    "ADM-4", "not-submitted", "申请不在待受理状态。", "The application is not waiting for acceptance."
)
NOT_UNDER_REVIEW = Reason("ADM-4", "not-under-review", "申请不在评审阶段。", "The application is not under review.")
NOT_REVIEWED = Reason(
    "ADM-4",
    "not-reviewed",
    "联合评审结束之后方可作出决定。",
    "A decision is taken after the joint review is closed.",
)
NOT_WITHDRAWABLE = Reason(
    "ADM-4",
    "not-withdrawable",
    "只能在提交之后、作出决定之前撤回。",
    "It can be withdrawn after submission and before the decision.",
)
NOT_APPROVED = Reason(
    "ADM-4", "not-approved", "只有同意准入的申请可以列入清单。", "Only an approved application is listed."
)
OWN_SIDE_CANNOT_HANDLE = Reason(
    "ADM-6",
    "own-side",
    "申请人及申请部门的人员不得受理、评审或决定本部门的申请。",
    "Nobody of the applicant's side accepts, reviews or decides it.",
)
DECIDER_ACCEPTED = Reason(
    "ADM-6",
    "decider-accepted",
    "受理人不得作出决定，须由另一人决定。",
    "The person who accepted it can't decide it.",
)
RETURN_WITHOUT_MISSING = Reason(
    "ADM-4",
    "return-without-missing",
    "退回补正须写明缺什么。",
    "Returning it says what is missing.",
    "/missing",
)
OPINION_ALREADY_GIVEN = Reason(
    "ADM-4", "opinion-already-given", "您已对本申请提出意见。", "You have given your opinion already."
)
OPINION_EMPTY = Reason("ADM-4", "opinion-empty", "须填写意见内容。", "Write your opinion.", "/text")
REJECTION_WITHOUT_REASON = Reason(
    "ADM-4",
    "rejection-without-reason",
    "不予准入须写明理由，并告知可申诉一次。",
    "A rejection gives its reason and the way to appeal once.",
    "/reason",
)
CONDITIONS_EMPTY = Reason("ADM-4", "conditions-empty", "附条件同意须写明条件。", "Write the conditions.", "/conditions")
WAIVER_UNDECIDED = Reason(
    "FEE-4",
    "waiver-undecided",
    "本事项申请免除经费，须单独作出是否同意免除的决定。",
    "The request to go without money is decided separately.",
    "/waiver_granted",
)
WAIVER_REFUSED = Reason(
    "FEE-4",
    "waiver-refused",
    "未同意免除经费的，不得同意准入；请退部门补充经费安排。",
    "Without the waiver an item without money can't be approved.",
    "/outcome",
)
PUBLICITY_NOT_STARTED = Reason(
    "R72", "publicity-not-started", "尚未公示，不能列入清单。", "The publicity period has not begun."
)
REPEATED_UNCHANGED = Reason(
    "R70",
    "repeated-unchanged",
    "同一事项曾被不予准入；再次申请须变更依据、工作方式（动词）或经费安排。",
    "It was rejected before; repeat it only with a changed basis, verb list or money line.",
    "/bases",
)

OPINION_NAMES = {
    "subdistrict": ("街道", "subdistricts"),
    "community": ("目标社区", "target communities"),
    "finance": ("财政部门", "finance"),
    "justice": ("司法部门", "justice"),
}


def no_quorum(tally: Tally) -> Reason:
    """ADM-4: too few members voted."""
    return Reason(
        "ADM-4",
        "no-quorum",
        f"应回避后有表决权的成员 {tally.eligible} 人，至少须 {tally.needed_votes} 人表决，现为 {tally.cast} 人。",
        f"{tally.needed_votes} of {tally.eligible} eligible members must vote; {tally.cast} did.",
    )


def no_majority(tally: Tally) -> Reason:
    """ADM-4, R55: the joint review did not approve, and the decision can't go against it."""
    approvals = tally.approve + tally.approve_with_conditions
    return Reason(
        "ADM-4",
        "no-majority",
        f"联合评审未通过（同意 {approvals} 票，须 {tally.needed_approvals} 票），不得同意准入。",
        f"The joint review did not approve it ({approvals} of {tally.needed_approvals} votes needed).",
        "/outcome",
    )


def opinion_missing(kind: str, needed: int, heard: int) -> Reason:
    """ADM-4, R56: somebody who must be heard was not."""
    name, name_en = OPINION_NAMES[kind]
    return Reason(
        "R56" if kind in {"subdistrict", "community"} else "ADM-4",
        f"opinion-missing-{kind}",
        f"评审前须征求{name}意见至少 {needed} 份，现有 {heard} 份。",
        f"At least {needed} opinion(s) of {name_en} are needed before the review closes; there are {heard}.",
    )


def ratio_low(ratio: FundingRatio, minimum_percent: int) -> Reason:
    """FEE-5: the money is far below what the hours are worth."""
    return Reason(
        "FEE-5",
        "ratio-without-reason",
        f"经费仅为按工时测算的 {ratio.percent}%，低于 {minimum_percent}%，同意准入须书面说明理由。",
        f"The money is {ratio.percent} % of what the hours are worth, below {minimum_percent} %; give a reason.",
        "/ratio_reason",
    )


def publicity_runs(last_day: date) -> Reason:
    """R72: the publicity period is not over."""
    return Reason(
        "R72",
        "publicity-runs",
        f"公示期至 {last_day.isoformat()} 止，期满次日方可列入清单。",
        f"The publicity period runs until {last_day.isoformat()}.",
    )


def objections_open(number: int) -> Reason:
    """R72: objections raised during publicity are answered first."""
    return Reason(
        "R72",
        "objections-open",
        f"公示期间收到的异议还有 {number} 件未答复，答复后方可列入清单。",
        f"{number} objection(s) raised during publicity are not answered yet.",
    )
