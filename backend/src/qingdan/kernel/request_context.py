"""What is known of the request being served: for logs, audit rows and idempotent writes."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass


@dataclass(slots=True)
class IdempotentWrite:
    """A write that the caller may repeat: the key, and the hash of what was sent with it."""

    key: str
    fingerprint: bytes
    operation: str
    status: int
    recorded: bool = False


@dataclass(slots=True)
class RequestContext:
    """One request: its id, where it came from, the language of its answers, its idempotency key if any."""

    request_id: str
    source: str
    language: str = "zh-CN"
    idempotent_write: IdempotentWrite | None = None


_context: ContextVar[RequestContext | None] = ContextVar("qingdan_request", default=None)


def current_request() -> RequestContext | None:
    """Return the request being served, or None outside one (a worker, the command line)."""
    return _context.get()


@contextmanager
def serving(context: RequestContext) -> Iterator[None]:
    """Make `context` the present one for a block; a service called in process does not see its caller's."""
    token = _context.set(context)
    try:
        yield
    finally:
        _context.reset(token)


def speaks_english() -> bool:
    """Tell whether the caller asked for English; Chinese otherwise."""
    context = _context.get()
    return context is not None and context.language.startswith("en")
