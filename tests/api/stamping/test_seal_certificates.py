"""A seal in earnest: made in production without a key, given a licensed authority's certificate, then it signs."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from typing import Final

import pytest

from qingdan.stamping.app import create_app
from support.apps import running
from support.certificates import PEM, Authority, as_pem, as_pkcs12, make_key
from support.stamping import Answer, Counter, codes, done

PASSWORD: Final = "打开证书的密码"


@dataclass(frozen=True)
class Earnest:
    """A service in production that trusts one root, and who issues under it."""

    counter: Counter
    authority: Authority
    root: Authority


@pytest.fixture
async def earnest(counter: Counter, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Earnest]:
    """Run the same district's service as production runs it."""
    root = Authority("可信根证书")
    file = tmp_path_factory.mktemp("roots") / "roots.pem"
    file.write_bytes(root.pem)
    changed = {"environment": "production", "trusted_roots_file": file}
    app = create_app(counter.resources.settings.model_copy(update=changed), counter.organization)
    async with running(app) as client:
        yield Earnest(replace(counter, client=client, resources=app.state.stamping), Authority("签发机构", root), root)


def pkcs12_of(authority: Authority, name: str = "某某居民委员会") -> Answer:
    """Return a certificate of an authority as it is sent."""
    key = make_key()
    file = as_pkcs12(key, authority.issue(name, key), [authority.certificate], PASSWORD)
    return {"file": file, "password": PASSWORD, "reason": "证书机构签发"}


async def test_r93_a_seal_in_earnest_signs_with_the_certificate_that_was_brought_in(earnest: Earnest) -> None:
    """R91, R93, R97: without one nothing is signed; with it the file verifies up to the trusted root."""
    counter = earnest.counter
    seal = await counter.make_seal()
    assert (seal["demo"], seal["electronic"], seal["certificate"]) == (False, False, None)
    request = await counter.approved()
    path = f"/stamp-requests/{request['id']}/stamping"
    refused = await counter.send(counter.at("keeper"), "POST", path, {}, version=request["version"])
    assert refused.status_code == 409
    body = pkcs12_of(earnest.authority)
    sent = await counter.send(
        counter.over("administrator"), "PUT", f"/seals/{seal['id']}/certificate", body, version=seal["version"]
    )
    seal = done(sent)
    assert (seal["electronic"], seal["version"], seal["events"][0]["kind"]) == (True, 2, "certificate")
    assert seal["certificate"]["issuer"] == "CN=签发机构"
    stamped = await counter.act(counter.at("keeper"), request, "stamping", {})
    file = await counter.send(counter.at("clerk"), "GET", f"/stamp-requests/{stamped['id']}/document.pdf")
    assert file.status_code == 200, file.text
    verified = done(await counter.client.post("/verifications/files", files={"file": ("a.pdf", file.content)}))
    assert (verified["result"], verified["demo"]) == ("valid", False)
    assert {check["name"]: check["outcome"] for check in verified["checks"]}["trust"] == "pass"


async def test_r93_the_private_key_is_encrypted_and_never_shown_again(earnest: Earnest) -> None:
    """R93: no answer, no history, no audit row holds the key or the password; the column holds no PEM."""
    counter, key = earnest.counter, make_key()
    seal = await counter.make_seal()
    chain = earnest.authority.issue("甲", key).public_bytes(PEM) + earnest.authority.pem
    body = {"certificate_pem": chain.decode(), "private_key_pem": as_pem(key), "reason": "证书机构签发"}
    path = f"/seals/{seal['id']}"
    administrator = counter.over("administrator")
    sent = await counter.send(administrator, "PUT", f"{path}/certificate", body, version=1)
    read = await counter.send(administrator, "GET", path)
    async with counter.resources.database.read(counter.district.id) as transaction:
        connection = await transaction.session.connection()
        sealed = await connection.exec_driver_sql("SELECT private_key_encrypted FROM seal WHERE id = $1", (seal["id"],))
        kept = bytes(sealed.scalar_one()).decode("latin-1")
        trail = await connection.exec_driver_sql("SELECT string_agg(detail::text, '') FROM audit_event")
        audited = str(trail.scalar_one())
    secret = as_pem(key).splitlines()[1]
    for text in (sent.text, read.text, kept, audited):
        assert secret not in text
        assert "PRIVATE KEY" not in text


