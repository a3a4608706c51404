"""What anybody may ask: the catalogue, verification, notices; and what nobody can find out."""

import asyncpg
import httpx
import pytest

from qingdan.stamping.app import create_app
from qingdan.stamping.documents.check_code import check_code
from qingdan.stamping.documents.qr_payload import read_verification_address
from qingdan.stamping.issuance.paper import final_paper, type_of
from qingdan.stamping.requests.repository import ordinary
from qingdan.stamping.seals.repository import find_seal_for
from support.apps import running
from support.directory import InMemoryDirectory
from support.stamping import Counter, codes, done


async def test_the_catalogue_is_public_with_all_67_types(counter: Counter) -> None:
    """CRT-1, R19: 67 types without an account; what people say finds the type, with where to go."""
    assert len((await counter.get(None, "/certificate-types"))["items"]) == 67
    found = (await counter.get(None, "/certificate-types", query="没犯罪"))["items"][0]
    assert (found["code"], found["certificate_class"], found["issuable"]) == ("CT32", "must_not_issue", False)
    assert found["where_to_go"]
    facts = (await counter.get(None, "/certificate-types", query="曾用名证明"))["registry_facts"]
    assert [fact["fact"] for fact in facts] == ["former_name"]
    assert (await counter.send(None, "GET", "/certificate-types/CT99")).status_code == 404


async def test_crt_2_the_districts_own_list_decides_what_can_be_filed(counter: Counter) -> None:
    """CRT-1a, CRT-2, R2, R18: without a local basis a type is not active; the district's entry activates it."""
    national = await counter.get(None, "/certificate-types/CT01")
    assert (national["issuable"], national["decided_by"]) == (False, "national")
    local = await counter.get(None, "/certificate-types/CT01", district_id=str(counter.district.id))
    assert (local["issuable"], local["reasons"]) == (True, [])
    assert "示例民〔2026〕1号" in {basis["number"] for basis in local["legal_basis"]}
    assert local["guide"]["steps"]


@pytest.mark.parametrize(("wanted", "expected"), [("must_not_issue", 201), ("issue", 422)])
async def test_crt_2_a_district_may_tighten_but_not_relax(counter: Counter, wanted: str, expected: int) -> None:
    """CRT-2, R18: an entry of the district that relaxes the national list is refused with the rule."""
    code = "CT01" if wanted == "must_not_issue" else "CT32"
    body = {
        "layer": "district",
        "type_code": code,
        "certificate_class": wanted,
        "document": {"document": "示例区清单", "number": "示例民〔2026〕2号", "article": "第1项"},
        "valid_from": "2026-01-01",
    }
    answer = await counter.send(counter.over("administrator"), "POST", "/catalogue-entries", body)
    assert answer.status_code == expected
    if expected == 422:
        assert "layer-may-not-relax" in codes(answer)
    else:
        assert answer.json()["decided_by"] == "district"
    assert (await counter.send(counter.at("head"), "POST", "/catalogue-entries", body)).status_code == 403


async def test_crt_11_an_unknown_number_and_a_wrong_code_are_the_same_answer(counter: Counter) -> None:
    """CRT-11, R99: nobody learns which numbers exist; an approved paper without a seal is unknown as well."""
    await counter.make_seal()
    stamped = (await counter.stamped())["certificate_number"]
    approved = (await counter.approved())["certificate_number"]
    key = counter.resources.keys.check_code
    absent = stamped[:-1] + "9"
    answers = [
        (stamped, "34679ACD"),
        (stamped, ""),
        (absent, "34679ACD"),
        (absent, check_code(key, absent)),
        (approved, check_code(key, approved)),
        ("not-a-number", "34679ACD"),
    ]
    got = [
        await counter.send(None, "GET", f"/verifications/{number}", params={"code": code}) for number, code in answers
    ]
    assert {(answer.status_code, answer.text) for answer in got} == {(200, got[0].text)}
    assert got[0].json()["result"] == "unknown"
    found = await counter.get(None, f"/verifications/{stamped}", code=check_code(key, stamped).lower())
    assert (found["result"], found["masked_name"]) == ("valid", "周*舟")


async def test_crt_11_guessing_is_stopped(counter: Counter) -> None:
    """CRT-11: after a few wrong guesses an address is told to wait; right ones never count."""
    settings = counter.resources.settings.model_copy(update={"verification_free_guesses": 3})
    async with running(create_app(settings, InMemoryDirectory()), "198.51.100.7") as client:
        statuses = [(await client.get(f"/verifications/999901-001001-2026-00000{n}")).status_code for n in range(5)]
        assert statuses == [200, 200, 200, 429, 429]
        stopped = await client.post("/verifications/files", files={"file": ("a.pdf", b"%PDF-")})
        assert stopped.status_code == 429
        assert 0 < int(stopped.headers["retry-after"]) <= 600


