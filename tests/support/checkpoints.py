"""Making checkpoints in tests, and touching registers as only whoever holds the database can."""

from collections.abc import Mapping
from typing import Final

import asyncpg

from support.stamping import Answer, Counter, done

CHECKPOINTS: Final = "/registers/checkpoints"


async def make(counter: Counter, role: str = "keeper") -> Answer:
    """Make a checkpoint."""
    who = counter.over(role) if role == "auditor" else counter.at(role)
    return done(await counter.send(who, "POST", CHECKPOINTS))


async def touch(database_urls: Mapping[str, str], statement: str, *arguments: object) -> None:
    """Do what only whoever holds the database can do."""
    connection = await asyncpg.connect(database_urls["admin"])
    try:
        await connection.execute(statement, *arguments)
    finally:
        await connection.close()
