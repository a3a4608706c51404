"""The kinds of organization units, by the codes on the wire."""

from enum import StrEnum


class UnitKind(StrEnum):
    """What a unit is: an administrative level, a department, a party organization or a resident unit."""

    PROVINCE = "province"
    CITY = "city"
    DISTRICT = "district"
    SUBDISTRICT = "subdistrict"
    COMMUNITY = "community"
    GRID = "grid"
    ESTATE = "estate"
    BUILDING = "building"
    DEPARTMENT = "department"
    WORKING_COMMITTEE = "working_committee"
    COMMITTEE = "committee"
    GENERAL_BRANCH = "general_branch"
    BRANCH = "branch"
    GROUP = "group"
    RESIDENT_UNIT = "resident_unit"
