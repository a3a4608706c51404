"""Files by the hash of what they hold, behind one interface."""

import asyncio
import hashlib
import os
import tempfile
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Final, Protocol

from qingdan.kernel.errors import NotFound

#: Where files are written before they get their names.
_UNFINISHED: Final = ".unfinished"


class ObjectStore(Protocol):
    """Keeps bytes under their SHA-256; what is kept never changes."""

    async def put(self, content: bytes) -> str:
        """Keep `content` durably and return its SHA-256 in hexadecimal; the same content is kept once."""

    async def get(self, digest: str) -> bytes:
        """Return the content; NotFound when it is not kept, ValueError when it no longer matches its hash."""

    async def delete(self, digest: str) -> None:
        """Forget the content; nothing happens when it is not kept."""

    async def discard_unfinished(self, before: datetime) -> None:
        """Remove what a killed process left half written before that time."""


class FolderObjectStore:
    """An object store in a local folder: one file per object, two levels of folders, written atomically.

    A file is written in a folder beside the others and renamed, so that a name always stands for the whole content.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    async def put(self, content: bytes) -> str:
        """Keep `content` durably (written beside, synced, renamed) and return its SHA-256 in hexadecimal."""
        return await asyncio.to_thread(self._put, content)

    async def get(self, digest: str) -> bytes:
        """Return the content after checking it against its hash; NotFound or ValueError otherwise."""
        return await asyncio.to_thread(self._get, digest)

    async def delete(self, digest: str) -> None:
        """Forget the content."""
        await asyncio.to_thread(lambda: self._path(digest).unlink(missing_ok=True))

    async def discard_unfinished(self, before: datetime) -> None:
        """Remove files that were begun before that time and never renamed."""
        await asyncio.to_thread(self._discard_unfinished, before.timestamp())

    def _discard_unfinished(self, before: float) -> None:
        folder = self._folder / _UNFINISHED
        for path in folder.iterdir() if folder.is_dir() else ():
            with suppress(FileNotFoundError):
                if path.stat().st_mtime < before:
                    path.unlink()

    def _path(self, digest: str) -> Path:
        if len(digest) != hashlib.sha256().digest_size * 2 or not digest.isalnum():
            raise NotFound
        return self._folder / digest[:2] / digest[2:4] / digest

    def _put(self, content: bytes) -> str:
        digest = hashlib.sha256(content).hexdigest()
        path = self._path(digest)
        if path.exists():
            return digest
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        beside = self._folder / _UNFINISHED
        beside.mkdir(parents=True, exist_ok=True, mode=0o700)
        descriptor, temporary = tempfile.mkstemp(dir=beside)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            Path(temporary).replace(path)
        except BaseException:
            Path(temporary).unlink(missing_ok=True)
            raise
        _sync_folder(path.parent)
        return digest

    def _get(self, digest: str) -> bytes:
        try:
            content = self._path(digest).read_bytes()
        except FileNotFoundError as error:
            raise NotFound from error
        if hashlib.sha256(content).hexdigest() != digest:
            message = f"object {digest} no longer matches its hash"
            raise ValueError(message)
        return content


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
