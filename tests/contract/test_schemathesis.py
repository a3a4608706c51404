"""Every operation against its own document, over a real PostgreSQL in which things have happened.

Generated requests, right and wrong ones: no answer may be a 5xx, of an undocumented status, or of another shape.
"""

import os
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import hypothesis
import pytest
import requests
import schemathesis
from schemathesis.checks import (
    content_type_conformance,
    not_a_server_error,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)
from schemathesis.generation.meta import TestPhase

from openapi import application
from qingdan.cli.services import SERVICES
from support.living_world import LivingWorld, living_world
from support.principals import headers
from support.samples import sample_body
from support.walk import JSON, Operation

#: Requests per operation that are drawn at random, beside the boundary cases that the document names.
DRAWN = 6
CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
#: One of so many boundary cases is sent; QINGDAN_EVERY_CASE=1 sends all (some ten thousand).
SPARED = 1 if os.environ.get("QINGDAN_EVERY_CASE") else 4
#: Answers of each service that are no refusals, so that shapes are compared and not only problems.
ENOUGH = 40
#: Versions that things in the seeded world have; a random one would never get past If-Match.
MOST_VERSIONS = 6
DOCUMENTS = {service: application(service).openapi() for service in SERVICES}
CONFIGURATION = {
    "generation": {"max-examples": DRAWN, "database": "none"},
    # That other methods are refused is the framework's work, and the same everywhere.
    "phases": {"coverage": {"unexpected-methods": []}},
}
given_few = hypothesis.settings(
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=list(hypothesis.HealthCheck),
    phases=[hypothesis.Phase.explicit, hypothesis.Phase.generate],
    max_examples=DRAWN,
)


class Caller:
    """Sends what was drawn to the running world, as somebody, about things that exist."""

    def __init__(self, world: LivingWorld) -> None:
        self._world = world
        self.answers: Counter[tuple[str, int]] = Counter()
        self._session = requests.Session()
        self._session.trust_env = False
        first = world.first
        everybody = first.everybody
        # The same rights as different people: separation of duties would stop a single one early.
        self._people = [
            replace(everybody, person_id=first.people[key].person_id)
            for key in ("clerk-0", "head-0", "keeper-0", "administrator-0", "office-0", "department_clerk-D13")
        ]

    def send(self, service: str, case: schemathesis.Case[Any]) -> None:
        """Send one request and compare the answer with the document."""
        chosen = zlib.crc32(repr((case.path_parameters, case.query, case.body)).encode())
        if case.meta and case.meta.phase.name is TestPhase.COVERAGE and chosen % SPARED:
            return
        self._steer(service, case, chosen)
        answer = case.call(
            base_url=f"{self._world.deployment.base_url}/api/v1/{service}",
            session=self._session,
            headers=headers(self._people[chosen % len(self._people)]),
            timeout=60,
        )
        self.answers[service, answer.status_code] += 1
        case.validate_response(answer, checks=CHECKS)

    def _steer(self, service: str, case: schemathesis.Case[Any], chosen: int) -> None:
        """Put what exists in the place of what was drawn in two of three requests, and good content into one."""
        if chosen % 3 == 0:
            return
        operation = Operation(service, case.operation.method, case.operation.path, DOCUMENTS[service])
        for name in operation.parameters:
            values = self._world.known.at(operation, name)
            if values:
                case.path_parameters = {**(case.path_parameters or {}), name: values[chosen % len(values)]}
        if operation.takes_version:
            case.headers["If-Match"] = f'"{1 + chosen % MOST_VERSIONS}"'
        if chosen % 3 == 1 and case.media_type == JSON:
            # What is drawn seldom makes sense as a whole; the documented example gets as far as the rules.
            case.body = sample_body(operation, self._world.known).json
        if "district_id" in operation.queries:
            case.query = {**(case.query or {}), "district_id": str(self._world.first.id)}


@pytest.fixture(scope="module")
def caller() -> Iterator[Caller]:
    with living_world() as world:
        made = Caller(world)
        yield made
        assert world.deployment.unforeseen() == []
        asked = {service for service, _ in made.answers}
        assert all(made.answers[service, 200] > ENOUGH for service in asked), made.answers


def each_operation_of(service: str) -> Iterator[tuple[str, Any]]:
    """Yield one test of each operation under a name of its own.

    The library's own parametrization gives all of them one id, and tests that run in parallel are told apart by id.
    """
    schema = schemathesis.openapi.from_dict(DOCUMENTS[service], config=schemathesis.Config.from_dict(CONFIGURATION))
    for path, methods in DOCUMENTS[service]["paths"].items():
        for method, operation in methods.items():
            name = f"test_{service}_{operation['operationId'].replace('-', '_')}_keeps_to_its_document"
            yield name, schema.include(path=path, method=method.upper()).parametrize()(keeping_to_the_document(service))


def keeping_to_the_document(service: str) -> Callable[..., None]:
    """Return the one test that every operation of a service is put to."""

    @given_few
    def keeps_to_its_document(case: schemathesis.Case[Any], caller: Caller) -> None:
        caller.send(service, case)

    return keeps_to_its_document


GENERATED = [pair for service in ("stamping", "admission", "organization") for pair in each_operation_of(service)]
globals().update(GENERATED)


def test_every_documented_operation_is_put_to_the_test() -> None:
    """Two tests of one name would be one test: every operation has its own."""
    documented = sum(len(methods) for document in DOCUMENTS.values() for methods in document["paths"].values())
    assert len({name for name, _ in GENERATED}) == documented
