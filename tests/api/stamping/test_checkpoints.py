"""Checkpoints over HTTP: who makes them, who reads them, what they prove, and what shows when a register is touched."""

import asyncio
import json
from io import BytesIO
from uuid import UUID

import asyncpg
import pytest

from qingdan.stamping.checker import checker_text, qingdan_check
from qingdan.stamping.checker.qingdan_check import NOT_CHECKED, PASS, Report
from support.checkpoints import CHECKPOINTS, make, touch
from support.principals import grant, person
from support.stamping import NAME, Answer, Counter, done


async def keys_of(counter: Counter) -> Answer:
    """Return the published keys by id."""
    answer = await counter.get(None, "/registers/checkpoint-keys")
    return {one["id"]: one["public_key"] for one in answer["items"]}


async def exported(counter: Counter, seal: Answer) -> bytes:
    """Download a register."""
    answer = await counter.send(counter.over("auditor"), "GET", f"/seals/{seal['id']}/register/export")
    assert answer.headers["content-type"] == "application/jsonl"
    return answer.content


async def checked_offline(counter: Counter, seal: Answer, *checkpoints: Answer) -> Report:
    """Let the checker look at what was downloaded."""
    return qingdan_check.check_register(BytesIO(await exported(counter, seal)), checkpoints, await keys_of(counter))


async def checked_here(counter: Counter, seal: Answer) -> Answer:
    """Let the server look at its own register."""
    return await counter.get(counter.over("auditor"), f"/seals/{seal['id']}/register/check")


async def newest_entry(counter: Counter, seal: Answer) -> Answer:
    page = await counter.get(counter.at("keeper"), f"/seals/{seal['id']}/register")
    entry: Answer = page["items"][0]
    return entry


def found(answer: Answer) -> list[tuple[str, int | None, int | None]]:
    return [(one["code"], one["year"], one["number"]) for one in answer["findings"]]


async def test_crt_9_keepers_and_auditors_make_checkpoints_and_anybody_reads_them(counter: Counter) -> None:
    """CRT-9: numbers without gap, each carrying the hash of the one before; nobody else makes any."""
    seal = await counter.make_seal()
    await counter.stamped()
    first, second = await make(counter), await make(counter, "auditor")
    assert (first["number"], second["number"]) == (1, 2)
    assert second["previous_hash"] == first["hash"]
    assert [(one["seal_id"], one["size"]) for one in first["seals"]] == [(seal["id"], 1)]
    for who in (*map(counter.at, ("clerk", "head")), counter.officer(), counter.over("administrator")):
        assert (await counter.send(who, "POST", CHECKPOINTS)).status_code == 403
    assert (await counter.send(None, "POST", CHECKPOINTS)).status_code == 401
    district = str(counter.district.id)
    page = await counter.get(None, CHECKPOINTS, district_id=district, limit=1)
    assert [one["number"] for one in page["items"]] == [2]
    rest = await counter.get(None, CHECKPOINTS, district_id=district, after=page["next"])
    assert ([one["number"] for one in rest["items"]], rest["next"]) == ([1], None)
    assert await counter.get(None, f"{CHECKPOINTS}/1", district_id=district) == first
    absent = await counter.send(None, "GET", f"{CHECKPOINTS}/3", params={"district_id": district})
    assert absent.status_code == 404
    bad = await counter.send(None, "GET", CHECKPOINTS, params={"district_id": district, "after": "bm90IGEgbnVtYmVy"})
    assert bad.status_code == 422


async def test_crt_9_a_checkpoint_says_nothing_of_people(counter: Counter) -> None:
    """CRT-9, CRT-12: sizes and hashes of seals, and that is all."""
    await counter.make_seal()
    await counter.stamped()
    made = await make(counter)
    assert set(made) == {
        *("format", "district_id", "number", "made_at", "previous_hash", "seal_count", "root", "breaks"),
        *("key_id", "hash", "public_key", "signature", "seals"),
    }
    assert set(made["seals"][0]) == {"seal_id", "size", "last_hash", "root"}


async def test_crt_9_the_checker_accepts_what_the_server_gives_out(counter: Counter) -> None:
    """CRT-9, R83, R84: export, checkpoints, keys, receipt, proof, all of them downloaded; a voided paper is in too."""
    seal = await counter.make_seal()
    await counter.stamped()
    first = await make(counter)
    request = await counter.stamped()
    await counter.act(counter.at("keeper"), request, "voiding", {"reason": "姓名有误", "original_returned": True})
    second = await make(counter)
    keys = await keys_of(counter)
    report = await checked_offline(counter, seal, first, second)
    assert {outcome for outcome, _ in report.checks.values()} == {PASS}
    here = await checked_here(counter, seal)
    assert (here["intact"], here["entries"], here["checkpoint_number"]) == (True, 3, 2)
    entry = await newest_entry(counter, seal)
    path = f"/seals/{seal['id']}/register/{entry['id']}/receipt"
    receipt = await counter.get(counter.at("clerk"), path)
    report = qingdan_check.check_receipt(receipt, [second], keys)
    assert {outcome for outcome, _ in report.checks.values()} == {PASS}
    assert (receipt["entry"]["kind"], receipt["hash"]) == ("voiding", entry["hash"])
    assert "姓名有误" not in json.dumps(receipt, ensure_ascii=False)
    asked = {"district_id": str(counter.district.id), "earlier": 1, "later": 2}
    proof = await counter.get(None, f"/seals/{seal['id']}/register/consistency", **asked)
    report = qingdan_check.check_consistency(proof, [first, second], keys)
    assert {outcome for outcome, _ in report.checks.values()} == {PASS}
    script = await counter.send(None, "GET", "/registers/checker")
    assert (script.content, "qingdan_check.py" in script.headers["content-disposition"]) == (checker_text(), True)


