"""Telling a database that is gone from a statement that is wrong: the one is over in a moment, the other is a bug."""

from typing import Final

import asyncpg
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

#: Shut down by an administrator or a crash, starting up, ended for idling, no connection left; class 08 besides.
_GONE: Final = frozenset({"57P01", "57P02", "57P03", "57P05", "53300"})
_CONNECTION_CLASS: Final = "08"
#: The driver has one exception for closed connections and for wrong use of them; only its words tell them apart.
_CLOSED_WORDS: Final = ("connection is closed", "connection has been released back to the pool", "pool is clos")


class DatabaseUnreachable(ConnectionError):
    """No connection could be made: nobody listens, or nobody answered in time."""


def is_lost_database(error: BaseException) -> bool:
    """Tell whether a failure says that the database is gone, so that the same request may succeed in a moment.

    A statement that the database refuses, or a value that does not fit, is our own mistake and never that. What fails
    while a lost connection is cleared away came of the loss.
    """
    seen: BaseException | None = error
    while seen is not None:
        if _is_loss(seen):
            return True
        seen = seen.__cause__ or seen.__context__
    return False


def _is_loss(error: BaseException) -> bool:
    if isinstance(error, (ConnectionError, PoolTimeout)):
        return True
    if isinstance(error, DBAPIError):
        return error.connection_invalidated or _says_gone(error.orig)
    return _says_gone(error)


def _says_gone(error: BaseException | None) -> bool:
    state = getattr(error, "sqlstate", None)
    if isinstance(state, str):
        return state in _GONE or state.startswith(_CONNECTION_CLASS)
    return isinstance(error, asyncpg.InterfaceError) and any(words in str(error) for words in _CLOSED_WORDS)
