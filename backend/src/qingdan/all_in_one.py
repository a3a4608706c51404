"""All services in one process: mounted under their paths, asking each other without a network, with the SPA."""

from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from fastapi import FastAPI
from starlette.responses import JSONResponse, Response

from qingdan.admission.app import create_app as create_admission
from qingdan.admission.settings import AdmissionSettings
from qingdan.kernel.errors import Unavailable
from qingdan.kernel.events import EventDelivery
from qingdan.kernel.front_door import FrontDoor
from qingdan.kernel.problems import install_problem_handlers, refusal
from qingdan.kernel.service_client import ServiceClient, in_process_http
from qingdan.kernel.worker import running_queues, scheduled
from qingdan.merged_openapi import merge
from qingdan.organization.app import create_app as create_organization
from qingdan.organization.contract.client import OrganizationClient
from qingdan.organization.settings import OrganizationSettings
from qingdan.spa import mount_frontend
from qingdan.stamping.app import create_app as create_stamping
from qingdan.stamping.settings import StampingSettings

TITLE: Final = "清单 Qingdan"
#: Above what any service accepts, so that the service's own limit speaks.
_HOST_BODY_LIMIT: Final = 256 * 1024 * 1024
_HOST_TIMEOUT: Final = 300.0
DESCRIPTION: Final = "社区工作准入、清单与用印平台接口 · One gate, one list, one seal: the interfaces of all services."


@dataclass(frozen=True)
class AllInOneSettings:
    """What the services need, and where the built frontend lies."""

    organization: OrganizationSettings
    admission: AdmissionSettings
    stamping: StampingSettings
    frontend_folder: Path | None = None
    run_jobs: bool = True


def create_services(settings: AllInOneSettings) -> dict[str, FastAPI]:
    """Return the services, each with an in-process way to those it asks."""
    organization = create_organization(settings.organization)
    return {
        "organization": organization,
        "admission": create_admission(settings.admission, OrganizationClient(in_process_http(organization))),
        "stamping": create_stamping(settings.stamping, OrganizationClient(in_process_http(organization))),
    }


def create_app(settings: AllInOneSettings) -> FastAPI:
    """Return the application that `make run` serves on one port."""
    services = create_services(settings)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        async with AsyncExitStack() as stack:
            for service in services.values():
                await stack.enter_async_context(service.router.lifespan_context(service))
            if settings.run_jobs:
                queues = [scheduled(_delivery(app, services).queue(), app.state.schedules) for app in services.values()]
                await stack.enter_async_context(running_queues(queues))
            yield

    host = FastAPI(title=TITLE, lifespan=lifespan, docs_url=None, redoc_url=None, openapi_url=None)
    install_problem_handlers(host)
    _add_operations(host, services)
    for name, service in services.items():
        host.mount(f"/api/v1/{name}", service)
    if settings.frontend_folder is not None:
        mount_frontend(host, settings.frontend_folder)
    # The services have doors of their own; this one is for the pages and for what is mounted nowhere.
    host.add_middleware(FrontDoor, service="host", body_limit_bytes=_HOST_BODY_LIMIT, timeout_seconds=_HOST_TIMEOUT)
    return host


def _delivery(app: FastAPI, services: Mapping[str, FastAPI]) -> EventDelivery:
    receivers = {name: ServiceClient(in_process_http(services[name])) for name in app.state.settings.event_receivers}
    secret = app.state.settings.event_secret.get_secret_value()
    return EventDelivery(app.state.database, secret, receivers)


def _add_operations(host: FastAPI, services: Mapping[str, FastAPI]) -> None:
    @host.get("/healthz", include_in_schema=False)
    async def healthz() -> dict[str, str]:
        return {"status": "ok"}

    @host.get("/readyz", include_in_schema=False)
    async def readyz() -> Response:
        ready = {name: bool(service.state.ready) for name, service in services.items()}
        if not all(ready.values()):
            return refusal(Unavailable())
        return JSONResponse({"status": "ok", "services": ready})

    @host.get("/api/v1/openapi.json", include_in_schema=False)
    async def openapi() -> Response:
        documents = {name: service.openapi() for name, service in services.items()}
        return JSONResponse(merge(documents, title=TITLE, description=DESCRIPTION))
