"""Putting the organization service together."""

from collections.abc import Mapping

from fastapi import FastAPI

from qingdan.kernel.app_factory import ServiceParts, create_service_app
from qingdan.kernel.database import Database
from qingdan.kernel.encryption import Cipher, decode_key, parse_keys
from qingdan.kernel.revocations import Revocations
from qingdan.kernel.tokens import TokenSigner
from qingdan.organization.access.endpoints import router as access_router
from qingdan.organization.audit.endpoints import router as audit_router
from qingdan.organization.calendar.endpoints import router as calendar_router
from qingdan.organization.directory.endpoints import router as directory_router
from qingdan.organization.figures.endpoints import router as figures_router
from qingdan.organization.passwords import Passwords
from qingdan.organization.people.endpoints import router as people_router
from qingdan.organization.resources import Resources
from qingdan.organization.sessions.endpoints import router as sessions_router
from qingdan.organization.settings import OrganizationSettings
from qingdan.organization.tables_base import SCHEMA
from qingdan.organization.units.endpoints import router as units_router

_DESCRIPTION = (
    "The tree that everything stands on: units as of any day, figures, people and posts, grants, sign-in,"
    " working days. Tokens made here are checked offline by the other services."
)


def create_resources(settings: OrganizationSettings) -> Resources:
    """Return what the use cases work with; also for programs that load a district without the routes."""
    database = Database(
        settings.database_url.get_secret_value(),
        schema=SCHEMA,
        pool_size=settings.database_pool_size,
        hot_pool_size=settings.hot_pool_size,
        receivers=tuple(settings.event_receivers),
    )
    keys = parse_keys(settings.encryption_keys.get_secret_value())
    earlier = settings.earlier_blind_index_key
    return Resources(
        settings=settings,
        database=database,
        revocations=Revocations(database),
        cipher=Cipher(
            keys,
            next(iter(keys), ""),
            decode_key(settings.blind_index_key.get_secret_value()),
            (decode_key(earlier.get_secret_value()),) if earlier and earlier.get_secret_value() else (),
        ),
        signer=TokenSigner(
            settings.token_signing_key.get_secret_value(), lifetime_seconds=settings.access_token_seconds
        ),
        passwords=Passwords(settings.password_checks_at_once),
    )


def create_app(settings: OrganizationSettings) -> FastAPI:
    """Return the application of the organization service; it asks no other service, so it takes no clients."""
    resources = create_resources(settings)

    async def own_keys() -> Mapping[str, object]:
        return resources.signer.jwks()

    app = create_service_app(
        ServiceParts(
            name=SCHEMA,
            title="清单 · 组织",
            description=_DESCRIPTION,
            settings=settings,
            database=resources.database,
            routers=(
                sessions_router,
                access_router,
                directory_router,
                units_router,
                figures_router,
                people_router,
                calendar_router,
                audit_router,
            ),
            fetch_jwks=own_keys,
            revocations=resources.revocations,
        )
    )
    app.state.organization = resources
    return app
