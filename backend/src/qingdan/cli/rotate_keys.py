"""`qingdan rotate-keys`: bring personal data under the newest keys, beside live work; `--check` says what is left."""

import argparse
import asyncio
import importlib
from typing import Any

from qingdan.cli.applications import load_settings
from qingdan.cli.progress import Progress
from qingdan.kernel.tenants import served_districts
from qingdan.local.errors import LocalError

BATCH = 200


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's own arguments."""
    parser.add_argument("--check", action="store_true", help="只检查,不改动 · only say what is left, change nothing")
    parser.add_argument("--batch", type=int, default=BATCH, help="每批行数 · rows per transaction")


def run(arguments: argparse.Namespace) -> int:
    """Rotate, then check; exit status 1 when a former key is still needed."""
    if arguments.batch < 1:
        raise LocalError("每批至少一行。", "A batch has at least one row.")
    return asyncio.run(_run(arguments))


async def _run(arguments: argparse.Namespace) -> int:
    service = importlib.import_module("qingdan.stamping.keyring.service")
    module = importlib.import_module("qingdan.stamping.resources")
    client = importlib.import_module("qingdan.organization.contract.client")
    http = importlib.import_module("qingdan.kernel.service_client")
    settings = load_settings("stamping")
    source = client.OrganizationClient(http.network_http(settings.organization_url or ""))
    resources = module.build_resources(settings, source)
    try:
        async with resources.database.shared() as session:
            tenants = await served_districts(session)
        clean = True
        for tenant in tenants:
            clean = await _district(service, resources, tenant, arguments) and clean
    finally:
        await resources.database.close()
    if clean:
        print("旧密钥已不再需要。 · No former key is needed any more.")
        return 0
    print("仍有数据用旧密钥加密或无法读取。 · Something still needs a former key, or can't be read.")
    return 1


async def _district(service: Any, resources: Any, tenant: Any, arguments: argparse.Namespace) -> bool:  # noqa: ANN401 -- of a service that is imported when it is wanted
    report = Progress()
    if not arguments.check:
        async for step in service.rotate(resources, tenant.district_id, arguments.batch):
            report(f"{tenant.name} {step.part} 已换 {step.resealed} 行", f"{step.resealed} rows of {step.part}")
    clean = True
    async for found in service.check(resources, tenant.district_id, arguments.batch):
        clean = clean and found.is_clean
        print(
            f"{tenant.name} {found.part}: {found.rows} 行 · rows, 旧密钥 · under former keys {found.under_former_keys},"
            f" 索引不符 · wrong indexes {found.wrong_indexes}, 无法读取 · unreadable {found.unreadable}"
        )
    return clean
