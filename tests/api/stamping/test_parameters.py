"""A district sets its numbers for tomorrow or later; what holds today stays, and costs the hot lane nothing."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import event

from qingdan.kernel.clock import BUSINESS_ZONE, business_date
from qingdan.kernel.database import Database
from qingdan.kernel.principal import Principal
from qingdan.stamping.policies.rules import SealPolicy, StampingPolicy
from support.stamping import Answer, Counter, done

COMPLEX = "/parameters/stamping.complex_working_days"
JOINED = "/parameters/stamping.keeper_may_be_applicant"


def today(counter: Counter) -> date:
    return business_date(counter.resources.database.clock())


def value(days: int, counter: Counter, number: object) -> Answer:
    day = today(counter) + timedelta(days=days)
    return {"value": number, "valid_from": day.isoformat(), "document": "区民政局〔2026〕9号"}


def noon(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 12, tzinfo=BUSINESS_ZONE)


@contextmanager
def counted(database: Database) -> Iterator[list[str]]:
    """Note what the ordinary lane asks PostgreSQL."""
    asked: list[str] = []

    def note(_c: object, _u: object, statement: str, *_: object) -> None:
        asked.append(statement)

    event.listen(database.engine.sync_engine, "before_cursor_execute", note)
    try:
        yield asked
    finally:
        event.remove(database.engine.sync_engine, "before_cursor_execute", note)


async def set_value(counter: Counter, path: str, body: Answer) -> Answer:
    administrator = counter.over("administrator")
    listed = await counter.get(administrator, "/parameters")
    version = next(item["version"] for item in listed["items"] if path.endswith(item["key"]))
    return done(await counter.send(administrator, "PUT", path, body, version=version))


async def test_the_page_shows_value_source_and_history_with_who_and_by_which_document(counter: Counter) -> None:
    changed = await set_value(counter, COMPLEX, value(1, counter, 3))
    assert changed["value"] == 3
    listed = await counter.get(counter.at("clerk"), "/parameters")
    assert len(listed["items"]) == 9
    shown = next(item for item in listed["items"] if item["key"] == "stamping.complex_working_days")
    assert (shown["value"], shown["unit"], shown["rules"]) == (5, "working_days", ["CRT-5", "R10"])
    assert listed["first_day"] == (today(counter) + timedelta(days=1)).isoformat()
    newest = shown["history"][0]
    assert (newest["value"], newest["set_by_name"], newest["document"]) == (3, "administrator", "区民政局〔2026〕9号")
    tomorrow = await counter.get(counter.at("clerk"), "/parameters", as_of=newest["valid_from"])
    assert next(item["value"] for item in tomorrow["items"] if item["key"] == shown["key"]) == 3


async def test_a_value_begins_tomorrow_at_the_earliest_and_has_the_right_shape(counter: Counter) -> None:
    administrator = counter.over("administrator")
    for body in (
        value(0, counter, 3),
        value(-1, counter, 3),
        value(1, counter, 0),
        value(1, counter, 367),
        value(1, counter, True),
        value(1, counter, "5"),
        value(1, counter, 2.5),
    ):
        refused = await counter.send(administrator, "PUT", COMPLEX, body, version=0)
        assert refused.status_code == 422, body
    assert (await counter.send(administrator, "PUT", JOINED, value(1, counter, 1), version=0)).status_code == 422
    nowhere = "/parameters/stamping.no_such_thing"
    unknown = await counter.send(administrator, "PUT", nowhere, value(1, counter, 1), version=0)
    assert unknown.status_code == 404


async def test_only_the_administrator_of_the_district_sets_and_other_districts_keep_their_own(
    counter: Counter, other: Counter
) -> None:
    body = value(1, counter, 3)
    assert (await counter.send(None, "PUT", COMPLEX, body)).status_code == 401
    assert (await counter.send(None, "GET", "/parameters")).status_code == 401
    for role in ("clerk", "head", "keeper"):
        assert (await counter.send(counter.at(role), "PUT", COMPLEX, body, version=0)).status_code == 403
    for role in ("auditor", "office"):
        assert (await counter.send(counter.over(role), "PUT", COMPLEX, body, version=0)).status_code == 403
        assert (await counter.send(counter.over(role), "GET", "/parameters")).status_code == 200
    await set_value(counter, COMPLEX, body)
    theirs = await other.get(other.over("administrator"), "/parameters", as_of=body["valid_from"])
    assert {item["value"] for item in theirs["items"] if item["key"] == "stamping.complex_working_days"} == {5}


async def test_a_number_that_somebody_else_set_meanwhile_is_not_replaced_unseen(counter: Counter) -> None:
    await set_value(counter, COMPLEX, value(1, counter, 3))
    administrator = counter.over("administrator")
    stale = await counter.send(administrator, "PUT", COMPLEX, value(1, counter, 4), version=0)
    assert (stale.status_code, stale.headers["ETag"]) == (412, '"1"')
    assert (await counter.send(administrator, "PUT", COMPLEX, value(1, counter, 4))).status_code == 428
    assert (await set_value(counter, COMPLEX, value(1, counter, 4)))["version"] == 2


async def test_a_change_is_audited_and_told(counter: Counter) -> None:
    await set_value(counter, JOINED, value(2, counter, True))
    trail = await counter.get(counter.over("auditor"), "/audit-events")
    assert trail["items"][0]["action"] == "parameter.set"
    assert trail["items"][0]["subject_id"] == "stamping.keeper_may_be_applicant"
    async with counter.resources.database.hot_transaction(counter.district.id) as connection:
        told = await connection.fetch("SELECT payload ->> 'key' FROM event WHERE kind = 'stamping.parameter-set'")
    assert [row[0] for row in told] == ["stamping.keeper_may_be_applicant"]


async def test_what_holds_today_stays_and_the_new_value_comes_with_its_day(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    database, policies = counter.resources.database, counter.resources.policies
    district, day = counter.district.id, today(counter)
    monkeypatch.setattr(database, "clock", lambda: noon(day))
    assert (await policies.on(district, day)).requests == StampingPolicy()
    await set_value(counter, JOINED, value(1, counter, True))
    await set_value(counter, "/parameters/seal.loss_notice_days", value(1, counter, 60))
    assert (await policies.on(district, day)).requests == StampingPolicy()
    monkeypatch.setattr(database, "clock", lambda: noon(day + timedelta(days=1)))
    now = await policies.on(district, day + timedelta(days=1))
    assert now.requests.keeper_may_be_applicant
    assert now.seals == SealPolicy(loss_notice_days=60)
    async with database.read(district) as transaction:
        assert await policies.within(transaction) == now


async def test_right_after_midnight_nothing_is_remembered_for_the_new_day(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    database, policies = counter.resources.database, counter.resources.policies
    tomorrow = today(counter) + timedelta(days=1)
    body = value(1, counter, 9)
    midnight = datetime(tomorrow.year, tomorrow.month, tomorrow.day, tzinfo=BUSINESS_ZONE)
    monkeypatch.setattr(database, "clock", lambda: midnight)
    assert (await policies.on(counter.district.id, tomorrow)).requests.complex_working_days == 5
    monkeypatch.setattr(database, "clock", lambda: midnight - timedelta(seconds=1))
    await set_value(counter, COMPLEX, body)
    monkeypatch.setattr(database, "clock", lambda: midnight + timedelta(seconds=1))
    assert (await policies.on(counter.district.id, tomorrow)).requests.complex_working_days == 9


async def test_crt_6_lists_and_requests_offer_what_the_district_allows_on_the_day(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    both = both_at(counter)
    request = await counter.approved()
    assert "stamping" not in await offered(counter, both, request["id"])
    await set_value(counter, JOINED, value(1, counter, True))
    assert "stamping" not in await offered(counter, both, request["id"])
    day = today(counter)
    monkeypatch.setattr(counter.resources.database, "clock", lambda: noon(day + timedelta(days=1)))
    assert "stamping" in await offered(counter, both, request["id"])


async def test_the_hot_lane_asks_for_the_numbers_once_a_day(counter: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    database = counter.resources.database
    day = today(counter)
    monkeypatch.setattr(database, "clock", lambda: noon(day))
    clerk = counter.at("clerk")
    draft = await counter.file()
    with counted(database) as asked:
        await counter.get(clerk, "/stamp-requests")
        await counter.get(clerk, f"/stamp-requests/{draft['id']}")
        await counter.act(clerk, draft, "submission")
    assert asked == []


async def test_r10_the_public_board_says_the_days_that_hold_on_the_day_asked_for(counter: Counter) -> None:
    await set_value(counter, COMPLEX, value(1, counter, 3))
    day = today(counter)
    for on, days in ((day, {0, 5}), (day + timedelta(days=1), {0, 3})):
        board = await counter.get(None, "/catalogue", district_id=str(counter.district.id), on=on.isoformat())
        assert {item["working_days"] for item in board["items"]} == days


def both_at(counter: Counter) -> Principal:
    """Let the clerk of the community be its keeper as well."""
    clerk, keeper = counter.at("clerk"), counter.at("keeper")
    both = Principal(clerk.person_id, clerk.name, clerk.district_id, (*clerk.grants, *keeper.grants))
    counter.people["clerk-0-False"] = both
    return both


async def offered(counter: Counter, who: Principal, request_id: str) -> list[str]:
    """Return the acts that a request offers, which are those of its line in the list."""
    one = await counter.get(who, f"/stamp-requests/{request_id}")
    page = await counter.get(who, "/stamp-requests")
    listed = next(item for item in page["items"] if item["id"] == request_id)
    assert listed["allowed_actions"] == one["allowed_actions"]
    return list(one["allowed_actions"])
