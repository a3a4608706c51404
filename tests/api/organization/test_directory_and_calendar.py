"""What everybody may know, and the working days."""

from datetime import date

from qingdan.kernel.clock import business_date, system_clock
from qingdan.kernel.service_client import in_process_http
from qingdan.organization.contract.client import OrganizationClient
from support.directory import credit_code
from support.organization import District, Organization

TODAY = business_date(system_clock())


async def test_the_directory_is_public_and_holds_no_personal_data(
    organization: Organization, district: District
) -> None:
    """ORG-3, ORG-5: units and figures of a day; of people only who signs for a community."""
    answer = await organization.client.get("/directory", params={"district_id": str(district.id)})
    assert answer.status_code == 200
    body = answer.json()
    assert body["district"]["name"] == "青石区"
    assert {unit["kind"] for unit in body["units"]} == {
        "subdistrict",
        "community",
        "department",
    }
    east = next(unit for unit in body["units"] if unit["id"] == str(district.east_community))
    assert (east["households"], east["head_name"], east["subdistrict_id"]) == (
        1800,
        "钱国华",
        str(district.north),
    )
    director = await organization.client.get(
        f"/units/{district.east_community}/people", headers=await organization.sign_in(district.administrator)
    )
    holders = {post["person_id"] for post in director.json()["items"] if post["post"]["kind"] == "director"}
    assert set(east["head_ids"]) == holders != set()
    assert body["district"]["head_ids"] == []
    for name in ("周晓岚", "李建民", "13800000001"):
        assert name not in answer.text


async def test_the_directory_tells_of_an_earlier_day(organization: Organization, district: District) -> None:
    """ORG-3, ORG-5: the figures in force on the day asked for; before it was founded there is no district."""
    params = {"district_id": str(district.id), "as_of": "2022-01-01"}
    body = (await organization.client.get("/directory", params=params)).json()
    east = next(unit for unit in body["units"] if unit["id"] == str(district.east_community))
    assert (body["as_of"], east["households"]) == ("2022-01-01", 1700)
    early = await organization.client.get("/directory", params={**params, "as_of": "2019-12-31"})
    assert early.status_code == 404


async def test_an_unchanged_directory_is_not_sent_again(organization: Organization, district: District) -> None:
    """R98: what changes of a unit is in it at once, the credit code that papers name too."""
    params = {"district_id": str(district.id)}
    first = await organization.client.get("/directory", params=params)
    etag = first.headers["etag"]
    again = await organization.client.get("/directory", params=params, headers={"If-None-Match": etag})
    assert (again.status_code, again.content) == (304, b"")
    headers = await organization.sign_in(district.administrator)
    await organization.client.put(
        f"/units/{district.east_community}/particulars",
        headers={**headers, "If-Match": '"1"'},
        json={
            "credit_code": credit_code("community", f"{district.prefix}001001"),
            "urban_rural_class": "111",
            "address": "平安路 8 号",
            "phone": None,
        },
    )
    changed = await organization.client.get("/directory", params=params, headers={"If-None-Match": etag})
    assert changed.status_code == 200
    assert changed.headers["etag"] != etag
    east = next(unit for unit in changed.json()["units"] if unit["id"] == str(district.east_community))
    assert (east["credit_code"], east["address"]) == (
        credit_code("community", f"{district.prefix}001001"),
        "平安路 8 号",
    )


async def test_other_services_read_it_by_the_typed_client(organization: Organization, district: District) -> None:
    client = OrganizationClient(in_process_http(organization.app))
    directory = await client.directory(district.id)
    assert await client.directory(district.id) is directory
    assert {unit.id for unit in directory.of_kind("community")} == {
        district.east_community,
        district.west_community,
        district.south_community,
    }
    assert not directory.working_calendar().is_working_day(date(2025, 10, 1))
    keys = (await client.jwks())["keys"]
    assert keys
    await client.close()


async def test_an_unknown_district_is_not_found(organization: Organization, district: District) -> None:
    answer = await organization.client.get("/directory", params={"district_id": str(district.health)})
    assert answer.status_code == 404
    listed = (await organization.client.get("/districts")).json()["items"]
    assert {"id": str(district.id), "code": district.code, "name": "青石区"} in listed


async def test_the_calendar_knows_holidays_and_makeup_workdays(organization: Organization, district: District) -> None:
    """ADM-5: clocks count working days on the Chinese calendar."""
    headers = await organization.sign_in(district.people["clerk"])
    answer = await organization.client.get(
        "/calendar", headers=headers, params={"from": "2025-09-28", "to": "2025-10-11"}
    )
    days = {item["day"]: item["working"] for item in answer.json()["items"]}
    assert days["2025-10-01"] is False
    assert days["2025-09-28"] is True
    backwards = await organization.client.get(
        "/calendar", headers=headers, params={"from": "2025-10-11", "to": "2025-09-28"}
    )
    assert backwards.status_code == 422


async def test_a_district_decides_a_day_of_its_own(organization: Organization, district: District) -> None:
    """ADM-5: every deadline follows the day that was decided."""
    headers = await organization.sign_in(district.administrator)
    answer = await organization.client.put(
        "/calendar/2025-06-16",
        headers=headers,
        json={"working": False, "name": "防汛停工"},
    )
    assert answer.status_code == 200
    directory = await OrganizationClient(in_process_http(organization.app)).directory(district.id)
    assert not directory.working_calendar().is_working_day(date(2025, 6, 16))
