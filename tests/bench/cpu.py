"""Processor time of processes, where the system tells it (Linux)."""

import os
from pathlib import Path
from typing import Final

#: Fields of /proc/<pid>/stat behind the name: user, system, and both of the children that have ended.
_TIMES: Final = slice(11, 15)
_PARENT: Final = 1


def cpu_seconds(process_id: int, *, with_children: bool = False) -> float | None:
    """Return the processor time of a process so far, of its children too if asked for; None where unknown."""
    own = _stat(process_id)
    if own is None:
        return None
    ticks = sum(int(one) for one in own[_TIMES][: 4 if with_children else 2])
    if with_children:
        for folder in Path("/proc").iterdir():
            child = _stat(int(folder.name)) if folder.name.isdigit() else None
            if child is not None and int(child[_PARENT]) == process_id:
                ticks += sum(int(one) for one in child[_TIMES])
    return ticks / os.sysconf("SC_CLK_TCK")


def load_average() -> float:
    """Return how many processes of the whole machine wanted a processor in the last minute."""
    return os.getloadavg()[0]


def _stat(process_id: int) -> list[str] | None:
    try:
        text = Path(f"/proc/{process_id}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return None
    return text.rpartition(")")[2].split()
