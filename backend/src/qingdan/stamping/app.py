"""The stamping service: its application, wired together."""

from asyncio import Semaphore
from functools import partial
from typing import Final

from fastapi import FastAPI

from qingdan.kernel.app_factory import ServiceParts, create_service_app
from qingdan.kernel.events import Event, EventHandler
from qingdan.kernel.parameters.service import ParameterService
from qingdan.kernel.revocations import Revocations
from qingdan.kernel.service_client import network_http
from qingdan.kernel.transaction import Transaction
from qingdan.kernel.worker import Schedule
from qingdan.organization.contract.client import OrganizationClient
from qingdan.organization.contract.events import DISTRICT_SERVED, GRANTS_CHANGED
from qingdan.organization.contract.handlers import district_served_handler, grants_changed_handler
from qingdan.stamping.accesses.endpoints import router as accesses
from qingdan.stamping.audit.endpoints import router as audit
from qingdan.stamping.catalogue.editing import adopt_example_layer
from qingdan.stamping.catalogue.endpoints import catalogue, entries, switches
from qingdan.stamping.catalogue.endpoints import router as certificate_types
from qingdan.stamping.catalogue.national import national_catalogue
from qingdan.stamping.checkpoints.endpoints import router as checkpoints
from qingdan.stamping.checkpoints.service import make_all_checkpoints
from qingdan.stamping.directories import Organization
from qingdan.stamping.issuance.endpoints import router as issuance
from qingdan.stamping.kept_objects.service import HOURLY, sweep
from qingdan.stamping.outings.endpoints import router as outings
from qingdan.stamping.parameters.endpoints import router as parameters
from qingdan.stamping.policies.reference import parameter_texts
from qingdan.stamping.policies.service import TERMS, Policies
from qingdan.stamping.proposals.endpoints import router as type_proposals
from qingdan.stamping.refusals.endpoints import counts as refusal_counts
from qingdan.stamping.refusals.endpoints import rejections
from qingdan.stamping.refusals.endpoints import router as refusals
from qingdan.stamping.register.endpoints import router as register
from qingdan.stamping.requests.endpoints import routers as requests
from qingdan.stamping.residents.endpoints import facts as known_facts
from qingdan.stamping.residents.endpoints import router as residents
from qingdan.stamping.resources import Resources, build_resources
from qingdan.stamping.retention.endpoints import router as retention
from qingdan.stamping.seals.endpoints import drawings, notices
from qingdan.stamping.seals.endpoints import router as seals
from qingdan.stamping.settings import StampingSettings
from qingdan.stamping.templates.endpoints import router as certificate_templates
from qingdan.stamping.templates.endpoints import samples as certificate_samples
from qingdan.stamping.templates.samples import PublicSamples
from qingdan.stamping.verification.endpoints import keys as verification_keys
from qingdan.stamping.verification.endpoints import router as verification
from qingdan.stamping.verification.endpoints import scans as verification_scans
from qingdan.stamping.verification.rate_limit import GuessLimit
from qingdan.stamping.verification.rules import GuessLimits
from qingdan.stamping.verification.service import Verifier
from qingdan.stamping.work_queue.endpoints import router as work_queue

DESCRIPTION = (
    "证明事项、用印申请、印章与用印登记、公开查验 · Certificates, requests, seals with their registers, verification."
)

#: Every room that answers over HTTP.
_ROUTERS: Final = (
    *(certificate_types, catalogue, entries, switches, *requests, issuance, seals, drawings, notices, register),
    *(checkpoints, outings, refusals, rejections, refusal_counts, verification, verification_keys, work_queue),
    *(accesses, audit, residents, known_facts, verification_scans, retention, parameters, certificate_templates),
    certificate_samples,
    type_proposals,
)

#: Shortly after midnight in Asia/Shanghai, in UTC.
DAILY: Final = "10 16 * * *"


def create_app(settings: StampingSettings, organization: Organization | None = None) -> FastAPI:
    """Return the application; without a client it asks the organization service at its address."""
    asked = organization or OrganizationClient(network_http(settings.organization_url or ""))
    resources = build_resources(settings, asked)
    revocations = Revocations(resources.database)

    async def load_catalogue(_: FastAPI) -> None:
        national_catalogue()

    app = create_service_app(
        ServiceParts(
            name="stamping",
            title="用印 Stamping",
            description=DESCRIPTION,
            settings=settings,
            database=resources.database,
            routers=_ROUTERS,
            fetch_jwks=asked.jwks,
            event_handlers={
                GRANTS_CHANGED: grants_changed_handler(revocations),
                DISTRICT_SERVED: _district_served(settings, resources.policies),
            },
            revocations=revocations,
            schedules=_schedules(resources),
            on_start=(load_catalogue,),
        )
    )
    app.state.stamping = resources
    app.state.samples = PublicSamples(resources)
    app.state.parameters = ParameterService(resources.database, resources.policies.dated, parameter_texts(), TERMS)
    limits = GuessLimits(settings.verification_free_guesses, settings.verification_free_guesses_per_number)
    app.state.verifier = Verifier(
        resources,
        GuessLimit(resources.database, resources.keys.check_code, limits),
        Semaphore(settings.verifications_at_once),
    )
    return app


def _schedules(resources: Resources) -> tuple[Schedule, ...]:
    """Return what the worker does by the clock."""
    return (
        Schedule("daily_checkpoints", DAILY, partial(make_all_checkpoints, resources)),
        Schedule("unnamed_files", HOURLY, partial(sweep, resources)),
    )


def _district_served(settings: StampingSettings, policies: Policies) -> EventHandler:
    """Return what happens when a district is served: noted, given the defaults and, outside production, a list."""

    async def on_district_served(transaction: Transaction, event: Event) -> None:
        await district_served_handler(transaction, event)
        await policies.dated.start_with_defaults(transaction)
        if settings.environment != "production":
            await adopt_example_layer(transaction)

    return on_district_served
