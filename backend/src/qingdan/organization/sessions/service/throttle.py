"""Slowing down who guesses passwords, across all processes: per account and per source address."""

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from qingdan.kernel.errors import TooMany
from qingdan.kernel.request_context import current_request
from qingdan.kernel.transaction import Transaction
from qingdan.organization.access.rules import ThrottleLimits, sign_in_wait
from qingdan.organization.resources import Resources
from qingdan.organization.sessions import repository


@dataclass(frozen=True, slots=True)
class Attempt:
    """An attempt that counts as failed until it is forgiven."""

    account: bytes
    counted_as: tuple[UUID, ...]
    window: timedelta


async def take_turn(organization: Resources, username: str) -> Attempt:
    """Count an attempt before the password is looked at, so that many at once are no way around. Raises TooMany."""
    request = current_request()
    account = organization.cipher.blind_index(username, "sign-in.account")
    source = organization.cipher.blind_index(request.source if request else "local", "sign-in.source")
    settings = organization.settings
    limits = {
        account: ThrottleLimits(free_failures=settings.free_failures_per_account),
        source: ThrottleLimits(free_failures=settings.free_failures_per_source),
    }
    now = organization.database.clock()
    window = max(limit.window for limit in limits.values())
    async with organization.database.shared() as session:
        await repository.lock_subjects(session, limits)
        waits = [
            sign_in_wait(await repository.failures_since(session, subject, now - limit.window), now, limit)
            for subject, limit in limits.items()
        ]
        if max(waits) > 0:
            raise TooMany(max(waits))
        counted_as = await repository.add_failures(session, list(limits), now)
    return Attempt(account, tuple(counted_as), window)


async def forgive(transaction: Transaction, attempt: Attempt) -> None:
    """Take an attempt back that succeeded, with the failures of the same account before it."""
    before = transaction.now - attempt.window
    await repository.forget_failures(transaction.session, attempt.account, attempt.counted_as, before)
