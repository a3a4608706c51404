"""Handing checkpoints to a witness: a folder outside the reach of whoever keeps the database, a file for each."""

import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

from qingdan.stamping.checkpoints.schemas import CheckpointDetail


def hand_over(folder: Path, checkpoints: Iterable[CheckpointDetail]) -> tuple[int, ...]:
    """Write what is not there yet, whole or not at all, and never over anything (CRT-9).

    Returns the numbers under which the witness already holds another checkpoint: then the registers were restored
    to an earlier state and continued, and both stay. Raises OSError when the folder can't be written.
    """
    forked: list[int] = []
    for one in checkpoints:
        place = folder / str(one.district_id)
        place.mkdir(parents=True, exist_ok=True)
        path = place / f"{one.number:08d}-{one.hash[:16]}.json"
        others = [other for other in place.glob(f"{one.number:08d}-*.json") if other != path]
        if others:
            forked.append(one.number)
        if not path.exists():
            _write_once(path, one.model_dump_json(indent=1).encode() + b"\n")
    return tuple(sorted(forked))


def _write_once(path: Path, content: bytes) -> None:
    """Write beside, sync, then link: a file that came to be meanwhile stays as it is."""
    descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=".writing-")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(0o444)
        try:
            os.link(temporary, path)
        except FileExistsError:
            return
    finally:
        Path(temporary).unlink(missing_ok=True)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
