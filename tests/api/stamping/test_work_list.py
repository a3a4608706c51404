"""The work list: how many wait in each state, and the filters that narrow it, for every kind of reach."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from uuid import uuid4

import pytest

from support.stamping import Answer, Counter

PATH = "/stamp-requests"


@contextmanager
def days_later(counter: Counter, monkeypatch: pytest.MonkeyPatch, days: int) -> Iterator[None]:
    """Let the service's clock stand some days ahead."""
    now = counter.resources.database.clock
    with monkeypatch.context() as patch:
        patch.setattr(counter.resources.database, "clock", lambda: now() + timedelta(days=days))
        yield


def counted(answer: Answer) -> dict[str, int]:
    """Return the counts by state."""
    return {one["status"]: one["count"] for one in answer["items"]}


async def test_counts_are_those_of_the_list_for_every_reach(counter: Counter) -> None:
    """CRT-5: what a clerk, an officer of a street and the district count is what their lists hold."""
    for make in (counter.file, counter.file, counter.submitted, counter.verified, counter.approved):
        await make(0)
    await counter.submitted(1)
    await counter.submitted(4)
    whole = {"draft": 2, "submitted": 3, "verified": 1, "approved": 1}
    first = {"draft": 2, "submitted": 1, "verified": 1, "approved": 1}
    assert counted(await counter.get(counter.over("auditor"), f"{PATH}/counts")) == whole
    assert counted(await counter.get(counter.at("clerk"), f"{PATH}/counts")) == first
    street = counted(await counter.get(counter.officer(), f"{PATH}/counts"))
    assert street == {**whole, "submitted": 2}
    own = {"community_id": str(counter.community(0))}
    for who in (counter.over("auditor"), counter.officer(), counter.at("clerk")):
        assert counted(await counter.get(who, f"{PATH}/counts", **own)) == first
        for status, count in first.items():
            page = await counter.get(who, PATH, status=status, **own)
            assert len(page["items"]) == count


async def test_counts_never_show_another_community_or_district(counter: Counter) -> None:
    """CRT-5: a community that is not one's own is not there; another district counts nothing of ours."""
    await counter.submitted(1)
    clerk = counter.at("clerk", 0)
    assert counted(await counter.get(clerk, f"{PATH}/counts")) == {}
    for community in (counter.community(1), uuid4()):
        answer = await counter.send(clerk, "GET", f"{PATH}/counts", params={"community_id": str(community)})
        assert answer.status_code == 404
    elsewhere = await Counter.open(counter.client, counter.resources, counter.organization)
    assert counted(await counter.get(elsewhere.over("auditor"), f"{PATH}/counts")) == {}
    assert (await counter.send(None, "GET", f"{PATH}/counts")).status_code == 401


async def test_a_list_is_narrowed_to_one_type_for_every_reach(counter: Counter) -> None:
    """CRT-5: only requests of the type; one that nobody asked for gives an empty list; pages go on where they end."""
    wanted = [await counter.file(0) for _ in range(3)]
    await counter.file(0, certificate_type_code=None, kind="register_only", document_title="居民会议通知")
    for who in (counter.over("auditor"), counter.officer(), counter.at("clerk")):
        found: list[str] = []
        after: dict[str, str] = {}
        while True:
            page = await counter.get(who, PATH, certificate_type_code="CT01", limit=2, **after)
            found += [one["id"] for one in page["items"]]
            if page["next"] is None:
                break
            after = {"after": page["next"]}
        assert found == [one["id"] for one in reversed(wanted)]
        assert (await counter.get(who, PATH, certificate_type_code="CT02"))["items"] == []


async def test_r10_only_what_is_open_after_its_day_is_late(counter: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    """R10, R22: a draft is never late; days later the submitted one is, in list and count alike."""
    await counter.file(0)
    late = await counter.submitted(0)
    clerk = counter.at("clerk")
    assert (await counter.get(clerk, PATH, overdue="true"))["items"] == []
    assert (await counter.get(clerk, f"{PATH}/counts"))["overdue"] == 0
    with days_later(counter, monkeypatch, 20):
        for who in (counter.over("auditor"), counter.officer(), counter.at("clerk")):
            page = await counter.get(who, PATH, overdue="true")
            assert [one["id"] for one in page["items"]] == [late["id"]]
            assert (await counter.get(who, PATH, overdue="true", status="draft"))["items"] == []
            assert (await counter.get(who, f"{PATH}/counts"))["overdue"] == 1


@pytest.mark.parametrize(("limit", "said"), [("0", "1"), ("100000", "20"), ("many", "")])
async def test_a_list_says_which_bound_a_wrong_limit_breaks(counter: Counter, limit: str, said: str) -> None:
    """The hot lane reads its query by itself; its refusals are as clear as any other."""
    refused = await counter.send(counter.at("clerk"), "GET", "/stamp-requests", params={"limit": limit})
    assert refused.status_code == 422
    [error] = refused.json()["errors"]
    assert error["pointer"] == "#/query/limit"
    assert said in error["detail"]
