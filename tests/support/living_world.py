"""The world over a running deployment, with what lives in it: made once for the tests that walk through it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import httpx

from qingdan.kernel.principal import Principal
from support.deployment import Deployment, one_process
from support.principals import headers
from support.seed import seed
from support.walk import Known, Operation, learn_by_walking, operations, read_documents
from support.world import District, first_district, found_districts, second_district


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
        carried = {**(headers(who) if who else {}), **(sent or {})}
        if operation.takes_version:
            carried.setdefault("If-Match", '"1"')
        address = f"/api/v1/{operation.service}{path}"
        return self.client.request(operation.method, address, headers=carried, **options)


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
