"""Figures of communities as of any day."""

from datetime import timedelta

from qingdan.kernel.clock import business_date, system_clock
from support.organization import District, Organization

TODAY = business_date(system_clock())
COUNTS = {"households": 2600, "residents": 7000, "basis": "入户核查"}


async def test_a_formula_uses_the_figures_in_force_on_its_day(organization: Organization, district: District) -> None:
    """ORG-5: new figures hold from their day on, the old ones before it."""
    headers = await organization.sign_in(district.people["officer"])
    path = f"/units/{district.east_community}/figures"
    begin = TODAY - timedelta(days=20)
    answer = await organization.client.post(path, headers=headers, json={"valid_from": begin.isoformat(), **COUNTS})
    assert answer.status_code == 201, answer.text
    assert answer.json()["in_force"]["households"] == 2600
    before = await organization.client.get(
        path, headers=headers, params={"as_of": (begin - timedelta(days=1)).isoformat()}
    )
    assert before.json()["in_force"]["households"] == 1800
    assert before.json()["in_force"]["valid_until"] == begin.isoformat()


async def test_the_gaps_say_what_should_be(organization: Organization, district: District) -> None:
    """ORG-6, R110, R114: seats, workers and premises by the households; a party organization is only proposed."""
    headers = await organization.sign_in(district.people["clerk"])
    answer = await organization.client.get(f"/units/{district.west_community}/figures", headers=headers)
    gaps = {gap["key"]: (gap["actual"], gap["norm"], gap["missing"]) for gap in answer.json()["gaps"]}
    assert gaps["seats"] == (3, 5, 2)
    assert gaps["workers"] == (3, 5, 2)
    assert gaps["premises_area"] == (0, 480, 480)
    assert answer.json()["proposed_party_organization"] == "branch"
    small = await organization.client.get(f"/units/{district.south_community}/figures", headers=headers)
    assert [note["rule"] for note in small.json()["notes"]] == ["R114"]


async def test_a_correction_says_what_was_wrong_and_keeps_the_mistake_readable(
    organization: Organization, district: District
) -> None:
    """ORG-3: a correction of a mistake is told apart from a change."""
    headers = await organization.sign_in(district.administrator)
    path = f"/units/{district.east_community}/figures"
    body = {"valid_from": "2025-01-01", **COUNTS}
    silent = await organization.client.post(path, headers=headers, json=body)
    assert silent.status_code == 422
    assert [reason["code"] for reason in silent.json()["reasons"]] == ["correction-without-reason"]
    answer = await organization.client.post(path, headers=headers, json={**body, "correction_reason": "户数抄录有误"})
    assert answer.status_code == 201, answer.text
    assert answer.json()["in_force"]["households"] == 2600
    replaced = [item for item in answer.json()["items"] if item["superseded_at"] is not None]
    assert [item["households"] for item in replaced] == [1800]


async def test_figures_fit_between_those_that_are_there(organization: Organization, district: District) -> None:
    """ORG-3, ORG-5: figures recorded afterwards for a day in between end where the next begin."""
    headers = await organization.sign_in(district.administrator)
    path = f"/units/{district.east_community}/figures"
    answer = await organization.client.post(path, headers=headers, json={"valid_from": "2023-07-01", **COUNTS})
    assert answer.status_code == 201
    assert [
        (item["valid_from"], item["valid_until"], item["households"]) for item in reversed(answer.json()["items"])
    ] == [
        ("2020-01-01", "2023-07-01", 1700),
        ("2023-07-01", "2025-01-01", 2600),
        ("2025-01-01", None, 1800),
    ]


async def test_only_existing_communities_have_figures(organization: Organization, district: District) -> None:
    """ORG-5: neither a department nor a community before its time."""
    headers = await organization.sign_in(district.administrator)
    body = {"valid_from": TODAY.isoformat(), **COUNTS}
    department = await organization.client.post(f"/units/{district.health}/figures", headers=headers, json=body)
    assert [reason["code"] for reason in department.json()["reasons"]] == ["figures-not-of-community"]
    early = await organization.client.post(
        f"/units/{district.east_community}/figures",
        headers=headers,
        json={**body, "valid_from": "2019-01-01"},
    )
    assert [reason["code"] for reason in early.json()["reasons"]] == ["figures-outside-unit"]


async def test_an_officer_records_only_for_the_own_communities(organization: Organization, district: District) -> None:
    """ORG-9: a grant reaches its own subtree; beyond it there is nothing to see."""
    headers = await organization.sign_in(district.people["officer"])
    answer = await organization.client.post(
        f"/units/{district.south_community}/figures",
        headers=headers,
        json={"valid_from": TODAY.isoformat(), **COUNTS},
    )
    assert answer.status_code == 404


async def test_a_number_that_is_none_is_refused_field_by_field(organization: Organization, district: District) -> None:
    headers = await organization.sign_in(district.administrator)
    answer = await organization.client.post(
        f"/units/{district.east_community}/figures",
        headers=headers,
        json={
            "valid_from": TODAY.isoformat(),
            "households": -1,
            "residents": False,
            "basis": " ",
        },
    )
    assert answer.status_code == 422
    assert {error["pointer"] for error in answer.json()["errors"]} == {
        "/households",
        "/residents",
        "/basis",
    }
