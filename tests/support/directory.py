"""An organization service that keeps its units in memory: invented districts, one per test."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from qingdan.kernel.calendar import chinese_exceptions
from qingdan.kernel.errors import NotFound
from qingdan.kernel.identity_numbers import credit_code_check_character
from qingdan.kernel.ids import uuid7
from qingdan.organization.contract.schemas import CalendarDay, Directory, DirectoryUnit
from support.principals import SIGNER

FIRST_DAY = date(2020, 1, 1)
DEPARTMENTS = {
    "D08": "区民政局",
    "D13": "区公安分局",
    "D14": "区司法局",
    "D19": "区财政局",
}


@dataclass(frozen=True)
class InventedDistrict:
    """One district of the tests: two subdistricts with eight communities each, four departments."""

    directory: Directory

    @property
    def id(self) -> UUID:
        """The tenant."""
        return self.directory.district.id

    @property
    def communities(self) -> list[DirectoryUnit]:
        """The communities by code."""
        return sorted(self.directory.of_kind("community"), key=lambda unit: unit.code)

    def department(self, code: str) -> DirectoryUnit:
        """Return the department with a code."""
        return next(unit for unit in self.directory.of_kind("department") if unit.code == code)


class InMemoryDirectory:
    """Answers as OrganizationClient does, from what the tests put in."""

    def __init__(self) -> None:
        self._districts: dict[UUID, Directory] = {}

    def add_district(self, *, per_subdistrict: int = 8, prefix: str = "130702") -> InventedDistrict:
        """Invent a district of its own for one test; its code begins with `prefix`."""
        district = _unit("district", f"{prefix}000000", "青槐区")
        units = [district]
        for street in (1, 2):
            code = f"{prefix}{street:03d}"
            subdistrict = _unit("subdistrict", f"{code}000", f"第{street}街道", parent=district)
            units.append(subdistrict)
            units.extend(
                _unit(
                    "community",
                    f"{code}{number:03d}",
                    f"第{street}街道第{number}社区",
                    parent=subdistrict,
                    households=900 + 137 * number + street,
                )
                for number in range(1, per_subdistrict + 1)
            )
        units.extend(_unit("department", code, name, parent=district) for code, name in DEPARTMENTS.items())
        calendar = tuple(
            CalendarDay(day=day, working=working, name="")
            for day, working in chinese_exceptions(range(2025, 2028)).items()
        )
        directory = Directory(district=district, as_of=FIRST_DAY, units=tuple(units), calendar=calendar)
        self._districts[district.id] = directory
        return InventedDistrict(directory)

    def end_community(self, district_id: UUID, community_id: UUID) -> None:
        """Let a community end, as a reorganization does: the directory of today no longer names it."""
        known = self._districts[district_id]
        units = tuple(unit for unit in known.units if unit.id != community_id)
        self._districts[district_id] = known.model_copy(update={"units": units})

    def appoint_head(self, district_id: UUID, community_id: UUID, person_id: UUID) -> None:
        """Let somebody be secretary or director of a community."""
        known = self._districts[district_id]
        units = tuple(
            unit.model_copy(update={"head_ids": (*unit.head_ids, person_id)}) if unit.id == community_id else unit
            for unit in known.units
        )
        self._districts[district_id] = known.model_copy(update={"units": units})

    async def directory(self, district_id: UUID, as_of: date | None = None) -> Directory:
        """Return the district's units; they are the same on every day."""
        found = self._districts.get(district_id)
        if found is None:
            raise NotFound
        return found.model_copy(update={"as_of": as_of}) if as_of else found

    async def jwks(self) -> dict[str, object]:
        """Return the public keys of the tests' signer."""
        return SIGNER.jwks()


def credit_code(kind: str, code: str) -> str | None:
    """Return an invented credit code of a district or a committee."""
    begins_with = {"district": "11", "community": "54"}.get(kind)
    if begins_with is None:
        return None
    body = f"{begins_with}{code[:6]}MB0{code[6:]}"
    return body + credit_code_check_character(body)


def _unit(
    kind: str,
    code: str,
    name: str,
    *,
    parent: DirectoryUnit | None = None,
    households: int | None = None,
) -> DirectoryUnit:
    return DirectoryUnit.model_validate(
        {
            "id": uuid7(),
            "code": code,
            "name": name,
            "kind": kind,
            "parent_id": parent.id if parent else None,
            "subdistrict_id": parent.id if parent and kind == "community" else None,
            "valid_from": FIRST_DAY,
            "valid_until": None,
            "households": households,
            "residents": households * 3 if households else None,
            "credit_code": credit_code(kind, code),
        }
    )
