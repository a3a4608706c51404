"""A database that goes away is a 503 that says when to come back, in both lanes, and is over when it is back."""

import asyncio
import os
import shutil
import signal
import tempfile
import threading
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from uuid import UUID

import asyncpg
import httpx
import pytest
from fastapi import APIRouter, FastAPI
from pydantic import BaseModel
from sqlalchemy import text
from starlette.responses import Response

from qingdan.kernel.app_factory import ServiceParts, create_service_app
from qingdan.kernel.database import Database
from qingdan.kernel.identity import OpenToAll
from qingdan.kernel.problems import MEDIA_TYPE
from qingdan.kernel.routing import HotRouter, ServiceRoute
from qingdan.local.data_folder import DataFolder, open_data_folder
from qingdan.local.postgres import THROWAWAY, Postgres
from qingdan.local.server import server_of
from support.apps import running
from support.database import TEMPLATE, addresses, build_template, run_apart
from support.stamping import stamping_settings

LANES: Final = ("ordinary", "hot")
DISTRICT: Final = UUID(int=7)
PATIENCE_SECONDS: Final = 60.0
ASKS: Final = 20_000

pytestmark = pytest.mark.parametrize("lane", LANES)


class Told(BaseModel):
    """What the database answered."""

    district: UUID


@dataclass
class Hold:
    """Where a transaction waits half done until the test lets it go on."""

    reached: asyncio.Event = field(default_factory=asyncio.Event)
    go_on: asyncio.Event = field(default_factory=asyncio.Event)


class Server:
    """An embedded PostgreSQL that is stopped, started and killed."""

    def __init__(self, folder: DataFolder) -> None:
        self._folder = folder
        self._heard = threading.Event()
        self._postgres = self._made()
        self._postgres.start()

    @property
    def admin(self) -> str:
        """The administrator's address, the same after each start."""
        return self._postgres.dsn()

    def stop(self) -> None:
        """Stop the server, whoever is connected."""
        self._postgres.stop()

    def start(self) -> None:
        """Start it again at the same address."""
        self._postgres = self._made()
        self._postgres.start()

    def kill(self) -> None:
        """Kill it without a warning and return when its supervisor has it running again."""
        self._heard.clear()
        os.kill(self._postgres.pid, signal.SIGKILL)
        noticed = self._heard.wait(PATIENCE_SECONDS)
        if not noticed or not self._postgres.wait_ready(PATIENCE_SECONDS):
            raise AssertionError("the database did not come back")

    def _made(self) -> Postgres:
        return server_of(self._folder, os.environ, lambda _chinese, _english: self._heard.set(), THROWAWAY)


@dataclass
class Product:
    """A service that does nothing but ask its database, over both lanes."""

    client: httpx.AsyncClient
    server: Server
    hold: Hold


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    folder = Path(tempfile.mkdtemp(prefix="qingdan-away-", dir="/tmp"))
    folder.chmod(0o711)  # the database's account must pass through it when the tests run as root
    server = Server(open_data_folder(folder / "data", "demo"))
    yield server
    server.stop()
    shutil.rmtree(folder)


@pytest.fixture(scope="module")
async def served(server: Server) -> AsyncIterator[Product]:
    run_apart(build_template(server.admin, TEMPLATE))
    address = addresses(server.admin, TEMPLATE)["stamping"]
    hold = Hold()
    app = asking_app(Database(address, schema="stamping", pool_size=2, hot_pool_size=2), hold, address)
    async with running(app) as client:
        yield Product(client, server, hold)


@pytest.fixture
async def product(served: Product) -> Product:
    """Return the service with connections open and nothing held."""
    served.hold.reached.clear()
    served.hold.go_on.clear()
    for lane in LANES:
        assert (await served.client.get(f"/{lane}")).status_code == 200
    return served


def asking_app(database: Database, hold: Hold, address: str) -> FastAPI:
    """Return a service of the kernel with the same questions in both lanes."""

    async def no_keys() -> dict[str, object]:
        return {"keys": []}

    return create_service_app(
        ServiceParts(
            name="asking",
            title="Asking",
            description="Asks its database.",
            settings=stamping_settings(address, Path("unused")),
            database=database,
            routers=(ordinary_router(database, hold), hot_router(database, hold)),
            fetch_jwks=no_keys,
        )
    )


