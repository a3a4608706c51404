"""The wrong side of every right: strangers learn nothing, insiders without the right are told so."""

from typing import Final

import pytest

from qingdan.kernel.ids import uuid7
from support.principals import grant, person
from support.stamping import Answer, Counter, codes

STEPS: Final[tuple[tuple[str, Answer | None, tuple[str, ...]], ...]] = (
    ("submission", None, ("keeper",)),
    ("verification", {"method": "visit", "confirmed": True}, ("keeper",)),
    ("approval", None, ("clerk", "keeper")),
    ("return", {"reason": "请核对"}, ("clerk",)),
    ("rejection", {"reason": "不属实", "where_to_go": "派出所"}, ("clerk", "keeper")),
    ("withdrawal", {"reason": "不需要了"}, ("keeper",)),
    ("stamping", {}, ("clerk", "head")),
    ("delivery", {"recipient": "周小舟"}, ()),
    ("voiding", {"reason": "有误"}, ("clerk", "head")),
)
WATCHERS: Final = ("auditor", "office", "administrator")


@pytest.mark.parametrize(("act", "body", "roles"), STEPS)
async def test_crt_6_who_lacks_the_right_for_a_step_is_refused(
    counter: Counter, act: str, body: Answer | None, roles: tuple[str, ...]
) -> None:
    """CRT-6: of the community's people only those take a step whose role it is; who watches takes none."""
    request = await counter.file()
    path = f"/stamp-requests/{request['id']}/{act}"
    for who in (*(counter.at(role) for role in roles), counter.officer(), *map(counter.over, WATCHERS)):
        assert (await counter.send(who, "POST", path, body, version=1)).status_code == 403
    assert (await counter.send(None, "POST", path, body, version=1)).status_code == 401
    assert (await counter.get(counter.at("clerk"), f"/stamp-requests/{request['id']}"))["version"] == 1


@pytest.mark.parametrize("role", ["clerk", "head", "keeper"])
async def test_another_community_cannot_see_or_touch_a_request(counter: Counter, role: str) -> None:
    """CRT-12: the people of another community get 404, whatever they ask."""
    request = await counter.file()
    stranger, path = counter.at(role, 1), f"/stamp-requests/{request['id']}"
    assert (await counter.send(stranger, "GET", path)).status_code == 404
    assert (await counter.send(stranger, "GET", f"{path}/preview.pdf")).status_code == 404
    listed = await counter.send(stranger, "GET", "/stamp-requests", params={"community_id": str(counter.community())})
    assert listed.status_code == 404
    for act, body, refused in STEPS:
        if role not in refused:
            answer = await counter.send(stranger, "POST", f"{path}/{act}", body, version=1)
            assert answer.status_code in {403, 404}, act
    assert (await counter.send(counter.at("clerk", 1), "GET", f"{path}/applicant")).status_code == 404


async def test_a_person_of_another_district_sees_nothing(counter: Counter) -> None:
    """The tenant's wall: the same role in another district gets 404, with the real id in hand."""
    request = await counter.file()
    unit = uuid7()
    outsider = person(uuid7(), grant("head", unit, "community"))
    path = f"/stamp-requests/{request['id']}"
    assert (await counter.send(outsider, "GET", path)).status_code == 404
    assert (await counter.send(outsider, "POST", f"{path}/approval", version=1)).status_code == 404
    assert (await counter.get(outsider, "/stamp-requests"))["items"] == []


async def test_the_administrator_cannot_read_residents_requests(counter: Counter) -> None:
    """DOMAIN 7: by that role alone nobody reads residents' data; the office has no business here either."""
    request = await counter.file()
    path = f"/stamp-requests/{request['id']}"
    for who in (counter.over("administrator"), counter.over("office")):
        for place in ("/stamp-requests", path, f"{path}/applicant", f"{path}/preview.pdf"):
            assert (await counter.send(who, "GET", place)).status_code == 403
    for place in ("/refusals", "/refusal-counts", "/refusal-counts/export.csv"):
        assert (await counter.send(counter.over("administrator"), "GET", place)).status_code == 403
    assert (await counter.send(counter.officer(), "GET", f"{path}/applicant")).status_code == 403
    assert (await counter.send(counter.over("auditor"), "GET", path)).status_code == 200
    assert (await counter.send(counter.over("auditor"), "GET", f"{path}/applicant")).status_code == 403