async def test_r93_a_certificate_with_flaws_is_refused_with_all_of_them(earnest: Earnest) -> None:
    """R91, R93, R97: another root, another's key, the wrong usage, a past day, a demonstration; nothing changes."""
    counter, stranger, key = earnest.counter, Authority("别的根"), make_key()
    seal = await counter.make_seal()
    path, administrator = f"/seals/{seal['id']}/certificate", counter.over("administrator")

    async def refusal(body: Answer) -> set[str]:
        return codes(await counter.send(administrator, "PUT", path, body, version=1))

    assert await refusal(pkcs12_of(stranger)) == {"chain-broken"}
    past = earnest.root.issue("甲", key, signs=False, days=(-9, -1)).public_bytes(PEM).decode()
    mixed = {"certificate_pem": past, "private_key_pem": as_pem(make_key()), "reason": "试"}
    expected = {"key-mismatch", "usage-wrong", "certificate-not-valid", "chain-broken"}
    assert await refusal(mixed) == expected
    wrong = await counter.send(administrator, "PUT", path, {**pkcs12_of(stranger), "password": "错"}, version=1)
    assert (wrong.status_code, wrong.json()["errors"][0]["code"]) == (422, "certificate-unreadable")
    assert "错" not in wrong.text
    for file in ("不是文件", "????", ""):
        unreadable = await counter.send(administrator, "PUT", path, {"file": file, "reason": "试"}, version=1)
        assert (unreadable.status_code, unreadable.json()["errors"][0]["pointer"]) == (422, "/file")
    both = {**pkcs12_of(stranger), "certificate_pem": past}
    assert (await counter.send(administrator, "PUT", path, both, version=1)).status_code == 422
    assert (await counter.get(administrator, f"/seals/{seal['id']}"))["electronic"] is False


async def test_r93_only_the_administrator_brings_a_certificate(earnest: Earnest) -> None:
    """R93, CRT-13: 401, 403, 404, 412, 428 from every wrong side; a retired seal takes none."""
    counter, body = earnest.counter, pkcs12_of(earnest.authority)
    seal = await counter.make_seal()
    path, administrator = f"/seals/{seal['id']}/certificate", counter.over("administrator")
    assert (await counter.send(None, "PUT", path, body, version=1)).status_code == 401
    for who in (counter.at("head"), counter.at("keeper"), counter.officer(), counter.over("auditor")):
        assert (await counter.send(who, "PUT", path, body, version=1)).status_code == 403
    assert (await counter.send(counter.at("administrator", 1), "PUT", path, body, version=1)).status_code == 404
    assert (await counter.send(administrator, "PUT", path, body)).status_code == 428
    assert (await counter.send(administrator, "PUT", path, body, version=7)).status_code == 412
    retired = await counter.send(
        administrator, "POST", f"/seals/{seal['id']}/retirement", {"reason": "换章"}, version=1
    )
    refused = await counter.send(administrator, "PUT", path, body, version=done(retired)["version"])
    assert codes(refused) == {"wrong-state"}


async def test_r93_without_a_trusted_root_no_certificate_is_accepted(counter: Counter) -> None:
    """R93: an installation that trusts nobody says so instead of trusting everybody."""
    seal = await counter.make_seal()
    body = pkcs12_of(Authority("根"))
    path = f"/seals/{seal['id']}/certificate"
    assert codes(await counter.send(counter.over("administrator"), "PUT", path, body, version=1)) == {"no-trusted-root"}
