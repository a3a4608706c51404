"""Which unit may stand under which."""

from itertools import product

import pytest

from qingdan.organization.contract.unit_kinds import UnitKind
from qingdan.organization.units.rules.kinds import (
    KIND_NAMES,
    PARENT_KINDS,
    check_operator,
    check_parent,
    child_kinds,
)

#: Written by hand, line for line from the law: parent → what may stand under it; "" is the top.
TREE = {
    "": "province city district working_committee committee",
    "province": "city district department",
    "city": "district department",
    "district": "subdistrict department",
    "subdistrict": "community",
    "community": "grid estate building resident_unit",
    "estate": "building",
    "working_committee": "committee general_branch branch",
    "committee": "working_committee committee general_branch branch",
    "general_branch": "branch",
    "branch": "group",
}


@pytest.mark.parametrize(("kind", "parent"), list(product(UnitKind, [None, *UnitKind])))
def test_every_pair_of_kinds_nests_as_the_law_says(kind: UnitKind, parent: UnitKind | None) -> None:
    """ORG-1, R108, R109."""
    allowed = kind.value in TREE.get(parent.value if parent else "", "").split()
    assert (check_parent(kind, parent) == ()) is allowed


def test_a_wrong_parent_is_refused_by_naming_both_kinds() -> None:
    """ORG-1."""
    (reason,) = check_parent(UnitKind.COMMUNITY, UnitKind.DISTRICT)
    assert reason.rule == "ORG-1"
    assert "社区" in reason.detail
    assert "区（县）" in reason.detail
    assert "community" in reason.detail_en
    assert "district" in reason.detail_en
    assert reason.pointer == "/parent_id"


@pytest.mark.parametrize("parent", [UnitKind.SUBDISTRICT, UnitKind.DISTRICT, UnitKind.ESTATE])
def test_a_grid_stands_under_a_community_and_nothing_else(parent: UnitKind) -> None:
    """R109."""
    assert [reason.rule for reason in check_parent(UnitKind.GRID, parent)] == ["R109"]


def test_an_estate_is_no_level_between_community_and_grid() -> None:
    """R109: an estate can lie in several grids."""
    assert check_parent(UnitKind.GRID, UnitKind.ESTATE)
    assert check_parent(UnitKind.ESTATE, UnitKind.GRID)


def test_a_unit_without_a_parent_is_told_what_it_needs() -> None:
    """ORG-1."""
    (reason,) = check_parent(UnitKind.BUILDING, None)
    assert reason.code == "parent-missing"
    assert "小区或社区" in reason.detail


def test_children_are_the_mirror_of_parents() -> None:
    """ORG-1."""
    assert all(
        (kind in child_kinds(parent)) == (parent in PARENT_KINDS[kind]) for kind, parent in product(UnitKind, UnitKind)
    )
    assert child_kinds(UnitKind.GROUP) == ()


@pytest.mark.parametrize("kind", UnitKind)
def test_only_a_district_or_above_runs_the_platform(kind: UnitKind) -> None:
    """ORG-10, R45: a subdistrict or community can't be a tenant."""
    allowed = kind in {UnitKind.PROVINCE, UnitKind.CITY, UnitKind.DISTRICT}
    assert (check_operator(kind) == ()) is allowed


def test_the_refusal_of_a_subdistrict_as_operator_names_it() -> None:
    """R45."""
    (reason,) = check_operator(UnitKind.SUBDISTRICT)
    assert reason.rule == "R45"
    assert "街道" in reason.detail


def test_every_kind_has_a_name_in_both_languages() -> None:
    assert KIND_NAMES.keys() == set(UnitKind)
    assert len({name.chinese for name in KIND_NAMES.values()}) == len(UnitKind)
