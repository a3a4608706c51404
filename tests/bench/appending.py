"""Adding to registers in pgbench: an entry and nothing else, and an entry chained to the last as the service does."""

# ruff: noqa: S608  statements are put together from constants of this module

import os
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from uuid import UUID

import asyncpg

from bench.places import COMMUNITIES
from bench.server import BenchServer

SUBJECTS: Final = ("plain insert", "chained entry")
_RATE: Final = re.compile(r"^tps = ([\d.]+)", re.MULTILINE)
#: Seals of the bench's own, so that a script can compute an id from a number.
_SEAL_IDS: Final = "01900000-0000-7000-8004-"
_SEAL: Final = f"('{_SEAL_IDS}' || lpad(:n::text, 12, '0'))::uuid"
_COLUMNS: Final = (
    "district_id, id, seal_id, community_id, position, year, number, kind, recorded_at, request_id, copies,"
    " approved_by, recorded_by, details_digest, previous_hash, hash"
)
_VALUES: Final = (
    f":district, gen_random_uuid(), {_SEAL}, :district, :position, 2026, :position, 'stamping', now(),"
    " gen_random_uuid(), 1, :district, :district, :digest, :digest, :digest"
)
_BEGIN: Final = "\\startpipeline\nBEGIN;\nSET LOCAL qingdan.district = :district_text;\n\\endpipeline\n"
_OF_SEAL: Final = f"WHERE district_id = :district AND seal_id = {_SEAL}"
_SCRIPTS: Final = {
    "plain insert": (
        "\\set n random(1, :seals)\n\\set i :i + 1\n\\set position :client_id * 10000000 + :i\n"
        f"{_BEGIN}INSERT INTO register_entry ({_COLUMNS}) VALUES ({_VALUES});\nCOMMIT;\n"
    ),
    "chained entry": (
        f"\\set n random(1, :seals)\n{_BEGIN}"
        f"SELECT size + 1 AS position FROM register_head {_OF_SEAL} FOR UPDATE \\gset\n"
        "WITH moved AS (UPDATE register_head SET size = :position, year = 2026, number = :position, hash = :digest,"
        f" recorded_at = now() {_OF_SEAL}),"
        " kept AS (INSERT INTO register_detail (district_id, entry_id, salt, details_encrypted)"
        " VALUES (:district, gen_random_uuid(), :salt, :sealed))"
        f" INSERT INTO register_entry ({_COLUMNS}) VALUES ({_VALUES});\nCOMMIT;\n"
    ),
}
#: Made after one that the product made, by number.
_MORE_SEALS: Final = (
    "WITH made AS (INSERT INTO stamping.seal SELECT (jsonb_populate_record(NULL::stamping.seal, $1::jsonb ||"
    " jsonb_build_object('id', $2 || lpad(n::text, 12, '0'), 'state', 'retired'))).* FROM generate_series(1, $3::int)"
    " AS n RETURNING district_id, id) INSERT INTO stamping.register_head"
    " (district_id, seal_id, size, year, number, hash) SELECT district_id, id, 0, 0, 0, '' FROM made"
)


@dataclass
class Appending:
    """A database whose registers pgbench may fill; what it writes proves nothing and is thrown away."""

    server: BenchServer
    database_url: str
    folder: Path
    district_id: UUID
    calls: int = 0

    async def prepare(self, admin_dsn: str, model_dsn: str) -> None:
        """Make the seals that the scripts name by number, after one in the database of the model."""
        model = await asyncpg.connect(model_dsn)
        connection = await asyncpg.connect(admin_dsn)
        try:
            seal = await model.fetchval("SELECT to_jsonb(seal)::text FROM stamping.seal LIMIT 1")
            await connection.execute(_MORE_SEALS, seal, _SEAL_IDS, COMMUNITIES)
        finally:
            await connection.close()
            await model.close()

    def run(self, subject: str, *, clients: int, seals: int, seconds: int) -> float:
        """Return how many entries were added in a second; SystemExit when pgbench fails."""
        self.calls += 1
        file = self.folder / "appending.pgbench"
        file.write_text(_SCRIPTS[subject].replace(":district_text", f"'{self.district_id}'"), encoding="utf-8")
        values = {
            "district": str(self.district_id),
            "digest": "ab" * 32,
            "salt": "\\x" + "cd" * 16,
            "sealed": "\\x" + "ef" * 180,
            "seals": str(seals),
            "i": str(self.calls * 200_000),
        }
        ended = subprocess.run(
            [
                *(self.server.pgbench, "--no-vacuum", "--protocol", "prepared", "--file", str(file)),
                *("--client", str(clients), "--jobs", "2", "--time", str(seconds)),
                *(word for name, value in values.items() for word in ("--define", f"{name}={value}")),
                self.database_url,
            ],
            check=False,
            capture_output=True,
            text=True,
            env={**os.environ, "PGOPTIONS": "-c search_path=stamping -c jit=off"},
        )
        rate = _RATE.search(ended.stdout)
        if ended.returncode or rate is None:
            message = f"pgbench failed:\n{ended.stdout}{ended.stderr}"
            raise SystemExit(message)
        return float(rate[1])
