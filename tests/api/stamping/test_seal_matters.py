"""What is due with seals stands on the workbench of whoever must act, and of nobody else."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Final

import pytest
from sqlalchemy import event

from qingdan.kernel.clock import business_date, system_clock
from qingdan.kernel.principal import Principal
from support.stamping import Answer, Counter, done

REASON: Final = {"reason": "按规定办理"}
THIS_YEAR: Final = business_date(system_clock()).year


class Clock:
    """The service's clock, set by the test."""

    def __init__(self) -> None:
        self.moment: datetime | None = None

    def __call__(self) -> datetime:
        """Return now, or the moment that the test has set."""
        return self.moment or system_clock()


@pytest.fixture
def clock(counter: Counter, monkeypatch: pytest.MonkeyPatch) -> Iterator[Clock]:
    """Return the clock of the service for one test."""
    found = Clock()
    monkeypatch.setattr(counter.resources.database, "clock", found)
    yield found
    assert found() is not None


async def act(counter: Counter, who: Principal, seal: Answer, name: str, body: object = None) -> Answer:
    path = f"/seals/{seal['id']}/{name}"
    return done(await counter.send(who, "POST", path, body or REASON, version=seal["version"]))


async def waiting(counter: Counter, who: Principal) -> list[tuple[str, str | None, bool]]:
    """Return what waits with seals."""
    items = (await counter.get(who, "/work-queue"))["items"]
    return [(one["kind"], one["due_on"], one["overdue"]) for one in items if one["link"].startswith("/register/")]


async def test_r88_an_open_year_waits_for_keeper_and_head_until_it_is_closed(counter: Counter, clock: Clock) -> None:
    """R88: from January on, late from July on; neither for the clerk, nor the street, nor another community."""
    seal = await counter.make_seal()
    await counter.make_seal(1)
    await counter.stamped()
    due = f"{THIS_YEAR + 1}-06-30"
    keeper, head = counter.at("keeper"), counter.at("head")
    assert await waiting(counter, keeper) == []
    clock.moment = datetime(THIS_YEAR + 1, 1, 5, 4, tzinfo=UTC)
    for who in (keeper, head):
        assert await waiting(counter, who) == [("register_closing", due, False)]
    clock.moment = datetime(THIS_YEAR + 1, 7, 1, 4, tzinfo=UTC)
    queue = await counter.get(keeper, "/work-queue")
    assert {"key": "seal_matters_overdue", "value": 1, "link": "/register?due=true"} in queue["figures"]
    (item,) = queue["items"]
    assert (item["title"], item["overdue"]) == (f"{seal['name']} · {THIS_YEAR}", True)
    assert item["link"] == f"/register/{seal['id']}"
    for stranger in (
        *(counter.at(role, 1) for role in ("keeper", "head")),
        *(counter.over(role) for role in ("administrator", "auditor", "office")),
        counter.at("clerk"),
        counter.officer(),
    ):
        assert await waiting(counter, stranger) == []
    closing = {"year": THIS_YEAR}
    done(await counter.send(keeper, "POST", f"/seals/{seal['id']}/register/closings", closing))
    assert await waiting(counter, keeper) == await waiting(counter, head) == []


async def test_r86_a_loss_waits_for_the_street_and_then_for_the_administrator(counter: Counter, clock: Clock) -> None:
    """R86: first the record, and when the notice has run, the replacement; another street sees neither."""
    seal = await act(counter, counter.at("keeper"), await counter.make_seal(), "loss")
    ends = (business_date(system_clock()) + timedelta(days=30)).isoformat()
    officer, administrator = counter.officer(), counter.over("administrator")
    assert await waiting(counter, officer) == [("seal_loss_record", ends, False)]
    assert await waiting(counter, counter.officer(1)) == await waiting(counter, administrator) == []
    await act(counter, officer, seal, "loss-record", {"number": "街备〔2026〕12号", **REASON})
    assert await waiting(counter, officer) == await waiting(counter, administrator) == []
    clock.moment = system_clock() + timedelta(days=31)
    assert await waiting(counter, administrator) == [("seal_replacement", ends, False)]
    assert await waiting(counter, counter.at("keeper")) == await waiting(counter, officer) == []


async def test_r85_a_handover_waits_for_the_administrator_and_is_late_in_time(counter: Counter, clock: Clock) -> None:
    """R85."""
    today = business_date(system_clock()).isoformat()
    election = {"election_on": today, **REASON}
    seal = await act(counter, counter.officer(), await counter.make_seal(), "election", election)
    administrator, due = counter.over("administrator"), seal["handover_due_on"]
    assert await waiting(counter, administrator) == [("seal_handover", due, False)]
    clock.moment = system_clock() + timedelta(days=30)
    assert await waiting(counter, administrator) == [("seal_handover", due, True)]
    assert await waiting(counter, counter.officer()) == await waiting(counter, counter.at("head")) == []
    await act(counter, administrator, seal, "keepers", counter.new_keepers() | REASON)
    assert await waiting(counter, administrator) == []


