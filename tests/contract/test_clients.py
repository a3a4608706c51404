"""The typed clients of the services against the real provider: over a network, and mounted in one process."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from uuid import uuid4

import httpx
import pytest

from qingdan.kernel.errors import NotFound, Unavailable
from qingdan.kernel.service_client import in_process_http, network_http
from qingdan.organization.contract.client import OrganizationClient
from support.organization import District, found_district, organization_service
from support.served import served

WAYS = ("mounted", "over a network")


@pytest.fixture(scope="module")
async def provider(database_urls: dict[str, str]) -> AsyncIterator[tuple[District, dict[str, httpx.AsyncClient]]]:
    """Run the organization service once, and reach it both ways."""
    async with AsyncExitStack() as stack:
        service = await stack.enter_async_context(organization_service(database_urls))
        address = await stack.enter_async_context(served(service.app))
        ways = {"mounted": in_process_http(service.app), "over a network": network_http(address)}
        for http in ways.values():
            stack.push_async_callback(http.aclose)
        yield await found_district(service.resources), ways


@pytest.mark.parametrize("way", WAYS)
async def test_the_directory_comes_whole_and_is_kept_for_half_a_minute(
    provider: tuple[District, dict[str, httpx.AsyncClient]], way: str
) -> None:
    """DESIGN §5: the same code alone and mounted; what is needed often is asked for once."""
    district, ways = provider
    client = OrganizationClient(ways[way])
    directory = await client.directory(district.id)
    assert {unit.id for unit in directory.of_kind("community")} == {
        district.east_community,
        district.west_community,
        district.south_community,
    }
    assert directory.unit(district.civil_affairs) is not None
    assert directory.working_calendar() is not None
    assert await client.directory(district.id) is directory
    # Asked anew it is still the same, by its ETag, and so the same object: nothing was set right meanwhile (R74).
    assert await client.directory(district.id, newest=True) is directory


@pytest.mark.parametrize("way", WAYS)
async def test_the_keys_arrive_that_tokens_are_checked_with(
    provider: tuple[District, dict[str, httpx.AsyncClient]], way: str
) -> None:
    _, ways = provider
    keys = (await OrganizationClient(ways[way]).jwks())["keys"]
    assert isinstance(keys, list)
    assert [(key["kty"], key["crv"], "d" in key) for key in keys] == [("EC", "P-256", False)]


@pytest.mark.parametrize("way", WAYS)
async def test_what_is_not_there_is_the_same_error_either_way(
    provider: tuple[District, dict[str, httpx.AsyncClient]], way: str
) -> None:
    """A problem document turns back into the error that it came from."""
    _, ways = provider
    with pytest.raises(NotFound):
        await OrganizationClient(ways[way]).directory(uuid4())


async def test_a_service_that_does_not_answer_is_unavailable() -> None:
    """The caller's own answer is then 503, never 500."""
    async with network_http("http://127.0.0.1:1") as nobody:
        with pytest.raises(Unavailable):
            await OrganizationClient(nobody).jwks()


async def test_an_answer_of_another_shape_is_unavailable() -> None:
    """A proxy's page in place of the answer must not pass for one."""
    page = httpx.MockTransport(lambda _: httpx.Response(200, text="<html>welcome</html>"))
    async with httpx.AsyncClient(transport=page, base_url="http://elsewhere") as elsewhere:
        with pytest.raises(Unavailable):
            await OrganizationClient(elsewhere).jwks()
