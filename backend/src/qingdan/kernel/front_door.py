"""The door of every service, as one plain ASGI layer: context, limits, headers, log line and figures."""

import asyncio
import re
import time
from typing import Final
from uuid import uuid4

import structlog
from prometheus_client import Counter, Histogram
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from qingdan.kernel.errors import AppError, TooLarge, Unavailable
from qingdan.kernel.lost_database import is_lost_database
from qingdan.kernel.problems import failure, refusal
from qingdan.kernel.request_context import RequestContext, serving

_REQUEST_ID: Final = re.compile(r"^[A-Za-z0-9-]{8,64}$")

SECURITY_HEADERS: Final = (
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"referrer-policy", b"same-origin"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (
        b"content-security-policy",
        (
            b"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self';"
            b" connect-src 'self'; frame-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'self';"
            b" frame-ancestors 'none'; manifest-src 'self'; worker-src 'self'"
        ),
    ),
    (b"permissions-policy", b"camera=(self), geolocation=(), microphone=()"),
)

REQUESTS: Final = Counter("qingdan_requests_total", "Requests answered.", ("service", "method", "status"))
SECONDS: Final = Histogram(
    "qingdan_request_seconds",
    "Time to answer, in seconds.",
    ("service",),
    buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30),
)

_log = structlog.get_logger("qingdan.access")


class FrontDoor:
    """Gives each request an id and a fresh context, bounds its size and its time, and says afterwards what it was."""

    def __init__(self, app: ASGIApp, *, service: str, body_limit_bytes: int, timeout_seconds: float) -> None:
        self._app = app
        self._service = service
        self._body_limit = body_limit_bytes
        self._timeout = timeout_seconds
        self._seconds = SECONDS.labels(service)
        self._counters: dict[tuple[str, int], Counter] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request; other scopes pass untouched."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = dict(scope["headers"])
        context = _context_of(scope, headers)
        started = time.perf_counter()
        door = _Door(send, context.request_id)
        try:
            with serving(context):
                await self._serve(scope, receive, door, headers)
        finally:
            elapsed = time.perf_counter() - started
            self._counter(scope["method"], door.status).inc()
            self._seconds.observe(elapsed)
            _log.info(
                "request",
                service=self._service,
                method=scope["method"],
                path=scope["path"],
                status=door.status,
                milliseconds=round(elapsed * 1000, 1),
                request_id=context.request_id,
            )

    def _counter(self, method: str, status: int) -> Counter:
        """Return the counter of one outcome; prometheus-client looks it up anew each time, under a lock."""
        counter = self._counters.get((method, status))
        if counter is None:
            counter = self._counters[method, status] = REQUESTS.labels(self._service, method, str(status))
        return counter

    async def _serve(self, scope: Scope, receive: Receive, door: "_Door", headers: dict[bytes, bytes]) -> None:
        try:
            declared = headers.get(b"content-length", b"0")
            if not declared.isdigit() or int(declared) > self._body_limit:
                await door.refuse(refusal(_too_large(self._body_limit)), scope, receive)
                return
            async with asyncio.timeout(self._timeout):
                await self._app(scope, _bounded(receive, self._body_limit), door.send)
        except TimeoutError:
            await door.refuse(refusal(Unavailable()), scope, receive)
        except AppError as error:
            await door.refuse(refusal(error), scope, receive)
        except Exception as error:  # noqa: BLE001 -- the last resort: log it and answer a problem document
            _log_failure(error)
            await door.refuse(failure(error), scope, receive)


class _Door:
    """Adds the headers that every answer carries, and remembers what was answered."""

    def __init__(self, send: Send, request_id: str) -> None:
        self._send = send
        self._extra = (*SECURITY_HEADERS, (b"x-request-id", request_id.encode()))
        self.status = 0

    async def send(self, message: Message) -> None:
        """Pass a message on, with our headers on the first."""
        if message["type"] == "http.response.start":
            self.status = message["status"]
            present = {name.lower() for name, _ in message["headers"]}
            extra = [item for item in self._extra if item[0] not in present]
            message = {**message, "headers": [*message["headers"], *extra]}
        await self._send(message)

    async def refuse(self, problem: Response, scope: Scope, receive: Receive) -> None:
        """Answer a problem unless an answer has already begun."""
        if self.status == 0:
            await problem(scope, receive, self.send)


def _log_failure(error: Exception) -> None:
    log = structlog.get_logger("qingdan")
    if is_lost_database(error):
        # Its words may quote the statement; the kind of failure is enough.
        log.warning("database_lost", reason=type(error).__name__)
    else:
        log.error("unforeseen", exc_info=error)


def _context_of(scope: Scope, headers: dict[bytes, bytes]) -> RequestContext:
    given = headers.get(b"x-request-id", b"").decode("latin-1")
    client = scope.get("client")
    language = headers.get(b"accept-language", b"zh-CN").decode("latin-1")
    return RequestContext(
        request_id=given if _REQUEST_ID.match(given) else str(uuid4()),
        source=client[0] if client else "local",
        language="en" if language.lower().startswith("en") else "zh-CN",
    )


def _too_large(limit: int) -> TooLarge:
    megabytes = limit // (1024 * 1024)
    return TooLarge(f"内容超过 {megabytes} MB 的上限。", f"More than the limit of {megabytes} MB.")


def _bounded(receive: Receive, limit: int) -> Receive:
    seen = 0

    async def bounded() -> Message:
        nonlocal seen
        message = await receive()
        seen += len(message.get("body", b""))
        if seen > limit:
            raise _too_large(limit)
        return message

    return bounded
