"""An archive that is made piece by piece: any reader opens it, and no more than one file is held."""

import io
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

from qingdan.kernel.zip_stream import zip_stream

MADE_AT = datetime(2026, 11, 2, 8, 30, tzinfo=UTC)


async def files(*given: tuple[str, bytes]) -> AsyncIterator[tuple[str, bytes]]:
    for one in given:
        yield one


async def test_a_streamed_archive_opens_and_holds_what_was_put_in() -> None:
    """Texts are compressed, pictures and papers are not; Chinese names stay what they are."""
    given = (("材料/1.pdf", b"%PDF-1.7" * 100), ("resident.json", b"{}" * 1000), ("empty.bin", b""))
    pieces = [piece async for piece in zip_stream(files(*given), MADE_AT)]
    archive = ZipFile(io.BytesIO(b"".join(pieces)))
    assert archive.testzip() is None
    assert [(one, archive.read(one)) for one in archive.namelist()] == list(given)
    kinds = {one.filename: one.compress_type for one in archive.infolist()}
    assert kinds == {"材料/1.pdf": ZIP_STORED, "resident.json": ZIP_DEFLATED, "empty.bin": ZIP_STORED}
    assert archive.infolist()[0].date_time == (2026, 11, 2, 8, 30, 0)


async def test_each_file_leaves_before_the_next_is_read() -> None:
    """What was given away is not kept: the stream hands on file by file."""
    asked: list[str] = []

    async def watched() -> AsyncIterator[tuple[str, bytes]]:
        for number in range(3):
            asked.append(f"{number}.pdf")
            yield f"{number}.pdf", b"x" * 10_000

    pieces = zip_stream(watched(), MADE_AT)
    first = await anext(pieces)
    assert (len(asked), len(first) > 10_000) == (1, True)
    assert [len(piece) > 0 async for piece in pieces] == [True, True, True]


async def test_an_archive_of_nothing_is_still_an_archive() -> None:
    """Nobody is known: the answer opens and is empty."""
    pieces = [piece async for piece in zip_stream(files(), MADE_AT)]
    assert ZipFile(io.BytesIO(b"".join(pieces))).namelist() == []
