"""The job queue of each service: pgqueuer's tables in the service's own schema, fed in our own transactions."""

import asyncpg
from pgqueuer import PgQueuer
from pgqueuer.adapters.drivers.asyncpg import AsyncpgDriver, AsyncpgPoolDriver
from pgqueuer.adapters.persistence.qb import (
    QueryBuilderEnvironment,
    QueryQueueBuilder,
    QuerySchedulerBuilder,
)
from pgqueuer.adapters.persistence.queries import Queries
from pgqueuer.domain.settings import DBSettings
from pgqueuer.ports.driver import Driver
from pgqueuer.types import Channel


def job_settings(schema: str) -> DBSettings:
    """Return where a service's queue lies and on which channel it is announced."""
    return DBSettings(db_schema=schema, channel=Channel(f"jobs_{schema}"))


def install_statements(schema: str) -> str:
    """Return the statements that make the queue's tables in an existing schema."""
    return QueryBuilderEnvironment(job_settings(schema)).build_install_query(create_schema=False)


def _queries(driver: Driver, schema: str) -> Queries:
    settings = job_settings(schema)
    return Queries(
        driver,
        qbe=QueryBuilderEnvironment(settings),
        qbq=QueryQueueBuilder(settings),
        qbs=QuerySchedulerBuilder(settings),
    )


async def enqueue(connection: asyncpg.Connection, schema: str, job: str, payload: bytes) -> None:
    """Queue a job in the transaction that is open on `connection`."""
    await _queries(AsyncpgDriver(connection), schema).enqueue(job, payload)


def open_queue(pool: asyncpg.Pool, schema: str) -> PgQueuer:
    """Return the queue of a service for a worker to register its jobs on and run."""
    driver = AsyncpgPoolDriver(pool)
    return PgQueuer(connection=driver, channel=job_settings(schema).channel, queries=_queries(driver, schema))
