"""The door: who is asking, and where the permission that this route needs holds for them."""

from collections.abc import Mapping
from typing import Annotated

from fastapi import Depends, Request
from fastapi.openapi.models import HTTPBearer as HTTPBearerModel
from fastapi.security.base import SecurityBase

from qingdan.kernel.clock import system_clock
from qingdan.kernel.errors import Forbidden, Unauthenticated
from qingdan.kernel.principal import Principal, Reach, reach_of
from qingdan.kernel.tokens import TokenVerifier

RolesOfPermission = Mapping[str, frozenset[str]]

_BEARER_PREFIX = "bearer "


class TokenGuard(SecurityBase):
    """A dependency that says in the OpenAPI document that an access token is needed."""

    model = HTTPBearerModel(bearerFormat="JWT", description="POST /sessions gives one.")
    scheme_name = "accessToken"


async def principal_of(request: Request) -> Principal:
    """Return who sent this request; Unauthenticated without a good bearer token."""
    header = request.headers.get("authorization", "")
    if header[: len(_BEARER_PREFIX)].lower() != _BEARER_PREFIX:
        raise Unauthenticated
    verifier: TokenVerifier = request.app.state.token_verifier
    return await verifier.verify(header[len(_BEARER_PREFIX) :].strip())


class Require(TokenGuard):
    """A dependency that opens a route to those who hold a permission somewhere, and says where (a Reach)."""

    def __init__(self, permission: str, roles: RolesOfPermission) -> None:
        self.permission = permission
        self.roles = roles

    async def __call__(self, request: Request) -> Reach:
        """Return the reach of the permission; Unauthenticated or Forbidden."""
        principal = await principal_of(request)
        reach = reach_of(principal, self.permission, self.roles, system_clock())
        if reach is None:
            raise Forbidden
        return reach


class SignedIn(TokenGuard):
    """A dependency that opens a route to everybody who is signed in."""

    async def __call__(self, request: Request) -> Principal:
        """Return who is asking; Unauthenticated otherwise."""
        return await principal_of(request)


class Public:
    """A dependency that does nothing but say, where a route is declared, that it is meant to be open."""

    async def __call__(self) -> None:
        """Let everybody in."""


signed_in = SignedIn()
public = Public()

CurrentPrincipal = Annotated[Principal, Depends(signed_in)]
OpenToAll = Annotated[None, Depends(public)]


def reach_for(principal: Principal, permission: str, roles: RolesOfPermission) -> Reach | None:
    """Return where a further permission of the same principal holds, to narrow rows or offer an act."""
    return reach_of(principal, permission, roles, system_clock())
