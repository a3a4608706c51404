"""The documents that other systems build on."""

import json
from pathlib import Path

import pytest

from openapi import FOLDER, application, document
from qingdan.cli.services import SERVICES


@pytest.mark.parametrize("service", SERVICES)
def test_committed_document_is_what_the_service_serves(service: str) -> None:
    """A stale document would lie to every client made from it."""
    path: Path = FOLDER / f"{service}.openapi.json"
    assert path.read_text(encoding="utf-8") == document(service)


@pytest.mark.parametrize("service", SERVICES)
def test_every_operation_tells_what_it_does_and_which_problems_it_answers(
    service: str,
) -> None:
    """DESIGN §3: summary, problems; ids are unique and made of tag and name."""
    made = application(service).openapi()
    operations = [
        (f"{method} {path}", operation)
        for path, methods in made["paths"].items()
        for method, operation in methods.items()
    ]
    ids = [operation["operationId"] for _, operation in operations]
    assert len(set(ids)) == len(ids)
    for name, operation in operations:
        assert operation.get("summary"), name
        for status, answer in operation["responses"].items():
            if int(status) >= 400:
                assert "application/problem+json" in answer["content"], (name, status)


@pytest.mark.parametrize("service", SERVICES)
def test_a_secured_operation_documents_401_and_403(service: str) -> None:
    """Whoever writes a client sees from the document that a token is needed."""
    made = json.loads(document(service))
    for path, methods in made["paths"].items():
        for method, operation in methods.items():
            if operation.get("security"):
                assert {"401", "403"} <= set(operation["responses"]), (method, path)