async def test_crt_9_a_receipt_is_given_once_a_checkpoint_covers_the_entry(counter: Counter) -> None:
    """CRT-9: before that the answer says what to wait for; an older checkpoint can be named."""
    seal = await counter.make_seal()
    await counter.stamped()
    entry = await newest_entry(counter, seal)
    path = f"/seals/{seal['id']}/register/{entry['id']}/receipt"
    early = await counter.send(counter.at("clerk"), "GET", path)
    assert (early.status_code, early.json()["type"].rpartition(":")[2]) == (409, "not-in-a-checkpoint-yet")
    await make(counter)
    await counter.stamped()
    await make(counter)
    receipts = [
        await counter.get(counter.at("head"), path, **asked) for asked in ({}, {"checkpoint": 1}, {"checkpoint": 2})
    ]
    assert [one["seal"]["checkpoint"]["number"] for one in receipts] == [2, 1, 2]
    later = await newest_entry(counter, seal)
    too_early = f"/seals/{seal['id']}/register/{later['id']}/receipt"
    assert (await counter.send(counter.at("head"), "GET", too_early, params={"checkpoint": 1})).status_code == 409
    assert (await counter.send(counter.at("head"), "GET", too_early, params={"checkpoint": 9})).status_code == 404


async def test_crt_9_who_may_not_read_a_register_gets_no_receipt(counter: Counter) -> None:
    """CRT-9, ORG-9: strangers 404, insiders without the right 403, nobody 401."""
    seal = await counter.make_seal()
    await counter.stamped()
    await make(counter)
    entry = await newest_entry(counter, seal)
    outsider = person(counter.district.id, grant("keeper", UUID(int=5), "community", UUID(int=6)))
    whole = f"/seals/{seal['id']}/register/{entry['id']}/receipt"
    for who, status in (
        (counter.at("clerk", 1), 404),
        (outsider, 404),
        (counter.officer(1), 404),
        (counter.over("administrator"), 403),
        (None, 401),
        (counter.officer(), 200),
    ):
        assert (await counter.send(who, "GET", whole)).status_code == status
    unknown = f"/seals/{seal['id']}/register/{UUID(int=1)}/receipt"
    assert (await counter.send(counter.at("clerk"), "GET", unknown)).status_code == 404


async def test_crt_9_anybody_asks_for_the_proof_that_a_register_only_grew_and_learns_nothing_else(
    counter: Counter,
) -> None:
    """CRT-9, R83: hashes alone; another district, an unknown seal or checkpoint 404, the wrong order 422."""
    seal = await counter.make_seal()
    await counter.stamped()
    await make(counter)
    path, asked = f"/seals/{seal['id']}/register/consistency", {"earlier": 1, "later": 1}
    own = {**asked, "district_id": str(counter.district.id)}
    answer = await counter.send(None, "GET", path, params=own)
    assert (answer.status_code, NAME in answer.text) == (200, False)
    assert set(answer.json()) == {"format", "earlier", "later", "proof"}
    elsewhere = {**asked, "district_id": str(UUID(int=7))}
    assert (await counter.send(None, "GET", path, params=elsewhere)).status_code == 404
    assert (await counter.send(None, "GET", path, params={**own, "later": 2})).status_code == 404
    stranger = f"/seals/{UUID(int=7)}/register/consistency"
    assert (await counter.send(None, "GET", stranger, params=own)).status_code == 404
    backwards = await counter.send(None, "GET", path, params={**own, "earlier": 2})
    assert (backwards.status_code, backwards.json()["errors"][0]["pointer"]) == (422, "#/query/earlier")


async def test_r83_the_service_cannot_change_or_delete_a_checkpoint(
    counter: Counter, database_urls: dict[str, str]
) -> None:
    """R83: its role may only read and add."""
    await counter.make_seal()
    await make(counter)
    connection = await asyncpg.connect(database_urls["stamping"])
    try:
        await connection.execute(f"SET qingdan.district = '{counter.district.id}'")
        for statement in ("UPDATE stamping.checkpoint SET root = ''", "DELETE FROM stamping.checkpoint"):
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await connection.execute(statement)
    finally:
        await connection.close()