async def test_the_officer_of_a_subdistrict_watches_its_own_communities(counter: Counter) -> None:
    """The officer reads what lies in the own subdistrict and nothing of the other."""
    request = await counter.file()
    path = f"/stamp-requests/{request['id']}"
    assert (await counter.send(counter.officer(), "GET", path)).status_code == 200
    assert (await counter.send(counter.officer(1), "GET", path)).status_code == 404
    assert [one["id"] for one in (await counter.get(counter.officer(), "/stamp-requests"))["items"]] == [request["id"]]
    assert (await counter.get(counter.officer(1), "/stamp-requests"))["items"] == []
    own = await counter.get(counter.officer(), "/stamp-requests", community_id=str(counter.community()))
    assert len(own["items"]) == 1


async def test_crt_6_nobody_approves_their_own_request(counter: Counter) -> None:
    """CRT-6, R74: the head may file, and then somebody else approves; the approver never stamps."""
    await counter.make_seal()
    head, clerk = counter.at("head"), counter.at("clerk")
    body = {"community_id": str(counter.community()), "certificate_type_code": "CT01"}
    filed = (await counter.send(head, "POST", "/stamp-requests", body)).json()
    full = await counter.file()
    content = await _content(counter, full)
    filed = (await counter.send(head, "PUT", f"/stamp-requests/{filed['id']}", content, version=1)).json()
    filed = await counter.act(head, filed, "submission")
    filed = await counter.act(clerk, filed, "verification", {"method": "visit", "confirmed": True})
    refused = await counter.send(head, "POST", f"/stamp-requests/{filed['id']}/approval", version=filed["version"])
    assert codes(refused) == {"approver-is-applicant"}
    assert "approval" not in filed["allowed_actions"]


async def _content(counter: Counter, request: Answer) -> Answer:
    """Return a filed request's content as its form sends it again."""
    people = await counter.get(counter.at("clerk"), f"/stamp-requests/{request['id']}/applicant")
    return {
        "certificate_type_code": request["certificate_type_code"],
        "applicant": {key: people[key] for key in ("name", "identity_number", "phone")},
        "identity_document": request["identity_document"],
        "values": people["values"],
        "purpose": request["purpose"],
        "asking_body": {"name": request["asking_body_name"], "kind": request["asking_body_kind"]},
        "evidence_seen": request["evidence_seen"],
    }


async def test_crt_12_names_are_masked_and_showing_them_is_written_down(counter: Counter) -> None:
    """CRT-12: masked in list and detail, in full only by an act that is written down with its purpose (R121)."""
    request = await counter.file()
    assert (request["applicant_name"], request["identity_number"], request["phone"]) == (
        "周*舟",
        "110***********002X",
        "138****5678",
    )
    listed = await counter.send(counter.at("clerk"), "GET", "/stamp-requests")
    for secret in ("周小舟", "11010519491231002X", "13812345678", "桃源里"):
        assert secret not in listed.text
    shown = await counter.get(counter.at("head"), f"/stamp-requests/{request['id']}/applicant")
    assert (shown["name"], shown["identity_number"]) == ("周小舟", "11010519491231002X")
    assert shown["values"]["address"] == "桃源里3栋2单元501室"
    [look] = (await counter.get(counter.at("head"), "/personal-accesses", subject_id=request["id"]))["items"]
    assert (look["person_id"], look["seen"], look["purpose"]) == (
        str(counter.at("head").person_id),
        "applicant",
        "handling",
    )


