"""A table of a given size: rows that the product made once, multiplied by COPY with ids and seals of their own.

The first requests are drafts that can be submitted, the next are verified ones that can be approved; the others are
spread over the states as in a district that has worked for three years.
"""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final
from uuid import UUID

import asyncpg

from bench.places import COMMUNITIES, community_id, community_of, number_prefix, request_id, subdistrict_id
from bench.seed import Seed
from qingdan.kernel.clock import business_date
from qingdan.stamping.requests.masking import mask_name
from qingdan.stamping.requests.records import personal_context
from qingdan.stamping.requests.tables import StampRequestTable

COLUMNS: Final = tuple(column.name for column in StampRequestTable.__table__.columns)  # type: ignore[attr-defined]  # SQLModel hides it
NULL: Final = "\\N"
CHUNK: Final = 2000
HISTORY: Final = timedelta(days=3 * 365)
#: Of a hundred requests that are neither drafts nor verified.
SHARES: Final = {
    "delivered": 84,
    "stamped": 4,
    "approved": 2,
    "submitted": 3,
    "returned": 2,
    "rejected": 3,
    "withdrawn": 2,
}
_STATES: Final = tuple(state for state, share in SHARES.items() for _ in range(share))
_PURPOSES: Final = ("办理子女入学", "申请公租房", "办理银行业务", "单位入职报到", "办理居住证续期", "申请困难救助")
_NAMES: Final = ("周小舟", "林向晚", "王一", "欧阳清和", "陆安然", "何书白", "秦望舒")
_MOMENTS: Final = (
    *("received_at", "submitted_at", "approved_at", "stamped_at", "delivered_at"),
    *("created_at", "changed_at"),
)


@dataclass(frozen=True)
class Size:
    """How many rows there are, and how many of them wait to be submitted and to be approved."""

    name: str
    rows: int
    drafts: int
    verified: int
    is_small: bool = False

    def first(self, operation: str) -> int:
        """Return the number of the first request that a step can be taken on."""
        return 1 if operation == "submit" else self.drafts + 1

    def last(self, operation: str) -> int:
        """Return the number of the last one."""
        return self.drafts if operation == "submit" else self.drafts + self.verified

    def state_of(self, number: int) -> str:
        """Return where a request stands at first."""
        if number <= self.drafts:
            return "draft"
        if number <= self.drafts + self.verified:
            return "verified"
        return _STATES[number % len(_STATES)]


class Population:
    """Makes the rows of a table as lines of COPY."""

    def __init__(self, seed: Seed, size: Size, models: dict[str, list[str]]) -> None:
        self._size = size
        self._cipher = seed.resources.cipher
        self._models = models
        self._place = {name: COLUMNS.index(name) for name in COLUMNS}
        personal = self._place["personal"]
        self._personal = {
            state: self._cipher.decrypt(
                bytes.fromhex(fields[personal].removeprefix("\\\\x")), personal_context(seed.models[state])
            )
            for state, fields in models.items()
        }
        clerks, heads = seed.staff("clerk"), seed.staff("head")
        #: What is the same for all requests of a community.
        self._communities = [self._of_community(number, clerks[number].name) for number in range(COMMUNITIES)]
        self._applied_by = [str(clerk.person_id) for clerk in clerks]
        self._approved_by = [str(head.person_id) for head in heads]
        self._end = datetime.now(UTC) - timedelta(days=1)

    async def chunks(self) -> AsyncIterator[bytes]:
        """Yield all rows, some thousand at a time."""
        for first in range(1, self._size.rows + 1, CHUNK):
            numbers = range(first, min(first + CHUNK, self._size.rows + 1))
            yield "".join(self._line(number) for number in numbers).encode()

    def _of_community(self, number: int, clerk: str) -> dict[str, str]:
        return {
            "community_id": str(community_id(number)),
            "subdistrict_id": str(subdistrict_id(number)),
            "community_name": f"第{number + 1}社区",
            "number_prefix": number_prefix(number),
            "applied_by_name": clerk,
        }

    def _line(self, number: int) -> str:
        state, community, place = self._size.state_of(number), community_of(number), self._place
        fields = self._models[state].copy()
        own_id = request_id(number)
        for name, value in self._communities[community].items():
            fields[place[name]] = value
        fields[place["id"]] = str(own_id)
        fields[place["applied_by"]] = self._applied_by[community]
        fields[place["applicant_masked"]] = mask_name(_NAMES[number % len(_NAMES)])
        fields[place["purpose"]] = _PURPOSES[number % len(_PURPOSES)]
        sealed = self._cipher.encrypt(self._personal[state], personal_context(own_id))
        fields[place["personal"]] = "\\\\x" + sealed.hex()
        # Scattered over the history, so that neighbours in the table are no neighbours in time.
        moment = self._end - HISTORY * (number * 48271 % 1_000_003 / 1_000_003)
        text = moment.isoformat()
        for name in _MOMENTS:
            if fields[place[name]] != NULL:
                fields[place[name]] = text
        if fields[place["approved_by"]] != NULL:
            fields[place["approved_by"]] = self._approved_by[community]
        if fields[place["certificate_number"]] != NULL:
            prefix = self._communities[community]["number_prefix"]
            fields[place["certificate_number"]] = f"{prefix}-{business_date(moment).year}-{number:07}"
        return "\t".join(fields) + "\n"


