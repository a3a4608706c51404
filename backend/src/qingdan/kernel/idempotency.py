"""Repeated writes: the answer to an Idempotency-Key, kept in the transaction that did the work."""

from dataclasses import dataclass

from sqlalchemy import text

from qingdan.kernel.database import Database
from qingdan.kernel.principal import Principal


@dataclass(frozen=True, slots=True)
class RememberedAnswer:
    """What was answered when the key was first used; `body` is None when only the fact is known."""

    fingerprint: bytes
    status: int
    body: bytes | None


async def find_answer(database: Database, principal: Principal, key: str) -> RememberedAnswer | None:
    """Return the remembered answer to this person's key, or None when the key is new."""
    async with database.read(principal) as transaction:
        result = await transaction.session.execute(
            text(
                "SELECT fingerprint, status, body FROM idempotency_record"
                " WHERE district_id = :district_id AND person_id = :person_id AND key = :key"
            ),
            {"district_id": principal.district_id, "person_id": principal.person_id, "key": key},
        )
        row = result.one_or_none()
    return None if row is None else RememberedAnswer(bytes(row.fingerprint), row.status, row.body)
