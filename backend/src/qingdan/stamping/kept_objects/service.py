"""Keeping files that a row will name, and deleting those that nobody needs (R124, CRT-7, CRT-12).

A file is kept once under its hash, for all districts. So it is deleted only when no row of any district names it, under
a lock that whoever keeps it takes as well. What is to go is written down with the row that gave it up, and
before a file is kept that no row names yet: a process that dies in between leaves it to the sweep.
"""

import hashlib
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from qingdan.kernel.tenants import served_districts
from qingdan.stamping.kept_objects import repository
from qingdan.stamping.resources import Resources

_BATCH: Final = 200
#: How long a file may be kept before a row names it. A request ends within seconds.
_UNNAMED: Final = timedelta(hours=1)
#: Every hour, at a minute when little else begins.
HOURLY: Final = "23 * * * *"


async def keep_until_named(resources: Resources, district_id: UUID, *contents: bytes) -> tuple[str, ...]:
    """Keep files that rows will name in a moment, and return their SHA-256; what no row names within the hour goes.

    The note of their removal stands before the first byte does, so that a process killed in between leaves nothing of
    a resident behind that nobody knows of (CRT-12, R124).
    """
    digests = tuple(hashlib.sha256(content).hexdigest() for content in contents)
    async with resources.database.begin(district_id) as transaction:
        for digest in sorted(digests):
            # Whoever deletes the same content just now has finished before it is kept anew.
            await repository.lock_object(transaction.session, digest)
        await repository.note_removals(transaction.session, district_id, digests, transaction.now + _UNNAMED)
    for content in contents:
        await resources.objects.put(content)
    return digests


async def sweep(resources: Resources) -> int:
    """Delete what no row of any served district names any more, and half-written files; return how many were kept."""
    async with resources.database.shared() as session:
        districts = await served_districts(session)
    deleted = 0
    for district in districts:
        deleted += await delete_given_up(resources, district.district_id)
    await resources.objects.discard_unfinished(resources.database.clock() - _UNNAMED)
    return deleted


async def delete_given_up(resources: Resources, district_id: UUID) -> int:
    """Delete the files that a district gave up and nobody needs; return how many were deleted."""
    deleted = 0
    while True:
        async with resources.database.read(district_id) as transaction:
            noted = await repository.noted_removals(transaction.session, district_id, transaction.now, _BATCH)
        for digest, noted_at in noted:
            deleted += await _delete(resources, district_id, digest, noted_at)
        if len(noted) < _BATCH:
            return deleted


async def _delete(resources: Resources, district_id: UUID, digest: str, noted_at: datetime) -> bool:
    async with resources.database.begin(district_id) as transaction:
        await repository.lock_object(transaction.session, digest)
        needed = await repository.is_needed_anywhere(transaction.session, district_id, digest, transaction.now)
        if not needed:
            await resources.objects.delete(digest)
        await repository.forget_removal(transaction.session, district_id, digest, noted_at)
    return not needed
