"""Facts of one service reach another exactly once, if and only if their transaction did."""

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from uuid import UUID, uuid4

import pytest
from pgqueuer.domain.errors import RetryRequested
from pgqueuer.models import Job

from qingdan.kernel.errors import Unavailable
from qingdan.kernel.events import Event, EventDelivery
from qingdan.kernel.service_client import ServiceClient, in_process_http
from qingdan.kernel.tenants import find_tenant
from qingdan.kernel.transaction import Transaction
from qingdan.organization.contract.events import DISTRICT_SERVED, GRANTS_CHANGED
from support.apps import running
from support.database import DatabaseServer
from support.listener import RECEIVER, SECRET, listening_service
from support.organization import District, Organization, found_district, organization_service


@pytest.fixture(scope="module")
async def organization(fresh_urls: dict[str, str]) -> AsyncIterator[Organization]:
    """Return the service, telling one other service of what happens."""
    async with organization_service(
        fresh_urls,
        event_receivers={RECEIVER: "http://in-process"},
        request_body_limit_bytes=64 * 1024,
    ) as service:
        yield service


@pytest.fixture(scope="module")
def fresh_urls(database_server: DatabaseServer) -> dict[str, str]:
    """Return a database of this file's own: it looks at the whole outbox."""
    return database_server.copy()


@pytest.fixture
async def district(organization: Organization) -> District:
    """Return a district that no other test touches."""
    return await found_district(organization.resources)


async def queued(organization: Organization, district_id: UUID) -> list[Job]:
    """Return the deliveries that wait for a worker, of one district, oldest first."""
    rows = await organization.resources.database.hot_pool.fetch(
        "SELECT * FROM pgqueuer WHERE entrypoint = 'deliver_event' ORDER BY id"
    )
    jobs = [Job.model_validate({**dict(row), "headers": None}) for row in rows]
    return [job for job in jobs if (job.payload or b"").startswith(str(district_id).encode())]


async def events_of(organization: Organization, district_id: UUID) -> list[str]:
    """Return the kinds of the facts in the outbox of one district, oldest first."""
    async with organization.resources.database.hot_transaction(district_id) as connection:
        return [row["kind"] for row in await connection.fetch("SELECT kind FROM event ORDER BY id")]


async def emit_and_fail(organization: Organization, district_id: UUID) -> None:
    """Emit a fact in a transaction that does not come to its end."""
    async with organization.resources.database.begin(district_id) as transaction:
        await transaction.emit(GRANTS_CHANGED, {"person_id": str(uuid4())})
        raise Unavailable


async def test_a_fact_is_in_the_outbox_if_and_only_if_its_transaction_is(
    organization: Organization, district: District
) -> None:
    before = await queued(organization, district.id)
    assert await events_of(organization, district.id) == [DISTRICT_SERVED]
    with pytest.raises(Unavailable):
        await emit_and_fail(organization, district.id)
    assert await queued(organization, district.id) == before
    assert await events_of(organization, district.id) == [DISTRICT_SERVED]
    async with organization.resources.database.begin(district.id) as transaction:
        await transaction.emit(GRANTS_CHANGED, {"person_id": str(uuid4())})
    assert len(await queued(organization, district.id)) == len(before) + 1
    assert await events_of(organization, district.id) == [
        DISTRICT_SERVED,
        GRANTS_CHANGED,
    ]


async def test_a_fact_reaches_the_other_service_exactly_once(
    organization: Organization, district: District, fresh_urls: dict[str, str]
) -> None:
    heard: list[UUID] = []

    async def count(_: Transaction, event: Event) -> None:
        heard.append(event.id)

    receiver = listening_service(fresh_urls, {"test.happened": count})
    async with organization.resources.database.begin(district.id) as transaction:
        event_id = await transaction.emit("test.happened", {"what": "something"})
    async with running(receiver):
        delivery = EventDelivery(
            organization.resources.database,
            SECRET,
            {RECEIVER: ServiceClient(in_process_http(receiver))},
        )
        jobs = await queued(organization, district.id)
        for _ in range(3):
            for job in jobs:
                await delivery.deliver(job)
        assert heard == [event_id]
        async with receiver.state.database.shared() as session:
            tenant = await find_tenant(session, district.id)
    assert tenant is not None
    assert (tenant.code, tenant.name) == (district.code, "青石区")


async def test_a_failed_handler_leaves_the_fact_to_be_heard_again(
    organization: Organization, district: District, fresh_urls: dict[str, str]
) -> None:
    attempts: list[UUID] = []

    async def fail_once(_: Transaction, event: Event) -> None:
        attempts.append(event.id)
        if len(attempts) == 1:
            raise Unavailable

    receiver = listening_service(fresh_urls, {"test.retried": fail_once})
    async with organization.resources.database.begin(district.id) as transaction:
        event_id = await transaction.emit("test.retried", {})
    async with running(receiver):
        delivery = EventDelivery(
            organization.resources.database,
            SECRET,
            {RECEIVER: ServiceClient(in_process_http(receiver))},
        )
        [job] = [
            one for one in await queued(organization, district.id) if str(event_id).encode() in (one.payload or b"")
        ]
        with pytest.raises(RetryRequested):
            await delivery.deliver(job)
        await delivery.deliver(job)
        await delivery.deliver(job)
    assert attempts == [event_id, event_id]


async def test_a_changed_grant_voids_tokens_in_the_other_service_too(
    organization: Organization, district: District, fresh_urls: dict[str, str]
) -> None:
    """ORG-9: a changed grant acts on open sessions at once, wherever they are used."""
    receiver = listening_service(fresh_urls, {})
    clerk = district.people["clerk"]
    headers = await organization.sign_in(district.administrator)
    [grant] = (await organization.client.get("/grants", headers=headers, params={"person_id": str(clerk.id)})).json()[
        "items"
    ]
    await organization.client.post(f"/grants/{grant['id']}/revocation", headers=headers, json={"reason": "调离"})
    async with running(receiver):
        delivery = EventDelivery(
            organization.resources.database,
            SECRET,
            {RECEIVER: ServiceClient(in_process_http(receiver))},
        )
        assert receiver.state.revocations.not_before(clerk.id) is None
        for job in await queued(organization, district.id):
            await delivery.deliver(job)
        moment = receiver.state.revocations.not_before(clerk.id)
    assert moment is not None
    assert moment <= datetime.now(UTC)


async def test_a_delivery_that_nobody_of_ours_signed_is_refused(
    fresh_urls: dict[str, str],
) -> None:
    receiver = listening_service(fresh_urls, {})
    body = json.dumps({"id": str(uuid4()), "kind": DISTRICT_SERVED})
    async with running(receiver) as client:
        unsigned = await client.post("/internal/events", content=body)
        forged = await client.post(
            "/internal/events",
            content=body,
            headers={
                "webhook-id": str(uuid4()),
                "webhook-timestamp": str(int(datetime.now(UTC).timestamp())),
                "webhook-signature": "v1,AAAA",
            },
        )
    assert (unsigned.status_code, forged.status_code) == (403, 403)
