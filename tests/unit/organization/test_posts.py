"""Posts that people hold."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from qingdan.organization.contract.unit_kinds import UnitKind
from qingdan.organization.people.rules import (
    POST_NAMES,
    Employment,
    Post,
    PostKind,
    both_offices,
    check_employment_change,
    check_post,
    check_post_ending,
    home_departments,
    is_contract_staff,
    posts_on,
    usual_employment,
)
from qingdan.organization.units.rules.validity import Validity

COMMUNITY, DEPARTMENT = UUID(int=1), UUID(int=2)
WANG, LI = UUID(int=10), UUID(int=11)
LIFE = Validity(date(2020, 1, 1))
SECRETARY = Post(WANG, COMMUNITY, PostKind.SECRETARY, Validity(date(2021, 1, 1)))
DIRECTOR = replace(SECRETARY, kind=PostKind.DIRECTOR)


def codes(new: Post, existing: list[Post], kind: UnitKind = UnitKind.COMMUNITY, life: Validity = LIFE) -> list[str]:
    """Return the codes of the reasons against a post."""
    return [reason.code for reason in check_post(new, unit_kind=kind, unit_validity=life, existing=existing)]


def test_one_person_may_hold_several_posts() -> None:
    """ORG-7, R118: secretary and director at once."""
    assert codes(DIRECTOR, [SECRETARY]) == []


def test_the_tree_can_answer_who_holds_both_offices() -> None:
    """ORG-7: 一肩挑, as of a day."""
    ended = replace(DIRECTOR, validity=Validity(date(2021, 1, 1), date(2024, 1, 1)))
    other = replace(DIRECTOR, person_id=LI, validity=Validity(date(2024, 1, 1)))
    posts = [SECRETARY, ended, other]
    assert both_offices(posts, COMMUNITY, date(2023, 12, 31)) == WANG
    assert both_offices(posts, COMMUNITY, date(2024, 1, 1)) is None
    assert both_offices(posts, DEPARTMENT, date(2023, 12, 31)) is None


def test_a_leading_post_has_one_holder_at_a_time() -> None:
    """ORG-7."""
    rival = replace(SECRETARY, person_id=LI)
    assert codes(rival, [SECRETARY]) == ["post-has-another-holder"]
    assert codes(replace(rival, validity=Validity(date(2020, 1, 1), date(2021, 1, 1))), [SECRETARY]) == []


def test_many_people_may_be_social_workers_but_nobody_twice() -> None:
    """ORG-7, R118."""
    worker = replace(SECRETARY, kind=PostKind.SOCIAL_WORKER)
    assert codes(replace(worker, person_id=LI), [worker]) == []
    assert codes(worker, [worker]) == ["post-held-already"]


def test_a_post_lies_within_the_life_of_its_unit() -> None:
    """ORG-7."""
    life = Validity(date(2020, 1, 1), date(2026, 1, 1))
    assert codes(SECRETARY, [], life=life) == ["post-outside-unit"]
    assert codes(replace(SECRETARY, validity=Validity(date(2021, 1, 1), date(2026, 1, 1))), [], life=life) == []
    assert codes(replace(SECRETARY, validity=Validity(date(2021, 1, 1), date(2021, 1, 1))), []) == ["period-empty"]


@pytest.mark.parametrize(
    ("kind", "unit_kind", "fits"),
    [
        (PostKind.SOCIAL_WORKER, UnitKind.COMMUNITY, True),
        (PostKind.SOCIAL_WORKER, UnitKind.DEPARTMENT, False),
        (PostKind.COMMITTEE_MEMBER, UnitKind.SUBDISTRICT, False),
        (PostKind.GRID_WORKER, UnitKind.GRID, True),
        (PostKind.GRID_WORKER, UnitKind.SUBDISTRICT, False),
        (PostKind.DEPARTMENT_HEAD, UnitKind.DEPARTMENT, True),
        (PostKind.DEPARTMENT_HEAD, UnitKind.COMMUNITY, False),
        (PostKind.STAFF, UnitKind.DISTRICT, True),
    ],
)
def test_a_post_fits_its_unit(kind: PostKind, unit_kind: UnitKind, fits: bool) -> None:  # noqa: FBT001  a column of the table above
    """ORG-7."""
    assert codes(replace(SECRETARY, kind=kind), [], kind=unit_kind) == ([] if fits else ["post-unfit-for-unit"])


@pytest.mark.parametrize(
    ("until", "day", "allowed"),
    [
        (None, date(2021, 1, 2), True),
        (None, date(2021, 1, 1), False),
        (date(2022, 1, 1), date(2021, 6, 1), False),
    ],
)
def test_a_post_ends_once_and_after_it_began(until: date | None, day: date, allowed: bool) -> None:  # noqa: FBT001  a column of the table above
    """ORG-7, R118."""
    post = replace(SECRETARY, validity=Validity(date(2021, 1, 1), until))
    assert (check_post_ending(post, day) == ()) is allowed


def test_posts_are_asked_as_of_a_day() -> None:
    """R118: each post has from and to."""
    ended = replace(DIRECTOR, validity=Validity(date(2021, 1, 1), date(2024, 1, 1)))
    assert posts_on([SECRETARY, ended], date(2024, 1, 1)) == (SECRETARY,)


def test_a_reviewers_home_department_is_where_he_holds_a_post_that_day() -> None:
    """ADM-6, R118: persons are compared, not posts."""
    staff = Post(WANG, DEPARTMENT, PostKind.STAFF, Validity(date(2021, 1, 1), date(2025, 1, 1)))
    posts = [SECRETARY, staff, replace(staff, person_id=LI)]
    assert home_departments(posts, WANG, {DEPARTMENT}, date(2024, 12, 31)) == {DEPARTMENT}
    assert home_departments(posts, WANG, {DEPARTMENT}, date(2025, 1, 1)) == frozenset()


def test_contract_staff_are_known_by_any_post_they_hold_that_day() -> None:
    """R81, R118: one post under a contract is enough, on the days on which it is held, and for nobody else."""
    hired = replace(SECRETARY, employment=Employment.CONTRACT, validity=Validity(date(2024, 1, 1), date(2025, 1, 1)))
    posts = [SECRETARY, hired]
    assert is_contract_staff(posts, WANG, date(2024, 12, 31))
    assert not is_contract_staff(posts, WANG, date(2025, 1, 1))
    assert not is_contract_staff(posts, LI, date(2024, 12, 31))


@pytest.mark.parametrize(
    ("employment", "day", "expected"),
    [
        (Employment.CONTRACT, date(2021, 1, 1), []),
        (Employment.CONTRACT, date(2020, 12, 31), ["employment-outside-post"]),
        (Employment.STAFF, date(2022, 1, 1), ["employment-as-before"]),
    ],
)
def test_an_employment_changes_within_the_post_to_another(
    employment: Employment, day: date, expected: list[str]
) -> None:
    """R81."""
    assert [reason.code for reason in check_employment_change(SECRETARY, employment, day)] == expected


def test_every_post_has_a_usual_employment_and_none_is_a_contract() -> None:
    """R81: nobody becomes contract staff without its being said."""
    assert {usual_employment(kind) for kind in PostKind} == {Employment.STAFF, Employment.COMMUNITY_WORKER}


def test_every_post_has_a_name_in_both_languages() -> None:
    assert POST_NAMES.keys() == set(PostKind)
