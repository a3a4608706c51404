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

    def add(self, directory: Directory) -> None:
        """Serve a district that was invented elsewhere."""
        self._districts[directory.district.id] = directory

    def appoint_head(self, district_id: UUID, community_id: UUID, person_id: UUID) -> None:
        """Let somebody be secretary or director of a community."""
        self._name(district_id, community_id, "head_ids", person_id)

    def grant_keeper(self, district_id: UUID, community_id: UUID, *person_ids: UUID) -> None:
        """Let people hold the keeper's role at a community."""
        for person_id in person_ids:
            self._name(district_id, community_id, "keeper_ids", person_id)

    def hire(self, district_id: UUID, community_id: UUID, person_id: UUID) -> None:
        """Let somebody who holds the keeper's role at a community work under a contract."""
        self._name(district_id, community_id, "contract_staff_ids", person_id)

    def revoke_keeper(self, district_id: UUID, community_id: UUID, person_id: UUID) -> None:
        """Take the keeper's role at a community back."""
        kept = [one for one in self._unit(district_id, community_id).keeper_ids if one != person_id]
        self._replace(district_id, community_id, {"keeper_ids": tuple(kept)})

    def record_credit_codes(self, district_id: UUID, community_id: UUID, *, district: str, community: str) -> None:
        """Let the district and a community carry other credit codes from now on."""
        self._replace(district_id, community_id, {"credit_code": community})
        known = self._districts[district_id]
        renewed = known.district.model_copy(update={"credit_code": district})
        self._districts[district_id] = known.model_copy(update={"district": renewed})

    def _name(self, district_id: UUID, community_id: UUID, field: str, person_id: UUID) -> None:
        named: tuple[UUID, ...] = getattr(self._unit(district_id, community_id), field)
        if person_id not in named:
            self._replace(district_id, community_id, {field: (*named, person_id)})

    def _unit(self, district_id: UUID, community_id: UUID) -> DirectoryUnit:
        return next(unit for unit in self._districts[district_id].units if unit.id == community_id)

    def _replace(self, district_id: UUID, community_id: UUID, changes: dict[str, object]) -> None:
        known = self._districts[district_id]
        units = tuple(unit.model_copy(update=changes) if unit.id == community_id else unit for unit in known.units)
        self._districts[district_id] = known.model_copy(update={"units": units})

    async def directory(self, district_id: UUID, as_of: date | None = None, *, newest: bool = False) -> Directory:
        """Return the district's units; they are the same on every day."""
        del newest
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
