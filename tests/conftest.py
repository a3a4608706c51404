"""What all tests share: a migrated PostgreSQL, started only when a test asks for it."""

from collections.abc import Iterator

import pytest

from support.database import DatabaseServer
from support.database import database_server as start_database_server


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
