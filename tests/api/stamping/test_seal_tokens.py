"""A seal whose key lies on a PKCS#11 token: registered, it signs; a token that fails leaves nothing half done."""

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, replace
from typing import Final

import httpx
import pytest
from cryptography import x509
from pydantic import SecretStr

from qingdan.stamping.app import create_app
from qingdan.stamping.documents.tokens import TokenKey
from support.apps import running
from support.certificates import PEM, Authority, make_key
from support.stamping import Answer, Counter, codes, done
from support.tokens import PIN, Device, device_in, needs_tokens

pytestmark = needs_tokens

KEY: Final = TokenKey("district-seals", "committee-01")
OTHER: Final = TokenKey("district-seals", "someone-elses")
LOCKED: Final = TokenKey("wrong-pin", "committee-01")
NAME: Final = "某某居民委员会"


@dataclass(frozen=True)
class Earnest:
    """A service in production with a token, and who issues certificates for its keys."""

    counter: Counter
    device: Device
    chain: str


@pytest.fixture(scope="module")
def authority() -> Authority:
    return Authority("签发机构", Authority("可信根证书"))


@pytest.fixture(scope="module")
def device(authority: Authority, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Device]:
    with device_in(tmp_path_factory.mktemp("tokens")) as made:
        for label in {KEY.token, LOCKED.token}:
            made.add_token(label)
        for key in (KEY, OTHER, LOCKED):
            private = make_key()
            made.add_key(key, private, authority.issue(NAME, private))
        yield made


@pytest.fixture
async def earnest(
    counter: Counter, device: Device, authority: Authority, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Earnest]:
    """Run the same district's service as production runs it, with the token set up."""
    root = authority.issuer
    assert root is not None
    roots = tmp_path_factory.mktemp("roots") / "roots.pem"
    roots.write_bytes(root.pem)
    changed: dict[str, object] = {
        "environment": "production",
        "trusted_roots_file": roots,
        "pkcs11_module": device.module,
        "pkcs11_pins": {KEY.token: SecretStr(PIN), LOCKED.token: SecretStr("000000")},
    }
    app = create_app(counter.resources.settings.model_copy(update=changed), counter.organization)
    chain = device.tokens(**{KEY.token: PIN}).certificate(KEY)
    async with running(app) as client:
        served = replace(counter, client=client, resources=app.state.stamping)
        yield Earnest(served, device, pem_of(chain) + authority.pem.decode())


def pem_of(der: bytes) -> str:
    """Return a certificate as PEM text."""
    return x509.load_der_x509_certificate(der).public_bytes(PEM).decode()


async def register(earnest: Earnest, seal: Answer, key: TokenKey = KEY, **more: str) -> httpx.Response:
    """Register a key on a token for a seal."""
    path = f"/seals/{seal['id']}/certificate"
    body = {"key_reference": str(key), "certificate_pem": earnest.chain, "reason": "证书机构签发", **more}
    administrator = earnest.counter.over("administrator")
    return await earnest.counter.send(administrator, "PUT", path, body, version=seal["version"])


async def stamp(earnest: Earnest, request: Answer) -> httpx.Response:
    """Try to stamp an approved request."""
    path, keeper = f"/stamp-requests/{request['id']}/stamping", earnest.counter.at("keeper")
    return await earnest.counter.send(keeper, "POST", path, {}, version=request["version"])


async def test_r93_a_seal_signs_with_the_key_on_its_token(earnest: Earnest) -> None:
    """R91, R93: registered once, the paper verifies up to the trusted root; no key lies in the database."""
    counter = earnest.counter
    seal = done(await register(earnest, await counter.make_seal()))
    assert (seal["electronic"], seal["key_reference"], seal["demo"]) == (True, str(KEY), False)
    request = done(await stamp(earnest, await counter.approved()))
    file = await counter.send(counter.at("clerk"), "GET", f"/stamp-requests/{request['id']}/document.pdf")
    verified = done(await counter.client.post("/verifications/files", files={"file": ("a.pdf", file.content)}))
    assert {check["name"]: check["outcome"] for check in verified["checks"]}["trust"] == "pass"
    async with counter.resources.database.read(counter.district.id) as transaction:
        connection = await transaction.session.connection()
        row = await connection.exec_driver_sql("SELECT to_jsonb(seal)::text FROM seal WHERE id = $1", (seal["id"],))
        kept = str(row.scalar_one())
        trail = await connection.exec_driver_sql("SELECT string_agg(detail::text, '') FROM audit_event")
        audited = str(trail.scalar_one())
    assert '"private_key_encrypted": null' in kept
    assert str(KEY) in audited
    assert PIN not in kept + audited


