"""The admission service: one place where its parts are put together."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from fastapi import FastAPI

from qingdan.admission.applications import endpoints as applications
from qingdan.admission.applications.procedure import Procedure
from qingdan.admission.applications.review import JointReview
from qingdan.admission.applications.service import ApplicationService, Gate
from qingdan.admission.audit import endpoints as audit
from qingdan.admission.audit.service import TrailService
from qingdan.admission.contract.events import PARAMETER_SET
from qingdan.admission.demands import endpoints as demands
from qingdan.admission.demands.notice import NoticeWriter
from qingdan.admission.demands.service import DemandService
from qingdan.admission.directories import DirectorySource, Organization
from qingdan.admission.items import endpoints as items
from qingdan.admission.items.service import ItemService
from qingdan.admission.lists import endpoints as lists
from qingdan.admission.lists.export import ListExport
from qingdan.admission.lists.publication import PublicationService
from qingdan.admission.lists.service import ListService
from qingdan.admission.parameters import endpoints as parameters
from qingdan.admission.parameters.rules import parameters_on
from qingdan.admission.parameters.service import Parameters
from qingdan.admission.payments import endpoints as payments
from qingdan.admission.payments.service import PaymentService
from qingdan.admission.reference.catalogue import default_parameters, forbidden_entries, limit_texts
from qingdan.admission.settings import AdmissionSettings
from qingdan.admission.tables_base import SCHEMA
from qingdan.admission.tasks import endpoints as tasks
from qingdan.admission.tasks.service import TaskService
from qingdan.admission.work_queue import endpoints as work_queue
from qingdan.admission.work_queue.service import WorkQueueService
from qingdan.kernel.app_factory import ServiceParts, create_service_app
from qingdan.kernel.database import Database
from qingdan.kernel.events import Event, EventHandler
from qingdan.kernel.parameters.service import ParameterService, ParameterTerms
from qingdan.kernel.revocations import Revocations
from qingdan.kernel.service_client import network_http
from qingdan.kernel.transaction import Transaction
from qingdan.organization.contract.client import OrganizationClient
from qingdan.organization.contract.events import DISTRICT_SERVED, GRANTS_CHANGED
from qingdan.organization.contract.handlers import district_served_handler, grants_changed_handler

DESCRIPTION = "准入：申请、评审、清单、经费、任务、清单外要求 · The gate, the list, and its money."


@dataclass(frozen=True)
class Rooms:
    """The use cases of this service; they can be called without HTTP, with any clock."""

    parameters: ParameterService
    applications: ApplicationService
    procedure: Procedure
    review: JointReview
    items: ItemService
    publications: PublicationService
    lists: ListService
    list_export: ListExport
    payments: PaymentService
    tasks: TaskService
    demands: DemandService
    work_queue: WorkQueueService
    trail: TrailService
    numbers: Parameters


def create_rooms(
    database: Database,
    organization: DirectorySource,
    justice_codes: frozenset[str] = frozenset({"D14"}),
    extra_font_folder: Path | None = None,
) -> Rooms:
    """Return the use cases over a database and a source of units."""
    numbers = Parameters(default_parameters())
    gate = Gate(database, organization, numbers, forbidden_entries(), justice_codes)
    written = ApplicationService(gate)
    return Rooms(
        parameters=ParameterService(database, numbers, limit_texts(), ParameterTerms(parameters_on, PARAMETER_SET)),
        applications=written,
        procedure=Procedure(gate),
        review=JointReview(gate),
        items=ItemService(database, organization, numbers),
        publications=PublicationService(gate),
        lists=ListService(database, organization, numbers),
        list_export=ListExport(database),
        payments=PaymentService(database, organization, numbers),
        tasks=TaskService(database, organization, numbers),
        demands=DemandService(database, organization, numbers, written, NoticeWriter(extra_font_folder)),
        work_queue=WorkQueueService(gate),
        trail=TrailService(gate, written),
        numbers=numbers,
    )


def create_app(settings: AdmissionSettings, organization: Organization | None = None) -> FastAPI:
    """Return the application; without a client it asks the organization service at its address."""
    asked = organization or OrganizationClient(network_http(settings.organization_url or ""))
    database = Database(
        settings.database_url.get_secret_value(),
        schema=SCHEMA,
        pool_size=settings.database_pool_size,
        hot_pool_size=settings.hot_pool_size,
        receivers=tuple(settings.event_receivers),
    )
    revocations = Revocations(database)
    rooms = create_rooms(database, asked, settings.justice_department_codes, settings.extra_font_folder)
    app = create_service_app(
        ServiceParts(
            name="admission",
            title="清单 · 准入服务",
            description=DESCRIPTION,
            settings=settings,
            database=database,
            routers=(
                applications.router,
                applications.members_router,
                lists.publications_router,
                lists.router,
                lists.public_items_router,
                items.router,
                payments.router,
                tasks.router,
                demands.router,
                parameters.router,
                work_queue.router,
                audit.router,
            ),
            fetch_jwks=asked.jwks,
            event_handlers=event_handlers(revocations, rooms.numbers),
            revocations=revocations,
        )
    )
    for name, room in vars(rooms).items():
        setattr(app.state, name, room)
    return app


def event_handlers(revocations: Revocations, numbers: Parameters) -> Mapping[str, EventHandler]:
    """Return what this service does on hearing from others."""

    async def on_district_served(transaction: Transaction, event: Event) -> None:
        await district_served_handler(transaction, event)
        await numbers.start_with_defaults(transaction)

    return {
        GRANTS_CHANGED: grants_changed_handler(revocations),
        DISTRICT_SERVED: on_district_served,
    }
