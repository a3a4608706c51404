"""An invented district whose ids are computed from numbers, here, in the load generator and in SQL alike."""

from datetime import date
from typing import Final
from uuid import UUID

from qingdan.kernel.calendar import chinese_exceptions
from qingdan.organization.contract.schemas import CalendarDay, Directory, DirectoryUnit

SUBDISTRICTS: Final = 8
COMMUNITIES: Final = 66
#: Communities of a subdistrict; the last one has fewer.
PER_SUBDISTRICT: Final = 9
DISTRICT_CODE: Final = "130702"
FIRST_DAY: Final = date(2020, 1, 1)

#: A UUID is one of these followed by a number in twelve decimal digits; both orders agree.
REQUEST_IDS: Final = "01900000-0000-7000-8000-"
UNIT_IDS: Final = "01900000-0000-7000-8001-"

#: Scatters the requests over the communities: `number * FACTOR % MODULUS % COMMUNITIES`.
FACTOR: Final = 7919
MODULUS: Final = 65537


def request_id(number: int) -> UUID:
    """Return the id of a request."""
    return UUID(f"{REQUEST_IDS}{number:012}")


def community_of(number: int) -> int:
    """Return the community, counted from 0, that a request belongs to."""
    return number * FACTOR % MODULUS % COMMUNITIES


def own_code(community: int) -> int:
    """Return the six digits of a community below its district's code, as a number."""
    return (community // PER_SUBDISTRICT + 1) * 1000 + community % PER_SUBDISTRICT + 1


def community_id(community: int) -> UUID:
    """Return the id of a community."""
    return UUID(f"{UNIT_IDS}{own_code(community):012}")


def subdistrict_id(community: int) -> UUID:
    """Return the id of the subdistrict that a community lies in."""
    return UUID(f"{UNIT_IDS}{own_code(community) // 1000 * 1000:012}")


def number_prefix(community: int) -> str:
    """Return what the numbers of a community's papers begin with."""
    return f"{DISTRICT_CODE}-{own_code(community):06}"


def invented_directory() -> Directory:
    """Return the district with its eight subdistricts and 66 communities."""
    district = _unit("district", 0, "青槐区", None)
    subdistricts = [
        _unit("subdistrict", number * 1000, f"第{number}街道", district) for number in range(1, SUBDISTRICTS + 1)
    ]
    communities = [
        _unit("community", own_code(number), f"第{number + 1}社区", subdistricts[number // PER_SUBDISTRICT])
        for number in range(COMMUNITIES)
    ]
    calendar = tuple(
        CalendarDay(day=day, working=working, name="") for day, working in chinese_exceptions(range(2025, 2028)).items()
    )
    return Directory(
        district=district, as_of=FIRST_DAY, units=(district, *subdistricts, *communities), calendar=calendar
    )


def _unit(kind: str, code: int, name: str, parent: DirectoryUnit | None) -> DirectoryUnit:
    community = kind == "community"
    return DirectoryUnit.model_validate(
        {
            "id": UUID(f"{UNIT_IDS}{code:012}"),
            "code": f"{DISTRICT_CODE}{code:06}",
            "name": name,
            "kind": kind,
            "parent_id": parent.id if parent else None,
            "subdistrict_id": parent.id if parent and community else None,
            "valid_from": FIRST_DAY,
            "valid_until": None,
            "households": 1200 if community else None,
            "residents": 3600 if community else None,
        }
    )
