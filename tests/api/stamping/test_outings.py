"""Outings of a seal over HTTP: booked, approved, out, back; what is late stands in the queue."""

from datetime import timedelta
from typing import Final

import httpx
import pytest

from qingdan.kernel.clock import business_date
from qingdan.kernel.principal import Principal
from support.stamping import Answer, Counter, codes, done

STEPS: Final[tuple[tuple[str, Answer | None, str], ...]] = (
    ("approval", None, "head"),
    ("refusal", {"reason": "请居民委托家人来办"}, "head"),
    ("departure", None, "keeper"),
    ("return", {}, "keeper"),
)


async def book(
    counter: Counter, seal: Answer, who: Principal | None = None, *, hours: float = 2, carriers: int = 2
) -> httpx.Response:
    """Ask, as the clerk when nobody else is named, to take a seal out for some hours."""
    people = [counter.at("clerk"), counter.at("keeper")][:carriers]
    body = {
        "purpose": "行动不便居民上门用印",
        "destination": "桃源里3栋",
        "carriers": [{"id": str(one.person_id), "name": one.name} for one in people],
        "back_by": (counter.resources.database.clock() + timedelta(hours=hours)).isoformat(),
    }
    return await counter.send(who or counter.at("clerk"), "POST", f"/seals/{seal['id']}/outings", body)


async def step(
    counter: Counter, who: Principal | None, outing: Answer, act: str, body: Answer | None = None
) -> httpx.Response:
    """Take a step of an outing."""
    return await counter.send(
        who, "POST", f"/seals/{outing['seal_id']}/outings/{outing['id']}/{act}", body, version=outing["version"]
    )


async def test_r80_a_seal_goes_out_with_approval_and_two_persons_and_comes_back(counter: Counter) -> None:
    """R80, R74, CRT-6: each step by its own person, each offered to nobody else; the seal leaves once at a time."""
    seal = await counter.make_seal()
    head, keeper = counter.at("head"), counter.at("keeper")
    outing = done(await book(counter, seal))
    assert (outing["status"], outing["allowed_actions"]) == ("requested", [])
    assert codes(await step(counter, keeper, outing, "departure")) == {"wrong-state", "not-approved"}
    outing = done(await step(counter, head, outing, "approval"))
    assert (outing["status"], outing["approved_by_name"]) == ("approved", "head0")
    stranger = counter.at("keeper", second=True)
    listed = (await counter.get(stranger, f"/seals/{seal['id']}/outings"))["items"]
    assert listed[0]["allowed_actions"] == ["departure"], "the deputy keeps it too"
    outing = done(await step(counter, keeper, outing, "departure"))
    assert (outing["status"], outing["allowed_actions"]) == ("out", ["return"])
    second = done(await step(counter, head, done(await book(counter, seal)), "approval"))
    assert codes(await step(counter, keeper, second, "departure")) == {"already-out"}
    stale = {**outing, "version": 1}
    assert (await step(counter, keeper, stale, "return", {})).status_code == 412
    outing = done(await step(counter, keeper, outing, "return", {"note": "完好"}))
    assert (outing["status"], outing["reason"], outing["taken_back_by_name"]) == ("returned", "完好", "keeper0")
    assert done(await step(counter, keeper, second, "departure"))["status"] == "out"


async def test_r80_a_booking_names_its_gaps(counter: Counter) -> None:
    """R80: one person is not two, and the past is no time of return."""
    seal = await counter.make_seal()
    refused = await book(counter, seal, hours=-1, carriers=1)
    assert codes(refused) == {"two-persons", "return-time"}
    assert {reason["pointer"] for reason in refused.json()["reasons"]} == {"/carriers", "/back_by"}


async def test_r80_a_seal_that_is_not_back_in_time_alarms_all_who_watch(counter: Counter) -> None:
    """R80: first it waits for the head, then for the keeper; once late it stands on top for everybody in reach."""
    seal = await counter.make_seal()
    outing = done(await book(counter, seal))
    for who, act in (("head", "approval"), ("keeper", "departure")):
        (item,) = (await counter.get(counter.at(who), "/work-queue"))["items"]
        assert (item["kind"], item["id"], item["overdue"]) == ("seal_outing", outing["id"], False)
        outing = done(await step(counter, counter.at(who), outing, act))
    assert (await counter.get(counter.officer(), "/work-queue"))["items"] == []
    async with counter.resources.database.begin(counter.district.id) as transaction:
        connection = await transaction.session.connection()
        past = counter.resources.database.clock() - timedelta(minutes=1)
        await connection.exec_driver_sql("UPDATE seal_outing SET back_by = $1", (past,))
    for person in (counter.at("clerk"), counter.at("head"), counter.at("keeper"), counter.officer()):
        queue = await counter.get(person, "/work-queue")
        assert [(item["kind"], item["overdue"]) for item in queue["items"]] == [("seal_outing", True)]
        assert {"key": "outings_overdue", "value": 1, "link": "/register"} in queue["figures"]
    assert (await counter.get(counter.at("clerk", 1), "/work-queue"))["items"] == []
    done(await step(counter, counter.at("keeper"), outing, "return", {}))
    assert (await counter.get(counter.at("keeper"), "/work-queue"))["items"] == []


