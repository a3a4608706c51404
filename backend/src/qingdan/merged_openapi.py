"""One document over all services, for the documentation page and for people who want a single file."""

from collections.abc import Mapping
from typing import Any, cast

_REFERENCE = "#/components/schemas/"


def merge(documents: Mapping[str, Mapping[str, Any]], *, title: str, description: str) -> dict[str, Any]:
    """Return one OpenAPI document: each service's paths under `/api/v1/<service>`, its schemas under its name."""
    merged: dict[str, Any] = {
        "openapi": "3.1.0",
        "info": {"title": title, "description": description, "version": "1"},
        "tags": [],
        "paths": {},
        "components": {"schemas": {}, "securitySchemes": {}},
    }
    for service, document in documents.items():
        renamed = cast("dict[str, Any]", _rename(document, service))
        for path, operations in renamed["paths"].items():
            merged["paths"][f"/api/v1/{service}{path}"] = {
                method: {**operation, "tags": [f"{service}: {tag}" for tag in operation.get("tags", [])]}
                for method, operation in operations.items()
            }
        components = renamed.get("components", {})
        for name, schema in components.get("schemas", {}).items():
            merged["components"]["schemas"][f"{service}.{name}"] = schema
        merged["components"]["securitySchemes"].update(components.get("securitySchemes", {}))
    return merged


def _rename(node: object, service: str) -> object:
    if isinstance(node, Mapping):
        return {key: _rename(value, service) for key, value in node.items()}
    if isinstance(node, list):
        return [_rename(value, service) for value in node]
    if isinstance(node, str) and node.startswith(_REFERENCE):
        return f"{_REFERENCE}{service}.{node.removeprefix(_REFERENCE)}"
    return node
