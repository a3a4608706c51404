"""Checking and keeping passwords: argon2id, off the event loop, a few at a time."""

import asyncio
from typing import Final

from pwdlib import PasswordHash
from pwdlib.exceptions import UnknownHashError
from pwdlib.hashers.argon2 import Argon2Hasher

#: OWASP's second choice of argon2id parameters, RFC 9106's memory-constrained one: 64 MiB, three passes.
_MEMORY_KIB: Final = 64 * 1024
_PASSES: Final = 3
_LANES: Final = 1


class Passwords:
    """Hashes and checks passwords in worker threads, at most `at_once` of them at the same moment."""

    def __init__(self, at_once: int) -> None:
        self._hasher = PasswordHash((Argon2Hasher(time_cost=_PASSES, memory_cost=_MEMORY_KIB, parallelism=_LANES),))
        self._turns = asyncio.Semaphore(at_once)
        self._nobodys: str | None = None

    async def hash(self, password: str) -> str:
        """Return what may be kept of a password."""
        async with self._turns:
            return await asyncio.to_thread(self._hasher.hash, password)

    async def matches(self, password: str, kept: str | None) -> bool:
        """Tell whether a password is the kept one; without one (nobody has this name) it takes as long and is not."""
        if kept is None:
            kept, known = await self._hash_of_nobody(), False
        else:
            known = True
        async with self._turns:
            return await asyncio.to_thread(self._matches, password, kept) and known

    async def _hash_of_nobody(self) -> str:
        if self._nobodys is None:
            self._nobodys = await self.hash("a name that nobody has")
        return self._nobodys

    def _matches(self, password: str, kept: str) -> bool:
        try:
            return self._hasher.verify(password, kept)
        except UnknownHashError:
            return False
