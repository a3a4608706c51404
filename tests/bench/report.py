"""What a run found: medians over the rounds, as one table and as JSON."""

import json
import os
import platform
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from typing import Any, Final

from bench.cpu import CpuUse
from bench.points import OPERATIONS
from bench.rounds import CLIENTS, MANY, Result, Run, Side

#: What HTTP reaches of pgbench at least with many clients, by operation.
TARGETS: Final = {"list": 0.36, "get": 0.12, "submit": 0.31, "approve": 0.61}
_HEAD: Final = (
    "operation    c    HTTP/s  pgbench/s   ratio  target  by CPU |  HTTP p50    p99   pgbench p50    p99 ms |"
    " us of service     PG  pgbench's PG"
)
_WHY_BY_CPU: Final = (
    "The more they had, the lower the ratio by the clock: one process of Python stands against as many of"
    " PostgreSQL as there are clients."
)


@dataclass(frozen=True)
class Row:
    """One operation with so many clients: both sides, and their ratio.

    `ratio_by_cpu` is the ratio of what both sides could do if all processors were theirs, from the processor time
    that a request took. It stays the same when others work on the machine; the ratio by the clock does not.
    """

    operation: str
    clients: int
    http: float
    pgbench: float
    ratio: float
    http_p50: float
    http_p99: float
    pgbench_p50: float
    pgbench_p99: float
    ratio_by_cpu: float | None
    service_us: float | None
    postgres_us: float | None
    pgbench_postgres_us: float | None


@dataclass(frozen=True)
class Growth:
    """One operation over both sizes of the table: what the large one reaches of the small one."""

    operation: str
    http_small: float
    http_ratio: float
    pgbench_small: float
    pgbench_ratio: float


def rows(results: list[Result], size: str) -> list[Row]:
    """Return the medians of one size's points; the ratio is the median of the rounds' ratios."""
    clients = CLIENTS if any(one.clients != MANY for one in results if one.size == size) else (MANY,)
    return [_row(results, size, operation, number) for operation in OPERATIONS for number in clients]


def growth(results: list[Result]) -> list[Growth]:
    """Return, for many clients, throughput at the small size and the ratio of large to small by rounds."""
    found = []
    for operation in OPERATIONS:
        speeds = {
            (size, side): _per_second(_of(results, size, operation, MANY, side))
            for size in ("large", "small")
            for side in ("http", "pgbench")
        }
        http, pgbench = (_ratio(speeds["large", side], speeds["small", side]) for side in ("http", "pgbench"))
        found.append(
            Growth(operation, median(speeds["small", "http"]), http, median(speeds["small", "pgbench"]), pgbench)
        )
    return found


def missed(found: Iterable[Row]) -> list[str]:
    """Return a sentence for each target that was not reached."""
    return [
        f"{row.operation} at c={row.clients}: {row.ratio:.2f} of pgbench, {TARGETS[row.operation]} is asked"
        for row in found
        if row.clients == MANY and round(row.ratio, 2) < TARGETS[row.operation]
    ]


def table(run: Run, large: int, small: int) -> str:
    """Return the run as text."""
    lines = [_HEAD]
    for row in rows(run.results, "large"):
        target = f"{TARGETS[row.operation]:.2f}" if row.clients == MANY else ""
        lines.append(
            f"{row.operation:8}{row.clients:6}{row.http:10.0f}{row.pgbench:11.0f}{row.ratio:8.2f}{target:>8}"
            f"{_optional(row.ratio_by_cpu, 2):>8} |"
            f"{row.http_p50:10.2f}{row.http_p99:7.0f}{row.pgbench_p50:14.2f}{row.pgbench_p99:7.0f}    |"
            f"{_optional(row.service_us):>14}{_optional(row.postgres_us):>7}{_optional(row.pgbench_postgres_us):>14}"
        )
    lines += ["", f"c={MANY}     HTTP/s at {small:,} rows  {large:,}/{small:,}   pgbench/s  {large:,}/{small:,}"]
    lines += [
        f"{one.operation:8}{one.http_small:18.0f}{one.http_ratio:18.2f}{one.pgbench_small:12.0f}{one.pgbench_ratio:18.2f}"
        for one in growth(run.results)
    ]
    load = f"{median(run.loads):.1f} ({min(run.loads):.1f}-{max(run.loads):.1f})" if run.loads else "unknown"
    lines += ["", f"Errors in what counts: 0. Points measured again because of errors: {run.repeated}."]
    others = _median(one.cpu.others for one in run.results if one.cpu)
    lines += [
        f"Load average of the machine while measuring, our own processes included: {load}.",
        f"Processors of {os.cpu_count()} that others had meanwhile: {_optional(others, 1)}. {_WHY_BY_CPU}",
    ]
    return "\n".join(lines)


