"""Dated operations on the tree."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from qingdan.kernel.decisions import Decision
from qingdan.organization.contract.unit_kinds import UnitKind
from qingdan.organization.units.rules.reorganization import (
    ParentFacts,
    Proposal,
    UnitVersion,
    check_closure,
    check_creation,
    check_move,
    check_proposal,
    check_recoding,
    check_renaming,
    check_still_there,
    close,
    codes_below,
    move,
    recode,
    rename,
)
from qingdan.organization.units.rules.validity import Validity

DAY = date(2026, 7, 1)
SINCE = Validity(date(2020, 1, 1))
DISTRICT = UnitVersion(UUID(int=1), UnitKind.DISTRICT, "示范区", "320599000000", None, SINCE)
NORTH = UnitVersion(UUID(int=2), UnitKind.SUBDISTRICT, "北街道", "320599001000", DISTRICT.unit_id, SINCE)
SOUTH = UnitVersion(UUID(int=3), UnitKind.SUBDISTRICT, "南街道", "320599002000", DISTRICT.unit_id, SINCE)
COMMUNITY = UnitVersion(UUID(int=4), UnitKind.COMMUNITY, "河东社区", "320599001003", NORTH.unit_id, SINCE)
OTHER = replace(COMMUNITY, unit_id=UUID(int=5), name="河西社区", code="320599001004")
DEPARTMENT = UnitVersion(UUID(int=6), UnitKind.DEPARTMENT, "卫计局", "WJ", DISTRICT.unit_id, SINCE)
PAPERS = Proposal(DAY, "区政府批复〔2026〕1号", NORTH.unit_id, "区政府批复〔2026〕1号", date(2026, 6, 1))
BARE = Proposal(DAY, "机构改革方案")


def codes(decision: Decision) -> list[str]:
    """Return the codes of the reasons."""
    return [reason.code for reason in decision]


def test_a_community_is_reorganized_only_on_proposal_and_approval() -> None:
    """ORG-4, R115: every missing paper is named at once."""
    assert check_proposal(UnitKind.COMMUNITY, PAPERS) == ()
    assert codes(check_proposal(UnitKind.COMMUNITY, Proposal(DAY, " "))) == [
        "legal-basis-missing",
        "proposed-by-id-missing",
        "approval-document-missing",
        "approved-on-missing",
    ]


def test_nothing_takes_effect_before_its_approval() -> None:
    """R115."""
    late = replace(PAPERS, approved_on=date(2026, 7, 2))
    assert codes(check_proposal(UnitKind.COMMUNITY, late)) == ["approved-too-late"]
    assert check_proposal(UnitKind.COMMUNITY, replace(PAPERS, approved_on=DAY)) == ()


def test_other_units_need_a_legal_basis_only() -> None:
    """ORG-4."""
    assert check_proposal(UnitKind.GRID, BARE) == ()
    assert codes(check_proposal(UnitKind.GRID, replace(BARE, legal_basis=""))) == ["legal-basis-missing"]


def test_a_complete_creation_passes() -> None:
    """ORG-1, ORG-2, ORG-4, R115."""
    new = replace(COMMUNITY, unit_id=UUID(int=9), code="320599001009", validity=Validity(DAY))
    assert check_creation(new, ParentFacts(NORTH), PAPERS) == ()


def test_a_creation_is_refused_with_every_reason() -> None:
    """ORG-1, ORG-2, ORG-4."""
    new = replace(COMMUNITY, name=" ", code="320599002009", validity=Validity(DAY))
    ended = ParentFacts(replace(NORTH, validity=Validity(date(2020, 1, 1), DAY)))
    assert codes(check_creation(new, ended, PAPERS)) == ["name-missing", "parent-not-in-force", "code-outside-parent"]
    assert codes(check_creation(replace(new, name="新"), ParentFacts(DISTRICT), PAPERS)) == ["parent-of-wrong-kind"]


def test_a_second_operator_cannot_be_created() -> None:
    """ORG-10."""
    assert codes(check_creation(DISTRICT, None, BARE)) == ["operator-exists"]
    party = UnitVersion(UUID(int=8), UnitKind.COMMITTEE, "区委", None, None, Validity(DAY))
    assert check_creation(party, None, BARE) == ()


def test_a_renamed_department_stays_the_same_department() -> None:
    """ORG-4, R119: 卫计 becomes 卫健, and items and history stay with the one id."""
    assert check_renaming(DEPARTMENT, "卫健局", ["民政局"], BARE) == ()
    ended, begun = rename(DEPARTMENT, " 卫健局 ", DAY)
    assert ended == replace(DEPARTMENT, validity=Validity(date(2020, 1, 1), DAY))
    assert begun == replace(DEPARTMENT, name="卫健局", validity=Validity(DAY))
    assert begun.unit_id == ended.unit_id == DEPARTMENT.unit_id


@pytest.mark.parametrize(
    ("name", "expected"),
    [("", ["name-missing"]), ("河东社区", ["name-unchanged"]), ("河西社区", ["name-taken"])],
)
def test_a_name_that_is_none_is_refused(name: str, expected: list[str]) -> None:
    """ORG-4."""
    assert codes(check_renaming(COMMUNITY, name, ["河西社区"], PAPERS)) == expected


@pytest.mark.parametrize("day", [date(2019, 1, 1), date(2020, 1, 1), date(2027, 1, 1)])
def test_an_operation_falls_inside_what_holds(day: date) -> None:
    """ORG-3, ORG-4: history before the current version is not rewritten, and a closed unit does not move."""
    current = replace(DEPARTMENT, validity=Validity(date(2020, 1, 1), date(2027, 1, 1)))
    assert codes(check_renaming(current, "卫健局", [], replace(BARE, effective_on=day))) == ["day-outside-version"]


def test_a_moved_community_gets_a_code_of_its_new_parent_and_keeps_its_old_one_in_history() -> None:
    """ORG-1, ORG-2, ORG-4, R115."""
    assert check_move(COMMUNITY, ParentFacts(SOUTH), "320599002003", PAPERS) == ()
    assert codes(check_move(COMMUNITY, ParentFacts(SOUTH), COMMUNITY.code, PAPERS)) == ["code-outside-parent"]
    ended, begun = move(COMMUNITY, SOUTH.unit_id, "320599002003", DAY)
    assert (ended.parent_id, ended.code, ended.validity.end) == (NORTH.unit_id, "320599001003", DAY)
    assert (begun.parent_id, begun.code, begun.validity) == (SOUTH.unit_id, "320599002003", Validity(DAY))


def test_a_move_to_where_it_stands_is_refused() -> None:
    """ORG-4."""
    assert codes(check_move(COMMUNITY, ParentFacts(NORTH), COMMUNITY.code, PAPERS)) == ["parent-unchanged"]


def test_a_unit_cannot_stand_below_itself() -> None:
    """ORG-1, ORG-4."""
    above = UnitVersion(UUID(int=20), UnitKind.COMMITTEE, "上级党委", None, None, SINCE)
    below = replace(above, unit_id=UUID(int=21), parent_id=above.unit_id)
    circle = ParentFacts(below, frozenset({above.unit_id}))
    assert codes(check_move(above, circle, None, BARE)) == ["parent-is-descendant"]
    assert codes(check_move(above, ParentFacts(above), None, BARE)) == ["parent-is-descendant"]


def test_a_community_closes_with_a_successor_and_nothing_under_it() -> None:
    """ORG-4, R115."""
    assert check_closure(COMMUNITY, [], [OTHER], PAPERS) == ()
    assert codes(check_closure(COMMUNITY, ["第一网格"], [], PAPERS)) == ["children-open", "successor-ids-missing"]


@pytest.mark.parametrize(
    "successor",
    [COMMUNITY, NORTH, replace(OTHER, validity=Validity(date(2020, 1, 1), DAY))],
    ids=["itself", "another kind", "closed itself"],
)
def test_an_unfit_successor_is_refused(successor: UnitVersion) -> None:
    """ORG-4."""
    assert codes(check_closure(COMMUNITY, [], [successor], PAPERS)) == ["successor-unfit"]


def test_a_grid_closes_without_a_successor() -> None:
    """ORG-4."""
    grid = UnitVersion(UUID(int=30), UnitKind.GRID, "一网格", "320599001003001", COMMUNITY.unit_id, SINCE)
    assert check_closure(grid, [], [], BARE) == ()


def test_a_closed_unit_stays_readable_with_its_code() -> None:
    """ORG-3, R115, R117: the code gets an end date and is not erased."""
    closed = close(COMMUNITY, DAY)
    assert (closed.code, closed.validity) == ("320599001003", Validity(date(2020, 1, 1), DAY))


def test_a_code_changes_by_a_legal_basis_alone() -> None:
    """ORG-2, ORG-3: no subdistrict proposes what the bureau of statistics gives out."""
    parent = NORTH.code
    assert check_recoding(COMMUNITY, "320599001009", parent, BARE, "") == ()
    assert codes(check_recoding(COMMUNITY, "320599002009", parent, replace(BARE, legal_basis=" "), "")) == [
        "legal-basis-missing",
        "code-outside-parent",
    ]
    assert codes(check_recoding(COMMUNITY, COMMUNITY.code, parent, BARE, "")) == ["code-unchanged"]
    early = replace(BARE, effective_on=date(2019, 12, 31))
    assert codes(check_recoding(COMMUNITY, "320599001009", parent, early, "")) == ["day-outside-version"]


def test_a_correction_of_a_code_from_its_first_day_says_what_was_wrong() -> None:
    """ORG-3."""
    first = replace(BARE, effective_on=SINCE.start)
    (missing,) = check_recoding(COMMUNITY, "320599001009", NORTH.code, first, " ")
    assert (missing.code, missing.pointer) == ("correction-without-reason", "/correction_reason")
    assert check_recoding(COMMUNITY, "320599001009", NORTH.code, first, "录入有误") == ()
    assert recode(COMMUNITY, "320599001009", SINCE.start) == (None, replace(COMMUNITY, code="320599001009"))


def test_a_changed_code_ends_one_version_and_begins_the_next() -> None:
    """ORG-3."""
    ended, begun = recode(COMMUNITY, "320599001009", DAY)
    assert ended == replace(COMMUNITY, validity=Validity(SINCE.start, DAY))
    assert begun == replace(COMMUNITY, code="320599001009", validity=Validity(DAY))


def test_codes_below_follow_the_one_above_and_others_do_not() -> None:
    """ORG-2: a code extends its parent's; a department's own code is no such code."""
    grid = replace(COMMUNITY, unit_id=UUID(int=7), kind=UnitKind.GRID, code="320599001003001")
    assert codes_below(NORTH, "320599008000", [COMMUNITY, OTHER, grid]) == {
        COMMUNITY.unit_id: "320599008003",
        OTHER.unit_id: "320599008004",
        grid.unit_id: "320599008003001",
    }
    assert codes_below(DISTRICT, "320598000000", [SOUTH, DEPARTMENT]) == {SOUTH.unit_id: "320598002000"}
    assert codes_below(COMMUNITY, None, [grid]) == {}
    assert codes_below(SOUTH, "320599008000", [COMMUNITY]) == {}


def test_what_is_on_record_of_an_ended_unit_stays() -> None:
    """ORG-4."""
    ended = Validity(SINCE.start, DAY)
    assert check_still_there(SINCE, DAY) == ()
    assert check_still_there(ended, date(2026, 6, 30)) == ()
    assert codes(check_still_there(ended, DAY)) == ["unit-ended"]
