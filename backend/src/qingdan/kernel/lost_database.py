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
#: How the driver refuses a connection on which the server took its leave while nobody was listening: in its state 2 it
#: still waits for the end of that message, which never comes.
_TOOK_LEAVE: Final = "another operation (2) is in progress"


class DatabaseUnreachable(ConnectionError):
    """No connection could be made: nobody listens, or nobody answered in time."""


def is_lost_database(error: BaseException) -> bool:
    """Tell whether a failure says that the database is gone, so that the same request may succeed in a moment.

    A statement that the database refuses, or a value that does not fit, is our own mistake and never that.
    """
    if isinstance(error, (ConnectionError, PoolTimeout)):
        return True
    if isinstance(error, DBAPIError):
        return error.connection_invalidated or _says_gone(error.orig)
    return _says_gone(error)


def _says_gone(error: BaseException | None) -> bool:
    state = getattr(error, "sqlstate", None)
    if isinstance(state, str):
        return state in _GONE or state.startswith(_CONNECTION_CLASS)
    if isinstance(error, asyncpg.InternalClientError):
        return _TOOK_LEAVE in str(error)
    return isinstance(error, asyncpg.InterfaceError) and any(words in str(error) for words in _CLOSED_WORDS)
