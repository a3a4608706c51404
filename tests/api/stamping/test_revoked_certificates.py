"""A certificate that its authority revoked signs for no seal, and verification says so (R93, R94)."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from cryptography import x509
from httpx import Response

from qingdan.stamping.app import create_app
from support.apps import running
from support.certificates import PEM, Authority, as_pem, make_key
from support.stamping import Answer, Counter, codes, done


@dataclass(frozen=True)
class Watched:
    """A service in production that trusts one root and reads its revocation lists from a folder."""

    counter: Counter
    root: Authority
    folder: Path

    async def bring(self, seal: Answer) -> tuple[x509.Certificate, Response]:
        """Bring a new certificate to a seal; return it and the answer."""
        key = make_key()
        certificate = self.root.issue("某某居民委员会", key)
        text = certificate.public_bytes(PEM).decode()
        body = {
            "certificate_pem": text,
            "private_key_pem": as_pem(key),
            "reason": "证书机构签发",
        }
        administrator, path = (
            self.counter.over("administrator"),
            f"/seals/{seal['id']}/certificate",
        )
        return certificate, await self.counter.send(administrator, "PUT", path, body, version=seal["version"])

    def publish(self, *revoked: x509.Certificate, days: tuple[int, int] = (-1, 1)) -> None:
        """Put the root's list into the folder, in place of the one before."""
        (self.folder / "root.crl").write_bytes(self.root.revocations(*revoked, days=days))


@pytest.fixture
async def watched(counter: Counter, tmp_path: Path) -> AsyncIterator[Watched]:
    """Run the same district's service as a production that keeps revocation lists."""
    root, folder, roots = (
        Authority("可信根证书"),
        tmp_path / "lists",
        tmp_path / "roots.pem",
    )
    folder.mkdir()
    roots.write_bytes(root.pem)
    changed = {
        "environment": "production",
        "trusted_roots_file": roots,
        "revocation_lists": folder,
    }
    app = create_app(counter.resources.settings.model_copy(update=changed), counter.organization)
    async with running(app) as client:
        yield Watched(replace(counter, client=client, resources=app.state.stamping), root, folder)


async def test_r93_a_certificate_is_brought_in_only_when_it_is_known_to_be_good(
    watched: Watched,
) -> None:
    """R93: no list, a list that has run out, a list that names it: refused, each with its reason."""
    seal = await watched.counter.make_seal()
    assert codes((await watched.bring(seal))[1]) == {"revocation-unknown"}
    watched.publish(days=(-3, -1))
    assert codes((await watched.bring(seal))[1]) == {"revocation-unknown"}
    watched.publish()
    certificate, sent = await watched.bring(seal)
    brought = done(sent)
    assert (
        brought["certificate"]["standing"],
        brought["certificate"]["revoked_at"],
    ) == ("good", None)
    assert brought["certificate"]["standing_as_of"] is not None
    watched.publish(certificate)
    shown = await watched.counter.get(watched.counter.over("administrator"), f"/seals/{seal['id']}")
    assert (
        shown["certificate"]["standing"],
        shown["certificate"]["revoked_at"] is None,
    ) == ("revoked", False)


async def test_r93_a_revoked_certificate_stamps_nothing_and_a_new_one_finishes_the_request(
    watched: Watched,
) -> None:
    """R93, CRT-10: the request stays approved, no number of the register is spent, and it is finished later."""
    counter = watched.counter
    watched.publish()
    certificate, sent = await watched.bring(await counter.make_seal())
    seal, request = done(sent), await counter.approved()
    watched.publish(certificate)
    path = f"/stamp-requests/{request['id']}/stamping"
    refused = await counter.send(counter.at("keeper"), "POST", path, {}, version=request["version"])
    assert (codes(refused), refused.json()["reasons"][0]["rule"]) == (
        {"certificate-revoked"},
        "R93",
    )
    (watched.folder / "root.crl").unlink()
    refused = await counter.send(counter.at("keeper"), "POST", path, {}, version=request["version"])
    assert codes(refused) == {"revocation-unknown"}
    watched.publish(certificate)
    done((await watched.bring(seal))[1])
    stamped = await counter.act(counter.at("keeper"), request, "stamping", {})
    assert (stamped["status"], stamped["register_number"]) == ("stamped", 1)


async def test_r94_a_paper_whose_certificate_was_revoked_later_says_so_and_never_passes_unproven(
    watched: Watched,
) -> None:
    """R93, R94, R96: good while the list is silent; revoked before the signature fails; after it, not proven."""
    counter = watched.counter
    watched.publish()
    certificate, sent = await watched.bring(await counter.make_seal())
    done(sent)
    stamped = await counter.act(counter.at("keeper"), await counter.approved(), "stamping", {})
    file = await counter.send(counter.at("clerk"), "GET", f"/stamp-requests/{stamped['id']}/document.pdf")

    async def revocation() -> str:
        verified = done(await counter.client.post("/verifications/files", files={"file": ("a.pdf", file.content)}))
        return next(str(check["outcome"]) for check in verified["checks"] if check["name"] == "revocation")

    assert await revocation() == "pass"
    watched.publish(certificate)
    assert await revocation() == "fail"
    later = watched.root.revocations(certificate, revoked_days_ago=-1, days=(-1, 2))
    (watched.folder / "root.crl").write_bytes(later)
    assert await revocation() == "not_checked"
