"""A past that is loaded in one go stands as if it had been lived."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from qingdan.kernel.errors import Refused
from qingdan.stamping.catalogue.rules import AskingBodyKind
from qingdan.stamping.issuance import history
from qingdan.stamping.issuance.history import PastRequest, Staff, load_history
from qingdan.stamping.requests.rules import RequestState
from support.stamping import CONTENT, NAME, Answer, Counter

BEGIN = datetime(2025, 12, 30, 2, 0, tzinfo=UTC)


def place(counter: Counter, seal: Answer) -> history.Counter:
    """Return the first community as the history knows it."""
    unit = counter.district.communities[0]
    clerk, head, keeper = (counter.at(role) for role in ("clerk", "head", "keeper"))
    return history.Counter(
        unit.id,
        unit.subdistrict_id,
        unit.name,
        f"{unit.code[:6]}-{unit.code[6:]}",
        UUID(seal["id"]),
        *(Staff(one.person_id, one.name) for one in (clerk, head, keeper)),
    )


def past(where: history.Counter, number: int, state: RequestState, **changes: object) -> PastRequest:
    """Return one request of the past, a day after the one before."""
    values: Answer = {
        "counter": where,
        "state": state,
        "filed_at": BEGIN + timedelta(days=number),
        "applicant_name": NAME,
        "purpose": "办理子女入学",
        "asking_body_name": "青槐小学",
        "asking_body_kind": AskingBodyKind.SCHOOL,
        "type_code": "CT01",
        "values": CONTENT["values"],
        "evidence_seen": frozenset(CONTENT["evidence_seen"]),
        **changes,
    }
    return PastRequest(**values)


async def test_crt_9_a_loaded_past_has_an_intact_register_and_real_work_goes_on(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    """CRT-9, R83: numbers begin anew with the year, the chain holds over chunks, the next stamping follows on it."""
    monkeypatch.setattr(history, "CHUNK", 3)
    seal = await counter.make_seal()
    where = place(counter, seal)
    states = [RequestState.DELIVERED] * 4 + [RequestState.APPROVED, RequestState.VERIFIED, RequestState.SUBMITTED]
    requests = [past(where, number, state) for number, state in enumerate(states)]
    assert await load_history(counter.resources, counter.district.id, requests) == 7
    register = await counter.get(counter.at("head"), f"/seals/{seal['id']}/register")
    assert [(entry["year"], entry["number"]) for entry in register["items"]] == [
        (2026, 2),
        (2026, 1),
        (2025, 2),
        (2025, 1),
    ]
    listed = (await counter.get(counter.at("clerk"), "/stamp-requests"))["items"]
    assert [item["status"] for item in listed] == [state.value for state in states][::-1]
    stamped = await counter.stamped()
    check = await counter.get(counter.at("head"), f"/seals/{seal['id']}/register/check")
    assert (check["entries"], check["findings"]) == (5, [])
    assert stamped["certificate_number"].endswith("-000002" if stamped["register_year"] == 2026 else "-000001")


async def test_crt_5_a_past_that_no_rule_allows_is_not_loaded(counter: Counter) -> None:
    """CRT-5, CRT-6: without its documents, or approved by who applied, a past is refused and nothing of it kept."""
    seal = await counter.make_seal()
    where = place(counter, seal)
    himself = replace(where, head=where.clerk)
    for wrong in (
        past(where, 0, RequestState.DELIVERED, evidence_seen=frozenset()),
        past(himself, 0, RequestState.DELIVERED),
        past(where, 0, RequestState.SUBMITTED, type_code="CT32", values={}),
    ):
        with pytest.raises(Refused):
            await load_history(counter.resources, counter.district.id, [past(where, 0, RequestState.DELIVERED), wrong])
    assert (await counter.get(counter.at("clerk"), "/stamp-requests"))["items"] == []
    assert (await counter.get(counter.at("head"), f"/seals/{seal['id']}/register"))["items"] == []
