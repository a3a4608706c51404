"""Signing in, staying signed in, signing out."""

from support.organization import District, Organization


async def test_the_right_password_opens_a_session_that_says_who_and_where(
    organization: Organization, district: District
) -> None:
    """ORG-9: authority comes with the sign-in, role by role and unit by unit."""
    clerk = district.people["clerk"]
    headers = await organization.sign_in(clerk)
    answer = await organization.client.get("/me", headers=headers)
    assert answer.status_code == 200
    me = answer.json()
    assert me["person"]["username"] == clerk.username
    assert me["district"] == {"id": str(district.id), "name": "青石区"}
    assert [(grant["role"], grant["unit"]["id"]) for grant in me["grants"]] == [("clerk", str(district.east_community))]
    assert me["grants"][0]["subdistrict_id"] == str(district.north)
