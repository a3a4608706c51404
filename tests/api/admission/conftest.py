"""The admission service over a real PostgreSQL, and a district of its own for each test."""

from collections.abc import AsyncIterator
from dataclasses import dataclass

import httpx
import pytest

from qingdan.admission.app import create_app
from qingdan.admission.settings import AdmissionSettings
from support.apps import running
from support.directory import InMemoryDirectory
from support.gate import Gate


@dataclass(frozen=True)
class Service:
    """The running service and the units it is told of."""

    client: httpx.AsyncClient
    organization: InMemoryDirectory


@pytest.fixture(scope="session")
async def service(database_urls: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Service]:
    """Run the service once for all tests of this process."""
    settings = AdmissionSettings.model_validate(
        {
            "environment": "test",
            "database_url": database_urls["admission"],
            "object_folder": tmp_path_factory.mktemp("objects"),
            "event_secret": "known to the tests",
        }
    )
    organization = InMemoryDirectory()
    async with running(create_app(settings, organization)) as client:
        yield Service(client, organization)


@pytest.fixture
def gate(service: Service) -> Gate:
    """Return a new district with its people."""
    return Gate(service.client, service.organization.add_district())


@pytest.fixture
def other_gate(service: Service) -> Gate:
    """Return the people of another new district."""
    return Gate(service.client, service.organization.add_district())


@pytest.fixture
async def quick_gate(gate: Gate) -> Gate:
    """Return a new district whose journeys take one day."""
    await gate.shorten_waiting()
    return gate
