"""Two small districts with people in every role, seeded through the product itself; what a stranger would be after."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from types import MappingProxyType
from typing import cast
from uuid import UUID, uuid4

from qingdan.kernel.clock import business_date, system_clock
from qingdan.kernel.ids import uuid7
from qingdan.kernel.principal import Principal, UnitLevel
from qingdan.organization.app import create_resources
from qingdan.organization.contract.roles import Role
from qingdan.organization.contract.unit_kinds import UnitKind
from qingdan.organization.figures.rules import Figures
from qingdan.organization.loading import (
    AdministratorPlan,
    DistrictPlan,
    GrantPlan,
    PostPlan,
    StaffPlan,
    create_district,
    load_figures,
    load_staff,
    load_units,
)
from qingdan.organization.people.rules import PostKind
from qingdan.organization.resources import Resources
from qingdan.organization.units.repository.writing import UnitExtras
from qingdan.organization.units.rules.reorganization import Proposal, UnitVersion
from qingdan.organization.units.rules.validity import Validity
from qingdan.organization.units.service.reorganizing import UnitDraft
from support.database import run_apart
from support.deployment import Deployment
from support.principals import grant

PASSWORD = "green-bamboo-42"
FOUNDED = date(2020, 1, 1)
FAR = date(2035, 1, 1)
COMMUNITIES = 3
#: A community in which nothing ever happens: no money, no task, no paper.
QUIET = "community-2"
DEPARTMENTS = MappingProxyType({"D08": "民政局", "D13": "公安分局", "D14": "司法局", "D19": "财政局"})
#: Where each person works, by the keys that the journeys use.
SEATS = MappingProxyType(
    {
        **{f"{role}-{place}": (role, f"community-{place}") for place in (0, 1) for role in ("clerk", "head", "keeper")},
        "officer": ("subdistrict_officer", "subdistrict"),
        **{
            f"{role}-{code}": (role, code)
            for code in ("D13", "D14")
            for role in ("department_clerk", "department_head")
        },
        "office-0": ("office", "district"),
        "reviewer-0": ("reviewer", "district"),
        "reviewer-1": ("reviewer", "district"),
        "reviewer-2": ("reviewer", "district"),
        "decider-0": ("decider", "district"),
        "finance-0": ("finance", "district"),
        "auditor-0": ("auditor", "district"),
        "deputy-0": ("keeper", "community-0"),
    }
)
REVIEWERS_HOMES = MappingProxyType({"reviewer-0": "D08", "reviewer-1": "D19", "reviewer-2": "D13"})
GIVEN_NAMES = (
    *("安然", "伯言", "采薇", "冬青", "恩泽", "芳菲", "谷雨", "海棠", "锦书", "开颜"),
    *("兰亭", "明远", "南星", "平章", "清和", "如意", "书白", "天佑", "望舒", "向晚"),
)


@dataclass
class District:
    """One district of the world: its units and people by key, and what nobody outside may see."""

    id: UUID
    code: str
    name: str
    surname: str
    mark: str = field(default_factory=lambda: uuid4().hex[:8])
    units: dict[str, UUID] = field(default_factory=dict)
    people: dict[str, Principal] = field(default_factory=dict)
    usernames: dict[str, str] = field(default_factory=dict)

    @property
    def everybody(self) -> Principal:
        """Return somebody who holds every role everywhere in this district: more than the rules would allow."""
        every_grant = tuple(each for person in self.people.values() for each in person.grants)
        departments = tuple(self.units[code] for code in DEPARTMENTS)
        return Principal(uuid7(), f"{self.surname}全权", self.id, every_grant, departments)

    @property
    def private_words(self) -> set[str]:
        """Return what names this district and its people, and nothing else in the world."""
        return {self.surname, self.name, self.code[:6], self.mark} | {str(unit) for unit in self.units.values()}

    def of_role(self, role: str) -> list[Principal]:
        """Return the people who hold a role."""
        return [person for person in self.people.values() if role in person.roles]


def first_district() -> District:
    """Return the plan of the district that strangers are after."""
    return District(uuid7(), "130702000000", "青槐区", "陆")


def second_district() -> District:
    """Return the plan of the district that strangers come from."""
    return District(uuid7(), "140802000000", "白杨区", "贺")


def found_districts(deployment: Deployment, *districts: District) -> None:
    """Create districts with their units, figures and people, by the rules that hold for real ones."""
    resources = create_resources(deployment.settings()["organization"])

    async def found() -> None:
        try:
            for district in districts:
                await found_district(resources, district)
        finally:
            await resources.database.close()

    run_apart(found())


async def found_district(resources: Resources, district: District) -> None:
    """Create one district."""
    administrator = _invent(district, "administrator-0", "administrator", "district")
    await create_district(
        resources,
        DistrictPlan(district.id, district.code, district.name, FOUNDED, "设区批复"),
        AdministratorPlan(administrator.person_id, administrator.name, district.usernames["administrator-0"], FAR),
        PASSWORD,
    )
    await load_units(resources, district.id, _plan_units(district))
    await load_figures(
        resources,
        district.id,
        {
            district.units[f"community-{place}"]: [
                Figures(Validity(date(2025, 1, 1)), 1200 + 731 * place, 3100 + 977 * place, workers=3, seats=3)
            ]
            for place in range(COMMUNITIES)
        },
        "年报",
    )
    await load_staff(resources, district.id, administrator.person_id, _plan_staff(district), PASSWORD)


def _plan_units(district: District) -> list[UnitDraft]:
    district.units["district"] = district.id
    drafts: list[UnitDraft] = []

    def add(key: str, kind: UnitKind, name: str, code: str, parent: str) -> None:
        district.units[key] = uuid7()
        version = UnitVersion(district.units[key], kind, name, code, district.units[parent], Validity(FOUNDED))
        community = kind is UnitKind.COMMUNITY
        proposer = district.units[parent] if community else None
        papers = Proposal(FOUNDED, "设立批复", proposer, "区政府批复" if community else "", FOUNDED)
        drafts.append(UnitDraft(version, papers, UnitExtras(urban_rural_class="111") if community else UnitExtras()))

    base, name = district.code[:6], district.name[:2]
    add("subdistrict", UnitKind.SUBDISTRICT, f"{name}街道", f"{base}001000", "district")
    for place in range(COMMUNITIES):
        number = "一二三"[place]
        add(f"community-{place}", UnitKind.COMMUNITY, f"{name}{number}社区", f"{base}00100{place + 1}", "subdistrict")
    for code, title in DEPARTMENTS.items():
        add(code, UnitKind.DEPARTMENT, f"{district.name}{title}", code, "district")
    return drafts


def _plan_staff(district: District) -> list[StaffPlan]:
    today = business_date(system_clock())
    period = Validity(today - timedelta(days=300), date(2034, 1, 1))
    staff = []
    for number, (key, (role, place)) in enumerate(SEATS.items()):
        person = _invent(district, key, role, place)
        home = REVIEWERS_HOMES.get(key, place if place != "district" else "D08")
        kind = {"head": PostKind.DIRECTOR, "department_head": PostKind.DEPARTMENT_HEAD}.get(role, PostKind.STAFF)
        if role in {"clerk", "keeper"}:
            kind = PostKind.SOCIAL_WORKER
        staff.append(
            StaffPlan(
                person.person_id,
                person.name,
                phone=f"139{district.code[:4]}{number:04d}",
                username=district.usernames[key],
                posts=[PostPlan(district.units[home], kind, period)],
                grants=[GrantPlan(Role(role), district.units[place], period)],
            )
        )
    return staff


def _invent(district: District, key: str, role: str, place: str) -> Principal:
    """Invent a person in a seat: known to the tests, and to the product once loaded."""
    given = GIVEN_NAMES[len(district.people)]
    unit = district.units.get(place, district.id)
    level = "department" if place in DEPARTMENTS else place.partition("-")[0]
    subdistrict = district.units.get("subdistrict") if level in {"community", "subdistrict"} else None
    home = REVIEWERS_HOMES.get(key, place)
    departments = (district.units[home],) if home in DEPARTMENTS else ()
    held = grant(role, unit, cast("UnitLevel", level), subdistrict)
    person = Principal(uuid7(), f"{district.surname}{given}", district.id, (held,), departments)
    district.people[key] = person
    district.usernames[key] = f"{key.lower()}.{district.mark}"
    return person
