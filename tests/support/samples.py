"""What an operation may be sent: its documented example, else the least that its schema takes, with real ids."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from qingdan.kernel.clock import business_date
from support.walk import JSON, Known, Operation

MULTIPART = "multipart/form-data"
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_NOBODY = "018f3f5e-0000-7000-8000-000000000000"


@dataclass(frozen=True)
class Body:
    """What a request carries, in httpx's own terms."""

    json: Any = None
    data: Mapping[str, str] | None = None
    files: Mapping[str, tuple[str, bytes, str]] | None = None

    def options(self) -> dict[str, Any]:
        """Return what is there as arguments of a request."""
        return {name: value for name, value in vars(self).items() if value is not None}


def sample_body(operation: Operation, known: Known) -> Body:
    """Return content that an operation would take; ids in it are of things that exist."""
    content = operation.details.get("requestBody", {}).get("content", {})
    if MULTIPART in content:
        properties = _resolved(operation, content[MULTIPART]["schema"]).get("properties", {})
        files = {name for name, one in properties.items() if _is_file(one)}
        plain = {name: str(_sampled(operation, one)) for name, one in properties.items() if name not in files}
        return Body(data=plain, files=dict.fromkeys(files, ("sample.pdf", b"%PDF-1.4\n%%EOF\n", "application/pdf")))
    if JSON not in content:
        return Body()
    return Body(json=_with_known_ids(_sampled(operation, content[JSON]["schema"]), operation, known))


def _is_file(schema: Mapping[str, Any]) -> bool:
    return schema.get("format") == "binary" or "contentMediaType" in schema


def _resolved(operation: Operation, schema: Mapping[str, Any]) -> Mapping[str, Any]:
    while "$ref" in schema:
        schema = operation.document["components"]["schemas"][schema["$ref"].rsplit("/", 1)[-1]]
    return schema


def _sampled(operation: Operation, schema: Mapping[str, Any]) -> Any:  # noqa: ANN401 - whatever the schema describes
    schema = _resolved(operation, schema)
    shown = _shown(schema)
    if shown:
        return shown[0]
    for choice in ("anyOf", "oneOf", "allOf"):
        if choice in schema:
            return _sampled(operation, schema[choice][0])
    kind = schema.get("type", "object")
    if kind == "object":
        properties = schema.get("properties", {})
        return {name: _sampled(operation, properties[name]) for name in schema.get("required", ())}
    if kind == "array":
        return [_sampled(operation, schema["items"]) for _ in range(schema.get("minItems", 0))]
    plain = {"integer": int(schema.get("minimum", 1)), "number": 1, "boolean": True, "null": None}
    return plain.get(kind, _text(schema))


def _shown(schema: Mapping[str, Any]) -> list[Any]:
    """Return the values that a schema itself names, best first."""
    single = [schema[name] for name in ("example", "const") if name in schema]
    return [*single, *schema.get("examples", ()), *schema.get("enum", ())]


def _text(schema: Mapping[str, Any]) -> str:
    now = datetime.now(UTC)
    formats = {"uuid": _NOBODY, "date": business_date(now).isoformat(), "date-time": now.isoformat()}
    return formats.get(schema.get("format", ""), "sample" + "x" * (int(schema.get("minLength", 0)) - 6))


def _with_known_ids(value: Any, operation: Operation, known: Known, name: str = "") -> Any:  # noqa: ANN401  # whatever JSON holds
    if isinstance(value, dict):
        return {key: _with_known_ids(part, operation, known, key) for key, part in value.items()}
    if isinstance(value, list):
        return [_with_known_ids(part, operation, known, name.removesuffix("s")) for part in value]
    if isinstance(value, str) and _UUID.fullmatch(value):
        found = known.at(operation, name) or known.at(operation, "id")
        return found[0] if found else value
    return value
