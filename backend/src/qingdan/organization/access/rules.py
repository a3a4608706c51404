"""Roles, grants and sign-in: who may give which role to whom, and how long a guesser waits."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from math import ceil
from typing import Final, NamedTuple
from uuid import UUID

from qingdan.kernel.decisions import Decision, Reason
from qingdan.organization.contract.roles import Role
from qingdan.organization.contract.unit_kinds import UnitKind
from qingdan.organization.units.rules.kinds import KIND_NAMES
from qingdan.organization.units.rules.validity import Validity, as_of, check_validity


class RoleWords(NamedTuple):
    """What people call a role and what it may do, in Chinese and in English; for display, never for a decision."""

    chinese: str
    english: str
    can_chinese: str
    can_english: str


ROLE_WORDS: Final[Mapping[Role, RoleWords]] = {
    Role.CLERK: RoleWords(
        "社区社工",
        "community clerk",
        "受理居民申请，登记清单外要求，接办任务，确认到账",
        "takes residents' requests, records off-list demands, handles tasks, confirms money",
    ),
    Role.HEAD: RoleWords(
        "社区书记（主任）",
        "community head",
        "审批用印，拒绝或反馈任务",
        "approves, refuses or objects to tasks",
    ),
    Role.KEEPER: RoleWords("印章保管人", "seal keeper", "用印、停止用印、作废", "stamps, stops a use, voids"),
    Role.SUBDISTRICT_OFFICER: RoleWords(
        "街道经办",
        "subdistrict officer",
        "查看所辖社区，转拨经费",
        "watches its communities, passes money on",
    ),
    Role.DEPARTMENT_CLERK: RoleWords(
        "部门经办",
        "department clerk",
        "提出准入申请，登记拨付，下派任务",
        "applies, records payments, sends tasks",
    ),
    Role.DEPARTMENT_HEAD: RoleWords(
        "部门负责人",
        "department head",
        "提交准入申请，查看本部门记录",
        "submits applications, sees the department's record",
    ),
    Role.OFFICE: RoleWords(
        "区准入办",
        "admission office",
        "受理申请，组织评审，发布清单",
        "accepts applications, organizes review, publishes the list",
    ),
    Role.REVIEWER: RoleWords("评审成员", "reviewer", "提出意见，参加表决", "gives an opinion and votes"),
    Role.DECIDER: RoleWords("区领导", "decider", "作出准入决定", "decides on applications"),
    Role.FINANCE: RoleWords("财政", "finance", "审核经费方案，核对拨付", "checks funding plans, releases money"),
    Role.AUDITOR: RoleWords(
        "监察审计", "auditor", "查看全部记录，核验台账，不能修改", "reads everything, verifies registers"
    ),
    Role.ADMINISTRATOR: RoleWords(
        "系统管理员",
        "administrator",
        "维护单位、人员、授权和参数，不能查看居民信息",
        "keeps units, people, grants and parameters; sees no resident's data",
    ),
    Role.INTEGRATOR: RoleWords(
        "第三方系统", "integrator", "按授权范围调用接口", "calls the interfaces within its scopes"
    ),
}

#: The kind of unit at which a role is granted; it reaches that unit's subtree (ORG-9).
ROLE_PLACES: Final[Mapping[Role, UnitKind]] = {
    Role.CLERK: UnitKind.COMMUNITY,
    Role.HEAD: UnitKind.COMMUNITY,
    Role.KEEPER: UnitKind.COMMUNITY,
    Role.SUBDISTRICT_OFFICER: UnitKind.SUBDISTRICT,
    Role.DEPARTMENT_CLERK: UnitKind.DEPARTMENT,
    Role.DEPARTMENT_HEAD: UnitKind.DEPARTMENT,
    Role.OFFICE: UnitKind.DISTRICT,
    Role.REVIEWER: UnitKind.DISTRICT,
    Role.DECIDER: UnitKind.DISTRICT,
    Role.FINANCE: UnitKind.DISTRICT,
    Role.AUDITOR: UnitKind.DISTRICT,
    Role.ADMINISTRATOR: UnitKind.DISTRICT,
    Role.INTEGRATOR: UnitKind.DISTRICT,
}

#: Which roles the holder of a role may give on; a role that is not named gives none.
GRANTS_ON: Final[Mapping[Role, frozenset[Role]]] = {Role.ADMINISTRATOR: frozenset(Role)}

SEAL_ROLES: Final = frozenset({Role.HEAD, Role.KEEPER})
"""Roles that approve or use a seal: nobody holds them who works under a contract (R81)."""

READING_ROLES: Final = frozenset({Role.AUDITOR})
"""Roles that never write: no writing role goes with them, wherever it was granted."""


@dataclass(frozen=True, slots=True)
class RoleGrant:
    """A role given to a person at a unit for a period."""

    person_id: UUID
    role: Role
    unit_id: UUID
    validity: Validity


@dataclass(frozen=True, slots=True)
class GrantProposal:
    """A grant somebody wants to give; `lineage` are the unit and everything above it.

    `to_contract_staff` says that the person works under a contract today (R81).
    """

    grant: RoleGrant
    unit_kind: UnitKind
    unit_validity: Validity
    lineage: frozenset[UUID]
    to_contract_staff: bool = False


@dataclass(frozen=True, slots=True)
class SeparationPolicy:
    """What a district decided about joining duties, as it holds on one day (R75)."""

    head_may_keep_seal: bool = False


@dataclass(frozen=True, slots=True)
class ThrottleLimits:
    """How often a password may be wrong: after `free_failures` within `window` each further one doubles the wait."""

    window: timedelta = timedelta(minutes=15)
    free_failures: int = 5
    first_wait: timedelta = timedelta(seconds=30)
    longest_wait: timedelta = timedelta(minutes=15)


def grants_on(grants: Iterable[RoleGrant], day: date) -> tuple[RoleGrant, ...]:
    """Return the grants in force on the day; authority is computed from these alone (ORG-9)."""
    return as_of(grants, day)


def check_grant(
    proposal: GrantProposal,
    *,
    granter_id: UUID,
    granter_grants: Collection[RoleGrant],
    person_grants: Collection[RoleGrant],
    policy: SeparationPolicy,
    today: date,
) -> Decision:
    """ORG-9, CRT-6, R75, R81: a grant fits its unit, ends on a day, is within the granter's own, joins no duties.

    `granter_grants` are those of the one who grants, `person_grants` those of the one who receives.
    """
    return (
        *_check_shape(proposal, today),
        *_check_employment(proposal),
        *_check_granter(proposal, granter_id, granter_grants, today),
        *check_separation(proposal.grant, person_grants, policy),
    )


def check_separation(new: RoleGrant, existing: Iterable[RoleGrant], policy: SeparationPolicy) -> Decision:
    """ORG-9, CRT-6, ADM-6, R75: some duties are not joined in one person while both grants hold.

    An auditor writes nowhere; who runs the admission office does not decide; a head keeps no seal unless the
    district allows it.
    """
    rivals = [grant for grant in existing if grant.validity.overlaps(new.validity)]
    roles = [grant.role for grant in rivals if _are_apart(new, grant, policy)]
    return tuple(
        Reason(
            "R75" if {new.role, role} == {Role.HEAD, Role.KEEPER} else "ORG-9",
            "duties-joined",
            f"“{ROLE_WORDS[new.role].chinese}”与此人已有的“{ROLE_WORDS[role].chinese}”不能由同一人担任。",
            f"One person can't be both {ROLE_WORDS[new.role].english} and {ROLE_WORDS[role].english}.",
            "/role",
        )
        for role in dict.fromkeys(roles)
    )


def check_revocation(
    grant: RoleGrant, others: Iterable[RoleGrant], *, granter_grants: Collection[RoleGrant], today: date
) -> Decision:
    """ORG-9: only who could give a grant takes it back, and a district keeps one administrator.

    `others` are the other grants of the district in force today.
    """
    reasons: list[Reason] = []
    if not any(grant.role in GRANTS_ON.get(held.role, frozenset()) for held in grants_on(granter_grants, today)):
        reasons.append(_not_entitled(grant.role))
    last = not any(other.role is Role.ADMINISTRATOR for other in grants_on(others, today))
    if grant.role is Role.ADMINISTRATOR and last:
        reasons.append(
            Reason(
                "ORG-9",
                "last-administrator",
                "这是最后一名系统管理员，请先授权另一名。",
                "This is the last administrator; appoint another first.",
            )
        )
    return tuple(reasons)


def sign_in_wait(failures: Sequence[datetime], now: datetime, limits: ThrottleLimits) -> int:
    """Return how many seconds the next attempt must wait; 0 when it may be made now.

    `failures` are the failed attempts for one account, or from one address. Those outside the window are forgotten.
    """
    recent = [moment for moment in failures if moment > now - limits.window]
    beyond = len(recent) - limits.free_failures
    if beyond < 0:
        return 0
    steps = min(beyond, (limits.longest_wait // limits.first_wait).bit_length())
    wait = min(limits.first_wait * (1 << steps), limits.longest_wait)
    return max(0, ceil((max(recent) + wait - now).total_seconds()))


def _are_apart(one: RoleGrant, other: RoleGrant, policy: SeparationPolicy) -> bool:
    if (one.role in READING_ROLES) != (other.role in READING_ROLES):
        return True
    if one.unit_id != other.unit_id:
        return False
    pair = {one.role, other.role}
    return pair == {Role.OFFICE, Role.DECIDER} or (pair == {Role.HEAD, Role.KEEPER} and not policy.head_may_keep_seal)


def _check_shape(proposal: GrantProposal, today: date) -> Decision:
    grant, place = proposal.grant, ROLE_PLACES[proposal.grant.role]
    words, kind = ROLE_WORDS[grant.role], KIND_NAMES[place]
    reasons = list(check_validity(grant.validity))
    if proposal.unit_kind is not place:
        reasons.append(
            Reason(
                "ORG-9",
                "role-unfit-for-unit",
                f"“{words.chinese}”只能在{kind.chinese}一级授予。",
                f"The role {words.english} is granted at a {kind.english}.",
                "/unit_id",
            )
        )
    if grant.validity.end is None:
        reasons.append(
            Reason("ORG-9", "grant-without-end", "授权必须有截止日期。", "A grant ends on a day.", "/valid_until")
        )
    elif grant.validity.end <= today:
        reasons.append(
            Reason("ORG-9", "grant-over-already", "截止日期已过。", "The end has passed already.", "/valid_until")
        )
    if not proposal.unit_validity.contains(grant.validity) and grant.validity.end is not None:
        reasons.append(
            Reason(
                "ORG-9",
                "grant-outside-unit",
                "授权期间超出单位的存续期间。",
                "The grant lasts longer than the unit.",
                "/valid_until",
            )
        )
    return tuple(reasons)


def _check_employment(proposal: GrantProposal) -> Decision:
    """R81: contract staff apply; they neither approve nor keep or use a seal."""
    role = proposal.grant.role
    if not proposal.to_contract_staff or role not in SEAL_ROLES:
        return ()
    words = ROLE_WORDS[role]
    return (
        Reason(
            "R81",
            "contract-staff",
            f"合同制人员可以提出申请，不能担任“{words.chinese}”。",
            f"Contract staff may apply, but can't be {words.english}.",
            "/role",
        ),
    )


def _check_granter(
    proposal: GrantProposal, granter_id: UUID, granter_grants: Collection[RoleGrant], today: date
) -> Decision:
    grant = proposal.grant
    reasons: list[Reason] = []
    if grant.person_id == granter_id:
        reasons.append(Reason("ORG-9", "grant-to-self", "不能给自己授权。", "Nobody grants to oneself.", "/person_id"))
    giving = [
        held
        for held in grants_on(granter_grants, today)
        if held.person_id == granter_id and grant.role in GRANTS_ON.get(held.role, frozenset())
    ]
    reaching = [held for held in giving if held.unit_id in proposal.lineage]
    if not giving:
        reasons.append(_not_entitled(grant.role))
    elif not reaching:
        reasons.append(
            Reason(
                "ORG-9",
                "unit-out-of-reach",
                "该单位不在您的管理范围内。",
                "The unit lies outside your reach.",
                "/unit_id",
            )
        )
    elif not any(_lasts(held.validity, grant.validity) for held in reaching):
        reasons.append(
            Reason(
                "ORG-9",
                "grant-outlasts-granter",
                "授权截止日期不能晚于您自己的授权截止日期。",
                "A grant can't outlast the grant of the one who gives it.",
                "/valid_until",
            )
        )
    return tuple(reasons)


def _lasts(held: Validity, given: Validity) -> bool:
    return held.end is None or (given.end is not None and given.end <= held.end)


def _not_entitled(role: Role) -> Reason:
    words = ROLE_WORDS[role]
    return Reason(
        "ORG-9",
        "role-not-yours-to-grant",
        f"您无权授予或收回“{words.chinese}”。",
        f"You may not give or take back the role {words.english}.",
        "/role",
    )