async def load(admin_dsn: str, seed: Seed, size: Size) -> None:
    """Replace the requests of the seed by the rows of a size, as COPY does, indexes afterwards."""
    connection = await asyncpg.connect(admin_dsn, server_settings={"search_path": "stamping"})
    try:
        population = Population(seed, size, await _models(connection, seed))
        await connection.execute("TRUNCATE stamp_request CASCADE")
        indexes = await connection.fetch(
            "SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS definition FROM pg_index"
            " WHERE indrelid = 'stamp_request'::regclass AND NOT indisprimary"
        )
        for index in indexes:
            await connection.execute(f"DROP INDEX {index['name']}")
        await connection.copy_to_table("stamp_request", source=population.chunks(), columns=COLUMNS)
        for index in indexes:
            await connection.execute(index["definition"])
        await _count_on(connection, seed, size)
        await connection.execute("VACUUM (ANALYZE) stamp_request")
        await connection.execute("CHECKPOINT")
    finally:
        await connection.close()


async def _models(connection: asyncpg.Connection, seed: Seed) -> dict[str, list[str]]:
    """Return the model row of each state, as COPY writes its fields."""
    models = {}
    for state, model_id in seed.models.items():
        written: list[bytes] = []

        async def keep(chunk: bytes, written: list[bytes] = written) -> None:
            written.append(chunk)

        query = f"SELECT {', '.join(COLUMNS)} FROM stamp_request WHERE id = $1"  # noqa: S608  our own column names
        await connection.copy_from_query(query, model_id, output=keep)
        models[state] = b"".join(written).decode().rstrip("\n").split("\t")
    return models


async def _count_on(connection: asyncpg.Connection, seed: Seed, size: Size) -> None:
    """Let the counters of this year go on after the numbers that the rows have."""
    year = business_date(datetime.now(UTC)).year
    await connection.executemany(
        "INSERT INTO counter (district_id, name, value) VALUES ($1, $2, $3)"
        " ON CONFLICT (district_id, name) DO UPDATE SET value = excluded.value",
        [
            (seed.counter.district.id, f"certificate/{number_prefix(number)}/{year}", size.rows)
            for number in range(COMMUNITIES)
        ],
    )


async def keep_pristine(admin_dsn: str) -> None:
    """Keep a copy of a small table, to begin anew where its drafts would not last."""
    await _run(admin_dsn, "CREATE TABLE public.pristine AS TABLE stamping.stamp_request")


async def restore_pristine(admin_dsn: str) -> None:
    """Begin anew with the rows that were kept."""
    await _run(
        admin_dsn,
        "TRUNCATE stamping.stamp_request CASCADE",
        "INSERT INTO stamping.stamp_request SELECT * FROM public.pristine",
        "VACUUM (ANALYZE) stamping.stamp_request",
    )


async def used_requests(admin_dsn: str, district_id: UUID, numbers: range, state: str) -> tuple[int, int]:
    """Return the last of these requests that has left its first state, and how many have."""
    connection = await asyncpg.connect(admin_dsn)
    try:
        last, changed = await connection.fetchrow(
            "SELECT max(right(id::text, 12)::bigint), count(*) FROM stamping.stamp_request"
            " WHERE district_id = $1 AND id BETWEEN $2 AND $3 AND status <> $4",
            *(district_id, request_id(numbers.start), request_id(numbers.stop - 1), state),
        )
    finally:
        await connection.close()
    return int(last or numbers.start - 1), int(changed)


async def _run(admin_dsn: str, *statements: str) -> None:
    connection = await asyncpg.connect(admin_dsn)
    try:
        for statement in statements:
            await connection.execute(statement)
    finally:
        await connection.close()
