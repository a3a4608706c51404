"""The routes of signing in and out, and of the keys that tokens are checked with."""

from typing import Annotated, Any, Final

from fastapi import APIRouter, Cookie, Depends, Header, Request, Response

from qingdan.kernel.errors import Forbidden, Unauthenticated
from qingdan.kernel.identity import OpenToAll, principal_of
from qingdan.kernel.principal import Principal
from qingdan.kernel.problems import MEDIA_TYPE
from qingdan.organization.contract.client import JsonWebKeySet
from qingdan.organization.permissions import Organization
from qingdan.organization.resources import Resources
from qingdan.organization.sessions.schemas import DemoAccountList, DemoSignIn, SignedIn, SignIn
from qingdan.organization.sessions.service import demo, signing_in
from qingdan.organization.sessions.service.signing_in import Opened

#: The cookie goes nowhere but to the routes of sessions, at the place where every deployment has them.
REFRESH_COOKIE: Final = "qingdan_refresh"
REFRESH_PATH: Final = "/api/v1/organization/sessions"

_PROBLEM: Final = {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}}
_WRONG: Final[dict[int | str, dict[str, Any]]] = {
    401: {"description": "Not this name with this password, or no session any more.", "content": _PROBLEM}
}
_FOREIGN: Final[dict[int | str, dict[str, Any]]] = {
    403: {"description": "Not sent by our own pages (`X-Qingdan-Request`).", "content": _PROBLEM}
}

router = APIRouter(tags=["sessions"])


async def _sent_by_our_pages(
    marker: Annotated[
        str | None,
        Header(alias="X-Qingdan-Request", description="`1`: a page of another site can't send it.", max_length=10),
    ] = None,
) -> None:
    """Refuse what another site's page made a browser send: it can't set this header (CSRF)."""
    if marker != "1":
        raise Forbidden("请求缺少 X-Qingdan-Request。", "The request lacks X-Qingdan-Request.")


RefreshCookie = Annotated[str | None, Cookie(alias=REFRESH_COOKIE, max_length=200)]
SentByOurPages = Depends(_sent_by_our_pages)


@router.post("/sessions", status_code=201, summary="Sign in", responses=_WRONG)
async def sign_in(organization: Organization, _: OpenToAll, request: SignIn, response: Response) -> SignedIn:
    """Sign in by user name and password; who guesses has to wait, longer each time (429 with Retry-After).

    The answer holds a short access token; the refresh token is in an HttpOnly cookie.
    """
    return _with_cookie(organization, response, await signing_in.sign_in(organization, request))


@router.post("/sessions/refresh", dependencies=[SentByOurPages], summary="Stay signed in", responses=_WRONG | _FOREIGN)
async def refresh_session(
    organization: Organization, _: OpenToAll, response: Response, cookie: RefreshCookie = None
) -> SignedIn:
    """Exchange the refresh token in the cookie for a new access token and the next refresh token.

    A refresh token is good once: when one is used again, the whole sign-in ends, whoever used it first.
    """
    if cookie is None:
        raise Unauthenticated
    return _with_cookie(organization, response, await signing_in.refresh(organization, cookie))


@router.delete("/sessions/current", status_code=204, summary="Sign out", responses=_WRONG | _FOREIGN)
async def sign_out(
    organization: Organization,
    _: OpenToAll,
    request: Request,
    marker: Annotated[str | None, Header(alias="X-Qingdan-Request", max_length=10)] = None,
    cookie: RefreshCookie = None,
) -> Response:
    """End the sign-in of the cookie (sent with `X-Qingdan-Request: 1`), or else of the bearer token, at once."""
    if cookie is not None:
        await _sent_by_our_pages(marker)
    principal: Principal | None = None if cookie is not None else await principal_of(request)
    await signing_in.sign_out(organization, principal, cookie)
    response = Response(status_code=204)
    response.delete_cookie(REFRESH_COOKIE, path=REFRESH_PATH, httponly=True, samesite="strict")
    return response


@router.get("/demo-accounts", summary="List the demo accounts")
async def list_demo_accounts(organization: Organization, _: OpenToAll) -> DemoAccountList:
    """List the invented accounts with what each can do; 404 anywhere but in a demo."""
    return await demo.demo_accounts(organization)


@router.post("/demo-sessions", status_code=201, summary="Sign in to a demo account", responses=_WRONG)
async def demo_sign_in(organization: Organization, _: OpenToAll, request: DemoSignIn, response: Response) -> SignedIn:
    """Sign in to a demo account by a click; 404 anywhere but in a demo."""
    return _with_cookie(organization, response, await signing_in.demo_sign_in(organization, request))


@router.get("/jwks.json", summary="Read the keys of access tokens")
async def get_jwks(organization: Organization, _: OpenToAll) -> JsonWebKeySet:
    """Return the public keys that access tokens are checked with (RFC 7517)."""
    return JsonWebKeySet.model_validate(organization.signer.jwks())


def _with_cookie(organization: Resources, response: Response, opened: Opened) -> SignedIn:
    response.headers["Cache-Control"] = "no-store"
    response.set_cookie(
        REFRESH_COOKIE,
        opened.refresh_token,
        max_age=opened.max_age,
        path=REFRESH_PATH,
        secure=organization.settings.secure_cookies,
        httponly=True,
        samesite="strict",
    )
    return opened.answer
