"""Facts on their way: signed, delivered at least once by the worker, taken once by the receiver.

Signature and headers follow the Standard Webhooks convention (HMAC-SHA256 over `id.timestamp.body`).
"""

import base64
import hashlib
import hmac
import time
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Final, cast
from uuid import UUID

from fastapi import APIRouter, Request
from pgqueuer import PgQueuer
from pgqueuer.domain.errors import RetryRequested
from pgqueuer.models import Job
from pydantic import BaseModel, JsonValue
from sqlalchemy import text
from starlette.responses import Response

from qingdan.kernel.database import Database
from qingdan.kernel.errors import AppError, Forbidden, NotFound
from qingdan.kernel.identity import OpenToAll
from qingdan.kernel.jobs import open_queue
from qingdan.kernel.service_client import ServiceClient
from qingdan.kernel.transaction import DELIVER_EVENT, Transaction

EVENTS_PATH: Final = "/internal/events"
_TOLERANCE_SECONDS: Final = 300
_MOST_ATTEMPTS: Final = 12


class Event(BaseModel):
    """One fact of one district."""

    id: UUID
    kind: str
    district_id: UUID
    occurred_at: datetime
    payload: dict[str, JsonValue]


EventHandler = Callable[[Transaction, Event], Awaitable[None]]


def sign(secret: str, event_id: str, timestamp: int, body: bytes) -> str:
    """Return the signature header of a delivery."""
    message = f"{event_id}.{timestamp}.".encode() + body
    digest = hmac.new(secret.encode(), message, hashlib.sha256).digest()
    return "v1," + base64.b64encode(digest).decode()


def events_router(secret: str, handlers: Mapping[str, EventHandler]) -> APIRouter:
    """Return the route on which a service hears what happened elsewhere; each event is taken once."""
    router = APIRouter(include_in_schema=False)

    @router.post(EVENTS_PATH, status_code=204)
    async def receive_event(request: Request, _: OpenToAll) -> Response:
        body = await request.body()
        check_signature(secret, request.headers, body)
        event = Event.model_validate_json(body)
        database: Database = request.app.state.database
        async with database.begin(event.district_id) as transaction:
            if await _first_time(transaction, event) and (handler := handlers.get(event.kind)) is not None:
                await handler(transaction, event)
        return Response(status_code=204)

    return router


def check_signature(secret: str, headers: Mapping[str, str], body: bytes) -> None:
    """Raise Forbidden unless the delivery is signed with our secret and not older than five minutes."""
    event_id, timestamp = headers.get("webhook-id", ""), headers.get("webhook-timestamp", "")
    given = headers.get("webhook-signature", "")
    if not timestamp.isdigit() or abs(time.time() - int(timestamp)) > _TOLERANCE_SECONDS:
        raise Forbidden
    expected = sign(secret, event_id, int(timestamp), body)
    if not any(hmac.compare_digest(expected, candidate) for candidate in given.split(" ")):
        raise Forbidden


async def _first_time(transaction: Transaction, event: Event) -> bool:
    result = await transaction.session.execute(
        text("INSERT INTO received_event (id, received_at) VALUES (:id, :now) ON CONFLICT DO NOTHING RETURNING id"),
        {"id": event.id, "now": transaction.now},
    )
    return result.one_or_none() is not None


class EventDelivery:
    """The worker's side: carries queued events of one service to their receivers."""

    def __init__(self, database: Database, secret: str, receivers: Mapping[str, ServiceClient]) -> None:
        self._database = database
        self._secret = secret
        self._receivers = receivers

    def queue(self) -> PgQueuer:
        """Return the job queue of this service with the delivery registered on it."""
        queue = open_queue(self._database.hot_pool, self._database.schema)

        @queue.entrypoint(DELIVER_EVENT, on_failure="hold")
        async def deliver(job: Job) -> None:
            await self.deliver(job)

        return queue

    async def deliver(self, job: Job) -> None:
        """Carry one event to one receiver; ask for another try, ever later, when it does not get through."""
        district, event_id, receiver = (job.payload or b"").decode().split("/", 2)
        event = await self._event(UUID(district), UUID(event_id))
        body = event.model_dump_json().encode()
        now = int(datetime.now(UTC).timestamp())
        headers = {
            "content-type": "application/json",
            "webhook-id": event_id,
            "webhook-timestamp": str(now),
            "webhook-signature": sign(self._secret, event_id, now, body),
        }
        client = self._receivers.get(receiver)
        if client is None:
            return
        try:
            await client.post_bytes(EVENTS_PATH, body, headers)
        except AppError as error:
            if job.attempts >= _MOST_ATTEMPTS:
                raise
            raise RetryRequested(timedelta(seconds=min(2**job.attempts, 600)), error.detail_en) from error

    async def _event(self, district_id: UUID, event_id: UUID) -> Event:
        async with self._database.read(district_id) as transaction:
            result = await transaction.session.execute(
                text(
                    "SELECT id, kind, district_id, occurred_at, payload FROM event"
                    " WHERE district_id = :district_id AND id = :id"
                ),
                {"district_id": district_id, "id": event_id},
            )
            row = result.one_or_none()
        if row is None:
            raise NotFound
        return Event.model_validate(cast("object", row._asdict()))
