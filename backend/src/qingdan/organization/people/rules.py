"""Posts that people hold in units, from a day until a day."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final
from uuid import UUID

from qingdan.kernel.decisions import ALLOWED, Decision, Reason
from qingdan.organization.contract.unit_kinds import UnitKind
from qingdan.organization.units.rules.validity import Validity, as_of, check_validity


class PostKind(StrEnum):
    """What a person is in a unit."""

    SECRETARY = "secretary"
    DEPUTY_SECRETARY = "deputy_secretary"
    DIRECTOR = "director"
    DEPUTY_DIRECTOR = "deputy_director"
    COMMITTEE_MEMBER = "committee_member"
    SOCIAL_WORKER = "social_worker"
    GRID_WORKER = "grid_worker"
    DEPARTMENT_HEAD = "department_head"
    STAFF = "staff"


class Employment(StrEnum):
    """How somebody who holds a post is employed; it decides what they may do with a seal (R81)."""

    STAFF = "staff"
    COMMUNITY_WORKER = "community_worker"
    CONTRACT = "contract"


POST_NAMES: Final[Mapping[PostKind, tuple[str, str]]] = {
    PostKind.SECRETARY: ("书记", "secretary"),
    PostKind.DEPUTY_SECRETARY: ("副书记", "deputy secretary"),
    PostKind.DIRECTOR: ("主任", "director"),
    PostKind.DEPUTY_DIRECTOR: ("副主任", "deputy director"),
    PostKind.COMMITTEE_MEMBER: ("两委委员", "committee member"),
    PostKind.SOCIAL_WORKER: ("社工", "social worker"),
    PostKind.GRID_WORKER: ("网格员", "grid worker"),
    PostKind.DEPARTMENT_HEAD: ("部门负责人", "department head"),
    PostKind.STAFF: ("工作人员", "member of staff"),
}
#: Who signs for a community: the director of its committee, or the secretary while there is none.
HEAD_POSTS: Final = (PostKind.DIRECTOR, PostKind.SECRETARY)
_LEADING = frozenset({PostKind.SECRETARY, PostKind.DIRECTOR, PostKind.DEPARTMENT_HEAD})
_OF_COMMUNITIES = frozenset({PostKind.COMMITTEE_MEMBER, PostKind.SOCIAL_WORKER})


@dataclass(frozen=True, slots=True)
class Post:
    """One person in one post at one unit, for a period."""

    person_id: UUID
    unit_id: UUID
    kind: PostKind
    validity: Validity
    employment: Employment = Employment.STAFF


def check_post(new: Post, *, unit_kind: UnitKind, unit_validity: Validity, existing: Collection[Post]) -> Decision:
    """ORG-7, R118: a post fits its unit and its unit's life, and a leading post has one holder at a time.

    `existing` are the posts of the person and of the unit. A person may hold several posts at once.
    """
    return (
        *check_validity(new.validity),
        *_check_unit(new, unit_kind, unit_validity),
        *_check_holders(new, existing),
    )


def check_post_ending(post: Post, last_day_after: date) -> Decision:
    """ORG-7, R118: a post ends after it began, and not a second time.

    `last_day_after` is the first day on which it is no longer held.
    """
    if post.validity.start < last_day_after and post.validity.end is None:
        return ALLOWED
    return (
        Reason(
            "ORG-7",
            "post-not-open",
            "该任职已结束，或截止日期不晚于任职日期。",
            "The post has ended already, or the day does not come after its beginning.",
            "/valid_until",
        ),
    )


def usual_employment(kind: PostKind) -> Employment:
    """Return how people in a post are employed where nobody says otherwise (R81)."""
    workers = {PostKind.SOCIAL_WORKER, PostKind.GRID_WORKER}
    return Employment.COMMUNITY_WORKER if kind in workers else Employment.STAFF


def check_employment_change(post: Post, employment: Employment, from_day: date) -> Decision:
    """R81: another employment holds from a day on which the post is held, and is another one."""
    reasons: list[Reason] = []
    if not post.validity.holds_on(from_day):
        reasons.append(
            Reason(
                "R81",
                "employment-outside-post",
                "变更日期须在任职期间内。",
                "The day lies outside the period in which the post is held.",
                "/from_day",
            )
        )
    if post.employment is employment:
        reasons.append(
            Reason(
                "R81",
                "employment-as-before",
                "用工性质没有变化。",
                "The employment is what it was.",
                "/employment",
            )
        )
    return tuple(reasons)


def is_contract_staff(posts: Iterable[Post], person_id: UUID, day: date) -> bool:
    """Tell whether the person works under a contract on the day: in any post held then (R81, R118)."""
    return any(post.person_id == person_id and post.employment is Employment.CONTRACT for post in posts_on(posts, day))


def posts_on(posts: Iterable[Post], day: date) -> tuple[Post, ...]:
    """Return the posts held on the day (R118)."""
    return as_of(posts, day)


def both_offices(posts: Iterable[Post], unit_id: UUID, day: date) -> UUID | None:
    """Return who is both secretary and director (一肩挑) of the unit on the day, or None (ORG-7)."""
    held = [post for post in posts_on(posts, day) if post.unit_id == unit_id]
    secretaries = {post.person_id for post in held if post.kind is PostKind.SECRETARY}
    directors = {post.person_id for post in held if post.kind is PostKind.DIRECTOR}
    return min(secretaries & directors, default=None)


def home_departments(
    posts: Iterable[Post], person_id: UUID, departments: Collection[UUID], day: date
) -> frozenset[UUID]:
    """Return the departments in which the person holds a post on the day: on their matters a reviewer abstains.

    It serves ADM-6; persons are compared, not posts (R118).
    """
    return frozenset(
        post.unit_id for post in posts_on(posts, day) if post.person_id == person_id and post.unit_id in departments
    )


def _check_unit(new: Post, unit_kind: UnitKind, unit_validity: Validity) -> Decision:
    name, english = POST_NAMES[new.kind]
    reasons: list[Reason] = []
    of_department = new.kind is PostKind.DEPARTMENT_HEAD and unit_kind is not UnitKind.DEPARTMENT
    of_community = new.kind in _OF_COMMUNITIES and unit_kind is not UnitKind.COMMUNITY
    of_grid = new.kind is PostKind.GRID_WORKER and unit_kind not in {UnitKind.COMMUNITY, UnitKind.GRID}
    if of_department or of_community or of_grid:
        reasons.append(
            Reason(
                "ORG-7",
                "post-unfit-for-unit",
                f"该单位不设“{name}”岗位。",
                f"This kind of unit has no {english}.",
                "/kind",
            )
        )
    if not unit_validity.contains(new.validity):
        reasons.append(
            Reason(
                "ORG-7",
                "post-outside-unit",
                "任职期间超出单位的存续期间。",
                "The post lasts longer than the unit.",
                "/valid_from",
            )
        )
    return tuple(reasons)


def _check_holders(new: Post, existing: Collection[Post]) -> Decision:
    name, english = POST_NAMES[new.kind]
    rivals = [
        post
        for post in existing
        if post.unit_id == new.unit_id and post.kind is new.kind and post.validity.overlaps(new.validity)
    ]
    reasons: list[Reason] = []
    if any(post.person_id == new.person_id for post in rivals):
        reasons.append(
            Reason(
                "R118",
                "post-held-already",
                f"此人在该期间已任该单位{name}。",
                f"This person is {english} there already.",
                "/valid_from",
            )
        )
    if new.kind in _LEADING and any(post.person_id != new.person_id for post in rivals):
        reasons.append(
            Reason(
                "ORG-7",
                "post-has-another-holder",
                f"该单位在此期间已有{name}，请先结束其任职。",
                f"The unit has another {english} in this period; end that post first.",
                "/valid_from",
            )
        )
    return tuple(reasons)
