"""`qingdan worker [service]`: the queued jobs of one service, or of all, in a process of its own."""

import argparse
import asyncio
from contextlib import AsyncExitStack

from fastapi import FastAPI
from pgqueuer import PgQueuer

from qingdan.cli.applications import chosen_services, load_application, log_level
from qingdan.cli.services import SERVICES
from qingdan.kernel.events import EventDelivery
from qingdan.kernel.service_client import ServiceClient, network_http
from qingdan.kernel.telemetry import configure_logging
from qingdan.kernel.worker import running_queues, scheduled


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's own arguments."""
    parser.add_argument("service", nargs="?", choices=SERVICES, help="不写则全部 · all of them if left out")


def run(arguments: argparse.Namespace) -> int:
    """Run jobs until a signal comes; what is under way is finished first."""
    configure_logging(log_level())
    applications = [load_application(service) for service in chosen_services(arguments.service)]
    asyncio.run(_work(applications))
    return 0


async def _work(applications: list[FastAPI]) -> None:
    async with AsyncExitStack() as stack:
        for application in applications:
            await stack.enter_async_context(application.router.lifespan_context(application))
        await stack.enter_async_context(running_queues([_queue(application) for application in applications]))
        await asyncio.Event().wait()


def _queue(application: FastAPI) -> PgQueuer:
    """Return the queue of one service with its schedules, delivering to the addresses of its settings."""
    settings = application.state.settings
    receivers = {name: ServiceClient(network_http(address)) for name, address in settings.event_receivers.items()}
    secret = settings.event_secret.get_secret_value()
    queue = EventDelivery(application.state.database, secret, receivers).queue()
    return scheduled(queue, application.state.schedules)
