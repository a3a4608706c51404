"""`make bench options=--stamping`: sixteen clerks stamp at once, on one seal and on 66, beside a plain insert.

In every round and over as many seals take turns: pgbench inserting an entry and nothing else; pgbench adding one as
the service does (head locked, entry chained); the service over HTTP, for the record of a physical use, which is an
entry without a paper, and for a certificate, which is typeset, signed and kept. In the end the service checks every
register: no number missing, every chain intact.
"""

import asyncio
import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import Any, Final

from bench.appending import SUBJECTS, Appending
from bench.cpu import load_average
from bench.places import COMMUNITIES
from bench.seed import open_counter
from bench.server import bench_server
from bench.wrk import RESULT, TOKEN_SECONDS, find_wrk
from qingdan.kernel.tokens import TokenSigner
from qingdan.local.provisioning import copy_database
from support.database import addresses, build_template
from support.principals import SIGNING_KEY
from support.stamping import Answer, Counter
from support.stamping_process import Service, organization, stamping_service

CLERKS: Final = 16
SEALS: Final = (1, COMMUNITIES)
#: Requests that are brought to their approval at the same time.
AT_ONCE: Final = 8
SCRIPT: Final = Path(__file__).with_name("stamp.lua")
#: A use of the physical seal: an entry in the register, no paper of the platform's.
PHYSICAL_USE: Final[Answer] = {
    "kind": "register_only",
    "certificate_type_code": None,
    "document_title": "居民会议通知",
    "is_for_resident": False,
    "applicant": {"name": "王云"},
    "identity_document": None,
    "asking_body": None,
    "purpose": "张贴公告",
    "values": {},
    "evidence_seen": [],
    "copies": 1,
    "medium": "paper",
}
#: What is stamped over HTTP, and more of it than can be stamped in a second.
KINDS: Final[dict[str, tuple[Answer, int]]] = {"physical use": (PHYSICAL_USE, 500), "certificate": ({}, 70)}

Say = Callable[[str], None]


@dataclass
class Rates:
    """What was done in a second, by subject and number of seals, one figure per round."""

    found: dict[tuple[str, int], list[float]] = field(default_factory=dict)

    def add(self, subject: str, seals: int, rate: float) -> None:
        """Keep one figure."""
        self.found.setdefault((subject, seals), []).append(rate)

    def line(self, subject: str) -> str:
        """Return one line of the report: medians, and ratios to the plain insert on as many seals."""
        columns = [subject]
        for seals in SEALS:
            rate, plain = (median(self.found[one, seals]) for one in (subject, SUBJECTS[0]))
            columns += [f"{rate:,.0f}", f"{rate / plain:.3f}"]
        return f"| {' | '.join(columns)} |"