async def test_r93_the_certificate_is_read_from_the_token_when_none_is_sent(earnest: Earnest) -> None:
    """R93: its chain is judged like any other: without the issuer between it leads to no root."""
    seal = await earnest.counter.make_seal()
    body = {"key_reference": str(KEY), "reason": "证书机构签发"}
    path, administrator = f"/seals/{seal['id']}/certificate", earnest.counter.over("administrator")
    assert codes(await earnest.counter.send(administrator, "PUT", path, body, version=1)) == {"chain-broken"}


async def test_r93_a_key_that_is_not_the_certificate_s_own_is_refused(earnest: Earnest) -> None:
    """R93: the reason points at the reference; nothing changes."""
    seal = await earnest.counter.make_seal()
    refused = await register(earnest, seal, OTHER)
    assert codes(refused) == {"key-mismatch"}
    assert refused.json()["reasons"][0]["pointer"] == "/key_reference"
    assert (await earnest.counter.get(earnest.counter.over("administrator"), f"/seals/{seal['id']}"))["version"] == 1


async def test_a_token_that_can_t_be_used_is_named_at_its_field(earnest: Earnest) -> None:
    """R93: unknown key, unknown token, wrong PIN, malformed reference; the PIN is in no answer."""
    seal = await earnest.counter.make_seal()
    wrong = {
        "token-key-missing": TokenKey(KEY.token, "unknown"),
        "token-not-set-up": TokenKey("unknown", "key"),
        "token-pin-refused": LOCKED,
    }
    for code, key in wrong.items():
        answer = await register(earnest, seal, key)
        assert answer.status_code == 422
        assert [(one["pointer"], one["code"]) for one in answer.json()["errors"]] == [("/key_reference", code)]
        assert "000000" not in answer.text
    for reference in ("software", "pkcs11:only-a-token", "pkcs11:/key", ""):
        body = {"key_reference": reference, "reason": "试"}
        path, administrator = f"/seals/{seal['id']}/certificate", earnest.counter.over("administrator")
        assert (await earnest.counter.send(administrator, "PUT", path, body, version=1)).status_code == 422
    both = await register(earnest, seal, file="AAAA")
    assert both.status_code == 422


async def test_a_token_that_is_pulled_out_leaves_the_request_approved_until_it_is_back(earnest: Earnest) -> None:
    """CRT-9, R76: nothing is registered, nothing is stamped; the same act succeeds afterwards and takes number 1."""
    counter = earnest.counter
    seal = done(await register(earnest, await counter.make_seal()))
    request = await counter.approved()
    with earnest.device.unplugged():
        failed = await stamp(earnest, request)
    assert (failed.status_code, int(failed.headers["retry-after"]) > 0) == (503, True)
    assert failed.json()["type"].removeprefix("urn:qingdan:problem:") in {"token-missing", "token-failed"}
    after = await counter.get(counter.at("keeper"), f"/stamp-requests/{request['id']}")
    assert (after["status"], after["version"]) == ("approved", request["version"])
    assert (await counter.get(counter.at("head"), f"/seals/{seal['id']}/register"))["items"] == []
    stamped = done(await stamp(earnest, request))
    assert (stamped["status"], stamped["register_number"]) == ("stamped", 1)


async def test_r93_only_the_administrator_registers_a_token(earnest: Earnest) -> None:
    """R93, CRT-13: 403 for insiders, 404 for who can't see the seal; nobody asks the device then."""
    counter = earnest.counter
    seal = await counter.make_seal()
    path, body = f"/seals/{seal['id']}/certificate", {"key_reference": str(KEY), "reason": "试"}
    for who in (counter.at("head"), counter.at("keeper"), counter.officer(), counter.over("auditor")):
        assert (await counter.send(who, "PUT", path, body, version=1)).status_code == 403
    assert (await counter.send(None, "PUT", path, body, version=1)).status_code == 401


async def test_r87_a_destroyed_seal_signs_no_more_though_its_token_is_there(earnest: Earnest) -> None:
    """R87: the record stands, `electronic` is over; the key on the device is destroyed at the device."""
    counter = earnest.counter
    seal = done(await register(earnest, await counter.make_seal()))
    administrator, path = counter.over("administrator"), f"/seals/{seal['id']}"
    seal = done(
        await counter.send(administrator, "POST", f"{path}/retirement", {"reason": "换章"}, version=seal["version"])
    )
    witnesses = [{"id": str(counter.at(role).person_id), "name": role} for role in ("head", "clerk")]
    ending = {"held_on": seal["events"][0]["occurred_at"][:10], "place": "街道", "witnesses": witnesses, "reason": "换"}
    seal = done(await counter.send(administrator, "POST", f"{path}/destruction", ending, version=seal["version"]))
    assert (seal["electronic"], seal["key_reference"]) == (False, str(KEY))
