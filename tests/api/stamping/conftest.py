"""The stamping service over a real PostgreSQL, and a district of its own for each test."""

from collections.abc import AsyncIterator
from dataclasses import dataclass

import httpx
import pytest

from qingdan.stamping.app import create_app
from qingdan.stamping.resources import Resources
from support.apps import running
from support.directory import InMemoryDirectory
from support.stamping import Counter, stamping_settings


@dataclass(frozen=True)
class Service:
    """The running service and the units it is told of."""

    client: httpx.AsyncClient
    resources: Resources
    organization: InMemoryDirectory


@pytest.fixture(scope="session")
async def service(database_urls: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Service]:
    """Run the service once for all tests of this process."""
    organization = InMemoryDirectory()
    app = create_app(stamping_settings(database_urls["stamping"], tmp_path_factory.mktemp("objects")), organization)
    async with running(app) as client:
        yield Service(client, app.state.stamping, organization)


@pytest.fixture
async def counter(service: Service) -> Counter:
    """Return a new district with its people."""
    return await Counter.open(service.client, service.resources, service.organization)


@pytest.fixture
async def other(service: Service) -> Counter:
    """Return another district with its people."""
    return await Counter.open(service.client, service.resources, service.organization)
