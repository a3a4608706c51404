"""The command `qingdan`: finds the named command and runs it; every command has a file of its own."""

import argparse
import importlib
import signal
import sys
from collections.abc import Sequence
from types import FrameType
from typing import Final, Protocol, cast

from qingdan.local.errors import LocalError

COMMANDS: Final = {
    "run": "在一台机器上启动全部 · start everything on one machine",
    "serve": "启动一个服务,不写名称则全部 · serve one service, or all of them in one process",
    "worker": "执行排队的任务 · run the queued jobs",
    "checkpoint": "为用印登记簿做一个签名检查点 · make a signed checkpoint of all registers",
    "check-register": "离线核验导出的登记簿或凭据 · check an exported register or a receipt offline",
    "migrate": "升级数据库结构 · bring the database schemas up to date",
    "migration": "生成一个新的迁移文件 · draw up a new migration from the tables",
    "provision": "建立数据库角色和权限 · make the database's roles, schemas and rights",
    "create-district": "设立一个区和首任管理员 · serve a district, with its first administrator",
    "rotate-keys": "更换个人信息的密钥 · bring personal data under the newest keys",
    "retention": "到期档案的计划与销毁 · what is due for destruction, and destroying it",
    "demo": "载入演示区的数据 · load the demo district",
    "local-database": "启动随附的数据库并打印地址 · start the embedded database and print its address",
}
TERMINATED: Final = 128 + signal.SIGTERM
INTERRUPTED: Final = 128 + signal.SIGINT


class Command(Protocol):
    """What the module of a command offers."""

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Describe the command's own arguments."""

    def run(self, arguments: argparse.Namespace) -> int:
        """Do it and return the exit status."""


def main(words: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status; what a person can mend is said without a traceback."""
    given = list(sys.argv[1:] if words is None else words)
    if not given or given[0] in {"-h", "--help", "help"}:
        print(overview())
        return 0
    name = given[0]
    if name not in COMMANDS:
        print(f"没有这个命令 · no such command: {name}\n\n{overview()}", file=sys.stderr)
        return 2
    command = cast("Command", importlib.import_module(f"qingdan.cli.{name.replace('-', '_')}"))
    parser = argparse.ArgumentParser(prog=f"qingdan {name}", description=COMMANDS[name])
    command.add_arguments(parser)
    arguments = parser.parse_args(given[1:])
    signal.signal(signal.SIGTERM, _end)
    signal.signal(signal.SIGHUP, _end)
    try:
        return command.run(arguments)
    except LocalError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return INTERRUPTED


def overview() -> str:
    """Return the list of commands."""
    width = max(len(name) for name in COMMANDS) + 2
    lines = [f"  {name:<{width}}{description}" for name, description in COMMANDS.items()]
    return "\n".join(["qingdan <命令 · command> [--help]", "", *lines])


def _end(_number: int, _frame: FrameType | None) -> None:
    """End in an orderly way when asked to: leave all blocks, so that the database is stopped too."""
    raise SystemExit(TERMINATED)
