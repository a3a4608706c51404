"""Loading the demo district: its tree and people, then the invented year through the services' own use cases."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import datetime, timedelta
from datetime import time as time_of_day
from typing import Final, cast

from fastapi import FastAPI
from pgqueuer.types import QueueExecutionMode

from qingdan.admission.app import create_rooms
from qingdan.admission.settings import AdmissionSettings
from qingdan.all_in_one import AllInOneSettings, create_services
from qingdan.demo.organization import DemoDistrict, load_organization
from qingdan.demo.performing.counter import CounterPerformer
from qingdan.demo.performing.gate import GatePerformer
from qingdan.demo.performing.stage import ActFailed, Stage, SteadyDirectory, StoryClock
from qingdan.demo.story.acts import Act
from qingdan.demo.story.story import Story, write_story
from qingdan.kernel.clock import BUSINESS_ZONE, system_clock
from qingdan.kernel.database import Database
from qingdan.kernel.errors import AppError, Invalid, Refused
from qingdan.kernel.events import EventDelivery
from qingdan.kernel.service_client import ServiceClient, in_process_http
from qingdan.kernel.settings import ServiceSettings
from qingdan.organization.contract.schemas import Directory
from qingdan.organization.directory.service import get_directory
from qingdan.organization.resources import Resources
from qingdan.organization.settings import OrganizationSettings
from qingdan.stamping.checkpoints.service import make_checkpoint
from qingdan.stamping.resources import build_resources
from qingdan.stamping.settings import StampingSettings

Report = Callable[[str, str], None]
Perform = Callable[[Act], Awaitable[None]]

_OPENING: Final = time_of_day(8, 30)
_REPORTS: Final = 4
_PAUSE: Final = timedelta(milliseconds=200)


@dataclass(frozen=True)
class _Services:
    """The services as one process runs them, with clocks that can be set."""

    apps: Mapping[str, FastAPI]
    settings: AllInOneSettings

    @property
    def organization(self) -> Resources:
        """What the organization service works with."""
        return cast("Resources", self.apps["organization"].state.organization)

    def database(self, service: str) -> Database:
        """Return one service's way to its schema."""
        return cast("Database", self.apps[service].state.database)

    def set_clock(self, service: str, now: datetime) -> StoryClock:
        """Let a service live at a moment of the story."""
        clock = StoryClock(now)
        self.database(service).clock = clock
        return clock


async def load(
    settings: Mapping[str, ServiceSettings], report: Report, *, seed: int, months: int, scale: float = 1.0
) -> None:
    """Load the demo district with `months` of history that ends now; `scale` multiplies the counters' requests.

    `settings` are the services' by name, over databases that serve no district yet. Raises ActFailed when a rule
    refuses what the story tells: nothing is loaded past a rule.
    """
    began = time.monotonic()
    story = write_story(seed, system_clock(), months=months, scale=scale)
    services = _services(settings)
    async with AsyncExitStack() as stack:
        for name in services.apps:
            database = services.database(name)
            # Interrupted, all of it begins anew; the last transaction waits for the disk, and with it all before it.
            database.waits_for_disk = False
            await database.open()
            stack.push_async_callback(database.close)
        report("建立演示区：单位、人员、账号", "making the demo district: units, people, accounts")
        district = await _found(services, story, seed)
        directory = Directory.model_validate_json(
            (await get_directory(services.database("organization"), district.id, story.days.today)).body
        )
        await _live(services, story, district, SteadyDirectory(directory), report)
    await _end(services, district, seed)
    report(f"演示区就绪，用时 {time.monotonic() - began:.0f} 秒", "the demo district is there")


async def _end(services: _Services, district: DemoDistrict, seed: int) -> None:
    """Write down where the district comes from, with a commit that waits until everything is on disk."""
    organization = services.settings.organization
    database = Database(organization.database_url.get_secret_value(), schema="organization")
    async with database.begin(district.id) as transaction:
        await transaction.audit("district.demo-loaded", "district", district.id, {"seed": seed})
    await database.close()


def _services(settings: Mapping[str, ServiceSettings]) -> _Services:
    known = AllInOneSettings(
        organization=cast("OrganizationSettings", settings["organization"]),
        admission=cast("AdmissionSettings", settings["admission"]),
        stamping=cast("StampingSettings", settings["stamping"]),
    )
    return _Services(create_services(known), known)


async def _found(services: _Services, story: Story, seed: int) -> DemoDistrict:
    """Make units and people on the district's first day, and let the other services hear of it."""
    password = services.settings.organization.demo_password
    if password is None:
        message = "demo_password is not set: the demo district is loaded in a demo environment only"
        raise ValueError(message)
    opening = datetime.combine(story.district.begins_on, _OPENING, BUSINESS_ZONE)
    for name in services.apps:
        services.set_clock(name, opening)
    district = await load_organization(
        services.organization, story.district, seed=seed, password=password.get_secret_value()
    )
    told = [name for name in services.settings.organization.event_receivers if name in services.apps]
    receivers = {name: ServiceClient(in_process_http(services.apps[name])) for name in told}
    secret = services.settings.organization.event_secret.get_secret_value()
    queue = EventDelivery(services.database("organization"), secret, receivers).queue()
    await queue.run(dequeue_timeout=_PAUSE, mode=QueueExecutionMode.drain)
    return district


async def _live(
    services: _Services, story: Story, district: DemoDistrict, directory: SteadyDirectory, report: Report
) -> None:
    """Perform both streams of the story side by side: they meet in no table and have clocks of their own."""
    gate = Stage(district, services.set_clock("admission", story.days.now))
    counter = Stage(district, services.set_clock("stamping", story.days.now))
    justice = services.settings.admission.justice_department_codes
    rooms = create_rooms(services.database("admission"), directory, justice)
    resources = build_resources(services.settings.stamping, directory, services.database("stamping"))
    at_gate = _perform(
        GatePerformer(rooms, gate).perform, story.gate_acts, ("准入和任务", "the gate and the work"), report
    )
    at_counter = _perform(
        CounterPerformer(resources, counter).perform, story.counter_acts, ("用印", "certificates and seals"), report
    )
    try:
        async with asyncio.TaskGroup() as streams:
            streams.create_task(at_gate)
            streams.create_task(at_counter)
    except* ActFailed as failures:
        raise failures.exceptions[0] from None
    # The next one is made after midnight; until then there is something to check the registers against.
    await make_checkpoint(resources, district.id)


async def _perform(perform: Perform, acts: Sequence[Act], name: tuple[str, str], report: Report) -> None:
    """Perform acts one after another, and say four times how far it has got. Raises ActFailed."""
    for number, act in enumerate(acts, start=1):
        try:
            await perform(act)
        except AppError as error:
            raise ActFailed(act, _said(error)) from error
        if number * _REPORTS // len(acts) > (number - 1) * _REPORTS // len(acts):
            done = number * 100 // len(acts)
            report(f"演示历史·{name[0]} {done}%（{act.at:%Y-%m}）", f"history of {name[1]}: {done} %")


def _said(error: AppError) -> str:
    match error:
        case Refused(reasons=reasons):
            return "; ".join(f"{one.rule} {one.detail}" for one in reasons)
        case Invalid(errors=errors):
            return "; ".join(f"{one.pointer} {one.detail}" for one in errors)
        case _:
            return f"{type(error).__name__}: {error.detail}"
