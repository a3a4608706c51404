"""One transaction as a use case sees it: rows, audit, events, numbers and the remembered answer, all or nothing."""

import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TypeVar, cast
from uuid import UUID

import asyncpg
from pydantic import BaseModel, JsonValue
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from qingdan.kernel.clock import business_date
from qingdan.kernel.ids import uuid7
from qingdan.kernel.jobs import enqueue
from qingdan.kernel.principal import Principal
from qingdan.kernel.request_context import RequestContext, current_request

Answer = TypeVar("Answer", bound=BaseModel)

#: The job that carries one event to one receiver.
DELIVER_EVENT = "deliver_event"


class IdempotencyRace(Exception):
    """The same key was written by a request at the same moment; its answer can be read now."""


class Transaction:
    """What a use case may do inside `async with database.begin(principal) as transaction`."""

    def __init__(
        self,
        session: AsyncSession,
        actor: Principal | UUID,
        *,
        schema: str,
        now: datetime,
        receivers: Sequence[str] = (),
    ) -> None:
        self.session = session
        self.principal = actor if isinstance(actor, Principal) else None
        self.district_id: UUID = actor.district_id if isinstance(actor, Principal) else actor
        self.now = now
        self._schema = schema
        self._receivers = receivers
        self._answer: bytes | None = None
        self._is_step = False

    @property
    def today(self) -> date:
        """The business date of this transaction."""
        return business_date(self.now)

    async def audit(
        self,
        action: str,
        subject_kind: str,
        subject_id: UUID | str,
        detail: Mapping[str, JsonValue] | None = None,
    ) -> None:
        """Write who did what to which thing, when and from where; append-only and in this transaction."""
        request = current_request()
        await self.session.execute(
            text(
                "INSERT INTO audit_event (district_id, id, occurred_at, person_id, action, subject_kind,"
                " subject_id, detail, request_id, source) VALUES (:district_id, :id, :occurred_at, :person_id,"
                " :action, :subject_kind, :subject_id, CAST(:detail AS jsonb), :request_id, :source)"
            ),
            {
                "district_id": self.district_id,
                "id": uuid7(),
                "occurred_at": self.now,
                "person_id": self.principal.person_id if self.principal else None,
                "action": action,
                "subject_kind": subject_kind,
                "subject_id": str(subject_id),
                "detail": _json(detail or {}),
                "request_id": request.request_id if request else None,
                "source": request.source if request else None,
            },
        )

    async def emit(self, kind: str, payload: Mapping[str, JsonValue]) -> UUID:
        """Put a fact that others must hear into the outbox; it is delivered after the commit, at least once.

        Each receiver has a delivery of its own, with its own state and retries.
        """
        event_id = uuid7()
        await self.session.execute(
            text(
                "INSERT INTO event (district_id, id, kind, occurred_at, payload)"
                " VALUES (:district_id, :id, :kind, :occurred_at, CAST(:payload AS jsonb))"
            ),
            {
                "district_id": self.district_id,
                "id": event_id,
                "kind": kind,
                "occurred_at": self.now,
                "payload": _json(payload),
            },
        )
        for receiver in self._receivers:
            await self.enqueue(DELIVER_EVENT, f"{self.district_id}/{event_id}/{receiver}".encode())
        return event_id

    async def enqueue(self, job: str, payload: bytes) -> None:
        """Queue a job of the worker in this transaction: rolled back with it, run after its commit."""
        connection = await (await self.session.connection()).get_raw_connection()
        await enqueue(cast("asyncpg.Connection", connection.driver_connection), self._schema, job, payload)

    async def next_number(self, counter: str) -> int:
        """Take the next number of a counter; its row stays locked until the end, so no number is lost or doubled."""
        result = await self.session.execute(
            text(
                "INSERT INTO counter (district_id, name, value) VALUES (:district_id, :name, 1)"
                " ON CONFLICT (district_id, name) DO UPDATE SET value = counter.value + 1 RETURNING value"
            ),
            {"district_id": self.district_id, "name": counter},
        )
        return int(result.scalar_one())

    def answer(self, body: Answer) -> Answer:
        """Return `body` unchanged and remember it as the answer to a repeated Idempotency-Key."""
        self._answer = body.model_dump_json().encode()
        return body

    def is_only_a_step(self) -> None:
        """Say that the request goes on after this transaction: a later one holds its answer and its key."""
        self._is_step = True

    async def finish(self, request: RequestContext | None) -> None:
        """Store the answer with the request's Idempotency-Key; the kernel calls it just before the commit."""
        write = request.idempotent_write if request else None
        if write is None or write.recorded or self.principal is None or self._is_step:
            return
        await self.session.execute(
            text(
                "INSERT INTO idempotency_record (district_id, person_id, key, operation, fingerprint, status,"
                " body, created_at) VALUES (:district_id, :person_id, :key, :operation, :fingerprint, :status,"
                " :body, :created_at)"
            ),
            {
                "district_id": self.district_id,
                "person_id": self.principal.person_id,
                "key": write.key,
                "operation": write.operation,
                "fingerprint": write.fingerprint,
                "status": write.status,
                "body": self._answer,
                "created_at": self.now,
            },
        )
        write.recorded = True


def _json(value: Mapping[str, JsonValue]) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
