"""A walk through every operation that the OpenAPI documents name: what exists, and what each would be sent."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import httpx

from qingdan.cli.services import SERVICES
from qingdan.kernel.clock import business_date, system_clock
from support.deployment import Deployment

_PARAMETER = re.compile(r"\{([a-z_]+)\}")
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
#: How many values of one path parameter a walk tries.
MOST_VALUES = 2
#: Lists are read to their end, but never beyond this many pages.
MOST_PAGES = 20
#: Properties that name what other paths mean by another word.
ALIASES = {"certificate_number": "stamping/verifications"}
JSON = "application/json"
MULTIPART = "multipart/form-data"


@dataclass(frozen=True)
class Operation:
    """One documented operation of one service."""

    service: str
    method: str
    path: str
    document: Mapping[str, Any] = field(repr=False, compare=False, hash=False)

    @property
    def details(self) -> dict[str, Any]:
        found: dict[str, Any] = self.document["paths"][self.path][self.method]
        return found

    @property
    def secured(self) -> bool:
        return bool(self.details.get("security"))

    @property
    def parameters(self) -> list[str]:
        """Return the names of the values in the path."""
        return _PARAMETER.findall(self.path)

    @property
    def queries(self) -> list[str]:
        return [one["name"] for one in self.details.get("parameters", []) if one["in"] == "query"]

    @property
    def takes_version(self) -> bool:
        return any(one["name"] == "If-Match" for one in self.details.get("parameters", []))

    def __str__(self) -> str:
        """Name it as people do."""
        return f"{self.method.upper()} /api/v1/{self.service}{self.path}"


def operations(documents: Mapping[str, Mapping[str, Any]]) -> list[Operation]:
    """Return every operation of every service, in the order of the documents."""
    return [
        Operation(service, method, path, documents[service])
        for service in SERVICES
        for path, methods in documents[service]["paths"].items()
        for method in methods
    ]


def read_documents(deployment: Deployment) -> dict[str, dict[str, Any]]:
    """Return the documents as the running services serve them."""
    with httpx.Client(base_url=deployment.base_url, trust_env=False, timeout=60) as client:
        return {service: client.get(f"/api/v1/{service}/openapi.json").json() for service in SERVICES}


class Known:
    """What exists, by the place in a path where it is named: `/units/{unit_id}` → the ids of units."""

    def __init__(self) -> None:
        self._values: dict[str, dict[str, None]] = {}
        #: Every id that any answer held.
        self.ids: set[str] = set()

    def add(self, place: str, value: object) -> None:
        """Note one value; ids, numbers and codes alike."""
        if isinstance(value, str | int) and not isinstance(value, bool) and str(value):
            self._values.setdefault(place, {})[str(value)] = None

    def at(self, operation: Operation, parameter: str) -> list[str]:
        """Return what can stand at a parameter of a path: of that very noun, else of that name anywhere."""
        noun = _noun(operation.path, parameter)
        for place in (f"{operation.service}/{noun}", f"{operation.service}:{parameter}", f":{parameter}"):
            if self._values.get(place):
                return list(self._values[place])
        return []

    def learn(self, operation: Operation, answer: object) -> None:
        """Note what one answer names."""
        last = operation.path.rstrip("/").rsplit("/", 1)[-1]
        for key, value in _properties(answer):
            if isinstance(value, str | int):
                self.add(f"{operation.service}:{key}", value)
                self.add(f":{key}", value)
                if key in ALIASES:
                    self.add(ALIASES[key], value)
            elif isinstance(value, list):
                noun = last if key == "items" else key.replace("_", "-")
                self._learn_list(operation.service, noun, value)
        self.ids.update(_UUID.findall(str(answer)))

    def _learn_list(self, service: str, noun: str, items: list[Any]) -> None:
        for item in items:
            if isinstance(item, dict):
                for name in ("id", f"{_singular(noun)}_id", "person_id", "number", "code", "key", "day"):
                    if name in item:
                        self.add(f"{service}/{noun}", item[name])
                        break


def _singular(noun: str) -> str:
    return f"{noun[:-3]}y" if noun.endswith("ies") else noun.removesuffix("s")


def _noun(path: str, parameter: str) -> str:
    return path.partition(f"/{{{parameter}}}")[0].rsplit("/", 1)[-1]


def _properties(answer: object) -> Iterator[tuple[str, object]]:
    if isinstance(answer, dict):
        for key, value in answer.items():
            yield key, value
            yield from _properties(value)
    elif isinstance(answer, list):
        for item in answer:
            yield from _properties(item)


def filled_paths(operation: Operation, known: Known, *, most: int = MOST_VALUES) -> list[str]:
    """Return the operation's path with what exists in the place of its parameters; empty when nothing does."""
    paths = [operation.path]
    for parameter in operation.parameters:
        values = known.at(operation, parameter)[:most]
        paths = [path.replace(f"{{{parameter}}}", value) for path in paths for value in values]
    return paths[: most**2]


def learn_by_walking(
    client: httpx.Client, every: list[Operation], known: Known, headers: Mapping[str, str], district_id: UUID
) -> None:
    """Read all lists, then everything they name, then what that names."""
    for _ in range(2):
        for operation in every:
            if operation.method == "get":
                for path in filled_paths(operation, known, most=50):
                    _learn_pages(client, operation, path, known, headers, district_id)


def _learn_pages(
    client: httpx.Client,
    operation: Operation,
    path: str,
    known: Known,
    headers: Mapping[str, str],
    district_id: UUID,
) -> None:
    query = default_query(operation, district_id)
    for _ in range(MOST_PAGES):
        answer = client.get(f"/api/v1/{operation.service}{path}", params=query, headers=headers)
        if not answer.is_success or answer.headers["content-type"] != JSON:
            return
        content = answer.json()
        known.learn(operation, content)
        if not isinstance(content, dict) or not content.get("next"):
            return
        query["after"] = content["next"]


def default_query(operation: Operation, district_id: UUID) -> dict[str, str]:
    """Return the query that every caller of this operation has to send."""
    today = business_date(system_clock())
    values = {"district_id": str(district_id), "from": f"{today.year}-01-01", "to": f"{today.year}-12-31"}
    required = {one["name"] for one in operation.details.get("parameters", []) if one.get("required")}
    samples = {"query": "社区", "text": "登记", "code": "000000", "year": str(today.year)}
    return {
        name: values.get(name, samples.get(name, "1"))
        for name in operation.queries
        if name in values or name in required
    }
