"""A seal through its whole life over HTTP: elections, losses, replacement, the end; and the wrong side of each act."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

import pytest

from qingdan.kernel.clock import business_date, system_clock
from qingdan.kernel.ids import uuid7
from qingdan.kernel.principal import Grant, Principal
from qingdan.stamping.seals.repository import electronic_seal_of, seal_by_id
from support.principals import grant, person
from support.stamping import Answer, Counter, codes, done

REASON: Final = {"reason": "按规定办理"}
WITNESSES: Final = [{"id": str(uuid7()), "name": "周明"}, {"id": str(uuid7()), "name": "何敏"}]


def ending(**changes: object) -> Answer:
    """Return the record of a sealing-off or destruction."""
    today = business_date(system_clock()).isoformat()
    place = {"held_on": today, "place": "街道办事处", "record_number": "销印〔2026〕1号"}
    return {**place, "witnesses": WITNESSES, **REASON, **changes}


def keepers(counter: Counter) -> Answer:
    """Return two new people to keep a seal."""
    return counter.new_keepers() | REASON


class Days:
    """The service's clock, moved on by whole days."""

    def __init__(self) -> None:
        self.past = 0

    def __call__(self) -> datetime:
        """Return now, with the days that the test lets pass."""
        return system_clock() + timedelta(days=self.past)


@pytest.fixture
def days(counter: Counter, monkeypatch: pytest.MonkeyPatch) -> Iterator[Days]:
    """Return the clock of the service for one test."""
    clock = Days()
    monkeypatch.setattr(counter.resources.database, "clock", clock)
    yield clock
    assert clock.past >= 0


async def act(counter: Counter, who: Principal, seal: Answer, name: str, body: object = None) -> Answer:
    """Do something to a seal and expect it to be done."""
    path = f"/seals/{seal['id']}/{name}"
    return done(await counter.send(who, "POST", path, body or REASON, version=seal["version"]))


async def refused(counter: Counter, who: Principal, seal: Answer, name: str, body: object = None) -> set[str]:
    """Try something with a seal and return why not."""
    path = f"/seals/{seal['id']}/{name}"
    return codes(await counter.send(who, "POST", path, body or REASON, version=seal["version"]))


def acts(counter: Counter) -> dict[str, tuple[Answer, Principal]]:
    """Return every act with what it takes and somebody who may."""
    administrator, head, officer = counter.over("administrator"), counter.at("head"), counter.officer()
    return {
        "suspension": (REASON, head),
        "resumption": (REASON, head),
        "loss": (REASON, head),
        "loss-record": ({"number": "街备1号", **REASON}, officer),
        "election": ({"election_on": "2026-01-05", **REASON}, officer),
        "keepers": (keepers(counter), administrator),
        "replacement": (keepers(counter), administrator),
        "retirement": (REASON, administrator),
        "sealing-off": (ending(), administrator),
        "destruction": (ending(), administrator),
    }


async def keys_left(counter: Counter, seal_id: str) -> int:
    """Return how many private keys of a seal are still kept, of either signature."""
    async with counter.resources.database.begin(counter.district.id) as transaction:
        seal = await seal_by_id(transaction.session, counter.district.id, UUID(seal_id))
        electronic = await electronic_seal_of(transaction.session, counter.district.id, UUID(seal_id))
        keys = (seal.private_key_encrypted, electronic.private_key_encrypted if electronic else None)
        return sum(key is not None for key in keys)


async def test_crt_13_who_lacks_the_right_for_an_act_is_refused(counter: Counter) -> None:
    """CRT-13: 401 for nobody, 404 for strangers, 403 for insiders without the right, 412 and 428 for versions."""
    seal = await counter.make_seal()
    unit = counter.district.communities[0]
    elsewhere = person(uuid7(), grant("administrator", uuid7(), "district"))
    for name, (body, rightful) in acts(counter).items():
        path = f"/seals/{seal['id']}/{name}"
        assert (await counter.send(None, "POST", path, body, version=1)).status_code == 401
        for role in ("clerk", "auditor", "office"):
            assert (await counter.send(counter.over(role), "POST", path, body, version=1)).status_code == 403, name
        assert (await counter.send(elsewhere, "POST", path, body, version=1)).status_code in {403, 404}, name
        role = rightful.grants[0].role
        outside = person(counter.district.id, *_elsewhere(counter, role))
        assert (await counter.send(outside, "POST", path, body, version=1)).status_code == 404, name
        assert (await counter.send(rightful, "POST", path, body)).status_code == 428, name
        assert (await counter.send(rightful, "POST", path, body, version=9)).status_code == 412, name
        assert (await counter.send(rightful, "POST", path, {"x": 1}, version=1)).status_code == 422, name
    reader = replace(counter.at("keeper"), grants=(grant("clerk", unit.id, "community", unit.subdistrict_id),))
    assert (await counter.get(reader, f"/seals/{seal['id']}"))["allowed_actions"] == []
    assert (await counter.get(reader, f"/seals/{seal['id']}"))["version"] == 1


