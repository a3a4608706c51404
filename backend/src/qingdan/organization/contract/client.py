"""How other services ask the organization service."""

import time
from datetime import date
from typing import Final
from uuid import UUID

import httpx
from pydantic import BaseModel, ConfigDict

from qingdan.kernel.service_client import ServiceClient
from qingdan.kernel.single_flight import SingleFlight
from qingdan.organization.contract.schemas import Directory

_FRESH_SECONDS: Final = 30.0


class JsonWebKeySet(BaseModel):
    """Public keys (RFC 7517)."""

    model_config = ConfigDict(extra="allow")

    keys: list[dict[str, object]]


class OrganizationClient(ServiceClient):
    """Typed questions; the directory is remembered for half a minute and then asked for again by its ETag."""

    def __init__(self, http: httpx.AsyncClient, *, timeout_seconds: float = 5.0) -> None:
        super().__init__(http, timeout_seconds=timeout_seconds)
        self._directories: dict[tuple[UUID, date | None], tuple[Directory, str | None, float]] = {}
        self._asking = SingleFlight[Directory]()

    async def jwks(self) -> dict[str, object]:
        """Return the keys that access tokens are checked with."""
        return (await self.get("/jwks.json", JsonWebKeySet)).model_dump()

    async def directory(self, district_id: UUID, as_of: date | None = None, *, newest: bool = False) -> Directory:
        """Return the district's units and calendar (as of a day, today when None); it may be half a minute old.

        It holds no rights, so its age can never let anybody in. `newest` asks again whatever its age: for what
        somebody has just set right.
        """
        known = self._directories.get((district_id, as_of))
        if not newest and known is not None and time.monotonic() - known[2] < _FRESH_SECONDS:
            return known[0]
        return await self._asking.ask((district_id, as_of), lambda: self._refresh(district_id, as_of))

    async def _refresh(self, district_id: UUID, as_of: date | None) -> Directory:
        known = self._directories.get((district_id, as_of))
        now = time.monotonic()
        params = {"district_id": str(district_id)} | ({"as_of": as_of.isoformat()} if as_of else {})
        answer, etag = await self.get_if_changed(
            "/directory", Directory, params=params, etag=known[1] if known else None
        )
        directory = answer or (known[0] if known else None)
        if directory is None:  # a 304 without our having asked for one can't happen
            return await self.get("/directory", Directory, params=params)
        self._directories[(district_id, as_of)] = (directory, etag, now)
        return directory
