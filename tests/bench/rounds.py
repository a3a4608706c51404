"""The rounds of one run: HTTP and pgbench take turns at each point, and every round goes over all points."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, Literal
from uuid import UUID

from bench.cpu import CpuTimes, CpuUse, load_average
from bench.pgbench import Pgbench
from bench.points import BEFORE, OPERATIONS, Measured, Order
from bench.population import Size, restore_pristine, used_requests
from bench.wrk import Wrk
from support.stamping_process import Service

Side = Literal["http", "pgbench"]
SIDES: Final[tuple[Side, ...]] = ("http", "pgbench")
CLIENTS: Final = (1, 16, 64)
#: At this many the targets are set, and the two sizes are compared.
MANY: Final = 64
TRIES: Final = 3


@dataclass(frozen=True)
class Subject:
    """One size of the table: its database, the service over it."""

    size: Size
    database_url: str
    admin_dsn: str
    service: Service


@dataclass(frozen=True)
class Result:
    """One measured point, with the processor time it took where the system tells it."""

    size: str
    operation: str
    clients: int
    side: Side
    round: int
    measured: Measured
    cpu: CpuUse | None


@dataclass
class Run:
    """Everything that is measured in one run."""

    wrk: Wrk
    pgbench: Pgbench
    postgres_process_id: int
    district_id: UUID
    seconds: int
    say: Callable[[str], None]
    results: list[Result] = field(default_factory=list)
    loads: list[float] = field(default_factory=list)
    repeated: int = 0
    _next: dict[tuple[str, str], int] = field(default_factory=dict)

    def warm_up(self, subject: Subject) -> None:
        """Let connections, plans and caches be there before anything counts."""
        for operation in OPERATIONS:
            for side in SIDES:
                self._measure(subject, side, self._order(subject, operation, MANY, 1))

    def round(self, number: int, large: Subject, small: Subject) -> None:
        """Measure every point once, and the two sizes beside each other where there are many clients."""
        for operation in OPERATIONS:
            for clients in CLIENTS:
                for subject in (large, small) if clients == MANY else (large,):
                    for side in SIDES:
                        self._point(number, subject, side, operation, clients)
            self.loads.append(load_average())

    def _point(self, number: int, subject: Subject, side: Side, operation: str, clients: int) -> None:
        """Measure one point; a failed request or no answer at all voids it, and it is measured again."""
        for _ in range(TRIES):
            measured, cpu = self._measure(subject, side, self._order(subject, operation, clients, self.seconds))
            if measured.errors == 0 and measured.answered:
                break
            self.repeated += 1
            self.say(
                f"  {measured.errors} errors, {measured.answered} answers in {side} {operation} c={clients}: again"
            )
        if not measured.answered:
            message = f"nothing was answered to {operation} by {side}: the machine is too busy to measure"
            raise SystemExit(message)
        self.results.append(Result(subject.size.name, operation, clients, side, number, measured, cpu))
        self.say(
            f"  {subject.size.name:5} {operation:8} c={clients:<3} {side:8}{measured.per_second:9.0f}/s"
            f"  p50 {measured.p50_ms:7.2f}  p99 {measured.p99_ms:7.2f} ms"
        )

    def _order(self, subject: Subject, operation: str, clients: int, seconds: int) -> Order:
        """Return what is asked for; requests that a write used are not used again, or the small table begins anew."""
        size = subject.size
        if operation not in BEFORE:
            return Order(operation, clients, seconds, range(1, size.rows + 1))
        last = size.last(operation)
        if size.is_small:
            asyncio.run(restore_pristine(subject.admin_dsn))
            return Order(operation, clients, 1, range(size.first(operation), last + 1), use_all=True)
        first = self._next.get((size.name, operation), size.first(operation))
        return Order(operation, clients, seconds, range(first, last + 1))

    def _measure(self, subject: Subject, side: Side, order: Order) -> tuple[Measured, CpuUse | None]:
        before = CpuTimes.now(subject.service.process_id, self.postgres_process_id)
        if side == "http":
            measured = self.wrk.run(subject.service.address, order)
        else:
            measured = self.pgbench.run(subject.database_url, order)
        after = CpuTimes.now(subject.service.process_id, self.postgres_process_id)
        if order.writes:
            used = measured.used
            if side == "pgbench":
                used, changed = asyncio.run(
                    used_requests(subject.admin_dsn, self.district_id, order.numbers, BEFORE[order.operation])
                )
                if changed != measured.answered:
                    message = f"pgbench says it did {measured.answered} times {order.operation}, {changed} were done"
                    raise SystemExit(message)
            self._next[subject.size.name, order.operation] = used + 1
        return measured, CpuUse.between(before, after, measured.answered) if before and after else None
