"""What every service application has: problems, the door, health, figures, its own document, its lifespan."""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import partial

from fastapi import APIRouter, FastAPI
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from pydantic import BaseModel
from sqlalchemy import text
from starlette.responses import Response
from starlette.types import Lifespan

from qingdan.kernel.database import Database
from qingdan.kernel.errors import Unavailable
from qingdan.kernel.events import EventHandler, events_router
from qingdan.kernel.front_door import FrontDoor
from qingdan.kernel.identity import OpenToAll
from qingdan.kernel.openapi import document
from qingdan.kernel.problems import install_problem_handlers
from qingdan.kernel.revocations import Revocations
from qingdan.kernel.routing import operation_id
from qingdan.kernel.service_app import ServiceApp
from qingdan.kernel.settings import ServiceSettings
from qingdan.kernel.tokens import TokenVerifier
from qingdan.kernel.worker import Schedule

Startup = Callable[[FastAPI], Awaitable[None]]


class Health(BaseModel):
    """Whether a service can do its work."""

    status: str


@dataclass(frozen=True)
class ServiceParts:
    """What a service's `app.py` hands over to have its application made."""

    name: str
    title: str
    description: str
    settings: ServiceSettings
    database: Database
    routers: Sequence[APIRouter]
    fetch_jwks: Callable[[], Awaitable[Mapping[str, object]]]
    event_handlers: Mapping[str, EventHandler] = field(default_factory=dict)
    #: Whose tokens no longer count; handed over when event handlers need it too.
    revocations: Revocations | None = None
    #: What the worker does by the clock.
    schedules: Sequence[Schedule] = ()
    #: Run after the database is open, before the first request.
    on_start: Sequence[Startup] = ()
    #: Run in reverse order when the service stops.
    on_stop: Sequence[Startup] = ()


def create_service_app(parts: ServiceParts) -> FastAPI:
    """Return the application of one service; its paths never hold its own name, the host or gateway adds it."""
    revocations = parts.revocations or Revocations(parts.database)
    app = ServiceApp(
        door=partial(
            FrontDoor,
            service=parts.name,
            body_limit_bytes=parts.settings.request_body_limit_bytes,
            timeout_seconds=parts.settings.request_timeout_seconds,
        ),
        title=parts.title,
        description=parts.description,
        version="1",
        lifespan=_lifespan(parts, revocations),
        docs_url=None,
        redoc_url=None,
        openapi_url="/openapi.json",
        generate_unique_id_function=operation_id,
    )
    app.state.name = parts.name
    app.state.ready = False
    app.state.database = parts.database
    app.state.settings = parts.settings
    app.state.schedules = tuple(parts.schedules)
    app.state.revocations = revocations
    app.state.token_verifier = TokenVerifier(parts.fetch_jwks, revocations.not_before)
    install_problem_handlers(app)
    events = events_router(parts.settings.event_secret.get_secret_value(), parts.event_handlers)
    app.include((*parts.routers, _operations_router(parts), events))
    app.openapi = lambda: document(app)  # type: ignore[method-assign]  # FastAPI's documented way
    return app


def _lifespan(parts: ServiceParts, revocations: Revocations) -> Lifespan[FastAPI]:
    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        await parts.database.open()
        await revocations.start()
        try:
            for start in parts.on_start:
                await start(app)
            app.state.ready = True
            yield
        finally:
            app.state.ready = False
            for stop in reversed(parts.on_stop):
                await stop(app)
            await revocations.stop()
            await parts.database.close()

    return lifespan


def _operations_router(parts: ServiceParts) -> APIRouter:
    router = APIRouter(tags=["operations"])

    @router.get("/healthz", summary="Is the process alive?")
    async def healthz(_: OpenToAll) -> Health:
        return Health(status="ok")

    @router.get("/readyz", summary="Can it do its work (database reachable, started)?")
    async def readyz(_: OpenToAll) -> Health:
        try:
            async with parts.database.shared() as session:
                await session.execute(text("SELECT 1"))
        except Exception as error:
            raise Unavailable from error
        return Health(status="ok")

    @router.get("/metrics", include_in_schema=False)
    async def metrics(_: OpenToAll) -> Response:
        return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)

    return router
