"""Giving the planned district to the organization service, through the rules of real use."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final
from uuid import NAMESPACE_URL, UUID, uuid5

from qingdan.demo.plan import DistrictPlan, PlannedPerson, PlannedUnit
from qingdan.kernel.identity_numbers import credit_code_check_character
from qingdan.kernel.principal import Grant, Principal, UnitLevel
from qingdan.organization import loading
from qingdan.organization.contract.roles import Role
from qingdan.organization.contract.unit_kinds import UnitKind
from qingdan.organization.figures.rules import Figures
from qingdan.organization.people.rules import Employment, PostKind
from qingdan.organization.resources import Resources
from qingdan.organization.units.repository.writing import UnitExtras
from qingdan.organization.units.rules.reorganization import Proposal, UnitVersion
from qingdan.organization.units.rules.validity import Validity
from qingdan.organization.units.service.reorganizing import UnitDraft

_BASIS: Final = "演示：云溪区行政区划和机构设置（虚构）"
_ADMINISTRATOR: Final = "guanli"
_GRANTS_LAST: Final = timedelta(days=365 * 5)
_HOUSEHOLDS_PER_WORKER: Final = 520
#: The first two characters of a credit code: who registers such bodies, and of what class.
_REGISTERED_WITH: Final = {"district": "11", "community": "54"}
_MAIN_URBAN_AREA: Final = "111"
_POSTS: Final[Mapping[str, PostKind]] = {
    "书记、主任": PostKind.SECRETARY,
    "社区工作者": PostKind.SOCIAL_WORKER,
    "印章保管人": PostKind.COMMITTEE_MEMBER,
    "备任保管人": PostKind.COMMITTEE_MEMBER,
    "副主任": PostKind.DEPUTY_DIRECTOR,
    "负责人": PostKind.DEPARTMENT_HEAD,
}


@dataclass(frozen=True)
class DemoDistrict:
    """The loaded district as the story needs it: ids by the plan's keys, and who acts where."""

    id: UUID
    units: Mapping[str, UUID]
    actors: Mapping[tuple[str, Role], tuple[Principal, ...]]

    def actor(self, unit: str, role: Role) -> Principal:
        """Return the first person who holds the role at the unit of the plan."""
        return self.actors[(unit, role)][0]

    def reviewer(self, number: int) -> Principal:
        """Return one member of the joint review."""
        return self.actors[("district", Role.REVIEWER)][number]


async def load_organization(organization: Resources, plan: DistrictPlan, *, seed: int, password: str) -> DemoDistrict:
    """Create the district, its units, figures and people; the same seed gives the same ids."""
    ids = {unit.key: _id(seed, unit.key) for unit in plan.units}
    people = {index: _id(seed, f"person {index}") for index in range(len(plan.people))}
    validity = Validity(plan.begins_on)
    await _create(organization, plan, ids, people, password)
    await loading.load_units(organization, ids["district"], [_draft(plan, ids, unit) for unit in plan.units[1:]])
    figures = {ids[unit.key]: [_figures(unit, validity)] for unit in plan.units if unit.households is not None}
    await loading.load_figures(organization, ids["district"], figures, "演示数据（虚构）")
    administrator = next(index for index, person in enumerate(plan.people) if person.username == _ADMINISTRATOR)
    staff = [
        _staff(person, people[index], ids, validity)
        for index, person in enumerate(plan.people)
        if index != administrator
    ]
    await loading.load_staff(organization, ids["district"], people[administrator], staff, password)
    return DemoDistrict(ids["district"], ids, _actors(plan, ids, people))


async def _create(
    organization: Resources, plan: DistrictPlan, ids: Mapping[str, UUID], people: Mapping[int, UUID], password: str
) -> None:
    district = plan.units[0]
    index, person = next(
        (index, person) for index, person in enumerate(plan.people) if person.username == _ADMINISTRATOR
    )
    await loading.create_district(
        organization,
        loading.DistrictPlan(
            *(ids["district"], district.code, district.name, plan.begins_on, _BASIS),
            credit_code=_credit_code(district),
        ),
        loading.AdministratorPlan(people[index], person.name, _ADMINISTRATOR, plan.begins_on + _GRANTS_LAST),
        password,
    )


