"""What every other service does on hearing from the organization service."""

from datetime import datetime
from uuid import UUID

from qingdan.kernel.events import Event, EventHandler
from qingdan.kernel.revocations import Revocations
from qingdan.kernel.tenants import Tenant, serve_district
from qingdan.kernel.transaction import Transaction


def grants_changed_handler(revocations: Revocations) -> EventHandler:
    """Return the handler of GRANTS_CHANGED: tokens made before the change no longer count (ORG-9)."""

    async def on_grants_changed(transaction: Transaction, event: Event) -> None:
        person_id = UUID(str(event.payload["person_id"]))
        not_before = datetime.fromisoformat(str(event.payload["not_before"]))
        await revocations.revoke(transaction.session, person_id, not_before)

    return on_grants_changed


async def district_served_handler(transaction: Transaction, event: Event) -> None:
    """Handle DISTRICT_SERVED: note the district among those that are served."""
    tenant = Tenant(UUID(str(event.payload["district_id"])), str(event.payload["code"]), str(event.payload["name"]))
    await serve_district(transaction.session, tenant)
