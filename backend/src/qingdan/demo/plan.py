"""The demo district on paper: units, figures, people and their grants, made from a seed alone."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from importlib.resources import files
from random import Random
from typing import Final

from pypinyin import lazy_pinyin

from qingdan.demo.names import DISTRICT, DISTRICT_CODE, SUBDISTRICTS, people
from qingdan.organization.contract.roles import Role

#: The communities, departments and offices whose people can sign in; the others only act in the invented history.
COMMUNITIES_WITH_ACCOUNTS: Final = ("s1c1", "s1c2", "s2c1", "s4c1")
DEPARTMENTS_WITH_ACCOUNTS: Final = ("D08", "D11", "D15", "D17")
REVIEWERS_FROM: Final = ("D01", "D08", "D14", "D06", "D03")
_COMMUNITY_STAFF: Final = (
    (Role.HEAD, "书记、主任", "shuji"),
    (Role.CLERK, "社区工作者", "shegong"),
    (Role.KEEPER, "印章保管人", "yinzhang"),
)
#: Who stands in at each community: the deputy keeper (R74), and the deputy director while the head is away (CRT-6).
_STAND_INS: Final = (
    (Role.KEEPER, "备任保管人", "beiren"),
    (Role.HEAD, "副主任", "fuzhuren"),
)
#: Of those who stand in, the ones of these communities can sign in.
_STAND_INS_WITH_ACCOUNTS: Final = ("s1c1", "s4c1")
#: How long a deputy director stands in for the head before the grant is to be given anew.
_STANDING_IN: Final = timedelta(days=730)
#: The communities whose social worker works under a contract: they take requests down, no more (R81).
CONTRACT_STAFF_AT: Final = ("s1c2", "s3c4", "s5c5", "s7c2")
_DISTRICT_STAFF: Final = (
    ("zhunruban", "准入办主任", Role.OFFICE),
    ("zhunruban2", "准入办干部", Role.OFFICE),
    ("quling", "分管区领导", Role.DECIDER),
    ("caizheng", "财政局干部", Role.FINANCE),
    ("shenji", "审计局干部", Role.AUDITOR),
    ("guanli", "系统管理员", Role.ADMINISTRATOR),
)
_SMALLEST_HOUSEHOLDS: Final = 880
_LARGEST_HOUSEHOLDS: Final = 3450
_RESIDENTS_PER_HOUSEHOLD: Final = (2.3, 2.9)


@dataclass(frozen=True)
class PlannedUnit:
    """A unit to be made; `key` is how the rest of the plan names it, `parent` the key of its parent."""

    key: str
    kind: str
    code: str
    name: str
    parent: str | None
    households: int | None = None
    residents: int | None = None
    address: str | None = None
    phone: str | None = None


@dataclass(frozen=True)
class PlannedGrant:
    """A role at a unit of the plan; `lasts` where it is given for a shorter time than usual."""

    role: Role
    unit: str
    lasts: timedelta | None = None


@dataclass(frozen=True)
class PlannedPerson:
    """A person of the plan; only those with a username can sign in."""

    name: str
    unit: str
    post: str
    grants: tuple[PlannedGrant, ...]
    username: str | None = None
    contract: bool = False


@dataclass(frozen=True)
class DistrictPlan:
    """Everything that the organization service is given before the story begins."""

    begins_on: date
    units: tuple[PlannedUnit, ...]
    people: tuple[PlannedPerson, ...]

    def units_of(self, kind: str) -> tuple[PlannedUnit, ...]:
        """Return the units of one kind in the order of their codes."""
        return tuple(unit for unit in self.units if unit.kind == kind)


def plan_district(seed: int, begins_on: date) -> DistrictPlan:
    """Return the demo district for a seed: 1 district, 8 subdistricts, 66 communities, 26 departments, their people."""
    random = Random(seed)  # noqa: S311 -- invented data, not a secret
    units = (*_administrative_units(random), *_departments())
    return DistrictPlan(begins_on, units, tuple(_people(random, units)))


def _administrative_units(random: Random) -> Iterator[PlannedUnit]:
    yield PlannedUnit("district", "district", DISTRICT_CODE, DISTRICT, None)
    for number, (subdistrict, communities) in enumerate(SUBDISTRICTS, start=1):
        code = f"{DISTRICT_CODE[:6]}{number:03d}"
        key = f"s{number}"
        yield PlannedUnit(key, "subdistrict", f"{code}000", subdistrict, "district", phone=f"0000-55{number:02d}0000")
        for index, community in enumerate(communities, start=1):
            households = random.randrange(_SMALLEST_HOUSEHOLDS, _LARGEST_HOUSEHOLDS)
            yield PlannedUnit(
                f"{key}c{index}",
                "community",
                f"{code}{index:03d}",
                f"{community}社区",
                key,
                households=households,
                residents=round(households * random.uniform(*_RESIDENTS_PER_HOUSEHOLD)),
                address=f"{DISTRICT}{subdistrict}{community}路{random.randrange(2, 180)}号",
                phone=f"0000-55{number:02d}{index:02d}{random.randrange(10, 99)}",
            )


def _departments() -> Iterator[PlannedUnit]:
    text = files("qingdan.admission").joinpath("reference/departments.json").read_text(encoding="utf-8")
    for department in json.loads(text):
        yield PlannedUnit(department["code"], "department", department["code"], department["name"], "district")


def _people(random: Random, units: tuple[PlannedUnit, ...]) -> Iterator[PlannedPerson]:
    names = people(random)
    yield from _district_people(names)
    for unit in units:
        if unit.kind == "subdistrict":
            account = f"{_latin(unit.name)}.jiedao"
            yield _person(next(names), unit, "街道工作人员", (Role.SUBDISTRICT_OFFICER,), account)
        elif unit.kind == "department":
            with_account = unit.key in DEPARTMENTS_WITH_ACCOUNTS
            yield _person(
                next(names),
                unit,
                "经办",
                (Role.DEPARTMENT_CLERK,),
                f"{unit.key.lower()}.jingban" if with_account else None,
            )
            yield _person(
                next(names),
                unit,
                "负责人",
                (Role.DEPARTMENT_HEAD,),
                f"{unit.key.lower()}.fuze" if with_account else None,
            )
        elif unit.kind == "community":
            latin = _latin(unit.name) if unit.key in COMMUNITIES_WITH_ACCOUNTS else None
            for role, post, suffix in _COMMUNITY_STAFF:
                contract = role is Role.CLERK and unit.key in CONTRACT_STAFF_AT
                person = _person(next(names), unit, post, (role,), f"{latin}.{suffix}" if latin else None)
                yield replace(person, contract=contract)
    # Those who stand in come last, so that everybody else keeps the name that a seed gave them before.
    yield from _stand_ins(names, units)


def _stand_ins(names: Iterator[str], units: tuple[PlannedUnit, ...]) -> Iterator[PlannedPerson]:
    for unit in units:
        if unit.kind != "community":
            continue
        latin = _latin(unit.name) if unit.key in _STAND_INS_WITH_ACCOUNTS else None
        for role, post, suffix in _STAND_INS:
            lasts = _STANDING_IN if role is Role.HEAD else None
            grants = (PlannedGrant(role, unit.key, lasts),)
            yield PlannedPerson(next(names), unit.key, post, grants, f"{latin}.{suffix}" if latin else None)


def _district_people(names: Iterator[str]) -> Iterator[PlannedPerson]:
    for username, post, role in _DISTRICT_STAFF:
        grant = PlannedGrant(role, "district")
        yield PlannedPerson(next(names), "district", post, (grant,), username)
    # Reviewers vote for the district and belong to a department, from whose applications they abstain.
    for number, department in enumerate(REVIEWERS_FROM, start=1):
        grant = PlannedGrant(Role.REVIEWER, "district")
        yield PlannedPerson(next(names), department, "评审成员", (grant,), f"pingshen{number}")


def _person(name: str, unit: PlannedUnit, post: str, roles: tuple[Role, ...], username: str | None) -> PlannedPerson:
    return PlannedPerson(name, unit.key, post, tuple(PlannedGrant(role, unit.key) for role in roles), username)


def _latin(name: str) -> str:
    syllables = lazy_pinyin(name.removesuffix("街道").removesuffix("社区"))
    return "".join(syllables)