async def test_crt_13_a_seal_that_is_not_in_use_cannot_stamp_and_a_lost_one_is_announced(counter: Counter) -> None:
    """CRT-13, R86: suspended it refuses with the rule; lost it stands among the public notices."""
    seal = await counter.make_seal()
    request = await counter.approved()
    reason = {"reason": "换届停用"}
    stopped = await counter.send(
        counter.at("keeper"), "POST", f"/seals/{seal['id']}/suspension", reason, version=seal["version"]
    )
    path = f"/stamp-requests/{request['id']}/stamping"
    refused = await counter.send(counter.at("keeper"), "POST", path, {}, version=request["version"])
    assert codes(refused) == {"seal-suspended"}
    version = stopped.json()["version"]
    lost = await counter.send(
        counter.at("head"), "POST", f"/seals/{seal['id']}/loss", {"reason": "遗失，声明作废"}, version=version
    )
    assert lost.json()["state"] == "lost"
    refused = await counter.send(counter.at("keeper"), "POST", path, {}, version=request["version"])
    assert codes(refused) == {"seal-lost"}
    notices = await counter.get(None, "/seal-notices", district_id=str(counter.district.id))
    assert [notice["loss_notice"] for notice in notices["items"]] == ["遗失，声明作废"]


async def test_r74_only_the_keeper_of_this_seal_stamps_with_it(counter: Counter) -> None:
    """R74: another person with the keeper's role at the same community is not this seal's keeper."""
    await counter.make_seal()
    request = await counter.approved()
    unit = counter.district.communities[0]
    other = person(counter.district.id, grant("keeper", unit.id, "community", unit.subdistrict_id))
    path = f"/stamp-requests/{request['id']}/stamping"
    refused = await counter.send(other, "POST", path, {}, version=request["version"])
    assert codes(refused) == {"not-the-keeper"}


async def test_r75_the_server_knows_by_itself_who_is_secretary_or_director(counter: Counter) -> None:
    """R75, R118: whatever is stated, at making and at hand-over; the head of another community is a head too."""
    seal, administrator = await counter.make_seal(), counter.over("administrator")
    head, keeper, deputy = counter.at("head", 1), counter.at("keeper"), counter.at("keeper", second=True)
    counter.organization.appoint_head(counter.district.id, counter.community(1), head.person_id)
    counter.organization.grant_keeper(counter.district.id, counter.community(1), keeper.person_id, deputy.person_id)
    stated = {"id": str(head.person_id), "name": head.name, "is_secretary_or_director": False}
    others = {one: {"id": str(one.person_id), "name": one.name} for one in (keeper, deputy)}
    for pair, pointer in (((stated, others[deputy]), "/keeper_id"), ((others[keeper], stated), "/deputy_id")):
        body = {"keeper": pair[0], "deputy": pair[1]}
        sent = {**body, "reason": "换人"}
        handed = await counter.send(administrator, "POST", f"/seals/{seal['id']}/keepers", sent, version=1)
        new = {**body, "community_id": str(counter.community(1)), "kind": "committee", "name": "第二社区居民委员会"}
        made = await counter.send(administrator, "POST", "/seals", new)
        for refused in (handed, made):
            assert codes(refused) == {"head-keeps-seal"}
            assert [reason["pointer"] for reason in refused.json()["reasons"]] == [pointer]


async def test_r74_a_seal_needs_a_keeper_and_a_deputy(counter: Counter) -> None:
    """R74, R75: no deputy, or the head as keeper, and the seal is not made."""
    body = {
        "community_id": str(counter.community()),
        "kind": "committee",
        "name": "第一社区居民委员会",
        "keeper": {"id": str(uuid7()), "name": "王云", "is_secretary_or_director": True},
    }
    refused = await counter.send(counter.over("administrator"), "POST", "/seals", body)
    assert codes(refused) == {"deputy-missing", "head-keeps-seal"}
    assert (await counter.send(counter.at("head"), "POST", "/seals", body)).status_code == 403