def _elsewhere(counter: Counter, role: str) -> tuple[Grant, ...]:
    """Return a grant of the same role where this seal is not."""
    other = counter.district.communities[-1]
    if role == "subdistrict_officer":
        return (grant(role, other.subdistrict_id or uuid7(), "subdistrict", other.subdistrict_id),)
    return (grant(role, other.id, "community", other.subdistrict_id),)


async def test_r85_between_election_and_hand_over_only_the_old_keeper_stamps(counter: Counter, days: Days) -> None:
    """R85: the deputy is refused, the keeper stamps; after seven working days the hand-over is overdue."""
    seal = await counter.make_seal()
    today = business_date(system_clock()).isoformat()
    seal = await act(counter, counter.officer(), seal, "election", {"election_on": today, **REASON})
    assert seal["handover_due_on"] > today
    assert not seal["handover_overdue"]
    first, second = await counter.approved(), await counter.approved()
    deputy = counter.at("keeper", second=True)
    path = f"/stamp-requests/{first['id']}/stamping"
    assert codes(await counter.send(deputy, "POST", path, {}, version=first["version"])) == {"handover-pending"}
    await counter.act(counter.at("keeper"), first, "stamping", {})
    days.past = 20
    listed = (await counter.get(counter.over("auditor"), "/seals"))["items"]
    assert [one["handover_overdue"] for one in listed] == [True]
    seal = await act(counter, counter.over("administrator"), seal, "keepers", keepers(counter))
    assert (seal["handover_overdue"], seal["handover_due_on"]) == (False, None)
    assert seal["events"][0]["keepers_after"] == ["新keeper", "新deputy"]
    path = f"/stamp-requests/{second['id']}/stamping"
    old = await counter.send(counter.at("keeper"), "POST", path, {}, version=second["version"])
    assert codes(old) == {"not-the-keeper"}


async def test_r86_a_lost_seal_is_replaced_after_record_and_notice(counter: Counter, days: Days) -> None:
    """R86: no plain new seal, no replacement before the street's record and 30 days; the lost one stays announced."""
    seal = await act(counter, counter.at("keeper"), await counter.make_seal(), "loss", {"reason": "遗失，声明作废"})
    administrator, wanted = counter.over("administrator"), keepers(counter)
    plain = {
        "community_id": str(counter.community()),
        "kind": "committee",
        "name": seal["name"],
        "keeper": wanted["keeper"],
        "deputy": wanted["deputy"],
    }
    assert codes(await counter.send(administrator, "POST", "/seals", plain)) == {"lost-seal-stands"}
    missing = {"subdistrict-record-missing", "notice-too-short"}
    assert await refused(counter, administrator, seal, "replacement", wanted) == missing
    seal = await act(counter, counter.officer(), seal, "loss-record", {"number": "街备〔2026〕12号", **REASON})
    assert seal["loss_record_number"] == "街备〔2026〕12号"
    assert await refused(counter, administrator, seal, "replacement", wanted) == {"notice-too-short"}
    assert "replacement" not in (await counter.get(administrator, f"/seals/{seal['id']}"))["allowed_actions"]
    days.past = 30
    assert "replacement" in (await counter.get(administrator, f"/seals/{seal['id']}"))["allowed_actions"]
    alone = {**wanted, "deputy": wanted["keeper"]}
    assert await refused(counter, administrator, seal, "replacement", alone) == {"deputy-is-keeper"}
    new = await act(counter, administrator, seal, "replacement", wanted)
    assert (new["replaces_id"], new["state"], new["version"]) == (seal["id"], "in_use", 1)
    old = await counter.get(administrator, f"/seals/{seal['id']}")
    assert (old["state"], old["replaced_by_id"], old["allowed_actions"]) == ("lost", new["id"], ["retirement"])
    notices = await counter.get(None, "/seal-notices", district_id=str(counter.district.id))
    assert [notice["loss_notice"] for notice in notices["items"]] == ["遗失，声明作废"]


async def test_r86_a_lost_seal_that_turns_up_is_retired_and_never_used_again(counter: Counter) -> None:
    """R86: it leaves the public notices as a retired seal; nobody resumes it."""
    seal = await act(counter, counter.at("head"), await counter.make_seal(), "loss")
    seal = await act(counter, counter.over("administrator"), seal, "retirement", {"reason": "已找回，作废"})
    assert await refused(counter, counter.at("head"), seal, "resumption") == {"wrong-state"}
    assert (await counter.get(None, "/seal-notices", district_id=str(counter.district.id)))["items"] == []


async def test_r86_a_seal_that_is_lost_again_stays_lost_since_the_first_day_and_is_recorded_anew(
    counter: Counter, days: Days
) -> None:
    """R86: a later loss takes no doubt from what was stamped since the first; the street records each."""
    head, officer = counter.at("head"), counter.officer()
    first = await act(counter, head, await counter.make_seal(), "loss")
    seal = await act(counter, officer, first, "loss-record", {"number": "街备1号", **REASON})
    seal = await act(counter, counter.over("administrator"), seal, "retirement", {"reason": "已找回，作废"})
    days.past = 3
    again = await act(counter, head, seal, "loss", {"reason": "封存期间再次遗失"})
    assert (again["lost_on"], again["loss_record_number"]) == (first["lost_on"], "")
    assert await refused(counter, counter.over("administrator"), again, "replacement", keepers(counter)) == {
        "subdistrict-record-missing",
        "notice-too-short",
    }
    recorded = await act(counter, officer, again, "loss-record", {"number": "街备2号", **REASON})
    assert recorded["loss_record_number"] == "街备2号"