@dataclass(frozen=True)
class Bench:
    """What the rounds need: registers for pgbench, the service with somebody at its counter, how long and how often."""

    appending: Appending
    counter: Counter
    service: Service
    wrk: str
    seconds: int
    rates: Rates = field(default_factory=Rates)

    async def round(self) -> None:
        """Measure each subject on one seal and on all of them."""
        for seals in SEALS:
            for subject in SUBJECTS:
                rate = self.appending.run(subject, clients=CLERKS, seals=seals, seconds=self.seconds)
                self.rates.add(subject, seals, rate)
            for kind, (content, per_second) in KINDS.items():
                approved = await self._approved(content, per_second * self.seconds, seals)
                self.rates.add(kind, seals, self._stamp(approved))

    async def check(self) -> list[str]:
        """Let the service check every register; return what was checked, and then what does not hold."""
        auditor = self.counter.over("auditor")
        seals = [seal["id"] for seal in await self._every_seal()]
        checks = [await self.counter.get(auditor, f"/seals/{seal}/register/check") for seal in seals]
        numbered = sum(check["entries"] for check in checks)
        findings = [str(check["findings"]) for check in checks if check["findings"]]
        return [f"{numbered:,} entries in {len(seals)} registers checked", *findings]

    async def _every_seal(self) -> list[Answer]:
        found: list[Answer] = []
        page: Answer = {"next": None}
        while not found or page["next"]:
            more = {"after": page["next"]} if page["next"] else {}
            page = await self.counter.get(self.counter.over("auditor"), "/seals", **more)
            found += page["items"]
        return found

    async def _approved(self, content: Answer, count: int, seals: int) -> list[str]:
        """Bring so many requests to their approval; return them as lines of the list that is stamped from."""
        signer, now = TokenSigner(SIGNING_KEY, lifetime_seconds=TOKEN_SECONDS), datetime.now(UTC)
        tokens = [signer.sign(self.counter.at("keeper", place), now) for place in range(seals)]
        lines: list[str] = []

        async def some(first: int) -> None:
            for number in range(first, count, AT_ONCE):
                request = await self.counter.approved(number % seals, **content)
                path = f"/stamp-requests/{request['id']}/stamping"
                lines.append(f"{path} {request['version']} {tokens[number % seals]}")

        await asyncio.gather(*(some(first) for first in range(AT_ONCE)))
        return lines

    def _stamp(self, lines: list[str]) -> float:
        """Stamp from a list over as many connections as clerks; return how many a second. SystemExit when one fails."""
        file = self.appending.folder / "approved.txt"
        file.write_text("\n".join(lines) + "\n", encoding="utf-8")
        ended = subprocess.run(
            [
                *(self.wrk, "--threads", "1", "--connections", str(CLERKS), "--duration", f"{self.seconds}s"),
                *("--timeout", "15s", "--script", str(SCRIPT), self.service.address, "--", str(file)),
            ],
            check=False,
            capture_output=True,
            text=True,
        )
        found = [line for line in ended.stdout.splitlines() if line.startswith(RESULT)]
        result: dict[str, Any] = json.loads(found[0].removeprefix(RESULT)) if found else {}
        if not result or result["errors"] or result["spent"]:
            message = f"stamping failed, or there was too little to stamp:\n{ended.stdout}{ended.stderr}"
            raise SystemExit(message)
        return float(result["requests"] / (result["microseconds"] / 1e6))


async def measure(folder: Path, say: Say, *, rounds: int, seconds: int) -> int:
    """Measure and report; 1 when a register does not hold in the end."""
    wrk = find_wrk()
    with bench_server(folder) as server:
        say(f"{server.version}, shared_buffers {server.shared_buffers}; load average {load_average():.1f}")
        await build_template(server.dsn, "served")
        await copy_database(server.dsn, "appending", "served")
        async with open_counter(addresses(server.dsn, "served")["stamping"], folder) as (counter, settings):
            for number in range(COMMUNITIES):
                await counter.make_seal(number)
            urls = addresses(server.dsn, "appending")
            appending = Appending(server, urls["stamping"], folder, counter.district.directory.district.id)
            await appending.prepare(urls["admin"], addresses(server.dsn, "served")["admin"])
            say(f"{COMMUNITIES} seals made")
            with organization(counter) as asked, stamping_service(settings, asked, folder) as service:
                bench = Bench(appending, counter, service, wrk, seconds)
                for number in range(1, rounds + 1):
                    await bench.round()
                    say(f"round {number} of {rounds}; load average {load_average():.1f}")
            checked, *broken = await bench.check()
    sys.stdout.write(_report(bench.rates) + f"\n{checked}, {len(broken)} do not hold\n")
    return 1 if broken else 0


def _report(rates: Rates) -> str:
    head = f"| {CLERKS} clerks | one seal, per second | ratio | {COMMUNITIES} seals, per second | ratio |"
    return "\n".join(("", head, "| --- | --- | --- | --- | --- |", *(rates.line(one) for one in (*SUBJECTS, *KINDS))))