def as_json(run: Run, machine: dict[str, Any]) -> str:
    """Return the run for programs: medians and every single point."""
    return json.dumps(
        {
            "machine": machine,
            "targets": TARGETS,
            "large": [asdict(row) for row in rows(run.results, "large")],
            "small": [asdict(row) for row in rows(run.results, "small")],
            "growth": [asdict(one) for one in growth(run.results)],
            "repeated": run.repeated,
            "loads": run.loads,
            "points": [asdict(result) for result in run.results],
        },
        indent=1,
    )


def machine_facts(postgres: str, shared_buffers: str) -> dict[str, Any]:
    """Return what the machine is, in general words."""
    memory = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    return {
        "processors": os.cpu_count(),
        "memory_gigabytes": round(memory / 1024**3),
        "system": platform.system(),
        "python": platform.python_version(),
        "pgbench": postgres,
        "shared_buffers": shared_buffers,
    }


def write(path: Path, text: str) -> None:
    """Write a file, making its folder."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text + "\n", encoding="utf-8")


def _row(results: list[Result], size: str, operation: str, clients: int) -> Row:
    http, pgbench = (_of(results, size, operation, clients, side) for side in ("http", "pgbench"))
    return Row(
        operation,
        clients,
        http=median(_per_second(http)),
        pgbench=median(_per_second(pgbench)),
        ratio=_ratio(_per_second(http), _per_second(pgbench)),
        http_p50=median(one.measured.p50_ms for one in http),
        http_p99=median(one.measured.p99_ms for one in http),
        pgbench_p50=median(one.measured.p50_ms for one in pgbench),
        pgbench_p99=median(one.measured.p99_ms for one in pgbench),
        ratio_by_cpu=_median(_cpu_ratio(one.cpu, other.cpu) for one, other in zip(http, pgbench, strict=True)),
        service_us=_median(one.cpu.service_us if one.cpu else None for one in http),
        postgres_us=_median(one.cpu.postgres_us if one.cpu else None for one in http),
        pgbench_postgres_us=_median(one.cpu.postgres_us if one.cpu else None for one in pgbench),
    )


def _cpu_ratio(http: CpuUse | None, pgbench: CpuUse | None) -> float | None:
    """Return the ratio of possible throughputs; the service is one process and has one processor at most."""
    if http is None or pgbench is None:
        return None
    processors = os.cpu_count() or 1
    whole = (http.service_us + http.postgres_us + http.client_us) / processors
    return (pgbench.postgres_us + pgbench.client_us) / processors / max(whole, http.service_us)


def _of(results: list[Result], size: str, operation: str, clients: int, side: Side | str) -> list[Result]:
    found = [
        one for one in results if (one.size, one.operation, one.clients, one.side) == (size, operation, clients, side)
    ]
    return sorted(found, key=lambda one: one.round)


def _per_second(results: list[Result]) -> list[float]:
    return [one.measured.per_second for one in results]


def _ratio(ours: list[float], theirs: list[float]) -> float:
    return median(one / other for one, other in zip(ours, theirs, strict=True))


def _median(values: Iterable[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return median(known) if known else None


def _optional(value: float | None, digits: int = 0) -> str:
    return "-" if value is None else f"{value:.{digits}f}"
