"""How one service asks another: the same typed client over the network and inside one process."""

import asyncio
from collections.abc import Mapping
from typing import TypeVar

import httpx
from fastapi import FastAPI
from pydantic import BaseModel, ValidationError

from qingdan.kernel.errors import AppError, Conflict, Forbidden, NotFound, Unauthenticated, Unavailable
from qingdan.kernel.request_context import current_request

Answer = TypeVar("Answer", bound=BaseModel)

_KINDS: Mapping[int, type[AppError]] = {401: Unauthenticated, 403: Forbidden, 404: NotFound}


class ServiceClient:
    """Base of the typed clients in each `contract`: time limit, request id, problems turned back into errors."""

    def __init__(self, http: httpx.AsyncClient, *, timeout_seconds: float = 5.0) -> None:
        self._http = http
        self._timeout = timeout_seconds

    async def close(self) -> None:
        """Close the connections."""
        await self._http.aclose()

    async def get(
        self,
        path: str,
        answer: type[Answer],
        *,
        params: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """Return the parsed answer to GET; the matching AppError for a problem, Unavailable when nobody answers."""
        response = await self._send("GET", path, params=params, headers=headers)
        return _parse(response, answer)

    async def get_if_changed(
        self,
        path: str,
        answer: type[Answer],
        *,
        params: Mapping[str, str] | None = None,
        etag: str | None = None,
    ) -> tuple[Answer | None, str | None]:
        """Return the parsed answer and its ETag, or None for the answer when it is still the one of `etag`."""
        headers = {"If-None-Match": etag} if etag else None
        response = await self._send("GET", path, params=params, headers=headers)
        if response.status_code == httpx.codes.NOT_MODIFIED:
            return None, etag
        return _parse(response, answer), response.headers.get("etag")

    async def post_bytes(self, path: str, content: bytes, headers: Mapping[str, str]) -> None:
        """Send bytes and expect success; the matching AppError otherwise."""
        await self._send("POST", path, content=content, headers=headers)

    async def _send(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        content: bytes | None = None,
    ) -> httpx.Response:
        request = current_request()
        carried = {"X-Request-Id": request.request_id} if request else {}
        try:
            # The in-process transport knows no time-outs of its own.
            async with asyncio.timeout(self._timeout):
                response = await self._http.request(
                    method, path, params=params, headers={**carried, **(headers or {})}, content=content
                )
        except (httpx.TransportError, TimeoutError) as error:
            raise Unavailable from error
        if response.status_code >= httpx.codes.BAD_REQUEST:
            raise _error_of(response)
        return response


def _parse(response: httpx.Response, answer: type[Answer]) -> Answer:
    try:
        return answer.model_validate_json(response.content)
    except ValidationError as error:
        raise Unavailable("内部服务的应答无法识别。", "An internal service answered something unexpected.") from error


def _error_of(response: httpx.Response) -> AppError:
    kind = _KINDS.get(response.status_code)
    if kind is not None:
        return kind(_detail(response), _detail(response))
    if response.status_code >= httpx.codes.INTERNAL_SERVER_ERROR:
        return Unavailable()
    return Conflict(_detail(response), _detail(response))


def _detail(response: httpx.Response) -> str:
    try:
        return str(response.json().get("detail", response.reason_phrase))
    except (ValueError, AttributeError):
        return response.reason_phrase


def network_http(base_url: str) -> httpx.AsyncClient:
    """Return the transport to a service at an address."""
    return httpx.AsyncClient(base_url=base_url, timeout=5.0)


def in_process_http(app: FastAPI) -> httpx.AsyncClient:
    """Return the transport to a service mounted in this process; its failures arrive as answers, as over a network."""
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
    return httpx.AsyncClient(transport=transport, base_url="http://in-process")
