"""Transactions: visible blocks that carry the tenant, and one lean lane for the hottest statements."""

import json
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from functools import lru_cache
from typing import Any, Final, cast
from uuid import UUID

import asyncpg
from sqlalchemy import text
from sqlalchemy.event import listen
from sqlalchemy.exc import DisconnectionError, IntegrityError
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, create_async_engine

from qingdan.kernel.clock import Clock, system_clock
from qingdan.kernel.jobs import enqueue
from qingdan.kernel.lost_database import DatabaseUnreachable
from qingdan.kernel.principal import Principal
from qingdan.kernel.request_context import current_request
from qingdan.kernel.transaction import DELIVER_EVENT, IdempotencyRace, Transaction

_SCOPED: Final = (
    "SELECT answer.body FROM (SELECT set_config('qingdan.district', $1, true)::uuid AS district OFFSET 0) AS scope,"
    " LATERAL (<statement> OFFSET 0) AS answer(body)"
)
_NAME_DISTRICT: Final = text("SELECT set_config('qingdan.district', :district, true)")
_ONLY_READ: Final = text(
    "SELECT set_config('qingdan.district', :district, true), set_config('transaction_read_only', 'on', true)"
)
_IDEMPOTENCY_KEY: Final = "pk_idempotency_record"
_REMEMBER: Final = (
    "INSERT INTO idempotency_record (district_id, person_id, key, operation, fingerprint, status, body, created_at)"
    " VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"
)


class Database:
    """One service's way to its own schema: ordinary sessions over SQLAlchemy, a hot lane over asyncpg.

    Both connect with the service's role, which owns nothing and can't step over row-level security.
    """

    def __init__(
        self,
        dsn: str,
        *,
        schema: str,
        pool_size: int = 10,
        hot_pool_size: int = 8,
        receivers: Sequence[str] = (),
        clock: Clock = system_clock,
    ) -> None:
        self.schema = schema
        self._receivers = tuple(receivers)
        self.clock = clock
        self._dsn = dsn
        self._hot_pool_size = hot_pool_size
        self._hot: asyncpg.Pool | None = None
        #: False lets commits return before they are on disk: only for a load that begins anew when interrupted, and
        #: ends with a commit that waits. To be set before the first connection.
        self.waits_for_disk = True
        self.engine: AsyncEngine = create_async_engine(
            "postgresql+asyncpg://",
            async_creator=self.connect,
            pool_size=pool_size,
            max_overflow=0,
            pool_timeout=20,
            json_serializer=_compact_json,
            # What a statement was given may be personal data, and an error's text ends in the log.
            hide_parameters=True,
        )
        listen(self.engine.sync_engine, "checkout", _refuse_closed)

    async def connect(self) -> asyncpg.Connection:
        """Return a new connection outside the pools, for whoever must listen for long; the caller closes it.

        Raises DatabaseUnreachable.
        """
        return await _connect(self._dsn, server_settings=self._server_settings(), timeout=10)

    async def open(self) -> None:
        """Open the hot lane; ordinary sessions connect when first used."""
        self._hot = await asyncpg.create_pool(
            self._dsn,
            min_size=1,
            max_size=self._hot_pool_size,
            connect=_connect,
            server_settings=self._server_settings(),
            command_timeout=30,
            # The lane's statements are few and stay: each is prepared once per connection.
            max_cached_statement_lifetime=0,
            reset=_nothing_to_reset,
        )

    def _server_settings(self) -> dict[str, str]:
        settings = {"search_path": self.schema, "jit": "off"}
        return settings if self.waits_for_disk else {**settings, "synchronous_commit": "off"}

    async def close(self) -> None:
        """Give every connection back to the server."""
        if self._hot is not None:
            await self._hot.close()
        await self.engine.dispose()

    @property
    def hot_pool(self) -> asyncpg.Pool:
        """The pool of the hot lane; `open` must have run."""
        if self._hot is None:
            message = "the database has not been opened"
            raise RuntimeError(message)
        return self._hot

    @asynccontextmanager
    async def begin(self, actor: Principal | UUID) -> AsyncIterator[Transaction]:
        """Run a block as one transaction of one district; leaving it normally commits.

        `actor` is the principal, or a bare district id where no person acts (public pages, the worker).
        The district is named with `SET LOCAL`, so row-level security shows nothing else. Inside a request with an
        Idempotency-Key, the answer given to `Transaction.answer` is stored in the same transaction.
        """
        async with AsyncSession(self.engine, expire_on_commit=False) as session:
            transaction = Transaction(session, actor, schema=self.schema, now=self.clock(), receivers=self._receivers)
            try:
                async with session.begin():
                    await _name_district(session, transaction.district_id)
                    yield transaction
                    await session.flush()
                    await transaction.finish(current_request())
            except IntegrityError as error:
                if _broke_idempotency(error):
                    raise IdempotencyRace from error
                raise

    @asynccontextmanager
    async def read(self, actor: Principal | UUID) -> AsyncIterator[Transaction]:
        """Run a block that only reads one district; PostgreSQL refuses any write in it."""
        async with AsyncSession(self.engine, expire_on_commit=False) as session, session.begin():
            transaction = Transaction(session, actor, schema=self.schema, now=self.clock())
            await _name_district(session, transaction.district_id, only_read=True)
            yield transaction

    @asynccontextmanager
    async def shared(self) -> AsyncIterator[AsyncSession]:
        """Run a block on tables that belong to no tenant (reference data, tenants, revocations)."""
        async with AsyncSession(self.engine, expire_on_commit=False) as session, session.begin():
            yield session

    async def fetch_record(self, statement: str, district_id: UUID, *arguments: object) -> asyncpg.Record | None:
        """Run one read of the hot lane as `fetch_bytes` does, and return its one row whole.

        `statement` selects one composite value, such as `ROW(…)`; its fields are read by position.
        """
        async with self.hot_pool.acquire() as connection:
            return await connection.fetchval(_scoped(statement), str(district_id), *arguments)

    async def fetch_bytes(self, statement: str, district_id: UUID, *arguments: object) -> bytes | None:
        """Run one read of the hot lane and return PostgreSQL's own JSON as bytes (None when there is no row).

        `statement` selects one bytea and takes the district from `scope.district`; the caller's arguments start at
        $2. The setting is made and the rows are read in one round trip: the lateral reference makes PostgreSQL
        evaluate `set_config` first, and OFFSET 0 keeps the planner from pulling the inner query up.
        """
        async with self.hot_pool.acquire() as connection:
            return cast("bytes | None", await connection.fetchval(_scoped(statement), str(district_id), *arguments))

    @asynccontextmanager
    async def hot_transaction(self, district_id: UUID) -> AsyncIterator[asyncpg.Connection]:
        """Run a block of the hot lane as one transaction of one district; leaving it normally commits.

        A block that may be repeated ends with `finish_hot`, which does what `Transaction.finish` does.
        """
        async with self.hot_pool.acquire() as connection:
            # A UUID's text can hold nothing but hexadecimal digits and dashes.
            await connection.execute(f"BEGIN; SET LOCAL qingdan.district = '{UUID(str(district_id))}'")
            try:
                yield cast("asyncpg.Connection", connection)
            except asyncpg.UniqueViolationError as error:
                await _roll_back(connection)
                if error.constraint_name == _IDEMPOTENCY_KEY:
                    raise IdempotencyRace from error
                raise
            except BaseException:
                await _roll_back(connection)
                raise
            await connection.execute("COMMIT")

    async def finish_hot(
        self, connection: asyncpg.Connection, principal: Principal, event_id: UUID, answer: bytes
    ) -> None:
        """Queue the deliveries of a hot transaction's event, and keep its answer for a repeated Idempotency-Key."""
        for receiver in self._receivers:
            payload = f"{principal.district_id}/{event_id}/{receiver}".encode()
            await enqueue(connection, self.schema, DELIVER_EVENT, payload)
        request = current_request()
        write = request.idempotent_write if request else None
        if write is None or write.recorded:
            return
        await connection.execute(
            _REMEMBER,
            *(principal.district_id, principal.person_id, write.key, write.operation, write.fingerprint),
            *(write.status, answer, self.clock()),
        )
        write.recorded = True