async def test_crt_11_the_qr_code_carries_facts_that_the_published_key_checks(counter: Counter) -> None:
    """CRT-10, CRT-11: what the QR code says is signed by the key that anybody can read here."""
    await counter.make_seal()
    request = await counter.approved()
    resources = counter.resources
    async with resources.database.read(counter.district.id) as transaction:
        session = transaction.session
        record = (await ordinary.require(session, counter.district.id, request["id"])).record
        seal = await find_seal_for(session, counter.district.id, record.community_id, "committee")
    assert seal is not None
    template = type_of(record).template
    assert template is not None
    paper = final_paper(resources, record, record.open_personal(resources.cipher), seal, template)
    [key] = (await counter.get(None, "/verification-keys"))["items"]
    public = resources.keys.qr.public_key()
    assert key["public_key"] == public.public_bytes_raw().hex()
    assert (key["demo"], key["valid_from"], key["valid_until"]) == (True, None, None)
    facts = read_verification_address(paper.qr_payload, {key["id"]: public}).facts
    assert (facts.number, facts.masked_name, facts.demo) == (request["certificate_number"], "周*舟", True)


async def test_crt_11_keys_of_papers_in_circulation_are_published_with_their_days(counter: Counter) -> None:
    """CRT-11, R97: an earlier key speaks for the papers of its days; the present one comes first."""
    earlier = "19204c8c3ba85ba059cd18ac9017bd02a18da5d10c68fb779a34be43ef067791"
    settings = counter.resources.settings.model_copy(update={"earlier_qr_keys": f"{earlier}/2024-01-01/2026-08-02"})
    async with running(create_app(settings, InMemoryDirectory()), "198.51.100.8") as client:
        answer = await client.get("/verification-keys")
    present, former = answer.json()["items"]
    assert answer.headers["cache-control"] == "public, no-cache"
    assert present["id"] == counter.resources.keys.qr_id
    assert (former["id"], former["public_key"], former["demo"]) == ("81ebc23c", earlier, False)
    assert (former["valid_from"], former["valid_until"]) == ("2024-01-01", "2026-08-02")


async def test_crt_9_the_register_is_exported_as_it_was_hashed(counter: Counter) -> None:
    """CRT-9, CRT-12: JSON lines with a header and every entry's hash; nothing in it names people."""
    seal = await counter.make_seal()
    for _ in range(2):
        await counter.stamped()
    answer: httpx.Response = await counter.send(counter.over("auditor"), "GET", f"/seals/{seal['id']}/register/export")
    lines = [httpx.Response(200, text=line).json() for line in answer.text.splitlines()]
    assert (lines[0]["entries"], lines[0]["last_hash"]) == (2, lines[2]["hash"])
    assert lines[1]["previous_hash"] == lines[0]["genesis_hash"]
    assert "周小舟" not in answer.text
    assert (await counter.send(counter.at("head", 1), "GET", f"/seals/{seal['id']}/register")).status_code == 404


async def test_crt_9_a_touched_entry_is_found(counter: Counter, database_urls: dict[str, str]) -> None:
    """CRT-9, R83: the service's role can't change an entry; changed by the owner, the check names it."""
    seal = await counter.make_seal()
    for _ in range(3):
        await counter.stamped()
    statement = "UPDATE stamping.register_entry SET copies = 9 WHERE seal_id = $1 AND number = 2"
    async with counter.resources.database.hot_transaction(counter.district.id) as connection:
        with pytest.raises(Exception, match="permission denied"):
            await connection.execute(statement, seal["id"])
    await _as_administrator(database_urls["admin"], statement, seal)
    check = await counter.get(counter.over("auditor"), f"/seals/{seal['id']}/register/check")
    assert not check["intact"]
    assert (check["findings"][0]["code"], check["findings"][0]["number"]) == ("wrong-hash", 2)


async def _as_administrator(address: str, statement: str, seal: dict[str, object]) -> None:
    connection = await asyncpg.connect(address)
    try:
        assert await connection.execute(statement, seal["id"]) == "UPDATE 1"
    finally:
        await connection.close()


async def test_missing_rights_of_the_public_are_told_apart_from_missing_things(counter: Counter) -> None:
    """Everything but the public pages asks for a sign-in first."""
    for path in ("/stamp-requests", "/seals", "/refusals", "/work-queue"):
        assert (await counter.send(None, "GET", path)).status_code == 401
    assert done(await counter.send(None, "GET", "/healthz"))["status"] == "ok"
