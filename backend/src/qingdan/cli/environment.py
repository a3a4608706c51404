"""What the services are told on one machine: their settings, made from the data folder and its secrets."""

import json
from pathlib import Path

from qingdan.cli.machine import Machine
from qingdan.cli.services import SERVICES
from qingdan.local.data_folder import DataFolder, legible_password, signing_key

DEMO_PASSWORD = "demo_password"  # noqa: S105  the name of a secret, not its value


def service_environment(machine: Machine, base_url: str, frontend: Path | None) -> dict[str, str]:
    """Return the environment variables of all services in one process over this machine's database.

    A service reads those it knows; keys of personal data are another for each service.
    """
    addresses = machine.addresses()
    variables: dict[str, str] = {}
    for service in SERVICES:
        told = {
            **_common(machine.folder, service, base_url),
            **_signing_in(machine.folder, service, base_url),
            "DATABASE_URL": addresses[service],
        }
        variables |= {f"QINGDAN_{service.upper()}_{name}": value for name, value in told.items()}
    if frontend is not None:
        variables["QINGDAN_FRONTEND_FOLDER"] = str(frontend)
    return variables


def _common(folder: DataFolder, service: str, base_url: str) -> dict[str, str]:
    return {
        "ENVIRONMENT": folder.kind,
        "OBJECT_FOLDER": str(folder.objects),
        "PUBLIC_BASE_URL": base_url,
        "SECURE_COOKIES": str(base_url.startswith("https://")).lower(),
        "EVENT_SECRET": folder.secret("event_secret"),
        "ENCRYPTION_KEYS": f"k1:{folder.secret(f'{service}_encryption_key')}",
        "BLIND_INDEX_KEY": folder.secret(f"{service}_blind_index_key"),
        "CHECK_CODE_KEY": folder.secret(f"{service}_check_code_key"),
    }


def _signing_in(folder: DataFolder, service: str, base_url: str) -> dict[str, str]:
    """Return what only the service that signs people in needs; its changes are told to the others."""
    if service != "organization":
        return {}
    # In one process the services are told by name; the addresses serve those that run apart.
    receivers = {name: f"{base_url}/api/v1/{name}" for name in SERVICES if name != service}
    told = {
        "TOKEN_SIGNING_KEY": folder.secret("token_signing_key", signing_key),
        "EVENT_RECEIVERS": json.dumps(receivers),
    }
    if folder.kind == "demo":
        told["DEMO_PASSWORD"] = folder.secret(DEMO_PASSWORD, legible_password)
    return told