def ordinary_router(database: Database, hold: Hold) -> APIRouter:
    """Return the questions over sessions of SQLAlchemy."""
    router = APIRouter(prefix="/ordinary", tags=["ordinary"], route_class=ServiceRoute)

    async def ask(statement: str, *, held: bool = False) -> Told:
        async with database.begin(DISTRICT) as transaction:
            district = (await transaction.session.execute(text(statement))).scalar_one()
            if held:
                hold.reached.set()
                await hold.go_on.wait()
        return Told(district=district)

    @router.get("")
    async def quick(_: OpenToAll) -> Told:
        return await ask("SELECT current_setting('qingdan.district')")

    @router.get("/held")
    async def held(_: OpenToAll) -> Told:
        return await ask("SELECT current_setting('qingdan.district')", held=True)

    @router.get("/slow")
    async def slow(_: OpenToAll) -> Told:
        return await ask("SELECT pg_sleep(600)::text")

    @router.get("/wrong")
    async def wrong(_: OpenToAll) -> Told:
        return await ask("SELECT no_such_column FROM seal")

    return router


def hot_router(database: Database, hold: Hold) -> HotRouter:
    """Return the same questions over the driver itself."""
    router = HotRouter("/hot", "hot")

    async def ask(body: str) -> Response:
        statement = f"SELECT convert_to(json_build_object('district', {body})::text, 'UTF8')"
        told = await database.fetch_bytes(statement, DISTRICT)
        return Response(told, media_type="application/json")

    @router.get("", response_model=Told)
    async def quick() -> Response:
        return await ask("scope.district")

    @router.get("/held", response_model=Told)
    async def held() -> Response:
        async with database.hot_transaction(DISTRICT) as connection:
            await connection.fetchval("SELECT 1")
            hold.reached.set()
            await hold.go_on.wait()
            await connection.fetchval("SELECT 2")
        return Response(b"{}", media_type="application/json")

    @router.get("/slow", response_model=Told)
    async def slow() -> Response:
        return await ask("pg_sleep(600)::text")

    @router.get("/wrong", response_model=Told)
    async def wrong() -> Response:
        return await ask("scope.no_such_column")

    return router


def assert_come_back_later(answer: httpx.Response) -> None:
    assert answer.status_code == 503, answer.text
    assert answer.headers["content-type"] == MEDIA_TYPE
    assert int(answer.headers["retry-after"]) > 0
    assert answer.json()["type"] == "urn:qingdan:problem:unavailable"


async def until_asleep(admin: str) -> None:
    """Return when a statement of a service sleeps in the database."""
    connection = await asyncpg.connect(admin)
    try:
        for _ in range(ASKS):
            if await connection.fetchval("SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep'"):
                return
    finally:
        await connection.close()
    raise AssertionError("the statement did not begin")


async def test_while_the_database_is_stopped_requests_are_told_to_come_back(product: Product, lane: str) -> None:
    await asyncio.to_thread(product.server.stop)
    try:
        away = [await product.client.get(f"/{lane}") for _ in range(3)]
    finally:
        await asyncio.to_thread(product.server.start)
    for answer in away:
        assert_come_back_later(answer)
    assert (await product.client.get(f"/{lane}")).json() == {"district": str(DISTRICT)}


async def test_a_restart_that_nobody_asked_through_is_not_noticed(product: Product, lane: str) -> None:
    await asyncio.to_thread(product.server.stop)
    await asyncio.to_thread(product.server.start)
    assert (await product.client.get(f"/{lane}")).status_code == 200


async def test_a_transaction_that_loses_its_connection_half_done_is_told_to_come_back(
    product: Product, lane: str
) -> None:
    asked = asyncio.create_task(product.client.get(f"/{lane}/held"))
    await product.hold.reached.wait()
    await asyncio.to_thread(product.server.stop)
    product.hold.go_on.set()
    try:
        assert_come_back_later(await asked)
    finally:
        await asyncio.to_thread(product.server.start)
    assert (await product.client.get(f"/{lane}/held")).status_code == 200


async def test_a_statement_under_way_when_the_database_is_killed_is_told_to_come_back(
    product: Product, lane: str
) -> None:
    asked = asyncio.create_task(product.client.get(f"/{lane}/slow"))
    await until_asleep(product.server.admin)
    await asyncio.to_thread(product.server.kill)
    assert_come_back_later(await asked)
    assert (await product.client.get(f"/{lane}")).status_code == 200


async def test_a_statement_of_ours_that_is_wrong_stays_an_internal_error(product: Product, lane: str) -> None:
    answer = await product.client.get(f"/{lane}/wrong")
    assert (answer.status_code, answer.json()["type"]) == (500, "urn:qingdan:problem:internal")
    assert "retry-after" not in answer.headers
    assert (await product.client.get(f"/{lane}")).status_code == 200
