"""`qingdan provision`: make roles, schemas and rights on a database server of one's own."""

import argparse
import asyncio
import os
from collections.abc import Mapping

from qingdan.cli.progress import Progress
from qingdan.cli.services import SERVICES
from qingdan.local.addresses import database_of, without_password
from qingdan.local.errors import LocalError
from qingdan.local.provisioning import OWNER, provision, provisioning_script

SHORTEST_PASSWORD = 16


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's own arguments."""
    parser.add_argument(
        "--print",
        action="store_true",
        dest="printed",
        help="只打印 SQL 脚本,不执行 · only print the SQL script, for an administrator to run",
    )
    parser.add_argument("--database", default="qingdan", help="脚本中的数据库名 · the database in the script")


def run(arguments: argparse.Namespace) -> int:
    """Provision the database of QINGDAN_DATABASE_URL with the passwords of the environment."""
    if arguments.printed:
        print(provisioning_script(SERVICES, arguments.database), end="")
        return 0
    provision_from(os.environ)
    return 0


def provision_from(environment: Mapping[str, str]) -> tuple[str, dict[str, str]]:
    """Provision as the environment says; return the administrator's address and the passwords of the roles."""
    address = environment.get("QINGDAN_DATABASE_URL", "")
    if not database_of(address):
        raise LocalError(
            "请用 QINGDAN_DATABASE_URL 指定管理员的数据库地址。",
            "Name the administrator's database address in QINGDAN_DATABASE_URL.",
        )
    passwords = passwords_of(environment)
    asyncio.run(provision(address, passwords))
    shown = without_password(address)
    Progress()(f"{shown} 的角色和权限已就绪", f"the roles and rights of {shown} are ready")
    return address, passwords


def passwords_of(environment: Mapping[str, str]) -> dict[str, str]:
    """Return the passwords from QINGDAN_DATABASE_<ROLE>_PASSWORD; short, unset or equal ones are refused."""
    names = {name: f"QINGDAN_DATABASE_{name.upper()}_PASSWORD" for name in (OWNER, *SERVICES)}
    passwords = {name: environment.get(variable, "") for name, variable in names.items()}
    weak = [names[name] for name, password in passwords.items() if len(password) < SHORTEST_PASSWORD]
    if weak:
        raise LocalError(
            f"{'、'.join(weak)} 未设置或太短(至少 {SHORTEST_PASSWORD} 个字符)。",
            f"Unset or shorter than {SHORTEST_PASSWORD} characters: {', '.join(weak)}.",
        )
    if len(set(passwords.values())) < len(passwords):
        raise LocalError(
            "各数据库角色的密码必须不同。",
            "Every database role needs a password of its own.",
        )
    return passwords
