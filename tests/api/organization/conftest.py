"""The running organization service and a district of its own for each test."""

from collections.abc import AsyncIterator

import pytest

from support.organization import (
    District,
    Organization,
    found_district,
    organization_service,
)


@pytest.fixture(scope="session")
async def organization(database_urls: dict[str, str]) -> AsyncIterator[Organization]:
    """Return the service, started once for all tests of this process."""
    async with organization_service(database_urls) as service:
        yield service


@pytest.fixture
async def district(organization: Organization) -> District:
    """Return a district that no other test touches."""
    return await found_district(organization.resources)
