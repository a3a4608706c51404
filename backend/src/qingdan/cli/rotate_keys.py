"""`qingdan rotate-keys`: bring personal data under the newest keys, beside live work; `--check` says what is left."""

import argparse
import asyncio
import importlib
import os
from collections.abc import Callable, Mapping
from typing import Any, Final

from qingdan.cli.applications import load_settings
from qingdan.cli.progress import Progress
from qingdan.kernel.keyring.service import Keyring, check, rotate
from qingdan.kernel.service_client import network_http
from qingdan.kernel.tenants import Tenant, served_districts
from qingdan.local.errors import LocalError

BATCH = 200


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's own arguments."""
    parser.add_argument("--check", action="store_true", help="只检查,不改动 · only say what is left, change nothing")
    parser.add_argument("--batch", type=int, default=BATCH, help="每批行数 · rows per transaction")
    parser.add_argument(
        "--service", choices=tuple(SEALING), help="只做一个服务,不写则做全部 · one service, not all of them"
    )


def run(arguments: argparse.Namespace) -> int:
    """Rotate, then check; exit status 1 when a former key is still needed."""
    if arguments.batch < 1:
        raise LocalError("每批至少一行。", "A batch has at least one row.")
    return asyncio.run(_run(arguments))


def chosen(service: str | None, environment: Mapping[str, str]) -> tuple[str, ...]:
    """Return the services to walk: the one that was named, or all whose keys are set; all when none are.

    In containers each service has only its own keys: the others are walked where theirs are.
    """
    if service:
        return (service,)
    return tuple(name for name in SEALING if environment.get(f"QINGDAN_{name.upper()}_ENCRYPTION_KEYS")) or (*SEALING,)


async def _run(arguments: argparse.Namespace) -> int:
    services = chosen(arguments.service, os.environ)
    for left_out in (name for name in SEALING if name not in services):
        print(f"{left_out}: 此处未办理,请在设有其密钥处运行 · not done here, run it where its keys are set")
    clean = True
    for name in services:
        clean = await _service(name, arguments) and clean
    named = ", ".join(services)
    if clean:
        print(f"{named}: 旧密钥已不再需要。 · No former key is needed any more.")
        return 0
    print(f"{named}: 仍有数据用旧密钥加密或无法读取。 · Something still needs a former key, or can't be read.")
    return 1


async def _service(name: str, arguments: argparse.Namespace) -> bool:
    resources = SEALING[name](load_settings(name))
    keyring = importlib.import_module(f"qingdan.{name}.keyring.service").keyring_of(resources)
    clean = True
    try:
        async with resources.database.shared() as session:
            tenants = await served_districts(session)
        for tenant in tenants:
            clean = await _district(keyring, tenant, arguments) and clean
    finally:
        await resources.database.close()
    return clean


async def _district(keyring: Keyring, tenant: Tenant, arguments: argparse.Namespace) -> bool:
    report = Progress()
    if not arguments.check:
        async for step in rotate(keyring, tenant.district_id, arguments.batch):
            report(f"{tenant.name} {step.part} 已换 {step.resealed} 行", f"{step.resealed} rows of {step.part}")
    clean = True
    async for found in check(keyring, tenant.district_id, arguments.batch):
        clean = clean and found.is_clean
        print(
            f"{tenant.name} {found.part}: {found.rows} 行 · rows, 旧密钥 · under former keys {found.under_former_keys},"
            f" 索引不符 · wrong indexes {found.wrong_indexes}, 无法读取 · unreadable {found.unreadable}"
        )
    return clean


def _organization(settings: Any) -> Any:  # noqa: ANN401 -- of a service that is imported when it is wanted
    return importlib.import_module("qingdan.organization.app").create_resources(settings)


def _stamping(settings: Any) -> Any:  # noqa: ANN401 -- the same
    client = importlib.import_module("qingdan.organization.contract.client")
    source = client.OrganizationClient(network_http(settings.organization_url or ""))
    return importlib.import_module("qingdan.stamping.resources").build_resources(settings, source)


#: The services with sealed columns, and how their resources are made.
SEALING: Final[Mapping[str, Callable[[Any], Any]]] = {"organization": _organization, "stamping": _stamping}
