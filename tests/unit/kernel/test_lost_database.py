"""Which failures say that the database is gone, and which say that we made a mistake."""

import asyncpg
import pytest
from sqlalchemy.exc import DBAPIError, IntegrityError, ProgrammingError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from qingdan.kernel.lost_database import DatabaseUnreachable, is_lost_database

GONE = (
    DatabaseUnreachable("nobody listens"),
    ConnectionResetError("reset"),
    asyncpg.ConnectionDoesNotExistError("connection was closed in the middle of operation"),
    asyncpg.ConnectionFailureError("failed"),
    asyncpg.AdminShutdownError("terminating connection due to administrator command"),
    asyncpg.CrashShutdownError("crash of another server process"),
    asyncpg.CannotConnectNowError("the database system is starting up"),
    asyncpg.TooManyConnectionsError("sorry, too many clients already"),
    asyncpg.InterfaceError("cannot perform operation: connection is closed"),
    asyncpg.InterfaceError("cannot call Connection.execute(): connection has been released back to the pool"),
    asyncpg.InterfaceError("pool is closing"),
    PoolTimeout("QueuePool limit of size 5 overflow 0 reached"),
    DBAPIError("SELECT 1", None, Exception("connection is closed"), connection_invalidated=True),
    DBAPIError("SELECT 1", None, asyncpg.AdminShutdownError("terminating connection")),
)
OURS = (
    asyncpg.UndefinedColumnError("column does not exist"),
    asyncpg.UniqueViolationError("duplicate key"),
    asyncpg.ReadOnlySQLTransactionError("cannot execute INSERT in a read-only transaction"),
    asyncpg.DataError("invalid input for query argument $1"),
    asyncpg.InterfaceError("the server expects 1 argument for this query, 2 were passed"),
    asyncpg.InterfaceError("cannot perform operation: another operation is in progress"),
    ProgrammingError("SELECT x", None, asyncpg.UndefinedColumnError("column does not exist")),
    IntegrityError("INSERT", None, asyncpg.UniqueViolationError("duplicate key")),
    FileNotFoundError("a kept file is missing"),
    ValueError("a row can't be read"),
)


@pytest.mark.parametrize("error", GONE, ids=repr)
def test_a_lost_connection_says_that_the_database_is_gone(error: Exception) -> None:
    assert is_lost_database(error)


@pytest.mark.parametrize("error", OURS, ids=repr)
def test_a_refused_statement_or_a_missing_file_is_a_mistake_of_our_own(error: Exception) -> None:
    assert not is_lost_database(error)


def test_a_connection_that_the_server_left_while_nobody_listened_is_lost_and_one_misused_is_not() -> None:
    """PostgreSQL was killed under a connection that lay in the pool: the driver says so only in terms of its states."""
    assert is_lost_database(
        asyncpg.InternalClientError("cannot switch to state 12; another operation (2) is in progress")
    )
    assert not is_lost_database(
        asyncpg.InternalClientError("cannot switch to state 12; another operation (12) is in progress")
    )
