"""`make bench`: what the hottest operations cost over HTTP, as ratios to pgbench on the same SQL in the same run."""

import argparse
import asyncio
import sys
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Final

from pydantic import SecretStr

from bench import register, report, stamping
from bench.cpu import load_average
from bench.pgbench import Pgbench, Script
from bench.population import Size, keep_pristine, load
from bench.rounds import Run, Subject
from bench.seed import Seed, seed
from bench.server import BenchServer, bench_folder, bench_server
from bench.wrk import Wrk, find_wrk, write_tokens
from qingdan.kernel.telemetry import configure_logging
from qingdan.local.provisioning import copy_database
from support.database import addresses, build_template
from support.stamping_process import organization, stamping_service

RESULTS: Final = Path(__file__).resolve().parents[2] / "test-results"
SMALL: Final = Size("small", rows=10_000, drafts=4_500, verified=4_500, is_small=True)
LARGE: Final = Size("large", rows=1_000_000, drafts=150_000, verified=150_000)
QUICK: Final = Size("large", rows=100_000, drafts=30_000, verified=30_000)

Say = Callable[[str], None]


def main() -> int:
    """Measure and report; 1 when errors remained or a target was missed (a quick run judges nothing)."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a smoke test of the bench itself: few rows, one round")
    parser.add_argument("--rounds", type=int, help="how often every point is measured (3)")
    parser.add_argument("--seconds", type=int, help="how long a point is measured (2)")
    parser.add_argument("--rows", type=int, default=LARGE.rows, help="rows of the large table")
    parser.add_argument("--register", action="store_true", help="check an exported register instead")
    parser.add_argument("--stamping", action="store_true", help="sixteen clerks on one seal and on 66 instead")
    arguments = parser.parse_args()
    if arguments.stamping:
        return _stamp_at_once(quick=arguments.quick, rounds=arguments.rounds, seconds=arguments.seconds)
    if arguments.register:
        return _check_a_register(quick=arguments.quick, rounds=arguments.rounds)
    large = QUICK if arguments.quick else Size("large", arguments.rows, LARGE.drafts, LARGE.verified)
    rounds = arguments.rounds or (1 if arguments.quick else 3)
    program, say = find_wrk(), _speaker()
    configure_logging("WARNING")
    with ExitStack() as stack:
        folder = stack.enter_context(bench_folder())
        server = stack.enter_context(bench_server(folder))
        say(f"{server.version}, shared_buffers {server.shared_buffers}; load average {load_average():.1f}")
        seeded = asyncio.run(_prepare(server, folder, large, say))
        subjects = _start(stack, seeded, server, folder, large)
        run = _run(seeded, server, folder, program, arguments.seconds or (1 if arguments.quick else 2), say)
        for subject in subjects:
            run.warm_up(subject)
        for number in range(1, rounds + 1):
            say(f"round {number} of {rounds}; load average {load_average():.1f}")
            run.round(number, *subjects)
    return _tell(run, server, large, judged=not arguments.quick)


def _check_a_register(*, quick: bool, rounds: int | None) -> int:
    """Measure the checker instead of the service: it needs no database."""
    with bench_folder() as folder:
        entries = register.QUICK if quick else register.ENTRIES
        return register.measure(folder, _speaker(), entries=entries, rounds=rounds or register.ROUNDS)


def _stamp_at_once(*, quick: bool, rounds: int | None, seconds: int | None) -> int:
    """Measure stamping instead of the four hottest operations."""
    configure_logging("WARNING")
    with bench_folder() as folder:
        often, long = (1, 1) if quick else (3, 2)
        return asyncio.run(stamping.measure(folder, _speaker(), rounds=rounds or often, seconds=seconds or long))


async def _prepare(server: BenchServer, folder: Path, large: Size, say: Say) -> Seed:
    """Make both databases: the product's own requests first, a copy, then the rows of each size."""
    await build_template(server.dsn, "small")
    seeded = await seed(addresses(server.dsn, "small")["stamping"], folder)
    await copy_database(server.dsn, "large", "small")
    say("migrated, seeded, statements recorded")
    for size in (SMALL, large):
        await load(addresses(server.dsn, size.name)["admin"], seeded, size)
        say(f"{size.rows:,} requests loaded")
    await keep_pristine(addresses(server.dsn, "small")["admin"])
    return seeded


def _start(stack: ExitStack, seeded: Seed, server: BenchServer, folder: Path, large: Size) -> tuple[Subject, Subject]:
    """Start a service over each database."""
    asked = stack.enter_context(organization(seeded.counter))
    subjects = []
    for size in (large, SMALL):
        urls = addresses(server.dsn, size.name)
        settings = seeded.settings.model_copy(update={"database_url": SecretStr(urls["stamping"])})
        service = stack.enter_context(stamping_service(settings, asked, folder))
        subjects.append(Subject(size, urls["stamping"], urls["admin"], service))
    return subjects[0], subjects[1]


def _run(seeded: Seed, server: BenchServer, folder: Path, program: str, seconds: int, say: Say) -> Run:
    people = {one.person_id for role in ("clerk", "head") for one in seeded.staff(role)}
    known = frozenset(people | {seeded.counter.district.id})
    scripts = {operation: Script(recording, known) for operation, recording in seeded.recordings.items()}
    return Run(
        wrk=Wrk(program, write_tokens(seeded, folder)),
        pgbench=Pgbench(server.pgbench, scripts, folder),
        postgres_process_id=server.process_id,
        district_id=seeded.counter.district.id,
        seconds=seconds,
        say=say,
    )


def _tell(run: Run, server: BenchServer, large: Size, *, judged: bool) -> int:
    """Print the table, write the JSON, and say what was missed."""
    text = report.table(run, large.rows, SMALL.rows)
    facts = report.machine_facts(server.version, server.shared_buffers)
    report.write(RESULTS / "bench.json", report.as_json(run, facts))
    sys.stdout.write(f"\n{text}\n")
    failed = any(result.measured.errors for result in run.results)
    missed = report.missed(report.rows(run.results, "large")) if judged else []
    for sentence in missed:
        sys.stdout.write(f"MISSED: {sentence}\n")
    if failed:
        sys.stdout.write("FAILED: requests failed at some point however often it was measured.\n")
    return 1 if failed or missed else 0


def _speaker() -> Say:
    began = time.monotonic()

    def say(text: str) -> None:
        sys.stdout.write(f"[{time.monotonic() - began:5.0f} s] {text}\n")
        sys.stdout.flush()

    return say


if __name__ == "__main__":
    sys.exit(main())