def _draft(plan: DistrictPlan, ids: Mapping[str, UUID], unit: PlannedUnit) -> UnitDraft:
    code = unit.code if unit.kind == "department" else unit.code.ljust(12, "0")
    version = UnitVersion(
        ids[unit.key],
        UnitKind(unit.kind),
        unit.name,
        code,
        ids[unit.parent] if unit.parent else None,
        Validity(plan.begins_on),
    )
    proposal = Proposal(
        plan.begins_on,
        _BASIS,
        proposed_by_id=ids[unit.parent] if unit.kind == "community" and unit.parent else None,
        approval_document="演示批复（虚构）",
        approved_on=plan.begins_on,
    )
    urban = _MAIN_URBAN_AREA if unit.kind == "community" else None
    extras = UnitExtras(urban_rural_class=urban, credit_code=_credit_code(unit), address=unit.address, phone=unit.phone)
    return UnitDraft(version, proposal, extras)


def _credit_code(unit: PlannedUnit) -> str | None:
    """Return an invented code of a legal body, in an area that no district has; None for other units (R98)."""
    begins_with = _REGISTERED_WITH.get(unit.kind)
    if begins_with is None:
        return None
    digits = unit.code.ljust(12, "0")
    body = f"{begins_with}{digits[:6]}MB0{digits[6:]}"
    return body + credit_code_check_character(body)


def _figures(unit: PlannedUnit, validity: Validity) -> Figures:
    households, residents = unit.households or 0, unit.residents or 0
    return Figures(
        validity,
        households,
        residents,
        floating_residents=residents // 9,
        premises_area=300 + households // 8,
        seats=5 if households >= 2000 else 3,  # noqa: PLR2004 -- invented figures
        workers=max(2, households // _HOUSEHOLDS_PER_WORKER),
        full_members=40 + households // 30,
    )


def _staff(person: PlannedPerson, person_id: UUID, ids: Mapping[str, UUID], validity: Validity) -> loading.StaffPlan:
    employment = Employment.CONTRACT if person.contract else None
    return loading.StaffPlan(
        person_id,
        person.name,
        username=person.username,
        posts=[loading.PostPlan(ids[person.unit], _POSTS.get(person.post, PostKind.STAFF), validity, employment)],
        grants=[
            loading.GrantPlan(
                grant.role, ids[grant.unit], Validity(validity.start, validity.start + (grant.lasts or _GRANTS_LAST))
            )
            for grant in person.grants
        ],
    )


def _actors(
    plan: DistrictPlan, ids: Mapping[str, UUID], people: Mapping[int, UUID]
) -> dict[tuple[str, Role], tuple[Principal, ...]]:
    kinds = {unit.key: unit.kind for unit in plan.units}
    parents = {unit.key: unit.parent for unit in plan.units}
    actors: dict[tuple[str, Role], tuple[Principal, ...]] = {}
    for index, person in enumerate(plan.people):
        departments = (ids[person.unit],) if kinds[person.unit] == "department" else ()
        for grant in person.grants:
            level: UnitLevel = kinds[grant.unit]  # type: ignore[assignment]  # the plan has these kinds only
            parent = parents[grant.unit]
            principal = Principal(
                person_id=people[index],
                name=person.name,
                district_id=ids["district"],
                grants=(
                    Grant(
                        grant.role,
                        ids[grant.unit],
                        level,
                        ids[parent] if level == "community" and parent else None,
                    ),
                ),
                department_ids=departments,
                is_contract_staff=person.contract,
            )
            key = (grant.unit, grant.role)
            actors[key] = (*actors.get(key, ()), principal)
    return actors


def _id(seed: int, key: str) -> UUID:
    return uuid5(NAMESPACE_URL, f"qingdan-demo/{seed}/{key}")


def first_day(today: date, months: int) -> date:
    """Return the day on which the demo district begins: before its history, at the start of a month."""
    month = today.year * 12 + today.month - 1 - months - 1
    return date(month // 12, month % 12 + 1, 1)
