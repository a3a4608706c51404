"""What was acknowledged is there, whatever was killed: kill -9 of the server and of PostgreSQL in mid-work."""

import asyncio
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

import httpx
import pytest

from support.crashing import Killable, killable_product
from support.database import run_apart
from support.principals import headers
from support.seed import APPLICANT, Counter, api, wait_until_served
from support.world import District, first_district, found_districts

SUBMISSIONS = 500
#: Every so many goes all the way to the seal, so that numbers and the register are at risk too.
STAMPED_EVERY = 10
WORKERS = 8
PATIENCE_SECONDS = 60.0
PAUSE_SECONDS = 0.05


@dataclass
class Ledger:
    """What the product acknowledged, by request id."""

    submitted: set[str] = field(default_factory=set)
    stamped: dict[str, dict[str, Any]] = field(default_factory=dict)
    begun: int = 0
    #: Set when a third, and when two thirds, of the work has begun.
    thirds: tuple[asyncio.Event, asyncio.Event] = field(default_factory=lambda: (asyncio.Event(), asyncio.Event()))

    def begin(self) -> None:
        """Count one more, and tell the killer when it is time."""
        self.begun += 1
        for number, third in enumerate(self.thirds, start=1):
            if self.begun >= SUBMISSIONS * number // 3:
                third.set()


class Clerk:
    """Files, submits and has stamped, and never gives up: the same key until there is an answer."""

    def __init__(self, client: httpx.AsyncClient, product: Killable, district: District, ledger: Ledger) -> None:
        self._client = client
        self._product = product
        self._district = district
        self._ledger = ledger

    async def send(self, who: str, path: str, body: object = None, version: int | None = None) -> dict[str, Any]:
        """Send one write until it is acknowledged, with one Idempotency-Key."""
        sent = {"Idempotency-Key": str(uuid4())}
        if version is not None:
            sent["If-Match"] = f'"{version}"'
        answer: httpx.Response | None = None
        limit = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < limit:
            try:
                # A token of now: a killed server is back within seconds, a token lives for minutes.
                fresh = headers(self._district.people[who])
                answer = await self._client.post(path, json=body, headers={**sent, **fresh})
                # Whatever is down, only 503 says so: any other failure ends the test.
                if answer.status_code != 503:
                    break
            except httpx.TransportError:
                pass
            # Whoever is refused because something is down asks again in a moment, not at once.
            await asyncio.sleep(PAUSE_SECONDS)
        assert answer is not None
        # The folder of the product goes with it: what it had to say stands here.
        assert answer.is_success, (path, answer.status_code, answer.text, self._product.deployment.unforeseen())
        done: dict[str, Any] = answer.json()
        return done

    async def act(self, who: str, request: dict[str, Any], act: str, body: object = None) -> dict[str, Any]:
        """Take one step."""
        return await self.send(who, f"/stamp-requests/{request['id']}/{act}", body, request["version"])

    async def work(self, number: int, draft: dict[str, Any]) -> None:
        """File and submit one request; take some all the way to the seal."""
        self._ledger.begin()
        request = await self.act("clerk-0", await self.send("clerk-0", "/stamp-requests", draft), "submission")
        self._ledger.submitted.add(request["id"])
        if number % STAMPED_EVERY:
            return
        record = {"method": "visit", "confirmed": True, "note": "入户核实"}
        verified = await self.act("clerk-0", request, "verification", record)
        approved = await self.act("head-0", verified, "approval")
        self._ledger.stamped[request["id"]] = await self.act("keeper-0", approved, "stamping", {})


@pytest.fixture(scope="module")
def survivors() -> Iterator[tuple[Killable, District, Ledger]]:
    """Do all the work with two kills in the middle, and yield what was acknowledged."""
    district = first_district()
    with killable_product(lambda deployment: found_districts(deployment, district)) as product:
        wait_until_served(product.deployment, district)
        with api(product.deployment, "stamping") as client:
            Counter(client, district).make_seal()
        ledger = Ledger()
        run_apart(_work_through(product, district, ledger))
        yield product, district, ledger


