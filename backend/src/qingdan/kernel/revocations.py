"""Whose tokens no longer count: known in memory, stored in the schema, spread by NOTIFY the moment it commits."""

import asyncio
import json
from datetime import UTC, datetime
from typing import Final
from uuid import UUID

import asyncpg
import structlog
from sqlalchemy import text
from sqlalchemy.event import listen
from sqlalchemy.ext.asyncio import AsyncSession

from qingdan.kernel.database import Database

_RETRY_SECONDS: Final = 2.0


class Revocations:
    """Per person the moment before which tokens are void, kept current in every process of a service."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._channel = f"revocation_{database.schema}"
        self._not_before: dict[UUID, datetime] = {}
        self._listener: asyncio.Task[None] | None = None

    def not_before(self, person_id: UUID) -> datetime | None:
        """Return the moment before which this person's tokens are void, None when all count."""
        return self._not_before.get(person_id)

    async def start(self) -> None:
        """Load what is known and listen for what comes."""
        ready = asyncio.Event()
        self._listener = asyncio.create_task(self._listen(ready))
        await ready.wait()

    async def stop(self) -> None:
        """Stop listening."""
        if self._listener is not None:
            self._listener.cancel()
            await asyncio.gather(self._listener, return_exceptions=True)

    async def revoke(self, session: AsyncSession, person_id: UUID, moment: datetime) -> None:
        """Void the person's tokens made before `moment`, in the caller's transaction.

        This process knows it the moment the transaction commits, the others as soon as they are notified.
        """
        await session.execute(
            text(
                "INSERT INTO revocation (person_id, not_before) VALUES (:person_id, :not_before)"
                " ON CONFLICT (person_id) DO UPDATE SET not_before = greatest(revocation.not_before,"
                " excluded.not_before)"
            ),
            {"person_id": person_id, "not_before": moment},
        )
        message = json.dumps({"person_id": str(person_id), "not_before": moment.isoformat()})
        await session.execute(
            text("SELECT pg_notify(:channel, :message)"), {"channel": self._channel, "message": message}
        )
        listen(session.sync_session, "after_commit", lambda _: self._remember(person_id, moment), once=True)

    async def _listen(self, ready: asyncio.Event) -> None:
        while True:
            try:
                connection = await self._database.connect()
                try:
                    await self._follow(connection, ready)
                finally:
                    await connection.close()
            except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
                structlog.get_logger("qingdan").warning("revocations_interrupted", reason=str(error))
            await asyncio.sleep(_RETRY_SECONDS)

    async def _follow(self, connection: asyncpg.Connection, ready: asyncio.Event) -> None:
        """Load what is known and take in what is announced, until the connection is lost."""
        lost = asyncio.Event()
        connection.add_termination_listener(lambda _: lost.set())
        await connection.add_listener(self._channel, self._heard)
        for row in await connection.fetch("SELECT person_id, not_before FROM revocation"):
            self._remember(UUID(str(row["person_id"])), row["not_before"])
        ready.set()
        await lost.wait()

    def _heard(self, _: object, __: int, ___: str, payload: object) -> None:
        message = json.loads(str(payload))
        self._remember(UUID(message["person_id"]), datetime.fromisoformat(message["not_before"]))

    def _remember(self, person_id: UUID, moment: datetime) -> None:
        known = self._not_before.get(person_id, datetime.min.replace(tzinfo=UTC))
        self._not_before[person_id] = max(known, moment)
