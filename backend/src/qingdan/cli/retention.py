"""`qingdan retention`: what is due for destruction, and destroying what an appraisal covers."""

import argparse
import asyncio
import importlib
from typing import Any
from uuid import UUID

from qingdan.cli.applications import load_settings
from qingdan.cli.create_district import explain
from qingdan.kernel.errors import AppError
from qingdan.kernel.tenants import served_districts
from qingdan.local.errors import LocalError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's own arguments."""
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--plan", action="store_true", help="只列出到期的,不改动 · say what is due, change nothing")
    what.add_argument("--apply", action="store_true", help="销毁 · destroy what is due")
    parser.add_argument("--district", help="区划代码,不写则全部(仅 --plan) · code of one district")
    parser.add_argument("--appraisal", type=UUID, help="鉴定记录编号 · id of the appraisal; none: see --class")
    parser.add_argument(
        "--class",
        dest="record_class",
        choices=("look_only", "draft"),
        default="look_only",
        help="无须鉴定的类别 · what goes without an appraisal",
    )
    parser.add_argument("--witness", default="", help="监销人 · who watches")
    parser.add_argument("--operator", default="", help="操作人 · who does it")


def run(arguments: argparse.Namespace) -> int:
    """Print the plan, or destroy batch by batch until nothing remains."""
    if arguments.apply and not (arguments.district and arguments.operator.strip()):
        raise LocalError("销毁须写明 --district 和 --operator。", "Name --district and --operator to destroy.")
    try:
        return asyncio.run(_run(arguments))
    except AppError as error:
        raise LocalError(*explain(error)) from error


async def _run(arguments: argparse.Namespace) -> int:
    service = importlib.import_module("qingdan.stamping.retention.service")
    client = importlib.import_module("qingdan.organization.contract.client")
    http = importlib.import_module("qingdan.kernel.service_client")
    settings = load_settings("stamping")
    source = client.OrganizationClient(http.network_http(settings.organization_url or ""))
    resources = importlib.import_module("qingdan.stamping.resources").build_resources(settings, source)
    try:
        async with resources.database.shared() as session:
            served = await served_districts(session)
        chosen = [one for one in served if arguments.district in {None, one.code}]
        if not chosen:
            raise LocalError("没有这个区。", "No such district is served.")
        for tenant in chosen:
            if arguments.apply:
                await _destroy(service, resources, tenant, arguments)
            else:
                await _plan(service, resources, tenant)
    finally:
        await resources.database.close()
    return 0


async def _plan(service: Any, resources: Any, tenant: Any) -> None:  # noqa: ANN401 -- of a service that is imported when it is wanted
    plan = await service.plan(resources, tenant.district_id)
    for one in plan.items:
        print(
            f"{tenant.name} {one.record_class}/{one.what}: {one.records} 件到期 · due,"
            f" {_kept(one)}, {one.closed_before} 前办结 · closed before"
        )


def _kept(due: Any) -> str:  # noqa: ANN401 -- of a service that is imported when it is wanted
    """Say how long a class is kept."""
    return f"保管 · kept {due.days} 天 · days" if due.days else f"保管 · kept {due.years} 年 · years"


async def _destroy(service: Any, resources: Any, tenant: Any, arguments: argparse.Namespace) -> None:  # noqa: ANN401 -- the same
    schemas = importlib.import_module("qingdan.stamping.retention.schemas")
    request = schemas.DestructionInput(
        appraisal_id=arguments.appraisal, record_class=arguments.record_class, witnessed_by=arguments.witness
    )
    operator = service.Operator(arguments.operator.strip())
    remaining = 1
    while remaining:
        done = await service.destroy(resources, tenant.district_id, operator, request)
        remaining = done.remaining if done.items else 0
        for one in done.items:
            print(
                f"{tenant.name} {one.what}: 已销毁 · destroyed {one.records},"
                f" 文件 · files {one.files}, 记录 · record {one.id}"
            )
