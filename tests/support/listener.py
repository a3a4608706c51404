"""A service that does nothing but hear what happens in others."""

from collections.abc import Mapping

from fastapi import FastAPI

from qingdan.kernel.app_factory import ServiceParts, create_service_app
from qingdan.kernel.database import Database
from qingdan.kernel.events import EventHandler
from qingdan.kernel.revocations import Revocations
from qingdan.kernel.settings import ServiceSettings
from qingdan.organization.contract.events import DISTRICT_SERVED, GRANTS_CHANGED
from qingdan.organization.contract.handlers import district_served_handler, grants_changed_handler

#: Whose schema it uses: the kernel's tables are the same in all.
RECEIVER = "admission"


async def no_keys() -> dict[str, object]:
    """Return no keys: nobody signs in to this service."""
    return {"keys": []}


class ListeningSettings(ServiceSettings):
    """Settings of the service that is told."""


SECRET = "known to both sides"


def listening_service(urls: dict[str, str], handlers: Mapping[str, EventHandler]) -> FastAPI:
    """Return a service in a schema of its own that is told of events."""
    settings = ListeningSettings.model_validate(
        {
            "environment": "test",
            "database_url": urls[RECEIVER],
            "object_folder": "unused",
            "event_secret": SECRET,
        }
    )
    database = Database(urls[RECEIVER], schema=RECEIVER, pool_size=4, hot_pool_size=2)
    revocations = Revocations(database)
    return create_service_app(
        ServiceParts(
            name=RECEIVER,
            title="the service that is told",
            description="",
            settings=settings,
            database=database,
            routers=(),
            fetch_jwks=no_keys,
            revocations=revocations,
            event_handlers={
                GRANTS_CHANGED: grants_changed_handler(revocations),
                DISTRICT_SERVED: district_served_handler,
                **handlers,
            },
        )
    )
