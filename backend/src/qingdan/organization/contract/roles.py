"""The roles a person can be granted, by the codes that stand in tokens (DOMAIN: who uses it)."""

from enum import StrEnum


class Role(StrEnum):
    """A named set of permissions; each service maps the role to its own."""

    CLERK = "clerk"
    HEAD = "head"
    KEEPER = "keeper"
    SUBDISTRICT_OFFICER = "subdistrict_officer"
    DEPARTMENT_CLERK = "department_clerk"
    DEPARTMENT_HEAD = "department_head"
    OFFICE = "office"
    REVIEWER = "reviewer"
    DECIDER = "decider"
    FINANCE = "finance"
    AUDITOR = "auditor"
    ADMINISTRATOR = "administrator"
    INTEGRATOR = "integrator"
