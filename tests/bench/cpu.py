"""Processor time: of the parts that are measured, and of everybody else on the machine (Linux)."""

import os
import resource
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

#: Fields of /proc/<pid>/stat behind the name: user, system, and both of the children that have ended.
_TIMES: Final = slice(11, 15)
_PARENT: Final = 1
#: Words of the first line of /proc/stat: all kinds of work, then what is idle or waits for a disk.
_IDLE: Final = (4, 5)
_KINDS: Final = slice(1, 9)


@dataclass(frozen=True)
class CpuTimes:
    """Seconds so far: of the service, of PostgreSQL with its backends, of the load generators, of all processors."""

    service: float
    postgres: float
    client: float
    machine: float
    moment: float

    @classmethod
    def now(cls, service_id: int, postgres_id: int) -> Self | None:
        """Read all of them; None where the system does not tell."""
        service, postgres = _seconds(service_id), _seconds(postgres_id, with_children=True)
        if service is None or postgres is None:
            return None
        children = resource.getrusage(resource.RUSAGE_CHILDREN)
        client = children.ru_utime + children.ru_stime
        return cls(service, postgres, client, _machine_seconds(), time.monotonic())


@dataclass(frozen=True)
class CpuUse:
    """What one point took: microseconds per request of each part, and the processors that others had meanwhile."""

    service_us: float
    postgres_us: float
    client_us: float
    others: float

    @classmethod
    def between(cls, before: CpuTimes, after: CpuTimes, answered: int) -> Self:
        """Return the use between two moments for so many requests."""
        service = after.service - before.service
        postgres = after.postgres - before.postgres
        client = after.client - before.client
        others = after.machine - before.machine - service - postgres - client
        share = 1e6 / max(1, answered)
        elapsed = after.moment - before.moment
        return cls(service * share, postgres * share, client * share, max(0.0, others / elapsed))


def load_average() -> float:
    """Return how many processes of the whole machine wanted a processor in the last minute."""
    return os.getloadavg()[0]


def _seconds(process_id: int, *, with_children: bool = False) -> float | None:
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


def _stat(process_id: int) -> list[str] | None:
    try:
        text = Path(f"/proc/{process_id}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return None
    return text.rpartition(")")[2].split()


def _machine_seconds() -> float:
    """Return how long all processors together have worked."""
    words = Path("/proc/stat").read_text(encoding="ascii").splitlines()[0].split()
    ticks = sum(int(one) for one in words[_KINDS]) - sum(int(words[place]) for place in _IDLE)
    return ticks / os.sysconf("SC_CLK_TCK")