@lru_cache(maxsize=256)
def _scoped(statement: str) -> str:
    # The statement is the repository's own text; what callers send stays in the arguments.
    return _SCOPED.replace("<statement>", statement)


async def _connect(*arguments: Any, **options: Any) -> asyncpg.Connection:  # noqa: ANN401 -- asyncpg's own
    """Connect as asyncpg does. Raises DatabaseUnreachable where that would say a missing file or a time-out."""
    try:
        return await asyncpg.connect(*arguments, **options)
    except OSError as error:
        raise DatabaseUnreachable(str(error)) from error


def _refuse_closed(connection: Any, *_: object) -> None:  # noqa: ANN401 -- SQLAlchemy's adapter of the driver's connection
    """Have a connection that was closed while nobody used it made anew, at no round trip."""
    if connection.driver_connection.is_closed():
        raise DisconnectionError


async def _roll_back(connection: Any) -> None:  # noqa: ANN401 -- a connection of the pool, which asyncpg types as a proxy
    """Give a hot transaction up; the error that ended it stands, whatever becomes of the connection."""
    try:
        await connection.execute("ROLLBACK")
    except (asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError, OSError):
        # It ended with the connection; one that is still open must not be used again with a transaction in it.
        with suppress(asyncpg.InterfaceError):
            connection.terminate()


async def _name_district(session: AsyncSession, district_id: UUID, *, only_read: bool = False) -> None:
    await session.execute(_ONLY_READ if only_read else _NAME_DISTRICT, {"district": str(district_id)})


async def _nothing_to_reset(_: asyncpg.Connection) -> None:
    """Skip the reset round trip: the hot lane only ever sets things locally to a transaction."""


def _compact_json(value: Any) -> str:  # noqa: ANN401 -- whatever a JSON column holds
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=str)


def _broke_idempotency(error: IntegrityError) -> bool:
    return _IDEMPOTENCY_KEY in str(error.orig)
