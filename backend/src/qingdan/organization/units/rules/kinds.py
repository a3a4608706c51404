"""Which unit may stand under which, and which may run the platform."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from qingdan.kernel.decisions import ALLOWED, Decision, Reason
from qingdan.organization.contract.unit_kinds import UnitKind


class KindName(NamedTuple):
    """What people call a kind, in Chinese and in English."""

    chinese: str
    english: str


KIND_NAMES: Final[Mapping[UnitKind, KindName]] = {
    UnitKind.PROVINCE: KindName("省", "province"),
    UnitKind.CITY: KindName("市", "city"),
    UnitKind.DISTRICT: KindName("区（县）", "district"),
    UnitKind.SUBDISTRICT: KindName("街道（镇、乡）", "subdistrict"),
    UnitKind.COMMUNITY: KindName("社区（村）", "community"),
    UnitKind.GRID: KindName("网格", "grid"),
    UnitKind.ESTATE: KindName("小区", "estate"),
    UnitKind.BUILDING: KindName("楼栋", "building"),
    UnitKind.DEPARTMENT: KindName("职能部门", "department"),
    UnitKind.WORKING_COMMITTEE: KindName("党工委", "party working committee"),
    UnitKind.COMMITTEE: KindName("党委", "party committee"),
    UnitKind.GENERAL_BRANCH: KindName("党总支", "general party branch"),
    UnitKind.BRANCH: KindName("党支部", "party branch"),
    UnitKind.GROUP: KindName("党小组", "party group"),
    UnitKind.RESIDENT_UNIT: KindName("驻区单位", "resident unit"),
}

#: ORG-1, R108, R109: the kinds each kind may stand under. Grids and estates both hang on the community, because an
#: estate can lie in several grids. Party organizations form a tree of their own. A resident unit stands under the
#: community it lies in without being subordinate to it.
PARENT_KINDS: Final[Mapping[UnitKind, tuple[UnitKind, ...]]] = {
    UnitKind.PROVINCE: (),
    UnitKind.CITY: (UnitKind.PROVINCE,),
    UnitKind.DISTRICT: (UnitKind.CITY, UnitKind.PROVINCE),
    UnitKind.SUBDISTRICT: (UnitKind.DISTRICT,),
    UnitKind.COMMUNITY: (UnitKind.SUBDISTRICT,),
    UnitKind.GRID: (UnitKind.COMMUNITY,),
    UnitKind.ESTATE: (UnitKind.COMMUNITY,),
    UnitKind.BUILDING: (UnitKind.ESTATE, UnitKind.COMMUNITY),
    UnitKind.DEPARTMENT: (UnitKind.DISTRICT, UnitKind.CITY, UnitKind.PROVINCE),
    UnitKind.WORKING_COMMITTEE: (UnitKind.COMMITTEE,),
    UnitKind.COMMITTEE: (UnitKind.WORKING_COMMITTEE, UnitKind.COMMITTEE),
    UnitKind.GENERAL_BRANCH: (UnitKind.COMMITTEE, UnitKind.WORKING_COMMITTEE),
    UnitKind.BRANCH: (UnitKind.GENERAL_BRANCH, UnitKind.COMMITTEE, UnitKind.WORKING_COMMITTEE),
    UnitKind.GROUP: (UnitKind.BRANCH,),
    UnitKind.RESIDENT_UNIT: (UnitKind.COMMUNITY,),
}

#: Kinds that may stand without a parent: the top of a tenant's tree, and the top of its party tree.
ROOT_KINDS: Final = frozenset(
    {
        UnitKind.PROVINCE,
        UnitKind.CITY,
        UnitKind.DISTRICT,
        UnitKind.WORKING_COMMITTEE,
        UnitKind.COMMITTEE,
    }
)

OPERATOR_KINDS: Final = frozenset({UnitKind.PROVINCE, UnitKind.CITY, UnitKind.DISTRICT})


def child_kinds(parent: UnitKind) -> tuple[UnitKind, ...]:
    """Return the kinds that may stand under this one, in the order of levels (ORG-1)."""
    return tuple(kind for kind, parents in PARENT_KINDS.items() if parent in parents)


def check_parent(kind: UnitKind, parent: UnitKind | None) -> Decision:
    """ORG-1, R108, R109: refuse a parent of the wrong kind, naming both kinds."""
    name, expected = KIND_NAMES[kind], PARENT_KINDS[kind]
    may_chinese = "或".join(KIND_NAMES[one].chinese for one in expected)
    may_english = " or ".join(KIND_NAMES[one].english for one in expected)
    if parent is None:
        if kind in ROOT_KINDS:
            return ALLOWED
        return (
            Reason(
                "ORG-1",
                "parent-missing",
                f"{name.chinese}必须设在{may_chinese}之下。",
                f"A {name.english} must stand under a {may_english}.",
                "/parent_id",
            ),
        )
    if parent in expected:
        return ALLOWED
    wrong = KIND_NAMES[parent]
    hint_chinese = f"，只能设在{may_chinese}之下" if expected else "，它是最高一级"
    hint_english = f", only under a {may_english}" if expected else ": it is the highest level"
    return (
        Reason(
            "R109" if kind is UnitKind.GRID else "ORG-1",
            "parent-of-wrong-kind",
            f"{name.chinese}不能设在{wrong.chinese}之下{hint_chinese}。",
            f"A {name.english} can't stand under a {wrong.english}{hint_english}.",
            "/parent_id",
        ),
    )


def check_operator(kind: UnitKind) -> Decision:
    """ORG-10, R45: only a district or above runs the platform; a subdistrict or community never does."""
    if kind in OPERATOR_KINDS:
        return ALLOWED
    name = KIND_NAMES[kind]
    return (
        Reason(
            "R45",
            "operator-below-district",
            f"平台只能由区（县）级及以上单位开办，{name.chinese}不能作为开办单位。",
            f"Only a district or above may run the platform; a {name.english} can't.",
            "/kind",
        ),
    )
