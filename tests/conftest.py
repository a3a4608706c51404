"""What all tests share: a migrated PostgreSQL, started only when a test asks for it."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from support.database import DatabaseServer
from support.database import database_server as start_database_server

# How long an example takes is the machine's business: no test fails because a machine is busy.
settings.register_profile("unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("unhurried")


@pytest.fixture(scope="session")
def database_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DatabaseServer]:
    """Return the server of this test process with its migrated template."""
    base = tmp_path_factory.getbasetemp()
    with start_database_server(base.parent if base.name.startswith("popen-") else base) as server:
        yield server


@pytest.fixture(scope="session")
def database_urls(database_server: DatabaseServer) -> dict[str, str]:
    """Return the addresses of this process's database: one per service, `owner` and `admin`."""
    return database_server.copy()


@pytest.fixture
def fresh_database_urls(database_server: DatabaseServer) -> Iterator[dict[str, str]]:
    """Return the addresses of a database that this one test may fill with real commits."""
    urls = database_server.copy()
    yield urls
    database_server.drop(urls)
