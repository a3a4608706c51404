"""No route is open by accident: each names the permission it needs, or stands on the short public list."""

from collections.abc import Iterator

import pytest
from fastapi import FastAPI
from fastapi.dependencies.models import Dependant
from fastapi.routing import RouteContext, iter_route_contexts

from openapi import application
from qingdan.cli.services import SERVICES
from qingdan.kernel.identity import Public, Require, SignedIn

#: What anybody may ask without signing in. Adding a line here is a decision, not a formality.
PUBLIC = {
    "organization": {
        "POST /sessions",
        "POST /sessions/refresh",
        "DELETE /sessions/current",
        "GET /demo-accounts",
        "POST /demo-sessions",
        "GET /jwks.json",
        "GET /districts",
        "GET /directory",
    },
    "admission": {
        "GET /lists",
        "GET /lists/current",
        "GET /lists/{number}",
        "GET /lists/{number}/items",
        "GET /lists/{number}/difference",
        "GET /lists/{number}/export.xlsx",
        "GET /lists/{number}/export.json",
        "GET /public-items/{item_id}",
    },
    "stamping": {
        "GET /certificate-types",
        "GET /certificate-types/{code}",
        "GET /certificate-types/titles",
        "GET /certificate-types/{code}/sample.pdf",
        "GET /catalogue",
        "GET /catalogue/editions",
        "GET /catalogue/export.xlsx",
        "GET /verifications/{number}",
        "GET /verifications/{number}/seal-signature.der",
        "POST /verifications/files",
        "GET /seal-notices",
        "GET /verification-keys",
        "GET /registers/checkpoints",
        "GET /registers/checkpoints/{number}",
        "GET /registers/checkpoint-keys",
        "GET /registers/checker",
        "GET /seals/{seal_id}/register/consistency",
    },
}
OPERATIONS = {"GET /healthz", "GET /readyz", "GET /metrics", "POST /internal/events"}


def routes_of(app: FastAPI) -> Iterator[RouteContext]:
    """Yield every route as it is served, also those of included routers."""
    yield from (route for route in iter_route_contexts(app.routes) if getattr(route, "dependant", None) is not None)


def guards(dependant: Dependant) -> Iterator[object]:
    """Yield the access dependencies of a route, at any depth."""
    if isinstance(dependant.call, Require | SignedIn | Public):
        yield dependant.call
    for inner in dependant.dependencies:
        yield from guards(inner)


@pytest.mark.parametrize("service", SERVICES)
def test_every_route_has_a_guard_or_stands_on_the_public_list(service: str) -> None:
    """DESIGN: every route has an access dependency or stands on the short public list."""
    app = application(service)
    unguarded: list[str] = []
    open_to_all: set[str] = set()
    for route in routes_of(app):
        found = list(guards(route.dependant))
        names = {f"{method} {route.path}" for method in route.methods or ()}
        if not found:
            unguarded.extend(names)
        elif all(isinstance(guard, Public) for guard in found):
            open_to_all |= names
    assert not unguarded
    assert open_to_all - OPERATIONS <= PUBLIC[service]


@pytest.mark.parametrize("service", SERVICES)
def test_the_walk_sees_all_documented_operations(service: str) -> None:
    """The walk above would prove nothing if it missed routes."""
    app = application(service)
    walked = {(route.path, method.lower()) for route in routes_of(app) for method in route.methods or ()}
    documented = {(path, method) for path, methods in app.openapi()["paths"].items() for method in methods}
    assert documented
    assert documented <= walked