@pytest.mark.parametrize(("act", "body", "right"), STEPS)
async def test_r80_who_lacks_the_right_for_a_step_is_refused(
    counter: Counter, act: str, body: Answer | None, right: str
) -> None:
    """R80, CRT-6: anonymous 401, outsiders 404, insiders without the right 403."""
    seal = await counter.make_seal()
    outing = done(await book(counter, seal))
    assert (await step(counter, None, outing, act, body)).status_code == 401
    others = {"clerk", "head", "keeper"} - {right}
    for who in (*(counter.at(role) for role in others), counter.officer(), counter.over("auditor")):
        assert (await step(counter, who, outing, act, body)).status_code == 403
    assert (await step(counter, counter.at(right, 1), outing, act, body)).status_code == 404
    refused = await step(counter, counter.at(right), {**outing, "version": 9}, act, body)
    assert refused.status_code == 412


async def test_r80_only_the_communitys_own_people_book_and_read_outings(counter: Counter) -> None:
    """R80, CRT-12: the same for the list and for booking."""
    seal = await counter.make_seal()
    path = f"/seals/{seal['id']}/outings"
    assert (await counter.send(None, "GET", path)).status_code == 401
    assert (await counter.send(counter.at("clerk", 1), "GET", path)).status_code == 404
    assert (await counter.send(counter.over("administrator"), "GET", path)).status_code == 403
    assert (await counter.get(counter.over("auditor"), path)) == {"items": [], "next": None}
    for who, status in ((counter.at("clerk", 1), 404), (counter.at("keeper"), 403), (counter.officer(), 403)):
        assert (await book(counter, seal, who)).status_code == status


async def test_r80_a_seal_that_is_out_is_not_retired_before_it_is_back(counter: Counter) -> None:
    """R80, R87: the reason says so and the page does not offer it; lost out there it can still be reported."""
    seal = await counter.make_seal()
    outing = done(await book(counter, seal))
    for who, act in (("head", "approval"), ("keeper", "departure")):
        outing = done(await step(counter, counter.at(who), outing, act))
    administrator, path = counter.over("administrator"), f"/seals/{seal['id']}"
    refused = await counter.send(administrator, "POST", f"{path}/retirement", {"reason": "换章"}, version=1)
    assert codes(refused) == {"seal-is-out"}
    for shown in (
        await counter.get(administrator, path),
        (await counter.get(administrator, "/seals"))["items"][0],
    ):
        assert "retirement" not in shown["allowed_actions"]
    assert "loss" in (await counter.get(counter.at("head"), path))["allowed_actions"]
    done(await step(counter, counter.at("keeper"), outing, "return", {}))
    assert "retirement" in (await counter.get(administrator, path))["allowed_actions"]
    retired = await counter.send(administrator, "POST", f"{path}/retirement", {"reason": "换章"}, version=1)
    assert done(retired)["state"] == "retired"


async def test_r85_a_seal_that_is_out_is_not_handed_over_before_it_is_back(counter: Counter) -> None:
    """R80, R85: refused with the reason and not offered; an election is recorded meanwhile, its hand-over waits."""
    seal = await counter.make_seal()
    outing = done(await book(counter, seal))
    for who, act in (("head", "approval"), ("keeper", "departure")):
        outing = done(await step(counter, counter.at(who), outing, act))
    administrator, path = counter.over("administrator"), f"/seals/{seal['id']}"
    handover = counter.new_keepers() | {"reason": "换届"}
    refused = await counter.send(administrator, "POST", f"{path}/keepers", handover, version=1)
    assert codes(refused) == {"seal-is-out"}
    election = {"election_on": business_date(counter.resources.database.clock()).isoformat(), "reason": "换届"}
    recorded = done(await counter.send(counter.officer(), "POST", f"{path}/election", election, version=1))
    assert recorded["handover_due_on"] is not None
    for shown in (await counter.get(administrator, path), (await counter.get(administrator, "/seals"))["items"][0]):
        assert "keepers" not in shown["allowed_actions"]
        assert shown["allowed_after_return"] == ["keepers", "retirement"]
        assert shown["keeper_name"] == "keeper0"
    done(await step(counter, counter.at("keeper"), outing, "return", {}))
    back = await counter.get(administrator, path)
    assert ("keepers" in back["allowed_actions"], back["allowed_after_return"]) == (True, [])
    handed = done(await counter.send(administrator, "POST", f"{path}/keepers", handover, version=2))
    assert (handed["keeper_name"], handed["handover_due_on"]) == ("新keeper", None)


async def test_crt_12_the_outings_of_a_seal_stand_in_its_own_trail(counter: Counter) -> None:
    """CRT-12, R80: who took which step, by name, beside everything else that was done to the seal."""
    seal = await counter.make_seal()
    outing = done(await book(counter, seal))
    for who, act, body in (("head", "approval", None), ("keeper", "departure", None), ("keeper", "return", {})):
        outing = done(await step(counter, counter.at(who), outing, act, body))
    query = {"subject_kind": "seal", "subject_id": seal["id"]}
    events = (await counter.get(counter.over("administrator"), "/audit-events", **query))["items"]
    assert [(event["action"], event["person_name"]) for event in reversed(events)] == [
        ("seal.made", "administrator"),
        ("outing.booked", "clerk0"),
        ("outing.approval", "head0"),
        ("outing.departure", "keeper0"),
        ("outing.return", "keeper0"),
    ]