async def _work_through(product: Killable, district: District, ledger: Ledger) -> None:
    address = f"{product.deployment.base_url}/api/v1/stamping"
    numbers = iter(range(SUBMISSIONS))
    # Connecting to what is down is tried again, ever later.
    patient = httpx.AsyncHTTPTransport(retries=8)
    async with httpx.AsyncClient(base_url=address, transport=patient, timeout=30) as client:
        clerk = Clerk(client, product, district, ledger)
        draft = _draft(district)

        async def worker() -> None:
            for number in numbers:
                await clerk.work(number, draft)

        async def killer() -> None:
            for third, kill in zip(ledger.thirds, (product.kill_server, product.kill_database), strict=True):
                await third.wait()
                await asyncio.to_thread(kill)

        await asyncio.gather(killer(), *(worker() for _ in range(WORKERS)))


def _draft(district: District) -> dict[str, Any]:
    return {
        "community_id": str(district.units["community-0"]),
        "certificate_type_code": "CT01",
        "applicant": APPLICANT,
        "identity_document": "identity_card",
        "purpose": "办理子女入学",
        "asking_body": {"name": "青槐小学", "kind": "school"},
        "values": {
            "holder_name": APPLICANT["name"],
            "holder_identity_number": APPLICANT["identity_number"],
            "address": "桃源里3栋501室",
            "resident_since": "2020-03-01",
            "verified_by_means": "走访",
        },
        "evidence_seen": ["residence_paper", "visit_or_register_note"],
    }


def _everything(product: Killable, district: District, path: str, **params: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    after: str | None = None
    with api(product.deployment, "stamping", headers=headers(district.people["auditor-0"])) as client:
        while True:
            answer = client.get(path, params={**params, "limit": "200", **({"after": after} if after else {})})
            assert answer.is_success, answer.text
            page = answer.json()
            found.extend(page["items"])
            after = page["next"]
            if after is None:
                return found


def test_every_acknowledged_submission_is_there_once(survivors: tuple[Killable, District, Ledger]) -> None:
    """CRT-5: 500 submissions were acknowledged across two kills; there are 500 requests, none lost, none doubled."""
    product, district, ledger = survivors
    requests = _everything(product, district, "/stamp-requests")
    assert len(ledger.submitted) == SUBMISSIONS
    assert {request["id"] for request in requests} == ledger.submitted
    assert len(requests) == SUBMISSIONS
    assert all(request["status"] != "draft" for request in requests)


def test_no_certificate_number_is_missing_or_doubled(survivors: tuple[Killable, District, Ledger]) -> None:
    """CRT-9: the numbers taken at approval run from 1 without a gap."""
    product, district, ledger = survivors
    requests = _everything(product, district, "/stamp-requests")
    numbers = sorted(int(request["certificate_number"][-6:]) for request in requests if request["certificate_number"])
    assert numbers == list(range(1, SUBMISSIONS // STAMPED_EVERY + 1))
    assert len(ledger.stamped) == len(numbers)


def test_the_register_verifies_and_holds_each_stamping_once(survivors: tuple[Killable, District, Ledger]) -> None:
    """CRT-9: the chain holds over both kills, and its numbers have no gap."""
    product, district, ledger = survivors
    seal_id = next(iter(ledger.stamped.values()))["seal_id"]
    with api(product.deployment, "stamping", headers=headers(district.people["auditor-0"])) as client:
        check = client.get(f"/seals/{seal_id}/register/check").json()
    entries = _everything(product, district, f"/seals/{seal_id}/register")
    assert check["findings"] == []
    assert sorted(entry["number"] for entry in entries) == list(range(1, len(ledger.stamped) + 1))
    assert {entry["request_id"] for entry in entries} == set(ledger.stamped)


def test_every_finished_document_opens_as_it_was_signed(survivors: tuple[Killable, District, Ledger]) -> None:
    """CRT-10: each stamped request has its signed file, kept and served as it is."""
    product, district, ledger = survivors
    with api(product.deployment, "stamping", headers=headers(district.people["clerk-0"])) as client:
        for request_id in ledger.stamped:
            answer = client.get(f"/stamp-requests/{request_id}/document.pdf")
            assert answer.status_code == 200
            assert answer.content.startswith(b"%PDF-")
