"""Putting the pieces together: the right programs, account and place for the server of one data folder."""

from collections.abc import Mapping
from pathlib import Path

from qingdan.local.accounts import Account, server_account
from qingdan.local.binaries import SYSTEM_FOLDER, Report, find_binaries, reachable_binaries
from qingdan.local.cluster import SUPERUSER, Cluster
from qingdan.local.data_folder import DataFolder
from qingdan.local.postgres import DURABLE, Postgres, socket_address
from qingdan.local.postmaster import running_sockets

SUPERUSER_PASSWORD = "database_superuser"  # noqa: S105  the name of a secret, not its value
PLACE = "database_home"


def server_of(
    folder: DataFolder,
    environment: Mapping[str, str],
    report: Report,
    settings: Mapping[str, str] = DURABLE,
) -> Postgres:
    """Return the server of a data folder, not yet started; environment names programs and account."""
    remembered = folder.note(PLACE)
    home = Path(remembered) if remembered else folder.database
    account = server_account(cluster=home / "cluster", wanted=environment.get("QINGDAN_POSTGRES_USER"))
    if not remembered and not account.reaches(folder.path):
        home = SYSTEM_FOLDER / folder.identity
        folder.write_note(PLACE, str(home))
    if home != folder.database:
        report(
            f"用户 {account.name} 进不了 {folder.path},数据库放在 {home}",
            f"the user {account.name} cannot enter {folder.path}; the database lies in {home}",
        )
    cluster = Cluster(home, reachable_binaries(find_binaries(environment), account, report), account)
    password = folder.secret(SUPERUSER_PASSWORD)
    log = folder.logs / "postgres.log"
    return Postgres(cluster, password, log=log, report=report, settings=settings)


def throwaway_server(
    home: Path, environment: Mapping[str, str], report: Report, settings: Mapping[str, str]
) -> Postgres:
    """Return a server over a folder that will be deleted, for tests and generators; not yet started."""
    account: Account = server_account(wanted=environment.get("QINGDAN_POSTGRES_USER"))
    cluster = Cluster(home, reachable_binaries(find_binaries(environment), account, report), account)
    return Postgres(cluster, "throwaway", log=home.with_name("postgres.log"), report=report, settings=settings)


def running_server_dsn(folder: DataFolder, database: str) -> str | None:
    """Return the superuser's address in the server that now runs over this data folder, or None."""
    home = Path(folder.note(PLACE) or folder.database)
    sockets = running_sockets(home / "cluster")
    if sockets is None:
        return None
    return socket_address(sockets, SUPERUSER, folder.secret(SUPERUSER_PASSWORD), database)
