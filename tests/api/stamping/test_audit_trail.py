"""The audit trail of stamping: of a thing for whoever may read it, all of it for the auditor; no resident in it."""

from typing import Final

from qingdan.kernel.ids import uuid7
from support.principals import grant, person
from support.stamping import IDENTITY_NUMBER, NAME, Answer, Counter, done

PATH: Final = "/audit-events"


def about(kind: str, thing: Answer) -> dict[str, str]:
    """Return the query for the trail of one thing."""
    return {"subject_kind": kind, "subject_id": thing["id"]}


async def test_crt_12_the_trail_of_a_request_names_who_did_what_and_no_resident(counter: Counter) -> None:
    """CRT-12: newest first; names of staff as they stand on the request; who only looked stands among the looks."""
    await counter.make_seal()
    request = await counter.stamped()
    await counter.get(counter.at("head"), f"/stamp-requests/{request['id']}/applicant")
    delivered = await counter.act(counter.at("clerk"), request, "delivery", {"recipient": NAME})
    sent = await counter.send(counter.at("clerk"), "GET", PATH, params=about("stamp_request", delivered))
    events = done(sent)["items"]
    actions = [event["action"] for event in events]
    assert actions[:2] == ["request.delivered", "request.stamped"]
    assert actions[-1] == "request.filed"
    assert {event["person_name"] for event in events} == {"clerk0", "head0", "keeper0"}
    assert {(event["source"], event["request_id"]) for event in events} == {(None, None)}
    for secret in (NAME, IDENTITY_NUMBER, "13812345678", "桃源里"):
        assert secret not in sent.text


async def test_crt_13_the_trail_of_a_seal_is_read_page_by_page(counter: Counter) -> None:
    """CRT-13: the administrator reads what was done to a seal; one by one it is what it is at once."""
    seal = await counter.make_seal()
    head = counter.at("head")
    for act in ("suspension", "resumption", "loss"):
        sent = await counter.send(
            head, "POST", f"/seals/{seal['id']}/{act}", {"reason": "换届"}, version=seal["version"]
        )
        seal = done(sent)
    query, seen, after = about("seal", seal), [], None
    administrator = counter.over("administrator")
    while True:
        page = await counter.get(administrator, PATH, **query, limit=1, **({"after": after} if after else {}))
        seen += page["items"]
        after = page["next"]
        if after is None:
            break
    assert [event["action"] for event in seen] == ["seal.loss", "seal.resumption", "seal.suspension", "seal.made"]
    assert seen == (await counter.get(administrator, PATH, **query))["items"]
    assert [event["person_name"] for event in seen] == ["head0", "head0", "head0", "administrator"]
    assert (await counter.send(administrator, "GET", PATH, params={**query, "after": "nonsense"})).status_code == 422


async def test_crt_12_the_auditor_alone_reads_the_whole_trail(counter: Counter) -> None:
    """CRT-12: everything of the district with its origin, and of no other district."""
    seal, request = await counter.make_seal(), await counter.file(1)
    auditor = counter.over("auditor")
    whole = (await counter.get(auditor, PATH))["items"]
    assert {event["subject_id"] for event in whole} >= {seal["id"], request["id"]}
    assert all(event["request_id"] for event in whole if event["person_id"])
    only = (await counter.get(auditor, PATH, subject_kind="seal"))["items"]
    assert {event["subject_kind"] for event in only} == {"seal"}
    elsewhere = person(uuid7(), grant("auditor", uuid7(), "district"))
    assert (await counter.get(elsewhere, PATH))["items"] == []
    assert (await counter.get(elsewhere, PATH, **about("seal", seal)))["items"] == []
    for who in (counter.at("clerk"), counter.at("head"), counter.officer(), counter.over("administrator")):
        for query in ({}, {"subject_kind": "seal"}, {"subject_id": seal["id"]}):
            assert (await counter.send(who, "GET", PATH, params=query)).status_code == 403
    local = counter.at("auditor")
    assert (await counter.send(local, "GET", PATH)).status_code == 403
    assert len((await counter.get(local, PATH, **about("seal", seal)))["items"]) == 1


async def test_crt_12_who_may_not_read_a_thing_reads_no_trail_of_it(counter: Counter) -> None:
    """CRT-12: 401 for nobody, 403 for roles without business here, 404 for other places and for things that are not."""
    seal, request = await counter.make_seal(), await counter.file()
    notice = {"community_id": str(counter.community()), "certificate_type_code": "CT32"}
    refusal = done(await counter.send(counter.at("clerk"), "POST", "/refusals", notice))
    things = (("seal", seal), ("stamp_request", request), ("refusal", refusal))
    for kind, thing in things:
        query = about(kind, thing)
        assert (await counter.send(None, "GET", PATH, params=query)).status_code == 401
        for role in ("office", "finance", "decider"):
            assert (await counter.send(counter.over(role), "GET", PATH, params=query)).status_code == 403
        for stranger in (
            counter.at("clerk", 1),
            counter.officer(1),
            person(uuid7(), grant("head", uuid7(), "community")),
        ):
            assert (await counter.send(stranger, "GET", PATH, params=query)).status_code == 404, kind
        assert len((await counter.get(counter.at("clerk"), PATH, **query))["items"]) == 1
        absent = {**query, "subject_id": str(uuid7())}
        assert (await counter.send(counter.at("clerk"), "GET", PATH, params=absent)).status_code == 404
    administrator = counter.over("administrator")
    assert (await counter.send(administrator, "GET", PATH, params=about("stamp_request", request))).status_code == 404
    assert (await counter.send(administrator, "GET", PATH, params={"subject_kind": "person"})).status_code == 422