async def test_r87_the_end_of_a_seal_has_two_witnesses_and_stays_on_record(counter: Counter) -> None:
    """R87: retired it stamps nothing; sealed off, then destroyed, each before two witnesses besides the keeper."""
    administrator, seal = counter.over("administrator"), await counter.make_seal()
    assert await refused(counter, administrator, seal, "destruction", ending()) == {"wrong-state"}
    request = await counter.approved()
    seal = await act(counter, administrator, seal, "retirement")
    path = f"/stamp-requests/{request['id']}/stamping"
    assert codes(await counter.send(counter.at("keeper"), "POST", path, {}, version=request["version"])) == {
        "seal-retired"
    }
    keeper = {"id": seal["keeper_id"], "name": seal["keeper_name"]}
    for witnesses in ([], WITNESSES[:1], WITNESSES[:1] * 2, [*WITNESSES[:1], keeper]):
        lacking = ending(witnesses=witnesses)
        assert await refused(counter, administrator, seal, "sealing-off", lacking) == {"two-witnesses"}
    assert await refused(counter, administrator, seal, "destruction", ending(held_on="2190-01-01")) == {"not-held-yet"}
    seal = await act(counter, administrator, seal, "sealing-off", ending())
    assert (seal["state"], seal["sealed_off_on"] is not None) == ("retired", True)
    assert await refused(counter, administrator, seal, "sealing-off", ending()) == {"done-before"}
    seal = await act(counter, administrator, seal, "destruction", ending())
    assert (seal["state"], seal["electronic"], seal["allowed_actions"]) == ("destroyed", False, [])
    assert await keys_left(counter, seal["id"]) == 0
    last = seal["events"][0]
    assert (last["kind"], last["witnesses"], last["place"]) == ("destruction", ["周明", "何敏"], "街道办事处")
    assert [event["kind"] for event in seal["events"]] == ["destruction", "sealing-off", "retirement", "made"]
    await counter.make_seal()


async def test_crt_13_the_seal_of_a_community_that_has_ended_cannot_stamp(counter: Counter) -> None:
    """CRT-13: the directory of today no longer knows the community; the seal can only be put away."""
    seal, request = await counter.make_seal(), await counter.approved()
    wanted = keepers(counter)
    counter.organization.end_community(counter.district.id, counter.community())
    path = f"/stamp-requests/{request['id']}/stamping"
    refusal = await counter.send(counter.at("keeper"), "POST", path, {}, version=request["version"])
    assert codes(refusal) == {"unit-ended"}
    shown = await counter.get(counter.over("administrator"), f"/seals/{seal['id']}")
    assert (shown["community_ended"], shown["allowed_actions"]) == (True, ["retirement"])
    assert await refused(counter, counter.over("administrator"), seal, "keepers", wanted) == {"unit-ended"}
    await act(counter, counter.over("administrator"), seal, "retirement")


async def test_acts_on_a_seal_stand_in_the_audit_trail(counter: Counter) -> None:
    """CRT-13: who did what to the seal, without the words of the reason."""
    seal = await act(counter, counter.at("head"), await counter.make_seal(), "suspension", {"reason": "某人的事"})
    async with counter.resources.database.read(counter.district.id) as transaction:
        connection = await transaction.session.connection()
        rows = await connection.exec_driver_sql(
            "SELECT person_id, action, detail::text FROM audit_event WHERE subject_id = $1 ORDER BY id", (seal["id"],)
        )
        trail = [tuple(row) for row in rows]
    assert [action for _, action, _ in trail] == ["seal.made", "seal.suspension"]
    assert trail[-1][0] == counter.at("head").person_id
    assert "某人" not in trail[-1][2]


async def test_r90_a_seal_is_drawn_before_it_is_made(counter: Counter) -> None:
    """R90: the picture and what the norm says of the text; who does not make seals draws none."""
    body = {"community_id": str(counter.community()), "kind": "committee", "name": "别处居委", "code": "12"}
    drawn = done(await counter.send(counter.over("administrator"), "POST", "/seal-drawings", body))
    assert drawn["image_svg"].startswith("<svg")
    assert {finding["code"] for finding in drawn["findings"]} == {"name-of-another", "ending-wrong", "code-wrong"}
    assert {finding["rule"] for finding in drawn["findings"]} == {"R90"}
    assert (await counter.send(counter.at("head"), "POST", "/seal-drawings", body)).status_code == 403
    assert (await counter.send(None, "POST", "/seal-drawings", body)).status_code == 401
    unknown = {**body, "community_id": str(uuid7())}
    assert (await counter.send(counter.over("administrator"), "POST", "/seal-drawings", unknown)).status_code == 422
    assert (await counter.get(counter.over("administrator"), "/seals"))["items"] == []
