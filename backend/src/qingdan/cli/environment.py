"""What the services are told on one machine: their settings, made from the data folder and its secrets."""

import json
from pathlib import Path

from qingdan.cli.machine import Machine
from qingdan.cli.services import SERVICES
from qingdan.local.data_folder import legible_password, signing_key

DEMO_PASSWORD = "demo_password"  # noqa: S105  the name of a secret, not its value


def service_environment(machine: Machine, base_url: str, frontend: Path | None) -> dict[str, str]:
    """Return the environment variables of all services in one process over this machine's database."""
    folder = machine.folder
    addresses = machine.addresses()
    shared = {
        "ENVIRONMENT": folder.kind,
        "OBJECT_FOLDER": str(folder.objects),
        "PUBLIC_BASE_URL": base_url,
        "EVENT_SECRET": folder.secret("event_secret"),
    }
    variables = {
        f"QINGDAN_{service.upper()}_{name}": value
        for service in SERVICES
        for name, value in {**shared, "DATABASE_URL": addresses[service]}.items()
    }
    variables["QINGDAN_ORGANIZATION_TOKEN_SIGNING_KEY"] = folder.secret("token_signing_key", signing_key)
    variables["QINGDAN_ORGANIZATION_ENCRYPTION_KEYS"] = "k1:" + folder.secret("organization_encryption_key")
    variables["QINGDAN_ORGANIZATION_BLIND_INDEX_KEY"] = folder.secret("organization_blind_index_key")
    variables["QINGDAN_STAMPING_ENCRYPTION_KEY"] = folder.secret("encryption_key")
    variables["QINGDAN_STAMPING_BLIND_INDEX_KEY"] = folder.secret("blind_index_key")
    variables["QINGDAN_STAMPING_CHECK_CODE_KEY"] = folder.secret("check_code_key")
    # In one process the services are told by name; the addresses are for services that run apart.
    told = {name: f"{base_url}/api/v1/{name}" for name in SERVICES if name != "organization"}
    variables["QINGDAN_ORGANIZATION_EVENT_RECEIVERS"] = json.dumps(told)
    if folder.kind == "demo":
        variables["QINGDAN_ORGANIZATION_DEMO_PASSWORD"] = folder.secret(DEMO_PASSWORD, legible_password)
    if frontend is not None:
        variables["QINGDAN_FRONTEND_FOLDER"] = str(frontend)
    return variables