async def test_r87_a_retired_seal_waits_to_be_sealed_off_and_an_ended_communitys_to_be_retired(
    counter: Counter,
) -> None:
    """R87, CRT-13: for the administrator of the district alone."""
    administrator = counter.over("administrator")
    retired, _ = await counter.make_seal(), await counter.make_seal(1)
    await act(counter, administrator, retired, "retirement")
    counter.organization.end_community(counter.district.id, counter.community(1))
    expected = [("seal_retirement", None, True), ("seal_sealing_off", None, False)]
    assert await waiting(counter, administrator) == expected
    due = (await counter.get(administrator, "/seals", due="true"))["items"]
    assert len(due) == 2, "the list of what is due shows the same"
    for who in (counter.at("keeper"), counter.officer(), counter.over("auditor")):
        assert await waiting(counter, who) == []


async def test_the_administrator_of_another_district_sees_nothing(counter: Counter, other: Counter) -> None:
    """ORG-9."""
    seal = await counter.make_seal()
    await act(counter, counter.over("administrator"), seal, "retirement")
    assert await waiting(other, other.over("administrator")) == []


async def test_what_waits_with_many_seals_is_one_read(counter: Counter) -> None:
    """No statement for each seal."""
    administrator = counter.over("administrator")
    statements: list[str] = []

    def note(*found: object) -> None:
        statements.append(str(found[2]))

    async def counted() -> int:
        statements.clear()
        await counter.get(administrator, "/work-queue")
        return len(statements)

    engine = counter.resources.database.engine.sync_engine
    event.listen(engine, "before_cursor_execute", note)
    try:
        await act(counter, administrator, await counter.make_seal(), "retirement")
        first = await counted()
        for number in (1, 2, 3):
            await act(counter, administrator, await counter.make_seal(number), "retirement")
        assert len(await waiting(counter, administrator)) == 4
        assert await counted() == first
    finally:
        event.remove(engine, "before_cursor_execute", note)


async def test_crt_13_seals_are_listed_by_unit_and_by_what_is_due(counter: Counter) -> None:
    """CRT-13: of a community, of a subdistrict, and what lies outside the reach stays outside."""
    seals = [await counter.make_seal(number) for number in (0, 1, 4)]
    administrator, keeper = counter.over("administrator"), counter.at("keeper")

    async def listed(who: Principal, **wanted: object) -> list[str]:
        return [one["id"] for one in (await counter.get(who, "/seals", **wanted))["items"]]

    street = seals[0]["subdistrict_id"]
    assert seals[2]["subdistrict_id"] != street
    assert await listed(administrator, unit_id=seals[0]["community_id"]) == [seals[0]["id"]]
    assert await listed(administrator, unit_id=street) == [one["id"] for one in seals[:2]]
    assert await listed(keeper, unit_id=seals[1]["community_id"]) == []
    assert await listed(administrator, due="true") == []
    await act(counter, administrator, seals[1], "retirement")
    assert await listed(administrator, due="true") == [seals[1]["id"]]
    assert await listed(administrator, due="true", unit_id=seals[0]["community_id"]) == []
    assert await listed(keeper, due="true") == []


async def test_r88_a_year_to_be_closed_is_due_in_the_list_of_seals_too(counter: Counter, clock: Clock) -> None:
    """R88: the list and the seal say which year and until when; once it is closed nothing is due."""
    seal = await counter.make_seal()
    await counter.make_seal(1)
    await counter.stamped()
    auditor, keeper = counter.over("auditor"), counter.at("keeper")
    clock.moment = datetime(THIS_YEAR + 1, 1, 5, 4, tzinfo=UTC)
    for who in (auditor, keeper):
        [due] = (await counter.get(who, "/seals", due="true"))["items"]
        assert (due["id"], due["closing_year"]) == (seal["id"], THIS_YEAR)
        assert due["closing_due_on"] == f"{THIS_YEAR + 1}-06-30"
    assert (await counter.get(keeper, f"/seals/{seal['id']}"))["closing_year"] == THIS_YEAR
    done(await counter.send(keeper, "POST", f"/seals/{seal['id']}/register/closings", {"year": THIS_YEAR}))
    assert (await counter.get(auditor, "/seals", due="true"))["items"] == []
    assert (await counter.get(keeper, f"/seals/{seal['id']}"))["closing_due_on"] is None


async def test_r91_a_certificate_that_ends_is_due_as_many_days_before_as_the_district_set(
    counter: Counter, clock: Clock
) -> None:
    """R91: sixty days by default, another number from the day on that the administrator named."""
    seal = await counter.make_seal()
    administrator = counter.over("administrator")
    ends = business_date(datetime.fromisoformat(seal["electronic_until"]))
    assert seal["certificate_warned_from"] == (ends - timedelta(days=60)).isoformat()

    async def listed(days_before: int) -> int:
        clock.moment = datetime.fromisoformat(seal["electronic_until"]) - timedelta(days=days_before)
        return len((await counter.get(administrator, "/seals", due="true"))["items"])

    assert [await listed(days) for days in (61, 60, 1)] == [0, 1, 1]
    clock.moment = None
    begins = (business_date(system_clock()) + timedelta(days=1)).isoformat()
    body = {"value": 90, "valid_from": begins, "document": ""}
    path = "/parameters/seal.certificate_warning_days"
    done(await counter.send(administrator, "PUT", path, body, version=0))
    assert [await listed(days) for days in (91, 90)] == [0, 1]
