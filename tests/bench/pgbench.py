"""The same statements run by pgbench: recorded from the service, with ids computed in SQL instead of sent."""

import os
import re
import subprocess
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Final
from uuid import UUID

from bench.places import (
    COMMUNITIES,
    DISTRICT_CODE,
    FACTOR,
    MODULUS,
    PER_SUBDISTRICT,
    REQUEST_IDS,
    UNIT_IDS,
    community_id,
    number_prefix,
)
from bench.points import Measured, Order
from bench.seed import Recording, Statement

_PARAMETER: Final = re.compile(r"\$(\d+)")
_PROCESSED: Final = re.compile(r"actually processed: (\d+)")
_FAILED: Final = re.compile(r"failed transactions: (\d+)")
_RATE: Final = re.compile(r"^tps = ([\d.]+)", re.MULTILINE)
_OWN_CODE: Final = "lpad(:own::text, 6, '0')"
_REQUEST: Final = f"('{REQUEST_IDS}' || lpad(:n::text, 12, '0'))::uuid"
_COMMUNITY: Final = f"('{UNIT_IDS}' || lpad(:own::text, 12, '0'))::uuid"
_PREFIX: Final = f"'{DISTRICT_CODE}-' || {_OWN_CODE}"
#: Ids that the service makes anew for each write (of its audit row, of its event): the call and the number make one.
_FRESH: Final = tuple(
    f"('0190' || lpad(:call::text, 4, '0') || '-0000-7000-{kind}-' || lpad(:n::text, 12, '0'))::uuid"
    for kind in ("8002", "8003")
)
#: Transactions are numbered over all clients, so that each request is used once.
_NEXT_NUMBER: Final = "\\set i :i + 1\n\\set n :first + :client_id + :i * :clients"
_ANY_NUMBER: Final = "\\set n random(1, :rows)"
_PLACE: Final = (
    f"\\set community :n * {FACTOR} % {MODULUS} % {COMMUNITIES}\n"
    f"\\set own (:community / {PER_SUBDISTRICT} + 1) * 1000 + :community % {PER_SUBDISTRICT} + 1"
)
_NUMBERS: Final = {"list": _ANY_NUMBER, "get": _ANY_NUMBER, "submit": _NEXT_NUMBER, "approve": _NEXT_NUMBER}


class Script:
    """One recording as a pgbench script: what differs from request to request is computed, the rest is bound.

    Statements sent together in one message (`BEGIN; SET LOCAL …`) go together in one pipeline.
    """

    def __init__(self, recording: Recording, known: frozenset[UUID]) -> None:
        self.values: dict[str, str] = {}
        #: The district and its people: UUIDs that are not made anew for each request.
        self._known = known
        self._request_id = UUID(recording.request["id"])
        self._fresh = list(_FRESH)
        self.text = "\n".join(self._lines(recording.statements))

    def _lines(self, statements: Sequence[Statement]) -> Iterator[str]:
        for statement in statements:
            parts = [part.strip() for part in statement.text.split(";") if part.strip()]
            if len(parts) == 1:
                yield self._bound(parts[0], statement.arguments)
            else:
                yield from ("\\startpipeline", *(f"{part};" for part in parts), "\\endpipeline")

    def _bound(self, text: str, arguments: Sequence[object]) -> str:
        expressions = [self._expression(value) for value in arguments]
        return _PARAMETER.sub(lambda found: expressions[int(found[1]) - 1], text) + ";"

    def _expression(self, value: object) -> str:
        """Return what stands in the script for one argument; the recordings are of requests of the first community."""
        prefix = number_prefix(0)
        match value:
            case None:
                found = "NULL"
            case UUID() if value == self._request_id:
                found = _REQUEST
            case UUID() if value == community_id(0):
                found = _COMMUNITY
            case UUID(version=7) if value not in self._known:
                found = self._fresh.pop(0)
            case [UUID() as only] if only == community_id(0):
                found = f"ARRAY[{_COMMUNITY}]"
            case datetime() if abs(datetime.now(UTC) - value) < timedelta(days=1):
                found = "now()"
            case str() if prefix in value:
                before, after = value.split(prefix)
                found = f"('{before}' || {_PREFIX} || '{after}')"
            case _:
                name = f"p{len(self.values)}"
                self.values[name] = _as_text(value)
                found = f":{name}"
        return found


class Pgbench:
    """Runs the scripts over a database with the service's own role."""

    def __init__(self, program: str, scripts: Mapping[str, Script], folder: Path) -> None:
        self._program = program
        self._scripts = scripts
        self._folder = folder
        self._calls = 0
        for operation, script in scripts.items():
            text = "\n".join((_NUMBERS[operation], _PLACE, script.text, ""))
            self._file(operation).write_text(text, encoding="utf-8")

    def run(self, database_url: str, order: Order) -> Measured:
        """Run one script for as long as the order says; SystemExit when pgbench fails."""
        with tempfile.TemporaryDirectory(dir=self._folder) as logs:
            ended = subprocess.run(
                self._command(database_url, order, Path(logs)),
                check=False,
                capture_output=True,
                text=True,
                env={**os.environ, "PGOPTIONS": "-c search_path=stamping -c jit=off"},
            )
            answered, failed, rate = (found.search(ended.stdout) for found in (_PROCESSED, _FAILED, _RATE))
            if ended.returncode or answered is None or rate is None:
                message = f"pgbench failed:\n{ended.stdout}{ended.stderr}"
                raise SystemExit(message)
            times = _times(Path(logs))
        count = int(answered[1])
        return Measured(
            answered=count,
            seconds=count / float(rate[1]),
            p50_ms=times[len(times) // 2],
            p99_ms=times[len(times) * 99 // 100],
            errors=int(failed[1]) if failed else 0,
        )

    def _command(self, database_url: str, order: Order, logs: Path) -> list[str]:
        self._calls += 1
        per_client = len(order.numbers) // order.clients
        # The clock starts before the clients sign in, which takes its time where there are many.
        connecting = order.clients // 32
        values = {
            **self._scripts[order.operation].values,
            "i": "-1",
            "first": str(order.numbers.start),
            "clients": str(order.clients),
            "call": str(self._calls),
            "rows": str(order.numbers.stop - 1),
        }
        return [
            *(self._program, "--no-vacuum", "--protocol", "prepared", "--file", str(self._file(order.operation))),
            *("--client", str(order.clients), "--jobs", str(min(2, order.clients))),
            *(("--transactions", str(per_client)) if order.use_all else ("--time", str(order.seconds + connecting))),
            *("--log", "--log-prefix", str(logs / "times")),
            *(word for name, value in values.items() for word in ("--define", f"{name}={value}")),
            database_url,
        ]

    def _file(self, operation: str) -> Path:
        return self._folder / f"{operation}.pgbench"


def _times(logs: Path) -> list[float]:
    """Return how long each transaction took, in milliseconds, sorted; the third word of a line has microseconds."""
    return sorted(
        int(line.split(" ", 3)[2]) / 1000
        for log in logs.iterdir()
        for line in log.read_text(encoding="ascii").splitlines()
    )


def _as_text(value: object) -> str:
    """Return a value as PostgreSQL reads it."""
    if isinstance(value, list):
        return "{" + ",".join(_as_text(one) for one in value) + "}"
    if isinstance(value, date):
        return value.isoformat()
    return str(value).lower() if isinstance(value, bool) else str(value)
