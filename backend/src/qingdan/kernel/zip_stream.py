"""A ZIP archive made piece by piece, so that nothing as large as the whole is ever held."""

import io
from collections.abc import AsyncIterator
from datetime import datetime
from typing import Final
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

_COMPRESSED: Final = (".json", ".txt", ".csv")


class _Outlet(io.RawIOBase):
    """What the archive is written to: it can't be wound back, and gives away what it got."""

    def __init__(self) -> None:
        self._pieces: list[bytes] = []

    def writable(self) -> bool:
        """Say that it takes bytes."""
        return True

    def write(self, piece: object, /) -> int:
        """Keep a piece until it is taken."""
        content = bytes(piece)  # type: ignore[call-overload]  # any buffer, as io declares
        self._pieces.append(content)
        return len(content)

    def taken(self) -> bytes:
        """Return what came since the last time."""
        content = b"".join(self._pieces)
        self._pieces.clear()
        return content


async def zip_stream(files: AsyncIterator[tuple[str, bytes]], made_at: datetime) -> AsyncIterator[bytes]:
    """Return the bytes of an archive of `files` (name, content) as they come, one file in memory at a time."""
    outlet = _Outlet()
    archive = ZipFile(outlet, "w")
    async for name, content in files:
        entry = ZipInfo(name, made_at.timetuple()[:6])
        entry.compress_type = ZIP_DEFLATED if name.endswith(_COMPRESSED) else ZIP_STORED
        entry.external_attr = 0o600 << 16
        archive.writestr(entry, content)
        yield outlet.taken()
    archive.close()
    yield outlet.taken()
