"""One machine made ready: data folder, database server, roles, migrations, and the addresses of all that."""

import asyncio
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from qingdan.cli.migrations import migrate
from qingdan.cli.services import SERVICES
from qingdan.local.addresses import with_credentials, without_password
from qingdan.local.binaries import Report
from qingdan.local.data_folder import DataFolder, Kind, find_data_folder, open_data_folder
from qingdan.local.errors import LocalError
from qingdan.local.provisioning import OWNER, drop_database, ensure_database, provision, role_of
from qingdan.local.server import running_server_dsn, server_of

DATABASE = "qingdan"
DEFAULT_FOLDER = ".data"
DEMO_BEGUN = "demo_begun"
DEMO_LOADED = "demo_loaded"


@dataclass(frozen=True)
class Machine:
    """A database that is up, and the folder with the secrets that belong to it."""

    folder: DataFolder
    admin_dsn: str

    def passwords(self) -> dict[str, str]:
        """Return the password of each database role, by `owner` and by service."""
        names = {name: f"database_{name}" for name in (OWNER, *SERVICES)}
        return {name: self.folder.secret(secret) for name, secret in names.items()}

    def addresses(self) -> dict[str, str]:
        """Return the database address of the owner and of each service."""
        return {
            name: with_credentials(self.admin_dsn, role_of(name), password)
            for name, password in self.passwords().items()
        }

    async def provision(self) -> None:
        """Make the database's roles, schemas and rights."""
        await provision(self.admin_dsn, self.passwords())

    async def prepare(self, report: Report) -> None:
        """Make roles and schemas, and bring every schema up to date."""
        report("准备数据库角色和权限", "preparing the database's roles and rights")
        await self.provision()
        owner = self.addresses()[OWNER]
        for service in SERVICES:
            report(f"升级数据库结构:{service}", f"migrating the schema of {service}")
            await migrate(owner, service)


def data_directory(environment: Mapping[str, str] = os.environ) -> Path:
    """Return the path of the data folder: QINGDAN_DATA_DIR, else `.data` where we stand."""
    return Path(environment.get("QINGDAN_DATA_DIR") or DEFAULT_FOLDER).expanduser().absolute()


def wanted_kind(environment: Mapping[str, str] = os.environ) -> Kind:
    """Return what QINGDAN_ENVIRONMENT asks for; one machine shows the demo district unless told otherwise."""
    wanted = environment.get("QINGDAN_ENVIRONMENT", "demo")
    if wanted == "demo":
        return "demo"
    if wanted == "production":
        return "production"
    raise LocalError(
        f"QINGDAN_ENVIRONMENT 只能是 demo 或 production,不能是 {wanted}。",
        f"QINGDAN_ENVIRONMENT is demo or production, not {wanted}.",
    )


def half_loaded(folder: DataFolder) -> bool:
    """Whether the loading of the demo district began in this folder and never ended."""
    return folder.note(DEMO_BEGUN) is not None and folder.note(DEMO_LOADED) is None


@contextmanager
def open_machine(report: Report, environment: Mapping[str, str] = os.environ) -> Iterator[Machine]:
    """Hold the data folder, and run the embedded database unless QINGDAN_DATABASE_URL names a server."""
    folder = open_data_folder(data_directory(environment), wanted_kind(environment))
    with folder.held():
        external = environment.get("QINGDAN_DATABASE_URL")
        if external:
            shown = without_password(external)
            report(f"使用数据库服务器 {shown}", f"using the database server {shown}")
            if half_loaded(folder):
                raise LocalError(
                    "上次载入演示区没有完成。请换一个空的数据库,或清空它之后再启动。",
                    "Loading the demo district was interrupted last time. Name an empty database, or empty this one.",
                )
            yield Machine(folder, external)
            return
        report("启动数据库", "starting the database")
        with server_of(folder, environment, report) as server:
            if half_loaded(folder):
                report("上次载入演示区没有完成,重新开始", "the demo was interrupted last time, beginning anew")
                asyncio.run(drop_database(server.dsn(), DATABASE))
            asyncio.run(ensure_database(server.dsn(), DATABASE))
            yield Machine(folder, server.dsn(DATABASE))


@contextmanager
def join_machine(report: Report, environment: Mapping[str, str] = os.environ) -> Iterator[Machine]:
    """Use the database of a running `qingdan run`, else start what is needed for the length of the block."""
    found = find_data_folder(data_directory(environment))
    dsn = running_server_dsn(found, DATABASE) if found and not environment.get("QINGDAN_DATABASE_URL") else None
    if found is not None and dsn is not None:
        yield Machine(found, dsn)
        return
    with open_machine(report, environment) as machine:
        yield machine