@pytest.mark.parametrize(
    ("change", "codes"),
    [
        ("UPDATE stamping.register_entry SET copies = 9 WHERE seal_id = $1 AND position = 2", ["wrong-hash"]),
        ("DELETE FROM stamping.register_entry WHERE seal_id = $1 AND position = 2", ["gap", "wrong-previous-hash"]),
    ],
)
async def test_crt_9_a_register_touched_in_the_database_is_found_here_and_offline(
    counter: Counter, database_urls: dict[str, str], change: str, codes: list[str]
) -> None:
    """CRT-9, R83: server and checker name the same entry, and the next checkpoint says that something broke."""
    seal = await counter.make_seal()
    for _ in range(3):
        await counter.stamped()
    published = await make(counter)
    entry = await newest_entry(counter, seal)
    await touch(database_urls, change, UUID(seal["id"]))
    here, offline = await checked_here(counter, seal), await checked_offline(counter, seal, published)
    assert (here["intact"], offline.status) == (False, 1)
    assert [one[0] for one in found(here)][: len(codes)] == codes
    named = [(one.code, one.year, one.number) for one in offline.findings]
    assert [one for one in named if one[1]] == [one for one in found(here) if one[1]]
    if "DELETE" in change:
        path = f"/seals/{seal['id']}/register/{entry['id']}/receipt"
        refused = await counter.send(counter.at("keeper"), "GET", path)
        assert (refused.status_code, refused.json()["type"].rpartition(":")[2]) == (409, "register-differs")
        broken = await make(counter)
        assert broken["breaks"] == [seal["id"]]
        proof = f"/seals/{seal['id']}/register/consistency?earlier=1&later=2&district_id={counter.district.id}"
        assert (await counter.send(None, "GET", proof)).status_code == 409
        assert "checkpoint 2: continues" in (await checked_offline(counter, seal, broken)).checks


async def test_crt_9_a_register_restored_and_continued_does_not_agree_with_what_was_published(
    counter: Counter, database_urls: dict[str, str]
) -> None:
    """CRT-9: a whole chain computed anew is intact by itself; the checkpoint tells."""
    seal = await counter.make_seal()
    await counter.stamped()
    before = await touched_head(database_urls, seal)
    await counter.stamped()
    published = await make(counter)
    await touch(
        database_urls, "DELETE FROM stamping.register_entry WHERE seal_id = $1 AND position = 2", UUID(seal["id"])
    )
    await touch(
        database_urls,
        "UPDATE stamping.register_head SET size = 1, number = 1, hash = $2 WHERE seal_id = $1",
        UUID(seal["id"]),
        before,
    )
    assert found(await checked_here(counter, seal)) == [("truncated", None, None)]
    await counter.stamped()
    assert found(await checked_here(counter, seal)) == [("checkpoint-differs", None, None)]
    offline = await checked_offline(counter, seal, published)
    assert [one.code for one in offline.findings] == ["checkpoint-differs"]
    assert (await make(counter))["breaks"] == [seal["id"]]
    # The broken past stays known when later checkpoints agree with the register again.
    await make(counter)
    here = await checked_here(counter, seal)
    assert (found(here), here["checkpoint_number"]) == ([("checkpoint-differs", None, None)], 3)


async def touched_head(database_urls: dict[str, str], seal: Answer) -> str:
    connection = await asyncpg.connect(database_urls["admin"])
    try:
        return str(
            await connection.fetchval("SELECT hash FROM stamping.register_head WHERE seal_id = $1", UUID(seal["id"]))
        )
    finally:
        await connection.close()


async def test_crt_9_checkpoints_made_at_the_same_moment_leave_no_gap(counter: Counter) -> None:
    """CRT-9: each waits for the one before; a repeated key makes none."""
    await counter.make_seal()
    made = await asyncio.gather(*(make(counter) for _ in range(8)))
    assert sorted(one["number"] for one in made) == list(range(1, 9))
    by_number = {one["number"]: one for one in made}
    assert all(by_number[n + 1]["previous_hash"] == by_number[n]["hash"] for n in range(1, 8))
    keeper = counter.at("keeper")
    again = [done(await counter.send(keeper, "POST", CHECKPOINTS, key="only-once-please")) for _ in range(2)]
    assert again[0] == again[1]
    assert again[0]["number"] == 9


async def test_crt_9_a_register_without_checkpoints_says_so(counter: Counter) -> None:
    """CRT-9: what nobody published can't be compared."""
    seal = await counter.make_seal()
    assert (await checked_here(counter, seal))["checkpoint_number"] is None
    assert (await checked_offline(counter, seal)).checks["checkpoints"][0] == NOT_CHECKED
    made = await make(counter)
    assert (await checked_here(counter, seal))["intact"]
    assert (await checked_offline(counter, seal, made)).status == 0
