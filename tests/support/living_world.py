"""The world over a running deployment, with what lives in it: made once for the tests that walk through it."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import httpx

from qingdan.kernel.principal import Principal
from support.deployment import Deployment, one_process
from support.principals import headers
from support.seed import seed
from support.walk import Known, Operation, learn_by_walking, operations, read_documents
from support.world import District, first_district, found_districts, second_district

TOKEN_SECONDS = 60.0


@dataclass(frozen=True)
class LivingWorld:
    """Two districts in a running product; the first one has a history."""

    deployment: Deployment
    client: httpx.Client
    first: District
    second: District
    documents: dict[str, dict[str, Any]]
    operations: list[Operation]
    known: Known
    _proofs: dict[UUID, tuple[float, dict[str, str]]] = field(default_factory=dict, repr=False)

    def send(
        self,
        operation: Operation,
        path: str,
        who: Principal | None = None,
        *,
        sent: dict[str, str] | None = None,
        **options: Any,  # noqa: ANN401 - httpx's own options
    ) -> httpx.Response:
        """Send one request as somebody, or as nobody."""
        carried = {**(self._proof(who) if who else {}), **(sent or {})}
        if operation.takes_version:
            carried.setdefault("If-Match", '"1"')
        address = f"/api/v1/{operation.service}{path}"
        return self.client.request(operation.method, address, headers=carried, **options)

    def _proof(self, who: Principal) -> dict[str, str]:
        """Return a token of the last minute, as a page would hold it."""
        made, proof = self._proofs.get(who.person_id, (0.0, {}))
        if time.monotonic() - made > TOKEN_SECONDS:
            proof = headers(who)
            self._proofs[who.person_id] = (time.monotonic(), proof)
        return proof


@contextmanager
def living_world() -> Iterator[LivingWorld]:
    """Found both districts, let the first one live, and learn what is in it."""
    first, second = first_district(), second_district()
    with one_process(lambda deployment: found_districts(deployment, first, second), "test") as deployment:
        seed(deployment, first)
        documents = read_documents(deployment)
        every, known = operations(documents), Known()
        with httpx.Client(base_url=deployment.base_url, trust_env=False, timeout=30) as client:
            learn_by_walking(client, every, known, headers(first.everybody), first.id)
            yield LivingWorld(deployment, client, first, second, documents, every, known)
