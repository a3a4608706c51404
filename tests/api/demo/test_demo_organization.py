"""The demo district is made through the rules of real use, and is the same for the same seed."""

from datetime import date

import pytest

from openapi import application
from qingdan.demo.organization import first_day, load_organization
from qingdan.demo.plan import plan_district
from qingdan.kernel.clock import business_date, system_clock
from qingdan.organization.contract.roles import Role
from support.apps import running


def test_the_same_seed_plans_the_same_district() -> None:
    """The demo's ids, names and figures come from the seed alone."""
    begins_on = date(2025, 10, 1)
    assert plan_district(7, begins_on) == plan_district(7, begins_on)
    assert plan_district(7, begins_on) != plan_district(8, begins_on)


def test_the_plan_has_the_structure_that_was_promised() -> None:
    """1 district, 8 subdistricts, 66 communities, 26 departments, about 40 accounts over all roles."""
    plan = plan_district(7, date(2025, 10, 1))
    counts = {kind: len(plan.units_of(kind)) for kind in ("district", "subdistrict", "community", "department")}
    assert counts == {"district": 1, "subdistrict": 8, "community": 66, "department": 26}
    with_account = [person for person in plan.people if person.username]
    assert 36 <= len(with_account) <= 44
    assert {grant.role for person in with_account for grant in person.grants} == set(Role) - {Role.INTEGRATOR}
    assert len({person.username for person in with_account}) == len(with_account)
    assert len({person.name for person in plan.people}) == len(plan.people)


@pytest.mark.parametrize(("today", "months", "expected"), [(date(2026, 1, 15), 12, date(2024, 12, 1))])
def test_the_district_begins_before_its_history(today: date, months: int, expected: date) -> None:
    """A task of the first month needs communities that exist."""
    assert first_day(today, months) == expected


async def test_the_district_loads_and_answers(fresh_database_urls: dict[str, str]) -> None:
    """ORG-3, ORG-5: units and figures are in force, and the directory shows them."""
    app = application("organization", database_url=fresh_database_urls["organization"])
    plan = plan_district(7, first_day(business_date(system_clock()), 12))
    async with running(app) as client:
        district = await load_organization(app.state.organization, plan, seed=7, password="invented-password-1")
        answer = await client.get("/directory", params={"district_id": str(district.id)})
        assert answer.status_code == 200
        units = answer.json()["units"]
        assert len([unit for unit in units if unit["kind"] == "community" and unit["households"] > 0]) == 66
        signed_in = await client.post(
            "/sessions", json={"username": "wangjiang.shegong", "password": "invented-password-1"}
        )
        assert signed_in.status_code == 201
        assert [grant["role"] for grant in signed_in.json()["me"]["grants"]] == ["clerk"]
