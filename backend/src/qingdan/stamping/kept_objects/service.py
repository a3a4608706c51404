"""Deleting files that nobody needs any more (R124, CRT-7).

A file is kept once under its hash, for all districts. So it is deleted only when no row of any district names it, under
a lock that whoever adds such a row takes as well. What is to go is written down with the row that gave it up: a
process that dies before the deletion leaves it to the next one.
"""

from datetime import datetime
from typing import Final
from uuid import UUID

from qingdan.stamping.kept_objects import repository
from qingdan.stamping.resources import Resources

_BATCH: Final = 200


async def delete_given_up(resources: Resources, district_id: UUID) -> int:
    """Delete the files that a district gave up and nobody needs; return how many were deleted."""
    deleted = 0
    while True:
        async with resources.database.read(district_id) as transaction:
            noted = await repository.noted_removals(transaction.session, district_id, _BATCH)
        for digest, noted_at in noted:
            deleted += await _delete(resources, district_id, digest, noted_at)
        if len(noted) < _BATCH:
            return deleted


async def _delete(resources: Resources, district_id: UUID, digest: str, noted_at: datetime) -> bool:
    async with resources.database.begin(district_id) as transaction:
        await repository.lock_object(transaction.session, digest)
        needed = await repository.is_needed_anywhere(transaction.session, district_id, digest)
        if not needed:
            await resources.objects.delete(digest)
        await repository.forget_removal(transaction.session, district_id, digest, noted_at)
    return not needed
