"""What the product itself does once, so that the bench need not imitate it: model rows, and recorded statements."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from bench.places import COMMUNITIES, invented_directory
from qingdan.kernel.database import Database
from qingdan.kernel.principal import Principal
from qingdan.kernel.tenants import Tenant, serve_district
from qingdan.stamping.app import create_app
from qingdan.stamping.catalogue.editing import adopt_example_layer
from qingdan.stamping.resources import Resources
from qingdan.stamping.settings import StampingSettings
from support.apps import running
from support.directory import InMemoryDirectory, InventedDistrict
from support.stamping import NAME, Answer, Counter, stamping_settings

#: Entries of a list.
PAGE: Final = 50


@dataclass(frozen=True)
class Statement:
    """One statement as the service sent it: its text, and the values of $1, $2 and so on."""

    text: str
    arguments: tuple[object, ...]


@dataclass(frozen=True)
class Recording:
    """What one operation on one request sent to PostgreSQL, from the first statement to the last."""

    request: Answer
    statements: tuple[Statement, ...]


@dataclass(frozen=True)
class Seed:
    """A served district, the ids of one real request per state, and what each operation sends."""

    counter: Counter
    settings: StampingSettings
    resources: Resources
    models: Mapping[str, UUID]
    recordings: Mapping[str, Recording]

    def staff(self, role: str) -> list[Principal]:
        """Return who holds a role at each community, in the order of their numbers."""
        return [self.counter.at(role, number) for number in range(COMMUNITIES)]


class InventedOrganization(InMemoryDirectory):
    """Answers as OrganizationClient does, for the one district of the bench."""

    def __init__(self) -> None:
        super().__init__()
        self.known = invented_directory()
        self.add(self.known)


@asynccontextmanager
async def open_counter(database_url: str, folder: Path) -> AsyncIterator[tuple[Counter, StampingSettings]]:
    """Serve the district in this process, with the example list of its communities."""
    organization = InventedOrganization()
    settings = stamping_settings(database_url, folder / "objects")
    app = create_app(settings, organization)
    async with running(app) as client:
        resources: Resources = app.state.stamping
        unit = organization.known.district
        async with resources.database.shared() as session:
            await serve_district(session, Tenant(unit.id, unit.code, unit.name))
        async with resources.database.begin(unit.id) as transaction:
            await adopt_example_layer(transaction)
        yield Counter(client, resources, InventedDistrict(organization.known), organization=organization), settings


async def seed(database_url: str, folder: Path) -> Seed:
    """Serve the district, take requests through every state, and record what the four operations send."""
    async with open_counter(database_url, folder) as (counter, settings):
        models = await _make_models(counter)
        recordings = await _record(counter, counter.resources.database)
        return Seed(counter, settings, counter.resources, models, recordings)


async def _make_models(counter: Counter) -> dict[str, UUID]:
    """Let one request stand in each state, by the steps of real use."""
    clerk, head = counter.at("clerk"), counter.at("head")
    await counter.make_seal()
    refusal = {"reason": "居住起始日期与台账不一致。", "where_to_go": "请到居住地派出所申领居住证。"}
    made = [
        *(await counter.file(), await counter.submitted(), await counter.verified()),
        *(await counter.approved(), await counter.stamped()),
        await counter.act(clerk, await counter.stamped(), "delivery", {"recipient": NAME}),
        await counter.act(head, await counter.verified(), "rejection", refusal),
        await counter.act(head, await counter.submitted(), "return", {"reason": "请补充材料。"}),
        await counter.act(clerk, await counter.file(), "withdrawal", {"reason": "不再需要。"}),
    ]
    return {request["status"]: UUID(request["id"]) for request in made}


async def _record(counter: Counter, database: Database) -> dict[str, Recording]:
    """Do each of the four operations and keep what it sent over the hot lane.

    It is done twice: before a statement is prepared, the driver asks questions of its own about its types.
    """
    heard: list[Any] = []
    recordings: dict[str, Recording] = {}

    def keep(operation: str, request: Answer) -> None:
        recordings[operation] = Recording(request, tuple(Statement(one.query, tuple(one.args)) for one in heard))
        heard.clear()

    # The pool has one connection as long as nobody asks at the same time.
    async with database.hot_pool.acquire() as connection:
        connection.add_query_logger(heard.append)
    clerk, head = counter.at("clerk"), counter.at("head")
    for _ in range(2):
        draft, verified = await counter.file(), await counter.verified()
        heard.clear()
        await counter.get(clerk, "/stamp-requests", community_id=str(counter.community()), limit=str(PAGE))
        keep("list", draft)
        await counter.get(clerk, f"/stamp-requests/{draft['id']}")
        keep("get", draft)
        await counter.act(clerk, draft, "submission")
        keep("submit", draft)
        await counter.act(head, verified, "approval")
        keep("approve", verified)
    return recordings
