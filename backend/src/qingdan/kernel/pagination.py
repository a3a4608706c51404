"""Two kinds of list: keyset pages for queues and histories, numbered pages for small tables."""

import base64
import binascii
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Annotated, Final, Generic, TypeVar
from uuid import UUID

from fastapi import Query
from pydantic import BaseModel, Field

from qingdan.kernel.errors import FieldError, Invalid

Item = TypeVar("Item")

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)

Limit = Annotated[int, Query(ge=1, le=200, description="How many at most.")]
After = Annotated[str | None, Query(max_length=200, description="`next` of the page before.")]
PageNumber = Annotated[int, Query(ge=1, le=100_000)]
PageSize = Annotated[int, Query(ge=1, le=200)]


class KeysetPage(BaseModel, Generic[Item]):
    """Items in a stable order and the cursor of what follows; `next` is null at the end."""

    items: list[Item]
    next: str | None = Field(description="Send as `after` to read on; null at the end.")


class NumberedPage(BaseModel, Generic[Item]):
    """One page of a small table with its total."""

    items: list[Item]
    page: int
    size: int
    total: int


def encode_cursor(*parts: str) -> str:
    """Return an opaque cursor for the sort key of the last item."""
    return base64.urlsafe_b64encode("\x1f".join(parts).encode()).decode().rstrip("=")


def decode_cursor(cursor: str, parts: int, pointer: str = "#/query/after") -> tuple[str, ...]:
    """Return the sort key in a cursor; Invalid, at `pointer`, when it is not one of ours."""
    try:
        padded = cursor + "=" * (-len(cursor) % 4)
        decoded = base64.b64decode(padded, altchars=b"-_", validate=True).decode()
    except (binascii.Error, UnicodeDecodeError, ValueError) as error:
        raise _bad_cursor(pointer) from error
    values = tuple(decoded.split("\x1f"))
    if len(values) != parts or not all(value.isprintable() for value in values):
        raise _bad_cursor(pointer)
    return values


def decode_id_cursor(cursor: str | None) -> UUID | None:
    """Return the id in a cursor over ids alone, None for the first page; Invalid when it is not one of ours."""
    if cursor is None:
        return None
    try:
        return UUID(decode_cursor(cursor, 1)[0])
    except ValueError as error:
        raise _bad_cursor() from error


def encode_moment_cursor(moment: datetime, row_id: UUID) -> str:
    """Return an opaque cursor over a moment and an id."""
    return encode_cursor(str((moment - _EPOCH) // timedelta(microseconds=1)), str(row_id))


def decode_moment_cursor(cursor: str | None, pointer: str = "#/query/after") -> tuple[datetime, UUID] | None:
    """Return the moment and the id in a cursor, None for the first page; Invalid when it is not one of ours."""
    if cursor is None:
        return None
    moment, row_id = decode_cursor(cursor, 2, pointer)
    try:
        return _EPOCH + timedelta(microseconds=int(moment)), UUID(row_id)
    except (ValueError, OverflowError) as error:
        raise _bad_cursor(pointer) from error


def keyset_page(items: list[Item], limit: int, cursor_of: Callable[[Item], str]) -> KeysetPage[Item]:
    """Make a page from up to `limit + 1` items: the surplus one only proves that there is more."""
    more = len(items) > limit
    shown = items[:limit]
    return KeysetPage(items=shown, next=cursor_of(shown[-1]) if more and shown else None)


def _bad_cursor(pointer: str = "#/query/after") -> Invalid:
    return Invalid([FieldError(pointer, "bad-cursor", "翻页标记无效，请从第一页开始。", "Not a cursor of this list.")])
