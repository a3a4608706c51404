"""`qingdan create-district`: serve a district from now on, with its first administrator, who adds everybody else."""

import argparse
import asyncio
import getpass
import importlib
import sys
from datetime import timedelta

from qingdan.cli.applications import Settings, load_settings
from qingdan.kernel.clock import business_date, system_clock
from qingdan.kernel.errors import AppError, Invalid, Refused
from qingdan.kernel.ids import uuid7
from qingdan.local.errors import LocalError

SHORTEST_PASSWORD = 12
ADMINISTRATOR_DAYS = 365


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's own arguments."""
    parser.add_argument("--code", required=True, help="12 位统计用区划代码 · statistical code, 12 digits")
    parser.add_argument("--name", required=True, help="区(县)名称 · name of the district")
    parser.add_argument("--basis", required=True, help="设立依据 · the paper that sets it up here")
    parser.add_argument("--credit-code", help="统一社会信用代码 · unified social credit code")
    parser.add_argument("--administrator", required=True, help="首任系统管理员姓名 · name of the first administrator")
    parser.add_argument("--username", required=True, help="登录名 · the administrator's user name")
    parser.add_argument(
        "--password-from-stdin", action="store_true", help="从标准输入读取密码 · read the password from standard input"
    )


def run(arguments: argparse.Namespace) -> int:
    """Create the district; the password is asked for twice, or read once from standard input."""
    password = sys.stdin.readline().rstrip("\n") if arguments.password_from_stdin else ask_password()
    if len(password) < SHORTEST_PASSWORD:
        raise LocalError(
            f"密码至少 {SHORTEST_PASSWORD} 个字符。", f"A password has at least {SHORTEST_PASSWORD} characters."
        )
    try:
        asyncio.run(create(load_settings("organization"), arguments, password))
    except AppError as error:
        raise LocalError(*explain(error)) from error
    print(
        f"已设立 {arguments.name},管理员 {arguments.username}。 · {arguments.name} is served; sign in and add people."
    )
    return 0


def ask_password() -> str:
    """Ask for the administrator's password twice without showing it."""
    first = getpass.getpass("管理员密码 · administrator's password: ")
    if getpass.getpass("再次输入 · again: ") != first:
        raise LocalError("两次输入的密码不一致。", "The two passwords differ.")
    return first


async def create(settings: Settings, arguments: argparse.Namespace, password: str) -> None:
    """Create the district through the organization service's own use case."""
    application = importlib.import_module("qingdan.organization.app")
    loading = importlib.import_module("qingdan.organization.loading")
    resources = application.create_resources(settings)
    today = business_date(system_clock())
    try:
        await loading.create_district(
            resources,
            loading.DistrictPlan(
                *(uuid7(), arguments.code, arguments.name, today, arguments.basis),
                credit_code=arguments.credit_code,
            ),
            loading.AdministratorPlan(
                uuid7(), arguments.administrator, arguments.username, today + timedelta(days=ADMINISTRATOR_DAYS)
            ),
            password,
        )
    finally:
        await resources.database.close()


def explain(error: AppError) -> tuple[str, str]:
    """Return every reason or field of a refusal, in both languages."""
    lines: list[tuple[str, str]] = [(error.detail, error.detail_en)]
    if isinstance(error, Refused):
        lines += [
            (f"  {reason.rule}: {reason.detail}", f"  {reason.rule}: {reason.detail_en}") for reason in error.reasons
        ]
    if isinstance(error, Invalid):
        lines += [(f"  {item.pointer}: {item.detail}", f"  {item.pointer}: {item.detail_en}") for item in error.errors]
    return "\n".join(line[0] for line in lines), "\n".join(line[1] for line in lines)
